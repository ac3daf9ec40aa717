import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/domain/policy/assess/assess.js';
import { reassess } from '../../src/domain/policy/assess/compare.js';
import { earliestEligible } from '../../src/domain/policy/assess/earliest.js';
import { INSPECTION_RESULTS, ORG_TYPES, type Org, RATINGS } from '../../src/domain/policy/org.js';
import { CRITERIA_FILE, GENERAL, TODAY } from './read-criteria.js';

const RANK = { not_eligible: 0, undetermined: 1, eligible: 2 };
const yesNo = fc.constantFrom(true, false, null);
const result = fc.constantFrom(...INSPECTION_RESULTS);
const inspections = fc.option(
  fc.array(fc.record({ year: fc.integer({ min: 2018, max: 2029 }), result }), { maxLength: 7 }),
);

const orgs: fc.Arbitrary<Org> = fc.record({
  type: fc.option(fc.constantFrom(...ORG_TYPES)),
  registered: fc.constantFrom(true, true, false, null),
  registrar: fc.option(
    fc.oneof(fc.constantFrom('民政局', '市监局', '行业主管部门', '行政审批局', '区工商局和区卫健委'), fc.string()),
  ),
  rating: fc.option(fc.constantFrom(...RATINGS)),
  annual_inspections: inspections,
  ...Object.fromEntries(GENERAL.map((field) => [field, yesNo])),
}) as fc.Arbitrary<Org>;
const goodOrgs = orgs.map((org): Org => ({ ...org, ...Object.fromEntries(GENERAL.map((field) => [field, true])) }));

const verdictOf = (org: Org) => assess(org, CRITERIA_FILE, TODAY).verdict;
/** A block: fast-check would take what an assertion returns for the property's answer. */
function expectNoWorse(before: Org, after: Org): void {
  expect(RANK[verdictOf(after)]).toBeGreaterThanOrEqual(RANK[verdictOf(before)]);
}

describe('a verdict never gets worse when a fact gets better', () => {
  const anyOrg = fc.oneof(orgs, goodOrgs);
  const steps = { false: null, null: true, true: true } as const;
  const ratings: Record<string, Org['rating']> = {
    none: '1A',
    '1A': '2A',
    '2A': 'unknown',
    unknown: '3A',
    '3A': '4A',
    '4A': '5A',
    '5A': '5A',
  };

  it('a condition for everybody', () => {
    fc.assert(
      fc.property(anyOrg, fc.constantFrom(...GENERAL), (org, field) =>
        expectNoWorse(org, { ...org, [field]: steps[`${org[field]}`] }),
      ),
    );
  });
  it('registration', () => {
    fc.assert(
      fc.property(anyOrg, (org) => {
        fc.pre(org.registered !== true);
        // With a registration comes a registrar: the right one can't be worse than having none.
        const registrar = org.type === 'social_org' || org.type === 'foundation' ? '民政' : '市场监管';
        expectNoWorse(org, { ...org, registered: true, registrar });
      }),
    );
  });
  it('the rating', () => {
    fc.assert(
      fc.property(anyOrg, (org) => expectNoWorse(org, { ...org, rating: ratings[org.rating ?? 'unknown'] ?? null })),
    );
  });
  it('the result of one year', () => {
    const better = { 未参加: '不合格', 不合格: '基本合格', 基本合格: '合格', 合格: '合格' } as const;
    fc.assert(
      fc.property(goodOrgs, fc.nat(), (org, at) => {
        const told = org.annual_inspections ?? [];
        fc.pre(told.length > 0);
        const annual_inspections = told.map((one, i) =>
          i === at % told.length ? { ...one, result: better[one.result] } : one,
        );
        expectNoWorse(
          { ...org, type: 'social_org', rating: '4A' },
          { ...org, type: 'social_org', rating: '4A', annual_inspections },
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('every assessment', () => {
  it('is eligible only when every condition is met, and not_eligible exactly when one fails', () => {
    fc.assert(
      fc.property(fc.oneof(orgs, goodOrgs), (org) => {
        const { verdict, findings } = assess(org, CRITERIA_FILE, TODAY);
        expect(verdict === 'eligible').toBe(findings.every((f) => f.status === 'met'));
        expect(verdict === 'not_eligible').toBe(findings.some((f) => f.status === 'unmet'));
      }),
    );
  });
  it('is the same in whatever order facts and years were told', () => {
    fc.assert(
      fc.property(orgs, fc.infiniteStream(fc.nat()), (org, seeds) => {
        const shuffle = <T>(list: readonly T[]) =>
          list
            .map((item) => ({ item, at: seeds.next().value }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
        const told = org.annual_inspections && shuffle(org.annual_inspections);
        const other = Object.fromEntries(shuffle(Object.entries({ ...org, annual_inspections: told }))) as Org;
        expect(assess(other, CRITERIA_FILE, TODAY)).toEqual(assess(org, CRITERIA_FILE, TODAY));
      }),
    );
  });
  it('has words for every reason and touches nothing it was given', () => {
    fc.assert(
      fc.property(orgs, (org) => {
        const copy = structuredClone(org);
        for (const { why } of assess(org, CRITERIA_FILE, TODAY).findings)
          expect(CRITERIA_FILE.reasons[why].zh).not.toBe('');
        expect(org).toEqual(copy);
      }),
    );
  });
});

describe('what would help', () => {
  it('lists exactly the criteria that stand otherwise', () => {
    fc.assert(
      fc.property(orgs, orgs, (org, other) => {
        const { before, after, changes } = reassess(
          org,
          { rating: other.rating, registered: other.registered },
          CRITERIA_FILE,
          TODAY,
        );
        const standing = (a: typeof before) => new Map(a.findings.map((f) => [f.criterion, f.status]));
        for (const { id } of CRITERIA_FILE.criteria) {
          const differs = standing(before).get(id) !== standing(after).get(id);
          expect(changes.some((c) => c.criterion === id)).toBe(differs);
        }
      }),
    );
  });
  it('names a gap for every criterion not met, and never a day gone by', () => {
    fc.assert(
      fc.property(orgs, (org) => {
        const { failed, unknown } = assess(org, CRITERIA_FILE, TODAY);
        const { gaps } = earliestEligible(org, CRITERIA_FILE, TODAY);
        expect(gaps.map((g) => g.criterion).sort()).toEqual([...failed, ...unknown].sort());
        for (const gap of gaps) {
          if (gap.earliest !== null) expect(gap.earliest >= TODAY).toBe(true);
          expect(gap.confirmedBy.length).toBeGreaterThan(0);
        }
      }),
    );
  });
  it('gives inspections a year in which passing them does meet the condition, and none earlier would', () => {
    fc.assert(
      fc.property(inspections, (annual_inspections) => {
        const org: Org = {
          ...(fc.sample(goodOrgs, { seed: 1, numRuns: 1 })[0] as Org),
          type: 'social_org',
          registered: true,
          registrar: '民政',
          rating: '3A',
          annual_inspections,
        };
        const gap = earliestEligible(org, CRITERIA_FILE, TODAY).gaps.find((g) => g.basis === 'inspection');
        fc.pre(gap !== undefined);
        const told = annual_inspections ?? [];
        const passed = (years: number[]) => ({
          ...org,
          annual_inspections: [...told, ...years.map((year) => ({ year, result: '合格' as const }))],
        });
        expect(assess(passed(gap?.years ?? []), CRITERIA_FILE, gap?.earliest ?? TODAY).verdict).toBe('eligible');
        expect(assess(passed((gap?.years ?? []).slice(0, -1)), CRITERIA_FILE, TODAY).verdict).not.toBe('eligible');
      }),
    );
  });
});
