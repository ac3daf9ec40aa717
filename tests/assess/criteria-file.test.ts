import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { criteriaSchema } from '../../src/domain/policy/criteria.js';
import { HOME } from '../../src/shared/config.js';
import { CRITERIA_FILE } from './read-criteria.js';

const fold = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');
const read = (name: string) => readFileSync(join(HOME, 'policy', name), 'utf8');
const plan = new Map(
  read('plan.md')
    .split('[clause ')
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf(']')), fold(part.slice(part.indexOf(']') + 1).split(/\n#/)[0] ?? '')]),
);

const criteria = CRITERIA_FILE.criteria;
const quotes = [
  ...criteria.flatMap((c) => [c, ...c.also, ...c.quote_for.map((q) => ({ clause: c.clause, quote: q.quote }))]),
  ...CRITERIA_FILE.beside_every_verdict,
].map(({ clause, quote }) => [clause, quote] as const);

describe('policy/criteria.yaml', () => {
  it.each(quotes)('%s: %s stands in the plan word for word', (clause, quote) => {
    expect(plan.get(clause)).toContain(fold(quote));
  });
  it('names only offices that there are', () => {
    const offices = (parse(read('offices.yaml')) as { id: string }[]).map((o) => o.id);
    const named = [
      ...criteria.flatMap((c) => [
        ...c.confirmed_by,
        ...c.evidence.flatMap((e) => e.issued_by),
        ...c.open.flatMap((o) => o.decides),
      ]),
      ...CRITERIA_FILE.beside_every_verdict.flatMap((b) => b.decides),
    ];
    expect(named.filter((id) => !offices.includes(id))).toEqual([]);
  });
  it('asks in questions short enough for a phone', () => {
    for (const { question } of criteria) {
      expect([...question.zh].length).toBeLessThanOrEqual(36);
      expect(question.en.length).toBeLessThanOrEqual(110);
    }
  });
  it('is refused without a criterion, with a criterion out of order, or with a reason left without words', () => {
    const faulty = (change: (file: { criteria: unknown[]; reasons: Record<string, unknown> }) => void) => {
      const file = parse(read('criteria.yaml'));
      change(file);
      return criteriaSchema.safeParse(file).success;
    };
    expect(faulty(() => undefined)).toBe(true);
    expect(faulty((f) => f.criteria.pop())).toBe(false);
    expect(faulty((f) => f.criteria.reverse())).toBe(false);
    expect(faulty((f) => delete f.reasons.rating_below_3a)).toBe(false);
  });
});
