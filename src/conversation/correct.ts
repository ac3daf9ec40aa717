import { dayOf } from '../shared/clock.js';
import { answerIntent, askBack, blankReply } from './answer.js';
import { type ConverseParts, toTurn } from './converse-parts.js';
import type { Effect } from './effects.js';
import { keepUnanswered } from './record-gaps.js';
import { done, type SkillResult, type Turn } from './skill.js';
import type { LastTurn } from './state.js';
import { wordingIn } from './wording.js';

/** 「不是这个意思」: tries the next likely reading of that message, then asks which, then leads to a person. */
export async function correctLast(parts: ConverseParts, turn: Turn, last: LastTurn): Promise<SkillResult> {
  if (last.corrections === 0) return tryNext(parts, turn, last);
  if (last.corrections >= 2 || last.others.length === 0) return leadToPerson(parts, turn, []);
  return askWhich(parts, turn, last, []);
}

async function tryNext(parts: ConverseParts, turn: Turn, last: LastTurn): Promise<SkillResult> {
  const again = parts.understanding.understand(last.text, dayOf(turn.view.now), null);
  // The message that was missed is kept, once; what the asker says about the answer teaches nothing.
  const missed = again.candidates.filter((c) => c.intent !== last.intent);
  const effects = keepUnanswered(last.text, missed, turn.view);
  const [next, ...rest] = last.others;
  const intent = next ? parts.intents.get(next) : undefined;
  if (!intent)
    return last.others.length > 0 ? askWhich(parts, turn, last, effects) : leadToPerson(parts, turn, effects);
  const before = await toTurn(parts, { id: turn.message.id, text: last.text }, again, turn.state, turn.view, intent.id);
  const reply = answerIntent(intent, before, parts.intents, 0.5, null);
  const { lang } = turn.facts;
  const text = wordingIn(lang).otherReading(intent.title[lang], reply.text);
  return { ...done({ ...reply, text }, effects), correcting: rest };
}

function askWhich(parts: ConverseParts, turn: Turn, last: LastTurn, effects: Effect[]): SkillResult {
  const between = last.others.map((intent) => ({ intent, confidence: 1 / last.others.length }));
  const reply = askBack(between, turn, parts.intents, wordingIn(turn.facts.lang).notThis);
  return { ...done(reply, effects), correcting: last.others };
}

function leadToPerson(parts: ConverseParts, turn: Turn, effects: Effect[]): SkillResult {
  const person = parts.intents.get('human_handoff');
  if (person) return done(answerIntent(person, turn, parts.intents, 1, null), effects);
  return done({ ...blankReply(turn, 'help', 1), text: wordingIn(turn.facts.lang).retry, asked: true }, effects);
}
