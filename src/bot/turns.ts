import { TurnContext } from 'botbuilder-core';
import { Botkit, type BotkitMessage } from 'botkit';
import type { Activity, Address, Delivery } from '../shared/channel.js';
import { KeyedQueue } from '../shared/keyed-queue.js';
import type { Log } from '../shared/log.js';
import type { Reply } from '../shared/reply.js';
import type { Store } from '../shared/store.js';
import { BotStorage } from './bot-storage.js';
import { type ChannelAdapter, fromFramework, type ReplyWorker, TURN_EVENT, toReference } from './channel-adapter.js';
import { conversationKey } from './keys.js';
import { runMiddleware, type Ware } from './run-middleware.js';
import { type TimeLimit, withTimeLimit } from './time-limit.js';
import type { TurnMessage } from './turn-message.js';

export interface TurnsOptions {
  adapter: ChannelAdapter;
  store: Store;
  log: Log;
  /** Milliseconds. */
  turnLimit: number;
  /** Tells the person that a turn failed; must not throw. */
  onFailure(bot: ReplyWorker, activity: Activity, failure: unknown): Promise<void>;
}

/**
 * Botkit with turns that always end: one at a time in a conversation, middleware awaited, a time limit, and errors
 * caught. The stock `handleTurn` never settles when a handler throws, and loses one of two quick messages.
 */
export class TurnBotkit extends Botkit {
  private readonly lanes = new KeyedQueue();

  constructor(private readonly options: TurnsOptions) {
    const { adapter, store } = options;
    super({ adapter, storage: new BotStorage(store), disable_webserver: true, disable_console: true });
  }

  /** Never rejects. What didn't come through the bridge is dropped: from outside no handler can be fired. */
  override async handleTurn(context: TurnContext): Promise<void> {
    const activity = fromFramework(context.activity);
    if (!activity) return this.options.log.warn({}, 'an activity that did not come through the bridge was dropped');
    await this.lanes.run(conversationKey(activity), async () => {
      try {
        const late = (err: unknown) => this.options.log.debug({ activity, err }, 'a turn ended after its time');
        await withTimeLimit(this.options.turnLimit, (limit) => this.carry(context, activity, limit), late);
      } catch (failure) {
        const bot = (await this.spawn(context)) as ReplyWorker;
        await this.options.onFailure(bot, activity, failure);
      }
    });
  }

  /**
   * Sends of our own accord, in line with the turns of that conversation, and does `after` before the next of them; not to be
   * awaited inside one.
   */
  say(to: Address, reply: Reply, after?: (delivery: Delivery) => Promise<void>): Promise<Delivery> {
    return this.lanes.run(conversationKey(to), async () => {
      let delivery: Delivery = { ok: false, why: 'nothing was sent', retry: true };
      await this.options.adapter.continueConversation(toReference(to), async (context) => {
        const bot = (await this.spawn(context)) as ReplyWorker;
        delivery = await bot.sayReply(reply);
      });
      await after?.(delivery);
      return delivery;
    });
  }

  /** Other work on a conversation, after its turns under way. */
  inLine(of: Pick<Activity, 'channel' | 'conversation'>, work: () => Promise<void>): Promise<void> {
    return this.lanes.run(conversationKey(of), work);
  }

  /** Resolves when no turn is under way. */
  idle(): Promise<void> {
    return this.lanes.idle();
  }

  private async carry(context: TurnContext, activity: Activity, limit: TimeLimit): Promise<void> {
    const bot = (await this.spawn(context)) as ReplyWorker;
    const message = toMessage(context, activity, limit);
    if (!(await runMiddleware(this.middleware.ingest as Ware, bot, message))) return;
    if (!(await runMiddleware(this.middleware.receive as Ware, bot, message))) return;
    // biome-ignore lint/complexity/useLiteralKeys: botkit declares it private, and TypeScript lets it be called by its name.
    if ((await this['listenForInterrupts'](bot, message)) !== false) return;
    if (!(await runMiddleware(this.middleware.interpret as Ware, bot, message))) return;
    // biome-ignore lint/complexity/useLiteralKeys: as above.
    await this['listenForTriggers'](bot, message);
  }
}

function toMessage(context: TurnContext, activity: Activity, limit: TimeLimit): TurnMessage {
  return {
    type: TURN_EVENT,
    user: activity.user,
    text: activity.text,
    channel: activity.conversation,
    reference: TurnContext.getConversationReference(context.activity) as BotkitMessage['reference'],
    incoming_message: context.activity,
    activity,
    limit,
    person: null,
  };
}
