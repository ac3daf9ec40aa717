import type { CriterionId } from '../../../domain/policy/criteria.js';
import type { Inspection, Org, OrgType } from '../../../domain/policy/org.js';
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

const SOCIAL: readonly OrgType[] = ['social_org', 'foundation'];
const MARKET: readonly OrgType[] = ['enterprise', 'institution', 'branch'];

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
  const org = settle(data.org, facts);
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

function settle(before: Org, facts: Partial<Org>): Org {
  const org: Org = { ...before, ...facts };
  // A body registered with civil affairs is a social organisation in the plan's words.
  if (org.type === null && org.registrar === '民政') org.type = 'social_org';
  const moved = facts.type !== undefined && before.type !== null && facts.type !== before.type;
  if (moved && facts.registrar === undefined && !suits(org.registrar, org.type)) org.registrar = null;
  if (moved && before.type === 'unregistered' && facts.registered === undefined) org.registered = null;
  if (facts.type === 'unregistered' && facts.registered === undefined) org.registered = false;
  if (facts.registrar !== undefined && facts.registered === undefined) org.registered = true;
  if (org.registered === false) org.registrar = null;
  return org;
}

/** Whether a kind registers there by the words of clause 3.2; a kind it names no office for keeps what was told. */
function suits(registrar: string | null, type: OrgType | null): boolean {
  if (registrar === null || type === null) return true;
  if (SOCIAL.includes(type)) return /民政/.test(registrar);
  return !MARKET.includes(type) || /市场监管|行业主管/.test(registrar);
}

function forget(org: Org, id: CriterionId): void {
  if (id === 'rating') org.rating = 'unknown';
  else Object.assign(org, { [FIELDS[id]]: null });
}

/** Years told before stay, unless told anew; 「没有年检」 takes them all back. */
function mergeYears(before: readonly Inspection[] | null, told: readonly Inspection[]): Inspection[] {
  if (told.length === 0) return [];
  const kept = (before ?? []).filter((one) => !told.some((t) => t.year === one.year));
  return [...kept, ...told].sort((a, b) => a.year - b.year);
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
