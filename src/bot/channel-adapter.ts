import {
  BotAdapter,
  type ConversationReference,
  type Activity as FrameworkActivity,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder-core';
import { BotWorker } from 'botkit';
import type { Activity, Address, Channel, Delivery } from '../shared/channel.js';
import type { Reply } from '../shared/reply.js';
import { withTimeLimit } from './time-limit.js';

/** The only event that turns are carried by. It is set here and never taken from what a channel hands over. */
export const TURN_EVENT = 'goufu_turn';

const BOT = { id: 'goufu', name: '购服' };

interface Sent extends ResourceResponse {
  delivery: Delivery;
}

/** A botkit worker that says Replies. Its `say` rejects where the stock one would never settle. */
export class ReplyWorker extends BotWorker {
  override async say(message: Parameters<BotWorker['say']>[0]): Promise<unknown> {
    return this.context.sendActivity(this.ensureMessageFormat(message));
  }

  /** Sends a reply to where this worker was spawned. Rejects only when its turn is over. */
  async sayReply(reply: Reply): Promise<Delivery> {
    const [sent] = await this.context.sendActivities([{ type: 'message', text: reply.text, channelData: { reply } }]);
    return (sent as Sent).delivery;
  }

  private get context(): TurnContext {
    return this.getConfig('context') as TurnContext;
  }
}

/** The one bridge between the channels of this program and the Bot Framework that botkit stands on. */
export class ChannelAdapter extends BotAdapter {
  /** Botkit spawns workers of this class. */
  readonly botkit_worker = ReplyWorker;

  /** `sendLimit`: milliseconds after which a send counts as failed. */
  constructor(
    private readonly channels: ReadonlyMap<string, Channel>,
    private readonly sendLimit: number,
  ) {
    super();
  }

  /** Takes an activity in; resolves when `logic` has dealt with it. */
  async receive(activity: Activity, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    await this.runMiddleware(new TurnContext(this, toFramework(activity)), logic);
  }

  /** Sends to a channel; whatever goes wrong there is a Delivery, not a throw. */
  async deliver(to: Address, reply: Reply): Promise<Delivery> {
    const channel = this.channels.get(to.channel);
    if (!channel) return { ok: false, why: `no channel "${to.channel}"`, retry: false };
    try {
      return await withTimeLimit(channel.sendLimit ?? this.sendLimit, () => channel.send(to, reply));
    } catch (failure) {
      return { ok: false, why: failure instanceof Error ? failure.message : String(failure), retry: true };
    }
  }

  async sendActivities(_context: TurnContext, activities: Partial<FrameworkActivity>[]): Promise<Sent[]> {
    const sent: Sent[] = [];
    for (const activity of activities) sent.push({ id: '', delivery: await this.sendOne(activity) });
    return sent;
  }

  async continueConversation(
    reference: Partial<ConversationReference>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    const event = { type: 'event', name: 'continueConversation' };
    await this.runMiddleware(
      new TurnContext(this, TurnContext.applyConversationReference(event, reference, true)),
      logic,
    );
  }

  async updateActivity(): Promise<void> {
    throw new Error('a message already sent is not changed');
  }

  async deleteActivity(): Promise<void> {
    throw new Error('a message already sent is not deleted');
  }

  private sendOne({ channelId, conversation, recipient, channelData }: Partial<FrameworkActivity>): Promise<Delivery> {
    const reply = (channelData as { reply?: Reply } | undefined)?.reply;
    if (!reply || !channelId || !conversation || !recipient)
      throw new TypeError('only Replies with an address are sent');
    return this.deliver({ channel: channelId, conversation: conversation.id, user: recipient.id }, reply);
  }
}

/** The Bot Framework's form of an activity, field by field: nothing else that a channel hands over gets through. */
export function toFramework(activity: Activity): Partial<FrameworkActivity> {
  const { id, channel, conversation, user, text, at, place, reach, quoted, files } = activity;
  return {
    type: 'message',
    id,
    channelId: channel,
    conversation: { id: conversation } as FrameworkActivity['conversation'],
    from: { id: user, name: '' },
    recipient: BOT,
    text,
    channelData: { botkitEventType: TURN_EVENT, at, place, reach, quoted, files },
  };
}

/** Our form of what `toFramework` made; null for an activity that didn't come through the bridge. */
export function fromFramework(activity: FrameworkActivity): Activity | null {
  const made = activity.channelData as (Partial<Activity> & { botkitEventType?: unknown }) | undefined;
  if (made?.botkitEventType !== TURN_EVENT || typeof made.at !== 'number') return null;
  const { place, reach, quoted, files } = made;
  return {
    id: activity.id ?? '',
    channel: activity.channelId,
    conversation: activity.conversation.id,
    user: activity.from.id,
    text: activity.text,
    at: made.at,
    ...(place && { place }),
    ...(reach !== undefined && { reach }),
    ...(quoted && { quoted }),
    ...(files && { files }),
  };
}

/** The Bot Framework's form of an address. */
export function toReference({ channel, conversation, user }: Address): Partial<ConversationReference> {
  const where = { id: conversation } as ConversationReference['conversation'];
  return { channelId: channel, conversation: where, user: { id: user, name: '' }, bot: BOT };
}
