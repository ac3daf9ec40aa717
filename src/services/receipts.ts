import { mayReadReceipt } from '../domain/people/may.js';
import type { User } from '../domain/people/role.js';
import type { ReceiptRecord } from '../shared/records-of-talk.js';
import type { Store } from '../shared/store.js';

/** A receipt that this user may see: one's own, or any for who works for the district. Null if there is none such. */
export async function findReceipt(store: Pick<Store, 'get'>, user: User, id: string): Promise<ReceiptRecord | null> {
  const found = await store.get('receipts', id);
  return found && mayReadReceipt(user, found) ? found : null;
}
