import { z } from 'zod';
import { assess } from '../domain/policy/assess/assess.js';
import type { Assessment } from '../domain/policy/assess/assessment.js';
import type { Criteria, CriterionId } from '../domain/policy/criteria.js';
import { orgSchema } from '../domain/policy/org.js';
import type { Day } from '../shared/clock.js';
import { describeError, type Lang } from '../shared/errors.js';
import type { Citation, Verdict } from '../shared/reply.js';

/** The id of a line as it was given; null if it has none. */
export type LineId = string | number | null;

export interface AssessedLine {
  id: LineId;
  verdict: Verdict;
  failed: CriterionId[];
  unknown: CriterionId[];
  citations: Citation[];
}

export interface FaultyLine {
  id: LineId;
  error: string;
}

const lineSchema = z.looseObject({ id: z.union([z.string(), z.number()]).nullish(), org: orgSchema });

/**
 * One line of `goufu assess --batch`: `{id, org}` in, the verdict on clause 3.2 with the words it rests on out, or
 * what is wrong with the line. Keys it doesn't know are ignored. Never throws for a bad line.
 */
export function assessLine(
  line: unknown,
  criteria: Criteria,
  today: Day,
  lang: Lang = 'en',
): AssessedLine | FaultyLine {
  const parsed = lineSchema.safeParse(line);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => describeIssue(issue, line, lang));
    return { id: readId(line), error: faults.join(lang === 'zh' ? '；' : '; ') };
  }
  const made = assess(parsed.data.org, criteria, today);
  const { verdict, failed, unknown } = made;
  return { id: readId(line), verdict, failed, unknown, citations: citeAssessment(made) };
}

/** The plan's words behind a verdict, each once: of what failed or is unknown, or of every criterion when all are met. */
export function citeAssessment(assessment: Assessment): Citation[] {
  const telling = assessment.findings.filter((f) => f.status !== 'met');
  const cited = (telling.length > 0 ? telling : assessment.findings).flatMap((f) => [f, ...f.also]);
  const citations = new Map<string, Citation>();
  for (const { clause, quote } of cited) citations.set(`${clause} ${quote}`, { source: 'plan', clause, quote });
  return [...citations.values()];
}

function readId(line: unknown): LineId {
  if (typeof line !== 'object' || line === null || !('id' in line)) return null;
  return typeof line.id === 'string' || typeof line.id === 'number' ? line.id : null;
}

function describeIssue(issue: z.core.$ZodIssue, line: unknown, lang: Lang): string {
  const seen = issue.path.reduce<unknown>(readKey, line);
  return describeError(
    'E_FACT',
    {
      field: issue.path.length === 0 ? (lang === 'zh' ? '整行' : 'the line') : nameField(issue.path),
      seen:
        seen === undefined ? (lang === 'zh' ? '（没有）' : '(missing)') : shorten(JSON.stringify(seen) ?? String(seen)),
      allowed: listAllowed(issue),
    },
    lang,
  );
}

function readKey(from: unknown, key: PropertyKey): unknown {
  return typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined;
}

/** `org.annual_inspections[0].result` */
function nameField(path: readonly PropertyKey[]): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${String(key)}`)).join('');
}

function listAllowed(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' ');
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'too_small') return `>= ${issue.minimum}`;
  if (issue.code === 'too_big') return `<= ${issue.maximum}`;
  return issue.code === 'invalid_union' ? 'string number' : issue.message;
}

const LONGEST_SEEN = 60;

function shorten(text: string): string {
  return text.length > LONGEST_SEEN ? `${text.slice(0, LONGEST_SEEN)}…` : text;
}
