import type { DeadlineRules } from '../../domain/contracts/obligations.js';
import { mayGoOn } from '../../domain/contracts/occasions.js';
import { type Day, dayOf } from '../../shared/clock.js';
import type { DeliveryItem, DeliveryRecord } from '../../shared/records-of-contracts.js';
import type { Store } from '../../shared/store.js';

/** Longer than any send may take: after it, whoever claimed is taken for dead. Milliseconds. */
export const LEASE = 3 * 60_000;
/** Things told in one message: more is a list that nobody reads. */
const IN_ONE = 8;

export interface Claim {
  record: DeliveryRecord;
  /** What is sent now. */
  items: DeliveryItem[];
  /** True when somebody claimed it before and never said what came of it: this may be the second time it arrives. */
  again: boolean;
}

/** Whether a recipient has something to be sent at an instant, as far as the record alone tells. */
export function isDue(record: DeliveryRecord, now: number): boolean {
  return record.nextAt <= now && (record.claim?.until ?? 0) <= now && record.items.some((i) => i.state === 'waiting');
}

/**
 * Claims what a recipient is to be sent now, so that no other process sends it; null when there is nothing, or somebody else
 * is at it. At a visit what no address took goes too, whatever day it is.
 */
export async function claimItems(
  store: Store,
  by: string,
  recipient: string,
  now: number,
  rules: DeadlineRules,
  atVisit: boolean,
): Promise<Claim | null> {
  return store.transact(async (tx) => {
    const record = await tx.get('deliveries', recipient);
    if (!record || (record.claim?.until ?? 0) > now) return null;
    if (!atVisit && record.nextAt > now) return null;
    const today = dayOf(now);
    const items = record.items
      .filter((i) => (atVisit ? i.state === 'undelivered' : mayGo(i, today, rules)))
      .sort(byUrgency)
      .slice(0, IN_ONE);
    if (items.length === 0) return null;
    const again = record.claim !== null;
    const claimed = { ...record, claim: { by, until: now + LEASE } };
    tx.put('deliveries', claimed);
    return { record: claimed, items, again };
  });
}

function mayGo(item: DeliveryItem, today: Day, rules: DeadlineRules): boolean {
  if (item.state !== 'waiting' || (item.heldTo !== null && item.heldTo > today)) return false;
  return mayGoOn(today, { day: item.occasion, named: item.named }, rules.calendar);
}

const ORDER: readonly DeliveryItem['kind'][] = ['digest', 'overdue', 'day', 'handed', 'snoozed', 'personal', 'before'];

function byUrgency(a: DeliveryItem, b: DeliveryItem): number {
  const order = ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
  return order !== 0 ? order : a.occasion < b.occasion ? -1 : a.occasion > b.occasion ? 1 : a.thing < b.thing ? -1 : 1;
}
