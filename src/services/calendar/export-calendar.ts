import { may } from '../../domain/people/may.js';
import { dayOf } from '../../shared/clock.js';
import { GoufuError, type Lang } from '../../shared/errors.js';
import type { Store } from '../../shared/store.js';
import { type Acting, requireMay, transactAs, writeAudit } from '../contracts/acting.js';
import { toEvent } from './calendar-event.js';
import { isRecent, trackEvents } from './track-events.js';
import { writeIcs } from './write-ics.js';

/** Whose dates: of one department, or all that the user may see; `own` are only those that the user looks after. */
export interface CalendarScope {
  department?: string | undefined;
  own?: boolean;
}

/**
 * The dates of contracts that a user may see as an .ics file, those of the last 60 days and all to come. Exported again it
 * updates what a calendar has. In the audit trail. Throws E_FORBIDDEN for an applicant and for another's department.
 */
export async function exportCalendar(
  store: Store,
  acting: Acting,
  lang: Lang,
  { department, own = false }: CalendarScope = {},
): Promise<{ bytes: Buffer; count: number }> {
  const { user, rules, clock } = acting;
  const [now, today] = [clock.now(), dayOf(clock.now())];
  return transactAs(store, acting, department ?? null, async (tx) => {
    if (user.role === 'applicant') throw new GoufuError('E_FORBIDDEN', { what: 'calendar.export' });
    if (department !== undefined) requireMay(acting, 'obligation.read', { department });
    const duties = await tx.list(
      'obligations',
      (o) =>
        may(user, 'obligation.read', o) &&
        (department === undefined || o.department === department) &&
        (!own || o.owner === user.id) &&
        isRecent(o.workday, today),
    );
    const events = [];
    for (const duty of duties.sort((a, b) => (a.workday < b.workday ? -1 : a.workday > b.workday ? 1 : 0)))
      events.push(toEvent(duty, duty.contract ? await tx.get('contracts', duty.contract) : null, rules, lang));
    const scope = department ?? (user.role === 'officer' ? user.department : null);
    const tracked = await trackEvents(tx, events, { department: scope, today, now, lang });
    writeAudit(tx, acting, {
      what: 'calendar.export',
      thing: department ?? null,
      before: null,
      after: { count: tracked.length },
    });
    const live = events.filter((e) => e.status !== 'CANCELLED').length;
    return { bytes: writeIcs(tracked, lang === 'zh' ? '购服合同节点' : 'Goufu contract dates'), count: live };
  });
}
