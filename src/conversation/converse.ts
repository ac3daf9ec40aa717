import type { Lookup } from '../domain/intent/facts.js';
import type { Policy } from '../domain/policy/policy.js';
import { dayOf } from '../shared/clock.js';
import type { Reply } from '../shared/reply.js';
import { MAX_CHARS } from '../understanding/normalise.js';
import type { Understanding, Understood } from '../understanding/understand.js';
import { answerIntent, askBack, blankReply, type Intents } from './answer.js';
import type { Effect, View } from './effects.js';
import { gatherFacts } from './gather-facts.js';
import { isCorrection, pickChoice } from './repair.js';
import type { Skill, SkillResult, Turn } from './skill.js';
import { type ConversationState, NEW_CONVERSATION } from './state.js';
import { wordingIn } from './wording.js';

export interface Message {
  id: string;
  text: string;
}

export interface Outcome {
  state: ConversationState;
  reply: Reply;
  /** What the caller stores in one transaction with the state, before it sends the reply. */
  effects: Effect[];
}

/** Decides what to say. Never writes; the same arguments give the same outcome. */
export type Converse = (state: ConversationState | null, message: Message, view: View) => Promise<Outcome>;

export interface ConverseParts {
  policy: Policy;
  intents: Intents;
  understanding: Understanding;
  skills: readonly Skill[];
  /** Looks a service up in the district's catalogue. */
  lookup(text: string): Promise<Lookup>;
}

/** Intents whose answer needs the catalogue. */
const NEEDS_LOOKUP = new Set(['catalogue_item_lookup', 'catalogue_domains', 'catalogue_not_purchasable']);

/** Wires the way of a message: understand, let a waiting skill or the fitting intent answer, remember the turn. */
export function createConverse(parts: ConverseParts): Converse {
  const skillOf = new Map(parts.skills.flatMap((s) => s.intents.map((id) => [id, s] as const)));
  const skillNamed = new Map(parts.skills.map((s) => [s.kind, s]));

  return async (known, message, view) => {
    const state = known ?? NEW_CONVERSATION;
    const chosen = state.last ? pickChoice(message.text, state.last.choices) : null;
    const text = chosen?.say ?? message.text;
    const understood = parts.understanding.understand(text, dayOf(view.now), state.last?.text ?? null);
    const turn = await toTurn({ id: message.id, text }, understood, state, view);
    const result = await settle(turn);
    return remember(turn, result);
  };

  async function settle(turn: Turn): Promise<SkillResult> {
    const { state, understood, view } = turn;
    const w = wordingIn(turn.facts.lang);
    if (understood.reading.text === '') return done({ ...blankReply(turn, 'help', 0), text: w.empty });
    const waiting = state.skill;
    const skill = waiting ? skillNamed.get(waiting.kind) : undefined;
    if (waiting && skill?.proceed && view.now - waiting.at <= (skill.expiresAfter ?? Number.POSITIVE_INFINITY)) {
      const proceeded = await skill.proceed(turn, waiting);
      if (proceeded) return proceeded;
      const aside = await respond(turn);
      // A digression into another skill ends the waiting one; a plain answer leads back to it.
      if (aside.skill) return aside;
      const reminder = skill.remind?.(waiting, turn.facts.lang) ?? null;
      return { ...aside, skill: waiting, reply: withReminder(aside.reply, reminder) };
    }
    return respond(turn);
  }

  async function respond(turn: Turn): Promise<SkillResult> {
    const { state, understood } = turn;
    if (state.last && isCorrection(understood.reading.text)) return correct(turn);
    const claimed = parts.skills.find((s) => s.claims?.(understood.reading.text));
    if (claimed) return claimed.start(turn);
    const { decision } = understood;
    if (decision.kind === 'ask') return done(askBack(decision.between, turn, parts.intents), [unanswered(turn)]);
    const id = decision.kind === 'match' ? decision.intent : 'out_of_scope';
    const runnerUp = decision.kind === 'match' ? decision.runnerUp : null;
    const skill = skillOf.get(id);
    if (skill) return skill.start(turn);
    const intent = parts.intents.get(id);
    if (!intent) return done(askBack(understood.candidates.slice(0, 3), turn, parts.intents), [unanswered(turn)]);
    return done(answerIntent(intent, turn, parts.intents, decision.confidence, runnerUp));
  }

  /** 「不是这个意思」: offers the other readings of the last message, or a person when there are none left. */
  function correct(turn: Turn): SkillResult {
    const others = turn.state.last?.others.filter((id) => id !== 'out_of_scope') ?? [];
    const w = wordingIn(turn.facts.lang);
    if (others.length === 0) return done({ ...blankReply(turn, 'help', 1), text: w.retry, asked: true });
    const between = others.map((intent) => ({ intent, confidence: 1 / others.length }));
    return done(askBack(between, turn, parts.intents, w.notThis));
  }

  async function toTurn(message: Message, understood: Understood, state: ConversationState, view: View): Promise<Turn> {
    const { decision } = understood;
    const intent = decision.kind === 'match' ? decision.intent : null;
    const lookup = intent && NEEDS_LOOKUP.has(intent) ? await parts.lookup(understood.reading.text) : null;
    const facts = gatherFacts(understood, state.org, lookup, parts.policy, view);
    return { message, understood, facts, state, view };
  }
}

function done(reply: Reply, effects: Effect[] = []): SkillResult {
  return { reply, skill: null, effects };
}

function unanswered(turn: Turn): Effect {
  const { candidates } = turn.understood;
  const record = {
    id: turn.view.newId(),
    text: turn.message.text,
    candidates: candidates.slice(0, 3),
    at: turn.view.now,
  };
  return { kind: 'unanswered', record };
}

function withReminder(reply: Reply, reminder: string | null): Reply {
  return reminder ? { ...reply, text: `${reply.text}\n${reminder}`, choices: [] } : reply;
}

function remember(turn: Turn, result: SkillResult): Outcome {
  const { understood, state, view, facts } = turn;
  const cut = understood.reading.cut ? `\n${wordingIn(facts.lang).cut(MAX_CHARS)}` : '';
  const reply = cut ? { ...result.reply, text: result.reply.text + cut } : result.reply;
  const others = understood.candidates
    .slice(0, 4)
    .map((c) => c.intent)
    .filter((id) => id !== reply.intent);
  return {
    state: {
      version: 1,
      last: {
        intent: reply.intent,
        text: understood.topicText,
        lang: reply.lang,
        script: reply.script,
        others: others.slice(0, 3),
        choices: reply.choices,
        at: view.now,
      },
      org: result.org !== undefined ? result.org : facts.told ? facts.org : state.org,
      skill: result.skill,
    },
    reply,
    effects: result.effects ?? [],
  };
}
