/** Machine ids of the reasons a criterion is met, unmet or unknown; stable names: receipts and tests hold them. */
export const WHYS = [
  'told_yes',
  'told_no',
  'not_told',
  'kind_listed',
  'kind_not_listed',
  'kind_is_purchaser',
  'mass_org_is_purchaser',
  'individual_business_open',
  'public_institution_open',
  'kind_is_unregistered',
  'kind_contradicts_registration',
  'registrar_right',
  'registrar_other',
  'registrar_unclear',
  'registrar_approval_office',
  'registrar_branch_of_social_org',
  'rating_3a_or_above',
  'rating_below_3a',
  'not_rated',
  'rating_not_known',
  'good_pair',
  'inspections_none',
  'foundation_without_inspections',
  'inspections_single_year',
  'no_good_pair',
  'pair_then_worse',
  'pair_too_old',
  'year_missing',
  'basic_pass_would_decide',
  'year_conflict',
  'future_year',
] as const;

export type Why = (typeof WHYS)[number];

export type Status = 'met' | 'unmet' | 'unknown';

/** What one criterion's rule decides. */
export interface Ruling {
  status: Status;
  why: Why;
}
