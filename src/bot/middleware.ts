import { firstContactNotice } from '../conversation/notices.js';
import type { Activity } from '../shared/channel.js';
import type { Clock } from '../shared/clock.js';
import { KeyedQueue } from '../shared/keyed-queue.js';
import type { Log } from '../shared/log.js';
import type { RecentIds } from '../shared/recent-ids.js';
import type { Store } from '../shared/store.js';
import type { ReplyWorker } from './channel-adapter.js';
import type { Identify } from './identify.js';
import { conversationKey, messageKey, personKey } from './keys.js';
import type { Middleware } from './run-middleware.js';
import type { TurnMessage } from './turn-message.js';

export interface MiddlewareParts {
  store: Store;
  clock: Clock;
  log: Log;
  identify: Identify;
  /** Messages that this process has dealt with. */
  settled: RecentIds;
  /** The district's name for the notice; null = not set. */
  district: string | null;
}

/**
 * Ends the turn of a message whose reply the channel has taken: channels hand messages over twice, people read one
 * answer. A message whose reply did not get through goes on, and the stored reply is sent again.
 */
export function dropRepeated({ store, settled }: MiddlewareParts): Middleware {
  return async (_bot, { activity }, next) => {
    if (settled.has(messageKey(activity))) return;
    const record = await store.get('conversations', conversationKey(activity));
    if (!record?.answered.some((a) => a.message === activity.id && a.sent)) next();
  };
}

/** Tells the handler who speaks. */
export function identifyPerson({ identify }: MiddlewareParts): Middleware {
  return async (_bot, message, next) => {
    message.person = await identify(message.activity);
    next();
  };
}

/** Tells a person once, before the first answer, what is kept and that this is a program. */
export function giveNotice(parts: MiddlewareParts): Middleware {
  // Somebody who writes in two conversations at once is told in one of them.
  const people = new KeyedQueue();
  return async (bot, message, next) => {
    await people.run(personKey(message.activity), () => noticeOnce(parts, bot, message));
    next();
  };
}

/** Keeps where a person can be told something unasked: the private conversation they last wrote in. */
export function noteReach({ store, log }: MiddlewareParts): Middleware {
  return async (_bot, { activity }, next) => {
    next();
    const { place, conversation, reach = conversation } = activity;
    if (place === 'room' || reach === null) return;
    const id = personKey(activity);
    const known = await store.get('people', id);
    if (!known || known.reach === reach) return;
    await store
      .transact(async (tx) => {
        const person = await tx.get('people', id);
        if (person) tx.put('people', { ...person, reach });
      })
      .catch((err: unknown) => log.warn({ activity, err }, 'where to reach the person was not kept'));
  };
}

async function noticeOnce(
  { store, log, clock, district }: MiddlewareParts,
  bot: ReplyWorker,
  message: TurnMessage,
): Promise<void> {
  const { activity, limit } = message;
  const id = personKey(activity);
  const known = await store.get('people', id);
  if (known && known.noticedAt !== null) return;
  limit.signal.throwIfAborted();
  const delivery = await bot.sayReply(firstContactNotice(activity.text, district));
  if (!delivery.ok)
    return log.warn({ activity, why: delivery.why }, 'the notice was not delivered and will be tried again');
  const now = clock.now();
  await store.transact(async (tx) => {
    const before = await tx.get('people', id);
    // A role is granted by the operator, never by having been noticed.
    const fresh = { id, channel: activity.channel, role: 'applicant' as const, department: null, createdAt: now };
    tx.put('people', { ...(before ?? fresh), noticedAt: now });
  });
}

/** A short form of an activity's faults; null when it can be used. Adapters are typed, what feeds them is not. */
export function faultOf(activity: Activity): string | null {
  const { id, conversation, user, text, at } = activity as { [K in keyof Activity]: unknown };
  for (const [name, value] of Object.entries({ id, conversation, user })) {
    if (typeof value !== 'string' || value === '') return `${name} is no id`;
  }
  if (typeof text !== 'string') return 'text is no string';
  return typeof at === 'number' && Number.isFinite(at) ? null : 'at is no time';
}
