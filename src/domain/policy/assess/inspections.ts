import type { Day } from '../../../shared/clock.js';
import type { Inspection, InspectionResult, Org } from '../org.js';
import { decideTimeline, type Timeline } from './inspection-timeline.js';
import type { Ruling } from './why.js';
import { yearOf } from './year-of.js';

// 「连续两年以上年检合格」
/** Whether two consecutive years of 年检 are 合格 (clause 3.2), as far as what is told and the text settle it. */
export function ruleAnnualInspection(org: Org, today: Day): Ruling {
  const told = org.annual_inspections;
  if (told === null) return { status: 'unknown', why: 'not_told' };
  if (told.length === 0) {
    // Many foundations file annual reports and are given no 年检 result; the text doesn't say how that counts.
    return org.type === 'foundation'
      ? { status: 'unknown', why: 'foundation_without_inspections' }
      : { status: 'unmet', why: 'inspections_none' };
  }
  const thisYear = yearOf(today);
  const past = told.filter((one) => one.year <= thisYear);
  const ruling = decideConflicting(past, thisYear);
  if (past.length === told.length) return ruling;
  // A year that hasn't come is a slip: it is put aside, unless it could be what decides.
  return decideConflicting(told, thisYear).status === ruling.status
    ? ruling
    : { status: 'unknown', why: 'future_year' };
}

const RANK: Record<InspectionResult, number> = { 未参加: 0, 不合格: 0, 基本合格: 1, 合格: 2 };

/** A better result never gives a worse ruling, so the worst and the best reading of a year told twice bound the rest. */
function decideConflicting(told: readonly Inspection[], thisYear: number): Ruling {
  const worst = decideBasicPass(
    pickByYear(told, (a, b) => RANK[a] < RANK[b]),
    thisYear,
  );
  const best = decideBasicPass(
    pickByYear(told, (a, b) => RANK[a] > RANK[b]),
    thisYear,
  );
  return worst.status === best.status ? worst : { status: 'unknown', why: 'year_conflict' };
}

function pickByYear(told: readonly Inspection[], isPreferred: (a: InspectionResult, b: InspectionResult) => boolean) {
  const years: Timeline = new Map();
  for (const { year, result } of told) {
    const kept = years.get(year);
    if (kept === undefined || isPreferred(result, kept)) years.set(year, result);
  }
  return years;
}

/** The text doesn't say whether 基本合格 is 合格: where counting it would save a failure, that is open. */
function decideBasicPass(years: Timeline, thisYear: number): Ruling {
  const strict = decideTimeline(years, thisYear);
  if (strict.status !== 'unmet') return strict;
  const counted: Timeline = new Map(
    [...years].map(([year, result]) => [year, result === '基本合格' ? '合格' : result] as const),
  );
  return decideTimeline(counted, thisYear).status === 'unmet'
    ? strict
    : { status: 'unknown', why: 'basic_pass_would_decide' };
}
