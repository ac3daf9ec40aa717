import { COLLECTIONS, type CollectionName, type LogEntry, type LogName, type Store } from '../shared/store.js';
import type { Backend, HeldCollection } from './backend.js';
import { Lane } from './lane.js';
import type { StoredRecord } from './records.js';
import { hasExpired, serveStore } from './serve-store.js';
import type { WriteSet } from './write-set.js';

/** A store that lasts as long as the process, with the semantics of the one on disk: for batch use and tests. */
export function openMemoryStore(): Store {
  return serveStore(new MemoryBackend(), new Lane());
}

class MemoryBackend implements Backend {
  private readonly records = new Map<CollectionName, Map<string, StoredRecord>>(
    COLLECTIONS.map((collection) => [collection, new Map()]),
  );
  private readonly lines: Record<LogName, string[]> = { audit: [], deliveries: [] };

  async get(collection: CollectionName, id: string): Promise<StoredRecord | null> {
    return this.of(collection).get(id) ?? null;
  }

  held(collection: HeldCollection): Iterable<StoredRecord> {
    return this.of(collection).values();
  }

  async *conversations(): AsyncGenerator<StoredRecord> {
    yield* [...this.of('conversations').values()];
  }

  async *expired(now: number): AsyncGenerator<string> {
    const records = [...this.of('conversations').values()];
    yield* records.filter((record) => hasExpired(record.expiresAt, now)).map((record) => record.id);
  }

  async *read(log: LogName): AsyncGenerator<LogEntry> {
    for (const line of [...this.lines[log]]) yield JSON.parse(line) as LogEntry;
  }

  async commit(writes: WriteSet): Promise<void> {
    for (const [collection, id, record] of writes.changes()) {
      if (record === null) this.of(collection).delete(id);
      else this.of(collection).set(id, record);
    }
    for (const { log, line } of writes.lines) this.lines[log].push(line);
  }

  async close(): Promise<void> {}

  private of(collection: CollectionName): Map<string, StoredRecord> {
    const records = this.records.get(collection);
    if (!records) throw new TypeError(`no collection ${collection}`);
    return records;
  }
}
