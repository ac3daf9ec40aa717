import type { DeliveryItem, DeliveryRecord } from '../../shared/records-of-contracts.js';
import type { Transaction } from '../../shared/store.js';

/** What became of one occasion of one thing for one recipient: a line of the delivery ledger. */
export type DeliveryEvent = 'planned' | 'replaced' | 'sent' | 'failed' | 'undelivered' | 'dropped';

/** Adds a line to the delivery ledger. `recipient` null: nobody could be found. */
export function writeDelivery(
  tx: Transaction,
  at: number,
  recipient: string | null,
  item: Pick<DeliveryItem, 'about' | 'thing' | 'occasion' | 'kind'>,
  what: DeliveryEvent,
  more: { channel?: string; why?: string; again?: boolean } = {},
): void {
  const { about, thing, occasion, kind } = item;
  tx.append('deliveries', { at, what, about, thing, occasion, recipient, kind, ...more });
}

export function emptyOutbox(id: string): DeliveryRecord {
  return { id, items: [], claim: null, attempts: 0, nextAt: 0, givenUp: [] };
}

/** Puts an item into a recipient's outbox; it takes the place of an earlier occasion of the same thing. */
export async function queueItem(tx: Transaction, recipient: string, item: DeliveryItem): Promise<void> {
  const record = (await tx.get('deliveries', recipient)) ?? emptyOutbox(recipient);
  const earlier = record.items.find((i) => isSameThing(i, item));
  if (earlier) writeDelivery(tx, item.at, recipient, earlier, 'replaced');
  writeDelivery(tx, item.at, recipient, item, 'planned');
  const items = [...record.items.filter((i) => i !== earlier), item];
  // Another day: every address is tried again, unless a back-off is under way.
  const isIdle = !record.items.some((i) => i.state === 'waiting');
  tx.put('deliveries', { ...record, items, ...(isIdle ? { attempts: 0, nextAt: 0, givenUp: [] } : {}) });
}

/** Takes what waits for some recipients about a thing out again: somebody has answered. */
export async function dropItems(
  tx: Transaction,
  recipients: readonly string[],
  thing: Pick<DeliveryItem, 'about' | 'thing'>,
  at: number,
  why: string,
): Promise<void> {
  for (const recipient of recipients) {
    const record = await tx.get('deliveries', recipient);
    const dropped = record?.items.filter((i) => isSameThing(i, thing)) ?? [];
    if (!record || dropped.length === 0) continue;
    for (const item of dropped) writeDelivery(tx, at, recipient, item, 'dropped', { why });
    keepOutbox(tx, { ...record, items: record.items.filter((i) => !dropped.includes(i)) });
  }
}

/** An outbox with nothing in it and nobody sending is not kept. */
export function keepOutbox(tx: Transaction, record: DeliveryRecord): void {
  if (record.items.length === 0 && record.claim === null) tx.delete('deliveries', record.id);
  else tx.put('deliveries', record);
}

export function isSameThing(a: Pick<DeliveryItem, 'about' | 'thing'>, b: Pick<DeliveryItem, 'about' | 'thing'>) {
  return a.about === b.about && a.thing === b.thing;
}
