import type { InspectionResult } from '../org.js';
import type { Ruling } from './why.js';

/** The result of each year inspected; years not told are absent. */
export type Timeline = Map<number, InspectionResult>;

/** Years after which a pair of passes may be too old to count: the text doesn't say whether it must be the latest. */
const FRESH_YEARS = 2;

/** Rules on one result a year, taking 合格 literally; `thisYear` is the calendar year of the day asked for. */
export function decideTimeline(years: Timeline, thisYear: number): Ruling {
  const end = findLastPairEnd(years);
  if (end !== null) {
    const worse = [...years].some(([year, result]) => year > end && result !== '合格');
    if (worse) return { status: 'unknown', why: 'pair_then_worse' };
    if (end < thisYear - FRESH_YEARS) return { status: 'unknown', why: 'pair_too_old' };
    return { status: 'met', why: 'good_pair' };
  }
  if (findLastPairEnd(fillBetweenPasses(years)) !== null) return { status: 'unknown', why: 'year_missing' };
  // What is told counts as complete: a year before the first or after the last pass isn't supposed.
  if (years.size === 0) return { status: 'unmet', why: 'inspections_none' };
  const single = years.size === 1 && [...years.values()][0] === '合格';
  return { status: 'unmet', why: single ? 'inspections_single_year' : 'no_good_pair' };
}

function passesOf(years: Timeline): number[] {
  return [...years].filter(([, result]) => result === '合格').map(([year]) => year);
}

/** The later year of the last two adjacent passes; null if there are none. */
function findLastPairEnd(years: Timeline): number | null {
  const ends = passesOf(years).filter((year) => years.get(year - 1) === '合格');
  return ends.length === 0 ? null : Math.max(...ends);
}

/** As if every year not told between the first pass and the last had been passed. */
function fillBetweenPasses(years: Timeline): Timeline {
  const passes = passesOf(years);
  const filled: Timeline = new Map(years);
  if (passes.length < 2) return filled;
  for (let year = Math.min(...passes); year <= Math.max(...passes); year++) {
    if (!filled.has(year)) filled.set(year, '合格');
  }
  return filled;
}
