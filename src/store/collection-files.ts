import { join } from 'node:path';
import { dayOf } from '../shared/clock.js';
import { COLLECTIONS } from '../shared/store.js';
import type { HeldCollection } from './backend.js';
import { CollectionFile } from './collection-file.js';
import type { FileSystem } from './file-system.js';
import type { StoredRecord } from './records.js';
import { tornFile } from './store-errors.js';

export const HELD = COLLECTIONS.filter((name): name is HeldCollection => name !== 'conversations');

/** Collections of more than one file: which part of a record names its file. */
const SPLIT: Partial<Record<HeldCollection, (record: StoredRecord) => string | undefined>> = {
  // By the year of `at` in Asia/Shanghai.
  receipts: (record) => /^\d{4}(?=-)/.exec(dayOf(Number(record.at)))?.[0],
  contracts: (record) => /^\d{4}(?=-\d\d-\d\d$)/.exec(String(record.start))?.[0],
  // A day's work touches the obligations of a month or two, not those of all years.
  obligations: (record) => /^\d{4}-\d\d(?=-\d\d$)/.exec(String(record.due))?.[0],
  agenda: (record) => /^\d{4}-\d\d(?=-\d\d\.)/.exec(record.id)?.[0],
};
const PART = /^([A-Za-z]+)-(\d{4}(?:-\d\d)?|other)\.json$/;

function fileNameOf(collection: HeldCollection, record: StoredRecord): string {
  const part = SPLIT[collection];
  return part ? `${collection}-${part(record) ?? 'other'}.json` : `${collection}.json`;
}

function collectionOf(fileName: string): HeldCollection | null {
  const split = PART.exec(fileName)?.[1];
  return HELD.find((name) => (SPLIT[name] ? name === split : fileName === `${name}.json`)) ?? null;
}

/** The collections held in memory, each with its files. */
export class CollectionFiles {
  private readonly byName = new Map<string, CollectionFile>();
  private readonly homes = new Map<HeldCollection, Map<string, CollectionFile>>(HELD.map((name) => [name, new Map()]));

  constructor(
    private readonly files: FileSystem,
    private readonly dir: string,
  ) {}

  /** Reads every file; `expected` are names that must be there. Throws E_STORE_TORN or E_STORE_FOREIGN, having changed nothing. */
  async load(expected: readonly string[]): Promise<void> {
    const names = await this.files.readdir(this.dir);
    for (const name of expected.filter((known) => !names.includes(known))) {
      const path = join(this.dir, name);
      throw tornFile(path, 'missing', names.includes(`${name}.bak`) ? `${path}.bak` : null);
    }
    for (const name of names.sort()) {
      const collection = collectionOf(name);
      if (collection) await this.loadFile(name, collection);
    }
  }

  /** Names of the files there are. */
  names(): string[] {
    return [...this.byName.keys()];
  }

  /** Characters of all files as last read or written. */
  get size(): number {
    return [...this.byName.values()].reduce((sum, file) => sum + file.size, 0);
  }

  get(collection: HeldCollection, id: string): StoredRecord | null {
    return this.homes.get(collection)?.get(id)?.records.get(id) ?? null;
  }

  *all(collection: HeldCollection): Generator<StoredRecord> {
    for (const file of this.byName.values()) {
      if (file.collection === collection) yield* file.records.values();
    }
  }

  set(collection: HeldCollection, record: StoredRecord): void {
    const home = this.open(fileNameOf(collection, record), collection);
    const homes = this.homes.get(collection);
    const previous = homes?.get(record.id);
    if (previous !== home) previous?.remove(record.id);
    home.set(record);
    homes?.set(record.id, home);
  }

  remove(collection: HeldCollection, id: string): void {
    this.homes.get(collection)?.get(id)?.remove(id);
    this.homes.get(collection)?.delete(id);
  }

  async save(): Promise<void> {
    for (const file of this.byName.values()) if (file.isChanged) await file.save();
  }

  private async loadFile(name: string, collection: HeldCollection): Promise<void> {
    const file = this.open(name, collection);
    await file.load();
    for (const id of file.records.keys()) {
      // A crash while a record moved from one file to another: the journal's replay writes it once more.
      this.homes.get(collection)?.get(id)?.remove(id);
      this.homes.get(collection)?.set(id, file);
    }
  }

  private open(name: string, collection: HeldCollection): CollectionFile {
    const file = this.byName.get(name) ?? new CollectionFile(this.files, join(this.dir, name), collection);
    this.byName.set(name, file);
    return file;
  }
}
