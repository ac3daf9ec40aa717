import type { SkillResult } from '../../skill.js';
import { undo } from '../contracts/change.js';
import { type Ctx, makeResult } from '../contracts/context.js';
import { readAllNamed } from './read-named.js';
import { nameDuty } from './say-duty.js';
import { wordingIn } from './wording.js';

/** 撤销: what the user last did here, about an obligation or about a contract, whichever is later. */
export async function undoLast(ctx: Ctx): Promise<SkillResult> {
  const w = wordingIn(ctx.lang);
  const { acted, ...others } = ctx.spoken;
  const { user } = ctx.turn.view;
  const changes = (await ctx.contracts.findContracts()).flatMap((c) => c.lastChange ?? []);
  const lastChange = Math.max(0, ...changes.filter((c) => c.by === user.id).map((c) => c.at));
  if (!acted || lastChange > acted.at) return undo(ctx);
  const duties = await ctx.contracts.findObligations({ ids: acted.obligations });
  const own = duties.filter((o) => o.lastAct?.by === user.id && o.lastAct.due === o.due && o.status !== 'void');
  // `acted` is left out: what was taken back is not taken back again.
  const rest = { ...ctx, spoken: { ...others, dutiesAt: ctx.turn.view.now } };
  if (own.length === 0) return makeResult(rest, { intent: 'reminder_set', text: w.acted.nothingToUndo });
  const names = (await readAllNamed(ctx, own)).map((n) => nameDuty(n, ctx.lang));
  return makeResult(rest, {
    intent: 'reminder_set',
    text: w.acted.undone(w.list(names)),
    effects: [{ kind: 'act_on_obligations', acts: own.map(({ id }) => ({ id, act: 'undo' as const })) }],
  });
}
