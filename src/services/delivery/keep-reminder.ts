import type { Contract } from '../../domain/contracts/contract.js';
import { type DeadlineRules, move } from '../../domain/contracts/obligations.js';
import { later } from '../../domain/contracts/occasions.js';
import { type Day, dayOf } from '../../shared/clock.js';
import type { ObligationRecord, ReminderRecord } from '../../shared/records-of-contracts.js';
import type { Transaction } from '../../shared/store.js';
import type { Acting } from '../contracts/acting.js';
import { moveOnAgenda } from './agenda.js';
import { dropItems } from './outbox.js';

type Means = Pick<Acting, 'rules' | 'clock'>;

/** When a reminder comes. */
export interface ReminderDay {
  /** The day it counts back to; null for a day that a person named. */
  due: Day | null;
  /** The day asked for. */
  named: Day;
  /** The day it comes: the named one, or the working day before a derived day off. */
  on: Day;
  /** 暂定: a calendar that isn't published yet had a part in it. */
  tentative: boolean;
}

/** The day of a reminder that counts back from `due`; a day off gives the working day before, a named day stays. */
export function dayOfReminder(before: ReminderRecord['before'], due: Day, rules: DeadlineRules): ReminderDay {
  if (before === null) return { due: null, named: due, on: due, tentative: false };
  const offset = 'days' in before ? { days: -before.days } : { workdays: -before.workdays };
  const named = move(due, offset, rules.calendar);
  const on = rules.calendar.onOrBefore(named.day);
  return { due, named: named.day, on: on.day, tentative: named.tentative || on.tentative };
}

/** The day a reminder counts back from, or the day itself; null when its contract has none any more. */
export function dueOfReminder(
  reminder: ReminderRecord,
  contract: Contract | null,
  obligation: ObligationRecord | null,
): Day | null {
  if (reminder.before === null) return reminder.day;
  if (reminder.obligation !== null) return obligation?.due ?? reminder.day;
  return contract?.end ?? null;
}

/** Writes a reminder with its place on the agenda. */
export async function keepReminder(tx: Transaction, means: Means, reminder: ReminderRecord): Promise<void> {
  const next = await reckonNext(tx, means, reminder);
  tx.put('reminders', { ...reminder, next });
  await moveOnAgenda(tx, 'reminders', reminder.id, reminder.next ?? null, next);
}

/** Deletes a reminder and what waits about it. */
export async function dropReminder(tx: Transaction, reminder: ReminderRecord, at: number): Promise<void> {
  tx.delete('reminders', reminder.id);
  await moveOnAgenda(tx, 'reminders', reminder.id, reminder.next ?? null, null);
  await dropItems(tx, [reminder.user], { about: 'reminder', thing: reminder.id }, at, 'cancelled');
}

/** Brings the reminders on a contract in line with its new days. */
export async function replanReminders(tx: Transaction, means: Means, contract: string): Promise<void> {
  for (const reminder of await tx.list('reminders', (r) => r.contract === contract)) {
    const next = await reckonNext(tx, means, reminder);
    if (next !== (reminder.next ?? null)) await keepReminder(tx, means, reminder);
  }
}

async function reckonNext(tx: Transaction, { rules, clock }: Means, reminder: ReminderRecord): Promise<Day | null> {
  const { snoozedUntil, lastOn } = reminder;
  const isStill = (day: Day) => !lastOn || day > lastOn;
  const today = dayOf(clock.now());
  if (snoozedUntil && isStill(snoozedUntil)) return later(snoozedUntil, today);
  const when = await whenOf(tx, rules, reminder);
  return when && isStill(when.on) ? later(when.on, today) : null;
}

/** When a reminder comes by its contract as it is now; null when that is closed or gone. */
export async function whenOf(
  from: Pick<Transaction, 'get'>,
  rules: DeadlineRules,
  reminder: ReminderRecord,
): Promise<ReminderDay | null> {
  const contract = reminder.contract === null ? null : await from.get('contracts', reminder.contract);
  if (reminder.contract !== null && contract?.status !== 'active') return null;
  const obligation = reminder.obligation === null ? null : await from.get('obligations', reminder.obligation);
  const due = dueOfReminder(reminder, contract, obligation);
  return due === null ? null : dayOfReminder(reminder.before, due, rules);
}
