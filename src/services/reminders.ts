import { Temporal } from 'temporal-polyfill';
import type { Contract } from '../domain/contracts/contract.js';
import { may } from '../domain/people/may.js';
import type { Day } from '../shared/clock.js';
import { GoufuError } from '../shared/errors.js';
import type { ReminderRecord } from '../shared/records-of-contracts.js';
import type { Store, Transaction } from '../shared/store.js';
import { type Acting, writeAudit } from './contracts/acting.js';
import {
  dayOfReminder,
  dropReminder,
  dueOfReminder,
  keepReminder,
  type ReminderDay,
} from './delivery/keep-reminder.js';

export { dayOfReminder } from './delivery/keep-reminder.js';

/** Reminders that an applicant may have at a time. */
const DAYS_OF_AN_APPLICANT = 5;

/** A person's reminder with its day and, as far as the person may see it, its contract. */
export interface ShownReminder {
  reminder: ReminderRecord;
  when: ReminderDay;
  contract: Contract | null;
  /** The id of the milestone, null for the contract's end. */
  milestone: string | null;
}

/** Days from one day to another, the first not counted; negative when it lies back. */
export function daysUntil(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/**
 * Keeps a reminder of the acting user, in a transaction. One like it is not kept twice. Throws E_FORBIDDEN for an
 * applicant who has many days already, for a contract that the user may not see and for one that is not there.
 */
export async function setReminderIn(tx: Transaction, acting: Acting, reminder: ReminderRecord): Promise<void> {
  const { user } = acting;
  const contract = reminder.contract === null ? null : await tx.get('contracts', reminder.contract);
  const allowed =
    reminder.contract === null
      ? await mayKeepOwnDay(tx, user, reminder)
      : contract !== null && may(user, 'contract.read', contract);
  if (!allowed || reminder.user !== user.id) throw new GoufuError('E_FORBIDDEN', { what: 'reminder.set' });
  const same = await tx.list('reminders', (r) => r.user === user.id && contentOf(r) === contentOf(reminder));
  if (same.length > 0) return;
  await keepReminder(tx, acting, reminder);
  writeAudit(tx, acting, { what: 'reminder.set', thing: reminder.contract, before: null, after: reminder });
}

/** Applicants may be reminded of days of their own (to check their qualification again), of a few at a time. */
async function mayKeepOwnDay(tx: Transaction, user: Acting['user'], reminder: ReminderRecord): Promise<boolean> {
  if (user.role !== 'applicant') return true;
  const own = await tx.list('reminders', (r) => r.user === user.id && r.id !== reminder.id);
  return reminder.before === null && reminder.day !== null && own.length < DAYS_OF_AN_APPLICANT;
}

/** Drops reminders of the acting user, in a transaction; ids that are not the user's are passed over. */
export async function cancelRemindersIn(tx: Transaction, acting: Acting, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const reminder = await tx.get('reminders', id);
    if (reminder?.user !== acting.user.id) continue;
    await dropReminder(tx, reminder, acting.clock.now());
    writeAudit(tx, acting, { what: 'reminder.cancel', thing: reminder.contract, before: reminder, after: null });
  }
}

/** Puts a reminder of the acting user off, in a transaction: it comes on that day, be it a day off. Throws E_FORBIDDEN for another's. */
export async function snoozeReminderIn(tx: Transaction, acting: Acting, id: string, until: Day): Promise<void> {
  const reminder = await tx.get('reminders', id);
  if (reminder?.user !== acting.user.id) throw new GoufuError('E_FORBIDDEN', { what: 'reminder.snooze' });
  const after = { ...reminder, snoozedUntil: until };
  await keepReminder(tx, acting, after);
  writeAudit(tx, acting, { what: 'reminder.snooze', thing: reminder.contract, before: reminder, after });
}

/** The user's own reminders by day; those whose contract is gone, closed or no longer the user's to see are left out. */
export async function findReminders(store: Store, acting: Acting): Promise<ShownReminder[]> {
  const own = await store.list('reminders', (r) => r.user === acting.user.id);
  const shown: ShownReminder[] = [];
  for (const reminder of own) {
    const contract = reminder.contract === null ? null : await store.get('contracts', reminder.contract);
    const obligation = reminder.obligation === null ? null : await store.get('obligations', reminder.obligation);
    const due = dueOfReminder(reminder, contract, obligation);
    const hidden =
      reminder.contract !== null &&
      (!contract || contract.status === 'closed' || !may(acting.user, 'contract.read', contract));
    if (hidden || due === null) continue;
    const when = dayOfReminder(reminder.before, due, acting.rules);
    shown.push({ reminder, when, contract, milestone: obligation?.milestone ?? null });
  }
  return shown.sort((a, b) => (a.when.on < b.when.on ? -1 : a.when.on > b.when.on ? 1 : 0));
}

function contentOf({ contract, obligation, before, day, note }: ReminderRecord): string {
  return JSON.stringify([contract, obligation, before, before === null ? day : null, note]);
}
