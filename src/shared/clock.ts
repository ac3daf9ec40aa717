import { Temporal } from 'temporal-polyfill';

/** All dates are plain days in this zone; the plan's district is in China. */
export const ZONE = 'Asia/Shanghai';

/** A day, `YYYY-MM-DD`, in Asia/Shanghai. */
export type Day = string;

/** What the time is. Pinned in tests and batch runs, real otherwise. */
export interface Clock {
  /** Milliseconds since 1970 in UTC. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands still at an ISO instant (`2026-03-18T10:00:00+08:00`). Throws RangeError if it is none. */
export function fixedClock(iso: string): Clock {
  const ms = Temporal.Instant.from(iso).epochMilliseconds;
  return { now: () => ms };
}

/** The day in Asia/Shanghai at an instant in epoch milliseconds. */
export function dayOf(ms: number): Day {
  // Work on many records asks for one instant again and again.
  if (ms !== asked.ms) asked = { ms, day: reckonDay(ms) };
  return asked.day;
}

/** A day so many days later; earlier when negative. Days are plain, so those of UTC do, and cost a tenth of a calendar's. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

let asked = { ms: Number.NaN, day: '' };

function reckonDay(ms: number): Day {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(ZONE).toPlainDate().toString();
}
