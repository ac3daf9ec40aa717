import type { Day } from '../../../shared/clock.js';
import type { CriterionId } from '../criteria.js';
import type { Org } from '../org.js';
import type { Fact } from './assessment.js';
import { ruleAnnualInspection } from './inspections.js';
import { ruleOrgType } from './org-type.js';
import { ruleRating } from './rating.js';
import { ruleRegistered, ruleRegistrar } from './registration.js';
import type { Ruling } from './why.js';

export interface Rule {
  decide(org: Org, today: Day): Ruling;
  fact(org: Org): Fact;
}

type YesNo = Exclude<keyof Org, 'type' | 'registered' | 'registrar' | 'rating' | 'annual_inspections'>;

/** A condition for every provider: what is told of it decides. */
function createYesNo<K extends YesNo>(field: K): Rule {
  return {
    decide: (org) => {
      if (org[field] === null) return { status: 'unknown', why: 'not_told' };
      return org[field] ? { status: 'met', why: 'told_yes' } : { status: 'unmet', why: 'told_no' };
    },
    fact: (org) => ({ field, value: org[field] }) as Fact,
  };
}

/** In one order whatever order it was told in, so that the trace is the same. */
function sortInspections(org: Org): Org['annual_inspections'] {
  const told = org.annual_inspections;
  return told && [...told].sort((a, b) => a.year - b.year || a.result.localeCompare(b.result));
}

/** The rule of each criterion of clause 3.2; the plan's words stand above each. */
export const RULES: Record<CriterionId, Rule> = {
  org_type: { decide: ruleOrgType, fact: (org) => ({ field: 'type', value: org.type }) },
  registered: { decide: ruleRegistered, fact: (org) => ({ field: 'registered', value: org.registered }) },
  registrar: { decide: ruleRegistrar, fact: (org) => ({ field: 'registrar', value: org.registrar }) },
  rating: { decide: ruleRating, fact: (org) => ({ field: 'rating', value: org.rating }) },
  annual_inspection: {
    decide: ruleAnnualInspection,
    fact: (org) => ({ field: 'annual_inspections', value: sortInspections(org) }),
  },
  // 「应具有独立承担民事责任的能力」
  independent_liability: createYesNo('independent_liability'),
  // 「具备提供服务所必需的设施、人员和专业技术的能力」
  facilities: createYesNo('facilities'),
  personnel: createYesNo('personnel'),
  expertise: createYesNo('expertise'),
  // 「具有健全的内部治理结构、财务会计和资产管理制度」
  governance: createYesNo('governance'),
  accounting: createYesNo('accounting'),
  asset_mgmt: createYesNo('asset_mgmt'),
  // 「具有良好的社会和商业信誉」
  reputation: createYesNo('reputation'),
  // 「具有依法缴纳税收和社会保险的良好记录」
  tax_record: createYesNo('tax_record'),
  social_insurance_record: createYesNo('social_insurance_record'),
};
