import type { User } from '../domain/people/role.js';
import type { ReceiptRecord, UnansweredRecord } from '../shared/store.js';

/** What a turn wants stored; the bot commits it together with the conversation's state. */
export type Effect =
  | { kind: 'unanswered'; record: UnansweredRecord }
  | { kind: 'catalogue_miss'; asked: string; nearest: string[] }
  | { kind: 'receipt'; record: ReceiptRecord }
  /** All that is kept of this user goes: who they are, their conversations (this one too), their receipts. */
  | { kind: 'forget_me' };

/** How much is kept of a user, to be told before and after it is deleted. */
export interface MyData {
  conversations: number;
  receipts: number;
}

/** What a turn may look at: read-only, already limited to what this user may see. Tests pin all of it. */
export interface View {
  /** Epoch milliseconds. */
  now: number;
  user: User;
  channel: string;
  /** A fresh id, such as for a receipt. */
  newId(): string;
  /** A receipt this user may see; null if there is none. */
  findReceipt(id: string): Promise<ReceiptRecord | null>;
  /** What is kept of this user, this conversation included. */
  findMyData(): Promise<MyData>;
}
