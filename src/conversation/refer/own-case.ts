import type { Facts } from '../../domain/intent/facts.js';
import { addTold } from '../../domain/policy/add-told.js';
import { earliestEligible } from '../../domain/policy/assess/earliest.js';
import { isSocial, type Org } from '../../domain/policy/org.js';
import type { Policy } from '../../domain/policy/policy.js';
import { dayOf } from '../../shared/clock.js';
import type { Reply } from '../../shared/reply.js';
import { plainText } from '../../understanding/told/plain-text.js';
import { cutSegments } from '../../understanding/told/segments.js';
import { answerIntent, blankReply, type Intents } from '../answer.js';
import { partialVerdict } from '../gather-facts.js';
import type { Turn } from '../skill.js';
import { asksOwnVerdict } from './carry.js';
import { asCitation } from './sentence.js';
import { wordingIn } from './wording.js';

/** 「哪条卡住了」, 「还差什么」 of one's own case. */
const LACKS =
  /^(?:那|所以|就是|现在|我们|我|还|到底|[\s,])*(?:(?:差|缺|少)(?:了|在)?(?:什么|啥|哪[里儿条些点个]?|点什么)|(?:是)?(?:哪|卡在哪)(?:一?[条点个]|里|儿|方面)?(?:卡(?:住|着|了)?|不(?:行|够|符合?|满足|达标)|没(?:过|达标|满足)|有问题)?(?:了|的|呢)?)(?:啊|呢|呀|[?])*$/;
/** 「那要等多久」, 「啥时候能接」. */
const WHEN =
  /^(?:那|大概|还|我们|我|要|得|需要|,)*(?:等|花)?(?:到)?(?:什么时候|啥时候|何时|哪年|多久|几年|多长时间|最快多久|最早(?:什么|啥)时候)(?:才|就|可以|能够?|够|有资格|符合|去|来|申请|报名|接|条件|承接|项目|行|[\s,])*(?:呢|啊|了|吗|[?])*$/;
/** What is longer has questions of its own. */
const LONGEST = 80;
/** Readings that a plain statement about oneself may have got for want of a better one. */
const VAGUE = /^(?:eligibility_|greeting|help|out_of_scope|purchaser_|principles|contract_register|human_handoff)/;

/**
 * Answers from what the asker told of itself, in this message or before: a question that adds nothing (「那能接吗」), what is
 * lacking, when it would do, and a fact that is told without any question. Null when the message is none of these.
 */
export function answerOwnCase(turn: Turn, policy: Policy, intents: Intents): Reply | null {
  const { facts, state } = turn;
  if (facts.role !== 'applicant' || !isKnown(facts.org) || state.skill?.step === 'asking') return null;
  const text = plainText(turn.understood.reading);
  if (text.length > LONGEST) return null;
  const isOnBodies = state.last !== null && /^eligibility_/.test(state.last.intent);
  if (isOnBodies && WHEN.test(text)) return sayWhen(turn, policy);
  const supposed = supposedIn(turn, text);
  if (supposed !== null) return answerFor(turn, intents, gatherSupposed(facts, supposed, policy, turn));
  const asks = asksOwnVerdict(text) || (isOnBodies && LACKS.test(text));
  if (!asks && !tellsOnly(turn, text)) return null;
  return answerFor(turn, intents, facts);
}

/** What was told before counts as if it stood in this message. */
function answerFor(turn: Turn, intents: Intents, facts: Facts): Reply | null {
  const intent = intents.get(intentFor(facts.org));
  const own: Facts = { ...facts, told: true, us: true };
  return intent ? answerIntent(intent, { ...turn, facts: own }, intents, 1, null) : null;
}

/** 「要是评了3A呢」: facts only supposed, weighed with the ones told and not kept. */
function supposedIn({ understood, state }: Turn, text: string): Partial<Org> | null {
  const supposed = understood.hypothetical;
  const isShort = text.length <= 24 && /要是|如果|假如|万一|的话|以后|之后|呢/.test(text);
  const isNew = Object.entries(supposed).some(([key, value]) => state.org?.[key as keyof Org] !== value);
  return isShort && isNew && state.org !== null ? supposed : null;
}

function gatherSupposed(facts: Facts, supposed: Partial<Org>, policy: Policy, { view }: Turn): Facts {
  const org = addTold(facts.org, supposed);
  return { ...facts, org, verdict: partialVerdict(org, policy, view.now) };
}

/** What has a rating or annual inspections is a social organisation, even where its kind was not said. */
function isKnown({ type, rating, annual_inspections }: Org): boolean {
  return type !== null || (rating !== null && rating !== 'unknown') || annual_inspections !== null;
}

/** The kind decides which of the two sets of conditions holds. */
function intentFor(org: Org): string {
  return isSocial(org.type) || org.type === null ? 'eligibility_social_org' : 'eligibility_enterprise';
}

/** 「注册在民政局」: a fact, and no question in it. */
function tellsOnly({ understood, facts }: Turn, text: string): boolean {
  if (!understood.own || !facts.told || text.length > 40) return false;
  const { decision } = understood;
  const isVague = decision.kind !== 'match' || VAGUE.test(decision.intent);
  return isVague && cutSegments(text).every((s) => s.mood === 'tells') && !/咨询|问一?下|请问|想问|帮/.test(text);
}

/** When the years told would suffice at the earliest; the plan itself gives no waiting time. */
function sayWhen(turn: Turn, policy: Policy): Reply {
  const { facts, view } = turn;
  const w = wordingIn(facts.lang);
  const { gaps } = earliestEligible(facts.org, policy.criteria, dayOf(view.now));
  const years = gaps.find((gap) => gap.basis === 'inspection');
  const dated = years?.earliest ? w.waitsForYears(years.earliest.slice(0, 4), years.years.join('、')) : '';
  const rule = policy.criteria.criteria.filter((one) => one.id === (dated === '' ? 'org_type' : 'annual_inspection'));
  return {
    ...blankReply(turn, intentFor(facts.org), 1),
    text: `${dated}${w.noWaitingTime}${isSocial(facts.org.type) && dated === '' ? w.needsTwoYears : ''}`,
    stance: 'not_in_policy',
    citations: rule.map(asCitation),
    choices: turn.state.last?.choices ?? [],
  };
}
