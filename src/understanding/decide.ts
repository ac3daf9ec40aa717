import { type Candidate, OUT_OF_SCOPE, type Ranking } from './intent-model.js';
import { isOfThePlan } from './neighbours.js';
import type { Reading } from './read.js';

/** What to do with a message. */
export type Decision =
  | { kind: 'match'; intent: string; confidence: number; runnerUp: Candidate | null }
  | { kind: 'ask'; between: Candidate[] }
  | { kind: 'out_of_scope'; confidence: number };

/** Below this the likeliest reading is not answered but asked about. */
const THRESHOLD = 0.14;
/** Below this the likeliest reading is none. */
const NOTHING = 0.1;
/** Below this a runner-up nearly as likely makes it a question of which. */
const SURE = 0.3;
const MARGIN = 1.15;
/** A runner-up with at least this share is offered beside the answer. */
const OFFER = 0.18;
/** From this score on a message is out of scope, whatever it resembles. */
const OUT = -0.35;
/** As `OUT`, for a message that names the plan's own matters and no neighbouring one. */
const OUT_TOPICAL = -0.1;
/** As `OUT`, for a message about buying services or taking part in it that no chatter or trick goes with. */
const OUT_OF_PLAN = 0.2;
/** From this score on it is out of scope if it names a neighbouring matter and nothing of the plan's own. */
const OUT_NEIGHBOUR = -0.7;
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
  if (reading.text.length <= BARE && reading.concepts.size === 0 && first.confidence < CLEAR)
    return { kind: 'ask', between: [] };
  // Subject and action name another office's business: no likeness of words outweighs that.
  if (reading.neighbours.length > 0) return { kind: 'out_of_scope', confidence: 0.95 };
  const aside = Math.min(2, names(reading, scope.neighbour));
  const out = candidates.find((c) => c.intent === OUT_OF_SCOPE)?.confidence ?? 0;
  const score = scoreOut(outness, out, best.confidence, aside);
  if (isRefused(score, out, best.confidence, reading, scope))
    return { kind: 'out_of_scope', confidence: 1 / (1 + Math.exp(-3 * (score - OUT_NEIGHBOUR))) };
  if (best.confidence < THRESHOLD) return { kind: 'ask', between: inScope.slice(0, 3) };
  if (next && best.confidence < SURE && best.confidence < next.confidence * MARGIN)
    return { kind: 'ask', between: inScope.slice(0, 3) };
  return {
    kind: 'match',
    intent: best.intent,
    confidence: best.confidence,
    runnerUp: next && next.confidence >= OFFER ? next : null,
  };
}

/** Whether the score is too high for what the message names. */
function isRefused(score: number, out: number, best: number, reading: Reading, scope: Scope): boolean {
  const onTopic = names(reading, scope.topical) > 0;
  const aside = names(reading, scope.neighbour) > 0;
  const tricks = [...reading.concepts].some((c) => c.startsWith('chat_'));
  if (onTopic && !tricks && isOfThePlan(reading.text)) return score >= OUT_OF_PLAN;
  if (score >= (onTopic && !aside ? OUT_TOPICAL : OUT)) return true;
  return !onTopic && ((aside && score >= OUT_NEIGHBOUR) || out >= best * 1.5 || best < NOTHING);
}

/** How far out of scope: the scope question, how the best reading fares against it, and what neighbours are named. */
function scoreOut(outness: number, out: number, best: number, aside: number): number {
  return outness + 0.2 * Math.log((out + 1e-6) / (best + 1e-6)) + 0.3 * aside;
}

/** How many of these concepts the reading names. */
function names(reading: Reading, ids: ReadonlySet<string>): number {
  return [...reading.concepts].filter((c) => ids.has(c)).length;
}
