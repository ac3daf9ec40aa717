import type { Day } from '../../../shared/clock.js';
import { daysInMonth, makeDay, moveDay, partsOf, weekdayOf } from '../calendar.js';
import type { Base, Context, Reading, TimeRule } from './phrase.js';
import { inYear, known, knownDay, oneDay, readSmall, readYear, SMALL_NUMBER, YEAR } from './phrase.js';

const days = (n: number) => ({ months: 0, days: n });
const DAY_WORDS: Readonly<Record<string, number>> = {
  今: 0,
  明: 1,
  后: 2,
  大后: 3,
  昨: -1,
  前: -2,
  大前: -3,
};

/** 今天, 大后天, 明早; 即日起. */
const dayWord: TimeRule = {
  pattern:
    /(?<![提后])(?<w>今|明|昨)(?:[天日早晚晨](?!之)|儿(?![童科歌女子]))|(?<!大)(?<w2>大后|大前)[天日]|(?<![提以之然今往天周月年大])(?<w3>后|前)天(?!数)|(?<now>即日|现在|此刻)(?=起|开始|到|至|算起)/g,
  read: (g, { today }) => {
    const word = g.w ?? g.w2 ?? g.w3;
    return knownDay(moveDay(today, days(word === undefined ? 0 : (DAY_WORDS[word] ?? 0))));
  },
};

const WEEKDAYS = '一二三四五六日';
const WEEK_OFFSETS: Readonly<Record<string, number>> = { 下下: 2, 下: 1, 上上: -2, 上: -1, 本: 0, 这: 0, 今: 0 };

/** 下周五, 本周日, 上周三, 下下周一; 周五 is the coming one, and on a Friday it is not clear which. */
const weekday: TimeRule = {
  pattern:
    /(?:(?<rel>(?<![查看问说列算记等改填])下下|下|上上|上|本|这|今)一?个?|(?<![每一二两三四五六七八九十几隔\d]|个))(?:周|星期|礼拜)(?:(?<d>[一二三四五六日天1-7])(?![\d个点年月周号])|(?<end>末))/g,
  read: (g, { today }) => {
    if (g.end !== undefined) return knownDay(null);
    const at = /\d/.test(g.d ?? '') ? Number(g.d) : WEEKDAYS.indexOf((g.d ?? '').replace('天', '日')) + 1;
    return pickWeekday(at, g.rel === undefined ? null : (WEEK_OFFSETS[g.rel] ?? 0), today);
  },
};

/** The weekday `at` (1 = Monday) of the week `offset` from this one; offset null = the coming one, never today. */
export function pickWeekday(at: number, offset: number | null, today: string): Reading {
  const ahead = at - weekdayOf(today);
  if (offset !== null) return knownDay(moveDay(today, days(ahead + 7 * offset)));
  return { ...knownDay(ahead === 0 ? null : moveDay(today, days((ahead + 7) % 7))), weekday: at };
}

/** 下周, 本周: Monday to Sunday. */
const week: TimeRule = {
  pattern: /(?<rel>(?<![查看问说列算记等改填])下下|下|上上|上|本|这)一?个?(?:周|星期|礼拜)(?![一二三四五六日天末1-7])/g,
  read: (g, { today }) => known('week', weekOf(WEEK_OFFSETS[g.rel ?? '本'] ?? 0, today)),
};

export function weekOf(offset: number, today: string): { start: string; end: string } {
  const monday = moveDay(today, days(1 - weekdayOf(today) + 7 * offset));
  return { start: monday, end: moveDay(monday, days(6)) };
}

const AFTER = '(?:之后|以后|过后|后|(?:之|以)?内)';
const DIRECTION = `(?<direction>${AFTER}(?!天)|(?<back>之前|以前|前))(?!后)`;

/** 三天后, 两周以后, 半个月后, 再过10天, 7天内, 三天前; not 到期三天前, which counts from another day. */
const offset: TimeRule = {
  pattern: new RegExp(
    `(?<!到期|期满|届满|截止|结束|签订|签约|验收|收到|满|提|第|[几数多余约零又\\d-])(?<past>(?:再|经)?过\\s?)?(?<n>${SMALL_NUMBER}|半)\\s?(?<half>个半)?(?<u>个?工作日|天|日|个?自然日|个?(?:周|星期|礼拜)|个月|(?<=个半)月|个?季度|年)(?<half2>半)?(?:[零又加](?<extra>${SMALL_NUMBER})[天日])?(?:${DIRECTION})?`,
    'g',
  ),
  read: (g, context) => readOffset(g, context),
};

