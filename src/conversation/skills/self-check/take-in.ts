import { addTold, mergeYears } from '../../../domain/policy/add-told.js';
import type { CriterionId } from '../../../domain/policy/criteria.js';
import type { Inspection, Org } from '../../../domain/policy/org.js';
import type { OrgReading } from '../../../understanding/org-facts.js';
import { type SelfCheckData, withAll, without } from './data.js';
import { criterionOf, FIELDS } from './fields.js';

/** What a message added, for the line that says what was noted. */
export interface TakenIn {
  data: SelfCheckData;
  facts: Partial<Org>;
  unclear: CriterionId[];
  /** Facts that were told otherwise before. */
  changed: (keyof Org)[];
}

/**
 * Adds what a message tells. A guess counts as not settled. A new kind keeps what still holds: the registrar only
 * where it suits the kind as well, everything else as it is.
 */
export function takeIn(data: SelfCheckData, told: Pick<OrgReading, 'org' | 'unclear' | 'open' | 'hedged'>): TakenIn {
  const guessed = told.hedged.map(criterionOf);
  const unclear = withAll(told.unclear, guessed);
  const facts = Object.fromEntries(
    Object.entries(told.org).filter(([field]) => !unclear.includes(criterionOf(field as keyof Org))),
  ) as Partial<Org>;
  if (facts.annual_inspections)
    facts.annual_inspections = mergeYears(data.org.annual_inspections, facts.annual_inspections);
  const org = addTold(data.org, facts);
  if (data.org.type === null && facts.type === undefined && org.type !== null) facts.type = org.type;
  for (const id of unclear) forget(org, id);
  const known = Object.keys(facts).map((field) => criterionOf(field as keyof Org));
  return {
    data: {
      ...data,
      org,
      // What was decided on other facts has its own number.
      receipt: null,
      unclear: withAll(without(data.unclear, ...known), unclear),
      open: withAll(without(data.open, ...known, ...unclear), told.open),
    },
    facts,
    unclear,
    changed: (Object.keys(facts) as (keyof Org)[]).filter(
      (f) =>
        data.org[f] !== null &&
        (f === 'annual_inspections' ? turnsRound(data.org[f], told.org[f]) : differs(data.org[f], facts[f])),
    ),
  };
}

function forget(org: Org, id: CriterionId): void {
  if (id === 'rating') org.rating = 'unknown';
  else Object.assign(org, { [FIELDS[id]]: null });
}

/** Years added change nothing that was told; a year told otherwise does. */
function turnsRound(before: readonly Inspection[] | null, told: readonly Inspection[] | null | undefined): boolean {
  if (before === null || !told) return false;
  if (told.length === 0) return before.length > 0;
  return told.some((one) => before.some((b) => b.year === one.year && b.result !== one.result));
}

function differs(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}
