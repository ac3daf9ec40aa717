import { type Predicate, type Topic, tokenise } from './condition-tokens.js';
import { GENERAL, type General, HEDGE, RULE, type Said, SENTENCES } from './condition-words.js';
import { cutException, exceptedAs } from './except.js';
import { combine, pairUp, RECORDS, type ToldConditions, tell } from './pair-up.js';
import { readRest } from './rest.js';
import type { Segment } from './segments.js';
import { topicsIn } from './topics.js';

/** What is carried from stretch to stretch: 「设施,人员,技术都有」, 「有场地,设备」, 「社保断过,后来补上了」. */
interface Carry {
  waiting: Topic[];
  held: Predicate | null;
  last: readonly General[];
}

const FILLER =
  /(?:刚才|前面|之前)?(?:我)?[搞说弄记看填答选讲]错了?|[那这][个条项]|其实|制度|[和及与跟、也的都我们等方面这那边块呢啊嘛,\s]|\b(?:rules|systems?|policies|management)\b|\band\b|\bplus\b|\bour\b|\bwe\b|\bthe\b/g;
const OWES_NOTHING = /^(?:也|都|从来|一直|,)*(?:没有?|不|从未|从没|未)(?:拖)?(?:欠|断|漏)(?:过|缴|交|税)*(?:的|了)?$/;
/** 「社保给正式工交了，临时工没有」: some of the people go without. */
const SOME_WITHOUT =
  /^(?:就|但|不过|只有|只是|有)?(?:临时工?|兼职的?|合同工|实习[生的]?|退休(?:返聘)?的?|劳务工|派遣工?|小时工|试用期的?|新来的|(?:有)?[几俩两些个一]{1,2}(?:个|名|位)?(?:员工|人)?|个别的?|部分人?|后勤的?)(?:员工|人)?(?:的)?(?:还|都|暂时|就)?(?:没有?|未|不)(?:给)?(?:[交缴上买]|参保)?(?:的|了|过|纳)?$/;
const SAID_SO: Predicate = { kind: 'said', start: 0, end: 0, said: 'yes', arrears: false };
const PAST = /前(?:[两二三几]|好几)?年|去年|以前|早年|曾|[一1]次|罚过|\d{2}年/;
/** A record and what was suffered for it stand so near to each other. */
const NEAR_BY = 5;
const SUFFERED =
  /被|受|[让给][^,。]{1,6}罚|罚(?:了|过)|罚款?[\d一二两三四五几]|吃[过了]|挨|上过|上了|列入|进了|在[^,。没]{0,8}(?:名录|名单)[里上中]|\bwas\b|\bwere\b|\bbeen\b/;

/**
 * Reads what is told of the ten general conditions, stretch by stretch: a topic takes the predicate after it, else the
 * one before it; 「其他都好」 fills in the rest. `provides` = the message speaks of providing, so that a question's own
 * words tell too (「欠着社保能接吗」).
 */
export function readConditions(segments: readonly Segment[], provides: boolean): ToldConditions {
  const told: ToldConditions = new Map();
  let others: { said: Said; hedged: boolean } | null = null;
  let carry: Carry = { waiting: [], held: null, last: [] };
  for (const segment of segments) {
    const tells =
      segment.mood === 'tells' || (segment.mood === 'asks_yes_no' && provides && segment.head !== segment.text);
    if (tells && !RULE.test(segment.head)) {
      const except = cutException(segment, topicsIn);
      for (const id of except === null ? [] : topicsIn(except.what))
        told.set(id, { said: exceptedAs(except?.what ?? ''), hedged: false });
      others = except?.rest ?? others;
      carry = readSegment(except?.segment ?? segment, carry, told);
      readSentences(segment, told);
    } else carry = { waiting: [], held: null, last: carry.last };
    if (segment.closed) carry = { waiting: [], held: null, last: carry.last };
  }
  const rest = readRest(segments) ?? others;
  if (rest !== null) for (const id of GENERAL) if (!told.has(id)) told.set(id, { ...rest, rest: true });
  return told;
}

/** What whole sentences tell, over what the single words say. */
function readSentences(segment: Segment, told: ToldConditions): void {
  const [hedged, seen] = [HEDGE.test(segment.text), new Set<General>()];
  for (const { id, said, pattern } of SENTENCES) {
    if (seen.has(id) || !pattern.test(segment.head)) continue;
    seen.add(id);
    told.set(id, { said, hedged });
  }
}

