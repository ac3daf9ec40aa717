import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { TrackedEvent } from './track-events.js';

/** Calendars that subscribe look again after this many seconds. */
const REFRESH = 6 * 3600;

/**
 * An iCalendar file (RFC 5545): whole days, so the same in every zone; a UID that stays, a SEQUENCE that counts changes, what
 * is void as CANCELLED, alarms at nine in the morning. Escaping and folding are the library's.
 */
export function writeIcs(events: readonly TrackedEvent[], name: string): Buffer {
  const calendar = ical({
    name,
    prodId: { company: 'goufu', product: 'contract calendar', language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH,
    x: [{ key: 'X-WR-TIMEZONE', value: 'Asia/Shanghai' }],
  });
  for (const event of events) {
    const start = Temporal.PlainDate.from(event.day);
    const changed = Temporal.Instant.fromEpochMilliseconds(event.changedAt);
    const entry = calendar.createEvent({
      id: `${event.id}@goufu`,
      start,
      end: start.add({ days: 1 }),
      allDay: true,
      summary: event.title,
      description: event.notes || null,
      status: ICalEventStatus[event.status],
      // A deadline takes none of the day's hours.
      transparency: ICalEventTransparency.TRANSPARENT,
      sequence: event.sequence,
      stamp: changed,
      lastModified: changed,
    });
    for (const seconds of event.alarms)
      entry
        .createAlarm({ type: ICalAlarmType.display, trigger: -seconds, description: event.title })
        // Said outright: what comes after the beginning would else count from the end.
        .relatesTo(ICalAlarmRelatesTo.start);
  }
  return Buffer.from(calendar.toString(), 'utf8');
}
