import type { Policy } from '../../../domain/policy/policy.js';
import type { Reply } from '../../../shared/reply.js';
import type { Turn } from '../../skill.js';
import type { SkillState } from '../../state.js';
import { KIND, makeContext } from './context.js';
import { newSelfCheck } from './data.js';
import { markPolicy } from './policy-change.js';
import { takeIn } from './take-in.js';

/** After a plain answer about one's own case the check stands ready: what is told or asked next goes on from there. */
export function listen(turn: Turn, reply: Reply, policy: Policy): SkillState | null {
  const { understood, view, facts } = turn;
  const { type, rating, annual_inspections } = facts.org;
  if (view.user.role !== 'applicant' || view.place !== 'private' || !reply.intent.startsWith('eligibility_'))
    return null;
  const isToldNow = understood.own && (type ?? rating ?? annual_inspections) !== null;
  if (!isToldNow) return null;
  const ctx = makeContext(turn, policy, null);
  // Only social organisations are rated and inspected: the plain answer took it for one as well.
  const org = type === null ? { ...facts.org, type: 'social_org' as const } : facts.org;
  const fresh = { ...newSelfCheck(ctx.lang, ctx.script, markPolicy(policy)), org };
  const { unclear, open, hedged } = understood;
  const { data } = takeIn(fresh, { org: {}, unclear, open, hedged });
  return { kind: KIND, step: 'done', data, at: view.now };
}
