import type { ObligationRecord } from '../../../shared/store.js';
import type { SkillResult } from '../../skill.js';
import { type Ctx, makeResult } from '../contracts/context.js';
import { dutiesIn } from '../contracts/query-words.js';
import { namedIn } from '../contracts/target.js';
import type { Asked } from './read-acts.js';
import { readAllNamed } from './read-named.js';
import { sayDuty } from './say-duty.js';
import { wordingIn } from './wording.js';

const INTENT = 'reminder_set';

/** The obligations that an act is about: by number, by name, all, or the only one; else a question which. */
export async function chooseDuties(ctx: Ctx, { which, act, said }: Asked): Promise<ObligationRecord[] | SkillResult> {
  const w = wordingIn(ctx.lang);
  const ids = ctx.spoken.obligations ?? [];
  const spoken = await readSpoken(ctx, ids);
  if (Array.isArray(which)) {
    const wrong = which.find((n) => n < 1 || n > ids.length);
    if (wrong !== undefined) return say(ctx, w.acted.noSuch(wrong, ids.length));
    const chosen = which.flatMap((n) => spoken.find((o) => o.id === ids[n - 1]) ?? []);
    return chosen.length > 0 ? chosen : say(ctx, w.acted.gone);
  }
  const named = await narrow(ctx, spoken, said);
  const open = named.filter((o) => o.status === 'open');
  if (which === 'all' || act === 'acknowledge') {
    const chosen = open.length > 0 ? open : named;
    return chosen.length > 0 ? chosen : say(ctx, w.acted.gone);
  }
  const candidates = open.length > 0 ? open : named;
  if (candidates.length === 1) return candidates;
  // Not among those spoken of, or nothing was: what the message names.
  if (candidates.length === 0) return searchNamed(ctx, said);
  return askWhich(ctx, candidates);
}

async function readSpoken(ctx: Ctx, ids: readonly string[]): Promise<ObligationRecord[]> {
  if (ids.length === 0) return [];
  const found = await ctx.contracts.findObligations({ ids });
  return ids.flatMap((id) => found.find((o) => o.id === id) ?? []);
}

/** 「验收办结了」 of several: those of that milestone, and of the contract that is named. */
async function narrow(ctx: Ctx, duties: readonly ObligationRecord[], said: string): Promise<ObligationRecord[]> {
  const milestones = dutiesIn(said);
  const fit = milestones.length === 0 ? [...duties] : duties.filter((o) => milestones.includes(o.milestone));
  const ids = [...new Set(fit.flatMap((o) => o.contract ?? []))];
  if (fit.length <= 1 || ids.length <= 1) return fit;
  const named = namedIn(said, await ctx.contracts.findContracts({ ids })).map((c) => c.id);
  const own = fit.filter((o) => o.contract !== null && named.includes(o.contract));
  return own.length > 0 ? own : fit;
}

async function searchNamed(ctx: Ctx, said: string): Promise<ObligationRecord[] | SkillResult> {
  const milestones = dutiesIn(said);
  const open = milestones.length === 0 ? [] : await ctx.contracts.findObligations({ status: 'open' });
  const found = await narrow(
    ctx,
    open.filter((o) => milestones.includes(o.milestone)),
    said,
  );
  if (found.length === 1) return found;
  return found.length === 0 ? say(ctx, wordingIn(ctx.lang).acted.gone) : askWhich(ctx, found.slice(0, 8));
}

async function askWhich(ctx: Ctx, candidates: readonly ObligationRecord[]): Promise<SkillResult> {
  const named = await readAllNamed(ctx, candidates);
  const lines = named.map((n, i) => `${i + 1}. ${sayDuty(n, ctx.today, ctx.lang)}`);
  return makeResult(ctx, {
    intent: INTENT,
    text: [wordingIn(ctx.lang).acted.which, ...lines].join('\n'),
    asked: true,
    spoken: { obligations: candidates.map((o) => o.id), dutiesAt: ctx.turn.view.now },
  });
}

function say(ctx: Ctx, text: string): SkillResult {
  return makeResult(ctx, { intent: INTENT, text, spoken: { dutiesAt: ctx.turn.view.now } });
}
