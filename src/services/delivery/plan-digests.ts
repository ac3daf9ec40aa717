import { isFirstOfWeek } from '../../domain/contracts/working-hours.js';
import { dayOf } from '../../shared/clock.js';
import type { Store } from '../../shared/store.js';
import { queueItem } from './outbox.js';
import type { PlanMeans } from './plan-due.js';

const LAST = 'delivery:digests';

/** Once on every working day: a digest for those who want one that day. */
export async function planDigests(store: Store, { staff, rules, clock }: PlanMeans): Promise<void> {
  const at = clock.now();
  const today = dayOf(at);
  if (!rules.calendar.isWorkday(today)) return;
  if ((await store.get('settings', LAST))?.value === today) return;
  const isFirst = isFirstOfWeek(today, rules.calendar);
  const readers = staff.filter((p) => p.digest === 'daily' || (p.digest === 'weekly' && isFirst));
  await store.transact(async (tx) => {
    if ((await tx.get('settings', LAST))?.value === today) return;
    tx.put('settings', { id: LAST, value: today });
    for (const { id } of readers)
      await queueItem(tx, id, {
        about: 'digest',
        thing: id,
        occasion: today,
        kind: 'digest',
        named: false,
        level: 0,
        state: 'waiting',
        at,
        heldTo: null,
      });
  });
}
