/** Where a message of Slack stands: a channel, and in it a thread, or for one pair of eyes only. */
export interface Where {
  channel: string;
  /** The `ts` of the message that the thread hangs on. */
  thread?: string;
  /** Only this user sees it (ephemeral). */
  only?: string;
}

/** The conversation id of a place: `D1`, `D1:1700000000.000100`, `C1~U1`. */
export function conversationOf({ channel, thread, only }: Where): string {
  if (only !== undefined) return `${channel}~${only}`;
  return thread === undefined ? channel : `${channel}:${thread}`;
}

/** The place that a conversation id names. */
export function placeOf(conversation: string): Where {
  const [, channel = conversation, mark, rest] = /^([^:~]+)(?:([:~])(.+))?$/.exec(conversation) ?? [];
  if (rest === undefined) return { channel };
  return mark === '~' ? { channel, only: rest } : { channel, thread: rest };
}

/** Whether a channel is a direct message: nobody else reads it. */
export function isDirect(channel: string): boolean {
  return channel.startsWith('D');
}

/** Where somebody who writes there can be told something unasked: above the threads of the direct message, never in an ephemeral one. */
export function reachOf({ channel, thread, only }: Where): { reach?: string | null } {
  if (only !== undefined) return { reach: null };
  return thread !== undefined && isDirect(channel) ? { reach: channel } : {};
}
