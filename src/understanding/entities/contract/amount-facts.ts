import { findAmounts, parseAmount } from '../amounts.js';
import type { ContractField, FactSpan, Unclear } from './told-contract.js';

/** Sums that are not what the contract costs. */
const OTHER_SUM =
  /(?:预算|控制价|限价|首付款?|预付款?|定金|订金|尾款|已付|已支付|未付|押金|保证金|违约金|每[次期月年人户]|一个月|一人|deposit|budget|prepaid|instal+ment)[^,;。\n]{0,4}$/;
const A_YEAR = /(?:一|每)个?年[^,;。\n]{0,3}$/;
const SEVERAL_YEARS = /(?:[两二三四五2-5])年/;
/** 36万一年: of a contract of one year the year's price is the whole. */
const FOR_ONE_YEAR = /^\s?(?:一|1)年(?=$|[,。;\s])/;
const UNDECIDED =
  /(?:金额|价格|价款|价钱|费用|总价|多少钱|钱数?)(?:还|暂|都|要|得)*(?:没(?:有)?(?:定|谈|出|确定|算)(?:下来|好|妥|出来|拢|完)*|未定|待定|不确定|不知道|(?:以后|回头|过后|等等|晚点)?(?:再(?:说|补|定|报|填)|补))|没有?(?:金额|价格|价款)|(?:金额|价格|价款)没有|amount (?:is )?(?:to be confirmed|tbc|tbd|not (?:yet )?(?:fixed|known))/g;
const FOREIGN = /[$€£]|usd|hkd|eur|gbp|jpy|美[元金]|港[币元]|欧元|英镑|日元|dollar|euro|pound/;
/** A sum left open in a way that no number can be read from: 十来万, 几十万, 二三十万. */
const OPEN_SUM =
  /(?:[一二两三四五六七八九\d]*(?:十|百|千|\d)(?:来|多|几|余)|好?几(?:十|百|千)?|(?:一二|两三|二三|三四|三五|四五|五六|六七|七八|八九)[十百]?)个?万(?:元|块)?(?:钱)?(?:左右)?/g;
/** A number that stands alone between signs: 50,000 or 36.5万. */
const ALONE =
  /(?<=^|[多少][录记写填算登打]了?\s?|[,;:。\n]\s?|\s(?=\d+\s?整)|[是成为]\s?|\b(?:it's|is|be|to)\s)\s*((?!(?:19|20)\d\d(?!\d))(?:\d{1,3}(?:,\d{3})+|\d{4,9})(?:\.\d{1,2})?)\s*整?\s*(?=$|[,;。\n]|\.(?!\d))/g;
/** A small number between signs: 50, which may be yuan or ten thousand yuan. */
const SMALL =
  /(?<=[,;。\n]\s?|(?:金额|价格|价款|总价)(?:[^,;。\n\d]{0,12}[是为成到])?\s?)((?!0)\d{1,3}(?:\.\d{1,2})?)(?=\s*(?:$|[,;。\n])|\s+[^\s\d万wk元块千百])/g;

/** The contract's sum as told in a folded text; a bare number counts when it stands alone and from 1000 yuan up. */
export function readAmountFacts(folded: string, asked: readonly ContractField[]): FactSpan[] {
  const spans: FactSpan[] = [];
  for (const found of findAmounts(folded)) {
    // 亿达 and 万家 are names.
    if (/^[百千万亿]+$/.test(found.text)) continue;
    const before = folded.slice(0, found.start);
    // 一年60万,签三年: what it costs in all has to be told.
    if (A_YEAR.test(before) && SEVERAL_YEARS.test(folded)) {
      const said = `${/(?:一|每)个?年/.exec(before.slice(-6))?.[0] ?? ''}${found.text}`;
      spans.push({ start: found.start, end: found.end, tells: { vague: [{ field: 'amount', why: 'vague', said }] } });
      continue;
    }
    if (OTHER_SUM.test(before)) {
      spans.push({ start: found.start, end: found.end, tells: {} });
      continue;
    }
    const whole = found.value ?? wholeYear(found.text, folded, found.end);
    const minus = /(?:-|负|minus )\s?$/.test(before) && !/[\d元万]\s?-\s?$/.test(before);
    const tells = whole === null || minus ? { vague: [unclear(found.text, before, minus)] } : { amountYuan: whole };
    spans.push({ start: minus ? found.start - 1 : found.start, end: found.end, tells });
  }
  for (const m of folded.matchAll(ALONE)) {
    const start = m.index + m[0].indexOf(m[1] ?? '');
    const amountYuan = parseAmount(m[1] ?? '');
    const free = !spans.some((s) => start < s.end && start + (m[1] ?? '').length > s.start);
    if (amountYuan !== null && free) spans.push({ start, end: start + (m[1] ?? '').length, tells: { amountYuan } });
  }
  if (spans.length === 0)
    for (const m of folded.matchAll(SMALL)) {
      const [said, start] = [m[1] ?? '', m.index + m[0].indexOf(m[1] ?? '')];
      spans.push({ start, end: start + said.length, tells: { vague: [{ field: 'amount', why: 'vague', said }] } });
    }
  for (const m of folded.matchAll(UNDECIDED))
    spans.push({
      start: m.index,
      end: m.index + m[0].length,
      tells: { vague: [{ field: 'amount', why: 'vague', said: m[0] }] },
    });
  for (const m of folded.matchAll(OPEN_SUM)) {
    const end = m.index + m[0].length;
    if (spans.some((s) => m.index < s.end && end > s.start)) continue;
    spans.push({ start: m.index, end, tells: { vague: [{ field: 'amount', why: 'vague', said: m[0] }] } });
  }
  return spans.length > 0 || !asked.includes('amount') ? spans : readBareAnswer(folded);
}

function wholeYear(sum: string, folded: string, end: number): number | null {
  return FOR_ONE_YEAR.test(folded.slice(end)) && !SEVERAL_YEARS.test(folded) ? parseAmount(sum) : null;
}

/** 「金额?」「12」: may be 12 or 12万, so it is asked about. */
function readBareAnswer(folded: string): FactSpan[] {
  const m = /^\s*(-?\d{1,9}(?:\.\d+)?)\s*$/.exec(folded);
  if (!m?.[1]) return [];
  const why = Number(m[1]) <= 0 ? 'negative' : 'vague';
  const amountYuan = why === 'vague' ? parseAmount(m[1]) : null;
  const tells =
    amountYuan === null ? { vague: [{ field: 'amount' as const, why, said: m[1] } satisfies Unclear] } : { amountYuan };
  return [{ start: 0, end: folded.length, tells }];
}

function unclear(text: string, before: string, minus: boolean): Unclear {
  if (minus) return { field: 'amount', why: 'negative', said: `-${text}` };
  if (/^¥?\s?0+(?:\.0+)?\s?[万元]?/.test(text)) return { field: 'amount', why: 'negative', said: text };
  if (FOREIGN.test(text) || FOREIGN.test(before.slice(-5))) return { field: 'amount', why: 'foreign', said: text };
  return { field: 'amount', why: 'vague', said: text };
}
