import { Temporal } from 'temporal-polyfill';
import { type Day, dayOf, ZONE } from '../../shared/clock.js';
import type { WorkCalendar } from './working-days.js';

/** The hours that count on a working day, in Asia/Shanghai. */
const OPENS = 9;
const CLOSES = 17;
const HOUR = 3600_000;

/** The instant (epoch ms) that lies so many working hours after another; hours outside 9-17 of working days don't count. */
export function addWorkingHours(from: number, hours: number, calendar: WorkCalendar): number {
  let at = from;
  let left = hours * HOUR;
  for (;;) {
    const day = dayOf(at);
    const [opens, closes] = [instantOf(day, OPENS), instantOf(day, CLOSES)];
    if (!calendar.isWorkday(day) || at >= closes) {
      at = instantOf(calendar.addWorkdays(day, 1).day, OPENS);
      continue;
    }
    const start = Math.max(at, opens);
    if (start + left <= closes) return start + left;
    left -= closes - start;
    at = closes;
  }
}

function instantOf(day: Day, hour: number): number {
  const time = Temporal.PlainTime.from({ hour });
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: ZONE, plainTime: time }).epochMilliseconds;
}
