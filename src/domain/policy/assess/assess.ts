import type { Day } from '../../../shared/clock.js';
import type { Verdict } from '../../../shared/reply.js';
import type { Criteria, Criterion, CriterionId } from '../criteria.js';
import type { Org } from '../org.js';
import type { Assessment, Finding, OpenPoint } from './assessment.js';
import { RULES } from './rules.js';

/**
 * Checks what an organisation told against clause 3.2: every criterion that applies is met, unmet or unknown, with
 * the fact and the words it rests on. `today` sets which inspection years are recent. Never throws.
 */
export function assess(org: Org, criteria: Criteria, today: Day): Assessment {
  const applying = criteria.criteria.filter((criterion) => appliesTo(criterion, org));
  const findings = applying.map((criterion) => find(criterion, org, today));
  const failed = findings.filter((f) => f.status === 'unmet').map((f) => f.criterion);
  const unknown = findings.filter((f) => f.status === 'unknown').map((f) => f.criterion);
  return {
    verdict: decideVerdict(failed, unknown),
    findings,
    failed,
    unknown,
    open: applying.flatMap((criterion, i) => findOpen(criterion, org, findings[i])),
    beside: criteria.beside_every_verdict,
    day: today,
  };
}

/** One failed criterion settles it, whatever else is unknown. */
function decideVerdict(failed: readonly CriterionId[], unknown: readonly CriterionId[]): Verdict {
  if (failed.length > 0) return 'not_eligible';
  return unknown.length > 0 ? 'undetermined' : 'eligible';
}

/**
 * Whether a criterion binds this organisation. Of a kind not told, only what binds every kind is asked: whether
 * rating, inspections or a registrar matter can't be said yet. Who isn't registered has no registrar to name.
 */
function appliesTo(criterion: Criterion, org: Org): boolean {
  if (criterion.id === 'registrar' && org.registered === false) return false;
  if (criterion.applies_to === undefined) return true;
  return org.type !== null && criterion.applies_to.includes(org.type);
}

function find(criterion: Criterion, org: Org, today: Day): Finding {
  const { type } = org;
  const { status, why } = RULES[criterion.id].decide(org, today);
  const narrower = type === null ? undefined : criterion.quote_for.find((one) => one.kinds.includes(type));
  return {
    criterion: criterion.id,
    status,
    fact: RULES[criterion.id].fact(org),
    why,
    clause: criterion.clause,
    quote: narrower?.quote ?? criterion.quote,
    also: criterion.also.filter((one) => one.why === why).map(({ clause, quote }) => ({ clause, quote })),
  };
}

function findOpen(criterion: Criterion, org: Org, finding: Finding | undefined): OpenPoint[] {
  if (finding === undefined || finding.status === 'unmet') return [];
  const { type } = org;
  return criterion.open
    .filter((question) => question.kinds === undefined || (type !== null && question.kinds.includes(type)))
    .filter((question) => question.raised_by.length === 0 || question.raised_by.includes(finding.why))
    .map((question) => ({
      criterion: criterion.id,
      decisive: question.raised_by.includes(finding.why) && finding.why !== 'not_told',
      question,
    }));
}
