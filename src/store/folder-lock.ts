import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { GoufuError } from '../shared/errors.js';
import { linkOrCopy, readIfAny, removeIfAny, writeTemp } from './durable-files.js';
import type { FileSystem } from './file-system.js';
import { identifySelf, isRunning, type ProcessIdentity } from './process-identity.js';
import { codeOf, foreignFile } from './store-errors.js';

const BEAT_MS = 10_000;
/** A holder that cannot be asked is taken for dead after so long without a beat. */
const SILENCE_MS = 60_000;

interface LockText extends ProcessIdentity {
  goufu: 1;
  token: string;
}

/** A held lock. */
export interface FolderLock {
  /** Throws E_STORE_LOCKED when another process took the lock while this one stood still. */
  check(): void;
  release(): Promise<void>;
}

/**
 * Takes `lock` in a folder, from a dead process too. Throws E_STORE_LOCKED with the holder's pid, or E_STORE_FOREIGN
 * when the file is no lock. The lock appears whole and synced under its name, so that nobody reads half of it.
 */
export async function lockFolder(files: FileSystem, dir: string): Promise<FolderLock> {
  const path = join(dir, 'lock');
  const self = await identifySelf();
  const token = randomUUID();
  const text: LockText = { goufu: 1, ...self, token };
  const temp = await writeTemp(files, join(dir, `lock.${token}`), `${JSON.stringify(text)}\n`);
  try {
    for (let tries = 0; tries < 3; tries += 1) {
      if (await claim(files, temp, path)) return new HeldLock(files, path, dir, token);
      await removeStale(files, { path, dir, temp, self });
    }
  } finally {
    await removeIfAny(files, temp);
  }
  throw new GoufuError('E_STORE_LOCKED', { what: dir, pid: '?' });
}

async function claim(files: FileSystem, temp: string, path: string): Promise<boolean> {
  try {
    await linkOrCopy(files, temp, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

interface Claim {
  path: string;
  dir: string;
  temp: string;
  self: ProcessIdentity;
}

/** Removes the lock of a dead process; throws when it lives. */
async function removeStale(files: FileSystem, { path, dir, temp, self }: Claim): Promise<void> {
  const seen = await readIfAny(files, path);
  if (seen === null) return;
  const holder = parseLock(seen);
  if (!holder) throw foreignFile(path, 'no lock of this program');
  const running = await isRunning(holder, self);
  if (running === true || (running === 'unknown' && !(await isSilent(files, path, temp)))) {
    throw new GoufuError('E_STORE_LOCKED', { what: dir, pid: holder.pid });
  }
  // Two may find the same dead lock: a rename takes one file once, and who gets the other's new lock gives it back.
  const aside = `${temp}.stale`;
  await files.rename(path, aside).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
  const taken = await readIfAny(files, aside);
  if (taken !== null && taken !== seen) await linkOrCopy(files, aside, path);
  await removeIfAny(files, aside);
}

/** By the file system's own clock: the temp file was written just now. */
async function isSilent(files: FileSystem, path: string, temp: string): Promise<boolean> {
  const [beat, now] = await Promise.all([files.stat(path), files.stat(temp)]);
  return now.mtimeMs - beat.mtimeMs > SILENCE_MS;
}

function parseLock(text: string): LockText | null {
  try {
    const lock = JSON.parse(text) as Partial<LockText> | null;
    return lock?.goufu === 1 && typeof lock.pid === 'number' ? (lock as LockText) : null;
  } catch {
    return null;
  }
}

class HeldLock implements FolderLock {
  private readonly timer: NodeJS.Timeout;
  private taker: number | string | null = null;

  constructor(
    private readonly files: FileSystem,
    private readonly path: string,
    private readonly dir: string,
    private readonly token: string,
  ) {
    this.timer = setInterval(() => void this.beat(), BEAT_MS).unref();
  }

  check(): void {
    if (this.taker !== null) throw new GoufuError('E_STORE_LOCKED', { what: this.dir, pid: this.taker });
  }

  async release(): Promise<void> {
    clearInterval(this.timer);
    if (await this.isMine()) await removeIfAny(this.files, this.path);
  }

  private async beat(): Promise<void> {
    // A disk that doesn't answer now says nothing about the lock.
    const mine = await this.isMine().catch(() => true);
    if (!mine) return;
    const now = Date.now() / 1000;
    await this.files.utimes(this.path, now, now).catch(() => undefined);
  }

  private async isMine(): Promise<boolean> {
    const lock = parseLock((await readIfAny(this.files, this.path)) ?? '');
    if (lock?.token === this.token) return true;
    this.taker = lock?.pid ?? '?';
    return false;
  }
}
