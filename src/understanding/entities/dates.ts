import type { Day } from '../../shared/clock.js';
import { moveDay, weekdayOf } from './calendar.js';
import { foldText } from './fold.js';
import type { Found } from './found.js';
import { afterCorrection, agreeOnOne } from './found.js';
import type { Context, TimePhrase } from './time/phrase.js';
import { baseOf, scanTime } from './time/scan.js';

/** Moves a day forward by working days; null where the holidays of a year are not known. */
export type AddWorkdays = (from: Day, days: number) => Day | null;

/** Words that make a date a guess, after which it has to be asked for. */
const HEDGED =
  /大概|大约|约|左右|前后|上下|可能|也许|估计|差不多|应该|不确定|roughly|about|around|approximately|approx|maybe|probably|or so/;

/**
 * The days named in a text, in order; value null = a day that does not exist (9月31日) or that the words leave open
 * (月初, 15号 when the 15th has passed). A date without a year is in the clock's year, past or not: contracts are
 * registered while they run. N个工作日后 needs `addWorkdays`.
 */
export function findDates(text: string, today: Day, addWorkdays: AddWorkdays | null = null): Found<Day | null>[] {
  return datesIn(foldText(text), { today, addWorkdays }, false).map((d) => ({
    ...d,
    text: text.slice(d.start, d.end),
  }));
}

/** The one day that a whole text means; null if it names none, several, or one that must be asked for. */
export function parseDate(text: string, today: Day, addWorkdays: AddWorkdays | null = null): Day | null {
  const folded = afterCorrection(foldText(text).trim());
  if (HEDGED.test(folded)) return null;
  const serial = /^\d{5}$/.test(folded) ? daySerial(Number(folded)) : null;
  if (serial !== null) return serial;
  return agreeOnOne(datesIn(widenShort(folded), { today, addWorkdays }, true));
}

/** 260315, all the text there is, is 2026-03-15. */
function widenShort(folded: string): string {
  return /^[2-3]\d(?:0[1-9]|1[0-2])\d\d$/.test(folded) ? `20${folded}` : folded;
}

/** A spreadsheet's day number (1900 system) between 2000 and 2099. */
function daySerial(serial: number): Day | null {
  return serial >= 36_526 && serial <= 73_050 ? moveDay('1899-12-30', { months: 0, days: serial }) : null;
}

function datesIn(folded: string, context: Context, alone: boolean): Found<Day | null>[] {
  const days = scanTime(folded, context).filter((p) => p.unit === 'day' && (alone || p.weak !== true));
  const found: Found<Day | null>[] = [];
  const base = baseOf(context);
  for (const [i, phrase] of days.entries()) {
    if (isStart(phrase, days[i + 1], folded)) continue;
    if (isRemark(days[i - 1], phrase, found.at(-1)?.value ?? null, folded)) continue;
    const day = phrase.resolve(base)?.start ?? null;
    found.push({ start: phrase.start, end: phrase.end, text: phrase.text, value: day });
  }
  return found;
}

/** A weekday that only remarks on the date before it: 3月15日（周日）. One that contradicts it stays. */
function isRemark(before: TimePhrase | undefined, phrase: TimePhrase, day: Day | null, folded: string): boolean {
  if (before === undefined || phrase.weekday === undefined || day === null) return false;
  return /^[\s,(]*$/.test(folded.slice(before.end, phrase.start)) && weekdayOf(day) === phrase.weekday;
}

/** 今天起三天后 is one day: the first only says from when it counts. */
function isStart(phrase: TimePhrase, next: TimePhrase | undefined, folded: string): boolean {
  if (next === undefined || !/^(?:今[天日]|现在|即日|today|now)$/.test(phrase.text)) return false;
  return (
    /^\s?(?:起|开始|算起|起算|往后|以后|之后)*[,\s]?(?:再?过)?$/.test(folded.slice(phrase.end, next.start)) &&
    /[后内]$/.test(next.text)
  );
}
