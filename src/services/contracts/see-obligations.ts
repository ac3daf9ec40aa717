import { may } from '../../domain/people/may.js';
import type { ObligationRecord, Store } from '../../shared/store.js';
import { type Acting, writeAudit } from './acting.js';

/** Those of some obligations that a user may see, in the order of the ids; what is gone or not theirs is left out. In the audit trail. */
export async function seeObligations(
  store: Store,
  acting: Acting,
  ids: readonly string[],
): Promise<ObligationRecord[]> {
  if (ids.length === 0) return [];
  return store.transact(async (tx) => {
    const found: ObligationRecord[] = [];
    for (const id of ids) {
      const obligation = await tx.get('obligations', id);
      if (obligation && may(acting.user, 'obligation.read', obligation)) found.push(obligation);
    }
    const after = { query: { ids }, count: found.length };
    writeAudit(tx, acting, { what: 'obligation.read', thing: null, before: null, after });
    return found;
  });
}
