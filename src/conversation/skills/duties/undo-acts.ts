import type { SkillResult } from '../../skill.js';
import type { Spoken } from '../../state.js';
import { undo } from '../contracts/change/undo.js';
import { type Ctx, makeResult } from '../contracts/context.js';
import { milestonesIn } from './narrow.js';
import { readAllNamed } from './read-named.js';
import { nameDuty } from './say-duty.js';
import { wordingIn } from './wording.js';

/** 刚那个尾款搞错了: the milestone named, where the user marked it done in the contract in sight; else what was done last. */
async function actMeant(ctx: Ctx): Promise<Spoken> {
  const { spoken, text, turn } = ctx;
  const named = milestonesIn(text);
  if (named.length === 0 || !spoken.acted) return spoken;
  const done = (await ctx.contracts.findObligations({ status: 'done' })).filter(
    (o) =>
      named.includes(o.milestone) &&
      o.contract !== null &&
      spoken.contracts.includes(o.contract) &&
      o.lastAct?.by === turn.view.user.id,
  );
  return done.length === 1 ? { ...spoken, acted: { ...spoken.acted, obligations: done.map((o) => o.id) } } : spoken;
}

/** 撤销: what the user last did here, about an obligation or about a contract, whichever is later. */
export async function undoLast(ctx: Ctx): Promise<SkillResult> {
  const w = wordingIn(ctx.lang);
  const { acted = null, ...others } = await actMeant(ctx);
  const { user } = ctx.turn.view;
  const changes = (await ctx.contracts.findContracts()).flatMap((c) => c.lastChange ?? []);
  const lastChange = Math.max(0, ...changes.filter((c) => c.by === user.id).map((c) => c.at));
  if (!acted || acted.last === 'undo' || lastChange > acted.at) return undo(ctx);
  const duties = await ctx.contracts.findObligations({ ids: acted.obligations });
  const own = duties.filter((o) => o.lastAct?.by === user.id && o.lastAct.due === o.due && o.status !== 'void');
  const rest = { ...ctx, spoken: { ...others, dutiesAt: ctx.turn.view.now } };
  if (own.length === 0) return makeResult(rest, { intent: 'reminder_set', text: w.acted.nothingToUndo });
  const names = (await readAllNamed(ctx, own)).map((n) => nameDuty(n, ctx.lang));
  return makeResult(rest, {
    intent: 'reminder_set',
    text: w.acted.undone(w.list(names)),
    // What was taken back is in mind for 先放放, and is not taken back again.
    spoken: { acted: { obligations: own.map((o) => o.id), at: ctx.turn.view.now, last: 'undo' } },
    effects: [{ kind: 'act_on_obligations', acts: own.map(({ id }) => ({ id, act: 'undo' as const })) }],
  });
}
