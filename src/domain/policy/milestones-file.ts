import { z } from 'zod';
import type { Fault } from '../../shared/errors.js';
import type { Milestone } from '../contracts/milestone.js';
import { checkDuplicates } from './checks.js';
import type { Entry } from './yaml-file.js';

const id = z.string().regex(/^[a-z][a-z0-9_]*$/, 'must be of small letters, figures and _');
const line = z.string().trim().min(1, 'must not be empty');
const both = z.strictObject({ zh: line, en: line });
const count = z.number().int().min(-3650).max(3650);
const offset = z.union(
  [z.strictObject({ days: count }), z.strictObject({ workdays: count }), z.strictObject({ months: count })],
  'must be one of { days: n }, { workdays: n }, { months: n }',
);
const before = z.union([
  z
    .number()
    .int()
    .min(0)
    .max(366)
    .transform((days) => ({ days })),
  offset,
]);
const clause = z.preprocess((v) => (typeof v === 'number' ? String(v) : v), line);
const anchor = z.union(
  [
    z.enum(['awarded', 'signed', 'start', 'end', 'midway']).transform((on) => ({ on })),
    z.strictObject({ milestone: id }).transform((v) => ({ on: 'milestone' as const, id: v.milestone })),
    z
      .strictObject({ yearly: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/), budget_date: id.optional() })
      .transform((v) => ({ on: 'yearly' as const, date: v.yearly, budgetDate: v.budget_date ?? null })),
  ],
  'must be awarded, signed, start, end, midway, { milestone: id } or { yearly: "MM-DD" }',
);

/** An entry of milestones.yaml. */
export const milestoneSchema = z
  .strictObject({
    id,
    zh: line,
    en: line,
    from: anchor,
    offset,
    by_method: z.array(z.strictObject({ methods: z.array(line).min(1), offset })).default([]),
    every_months: z.number().int().min(1).nullish(),
    longer_than_months: z.number().int().min(1).nullish(),
    owner: z.enum(['officer', 'finance']),
    is_off: z.boolean().default(false),
    consequence: both,
    evidence: both,
    source: z.strictObject({
      kind: z.enum(['plan', 'law', 'notice', 'default']),
      zh: line.nullish(),
      en: line.nullish(),
      article: line.nullish(),
    }),
    duty: z.strictObject({ clause, quote: line }).nullish(),
    reminders: z.array(before).min(1, 'must name at least one day'),
  })
  .transform(
    ({ by_method, every_months, longer_than_months, is_off, source, duty, ...m }): Milestone => ({
      ...m,
      byMethod: by_method,
      everyMonths: every_months ?? null,
      longerThanMonths: longer_than_months ?? null,
      isOff: is_off,
      source: { kind: source.kind, zh: source.zh ?? null, en: source.en ?? null, article: source.article ?? null },
      duty: duty ?? null,
    }),
  );

/** What no field shows alone: double ids, milestones counted from one that isn't above, days claimed for the plan, figures without a source. */
export function checkMilestones(entries: readonly Entry<Milestone>[]): Fault[] {
  const above = new Set<string>();
  const faults = checkDuplicates(entries);
  for (const { value: m, file, lineOf } of entries) {
    const report = (field: string, what: string, mend: string) =>
      faults.push({ file, line: lineOf(field), what: `${m.id}: ${what}`, mend });
    if (m.from.on === 'milestone' && !above.has(m.from.id))
      report('from', `"${m.from.id}" is no milestone above it`, 'Name one that stands above, or move this one down');
    if (m.source.kind === 'plan' && !isZero(m.offset))
      report('offset', 'the plan sets no number of days', 'Use an offset of 0, or name the source of the figure');
    if (m.source.kind === 'plan' && !m.duty)
      report('source', 'no clause is named', 'Add "duty:" with clause and quote');
    if (['law', 'notice'].includes(m.source.kind) && !(m.source.zh && m.source.en))
      report('source', 'the text is not named', 'Name it in zh and en');
    if (m.source.kind === 'law' && !m.source.article) report('source', 'the article is not named', 'Add "article:"');
    above.add(m.id);
  }
  return faults;
}

function isZero(offset: Milestone['offset']): boolean {
  return Object.values(offset).every((n) => n === 0);
}
