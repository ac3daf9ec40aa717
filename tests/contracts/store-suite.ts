import { describe, expect, it } from 'vitest';
import type { ObligationRecord } from '../../src/shared/records-of-contracts.js';
import type { ConversationRecord, PersonRecord, ReceiptRecord } from '../../src/shared/records-of-talk.js';
import type { LogEntry, LogName, Store } from '../../src/shared/store.js';

/** A store under test; `reopen` gives the same state in a new Store, or null where nothing outlasts the first. */
export interface StoreUnderTest {
  store: Store;
  reopen(): Promise<Store> | null;
  close(): Promise<void>;
}

export function person(id: string, more: Partial<PersonRecord> = {}): PersonRecord {
  return { id, channel: 'web', role: 'applicant', department: null, noticedAt: null, createdAt: 1, ...more };
}

export function conversation(id: string, more: Partial<ConversationRecord> = {}): ConversationRecord {
  return { id, channel: 'web', user: 'u', state: { step: 1 }, answered: [], updatedAt: 1, expiresAt: 1000, ...more };
}

export function receipt(id: string, at: number): ReceiptRecord {
  const day = new Date(at).toISOString().slice(0, 10);
  return { id, user: 'u', at, day, policyVersion: 'v', facts: {}, verdict: 'eligible', trace: [] };
}

export function obligation(id: string, due: string): ObligationRecord {
  return {
    id,
    contract: 'c',
    department: 'd',
    milestone: 'm',
    n: 1,
    due,
    workday: due,
    tentative: false,
    ownerRole: 'officer',
    owner: null,
    status: 'open',
    doneAt: null,
    doneBy: null,
    note: null,
    acknowledgedAt: null,
    snoozedUntil: null,
    createdAt: 1,
  };
}

