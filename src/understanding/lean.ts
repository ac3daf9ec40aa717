import type { Candidate, IntentModel, Ranking } from './intent-model.js';
import { rankIntents } from './intent-model.js';
import { type Reader, type Reading, readMessage } from './read.js';
import type { Scope } from './decide.js';

/** A half sentence is at most this long. */
const SHORT = 16;
/** A message whose reading is this likely by itself needs no context. */
const CLEAR = 0.62;
/** From this on a message that names nothing of the plan's is about something else, not about the turn before. */
const ELSEWHERE = 0.1;
/** How much of the talk before is remembered, in characters. */
const MEMORY = 80;

const FOLLOWS = /^(那|那么|还有|另外|再|and|what about|how about|then)|呢[?？]?$/;

/** The ranking of a message with what went before taken into account, and the text the next half sentence leans on. */
export interface Leaning {
  ranking: Ranking;
  topicText: string;
}

/**
 * Ranks a message by itself or, when it is a half sentence (「几款？」「那企业呢」), mixed with its ranking behind the talk
 * before: the less it says by itself, the more it leans.
 */
export function rankInContext(alone: Reading, before: string | null, reader: Reader, model: IntentModel, scope: Scope): Leaning {
  const own = rankIntents(model, alone);
  if (!before || !leansOn(alone, own, scope)) return { ranking: own, topicText: alone.text.slice(0, MEMORY) };
  const topicText = `${before} ${alone.text}`.slice(-MEMORY);
  const behind = rankIntents(model, readMessage(topicText, reader));
  const share = own.candidates[0]?.confidence ?? 0;
  return {
    ranking: {
      candidates: mix(own.candidates, behind.candidates, share),
      outness: Math.min(own.outness, behind.outness),
    },
    topicText,
  };
}

function leansOn(reading: Reading, { candidates, outness }: Ranking, scope: Scope): boolean {
  if (reading.text.length > SHORT) return false;
  const names = (ids: ReadonlySet<string>) => [...reading.concepts].some((c) => ids.has(c));
  if (names(scope.neighbour) && !names(scope.topical)) return false;
  if (FOLLOWS.test(reading.text)) return true;
  return !names(scope.topical) && outness < ELSEWHERE && (candidates[0]?.confidence ?? 0) < CLEAR;
}

function mix(own: readonly Candidate[], behind: readonly Candidate[], share: number): Candidate[] {
  const other = new Map(behind.map((c) => [c.intent, c.confidence]));
  return own
    .map(({ intent, confidence }) => ({ intent, confidence: share * confidence + (1 - share) * (other.get(intent) ?? 0) }))
    .sort((a, b) => b.confidence - a.confidence);
}
