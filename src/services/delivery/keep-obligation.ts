import { applySetting, type Offset } from '../../domain/contracts/milestone.js';
import type { DeadlineRules } from '../../domain/contracts/obligations.js';
import { type Due, later, nextOccasion } from '../../domain/contracts/occasions.js';
import { addDays, type Day, dayOf } from '../../shared/clock.js';
import type { ObligationRecord, ReminderPlan } from '../../shared/records-of-contracts.js';
import type { Transaction } from '../../shared/store.js';
import type { Acting } from '../contracts/acting.js';
import { readSettings } from '../contracts/read-settings.js';
import { type AgendaBatch, moveOnAgenda } from './agenda.js';
import { dropItems } from './outbox.js';

const FRESH: ReminderPlan = { next: null, last: null, count: 0, to: [], sent: null, undelivered: null };

/** `agenda` gathers the moves of many; whoever gives it flushes it. */
export type PlanMeans = Pick<Acting, 'rules' | 'clock'> & { agenda?: AgendaBatch };

/** Writes an obligation with its place on the agenda: every writer goes through here, so that no reminder is lost. */
export async function keepObligation(
  tx: Transaction,
  { rules, clock, agenda }: PlanMeans,
  record: ObligationRecord,
): Promise<ObligationRecord> {
  const plan = record.plan ?? FRESH;
  const at = clock.now();
  const next = await reckonNext(tx, { rules, clock }, record);
  const isOpen = record.status === 'open';
  if (!isOpen && plan.to.length > 0)
    await dropItems(tx, plan.to, { about: 'obligation', thing: record.id }, at, record.status);
  const kept = { ...record, plan: { ...plan, next, ...(isOpen ? {} : { to: [], undelivered: null }) } };
  tx.put('obligations', kept);
  if (agenda) agenda.move('obligations', record.id, plan.next, next);
  else await moveOnAgenda(tx, 'obligations', record.id, plan.next, next);
  return kept;
}

/** Brings an obligation's place on the agenda up to date, after rules or settings changed. Writes nothing when it is. */
export async function replanObligation(tx: Transaction, means: PlanMeans, record: ObligationRecord): Promise<boolean> {
  const next = await reckonNext(tx, means, record);
  if (next === (record.plan?.next ?? null)) return false;
  await keepObligation(tx, means, record);
  return true;
}

async function reckonNext(
  tx: Transaction,
  { rules, clock }: Pick<Acting, 'rules' | 'clock'>,
  record: ObligationRecord,
): Promise<Day | null> {
  if (record.status !== 'open') return null;
  const reminders = await remindersOf(tx, rules, record);
  const occasion = nextOccasion(dueOf(record), reminders, rules.calendar, afterOf(record));
  // What was missed is looked at as soon as can be.
  return occasion && later(occasion.day, dayOf(clock.now()));
}

/** Deletes an obligation and what waits about it. */
export async function dropObligation(tx: Transaction, record: ObligationRecord, at: number): Promise<void> {
  tx.delete('obligations', record.id);
  await moveOnAgenda(tx, 'obligations', record.id, record.plan?.next ?? null, null);
  await dropItems(tx, record.plan?.to ?? [], { about: 'obligation', thing: record.id }, at, 'gone');
}

/** When a department is reminded of an obligation. */
export async function remindersOf(
  from: Pick<Transaction, 'get'>,
  rules: DeadlineRules,
  { milestone, department }: Pick<ObligationRecord, 'milestone' | 'department'>,
): Promise<readonly Offset[]> {
  const rule = rules.milestones.find((m) => m.id === milestone);
  if (!rule) return [];
  const settings = await readSettings(from, department);
  return applySetting(rule, settings[milestone]).reminders;
}

/** The day after which occasions of an obligation are still to come: those before it came up are none. */
export function afterOf({ plan, createdAt }: ObligationRecord): Day {
  return plan?.last ?? addDays(dayOf(createdAt), -1);
}

export function dueOf(record: ObligationRecord): Due {
  const { acknowledgedAt } = record;
  return { ...record, acknowledgedOn: acknowledgedAt === null ? null : dayOf(acknowledgedAt) };
}
