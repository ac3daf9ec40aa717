import { topicsIn } from '../../../understanding/told/topics.js';
import type { SkillResult } from '../../skill.js';
import type { Ctx } from './context.js';
import { keepSnapshot, type SelfCheckData, without } from './data.js';
import { ask } from './dialog.js';
import { TERMS } from './explain.js';
import { FIELDS } from './fields.js';
import { GROUPS } from './questions.js';

const CHANGES = /(?:改|更正|修改|重(?:新)?(?:填|答|选))(?:一?下|改|动)?|change (?:my|our|the)|correct (?:my|our|the)/;

/** 「我想改一下登记部门」 without saying how: that question is put again. Null when the message asks no such thing. */
export function reopen(ctx: Ctx, data: SelfCheckData, text: string): SkillResult | null {
  if (!CHANGES.test(text) || text.length > 24) return null;
  const named = [...topicsIn(text), ...TERMS.filter(([, pattern]) => pattern.test(text)).map(([id]) => id)];
  const group = GROUPS.find((one) => one.some((id) => named.includes(id)));
  if (group === undefined) return null;
  const criteria = group.filter((id) => named.includes(id));
  const gone = Object.fromEntries(criteria.map((id) => [FIELDS[id], null]));
  const kept = keepSnapshot(data);
  const cleared = criteria.includes('annual_inspection') ? without(kept.cleared, 'pair', 'year_before') : kept.cleared;
  const org = { ...kept.org, ...gone };
  const unclear = without(kept.unclear, ...criteria);
  const next = { ...kept, org, unclear, open: without(kept.open, ...criteria), cleared, detail: null, receipt: null };
  return ask(ctx, next, { criteria, detail: null, left: 1 }, '');
}
