import { foldQuote } from './cite.js';
import type { Policy } from './policy.js';

/** A sentence of the plan with what stands on it. */
export interface CoveredSentence {
  clause: string;
  /** As the plan prints it. */
  text: string;
  rules: string[];
  criteria: string[];
  intents: string[];
  /** Why nothing needs to stand on it, from uncovered.yaml. */
  reason: string | null;
}

export interface Coverage {
  /** All sentences in the plan's order. */
  sentences: CoveredSentence[];
  /** Those that nothing stands on and that have no reason. */
  uncovered: CoveredSentence[];
}

export interface IntentCitation {
  intent: string;
  clause: string;
  quote: string;
}

/** A heading such as 「1.强化服务管理。」 or 「(一)购买主体。」: it belongs to the sentence after it. */
const HEADING = /^(\d+\.|[(（][一二三四五六七八九十]+[)）])[^。]{1,10}。$/;

/** The sentences of a clause's text: each ends with 。 or ；, a heading stays with what follows. Joined they are the text. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let heading = '';
  for (const part of text.match(/[^。；;]*[。；;]|[^。；;]+$/g) ?? []) {
    if (HEADING.test(part.trim())) heading += part;
    else {
      sentences.push(heading + part);
      heading = '';
    }
  }
  return heading === '' ? sentences : [...sentences, heading];
}

/** For each sentence of the plan the rules, criteria and intents whose quote overlaps it. A quote stands where its words first occur. */
export function coverage(policy: Policy, intentCitations: readonly IntentCitation[]): Coverage {
  const sentences = [...policy.clauses.values()].flatMap(({ id, text }) => {
    const folded = foldQuote(text);
    const standing = <T extends { clause: string; quote: string }>(all: Iterable<T>) =>
      [...all].filter((c) => c.clause === id).map((cited) => ({ cited, span: findSpan(folded, cited.quote) }));
    const rules = standing(policy.rules.values());
    const criteria = standing(citeCriteria(policy));
    const intents = standing(intentCitations);
    const excused = standing(policy.uncovered);
    return locate(text).map(({ sentence, span }) => ({
      clause: id,
      text: sentence,
      rules: rules.filter((r) => overlaps(r.span, span)).map((r) => r.cited.id),
      criteria: [...new Set(criteria.filter((c) => overlaps(c.span, span)).map((c) => c.cited.id))],
      intents: [...new Set(intents.filter((i) => overlaps(i.span, span)).map((i) => i.cited.intent))],
      reason: excused.find((e) => overlaps(e.span, span))?.cited.reason ?? null,
    }));
  });
  return { sentences, uncovered: sentences.filter((s) => s.reason === null && isBare(s)) };
}

/** Every passage that a criterion, or what stands beside every verdict, rests on. */
function citeCriteria({ criteria }: Policy): { id: string; clause: string; quote: string }[] {
  const own = criteria.criteria.flatMap(({ id, clause, quote, quote_for, also }) => [
    { id, clause, quote },
    ...quote_for.map((narrower) => ({ id, clause, quote: narrower.quote })),
    ...also.map((other) => ({ id, clause: other.clause, quote: other.quote })),
  ]);
  return [...own, ...criteria.beside_every_verdict];
}

interface Span {
  start: number;
  end: number;
}

/** Each sentence with its place in the folded text. */
function locate(text: string): { sentence: string; span: Span }[] {
  let start = 0;
  return splitSentences(text).map((sentence) => {
    const span = { start, end: start + foldQuote(sentence).length };
    start = span.end;
    return { sentence, span };
  });
}

function findSpan(folded: string, quote: string): Span | null {
  const words = foldQuote(quote);
  const start = words === '' ? -1 : folded.indexOf(words);
  return start < 0 ? null : { start, end: start + words.length };
}

function overlaps(a: Span | null, b: Span): boolean {
  return a !== null && a.start < b.end && b.start < a.end;
}

function isBare(s: CoveredSentence): boolean {
  return s.rules.length + s.criteria.length + s.intents.length === 0;
}
