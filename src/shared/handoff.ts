import type { Channel, Delivery } from './channel.js';
import type { AskedTurn } from './records-of-talk.js';

/** A question on its way to the staff: all that they are told. */
export interface HandoffPost {
  id: string;
  /** What asker and staff call it by; says nothing of who asks. */
  no: string;
  question: string;
  turns: readonly AskedTurn[];
  /** 答复编号 of the asker's last self-check. */
  receipt: string | null;
}

/** What somebody of the staff wrote under a question. */
export interface HandoffAnswer {
  thread: string;
  /** The platform's id of it: the same is passed on once. */
  id: string;
  text: string;
  /** Who wrote it, as a person's id. */
  by: string;
  at: number;
}

/** Where questions are put before the staff. */
export interface HandoffDesk {
  /** Opens a thread for a question; with `again` it first looks whether an earlier attempt has got through. */
  open(post: HandoffPost, again: boolean): Promise<{ ok: true; thread: string } | Extract<Delivery, { ok: false }>>;
  /** Says something to the staff in a thread. */
  note(thread: string, text: string): Promise<Delivery>;
  /** Shows that an answer was passed on. */
  confirm(thread: string, answer: string): Promise<void>;
}

/** A channel where the staff can be asked too. */
export interface StaffedChannel extends Channel {
  /** Absent or null: no channel of the staff is configured. */
  readonly desk?: HandoffDesk | null;
}
