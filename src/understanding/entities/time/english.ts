import { daysInMonth, makeDay, monthFrom, monthsOf, partsOf } from '../calendar.js';
import type { Context, Reading, TimeRule, YearTold } from './phrase.js';
import { inYear, known, knownDay, oneDay } from './phrase.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
export const MONTH =
  '(?<mon>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?';
const NTH = '(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\da-z])';
const LATER_YEAR = '(?:(?:,\\s?|[\\s/-]{1,2}|\\sof\\s)(?:(?<y>20\\d\\d)(?!\\d)|(?<rely>this|next|last)\\syear))?';
const DETERMINER = '(?:this|next|last|the|current)';

export function monthOf(word: string | undefined): number {
  return MONTHS.indexOf((word ?? '').slice(0, 3)) + 1;
}

/** The year that English words tell: a figure, or this, next, last year. */
export function yearOf(g: Record<string, string | undefined>, context: Context): YearTold {
  if (g.y !== undefined) return { kind: 'told', year: Number(g.y) };
  if (g.rely === undefined) return { kind: 'open' };
  return { kind: 'told', year: partsOf(context.today).year + offsetOf(g.rely) };
}

export function offsetOf(word: string | undefined): number {
  return word === 'next' || word === 'coming' || word === 'following'
    ? 1
    : word === 'last' || word === 'previous'
      ? -1
      : 0;
}

const english = (reading: Reading): Reading => ({ ...reading, english: true });

function dayOfMonth(g: Record<string, string | undefined>, context: Context): Reading {
  const month = monthOf(g.mon);
  return english(inYear(yearOf(g, context), 'day', (y) => oneDay(makeDay(y, month, Number(g.d)))));
}

/** 30 June 2026, the 5th of May, 1-Apr-2026. */
const dayFirst: TimeRule = {
  pattern: new RegExp(`(?<![\\d.])${NTH}(?:\\sof\\s|[\\s/-]{0,2})${MONTH}${LATER_YEAR}`, 'g'),
  read: dayOfMonth,
};

/** June 30, 2026; Apr 1; May the 5th. */
const monthFirst: TimeRule = {
  pattern: new RegExp(`(?<![a-z])${MONTH}[\\s-]?(?:the\\s)?${NTH}${LATER_YEAR}`, 'g'),
  read: dayOfMonth,
};

/** End of June, last day of Feb 2027, early May (vague). */
const partOfMonth: TimeRule = {
  pattern: new RegExp(
    `(?<![a-z])(?:(?<last>end|last\\sday|month-?end)|(?<first>first\\sday|1st)|(?<vague>beginning|start|early|mid|middle|late))(?:\\sof|-)?\\s?${MONTH}${LATER_YEAR}`,
    'g',
  ),
  read: (g, context) => {
    const month = monthOf(g.mon);
    const day = (y: number) =>
      g.vague === undefined ? makeDay(y, month, g.last === undefined ? 1 : daysInMonth(y, month)) : null;
    return english(inYear(yearOf(g, context), 'day', (y) => oneDay(day(y))));
  },
};

/** End of next month, year end, first day of next quarter, the 10th of next month. */
const partOfPeriod: TimeRule = {
  pattern: new RegExp(
    `(?<![a-z])(?:(?<last>end|last\\sday)|(?<first>first\\sday|1st)|(?<vague>beginning|start|early|mid|middle)|(?<d>\\d{1,2})(?:st|nd|rd|th))(?:\\sof|-)?\\s(?<rel>${DETERMINER})\\s(?<u>month|quarter|year)(?![a-z])`,
    'g',
  ),
  read: (g, { today }) => {
    const period = periodAt(g.u, offsetOf(g.rel), today);
    if (g.d !== undefined) {
      const { year, month } = partsOf(period.start);
      return knownDay(g.u === 'month' ? makeDay(year, month, Number(g.d)) : null);
    }
    if (g.vague !== undefined) return knownDay(null);
    return knownDay(g.last === undefined ? period.start : period.end);
  },
};

/** Year-end, month end, quarter-end, end of 2026, end of Q2. */
const bareEnd: TimeRule = {
  pattern:
    /(?<![a-z])(?:(?<u>year|month|quarter)[\s-]end(?![a-z])|end[\s-]of[\s-](?<u2>year|month|quarter)(?![a-z])|end\sof\s(?:(?<y>20\d\d)(?!\d)|q(?<q>[1-4])(?:\s(?<qy>20\d\d))?(?![\da-z])))/g,
  read: (g, { today }) => {
    const unit = g.u ?? g.u2;
    if (unit !== undefined) return knownDay(periodAt(unit, 0, today).end);
    const year = g.y ?? g.qy;
    const last = g.q === undefined ? 12 : Number(g.q) * 3;
    const told: YearTold = year === undefined ? { kind: 'open' } : { kind: 'told', year: Number(year) };
    return english(inYear(told, 'day', (y) => oneDay(makeDay(y, last, daysInMonth(y, last)))));
  },
};

/** The month, quarter or year `offset` from the one of a day. */
export function periodAt(unit: string | undefined, offset: number, today: string): { start: string; end: string } {
  const size = unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1;
  const here = monthFrom(today, offset * size);
  const first = here.month - ((here.month - 1) % size);
  return monthsOf(here.year, first, first + size - 1) ?? { start: today, end: today };
}

/** April 2026, in May, next month, next year. `may` and `march` alone are verbs. */
const wholeMonth: TimeRule = {
  pattern: new RegExp(
    `(?<![a-z])(?<=(?<in>(?:in|from|of|until|till|to|through|whole|entire)\\s|-\\s?)?)${MONTH}(?!\\s?\\d{1,2}(?!\\d))${LATER_YEAR}`,
    'g',
  ),
  read: (g, context) => {
    const told = yearOf(g, context);
    if (told.kind === 'open' && g.in === undefined && (g.mon === 'may' || g.mon === 'march')) return null;
    const month = monthOf(g.mon);
    return english(inYear(told, 'month', (y) => monthsOf(y, month, month)));
  },
};

/** Next month, this year, the coming quarter. */
const relativePeriod: TimeRule = {
  pattern:
    /(?<![a-z])(?:the\s)?(?:whole\s(?:of\s)?|all\s(?:of\s)?)?(?<rel>this|next|last|the\scoming|the\scurrent)\s(?<u>month|quarter|(?:calendar\s)?year)(?![a-z])/g,
  read: (g, { today }) => {
    const unit = g.u?.endsWith('year') ? 'year' : g.u === 'quarter' ? 'quarter' : 'month';
    return known(unit, periodAt(unit, offsetOf(g.rel?.replace('the ', '')), today));
  },
};

/** Dates and periods in English words that stand in the calendar. */
export const ENGLISH_RULES: readonly TimeRule[] = [
  dayFirst,
  monthFirst,
  partOfMonth,
  partOfPeriod,
  bareEnd,
  wholeMonth,
  relativePeriod,
];
