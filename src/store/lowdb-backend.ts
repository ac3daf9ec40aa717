import { join } from 'node:path';
import type { CollectionName, LogEntry, LogName } from '../shared/store.js';
import type { Backend, HeldCollection } from './backend.js';
import { CollectionFiles } from './collection-files.js';
import { ConversationFiles } from './conversation-files.js';
import type { FileSystem, StoreLog } from './file-system.js';
import type { FolderLock } from './folder-lock.js';
import { Journal, readJournal } from './journal.js';
import type { JournalRound } from './journal-line.js';
import type { Lane } from './lane.js';
import { LogFile } from './log-file.js';
import { freeze, type StoredRecord } from './records.js';
import { failedWrite } from './store-errors.js';
import { Upkeep } from './upkeep.js';
import type { WriteSet } from './write-set.js';

export interface LowdbBackendOptions {
  files: FileSystem;
  dir: string;
  lock: FolderLock;
  lane: Lane;
  log: StoreLog | null;
}

/**
 * So much journal is brought into the files even under constant load: more where the files are large, for each time they
 * are written anew, and an import of thousands would else spend most of its time on that; never so much that a start
 * after a crash takes long.
 */
const JOURNAL_LIMIT = { least: 8 * 1024 * 1024, most: 64 * 1024 * 1024 };

/**
 * Committed state: in the journal first (there it is durable), in memory next (there it is seen), and in the files as
 * soon as there is a pause. A crash at any point loses none of it: the next start does the journal's rounds again.
 */
export class LowdbBackend implements Backend {
  private readonly journal: Journal;
  private readonly collections: CollectionFiles;
  private readonly conversationFiles: ConversationFiles;
  private readonly logs: Record<LogName, LogFile>;
  private readonly upkeep: Upkeep;

  constructor(private readonly options: LowdbBackendOptions) {
    const { files, dir, lane, log } = options;
    this.journal = new Journal(files, join(dir, 'journal.jsonl'));
    this.collections = new CollectionFiles(files, dir);
    this.conversationFiles = new ConversationFiles(files, join(dir, 'conversations'), log);
    this.logs = {
      audit: new LogFile(files, join(dir, 'audit.jsonl'), 'audit'),
      deliveries: new LogFile(files, join(dir, 'deliveries.jsonl'), 'deliveries'),
    };
    this.upkeep = new Upkeep(lane, () => this.save(), log);
  }

  /** Checks every file before it changes any, then does again what a crash left undone. */
  async load(): Promise<void> {
    const { files, dir, log } = this.options;
    const { header, rounds, length } = await readJournal(files, join(dir, 'journal.jsonl'));
    await this.collections.load(header?.files ?? []);
    for (const file of Object.values(this.logs)) {
      const appended = rounds.flatMap((round) => round.logs.filter((entry) => entry.log === file.log));
      await file.load(header ? (header.logs[file.log] ?? 0) : null, appended);
    }
    for (const round of rounds) for (const change of round.records) this.apply(...change);
    if (!header && this.collections.names().length > 0)
      log?.warn({ dir }, 'the journal is missing: a new one is begun');
    if (!header) return this.save();
    await this.journal.resume(length);
    if (rounds.length > 0) this.upkeep.plan();
  }

  async get(collection: CollectionName, id: string): Promise<StoredRecord | null> {
    return collection === 'conversations' ? this.conversationFiles.get(id) : this.collections.get(collection, id);
  }

  held(collection: HeldCollection): Iterable<StoredRecord> {
    return this.collections.all(collection);
  }

  conversations(): AsyncIterable<StoredRecord> {
    return this.conversationFiles.all();
  }

  expired(now: number): AsyncIterable<string> {
    return this.conversationFiles.expired(now);
  }

  read(log: LogName): AsyncIterable<LogEntry> {
    return this.logs[log].read();
  }

  async commit(writes: WriteSet): Promise<void> {
    this.options.lock.check();
    const round = this.planRound(writes);
    await this.journal.append(round).catch((error: unknown) => {
      throw failedWrite(this.options.dir, error);
    });
    for (const change of round.records) this.apply(...change);
    for (const { log, text } of round.logs) this.logs[log].accept(text);
    this.upkeep.plan();
    const limit = Math.min(Math.max(JOURNAL_LIMIT.least, this.collections.size / 2), JOURNAL_LIMIT.most);
    const isWorth = limit === JOURNAL_LIMIT.least || this.journal.size > limit / 4;
    if ((this.upkeep.isLate && isWorth) || this.journal.size > limit) await this.upkeep.runNow();
  }

  /** Lets go of the journal when `load` failed. */
  async abandon(): Promise<void> {
    await this.journal.close();
  }

  async close(): Promise<void> {
    await this.upkeep.stop();
    await this.journal.close();
    await this.options.lock.release();
  }

  private planRound(writes: WriteSet): JournalRound {
    const logs = Object.values(this.logs).flatMap((file) => {
      const lines = writes.lines.filter((entry) => entry.log === file.log).map((entry) => entry.line);
      return lines.length === 0 ? [] : [{ log: file.log, offset: file.end, text: file.print(lines) }];
    });
    return { records: [...writes.changes()], logs };
  }

  private apply(collection: CollectionName, id: string, record: StoredRecord | null): void {
    if (collection === 'conversations') this.conversationFiles.set(id, record);
    else if (record === null) this.collections.remove(collection, id);
    else this.collections.set(collection, freeze(record));
  }

  /** Brings everything committed into the files and begins an empty journal. */
  private async save(): Promise<void> {
    this.options.lock.check();
    await this.collections.save();
    await this.conversationFiles.save();
    await this.logs.audit.save();
    await this.logs.deliveries.save();
    const logs = { audit: this.logs.audit.length, deliveries: this.logs.deliveries.length };
    await this.journal.reset({ goufu: 1, journal: 1, logs, files: this.collections.names() });
  }
}
