import type { Assessment } from '../../../domain/policy/assess/assessment.js';
import { reassess } from '../../../domain/policy/assess/compare.js';
import type { CriterionId } from '../../../domain/policy/criteria.js';
import { isSocial, type Org, type OrgType } from '../../../domain/policy/org.js';
import { GENERAL } from '../../../understanding/told/condition-words.js';
import { asOrgType, readKind, speaksOfUs } from '../../../understanding/told/kind.js';
import { cutSegments } from '../../../understanding/told/segments.js';
import { topicsIn } from '../../../understanding/told/topics.js';
import { asksOfAnotherKind } from '../../kinds-named.js';
import type { Ctx, Said } from './context.js';
import type { SelfCheckData } from './data.js';
import { sayLeftOpen } from './left-open.js';
import { listFacts, listNames } from './names.js';
import { citeWords, wordsFor } from './quotes.js';
import { type Supposed, supposeYears } from './suppose-years.js';
import { readSupposedFacts } from './supposed.js';

const SUPPOSES =
  /(?:补|弄|建|办|改|招|租|配|凑|评)(?:上|齐|好|完|到|够|全)了?再(?:来|去|投|报|接|申请|查|参加)|(?:能|可以|再|先|现在|马上|去|多)[^,。?]{0,3}(?:招|补|配|请|租|买|建|聘|培训)[^,。?]{1,12}(?:吗|么|不|行|成|呢|[?])|如果|(?:登记|注册|办|评)完|要不(?!要)|假如|要是|倘若|万一|假设|的话|以后|之后|[过好了齐上到]后|(?:就|是不是|也|还)[^,。?]{0,3}(?:不用|不必|不需要|得|要)(?:再)?(?:等|评|年检)|呢[?]?$|先(?:去)?(?:登记|注册|办)|(?:就|是不是)(?:能|可以|行|够|符合|齐活|齐了|成了?|妥了?|没问题|好了)|咋样|怎么样|[咋怎]么?办|那时候?|到时候?|换成?[^,。]{1,8}(?:来|去)?(?:接|做|投|承接)|如何[?]?$|(?:现在|这样|这下)?(?:再|重新)(?:看|算|评|判)(?:看|一?下|一次|一遍)?[吧呢]?$|(?:能|可以|行|够)[^,。]{0,6}(?:吗|么|不|[?])|\bif\b|\bonce\b|\bafter\b|\bsuppose\b|\bwould\b|\bwhen we\b/;
/** 「那开公司」: what one might turn to, after what one is was refused. */
export const TURNS_TO =
  /^(?:那么?|要不|不然|干脆|那就)+(?:我们?|咱们?|就|去|再|先|改|干脆|重新|直接)*(?:开|注册|办|成立|弄|搞|登记|换|转)(?:成|为)?(?:个|家|一家|一个)?[^,。了]{1,8}$/;
const REGISTERS =
  /^(?:那)?(?:要是|等)?办(?:下来|好|完|成)了?(?:呢|以后|之后|就)|(?:登记|注册|执照|证)[^,。]{0,4}(?:办|下来|拿|了|好|成|完)|(?:登记|注册)了|(?:先|马上|再|回头|去|来|办|补)(?:去|来)?(?:办(?:理)?(?:个)?)?(?:登记|注册)|register|licen[cs]e/;
/** 「换成公司来接」, 「注册个公司呢」: what one may become, not what one is. */
const BECOMES =
  /(?:换成?|改成?|变成|转成?|转为|登成|(?:登记|注册|成立|开|办|设立?|搞|弄)(?![了的起])(?:成|为)?)(?:个|一家|一个|家|一所)?(?=[^,。了]{1,12}$|[^,。了]{1,8}(?:要|得|多久|几年|什么时候|啥时候|咋样|怎么?样|呢|的话|来|行|可|能|就|,|以?后|之后|了?是不是|马上))|\b(?:register|set up|start|become|found|if we were|change (?:in)?to)\b/;
