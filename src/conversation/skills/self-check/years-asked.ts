import type { Assessment, Finding } from '../../../domain/policy/assess/assessment.js';
import { type Inspection, type InspectionResult, isSocial } from '../../../domain/policy/org.js';
import { readOrg } from '../../../understanding/org-facts.js';
import type { Ctx, Said } from './context.js';
import { keepSnapshot, type SelfCheckData } from './data.js';
import { judge } from './dialog.js';
import { criterionNamed, listFacts, listOffices, reasonOf } from './names.js';
import { citeWords, wordsFor } from './quotes.js';
import { loneYear, ONLY_ONE } from './take-answer.js';
import { takeIn } from './take-in.js';
import { retold } from './verdict-asked.js';

/** 「23年和22年合格算不算连续两年」, 「这样够两年了吗」: how the years told count, not what the rule says. */
const ASKS_HOW_COUNTED =
  /^(?:那|这样|这种|这|现在|目前|[,，])*(?:到底|究竟|还)?(?:算不算|算合格吗|够不够)(?:数|过|合格|连续|两年|了)*[?]?$|(?:算|是)[^,。?]{0,3}合格还是不?(?:合格|算)[^,。]*|(?:算不算|算是?|是不是|能不能算|能算|属于|属不属于|够不够|够|符不符合|符合|满足|达到?)[^,。?]{0,5}(?:连续|两年|(?<!\d)2年|二年|年检)[^,。]*|(?<=(?:合格|[没未都也]过|参加|连续|年检|两年|(?<!\d)2年)[^?]{0,6})(?:算不算|够不够|行不行|可不可以|还算|算(?=吗|么|数|不)|够(?=吗|么|不|了吗)|行(?=吗|么)|可以(?=吗|么|不))[^,。]*|(?:does|do|would|will) (?:that|it|this|they|these|\w+ and \w+)[^.?]{0,20}count[^.?]*|is (?:that|it|this) (?:two )?consecutive[^.?]*/g;
/** 「这样行吗」 right after the years. */
const WILL_THAT_DO = /^(?:那|这样|这种|这|就|,)+(?:行不行|行|可以|能行|算|够)(?:吗|不|么|吧|[?])*$/;
const SUPPOSED = /如果|要是|假如|万一|假设|的话|\bif\b/;
/** 「有一年没过」 without saying which. */
const ONE_YEAR =
  /(?:有|中间|其中|哪怕|就)+(?:哪怕|个)?[一1](?:年|次|回)(?:的)?(?:年检)?(?:是|也|就|都)?(?<how>基本合格|没(?:有)?参加|未参加|没去|忘了?|漏了?|没做|不合格|没(?:有)?(?:通过|过|合格)|未通过)|\bone year (?<en>failed|missed|not passed)/;

/** What the years told come to, and the check with the years that the question itself tells. */
export interface YearsAnswer {
  said: Said;
  data: SelfCheckData;
}

/** Says how the years told count; null if the message doesn't ask that, or none were told. */
export function answerYears(ctx: Ctx, data: SelfCheckData, text: string): YearsAnswer | null {
  if (!isBound(data) || SUPPOSED.test(text) || !asksHowCounted(data, text)) return null;
  const facts = text.replace(ASKS_HOW_COUNTED, '');
  const told = readOrg(retold(ctx, facts).turn.understood.reading, ctx.today, ['annual_inspection']).org;
  const years = told.annual_inspections;
  if (!years?.length && !data.org.annual_inspections?.length) return null;
  const only = { annual_inspections: years ?? [] };
  const taken = years?.length
    ? takeIn(keepSnapshot(data), { org: only, unclear: [], open: [], hedged: [] }).data
    : data;
  // 「就去年一年合格，算不算」: there is no other year to ask about.
  const isAll = years?.length === 1 && ONLY_ONE.test(facts);
  const next = isAll ? { ...taken, cleared: [...taken.cleared, 'year_before'] } : taken;
  const lone = loneYear(next);
  if (lone !== null) return answerLone(ctx, next, lone, text);
  const said = sayHowCounted(
    ctx,
    judge(ctx, next),
    listFacts(ctx, { annual_inspections: next.org.annual_inspections }),
  );
  return said === null ? null : { said, data: next };
}

function asksHowCounted({ org, history }: SelfCheckData, text: string): boolean {
  if (text.match(ASKS_HOW_COUNTED) !== null) return true;
  const before = history.at(-1)?.org.annual_inspections;
  const isNew = before !== undefined && JSON.stringify(before) !== JSON.stringify(org.annual_inspections);
  return isNew && WILL_THAT_DO.test(text);
}

