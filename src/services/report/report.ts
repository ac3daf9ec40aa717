import { z } from 'zod';
import { WHYS } from '../../domain/policy/assess/why.js';
import { CRITERIA, type Criterion, type CriterionId } from '../../domain/policy/criteria.js';
import { type Org, orgSchema } from '../../domain/policy/org.js';
import type { Policy } from '../../domain/policy/policy.js';
import type { Lang } from '../../shared/errors.js';
import type { ReceiptRecord } from '../../shared/records-of-talk.js';
import type { Verdict } from '../../shared/reply.js';
import { reportWords } from './words.js';

export type Status = 'met' | 'unmet' | 'unknown';

/** One condition as the receipt has it. */
export interface ReportRow {
  criterion: CriterionId;
  name: string;
  status: Status;
  /** What it rests on, in a few words. */
  why: string;
  clause: string;
  /** The plan's own words, half-width signs included. */
  quote: string;
}

/** What to do about a condition that is not met or not known, and what proves it. */
export interface ReportGap {
  name: string;
  status: Status;
  remedy: string;
  papers: readonly Paper[];
}

export interface Paper {
  name: string;
  /** Offices that issue it; empty = the organisation's own. */
  issuedBy: readonly string[];
}

/** A kept self-check as it is reported: plain data in one language, for the text and for the Word document alike. */
export interface Report {
  id: string;
  day: string;
  /** The version of the policy data that it was decided by. */
  policyVersion: string;
  /** False when the policy data has changed since. */
  isCurrent: boolean;
  kind: string | null;
  verdict: Verdict;
  rows: readonly ReportRow[];
  gaps: readonly ReportGap[];
  /** Proof of the conditions that are met. */
  otherPapers: readonly Paper[];
  /** What only others decide, with who. */
  beside: readonly { what: string; offices: readonly string[]; clause: string; quote: string }[];
}

const traceSchema = z.array(
  z.object({
    criterion: z.enum(CRITERIA),
    status: z.enum(['met', 'unmet', 'unknown']),
    why: z.enum(WHYS),
    clause: z.string(),
    quote: z.string(),
  }),
);
const factsSchema = z.object({ org: orgSchema, unclear: z.array(z.string()).default([]) });
const verdictSchema = z.enum(['eligible', 'not_eligible', 'undetermined']);

/** The report of a receipt (clause 3.2): its own facts and trace, with the policy's words. Null when it holds another shape. */
export function makeReport(receipt: ReceiptRecord, policy: Policy, lang: Lang): Report | null {
  const trace = traceSchema.safeParse(receipt.trace);
  const facts = factsSchema.safeParse(receipt.facts);
  const verdict = verdictSchema.safeParse(receipt.verdict);
  if (!trace.success || !facts.success || !verdict.success) return null;
  const w = reportWords(lang);
  const rows = trace.data.map((step) => {
    const isUnsure = step.why === 'not_told' && facts.data.unclear.includes(step.criterion);
    return {
      criterion: step.criterion,
      name: criterionOf(policy, step.criterion)?.name[lang] ?? step.criterion,
      status: step.status,
      why: isUnsure ? w.unsure : (policy.criteria.reasons[step.why]?.[lang] ?? step.why),
      clause: step.clause,
      quote: step.quote,
    };
  });
  const office = (id: string) => policy.offices.get(id)?.[lang] ?? id;
  const papersOf = (id: CriterionId): Paper[] =>
    (criterionOf(policy, id)?.evidence ?? []).map((p) => ({ name: p[lang], issuedBy: p.issued_by.map(office) }));
  return {
    id: receipt.id,
    day: receipt.day,
    policyVersion: receipt.policyVersion,
    isCurrent: receipt.policyVersion === policy.version,
    kind: kindOf(facts.data.org, lang),
    verdict: verdict.data,
    rows,
    gaps: rows
      .filter((row) => row.status !== 'met')
      .map((row) => ({
        name: row.name,
        status: row.status,
        remedy: remedyOf(policy, row, lang),
        papers: papersOf(row.criterion),
      })),
    otherPapers: unique(rows.filter((row) => row.status === 'met').flatMap((row) => papersOf(row.criterion))),
    beside: policy.criteria.beside_every_verdict.map((one) => ({
      what: one[lang],
      offices: one.decides.map(office),
      clause: one.clause,
      quote: one.quote,
    })),
  };
}

function criterionOf(policy: Policy, id: CriterionId): Criterion | undefined {
  return policy.criteria.criteria.find((one) => one.id === id);
}

/** What is unmet must be mended; what is unknown must be asked of whoever can tell. */
function remedyOf(policy: Policy, row: Pick<ReportRow, 'criterion' | 'status'>, lang: Lang): string {
  const criterion = criterionOf(policy, row.criterion);
  if (criterion === undefined) return '';
  if (row.status === 'unmet') return criterion.remedy[lang];
  const offices = criterion.confirmed_by.map((id) => policy.offices.get(id)?.[lang] ?? id);
  return reportWords(lang).verify(offices.join(reportWords(lang).or));
}

function kindOf(org: Org, lang: Lang): string | null {
  return org.type === null ? null : reportWords(lang).kinds[org.type];
}

function unique(papers: readonly Paper[]): Paper[] {
  return [...new Map(papers.map((paper) => [paper.name, paper])).values()];
}
