import { addDays, type Day } from '../../shared/clock.js';
import type { DeliveryItem, ObligationRecord } from '../../shared/records-of-contracts.js';
import type { Offset } from './milestone.js';
import { reminderDays } from './obligations.js';
import type { WorkCalendar } from './working-days.js';

/** A day on which somebody hears of an obligation. */
export interface Occasion {
  day: Day;
  kind: Exclude<DeliveryItem['kind'], 'personal' | 'digest'>;
}

/** The part of an obligation that its occasions follow from. `acknowledgedOn` is the day of 知悉. */
export type Due = Pick<ObligationRecord, 'due' | 'workday' | 'status' | 'snoozedUntil' | 'handedOn'> & {
  acknowledgedOn: Day | null;
};

/** Working days without a reminder after somebody took note of what is overdue. */
const QUIET_WORKDAYS = 5;

/**
 * The first occasion after a day; null when there is none any more. They are the milestone's reminder days, the day itself (the
 * working day before, when it is a day off) and, once overdue, every working day. 稍后 takes away those before its day
 * and puts one on it, be it a day off; who is handed an obligation hears of it at once. 知悉 keeps what is overdue quiet
 * for five working days. What is done or void has none.
 */
export function nextOccasion(
  due: Due,
  reminders: readonly Offset[],
  calendar: WorkCalendar,
  after: Day,
): Occasion | null {
  if (due.status !== 'open') return null;
  const [first] = fixedOccasions(due, reminders, calendar)
    .filter((o) => o.day > after)
    .sort(byDay);
  // What is overdue comes after the due day, so the rest need not be reckoned.
  if (first && first.day <= due.due) return first;
  return [...(first ? [first] : []), firstOverdue(due, calendar, after)].sort(byDay)[0] ?? null;
}

/** The last occasion after a day and not after `today`: what was missed becomes this one. Null when none was. */
export function missedOccasion(
  due: Due,
  reminders: readonly Offset[],
  calendar: WorkCalendar,
  after: Day,
  today: Day,
): Occasion | null {
  if (due.status !== 'open') return null;
  const overdue = { day: calendar.onOrBefore(today).day, kind: 'overdue' as const };
  const isOverdue = overdue.day >= firstOverdue(due, calendar, after).day;
  const candidates = [...fixedOccasions(due, reminders, calendar), ...(isOverdue ? [overdue] : [])];
  return (
    candidates
      .filter((o) => o.day > after && o.day <= today)
      .sort(byDay)
      .at(-1) ?? null
  );
}

function fixedOccasions(due: Due, reminders: readonly Offset[], calendar: WorkCalendar): Occasion[] {
  const { snoozedUntil, handedOn } = due;
  const own: Occasion[] = [
    ...reminderDays(due.due, reminders, calendar).map((r) => ({ day: r.day, kind: 'before' as const })),
    { day: due.workday, kind: 'day' },
  ];
  return [
    ...own.filter((o) => snoozedUntil === null || o.day > snoozedUntil),
    ...(snoozedUntil === null ? [] : [{ day: snoozedUntil, kind: 'snoozed' as const }]),
    ...(handedOn ? [{ day: calendar.onOrAfter(handedOn).day, kind: 'handed' as const }] : []),
  ];
}

/** The first working day after the due day, `after`, the snooze and the quiet days. */
function firstOverdue({ due, snoozedUntil, acknowledgedOn }: Due, calendar: WorkCalendar, after: Day): Occasion {
  const start = [due, after, snoozedUntil ?? due].reduce(later);
  const next = calendar.onOrAfter(addDays(start, 1)).day;
  const quiet = acknowledgedOn === null ? next : calendar.addWorkdays(acknowledgedOn, QUIET_WORKDAYS).day;
  return { day: later(next, quiet), kind: 'overdue' };
}

/** On one day the plainer kind comes last and is taken. */
const ORDER: readonly Occasion['kind'][] = ['before', 'overdue', 'day', 'snoozed', 'handed'];

function byDay(a: Occasion, b: Occasion): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
}

/** Whether an occasion may go out on a day: on working days, and on the very day that a person named. */
export function mayGoOn(today: Day, item: { day: Day; named: boolean }, calendar: WorkCalendar): boolean {
  return calendar.isWorkday(today) || (item.named && item.day === today);
}

export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
