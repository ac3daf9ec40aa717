import { z } from 'zod';
import { WHYS } from './assess/why.js';
import { ORG_TYPES } from './org.js';

/** Criteria of clause 3.2 that bind every provider; the names of their fields in `Org` are the same. */
export const GENERAL_CRITERIA = [
  'independent_liability',
  'facilities',
  'personnel',
  'expertise',
  'governance',
  'accounting',
  'asset_mgmt',
  'reputation',
  'tax_record',
  'social_insurance_record',
] as const;

/** Criteria of clause 3.2, in the order in which they are asked, listed and shown. */
export const CRITERIA = [
  'org_type',
  'registered',
  'registrar',
  'rating',
  'annual_inspection',
  ...GENERAL_CRITERIA,
] as const;

/** The concept of `policy/glossary` that names a criterion: `liability`, `tax`. */
export function conceptOf(id: (typeof CRITERIA)[number]): string {
  return id.replace('independent_', '').replace('_record', '');
}

const text = z.string().trim().min(1);
const both = z.strictObject({ zh: text, en: text });
/** Ids of offices in `policy/offices.yaml`. */
const offices = z.array(text);
const kinds = z.array(z.enum(ORG_TYPES)).min(1);

const openQuestion = z.strictObject({
  id: text,
  zh: text,
  en: text,
  decides: offices.min(1),
  /** Reasons that make it the cause of an unknown; none = shown beside a criterion that is not failed. */
  raised_by: z.array(z.enum(WHYS)).default([]),
  /** Kinds it concerns; absent = every kind the criterion applies to. */
  kinds: kinds.optional(),
});

const criterion = z.strictObject({
  id: z.enum(CRITERIA),
  /** Kinds it binds; absent = every kind. */
  applies_to: kinds.optional(),
  name: both,
  question: both,
  clause: text,
  quote: text,
  /** Narrower words of the same clause for these kinds. */
  quote_for: z.array(z.strictObject({ kinds, quote: text })).default([]),
  /** Words elsewhere in the plan that a reason rests on too. */
  also: z.array(z.strictObject({ why: z.enum(WHYS), clause: text, quote: text })).default([]),
  remedy: both,
  /** Papers to prepare; `issued_by: []` = the organisation's own. */
  evidence: z.array(z.strictObject({ zh: text, en: text, issued_by: offices })).min(1),
  /** Who can say whether it holds. */
  confirmed_by: offices.min(1),
  explain: both,
  open: z.array(openQuestion).default([]),
});

const beside = z.strictObject({
  id: text,
  zh: text,
  en: text,
  clause: text,
  quote: text,
  decides: offices.min(1),
});

/** Shape of `policy/criteria.yaml`: every criterion once and in order, every reason with its words. */
export const criteriaSchema = z
  .strictObject({
    criteria: z.array(criterion),
    beside_every_verdict: z.array(beside).min(1),
    reasons: z.record(z.enum(WHYS), both),
  })
  .superRefine(({ criteria }, ctx) => {
    const got = criteria.map((c) => c.id).join(' ');
    if (got !== CRITERIA.join(' ')) {
      ctx.addIssue({ code: 'custom', path: ['criteria'], message: `must be, in this order: ${CRITERIA.join(' ')}` });
    }
    const open = criteria.flatMap((c) => c.open.map((o) => o.id));
    for (const id of new Set(open.filter((o, i) => open.indexOf(o) !== i))) {
      ctx.addIssue({ code: 'custom', path: ['criteria'], message: `the open question ${id} is named twice` });
    }
  });

export type CriterionId = (typeof CRITERIA)[number];
export type Criteria = z.output<typeof criteriaSchema>;
export type Criterion = Criteria['criteria'][number];
export type OpenQuestion = Criterion['open'][number];
export type Beside = Criteria['beside_every_verdict'][number];