/** 「让总公司来接呢」, 「那妇联呢」: another body in one's place. */
const IN_OUR_PLACE = /(?:让|由|请|叫|用|拿)[^,。]{1,10}(?:来|去|出面)?(?:接|承接|投|申请|报名|签|做)/;
const JUST_A_KIND = /^(?:那么?|要是|如果|换)?(?:是|找|请)?[^,。?是有没能要]{2,8}(?:的话)?呢[?]?$/;
/** 「那补好了呢」 of all that was said to be lacking. */
const MENDED =
  /(?:写|建|定|做|租|招|请|配|买|办|补)(?:一?[份个套批些名]|上|好|齐|几个)(?:人|制度)?(?:就|是不是|呢|,|$)|(?:补|改|整改|完善|弄|配|健全|建|招|找|租|买)(?:好|齐|上|完|够|到人?|到位|起来)了?(?:呢|以后|之后|就|再|是不是|行|可以|成|,|$)/;
/** 「升到5A是不是优先」 asks of the contest, not of the conditions. */
const PREFERS =
  /优先|加分|照顾|优势|吃香|占便宜|更(?:容易|有利|好)(?:中|接|拿|选|被)|\b(?:priority|prefer\w*|advantage|better chance)\b/;
/** 「万一评不上呢」. */
const RATING_MISSED =
  /评(?:级|估)?(?:不上|不到|不下来)|(?:如果|万一|要是|假如)[^,。]{0,8}没(?:能)?评上|if[^,.]{0,20}rating (?:fails|falls through)/;
/** What is owed and paid later is left open by the text: see `paidLate`. */
const RECORDS: readonly CriterionId[] = ['tax_record', 'social_insurance_record', 'reputation'];

/** Decides again with what the message supposes, and says that it is only supposed; null if it supposes nothing. */
export function sayWhatIf(ctx: Ctx, data: SelfCheckData, text: string): Said | null {
  if ((!SUPPOSES.test(text) && !TURNS_TO.test(text)) || PREFERS.test(text)) return null;
  const { change, words, isSpared } = readSupposed(ctx, data, text);
  // 「要是公司没评级呢」 is asked of others.
  const isOfOthers = asksOfAnotherKind(ctx.turn.understood.reading.concepts, data.org) && !speaksOfUs(text);
  if (words.length === 0 || (isOfOthers && change.type === undefined)) return null;
  const { w } = ctx;
  const { before, after } = reassess(data.org, change, ctx.policy.criteria, ctx.today);
  // What doesn't apply any more is not mended.
  const met = after.findings.filter((one) => one.status === 'met').map((one) => one.criterion);
  const mended = before.failed.filter((id) => met.includes(id));
  const isWorse = after.failed.some((id) => !before.failed.includes(id));
  const still = after.failed.length > 0 && !isWorse ? w.whatIfSame : '';
  const gained = mended.length > 0 ? w.whatIfMet(listNames(ctx, mended)) : still;
  const open = after.unknown.length > 0 ? w.whatIfOpen(shorten(ctx, after.unknown)) : '';
  const rest = after.failed.length > 0 ? w.whatIfFailed(listNames(ctx, after.failed)) : open;
  const cited = after.failed.length > 0 ? after.failed : mended.length > 0 ? mended : after.unknown;
  const becomesSocial = change.type === 'social_org' && after.unknown.includes('annual_inspection');
  const hint = hintFor(ctx, data, change, after, isSpared);
  return {
    text: `${w.whatIf(words.join(w.comma))}${gained}${w.whatIfVerdict(w.verdict[after.verdict], rest)}${hint}${after.verdict === 'eligible' ? w.notOfficial : ''}`,
    citations: citeWords(wordsFor(after, becomesSocial ? ['rating', 'annual_inspection'] : cited)),
  };
}

function readSupposed(ctx: Ctx, data: SelfCheckData, text: string): Supposed {
  const { supposed: say } = ctx.w;
  const made: Supposed = { change: {}, words: [], isSpared: false };
  const { rating } = ctx.turn.understood.hypothetical;
  if (rating) {
    made.change.rating = rating;
    made.words.push(say.rating(rating));
  }
  supposeFacts(ctx, data, text, made);
  if (made.change.rating === undefined && RATING_MISSED.test(text)) {
    made.change.rating = 'none';
    made.words.push(ctx.w.rating.none);
  }
  if (isSocial(data.org.type)) supposeYears(ctx, data, text, made);
  supposeKind(ctx, data, text, made);
  dropNeedless(made);
  if (made.change.type === undefined && data.org.registered === false && REGISTERS.test(text)) {
    made.change.registered = true;
    // A group that registers becomes one of the kinds; which, is open.
    if (data.org.type === 'unregistered') made.change.type = null;
    made.words.push(say.registered);
  }
  const lacking = topicsIn(text).filter(
    (id) => data.org[id] === false && !RECORDS.includes(id) && !(id in made.change),
  );
  const mended = MENDED.test(text) && made.words.length === 0 && lacking.length === 0;
  if (mended) lacking.push(...GENERAL.filter((id) => data.org[id] === false && !RECORDS.includes(id)));
  for (const id of lacking) made.change[id] = true;
  if (lacking.length > 0) made.words.push(say.has(listNames(ctx, lacking)));
  return made;
}