export async function readAll(store: Store, log: LogName): Promise<LogEntry[]> {
  return collect(store.read(log));
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const ODD_IDS = [
  '../../etc/passwd',
  '..',
  '/',
  'a/b\\c',
  '张三·微信',
  '🙂',
  '\ud800',
  'Ä',
  'A\u0308',
  'a',
  'A',
  '__proto__',
  'constructor',
  'con.json',
  'line\nbreak\u2028',
  ' ',
  `long-${'长'.repeat(5000)}`,
];

/** What every Store must do, whatever it stands on. */
export function storeContract(name: string, open: () => Promise<StoreUnderTest>): void {
  const using = (work: (store: Store, under: StoreUnderTest) => Promise<void>) => async () => {
    const under = await open();
    try {
      await work(under.store, under);
    } finally {
      await under.close();
    }
  };

  describe(`${name}: records`, () => {
    it(
      'puts, gets, replaces, deletes',
      using(async (store) => {
        expect(await store.get('people', 'a')).toBeNull();
        await store.transact((tx) => tx.put('people', person('a')));
        expect(await store.get('people', 'a')).toEqual(person('a'));
        await store.transact((tx) => tx.put('people', person('a', { role: 'officer' })));
        expect((await store.get('people', 'a'))?.role).toBe('officer');
        await store.transact((tx) => tx.delete('people', 'a'));
        expect(await store.get('people', 'a')).toBeNull();
        await store.transact((tx) => tx.delete('people', 'never there'));
      }),
    );

    it(
      'lists by id what satisfies the test, conversations too',
      using(async (store) => {
        await store.transact((tx) => {
          for (const id of ['c', 'a', 'b']) {
            tx.put('people', person(id, { department: id === 'b' ? null : '民政局' }));
            tx.put('conversations', conversation(id, { user: `u-${id}` }));
          }
        });
        expect((await store.list('people')).map((p) => p.id)).toEqual(['a', 'b', 'c']);
        expect((await store.list('people', (p) => p.department !== null)).map((p) => p.id)).toEqual(['a', 'c']);
        expect((await store.list('conversations', (c) => c.user !== 'u-a')).map((c) => c.id)).toEqual(['b', 'c']);
        await store.transact((tx) => tx.delete('conversations', 'b'));
        expect((await store.list('conversations')).map((c) => c.id)).toEqual(['a', 'c']);
      }),
    );

    it(
      'moves a receipt from one year to another and keeps one of it',
      using(async (store) => {
        await store.transact((tx) => tx.put('receipts', receipt('r', Date.UTC(2025, 5, 1))));
        await store.transact((tx) => tx.put('receipts', receipt('r', Date.UTC(2026, 5, 1))));
        expect((await store.list('receipts')).map((r) => r.at)).toEqual([Date.UTC(2026, 5, 1)]);
        await expect(store.transact((tx) => tx.put('receipts', receipt('s', 0.5)))).rejects.toThrow(TypeError);
      }),
    );

    it(
      'moves an obligation from one month to another and keeps one of it, over a restart too',
      using(async (store, under) => {
        const due = (id: string, day: string) => store.transact((tx) => tx.put('obligations', obligation(id, day)));
        await due('o', '2026-03-31');
        await due('p', '2026-03-31');
        await due('o', '2027-04-01');
        await due('odd', 'someday');
        const days = async (from: Store) => (await from.list('obligations')).map((o) => `${o.id} ${o.due}`);
        expect(await days(store)).toEqual(['o 2027-04-01', 'odd someday', 'p 2026-03-31']);
        const reopened = await under.reopen();
        if (reopened) expect(await days(reopened)).toEqual(['o 2027-04-01', 'odd someday', 'p 2026-03-31']);
      }),
    );

    it(
      'keeps ids of any kind apart',
      using(async (store) => {
        for (const id of ODD_IDS) {
          await store.transact((tx) => {
            tx.put('people', person(id, { department: id }));
            tx.put('conversations', conversation(id, { user: id }));
          });
        }
        for (const id of ODD_IDS) {
          expect((await store.get('people', id))?.department).toBe(id);
          expect((await store.get('conversations', id))?.user).toBe(id);
        }
        expect(await store.list('people')).toHaveLength(ODD_IDS.length);
        expect(await store.list('conversations')).toHaveLength(ODD_IDS.length);
      }),
    );

    it(
      'refuses what is no record',
      using(async (store) => {
        await expect(store.transact((tx) => tx.put('people', person('')))).rejects.toThrow(TypeError);
        await expect(store.transact((tx) => tx.put('people', null as never))).rejects.toThrow(TypeError);
        await expect(store.transact((tx) => tx.put('people', { id: 7 } as never))).rejects.toThrow(TypeError);
        await expect(store.transact((tx) => tx.put('nowhere' as 'people', person('a')))).rejects.toThrow(TypeError);
        await expect(store.transact((tx) => tx.append('audit', {} as never))).rejects.toThrow(TypeError);
        await expect(store.get('people', '')).rejects.toThrow(TypeError);
        expect(await store.list('people')).toEqual([]);
      }),
    );

    it(
      'gives and takes copies',
      using(async (store) => {
        const mine = conversation('a', { state: { list: [1] } });
        await store.transact(async (tx) => {
          tx.put('conversations', mine);
          (mine.state as { list: number[] }).list.push(2);
          const seen = await tx.get('conversations', 'a');
          (seen!.state as { list: number[] }).list.push(3);
        });
        const again = await store.get('conversations', 'a');
        expect(again?.state).toEqual({ list: [1] });
        (again!.state as { list: number[] }).list.push(4);
        for (const found of await store.list('conversations')) (found.state as { list: number[] }).list.push(5);
        expect((await store.get('conversations', 'a'))?.state).toEqual({ list: [1] });
      }),
    );

    it(
      'holds a record of 1 MB and text of every kind',
      using(async (store) => {
        const state = { text: '购'.repeat(350_000), odd: '\u2028\u0000"\\\ud83d\ude42 \ud800' };
        await store.transact((tx) => tx.put('conversations', conversation('big', { state })));
        expect((await store.get('conversations', 'big'))?.state).toEqual(state);
      }),
    );
  });

  describe(`${name}: transactions`, () => {
    it(
      'returns the value of the work and leaves nothing of one that throws',
      using(async (store) => {
        expect(await store.transact(async () => 7)).toBe(7);
        await store.transact((tx) => tx.put('people', person('kept')));
        const failing = store.transact(async (tx) => {
          tx.put('people', person('a'));
          tx.delete('people', 'kept');
          tx.put('conversations', conversation('a'));
          tx.append('audit', { at: 1 });
          await Promise.resolve();
          throw new Error('stop');
        });
        await expect(failing).rejects.toThrow('stop');
        expect((await store.list('people')).map((p) => p.id)).toEqual(['kept']);
        expect(await store.list('conversations')).toEqual([]);
        expect(await readAll(store, 'audit')).toEqual([]);
      }),
    );

    it(
      'reads its own writes, and nobody else does before the end',
      using(async (store) => {
        await store.transact((tx) => {
          tx.put('people', person('old'));
          tx.put('conversations', conversation('old'));
        });
        await store.transact(async (tx) => {
          tx.put('people', person('new'));
          tx.delete('people', 'old');
          tx.delete('conversations', 'old');
          expect((await tx.list('people')).map((p) => p.id)).toEqual(['new']);
          expect(await tx.get('people', 'old')).toBeNull();
          expect(await tx.get('conversations', 'old')).toBeNull();
          expect((await store.list('people')).map((p) => p.id)).toEqual(['old']);
          expect(await store.get('people', 'new')).toBeNull();
          expect(await store.get('conversations', 'old')).not.toBeNull();
        });
        expect((await store.list('people')).map((p) => p.id)).toEqual(['new']);
      }),
    );

    it(
      'loses no increment of fifty at once, and one that throws between them spoils none',
      using(async (store) => {
        await store.transact((tx) => tx.put('settings', { id: 'n', value: 0 }));
        const add = (fails: boolean) =>
          store.transact(async (tx) => {
            const now = Number((await tx.get('settings', 'n'))?.value);
            await new Promise((resolve) => setImmediate(resolve));
            tx.put('settings', { id: 'n', value: now + 1 });
            if (fails) throw new Error('no');
            return now;
          });
        const results = await Promise.allSettled(Array.from({ length: 50 }, (_, i) => add(i % 5 === 4)));
        const seen = results.flatMap((r) => (r.status === 'fulfilled' ? [r.value] : []));
        expect(seen).toEqual(Array.from({ length: 40 }, (_, i) => i));
        expect((await store.get('settings', 'n'))?.value).toBe(40);
      }),
    );

    it(
      'runs in the order asked, slow or fast',
      using(async (store) => {
        const order: number[] = [];
        const waits = [30, 0, 15, 0];
        await Promise.all(
          waits.map((ms, i) =>
            store.transact(async (tx) => {
              if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
              order.push(i);
              tx.append('audit', { at: i });
            }),
          ),
        );
        expect(order).toEqual([0, 1, 2, 3]);
        expect((await readAll(store, 'audit')).map((e) => e.at)).toEqual([0, 1, 2, 3]);
      }),
    );

    it(
      'does not make a finished one wait for a later one that waits for it',
      using(async (store) => {
        const first = store.transact((tx) => tx.put('people', person('a')));
        const second = store.transact(async (tx) => {
          await first;
          return tx.get('people', 'a');
        });
        expect((await second)?.id).toBe('a');
      }),
    );

    it(
      'refuses misuse: nested, after the end, conversations listed inside',
      using(async (store) => {
        await expect(store.transact(() => store.transact(() => 1))).rejects.toThrow('inside a transaction');
        const kept = await store.transact((tx) => ({ tx }));
        expect(() => kept.tx.put('people', person('a'))).toThrow('over');
        await expect(kept.tx.get('people', 'a')).rejects.toThrow('over');
        await expect(store.transact((tx) => tx.list('conversations' as never))).rejects.toThrow(TypeError);
      }),
    );
  });

  describe(`${name}: logs, expiry, end`, () => {
    it(
      'keeps each log in order, odd characters too',
      using(async (store) => {
        await store.transact((tx) => {
          tx.append('audit', { at: 2, what: 'a\u2028b\n' });
          tx.append('deliveries', { at: 9 });
        });
        await store.transact((tx) => tx.append('audit', { at: 1, what: '回' }));
        expect(await readAll(store, 'audit')).toEqual([
          { at: 2, what: 'a\u2028b\n' },
          { at: 1, what: '回' },
        ]);
        expect(await readAll(store, 'deliveries')).toEqual([{ at: 9 }]);
      }),
    );

    it(
      'drops what has expired and nothing else',
      using(async (store) => {
        const ends = { a: 1000, b: 2000, c: 3000, d: Number.POSITIVE_INFINITY };
        await store.transact((tx) => {
          for (const [id, expiresAt] of Object.entries(ends)) tx.put('conversations', conversation(id, { expiresAt }));
        });
        expect(await store.expire(999)).toBe(0);
        expect(await store.expire(1001)).toBe(1);
        await store.transact((tx) => tx.put('conversations', conversation('b', { expiresAt: 5000 })));
        expect(await store.expire(4000)).toBe(1);
        expect(await store.expire(4000)).toBe(0);
        expect((await store.list('conversations')).map((c) => c.id)).toEqual(['b', 'd']);
        expect(await store.expire(9_000_000_000_000)).toBe(1);
      }),
    );

    it(
      'finishes what is under way on close and takes nothing after',
      using(async (store) => {
        const last = store.transact((tx) => tx.put('people', person('last')));
        const closing = store.close();
        await expect(store.transact(() => 1)).rejects.toThrow('closed');
        await expect(last).resolves.toBeUndefined();
        await closing;
        await store.close();
      }),
    );

    it(
      'gives everything back when opened again',
      using(async (store, under) => {
        await store.transact((tx) => {
          for (const id of ODD_IDS) {
            tx.put('people', person(id));
            tx.put('conversations', conversation(id));
          }
          for (const year of [2024, 2025, 2026]) tx.put('receipts', receipt(`r${year}`, Date.UTC(year, 3, 1)));
          tx.append('audit', { at: 1, what: '登记' });
        });
        await store.transact((tx) => tx.delete('people', 'a'));
        const all = async (from: Store) => ({
          people: await from.list('people'),
          conversations: await from.list('conversations'),
          receipts: await from.list('receipts'),
          audit: await readAll(from, 'audit'),
        });
        const before = await all(store);
        expect(before.people).toHaveLength(ODD_IDS.length - 1);
        const reopened = await under.reopen();
        if (!reopened) return;
        expect(await all(reopened)).toEqual(before);
        expect(await reopened.expire(2000)).toBe(ODD_IDS.length);
      }),
    );
  });
}
