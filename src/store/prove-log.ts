import type { FileHandle } from 'node:fs/promises';
import type { LogName } from '../shared/store.js';
import type { FileSystem } from './file-system.js';
import { codeOf, foreignFile, tornFile } from './store-errors.js';

/** The first line of a log, by which it is known as ours. */
export function logHeader(log: LogName): string {
  return `{"goufu":1,"log":"${log}"}\n`;
}

interface Log {
  path: string;
  log: LogName;
}

/**
 * How many bytes of a log count. `expected` is what the journal says was in the file before its rounds (null: there was
 * no journal), `text` what the rounds append; only the start of that text may stand behind the expected bytes, left by
 * a crash while it was appended. Anything else is refused: E_STORE_TORN or E_STORE_FOREIGN, the file untouched.
 */
export async function proveLog(
  files: FileSystem,
  { path, log }: Log,
  expected: number | null,
  text: Buffer,
): Promise<number> {
  const handle = await files.open(path, 'r').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  if (!handle) {
    if (expected) throw tornFile(path, `missing, had ${expected} bytes`, null);
    return 0;
  }
  try {
    const { size } = await handle.stat();
    const counted = expected ?? size;
    if (size < counted) throw tornFile(path, `${size} bytes of ${counted}`, null);
    await proveHeader(handle, path, log, counted);
    if (size - counted > text.length) throw foreignFile(path, `${size - counted} bytes that the store did not write`);
    const tail = await readBytes(handle, counted, size - counted);
    if (!isStartOf(tail, text)) throw foreignFile(path, `${tail.length} bytes that the store did not write`);
    if (counted > 0) await proveEnd(handle, path, counted);
    return counted;
  } finally {
    await handle.close();
  }
}

async function proveHeader(handle: FileHandle, path: string, log: LogName, counted: number): Promise<void> {
  const header = Buffer.from(logHeader(log));
  if (counted === 0) return;
  const start = await readBytes(handle, 0, header.length);
  if (start.equals(header)) return;
  throw counted < header.length && isStartOf(start, header)
    ? tornFile(path, 'the first line is not whole', null)
    : foreignFile(path, 'no log header');
}

async function proveEnd(handle: FileHandle, path: string, counted: number): Promise<void> {
  const last = await readBytes(handle, counted - 1, 1);
  if (last[0] !== 10) throw tornFile(path, 'the last line is not whole', null);
}

/** True when the tail is the text's start; a power cut may leave the rest of it as zeros. */
function isStartOf(tail: Buffer, text: Buffer): boolean {
  const differs = tail.findIndex((byte, at) => byte !== text[at]);
  return differs < 0 || tail.subarray(differs).every((byte) => byte === 0);
}

async function readBytes(handle: FileHandle, from: number, count: number): Promise<Buffer> {
  const bytes = Buffer.alloc(count);
  const { bytesRead } = await handle.read(bytes, 0, count, from);
  return bytes.subarray(0, bytesRead);
}
