import type { User } from '../domain/people/role.js';
import type { Address } from '../shared/channel.js';
import { GoufuError } from '../shared/errors.js';
import type { PersonRecord } from '../shared/records-of-talk.js';
import type { Store, Transaction } from '../shared/store.js';
import { type Acting, writeAudit } from './contracts/acting.js';

/** Who an account (`slack:U1`) is, by the one id of all their accounts; whoever is not known is an applicant. */
export async function findUser(store: Pick<Store, 'get'>, accountId: string): Promise<User> {
  const account = await store.get('people', accountId);
  const id = account?.sameAs ?? accountId;
  const known = account?.sameAs ? await store.get('people', id) : account;
  return { id, role: known?.role ?? 'applicant', department: known?.department ?? null };
}

/** All accounts of a person, the one they are known by first. */
export async function findAccounts(store: Pick<Store, 'list'>, person: string): Promise<PersonRecord[]> {
  const found = await store.list('people', (p) => p.id === person || p.sameAs === person);
  return found.sort((a, b) => Number(b.id === person) - Number(a.id === person));
}

/** Where a person can be told something unasked: one private conversation for each account that has had one. */
export async function findAddresses(store: Pick<Store, 'list'>, person: string): Promise<Address[]> {
  const accounts = await findAccounts(store, person);
  return accounts.flatMap((account) => {
    const { channel, reach } = account;
    return reach ? [{ channel, conversation: reach, user: account.id.slice(channel.length + 1) }] : [];
  });
}

/** Notes that an account can no longer be told anything unasked, until it writes again. */
export async function loseReach(store: Store, account: string): Promise<void> {
  await store.transact(async (tx) => {
    const person = await tx.get('people', account);
    if (person?.reach) tx.put('people', { ...person, reach: null });
  });
}

/** How the acting user wants reminders put together, in a transaction. Throws E_FORBIDDEN for whoever is not registered. */
export async function setDigestIn(tx: Transaction, acting: Acting, digest: PersonRecord['digest']): Promise<void> {
  const { id } = acting.user;
  const person = await tx.get('people', id);
  if (!person || person.role === 'applicant') throw new GoufuError('E_FORBIDDEN', { what: 'digest.set' });
  tx.put('people', { ...person, digest: digest ?? null });
  writeAudit(tx, acting, { what: 'digest.set', thing: id, before: person.digest ?? null, after: digest ?? null });
}
