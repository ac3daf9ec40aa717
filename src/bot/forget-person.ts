import type { User } from '../domain/people/role.js';
import type { Activity } from '../shared/channel.js';
import type { Store, Transaction } from '../shared/store.js';
import { personKey } from './keys.js';

/** The ids of all conversations of a person on a channel. Reads every conversation: for the rare request only. */
export async function findConversations(store: Store, { channel, user }: Activity): Promise<string[]> {
  const own = await store.list('conversations', (c) => c.channel === channel && c.user === user);
  return own.map((c) => c.id);
}

/** The number of receipts made out to a person. */
export async function countReceipts(store: Store, user: User): Promise<number> {
  return (await store.list('receipts', (r) => r.user === user.id)).length;
}

/**
 * Deletes what is kept of a person. A role that the operator gave is no data of the person's and stays; the notice of
 * first contact will be given again.
 */
export async function forgetPerson(
  tx: Transaction,
  activity: Activity,
  user: User,
  conversations: readonly string[],
): Promise<void> {
  const id = personKey(activity);
  const person = await tx.get('people', id);
  if (person && person.role !== 'applicant') tx.put('people', { ...person, noticedAt: null });
  else tx.delete('people', id);
  tx.delete('deliveries', user.id);
  for (const conversation of conversations) tx.delete('conversations', conversation);
  for (const receipt of await tx.list('receipts', (r) => r.user === user.id)) tx.delete('receipts', receipt.id);
  for (const handoff of await tx.list('handoffs', (h) => h.user === user.id)) tx.delete('handoffs', handoff.id);
  for (const token of await tx.list('calendarTokens', (t) => t.user === user.id)) tx.delete('calendarTokens', token.id);
  tx.delete('uploads', user.id);
  for (const reminder of await tx.list('reminders', (r) => r.user === user.id)) tx.delete('reminders', reminder.id);
}
