import type { CollectionName, Collections, LogEntry, LogName, Store, Transaction } from '../shared/store.js';
import type { Backend, HeldCollection } from './backend.js';
import type { Lane } from './lane.js';
import { checkId, giveMatching, giveRecord, type StoredRecord } from './records.js';
import { TransactionQueue } from './transaction-queue.js';

/** Few enough that a person's turn between two of them hardly waits. */
const EXPIRY_BATCH = 200;

/** The Store port over a backend; `lane` is shared with the backend's own upkeep. */
export function serveStore(backend: Backend, lane: Lane): Store {
  return new ServedStore(backend, lane);
}

class ServedStore implements Store {
  private readonly queue: TransactionQueue;
  private closing: Promise<void> | null = null;

  constructor(
    private readonly backend: Backend,
    private readonly lane: Lane,
  ) {
    this.queue = new TransactionQueue(backend, lane);
  }

  async get<K extends CollectionName>(collection: K, id: string): Promise<Collections[K] | null> {
    this.checkOpen();
    const record = await this.backend.get(collection, checkId(collection, id));
    return record && giveRecord<K>(record);
  }

  async list<K extends CollectionName>(
    collection: K,
    test?: (record: Collections[K]) => boolean,
  ): Promise<Collections[K][]> {
    this.checkOpen();
    if (collection !== 'conversations') return giveMatching<K>(this.backend.held(collection as HeldCollection), test);
    const found: StoredRecord[] = [];
    for await (const record of this.backend.conversations()) {
      if (test?.(record as unknown as Collections[K]) ?? true) found.push(record);
    }
    return giveMatching<K>(found, undefined);
  }

  read(log: LogName): AsyncIterable<LogEntry> {
    this.checkOpen();
    return this.backend.read(log);
  }

  async transact<T>(work: (tx: Transaction) => Promise<T> | T): Promise<T> {
    this.checkOpen();
    return this.queue.transact(work);
  }

  async expire(now: number): Promise<number> {
    let dropped = 0;
    let batch: string[] = [];
    for await (const id of this.backend.expired(now)) {
      batch.push(id);
      if (batch.length < EXPIRY_BATCH) continue;
      dropped += await this.drop(batch, now);
      batch = [];
    }
    return dropped + (await this.drop(batch, now));
  }

  close(): Promise<void> {
    // In the lane, so that it comes after every transaction already asked for.
    this.closing ??= this.lane.run(() => this.backend.close());
    return this.closing;
  }

  private async drop(ids: readonly string[], now: number): Promise<number> {
    if (ids.length === 0) return 0;
    return this.transact(async (tx) => {
      let dropped = 0;
      for (const id of ids) {
        const record = await tx.get('conversations', id);
        if (!record || !hasExpired(record.expiresAt, now)) continue;
        tx.delete('conversations', id);
        dropped += 1;
      }
      return dropped;
    });
  }

  private checkOpen(): void {
    if (this.closing) throw new Error('the store is closed');
  }
}

/** True from `expiresAt` (epoch ms) on; what is no number never expires. */
export function hasExpired(expiresAt: unknown, now: number): boolean {
  return typeof expiresAt === 'number' && expiresAt <= now;
}
