import type { Facts } from '../../domain/intent/facts.js';
import { isSocial, type Org } from '../../domain/policy/org.js';
import type { Reply } from '../../shared/reply.js';
import { plainText } from '../../understanding/told/plain-text.js';
import { cutSegments } from '../../understanding/told/segments.js';
import { answerIntent, type Intents } from '../answer.js';
import type { Turn } from '../skill.js';
import { asksOwnVerdict } from './carry.js';

/** What is longer has questions of its own. */
const LONGEST = 80;
/** Readings that a plain statement about oneself may have got for want of a better one. */
const VAGUE = /^(?:eligibility_|greeting|help|out_of_scope|purchaser_|principles|contract_register|human_handoff)/;

/**
 * Answers the first that an asker tells of itself: a fact told without any question, or a question that adds nothing to
 * the facts told elsewhere (「那能接吗」). What follows goes on from there in the self-check, which has heard it all
 * (see `listen`). Null when the message is none of these.
 */
export function answerFirstTold(turn: Turn, intents: Intents): Reply | null {
  const { facts, state } = turn;
  const isFree = state.skill === null || state.skill.step === 'paused';
  if (facts.role !== 'applicant' || !isKnown(facts.org) || !isFree) return null;
  const text = plainText(turn.understood.reading);
  if (text.length > LONGEST || !(asksOwnVerdict(text) || tellsOnly(turn, text))) return null;
  return answerFor(turn, intents, facts);
}

/** What was told before counts as if it stood in this message. */
function answerFor(turn: Turn, intents: Intents, facts: Facts): Reply | null {
  const intent = intents.get(intentFor(facts.org));
  const own: Facts = { ...facts, told: true, us: true };
  return intent ? answerIntent(intent, { ...turn, facts: own }, intents, 1, null) : null;
}

/** What has a rating or annual inspections is a social organisation, even where its kind was not said. */
function isKnown({ type, rating, annual_inspections }: Org): boolean {
  return type !== null || (rating !== null && rating !== 'unknown') || annual_inspections !== null;
}

/** The kind decides which of the two sets of conditions holds. */
function intentFor(org: Org): string {
  return isSocial(org.type) || org.type === null ? 'eligibility_social_org' : 'eligibility_enterprise';
}

/** 「我们是个志愿队，想接个项目」: a wish to take part, whatever it is about. */
const WANTS_IN =
  /(?:想|打算|准备|希望|要|计划)(?:着)?(?:来|去|也|跟|向|找|从)*(?:你们|政府|街道|区里|社区)?(?:承接|承包|接(?!受|待|触|送)|投标?|参加|参与|报名|申请|申报|做|搞|拿)(?:点|些|一?个|一下|政府|购买|你们|街道|社区|服务|公益|的|几个)*(?:项目|活儿?|单子?|服务|标|购买服务)?(?:试试|看看|干干)?[。!]*$/;

/** 「注册在民政局」: a fact, and no question in it. */
function tellsOnly({ understood, facts }: Turn, text: string): boolean {
  if (!understood.own || !facts.told || text.length > 40) return false;
  const { decision } = understood;
  const isVague = decision.kind !== 'match' || VAGUE.test(decision.intent) || WANTS_IN.test(text);
  return isVague && cutSegments(text).every((s) => s.mood === 'tells') && !/咨询|问一?下|请问|想问|帮/.test(text);
}
