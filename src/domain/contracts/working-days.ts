import { Temporal } from 'temporal-polyfill';
import type { Day } from '../../shared/clock.js';

/** China's days off and make-up working days of the years that are known. */
export interface Holidays {
  /** Years whose every day is known. */
  years: ReadonlySet<number>;
  off: ReadonlySet<Day>;
  /** Saturdays and Sundays that are worked (调休). */
  work: ReadonlySet<Day>;
  source: string;
}

/** A day reckoned by working days; tentative (暂定) where a year without a published calendar had a part in it. */
export interface ReckonedDay {
  day: Day;
  tentative: boolean;
}

export interface WorkCalendar {
  /** Whether the calendar of the day's year is published. */
  covers(day: Day): boolean;
  /** By the published calendar; Monday to Friday where there is none. */
  isWorkday(day: Day): boolean;
  /** The `n`-th working day after a day, before it if `n` is negative; the first day doesn't count (民法典 201). 0 gives the day itself. */
  addWorkdays(day: Day, n: number): ReckonedDay;
  /** The day itself when it is worked, else the last working day before it. */
  onOrBefore(day: Day): ReckonedDay;
  /** The day itself when it is worked, else the first working day after it. */
  onOrAfter(day: Day): ReckonedDay;
}

interface Known {
  workday: boolean;
  covered: boolean;
  next: Day;
  previous: Day;
}

/** Days a reckoning may step over: more is a mistake in the data, not a deadline. */
const FURTHEST = 20_000;

/** A calendar over the published holidays. Days are remembered once looked at, so that ten thousand contracts cost little. */
export function createWorkCalendar(holidays: Holidays): WorkCalendar {
  const seen = new Map<Day, Known>();
  const look = (day: Day): Known => {
    const found = seen.get(day) ?? judge(day, holidays);
    seen.set(day, found);
    return found;
  };
  const walk = (from: Day, count: number, direction: 'next' | 'previous'): ReckonedDay => {
    let day = from;
    let tentative = false;
    for (let left = count, steps = 0; left > 0; steps++) {
      if (steps > FURTHEST) throw new RangeError(`no working day within ${FURTHEST} days of ${from}`);
      day = look(day)[direction];
      const { workday, covered } = look(day);
      tentative ||= !covered;
      if (workday) left--;
    }
    return { day, tentative };
  };
  const nearest = (day: Day, direction: 'next' | 'previous'): ReckonedDay => {
    const { workday, covered } = look(day);
    const reckoned = workday ? { day, tentative: false } : walk(day, 1, direction);
    return { day: reckoned.day, tentative: reckoned.tentative || !covered };
  };
  return {
    covers: (day) => look(day).covered,
    isWorkday: (day) => look(day).workday,
    addWorkdays: (day, n) => walk(day, Math.abs(n), n < 0 ? 'previous' : 'next'),
    onOrBefore: (day) => nearest(day, 'previous'),
    onOrAfter: (day) => nearest(day, 'next'),
  };
}

function judge(day: Day, holidays: Holidays): Known {
  const date = Temporal.PlainDate.from(day);
  const covered = holidays.years.has(date.year);
  const weekday = date.dayOfWeek <= 5;
  return {
    covered,
    workday: covered ? holidays.work.has(day) || (weekday && !holidays.off.has(day)) : weekday,
    next: date.add({ days: 1 }).toString(),
    previous: date.subtract({ days: 1 }).toString(),
  };
}
