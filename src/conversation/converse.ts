import { type Day, dayOf } from '../shared/clock.js';
import { fromCantonese } from '../understanding/cantonese.js';
import type { Before } from '../understanding/lean.js';
import { readMessage } from '../understanding/read.js';
import { type ConverseParts, toTurn, withoutOfficers } from './converse-parts.js';
import type { View } from './effects.js';
import type { Message } from './message.js';
import { isFree, isOnContracts, resolveReferences, STORY } from './refer/resolve.js';
import { anotherIn, restatedIn } from './refer/restated.js';
import { turnsAway } from './refer/turns-away.js';
import { type Outcome, remember } from './remember.js';
import { pickChoice } from './repair.js';
import { settle } from './respond.js';
import type { Skill } from './skill.js';
import { type ConversationState, type LastTurn, NEW_CONVERSATION } from './state.js';
import { keepVoice } from './voice.js';

/** Decides what to say. Never writes; the same arguments give the same outcome. */
export type Converse = (state: ConversationState | null, message: Message, view: View) => Promise<Outcome>;

/** Wires the way of a message: understand, let a waiting skill or the fitting intent answer, remember the turn. */
export function createConverse(all: ConverseParts): Converse {
  const forApplicants = withoutOfficers(all);
  return async (known, message, view) => {
    const parts = view.user.role === 'applicant' ? forApplicants : all;
    const { state, notice } = dropExpired(parts.skills, known ?? NEW_CONVERSATION, view.now);
    const chosen = state.last ? pickChoice(message.text, state.last.choices) : null;
    const text = chosen?.say ?? message.text;
    const day = dayOf(view.now);
    // A choice says by itself what it means.
    const asked =
      chosen || message.quoted ? { text, before: null } : readAnew(parts, text, talkOf(parts, text, day, state));
    const before = message.quoted && !chosen ? topicOf(parts, message.quoted, day) : asked.before;
    const understood = keepVoice(parts.understanding.understand(asked.text, day, before), state.last);
    const turn = await toTurn(parts, { ...message, text }, understood, state, view);
    const result = await settle(parts, turn);
    const said = notice?.(turn.facts.lang);
    return remember(
      turn,
      said ? { ...result, reply: { ...result.reply, text: `${said}\n${result.reply.text}` } } : result,
    );
  };
}

/** The message with its references put in, and what it leans on; a question put again leans on no misreading. */
function readAnew(
  parts: ConverseParts,
  typed: string,
  state: ConversationState,
): { text: string; before: Before | null } {
  const { last } = state;
  const said = last === null ? fromCantonese(typed) : spellOut(parts, typed, last.script);
  // After a verdict, 「我说的是假设」 is about the check.
  const isOpen =
    last !== null &&
    said.length <= STORY &&
    isFree(state) &&
    !isOnContracts(state) &&
    !(state.skill && last.intent.startsWith('self_check'));
  const standsAlone = last === null || last.intent === 'greeting' || turnsAway(typed, last);
  const before = standsAlone ? null : last;
  const another = isOpen ? anotherIn(said) : null;
  if (another) return { text: resolveReferences(another.rest, state), before: another.leans ? before : null };
  const restated = isOpen ? restatedIn(said) : null;
  if (restated === null) return { text: resolveReferences(said, state), before };
  // A question that is whole by itself leans no longer on what was misread.
  const isWhole = restated.length > WHOLE;
  return {
    text: resolveReferences(restated, state),
    before: before && !isWhole ? { text: before.text, intent: '' } : null,
  };
}

/** From so many characters on a question put again names what it is about. */
const WHOLE = 8;
/** From this on a message is so surely out of scope that it leans on nothing. */
const STRANGE = 0.5;

/** The state with the talk that a remark out of scope stood aside from, where the message may go on with it. */
function talkOf({ understanding }: ConverseParts, said: string, day: Day, state: ConversationState): ConversationState {
  const { last } = state;
  if (last?.behind === undefined) return state;
  const { decision, reading } = understanding.understand(said, day, null);
  const isStrange =
    reading.neighbours.length > 0 || (decision.kind === 'out_of_scope' && decision.confidence >= STRANGE);
  return isStrange ? state : { ...state, last: { ...last, ...last.behind } };
}

/** Typed pinyin in characters, so that 「di er ge」 is read like 「第二个」, and Cantonese as it is written. */
function spellOut({ understanding }: ConverseParts, typed: string, script: LastTurn['script']): string {
  // Whoever writes traditional characters still does, though these happen to be written alike.
  if (/\p{Script=Han}/u.test(typed)) return fromCantonese(typed, script === 'hant' || undefined);
  if (!/[a-z]{2}/i.test(typed)) return typed;
  const { text } = readMessage(typed, understanding.reader);
  return /\p{Script=Han}/u.test(text) ? text : typed;
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
