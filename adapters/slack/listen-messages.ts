import type { Activity } from '../../src/shared/channel.js';
import { plainText } from './escape.js';
import { readFiles, type SlackFile } from './files.js';
import type { SlackMeans } from './means.js';
import { conversationOf, isDirect, reachOf } from './where.js';

/** The part of Slack's message events that is read; what an event really holds is checked where it is used. */
export interface SlackTextEvent {
  type: string;
  subtype?: string;
  channel?: string;
  channel_type?: string;
  user?: string;
  bot_id?: string;
  text?: string;
  ts?: string;
  thread_ts?: string;
  files?: SlackFile[];
}

/** Messages that a person wrote; edits, joins and other programs' messages are not answered. */
const OWN_WORDS = new Set([undefined, 'file_share', 'thread_broadcast', 'me_message']);

/** Direct messages are answered where they stand, mentions in their thread. */
export function listenToMessages(means: SlackMeans): void {
  const { app } = means;
  app.event('message', async ({ event }) => {
    const message = event as SlackTextEvent;
    if (message.channel && isDirect(message.channel)) await takeMessage(means, message);
  });
  app.event('app_mention', async ({ event }) => takeMessage(means, event as SlackTextEvent));
}

/**
 * Hands a person's message to the bot. Its id is its `ts`, one within its channel: Slack's retries and the second event
 * about the same message (a mention is a message too) carry the same.
 */
export async function takeMessage(means: SlackMeans, event: SlackTextEvent): Promise<void> {
  const activity = toActivity(means, event);
  if (activity) await means.receive(activity);
}

/** Null for what no person wrote. */
function toActivity({ identity, settings }: SlackMeans, event: SlackTextEvent): Activity | null {
  const { channel, user, ts, bot_id } = event;
  if (!channel || !user || !ts || bot_id || user === identity.userId || !OWN_WORDS.has(event.subtype)) return null;
  const direct = isDirect(channel);
  // A mention opens a thread of its own; a direct message has one only where its sender made it.
  const thread = event.thread_ts ?? (direct ? undefined : ts);
  const where = thread === undefined ? { channel } : { channel, thread };
  const files = readFiles(event.files, settings);
  return {
    id: ts,
    channel: 'slack',
    conversation: conversationOf(where),
    user,
    text: plainText(event.text ?? '', identity.userId),
    at: Math.round(Number(ts) * 1000),
    place: direct ? 'private' : 'room',
    ...reachOf(where),
    ...(files.length > 0 ? { files } : {}),
  };
}
