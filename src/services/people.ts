import type { Address } from '../shared/channel.js';
import type { PersonRecord, Store } from '../shared/store.js';

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
