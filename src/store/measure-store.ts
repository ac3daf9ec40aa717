import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Store } from '../shared/store.js';
import { openLowdbStore } from './lowdb-store.js';
import { failedWrite } from './store-errors.js';

export interface StoreMeasure {
  transactions: number;
  /** Milliseconds of one durable transaction (the middle one). */
  msEach: number;
  /** Transactions a second, one after another, their files included. */
  perSecond: number;
  /** Transactions a second when they come together and share a round. */
  perSecondGrouped: number;
}

const COUNT = 20;
const LIMIT_MS = 5_000;

/**
 * Measures the disk under a data folder: about 20 transactions as a turn makes them (a conversation, an audit line), one
 * by one and all at once, in a folder of its own inside `dir`, removed after. Stops after 5 s. Throws E_STORE_WRITE.
 */
export async function measureStore(dir: string): Promise<StoreMeasure> {
  const made = await mkdir(dir, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw failedWrite(resolve(dir), error);
  });
  try {
    const folder = await mkdtemp(join(dir, 'measure-'));
    try {
      return await measureIn(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  } catch (error) {
    throw failedWrite(resolve(dir), error);
  } finally {
    if (made !== undefined) await rm(made, { recursive: true, force: true });
  }
}

async function measureIn(folder: string): Promise<StoreMeasure> {
  const alone = await openLowdbStore({ dir: join(folder, 'alone') });
  const times: number[] = [];
  const started = performance.now();
  while (times.length < COUNT && performance.now() - started < LIMIT_MS) {
    const before = performance.now();
    await writeTurn(alone, times.length);
    times.push(performance.now() - before);
  }
  await alone.close();
  const inTurn = performance.now() - started;
  const together = await openLowdbStore({ dir: join(folder, 'together') });
  const restarted = performance.now();
  await Promise.all(times.map((_, at) => writeTurn(together, at)));
  await together.close();
  const atOnce = performance.now() - restarted;
  const middle = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? inTurn;
  return {
    transactions: times.length,
    msEach: middle,
    perSecond: (times.length / inTurn) * 1000,
    perSecondGrouped: (times.length / atOnce) * 1000,
  };
}

async function writeTurn(store: Store, at: number): Promise<void> {
  const id = `measure-${at}`;
  await store.transact((tx) => {
    const state = { text: '购买服务'.repeat(200) };
    tx.put('conversations', { id, channel: 'doctor', user: id, state, answered: [], updatedAt: 0, expiresAt: 0 });
    tx.append('audit', { at, what: 'measure' });
  });
}
