import { daysInMonth, makeDay, monthsOf, moveDay, partsOf } from '../calendar.js';
import { decodeEnglish, ENGLISH_WORD } from '../english-number.js';
import { pickWeekday, weekOf } from './chinese-relative.js';
import { offsetOf, yearOf } from './english.js';
import type { TimeRule } from './phrase.js';
import { inYear, known, knownDay, oneDay } from './phrase.js';

const days = (n: number) => ({ months: 0, days: n });
export const ENGLISH_COUNT = `(?:\\d{1,4}|(?:(?:${ENGLISH_WORD}|and)[\\s-]){0,3}(?:${ENGLISH_WORD})|half\\sa|an?)`;
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Today, tomorrow, the day after tomorrow, yesterday. */
const dayWord: TimeRule = {
  pattern:
    /(?<![a-z])(?:(?<after>(?:the\s)?day\safter\stomorrow)|(?<before>(?:the\s)?day\sbefore\syesterday)|(?<t>today|tonight)|(?<m>tomm?orr?ow|tmrw?)|(?<y>yesterday))(?![a-z])/g,
  read: (g, { today }) => {
    const offset =
      g.after !== undefined ? 2 : g.before !== undefined ? -2 : g.m !== undefined ? 1 : g.y !== undefined ? -1 : 0;
    return knownDay(moveDay(today, days(offset)));
  },
};

/** This Friday, next Monday (of next week), Friday of next week, Friday (the coming one). */
const weekday: TimeRule = {
  pattern:
    /(?<![a-z])(?:(?<rel>this\scoming|this|next|last|coming)\s)?(?<d>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?(?![a-z])(?:\s(?:of\s|the\s)?(?<week>this|next|last)\sweek(?![a-z]))?/g,
  read: (g, { today }) => {
    const at = WEEKDAYS.indexOf((g.d ?? '').slice(0, 3)) + 1;
    if (g.week !== undefined) return pickWeekday(at, offsetOf(g.week), today);
    if (g.rel === 'next' || g.rel === 'last') return pickWeekday(at, offsetOf(g.rel), today);
    return pickWeekday(at, g.rel === 'this' ? 0 : null, today);
  },
};

/** A count of English units as calendar length; null if it is no count, or half of a day. */
export function englishLength(count: string, unit: string): { months: number; days: number } | null {
  const half = count === 'half a';
  const n = half ? 0.5 : /^\d+$/.test(count) ? Number(count) : decodeEnglish(count);
  if (n === null || n > 3650) return null;
  if (unit.startsWith('year')) return { months: n * 12, days: 0 };
  if (unit.startsWith('quarter')) return half ? null : { months: n * 3, days: 0 };
  if (unit.startsWith('month')) return { months: Math.floor(n), days: half ? 15 : 0 };
  const size = unit.startsWith('fortnight') ? 14 : unit.startsWith('week') ? 7 : 1;
  return half ? null : { months: 0, days: n * size };
}

/** In two weeks, 10 days from now, within 30 days, three months ago, a week from today. */
const offset: TimeRule = {
  pattern: new RegExp(
    `(?<![a-z\\d-])(?<in>(?:with)?in\\s(?:the\\snext\\s)?)?(?<n>${ENGLISH_COUNT})\\s(?<w>working\\s|business\\s)?(?<u>(?:calendar\\s)?days?|weeks?|fortnights?|months?|quarters?|years?)(?:'?\\stime)?(?![a-z'])(?:\\s(?<after>from\\s(?:now|today)|later|hence|after\\stoday)|\\s(?<ago>ago))?`,
    'g',
  ),
  read: (g, context) => {
    if (g.in === undefined && g.after === undefined && g.ago === undefined) return null;
    const unit = (g.u ?? '').replace('calendar ', '');
    const length = englishLength(g.n ?? '', unit);
    if (length === null) return knownDay(null);
    if (g.w !== undefined)
      return knownDay(g.ago === undefined ? (context.addWorkdays?.(context.today, length.days) ?? null) : null);
    const sign = g.ago === undefined ? 1 : -1;
    return knownDay(moveDay(context.today, { months: sign * length.months, days: sign * length.days }));
  },
};

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};
const IN_YEAR = '(?:\\s?(?:of\\s)?(?:(?<y>20\\d\\d)(?!\\d)|(?<rely>this|next|last)\\syear))?';

/** The second quarter of 2026, first half of next year, H1 2026. */
const quarterOrHalf: TimeRule = {
  pattern: new RegExp(
    `(?<![a-z\\d])(?:(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)\\s(?<u>quarter|half)|(?<h>h)(?<hn>[12]))(?![a-z\\d])(?!\\sa\\s)${IN_YEAR}`,
    'g',
  ),
  read: (g, context) => {
    const nth = g.hn === undefined ? (ORDINALS[g.nth ?? ''] ?? 0) : Number(g.hn);
    const size = g.u === 'quarter' ? 3 : 6;
    return inYear(yearOf(g, context), size === 3 ? 'quarter' : 'half', (y) =>
      monthsOf(y, (nth - 1) * size + 1, nth * size),
    );
  },
};

/** The whole of 2026, calendar year 2026, FY2026: the budget year is the calendar year (预算法 18). */
const wholeYear: TimeRule = {
  pattern:
    /(?<![a-z])(?:(?:the\s)?(?:whole|all|entire|full)\s(?:of\s|year\s)?|(?:calendar\s|fiscal\s|financial\s)?year\s|fy\s?|throughout\s)(?<y>20\d\d)(?!\d)/g,
  read: (g) => known('year', monthsOf(Number(g.y), 1, 12)),
};

const week: TimeRule = {
  pattern: /(?<![a-z])(?<rel>this|next|last)\sweek(?![a-z])/g,
  read: (g, { today }) => known('week', weekOf(offsetOf(g.rel), today)),
};

/** The 15th, the last day of the month: of this month if it is still to come, else unclear. */
const bareDay: TimeRule = {
  pattern: /(?<![a-z])the\s(?<d>\d{1,2})(?:st|nd|rd|th)(?![a-z])(?!\sof)/g,
  read: (g, { today }) => {
    const here = partsOf(today);
    const day = Number(g.d);
    return {
      unit: 'day',
      open: 'month',
      resolve: (base) => {
        if (base.year === here.year && base.month === here.month && day < here.day) return null;
        return day <= daysInMonth(base.year, base.month) ? oneDay(makeDay(base.year, base.month, day)) : null;
      },
    };
  },
};

/** English dates and periods told from where the clock stands, and parts of years. */
export const ENGLISH_RELATIVE_RULES: readonly TimeRule[] = [
  dayWord,
  weekday,
  offset,
  quarterOrHalf,
  wholeYear,
  week,
  bareDay,
];
