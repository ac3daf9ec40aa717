import type { Contract, ContractInput } from '../domain/contracts/contract.js';
import type { DeadlineRules } from '../domain/contracts/obligations.js';
import type { User } from '../domain/people/role.js';
import type { BindCheck } from '../services/bind-account.js';
import type { ContractQuery } from '../services/contracts/find-contracts.js';
import type { LedgerPreview } from '../services/import-from-chat.js';
import type { ShownReminder } from '../services/reminders.js';
import type { ObligationRecord, ReceiptRecord, ReminderRecord, UnansweredRecord } from '../shared/store.js';

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
  /** `content`: base64. */
  | { kind: 'import_ledger'; name: string; content: string }
  | { kind: 'issue_bind_code'; code: string }
  /** `promised`: what the reply says of it. */
  | { kind: 'redeem_bind_code'; code: string; promised: string }
  | { kind: 'unbind' }
  /** All that is kept of this user goes: who they are, their conversations (this one too), their receipts. */
  | { kind: 'forget_me' };

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
  findObligations(query: { contract?: string; status?: ObligationRecord['status'] }): Promise<ObligationRecord[]>;
  findReminders(): Promise<ShownReminder[]>;
  /** What a ledger would come to; nothing is written. Throws E_SHEET_… and E_LEDGER. */
  previewLedger(name: string, bytes: Uint8Array): Promise<LedgerPreview>;
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
  /** Null where contracts are not served. */
  contracts?: ContractView | null;
}
