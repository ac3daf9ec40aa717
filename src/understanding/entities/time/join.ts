import type { Length, Period } from '../calendar.js';
import { moveDay, partsOf, weekdayOf } from '../calendar.js';
import type { Base, TimePhrase } from './phrase.js';

/** The days from one phrase to another; null if either has none, or the end would stand before the start. */
export function joinPeriods(from: TimePhrase, to: TimePhrase, clock: Base): Period | null {
  if (from.open === 'following') return null;
  if (from.open === 'nothing') return endAfter(from.resolve(clock), to);
  if (to.open !== 'nothing') return endAfter(from.resolve(clock), to);
  return startBefore(from, to, clock);
}

/** The end takes its year (and month) from the start, and stands in the next year where it would come before it. */
function endAfter(start: Period | null, to: TimePhrase): Period | null {
  if (start === null) return null;
  const base = partsOf(start.start);
  if (to.weekday !== undefined) {
    // 下周一到周五: the weekday that next comes after the start.
    const ahead = (to.weekday - weekdayOf(start.start) + 7) % 7;
    return { start: start.start, end: moveDay(start.start, { months: 0, days: ahead }) };
  }
  const end = to.resolve(base);
  if (end !== null && end.end >= start.start) return { start: start.start, end: end.end };
  if (to.open !== 'year') return null;
  // 2月29日 may only exist in the year after.
  const next = to.resolve({ year: base.year + 1, month: base.month });
  if (next === null || (end === null && next.end < start.start)) return null;
  return { start: start.start, end: next.end };
}

/** The start is in the clock's year, or in the last year that puts it before the end. */
function startBefore(from: TimePhrase, to: TimePhrase, clock: Base): Period | null {
  const end = to.resolve(clock);
  if (end === null) return null;
  const last = partsOf(end.end);
  const years =
    from.open === 'month'
      ? [last.year]
      : to.english === true
        ? [last.year, last.year - 1]
        : [Math.min(clock.year, last.year), last.year - 1];
  for (const year of years) {
    const start = from.resolve({ year, month: last.month });
    if (start !== null && start.start <= end.end) return { start: start.start, end: end.end };
  }
  return null;
}

/** The days of a length of time from a first day on: one year from 1 April ends on 31 March. */
export function lastsFrom(start: Period | null, length: Length | null): Period | null {
  if (start === null || length === null || length.months + length.days <= 0) return null;
  const end = moveDay(moveDay(start.start, length), { months: 0, days: -1 });
  return { start: start.start, end };
}
