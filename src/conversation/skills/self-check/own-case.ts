import { type Org, UNKNOWN_ORG } from '../../../domain/policy/org.js';
import type { Policy } from '../../../domain/policy/policy.js';
import { GENERAL } from '../../../understanding/told/condition-words.js';
import { speaksOfUs } from '../../../understanding/told/kind.js';
import { plainText } from '../../../understanding/told/plain-text.js';
import { cutSegments } from '../../../understanding/told/segments.js';
import { asksOfAnotherKind } from '../../kinds-named.js';
import type { SkillResult, Turn } from '../../skill.js';
import { asksAsThingsStand, asksIfItWillDo, readCommand } from './commands.js';
import { type Ctx, makeContext, makeReply, makeResult, type Said } from './context.js';
import { newSelfCheck, type SelfCheckData } from './data.js';
import { conclude, join, judge } from './dialog.js';
import { sayOtherWay } from './follow-ups.js';
import { sayLeftOpen } from './left-open.js';
import { findingsOf, listFacts, listWhys } from './names.js';
import { asksLacking, sayOpenPoints, shorten } from './open-points.js';
import { markPolicy } from './policy-change.js';
import { openGroups } from './questions.js';
import { citeWords, FEW, projectWords, wordsFor } from './quotes.js';
import { sayRemark } from './remarks.js';
import { SUPPOSING } from './supposed.js';
import { takeIn } from './take-in.js';
import { wantsVerdict, withoutOrder } from './verdict-asked.js';
import { kindToBecome, sayWhatIf } from './what-if.js';
import { sayWhen } from './when.js';
import { answerYears, sayOneYearBad } from './years-asked.js';

const SHORT = 30;
/** Conditions named with their reasons. */
const NAMED = 3;
const OF_ELIGIBILITY = /^(?:eligibility_|self_check)/;
const WILL_DO =
  /^(?:那|所以|现在|这样|我们|到底|就|还|也|是不是)*(?:能|可以|可|够|符合|行|算|合|有)(?:不能|不可以|否|不够|不行|不符合|不合格?|没有|格|资格)?(?:接|承接|参加|投标?|条件|格|项目|活|了)*(?:吗|不|么|没有?)?$/;
/** 「上周刚移出，影响吗」 of what was told of one's own records. */
const WEIGHS_RECORD = /影响|要紧|有(?:没有)?关系|碍事|有事(?:吗|没)|还能|matter|affect/;
const WANTS_WORK = /(?:想|要|打算|准备|来)[^,。?]{0,16}(?:接|包|揽|投|做|干|承担)|承接|接(?:活|项目|单)/;
/** 「我们合唱队想接街道演出」 asks without a question. */
const WISHES = /(?:想|打算|准备)(?:要|来|去|试着)?(?:承?接|投|揽|承包|报名)[^,。?]{1,16}$/;
/** Whoever buys, or has a contract already, is no provider who asks whether it may. */
const NO_PROVIDER_ASKS = /撤销|经办人|台账|提醒|合同|采购|购买|招标|甲方|验收|付款/;
const SPEAKS_OF_IT = /接|承接|符合|够格|资格|条件|参加|投标|qualif|eligib|provide|\bbid\b/;

/**
 * Answers about one's own case from what was told of it before, with no check under way: what is still lacking, what
 * would be if, when, how the years count, and more facts. Null when the message is none of these.
 */
export function answerOwnCase(turn: Turn, policy: Policy): SkillResult | null {
  const isFirst = turn.state.org === null && asksOfItself(turn);
  const before = isFirst ? UNKNOWN_ORG : turn.state.org;
  if (before === null || turn.state.skill !== null || turn.view.user.role !== 'applicant') return null;
  // 「公办医院呢」 after who may purchase is about purchasing.
  if (turn.state.last?.intent.startsWith('purchaser_')) return null;
  const ctx = makeContext(turn, policy, null);
  const text = plainText(turn.understood.reading);
  const data = { ...newSelfCheck(ctx.lang, ctx.script, markPolicy(policy)), org: before };
  const remark = sayRemark(ctx, data, text);
  if (remark?.citations !== undefined) return keep(ctx, before, remark);
  // 「那我们改成公司呢」 weighs a kind for oneself; 「那公司呢」 asks of others.
  const isOther = asksOfAnotherKind(turn.understood.reading.concepts, before);
  if (isOther && (kindToBecome(text) === null || !speaksOfUs(text))) return null;
  // 「结果呢」: the verdict on what was told, as after a check.
  if (isVerdictAsked(text)) return conclude(ctx, data, '');
  const years = answerYears(ctx, data, text);
  if (years !== null) return keep(ctx, years.data.org, years.said);
  const said = sayOfCase(ctx, data, text);
  if (said !== null) return keep(ctx, before, said);
  // Kind, rating and inspections told one by one are weighed by the plain answers; the conditions for everyone by the check.
  const goesOn =
    turn.state.last?.intent.startsWith('self_check') === true ||
    // The same advice twice tells nothing to who only adds a fact.
    (turn.state.last?.intent.startsWith('eligibility_') === true && onlyTells(text)) ||
    GENERAL.some((id) => turn.understood.org[id] !== undefined);
  return isFirst || (goesOn && before.type !== null && tellsMore(ctx, text)) ? takeMore(ctx, data) : null;
}

