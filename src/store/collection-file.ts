import { Low } from 'lowdb';
import type { CollectionName } from '../shared/store.js';
import type { Envelope } from './envelope.js';
import { EnvelopeFile } from './envelope-file.js';
import type { FileSystem } from './file-system.js';
import { freeze, type StoredRecord } from './records.js';

/** One lowdb file of a collection, its records by id in memory, written when asked. */
export class CollectionFile {
  readonly records = new Map<string, StoredRecord>();
  isChanged = false;
  private readonly file: EnvelopeFile;
  private readonly low: Low<Envelope>;

  constructor(
    files: FileSystem,
    readonly path: string,
    readonly collection: CollectionName,
  ) {
    this.file = new EnvelopeFile({ files, path, collection, backup: 'previous' });
    this.low = new Low<Envelope>(this.file, { goufu: 1, collection, records: [] });
  }

  /** Characters of the file as last read or written. */
  get size(): number {
    return this.file.size;
  }

  async load(): Promise<void> {
    await this.low.read();
    for (const record of this.low.data.records) this.records.set(record.id, freeze(record));
  }

  set(record: StoredRecord): void {
    this.records.set(record.id, record);
    this.isChanged = true;
  }

  remove(id: string): void {
    this.records.delete(id);
    this.isChanged = true;
    this.file.forgets = true;
  }

  /** Brings the records to disk; when it throws they stay marked as changed. */
  async save(): Promise<void> {
    this.low.data = { ...this.low.data, records: [...this.records.values()] };
    await this.low.write();
    this.isChanged = false;
    this.file.forgets = false;
  }
}
