import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { criteriaSchema } from '../../src/domain/policy/criteria.js';
import { type Org, orgSchema } from '../../src/domain/policy/org.js';
import { HOME } from '../../src/shared/config.js';

export const TODAY = '2026-05-06';

/** The project's own criteria, read without the policy loader. */
export const CRITERIA_FILE = criteriaSchema.parse(parse(readFileSync(join(HOME, 'policy/criteria.yaml'), 'utf8')));

export const GENERAL = [
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

const YES = Object.fromEntries(GENERAL.map((field) => [field, true]));

/** A social organisation that meets everything on TODAY, but for the facts given. */
export function makeSocialOrg(facts: Partial<Org> = {}): Org {
  const passed = [2023, 2024].map((year) => ({ year, result: '合格' }));
  return {
    ...orgSchema.parse({
      ...YES,
      type: 'social_org',
      registered: true,
      registrar: '区民政局',
      rating: '3A',
      annual_inspections: passed,
    }),
    ...facts,
  };
}

/** A company that meets everything, but for the facts given. */
export function makeCompany(facts: Partial<Org> = {}): Org {
  return { ...orgSchema.parse({ ...YES, type: 'enterprise', registered: true, registrar: '市场监管局' }), ...facts };
}
