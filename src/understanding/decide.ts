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
/**
 * How far out of scope a message is: log odds fitted on the intents' own examples with each fifth held out in turn.
 * `outness` is the scope question's margin, `ratio` the logarithm of out of scope over the best reading, `aside` counts
 * neighbouring matters (to two), `plan` stands for words of buying services and of taking part in it.
 */
const WEIGHTS = { base: 0.17, outness: 1.39, ratio: 0.6, best: 0.62, aside: 0.39, plan: -0.23 };
/** From this score on a message is out of scope: of the examples held out 87 % of strangers, 5 % of real ones. */
const OUT = -0.5;
/** A reading as sure as this is never refused for its strange words (南山路灯维护, in a contract told to be registered). */
const CERTAIN = 0.7;
/** No stranger of those measured came so near to a question about the plan; own cases that tell of landlords and schools do. */
const FAMILIAR = 0.6;
/** A message of so many characters that names nothing is asked about unless its reading is clear. */
const BARE = 5;
const CLEAR = 0.5;

/** So many conditions told of an organisation are a case to be judged, whatever desks and neighbours are told with it. */
const TELLS_A_CASE = 2;
const OF_A_CASE = 2.5;

const GREETING = 'greeting';
/** Characters of the longest greeting, with and without a greeting's own word in it; English takes three times as many. */
const LONG_GREETING = { silent: 12, said: 30 };
/** 「你好…我想问一下…买不买的」: what asks in so many characters is no greeting. */
const ASKS_BESIDES = /想问|问一?下|请问|咨询|[吗么?？]|怎么|什么|(\p{Script=Han})不\1/u;
const SHORT_GREETING = 18;
/** In so few characters that name a topic of the plan's (公示几天) the scope question's margin says little. */
const FEW = 8;
const LIKELY = 0.4;
const FAR_AHEAD = 1.4;

/** Which concepts speak of the plan's matters, and which of neighbouring ones that it does not govern. */
export interface Scope {
  topical: ReadonlySet<string>;
  neighbour: ReadonlySet<string>;
}

/**
 * Decides by threshold and margin; what is out of scope by more than a score: a question of its own learnt from
 * negatives of many kinds, the concepts of neighbouring matters, and whether anything of the plan's is named. `told` counts
 * the conditions that the message tells of an organisation.
 */
export function decide({ candidates, outness }: Ranking, reading: Reading, scope: Scope, told = 0): Decision {
  const first = candidates[0];
  const inScope = candidates.filter((c) => c.intent !== OUT_OF_SCOPE && (c.intent !== GREETING || mayGreet(reading)));
  const [best, next] = [inScope[0], inScope[1]];
  if (!first || !best) return { kind: 'out_of_scope', confidence: 1 };
  // Subject and action name another office's business: only a plain likeness to questions about the plan outweighs that.
  const isCase = told >= TELLS_A_CASE && best.intent.startsWith('eligibility_');
  if (reading.neighbours.length > 0 && best.confidence < FAMILIAR && !isCase)
    return { kind: 'out_of_scope', confidence: 0.95 };
  const out = candidates.find((c) => c.intent === OUT_OF_SCOPE)?.confidence ?? 0;
  const score = scoreOut(outness, out, best.confidence, reading, scope) - (isCase ? OF_A_CASE : 0);
  // A word or two that say nothing by themselves: what is meant must be asked, unless it is plainly something else.
  const isBare = reading.text.length <= BARE && reading.concepts.size === 0 && first.confidence < CLEAR;
  if (isBare && (score < 0 || !/\p{L}/u.test(reading.text))) return { kind: 'ask', between: [] };
  const isNamed =
    reading.text.length <= FEW && names(reading, scope.topical) > 0 && names(reading, scope.neighbour) === 0;
  const isPlain = isNamed && best.confidence >= LIKELY && best.confidence > FAR_AHEAD * out;
  if (
    (score >= OUT && best.confidence < CERTAIN && !isPlain) ||
    (best.confidence < NOTHING && names(reading, scope.topical) === 0)
  )
    return { kind: 'out_of_scope', confidence: 1 / (1 + Math.exp(-score)) };
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

/** A greeting says one of its words or is short, and never tells a story. */
function mayGreet({ text, lang, concepts }: Reading): boolean {
  const length = lang === 'en' ? text.length / 3 : text.length;
  if (length <= LONG_GREETING.silent) return true;
  if (length > SHORT_GREETING && ASKS_BESIDES.test(text)) return false;
  return length <= LONG_GREETING.said && [...concepts].some((c) => c.startsWith('greet_'));
}

/** The log odds that a message is out of scope. */
function scoreOut(outness: number, out: number, best: number, reading: Reading, scope: Scope): number {
  const aside = Math.min(2, names(reading, scope.neighbour));
  return (
    WEIGHTS.base +
    WEIGHTS.outness * outness +
    WEIGHTS.ratio * Math.log((out + 1e-6) / (best + 1e-6)) +
    WEIGHTS.best * best +
    WEIGHTS.aside * aside +
    WEIGHTS.plan * Number(isOfThePlan(reading.text))
  );
}

/** How many of these concepts the reading names. */
function names(reading: Reading, ids: ReadonlySet<string>): number {
  return [...reading.concepts].filter((c) => ids.has(c)).length;
}
