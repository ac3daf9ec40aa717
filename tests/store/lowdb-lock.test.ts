import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished, vi } from 'vitest';
import { openLowdbStore } from '../../src/store/lowdb-store.js';
import { person } from '../contracts/store-suite.js';
import { buildStore } from '../soak/built-store.js';
import { failure, makeDir } from './store-helpers.js';

const HOLDER = fileURLToPath(new URL('hold-store.mjs', import.meta.url));

/** Another process at the folder: its first word (`held` or the error) and a way to kill it. */
async function startHolder(dir: string) {
  const child = spawn(process.execPath, [HOLDER, buildStore(), dir], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { pid: child.pid, said: said.toString().trim(), kill };
}

it('refuses a second process, naming the first, and takes over when that was killed', async () => {
  const dir = await makeDir();
  const holder = await startHolder(dir);
  expect(holder.said).toBe('held');
  expect((await failure(openLowdbStore({ dir }), 'E_STORE_LOCKED')).detail).toMatchObject({
    what: dir,
    pid: holder.pid,
  });
  await holder.kill();
  const store = await openLowdbStore({ dir });
  const late = await startHolder(dir);
  expect(late.said).toBe(`E_STORE_LOCKED ${process.pid}`);
  await store.close();
  expect((await startHolder(dir)).said).toBe('held');
});

it('refuses the same process twice, also by another path, and leaves no lock behind', async () => {
  const dir = await makeDir();
  const store = await openLowdbStore({ dir });
  await failure(openLowdbStore({ dir: `${dir}/../${dir.split('/').pop()}` }), 'E_STORE_LOCKED');
  await store.close();
  expect((await readdir(dir)).filter((name) => name.startsWith('lock'))).toEqual([]);
  const racing = await Promise.allSettled([openLowdbStore({ dir }), openLowdbStore({ dir })]);
  expect(racing.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
  for (const result of racing) if (result.status === 'fulfilled') await result.value.close();
});

/** The lock this process would write, changed. */
async function writeLock(dir: string, change: Record<string, unknown>): Promise<void> {
  const store = await openLowdbStore({ dir });
  const lock = JSON.parse(await readFile(join(dir, 'lock'), 'utf8')) as object;
  await store.close();
  await writeFile(join(dir, 'lock'), JSON.stringify({ ...lock, ...change }));
}

it.runIf(process.platform === 'linux')(
  'takes over from a dead process whose number another one has now, and after a reboot',
  async () => {
    const dir = await makeDir();
    for (const change of [{ start: '1' }, { pid: 2 ** 22 + 1 }, { boot: 'an earlier one' }]) {
      await writeLock(dir, change);
      await (await openLowdbStore({ dir })).close();
    }
  },
);

it('believes a holder in another container while its lock is fresh', async () => {
  const dir = await makeDir();
  await writeLock(dir, { space: 'pid:[1]', host: 'another', pid: 1 });
  expect((await failure(openLowdbStore({ dir }), 'E_STORE_LOCKED')).detail.pid).toBe(1);
  const old = Date.now() / 1000 - 120;
  await utimes(join(dir, 'lock'), old, old);
  await (await openLowdbStore({ dir })).close();
});

it('writes nothing more, and leaves the lock alone, once another has taken it', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const dir = await makeDir();
  const store = await openLowdbStore({ dir });
  await store.transact((tx) => tx.put('people', person('before')));
  const path = join(dir, 'lock');
  const taken = (await readFile(path, 'utf8')).replace(/"pid":\d+/, '"pid":4711').replace(/"token":"./, '"token":"z');
  await writeFile(path, taken);
  vi.advanceTimersByTime(10_000);
  await vi.waitFor(async () => {
    const { detail } = await failure(
      store.transact((tx) => tx.put('people', person('after'))),
      'E_STORE_LOCKED',
    );
    expect(detail.pid).toBe(4711);
  });
  await store.close();
  expect(await readFile(path, 'utf8')).toBe(taken);
});

it('refuses a lock file that is not ours', async () => {
  const dir = await makeDir();
  await writeFile(join(dir, 'lock'), '4711\n');
  await failure(openLowdbStore({ dir }), 'E_STORE_FOREIGN');
  expect(await readFile(join(dir, 'lock'), 'utf8')).toBe('4711\n');
});
