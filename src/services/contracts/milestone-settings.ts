import type { DepartmentSettings, MilestoneSetting } from '../../domain/contracts/milestone.js';
import { isSameDepartment } from '../../domain/people/may.js';
import type { Store, Transaction } from '../../shared/store.js';
import { type Acting, requireMay, transactAs, writeAudit } from './acting.js';
import { readSettings, settingsId } from './read-settings.js';
import { recomputeObligations } from './recompute-obligations.js';
import { type Means, syncObligations, syncYearly } from './sync-obligations.js';

export type SettingResult = { ok: true } | { ok: false; reason: 'unknown_milestone' | 'not_a_default' };

/**
 * Switches a default of a department off or on, or changes its offset or reminders (null = back to the default), and
 * recomputes the department's obligations. A milestone of the plan, the law or a notice takes only other reminders.
 * Throws E_FORBIDDEN.
 */
export async function setMilestone(
  store: Store,
  acting: Acting,
  department: string,
  milestone: string,
  setting: MilestoneSetting | null,
): Promise<SettingResult> {
  const result = await transactAs(store, acting, department, (tx) =>
    keepSetting(tx, acting, department, milestone, setting),
  );
  if (result.ok) await recomputeObligations(store, acting, department);
  return result;
}

/** As `setMilestone`, inside a transaction: setting and obligations together or not at all. */
export async function setMilestoneIn(
  tx: Transaction,
  acting: Acting,
  department: string,
  milestone: string,
  setting: MilestoneSetting | null,
): Promise<SettingResult> {
  const result = await keepSetting(tx, acting, department, milestone, setting);
  if (!result.ok) return result;
  const means: Means = { rules: acting.rules, clock: acting.clock, yearlyDone: new Set([department]) };
  for (const contract of await tx.list('contracts', (c) => isSameDepartment(c.department, department))) {
    const stale = await tx.list('obligations', (o) => o.contract === contract.id && o.milestone === milestone);
    const ids = stale.map((o) => o.id);
    await syncObligations(tx, means, contract, contract, ids);
  }
  await syncYearly(tx, means, department);
  return result;
}

/** What a department has changed; a user that may see its obligations may see that. Throws E_FORBIDDEN. */
export async function findSettings(
  store: Pick<Store, 'get'>,
  acting: Acting,
  department: string,
): Promise<DepartmentSettings> {
  requireMay(acting, 'obligation.read', { department });
  return readSettings(store, department);
}

async function keepSetting(
  tx: Transaction,
  acting: Acting,
  department: string,
  milestone: string,
  setting: MilestoneSetting | null,
): Promise<SettingResult> {
  requireMay(acting, 'milestones.set', { department });
  const known = acting.rules.milestones.find((m) => m.id === milestone);
  if (!known) return { ok: false, reason: 'unknown_milestone' };
  const changesRule = setting?.isOff !== undefined || setting?.offset !== undefined;
  if (changesRule && known.source.kind !== 'default') return { ok: false, reason: 'not_a_default' };
  const before = await readSettings(tx, department);
  const { [milestone]: previous, ...others } = before;
  const milestones = setting === null ? others : { ...others, [milestone]: setting };
  tx.put('settings', { id: settingsId(department), value: { department, milestones } });
  writeAudit(tx, acting, {
    what: 'milestones.set',
    thing: `${department} ${milestone}`,
    before: previous ?? null,
    after: setting,
  });
  return { ok: true };
}
