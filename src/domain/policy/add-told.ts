import { type Inspection, isSocial, type Org, type OrgType } from './org.js';

const MARKET: readonly OrgType[] = ['enterprise', 'institution', 'branch'];

/**
 * What is known of an organisation once more is told. Years told before stay; a new kind keeps what still holds: the
 * registrar only where it suits the kind as well, everything else as it is.
 */
export function addTold(before: Org, told: Partial<Org>): Org {
  const org: Org = { ...before, ...told };
  if (told.annual_inspections) org.annual_inspections = mergeYears(before.annual_inspections, told.annual_inspections);
  // A body registered with civil affairs is a social organisation in the plan's words.
  if (org.type === null && org.registrar === '民政') org.type = 'social_org';
  const moved = told.type !== undefined && before.type !== null && told.type !== before.type;
  if (moved && told.registrar === undefined && !suits(org.registrar, org.type)) org.registrar = null;
  if (moved && before.type === 'unregistered' && told.registered === undefined) org.registered = null;
  if (told.type === 'unregistered' && told.registered === undefined) org.registered = false;
  if (told.registrar !== undefined && told.registered === undefined) org.registered = true;
  if (org.registered === false) org.registrar = null;
  return org;
}

/** Years told before stay, unless told anew; 「没有年检」 takes them all back. */
export function mergeYears(before: readonly Inspection[] | null, told: readonly Inspection[]): Inspection[] {
  if (told.length === 0) return [];
  const kept = (before ?? []).filter((one) => !told.some((t) => t.year === one.year));
  return [...kept, ...told].sort((a, b) => a.year - b.year);
}

/** Whether a kind registers there by the words of clause 3.2; a kind it names no office for keeps what was told. */
function suits(registrar: string | null, type: OrgType | null): boolean {
  if (registrar === null || type === null) return true;
  if (isSocial(type)) return /民政/.test(registrar);
  return !MARKET.includes(type) || /市场监管|行业主管/.test(registrar);
}
