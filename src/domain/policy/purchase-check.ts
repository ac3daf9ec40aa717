import { z } from 'zod';

/** Answered with 不清楚: a verdict may name it in its `when`. */
export const UNCLEAR = 'unclear';

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9_]+$/, 'must be of small letters, figures and _');
const both = z.strictObject({ zh: text, en: text });
const pattern = text.refine(isPattern, 'must be a regular expression');
/** Unquoted, YAML takes `yes` for a truth value in some readers and for a word in others. */
const yesNo = z.preprocess((v) => (v === true ? 'yes' : v === false ? 'no' : v), z.enum(['yes', 'no']));
const answerId = z.preprocess((v) => (v === true ? 'yes' : v === false ? 'no' : v), id);

const answer = z.strictObject({
  id: answerId,
  label: both,
  /** How people say it, as patterns over the normalised message. */
  said: z.array(pattern),
  /** Given by a bare 「是」 or 「不是」. */
  bare: yesNo.optional(),
});

const question = z.strictObject({
  id,
  /** `service`: a service in the asker's words, answered by looking it up in the catalogue. */
  kind: z.enum(['choice', 'service']).default('choice'),
  ask: both,
  explain: both,
  clause: text,
  quote: text,
  answers: z.array(answer).min(2),
});

const verdict = z.strictObject({
  /** Answers that each question must have; absent: always. */
  when: z.record(id, z.array(answerId).min(1)).optional(),
  stance: z.preprocess(
    (v) => (v === true ? 'yes' : v === false ? 'no' : v),
    z.enum(['yes', 'no', 'depends', 'not_in_policy']),
  ),
  zh: text,
  en: text,
  cites: z.array(z.strictObject({ clause: text, quote: text })).min(1),
  /** Who decides what the text leaves open. */
  decides: z.array(id).default([]),
});

/** An entry of checks/*.yaml: questions in order, and verdicts of which the first that holds is given. */
export const purchaseCheckSchema = z
  .strictObject({
    id,
    title: both,
    /** The intent of the plain question on the same matter. */
    intent: id,
    /** What starts it, as patterns over the normalised message. */
    start: z.strictObject({ zh: z.array(pattern).min(1), en: z.array(pattern).min(1) }),
    questions: z.array(question).min(1),
    verdicts: z.array(verdict).min(1),
  })
  .superRefine((check, ctx) => {
    const known = new Map(check.questions.map((q) => [q.id, [...q.answers.map((a) => a.id), UNCLEAR]]));
    for (const [i, { when }] of check.verdicts.entries()) {
      const isLast = i === check.verdicts.length - 1;
      const path = ['verdicts', i, 'when'];
      if (isLast !== (when === undefined)) ctx.addIssue({ code: 'custom', path, message: LAST });
      for (const [asked, answers] of Object.entries(when ?? {})) {
        const wrong = answers.filter((a) => !known.get(asked)?.includes(a));
        if (!known.has(asked)) ctx.addIssue({ code: 'custom', path, message: `there is no question "${asked}"` });
        else if (wrong.length > 0)
          ctx.addIssue({ code: 'custom', path, message: `"${asked}" has no answer "${wrong.join('", "')}"` });
      }
    }
  });

const LAST = 'the last verdict has no `when`, every other one has';

export type PurchaseCheck = z.output<typeof purchaseCheckSchema>;
export type CheckQuestion = PurchaseCheck['questions'][number];
export type CheckVerdict = PurchaseCheck['verdicts'][number];
/** The answer to each question, or `unclear`; a question that is not there was not answered. */
export type Answers = Readonly<Record<string, string>>;

/** What comes next: a verdict, or the question whose answer can settle one. */
export type NextStep = { verdict: CheckVerdict; ask: null } | { verdict: null; ask: CheckQuestion };

/**
 * Goes down the verdicts: one that an answer contradicts is passed over, the first that holds is given, and for the first
 * that is still open its next question is asked. So nothing is asked that cannot matter any more.
 */
export function decide(check: PurchaseCheck, answers: Answers): NextStep {
  for (const verdict of check.verdicts) {
    const wanted = Object.entries(verdict.when ?? {});
    const contradicted = wanted.some(([q, allowed]) => answers[q] !== undefined && !allowed.includes(answers[q]));
    if (contradicted) continue;
    const open = check.questions.find((q) => verdict.when?.[q.id] !== undefined && answers[q.id] === undefined);
    if (open === undefined) return { verdict, ask: null };
    return { verdict: null, ask: open };
  }
  throw new Error(`the last verdict of ${check.id} has a condition`);
}

function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
}
