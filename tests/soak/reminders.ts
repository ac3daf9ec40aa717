import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openLowdbStore } from '../../src/store/lowdb-store.js';
import { makeRandom } from '../bench/measure.js';
import { buildModules } from './built-modules.js';
import { proveReminders, type ReminderReport, type WorldLine } from './prove-reminders.js';

const CHILD = fileURLToPath(new URL('reminders-child.mjs', import.meta.url));

export interface SoakOptions {
  contracts: number;
  seed: number;
  /** The last simulated day; it begins on 2025-01-02. */
  last: string;
  /** After so long, in milliseconds, the life under way is the last, and what it reached is proven. */
  maxMs: number;
  /** Longest life before a kill, ms. */
  longestLife: number;
}

/** Kills a process that sends reminders through simulated days, again and again on one folder, and proves what people read. Throws at the first fault. */
export async function runReminderSoak(options: SoakOptions): Promise<ReminderReport> {
  const built = buildModules();
  const dir = await mkdtemp(join(tmpdir(), 'goufu-reminders-'));
  const random = makeRandom(options.seed);
  const started = performance.now();
  for (let life = 1, isOver = false; !isOver && performance.now() - started < options.maxMs; life++) {
    // The first settles in undisturbed: the store's own kill soak covers registering.
    const ms = life === 1 ? 0 : 600 + random() * options.longestLife;
    isOver = await liveAndDie(
      [built, dir, String(options.contracts), String(options.seed), String(life), options.last],
      ms,
    );
  }
  const text = await readFile(join(dir, 'world.jsonl'), 'utf8');
  const lines = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as WorldLine);
  const store = await openLowdbStore({ dir: join(dir, 'data') });
  const report = await proveReminders(store, lines, `seed ${options.seed}, ${dir}`);
  await store.close();
  // Kept when a fault was thrown: the folder is the evidence.
  await rm(dir, { recursive: true, force: true });
  return report;
}

/** True when the child came to the last day by itself. `ms` 0: it is killed two seconds after it has settled. */
async function liveAndDie(args: string[], ms: number): Promise<boolean> {
  const child = spawn(process.execPath, [CHILD, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
    child.on('close', (code, signal) => resolve([code, signal])),
  );
  const timer = setTimeout(() => child.kill('SIGKILL'), ms === 0 ? 120_000 : ms);
  const settled =
    ms === 0
      ? setInterval(() => void isSettled(args[1] ?? '').then((is) => is && child.kill('SIGKILL')), 500)
      : undefined;
  const [code, signal] = await ended;
  clearTimeout(timer);
  clearInterval(settled);
  if (code !== 0 && signal !== 'SIGKILL') throw new Error(`the child ended with ${code ?? signal}`);
  return code === 0;
}

async function isSettled(dir: string): Promise<boolean> {
  return (await readFile(join(dir, 'world.jsonl'), 'utf8').catch(() => '')).includes('"step"');
}
