import type { Day } from '../../../shared/clock.js';
import { daysInMonth, makeDay, monthFrom, monthsOf, partsOf } from '../calendar.js';
import type { Reading, TimeRule, YearTold } from './phrase.js';
import { inYear, known, knownDay, oneDay, readSmall, readYear, YEAR } from './phrase.js';

const DAY = '(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,4})';
/** After 三月十五 without 号: something that ends a date, not a count (3月15个). */
const DATE_ENDS = '(?=$|[\\s,。;、)(:!?~-]|[到至道倒前之以起开止止截签生吧那才]|交[货付稿工]|完工|结束|做完)';
const PART = `(?:(?<d>${DAY})\\s?[日号]|(?<bare>${DAY})${DATE_ENDS}|(?<last>月?底|末(?!尾)|最后(?:一天|1天|一日)|的?最后一个?天)|(?<first>第一天|首日|头一天)|(?<vague>初|月初|中(?=$|[旬,。\\s])旬?|[上中下]旬))`;

/** The day of a month that a tail (15号, 底, 第一天) names; the whole month without a tail; null if it is vague. */
function dayInMonth(g: Record<string, string | undefined>, year: number, month: number): Day | null {
  if (g.vague !== undefined || Number.isNaN(month)) return null;
  if (g.last !== undefined) return makeDay(year, month, daysInMonth(year, month));
  if (g.first !== undefined) return makeDay(year, month, 1);
  return makeDay(year, month, readSmall(g.d ?? g.bare));
}

const hasTail = (g: Record<string, string | undefined>): boolean =>
  [g.d, g.bare, g.last, g.first, g.vague].some((part) => part !== undefined);

/** 2026年3月15日, 明年二月底, 3月15号, 四月. */
const monthDay: TimeRule = {
  pattern: new RegExp(
    `(?:${YEAR}\\s?)?(?<![\\d第])(?<m>\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?月份?的?\\s?(?:${PART})?(?!\\d)`,
    'g',
  ),
  read: (g, { today }) => {
    const told = readYear(g.year, today);
    if (told === null) return null;
    const month = readSmall(g.m);
    if (hasTail(g)) return inYear(told, 'day', (y) => oneDay(dayInMonth(g, y, month)));
    return inYear(told, 'month', (y) => monthsOf(y, month, month));
  },
};

/** 次年2.28, 明年3.1: figures behind a year that is said in words. */
const yearThenFigures: TimeRule = {
  pattern: new RegExp(
    `${YEAR}\\s?的?(?<m>1[0-2]|0?[1-9])[./](?<d>3[01]|[12]\\d|0?[1-9])(?!\\d|[./]\\d|\\s?[元万亿w%k个折分倍])`,
    'g',
  ),
  read: (g, { today }) => {
    const told = readYear(g.year, today);
    return told === null ? null : inYear(told, 'day', (y) => oneDay(makeDay(y, readSmall(g.m), readSmall(g.d))));
  },
};

const MONTH_OFFSETS: Readonly<Record<string, number>> = { 下下: 2, 下: 1, 上上: -2, 上: -1, 本: 0, 这: 0, 当: 0 };

/** 下个月10号, 本月底, 这个月, 月底. */
const relativeMonth: TimeRule = {
  pattern: new RegExp(
    `(?:(?<rel>(?<![查看问说列算记等改填])下下|下|上上|上|本|这|当)一?个?月份?的?\\s?(?:${PART}|(?<same>今[天日]))?|(?<![\\d一二两三四五六七八九十个])月(?<lone>底|末(?!尾))|(?<![\\d一二两三四五六七八九十个])月(?<lonevague>初|中旬?))`,
    'g',
  ),
  read: (g, { today }) => {
    if (g.lonevague !== undefined) return knownDay(null);
    const { year, month } = monthFrom(today, MONTH_OFFSETS[g.rel ?? '本'] ?? 0);
    if (g.same !== undefined)
      return knownDay(makeDay(year, month, Math.min(partsOf(today).day, daysInMonth(year, month))));
    if (g.lone !== undefined)
      return {
        unit: 'day',
        open: 'month',
        resolve: (base) => oneDay(dayInMonth({ last: g.lone }, base.year, base.month)),
      };
    return hasTail(g) ? knownDay(dayInMonth(g, year, month)) : known('month', monthsOf(year, month, month));
  },
};

