import type { SkillResult } from '../../skill.js';
import { type Ctx, makeResult } from '../contracts/context.js';
import { readDigest, readEscalation } from './claims.js';
import { wordingIn } from './wording.js';

const INTENT = 'reminder_set';

/** 每天早上汇总, 改成每周一汇总, 不要汇总. */
export async function setDigest(ctx: Ctx): Promise<SkillResult> {
  const w = wordingIn(ctx.lang);
  const wanted = readDigest(ctx.text);
  const self = (await ctx.contracts.findStaff()).find((p) => p.id === ctx.turn.view.user.id);
  if (!self) return makeResult(ctx, { intent: INTENT, text: w.digest.unknown });
  if ((self.digest ?? null) === wanted) return makeResult(ctx, { intent: INTENT, text: w.digest.same });
  const from = (await ctx.contracts.findPush())?.from ?? '09:00';
  const text = wanted === null ? w.digest.none : w.digest[wanted](from);
  return makeResult(ctx, { intent: INTENT, text, effects: [{ kind: 'set_digest', digest: wanted }] });
}

/** 提醒3次没人回应就升级, 不要升级: of the user's own department. */
export function setEscalation(ctx: Ctx): SkillResult {
  const w = wordingIn(ctx.lang);
  const { department } = ctx.turn.view.user;
  if (department === null) return makeResult(ctx, { intent: INTENT, text: w.escalation.noDepartment });
  const after = readEscalation(ctx.text);
  if (after !== null && (after < 1 || after > 50))
    return makeResult(ctx, { intent: INTENT, text: w.escalation.badNumber });
  const text = after === null ? w.escalation.off(department) : w.escalation.set(department, after);
  return makeResult(ctx, { intent: INTENT, text, effects: [{ kind: 'set_escalation', department, after }] });
}
