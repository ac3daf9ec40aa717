import { hashText } from '../../domain/contracts/obligations.js';
import { isSameDepartment } from '../../domain/people/may.js';
import { addDays, type Day } from '../../shared/clock.js';
import type { CalendarEntryRecord } from '../../shared/records-of-contracts.js';
import type { Transaction } from '../../shared/store.js';
import type { CalendarEvent } from './calendar-event.js';

/** An event with what tells a calendar that it is news of one that it has. */
export interface TrackedEvent extends CalendarEvent {
  /** Counts up with every change. */
  sequence: number;
  /** Epoch milliseconds of the last change. */
  changedAt: number;
}

/** Days for which what is over is still handed out. */
const KEPT_DAYS = 60;

/**
 * Numbers events by what was handed out before: the same keeps its number, a changed one counts up. What was handed out
 * and is an obligation no more comes as cancelled, so that a calendar which took it in drops it. a null department is all of them.
 */
export async function trackEvents(
  tx: Transaction,
  events: readonly CalendarEvent[],
  scope: { department: string | null; today: Day; now: number; lang: string },
): Promise<TrackedEvent[]> {
  const tracked: TrackedEvent[] = [];
  for (const event of events) {
    // What no calendar has needs no cancelling.
    const isNews = event.status !== 'CANCELLED' || (await tx.get('calendarEntries', event.id)) !== null;
    if (isNews) tracked.push(await number(tx, event, scope));
  }
  const current = new Set(events.map((e) => e.id));
  const handed = await tx.list(
    'calendarEntries',
    (e) => !current.has(e.id) && (scope.department === null || isSameDepartment(e.department, scope.department)),
  );
  for (const entry of handed) {
    if (!isRecent(entry.day, scope.today)) tx.delete('calendarEntries', entry.id);
    else if ((await tx.get('obligations', entry.id)) === null) tracked.push(await number(tx, toGone(entry), scope));
  }
  return tracked;
}

/** Whether an event is still worth handing out. */
export function isRecent(day: Day, today: Day): boolean {
  return day >= addDays(today, -KEPT_DAYS);
}

function toGone({ id, department, day, title }: CalendarEntryRecord): CalendarEvent {
  return { id, department, day, title, notes: '', status: 'CANCELLED', alarms: [] };
}

async function number(
  tx: Transaction,
  event: CalendarEvent,
  { now, lang }: { now: number; lang: string },
): Promise<TrackedEvent> {
  const { id, department, day, title, status, alarms } = event;
  const known = await tx.get('calendarEntries', id);
  // Words in another language are news of nothing: they count only beside words of the same.
  const words = known && known.lang !== lang ? known.words : hashText(`${title}\n${event.notes}`);
  const facts = hashText(JSON.stringify([day, status, alarms]));
  if (known && known.facts === facts && known.words === words)
    return { ...event, sequence: known.sequence, changedAt: known.changedAt };
  const next = { sequence: known ? known.sequence + 1 : 0, changedAt: now };
  tx.put('calendarEntries', { id, department, day, title, facts, words, lang: known?.lang ?? lang, ...next });
  return { ...event, ...next };
}
