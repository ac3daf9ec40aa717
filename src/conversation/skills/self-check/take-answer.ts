import { yearOf } from '../../../domain/policy/assess/year-of.js';
import type { CriterionId } from '../../../domain/policy/criteria.js';
import { type Inspection, isSocial } from '../../../domain/policy/org.js';
import { type AnswerReading, readAnswer } from '../../../understanding/told/answer-org.js';
import { GENERAL } from '../../../understanding/told/condition-words.js';
import type { Ctx } from './context.js';
import { type Detail, keepSnapshot, type SelfCheckData } from './data.js';
import { join, judge } from './dialog.js';
import { aboutDetail, fitDetail, keysOf } from './fit-detail.js';
import { sayLeftOpen } from './left-open.js';
import { listFacts, listOffices } from './names.js';
import { PAIR_LATER, REGISTRAR_LATER } from './questions.js';
import { openQuestion } from './say-verdict.js';
import { type TakenIn, takeIn } from './take-in.js';
import { tellBareRegistrar, tellInContext } from './tell-in-context.js';
import { askedBy, limitRest } from './what-is-meant.js';

/** A message taken in: what is known now, what is said of it, and what must be asked about it. */
export interface Taken {
  data: SelfCheckData;
  lead: string;
  detail: Detail | null;
}

/** An office that is all of a message is where one registered, whether it was asked or not. */
const SHORT = 18;

/** 「一共就做过去年一次」: there is no other year to ask about. */
export const ONLY_ONE =
  /只有一|(?:就|才|只|仅|总共|一共|拢共|统共|满打满算)[^,。连]{0,10}[一1](?:年|次|回)(?!比|半)|就(?:这|那|去年|前年)(?:一|1)?(?:年|次|回)?$|第[一1](?:次|回)|头[一1]?(?:次|回|年)|首次|首年|只年?检过?一|刚(?:成立|登记|注册)|only (?:one|once|passed one)|just (?:one|once)|first inspection|once so far/;

/**
 * Takes in what a message tells, as an answer where a question waits; null when it tells nothing. `isLast` = the verdict
 * is wanted now, so that 「其余都有」 speaks of everything that is left.
 */
export function takeAnswer(
  ctx: Ctx,
  before: SelfCheckData,
  text: string,
  waits: boolean,
  isLast = false,
): Taken | null {
  const detail = waits ? before.detail : null;
  const asked = detail === null ? askedBy(ctx, before, text, waits) : aboutDetail(detail);
  const answer = readAnswer(ctx.turn.understood.reading, asked, ctx.today);
  const read = limitRest(answer, before, asked, text, isLast);
  const told = detail === null ? read : fitDetail(detail, read, text);
  tellInContext(ctx, before, told, asked, text);
  if (waits || text.length <= SHORT) tellBareRegistrar(before, told, text);
  // 「我们是敬老院」, then 「民政登记的」: a social organisation, as one message would have said it.
  if (before.org.type === 'institution' && told.org.registrar === '民政' && told.org.type === undefined)
    told.org.type = 'social_org';
  const kind = fitKind(before, told, asked);
  const which = askWhich(told, asked, detail);
  const isTold = Object.keys(told.org).length > 0 || told.unclear.length > 0 || kind !== null || which !== null;
  const settled = detail !== null && (told.bare !== null || isTold);
  if (!isTold && !settled && !told.undatedPass) return null;
  const isPassedOver = isTold && told.bare === null && (!speaksOfYears(told) || tellsAnotherYear(detail, told));
  const passedOver = isPassedOver ? marksPassedOver(detail, before) : null;
  const marks = passedOver ?? (detail === null ? [] : keysOf(detail));
  const later = waits && detail === null && isTold && passesRegistrar(before, told) ? [REGISTRAR_LATER] : [];
  const cleared = [...before.cleared, ...(settled ? marks : []), ...later];
  const taken = takeIn({ ...keepSnapshot(before), cleared, detail: null }, told);
  const unnamed = kind === 'other' ? ctx.w.otherKind(listOffices(ctx, ['purchaser', 'finance'])) : '';
  const lead = join(ctx, sayTaken(ctx, before, taken), unnamed);
  const pending = kind === 'class' ? ({ kind: 'class' } as const) : which;
  return finish(ctx, { data: taken.data, lead, detail: pending }, told, text, detail);
}

/** Years that were asked about are asked about once more where other things were told first; null where they were. */
function marksPassedOver(detail: Detail | null, { cleared }: SelfCheckData): string[] | null {
  if (detail?.kind !== 'pair' && detail?.kind !== 'year_before') return null;
  const mark = detail.kind === 'pair' ? PAIR_LATER : YEAR_AGAIN;
  return cleared.includes(mark) ? null : [mark];
}

/** Marks in `cleared` that the year before was passed over once. */
const YEAR_AGAIN = 'year_again';

/** Where one registered was asked, and other things were told. */
function passesRegistrar({ asked, cleared }: SelfCheckData, told: AnswerReading): boolean {
  const { org, unclear } = told;
  const answers =
    org.type !== undefined ||
    org.registered !== undefined ||
    org.registrar !== undefined ||
    unclear.includes('registrar');
  return asked.includes('registrar') && !answers && told.bare === null && !cleared.includes(REGISTRAR_LATER);
}

/** 「23年没过」 to the question for 2024: that one is still to be told. */
function tellsAnotherYear(detail: Detail | null, { org, unclear }: AnswerReading): boolean {
  if (detail?.kind !== 'year_before' || !org.annual_inspections?.length) return false;
  return !unclear.includes('annual_inspection') && org.annual_inspections.every(({ year }) => year < detail.year);
}

function speaksOfYears(told: AnswerReading): boolean {
  return told.org.annual_inspections !== undefined || told.undatedPass || told.unclear.includes('annual_inspection');
}

