import { COLLECTIONS, type CollectionName, type Collections, type LogEntry } from '../shared/store.js';

/** A record as the store keeps it: plain JSON, frozen, so that a reader's test cannot change it. */
export interface StoredRecord {
  readonly id: string;
  readonly [key: string]: unknown;
}

/** Throws TypeError unless the id is a string with something in it. */
export function checkId(collection: CollectionName, id: unknown): string {
  if (!COLLECTIONS.includes(collection)) throw new TypeError(`no collection ${JSON.stringify(collection)}`);
  if (typeof id !== 'string' || id === '') throw new TypeError(`a record of ${collection} needs a non-empty string id`);
  return id;
}

/** A frozen JSON copy of a record; throws TypeError when it has no id, no usable time or cannot be JSON. */
export function keepRecord(collection: CollectionName, record: unknown): StoredRecord {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new TypeError(`a record of ${collection} is an object`);
  }
  const kept = JSON.parse(JSON.stringify(record)) as { id?: unknown; at?: unknown };
  checkId(collection, kept.id);
  // Its year names the file.
  if (collection === 'receipts' && !isTime(kept.at)) throw new TypeError('a receipt needs the time `at` in epoch ms');
  return freeze(kept) as StoredRecord;
}

function isTime(at: unknown): boolean {
  return Number.isInteger(at) && Math.abs(Number(at)) < 8.6e15;
}

/** The JSON line of a log entry; throws TypeError when it has no time or cannot be JSON. */
export function keepEntry(entry: LogEntry): string {
  if (!Number.isFinite(entry.at)) throw new TypeError('a log entry needs the time `at`');
  return `${JSON.stringify(entry)}\n`;
}

/** The reader's own copy of a kept record. */
export function giveRecord<K extends CollectionName>(record: StoredRecord): Collections[K] {
  return structuredClone(record) as unknown as Collections[K];
}

/** Copies of the records that satisfy the test, by id: one order for every kind of store. */
export function giveMatching<K extends CollectionName>(
  records: Iterable<StoredRecord>,
  test: ((record: Collections[K]) => boolean) | undefined,
): Collections[K][] {
  const found = [...records].filter((record) => test?.(record as unknown as Collections[K]) ?? true);
  return found.sort(byId).map((record) => giveRecord<K>(record));
}

function byId(a: StoredRecord, b: StoredRecord): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** Freezes plain JSON all the way down. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) freeze(inner);
    Object.freeze(value);
  }
  return value;
}
