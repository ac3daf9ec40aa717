import { foldText } from './fold.js';
import type { Found } from './found.js';
import { afterCorrection, agreeOnOne } from './found.js';
import type { MoneyPhrase } from './money.js';
import { scanMoney } from './money.js';

/** Before a sum: it is a guess, a limit, or a rate. */
const LOOSE_BEFORE =
  /(?:约(?!定)|大概|大致|左右|将近|接近|差不多|估计|预估|可能|不超过?|不高于|不低于|不少于|不足|不到|不满|超过?|超出|多于|少于|低于|高于|小于|大于|至多|至少|最[高多低少]|上限|下限|上不封顶|限额|封顶|上下|几|(?<![钱总款])数|好几|[大小](?=$)|近|每[^,。;]{0,6}|单价|一个月|人均|时薪|月薪|日薪|about|around|approximately|approx\.?|roughly|nearly|almost|some|up to|at most|at least|no more than|not more than|less than|more than|over|under|below|above|not exceeding|maximum(?: of)?|max\.?|min\.?|~|<|>|≤|≥)\s?(?:为|是|在|达|of)?\s?[:¥]?\s?$/;
/** After a sum: the same. */
const LOOSE_AFTER =
  /^\s?(?:左右|上下|以[内下上]|之[内下]|多|来|余|出头|不到|起步?(?!始)|封顶|为上限|[/每](?:人|户|月|年|天|日|次|餐|小时|个|份|平|㎡|课|场|件|名|家|季|套|单)|[一]?(?:个月|年|天|次|小时|餐)(?=$|[,。;])|(?:per|a|an|each|every|\/)\s?(?:person|month|year|day|hour|meal|head|annum|unit|week)|monthly|or so|or more|or less|at most|at least|max|\+)/;
const RANGE_BETWEEN = /^\s?(?:[到至~或]|-{1,2}|to|or|and|还是|、)\s?$/;
/** A count left open before its unit: 十来万, 20多万, 几十万, 二三十万. */
const OPEN_COUNT =
  /[十百千\d](?:来|多|余|几|把)(?:个)?[万亿w千百元块]|[几数](?:十|百|千)?[万亿w百千十]|(?:一二|两三|二三|三四|三五|四五|五六|六七|七八|八九)[十百千万亿](?![一二三四五六七八九])|[十百千]几[万亿w]|上[百千]?[万亿]|成[百千]上[千万]|大几[十百]|个把|半[万亿]|(?<![一二三四五六七八九两几])百八十/;
const LABEL =
  /(?:金额|价款|总价|合同价|合同额|价格|预算|总额|费用|经费|资金|标的额?|中标价|成交价|amount|price|value|budget|total|worth|fee)(?:为|是|共|合计|of|is)?\s?[:]?\s?(?:人民币|¥|rmb|cny)?\s?$/;
const NEGATIVE = /(?:^|[^\d万元])-\s?¥?$|负$/;

/**
 * Sums of money in a text, in whole yuan (fen kept as a fraction), in order; value null = a sum that is a guess, a
 * limit, a rate (8元/餐), a range, in another currency or ill-formed. Numbers without 元, 万, ¥ and the like are
 * only taken for money after a label such as 金额.
 */
export function findAmounts(text: string): Found<number | null>[] {
  const folded = foldText(text);
  const all = scanMoney(folded);
  return all.flatMap((m, i) => {
    if (m.kind === 'bare' && !isLabelled(folded, m)) return [];
    return [toFound(m, yuanOf(folded, m, all[i - 1], all[i + 1]), text)];
  });
}

/**
 * The one sum that a whole text means, in yuan; null if it names none, several, or one that must be asked for. A
 * number alone counts as yuan from 1000 up; below that it may be 万元.
 */
export function parseAmount(text: string): number | null {
  const folded = afterCorrection(foldText(text).trim());
  const all = scanMoney(folded);
  const sums = all.filter((m) => m.kind !== 'bare');
  if (OPEN_COUNT.test(folded)) return null;
  if (sums.length === 0) return bareAmount(folded, all);
  // The number before may be the first of two that share a unit: 20-30万.
  const read = all.flatMap((m, i) =>
    m.kind === 'bare' ? [] : [toFound(m, yuanOf(folded, m, all[i - 1], all[i + 1]), folded)],
  );
  return agreeOnOne(read);
}

function bareAmount(folded: string, all: readonly MoneyPhrase[]): number | null {
  const only = all.length === 1 ? all[0] : undefined;
  if (only === undefined || only.yuan === null || yuanOf(folded, only, undefined, undefined) === null) return null;
  const rest = folded.slice(0, only.start) + folded.slice(only.end);
  if (!/^[\s,。.!吧的了呢:]*$/.test(rest) && !isLabelled(folded, only)) return null;
  const told = folded.slice(only.start, only.end);
  return only.yuan >= 1000 || /[百千佰仟]/.test(told) ? only.yuan : null;
}

function isLabelled(folded: string, m: MoneyPhrase): boolean {
  return m.kind === 'bare' && (m.yuan ?? 0) >= 1000 && LABEL.test(folded.slice(Math.max(0, m.start - 16), m.start));
}

function toFound(m: MoneyPhrase, value: number | null, text: string): Found<number | null> {
  return { start: m.start, end: m.end, text: text.slice(m.start, m.end), value };
}

function yuanOf(
  folded: string,
  m: MoneyPhrase,
  before: MoneyPhrase | undefined,
  after: MoneyPhrase | undefined,
): number | null {
  if (m.yuan === null || m.yuan <= 0 || m.kind === 'foreign') return null;
  const head = folded.slice(Math.max(0, m.start - 24), m.start);
  const tail = folded.slice(m.end, m.end + 16);
  if (LOOSE_BEFORE.test(head) || LOOSE_AFTER.test(tail) || NEGATIVE.test(head)) return null;
  if (OPEN_COUNT.test(folded.slice(Math.max(0, m.start - 3), m.end + 2))) return null;
  if (before !== undefined && RANGE_BETWEEN.test(folded.slice(before.end, m.start))) return null;
  if (after !== undefined && RANGE_BETWEEN.test(folded.slice(m.end, after.start))) return null;
  return m.yuan;
}
