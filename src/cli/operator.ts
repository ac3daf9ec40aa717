import { loadDeadlines } from '../domain/policy/load-deadlines.js';
import type { Acting } from '../services/contracts/acting.js';
import { type Clock, systemClock } from '../shared/clock.js';
import type { Config } from '../shared/config.js';
import { describeFaults, GoufuError } from '../shared/errors.js';
import type { Store } from '../shared/store.js';
import { openLowdbStore } from '../store/lowdb-store.js';
import { requirePolicy } from './assistant.js';

/** Who runs a command has the machine and with it all the data: an admin, named so in the audit trail. Throws E_POLICY. */
export function asOperator(config: Config, clock: Clock = systemClock): Acting {
  const loaded = loadDeadlines(config.policyDir, requirePolicy(config.policyDir));
  if (!loaded.rules)
    throw new GoufuError('E_POLICY', { count: loaded.faults.length, faults: describeFaults(loaded.faults) });
  return { user: { id: 'operator', role: 'admin', department: null }, channel: 'cli', clock, rules: loaded.rules };
}

/** Works with the store of a folder, closing it in any case. Throws what `openLowdbStore` and the work throw. */
export async function withStore<T>(dir: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openLowdbStore({ dir });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
