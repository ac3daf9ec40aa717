/** The mass organisations that people name, as the glossary calls them, and the word for all of them. */
export const MASS_ORGS = [
  'mass_org',
  'trade_union',
  'youth_league',
  'womens_federation',
  'disabled_federation',
  'science_association',
  'commerce_federation',
  'red_cross',
] as const;
