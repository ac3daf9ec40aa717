import type { Assessment } from '../../../domain/policy/assess/assessment.js';
import type { Why } from '../../../domain/policy/assess/why.js';
import { yearOf } from '../../../domain/policy/assess/year-of.js';
import type { CriterionId } from '../../../domain/policy/criteria.js';
import { isSocial } from '../../../domain/policy/org.js';
import type { Day } from '../../../shared/clock.js';
import type { Detail, SelfCheckData } from './data.js';

/** Criteria asked together on a phone, in the order in which they can settle the verdict soonest. */
export const GROUPS: readonly (readonly CriterionId[])[] = [
  ['org_type'],
  ['registered', 'registrar'],
  ['rating'],
  ['annual_inspection'],
  ['independent_liability', 'facilities', 'personnel', 'expertise'],
  ['governance', 'accounting', 'asset_mgmt'],
  ['reputation', 'tax_record', 'social_insurance_record'],
];
/** Unknown for want of an answer; what the text leaves open, no answer closes. */
const ASKABLE: readonly Why[] = [
  'not_told',
  'registrar_unclear',
  'kind_contradicts_registration',
  'year_missing',
  'year_conflict',
  'future_year',
];

/** What to ask next: the criteria of one group that are still open. */
export interface Question {
  criteria: CriterionId[];
  detail: Detail | null;
  /** Questions left, this one included. */
  left: number;
}

/** Marks in `cleared` that which years passed was asked, and passed over for other facts: it is asked again last of all. */
export const PAIR_LATER = 'pair_later';
/** The same of where one registered: whoever tells other things first is not asked the same again and again. */
export const REGISTRAR_LATER = 'registrar_later';

/** The next question, or null when nothing can be learnt by asking. Never asks what is known or was called unclear. */
export function nextQuestion(data: SelfCheckData, made: Assessment, today: Day): Question | null {
  const open = openGroups(data, made);
  const isLater = (group: readonly CriterionId[]) =>
    (group.includes('annual_inspection') && data.cleared.includes(PAIR_LATER)) ||
    // Nearly all social organisations register alike: what tells them apart is asked first.
    (group.includes('registrar') && (isSocial(data.org.type) || data.cleared.includes(REGISTRAR_LATER)));
  const first = open.find((group) => !isLater(group)) ?? open[0];
  if (first === undefined) return null;
  const last = yearOf(today) - 1;
  const isPair = first.includes('annual_inspection') && isLater(first);
  const detail = isPair ? ({ kind: 'pair', years: [last - 1, last] } satisfies Detail) : null;
  return { criteria: first, detail, left: open.length };
}

/** Criteria that an answer could still settle, group by group. */
export function openGroups(data: SelfCheckData, made: Assessment): CriterionId[][] {
  const open = made.findings
    .filter((f) => f.status === 'unknown' && ASKABLE.includes(f.why) && !data.unclear.includes(f.criterion))
    // A missing or doubtful year was asked about once; asking for ever is no help.
    .filter((f) => f.why === 'not_told' || !data.cleared.includes(f.why))
    .map((f) => f.criterion);
  return GROUPS.map((group) => group.filter((id) => open.includes(id))).filter((group) => group.length > 0);
}
