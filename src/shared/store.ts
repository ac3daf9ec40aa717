/**
 * The store port. Collections hold typed records by id; logs are append-only. Everything the assistant keeps goes
 * through here, so that lowdb and PostgreSQL can stand for one another and pass one suite.
 */
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

/** A service contract as it is kept. Dates are days in Asia/Shanghai; money is yuan, fen as a fraction. */
export interface ContractRecord {
  id: string;
  provider: string;
  service: string;
  /** Null where the sheet gives none (据实结算). */
  amountYuan: number | null;
  start: Day;
  end: Day;
  /** The day the notice of award was sent. */
  awarded: Day | null;
  signed: Day | null;
  accepted: Day | null;
  /** The purchasing department. */
  department: string;
  /** Who looks after it: a user id, or a name from the ledger. */
  owner: string | null;
  number: string | null;
  method: string | null;
  catalogueCode: string | null;
  budgetYuan: number | null;
  paidYuan: number | null;
  /** What else the ledger told, by its own column titles. */
  extra: Record<string, string>;
  status: 'active' | 'closed';
  /** Why it was closed, in the officer's words. */
  closedNote: string | null;
  /** Epoch milliseconds. */
  createdAt: number;
  updatedAt: number;
  /** The last change by a person, so that it can be undone once; `before` is null when it was the registration. */
  lastChange: { by: string; at: number; before: Omit<ContractRecord, 'lastChange'> | null } | null;
}

/** One milestone of one contract, or of one department's year, with its due day. What it is called stands in the milestone. */
export interface ObligationRecord {
  id: string;
  /** Null for what a department owes once a year. */
  contract: string | null;
  department: string;
  milestone: string;
  /** Counts from 1 for milestones that come again; the year for yearly ones. */
  n: number;
  due: Day;
  /** The last working day that is not after `due`: the same day, or the one before a day off. */
  workday: Day;
  /** 暂定: a calendar that isn't published yet had a part in it. */
  tentative: boolean;
  ownerRole: 'officer' | 'finance';
  /** The contract's owner until it is handed on. */
  owner: string | null;
  /** `void` while its contract is closed. */
  status: 'open' | 'done' | 'void';
  doneAt: number | null;
  doneBy: string | null;
  note: string | null;
  acknowledgedAt: number | null;
  snoozedUntil: Day | null;
  createdAt: number;
  /** The day it was handed to somebody else, who hears of it then. */
  handedOn?: Day | null;
  /** The last act of a person, so that it can be taken back once. */
  lastAct?: ActedRecord | null;
  /** Where its reminders stand; absent until the first is reckoned. */
  plan?: ReminderPlan | null;
}

/** What a person did about an obligation, and what it was before. */
export interface ActedRecord {
  what: 'acknowledge' | 'complete' | 'snooze' | 'transfer';
  by: string;
  /** Epoch milliseconds. */
  at: number;
  due: Day;
  before: Pick<
    ObligationRecord,
    'status' | 'doneAt' | 'doneBy' | 'note' | 'acknowledgedAt' | 'snoozedUntil' | 'owner' | 'handedOn'
  >;
}

export interface ReminderPlan {
  /** The day that the agenda holds it under; null when no occasion is left. */
  next: Day | null;
  /** The last occasion that was planned, or that had passed when it was first reckoned. */
  last: Day | null;
  /** Reminders since somebody answered one. */
  count: number;
  /** Those for whom a reminder waits or was not delivered. */
  to: string[];
  /** The occasion of the last reminder that reached somebody. */
  sent: Day | null;
  /** 未送达: the occasion of which nobody heard; null when somebody did. */
  undelivered: Day | null;
}

/** What is to be looked at on a day: split by hash, so that ten thousand things of one day are many small records. */
export interface AgendaRecord {
  /** `2026-03-18.07` */
  id: string;
  obligations: string[];
  reminders: string[];
}

/** What one recipient is still to be told. Once told it is a line of the log and no more here. */
export interface DeliveryRecord {
  /** The person. */
  id: string;
  items: DeliveryItem[];
  /** Who is sending, and until when nobody else may; epoch milliseconds. */
  claim: { by: string; until: number } | null;
  /** Failed attempts at the present address. */
  attempts: number;
  /** Not to be tried before, epoch milliseconds. */
  nextAt: number;
  /** Channels given up for what waits now. */
  givenUp: string[];
}

