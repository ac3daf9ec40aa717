import type { Org } from '../../../domain/policy/org.js';
import type { SkillResult } from '../../skill.js';
import type { Ctx, Step } from './context.js';
import { keepSnapshot, type SelfCheckData, takeBack, withAll } from './data.js';
import { advance, answerAside, ask, conclude, judge, waitingQuestion } from './dialog.js';
import { namedIn } from './explain.js';
import { listFacts } from './names.js';
import { nextQuestion } from './questions.js';
import { reopen } from './reopen.js';
import { takeAnswer } from './take-answer.js';

/** 「你刚问的啥来着」: the question that waits, or the one whose answer failed. */
export function repeat(ctx: Ctx, data: SelfCheckData, step: Step): SkillResult | null {
  const before = step === 'offered' ? data.history.at(-1) : undefined;
  const asked = before === undefined ? waitingQuestion(ctx, data) : { ...before, criteria: before.asked, left: 1 };
  if (asked === null || asked.criteria.length === 0) return null;
  const said = listFacts(ctx, before === undefined ? {} : newSince(before.org, data.org));
  const lead = said === '' ? '' : ctx.w.noted(said);
  return ask(ctx, before === undefined ? data : { ...data, asked: before.asked }, asked, lead);
}

function newSince(before: Org, now: Org): Partial<Org> {
  const fresh = Object.entries(now).filter(([key, value]) => before[key as keyof Org] !== value);
  return Object.fromEntries(fresh) as Partial<Org>;
}

/** 「我回来了，她说4A」: what was found out meanwhile is taken in. */
export function comeBack(ctx: Ctx, data: SelfCheckData, step: Step, text: string): SkillResult {
  const taken = takeAnswer(ctx, data, text, false);
  return taken === null ? goOn(ctx, data, step) : advance(ctx, taken.data, taken.lead, taken.detail);
}

/** Goes on with what is open; when all was asked, with what was called unclear. */
export function goOn(ctx: Ctx, data: SelfCheckData, step: Step): SkillResult {
  const lead = step === 'paused' ? ctx.w.resumed : '';
  const question = waitingQuestion(ctx, data);
  if (question !== null) return ask(ctx, { ...data, said: judge(ctx, data).failed }, question, lead);
  const again = {
    ...data,
    unclear: [],
    open: [],
    receipt: null,
    org: { ...data.org, rating: data.org.rating === 'unknown' ? null : data.org.rating },
  };
  return nextQuestion(again, judge(ctx, again), ctx.today) === null
    ? conclude(ctx, data, lead)
    : advance(ctx, again, lead);
}

/** 「上一题」, 「说错了」; where the right answer comes along, it is simply taken in. */
export function goBack(ctx: Ctx, data: SelfCheckData, step: Step, text: string): SkillResult | null {
  if (takeAnswer(ctx, data, text, step === 'asking') !== null) return null;
  // 「资产那条我说错了」 names another than the last.
  const again = namedIn(text).length > 0 ? reopen(ctx, data, text) : null;
  if (again !== null) return again;
  const before = takeBack(data);
  if (before === null) return answerAside(ctx, data, step, { text: ctx.w.nothingBack });
  const question = waitingQuestion(ctx, before);
  if (question === null) return conclude(ctx, before, ctx.w.tookBack);
  return ask(ctx, before, question, ctx.w.tookBack);
}

export function skip(ctx: Ctx, data: SelfCheckData): SkillResult {
  const kept = keepSnapshot(data);
  return advance(ctx, { ...kept, unclear: withAll(data.unclear, data.asked), detail: null, receipt: null }, '');
}
