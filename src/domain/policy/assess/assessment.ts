import type { Day } from '../../../shared/clock.js';
import type { Verdict } from '../../../shared/reply.js';
import type { Beside, CriterionId, OpenQuestion } from '../criteria.js';
import type { Org } from '../org.js';
import type { Status, Why } from './why.js';

/** A told value and the field of the organisation it stands in. */
export type Fact = { [K in keyof Org]: { field: K; value: Org[K] } }[keyof Org];

/** One step of the trace: a criterion, how it stands, the fact and the plan's words it rests on. */
export interface Finding {
  criterion: CriterionId;
  status: Status;
  fact: Fact;
  why: Why;
  clause: string;
  quote: string;
  /** Words elsewhere in the plan that this reason rests on too. */
  also: { clause: string; quote: string }[];
}

/** Something the text leaves open that touches this organisation. */
export interface OpenPoint {
  criterion: CriterionId;
  /** True when the criterion is unknown because of it; else it is only to be kept in mind. */
  decisive: boolean;
  question: OpenQuestion;
}

/** The self-check of one organisation: no official finding. */
export interface Assessment {
  verdict: Verdict;
  /** Every criterion that applies, in the order of CRITERIA. */
  findings: Finding[];
  failed: CriterionId[];
  unknown: CriterionId[];
  open: OpenPoint[];
  /** What only others can decide, whatever the verdict. */
  beside: readonly Beside[];
  /** The day it was made for. */
  day: Day;
}
