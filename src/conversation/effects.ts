import type { Contract, ContractInput } from '../domain/contracts/contract.js';
import type { DepartmentSettings, MilestoneSetting } from '../domain/contracts/milestone.js';
import type { DeadlineRules } from '../domain/contracts/obligations.js';
import type { User } from '../domain/people/role.js';
import type { BindCheck } from '../services/bind-account.js';
import type { CalendarScope } from '../services/calendar/export-calendar.js';
import type { ContractQuery } from '../services/contracts/find-contracts.js';
import type { Colleague } from '../services/find-person.js';
import type { HandoffDraft } from '../services/handoff/handoffs.js';
import type { Upload } from '../services/ledger/upload.js';
import type { ShownReminder } from '../services/reminders.js';
import type { Day } from '../shared/clock.js';
import type { ObligationRecord, ReminderRecord, UploadRecord } from '../shared/records-of-contracts.js';
import type { ReceiptRecord, UnansweredRecord } from '../shared/records-of-talk.js';

/** What a turn wants stored; the bot commits it together with the conversation's state. */
export type Effect =
  | { kind: 'unanswered'; record: UnansweredRecord }
  | { kind: 'catalogue_miss'; asked: string; nearest: string[] }
  | { kind: 'receipt'; record: ReceiptRecord }
  /** The rest go through the services, which check the right to do so and write the audit trail. */
  | { kind: 'register_contracts'; inputs: Partial<ContractInput>[] }
  | { kind: 'change_contract'; contract: string; changes: Partial<ContractInput> }
  | { kind: 'close_contract'; contract: string; note: string | null }
  | { kind: 'undo_contract'; contract: string }
  | { kind: 'set_reminders'; reminders: ReminderRecord[] }
  | { kind: 'cancel_reminders'; ids: string[] }
  | { kind: 'snooze_reminder'; id: string; until: Day }
  | { kind: 'act_on_obligations'; acts: DutyAct[] }
  | { kind: 'set_digest'; digest: 'daily' | 'weekly' | null }
  | { kind: 'set_escalation'; department: string; after: number | null }
  | { kind: 'issue_bind_code'; code: string }
  /** `promised`: what the reply says of it. */
  | { kind: 'redeem_bind_code'; code: string; promised: string }
  | { kind: 'unbind' }
  | { kind: 'hand_off'; handoff: HandoffDraft }
  /** null takes the department back to the default. */
  | { kind: 'set_milestone'; department: string; milestone: string; setting: MilestoneSetting | null }
  /** A ledger that was sent waits for the yes; then it is imported, or dropped. */
  | { kind: 'keep_upload'; record: UploadRecord }
  | { kind: 'import_upload' }
  | { kind: 'drop_upload' }
  /** The secret of a calendar address; null takes the one given before away. */
  | { kind: 'subscribe_calendar'; secret: string | null }
  /** All that is kept of this user goes: who they are, their conversations (this one too), their receipts. */
  | { kind: 'forget_me' };

/** Something done about an obligation. `to` is a person's id. */
export type DutyAct = { id: string } & (
  | { act: 'acknowledge' | 'undo' }
  | { act: 'complete'; note: string | null }
  | { act: 'snooze'; until: Day }
  | { act: 'transfer'; to: string }
);

/** When reminders are pushed (`HH:MM`) and where: to this conversation, or to an account on another channel. */
export interface PushPlan {
  from: string;
  here: boolean;
  channel: string;
}

/** How much is kept of a user, to be told before and after it is deleted. */
export interface MyData {
  conversations: number;
  receipts: number;
}

/** The contracts, duties and reminders that a user may see; each look is in the audit trail. */
export interface ContractView {
  rules: DeadlineRules;
  /** Throws E_FORBIDDEN for an applicant. */
  findContracts(query?: ContractQuery): Promise<Contract[]>;
  /** Duties that follow from a contract, or from all. Throws E_FORBIDDEN for an applicant. */
  findObligations(query: {
    ids?: readonly string[];
    contract?: string;
    status?: ObligationRecord['status'];
  }): Promise<ObligationRecord[]>;
  findReminders(): Promise<ShownReminder[]>;
  /** Everybody to whom something can be handed. */
  findStaff(): Promise<Colleague[]>;
  /** Null where nothing is pushed, such as in a single question on the command line. */
  findPush(): Promise<PushPlan | null>;
  /** Dates as .ics and contracts as .xlsx, of what the user may see. Throw E_FORBIDDEN for an applicant. */
  exportCalendar?(lang: 'zh' | 'en', scope: CalendarScope): Promise<{ bytes: Uint8Array; count: number }>;
  exportContracts?(query: ContractQuery): Promise<{ bytes: Uint8Array; count: number }>;
  /** Where the web server is reached from outside, without a slash at its end; null where that is not set. */
  publicUrl?: string | null;
  /** What a department has changed of the milestones. */
  findSettings?(department: string): Promise<DepartmentSettings>;
  /** Whether a text names the provider of a contract that the user may see; nothing of it is shown, so no look is recorded. */
  namesProvider?(text: string): Promise<boolean>;
  /** As `namesProvider`, of what a contract buys. */
  namesService?(service: string): Promise<boolean>;
}

/** The account that a message came from, and codes that make it somebody's. */
export interface BindView {
  isBound: boolean;
  newCode(): string;
  check(code: string): Promise<BindCheck>;
}

/** What a turn may look at: read-only, already limited to what this user may see. Tests pin all of it. */
export interface View {
  /** Epoch milliseconds. */
  now: number;
  user: User;
  channel: string;
  /** `room`: others read along. */
  place: 'private' | 'room';
  /** A fresh id, such as for a receipt. */
  newId(): string;
  /** A receipt this user may see; null if there is none. */
  findReceipt(id: string): Promise<ReceiptRecord | null>;
  /** What is kept of this user, this conversation included. */
  findMyData(): Promise<MyData>;
  /** Null where accounts cannot be bound. */
  bind?: BindView | null;
  /** A file that came with the message, read and judged; absent when none came or the user may not import. */
  upload?: Upload | null;
  /** Null where contracts are not served. */
  contracts?: ContractView | null;
}
