import { createHash } from 'node:crypto';
import { addDays, type Day, dayOf } from '../../shared/clock.js';
import type { Store } from '../../shared/store.js';
import type { Acting } from '../contracts/acting.js';
import { recomputeObligations } from '../contracts/recompute-obligations.js';
import { moveOnAgenda } from './agenda.js';
import { replanObligation } from './keep-obligation.js';
import { keepReminder } from './keep-reminder.js';

const RECORD = 'delivery:sweep';
const EVERY_DAYS = 7;
const CHUNK = 200;

interface Swept {
  day: Day;
  /** What deadlines were reckoned by. */
  rules: string;
}

/**
 * Once a week, and whenever the rules, the calendar or the year have changed since: derives all obligations anew and
 * sees that each open one, and each reminder, stands on the agenda. It reads everything, which a tick never does. Running it
 * again changes nothing. Returns whether it ran.
 */
export async function sweepIfDue(store: Store, means: Pick<Acting, 'rules' | 'clock'>): Promise<boolean> {
  const today = dayOf(means.clock.now());
  const rules = fingerprint(means, today);
  const last = (await store.get('settings', RECORD))?.value as Swept | undefined;
  if (last?.rules === rules && addDays(last.day, EVERY_DAYS) > today) return false;
  if (last?.rules !== rules) await recomputeObligations(store, means);
  await enrolAll(store, means);
  await store.transact((tx) => tx.put('settings', { id: RECORD, value: { day: today, rules } satisfies Swept }));
  return true;
}

/** Puts everything that is missing on the agenda there. */
async function enrolAll(store: Store, means: Pick<Acting, 'rules' | 'clock'>): Promise<void> {
  const held = new Set<string>();
  for (const { id, obligations, reminders } of await store.list('agenda'))
    for (const thing of [...obligations, ...reminders]) held.add(`${id.slice(0, 10)} ${thing}`);
  const open = (await store.list('obligations', (o) => o.status === 'open')).map((o) => o.id);
  for (let i = 0; i < open.length; i += CHUNK) {
    await store.transact(async (tx) => {
      for (const id of open.slice(i, i + CHUNK)) {
        const record = await tx.get('obligations', id);
        if (!record || (await replanObligation(tx, means, record))) continue;
        const next = record.plan?.next ?? null;
        if (next !== null && !held.has(`${next} ${id}`)) await moveOnAgenda(tx, 'obligations', id, null, next);
      }
    });
  }
  const waiting = await store.list('reminders', (r) => !r.next || !held.has(`${r.next} ${r.id}`));
  for (const { id } of waiting) {
    await store.transact(async (tx) => {
      const reminder = await tx.get('reminders', id);
      if (reminder) await keepReminder(tx, means, reminder);
    });
  }
}

function fingerprint({ rules }: Pick<Acting, 'rules'>, today: Day): string {
  const { milestones, coveredYears, budgetDates } = rules;
  const all = JSON.stringify([today.slice(0, 4), milestones, coveredYears, budgetDates]);
  return createHash('sha256').update(all).digest('hex').slice(0, 16);
}
