import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Store } from '../../src/shared/store.js';
import { openLowdbStore } from '../../src/store/lowdb-store.js';
import { conversation, person, readAll } from '../contracts/store-suite.js';
import { crashCopy, failingFiles, failure, makeDir } from './store-helpers.js';

async function add(store: Store, id: string, size = 1): Promise<void> {
  await store.transact((tx) => {
    tx.put('people', person(id));
    tx.put('conversations', conversation(id, { state: 'x'.repeat(size) }));
    tx.append('audit', { at: 1, id });
  });
}

async function ids(store: Store): Promise<string[][]> {
  const people = (await store.list('people')).map((p) => p.id);
  const conversations = (await store.list('conversations')).map((c) => c.id);
  const audit = (await readAll(store, 'audit')).map((e) => String(e.id));
  return [people, conversations, audit.sort()];
}

async function idsAfterCrash(dir: string): Promise<string[][]> {
  const store = await openLowdbStore({ dir: await crashCopy(dir) });
  const found = await ids(store);
  await store.close();
  return found;
}

it.each(['write', 'datasync', 'truncate'] as const)(
  'a full disk at the journal (%s) saves nothing, and later works again',
  async (call) => {
    let full = false;
    const files = failingFiles(
      (made, path) =>
        full && path.includes('journal.jsonl') && (made === call || made === 'datasync') ? 'ENOSPC' : null,
      { halves: true },
    );
    const dir = await makeDir();
    const store = await openLowdbStore({ dir, files });
    await add(store, 'a');
    full = true;
    const { detail } = await failure(add(store, 'b', 5000), 'E_STORE_WRITE');
    expect(detail.why).toContain('ENOSPC');
    const both = await Promise.allSettled([add(store, 'c'), add(store, 'd')]);
    expect(both.map((r) => r.status)).toEqual(['rejected', 'rejected']);
    expect(await ids(store)).toEqual([['a'], ['a'], ['a']]);
    // A crash now may bring back what was refused only if the disk would not even let go of it.
    if (call !== 'truncate') expect(await idsAfterCrash(dir)).toEqual([['a'], ['a'], ['a']]);
    full = false;
    await add(store, 'e');
    expect(await idsAfterCrash(dir)).toEqual(Array(3).fill(['a', 'e']));
    await store.close();
    const reopened = await openLowdbStore({ dir });
    expect(await ids(reopened)).toEqual(Array(3).fill(['a', 'e']));
    await reopened.close();
  },
);

it('a slow transaction that read what was then not saved is not saved either', async () => {
  let full = false;
  const files = failingFiles((made) => (full && made === 'datasync' ? 'ENOSPC' : null));
  const store = await openLowdbStore({ dir: await makeDir(), files });
  full = true;
  const quick = store.transact((tx) => tx.put('people', person('quick')));
  const slow = store.transact(async (tx) => {
    const seen = await tx.get('people', 'quick');
    await quick.catch(() => undefined);
    full = false;
    if (seen) tx.put('people', person('follows quick'));
  });
  await failure(quick, 'E_STORE_WRITE');
  await failure(slow, 'E_STORE_WRITE');
  await store.transact((tx) => tx.put('people', person('next')));
  expect((await store.list('people')).map((p) => p.id)).toEqual(['next']);
  await store.close();
});

it('a full disk at the files loses nothing: the journal has it and the files follow', async () => {
  let full = true;
  const files = failingFiles((made, path) =>
    full && made === 'write' && !/journal|lock/.test(path) ? 'ENOSPC' : null,
  );
  const dir = await makeDir();
  const warnings: string[] = [];
  const log = { warn: (_: object, message: string) => warnings.push(message) };
  const store = await openLowdbStore({ dir, files, log });
  await add(store, 'a');
  await store.close();
  expect(warnings.length).toBeGreaterThan(0);
  const second = await openLowdbStore({ dir, files, log });
  await add(second, 'b');
  expect(await ids(second)).toEqual(Array(3).fill(['a', 'b']));
  full = false;
  await second.close();
  const third = await openLowdbStore({ dir });
  expect(await ids(third)).toEqual(Array(3).fill(['a', 'b']));
  await third.close();
});

it('a read-only folder is refused with E_STORE_WRITE, and so is a file in its place', async () => {
  const dir = await makeDir();
  const reads = ['readFile', 'readdir', 'stat'];
  const files = failingFiles((made) => (reads.includes(made) ? null : 'EROFS'));
  expect((await failure(openLowdbStore({ dir, files }), 'E_STORE_WRITE')).detail.why).toContain('EROFS');
  await writeFile(join(dir, 'file'), '');
  await failure(openLowdbStore({ dir: join(dir, 'file') }), 'E_STORE_WRITE');
  await failure(openLowdbStore({ dir: join(dir, 'file', 'deeper') }), 'E_STORE_WRITE');
  const store = await openLowdbStore({ dir });
  await store.close();
});

function mountSmall(dir: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', dir], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

it('a really full disk (where one can be mounted)', async ({ skip }) => {
  const dir = await makeDir();
  if (!mountSmall(dir)) return skip('no right to mount');
  onTestFinished(() => void execFileSync('umount', ['-l', dir]));
  const store = await openLowdbStore({ dir: join(dir, 'data') });
  const kept: string[] = [];
  const refused: string[] = [];
  for (let i = 10; i < 40; i += 1) {
    await add(store, `n${i}`, 20_000).then(
      () => kept.push(`n${i}`),
      () => refused.push(`n${i}`),
    );
  }
  expect(kept.length).toBeGreaterThan(2);
  expect(refused.length).toBeGreaterThan(2);
  expect(await ids(store)).toEqual(Array(3).fill(kept));
  execFileSync('mount', ['-o', 'remount,size=8m', dir]);
  await add(store, 'z');
  await store.close();
  const reopened = await openLowdbStore({ dir: join(dir, 'data') });
  expect(await ids(reopened)).toEqual(Array(3).fill([...kept, 'z']));
  await reopened.close();
});
