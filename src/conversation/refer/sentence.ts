import { foldQuote } from '../../domain/policy/cite.js';
import type { Policy } from '../../domain/policy/policy.js';
import type { Citation } from '../../shared/reply.js';

/** Characters of quotes that a phone shows. */
const MAX_QUOTED = 250;

/** The plan's words of a rule or a criterion, as they are cited. */
export function asCitation({ clause, quote }: { clause: string; quote: string }): Citation {
  return { source: 'plan', clause, quote };
}

/** Each quote widened to the sentence of the plan it stands in, as far as all of them stay short. */
export function inFull(policy: Policy, cited: readonly Citation[]): Citation[] {
  const whole = cited.slice(0, 3).map((one) => ({ ...one, quote: sentenceOf(policy, one) }));
  const unique = whole.filter((one, i) => whole.findIndex((other) => other.quote === one.quote) === i);
  const length = unique.reduce((sum, one) => sum + one.quote.length, 0);
  return length <= MAX_QUOTED ? unique : cited.slice(0, 3);
}

/** The sentences of a clause, as they stand. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[。;])|\n/)
    .map((one) => one.trim().replace(/[。;]$/, ''))
    .filter((one) => one !== '');
}

function sentenceOf(policy: Policy, { source, clause, quote }: Citation): string {
  const text = source === 'plan' ? policy.clauses.get(clause)?.text : undefined;
  return sentencesOf(text ?? '').find((one) => foldQuote(one).includes(foldQuote(quote))) ?? quote;
}
