import { stanceOfWords } from '../../domain/intent/first-words.js';
import { isNod } from '../../domain/intent/nod.js';
import type { Policy } from '../../domain/policy/policy.js';
import type { Citation, Reply } from '../../shared/reply.js';
import { plainText } from '../../understanding/told/plain-text.js';
import { answerIntent, blankReply, choicesOf, type Intents } from '../answer.js';
import type { Turn } from '../skill.js';
import type { LastTurn } from '../state.js';
import {
  asksNeedlessly,
  asksWhichOfTwo,
  comparesKinds,
  sayByRegistrar,
  sayComparison,
  sayNotForYou,
} from './about-kinds.js';
import { bodyIn } from './body.js';
import { clauseNamed } from './clause-named.js';
import { isComplaint, isFedUp, isLetDown, OWED, waitsFor } from './complaint.js';
import { answerDoubt } from './doubt.js';
import { asCitation, inFull } from './sentence.js';
import { answerShort } from './short-questions.js';
import { findSought } from './sought.js';
import { wordsBehind, wordsOfClaim } from './the-words.js';
import { asksWhere } from './where.js';
import { wordingIn } from './wording.js';

/** Asks why the rule just told is as it is, and names nothing else. */
const WHY_ZH =
  /^(?:那|请问|这|这条|那条|这个|它|可|可是|但)?(?:是|又)?(?:为(?:什么|啥|何)|凭(?:什么|啥)|干(?:嘛|吗))(?:非|偏|要|得|会|就|还|这么|这样|如此|方案|政策|你们|有|这条|这个|这些|定|写|没有?)*(?:规定|写|定|设|要求|限制|不算|没有?列|不列|不含|不包括|不认|不写|不规定|是(?:他们|它|这样|这个|这么)|不行|不能|不可以|不让|不准|搞|弄|这样|这么|规矩)?(?:严格?|高|死|麻烦|复杂|苛刻|难)?(?:这些|这个|这条|那么多|这么多)?(?:的|呢|啊|呀|嘛)*[?!。]*$/;
const WHY_NOT =
  /^(?:那|可|可是)?(?:为(?:什么|啥|何)|凭(?:什么|啥))[^,。?]{0,6}(?:就|还|也)?(?:不行|不能|不可以|不算|不让|不准)(?:买|接|参加)?(?:呢|啊|[?])*$/;
