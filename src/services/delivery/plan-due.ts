import type { DeadlineRules } from '../../domain/contracts/obligations.js';
import { mayGoOn, missedOccasion } from '../../domain/contracts/occasions.js';
import { nextFirstOfWeek } from '../../domain/contracts/working-hours.js';
import { addDays, type Day, dayOf } from '../../shared/clock.js';
import type { DeliveryItem, ObligationRecord } from '../../shared/records-of-contracts.js';
import type { Store, Transaction } from '../../shared/store.js';
import type { Acting } from '../contracts/acting.js';
import type { Colleague } from '../find-person.js';
import { moveOnAgenda, readAgenda } from './agenda.js';
import { type DeliverySettings, readEscalateAfter } from './delivery-settings.js';
import { afterOf, dueOf, keepObligation, remindersOf } from './keep-obligation.js';
import { queueItem, writeDelivery } from './outbox.js';
import { planReminder } from './plan-reminder.js';
import { firstAgendaDay, readCursor, writeCursor } from './planned-to.js';
import { recipientsOf } from './recipients.js';

/** What planning stands on. */
export interface PlanMeans extends Pick<Acting, 'rules' | 'clock'> {
  settings: DeliverySettings;
  staff: readonly Colleague[];
}

/** Few enough that a person's turn between two of them hardly waits. */
const CHUNK = 100;
/** Days before the last one looked at that are looked at again: clocks of two machines differ, and messages carry the time they were sent. */
const LOOK_BACK = 2;

/**
 * Puts what has come due by now into the outboxes of those who have to hear of it, each occasion once, whatever process runs
 * this: an obligation's occasion is planned in the transaction that marks it planned. Reads the agenda's days since the
 * last time, not the obligations. Returns how many things it looked at.
 */
export async function planDue(store: Store, means: PlanMeans): Promise<number> {
  const today = dayOf(means.clock.now());
  const cursor = (await readCursor(store)) ?? (await firstAgendaDay(store)) ?? today;
  let looked = 0;
  for (let day = addDays(cursor, -LOOK_BACK); day <= today; day = addDays(day, 1)) {
    const held = await readAgenda(store, day);
    for (const kind of ['obligations', 'reminders'] as const) {
      for (let i = 0; i < held[kind].length; i += CHUNK) {
        const ids = held[kind].slice(i, i + CHUNK);
        await store.transact(async (tx) => {
          for (const id of ids) await (kind === 'reminders' ? planReminder : planObligation)(tx, means, id, day);
        });
        looked += ids.length;
      }
    }
  }
  if (cursor !== today) await store.transact((tx) => writeCursor(tx, today));
  return looked;
}

async function planObligation(tx: Transaction, means: PlanMeans, id: string, heldUnder: Day): Promise<void> {
  const { rules, clock, settings } = means;
  const record = await tx.get('obligations', id);
  // A line that its obligation has left.
  if (record?.plan?.next !== heldUnder) return moveOnAgenda(tx, 'obligations', id, heldUnder, null);
  const at = clock.now();
  const today = dayOf(at);
  const reminders = await remindersOf(tx, rules, record);
  const occasion = missedOccasion(dueOf(record), reminders, rules.calendar, afterOf(record), today);
  if (!occasion) return void (await keepObligation(tx, means, record));
  const named = occasion.kind === 'snoozed';
  if (!mayGoOn(today, { day: occasion.day, named }, rules.calendar)) return postpone(tx, record, rules, today);
  const count = record.plan.count + 1;
  const recipients = recipientsOf(record, means.staff, count, await readEscalateAfter(tx, record.department, settings));
  const about = { about: 'obligation' as const, thing: id, occasion: occasion.day, kind: occasion.kind, named };
  for (const { person, level } of recipients) {
    const heldTo = level === 0 ? heldUntil(person, record, occasion.kind, means, today) : null;
    await queueItem(tx, person.id, { ...about, level, state: 'waiting', at, heldTo });
  }
  if (recipients.length === 0) writeDelivery(tx, at, null, about, 'undelivered', { why: 'nobody' });
  const { plan } = record;
  await keepObligation(tx, means, {
    ...record,
    plan: {
      ...plan,
      last: today,
      count,
      to: [...new Set([...plan.to, ...recipients.map((r) => r.person.id)])],
      undelivered: recipients.length === 0 ? occasion.day : plan.undelivered,
    },
  });
}

/** The day of the weekly digest that an early reminder waits for; null when it goes at once, as what is due before that does. */
function heldUntil(
  { digest }: Colleague,
  { workday }: ObligationRecord,
  kind: DeliveryItem['kind'],
  { rules }: PlanMeans,
  today: Day,
): Day | null {
  if (digest !== 'weekly' || kind !== 'before') return null;
  const next = nextFirstOfWeek(today, rules.calendar);
  return next < workday ? next : null;
}

/** What came due on a day off, or was missed until it, waits for the next working day. */
async function postpone(
  tx: Transaction,
  record: ObligationRecord,
  { calendar }: DeadlineRules,
  today: Day,
): Promise<void> {
  const { plan } = record;
  if (!plan) return;
  const next = calendar.onOrAfter(today).day;
  tx.put('obligations', { ...record, plan: { ...plan, next } });
  await moveOnAgenda(tx, 'obligations', record.id, plan.next, next);
}
