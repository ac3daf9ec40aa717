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
  /** Kills; the life after the last comes to the last day. */
  kills: number;
  /** Longest life before a kill, in transactions. */
  longestLife: number;
  /** After so long, in milliseconds, no new life begins, and what was reached is proven. */
  maxMs?: number;
}

/** Kills a process that sends reminders through simulated days, again and again on one folder, and proves what people read. Throws at the first fault. */
export async function runReminderSoak(options: SoakOptions): Promise<ReminderReport> {
  const built = buildModules();
  const dir = await mkdtemp(join(tmpdir(), 'goufu-reminders-'));
  const random = makeRandom(options.seed);
  const started = performance.now();
  const { contracts, seed, last, kills, longestLife, maxMs = Number.POSITIVE_INFINITY } = options;
  for (let life = 1, isOver = false; !isOver && performance.now() - started < maxMs; life++) {
    const mortal = life > kills ? 0 : 1 + Math.floor(random() * longestLife);
    isOver = await liveAndDie([built, dir, contracts, seed, life, last, mortal].map(String));
  }
  const text = await readFile(join(dir, 'world.jsonl'), 'utf8');
  const lines = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as WorldLine);
  const store = await openLowdbStore({ dir: join(dir, 'data') });
  const report = await proveReminders(store, lines, `seed ${seed}, ${dir}`);
  await store.close();
  // Kept when a fault was thrown: the folder is the evidence.
  await rm(dir, { recursive: true, force: true });
  return report;
}

/** True when the child came to the last day by itself. */
async function liveAndDie(args: string[]): Promise<boolean> {
  const child = spawn(process.execPath, [CHILD, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
    child.on('close', (...ended) => resolve(ended)),
  );
  if (code !== 0 && signal !== 'SIGKILL') throw new Error(`the child ended with ${code ?? signal}`);
  return code === 0;
}
