import type { CollectionName, Collections, LogEntry, LogName, Transaction } from '../shared/store.js';
import type { Backend, HeldCollection } from './backend.js';
import { checkId, giveMatching, giveRecord, keepEntry, keepRecord } from './records.js';
import { WriteSet } from './write-set.js';

/** A transaction under way: its own writes over those of its group over committed state. */
export class OpenTransaction implements Transaction {
  readonly writes = new WriteSet();
  private over = false;

  constructor(
    private readonly backend: Backend,
    private readonly group: WriteSet,
  ) {}

  get isOver(): boolean {
    return this.over;
  }

  /** A handle kept after the work is done writes nothing any more. */
  end(): void {
    this.over = true;
  }

  async get<K extends CollectionName>(collection: K, id: string): Promise<Collections[K] | null> {
    this.checkOpen();
    checkId(collection, id);
    const own = this.writes.get(collection, id);
    const written = own === undefined ? this.group.get(collection, id) : own;
    const record = written === undefined ? await this.backend.get(collection, id) : written;
    return record && giveRecord<K>(record);
  }

  async list<K extends HeldCollection>(
    collection: K,
    test?: (record: Collections[K]) => boolean,
  ): Promise<Collections[K][]> {
    this.checkOpen();
    if ((collection as CollectionName) === 'conversations') {
      throw new TypeError('conversations cannot be listed inside a transaction');
    }
    const records = new Map([...this.backend.held(collection)].map((record) => [record.id, record]));
    for (const written of [this.group.of(collection), this.writes.of(collection)]) {
      for (const [id, record] of written) {
        if (record === null) records.delete(id);
        else records.set(id, record);
      }
    }
    return giveMatching<K>(records.values(), test);
  }

  put<K extends CollectionName>(collection: K, record: Collections[K]): void {
    this.checkOpen();
    const kept = keepRecord(collection, record);
    this.writes.set(collection, kept.id, kept);
  }

  delete(collection: CollectionName, id: string): void {
    this.checkOpen();
    this.writes.set(collection, checkId(collection, id), null);
  }

  append(log: LogName, entry: LogEntry): void {
    this.checkOpen();
    this.writes.lines.push({ log, line: keepEntry(entry) });
  }

  private checkOpen(): void {
    if (this.over) throw new Error('this transaction is over');
  }
}
