import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { GoufuError } from '../shared/errors.js';
import type { Store } from '../shared/store.js';
import { ensureFolder } from './durable-files.js';
import { type FileSystem, nodeFiles, type StoreLog } from './file-system.js';
import { type FolderLock, lockFolder } from './folder-lock.js';
import { Lane } from './lane.js';
import { LowdbBackend } from './lowdb-backend.js';
import { serveStore } from './serve-store.js';
import { failedWrite } from './store-errors.js';

export interface LowdbStoreOptions {
  /** Made when missing. */
  dir: string;
  log?: StoreLog;
  /** The disk; a test may give one that fails. */
  files?: FileSystem;
}

/** Folders open in this process: their lock file names a living process, this one, and could not tell the two apart. */
const openHere = new Set<string>();

/**
 * Opens the store of a folder, alone. Throws E_STORE_LOCKED (in use), E_STORE_TORN or E_STORE_FOREIGN (a bad file, left
 * untouched), E_STORE_WRITE (the folder cannot be written).
 */
export async function openLowdbStore({ dir, log, files = nodeFiles }: LowdbStoreOptions): Promise<Store> {
  const path = await makeFolder(files, dir);
  if (openHere.has(path)) throw new GoufuError('E_STORE_LOCKED', { what: path, pid: process.pid });
  openHere.add(path);
  let lock: FolderLock | null = null;
  let backend: LowdbBackend | null = null;
  try {
    lock = await lockFolder(files, path);
    const held = { check: lock.check.bind(lock), release: releaseOf(lock, path) };
    const lane = new Lane();
    backend = new LowdbBackend({ files, dir: path, lock: held, lane, log: log ?? null });
    await backend.load();
    return serveStore(backend, lane);
  } catch (error) {
    await backend?.abandon().catch(() => undefined);
    await lock?.release().catch(() => undefined);
    openHere.delete(path);
    throw failedWrite(path, error);
  }
}

function releaseOf(lock: FolderLock, path: string): () => Promise<void> {
  return async () => {
    try {
      await lock.release();
    } finally {
      openHere.delete(path);
    }
  };
}

async function makeFolder(files: FileSystem, dir: string): Promise<string> {
  try {
    await ensureFolder(files, dir);
    return await realpath(dir);
  } catch (error) {
    throw failedWrite(resolve(dir), error);
  }
}
