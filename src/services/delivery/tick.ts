import { isWithin } from '../../domain/contracts/working-hours.js';
import { type Colleague, findStaff } from '../find-person.js';
import { type DeliverMeans, deliverDue } from './deliver.js';
import { readDeliverySettings } from './delivery-settings.js';
import { planDigests } from './plan-digests.js';
import { planDue } from './plan-due.js';
import { sweepIfDue } from './sweep.js';

/** What a tick stands on; `staff` are people that no record names, such as whoever tries out a role in the terminal. */
export interface TickMeans extends DeliverMeans {
  staff?: readonly Colleague[] | undefined;
}

/**
 * One round of plan, claim, deliver and record. Any number of processes may run it over one store. Outside the working
 * hours it only keeps house. Ends early, between two messages, once `isOver`. Throws what the store throws.
 */
export async function tick(means: TickMeans, isOver: () => boolean = () => false): Promise<{ sent: number }> {
  const { store, clock } = means;
  await sweepIfDue(store, means);
  const settings = await readDeliverySettings(store);
  if (!isWithin(clock.now(), settings)) return { sent: 0 };
  const staff = await allStaff(means);
  const plan = { ...means, settings, staff };
  await planDigests(store, plan);
  await planDue(store, plan);
  return { sent: await deliverDue(means, staff, isOver) };
}

/** Everybody with a role; whoever only tries one out has that one. */
export async function allStaff({ store, staff = [] }: Pick<TickMeans, 'store' | 'staff'>): Promise<Colleague[]> {
  const known = await findStaff(store);
  return [...known.filter((p) => !staff.some((own) => own.id === p.id)), ...staff];
}
