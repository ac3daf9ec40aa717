import type { LookUp } from '../../../services/look-up.js';
import type { SkillResult } from '../../skill.js';
import { readCommand } from '../self-check/commands.js';
import { asksToResume } from './commands.js';
import { newCheck, withAnswers } from './data.js';
import { readAnswers } from './read-answers.js';
import type { Ctx } from './say.js';
import { advance, conclude, keep, lead, type Step } from './steps.js';
import { wordingIn } from './wording.js';

/** Does what a message orders: leave, go on, start anew, the verdict, back, skip. Null if it orders nothing. */
export function obey(ctx: Ctx, step: Step, text: string, lookup: LookUp): SkillResult | Promise<SkillResult> | null {
  const w = wordingIn(ctx.data.lang);
  const command = readCommand(text);
  if (step === 'paused' || step === 'choosing')
    return step === 'paused' && asksToResume(text)
      ? advance(ctx, w.resumed(ctx.check.title[ctx.data.lang]), lookup)
      : null;
  if (command === 'quit' && step === 'asking')
    return keep(ctx, 'paused', { text: w.leftOff(ctx.check.title[ctx.data.lang]) });
  if (command === 'quit') return { ...keep(ctx, 'done', { text: w.finished }), skill: null };
  if (command === 'restart' || /^重新核对/.test(text))
    return advance({ ...ctx, data: newCheck(ctx.check, ctx.policy, ctx.data.lang, ctx.data.script) }, '', lookup);
  if (command === 'verdict') return conclude(ctx);
  if (command === 'back' && Object.keys(readAnswers(ctx.check, text, null)).length === 0)
    return goBack(ctx, step, lookup);
  if (command === 'skip' && ctx.data.asked !== null)
    return advance({ ...ctx, data: withAnswers(ctx.data, { [ctx.data.asked]: 'unclear' }) }, '', lookup);
  return null;
}

function goBack(ctx: Ctx, step: Step, lookup: LookUp): SkillResult | Promise<SkillResult> {
  const w = wordingIn(ctx.data.lang);
  const answers = ctx.data.history.at(-1);
  if (answers === undefined) return lead(ctx, step, { text: w.nothingBack });
  return advance(
    { ...ctx, data: { ...ctx.data, answers, history: ctx.data.history.slice(0, -1) } },
    w.tookBack,
    lookup,
  );
}
