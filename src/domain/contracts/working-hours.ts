import { Temporal } from 'temporal-polyfill';
import { addDays, type Day, ZONE } from '../../shared/clock.js';
import type { WorkCalendar } from './working-days.js';

/** When people may be written to, as `HH:MM` in Asia/Shanghai; `to` is not counted. */
export interface WorkingHours {
  from: string;
  to: string;
}

/** Whether an instant (epoch milliseconds) lies in the hours; which days are worked is another question. */
export function isWithin(ms: number, { from, to }: WorkingHours): boolean {
  const time = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(ZONE).toPlainTime().toString().slice(0, 5);
  return time >= from && time < to;
}

/** Whether a day is the first that is worked in its week, Monday to Sunday. */
export function isFirstOfWeek(day: Day, calendar: WorkCalendar): boolean {
  if (!calendar.isWorkday(day)) return false;
  const monday = mondayOf(day);
  return monday === day || calendar.onOrBefore(addDays(day, -1)).day < monday;
}

/** The first worked day of a week after a day: when the next weekly digest comes. */
export function nextFirstOfWeek(day: Day, calendar: WorkCalendar): Day {
  let monday = Temporal.PlainDate.from(mondayOf(day)).add({ days: 7 });
  // A week of holidays has none.
  for (;;) {
    const first = calendar.onOrAfter(monday.toString()).day;
    if (isFirstOfWeek(first, calendar)) return first;
    monday = monday.add({ days: 7 });
  }
}

function mondayOf(day: Day): Day {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
}
