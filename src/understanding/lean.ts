import type { Scope } from './decide.js';
import type { Candidate, IntentModel, Ranking } from './intent-model.js';
import { OUT_OF_SCOPE, rankIntents } from './intent-model.js';
import { type Reader, type Reading, readMessage } from './read.js';

/** A half sentence is at most this long. */
const SHORT = 16;
/** A message whose reading is this likely by itself needs no context; less is needed when it names a topic. */
const CLEAR = 0.62;
const VAGUE = 0.36;
/** From this on a message that names nothing of the plan's is about something else, not about the turn before. */
const ELSEWHERE = 0.1;
/** The same for a message of a few characters, whose mark means little. */
const FAR = 0.9;
/** So short a message on the same intent does not replace the words that named the topic. */
const BRIEF = 8;
/** How much of the talk before is remembered, in characters. */
const MEMORY = 80;

const FOLLOWS = /^(那|还有|另外|再|里面|其中|它|这个|这些|该|上面|刚才|and|what about|how about|then)|呢[?？]?$/;
/** How much the likeliest reading of a message counts that names no topic. */
const UNNAMED = 0.4;
/** What the intent of the turn before gains when a half sentence leans on it. */
const SAME_TOPIC = 0.15;
/** The same where so few characters name no topic: 「几年」 asks of what is spoken of. */
const SAME_TOPIC_BARE = 0.6;
const BARE = 3;

/** The talk before: what was asked, as text to lean on, and the intent it had. */
export interface Before {
  text: string;
  intent: string;
}

/** The ranking of a message with what went before taken into account, and the text the next half sentence leans on. */
export interface Leaning {
  ranking: Ranking;
  topicText: string;
}

/**
 * Ranks a message by itself or, when it is a half sentence (「几款？」「那企业呢」), mixed with its ranking behind the talk
 * before: the less it says by itself, the more it leans.
 */
export function rankInContext(
  alone: Reading,
  before: Before | null,
  reader: Reader,
  model: IntentModel,
  scope: Scope,
): Leaning {
  const own = rankIntents(model, alone);
  if (!before || turnsAway(alone, own, before, scope) || !leansOn(alone, own, scope)) {
    const continues = before && alone.text.length <= BRIEF && own.candidates[0]?.intent === before.intent;
    return { ranking: own, topicText: (continues ? `${before.text} ${alone.text}` : alone.text).slice(-MEMORY) };
  }
  const topicText = `${before.text} ${alone.text}`.slice(-MEMORY);
  const behind = rankIntents(model, readMessage(topicText, reader));
  // What names no topic may be likely for a topic it happens to be an example of; the talk before knows better.
  const names = [...alone.concepts].some((c) => scope.topical.has(c));
  const share = surest(own) * (names ? 1 : UNNAMED);
  return {
    ranking: {
      candidates: mix(own.candidates, behind.candidates, share, {
        intent: before.intent,
        bonus: !names && alone.text.length <= BARE ? SAME_TOPIC_BARE : SAME_TOPIC,
      }),
      outness: Math.min(own.outness, behind.outness),
    },
    topicText,
  };
}

/** 「那谁写合同」 after a talk of conditions: it names another topic by itself and asks of that. */
function turnsAway(reading: Reading, { candidates }: Ranking, before: Before, scope: Scope): boolean {
  if (reading.lang === 'en' || /呢[?？]?$/.test(reading.text) || POINTS.test(reading.text)) return false;
  const best = candidates[0];
  const names = [...reading.concepts].some((c) => scope.topical.has(c));
  return names && best !== undefined && best.intent !== before.intent && best.confidence >= OTHER_TOPIC;
}

/** From this on a message that names a topic asks of that topic, though it begins with 那. */
const OTHER_TOPIC = 0.6;
const POINTS = /它|这个|那个|这些|其中|里面|上面|刚才|该/;

function leansOn(reading: Reading, { candidates, outness }: Ranking, scope: Scope): boolean {
  // English needs more letters to say as little: "what about a residents' committee".
  if (reading.lang === 'en' && FOLLOWS.test(reading.text) && reading.text.length <= 3 * SHORT) return true;
  if (reading.text.length > SHORT) return false;
  const names = (ids: ReadonlySet<string>) => [...reading.concepts].some((c) => ids.has(c));
  const topical = names(scope.topical);
  // 「那你会唱歌吗」 goes on with nothing of the plan's.
  if (!topical && names(scope.neighbour)) return false;
  if (FOLLOWS.test(reading.text)) return true;
  // The shorter, the less a low mark means: 「挂几天」 is about nothing by itself.
  if (outness >= (reading.text.length <= BRIEF ? FAR : ELSEWHERE)) return false;
  if ([...reading.concepts].some((c) => c.startsWith('greet_'))) return false;
  const share = surest({ candidates, outness });
  return share < (topical ? VAGUE : CLEAR);
}

/**
 * Ranks a story by all of it and by the sentence that asks: the more that sentence says by itself, the less the tale before
 * it counts, whose landlords and neighbours are not what is asked about.
 */
export function rankStory(whole: Ranking, asked: Reading, model: IntentModel, scope: Scope): Ranking {
  const last = rankIntents(model, asked);
  const names = [...asked.concepts].some((c) => scope.topical.has(c));
  const share = surest(last) * (names ? 1 : UNNAMED);
  return {
    candidates: mix(last.candidates, whole.candidates, share, { intent: '', bonus: 0 }),
    outness: names ? Math.min(whole.outness, last.outness) : whole.outness,
  };
}

/** How sure the likeliest reading within the plan's matters is: a half sentence resembles nothing, so a refusal says little. */
function surest({ candidates }: Ranking): number {
  return candidates.find((c) => c.intent !== OUT_OF_SCOPE)?.confidence ?? 0;
}

function mix(
  own: readonly Candidate[],
  behind: readonly Candidate[],
  share: number,
  same: { intent: string; bonus: number },
): Candidate[] {
  const other = new Map(behind.map((c) => [c.intent, c.confidence]));
  const bonus = (intent: string) => (intent === same.intent ? same.bonus : 0);
  return own
    .map(({ intent, confidence }) => ({
      intent,
      confidence: (share * confidence + (1 - share) * (other.get(intent) ?? 0) + bonus(intent)) / (1 + same.bonus),
    }))
    .sort((a, b) => b.confidence - a.confidence);
}
