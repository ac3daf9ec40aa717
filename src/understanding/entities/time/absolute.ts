import { makeDay, monthsOf } from '../calendar.js';
import type { TimeRule } from './phrase.js';
import { inYear, known, knownDay, oneDay } from './phrase.js';

const TIME = '(?:(?:\\s|t)\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?(?:z|[+-]\\d{2}:?\\d{2})?)?';
const num = (text: string | undefined): number => Number(text);

/** 2026-03-15, 2026.3.15, 2026/3/15, with a time of day or without. */
const yearFirst: TimeRule = {
  pattern: new RegExp(
    `(?<!\\d)(?<y>(?:19|20)\\d\\d)(?<sep>\\s?[-./]\\s?)(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2})(?!\\d)日?${TIME}`,
    'g',
  ),
  read: (g) => knownDay(makeDay(num(g.y), num(g.m), num(g.d))),
};

/** 26.3.15; a version number or an address has more parts. */
const shortYearFirst: TimeRule = {
  pattern: /(?<![\d.])(?<y>[2-4]\d)(?<sep>[-./])(?<m>\d{1,2})\k<sep>(?<d>\d{1,2})(?!\d|\.\d)/g,
  read: (g) => knownDay(makeDay(2000 + num(g.y), num(g.m), num(g.d))),
};

/** 20260315. */
const compact: TimeRule = {
  pattern: /(?<![\d.,])(?<y>20\d\d)(?<m>\d\d)(?<d>\d\d)(?!\d|[.,]\d|\s?[元万w])/g,
  read: (g) => (num(g.m) >= 1 && num(g.m) <= 12 ? knownDay(makeDay(num(g.y), num(g.m), num(g.d))) : null),
};

/** 15/03/2026 and 03/15/2026; none where day and month could be either. */
const yearLast: TimeRule = {
  pattern: /(?<!\d)(?<a>\d{1,2})(?<sep>[-./])(?<b>\d{1,2})\k<sep>(?<y>20\d\d)(?!\d)/g,
  read: (g) => {
    const [a, b, y] = [num(g.a), num(g.b), num(g.y)];
    if (a > 12) return knownDay(makeDay(y, b, a));
    if (b > 12 || a === b) return knownDay(makeDay(y, a, b));
    return knownDay(null);
  },
};

/** 2026.4, 2026-04: a month. */
const yearMonth: TimeRule = {
  pattern: /(?<!\d)(?<y>20\d\d)[-./](?<m>\d{1,2})(?!\d|[-./]\d{1,2}(?!\d)|\s?[元万w%])/g,
  read: (g) => {
    const period = monthsOf(num(g.y), num(g.m), num(g.m));
    return period === null ? null : known('month', period);
  },
};

/** 3.15, 3/15: a date only where one must stand. */
const monthDay: TimeRule = {
  pattern: /(?<![\d.])(?<m>1[0-2]|0?[1-9])(?<sep>[./])(?<d>3[01]|[12]\d|0?[1-9])(?!\d|[./]\d|\s?[元万亿w%k个折分倍])/g,
  read: (g) => ({ ...inYear({ kind: 'open' }, 'day', (y) => oneDay(makeDay(y, num(g.m), num(g.d)))), weak: true }),
};

/** Dates in figures alone. */
export const ABSOLUTE_RULES: readonly TimeRule[] = [yearFirst, shortYearFirst, compact, yearLast, yearMonth, monthDay];
