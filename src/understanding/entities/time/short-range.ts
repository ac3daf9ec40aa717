import type { Period } from '../calendar.js';
import { makeDay, monthsOf, partsOf } from '../calendar.js';
import { MONTH, monthOf, yearOf } from './english.js';
import type { Context, Reading, TimeRule } from './phrase.js';
import { inYear, readSmall, readYear, YEAR } from './phrase.js';

const JOIN = '\\s?(?:[到至道倒~、和]|-{1,2})\\s?';
const SMALL = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
type Groups = Record<string, string | undefined>;

function within(g: Groups, context: Context, make: (year: number) => Period | null): Reading | null {
  const told = readYear(g.year, context.today);
  return told === null ? null : inYear(told, 'month', make);
}

/** 4-9月, 2026年4到9月份, 三到五月. */
const months: TimeRule = {
  pattern: new RegExp(
    `(?:${YEAR}\\s?|(?<![\\d.月日号年万第]))(?<a>${SMALL})${JOIN.replace('、和', '')}(?<b>${SMALL})月份?(?!\\s?[\\d一二三四五六七八九十])(?:底|末)?`,
    'g',
  ),
  read: (g, context) => within(g, context, (y) => monthsOf(y, readSmall(g.a), readSmall(g.b))),
};

/** 3月1-15日, 三月一号到十五号. */
const daysOfMonth: TimeRule = {
  pattern: new RegExp(
    `(?:${YEAR}\\s?)?(?<!\\d)(?<m>${SMALL})月(?<a>${SMALL})[日号]?${JOIN.replace('、和', '')}(?<b>\\d{1,2}|[一二三四五六七八九十廿卅]{1,4})[日号]`,
    'g',
  ),
  read: (g, context) =>
    within(g, context, (y) =>
      spanOf(makeDay(y, readSmall(g.m), readSmall(g.a)), makeDay(y, readSmall(g.m), readSmall(g.b))),
    ),
};

/** 1-15 May 2026, May 1 to 15. */
const englishDays: TimeRule = {
  pattern: new RegExp(
    `(?<![\\d.])(?<a>\\d{1,2})(?:st|nd|rd|th)?\\s?(?:-|to)\\s?(?<b>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}(?:,?\\s(?<y>20\\d\\d))?`,
    'g',
  ),
  read: (g, context) =>
    inYear(yearOf(g, context), 'month', (y) =>
      spanOf(makeDay(y, monthOf(g.mon), Number(g.a)), makeDay(y, monthOf(g.mon), Number(g.b))),
    ),
};

/** 第二、三季度, 第一季度到第三季度 is two phrases; 前三季度, Q1-Q3. */
const quarters: TimeRule = {
  pattern: new RegExp(
    `(?:${YEAR}\\s?)?(?:第?(?<a>[一二三四1-4])(?:${JOIN})?第?(?<b>[一二三四1-4])季度|前(?<n>[两二三23])个?季度|(?<![a-z])q(?<qa>[1-4])\\s?-\\s?q?(?<qb>[1-4])(?!\\d))`,
    'g',
  ),
  read: (g, context) => {
    const first = g.n === undefined ? readSmall(g.a ?? g.qa) : 1;
    const last = readSmall(g.n ?? g.b ?? g.qb);
    return within(g, context, (y) => monthsOf(y, first * 3 - 2, last * 3));
  },
};

/** 今明两年, 明后两年. */
const twoYears: TimeRule = {
  pattern: /(?<w>今明|明后|去今)(?:两|二)?年/g,
  read: (g, { today }) => {
    const first = partsOf(today).year + ['去今', '今明', '明后'].indexOf(g.w ?? '') - 1;
    return { unit: 'year', open: 'nothing', resolve: () => spanOf(makeDay(first, 1, 1), makeDay(first + 1, 12, 31)) };
  },
};

/** 2026到2028年: whole years. */
const years: TimeRule = {
  pattern: /(?<!\d)(?<a>20\d\d)年?\s?(?:[到至~]|-{1,2})\s?(?<b>20\d\d)年度?(?!\s?\d|[底末初])/g,
  read: (g) => ({
    unit: 'year',
    open: 'nothing',
    resolve: () => spanOf(makeDay(Number(g.a), 1, 1), makeDay(Number(g.b), 12, 31)),
  }),
};

function spanOf(start: string | null, end: string | null): Period | null {
  return start !== null && end !== null && start <= end ? { start, end } : null;
}

/** Ranges whose ends share a word, so that neither is a phrase by itself. */
export const SHORT_RANGE_RULES: readonly TimeRule[] = [months, daysOfMonth, englishDays, quarters, years, twoYears];
