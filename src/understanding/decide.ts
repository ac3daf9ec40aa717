import { type Candidate, OUT_OF_SCOPE, type Ranking } from './intent-model.js';
import type { Reading } from './read.js';

/** What to do with a message. */
export type Decision =
  | { kind: 'match'; intent: string; confidence: number; runnerUp: Candidate | null }
  | { kind: 'ask'; between: Candidate[] }
  | { kind: 'out_of_scope'; confidence: number };

/** Below this the likeliest reading is not answered but asked about. */
const THRESHOLD = 0.14;
/** Below this a runner-up nearly as likely makes it a question of which. */
const SURE = 0.3;
const MARGIN = 1.15;
/** A runner-up with at least this share is offered beside the answer. */
const OFFER = 0.18;
/** From this on a message is out of scope, whatever it resembles. */
const OUT = -0.25;
/** From this on it is out of scope if it names a neighbouring matter and nothing of the plan's own. */
const OUT_NEIGHBOUR = -0.6;
/** A message of so many characters that names nothing is asked about unless its reading is clear. */
const BARE = 5;
const CLEAR = 0.5;

/** Which concepts speak of the plan's matters, and which of neighbouring ones that it does not govern. */
export interface Scope {
  topical: ReadonlySet<string>;
  neighbour: ReadonlySet<string>;
}

/**
 * Decides by threshold and margin; what is out of scope by more than a score: a question of its own learnt from
 * negatives of many kinds, the concepts of neighbouring matters, and whether anything of the plan's is named.
 */
export function decide({ candidates, outness }: Ranking, reading: Reading, scope: Scope): Decision {
  const first = candidates[0];
  const inScope = candidates.filter((c) => c.intent !== OUT_OF_SCOPE);
  const [best, next] = [inScope[0], inScope[1]];
  if (!first || !best) return { kind: 'out_of_scope', confidence: 1 };
  // A word or two that say nothing by themselves: what is meant must be asked, not refused.
  if (reading.text.length <= BARE && reading.concepts.size === 0 && first.confidence < CLEAR) return { kind: 'ask', between: [] };
  const concepts = [...reading.concepts];
  const onTopic = concepts.some((c) => scope.topical.has(c));
  const aside = concepts.some((c) => scope.neighbour.has(c)) && !onTopic;
  if (outness >= OUT || (aside && outness >= OUT_NEIGHBOUR)) return { kind: 'out_of_scope', confidence: outShare(outness) };
  if (best.confidence < THRESHOLD) {
    return onTopic ? { kind: 'ask', between: inScope.slice(0, 3) } : { kind: 'out_of_scope', confidence: outShare(outness) };
  }
  if (next && best.confidence < SURE && best.confidence < next.confidence * MARGIN) return { kind: 'ask', between: inScope.slice(0, 3) };
  return {
    kind: 'match',
    intent: best.intent,
    confidence: best.confidence,
    runnerUp: next && next.confidence >= OFFER ? next : null,
  };
}

function outShare(outness: number): number {
  return 1 / (1 + Math.exp(-3 * (outness - OUT)));
}
