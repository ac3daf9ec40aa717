import type { PersonRecord } from '../shared/records-of-talk.js';
import type { Store } from '../shared/store.js';
import { type Acting, transactAs } from './contracts/acting.js';
import { setDigestIn } from './people.js';

/** How the acting user's reminders come: each on its day (null), or put together. Throws E_FORBIDDEN for an applicant. */
export function chooseDigest(
  store: Store,
  acting: Acting,
  digest: NonNullable<PersonRecord['digest']> | null,
): Promise<void> {
  return transactAs(store, acting, acting.user.id, (tx) => setDigestIn(tx, acting, digest));
}
