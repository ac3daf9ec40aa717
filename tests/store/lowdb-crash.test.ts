import { appendFile, cp, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/shared/store.js';
import type { FileSystem } from '../../src/store/file-system.js';
import { openLowdbStore } from '../../src/store/lowdb-store.js';
import { conversation, person, readAll } from '../contracts/store-suite.js';
import { crashCopy, failingFiles, failure, makeDir, snapshot } from './store-helpers.js';

/** One step over two collections, a conversation and a log; every part carries the number. */
async function step(store: Store, n: number): Promise<void> {
  await store.transact((tx) => {
    tx.put('people', person('p', { createdAt: n }));
    if (n % 2 === 0) tx.delete('settings', 's');
    else tx.put('settings', { id: 's', value: n });
    tx.put('conversations', conversation('c', { updatedAt: n }));
    tx.append('audit', { at: n });
  });
}

/** The number of the last step, proven to be the same in every part. */
async function lastStep(store: Store): Promise<number> {
  const n = (await store.get('people', 'p'))?.createdAt ?? 0;
  expect((await store.get('conversations', 'c'))?.updatedAt ?? 0).toBe(n);
  expect((await store.get('settings', 's'))?.value ?? null).toBe(n % 2 === 0 ? null : n);
  expect((await readAll(store, 'audit')).map((e) => e.at)).toEqual(Array.from({ length: n }, (_, i) => i + 1));
  return n;
}

/** Runs steps until the disk dies, closing and opening in between so that every kind of call comes; returns the last acknowledged. */
async function runUntilCrash(dir: string, files: FileSystem): Promise<number> {
  let done = 0;
  let store: Store | null = null;
  try {
    for (let session = 0; session < 2; session += 1) {
      store = await openLowdbStore({ dir, files });
      for (let i = 0; i < 2; i += 1) {
        await step(store, done + 1);
        done += 1;
      }
      await store.close();
    }
  } catch {
    // Changes nothing on the dead disk; stops the store's timers.
    await store?.close().catch(() => undefined);
  }
  return done;
}

describe('a crash at every single call to the disk', () => {
  it.each([
    ['before the call', false],
    ['in the middle of a write', true],
  ])('%s: opens, has all that was acknowledged, nothing by halves', async (_, halves) => {
    let at = 0;
    for (let isOver = false; !isOver; at += 1) {
      const dir = await makeDir();
      let calls = 0;
      const dies = () => (calls++ >= at ? 'EIO' : null);
      const acknowledged = await runUntilCrash(dir, failingFiles(dies, { halves }));
      isOver = calls <= at;
      const store = await openLowdbStore({ dir: await crashCopy(dir) });
      const found = await lastStep(store);
      expect([acknowledged, acknowledged + 1]).toContain(found);
      await step(store, found + 1);
      await store.close();
    }
    expect(at).toBeGreaterThan(100);
  });
});

describe('the journal', () => {
  /** Three steps, the last two only in the journal. */
  async function makeCrashed(): Promise<string> {
    const dir = await makeDir();
    const first = await openLowdbStore({ dir });
    await step(first, 1);
    await first.close();
    const store = await openLowdbStore({ dir });
    await step(store, 2);
    await step(store, 3);
    const copy = await crashCopy(dir);
    await store.close();
    expect((await readFile(join(copy, 'journal.jsonl'), 'utf8')).split('\n')).toHaveLength(4);
    return copy;
  }

  it('is done again on open, twice too', async () => {
    const dir = await makeCrashed();
    const again = await crashCopy(dir);
    for (let times = 0; times < 2; times += 1) {
      const store = await openLowdbStore({ dir });
      expect(await lastStep(store)).toBe(3);
      await store.close();
      await cp(join(again, 'journal.jsonl'), join(dir, 'journal.jsonl'));
    }
  });

  it('counts a line only when it is whole, wherever it was cut', async () => {
    const dir = await makeCrashed();
    const bytes = await readFile(join(dir, 'journal.jsonl'));
    const lastLine = bytes.lastIndexOf(10, -2) + 1;
    for (let length = lastLine; length < bytes.length; length += 11) {
      const copy = await crashCopy(dir);
      await truncate(join(copy, 'journal.jsonl'), length);
      const store = await openLowdbStore({ dir: copy });
      expect(await lastStep(store)).toBe(2);
      await step(store, 3);
      await store.close();
    }
  });

  it('lets a torn tail of a log stand only where it proves it', async () => {
    const tails = ['', '{"a', '{"at":2}\n{"at', '{"at":2}\n\0\0\0', '{"at":2}\n{"at":3}\n'];
    for (const tail of tails) {
      const dir = await makeCrashed();
      await appendFile(join(dir, 'audit.jsonl'), tail);
      const store = await openLowdbStore({ dir });
      expect(await lastStep(store)).toBe(3);
      await store.close();
    }
    for (const tail of ['{"at":9', '{"at":2}\n{"at":3}\n{"at":4}\n']) {
      const dir = await makeCrashed();
      await appendFile(join(dir, 'audit.jsonl'), tail);
      const before = await snapshot(dir);
      await failure(openLowdbStore({ dir }), 'E_STORE_FOREIGN');
      expect(await snapshot(dir)).toEqual(before);
    }
  });

  it('is refused when damaged before a whole line, or not ours', async () => {
    const dir = await makeCrashed();
    const path = join(dir, 'journal.jsonl');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('"createdAt":2', '"createdAt":7'));
    expect((await failure(openLowdbStore({ dir }), 'E_STORE_TORN')).detail).toMatchObject({ what: path });
    await writeFile(path, 'systemd journal\n');
    await failure(openLowdbStore({ dir }), 'E_STORE_FOREIGN');
    await writeFile(path, text);
    const store = await openLowdbStore({ dir });
    expect(await lastStep(store)).toBe(3);
    await store.close();
  });
});