/** 「要是2025年不合格呢」, 「假如人员不够」: facts in so many words, read as if they were told. */
function supposeFacts(ctx: Ctx, data: SelfCheckData, text: string, made: Supposed): void {
  const facts = readSupposedFacts(ctx, data, text);
  const kept = { ...facts };
  delete kept.rating;
  if (facts.rating && made.change.rating === undefined) {
    made.change.rating = facts.rating;
    made.words.push(facts.rating === 'none' ? ctx.w.rating.none : ctx.w.supposed.rating(facts.rating));
  }
  const said = listFacts(ctx, kept);
  if (said === '') return;
  const years = facts.annual_inspections;
  if (years && years.length > 0) {
    const before = (data.org.annual_inspections ?? []).filter((one) => !years.some((y) => y.year === one.year));
    kept.annual_inspections = [...before, ...years].sort((a, b) => a.year - b.year);
  }
  Object.assign(made.change, kept);
  made.words.push(said);
}

/** What whoever changes its kind must hear at once: of the two conditions that take years, or that they do not apply. */
function hintFor(ctx: Ctx, data: SelfCheckData, change: Partial<Org>, after: Assessment, isSpared: boolean): string {
  const { w } = ctx;
  const turnsSocial = change.type === 'social_org' || (change.registered === true && isSocial(data.org.type));
  const isKindOpen = change.type !== undefined && after.unknown.includes('org_type');
  if (isKindOpen) return sayLeftOpen(ctx, after, ['org_type']);
  if (turnsSocial && after.unknown.includes('annual_inspection')) return w.whatIfSocial;
  if (isSpared || change.type === 'enterprise' || change.type === 'institution') return w.ratingNotNeeded;
  const isOfNoKind = data.org.type === null || data.org.type === 'unregistered';
  return change.registered === true && isOfNoKind ? w.whatIfRegistered : '';
}

/** 「让公司来接，公司没评级呢」: what binds social organisations only is not weighed for others, and said so. */
function dropNeedless(made: Supposed): void {
  const { change, words } = made;
  const isOther = change.type !== undefined && !isSocial(change.type);
  if (!isOther || (change.rating === undefined && change.annual_inspections === undefined)) return;
  made.isSpared = true;
  words.splice(0, words.length, ...words.slice(-1));
  delete change.rating;
  delete change.annual_inspections;
}

/** Another kind of body: only what holds of any kind is carried over. */
function supposeKind(ctx: Ctx, data: SelfCheckData, text: string, made: Supposed): void {
  const inPlace = IN_OUR_PLACE.test(text);
  if (!BECOMES.test(text) && !inPlace && !JUST_A_KIND.test(text)) return;
  const named = ownClass(data, text);
  const said = inPlace ? named.replace(/总公司|母公司/g, '公司').replace(/让|由|请|叫|用|拿/g, '') : named;
  const type = asOrgType(readKind(cutSegments(said), said, true));
  if (type === null || (type === data.org.type && BECOMES.test(text))) return;
  Object.assign(made.change, { type, registered: null, registrar: null });
  if (inPlace) made.change.independent_liability = null;
  made.words.push(ctx.w.supposed.kind(ctx.w.kind[type]));
}

/** 「二类的话呢」 of a public institution. */
function ownClass({ org }: SelfCheckData, text: string): string {
  return org.type?.startsWith('public_institution') ? text.replace(/(?<!公益)(?=[一二12]类)/, '公益') : text;
}

/** The kind a message speaks of becoming (登记成民非), null when it speaks of none. */
export function kindToBecome(text: string): OrgType | null {
  return BECOMES.test(text) ? asOrgType(readKind(cutSegments(text), text, true)) : null;
}

function shorten(ctx: Ctx, ids: readonly CriterionId[]): string {
  return `${listNames(ctx, ids.slice(0, 4))}${ids.length > 4 ? ctx.w.more(ids.length) : ''}`;
}
