import type { Day } from './clock.js';

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
