import { constants } from 'node:fs';
import { dirname } from 'node:path';
import type { LogEntry, LogName } from '../shared/store.js';
import { syncFolder, writeAll } from './durable-files.js';
import type { FileSystem } from './file-system.js';
import { logHeader, proveLog } from './prove-log.js';
import { readLines } from './read-lines.js';

/** An append-only JSON Lines file and the committed text that is not in it yet. */
export class LogFile {
  /** Bytes of the file that count; a crash may leave more, which the journal proves to be the start of `pending`. */
  length = 0;
  private pending: string[] = [];
  private pendingBytes = 0;

  constructor(
    private readonly files: FileSystem,
    readonly path: string,
    readonly log: LogName,
  ) {}

  /** Where the next text goes, in bytes. */
  get end(): number {
    return this.length + this.pendingBytes;
  }

  /** Proves the file against the journal and takes what the journal appends. Throws E_STORE_TORN or E_STORE_FOREIGN. */
  async load(expected: number | null, rounds: readonly { offset: number; text: string }[]): Promise<void> {
    const text = rounds.map((round) => round.text).join('');
    this.length = await proveLog(this.files, this, expected, Buffer.from(text));
    this.accept(text);
  }

  /** The text that adds these lines at `end`: with the header when it is the first. */
  print(lines: readonly string[]): string {
    return (this.end === 0 ? logHeader(this.log) : '') + lines.join('');
  }

  accept(text: string): void {
    if (text === '') return;
    this.pending.push(text);
    this.pendingBytes += Buffer.byteLength(text);
  }

  /** Brings what is pending to disk; when it throws it stays pending. */
  async save(): Promise<void> {
    if (this.pendingBytes === 0) return;
    const handle = await this.files.open(this.path, constants.O_RDWR | constants.O_CREAT, 0o600);
    try {
      await writeAll(handle, Buffer.from(this.pending.join('')), this.length);
      await handle.datasync();
    } finally {
      await handle.close();
    }
    if (this.length === 0) await syncFolder(this.files, dirname(this.path));
    this.length += this.pendingBytes;
    this.pending = [];
    this.pendingBytes = 0;
  }

  /** Entries committed when the reading began, oldest first. */
  async *read(): AsyncGenerator<LogEntry> {
    const { length } = this;
    const pending = this.pending.join('');
    if (length > 0) {
      const handle = await this.files.open(this.path, 'r');
      try {
        for await (const line of readLines(handle, length)) if (!isHeader(line)) yield JSON.parse(line) as LogEntry;
      } finally {
        await handle.close();
      }
    }
    const lines = pending.split('\n').filter((line) => line !== '' && !isHeader(line));
    for (const line of lines) yield JSON.parse(line) as LogEntry;
  }
}

function isHeader(line: string): boolean {
  return line.startsWith('{"goufu":1,"log":');
}
