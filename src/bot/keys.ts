import type { Activity, Address } from '../shared/channel.js';

/** The id of a conversation in the store, and the key of its queue. */
export function conversationKey({ channel, conversation }: Pick<Address, 'channel' | 'conversation'>): string {
  return `${channel}:${conversation}`;
}

/** The id of a person in the store: the same name on two channels is two people. */
export function personKey({ channel, user }: Pick<Address, 'channel' | 'user'>): string {
  return `${channel}:${user}`;
}

/** The id of a message among all conversations. */
export function messageKey(activity: Activity): string {
  return JSON.stringify([activity.channel, activity.conversation, activity.id]);
}
