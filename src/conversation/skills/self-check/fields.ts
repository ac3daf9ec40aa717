import { CRITERIA, type CriterionId } from '../../../domain/policy/criteria.js';
import type { Org } from '../../../domain/policy/org.js';

/** The fact that each criterion is decided by. */
export const FIELDS: Readonly<Record<CriterionId, keyof Org>> = {
  org_type: 'type',
  registered: 'registered',
  registrar: 'registrar',
  rating: 'rating',
  annual_inspection: 'annual_inspections',
  independent_liability: 'independent_liability',
  facilities: 'facilities',
  personnel: 'personnel',
  expertise: 'expertise',
  governance: 'governance',
  accounting: 'accounting',
  asset_mgmt: 'asset_mgmt',
  reputation: 'reputation',
  tax_record: 'tax_record',
  social_insurance_record: 'social_insurance_record',
};

/** The criterion that a fact decides. */
export function criterionOf(field: keyof Org): CriterionId {
  return CRITERIA.find((id) => FIELDS[id] === field) ?? 'org_type';
}
