import type { Org, OrgType } from '../domain/policy/org.js';

/** Concepts of the glossary that name a kind of organisation. */
const KINDS: Record<string, readonly OrgType[]> = {
  social_org: ['social_org', 'foundation'],
  association: ['social_org'],
  private_nonenterprise: ['social_org'],
  foundation: ['foundation'],
  enterprise: ['enterprise', 'branch'],
  state_owned: ['enterprise'],
  foreign_company: ['enterprise'],
  institution: ['institution', 'social_org', 'foundation', 'enterprise', 'branch'],
  law_firm: ['institution'],
  accounting_firm: ['institution', 'enterprise'],
  hospital: ['institution', 'public_institution_class1', 'public_institution_class2'],
  school: ['institution', 'public_institution_class1', 'public_institution_class2'],
  individual: ['individual'],
  individual_business: ['individual_business'],
  branch_office: ['branch'],
  residents_committee: [],
  mass_org: ['mass_org'],
  admin_organ: ['admin_organ'],
  volunteer_group: ['unregistered'],
  public_institution: ['public_institution_class1', 'public_institution_class2', 'public_institution_admin'],
};

/**
 * Whether a message asks about another kind of organisation than the one told of before (「那企业要评级吗」 after
 * 「我们是协会」): what was told then is no fact of this question.
 */
export function asksOfAnotherKind(concepts: ReadonlySet<string>, before: Org | null): boolean {
  const type = before?.type ?? null;
  if (type === null) return false;
  const named = Object.entries(KINDS).flatMap(([concept, types]) => (concepts.has(concept) ? [types] : []));
  return named.length > 0 && !named.some((types) => types.includes(type));
}
