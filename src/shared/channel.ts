import type { Reply } from './reply.js';

/** What a person sent, the same shape from every channel. */
export interface Activity {
  /** The channel's message id: the same id is answered once. */
  id: string;
  channel: string;
  /** One dialog; messages in it are answered in order, one at a time. */
  conversation: string;
  /** The channel's id of the person. */
  user: string;
  text: string;
  /** Epoch milliseconds. */
  at: number;
  /** `room`: others read along, so nothing of a person's organisation or contracts is said. Absent: private. */
  place?: 'private' | 'room';
  /** Where its sender can be told something unasked, when that is not this conversation; null: nowhere, as far as this tells. */
  reach?: string | null;
  /** The words of an earlier message that this one quotes. */
  quoted?: string;
  /** Files that came with it. */
  files?: IncomingFile[];
  /** True when the person took the message of this id back: it is dropped from the talk, and nothing is answered. */
  recalled?: boolean;
}

/** A file that a person sent. */
export interface IncomingFile {
  name: string;
  mediaType: string;
  /** Fetches it from the platform. Throws when that fails or it is larger than the channel takes. */
  read(): Promise<Uint8Array>;
}

/** Where a proactive message goes. */
export interface Address {
  channel: string;
  conversation: string;
  user: string;
}

/** Whether a reply reached its reader, as far as the channel tells. */
export type Delivery = { ok: true } | { ok: false; why: string; retry: boolean };

/** A place where people talk. An adapter turns its SDK's events into Activities and Replies into its own form. */
export interface Channel {
  readonly name: string;
  /** Milliseconds a send may take here, where the platform makes senders wait (Retry-After); the bot's own limit when absent. */
  readonly sendLimit?: number;
  /** Starts listening; `receive` answers each activity by `send`. */
  start(receive: (activity: Activity) => Promise<void>): Promise<void>;
  send(to: Address, reply: Reply): Promise<Delivery>;
  /** Stops listening after the turns under way. */
  stop(): Promise<void>;
}
