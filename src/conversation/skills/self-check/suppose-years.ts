import { yearOf } from '../../../domain/policy/assess/year-of.js';
import type { Inspection, Org } from '../../../domain/policy/org.js';
import type { Ctx } from './context.js';
import type { SelfCheckData } from './data.js';
import { judge } from './dialog.js';
import { listFacts } from './names.js';

export interface Supposed {
  change: Partial<Org>;
  words: string[];
  /** True when it weighs a rating or inspections of a body that needs none. */
  isSpared: boolean;
}

const PASSES =
  /年检[^,。]{0,6}(?<!不|没|未|没有|基本)(?:过了?|合格|通过)|(?<!没|未|不)(?:过了?|通过)[^,。]{0,4}年检|pass(?:ed|es)? (?:the |this year's |our )?(?:annual )?inspection|inspection[^,.]{0,12}pass/;
const PASSES_LATER = /(?:今年|明年)[^,。]{0,6}(?<!不|没|未|没有|基本)(?:合格|过了?|通过)/;

/** Of an inspection, and not of several or a certain one. */
const OF_RESULT = /(?:结果|结论|年检|今年|明年|inspection|result)[^,。]{0,12}(?:合格|过|参加|漏检|pass|fail|miss)/;

/** Inspections that a message supposes without naming their years: passed, or with a result still to come. */
export function supposeYears(ctx: Ctx, data: SelfCheckData, text: string, made: Supposed): void {
  if (made.change.annual_inspections !== undefined) return;
  // Where years are what is lacking, 「要是合格了呢」 needs no more words.
  const lacksYears = judge(ctx, data).findings.some((f) => f.criterion === 'annual_inspection' && f.status !== 'met');
  if (PASSES.test(text) || (lacksYears && PASSES_LATER.test(text))) supposePass(ctx, data, text, made);
  else if (OF_RESULT.test(text) || COUNTED_AS_PASS.test(text) || REVISED.test(text))
    supposeResult(ctx, data, text, made);
}

/** 「结果出来要是基本合格呢」: the result still to come. */
function supposeResult(ctx: Ctx, data: SelfCheckData, text: string, made: Supposed): void {
  if (supposeBetter(ctx, data, text, made)) return;
  const result = COMING.find(([pattern]) => pattern.test(text))?.[1];
  if (result === undefined || /年检过/.test(text)) return;
  const told = data.org.annual_inspections ?? [];
  const year = nextYear(ctx, told);
  made.change.annual_inspections = [...told.filter((one) => one.year !== year), { year, result }];
  made.words.push(listFacts(ctx, { annual_inspections: [{ year, result }] }));
}

/** Years that were told with another result, supposed to be passes; false if the message supposes no such thing. */
function supposeBetter(ctx: Ctx, data: SelfCheckData, text: string, made: Supposed): boolean {
  const told = data.org.annual_inspections ?? [];
  const isBetter = ({ result }: Inspection): boolean =>
    REVISED.test(text) ? result !== '合格' : COUNTED_AS_PASS.test(text) && result === '基本合格';
  const passes = told.filter(isBetter).map((one) => ({ ...one, result: '合格' as const }));
  if (passes.length === 0) return false;
  made.change.annual_inspections = told.map((one) => (isBetter(one) ? { ...one, result: '合格' } : one));
  made.words.push(listFacts(ctx, { annual_inspections: passes }));
  return true;
}

/** 「要是民政复核改回合格了呢」: what was told, revised by the authority. */
const REVISED =
  /(?:改|更正|纠正|变更|翻|复核|复查|复议|重新)[^,。不没未]{0,8}(?<!基本)合格|revised? (?:it |that )?(?:back )?to (?:a )?pass/;

const COMING: readonly [RegExp, Inspection['result']][] = [
  [/基本合格|basic(?:ally)? pass/, '基本合格'],
  [/不合格|没(?:有)?(?:过|合格|通过)|未通过|\bfail/, '不合格'],
  [/(?:没|未)(?:有)?(?:参加|去)|漏检|\bmiss/, '未参加'],
];

/** 「基本合格就按合格算呢」. */
const COUNTED_AS_PASS = /(?:按|当|算)(?:成|作|是|做)?合格(?:来)?(?:算|看|处理|的话|呢)?/;

function nextYear(ctx: Ctx, told: readonly Inspection[]): number {
  const thisYear = yearOf(ctx.today);
  return told.some((one) => one.year === thisYear - 1) ? thisYear : thisYear - 1;
}

/** The next inspection to come: last year's if it was not told, else this year's. */
function supposePass(ctx: Ctx, data: SelfCheckData, text: string, made: Supposed): void {
  const told = data.org.annual_inspections ?? [];
  const last = nextYear(ctx, told);
  const years = SEVERAL.test(text) ? [last - 1, last] : [last];
  const passes = years.map((year): Inspection => ({ year, result: '合格' }));
  made.change.annual_inspections = [...told.filter((one) => !years.includes(one.year)), ...passes];
  made.words.push(...years.map((year) => ctx.w.supposed.inspection(year)));
}

/** 「年检这几年都合格」 is more than one. */
const SEVERAL = /[这近前后]几年|[两二三23]年|年年|每年|连着|连续|(?:two|both|all|several) years|every year/;
