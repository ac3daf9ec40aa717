import { z } from 'zod';

/** Kinds of organisation that ask whether they may provide (clause 3.2), in design's names. */
export const ORG_TYPES = [
  'social_org',
  'foundation',
  'enterprise',
  'institution',
  'branch',
  'unregistered',
  'individual',
  'individual_business',
  'admin_organ',
  'public_institution_admin',
  'public_institution_class1',
  'public_institution_class2',
  'mass_org',
] as const;
export const RATINGS = ['1A', '2A', '3A', '4A', '5A', 'none', 'unknown'] as const;
export const INSPECTION_RESULTS = ['合格', '基本合格', '不合格', '未参加'] as const;

export type OrgType = (typeof ORG_TYPES)[number];
export type Rating = (typeof RATINGS)[number];
export type InspectionResult = (typeof INSPECTION_RESULTS)[number];

const inspection = z.object({ year: z.number().int().min(1980).max(2100), result: z.enum(INSPECTION_RESULTS) });
const told = z
  .boolean()
  .nullish()
  .transform((v) => v ?? null);

/** What an organisation has told of itself. null = not told; `annual_inspections: []` = told there are none; a year is the year inspected. */
export const orgSchema = z.object({
  type: z
    .enum(ORG_TYPES)
    .nullish()
    .transform((v) => v ?? null),
  registered: told,
  /** Free text such as 民政, 市场监管, 行业主管; `both` = the last two; null = not told. */
  registrar: z
    .string()
    .nullish()
    .transform((v) => v ?? null),
  rating: z
    .enum(RATINGS)
    .nullish()
    .transform((v) => v ?? null),
  annual_inspections: z
    .array(inspection)
    .nullish()
    .transform((v) => v ?? null),
  independent_liability: told,
  facilities: told,
  personnel: told,
  expertise: told,
  governance: told,
  accounting: told,
  asset_mgmt: told,
  reputation: told,
  tax_record: told,
  social_insurance_record: told,
});

export type Org = z.output<typeof orgSchema>;
export type Inspection = z.output<typeof inspection>;

/** Whether a kind is one of the 社会组织 that 3.2 wants a rating and inspections of. */
export function isSocial(kind: string | null | undefined): boolean {
  return kind === 'social_org' || kind === 'foundation';
}

/** An organisation of which nothing is known. */
export const UNKNOWN_ORG: Org = orgSchema.parse({});