function readSegment(segment: Segment, carry: Carry, told: ToldConditions): Carry {
  const tokens = tokenise(segment.head);
  const hedged = HEDGE.test(segment.text);
  const topics = tokens.filter((t) => t.kind === 'topic');
  const predicates = tokens.filter((t) => t.kind === 'said');
  if (predicates.length === 0) return carryTopics(segment.head, topics, carry, hedged, told);
  if (topics.length === 0) return applyToLast(segment.head, predicates, carry, hedged, told);
  const { waiting, held } = pairUp(tokens, carry.waiting, (on, said) => tell(on, said, hedged, told));
  if (SUFFERED.test(segment.head)) readSuffered(segment.head, topics, hedged, told);
  return { waiting, held, last: topics.flatMap((t) => t.criteria) };
}

/** 「前年漏报税被罚过一次」: what was suffered needs no more words, and how a thing past and done with counts is left open. */
function readSuffered(text: string, topics: readonly Topic[], hedged: boolean, told: ToldConditions): void {
  const bad = topics.filter((t) => t.inverted);
  if (bad.length === 0 || /没|未|无|不|\b(?:never|not|no)\b/.test(text)) return;
  tell(bad, SAID_SO, hedged, told);
  // 「税跟社保按时交就是去年被投诉过」: what was suffered was suffered for something else.
  const near = topics.filter((t) => bad.some((b) => b.start - t.end <= NEAR_BY && b.start >= t.start));
  const records = near.flatMap((t) => t.criteria).filter((id) => RECORDS.includes(id));
  for (const id of records) if (PAST.test(text)) told.set(id, { said: 'open', hedged });
}

/** A bare list of topics waits for what is said next, or takes what was said before it. */
function carryTopics(text: string, topics: Topic[], carry: Carry, hedged: boolean, told: ToldConditions): Carry {
  if (topics.length === 0) return { ...carry, waiting: [], held: null };
  const last = topics.flatMap((t) => t.criteria);
  // 「独立法人」, 「专业团队」 say by themselves that it is one, that there is one.
  const stands = topics.filter((t) =>
    /^法人独立|^独立(?:法人|担责|负责)|^专业(?:团队|队伍|人员)|^(?:an? )?(?:independent|separate) legal|^(?:professional|qualified|trained|skilled|experienced) /.test(
      text.slice(t.start, t.end),
    ),
  );
  if (stands.length > 0 && stands.length === topics.length && isBareList(text, topics)) {
    tell(stands, SAID_SO, hedged, told);
    return { ...carry, last };
  }
  if (!isBareList(text, topics)) {
    if (SUFFERED.test(text)) readSuffered(text, topics, hedged, told);
    return { waiting: [], held: null, last };
  }
  if (carry.held === null) return { waiting: [...carry.waiting, ...topics], held: null, last };
  tell(topics, carry.held, hedged, told);
  return { ...carry, last };
}

/** 「后来补上了」, 「都有」 after a comma. */
function applyToLast(
  text: string,
  predicates: Predicate[],
  carry: Carry,
  hedged: boolean,
  told: ToldConditions,
): Carry {
  const [first] = predicates;
  if (first === undefined) return carry;
  if (carry.waiting.length > 0) tell(carry.waiting, predicates.reduce(combine), hedged, told);
  const open = predicates.some((p) => p.said === 'open');
  const records = carry.last.filter((id) => RECORDS.includes(id));
  if (open) for (const id of records) told.set(id, { said: 'open', hedged: false });
  else if (SOME_WITHOUT.test(text) && carry.last.includes('social_insurance_record'))
    told.set('social_insurance_record', { said: 'no', hedged });
  // 「税是定额的，没欠」
  else if (OWES_NOTHING.test(text)) for (const id of records) if (!told.has(id)) told.set(id, { said: 'yes', hedged });
  return { waiting: [], held: null, last: carry.last };
}

function isBareList(text: string, topics: readonly Topic[]): boolean {
  let rest = text;
  for (const topic of [...topics].reverse()) rest = rest.slice(0, topic.start) + rest.slice(topic.end);
  return rest.replace(FILLER, '').length <= 1;
}
