import { Temporal } from 'temporal-polyfill';
import type { DeadlineRules } from '../../src/domain/contracts/obligations.js';
import type { ObligationRecord } from '../../src/shared/records-of-contracts.js';

/**
 * The occasions of an obligation that nobody touched, reckoned day by day from the milestone's plain numbers: what should have
 * been planned by a program that was up on these days, from the day it came up; days missed become their last one.
 */
export function expectedOccasions(
  o: ObligationRecord,
  { milestones, calendar }: DeadlineRules,
  days: readonly string[],
): string[] {
  const milestone = milestones.find((m) => m.id === o.milestone);
  const worked = (day: string) => calendar.isWorkday(day);
  const wanted = new Set<string>([lastWorked(o.due, worked)]);
  for (const offset of milestone?.reminders ?? []) {
    let day = o.due;
    if ('days' in offset) day = plus(day, -Math.abs(offset.days));
    else if ('months' in offset)
      day = Temporal.PlainDate.from(day)
        .subtract({ months: Math.abs(offset.months) })
        .toString();
    else for (let left = Math.abs(offset.workdays); left > 0; left -= worked(day) ? 1 : 0) day = plus(day, -1);
    wanted.add(lastWorked(day, worked));
  }
  const born = new Date(o.createdAt + 8 * 3600_000).toISOString().slice(0, 10);
  const expected: string[] = [];
  let seen = plus(born, -1);
  for (const up of days) {
    if (up < born || !worked(up)) continue;
    let last: string | null = null;
    for (let day = plus(seen, 1); day <= up; day = plus(day, 1)) {
      if (wanted.has(day) || (day > o.due && worked(day))) last = day;
    }
    if (last !== null) expected.push(last);
    seen = up;
  }
  return expected;
}

function lastWorked(day: string, worked: (day: string) => boolean): string {
  let at = day;
  while (!worked(at)) at = plus(at, -1);
  return at;
}

function plus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
