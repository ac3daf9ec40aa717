import type { Delivery } from '../../shared/channel.js';
import type { DeliveryItem, DeliveryRecord } from '../../shared/records-of-contracts.js';
import type { Store, Transaction } from '../../shared/store.js';
import type { Claim } from './claim.js';
import { isSameThing, keepOutbox, writeDelivery } from './outbox.js';

const MINUTE = 60_000;
/** Attempts at one address before the next is tried. */
const ATTEMPTS = 5;
/** The waits between them: 1, 2, 4, 8 minutes. */
const backOff = (attempts: number) => MINUTE * 2 ** (attempts - 1);

/** How a send ended: where, what the channel said, and which channels are left to try. */
export interface SendResult {
  channel: string | null;
  delivery: Delivery;
  /** Channels not yet given up, this one excluded. */
  others: number;
}

/**
 * Writes what came of a claim. Sent items are lines of the ledger and leave the outbox; failed ones wait for another try, at
 * this address or the next; when none is left they are 未送达. What was put in meanwhile stays as it is.
 */
export async function recordResult(
  store: Store,
  by: string,
  now: number,
  { record: { id }, items, again }: Claim,
  dropped: readonly { item: DeliveryItem; why: string }[],
  { channel, delivery, others }: SendResult,
): Promise<void> {
  await store.transact(async (tx) => {
    const record = await tx.get('deliveries', id);
    if (!record) return;
    for (const { item, why } of dropped) writeDelivery(tx, now, id, item, 'dropped', { why });
    const told = items.filter((i) => !dropped.some((d) => d.item === i));
    const left = without(
      record,
      dropped.map((d) => d.item),
    );
    const own = record.claim?.by === by ? { claim: null } : {};
    const at = channel === null ? {} : { channel };
    if (delivery.ok) {
      for (const item of told) writeDelivery(tx, now, id, item, 'sent', { ...at, ...(again ? { again } : {}) });
      const kept = { ...without(left, told), ...own, attempts: 0, nextAt: 0, givenUp: [] };
      for (const item of told) await markObligation(tx, id, item, true, kept);
      return keepOutbox(tx, kept);
    }
    const { why } = delivery;
    const isOver = !delivery.retry || record.attempts + 1 >= ATTEMPTS;
    const attempts = isOver ? 0 : record.attempts + 1;
    if (channel !== null) for (const item of told) writeDelivery(tx, now, id, item, 'failed', { ...at, why });
    if (!isOver) return keepOutbox(tx, { ...left, ...own, attempts, nextAt: now + backOff(attempts) });
    if (others > 0 && channel !== null)
      return keepOutbox(tx, { ...left, ...own, attempts, nextAt: now, givenUp: [...record.givenUp, channel] });
    for (const item of told) {
      writeDelivery(tx, now, id, item, 'undelivered', { why });
      await markObligation(tx, id, item, false, left);
    }
    const marked = left.items.map((i) =>
      told.some((t) => isSame(t, i)) ? { ...i, state: 'undelivered' as const } : i,
    );
    keepOutbox(tx, { ...left, ...own, items: marked, attempts: 0, nextAt: 0, givenUp: [] });
  });
}

function without(record: DeliveryRecord, items: readonly DeliveryItem[]): DeliveryRecord {
  return { ...record, items: record.items.filter((i) => !items.some((gone) => isSame(gone, i))) };
}

function isSame(a: DeliveryItem, b: DeliveryItem): boolean {
  return isSameThing(a, b) && a.occasion === b.occasion;
}

/** What the officers' list shows of an obligation: whether anybody has heard of its last occasion. */
async function markObligation(
  tx: Transaction,
  recipient: string,
  item: DeliveryItem,
  isSent: boolean,
  outbox: DeliveryRecord,
): Promise<void> {
  if (item.about !== 'obligation') return;
  const obligation = await tx.get('obligations', item.thing);
  const plan = obligation?.plan;
  if (!obligation || !plan) return;
  const waits = outbox.items.some((i) => isSameThing(i, item));
  const to = isSent && !waits ? plan.to.filter((p) => p !== recipient) : plan.to;
  const heard = plan.sent !== null && plan.sent >= item.occasion;
  const sent = isSent && !heard ? item.occasion : plan.sent;
  const isNews = isSent && (plan.undelivered === null || plan.undelivered <= item.occasion);
  const undelivered = isNews ? null : isSent || heard ? plan.undelivered : item.occasion;
  tx.put('obligations', { ...obligation, plan: { ...plan, to, sent, undelivered } });
}
