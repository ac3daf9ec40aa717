import type { KnownBlock, WebClient } from '@slack/web-api';
import type { ShownReply } from '../../src/conversation/render.js';
import type { Address, Delivery } from '../../src/shared/channel.js';
import type { Clock } from '../../src/shared/clock.js';
import { KeyedQueue } from '../../src/shared/keyed-queue.js';
import type { Attachment, Reply } from '../../src/shared/reply.js';
import { type SlackMessage, sections } from './blocks.js';
import { whyOf } from './connect.js';
import { pack, renderReply } from './render-reply.js';
import { ResponseUrls } from './response-urls.js';
import { placeOf, type Where } from './where.js';

export interface DelivererParts {
  client: WebClient;
  show(reply: Reply): ShownReply;
  clock: Clock;
  /** Cards to act on the obligations that a reminder is about, for its reader; absent: none are shown. */
  cards?: ((user: string, obligations: readonly string[]) => Promise<KnownBlock[]>) | undefined;
  apiUrl: string;
}

/** Errors that another attempt would meet again. */
const HOPELESS =
  /^(?:channel_not_found|is_archived|not_in_channel|user_not_found|user_not_in_channel|cannot_dm_bot|account_inactive|token_revoked|token_expired|invalid_auth|not_authed|missing_scope|no_permission|restricted_action.*|team_access_not_granted|invalid_blocks.*|msg_too_long|msg_blocks_too_long|no_text)$/;

/** Sends replies, those to one Slack channel one after the other, so that a wait for Slack changes no order. */
export class Deliverer {
  private readonly lanes = new KeyedQueue();
  /** Where answers to commands go, which reach further than the bot's own rights. */
  readonly urls: ResponseUrls;

  constructor(private readonly parts: DelivererParts) {
    this.urls = new ResponseUrls(parts.clock, parts.apiUrl);
  }

  async deliver(to: Address, reply: Reply): Promise<Delivery> {
    const where = placeOf(to.conversation);
    return this.lanes.run(where.channel, () =>
      attempt(async () => {
        const cards = (await this.parts.cards?.(to.user, reply.obligations ?? [])) ?? [];
        const messages = renderReply(reply, this.parts.show(reply), cards);
        for (const message of messages) await this.post(where, message);
        for (const file of reply.attachments) await this.upload(where, to.user, file);
      }),
    );
  }

  /** Posts one message in its turn; gives its `ts`. Throws what Slack's client throws. */
  async say(where: Where, message: SlackMessage): Promise<string> {
    return this.lanes.run(where.channel, () => this.post(where, message));
  }

  /** Does something about a channel in its turn, such as changing a message. */
  inTurn<T>(channel: string, work: () => Promise<T>): Promise<T> {
    return this.lanes.run(channel, work);
  }

  /** Says a line of the channel's own, such as where to go on; what goes wrong is not worth an error. */
  async tell(where: Where, text: string): Promise<void> {
    await attempt(async () => {
      for (const message of pack(sections(text, 'open'))) await this.say(where, message);
    });
  }

  private async post(where: Where, message: SlackMessage): Promise<string> {
    const { client } = this.parts;
    const { channel, thread, only } = where;
    const quiet = { unfurl_links: false, unfurl_media: false };
    if (only === undefined) {
      const inThread = thread === undefined ? {} : { thread_ts: thread };
      return (await client.chat.postMessage({ channel, ...message, ...inThread, ...quiet })).ts ?? '';
    }
    if (await this.urls.answer(where, message)) return '';
    return (await client.chat.postEphemeral({ channel, user: only, ...message })).message_ts ?? '';
  }

  /** Files cannot be for one pair of eyes in a channel: those go to the direct message. */
  private async upload({ channel, thread, only }: Where, user: string, file: Attachment): Promise<void> {
    const { client } = this.parts;
    const target =
      only === undefined ? channel : ((await client.conversations.open({ users: user })).channel?.id ?? '');
    const content = { file: Buffer.from(file.bytes), filename: file.name };
    const inThread = thread !== undefined && only === undefined;
    await client.filesUploadV2(
      inThread ? { channel_id: target, thread_ts: thread, ...content } : { channel_id: target, ...content },
    );
  }
}

/** What became of a send; nothing is thrown. */
async function attempt(work: () => Promise<void>): Promise<Delivery> {
  try {
    await work();
    return { ok: true };
  } catch (failure) {
    const why = whyOf(failure);
    return { ok: false, why, retry: !HOPELESS.test(why) };
  }
}
