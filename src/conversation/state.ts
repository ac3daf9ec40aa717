import type { Org } from '../domain/policy/org.js';
import type { Choice, Citation, Stance } from '../shared/reply.js';

/** What a dialog remembers between turns; plain data, kept by the store. */
export interface ConversationState {
  version: 1;
  /** The last answered turn; null at the start. */
  last: LastTurn | null;
  /** What the asker has told of an organisation so far; null = nothing. */
  org: Org | null;
  /** A skill of several turns that waits for the next message; null = none. */
  skill: SkillState | null;
  spoken?: Spoken;
  /** The service last looked up, for 「属于哪一类」 and 「能买吗」. */
  service?: string;
  /** The last few turns, for a person who takes over; oldest first. Nothing of rooms, contracts or accounts. */
  recent?: RecentTurn[];
}

export interface RecentTurn {
  intent: string;
  said: string;
  answer: string;
}

/** What was last spoken of, for 这份合同, 第二份 and 改成提前45天. */
export interface Spoken {
  /** Ids of contracts, in the order in which they were said. */
  contracts: string[];
  /** Ids of reminders. */
  reminders: string[];
  /** Ids of obligations, in the order of their numbers. */
  obligations?: string[];
  /** When the obligations, or a reminder pushed unasked, were last spoken of; epoch milliseconds. */
  dutiesAt?: number;
  /** Obligations that the person last did something about here, and when, for 撤销. */
  acted?: { obligations: string[]; at: number; last?: string | undefined } | undefined;
  /** The last list of several, for 第一份 after one of them was looked at. */
  listed?: string[];
  /** Contracts looked at one by one, the latest last, for 前一个 and 这三份. */
  recent?: string[];
  /** Drafts of contracts that were cancelled, and when, for 还是登记吧. */
  dropped?: { data: unknown; at: number } | undefined;
  /** A name asked after that none of the contracts bears: 它 still means that one. */
  stranger?: string | undefined;
  /** The milestones that were asked for, for 「康馨的呢」. */
  duties?: readonly string[] | 'all' | null;
}

export interface LastTurn {
  intent: string;
  /** The reading that was answered, for half sentences that lean on it. */
  text: string;
  lang: 'zh' | 'en';
  script: 'hans' | 'hant';
  /** Other readings of that message, likeliest first, for 「不是这个意思」. */
  others: string[];
  /** The talk that this turn, which was out of scope, stood aside from: half sentences may still lean on it. */
  behind?: Pick<LastTurn, 'intent' | 'text' | 'cited'>;
  /** How often in a row the asker said that the answer missed the question. */
  corrections: number;
  /** The plan's words that the last reply stood on, for 「哪一句写的」. */
  cited?: Citation[];
  /** How the last reply began and how it answered, for 「你确定吗」, 「那就是不行咯」 and 「说简单点」; `silent`: where it owns that the plan says nothing. */
  said?: { text: string; stance: Stance; silent?: string };
  /** Numbered choices under the last reply. */
  choices: Choice[];
  /** Epoch milliseconds. */
  at: number;
}

export interface SkillState {
  kind: string;
  step: string;
  data: unknown;
  /** Epoch milliseconds of the last answer to it. */
  at: number;
}

export const NEW_CONVERSATION: ConversationState = { version: 1, last: null, org: null, skill: null };
