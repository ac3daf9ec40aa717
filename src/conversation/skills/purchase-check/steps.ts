import { decide } from '../../../domain/policy/purchase-check.js';
import type { LookUp } from '../../../services/look-up.js';
import { plainText } from '../../../understanding/told/plain-text.js';
import type { SkillResult } from '../../skill.js';
import { asideAsked } from './commands.js';
import { type Ctx, makeReply, type Said, sayQuestion, sayVerdict, shorten } from './say.js';
import { takeService } from './take-service.js';
import { wordingIn } from './wording.js';

export const KIND = 'purchase_check';
export type Step = 'choosing' | 'asking' | 'done' | 'paused';

/** Asks what can still settle the verdict, or gives it. */
export async function advance(ctx: Ctx, said: string, lookup: LookUp): Promise<SkillResult> {
  const next = decide(ctx.check, ctx.data.answers);
  if (next.ask === null) return conclude(ctx, said);
  const data = { ...ctx.data, asked: next.ask.id };
  // A service named in the opening is looked up at once.
  const taken =
    next.ask.kind === 'service' && ctx.data.asked === null
      ? await takeService({ ...ctx, data }, plainText(ctx.turn.understood.reading), lookup, true)
      : null;
  if (taken !== null)
    return advance({ ...ctx, data: taken }, `${said}${wordingIn(data.lang).noted(taken.service ?? '')}`, lookup);
  const question = sayQuestion(next.ask, data.lang);
  return keep({ ...ctx, data }, 'asking', { text: `${said}${question.text}`, choices: question.choices, asked: true });
}

/** The verdict on what was told; what was not counts as unclear. */
export function conclude(ctx: Ctx, said = ''): SkillResult {
  const all = Object.fromEntries(ctx.check.questions.map((q) => [q.id, ctx.data.answers[q.id] ?? 'unclear']));
  const next = decide(ctx.check, ctx.data.answers);
  const verdict = next.verdict ?? decide(ctx.check, all).verdict;
  if (verdict === null) throw new Error(`no verdict of ${ctx.check.id} holds`);
  return keep({ ...ctx, data: { ...ctx.data, asked: null } }, 'done', sayVerdict(ctx, verdict, said));
}

/** An answer to what is asked about the question or the verdict; null when it is none of that. */
export function sayAside(ctx: Ctx, text: string): Said | null {
  const { check, data, policy } = ctx;
  const w = wordingIn(data.lang);
  const question = check.questions.find((q) => q.id === data.asked) ?? null;
  const next = decide(check, data.answers);
  const cited = question === null ? (next.verdict?.cites ?? []) : [question];
  const citations = cited.map(({ clause, quote }) => ({ source: 'plan', clause, quote }));
  switch (asideAsked(text)) {
    case 'words':
      return { text: w.theWords, citations };
    case 'who': {
      const ids = next.verdict?.decides.length ? next.verdict.decides : (check.verdicts.at(-1)?.decides ?? []);
      return {
        text: w.whoDecides(ids.map((id) => shorten(policy.offices.get(id)?.[data.lang] ?? id)).join(w.or)),
        citations,
      };
    }
    case 'explain':
      return question === null ? null : { text: w.why(question.explain[data.lang]), citations };
    default:
      return null;
  }
}

/** Says something and leads back to the question that waits. */
export function lead(ctx: Ctx, step: Step, said: Said): SkillResult {
  const question = ctx.check.questions.find((q) => q.id === ctx.data.asked);
  if (step !== 'asking' || question === undefined) return keep(ctx, step, said);
  const asking = sayQuestion(question, ctx.data.lang);
  const text = `${said.text}\n${wordingIn(ctx.data.lang).reminder}${asking.text}`;
  return keep(ctx, step, { ...said, text, choices: asking.choices, asked: true });
}

/** The reply, and where the check waits. */
export function keep(ctx: Ctx, step: Step, said: Said): SkillResult {
  return { reply: makeReply(ctx, said), skill: { kind: KIND, step, data: ctx.data, at: ctx.turn.view.now } };
}
