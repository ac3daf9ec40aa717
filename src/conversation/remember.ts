import { saysSilence } from '../domain/intent/first-words.js';
import type { Reply } from '../shared/reply.js';
import { MAX_CHARS } from '../understanding/normalise.js';
import type { Understood } from '../understanding/understand.js';
import type { Effect } from './effects.js';
import { withoutYes } from './refer/plainer.js';
import type { SkillResult, Turn } from './skill.js';
import type { ConversationState, LastTurn } from './state.js';
import { wordingIn } from './wording.js';

export interface Outcome {
  state: ConversationState;
  reply: Reply;
  /** What the caller stores in one transaction with the state, before it sends the reply. */
  effects: Effect[];
}

/** Never offered as another reading of a question. */
const NO_READING = new Set(['greeting', 'help', 'out_of_scope', 'human_handoff', 'data_deletion']);

/** The outcome of a turn: the state for the next one, with what it may lean on. */
export function remember(turn: Turn, result: SkillResult): Outcome {
  const { understood, state, view, facts } = turn;
  const cut = understood.reading.cut ? `\n${wordingIn(facts.lang).cut(MAX_CHARS)}` : '';
  const reply = cut ? { ...result.reply, text: result.reply.text + cut } : result.reply;
  return {
    state: {
      version: 1,
      last: lastOf(turn, result, reply),
      // What is told of providers in general is nobody's own, and what is told in a room is not kept.
      org:
        view.place === 'room' ? null : result.org !== undefined ? result.org : understood.own ? facts.org : state.org,
      skill: result.skill,
      ...spokenOf(result, state),
      ...serviceOf(turn),
      ...recentOf(turn, reply),
    },
    reply,
    effects: result.effects ?? [],
  };
}

function lastOf(turn: Turn, result: SkillResult, reply: Reply): LastTurn {
  const { understood, state, view } = turn;
  const voice = { lang: reply.lang, script: reply.script, choices: reply.choices, at: view.now };
  // Thanks between two questions: the second still leans on the first.
  if (reply.intent === 'greeting' && state.last !== null)
    return { ...state.last, ...voice, others: [], corrections: 0 };
  return {
    ...voice,
    intent: reply.intent,
    // After a correction the message in question is still the one before.
    text: result.correcting ? (state.last?.text ?? '') : understood.topicText,
    others: result.correcting ?? otherReadings(understood, reply.intent),
    corrections: result.correcting ? (state.last?.corrections ?? 0) + 1 : 0,
    ...(reply.citations.length > 0 ? { cited: reply.citations } : {}),
    ...behindOf(reply, state.last),
    ...saidIn(reply, state.last?.intent === reply.intent ? state.last.said : undefined),
  };
}

/** What an answer out of scope leaves standing: the talk before it, through any number of them. */
function behindOf(reply: Reply, before: LastTurn | null): Pick<LastTurn, 'behind'> {
  if (reply.intent !== 'out_of_scope' || before === null) return {};
  if (before.intent === 'out_of_scope') return before.behind === undefined ? {} : { behind: before.behind };
  const { intent, text, cited } = before;
  return { behind: { intent, text, ...(cited === undefined ? {} : { cited }) } };
}

/** Characters of an answer's beginning that are kept; sentences as short as this say little by themselves. */
const BEGINNING = { zh: 120, en: 320 };
const BRIEF = 12;

/** The first sentence of an answer that stands on the plan, or its first two where the first is only 「要看。」. */
function saidIn(reply: Reply, before: LastTurn['said']): Pick<LastTurn, 'said'> {
  // Said again in other words (「简单说：…」): it stays what it was.
  if (
    before &&
    (reply.text.includes(withoutYes(before.text)) || reply.citations.length === 0 || /[：:]$/.test(reply.text))
  )
    return { said: before };
  if (reply.citations.length === 0 || reply.asked) return {};
  const sentences = reply.text.split(/(?<=[。！？]|[.!?](?=\s|$))/);
  const enough = (sentences[0] ?? '').length > BRIEF ? 1 : 2;
  const text = sentences.slice(0, enough).join('').trim();
  if (text === '' || text.length > BEGINNING[reply.lang]) return {};
  const silent = sentences.find((one) => saysSilence(one))?.trim();
  return { said: { text, stance: reply.stance, ...(silent === undefined ? {} : { silent }) } };
}

/** The service that was looked up stays until another is. */
function serviceOf({ facts, state }: Turn): Pick<ConversationState, 'service'> {
  const asked = facts.lookup?.asked.trim() ?? '';
  const service = asked.length > 1 && asked.length <= LONGEST_SERVICE ? asked : state.service;
  return service === undefined ? {} : { service };
}

/** What is longer was a story, not a name. */
const LONGEST_SERVICE = 20;

/** What else a message may have meant: never small talk or a refusal. */
function otherReadings(understood: Understood, answered: string): string[] {
  const ids = understood.candidates.slice(0, 6).map((c) => c.intent);
  return ids.filter((id) => id !== answered && !NO_READING.has(id)).slice(0, 3);
}

/** What was spoken of stays until something else is, for pronouns after a digression. */
function spokenOf(result: SkillResult, before: ConversationState): Pick<ConversationState, 'spoken'> {
  const spoken = result.spoken ?? before.spoken;
  return spoken ? { spoken } : {};
}

/** Turns kept for a person who takes over, and characters of each. */
const RECENT = 4;
const CUT = 300;
/** What concerns contracts and accounts is for those who may see them. */
const CONFIDENTIAL = /^(?:contract_(?!contents)|reminder|obligation|account|data_deletion|human_handoff)/;

function recentOf({ message, state, view }: Turn, reply: Reply): Pick<ConversationState, 'recent'> {
  if (view.place === 'room') return {};
  const before = state.recent ?? [];
  const isPublic = view.user.role === 'applicant' || reply.citations.length > 0;
  const isKept = isPublic && !CONFIDENTIAL.test(reply.intent);
  const turn = { intent: reply.intent, said: message.text.slice(0, CUT), answer: reply.text.slice(0, CUT) };
  const recent = [...before, ...(isKept ? [turn] : [])].slice(-RECENT);
  return recent.length > 0 ? { recent } : {};
}
