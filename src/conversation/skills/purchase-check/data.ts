import { z } from 'zod';
import type { Policy } from '../../../domain/policy/policy.js';
import type { PurchaseCheck } from '../../../domain/policy/purchase-check.js';
import type { Lang } from '../../../shared/errors.js';

const answersSchema = z.record(z.string(), z.string());

const dataSchema = z.object({
  version: z.literal(1),
  check: z.string(),
  /** The policy it was begun under: with another, what was answered may mean something else. */
  policy: z.string(),
  answers: answersSchema,
  /** The service looked up, in words, with what was found. */
  service: z.string().nullable(),
  /** The question that waits; null once the verdict was given. */
  asked: z.string().nullable(),
  /** The answers before each answer, oldest first, for 「上一题」. */
  history: z.array(answersSchema),
  lang: z.enum(['zh', 'en']),
  script: z.enum(['hans', 'hant']),
});

/** A check under way: plain data, so that it survives a restart. */
export type CheckData = z.output<typeof dataSchema>;

const REMEMBERED = 12;

export function newCheck(check: PurchaseCheck, policy: Policy, lang: Lang, script: 'hans' | 'hant'): CheckData {
  const blank = { answers: {}, service: null, asked: null, history: [] };
  return { version: 1, check: check.id, policy: policy.version, ...blank, lang, script };
}

/** The data of a waiting check with its check; answers that the policy no longer knows are dropped. Null for another shape. */
export function readCheck(data: unknown, policy: Policy): { data: CheckData; check: PurchaseCheck } | null {
  const parsed = dataSchema.safeParse(data);
  const check = parsed.success ? policy.checks.get(parsed.data.check) : undefined;
  if (!parsed.success || check === undefined) return null;
  const known = (id: string, answer: string) =>
    check.questions.some((q) => q.id === id && (answer === 'unclear' || q.answers.some((a) => a.id === answer)));
  const keep = (answers: Record<string, string>) =>
    Object.fromEntries(Object.entries(answers).filter(([id, answer]) => known(id, answer)));
  const { answers, history } = parsed.data;
  return { data: { ...parsed.data, answers: keep(answers), history: history.map(keep) }, check };
}

/** With more answers; those before can be taken back. */
export function withAnswers(data: CheckData, told: Readonly<Record<string, string>>): CheckData {
  return {
    ...data,
    history: [...data.history, data.answers].slice(-REMEMBERED),
    answers: { ...data.answers, ...told },
  };
}
