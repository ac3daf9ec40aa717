import type { Day } from '../../shared/clock.js';
import type { Store, Transaction } from '../../shared/store.js';

const CURSOR = 'delivery:planned-to';

/** The day up to which the agenda has been looked at; null before the first time. */
export async function readCursor(from: Pick<Transaction, 'get'>): Promise<Day | null> {
  return ((await from.get('settings', CURSOR))?.value as Day | undefined) ?? null;
}

export function writeCursor(tx: Transaction, day: Day): void {
  tx.put('settings', { id: CURSOR, value: day });
}

/** The first day that the agenda holds anything under; null when it is empty. */
export async function firstAgendaDay(store: Pick<Store, 'list'>): Promise<Day | null> {
  const [first] = await store.list('agenda');
  return first?.id.slice(0, 10) ?? null;
}