/** 「我们就一个志愿者群，想接社区的活，行吗」, where nothing of the plan was recognised but the words of another matter. */
function asksOfItself({ understood }: Turn): boolean {
  const { org, unclear, own, us, decision, reading } = understood;
  const isTaken = decision.kind === 'match' && OF_ELIGIBILITY.test(decision.intent);
  if (isTaken || !own || !us || org.type === undefined || NO_PROVIDER_ASKS.test(reading.text)) return false;
  const isRecord = GENERAL.some((id) => org[id] === false || unclear.includes(id)) && WEIGHS_RECORD.test(reading.text);
  const text = plainText(reading);
  // 「公司，去年漏报税被罚了」: nothing but a fact of one's own, though no condition's own words were used.
  if (decision.kind !== 'match' && unclear.length > 0 && onlyTells(text)) return true;
  return (
    (WANTS_WORK.test(reading.text) || isRecord || asksIfItWillDo(text)) &&
    (cutSegments(text).at(-1)?.mood === 'asks_yes_no' || (decision.kind !== 'match' && WISHES.test(text)))
  );
}

function isVerdictAsked(text: string): boolean {
  if (asksAsThingsStand(text)) return true;
  const isOfCase =
    /结果|结论|行不行|能不能|符不符合|够不够|verdict|result|qualify|eligible/.test(text) && text.length <= SHORT;
  return isOfCase && ((wantsVerdict(text) && withoutOrder(text) === '') || readCommand(text) === 'verdict');
}

function keep(ctx: Ctx, org: Org, said: Said): SkillResult {
  return { reply: makeReply(ctx, { choices: [ctx.w.nextCheck], ...said }), skill: null, org };
}

function sayOfCase(ctx: Ctx, data: SelfCheckData, text: string): Said | null {
  const isSupposed =
    text.match(SUPPOSING) !== null ||
    /呢[?]?$|(?:就|是不是)[^,。]{0,3}(?:行|够|齐|成|妥|得)/.test(text) ||
    kindToBecome(text) !== null;
  const supposed = isSupposed ? (sayOneYearBad(ctx, data, text) ?? sayWhatIf(ctx, data, text)) : null;
  if (supposed !== null) return supposed;
  const { decision } = ctx.turn.understood;
  const isOnTopic = decision.kind !== 'match' || OF_ELIGIBILITY.test(decision.intent) || SPEAKS_OF_IT.test(text);
  if (!isOnTopic) return null;
  const lacks = asksLacking(text) ? sayOtherWay(ctx, data, text) : null;
  return sayOpenPoints(ctx, data, text) ?? lacks ?? sayWhen(ctx, data, text);
}

function onlyTells(text: string): boolean {
  return cutSegments(text).every((segment) => segment.mood === 'tells');
}

/** Whether it tells facts after others were told: nothing but facts, or facts and the question whether that will do. */
function tellsMore({ turn }: Ctx, text: string): boolean {
  const { org, unclear, decision } = turn.understood;
  const isOther = decision.kind === 'match' && !decision.intent.startsWith('eligibility_');
  if (isOther || NO_PROVIDER_ASKS.test(text)) return false;
  const told = Object.keys(org).filter((field) => field !== 'type').length + unclear.length;
  const segments = cutSegments(text);
  const asks = segments.filter((segment) => segment.mood !== 'tells');
  return (
    told > 0 && asks.length < 2 && asks.every(({ mood, text: said }) => mood === 'asks_yes_no' && WILL_DO.test(said))
  );
}

/** Adds what is told, and says how the case stands with it; what comes next may answer what is still open. */
function takeMore(ctx: Ctx, before: SelfCheckData): SkillResult {
  const { w, turn } = ctx;
  const { org, unclear, open: left, hedged } = turn.understood;
  const taken = takeIn(before, { org, unclear, open: left, hedged });
  const made = judge(ctx, taken.data);
  const asks = cutSegments(plainText(turn.understood.reading)).some((segment) => segment.mood !== 'tells');
  const noted = (taken.changed.length > 0 ? w.corrected : w.noted)(listFacts(ctx, taken.facts, taken.unclear));
  const untold = openGroups(taken.data, made).flat();
  const open = untold.length === 0 ? '' : w.openUntold(shorten(ctx, untold));
  const fails =
    made.failed.length === 0 ? '' : w.notEligible(listWhys(ctx, findingsOf(made, made.failed.slice(0, NAMED))));
  const kind = taken.data.org.type;
  const isMet = made.verdict === 'eligible';
  const cited = isMet ? ['org_type' as const] : made.failed.length > 0 ? made.failed : made.unknown;
  const project = isMet ? projectWords(ctx.policy.criteria) : [];
  const meets = isMet ? `${w.eligible(kind === null ? '' : w.kind[kind])}${w.gap}${w.notOfficial}` : '';
  return makeResult(ctx, taken.data, 'done', {
    choices: [w.nextRest],
    // Whether its kind may at all is what it asked first.
    text: join(ctx, noted, fails, asks ? sayLeftOpen(ctx, made, ['org_type']) : '', meets, open),
    verdict: made.verdict,
    ...(asks ? { stance: made.verdict === 'not_eligible' ? 'no' : 'depends' } : {}),
    citations: citeWords([...citeWords(wordsFor(made, cited)).slice(0, FEW), ...project]),
  });
}
