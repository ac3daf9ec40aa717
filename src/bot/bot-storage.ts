import type { Storage, StoreItems } from 'botbuilder-core';
import type { Store } from '../shared/store.js';

interface Item {
  eTag?: string;
  [key: string]: unknown;
}

const idOf = (key: string) => `botkit:${key}`;

/** Botkit's storage on the Store port. Turns keep nothing there: it stands in for botkit's memory, which forgets. */
export class BotStorage implements Storage {
  constructor(private readonly store: Store) {}

  async read(keys: string[]): Promise<StoreItems> {
    const found: StoreItems = {};
    for (const key of keys) {
      const record = await this.store.get('settings', idOf(key));
      if (record) found[key] = record.value;
    }
    return found;
  }

  /** Throws when an item was written by somebody else since it was read (its eTag differs). */
  async write(changes: StoreItems): Promise<void> {
    await this.store.transact(async (tx) => {
      for (const [key, change] of Object.entries(changes) as [string, Item][]) {
        const before = (await tx.get('settings', idOf(key)))?.value as Item | undefined;
        const { eTag } = change;
        if (eTag !== undefined && eTag !== '*' && eTag !== before?.eTag) throw new Error(`eTag conflict on ${key}`);
        const next = String(Number(before?.eTag ?? 0) + 1);
        tx.put('settings', { id: idOf(key), value: { ...change, eTag: next } });
      }
    });
  }

  async delete(keys: string[]): Promise<void> {
    await this.store.transact((tx) => {
      for (const key of keys) tx.delete('settings', idOf(key));
    });
  }
}
