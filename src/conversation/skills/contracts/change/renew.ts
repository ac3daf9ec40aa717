import type { SkillResult } from '../../../skill.js';
import { type Ctx, makeResult } from '../context.js';
import { asksToRenew } from '../meant/follow.js';
import { strangerMeant } from '../meant/stranger.js';
import { findTarget } from '../meant/target.js';
import { nameContract, sayEnd } from '../say-contract.js';

const INTENT = 'contract_deadline_query';
/** Says that nothing is renewed by itself or from here, and when it has to be decided what comes next. */
export async function answerRenew(ctx: Ctx): Promise<SkillResult> {
  const { w } = ctx;
  const all = (await ctx.contracts.findContracts()).filter((c) => c.status === 'active');
  const stranger = strangerMeant(ctx, all);
  if (stranger) return makeResult(ctx, { intent: INTENT, text: w.query.noneLike(w.query.named(stranger)) });
  const { contracts } = findTarget(ctx, all);
  const lines = asksToRenew(ctx.text) ? [w.renew.not] : [];
  for (const contract of contracts.slice(0, 3)) {
    const who = nameContract(ctx, contract);
    const open = await ctx.contracts.findObligations({ contract: contract.id, status: 'open' });
    const due = open.find((o) => o.milestone === 'renewal_decision')?.due;
    lines.push(due ? w.renew.decide(who, contract.end, due) : w.renew.late(who, sayEnd(ctx, contract)));
  }
  const spoken = contracts.length > 0 ? { contracts: contracts.map((c) => c.id) } : {};
  return makeResult(ctx, { intent: INTENT, text: [...lines, w.renew.signed].join('\n'), spoken });
}
