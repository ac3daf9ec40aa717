import { z } from 'zod';
import { foldName } from '../../domain/contracts/contract.js';
import { hashText } from '../../domain/contracts/obligations.js';
import type { Store, Transaction } from '../../shared/store.js';
import { type Acting, requireMay, transactAs, writeAudit } from '../contracts/acting.js';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const unanswered = z.number().int().min(1).max(50).nullable();
const schema = z
  .strictObject({ from: time.default('09:00'), to: time.default('17:30'), escalateAfter: unanswered.default(3) })
  .refine((s) => s.from < s.to);
const departmentSchema = z.strictObject({ department: z.string(), escalateAfter: unanswered });

/** When reminders go out (`HH:MM`, Asia/Shanghai) and after how many unanswered ones they go up; null = never. */
export type DeliverySettings = z.output<typeof schema>;

const ID = 'delivery';
const idOf = (department: string) => `delivery:${hashText(foldName(department))}`;

/** The settings of the district. */
export async function readDeliverySettings(from: Pick<Transaction, 'get'>): Promise<DeliverySettings> {
  const kept = schema.safeParse((await from.get('settings', ID))?.value ?? {});
  return kept.success ? kept.data : schema.parse({});
}

/** After how many unanswered reminders a department's go up: its own figure, or the district's. */
export async function readEscalateAfter(
  from: Pick<Transaction, 'get'>,
  department: string,
  settings: DeliverySettings,
): Promise<number | null> {
  const own = departmentSchema.safeParse((await from.get('settings', idOf(department)))?.value);
  return own.success ? own.data.escalateAfter : settings.escalateAfter;
}

/** Changes the district's settings; false when they make no sense together. Throws E_FORBIDDEN unless an admin does it. */
export function setDelivery(store: Store, acting: Acting, changes: Partial<DeliverySettings>): Promise<boolean> {
  return transactAs(store, acting, null, async (tx) => {
    requireMay(acting, 'milestones.set', { department: null });
    const before = await readDeliverySettings(tx);
    const after = schema.safeParse({ ...before, ...changes });
    if (!after.success) return false;
    tx.put('settings', { id: ID, value: after.data });
    writeAudit(tx, acting, { what: 'delivery.set', thing: null, before, after: after.data });
    return true;
  });
}

/** Sets after how many unanswered reminders a department's go up; null = never. Throws E_FORBIDDEN. */
export function setEscalation(
  store: Store,
  acting: Acting,
  department: string,
  escalateAfter: number | null,
): Promise<void> {
  return transactAs(store, acting, department, (tx) => setEscalationIn(tx, acting, department, escalateAfter));
}

/** As `setEscalation`, inside a transaction. Throws RangeError for a figure that is not 1 to 50. */
export async function setEscalationIn(
  tx: Transaction,
  acting: Acting,
  department: string,
  escalateAfter: number | null,
): Promise<void> {
  requireMay(acting, 'milestones.set', { department });
  const after = departmentSchema.safeParse({ department, escalateAfter });
  if (!after.success) throw new RangeError('reminders go up after 1 to 50 unanswered ones');
  const before = await tx.get('settings', idOf(department));
  tx.put('settings', { id: idOf(department), value: after.data });
  const change = { before: before?.value ?? null, after: after.data };
  writeAudit(tx, acting, { what: 'delivery.set', thing: department, ...change });
}
