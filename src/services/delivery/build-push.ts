import { may } from '../../domain/people/may.js';
import { addDays, dayOf } from '../../shared/clock.js';
import type { DeliveryItem, ObligationRecord } from '../../shared/records-of-contracts.js';
import type { Store } from '../../shared/store.js';
import type { Acting } from '../contracts/acting.js';
import type { Colleague } from '../find-person.js';
import { whenOf } from './keep-reminder.js';
import type { DutyLine, Push, PushLine } from './push.js';
import { ownersOf } from './recipients.js';

/** What a message is made from; `dropped` are items that need not or may not be told any more, with why. */
export interface Built {
  push: Push;
  dropped: { item: DeliveryItem; why: string }[];
}
interface Means extends Pick<Acting, 'rules' | 'clock'> {
  staff: readonly Colleague[];
}

/** Days that a digest looks ahead. */
const AHEAD = 7;
/** Lines of a digest beside what waits. */
const UPCOMING = 8;

/** Reads what some items are about, as it is now: what was done, handed on or closed meanwhile is dropped. */
export async function buildPush(
  store: Store,
  means: Means,
  recipient: string,
  items: readonly DeliveryItem[],
  atVisit: boolean,
): Promise<Built> {
  const person = means.staff.find((p) => p.id === recipient);
  const today = dayOf(means.clock.now());
  const push: Push = { today, lines: [], digest: null, atVisit };
  const dropped: Built['dropped'] = [];
  for (const item of items) {
    if (!person) dropped.push({ item, why: 'role' });
    else if (item.about !== 'digest') {
      const line =
        item.about === 'obligation'
          ? await dutyFor(store, means, person, item)
          : await reminderFor(store, means, person, item);
      if (typeof line === 'string') dropped.push({ item, why: line });
      else push.lines.push(line);
    }
  }
  const digest = items.find((i) => i.about === 'digest');
  if (digest && person?.digest) push.digest = await digestFor(store, means, person, person.digest, push.lines);
  if (digest && (!push.digest || push.digest.upcoming.length + push.lines.length === 0))
    dropped.push({ item: digest, why: 'empty' });
  return { push, dropped };
}

async function dutyFor(store: Store, means: Means, person: Colleague, item: DeliveryItem): Promise<PushLine | string> {
  const obligation = await store.get('obligations', item.thing);
  if (obligation?.status !== 'open') return obligation?.status ?? 'gone';
  if (!may(person, 'obligation.read', obligation)) return 'role';
  const owners = ownersOf(obligation, means.staff);
  if (item.level === 0 && !owners.some((p) => p.id === person.id)) return 'transferred';
  const owner =
    item.level === 0 ? null : owners.map((p) => p.name).join('、') || obligation.owner || obligation.department;
  return { item, about: 'obligation', duty: await dutyLine(store, means, obligation, owner) };
}

async function reminderFor(
  store: Store,
  { rules }: Means,
  person: Colleague,
  item: DeliveryItem,
): Promise<PushLine | string> {
  const reminder = await store.get('reminders', item.thing);
  if (!reminder) return 'gone';
  const contract = reminder.contract === null ? null : await store.get('contracts', reminder.contract);
  if (reminder.contract !== null && contract?.status !== 'active') return contract?.status ?? 'gone';
  if (contract && !may(person, 'contract.read', contract)) return 'role';
  return { item, about: 'reminder', reminder, contract, when: await whenOf(store, rules, reminder) };
}

async function digestFor(
  store: Store,
  means: Means,
  person: Colleague,
  how: 'daily' | 'weekly',
  lines: readonly PushLine[],
): Promise<NonNullable<Push['digest']>> {
  const until = addDays(dayOf(means.clock.now()), AHEAD);
  const told = new Set(lines.flatMap((l) => (l.about === 'obligation' ? [l.duty.obligation.id] : [])));
  const isMeant = (o: ObligationRecord) => o.status === 'open' && o.workday <= until && !told.has(o.id);
  const near = await store.list('obligations', isMeant);
  const own = near.filter((o) => ownersOf(o, means.staff).some((p) => p.id === person.id));
  own.sort((a, b) => (a.workday < b.workday ? -1 : a.workday > b.workday ? 1 : 0));
  const upcoming: DutyLine[] = [];
  for (const obligation of own.slice(0, UPCOMING)) upcoming.push(await dutyLine(store, means, obligation, null));
  return { how, upcoming, more: own.length - upcoming.length };
}

async function dutyLine(
  store: Store,
  { rules }: Means,
  obligation: ObligationRecord,
  owner: string | null,
): Promise<DutyLine> {
  return {
    obligation,
    milestone: rules.milestones.find((m) => m.id === obligation.milestone) ?? null,
    contract: obligation.contract === null ? null : await store.get('contracts', obligation.contract),
    owner,
  };
}
