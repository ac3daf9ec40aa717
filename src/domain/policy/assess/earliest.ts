import type { Day } from '../../../shared/clock.js';
import type { Criteria, CriterionId } from '../criteria.js';
import type { Inspection, Org } from '../org.js';
import { assess } from './assess.js';
import type { Finding } from './assessment.js';
import { ruleAnnualInspection } from './inspections.js';
import type { Why } from './why.js';
import { yearOf } from './year-of.js';

/** What a gap waits for: an answer, a year's inspection, an office's reading of the text, or the organisation's own mending. */
export type Basis = 'tell' | 'inspection' | 'office_decides' | 'mend';

export interface Gap {
  criterion: CriterionId;
  /**
   * First day on which it could be closed, exact to the year only: 1 January of the year in which the last inspection
   * needed can be concluded, or today. null = neither the plan nor the facts told give a date.
   */
  earliest: Day | null;
  basis: Basis;
  /** For `inspection`: the years that must be passed. */
  years: number[];
  /** Ids of the offices that confirm it. */
  confirmedBy: readonly string[];
}

export interface Earliest {
  gaps: Gap[];
  /** When the last gap could close; null while one of them has no date. Today when there is no gap. */
  earliest: Day | null;
}

/** The text leaves these open; a fact can't close them, an office can. */
const OPEN: readonly Why[] = [
  'individual_business_open',
  'public_institution_open',
  'registrar_branch_of_social_org',
  'registrar_approval_office',
  'foundation_without_inspections',
];
/** Closed at once by answering. */
const TELL: readonly Why[] = [
  'not_told',
  'rating_not_known',
  'registrar_unclear',
  'kind_contradicts_registration',
  'year_missing',
  'year_conflict',
  'future_year',
];

/** 「什么时候能符合」: the earliest each gap could close, from the plan's rules and the facts told alone; no periods are assumed. */
export function earliestEligible(org: Org, criteria: Criteria, today: Day): Earliest {
  const gaps = assess(org, criteria, today)
    .findings.filter((finding) => finding.status !== 'met')
    .map((finding) => describeGap(finding, org, criteria, today));
  const days = gaps.map((gap) => gap.earliest);
  const earliest = days.reduce<Day | null>((latest, day) => {
    if (latest === null || day === null) return null;
    return [latest, day].sort().at(-1) ?? null;
  }, today);
  return { gaps, earliest };
}

function describeGap(finding: Finding, org: Org, criteria: Criteria, today: Day): Gap {
  const { criterion, why } = finding;
  const found = criteria.criteria.find((one) => one.id === criterion);
  const gap = { criterion, years: [], confirmedBy: found?.confirmed_by ?? [] };
  if (TELL.includes(why)) return { ...gap, earliest: today, basis: 'tell' };
  if (OPEN.includes(why)) {
    const decides = found?.open.filter((one) => one.raised_by.includes(why)).flatMap((one) => one.decides) ?? [];
    return { ...gap, earliest: null, basis: 'office_decides', confirmedBy: [...new Set(decides)] };
  }
  if (criterion !== 'annual_inspection' || org.registered === false) return { ...gap, earliest: null, basis: 'mend' };
  return { ...gap, ...awaitInspections(org, today) };
}

/**
 * Passes last year's inspection, if it was not told yet, and those of the years to come, until the condition is met.
 * A year is inspected after its end: its result can't come before the next 1 January. When exactly, the plan doesn't say.
 */
function awaitInspections(org: Org, today: Day): Pick<Gap, 'earliest' | 'basis' | 'years'> {
  const told = org.annual_inspections ?? [];
  const thisYear = yearOf(today);
  const years: number[] = [];
  // Two untold years always suffice; one more in case this year's was told already.
  for (let year = thisYear - 1; year <= thisYear + 2; year++) {
    if (told.some((one) => one.year === year)) continue;
    years.push(year);
    const passed: Inspection[] = years.map((one) => ({ year: one, result: '合格' }));
    const concluded = `${year + 1}-01-01`;
    const day = concluded > today ? concluded : today;
    const ruling = ruleAnnualInspection({ ...org, annual_inspections: [...told, ...passed] }, day);
    if (ruling.status === 'met') return { earliest: day, basis: 'inspection', years: needed(years, told, day, org) };
  }
  return { earliest: null, basis: 'mend', years: [] };
}

/** Leaves out the years without which it would be met as well. */
function needed(years: readonly number[], told: readonly Inspection[], day: Day, org: Org): number[] {
  return years.filter((spared) => {
    const rest: Inspection[] = years.filter((one) => one !== spared).map((year) => ({ year, result: '合格' }));
    return ruleAnnualInspection({ ...org, annual_inspections: [...told, ...rest] }, day).status !== 'met';
  });
}
