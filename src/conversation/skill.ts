import type { Facts } from '../domain/intent/facts.js';
import type { Org } from '../domain/policy/org.js';
import type { Choice, Reply } from '../shared/reply.js';
import type { Understood } from '../understanding/understand.js';
import type { Effect, View } from './effects.js';
import type { Message } from './message.js';
import type { ConversationState, SkillState, Spoken } from './state.js';

/** One message on its way to a reply. */
export interface Turn {
  message: Message;
  understood: Understood;
  facts: Facts;
  state: ConversationState;
  view: View;
}

/** What a skill answers, and what it wants remembered. */
export interface SkillResult {
  reply: Reply;
  /** Where the skill waits for the next message; null when it is done. */
  skill: SkillState | null;
  /** What is now known of the asker's organisation; undefined leaves it as it was. */
  org?: Org | null;
  effects?: Effect[];
  /** What was spoken of; undefined leaves it as it was. */
  spoken?: Spoken;
  /** Set when this answers a correction: the readings of the message in question that are left. */
  correcting?: string[];
}

/**
 * Something the assistant does about a message, in one turn or many. `proceed` gives null when the message is none
 * of its business: then it is answered like any other, and the skill is taken up again afterwards.
 */
export interface Skill {
  kind: string;
  /** Intents that start it. */
  intents: readonly string[];
  /** Words that must never be mistaken for anything else, normalised and as typed; asked before the classifier. */
  claims?(text: string, raw: string, turn: Turn): boolean | Promise<boolean>;
  start(turn: Turn): Promise<SkillResult>;
  proceed?(turn: Turn, waiting: SkillState): Promise<SkillResult | null>;
  /** What a message answered by others told it in passing, and what it says of that; null when nothing. */
  heed?(turn: Turn, waiting: SkillState): { waiting: SkillState; noted: string } | null;
  /** What is said after a digression to lead back; null to stay silent. */
  remind?(waiting: SkillState, lang: 'zh' | 'en'): string | Reminder | null;
  /** Where it waits after a plain answer that it could go on from; null when there is nothing to go on with. */
  listen?(turn: Turn, reply: Reply): SkillState | null;
  /** True when it answers a message that a file came with. */
  takesFiles?: boolean;
  /** True when it speaks of a person's organisation, contracts or data: in a room it only offers to go on in private. */
  isPrivate?: boolean;
  /** True when applicants are refused it, whatever they claim. */
  isForOfficers?: boolean;
  /** Milliseconds after which a waiting skill is dropped. */
  expiresAfter?: number;
  /** What is said, once, when it was dropped for that; null to stay silent. */
  expired?(waiting: SkillState, lang: 'zh' | 'en'): string | null;
}

/** What leads back to a skill that waits, with the answers it offers. */
export interface Reminder {
  text: string;
  choices: readonly Choice[];
}

/** A reply that leaves no skill waiting. */
export function done(reply: Reply, effects: Effect[] = []): SkillResult {
  return { reply, skill: null, effects };
}
