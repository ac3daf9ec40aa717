import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Day } from '../../shared/clock.js';
import type { ObligationRecord } from '../../shared/records-of-contracts.js';
import { type Contract, foldName } from './contract.js';
import { applySetting, type DepartmentSettings, type Milestone, type Offset } from './milestone.js';
import { actualDay, datesOf, move } from './milestone-dates.js';
import type { ReckonedDay, WorkCalendar } from './working-days.js';

export { move } from './milestone-dates.js';

/** Everything that decides deadlines, loaded from the policy folder. */
export interface DeadlineRules {
  /** In the file's order: a milestone counted from another stands below it. */
  milestones: readonly Milestone[];
  calendar: WorkCalendar;
  /** Years whose calendar is published, ascending. */
  coveredYears: readonly number[];
  /** The district's own month-days by name (`first`: "08-31"). */
  budgetDates: Readonly<Record<string, string>>;
}

/** The part of an obligation that follows from contract and rules alone; what people did about it is the rest of the record. */
export type Obligation = Pick<
  ObligationRecord,
  'id' | 'contract' | 'department' | 'milestone' | 'n' | 'due' | 'workday' | 'tentative' | 'ownerRole' | 'owner'
>;
type Party = Pick<Obligation, 'contract' | 'department' | 'owner'>;

/**
 * What follows from a contract, by day: due days by its milestones, each with the last working day on or before it. Ids are
 * made of contract, milestone and count, so that deriving again gives the same. Milestones whose anchor isn't known (no
 * signing date) give none. A later end gives no earlier day; days that count back from the end stop at the start.
 */
export function deriveObligations(
  contract: Contract,
  rules: DeadlineRules,
  settings: DepartmentSettings = {},
): Obligation[] {
  const days = new Map<string, ReckonedDay>();
  const found: Obligation[] = [];
  const party = { contract: contract.id, department: contract.department, owner: contract.owner };
  for (const plain of rules.milestones) {
    const milestone = applySetting(plain, settings[plain.id]);
    const dates = datesOf(milestone, contract, days, rules.calendar);
    if (dates[0]) days.set(milestone.id, actualDay(milestone, contract) ?? dates[0]);
    if (milestone.isOff) continue;
    for (const [i, date] of dates.entries()) found.push(toObligation(party, milestone, i + 1, date, rules.calendar));
  }
  return found.sort(byDue);
}

/** What a department owes in a year whatever its contracts (budget declaration, clause 3.5). */
export function deriveYearly(
  department: string,
  year: number,
  rules: DeadlineRules,
  settings: DepartmentSettings = {},
): Obligation[] {
  const party = { contract: null, department, owner: null };
  return rules.milestones
    .map((m) => applySetting(m, settings[m.id]))
    .flatMap((m) => {
      if (m.from.on !== 'yearly' || m.isOff) return [];
      const monthDay = (m.from.budgetDate && rules.budgetDates[m.from.budgetDate]) || m.from.date;
      // 29 February is the 28th in other years.
      const from = Temporal.PlainDate.from(`${year}-${monthDay}`, { overflow: 'constrain' }).toString();
      return [toObligation(party, m, year, move(from, m.offset, rules.calendar), rules.calendar)];
    })
    .sort(byDue);
}

/** When to remind of an obligation: each offset before its due day, brought to the working day on or before; ascending, each day once. */
export function reminderDays(due: Day, reminders: readonly Offset[], calendar: WorkCalendar): ReckonedDay[] {
  const days = new Map<Day, ReckonedDay>();
  for (const reminder of reminders) {
    const before = move(due, negate(reminder), calendar);
    const on = calendar.onOrBefore(before.day);
    days.set(on.day, { day: on.day, tentative: on.tentative || before.tentative });
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

function negate(offset: Offset): Offset {
  if ('workdays' in offset) return { workdays: -Math.abs(offset.workdays) };
  return 'days' in offset ? { days: -Math.abs(offset.days) } : { months: -Math.abs(offset.months) };
}

function toObligation(party: Party, m: Milestone, n: number, date: ReckonedDay, calendar: WorkCalendar): Obligation {
  const work = calendar.onOrBefore(date.day);
  const whose = party.contract ?? `dept-${hashText(foldName(party.department))}`;
  const isOne = m.everyMonths === null && m.from.on !== 'yearly';
  return {
    ...party,
    id: isOne ? `${whose}.${m.id}` : `${whose}.${m.id}.${n}`,
    milestone: m.id,
    n,
    due: date.day,
    workday: work.day,
    tentative: date.tentative || work.tentative,
    ownerRole: m.owner,
  };
}

/** Twelve hex digits that stand for a text in an id. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function byDue(a: Obligation, b: Obligation): number {
  return a.due === b.due ? (a.id < b.id ? -1 : 1) : a.due < b.due ? -1 : 1;
}
