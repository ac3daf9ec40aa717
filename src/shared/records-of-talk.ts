import type { Day } from './clock.js';

export interface AnsweredMessage {
  message: string;
  reply: unknown;
  /** True once the channel has taken the reply; until then the message, seen again, is answered again. */
  sent?: boolean;
}

export interface ConversationRecord {
  id: string;
  channel: string;
  user: string;
  /** What `converse` keeps; opaque to the store. */
  state: unknown;
  /** What it kept before the last answered message, in case that is taken back. */
  before?: unknown;
  /** Message ids answered lately with the reply given, so that one seen twice gets the stored reply. */
  answered: AnsweredMessage[];
  /** Epoch milliseconds. */
  updatedAt: number;
  /** Epoch milliseconds after which it may be forgotten. */
  expiresAt: number;
}

export interface PersonRecord {
  id: string;
  channel: string;
  role: 'applicant' | 'officer' | 'finance' | 'admin';
  department: string | null;
  /** When the first-contact notice was shown, epoch milliseconds; null before. */
  noticedAt: number | null;
  createdAt: number;
  /** The person whose account this is too, by their other account's id: one officer on two channels. Absent: nobody else's. */
  sameAs?: string | null;
  /** The private conversation where they can be told something unasked; absent until they have written in one. */
  reach?: string | null;
  /** What colleagues call them: the name in the ledger. */
  name?: string | null;
  /** Whom unanswered reminders of the department go to. */
  duty?: 'deputy' | 'head' | null;
  /** Reminders put together by day or week; absent: each on its day. */
  digest?: 'daily' | 'weekly' | null;
}

export interface ReceiptRecord {
  /** 答复编号 */
  id: string;
  user: string;
  at: number;
  day: Day;
  policyVersion: string;
  facts: unknown;
  verdict: string;
  trace: unknown;
}

export interface UnansweredRecord {
  id: string;
  text: string;
  /** Likeliest readings first. */
  candidates: { intent: string; confidence: number }[];
  at: number;
}

/** A service asked for that the catalogue does not hold, counted for its next revision. */
export interface CatalogueMissRecord {
  id: string;
  asked: string;
  count: number;
  nearest: string[];
  lastAt: number;
}

export interface SettingRecord {
  id: string;
  value: unknown;
}

/** A one-time code with which an officer's other account becomes theirs. The id is a digest: the code itself is not kept. */
export interface BindCodeRecord {
  id: string;
  person: string;
  /** Epoch milliseconds. */
  expiresAt: number;
}

/** One message of a talk and its answer, cut short. */
export interface AskedTurn {
  said: string;
  answer: string;
}

/** A question that was handed to the staff, and what they wrote back. */
export interface HandoffRecord {
  id: string;
  /** What asker and staff call it by. */
  no: string;
  /** Who asked, and where the answer goes; the staff are told neither. */
  user: string;
  to: { channel: string; conversation: string; user: string };
  lang: 'zh' | 'en';
  script: 'hans' | 'hant';
  question: string;
  turns: AskedTurn[];
  /** 答复编号 */
  receipt: string | null;
  at: number;
  /** When the asker is told that nobody has answered yet. */
  dueAt: number;
  /** Where it stands before the staff; null while it has not got there. */
  thread: string | null;
  /** What the staff wrote: `sentAt` null until the asker has it, `failed` when it can't get there. */
  answers: { id: string; text: string; by: string; at: number; sentAt: number | null; failed: string | null }[];
  lateAt: number | null;
  /** Attempts at what comes next, and when the next one may be. */
  tries: number;
  nextTry: number;
  /** Why nothing more is tried; null while it lives. */
  closed: string | null;
}
