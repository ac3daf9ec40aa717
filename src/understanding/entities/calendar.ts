import { Temporal } from 'temporal-polyfill';
import type { Day } from '../../shared/clock.js';

/** The day of a year, month and day of month; null if there is none (30 February, month 13) or the year is not in 1980-2100. */
export function makeDay(year: number, month: number, day: number): Day | null {
  // No number at all (3月一一) makes no day either.
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return null;
  if (!(year >= 1980 && year <= 2100)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function partsOf(day: Day): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Length of time in calendar units. */
export interface Length {
  months: number;
  days: number;
}

/** A day moved by whole months (to the month's last day where it has no such day, 民法典 202), then by days. */
export function moveDay(day: Day, by: Length): Day {
  return Temporal.PlainDate.from(day).add({ months: by.months, days: by.days }).toString();
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** The month `offset` months from the month of a day. */
export function monthFrom(day: Day, offset: number): { year: number; month: number } {
  const { year, month } = partsOf(day);
  const index = year * 12 + month - 1 + offset;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** First and last day. */
export interface Period {
  start: Day;
  end: Day;
}

/** Whole months `first` to `last` of a year; null if they are no months. */
export function monthsOf(year: number, first: number, last: number): Period | null {
  const start = makeDay(year, first, 1);
  const end = last >= 1 && last <= 12 ? makeDay(year, last, daysInMonth(year, last)) : null;
  return start !== null && end !== null && start <= end ? { start, end } : null;
}
