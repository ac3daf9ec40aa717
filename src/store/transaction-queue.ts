import { AsyncLocalStorage } from 'node:async_hooks';
import type { Transaction } from '../shared/store.js';
import type { Backend } from './backend.js';
import type { Lane } from './lane.js';
import { OpenTransaction } from './open-transaction.js';
import { WriteSet } from './write-set.js';

interface Job {
  work: (tx: Transaction) => unknown;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}
type Outcome = { ok: true; value: unknown } | { ok: false; error: unknown };
interface Group {
  writes: WriteSet;
  waiting: { job: Job; value: unknown }[];
}

/** Ends a group, so that the first in it does not wait for a long row behind it. */
const GROUP_SIZE = 128;
const GROUP_MS = 20;
/** Work that takes longer is not waited for by the finished members of its group. */
const PATIENCE_MS = 10;

/** The transaction that the running code stands in, by the queue it belongs to. */
const inside = new AsyncLocalStorage<{ queue: TransactionQueue; tx: OpenTransaction }>();

/**
 * Runs transactions one after another and commits those that queued up together in one round: the next one reads what
 * the group wrote, but nobody is told of success before the round is on disk, and a failed round fails all of it.
 */
export class TransactionQueue {
  private readonly jobs: Job[] = [];
  private draining = false;

  constructor(
    private readonly backend: Backend,
    private readonly lane: Lane,
  ) {}

  /** Resolves with the work's value once its writes are durable; rejects with its error, or E_STORE_WRITE. */
  transact<T>(work: (tx: Transaction) => Promise<T> | T): Promise<T> {
    const outer = inside.getStore();
    // Awaited, it would wait for its own end.
    if (outer?.queue === this && !outer.tx.isOver) {
      return Promise.reject(new Error('a transaction inside a transaction: use the outer one'));
    }
    return new Promise<T>((resolve, reject) => {
      this.jobs.push({ work, resolve: (value) => resolve(value as T), reject });
      if (this.draining) return;
      this.draining = true;
      void this.lane.run(() => this.drain());
    });
  }

  private async drain(): Promise<void> {
    while (this.jobs.length > 0) await this.runRound();
    this.draining = false;
  }

  private async runRound(): Promise<void> {
    let group: Group = { writes: new WriteSet(), waiting: [] };
    const started = performance.now();
    for (let job = this.jobs.shift(); job !== undefined; job = this.jobs.shift()) {
      const tx = new OpenTransaction(this.backend, group.writes);
      const running = this.runWork(job, tx);
      let lost: unknown = null;
      if (group.waiting.length > 0 && !(await settlesSoon(running))) {
        lost = await this.commit(group);
        group = { writes: new WriteSet(), waiting: [] };
      }
      const outcome = await running;
      if (!outcome.ok) job.reject(outcome.error);
      // It read writes of the group that were not kept.
      else if (lost !== null) job.reject(lost);
      else {
        group.writes.add(tx.writes);
        group.waiting.push({ job, value: outcome.value });
      }
      if (group.waiting.length >= GROUP_SIZE || performance.now() - started > GROUP_MS) break;
    }
    await this.commit(group);
  }

  private async runWork(job: Job, tx: OpenTransaction): Promise<Outcome> {
    try {
      const value = await inside.run({ queue: this, tx }, () => job.work(tx));
      return { ok: true, value };
    } catch (error) {
      return { ok: false, error };
    } finally {
      tx.end();
    }
  }

  /** Tells every member how it went; returns the error, or null. */
  private async commit(group: Group): Promise<unknown> {
    try {
      if (!group.writes.isEmpty) await this.backend.commit(group.writes);
    } catch (error) {
      for (const { job } of group.waiting) job.reject(error);
      return error;
    }
    for (const { job, value } of group.waiting) job.resolve(value);
    return null;
  }
}

async function settlesSoon(running: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const settled = await Promise.race([running.then(() => true), late]);
  clearTimeout(timer);
  return settled;
}
