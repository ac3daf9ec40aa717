import type { Day } from '../../../shared/clock.js';
import type { Criteria, CriterionId } from '../criteria.js';
import type { Org } from '../org.js';
import { assess } from './assess.js';
import type { Assessment } from './assessment.js';
import type { Status } from './why.js';

/** How one criterion stood and stands; null = it didn't or doesn't apply. */
export interface StatusChange {
  criterion: CriterionId;
  from: Status | null;
  to: Status | null;
}

export interface Comparison {
  before: Assessment;
  after: Assessment;
  /** Criteria that stand otherwise than before, in the order of CRITERIA. */
  changes: StatusChange[];
}

/** What changes if some facts were otherwise: `如果评上3A呢`. The told facts stay as they are. */
export function reassess(org: Org, change: Partial<Org>, criteria: Criteria, today: Day): Comparison {
  const before = assess(org, criteria, today);
  const after = assess({ ...org, ...change }, criteria, today);
  const statusIn = (one: Assessment, id: CriterionId) => one.findings.find((f) => f.criterion === id)?.status ?? null;
  const changes = criteria.criteria
    .map(({ id }) => ({ criterion: id, from: statusIn(before, id), to: statusIn(after, id) }))
    .filter(({ from, to }) => from !== to);
  return { before, after, changes };
}
