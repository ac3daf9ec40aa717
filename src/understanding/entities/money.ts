import { decodeNumber } from '../../shared/chinese-number.js';
import { decodeEnglish, ENGLISH_WORD } from './english-number.js';
import { dropOverlaps } from './found.js';

/** How sure the words are that this is one sum of money in yuan. */
type MoneyKind = 'sum' | 'bare' | 'foreign';

export interface MoneyPhrase {
  start: number;
  end: number;
  /** Yuan, fen as fractions; null if ill-formed (48,00万). */
  yuan: number | null;
  kind: MoneyKind;
}

const ARABIC = '(?:\\d{1,3}(?: \\d{3}(?!\\d)){1,4}|\\d{1,12}(?:,\\d{1,4}){0,5})(?:\\.\\d{1,6})?';
/** 二十五万一年: the 一 belongs to the year. */
const CHINESE =
  '(?:[零〇一二两俩三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟点]{1,24}(?<!万[一两二三四五](?=个?[年月])))';
/** What a count counts when it is no money, and the month or year that a digit after 万 belongs to. */
const NOT_MONEY =
  '(?!\\s?(?:[人户名份件只次岁平㎡%级项款类家所台套张页字篇处座条场届株亩吨米里克度倍号]|个(?!亿|w|万)|公里|平方|工作日|小时|分钟|元旦))';
const TAIL =
  '(?:零?[\\d一二三四五六七八九](?:\\d{0,3}|[千百](?:[\\d一二三四五六七八九百十零]{0,5})))(?=[元块圆整钱,。;、)\\s]|人民币|rmb|$)';
const FOREIGN_AFTER =
  'usd|美元|美金|美刀|刀|dollars?|港[币元]|hkd|欧元?|eur(?:os?)?|英镑|gbp|pounds?|日元|日币|jpy|yen|澳元|澳币|加元|新台币|台币|韩[元币]|卢布|瑞郎|新元|€|£|\\$';
const MARK_BEFORE = `(?<mark>¥|rmb|cny|人民币|yuan)?(?<foreign>hk\\$|us\\$|a\\$|nt\\$|\\$|€|£|usd|hkd|eur|gbp|jpy|美元|港币|美金)?\\s?[:：]?\\s?`;
const FEN =
  '(?:零?(?<jiao>[\\d一二三四五六七八九壹贰叁肆伍陆柒捌玖])角)?(?:零?(?<fen>[\\d一二三四五六七八九壹贰叁肆伍陆柒捌玖])分)?';
const UNIT = `(?:\\s?[（(]?(?:单位:?)?\\s?(?<bracket>万)?(?<unit>元|块钱|块(?!儿)(?:(?<mao>[\\d一二三四五六七八九])(?=$|[\\s,。;]))?|圆|yuan|rmb|cny|人民币|renminbi)(?!旦|素|宵|月)\\s?[)）]?${FEN}(?:人民币|rmb)?\\s?[整正]?)`;
const ENGLISH_SCALE = '(?:\\s?(?<scale>million|mn|mln|billion|bn|thousand|k|m|grand)(?![a-z0-9]))';

const FIGURES = new RegExp(
  `(?<![\\d.a-z]|\\d,)${MARK_BEFORE}(?<n>${ARABIC}${ENGLISH_SCALE}|(?:${ARABIC}\\s?(?:[万亿]|w(?![a-z])|个亿|个w|百万|千万|[千百]万?)(?:${TAIL}|[\\d一二三四五六七八九]{1,4}万(?:${TAIL})?)?)|${CHINESE}(?:个[亿w])?|${ARABIC})${UNIT}?(?<odd>\\s?(?:${FOREIGN_AFTER})(?![a-z]))?${NOT_MONEY}`,
  'g',
);
const WORD_SUM = `(?:half\\sa|an?|${ENGLISH_WORD})(?:[\\s-](?:and\\s)?(?:${ENGLISH_WORD})){0,8}`;
const WORDS = new RegExp(
  `(?<![a-z])(?:(?:rmb|cny)\\s(?<marked>${WORD_SUM})(?![a-z])|(?<n>${WORD_SUM})\\s(?:yuan|rmb|cny|renminbi)(?![a-z]))`,
  'g',
);
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  grand: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** Sums and bare numbers in a folded text, in order; hedges around them are not looked at here. */
export function scanMoney(folded: string): MoneyPhrase[] {
  const found: MoneyPhrase[] = [];
  for (const m of folded.matchAll(FIGURES)) {
    const start = m.index + (m[0].length - m[0].trimStart().length);
    found.push({ start, end: m.index + m[0].trimEnd().length, ...readFigures(m.groups ?? {}) });
  }
  if (!/[a-z]{3}/.test(folded)) return found;
  for (const m of folded.matchAll(WORDS)) {
    const yuan = decodeEnglish(m.groups?.n ?? m.groups?.marked ?? '');
    found.push({ start: m.index, end: m.index + m[0].length, yuan, kind: 'sum' });
  }
  return dropOverlaps(found);
}

function readFigures(g: Record<string, string | undefined>): { yuan: number | null; kind: MoneyKind } {
  if (g.foreign !== undefined || g.odd !== undefined) return { yuan: null, kind: 'foreign' };
  const scale = g.scale === undefined ? 1 : (SCALES[g.scale] ?? 1);
  const text = (g.n ?? '')
    .replace(/\s?(?:million|mn|mln|billion|bn|thousand|k|m|grand)$/, '')
    .replace(/个(?=[亿w])/, '');
  const number = readNumber(text);
  const jiao = (decodeNumber(g.jiao ?? g.mao ?? '') ?? 0) / 10 + (decodeNumber(g.fen ?? '') ?? 0) / 100;
  const yuan =
    number === null ? null : Math.round((number * scale * (g.bracket === undefined ? 1 : 1e4) + jiao) * 100) / 100;
  const scaled = scale > 1 && g.scale !== 'm' && g.scale !== 'k';
  const marked = g.mark !== undefined || g.unit !== undefined || g.bracket !== undefined;
  return { yuan, kind: marked || /[万亿w]/.test(text) || scaled || g.scale === 'k' ? 'sum' : 'bare' };
}

/** 48万6, 1,200,000.00, 三点五万; spaces between thousands only in threes. */
function readNumber(text: string): number | null {
  return decodeNumber(
    text
      .trim()
      .replace(/(\d) (?=\d{3})/g, '$1')
      .replace(/\s/g, '')
      .replace(/w/g, '万'),
  );
}
