import type { CollectionName, LogName } from '../shared/store.js';
import type { StoredRecord } from './records.js';

export interface LogLine {
  log: LogName;
  /** One JSON object and a line end. */
  line: string;
}

/** The writes of one transaction, or of several that are committed together; null stands for a deleted record. */
export class WriteSet {
  private readonly records = new Map<CollectionName, Map<string, StoredRecord | null>>();
  readonly lines: LogLine[] = [];

  get isEmpty(): boolean {
    return this.records.size === 0 && this.lines.length === 0;
  }

  /** The record written, null when deleted, undefined when not touched. */
  get(collection: CollectionName, id: string): StoredRecord | null | undefined {
    return this.records.get(collection)?.get(id);
  }

  set(collection: CollectionName, id: string, record: StoredRecord | null): void {
    const written = this.records.get(collection) ?? new Map<string, StoredRecord | null>();
    this.records.set(collection, written.set(id, record));
  }

  /** What was written to one collection. */
  of(collection: CollectionName): ReadonlyMap<string, StoredRecord | null> {
    return this.records.get(collection) ?? new Map();
  }

  *changes(): Generator<[CollectionName, string, StoredRecord | null]> {
    for (const [collection, written] of this.records) {
      for (const [id, record] of written) yield [collection, id, record];
    }
  }

  /** Takes over the writes of a later set. */
  add(later: WriteSet): void {
    for (const [collection, id, record] of later.changes()) this.set(collection, id, record);
    this.lines.push(...later.lines);
  }
}
