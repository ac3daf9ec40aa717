import { z } from 'zod';
import { CRITERIA, type CriterionId } from '../../../domain/policy/criteria.js';
import { orgSchema, UNKNOWN_ORG } from '../../../domain/policy/org.js';
import type { Lang } from '../../../shared/errors.js';

const ids = z.array(z.enum(CRITERIA));

/** A question about an answer: which years passed, which condition is missing, which class of 事业单位, which of two facts holds. */
const detailSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pair'), years: z.tuple([z.number(), z.number()]) }),
  z.object({ kind: z.literal('year_before'), year: z.number() }),
  z.object({ kind: z.literal('which'), among: ids }),
  z.object({ kind: z.literal('class') }),
  z.object({ kind: z.literal('conflict'), between: z.enum(['kind_and_registrar', 'kind_and_registration']) }),
]);

const snapshotSchema = z.object({
  org: orgSchema,
  /** Answered without being settled: 不清楚, a guess, or left open by the text. Never asked again. */
  unclear: ids,
  /** Of these, told but left open by the text (补缴, 处罚, 代账). */
  open: ids,
  /** What the last question was about. */
  asked: ids,
  detail: detailSchema.nullable(),
  /** Failures already said. */
  said: ids,
  /** Contradictions and details already asked about: told a second time, they are taken as they are. */
  cleared: z.array(z.string()),
});

const dataSchema = snapshotSchema.extend({
  version: z.literal(1),
  /** As it was before each answer, oldest first, for 「上一题」. */
  history: z.array(snapshotSchema),
  lang: z.enum(['zh', 'en']),
  script: z.enum(['hans', 'hant']),
  /** The policy it was made under, and a mark of each criterion, to see what has changed since. */
  policy: z.object({ version: z.string(), marks: z.record(z.string(), z.string()) }),
  /** 答复编号 of the verdict on these very facts; null = none was given. */
  receipt: z.string().nullable(),
});

export type Detail = z.output<typeof detailSchema>;
export type Snapshot = z.output<typeof snapshotSchema>;
/** A self-check under way: plain data, so that it survives a restart. */
export type SelfCheckData = z.output<typeof dataSchema>;
export type Script = 'hans' | 'hant';

/** Answers that 「上一题」 can take back. */
const REMEMBERED = 12;

/** A self-check in which nothing is known. */
export function newSelfCheck(lang: Lang, script: Script, policy: SelfCheckData['policy']): SelfCheckData {
  const blank: Snapshot = { org: UNKNOWN_ORG, unclear: [], open: [], asked: [], detail: null, said: [], cleared: [] };
  return { ...blank, version: 1, history: [], lang, script, policy, receipt: null };
}

/** The data of a waiting self-check; null if it has another shape, as an older version may have left it. */
export function readSelfCheck(data: unknown): SelfCheckData | null {
  const parsed = dataSchema.safeParse(data);
  return parsed.success ? parsed.data : null;
}

/** Keeps how things stand, so that the answer about to be taken in can be taken back. */
export function keepSnapshot(data: SelfCheckData): SelfCheckData {
  const { org, unclear, open, asked, detail, said, cleared } = data;
  const history = [...data.history, { org, unclear, open, asked, detail, said, cleared }].slice(-REMEMBERED);
  return { ...data, history };
}

/** Takes the last answer back; null if there is none. */
export function takeBack(data: SelfCheckData): SelfCheckData | null {
  const last = data.history.at(-1);
  return last === undefined ? null : { ...data, ...last, receipt: null, history: data.history.slice(0, -1) };
}

export function without<T>(list: readonly T[], ...gone: readonly T[]): T[] {
  return list.filter((one) => !gone.includes(one));
}

export function withAll(list: readonly CriterionId[], more: readonly CriterionId[]): CriterionId[] {
  return CRITERIA.filter((id) => list.includes(id) || more.includes(id));
}