const WHY_START = /^(?:那|可|可是)?(?:为(?:什么|啥|何)|凭(?:什么|啥))/;
const WHY_EN =
  /^(?:but |and |so )?why(?: (?:is|was|does|do) (?:that|it|this|they|the plan)(?: (?:so|like that|say (?:so|that)|require (?:it|that)|a rule|forbidden|not allowed))?| not(?: (?:say|tell|mention|specify|write|state)(?: (?:so|it|that|anything))?)?| so| (?:doesn'?t|does(?: the plan| it)? not) (?:the plan |it )?(?:say|mention|specify)(?: (?:so|it|that|anything))?| (?:this|that|such a) rule)?[?!. ]*$/;
/** 「那你能帮我干点啥」, after something that was refused. */
const WHAT_CAN_YOU =
  /^(?:那|所以|除了?[^,。?]{1,12}?(?:之外|以外|外)?(?=你|您)|那么|哈+|呵+|嘿+|好吧|,)*(?:你|您)(?:到底|究竟|都|还|又)*(?:能|会|可以)(?:些)?(?:帮(?:我们?|到我|上|忙)?)?(?:干|做|办|答|帮|查|管)?(?:点|些|得了)?(?:什么|啥|嘛|哪些)(?:事|忙)?(?:呢|啊|呀)?[?]?$|^(?:so |then )?what (?:can|could) you do(?: for me)?(?: then)?[?]?$/;
/** What has words of its own for these questions, or nothing of the plan's to quote. */
const NOT_ABOUT = /^(?:self_check|contract_(?!contents)|reminder|obligation|greeting|help|out_of_scope|human_handoff)/;

/**
 * Answers what leans on the last answer as a whole (「哪一句写的」, 「为啥这么规定」), and a complaint about unfairness or
 * about being kept waiting; null when the message is none of these.
 */
export function answerAboutLast(turn: Turn, policy: Policy, intents: Intents): Reply | null {
  // As written: mending slips would make 哪些 of 哪写.
  const text = plainText(turn.understood.reading);
  if (isComplaint(text, turn.facts)) return sayComplaint(turn, policy, intents);
  const waiting = sayWaiting(turn, text, intents);
  if (waiting !== null) return waiting;
  if (isFedUp(text)) return sayFedUp(turn, intents);
  if (isLetDown(text)) return sayLetDown(turn, intents);
  if (isNod(text) && isAtEase(turn)) return sayNod(turn, intents);
  const help = WHAT_CAN_YOU.test(text) ? intents.get('help') : undefined;
  if (help !== undefined) return answerIntent(help, turn, intents, 1, null);
  if (asksNeedlessly(turn, text)) return sayNotForYou(turn, policy, intents);
  if (asksWhichOfTwo(turn, text)) return sayByRegistrar(turn, policy, intents);
  if (comparesKinds(turn, text)) return sayComparison(turn, policy, intents);
  const short = answerShort(turn, policy, intents, text);
  if (short !== null) return short;
  return answerDoubt(turn, policy, text) ?? answerWhereOrWhy(turn, policy, text);
}

/** 「哪一句写的」 and 「为啥」, of the answer just given. */
function answerWhereOrWhy(turn: Turn, policy: Policy, text: string): Reply | null {
  const w = wordingIn(turn.facts.lang);
  const { last } = turn.state;
  const cited = last?.cited ?? [];
  const numbered = clauseNamed(text, policy);
  if (numbered.length > 0)
    return {
      ...sayTheWords(turn, numbered),
      text: w.ofClause(numbered[0]?.clause ?? ''),
      choices: last?.choices ?? [],
    };
  const claimed = wordsOfClaim(policy, text);
  const sought = claimed.length > 0 ? claimed : findSought(text, policy, cited);
  if (sought.length > 0) return { ...sayTheWords(turn, sought), choices: last?.choices ?? [] };
  if (last !== null && cited.length === 0 && asksWhere(text)) return sayNowhere(turn, policy, last);
  if (last === null || cited.length === 0 || NOT_ABOUT.test(last.intent)) return null;
  const about = { ...blankReply(turn, last.intent, 1), choices: last.choices };
  if (asksWhere(text)) return { ...about, ...sayWordsOfLast(turn, policy, last) };
  if (!(turn.facts.lang === 'zh' ? WHY_ZH : WHY_EN).test(text) && !asksWhyOfLast(turn, text)) return null;
  // 「为什么没规定」: silence has no reason of its own.
  const isSilence = /[没不](?:有)?(?:规定|写|定|说)/.test(text);
  const why = isSilence
    ? undefined
    : policy.rules.get(asksOfPurchaser(last) ? 'why_purchaser_provides' : `why_${last.intent}`);
  if (why !== undefined) return { ...about, text: why[turn.facts.lang], citations: [asCitation(why)] };
  return { ...about, text: w.notExplained, stance: 'not_in_policy', citations: inFull(policy, cited) };
}

/** 「街道办能接吗」, and then 「为啥」: the plan puts such bodies on the other side. */
function asksOfPurchaser({ intent, text }: LastTurn): boolean {
  const kind = intent.startsWith('eligibility_') ? bodyIn(text)?.kind : undefined;
  return kind === 'admin_organ' || kind === 'public_institution_admin' || kind === 'mass_org';
}

function sayTheWords(turn: Turn, citations: Citation[]): Reply {
  const { last } = turn.state;
  const w = wordingIn(turn.facts.lang);
  const isAbout = last !== null && !NOT_ABOUT.test(last.intent);
  const intent = isAbout
    ? last.intent
    : (turn.understood.candidates.find((c) => !NOT_ABOUT.test(c.intent))?.intent ?? 'help');
  return { ...blankReply(turn, intent, 1), text: citations.length > 1 ? w.theWordsMany : w.theWords, citations };
}

/** What is not in the plan stands in no sentence of it: what is shown is the nearest to it. */
function sayWordsOfLast(turn: Turn, policy: Policy, last: LastTurn): Reply {
  const shown = { ...sayTheWords(turn, wordsBehind(policy, last)), choices: last.choices };
  const isSilent = stanceOfWords(last.said?.text ?? '') === 'not_in_policy';
  return isSilent ? { ...shown, text: wordingIn(turn.facts.lang).nearestWords, stance: 'not_in_policy' } : shown;
}

/** What the plan does not govern stands in no sentence of it; what was spoken of before may. */
function sayNowhere(turn: Turn, policy: Policy, last: LastTurn): Reply | null {
  const isStrange = last.intent === 'out_of_scope';
  if (!isStrange && stanceOfWords(last.said?.text ?? '') !== 'not_in_policy') return null;
  const w = wordingIn(turn.facts.lang);
  const before = last.behind?.cited ?? [];
  return {
    ...blankReply(turn, last.intent, 1),
    text: before.length > 0 ? `${w.noWords}${w.wordsBefore}` : w.noWords,
    stance: 'not_in_policy',
    citations: inFull(policy, before),
    choices: last.choices,
  };
}

function sayFedUp(turn: Turn, intents: Intents): Reply {
  const { lang } = turn.facts;
  const choices = choicesOf(['human_handoff', 'help'], intents, lang);
  return { ...blankReply(turn, 'human_handoff', 1), text: wordingIn(lang).fedUp, choices };
}

/** The plan's silence is no lack of will: what it does answer, and who else can. */
function sayLetDown(turn: Turn, intents: Intents): Reply {
  const { lang } = turn.facts;
  const choices = choicesOf(['human_handoff', 'help'], intents, lang);
  return { ...blankReply(turn, turn.state.last?.intent ?? 'help', 1), text: wordingIn(lang).letDown, choices };
}

/** Whether the last answer was one from the plan: nothing waits for a yes or a no, and no reminder for an acknowledgement. */
function isAtEase({ state }: Turn): boolean {
  const isFree = state.skill === null || state.skill.step === 'done';
  // After 「不在本方案范围内」 a nod ends the matter as well.
  const isSaid = state.last?.said !== undefined || state.last?.intent === 'out_of_scope';
  return isFree && isSaid && state.spoken?.dutiesAt === undefined;
}

function sayNod(turn: Turn, intents: Intents): Reply | null {
  const greeting = intents.get('greeting');
  return greeting === undefined ? null : answerIntent(greeting, turn, intents, 1, null);
}

/** Answers somebody whom an office keeps waiting: no term is in the plan, and none is promised. */
function sayWaiting(turn: Turn, text: string, intents: Intents): Reply | null {
  const waits = waitsFor(text, turn.facts);
  // In the middle of a check, or in a story about one's own standing, waiting is a fact of the case.
  const isTold = isChecking(turn) || Object.keys(turn.understood.org).length > 0;
  const isOfMoney = /^(?:fund_|contract_contents|budget_)/.test(turn.state.last?.intent ?? '') && OWED.test(text);
  if (waits === null || isOfMoney || (waits !== 'asks_when' && isTold)) return null;
  const w = wordingIn(turn.facts.lang);
  return {
    ...blankReply(turn, 'human_handoff', 1),
    text: { asks_when: w.noTerm, asks_whom: w.chase, waits: w.longWait }[waits],
    stance: 'not_in_policy',
    choices: choicesOf(['human_handoff', 'process_steps', 'publicity'], intents, turn.facts.lang),
  };
}

function isChecking({ state }: Turn): boolean {
  return state.skill !== null && state.skill.step !== 'paused' && state.skill.step !== 'done';
}

/** 「为啥要看编制」: read as the reason of the whole reform for want of a better one, it asks for that of the rule just told. */
function asksWhyOfLast({ understood, state }: Turn, text: string): boolean {
  const { decision } = understood;
  // 「为啥它不行」, of the body that was just refused.
  if (WHY_NOT.test(text) && state.last?.said !== undefined) return true;
  // 「为什么公益一类没写」: silence has no reason, whatever else is named.
  if (WHY_START.test(text) && /没有?(?:写|规定|提|说|列)(?:的|呢|啊|[?])*$/.test(text)) return true;
  const isGeneral = decision.kind === 'ask' || (decision.kind === 'match' && decision.intent === 'importance');
  return isGeneral && text.length <= 14 && WHY_START.test(text) && !/购买服务|买服务|改革|政府采购|搞这个/.test(text);
}

/** Calm, and without a judgement: what the plan asks of every choice (2.2.3). */
function sayComplaint(turn: Turn, policy: Policy, intents: Intents): Reply {
  const { lang } = turn.facts;
  const fair = policy.rules.get('principle_equal');
  return {
    ...blankReply(turn, 'publicity', 1),
    text: wordingIn(lang).complaint,
    citations: inFull(policy, fair === undefined ? [] : [asCitation(fair)]),
    choices: choicesOf(['human_handoff', 'principles', 'self_check_start'], intents, lang),
  };
}