/** One year is half of two: the other is asked for, or waits to be told. */
function answerLone(ctx: Ctx, data: SelfCheckData, lone: Inspection, text: string): YearsAnswer {
  const waits = ctx.turn.state.skill?.step === 'asking' && (data.detail === null || data.detail.kind === 'year_before');
  if (!waits) return { said: sayLone(ctx, data, lone, text), data };
  return { said: sayHalf(ctx, data), data: { ...data, detail: { kind: 'year_before', year: lone.year - 1 } } };
}

/** One of two years, with the question for the other waiting behind it. */
function sayHalf(ctx: Ctx, data: SelfCheckData): Said {
  return { text: ctx.w.oneYearSoFar, citations: citeWords(wordsFor(judge(ctx, data), ['annual_inspection'])) };
}

/** One year may be half of two: what is open of it, or the year before it. */
function sayLone(ctx: Ctx, data: SelfCheckData, { year, result }: Inspection, text: string): Said {
  const { open } = criterionNamed(ctx.policy, 'annual_inspection');
  const basic = result === '基本合格' && /合格/.test(text) ? open.find((one) => one.id === 'basic_pass') : undefined;
  const citations = citeWords(wordsFor(judge(ctx, data), ['annual_inspection']));
  if (basic === undefined) return { text: ctx.w.askYearBefore(year - 1), citations };
  const offices = listOffices(ctx, basic.decides);
  return { text: ctx.w.openInText(basic[ctx.lang], offices), stance: 'not_in_policy', citations };
}

function sayHowCounted(ctx: Ctx, made: Assessment, years: string): Said | null {
  const found = findingOf(made);
  if (found === undefined) return null;
  const { w } = ctx;
  const text = {
    met: w.yearsCount(years),
    unmet: w.yearsDoNotCount(years, reasonOf(ctx, found)),
    unknown: w.yearsOpen(years, sayOpen(ctx, made, found)),
  }[found.status];
  const stance = { met: 'yes', unmet: 'no', unknown: 'not_in_policy' } as const;
  return { text, stance: stance[found.status], citations: citeWords(wordsFor(made, ['annual_inspection'])) };
}

/** How the years told stand, where one of them is worried about (「没去那年影响大吗」); null where none were told. */
export function sayYearsStand(ctx: Ctx, data: SelfCheckData, text: string): Said | null {
  const { annual_inspections } = data.org;
  if (!isBound(data) || !annual_inspections?.length) return null;
  const made = judge(ctx, data);
  const found = findingOf(made);
  if (found?.status === 'met') return null;
  const lone = data.detail === null ? loneYear(data) : null;
  if (lone !== null) return sayLone(ctx, data, lone, text);
  return sayHowCounted(ctx, made, listFacts(ctx, { annual_inspections }));
}

/** 「要是有一年没过呢」: which year it is decides, so each is weighed; null if no years were told. */
export function sayOneYearBad(ctx: Ctx, data: SelfCheckData, text: string): Said | null {
  const told = data.org.annual_inspections ?? [];
  const m = ONE_YEAR.exec(text);
  if (m === null || told.length < 2 || !isBound(data)) return null;
  const result = resultOf(m.groups?.how ?? m.groups?.en ?? '');
  const weighed = told.filter((one) => one.result === '合格').map((one) => weigh(ctx, data, told, one, result));
  return {
    text: ctx.w.whatIfOneYear(weighed.map((one) => one.text).join(ctx.w.semicolon)),
    stance: 'depends',
    citations: citeWords(wordsFor(judge(ctx, data), ['annual_inspection'])),
  };
}

function weigh(ctx: Ctx, data: SelfCheckData, told: Inspection[], { year }: Inspection, result: InspectionResult) {
  const years = told.map((one) => (one.year === year ? { year, result } : one));
  const made = judge(ctx, { ...data, org: { ...data.org, annual_inspections: years } });
  const status = findingOf(made)?.status ?? 'unknown';
  return { text: ctx.w.ifThatYear(year, ctx.w.result[result], ctx.w.standing[status]) };
}

function resultOf(said: string): InspectionResult {
  if (/基本/.test(said)) return '基本合格';
  return /参加|去|忘|漏|做|missed/.test(said) ? '未参加' : '不合格';
}

/** What the text leaves open about these years and who decides, else why they are not settled. */
function sayOpen(ctx: Ctx, made: Assessment, found: Finding): string {
  const open = made.open.find((one) => one.criterion === 'annual_inspection' && one.decisive)?.question;
  return open === undefined
    ? `${reasonOf(ctx, found)}${ctx.w.stop}`
    : ctx.w.openInText(open[ctx.lang], listOffices(ctx, open.decides));
}

function findingOf(made: Assessment): Finding | undefined {
  return made.findings.find((one) => one.criterion === 'annual_inspection');
}

function isBound({ org }: SelfCheckData): boolean {
  return org.type === null || isSocial(org.type);
}
