import { deriveObligations } from '../../../domain/contracts/obligations.js';
import { canSnoozeTo } from '../../../services/contracts/act-on-obligation.js';
import type { ObligationRecord } from '../../../shared/records-of-contracts.js';
import type { SkillResult } from '../../skill.js';
import { type Ctx, makeResult } from '../contracts/context.js';
import { strangerOf } from '../contracts/meant/stranger.js';
import { findTarget } from '../contracts/meant/target.js';
import { setOwnDays } from '../contracts/remind/set-own-days.js';
import { nameContract } from '../contracts/say-contract.js';
import { askWhich } from './ask-which.js';
import { milestonesIn, narrow, SERVICE_END } from './narrow.js';
import { type Asked, LAST } from './read-acts.js';
import { wordingIn } from './wording.js';

const INTENT = 'reminder_set';
const ONE = /(?:这|那)(?:一?[个条件份])|\b(?:this|that)(?: one)?\b/;

/** The obligations that an act is about: by number, by name, all, or the only one; else a question which. */
export async function chooseDuties(ctx: Ctx, asked: Asked): Promise<ObligationRecord[] | SkillResult> {
  const { which, act, said } = asked;
  const w = wordingIn(ctx.lang);
  const ids = ctx.spoken.obligations ?? [];
  const spoken = await readSpoken(ctx, ids);
  if (Array.isArray(which)) {
    const wrong = which.find((n) => n !== LAST && (n < 1 || n > ids.length));
    if (wrong !== undefined) return say(ctx, w.acted.noSuch(wrong, ids.length));
    const chosen = which.flatMap((n) => spoken.find((o) => o.id === ids.at(n === LAST ? -1 : n - 1)) ?? []);
    return chosen.length > 0 ? chosen : say(ctx, w.acted.gone);
  }
  const named = await narrow(ctx, spoken, said);
  const open = named.filter((o) => o.status === 'open');
  const candidates = open.length > 0 ? open : named;
  const isAll = which === 'all' || (act === 'acknowledge' && !ONE.test(said));
  if (candidates.length > 0 && (isAll || candidates.length === 1)) return candidates;
  const just = await justSeen(ctx, asked);
  if (just) return [just];
  if (candidates.length > 1) return askWhich(ctx, asked, candidates);
  // Not among those spoken of, or nothing was: what the message names, or the contract in sight.
  return milestonesIn(said).length > 0 ? searchNamed(ctx, asked) : ofContract(ctx, asked);
}

/** 第一条知悉了, then 下周一再提醒我一次: of that one; also after what was taken back. */
async function justSeen({ spoken, turn, contracts }: Ctx, { act, said }: Asked): Promise<ObligationRecord | undefined> {
  const { acted } = spoken;
  if (act === 'acknowledge' || !acted || acted.last === 'complete' || milestonesIn(said).length > 0) return undefined;
  const [only, other] = acted.obligations;
  if (acted.at !== turn.state.last?.at || only === undefined || other !== undefined) return undefined;
  return (await contracts.findObligations({ ids: [only] })).find((o) => o.status === 'open');
}

async function readSpoken(ctx: Ctx, ids: readonly string[]): Promise<ObligationRecord[]> {
  if (ids.length === 0) return [];
  const found = await ctx.contracts.findObligations({ ids });
  return ids.flatMap((id) => found.find((o) => o.id === id) ?? []);
}

async function searchNamed(ctx: Ctx, asked: Asked): Promise<ObligationRecord[] | SkillResult> {
  const { said } = asked;
  const milestones = milestonesIn(said);
  const all = await ctx.contracts.findContracts();
  const target = findTarget(ctx, all, said);
  // 把启智的验收办结: of another department's contract, or none there is.
  const stranger = strangerOf(said, all);
  if (stranger !== null) {
    const { query } = ctx.w;
    const isRefused = ctx.turn.view.user.role === 'officer';
    return say(ctx, `${query.noneLike(query.named(stranger))}${isRefused ? query.notOthers : ''}`);
  }
  const ids = target.contracts.map((c) => c.id);
  const open = (await ctx.contracts.findObligations({ status: 'open' })).filter((o) =>
    milestones.includes(o.milestone),
  );
  const found = target.how === 'unsaid' ? open : open.filter((o) => o.contract !== null && ids.includes(o.contract));
  if (found.length === 1) return found;
  if (found.length > 1) return askWhich(ctx, asked, found.slice(0, 8));
  const only = target.contracts.length === 1 ? target.contracts[0] : undefined;
  if (!only) return say(ctx, wordingIn(ctx.lang).acted.noneOpen);
  const settings = (await ctx.contracts.findSettings?.(only.department)) ?? {};
  const past = deriveObligations(only, ctx.contracts.rules, settings).find((o) => milestones.includes(o.milestone));
  const done = (await ctx.contracts.findObligations({ contract: only.id })).find((o) =>
    milestones.includes(o.milestone),
  );
  if (done) return [done];
  const name = ctx.contracts.rules.milestones.find((m) => m.id === milestones[0])?.[ctx.lang] ?? said;
  // 那个续签的事下周一再提醒我, where nothing is due: the person still wants to be reminded.
  const day = asked.act === 'snooze' ? asked.until : null;
  if (day !== null && canSnoozeTo(day, ctx.today))
    return setOwnDays(ctx, [{ day, note: `${nameContract(ctx, only)} ${name}` }], []);
  return say(ctx, wordingIn(ctx.lang).acted.notOpen(nameContract(ctx, only), name, past?.due ?? null), [only.id]);
}

/** Only a contract was spoken of: 知道了 and 明天再提醒 are about its end. */
async function ofContract(ctx: Ctx, asked: Asked): Promise<ObligationRecord[] | SkillResult> {
  const target = findTarget(ctx, await ctx.contracts.findContracts(), asked.said);
  const ids = target.contracts.map((c) => c.id);
  const open = (await ctx.contracts.findObligations({ status: 'open' })).filter(
    (o) => o.contract !== null && ids.includes(o.contract),
  );
  const ends = asked.act === 'complete' ? open : open.filter((o) => o.milestone === SERVICE_END);
  if (ends.length === 1) return ends;
  return ends.length > 1 ? askWhich(ctx, asked, ends.slice(0, 8)) : say(ctx, wordingIn(ctx.lang).acted.noneOpen);
}

function say(ctx: Ctx, text: string, contracts?: string[]): SkillResult {
  const spoken = { dutiesAt: ctx.turn.view.now, ...(contracts ? { contracts } : {}) };
  return makeResult(ctx, { intent: INTENT, text, spoken });
}
