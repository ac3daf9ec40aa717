import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Store } from '../../src/shared/store.js';
import { openLowdbStore } from '../../src/store/lowdb-store.js';
import { buildStore } from './built-store.js';

const LANES = 4;
const CHILD = fileURLToPath(new URL('store-kill-child.mjs', import.meta.url));

export interface KillReport {
  rounds: number;
  acknowledged: number;
  /** Rounds in which the child was killed before its store was open. */
  killedOpening: number;
  /** Written but not acknowledged before the kill: allowed, and never by halves. */
  unacknowledged: number;
  /** Slowest opening after a kill, ms. */
  slowestOpen: number;
}

/** Kills a writing process with SIGKILL, again and again on one folder, and proves the store after each. Throws at the first fault. */
export async function runKillRounds(options: { rounds: number; seed: number; maxMs?: number }): Promise<KillReport> {
  const modulePath = buildStore();
  const dir = await mkdtemp(join(tmpdir(), 'goufu-kill-'));
  const random = makeRandom(options.seed);
  const report: KillReport = { rounds: 0, acknowledged: 0, killedOpening: 0, unacknowledged: 0, slowestOpen: 0 };
  const started = performance.now();
  let known: number[] = [];
  while (report.rounds < options.rounds && performance.now() - started < (options.maxMs ?? Number.POSITIVE_INFINITY)) {
    const acknowledged = await writeAndKill(modulePath, dir, Math.max(0, ...known) + 1, random() * 400);
    if (acknowledged === null) report.killedOpening += 1;
    const must = [...known, ...(acknowledged ?? [])];
    const before = performance.now();
    const store = await openLowdbStore({ dir });
    report.slowestOpen = Math.max(report.slowestOpen, performance.now() - before);
    const found = await proveStore(store, must, `seed ${options.seed}, round ${report.rounds + 1}, ${dir}`);
    await store.close();
    report.acknowledged += acknowledged?.length ?? 0;
    report.unacknowledged += found.length - must.length;
    report.rounds += 1;
    known = found;
  }
  // Kept when a fault was thrown: the folder is the evidence.
  await rm(dir, { recursive: true, force: true });
  return report;
}

/** Numbers acknowledged before the kill; null when it was killed before the store was open. */
async function writeAndKill(modulePath: string, dir: string, first: number, ms: number): Promise<number[] | null> {
  const child = spawn(process.execPath, [CHILD, modulePath, dir, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, signal) => resolve(signal)));
  // Node takes some 60 ms to start; the span reaches from the opening to many transactions later.
  const timer = setTimeout(() => child.kill('SIGKILL'), 60 + ms);
  const signal = await ended;
  clearTimeout(timer);
  if (signal !== 'SIGKILL') throw new Error(`the child ended by itself: ${text.slice(-200)}`);
  const [opened, ...lines] = text.split('\n');
  return opened === 'open' ? lines.slice(0, -1).map(Number) : null;
}

/** Checks that everything acknowledged is there and nothing is there by halves; returns the numbers found in the log. */
async function proveStore(store: Store, acknowledged: readonly number[], where: string): Promise<number[]> {
  const claim = (holds: boolean, what: string) => {
    if (!holds) throw new Error(`${what} (${where})`);
  };
  const last = new Map<number, { n: number; count: number }>();
  const found = new Set<number>();
  for await (const entry of store.read('audit')) {
    const lane = Number(entry.lane);
    claim(!found.has(entry.at), `log entry ${entry.at} twice`);
    claim(Number(entry.count) === (last.get(lane)?.count ?? 0) + 1, `a gap in the log before ${entry.at}`);
    last.set(lane, { n: entry.at, count: Number(entry.count) });
    found.add(entry.at);
  }
  for (const n of acknowledged) claim(found.has(n), `acknowledged ${n} is lost`);
  for (let lane = 0; lane < LANES; lane += 1) {
    const { n, count } = last.get(lane) ?? { n: undefined, count: undefined };
    const person = await store.get('people', `p${lane}`);
    const setting = await store.get('settings', `s${lane}`);
    const conversation = await store.get('conversations', `c${lane}`);
    claim(
      person?.createdAt === n && (person?.noticedAt ?? undefined) === count,
      `people and log differ in lane ${lane}`,
    );
    claim(
      setting?.value === (n === undefined || n % 7 === 0 ? undefined : n),
      `settings and log differ in lane ${lane}`,
    );
    claim(conversation?.state === n, `conversation and log differ in lane ${lane}`);
  }
  return [...found];
}

/** mulberry32: the same numbers for the same seed, 0 to 1. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
