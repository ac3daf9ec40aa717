import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readIfAny, syncFolder, writeAll, writeTemp } from './durable-files.js';
import type { FileSystem } from './file-system.js';
import { type JournalHeader, type JournalRound, parseHeader, parseRound, printRound } from './journal-line.js';
import { foreignFile, tornFile } from './store-errors.js';

/** What a journal held: null header when there is no journal. */
export interface JournalContent {
  header: JournalHeader | null;
  rounds: JournalRound[];
  /** Bytes of the header and the whole rounds. */
  length: number;
}

/**
 * Reads a journal. A last line that is not whole was never acknowledged and is left out; a bad line before a whole one
 * cannot come from a crash: E_STORE_TORN. Another's file: E_STORE_FOREIGN.
 */
export async function readJournal(files: FileSystem, path: string): Promise<JournalContent> {
  const text = await readIfAny(files, path);
  if (text === null) return { header: null, rounds: [], length: 0 };
  const [first = '', ...lines] = text.split('\n');
  const header = parseHeader(first);
  if (!header) throw foreignFile(path, 'no journal header');
  // After the last line end stands what a crash left of a line: nothing, if all went well.
  const parsed = lines.slice(0, -1).map(parseRound);
  const rounds = parsed.filter((round) => round !== null);
  const bad = parsed.indexOf(null);
  if (bad >= 0 && bad < rounds.length) throw tornFile(path, `line ${bad + 2} is damaged`, null);
  const whole = [first, ...lines.slice(0, rounds.length)].map((line) => `${line}\n`).join('');
  return { header, rounds, length: Buffer.byteLength(whole) };
}

/** The intent records of rounds not yet in the files: a round is durable when its line is. */
export class Journal {
  private handle: FileHandle | null = null;
  private length = 0;
  private hasGarbage = false;
  private isNamed = true;

  constructor(
    private readonly files: FileSystem,
    private readonly path: string,
  ) {}

  /** Bytes of rounds that the files may lack, header included. */
  get size(): number {
    return this.length;
  }

  /** Puts a round on disk; when it throws the journal is as before. */
  async append(round: JournalRound): Promise<void> {
    if (!this.handle) throw new Error('the journal is not open');
    if (this.hasGarbage) await this.cutGarbage(this.handle);
    if (!this.isNamed) await this.syncName();
    const bytes = Buffer.from(printRound(round));
    try {
      await writeAll(this.handle, bytes, this.length);
      await this.handle.datasync();
    } catch (error) {
      this.hasGarbage = true;
      // If this fails too, the next round tries again first: no later line may stand behind a rejected one.
      await this.cutGarbage(this.handle).catch(() => undefined);
      throw error;
    }
    this.length += bytes.length;
  }

  /** Begins an empty journal in place of the old one, whose rounds are all in the files. */
  async reset(header: JournalHeader): Promise<void> {
    const text = `${JSON.stringify(header)}\n`;
    const temp = await writeTemp(this.files, this.path, text);
    const next = await this.files.open(temp, 'r+');
    try {
      await this.files.rename(temp, this.path);
    } catch (error) {
      await next.close();
      throw error;
    }
    await this.handle?.close().catch(() => undefined);
    this.handle = next;
    this.length = Buffer.byteLength(text);
    this.hasGarbage = false;
    this.isNamed = false;
    await this.syncName();
  }

  /** Goes on behind the rounds that were read, whose files may not have them yet. */
  async resume(length: number): Promise<void> {
    this.handle = await this.files.open(this.path, 'r+');
    this.length = length;
    await this.cutGarbage(this.handle);
  }

  async close(): Promise<void> {
    await this.handle?.close();
    this.handle = null;
  }

  /** Until the folder is on disk a power cut may bring the old journal back, without the rounds of the new one. */
  private async syncName(): Promise<void> {
    await syncFolder(this.files, dirname(this.path));
    this.isNamed = true;
  }

  private async cutGarbage(handle: FileHandle): Promise<void> {
    await handle.truncate(this.length);
    await handle.sync();
    this.hasGarbage = false;
  }
}
