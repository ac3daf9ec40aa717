import { assess } from '../../../domain/policy/assess/assess.js';
import type { Assessment } from '../../../domain/policy/assess/assessment.js';
import type { SkillResult } from '../../skill.js';
import { doubtedBy, findConflict } from './conflicts.js';
import { type Ctx, makeResult, type Said, type Step, type Voice } from './context.js';
import type { Detail, SelfCheckData } from './data.js';
import { findingsOf, listWhys } from './names.js';
import { nextQuestion, openGroups, type Question } from './questions.js';
import { citeWords, wordsFor } from './quotes.js';
import { makeReceipt } from './receipt.js';
import { sayQuestion } from './say-question.js';
import { choicesAfter, sayVerdict } from './say-verdict.js';

/** How the check stands. */
export function judge(ctx: Voice, data: SelfCheckData): Assessment {
  return assess(data.org, ctx.policy.criteria, ctx.today);
}

/**
 * Goes on after an answer: clears up what contradicts, says a new failure at once, asks the next question, or gives the
 * verdict when none is left. `lead` is said first; `detail` is a question about the answer just given.
 */
export function advance(ctx: Ctx, data: SelfCheckData, lead: string, detail: Detail | null = null): SkillResult {
  const made = judge(ctx, data);
  const unresolved = findConflict(data) ?? detail;
  if (unresolved !== null) return askAbout(ctx, data, unresolved, made, lead);
  const question = nextQuestion(data, made, ctx.today);
  const isNew = made.failed.some((id) => !data.said.includes(id));
  const lifted = data.said.length > 0 && made.failed.length === 0 ? ctx.w.noLongerFails : '';
  const next = { ...data, said: made.failed };
  if (question === null) return conclude(ctx, next, lead);
  if (!isNew) return ask(ctx, next, question, join(ctx, lead, lifted));
  const fresh = listWhys(
    ctx,
    findingsOf(
      made,
      made.failed.filter((id) => !data.said.includes(id)),
    ),
  );
  if (data.said.length > 0) return ask(ctx, next, question, join(ctx, lead, ctx.w.alsoFails(fresh)), made);
  return offer(ctx, { ...next, asked: question.criteria, detail: null }, made, lead, fresh);
}

/** Asks about the answer just given; a failure that no answer to this can undo is said at once all the same. */
function askAbout(ctx: Ctx, data: SelfCheckData, detail: Detail, made: Assessment, lead: string): SkillResult {
  const doubtful = doubtedBy(detail);
  const fresh = made.failed.filter((id) => !doubtful.includes(id) && !data.said.includes(id));
  const question = { criteria: data.asked, detail, left: 1 };
  if (fresh.length === 0) return ask(ctx, data, question, lead);
  const why = listWhys(ctx, findingsOf(made, fresh));
  const said = data.said.length > 0 ? ctx.w.alsoFails(why) : ctx.w.failsNow(why);
  const settled = { ...made, failed: fresh };
  return ask(ctx, { ...data, said: [...data.said, ...fresh] }, question, join(ctx, lead, said), settled);
}

/** A failure settles the verdict: says so and offers to go on with the rest. */
function offer(ctx: Ctx, data: SelfCheckData, made: Assessment, lead: string, why: string): SkillResult {
  const { w } = ctx;
  const rest = openGroups(data, made).length;
  return makeResult(ctx, data, 'offered', {
    text: join(ctx, lead, w.failsNow(why), w.offerRest(rest)),
    verdict: made.verdict,
    citations: citeWords(wordsFor(made, made.failed)),
    choices: w.offerChoices,
  });
}

/** Asks a question of the check. */
export function ask(ctx: Ctx, data: SelfCheckData, question: Question, lead: string, made?: Assessment): SkillResult {
  const asking = sayQuestion(ctx, data, question);
  const next = { ...data, asked: question.criteria, detail: question.detail };
  return makeResult(ctx, next, 'asking', {
    text: join(ctx, lead, asking.text),
    choices: asking.choices,
    asked: true,
    ...(made === undefined ? {} : { verdict: made.verdict, citations: citeWords(wordsFor(made, made.failed)) }),
  });
}

/** Gives the verdict on what is known, with a receipt; the same facts on the same day keep their number. */
export function conclude(ctx: Ctx, data: SelfCheckData, lead: string): SkillResult {
  const made = judge(ctx, data);
  const isKept = data.receipt?.includes(ctx.today.replaceAll('-', '')) === true;
  const record = isKept ? null : makeReceipt(ctx, data, made);
  const receipt = record?.id ?? data.receipt ?? '';
  const said = sayVerdict(ctx, data, made, receipt);
  const next: SelfCheckData = { ...data, said: made.failed, detail: null, receipt };
  const effects = record === null ? [] : [{ kind: 'receipt' as const, record }];
  return makeResult(ctx, next, 'done', { ...said, text: join(ctx, lead, said.text) }, effects);
}

/** The question that waits, as it stands; null when none does. */
export function waitingQuestion(ctx: Voice, data: SelfCheckData): Question | null {
  if (data.detail !== null) return { criteria: data.asked, detail: data.detail, left: 1 };
  return nextQuestion(data, judge(ctx, data), ctx.today);
}

/** Answers in between and leads back: to the question that waits, or to what can be done at this step. */
export function answerAside(ctx: Ctx, data: SelfCheckData, step: Step, said: Said): SkillResult {
  const question = step === 'asking' ? waitingQuestion(ctx, data) : null;
  if (question === null) {
    const choices = said.choices ?? (step === 'offered' ? ctx.w.offerChoices : choicesAfter(ctx, judge(ctx, data)));
    return makeResult(ctx, data, step, { ...said, choices });
  }
  const asking = sayQuestion(ctx, data, question);
  // What came along with a question may have answered the one that waited.
  const next = { ...data, asked: question.criteria, detail: question.detail };
  return makeResult(ctx, next, step, {
    ...said,
    text: `${said.text}\n${ctx.w.reminder}${asking.text}`,
    choices: asking.choices,
    asked: true,
  });
}

/** Sentences one after another, without the empty ones. */
export function join({ w }: Ctx, ...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(w.gap);
}
