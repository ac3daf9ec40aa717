import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { Low } from 'lowdb';
import { ensureFolder, removeIfAny, syncFolder } from './durable-files.js';
import type { Envelope } from './envelope.js';
import { EnvelopeFile } from './envelope-file.js';
import { ExpiryIndex, mtimeFor } from './expiry-index.js';
import type { FileSystem, StoreLog } from './file-system.js';
import { listJson } from './list-json.js';
import type { StoredRecord } from './records.js';
import { codeOf } from './store-errors.js';

/** Enough to keep the system's pool of threads busy. */
const AT_ONCE = 8;

/**
 * Conversations, a small file each: `conversations/ab/ab….json`, named by the id's SHA-256, so that no id can leave the
 * folder or clash on a file system that folds case. What is committed and not yet in its file is held here.
 */
export class ConversationFiles {
  private readonly fresh = new Map<string, StoredRecord | null>();
  private readonly index: ExpiryIndex;

  constructor(
    private readonly files: FileSystem,
    private readonly dir: string,
    private readonly log: StoreLog | null,
  ) {
    this.index = new ExpiryIndex(files, dir);
  }

  async get(id: string): Promise<StoredRecord | null> {
    const held = this.fresh.get(id);
    return held === undefined ? this.read(this.pathOf(id)) : held;
  }

  set(id: string, record: StoredRecord | null): void {
    this.fresh.set(id, record);
    this.index.set(this.pathOf(id), record);
  }

  /** Every conversation, file by file. Throws E_STORE_TORN or E_STORE_FOREIGN at a bad one. */
  async *all(): AsyncGenerator<StoredRecord> {
    const held = new Map(this.fresh);
    for await (const paths of listJson(this.files, this.dir)) {
      const records = await Promise.all(paths.map((path) => this.read(path)));
      for (const record of records) if (record && !held.has(record.id)) yield record;
    }
    for (const record of held.values()) if (record) yield record;
  }

  /** Ids whose time is probably up; a file that cannot be read is left to whoever asks for it, and logged. */
  async *expired(now: number): AsyncGenerator<string> {
    const held = new Map([...this.fresh.keys()].map((id) => [this.pathOf(id), id]));
    for (const path of await this.index.due(now)) {
      const id = held.get(path) ?? (await this.readForExpiry(path));
      if (id !== null) yield id;
    }
  }

  /** Brings what is held to disk; when it throws everything stays held. */
  async save(): Promise<void> {
    const changes = [...this.fresh];
    const folders = new Set(changes.map(([id]) => dirname(this.pathOf(id))));
    for (const folder of folders) await ensureFolder(this.files, folder);
    for (let at = 0; at < changes.length; at += AT_ONCE) {
      const batch = changes.slice(at, at + AT_ONCE).map(([id, record]) => this.write(id, record));
      const failed = (await Promise.allSettled(batch)).find((result) => result.status === 'rejected');
      if (failed) throw failed.reason;
    }
    for (const folder of folders) await syncFolder(this.files, folder);
    this.fresh.clear();
  }

  private async write(id: string, record: StoredRecord | null): Promise<void> {
    const path = this.pathOf(id);
    if (record === null) {
      await removeIfAny(this.files, `${path}.tmp`);
      return removeIfAny(this.files, path);
    }
    const file = this.fileAt(path);
    file.time = mtimeFor(record);
    await new Low<Envelope>(file, { goufu: 1, collection: 'conversations', records: [record] }).write();
  }

  private async read(path: string): Promise<StoredRecord | null> {
    const low = new Low<Envelope>(this.fileAt(path), { goufu: 1, collection: 'conversations', records: [] });
    await low.read();
    return low.data.records[0] ?? null;
  }

  private async readForExpiry(path: string): Promise<string | null> {
    try {
      const record = await this.read(path);
      // An mtime changed from outside (a restored backup) gave the wrong time: this one counts.
      this.index.set(path, record);
      return record?.id ?? null;
    } catch (error) {
      this.log?.warn({ file: path, code: codeOf(error) }, 'a conversation file cannot be read');
      return null;
    }
  }

  private fileAt(path: string): EnvelopeFile {
    return new EnvelopeFile({ files: this.files, path, collection: 'conversations', backup: 'none' });
  }

  private pathOf(id: string): string {
    // JSON keeps lone surrogates apart, which UTF-8 would not.
    const name = createHash('sha256').update(JSON.stringify(id)).digest('hex').slice(0, 40);
    return join(this.dir, name.slice(0, 2), `${name}.json`);
  }
}
