import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { ZONE } from '../../shared/clock.js';
import type { Fault } from '../../shared/errors.js';
import { unknownOffice } from './checks.js';
import { countBlanks } from './plan.js';
import type { Clause, District } from './policy.js';
import type { Entry } from './yaml-file.js';

const words = z.string().trim().min(1, 'must not be empty').nullish();
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'must be month and day such as "08-31"');
const office = z.strictObject({ name: words, phone: words, hours: words });

/** district.yaml; nothing in it must be set. */
export const districtSchema = z.strictObject({
  name: words,
  level: words,
  blanks: z.record(z.string(), z.string().trim().min(1)).nullish(),
  offices: z.record(z.string(), office.nullable()).nullish(),
  slack_handoff_channel: words,
  handoff_hours: z.number('must be a number of hours').int().min(1).max(80).nullish(),
  publication_site: words,
  budget_dates: z.record(z.string(), monthDay).nullish(),
  catalogue_file: words,
  time_zone: words.refine((zone) => !zone || isTimeZone(zone), 'is no time zone such as Asia/Shanghai'),
});
type DistrictFile = z.output<typeof districtSchema>;

/** The district's own values; what its file leaves out is null or empty, the time zone Asia/Shanghai. */
export function toDistrict(d: DistrictFile): District {
  const offices = Object.entries(d.offices ?? {}).map(
    ([id, o]) => [id, { name: o?.name ?? null, phone: o?.phone ?? null, hours: o?.hours ?? null }] as const,
  );
  return {
    name: d.name ?? null,
    level: d.level ?? null,
    blanks: d.blanks ?? {},
    offices: Object.fromEntries(offices),
    slackHandoffChannel: d.slack_handoff_channel ?? null,
    handoffHours: d.handoff_hours ?? 8,
    publicationSite: d.publication_site ?? null,
    budgetDates: d.budget_dates ?? {},
    catalogueFile: d.catalogue_file ?? null,
    timeZone: d.time_zone ?? ZONE,
  };
}

/** Blanks that the plan does not have, each with the line that names it. */
export function checkBlanks(entry: Entry<DistrictFile>, clauses: ReadonlyMap<string, Pick<Clause, 'text'>>): Fault[] {
  return Object.keys(entry.value.blanks ?? {}).flatMap((key) => {
    const [, clause = '', order = '0'] = /^(.+)#([1-9]\d*)$/.exec(key) ?? [];
    const count = countBlanks(clauses.get(clause)?.text ?? '');
    if (Number(order) >= 1 && Number(order) <= count) return [];
    const range = `Clause ${clause} has the blanks ${clause}#1 to ${clause}#${count}`;
    const mend = count > 0 ? range : 'Write clause and order, such as "2.3#1"';
    return [{ file: entry.file, line: entry.lineOf('blanks', key), what: `the plan has no blank "${key}"`, mend }];
  });
}

/** Offices of the district that offices.yaml does not have. */
export function checkDistrictOffices(entry: Entry<DistrictFile>, offices: ReadonlySet<string>): Fault[] {
  return Object.keys(entry.value.offices ?? {})
    .filter((id) => !offices.has(id))
    .map((id) => unknownOffice(entry, ['offices', id], id, offices));
}

/** The district's catalogue, when it is named but is not there. Its path is taken from the policy folder. */
export function checkCatalogueFile(dir: string, entry: Entry<DistrictFile>): Fault[] {
  const name = entry.value.catalogue_file;
  if (!name || existsSync(resolve(dir, name))) return [];
  const mend = 'Put it there, or give its path from the policy folder';
  return [{ file: entry.file, line: entry.lineOf('catalogue_file'), what: `there is no file "${name}"`, mend }];
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