/** One occasion of one thing for one recipient: the key of the delivery ledger. */
export interface DeliveryItem {
  about: 'obligation' | 'reminder' | 'digest';
  /** The id of the obligation or reminder; the person for a digest. */
  thing: string;
  occasion: Day;
  kind: 'before' | 'day' | 'overdue' | 'snoozed' | 'handed' | 'personal' | 'digest';
  /** True when a person named that day: it goes out on a day off too. */
  named: boolean;
  /** 0 the owner, 1 the deputy, 2 the head. */
  level: 0 | 1 | 2;
  /** `undelivered`: no address took it; it is told at the next visit. */
  state: 'waiting' | 'undelivered';
  /** When it was planned, epoch milliseconds. */
  at: number;
  /** Held for a digest until this day. */
  heldTo: Day | null;
}

/** What a person asked to be reminded of. Its day is reckoned when it is looked at, so that it follows its contract. */
export interface ReminderRecord {
  id: string;
  user: string;
  /** Null for a day that a person named. */
  contract: string | null;
  /** The milestone it counts back from; null with a contract: the day it ends. */
  obligation: string | null;
  /** How long before; null where a day was named. */
  before: { days: number } | { workdays: number } | null;
  /** The day that a person named, or the milestone's when it was set. */
  day: Day | null;
  /** What it is about, in the person's words. */
  note: string | null;
  createdAt: number;
  /** Put off by the person. */
  snoozedUntil?: Day | null;
  /** The day it was last planned for delivery. */
  lastOn?: Day | null;
  /** The day that the agenda holds it under. */
  next?: Day | null;
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

/** An event that was handed out to calendars, so that the next time tells what changed. */
export interface CalendarEntryRecord {
  /** The obligation's id. */
  id: string;
  department: string;
  day: Day;
  title: string;
  /** Hashes of what it says: day, state and alarms; its words. */
  facts: string;
  words: string;
  /** The language of those words. */
  lang: string;
  sequence: number;
  /** Epoch milliseconds. */
  changedAt: number;
}

/** A ledger that a person sent in a conversation and has not confirmed yet; at most one for each. */
export interface UploadRecord {
  /** The person. */
  id: string;
  name: string;
  /** The file, base64. */
  content: string;
  /** Epoch milliseconds. */
  at: number;
}

/** A person's secret calendar address; only the hash of its secret is kept. */
export interface CalendarTokenRecord {
  /** SHA-256 of the secret, hexadecimal. */
  id: string;
  user: string;
  createdAt: number;
}

/** What each collection holds. Adding a collection is a line here and one in `COLLECTIONS`. */
export interface Collections {
  settings: SettingRecord;
  people: PersonRecord;
  receipts: ReceiptRecord;
  unanswered: UnansweredRecord;
  catalogueMisses: CatalogueMissRecord;
  contracts: ContractRecord;
  obligations: ObligationRecord;
  reminders: ReminderRecord;
  bindCodes: BindCodeRecord;
  handoffs: HandoffRecord;
  agenda: AgendaRecord;
  deliveries: DeliveryRecord;
  calendarEntries: CalendarEntryRecord;
  calendarTokens: CalendarTokenRecord;
  uploads: UploadRecord;
  conversations: ConversationRecord;
}
export type CollectionName = keyof Collections;
export const COLLECTIONS: readonly CollectionName[] = [
  'settings',
  'people',
  'receipts',
  'unanswered',
  'catalogueMisses',
  'contracts',
  'obligations',
  'reminders',
  'bindCodes',
  'handoffs',
  'agenda',
  'deliveries',
  'calendarEntries',
  'calendarTokens',
  'uploads',
  'conversations',
];

/** Append-only logs. */
export type LogName = 'audit' | 'deliveries';
export interface LogEntry {
  at: number;
  [key: string]: unknown;
}

/** Reads and writes of one transaction; reads see its own writes. */
export interface Transaction {
  get<K extends CollectionName>(collection: K, id: string): Promise<Collections[K] | null>;
  /** Records that satisfy the test; conversations cannot be listed inside a transaction. */
  list<K extends Exclude<CollectionName, 'conversations'>>(
    collection: K,
    test?: (record: Collections[K]) => boolean,
  ): Promise<Collections[K][]>;
  put<K extends CollectionName>(collection: K, record: Collections[K]): void;
  delete(collection: CollectionName, id: string): void;
  append(log: LogName, entry: LogEntry): void;
}

export interface Store {
  get: Transaction['get'];
  list<K extends CollectionName>(collection: K, test?: (record: Collections[K]) => boolean): Promise<Collections[K][]>;
  /** Entries of a log, oldest first. */
  read(log: LogName): AsyncIterable<LogEntry>;
  /** All the writes of `work` or none. When it resolves they are on disk. A throw in `work` leaves nothing behind. */
  transact<T>(work: (tx: Transaction) => Promise<T> | T): Promise<T>;
  /** Drops what has expired by `now` (epoch ms); returns how many records. */
  expire(now: number): Promise<number>;
  /** Waits for what is under way, then lets go of the lock. */
  close(): Promise<void>;
}
