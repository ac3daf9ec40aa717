import { decodeDigits, decodeNumber } from '../../../shared/chinese-number.js';
import type { Day } from '../../../shared/clock.js';
import type { Period } from '../calendar.js';
import { partsOf } from '../calendar.js';

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

/** Where a phrase without a year or month takes them from: the clock, or the phrase before it in a range. */
export interface Base {
  year: number;
  month: number;
}

/** What a rule reads from a match. */
export interface Reading {
  unit: Unit;
  /** What the phrase leaves to its surroundings. `following` is 次年 or 同年: only the date before it tells. */
  open: 'nothing' | 'year' | 'month' | 'following';
  /** The days meant; null if there are none such (6月31日) or the words are vague (月初). */
  resolve(base: Base): Period | null;
  /** A form that only counts where a date must stand: 3.15, 15日. */
  weak?: boolean;
  /** 周五 without 本 or 下: after a date it only comments on it. */
  weekday?: number;
  /** Read from English words, where a year at the end of a range governs both ends. */
  english?: boolean;
}

/** A stretch of time named in a text. */
export interface TimePhrase extends Reading {
  start: number;
  end: number;
  text: string;
}

export interface Context {
  today: Day;
  /** Adds working days to a day; without it N个工作日后 is not resolved. */
  addWorkdays: ((from: Day, days: number) => Day | null) | null;
}

export interface TimeRule {
  /** Global; written without nested or adjacent open repeats, so that it runs in linear time. */
  pattern: RegExp;
  read(groups: Record<string, string | undefined>, context: Context): Reading | null;
}

/** Relative years: how far from the clock's. */
const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  当年: 0,
  明年: 1,
  后年: 2,
  大后年: 3,
  去年: -1,
  前年: -2,
  大前年: -3,
  上年: -1,
  上一年: -1,
  下一年: 1,
};

/** A year with its 年: 2026年, 26年, 二〇二六年, 今年, 次年. */
export const YEAR =
  '(?<year>(?<!\\d)(?:19|20)\\d\\d\\s?年|(?<!\\d)\\d\\d年|[一二][零〇一二三四五六七八九]{3}年|[零〇一二三][零〇一二三四五六七八九]年|(?:大后|大前|(?<![之以今])后|(?<![之以从提])前|今|本|明|去|上一?|下一|当|次|来|翌|第二|同)年)(?:度)?的?';
export const SMALL_NUMBER = '(?:\\d{1,4}|[一二两俩三仨四五六七八九十百廿卅]{1,6})';

export type YearTold = { kind: 'told'; year: number } | { kind: 'open' } | { kind: 'following' } | { kind: 'same' };

/** Reads what `YEAR` matched; `open` if nothing was. Two figures are 20xx. */
export function readYear(text: string | undefined, today: Day): YearTold | null {
  if (text === undefined) return { kind: 'open' };
  const word = text.replace(/\s/g, '');
  const offset = RELATIVE_YEARS[word];
  if (offset !== undefined) return { kind: 'told', year: partsOf(today).year + offset };
  if (['次年', '来年', '翌年', '第二年'].includes(word)) return { kind: 'following' };
  if (word === '同年') return { kind: 'same' };
  const year = decodeDigits(word.replace('年', ''));
  if (year === null) return null;
  return { kind: 'told', year: year < 100 ? year + 2000 : year };
}

/** A reading within a year that was told, or is open. */
export function inYear(told: YearTold, unit: Unit, make: (year: number) => Period | null): Reading {
  if (told.kind === 'told') return { unit, open: 'nothing', resolve: () => make(told.year) };
  if (told.kind === 'following') return { unit, open: 'following', resolve: (base) => make(base.year + 1) };
  // 同年 leans on the date before it, as 次年 does.
  return { unit, open: told.kind === 'same' ? 'following' : 'year', resolve: (base) => make(base.year) };
}

/** A phrase that means one known day, or none. */
export function knownDay(day: Day | null): Reading {
  return { unit: 'day', open: 'nothing', resolve: () => oneDay(day) };
}

export function known(unit: Unit, period: Period | null): Reading {
  return { unit, open: 'nothing', resolve: () => period };
}

export function oneDay(day: Day | null): Period | null {
  return day === null ? null : { start: day, end: day };
}

/** A small number in figures or characters; NaN if it is none, so that no day or month comes of it. */
export function readSmall(text: string | undefined): number {
  return (text === undefined ? null : decodeNumber(text)) ?? Number.NaN;
}
