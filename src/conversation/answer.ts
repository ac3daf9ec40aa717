import type { Intent } from '../domain/intent/define-intent.js';
import { type Choice, emptyReply, type Reply } from '../shared/reply.js';
import type { Candidate } from '../understanding/intent-model.js';
import type { Turn } from './skill.js';
import { takeStance } from './take-stance.js';
import { wordingIn } from './wording.js';

export type Intents = ReadonlyMap<string, Intent>;

/** The choices a reply offers at most: more is a menu, not a next step. */
const MAX_CHOICES = 3;

/** Answers a question from its intent's file: the variant that fits the facts, its clauses, the next steps. */
export function answerIntent(
  intent: Intent,
  turn: Turn,
  intents: Intents,
  confidence: number,
  runnerUp: Candidate | null,
): Reply {
  const { facts } = turn;
  const { answer, stance, text } = takeStance(intent, facts, turn.understood.stanceTo(intent.id));
  const next = [...(runnerUp ? [runnerUp.intent] : []), ...(answer.next ?? intent.next)];
  return {
    ...blankReply(turn, intent.id, confidence),
    text,
    stance,
    citations: answer.clauses.map((c) => ({ source: 'plan', clause: c.clause, quote: c.quote })),
    choices: choicesOf(
      next.filter((id) => id !== intent.id),
      intents,
      facts.lang,
    ),
  };
}

/** What is offered when nothing at all can be read from a message. */
const STARTING_POINTS = ['self_check_start', 'process_steps', 'help'];

/** Asks which of the likeliest readings was meant. */
export function askBack(between: readonly Candidate[], turn: Turn, intents: Intents, opening?: string): Reply {
  const w = wordingIn(turn.facts.lang);
  const first = between[0];
  const titled = between.map((c) => c.intent).filter((id) => intents.has(id));
  return {
    ...blankReply(turn, first?.intent ?? 'help', first?.confidence ?? 0),
    text: opening ?? w.askBack,
    choices: choicesOf(titled.length > 0 ? titled : STARTING_POINTS, intents, turn.facts.lang),
    asked: true,
  };
}

/** A reply in the asker's language and script with nothing said yet. */
export function blankReply(turn: Turn, intent: string, confidence: number): Reply {
  return emptyReply(intent, turn.understood.reading, Math.round(confidence * 1000) / 1000);
}

/** The intents' titles as choices, at most as many as a reply offers. */
export function choicesOf(ids: readonly string[], intents: Intents, lang: 'zh' | 'en'): Choice[] {
  const titles = [...new Set(ids)].flatMap((id) => intents.get(id)?.title[lang] ?? []);
  return titles.slice(0, MAX_CHOICES).map((title) => ({ label: title, say: title }));
}