function readOffset(g: Record<string, string | undefined>, context: Context): Reading | null {
  if (g.direction === undefined && g.past === undefined) return null;
  if (g.past === undefined && g.u === '日' && g.back !== undefined) return null;
  const count = g.n === '半' ? 0.5 : readSmall(g.n) + (g.half !== undefined || g.half2 !== undefined ? 0.5 : 0);
  const sign = g.back === undefined ? 1 : -1;
  // 2026年前 is a year, not a count.
  if (g.u === '年' && count > 50) return null;
  if (Number.isNaN(count) || count > 3650) return knownDay(null);
  if (g.u?.endsWith('工作日'))
    return knownDay(sign > 0 && Number.isInteger(count) ? (context.addWorkdays?.(context.today, count) ?? null) : null);
  const length = lengthOf(count, g.u ?? '');
  const extra = g.extra === undefined ? 0 : readSmall(g.extra);
  if (length === null || Number.isNaN(extra)) return knownDay(null);
  return knownDay(moveDay(context.today, { months: sign * length.months, days: sign * (length.days + extra) }));
}

/** A count of 天, 周, 月, 季度 or 年; half a month is 15 days, half a year six months; null for half a day or week. */
export function lengthOf(count: number, unit: string): { months: number; days: number } | null {
  const half = !Number.isInteger(count);
  if (/[周期拜]$/.test(unit)) return half ? null : { months: 0, days: count * 7 };
  if (/[天日]$/.test(unit)) return half ? null : { months: 0, days: count };
  if (/季度?$/.test(unit)) return half ? null : { months: count * 3, days: 0 };
  if (unit.endsWith('月')) return { months: Math.floor(count), days: half ? 15 : 0 };
  return { months: count * 12, days: 0 };
}

/** 15号, 十号: of this month if it is still to come, else unclear; 15日 only where a date must stand. */
const bareDay: TimeRule = {
  pattern:
    /(?<![\d月第.:/〕\])】〉》])(?<d>\d{1,2}|[一二三四五六七八九十廿卅]{1,4})(?:(?<hao>号)(?![楼线文院馆店令函门房卡机召码])|日(?![内前后均常志期报元]|以|之))/g,
  read: (g, { today }) => {
    const day = readSmall(g.d);
    if (Number.isNaN(day)) return null;
    const here = partsOf(today);
    const passed = (base: Base): boolean => base.month === here.month && base.year === here.year && day < here.day;
    return {
      unit: 'day',
      open: 'month',
      weak: g.hao === undefined,
      resolve: (base) => (passed(base) ? null : oneDay(makeDay(base.year, base.month, day))),
    };
  },
};

/** 去年今天, 明年的今天. */
const sameDay: TimeRule = {
  pattern: new RegExp(`${YEAR}今[天日]`, 'g'),
  read: (g, { today }) => {
    const told = readYear(g.year, today);
    const { month, day } = partsOf(today);
    return told === null
      ? null
      : inYear(told, 'day', (y) => oneDay(makeDay(y, month, Math.min(day, daysInMonth(y, month)))));
  },
};

/** 元旦, 国庆节当天, 五一当天: fixed days; 国庆 or 五一 alone is a whole holiday. */
const holiday: TimeRule = {
  pattern: new RegExp(
    `(?:${YEAR})?(?:(?<ny>元旦)节?(?:当天|那天|当日)?(?!前|后|假|期|放|左)|(?<nd>国庆)节?(?:当天|那天|当日)|(?<ld>五一|劳动)节?(?:当天|那天|当日))`,
    'g',
  ),
  read: (g, { today }) => {
    const told = readYear(g.year, today);
    if (told === null) return null;
    const [month, day] = g.ny !== undefined ? [1, 1] : g.nd !== undefined ? [10, 1] : [5, 1];
    const make = (year: number): Day | null => makeDay(year, month, day);
    if (told.kind !== 'open') return inYear(told, 'day', (y) => oneDay(make(y)));
    const { year } = partsOf(today);
    return knownDay((make(year) ?? today) < today ? make(year + 1) : make(year));
  },
};

/** Dates and weeks told from where the clock stands. */
export const RELATIVE_RULES: readonly TimeRule[] = [dayWord, sameDay, weekday, week, offset, bareDay, holiday];
