import type { Converse } from '../conversation/converse.js';
import type { Effect } from '../conversation/effects.js';
import { apologyFor } from '../conversation/notices.js';
import { sayPush } from '../conversation/skills/duties/say-push.js';
import type { DeadlineRules } from '../domain/contracts/obligations.js';
import type { Policy } from '../domain/policy/policy.js';
import { deliverAtVisit } from '../services/delivery/deliver-at-visit.js';
import type { TickMeans } from '../services/delivery/tick.js';
import type { Colleague } from '../services/find-person.js';
import type { MakeFile } from '../services/report/make-report-file.js';
import type { Activity, Address, Channel, Delivery } from '../shared/channel.js';
import type { Clock } from '../shared/clock.js';
import { GoufuError } from '../shared/errors.js';
import type { Log } from '../shared/log.js';
import { RecentIds } from '../shared/recent-ids.js';
import type { Reply } from '../shared/reply.js';
import type { Store } from '../shared/store.js';
import { ChannelAdapter, type ReplyWorker, TURN_EVENT } from './channel-adapter.js';
import { dropMessage } from './drop-message.js';
import type { Identify } from './identify.js';
import { messageKey } from './keys.js';
import { dropRepeated, faultOf, giveNotice, identifyPerson, type MiddlewareParts, noteReach } from './middleware.js';
import { notePush, readManner } from './note-push.js';
import { markSent, takeTurn } from './take-turn.js';
import type { TurnMessage } from './turn-message.js';
import { TurnBotkit } from './turns.js';

const SECOND = 1000;
/** Messages remembered in memory, for the repeats that channels send within minutes. */
const REMEMBERED = 10_000;
/** How often expired conversations are dropped. */
const EXPIRY_EVERY = 6 * 3600 * SECOND;

export interface BotParts {
  store: Store;
  converse: Converse;
  identify: Identify;
  channels: readonly Channel[];
  log: Log;
  clock: Clock;
  newId(): string;
  policy: Pick<Policy, 'district'>;
  /** What deadlines follow from; without them contracts are not served. */
  rules?: DeadlineRules;
  /** People that no record names, such as whoever tries out a role in the terminal. */
  staff?: readonly Colleague[];
  /** Makes the files that replies name. */
  makeFile?: MakeFile;
  /** Hears of what was committed with a turn; must not throw. */
  onCommitted?(effects: readonly Effect[]): void;
  /** Where the web server is reached from outside. */
  publicUrl?: string | null;
  /** Milliseconds a turn may take until its answer is stored; 20 s. */
  turnLimit?: number;
  /** Milliseconds a send may take; 10 s. */
  sendLimit?: number;
}

export interface Bot {
  /** Starts all channels; when one cannot start, stops the others and throws its error. */
  start(): Promise<void>;
  /** Stops listening, waits for the turns under way. The store stays open. */
  stop(): Promise<void>;
  /** Sends of our own accord, in line with the turns of that conversation. Never throws. */
  say(address: Address, reply: Reply): Promise<Delivery>;
  /** What a scheduler delivers reminders by; null where contracts are not served. */
  readonly deliveries: TickMeans | null;
}

/** Carries `converse` over the channels. */
export function createBot(parts: BotParts): Bot {
  return new ChannelBot(parts);
}

class ChannelBot implements Bot {
  private readonly adapter: ChannelAdapter;
  private readonly turns: TurnBotkit;
  readonly deliveries: TickMeans | null;
  private state: 'new' | 'open' | 'closed' = 'new';
  private expiry: NodeJS.Timeout | undefined;
  private expiring: Promise<void> = Promise.resolve();

  constructor(private readonly parts: BotParts) {
    const { store, channels, log, policy } = parts;
    const settled = new RecentIds(REMEMBERED);
    this.adapter = new ChannelAdapter(new Map(channels.map((c) => [c.name, c])), parts.sendLimit ?? 10 * SECOND);
    const turnLimit = parts.turnLimit ?? 20 * SECOND;
    this.turns = new TurnBotkit({ adapter: this.adapter, store, log, turnLimit, onFailure: apologise(parts, settled) });
    const steps: MiddlewareParts = { ...parts, settled, district: policy.district.name };
    for (const step of [dropRepeated, identifyPerson, giveNotice, noteReach])
      this.turns.middleware.receive.use(step(steps));
    // The only handler. A function as pattern: strings would be read as regular expressions.
    this.deliveries = deliveriesOf(parts, (to, reply) => this.say(to, reply));
    const answer = answerTurn(parts, settled, this.deliveries);
    this.turns.hears(
      async () => true,
      TURN_EVENT,
      (bot, message) => answer(bot as ReplyWorker, message as TurnMessage),
    );
  }

  async start(): Promise<void> {
    this.state = 'open';
    const { channels } = this.parts;
    const started = await Promise.allSettled(
      channels.map(async (c) => c.start((activity) => this.receive(c, activity))),
    );
    const failed = started.find((s) => s.status === 'rejected');
    if (failed) {
      await this.stop();
      throw failed.reason;
    }
    this.expiry = setInterval(() => this.dropExpired(), EXPIRY_EVERY).unref();
    this.dropExpired();
  }

