import { dropOverlaps } from '../entities/found.js';
import {
  GENERAL,
  type General,
  HEDGE,
  PREDICATES,
  RULE,
  type Said,
  SYSTEM_CRITERIA,
  SYSTEMS,
  TOPICS,
} from './condition-words.js';
import { readRest } from './rest.js';
import type { Segment } from './segments.js';

/** What a message says of each general condition it speaks of. */
export interface ToldCondition {
  said: Said;
  hedged: boolean;
}
export type ToldConditions = Map<General, ToldCondition>;

type Token =
  | { kind: 'topic'; start: number; end: number; criteria: readonly General[]; inverted: boolean; weak?: true }
  | { kind: 'said'; start: number; end: number; said: Said; arrears: boolean };
type Topic = Extract<Token, { kind: 'topic' }>;
type Predicate = Extract<Token, { kind: 'said' }>;

/** What is carried from stretch to stretch: 「设施,人员,技术都有」, 「有场地,设备」, 「社保断过,后来补上了」. */
interface Carry {
  waiting: Topic[];
  held: Predicate | null;
  last: readonly General[];
}

const FILLER = /[和及与跟、也的都我们等方面这那边块呢啊嘛,\s]|\band\b|\bour\b|\bwe\b|\bthe\b/g;
const SUFFERED = /被|受|吃过|挨|上过|上了|列入|进了|\bwas\b|\bwere\b|\bbeen\b/;
/** Said of a record only, so that it never answers another condition. */
const RECORDS: readonly General[] = ['tax_record', 'social_insurance_record'];

/**
 * Reads what is told of the ten general conditions, stretch by stretch: a topic takes the predicate after it, else the
 * one before it; 「其他都好」 fills in the rest. `provides` = the message speaks of providing, so that a question's own
 * words tell too (「欠着社保能接吗」).
 */
export function readConditions(segments: readonly Segment[], provides: boolean): ToldConditions {
  const told: ToldConditions = new Map();
  let carry: Carry = { waiting: [], held: null, last: [] };
  for (const segment of segments) {
    const tells = segment.mood === 'tells' || (segment.mood === 'asks_yes_no' && provides && segment.head !== segment.text);
    if (tells && !RULE.test(segment.head)) carry = readSegment(segment, carry, told);
    else carry = { waiting: [], held: null, last: carry.last };
    if (segment.closed) carry = { waiting: [], held: null, last: carry.last };
  }
  const rest = readRest(segments);
  if (rest !== null) for (const id of GENERAL) if (!told.has(id)) told.set(id, rest);
  return told;
}

function readSegment(segment: Segment, carry: Carry, told: ToldConditions): Carry {
  const tokens = tokenise(segment.head);
  const hedged = HEDGE.test(segment.text);
  const topics = tokens.filter((t) => t.kind === 'topic');
  const predicates = tokens.filter((t) => t.kind === 'said');
  if (predicates.length === 0) return carryTopics(segment.head, topics, carry, hedged, told);
  if (topics.length === 0) return applyToLast(predicates, carry, hedged, told);
  const { waiting, held } = pairUp(tokens, carry.waiting, (on, said) => tell(on, said, hedged, told));
  return { waiting, held, last: topics.flatMap((t) => t.criteria) };
}

/** Gives each topic its predicate: the one after it, or, where the predicate came first, that one. */
function pairUp(tokens: readonly Token[], before: readonly Topic[], say: (on: readonly Topic[], said: Predicate) => void) {
  let waiting = [...before];
  let held: Predicate | null = null;
  let named: Topic | null = null;
  for (const token of tokens) {
    if (token.kind === 'topic') {
      named = token;
      if (held === null) waiting.push(token);
      else say([token], held);
    } else if (waiting.length > 0) {
      say(waiting, token);
      waiting = [];
      named = null;
    } else if (held !== null && named !== null) {
      // 「有场地人员不够」: the later word belongs to what stands before it.
      say([named], combine(held, token));
      [held, named] = [null, null];
    } else held = held === null ? token : combine(held, token);
  }
  return { waiting, held: named === null ? null : held };
}

/** Two predicates about one thing: 没有…欠费 is good, 没有健全的 is not, 不清楚 beats both. */
function combine(first: Predicate, second: Predicate): Predicate {
  if (first.said === 'no' && second.arrears) return { ...second, said: 'yes' };
  if (first.said === 'no' && second.said === 'yes') return first;
  return second;
}

