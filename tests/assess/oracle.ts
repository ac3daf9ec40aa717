/** A second, naive reading of clause 3.2, written apart from the engine: years as a string of letters, kinds as lists. */
import type { Org } from '../../src/domain/policy/org.js';
import { GENERAL } from './read-criteria.js';

type Mark = '+' | '-' | '?';

/** `H` passed, `B` basically passed, `W` worse, `.` not told; one letter a year. Results of one year must agree. */
export function spellYears(org: Org): { letters: string; last: number } {
  const told = new Map((org.annual_inspections ?? []).map((i) => [i.year, i.result]));
  const first = Math.min(...told.keys());
  const last = Math.max(...told.keys());
  let letters = '';
  for (let year = first; year <= last; year++) {
    const result = told.get(year);
    letters += result === undefined ? '.' : result === '合格' ? 'H' : result === '基本合格' ? 'B' : 'W';
  }
  return { letters, last };
}

export function markInspections(org: Org, year: number): Mark {
  if (org.annual_inspections === null) return '?';
  if (org.annual_inspections.length === 0) return org.type === 'foundation' ? '?' : '-';
  const { letters, last } = spellYears(org);
  const literal = markLetters(letters, last, year);
  // Were 基本合格 as good as 合格, would it still fail?
  return literal === '-' && markLetters(letters.replaceAll('B', 'H'), last, year) !== '-' ? '?' : literal;
}

function markLetters(letters: string, last: number, year: number): Mark {
  const tail = /^.*HH(.*)$/.exec(letters)?.[1];
  if (tail !== undefined) {
    const fresh = last - tail.length >= year - 2;
    return fresh && /^[H.]*$/.test(tail) ? '+' : '?';
  }
  const between = /H.*H/.exec(letters)?.[0];
  return between?.replaceAll('.', 'H').includes('HH') ? '?' : '-';
}

/** Every criterion that applies, with its mark. */
export function markAll(org: Org, year: number): Record<string, Mark> {
  const kind = org.type ?? '';
  const marks: Record<string, Mark> = {};
  marks.org_type = ['individual', 'admin_organ', 'public_institution_admin', 'mass_org'].includes(kind)
    ? '-'
    : ['', 'individual_business', 'public_institution_class1', 'public_institution_class2'].includes(kind)
      ? '?'
      : '+';
  marks.registered = org.registered === false ? '-' : org.registered ? '+' : '?';
  if (kind === 'unregistered' && org.registered !== false) marks.registered = org.registered ? '?' : '-';
  const social = kind === 'social_org' || kind === 'foundation';
  if (['social_org', 'foundation', 'enterprise', 'institution', 'branch'].includes(kind) && org.registered !== false) {
    marks.registrar = org.registrar === null ? '?' : social === (org.registrar === '民政') ? '+' : '-';
    if (kind === 'branch' && org.registrar === '民政') marks.registrar = '?';
    if (org.registrar === '街道') marks.registrar = '-';
  }
  if (social) {
    marks.rating =
      org.rating === null || org.rating === 'unknown' ? '?' : '345'.includes(org.rating.charAt(0)) ? '+' : '-';
    marks.annual_inspection = markInspections(org, year);
  }
  for (const field of GENERAL) marks[field] = org[field] === null ? '?' : org[field] ? '+' : '-';
  return marks;
}

export function judgeMarks(marks: Record<string, Mark>): string {
  const all = Object.values(marks).join('');
  return all.includes('-') ? 'not_eligible' : all.includes('?') ? 'undetermined' : 'eligible';
}