  async stop(): Promise<void> {
    const { channels, log } = this.parts;
    clearInterval(this.expiry);
    for (const result of await Promise.allSettled(channels.map(async (c) => c.stop()))) {
      if (result.status === 'rejected') log.error({ err: result.reason }, 'a channel did not stop cleanly');
    }
    this.state = 'closed';
    await this.turns.idle();
    await this.expiring;
  }

  async say(address: Address, reply: Reply): Promise<Delivery> {
    if (this.state !== 'open') return { ok: false, why: 'the bot is not running', retry: true };
    const { store, clock, log } = this.parts;
    const isPush = (reply.obligations?.length ?? 0) + (reply.reminders?.length ?? 0) > 0;
    const note = async ({ ok }: Delivery) => {
      if (!ok || !isPush) return;
      await notePush(store, clock, address, reply).catch((err: unknown) => log.warn({ err }, 'a push was not noted'));
    };
    return this.turns
      .say(address, reply, note)
      .catch((failure: unknown) => ({ ok: false, why: String(failure), retry: true }));
  }

  /** Never rejects: a channel need not know what became of a turn. */
  private async receive(channel: Channel, activity: Activity): Promise<void> {
    const { log } = this.parts;
    const own = { ...activity, channel: channel.name };
    const fault = this.state === 'open' ? faultOf(own) : 'the bot is not running';
    if (fault) return log.warn({ channel: channel.name, fault }, 'a message was not taken');
    try {
      if (own.recalled) return await this.turns.inLine(own, () => dropMessage(this.parts.store, own));
      await this.adapter.receive(own, (context) => this.turns.handleTurn(context));
    } catch (err) {
      log.error({ activity: own, err }, 'a turn was lost');
    }
  }

  private dropExpired(): void {
    const { store, clock, log } = this.parts;
    const failed = (err: unknown) => log.error({ err }, 'expired conversations were not dropped');
    this.expiring = store.expire(clock.now()).then(() => undefined, failed);
  }
}

/** The handler: one turn, then its reply, then the note that it got through. */
function answerTurn(parts: BotParts, settled: RecentIds, deliveries: TickMeans | null) {
  const { store, converse, newId, log, rules, makeFile, publicUrl, onCommitted } = parts;
  const push = deliveries ? { staff: parts.staff ?? [] } : undefined;
  return async (bot: ReplyWorker, { activity, person, limit }: TurnMessage): Promise<void> => {
    if (!person) throw new GoufuError('E_TURN', { why: 'nobody was identified' });
    const { reply, forgotten, effects } = await takeTurn(
      { store, converse, newId, rules, push, makeFile, publicUrl, signal: limit.signal },
      activity,
      person,
    );
    onCommitted?.(effects);
    limit.signal.throwIfAborted();
    // From here on the answer stands; sending has a limit of its own.
    limit.lift();
    const delivery = await bot.sayReply(reply);
    if (!delivery.ok) return log.warn({ activity, why: delivery.why }, 'a reply was not delivered');
    settled.add(messageKey(activity));
    if (forgotten) return;
    await markSent(store, activity).catch((err: unknown) => log.warn({ activity, err }, 'the delivery was not noted'));
    if (deliveries) await makeUpFor(parts, deliveries, activity, person.id, bot);
  };
}

function deliveriesOf({ store, clock, log, rules, staff, newId }: BotParts, say: TickMeans['say']): TickMeans | null {
  if (!rules) return null;
  const compose: TickMeans['compose'] = async (to, push) => sayPush(push, await readManner(store, to, clock.now()));
  return { store, clock, log, rules, by: newId(), compose, say, ...(staff ? { staff } : {}) };
}

/** Tells a person who has written what no address of theirs took before. */
async function makeUpFor(
  { store, clock, log }: BotParts,
  deliveries: TickMeans,
  activity: Activity,
  person: string,
  bot: ReplyWorker,
): Promise<void> {
  if (activity.place === 'room') return;
  const { channel, conversation, user } = activity;
  const say: TickMeans['say'] = async (to, reply) => {
    const delivery = await bot.sayReply(reply);
    if (delivery.ok) await notePush(store, clock, to, reply);
    return delivery;
  };
  try {
    await deliverAtVisit({ ...deliveries, say }, person, { channel, conversation, user });
  } catch (err) {
    log.warn({ activity, err }, 'what had not been delivered was not told');
  }
}

/** Tells the person that nothing was kept, with a code that stands in the log beside the error. */
function apologise({ log, newId }: BotParts, settled: RecentIds) {
  return async (bot: ReplyWorker, activity: Activity, err: unknown): Promise<void> => {
    const mark = newId()
      .replace(/[^A-Za-z0-9]/g, '')
      .slice(-6)
      .toUpperCase();
    const code = `${err instanceof GoufuError ? err.code : 'E_TURN'}-${mark}`;
    log.error({ activity, err, code }, 'a turn failed');
    const delivery = await bot.sayReply(apologyFor(activity.text, code));
    // An apology is an answer: the channel's repeats of this message don't try again.
    if (delivery.ok) settled.add(messageKey(activity));
    else log.warn({ activity, why: delivery.why }, 'an apology was not delivered');
  };
}
