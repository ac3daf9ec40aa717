// One round of the scheduler on lowdb: node --import tsx tests/bench/parts/tick.ts <open obligations>
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepObligation } from '../../../src/services/delivery/keep-obligation.js';
import { type TickMeans, tick } from '../../../src/services/delivery/tick.js';
import { createLog } from '../../../src/shared/log.js';
import type { ObligationRecord } from '../../../src/shared/records-of-contracts.js';
import { openLowdbStore } from '../../../src/store/lowdb-store.js';
import { shippedRules } from '../../support/contracts.js';
import { percentile, report } from '../measure.js';

const ROUNDS = 300;
const DUE = 8;
const rules = shippedRules();
/** A Wednesday, with nothing of the others due. */
const AT = Date.parse('2026-03-18T10:00:00+08:00');

const open = Number(process.argv[2] ?? 100);
const dir = await mkdtemp(join(tmpdir(), 'goufu-bench-'));
try {
  await measure();
} finally {
  await rm(dir, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const store = await openLowdbStore({ dir });
  let now = AT;
  const clock = { now: () => now };
  const person = {
    channel: 'bench',
    role: 'officer' as const,
    department: '某局',
    noticedAt: 1,
    createdAt: 1,
    reach: 'c',
  };
  await store.transact((tx) => tx.put('people', { ...person, id: 'bench:u' }));
  const put = async (from: number, to: number, due: (n: number) => string) => {
    await store.transact(async (tx) => {
      for (let n = from; n < to; n++) await keepObligation(tx, { rules, clock }, dutyOf(n, due(n)));
    });
  };
  // Due from half a year on, over two years: none has its reminder now.
  const later = (n: number) => new Date(AT + (180 + (n % 730)) * 86_400_000).toISOString().slice(0, 10);
  for (let from = 0; from < open; from += 500) await put(from, Math.min(open, from + 500), later);
  let sent = 0;
  const means: TickMeans = {
    store,
    clock,
    rules,
    by: 'bench',
    log: createLog('error'),
    compose: async () => ({}) as never,
    say: async () => {
      sent++;
      return { ok: true };
    },
  };
  await tick(means);
  const idle: number[] = [];
  const busy: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    now += 1000;
    const before = performance.now();
    await tick(means);
    idle.push(performance.now() - before);
  }
  for (let round = 0; round < ROUNDS / 10; round++) {
    now += 1000;
    // The day before one that a person has to act: reminders go out now.
    await put(open + round * DUE, open + (round + 1) * DUE, () => '2026-03-25');
    const before = performance.now();
    await tick(means);
    busy.push(performance.now() - before);
  }
  if (sent !== ROUNDS / 10) throw new Error(`${sent} messages instead of ${ROUNDS / 10}`);
  await store.close();
  report({ p50: percentile(idle, 0.5), p99: percentile(idle, 0.99), busy: percentile(busy, 0.5) });
}

/** The acceptance of some contract: reminded of seven and three days before. */
function dutyOf(n: number, due: string): ObligationRecord {
  return {
    id: `ht-${String(n).padStart(6, '0')}.acceptance`,
    contract: null,
    department: '某局',
    milestone: 'acceptance',
    n: 1,
    due,
    workday: rules.calendar.onOrBefore(due).day,
    tentative: false,
    ownerRole: 'officer',
    owner: 'bench:u',
    status: 'open',
    doneAt: null,
    doneBy: null,
    note: null,
    acknowledgedAt: null,
    snoozedUntil: null,
    createdAt: AT - 86_400_000,
  };
}
