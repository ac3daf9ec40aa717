import { Temporal } from 'temporal-polyfill';
import type { Day } from '../../../shared/clock.js';

/** The calendar year of a day. Throws RangeError if it is none. */
export function yearOf(day: Day): number {
  return Temporal.PlainDate.from(day).year;
}
