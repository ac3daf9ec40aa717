import type { Activity } from '../../shared/channel.js';
import type { Store } from '../../shared/store.js';
import type { Acting } from '../contracts/acting.js';
import { findAddresses } from '../people.js';
import { readDeliverySettings } from './delivery-settings.js';

/** From when on reminders of the acting user are pushed on a day (`HH:MM`), and where to: here, or to another channel first. */
export async function findPush(
  store: Store,
  { user }: Pick<Acting, 'user'>,
  { channel, conversation }: Activity,
): Promise<{ from: string; here: boolean; channel: string }> {
  const { from } = await readDeliverySettings(store);
  // Who has written nothing in private before is reached where this is written.
  const [first = { channel, conversation }] = await findAddresses(store, user.id);
  return { from, here: first.channel === channel, channel: first.channel };
}
