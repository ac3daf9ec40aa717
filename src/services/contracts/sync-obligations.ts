import type { Contract } from '../../domain/contracts/contract.js';
import type { DepartmentSettings } from '../../domain/contracts/milestone.js';
import { deriveObligations, deriveYearly, type Obligation } from '../../domain/contracts/obligations.js';
import { type Day, dayOf } from '../../shared/clock.js';
import type { ObligationRecord } from '../../shared/records-of-contracts.js';
import type { Transaction } from '../../shared/store.js';
import { dropObligation, keepObligation, type PlanMeans, replanObligation } from '../delivery/keep-obligation.js';
import { replanReminders } from '../delivery/keep-reminder.js';
import { readSettings } from './read-settings.js';

/** `yearlyDone` are departments whose yearly obligations were seen to in the same run. */
export type Means = PlanMeans & { yearlyDone?: Set<string> };

/** How the stored obligations of a contract changed. */
export interface SyncCount {
  added: number;
  moved: number;
  removed: number;
}

/**
 * Brings the stored obligations of a contract in line with what it is now: `before` is what it was (null when new),
 * `after` what it is (null when gone), `stale` further ids that may be left over. What people did about an obligation
 * stays. Days that were over when they first came up are not stored: nothing was recorded of them, which isn't overdue.
 * Doing it twice changes nothing.
 */
export async function syncObligations(
  tx: Transaction,
  means: Means,
  before: Contract | null,
  after: Contract | null,
  stale: readonly string[] = [],
): Promise<SyncCount> {
  const next = after ? deriveObligations(after, means.rules, await readSettings(tx, after.department)) : [];
  const previous = before ? deriveObligations(before, means.rules, await readSettings(tx, before.department)) : [];
  const kept = new Set(next.map((o) => o.id));
  const today = dayOf(means.clock.now());
  const count: SyncCount = { added: 0, moved: 0, removed: 0 };
  for (const obligation of next) {
    const change = await putObligation(tx, means, today, obligation, before, after);
    if (change) count[change]++;
  }
  for (const id of new Set([...previous.map((o) => o.id), ...stale])) {
    const record = kept.has(id) ? null : await tx.get('obligations', id);
    if (!record || record.status === 'done') continue;
    await dropObligation(tx, record, means.clock.now());
    count.removed++;
  }
  if (
    before &&
    after &&
    (count.moved + count.removed > 0 || before.end !== after.end || before.status !== after.status)
  )
    await replanReminders(tx, means, after.id);
  if (after?.status !== 'active' || means.yearlyDone?.has(after.department)) return count;
  await syncYearly(tx, means, after.department);
  means.yearlyDone?.add(after.department);
  return count;
}

/** The yearly obligations of a department, of this year and the next. */
export async function syncYearly(tx: Transaction, means: Means, department: string): Promise<void> {
  const settings: DepartmentSettings = await readSettings(tx, department);
  const today = dayOf(means.clock.now());
  const year = Number(today.slice(0, 4));
  for (const y of [year, year + 1]) {
    const derived = deriveYearly(department, y, means.rules, settings);
    for (const obligation of derived) await putObligation(tx, means, today, obligation, null, null);
    const kept = new Set(derived.map((o) => o.id));
    for (const obligation of deriveYearly(department, y, means.rules)) {
      const record = kept.has(obligation.id) ? null : await tx.get('obligations', obligation.id);
      if (record && record.status !== 'done') await dropObligation(tx, record, means.clock.now());
    }
  }
}

async function putObligation(
  tx: Transaction,
  means: Means,
  today: Day,
  derived: Obligation,
  before: Contract | null,
  contract: Contract | null,
): Promise<'added' | 'moved' | null> {
  const record = await tx.get('obligations', derived.id);
  const isClosed = contract?.status === 'closed';
  if (!record) {
    if (derived.due < today) return null;
    const status = isClosed ? 'void' : 'open';
    await keepObligation(tx, means, { ...FRESH, ...derived, status, createdAt: means.clock.now() });
    return 'added';
  }
  const status = record.status === 'done' ? 'done' : isClosed ? 'void' : 'open';
  // Handed on to somebody else: a change of the contract's owner doesn't take it back.
  const isHandedOn = contract === null || (before !== null && record.owner !== before.owner);
  // A day that moved asks anew: nobody has taken note of the new one.
  const plan = record.plan ? { plan: { ...record.plan, count: 0 } } : {};
  const news = record.due === derived.due ? {} : { acknowledgedAt: null, snoozedUntil: null, ...plan };
  const done = record.status === 'done' ? pickDone(record) : {};
  const next = {
    ...record,
    ...derived,
    ...news,
    ...done,
    status,
    owner: isHandedOn ? record.owner : derived.owner,
  } as const;
  if (isSame(next, record)) {
    await replanObligation(tx, means, record);
    return null;
  }
  await keepObligation(tx, means, next);
  return 'moved';
}

const FRESH = { doneAt: null, doneBy: null, note: null, acknowledgedAt: null, snoozedUntil: null };

/** What was done keeps the day it was due when it was done. */
function pickDone({ due, workday, tentative, acknowledgedAt, snoozedUntil }: ObligationRecord) {
  return { due, workday, tentative, acknowledgedAt, snoozedUntil };
}

function isSame(a: ObligationRecord, b: ObligationRecord): boolean {
  const keys = Object.keys(a) as (keyof ObligationRecord)[];
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
