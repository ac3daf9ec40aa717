import type { CollectionName, LogEntry, LogName } from '../shared/store.js';
import type { StoredRecord } from './records.js';
import type { WriteSet } from './write-set.js';

export type HeldCollection = Exclude<CollectionName, 'conversations'>;

/** Where committed state lives. The transaction queue stands over it and calls `commit` one at a time. */
export interface Backend {
  get(collection: CollectionName, id: string): Promise<StoredRecord | null>;
  /** All records of a collection that is held in memory. */
  held(collection: HeldCollection): Iterable<StoredRecord>;
  conversations(): AsyncIterable<StoredRecord>;
  /** Ids of conversations that have probably expired by `now` (epoch ms); the caller looks again before it drops one. */
  expired(now: number): AsyncIterable<string>;
  read(log: LogName): AsyncIterable<LogEntry>;
  /** Makes the writes durable, then visible; when it throws, neither. */
  commit(writes: WriteSet): Promise<void>;
  close(): Promise<void>;
}
