import { isSameDepartment } from '../../domain/people/may.js';
import type { Store, Transaction } from '../../shared/store.js';
import type { Acting } from './acting.js';
import { type Means, type SyncCount, syncObligations } from './sync-obligations.js';

/** Few enough that a person's turn between two of them hardly waits. */
const CHUNK = 50;

/**
 * Derives every contract's obligations anew, of one department or of all: after a new year's calendar was published,
 * rules or settings changed, or a year began. Nobody's act, so it asks no permission. Running it again changes nothing.
 */
export async function recomputeObligations(
  store: Store,
  { rules, clock }: Pick<Acting, 'rules' | 'clock'>,
  department: string | null = null,
): Promise<SyncCount> {
  const means: Means = { rules, clock, yearlyDone: new Set() };
  const isMeant = (of: { department: string }) => department === null || isSameDepartment(of.department, department);
  const contracts = await store.list('contracts', isMeant);
  const stored = await store.list('obligations', (o) => o.contract !== null && isMeant(o));
  const byContract = new Map<string, string[]>();
  for (const { id, contract } of stored)
    byContract.set(contract ?? '', [...(byContract.get(contract ?? '') ?? []), id]);
  const total: SyncCount = { added: 0, moved: 0, removed: 0 };
  for (let i = 0; i < contracts.length; i += CHUNK) {
    const ids = contracts.slice(i, i + CHUNK).map((c) => c.id);
    const counts = await store.transact((tx) => syncChunk(tx, means, ids, byContract));
    for (const count of counts) for (const key of ['added', 'moved', 'removed'] as const) total[key] += count[key];
  }
  return total;
}

async function syncChunk(
  tx: Transaction,
  means: Means,
  ids: readonly string[],
  byContract: ReadonlyMap<string, string[]>,
): Promise<SyncCount[]> {
  const counts: SyncCount[] = [];
  for (const id of ids) {
    const contract = await tx.get('contracts', id);
    if (contract) counts.push(await syncObligations(tx, means, contract, contract, byContract.get(id)));
  }
  return counts;
}
