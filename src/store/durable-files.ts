import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { FileSystem } from './file-system.js';
import { codeOf } from './store-errors.js';

/** The text of a file, or null when there is none. */
export async function readIfAny(files: FileSystem, path: string): Promise<string | null> {
  return files.readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
}

/** Removes a file; none there is as good. */
export async function removeIfAny(files: FileSystem, path: string): Promise<void> {
  await files.unlink(path).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
}

/** Writes all bytes at a position; the system may take fewer at a time. */
export async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

/** Puts a folder's entries on disk: without it a rename may be lost in a power cut. */
export async function syncFolder(files: FileSystem, folder: string): Promise<void> {
  // Windows opens no folders; NTFS journals its own entries.
  if (process.platform === 'win32') return;
  const handle = await files.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a folder, and those above it, and puts their entries on disk. */
export async function ensureFolder(files: FileSystem, folder: string): Promise<void> {
  const first = await files.mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = resolve(folder); made !== dirname(resolve(first)); made = dirname(made)) {
    await syncFolder(files, dirname(made));
  }
}

/** Writes beside the file and syncs, ready to be renamed; `time` (epoch ms) becomes its mtime. Leaves no temp file when it fails. */
export async function writeTemp(files: FileSystem, path: string, text: string, time?: number): Promise<string> {
  const temp = `${path}.tmp`;
  try {
    const handle = await files.open(temp, 'w', 0o600);
    try {
      await writeAll(handle, Buffer.from(text), 0);
      if (time !== undefined) await handle.utimes(time / 1000, time / 1000);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await removeIfAny(files, temp).catch(() => undefined);
    throw error;
  }
  return temp;
}

/** A second name for a file, or a copy where the file system has no links; throws EEXIST when `to` is there. */
export async function linkOrCopy(files: FileSystem, from: string, to: string): Promise<void> {
  await files.link(from, to).catch(async (error: unknown) => {
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT') throw error;
    await files.copyFile(from, to, constants.COPYFILE_EXCL);
  });
}
