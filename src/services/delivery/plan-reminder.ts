import { mayGoOn } from '../../domain/contracts/occasions.js';
import { type Day, dayOf } from '../../shared/clock.js';
import type { Transaction } from '../../shared/store.js';
import type { Acting } from '../contracts/acting.js';
import { moveOnAgenda } from './agenda.js';
import { keepReminder, whenOf } from './keep-reminder.js';
import { queueItem } from './outbox.js';

/** Puts a person's own reminder whose day has come into their outbox, in the transaction that marks it planned. */
export async function planReminder(
  tx: Transaction,
  means: Pick<Acting, 'rules' | 'clock'>,
  id: string,
  heldUnder: Day,
): Promise<void> {
  const { rules, clock } = means;
  const reminder = await tx.get('reminders', id);
  if (reminder?.next !== heldUnder) return moveOnAgenda(tx, 'reminders', id, heldUnder, null);
  const at = clock.now();
  const today = dayOf(at);
  const { snoozedUntil, lastOn } = reminder;
  const when = await whenOf(tx, rules, reminder);
  const isPutOff = Boolean(snoozedUntil && (!lastOn || snoozedUntil > lastOn));
  const day = isPutOff ? (snoozedUntil ?? today) : (when?.on ?? null);
  if (day === null || day > today) return keepReminder(tx, means, reminder);
  const named = isPutOff || reminder.before === null;
  if (!mayGoOn(today, { day, named }, rules.calendar)) {
    const next = rules.calendar.onOrAfter(today).day;
    tx.put('reminders', { ...reminder, next });
    return moveOnAgenda(tx, 'reminders', id, heldUnder, next);
  }
  const item = { about: 'reminder' as const, thing: id, occasion: day, kind: 'personal' as const, named };
  await queueItem(tx, reminder.user, { ...item, level: 0, state: 'waiting', at, heldTo: null });
  await keepReminder(tx, means, { ...reminder, lastOn: today });
}