const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 };
const END = '(?:的?(?<last>末|底|最后一天|结束(?=$|[前之以,。\\s])|终了))';

function part(
  told: YearTold,
  g: Record<string, string | undefined>,
  unit: 'quarter' | 'half' | 'year',
  first: number,
  last: number,
): Reading {
  if (g.vague !== undefined) return knownDay(null);
  if (g.last === undefined) return inYear(told, unit, (y) => monthsOf(y, first, last));
  return inYear(told, 'day', (y) => oneDay(monthsOf(y, first, last)?.end ?? null));
}

/** 第二季度, 二季度末, 2026年Q2, Q2 2026, 2026Q2. */
const quarter: TimeRule = {
  pattern: new RegExp(
    `(?:${YEAR}\\s?|(?<![\\d])(?<bare>20\\d\\d)\\s?)?(?:第?(?<q>[一二三四1-4])季度?|(?<![a-z])q(?<q2>[1-4])(?![\\da-z])(?:\\s?(?<after>20\\d\\d)年?)?)${END}?`,
    'g',
  ),
  read: (g, { today }) => {
    const bare = g.bare ?? g.after;
    const told = bare === undefined ? readYear(g.year, today) : ({ kind: 'told', year: Number(bare) } as const);
    const q = QUARTERS[g.q ?? g.q2 ?? ''] ?? 0;
    return told === null ? null : part(told, g, 'quarter', q * 3 - 2, q * 3);
  },
};

/** 本季度末, 下个季度, 季末. */
const relativeQuarter: TimeRule = {
  pattern: new RegExp(
    `(?:(?<rel>下|上|本|这|当)一?个?季度?${END}?|(?<![一二三四1-4第])季度?(?<lone>末|底|结束(?=前|之前|以前)))`,
    'g',
  ),
  read: (g, { today }) => {
    const here = monthFrom(today, (MONTH_OFFSETS[g.rel ?? '本'] ?? 0) * 3);
    const q = Math.ceil(here.month / 3);
    return part({ kind: 'told', year: here.year }, { last: g.last ?? g.lone }, 'quarter', q * 3 - 2, q * 3);
  },
};

/** 上半年, 明年下半年, 下半年结束前. */
const half: TimeRule = {
  pattern: new RegExp(`(?:${YEAR}\\s?)?(?<![\\d一二两三四五六七八九十])(?<h>[上下])半年度?${END}?`, 'g'),
  read: (g, { today }) => {
    const told = readYear(g.year, today);
    return told === null ? null : part(told, g, 'half', g.h === '上' ? 1 : 7, g.h === '上' ? 6 : 12);
  },
};

/** 年底, 明年底, 2026年年底, 年初 (vague). */
const yearEnd: TimeRule = {
  pattern: new RegExp(
    `(?:${YEAR}\\s?年?|(?<![\\d一二两三四五六七八九十半个每])年)(?:(?<last>底|末|终(?!于)|最后一天)|(?<vague>初|中(?=$|[前后左,。\\s])|内))`,
    'g',
  ),
  read: (g, { today }) => {
    const told = readYear(g.year, today);
    return told === null ? null : part(told, g, 'year', 1, 12);
  },
};

/** 2026年度, 明年全年, 今年, 全年; 26年 only as a 年度. */
const wholeYear: TimeRule = {
  pattern: new RegExp(
    `(?:(?:整个)?${YEAR}\\s?(?<all>全年|一整年|整年|年度|整个年度|一年|财年)?|(?<lone>全年度?|本年度|(?<!一)整年))`,
    'g',
  ),
  read: (g, { today }) => {
    const told = readYear(g.year ?? (g.lone === undefined ? undefined : '今年'), today);
    const short = /^(?:\d\d|[零〇一二三].)年$/.test(g.year ?? '') && g.all === undefined;
    return told === null || short ? null : part(told, {}, 'year', 1, 12);
  },
};

/** Dates and periods in Chinese words that stand in the calendar. */
export const CHINESE_RULES: readonly TimeRule[] = [
  monthDay,
  yearThenFigures,
  relativeMonth,
  quarter,
  relativeQuarter,
  half,
  yearEnd,
  wholeYear,
];
