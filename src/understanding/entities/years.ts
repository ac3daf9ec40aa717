import { decodeDigits } from '../../shared/chinese-number.js';
import type { Day } from '../../shared/clock.js';
import { matchesOf } from '../matches.js';
import { partsOf } from './calendar.js';
import { decodeEnglish } from './english-number.js';
import { dropOverlaps } from './found.js';
import { readSmall } from './time/phrase.js';

/** Years named in a text: one, or the ends of 2022-2024 and all between. */
export interface YearsPhrase {
  start: number;
  end: number;
  years: number[];
  /** Told as a stretch. */
  range: boolean;
}

const Y4 = '(?:19|20)\\d\\d';
const RANGE = new RegExp(
  `(?<!\\d)(?<a>${Y4}|\\d\\d(?=年|\\s?[-~到至]\\s?\\d\\d(?:[年都全均每]|[两二三四五几]年|[合基没未不])))年?度?\\s?(?:[-~]{1,2}|[到至]|to|through)\\s?(?<b>${Y4}|\\d\\d)(?!\\d)(?:年度?)?`,
  'g',
);
const SINGLE = new RegExp(
  `(?<!\\d)(?<y>${Y4})(?!\\d)(?:年度?)?|(?<c>[一二][零〇一二三四五六七八九]{3})年度?|(?<s>二[零〇一二三四五六七八九])年度?`,
  'g',
);
const SHORT_LIST =
  /(?<!\d)\d\d年?(?:[、,和及与跟\s]{1,2}\d\d(?=[年、,和及与跟\s都均全仨连每]|[两二三四五几](?:年|次)|$)年?){1,5}|(?<!\d)2\d[、,和及与跟]2\d(?=(?:基本|不|没)?(?:合格|通过|过了))/g;
const SHORT =
  /(?<!\d)(?<y>\d\d)年(?=(?<=2\d年)(?:是|那|才|好像|其实|也|再|还是|实际|应该|记错|优秀|通过|过了|漏|忘|缺|挂|结[论果]|因|由于|去|拿|得|搞|给|[一1]次|头[一1]?次|第[一1]次)|度|的?年[检审报捡]|[都均也]|的?[合基不未没]|\d\d年|[两二三]年(?:都|全|均|连)|$)/g;
/** 「24合格 25也合格」: two figures right before a result. */
const BARE =
  /(?<![\d.年月岁个家人])(?<y>2\d)(?=那[1一]?年(?!底|初|头)|(?:那年|的)?(?:也|都|是|又|还|就)?(?:合格|[没未](?:有)?(?:过|去|参加|做|检|报|去|年检|通过)|漏检?|缺检?|不合格|基本合格|通过了))/g;
const WORD =
  /(?<w>大前年|今年|本年度?|(?<!(?:[没未]|没有)(?=去年[检审]))去年|上一?年度?|(?<![以之从提\d])前年|(?<en>the year before last|last year|this year))/g;
/** 「再往前一年」: the year before the one named last before it. */
export const YEAR_BEFORE =
  /(?:再|又|还|更)(?:往|向)?(?:前|早)(?:面|推|数|看)?的?(?:[那这]?[一1])?(?:个)?年(?:度)?|the year before (?:that|it)/g;
const OFFSETS: Readonly<Record<string, number>> = {
  大前年: -3,
  前年: -2,
  去年: -1,
  上年: -1,
  上年度: -1,
  上一年: -1,
  上一年度: -1,
  今年: 0,
  本年: 0,
  本年度: 0,
  'the year before last': -2,
  'last year': -1,
  'this year': 0,
};

