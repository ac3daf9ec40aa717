import type { ObligationRecord } from '../../../shared/records-of-contracts.js';
import type { Ctx } from '../contracts/context.js';
import type { Named } from './say-duty.js';

/** An obligation with its milestone and contract, as far as the user may see it. */
export async function readNamed(ctx: Ctx, obligation: ObligationRecord): Promise<Named> {
  const [named] = await readAllNamed(ctx, [obligation]);
  return named ?? { obligation, milestone: null, contract: null };
}

/** As `readNamed`, of several at once. */
export async function readAllNamed(ctx: Ctx, obligations: readonly ObligationRecord[]): Promise<Named[]> {
  const ids = [...new Set(obligations.flatMap((o) => o.contract ?? []))];
  const contracts = ids.length > 0 ? await ctx.contracts.findContracts({ ids }) : [];
  return obligations.map((obligation) => ({
    obligation,
    milestone: ctx.contracts.rules.milestones.find((m) => m.id === obligation.milestone) ?? null,
    contract: contracts.find((c) => c.id === obligation.contract) ?? null,
  }));
}
