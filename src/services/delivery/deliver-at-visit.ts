import type { Address } from '../../shared/channel.js';
import { claimItems } from './claim.js';
import { send } from './deliver.js';
import { allStaff, type TickMeans } from './tick.js';

/** Tells a person who has just written what no address took; `say` answers into that very conversation. */
export async function deliverAtVisit(means: TickMeans, recipient: string, to: Address): Promise<void> {
  const { store, by, clock, rules } = means;
  const waiting = await store.get('deliveries', recipient);
  if (!waiting?.items.some((i) => i.state === 'undelivered')) return;
  const claim = await claimItems(store, by, recipient, clock.now(), rules, true);
  if (claim) await send(means, await allStaff(means), claim, [to], true);
}
