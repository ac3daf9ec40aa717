import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Day } from '../../shared/clock.js';
import type { Fault } from '../../shared/errors.js';
import type { Holidays } from '../contracts/working-days.js';
import type { Entry } from './yaml-file.js';

const span = z.string().regex(/^\d\d-\d\d(?:\.\.\d\d-\d\d)?$/, 'must be "month-day" or "month-day..month-day"');
const year = z.strictObject({ off: z.array(span), work: z.array(span) });

/** holidays.yaml: days off and make-up working days by year. */
export const holidaysSchema = z.strictObject({
  source: z.string().trim().min(1),
  years: z.record(z.string().regex(/^20\d\d$/, 'must be a year such as "2026"'), year),
});
export type HolidaysFile = z.output<typeof holidaysSchema>;

/** The days of the file, or a fault for each that does not exist, is listed twice or says what the week says already. */
export function toHolidays({ value, file, lineOf }: Entry<HolidaysFile>): { holidays: Holidays; faults: Fault[] } {
  const off = new Set<Day>();
  const work = new Set<Day>();
  const faults: Fault[] = [];
  for (const [y, lists] of Object.entries(value.years)) {
    const report = (list: string, what: string) =>
      faults.push({ file, line: lineOf('years', y, list), what, mend: 'Copy the dates from the notice of that year' });
    for (const text of lists.off) addAll(spanDays(y, text), off, (what) => report('off', what), text);
    for (const text of lists.work) addAll(spanDays(y, text), work, (what) => report('work', what), text);
    for (const day of work) {
      if (!day.startsWith(y)) continue;
      if (off.has(day)) report('work', `${day} is both a day off and a working day`);
      if (Temporal.PlainDate.from(day).dayOfWeek <= 5) report('work', `${day} is no Saturday or Sunday`);
    }
  }
  const years = new Set(Object.keys(value.years).map(Number));
  return { holidays: { years, off, work, source: value.source }, faults };
}

function addAll(days: Day[] | null, to: Set<Day>, report: (what: string) => void, text: string): void {
  if (days === null) report(`there is no such day or span: "${text}"`);
  for (const day of days ?? []) {
    if (to.has(day)) report(`${day} is listed twice`);
    to.add(day);
  }
}

/** Every day of `02-10..02-17` in a year; null if an end does not exist or they stand the wrong way round. */
function spanDays(year: string, text: string): Day[] | null {
  const [first = '', last = first] = text.split('..');
  try {
    const [from, to] = [first, last].map((d) => Temporal.PlainDate.from(`${year}-${d}`));
    if (!from || !to) return null;
    const count = from.until(to).days;
    return count < 0 ? null : Array.from({ length: count + 1 }, (_, i) => from.add({ days: i }).toString());
  } catch {
    return null;
  }
}
