import type { Address, Delivery } from '../../shared/channel.js';
import type { Log } from '../../shared/log.js';
import type { Reply } from '../../shared/reply.js';
import type { Store } from '../../shared/store.js';
import type { Acting } from '../contracts/acting.js';
import type { Colleague } from '../find-person.js';
import { findAddresses } from '../people.js';
import { buildPush } from './build-push.js';
import { type Claim, claimItems, isDue } from './claim.js';
import type { Push } from './push.js';
import { recordResult } from './record.js';

/** What delivering stands on. */
export interface DeliverMeans extends Pick<Acting, 'rules' | 'clock'> {
  store: Store;
  log: Log;
  /** This process: its claims bear the name. */
  by: string;
  /** A message in the words of whoever reads it at that address. */
  compose(to: Address, push: Push): Promise<Reply>;
  /** Sends it. Never throws. */
  say(to: Address, reply: Reply): Promise<Delivery>;
}

/** Messages on their way at the same time. */
const AT_ONCE = 8;

/** Sends what waits, each recipient in one message or a few. Ends early, between two messages, once `isOver`. Returns how many were sent. */
export async function deliverDue(
  means: DeliverMeans,
  staff: readonly Colleague[],
  isOver: () => boolean = () => false,
): Promise<number> {
  const now = means.clock.now();
  const due = (await means.store.list('deliveries', (r) => isDue(r, now))).map((r) => r.id);
  let sent = 0;
  const lane = async () => {
    for (let id = due.shift(); id !== undefined; id = due.shift()) {
      while (!isOver() && (await deliverTo(means, staff, id))) sent++;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return sent;
}

/** One message to a recipient; false when there is nothing to send, or it did not get through. */
async function deliverTo(means: DeliverMeans, staff: readonly Colleague[], recipient: string): Promise<boolean> {
  const { store, by, clock, rules, log } = means;
  try {
    const claim = await claimItems(store, by, recipient, clock.now(), rules, false);
    if (!claim) return false;
    const addresses = await findAddresses(store, recipient);
    const open = addresses.filter((a) => !claim.record.givenUp.includes(a.channel));
    return await send(means, staff, claim, open, false);
  } catch (err) {
    // The claim runs out, and it is tried again.
    log.error({ err }, 'a reminder was not sent');
    return false;
  }
}

/** Sends a claim to the first of some addresses and records what came of it; whether it got through. */
export async function send(
  means: DeliverMeans,
  staff: readonly Colleague[],
  claim: Claim,
  addresses: readonly Address[],
  atVisit: boolean,
): Promise<boolean> {
  const { store, by, clock } = means;
  const { push, dropped } = await buildPush(store, { ...means, staff }, claim.record.id, claim.items, atVisit);
  const [to] = addresses;
  const isEmpty = dropped.length === claim.items.length;
  const delivery = isEmpty
    ? ({ ok: true } as const)
    : to
      ? await means.say(to, await means.compose(to, push))
      : ({ ok: false, why: 'no address', retry: false } as const);
  const channel = isEmpty ? null : (to?.channel ?? null);
  const others = addresses.length - 1;
  await recordResult(store, by, clock.now(), claim, dropped, { channel, delivery, others });
  return delivery.ok;
}
