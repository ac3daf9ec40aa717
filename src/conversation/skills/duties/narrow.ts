import type { ObligationRecord } from '../../../shared/records-of-contracts.js';
import type { Ctx } from '../contracts/context.js';
import { dutiesIn } from '../contracts/look-up/query-words.js';
import { namedIn } from '../contracts/meant/named.js';

/** The milestone that a contract stands for when it is spoken of as coming to its end. */
export const SERVICE_END = 'service_end';
const OF_END = /^[^,，]{0,6}(?:到期|服务结束|合同结束)(?:那|这|的|提醒|[个条件事])/;

/** 验收完了 is the acceptance, not its announcement. */
export function milestonesIn(said: string): readonly string[] {
  const named = dutiesIn(said);
  // 到期提醒先放放: the end, where nothing else is named.
  if (named.length === 0 && OF_END.test(said)) return [SERVICE_END];
  return named[0] === 'acceptance' ? named.slice(0, 1) : named;
}

/** 「验收办结了」 of several: those of that milestone, and of the contract that is named. */
export async function narrow(ctx: Ctx, duties: readonly ObligationRecord[], said: string): Promise<ObligationRecord[]> {
  const milestones = milestonesIn(said);
  const fit = milestones.length === 0 ? [...duties] : duties.filter((o) => milestones.includes(o.milestone));
  if (fit.length === 0) return fit;
  const all = await ctx.contracts.findContracts();
  const named = namedIn(said, all).map((c) => c.id);
  const own = fit.filter((o) => o.contract !== null && named.includes(o.contract));
  // Another contract is named by its provider: none of these is meant.
  if (own.length === 0 && named.length > 0) return [];
  return own.length > 0 ? own : fit;
}
