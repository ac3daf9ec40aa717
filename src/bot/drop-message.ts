import type { Activity } from '../shared/channel.js';
import type { Store } from '../shared/store.js';
import { conversationKey } from './keys.js';

/**
 * Takes a message that its sender took back out of the talk: after the last one the talk is as before it; what followed
 * an earlier one may stand on it, so there the talk begins anew.
 */
export async function dropMessage(store: Store, activity: Activity): Promise<void> {
  await store.transact(async (tx) => {
    const record = await tx.get('conversations', conversationKey(activity));
    if (!record?.answered.some((a) => a.message === activity.id)) return;
    const isLast = record.answered.at(-1)?.message === activity.id;
    const answered = record.answered.filter((a) => a.message !== activity.id);
    tx.put('conversations', { ...record, answered, state: isLast ? (record.before ?? null) : null, before: null });
  });
}
