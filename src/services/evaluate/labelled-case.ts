import { z } from 'zod';
import { ROLES } from '../../domain/people/role.js';

const words = z.array(z.string().min(1));
const schema = z.looseObject({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string().min(1),
  topic: z.string(),
  alt_topics: z.array(z.string()).nullish(),
  style: z.string().nullish(),
  lang: z.string().nullish(),
  role: z.string().nullish(),
  clauses: words.nullish(),
  clauses_ok: words.nullish(),
  stance: z.enum(['yes', 'no', 'depends', 'not_in_policy']).nullish(),
  must_include: z.array(words.min(1)).nullish(),
  must_not: words.nullish(),
});

/** A question with what a right answer is. What is null is not judged. */
export interface LabelledCase {
  id: string;
  text: string;
  /** Intents that are right: the topic first. */
  topics: readonly [string, ...string[]];
  style: string | null;
  lang: string | null;
  role: (typeof ROLES)[number];
  /** Clauses that must be cited. */
  clauses: readonly string[] | null;
  /** Clauses that may be cited besides. */
  clausesAllowed: readonly string[];
  stance: 'yes' | 'no' | 'depends' | 'not_in_policy' | null;
  /** Of each group one wording must be read. */
  mustInclude: readonly (readonly string[])[];
  mustNot: readonly string[];
}

/**
 * Reads one object of a labelled file; only `text` and `topic` are needed. Without an id it goes by its line. Throws a readable
 * Error for another shape, or for a topic that is no intent (it would count as a miss of the assistant).
 */
export function readLabelledCase(value: unknown, line: number, intents: ReadonlySet<string>): LabelledCase {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Error(parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '));
  const c = parsed.data;
  const topics = [c.topic, ...(c.alt_topics ?? [])] as const;
  const unknown = topics.find((id) => !intents.has(id));
  if (unknown !== undefined)
    throw new Error(`"${unknown}" is no intent; the intents are: ${[...intents].sort().join(' ')}`);
  return {
    id: String(c.id ?? line),
    text: c.text,
    topics: [topics[0], ...topics.slice(1)],
    style: c.style ?? null,
    lang: c.lang ?? null,
    // Whoever has no role in the office asks as an applicant.
    role: ROLES.find((r) => r === c.role) ?? 'applicant',
    clauses: c.clauses ?? null,
    clausesAllowed: c.clauses_ok ?? [],
    stance: c.stance ?? null,
    mustInclude: c.must_include ?? [],
    mustNot: c.must_not ?? [],
  };
}
