import type { Predicate, Token, Topic } from './condition-tokens.js';
import type { General, Said } from './condition-words.js';

/** What a message says of each general condition it speaks of. */
export interface ToldCondition {
  said: Said;
  hedged: boolean;
  /** Not named itself, but one of 「其他都好」. */
  rest?: true;
}
export type ToldConditions = Map<General, ToldCondition>;

/** Said of a record only, so that it never answers another condition. */
export const RECORDS: readonly General[] = ['tax_record', 'social_insurance_record'];

/** Gives each topic its predicate: the one after it, or, where the predicate came first, that one. */
export function pairUp(
  tokens: readonly Token[],
  before: readonly Topic[],
  say: (on: readonly Topic[], said: Predicate) => void,
) {
  let waiting = [...before];
  let held: Predicate | null = null;
  let named: Topic | null = null;
  let record: Topic | null = before.findLast(isRecord) ?? null;
  let denied: Topic[] = [];
  for (const [i, token] of tokens.entries()) {
    const leads = tokens[i + 1]?.kind === 'topic' && tokens[i + 1]?.start === token.end;
    if (token.kind === 'said' && token.arrears && record !== null && !waiting.some(isRecord)) {
      // 「社保有个员工没买」: what is owed is owed on the record, whatever stands between.
      // 「没有税务和社保欠费」: none of them is owed.
      if (held?.said === 'no') say(denied.length > 0 ? denied : [record], combine(held, token));
      else say([record], token);
      denied = [];
      [waiting, held, named] = [waiting.filter((t) => !isRecord(t)), null, null];
    } else if (token.kind === 'topic') {
      // 「没被罚过信誉也好」: what was not suffered is said, and the next word has its own.
      if (named?.inverted && !token.inverted && held?.said === 'no' && nextSaid(tokens, i)?.said === 'yes') held = null;
      named = token;
      if (isRecord(token)) record = token;
      if (held === null) waiting.push(token);
      else {
        say([token], held);
        denied = held.said === 'no' && isRecord(token) ? [...denied, token] : [];
      }
    } else if (isLackOf(tokens, i, waiting)) {
      // 「老师没教师证」: what they lack is named behind it.
      [waiting, held, named] = [[], token, null];
    } else if (waiting.length > 0) {
      say(waiting, token);
      waiting = [];
      named = null;
    } else if (token.said === 'open' && record !== null) {
      // 「社保断过三个月后来补了」
      say([record], token);
    } else if (held !== null && named !== null && leads) {
      // 「有场地有护工」: the next word begins anew.
      [held, named] = [token, null];
    } else if (held !== null && named !== null) {
      // 「有场地人员不够」: the later word belongs to what stands before it.
      say([named], combine(held, token));
      [held, named] = [null, null];
    } else held = held === null ? token : combine(held, token);
  }
  return { waiting, held: named === null ? null : held };
}

/** 「老师没教师证」: a lack whose name ends the stretch, of people spoken of before. */
function isLackOf(tokens: readonly Token[], i: number, waiting: readonly Topic[]): boolean {
  const [token, next, ...more] = tokens.slice(i);
  const isLack = token?.kind === 'said' && token.said === 'no';
  if (!isLack || next?.kind !== 'topic' || next.start !== token.end || more.length > 0) return false;
  return waiting.length > 0 && waiting.every(isStaff);
}

function nextSaid(tokens: readonly Token[], from: number): Predicate | undefined {
  return tokens.slice(from).find((token) => token.kind === 'said');
}

function isStaff({ criteria }: Topic): boolean {
  return criteria.every((id) => id === 'personnel');
}

function isRecord(topic: Topic): boolean {
  return topic.criteria.some((id) => RECORDS.includes(id));
}

/** Two predicates about one thing: 没有…欠费 is good, 没有健全的 is not, 不清楚 beats both. */
export function combine(first: Predicate, second: Predicate): Predicate {
  // 「欠税一直没交」 is owed twice over, not undone.
  if (first.said === 'no' && second.arrears && !first.arrears) return { ...second, said: 'yes' };
  if (first.said === 'no' && second.said === 'yes') return first;
  return second;
}

/** Notes what is said of some conditions. */
export function tell(topics: readonly Topic[], predicate: Predicate, hedged: boolean, told: ToldConditions): void {
  for (const topic of topics) {
    for (const id of topic.criteria) {
      if (predicate.arrears && !RECORDS.includes(id)) continue;
      // 「制度都有」 adds to what was said of each, it doesn't overrule it.
      if (topic.weak && told.has(id)) continue;
      const said = topic.inverted ? invert(predicate.said) : settled(predicate.said, id);
      told.set(id, { said, hedged, ...(topic.others ? { rest: true as const } : {}) });
    }
  }
}

/** 「制度补上了」 is there now: only what was owed, and books kept outside, stay open when made up for. */
function settled(said: Said, id: General): Said {
  return said === 'open' && id !== 'accounting' && !RECORDS.includes(id) ? 'yes' : said;
}

/** A bad record that is not there is good; one that is there leaves open how it counts. */
function invert(said: Said): Said {
  if (said === 'no') return 'yes';
  return said === 'unclear' ? 'unclear' : 'open';
}
