import { normalise } from '../normalise.js';
import type { Reading } from '../read.js';

/** Names of things. Words that hold a 不 or 没 are left as written: to mend them would turn facts round. */
const MENDABLE: ReadonlySet<string> = new Set([
  'social_org',
  'association',
  'private_nonenterprise',
  'foundation',
  'enterprise',
  'institution',
  'individual_business',
  'law_firm',
  'accounting_firm',
  'hospital',
  'school',
  'liability',
  'facilities',
  'personnel',
  'expertise',
  'governance',
  'accounting',
  'asset_mgmt',
  'reputation',
  'tax',
  'social_insurance',
  'annual_inspection',
  'basic_pass',
]);
const POLAR = /[不没无未都是有能够否]/;

/**
 * The text that facts are read from: as written, with only the names of kinds and conditions put right. Reading all
 * slips as the glossary does would make 不是独立法人 of 们是独立法人.
 */
export function plainText(reading: Reading): string {
  const written = normalise(reading.raw).text;
  if (written.length !== reading.text.length) return reading.text;
  const chars = written.split('');
  for (const { concept, start, end, exact } of reading.mentions) {
    const said = written.slice(start, end);
    const meant = reading.text.slice(start, end);
    if (exact || !MENDABLE.has(concept) || POLAR.test(said) || POLAR.test(meant)) continue;
    for (let i = start; i < end; i++) chars[i] = reading.text[i] ?? '';
  }
  return chars
    .join('')
    .replace(/[民明名敏][政正证整](?=局|部门|登记|注册|发)/g, '民政')
    .replace(/民[飞菲肥](?=$|[,。;和的是])/g, '民非')
    .replace(/社宝/g, '社保');
}
