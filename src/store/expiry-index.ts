import type { FileSystem } from './file-system.js';
import { listJson } from './list-json.js';
import type { StoredRecord } from './records.js';

/** Later than this (2100) some file systems keep no mtime; such a file is looked at then. */
const LATEST = Date.UTC(2100, 0, 1);

/** The mtime of a conversation's file, epoch ms: the moment it expires. What never expires gets the latest. */
export function mtimeFor(record: StoredRecord): number {
  return Math.min(Math.max(expiryOf(record), 0), LATEST);
}

function expiryOf(record: StoredRecord): number {
  const at = record.expiresAt;
  return typeof at === 'number' ? at : Number.POSITIVE_INFINITY;
}

/**
 * When each conversation expires, by file. The files' mtimes carry it, so that the first question after a start costs a
 * `stat` each (some seconds for 100,000, nothing waits for it) and reads no file, and every later one is answered from memory.
 */
export class ExpiryIndex {
  private readonly changed = new Map<string, number | null>();
  private times: Map<string, number> | null = null;
  private scanning: Promise<Map<string, number>> | null = null;

  constructor(
    private readonly files: FileSystem,
    private readonly dir: string,
  ) {}

  set(path: string, record: StoredRecord | null): void {
    const times: Map<string, number | null> = this.times ?? this.changed;
    if (record) times.set(path, expiryOf(record));
    else if (this.times) this.times.delete(path);
    else this.changed.set(path, null);
  }

  /** Paths whose time is up at `now`, epoch ms. */
  async due(now: number): Promise<string[]> {
    this.scanning ??= this.scan().catch((error: unknown) => {
      this.scanning = null;
      throw error;
    });
    const times = await this.scanning;
    return [...times].filter(([, at]) => at <= now).map(([path]) => path);
  }

  private async scan(): Promise<Map<string, number>> {
    const times = new Map<string, number>();
    for await (const paths of listJson(this.files, this.dir)) {
      const found = await Promise.all(paths.map((path) => this.files.stat(path).catch(() => null)));
      for (const [at, path] of paths.entries()) times.set(path, Math.floor(found[at]?.mtimeMs ?? 0));
    }
    // What changed before or during the scan is newer than the files.
    for (const [path, at] of this.changed) {
      if (at === null) times.delete(path);
      else times.set(path, at);
    }
    this.changed.clear();
    this.times = times;
    return times;
  }
}
