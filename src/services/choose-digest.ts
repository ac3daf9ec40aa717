import { GoufuError } from '../shared/errors.js';
import type { PersonRecord, Store } from '../shared/store.js';
import { type Acting, transactAs, writeAudit } from './contracts/acting.js';

/** How the acting user's reminders come: each on its day (null), or put together. Throws E_FORBIDDEN for an applicant. */
export function chooseDigest(
  store: Store,
  acting: Acting,
  digest: NonNullable<PersonRecord['digest']> | null,
): Promise<void> {
  const { id, role } = acting.user;
  return transactAs(store, acting, id, async (tx) => {
    const person = await tx.get('people', id);
    if (!person || role === 'applicant') throw new GoufuError('E_FORBIDDEN', { what: 'digest.set' });
    tx.put('people', { ...person, digest });
    writeAudit(tx, acting, { what: 'digest.set', thing: id, before: person.digest ?? null, after: digest });
  });
}