/** Calendar years named in a folded text, in order: 2023, 23年, 去年, 2022-2024. */
export function scanYears(folded: string, today: Day): YearsPhrase[] {
  const now = partsOf(today).year;
  const found: YearsPhrase[] = [];
  const add = (m: RegExpMatchArray, years: number[], range = false): void => {
    const start = m.index ?? 0;
    if (years.length > 0 && years.every((y) => y >= 1990 && y <= now + 1))
      found.push({ start, end: start + m[0].length, years, range });
  };
  for (const m of matchesOf(RANGE, folded)) add(m, span(full(m.groups?.a), full(m.groups?.b)), true);
  for (const m of matchesOf(SHORT_LIST, folded)) add(m, (m[0].match(/\d\d/g) ?? []).map(full));
  for (const m of matchesOf(SINGLE, folded)) add(m, [full(m.groups?.y ?? m.groups?.c ?? m.groups?.s)]);
  for (const m of matchesOf(SHORT, folded)) {
    const year = full(m.groups?.y);
    if (year >= 2010 && year <= now) found.push({ start: m.index, end: m.index + 3, years: [year], range: false });
  }
  for (const m of matchesOf(BARE, folded)) {
    const year = full(m.groups?.y);
    if (year <= now) add(m, [year]);
  }
  for (const m of matchesOf(WORD, folded)) add(m, [now + (OFFSETS[m.groups?.w ?? ''] ?? 0)]);
  for (const m of matchesOf(YEAR_BEFORE, folded)) {
    const earlier = found.filter((y) => y.start < m.index).sort((a, b) => b.start - a.start)[0];
    if (earlier !== undefined) add(m, [Math.min(...earlier.years) - 1]);
  }
  return dropOverlaps(found);
}

function full(text: string | undefined): number {
  const year = decodeDigits(text ?? '') ?? 0;
  return year < 100 ? year + 2000 : year;
}

function span(first: number, last: number): number[] {
  if (last < first || last - first > 30) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** A number of years told: 连续三年, 近两年, 五年以上. */
export interface CountPhrase {
  start: number;
  end: number;
  /** null = vague (好几年, 两三年) or not whole. */
  count: number | null;
  consecutive: boolean;
  /** A stretch up to now: 近三年, the past two years. */
  recent: boolean;
}

const STRAIGHT = '(?<c>连续|联续|接连|一连|连着|连)';
const ZH_COUNT = new RegExp(
  `(?:${STRAIGHT}了?的?(?:这|最近|近)?|(?<r>最近|近|过去|这|前|刚过去)的?(?<r2>这|连续|连)?|(?<bad>不到|不足|未满|不满|约|大约|大概|半)|(?<!第)(?<![\\d.]))(?<n>\\d{1,2}|[一二两俩三仨四五六七八九十]{1,3}|[几数好多]{1,2})\\s?(?:个)?(?:完整|年检|检查)?的?(?:年度|周年|年(?![检审报度底末初月前])|年(?=[检审报])|次|届)(?<h>半|多)?`,
  'g',
);
const EN_NUMBER = 'two|three|four|five|six|seven|eight|nine|ten|one|\\d{1,2}|a|several|few';
const EN_COUNT = new RegExp(
  `(?<r>(?:last|past|recent|previous)\\s)?(?<n>${EN_NUMBER})\\s(?<c>consecutive\\s|straight\\s|successive\\s|running\\s)?(?<y>years?|inspections?)(?<c2>\\s(?:in a row|running|in succession|consecutively|straight|back to back))?`,
  'g',
);

/** Numbers of years in a folded text, in order; 2023年 and 23年 are for `scanYears`. */
export function scanCounts(folded: string): CountPhrase[] {
  const found: CountPhrase[] = [];
  for (const m of matchesOf(ZH_COUNT, folded)) {
    const g = m.groups ?? {};
    const n = readSmall(g.n);
    const count = Number.isNaN(n) || g.bad !== undefined || g.h !== undefined || n < 1 ? null : n;
    found.push({
      start: m.index,
      end: m.index + m[0].length,
      count,
      consecutive: g.c !== undefined || /连/.test(g.r2 ?? ''),
      recent: g.r !== undefined,
    });
  }
  if (!/[a-z]{4}/.test(folded)) return found;
  for (const m of matchesOf(EN_COUNT, folded)) {
    const g = m.groups ?? {};
    const count = /^\d+$/.test(g.n ?? '') ? Number(g.n) : decodeEnglish(g.n ?? '');
    found.push({
      start: m.index,
      end: m.index + m[0].length,
      count,
      consecutive: g.c !== undefined || g.c2 !== undefined,
      recent: g.r !== undefined,
    });
  }
  return found;
}
