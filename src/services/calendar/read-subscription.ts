import type { DeadlineRules } from '../../domain/contracts/obligations.js';
import type { Clock } from '../../shared/clock.js';
import type { Lang } from '../../shared/errors.js';
import type { Store } from '../../shared/store.js';
import { exportCalendar } from './export-calendar.js';
import { findSubscriber } from './subscriptions.js';

/**
 * The calendar behind a secret address, with the role that its person has today; null where the address is nobody's, or
 * the person may see no contract any more.
 */
export async function readSubscription(
  store: Store,
  { rules, clock, lang }: { rules: DeadlineRules; clock: Clock; lang: Lang },
  secret: string,
): Promise<Uint8Array | null> {
  const id = await findSubscriber(store, secret);
  const person = id === null ? null : await store.get('people', id);
  if (!person || person.role === 'applicant') return null;
  const user = { id: person.id, role: person.role, department: person.department };
  return (await exportCalendar(store, { user, channel: 'calendar', clock, rules }, lang)).bytes;
}
