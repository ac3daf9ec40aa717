import { createHash, timingSafeEqual } from 'node:crypto';
import { GoufuError } from '../../shared/errors.js';
import type { Store, Transaction } from '../../shared/store.js';
import { type Acting, writeAudit } from '../contracts/acting.js';

/** A secret address as it stands in a link: 32 random bytes in hexadecimal or a UUID; nothing else is looked up. */
const SECRET = /^[0-9a-f-]{32,80}$/;

/** Gives the acting user a new secret address; one given before stops working. Throws E_FORBIDDEN for an applicant. */
export async function subscribeIn(tx: Transaction, acting: Acting, secret: string): Promise<void> {
  if (acting.user.role === 'applicant') throw new GoufuError('E_FORBIDDEN', { what: 'calendar.subscribe' });
  await revoke(tx, acting);
  tx.put('calendarTokens', { id: hashOf(secret), user: acting.user.id, createdAt: acting.clock.now() });
  writeAudit(tx, acting, { what: 'calendar.subscribe', thing: null, before: null, after: null });
}

/** Makes the acting user's address stop working. */
export async function unsubscribeIn(tx: Transaction, acting: Acting): Promise<void> {
  if (await revoke(tx, acting))
    writeAudit(tx, acting, { what: 'calendar.unsubscribe', thing: null, before: null, after: null });
}

/** Whose address a secret is; null where it is nobody's (any more). */
export async function findSubscriber(store: Pick<Store, 'get'>, secret: string): Promise<string | null> {
  if (!SECRET.test(secret)) return null;
  const hash = hashOf(secret);
  const found = await store.get('calendarTokens', hash);
  // The look-up goes by the hash, which tells nothing of the secret; compared in constant time all the same.
  return found && timingSafeEqual(Buffer.from(found.id, 'hex'), Buffer.from(hash, 'hex')) ? found.user : null;
}

async function revoke(tx: Transaction, { user }: Acting): Promise<boolean> {
  const own = await tx.list('calendarTokens', (t) => t.user === user.id);
  for (const { id } of own) tx.delete('calendarTokens', id);
  return own.length > 0;
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