/** A doubt about years is asked about once. */
function finish(ctx: Ctx, taken: Taken, told: AnswerReading, text: string, asked: Detail | null): Taken {
  const { data } = taken;
  const once = tellOnlyOnce(ctx, taken, told, text);
  if (once !== null) return once;
  const years = data.org.annual_inspections;
  const lastYear = yearOf(ctx.today) - 1;
  if (told.undatedPass && isBoundByYears(data) && years === null && !data.unclear.includes('annual_inspection')) {
    if (!data.cleared.includes('pair')) return { ...taken, detail: { kind: 'pair', years: [lastYear - 1, lastYear] } };
    return { ...taken, data: takeIn(data, { org: {}, unclear: ['annual_inspection'], open: [], hedged: [] }).data };
  }
  const lone = loneYear(data);
  if (lone !== null) {
    if (ONLY_ONE.test(text)) return { ...taken, data: { ...data, cleared: [...data.cleared, 'year_before'] } };
    return { ...taken, detail: { kind: 'year_before', year: lone.year - 1 } };
  }
  if (tellsAnotherYear(asked, told) && !data.cleared.includes('year_before')) return { ...taken, detail: asked };
  const again = data.cleared.includes('pair') && years === null && told.bare === 'no' ? ctx.w.askYears : '';
  return { ...taken, lead: `${taken.lead}${again}` };
}

/** The one year told so far that the year before it could make two of; null where it was asked about, or more were told. */
export function loneYear(data: SelfCheckData): Inspection | null {
  const [only, ...more] = data.org.annual_inspections ?? [];
  if (only === undefined || more.length > 0 || !isBoundByYears(data) || data.cleared.includes('year_before'))
    return null;
  return only.result === '合格' || only.result === '基本合格' ? only : null;
}

/** 「第一次年检合格」 without its year: whichever it was, a single year is not two; it is put down for last year and said so. */
function tellOnlyOnce(ctx: Ctx, taken: Taken, told: AnswerReading, text: string): Taken | null {
  const { data, lead } = taken;
  const isOpen = data.org.annual_inspections === null && !data.unclear.includes('annual_inspection');
  const isPass = told.undatedPass || (/年检|inspection/.test(text) && /合格|过了|通过|passed/.test(text));
  if (!isOpen || !isPass || !isBoundByYears(data) || !ONLY_ONE.test(text) || NO_PASS.test(text)) return null;
  const year = yearOf(ctx.today) - 1;
  const org = { ...data.org, annual_inspections: [{ year, result: '合格' as const }] };
  const cleared = [...data.cleared, 'year_before'];
  return { data: { ...data, org, cleared }, lead: `${lead}${ctx.w.onlyOnce(year)}`, detail: null };
}

const NO_PASS = /不合格|没过|未过|没通过|基本合格|未参加|没参加|failed|missed|[?]|吗/;

function isBoundByYears({ org }: SelfCheckData): boolean {
  return org.type === null || isSocial(org.type);
}

/** A kind that must be narrowed down, or that the plan doesn't speak of. */
function fitKind(before: SelfCheckData, told: AnswerReading, asked: readonly CriterionId[]): 'class' | 'other' | null {
  if (told.org.type !== undefined) return null;
  const isClassTold = before.org.type?.startsWith('public_institution') === true;
  if (told.kind === 'public_institution') return isClassTold ? null : 'class';
  if (!asked.includes('org_type') && (told.kind !== 'other' || before.org.type !== null)) return null;
  if (told.kind === 'agency') told.org.type = 'institution';
  if (told.kind !== 'other') return null;
  told.unclear = [...told.unclear, 'org_type'];
  return 'other';
}

/** A bare 「没有」 to several things at once: which of them? */
function askWhich(told: AnswerReading, asked: readonly CriterionId[], detail: Detail | null): Detail | null {
  const among = asked.filter((id) => GENERAL.some((one) => one === id));
  return told.bare === 'no' && among.length > 1 && detail === null ? { kind: 'which', among } : null;
}

/** A kind or a result that the text leaves open, said as soon as it is told. */
export function sayNewlyOpen(ctx: Ctx, { data, facts }: Pick<TakenIn, 'data' | 'facts'>): string {
  const about: CriterionId[] = [
    ...(facts.type ? ['org_type' as const] : []),
    ...(facts.annual_inspections && loneYear(data) === null ? ['annual_inspection' as const] : []),
  ];
  return about.length === 0 ? '' : sayLeftOpen(ctx, judge(ctx, data), about);
}

/** 「记下：…」, or 「已改：…」 where it was told otherwise before. */
function sayTaken(ctx: Ctx, before: SelfCheckData, taken: TakenIn): string {
  const said = listFacts(ctx, taken.facts, taken.unclear);
  if (said === '') return '';
  const type = taken.data.org.type;
  const mayBeSocial = type === null || isSocial(type);
  // An institution may well be a social organisation until its registrar is told: then it hears that it needs no rating.
  const turnsOut = type === 'institution' && taken.facts.registrar && !taken.facts.type;
  const isSpared = !mayBeSocial && (taken.facts.rating || taken.facts.annual_inspections || turnsOut);
  const spared = isSpared ? ctx.w.ratingNotNeeded : '';
  const left = taken.unclear.filter((id) => taken.data.open.includes(id) && !before.open.includes(id));
  const [first] = left.flatMap((id) => openQuestion(ctx, id) ?? []);
  const open = first === undefined ? '' : ctx.w.openInText(first[ctx.lang], listOffices(ctx, first.decides));
  const noted = taken.changed.length > 0 ? ctx.w.corrected(said) : ctx.w.noted(said);
  return join(ctx, `${noted}${spared}`, open, sayNewlyOpen(ctx, taken));
}
