import { type Day, dayOf } from '../shared/clock.js';
import { type ConverseParts, toTurn } from './converse-parts.js';
import type { View } from './effects.js';
import type { Message } from './message.js';
import { resolveReferences } from './refer/resolve.js';
import { turnsAway } from './refer/turns-away.js';
import { type Outcome, remember } from './remember.js';
import { pickChoice } from './repair.js';
import { settle } from './respond.js';
import type { Skill } from './skill.js';
import { type ConversationState, NEW_CONVERSATION } from './state.js';

/** Decides what to say. Never writes; the same arguments give the same outcome. */
export type Converse = (state: ConversationState | null, message: Message, view: View) => Promise<Outcome>;

/** Wires the way of a message: understand, let a waiting skill or the fitting intent answer, remember the turn. */
export function createConverse(parts: ConverseParts): Converse {
  return async (known, message, view) => {
    const { state, notice } = dropExpired(parts.skills, known ?? NEW_CONVERSATION, view.now);
    const chosen = state.last ? pickChoice(message.text, state.last.choices) : null;
    const text = chosen?.say ?? message.text;
    const day = dayOf(view.now);
    // A choice says by itself what it means.
    const alone = chosen !== null || (!message.quoted && turnsAway(text, state.last));
    const before = alone ? null : message.quoted ? topicOf(parts, message.quoted, day) : state.last;
    const resolved = chosen || message.quoted ? text : resolveReferences(text, state);
    const understood = parts.understanding.understand(resolved, day, before);
    const turn = await toTurn(parts, { ...message, text }, understood, state, view);
    const result = await settle(parts, turn);
    const said = notice?.(turn.facts.lang);
    return remember(
      turn,
      said ? { ...result, reply: { ...result.reply, text: `${said}\n${result.reply.text}` } } : result,
    );
  };
}

/** What a quoted message is about: a half sentence under it leans on that, not on the last turn. */
function topicOf({ understanding }: ConverseParts, quoted: string, day: Day) {
  const { candidates, topicText } = understanding.understand(quoted, day, null);
  return { text: topicText, intent: candidates[0]?.intent ?? '' };
}

type Notice = (lang: 'zh' | 'en') => string | null;

/** A skill that waited too long is dropped with what was told for it; the asker is told once. */
function dropExpired(skills: readonly Skill[], state: ConversationState, now: number) {
  const waiting = state.skill;
  const skill = waiting ? skills.find((s) => s.kind === waiting.kind) : undefined;
  if (!waiting || now - waiting.at <= (skill?.expiresAfter ?? Number.POSITIVE_INFINITY)) return { state, notice: null };
  const notice: Notice = (lang) => skill?.expired?.(waiting, lang) ?? null;
  return { state: { ...state, skill: null, org: null }, notice };
}
