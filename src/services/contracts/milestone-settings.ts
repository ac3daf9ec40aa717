import type { MilestoneSetting } from '../../domain/contracts/milestone.js';
import type { Store } from '../../shared/store.js';
import { type Acting, requireMay, transactAs, writeAudit } from './acting.js';
import { readSettings, settingsId } from './read-settings.js';
import { recomputeObligations } from './recompute-obligations.js';

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
  const result = await transactAs(store, acting, department, async (tx): Promise<SettingResult> => {
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
  });
  if (result.ok) await recomputeObligations(store, acting, department);
  return result;
}
