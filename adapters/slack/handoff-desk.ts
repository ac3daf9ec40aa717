import type { WebClient } from '@slack/web-api';
import type { Delivery } from '../../src/shared/channel.js';
import type { HandoffAnswer, HandoffDesk, HandoffPost } from '../../src/shared/handoff.js';
import { context, header, type SlackMessage, sections } from './blocks.js';
import { whyOf } from './connect.js';
import { plainText } from './escape.js';
import type { SlackTextEvent } from './listen-messages.js';
import type { Feature, SlackMeans } from './means.js';
import { pack } from './render-reply.js';
import { conversationOf, isDirect, placeOf } from './where.js';

/** What the staff read around a question. */
export interface DeskWords {
  head(no: string): string;
  question(text: string): string;
  talk: string;
  said(text: string): string;
  answered(text: string): string;
  receipt(id: string): string;
  how: string;
}

export interface DeskParts {
  /** The channel of the district, as `#name` or an id. */
  channel: string;
  words: DeskWords;
  /** Takes what was written under a question; never rejects. */
  take(answer: HandoffAnswer): Promise<void>;
}

const METADATA = 'goufu_handoff';
const LOOK_AGAIN = 60_000;
const NOT_READY: Extract<Delivery, { ok: false }> = { ok: false, why: 'Slack is not connected', retry: true };

/** The staff's side of 转人工: a thread for each question in the channel that the district names. */
export class SlackDesk implements HandoffDesk {
  private means: SlackMeans | null = null;
  private channelId: string | null = null;
  private lookAgainAt = 0;

  constructor(private readonly parts: DeskParts) {}

  /** Listens to the threads of that channel. */
  readonly feature: Feature = (means) => {
    this.means = means;
    means.app.event('message', async ({ event }) => this.hear(means, event as SlackTextEvent));
  };

  async open(post: HandoffPost, again: boolean): ReturnType<HandoffDesk['open']> {
    const { means } = this;
    if (!means) return NOT_READY;
    try {
      const channel = await this.findChannel(means);
      if (channel === null) return { ok: false, why: `no channel ${this.parts.channel}`, retry: true };
      const earlier = again ? await findPosted(means.client, channel, post.id) : null;
      const thread = earlier ?? (await this.post(means, channel, post));
      return { ok: true, thread: conversationOf({ channel, thread }) };
    } catch (failure) {
      return { ok: false, why: whyOf(failure), retry: true };
    }
  }

  async note(thread: string, text: string): Promise<Delivery> {
    if (!this.means) return NOT_READY;
    try {
      for (const message of pack(sections(text, 'open'))) await this.means.deliverer.say(placeOf(thread), message);
      return { ok: true };
    } catch (failure) {
      return { ok: false, why: whyOf(failure), retry: true };
    }
  }

  async confirm(thread: string, answer: string): Promise<void> {
    const { channel } = placeOf(thread);
    const mark = { channel, timestamp: answer, name: 'white_check_mark' };
    await this.means?.client.reactions.add(mark).catch(() => {});
  }

  private async post({ deliverer }: SlackMeans, channel: string, post: HandoffPost): Promise<string> {
    const [first, ...more] = this.describe(post);
    const metadata = { event_type: METADATA, event_payload: { id: post.id } };
    const thread = await deliverer.say({ channel }, { ...(first as SlackMessage), metadata });
    for (const message of more) await deliverer.say({ channel, thread }, message);
    return thread;
  }

  private describe({ no, question, turns, receipt }: HandoffPost): SlackMessage[] {
    const w = this.parts.words;
    const talk = turns.flatMap(({ said, answer }) => [w.said(said), w.answered(answer)]);
    return pack([
      header(w.head(no)),
      ...sections(w.question(question), 'open'),
      ...(talk.length > 0 ? [context(w.talk), ...sections(talk.join('\n'), 'folded')] : []),
      ...(receipt ? [context(w.receipt(receipt))] : []),
      context(w.how),
    ]);
  }

  /** Only threads in that channel; a mention of the bot is a question to the bot. */
  private async hear(means: SlackMeans, event: SlackTextEvent): Promise<void> {
    const { channel, thread_ts, ts, user, text = '', bot_id, subtype } = event;
    if (!channel || !thread_ts || !ts || !user || bot_id || isDirect(channel) || thread_ts === ts) return;
    if (subtype !== undefined && subtype !== 'file_share' && subtype !== 'thread_broadcast') return;
    const bot = means.identity.userId;
    if (user === bot || text.includes(`<@${bot}>`)) return;
    if (channel !== (await this.findChannel(means))) return;
    const thread = conversationOf({ channel, thread: thread_ts });
    const at = Math.round(Number(ts) * 1000);
    await this.parts.take({ thread, id: ts, text: plainText(text), by: `slack:${user}`, at });
  }

  /** The id of the district's channel; null when the bot cannot see one of that name. */
  private async findChannel({ client, clock }: SlackMeans): Promise<string | null> {
    const name = this.parts.channel.replace(/^#/, '');
    if (/^[CG][A-Z0-9]{8,}$/.test(name)) return name;
    if (this.channelId !== null || clock.now() < this.lookAgainAt) return this.channelId;
    this.channelId = await lookUpChannel(client, name);
    // A channel that isn't there is not looked for at every message.
    this.lookAgainAt = clock.now() + LOOK_AGAIN;
    return this.channelId;
  }
}

/** The id of a channel by its name; null when the bot cannot see one. */
export async function lookUpChannel(client: WebClient, name: string): Promise<string | null> {
  const query = { types: 'public_channel,private_channel', exclude_archived: true, limit: 200 };
  for await (const page of client.paginate('conversations.list', query)) {
    const { channels = [] } = page as { channels?: { id?: string; name?: string }[] };
    const found = channels.find((c) => c.name === name)?.id;
    if (found) return found;
  }
  return null;
}

/** A question that was posted before the program could note it. */
async function findPosted(client: WebClient, channel: string, id: string): Promise<string | null> {
  const { messages = [] } = await client.conversations.history({ channel, limit: 100, include_all_metadata: true });
  const found = messages.find((m) => {
    const metadata = (m as { metadata?: { event_type?: string; event_payload?: { id?: string } } }).metadata;
    return metadata?.event_type === METADATA && metadata.event_payload?.id === id;
  });
  return found?.ts ?? null;
}
