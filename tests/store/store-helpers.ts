import type { FileHandle } from 'node:fs/promises';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type ErrorCode, GoufuError } from '../../src/shared/errors.js';
import { type FileSystem, nodeFiles } from '../../src/store/file-system.js';

/** A fresh folder, removed after the test. */
export async function makeDir(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'goufu-store-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** The folder as a crash now would leave it. */
export async function crashCopy(dir: string): Promise<string> {
  const copy = await makeDir();
  await cp(dir, copy, { recursive: true });
  await rm(join(copy, 'lock'), { force: true });
  return copy;
}

/** The error of this code that the promise rejects with. */
export async function failure(promise: Promise<unknown>, code: ErrorCode): Promise<GoufuError> {
  const error = await promise.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  );
  if (error instanceof GoufuError && error.code === code) return error;
  throw error;
}

/** Every file under a folder with its text, but for the lock. */
export async function snapshot(dir: string): Promise<Record<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const found: Record<string, string> = {};
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && entry.name !== 'lock') found[path] = await readFile(path, 'utf8');
  }
  return found;
}

export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made by a test`), { code });
}

type Call = keyof FileSystem | 'write' | 'datasync' | 'sync' | 'truncate';

/**
 * A disk that fails when told: `when` sees each call and the path, and gives the error's code or null. With `halves` a
 * failing write writes half of its bytes first.
 */
export function failingFiles(
  when: (call: Call, path: string) => string | null,
  { halves = false }: { halves?: boolean } = {},
): FileSystem {
  const names = Object.keys(nodeFiles) as (keyof FileSystem)[];
  const wrapped = names.map((name) => [
    name,
    async (...args: unknown[]) => {
      const code = when(name, String(args[0]));
      if (code !== null) throw systemError(code);
      const result: unknown = await (nodeFiles[name] as (...given: unknown[]) => unknown)(...args);
      return name === 'open' ? wrapHandle(result as FileHandle, (call) => when(call, String(args[0])), halves) : result;
    },
  ]);
  return Object.fromEntries(wrapped) as FileSystem;
}

function wrapHandle(handle: FileHandle, when: (call: Call) => string | null, halves: boolean): FileHandle {
  const failing = (call: 'write' | 'datasync' | 'sync' | 'truncate') => {
    const real = handle[call].bind(handle) as (...args: unknown[]) => unknown;
    return async (...args: unknown[]) => {
      const code = when(call);
      if (code === null) return real(...args);
      const [bytes, from, count, at] = args as [Uint8Array, number, number, number];
      if (call === 'write' && halves) await handle.write(bytes, from, Math.ceil(count / 2), at);
      throw systemError(code);
    };
  };
  const replaced = new Map<PropertyKey, unknown>(
    (['write', 'datasync', 'sync', 'truncate'] as const).map((call) => [call, failing(call)]),
  );
  return new Proxy(handle, {
    get(target, key) {
      const value: unknown = replaced.get(key) ?? Reflect.get(target, key);
      return typeof value === 'function' && !replaced.has(key) ? value.bind(target) : value;
    },
  });
}