/** A bare list of topics waits for what is said next, or takes what was said before it. */
function carryTopics(text: string, topics: Topic[], carry: Carry, hedged: boolean, told: ToldConditions): Carry {
  if (topics.length === 0) return { ...carry, waiting: [], held: null };
  const last = topics.flatMap((t) => t.criteria);
  if (!isBareList(text, topics)) {
    const bad = topics.filter((t) => t.inverted);
    if (SUFFERED.test(text)) tell(bad, { kind: 'said', start: 0, end: 0, said: 'yes', arrears: false }, hedged, told);
    return { waiting: [], held: null, last };
  }
  if (carry.held === null) return { waiting: [...carry.waiting, ...topics], held: null, last };
  tell(topics, carry.held, hedged, told);
  return { ...carry, last };
}

/** 「后来补上了」, 「都有」 after a comma. */
function applyToLast(predicates: Predicate[], carry: Carry, hedged: boolean, told: ToldConditions): Carry {
  const [first] = predicates;
  if (first === undefined) return carry;
  if (carry.waiting.length > 0) tell(carry.waiting, predicates.reduce(combine), hedged, told);
  const open = predicates.find((p) => p.said === 'open');
  if (open !== undefined) {
    const records = carry.last.filter((id) => RECORDS.includes(id));
    for (const id of records) told.set(id, { said: 'open', hedged: false });
  }
  return { waiting: [], held: null, last: carry.last };
}

function tell(topics: readonly Topic[], predicate: Predicate, hedged: boolean, told: ToldConditions): void {
  for (const topic of topics) {
    for (const id of topic.criteria) {
      if (predicate.arrears && !RECORDS.includes(id)) continue;
      // 「制度都有」 adds to what was said of each, it doesn't overrule it.
      if (topic.weak && told.has(id)) continue;
      told.set(id, { said: topic.inverted ? invert(predicate.said) : predicate.said, hedged });
    }
  }
}

/** A bad record that is not there is good; one that is there leaves open how it counts. */
function invert(said: Said): Said {
  if (said === 'no') return 'yes';
  return said === 'unclear' ? 'unclear' : 'open';
}

function isBareList(text: string, topics: readonly Topic[]): boolean {
  let rest = text;
  for (const topic of [...topics].reverse()) rest = rest.slice(0, topic.start) + rest.slice(topic.end);
  return rest.replace(FILLER, '').length <= 1;
}

function tokenise(text: string): Token[] {
  const found: Token[] = [];
  for (const { criteria, pattern, inverted } of TOPICS) {
    for (const m of text.matchAll(pattern))
      found.push({ kind: 'topic', start: m.index, end: m.index + m[0].length, criteria, inverted: inverted === true });
  }
  const named = dropOverlaps(found.filter((t) => t.kind === 'topic'));
  const systems = named.some((t) => t.criteria.some((id) => SYSTEM_CRITERIA.includes(id)));
  if (!systems) {
    for (const m of text.matchAll(SYSTEMS))
      found.push({ kind: 'topic', start: m.index, end: m.index + m[0].length, criteria: SYSTEM_CRITERIA, inverted: false, weak: true });
  }
  for (const { said, pattern, arrears } of PREDICATES) {
    for (const m of text.matchAll(pattern))
      found.push({ kind: 'said', start: m.index, end: m.index + m[0].length, said, arrears: arrears === true });
  }
  return dropOverlaps(withBookkeeping(found, text));
}

/** 代账 names its own condition: the books are kept outside, however the sentence goes on. */
function withBookkeeping(found: Token[], text: string): Token[] {
  const outside = /代账|代理?记账|记账公司|财务外包|外包记账|兼职会计|bookkeeping agency|outsourced (?:accounting|bookkeeping)/.exec(text);
  if (outside === null) return found;
  const kept = found.filter((t) => t.kind !== 'topic' || !t.criteria.includes('accounting'));
  const at = outside.index;
  return [
    ...kept.filter((t) => t.start < at - 2 || t.kind === 'topic'),
    { kind: 'topic', start: Math.max(0, at - 1), end: at, criteria: ['accounting'], inverted: false },
    { kind: 'said', start: at, end: at + outside[0].length, said: 'open', arrears: false },
  ];
}
