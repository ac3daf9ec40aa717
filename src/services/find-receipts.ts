import type { User } from '../domain/people/role.js';
import type { ReceiptRecord } from '../shared/records-of-talk.js';
import type { Store } from '../shared/store.js';

/** The receipts of a person's own self-checks, newest first. */
export async function findReceipts(store: Pick<Store, 'list'>, user: User): Promise<ReceiptRecord[]> {
  return (await store.list('receipts', (r) => r.user === user.id)).sort((a, b) => b.at - a.at);
}
