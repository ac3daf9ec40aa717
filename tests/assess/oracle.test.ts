import { describe, expect, it } from 'vitest';
import { assess } from '../../src/domain/policy/assess/assess.js';
import {
  INSPECTION_RESULTS,
  type Inspection,
  ORG_TYPES,
  type Org,
  orgSchema,
  RATINGS,
} from '../../src/domain/policy/org.js';
import { judgeMarks, markAll } from './oracle.js';
import { CRITERIA_FILE, GENERAL, makeSocialOrg, TODAY } from './read-criteria.js';

const YEAR = Number(TODAY.slice(0, 4));
const TOLD = [true, false, null];

function expectAgreement(org: Org): string {
  const made = assess(org, CRITERIA_FILE, TODAY);
  const marks = markAll(org, YEAR);
  const with_ = (mark: string) => Object.keys(marks).filter((id) => marks[id] === mark);
  const same =
    made.verdict === judgeMarks(marks) &&
    made.failed.join() === with_('-').join() &&
    made.unknown.join() === with_('?').join() &&
    made.findings.length === Object.keys(marks).length;
  // Comparing by hand keeps the many cases quick; the full picture is shown only where they differ.
  if (!same)
    expect({ org, verdict: made.verdict, failed: made.failed, unknown: made.unknown }).toEqual({
      org,
      verdict: judgeMarks(marks),
      failed: with_('-'),
      unknown: with_('?'),
    });
  return made.verdict;
}

/** Patterns of the ten general conditions: all yes, all not told, each alone and each pair off. */
function* listGeneral(): Generator<Partial<Org>> {
  const yes = Object.fromEntries(GENERAL.map((field) => [field, true]));
  yield yes;
  yield Object.fromEntries(GENERAL.map((field) => [field, null]));
  for (const [i, a] of GENERAL.entries()) {
    for (const va of [false, null]) {
      yield { ...yes, [a]: va };
      for (const b of GENERAL.slice(i + 1)) for (const vb of [false, null]) yield { ...yes, [a]: va, [b]: vb };
    }
  }
}

const TIMELINES: (Inspection[] | null)[] = [
  null,
  [],
  ...['合格 合格', '合格', '基本合格 合格', '不合格 合格'].map((spelt) =>
    spelt.split(' ').map((result, i) => ({ year: 2023 + i, result: result as Inspection['result'] })),
  ),
];

describe('the engine and a second reading of the text agree', () => {
  it.each([...ORG_TYPES, null])('on every combination for %s', (type) => {
    const seen = new Set<string>();
    const patterns = [...listGeneral()];
    // The pairs only where the rest could pass: elsewhere the first two patterns show all there is.
    for (const registered of TOLD)
      for (const registrar of ['民政', '市场监管', '行业主管', '街道', null])
        for (const rating of [...RATINGS, null])
          for (const annual_inspections of TIMELINES)
            for (const general of registered && rating === '3A' ? patterns : patterns.slice(0, 2))
              seen.add(
                expectAgreement(
                  orgSchema.parse({ type, registered, registrar, rating, annual_inspections, ...general }),
                ),
              );
    const passes = ['social_org', 'foundation', 'enterprise', 'institution', 'branch'].includes(type ?? '');
    expect(seen.has('eligible')).toBe(passes);
  });

  it('on every combination of the ten general conditions', () => {
    for (let n = 0; n < 3 ** GENERAL.length; n++) {
      const told = GENERAL.map((field, i) => [field, TOLD[Math.floor(n / 3 ** i) % 3]]);
      expectAgreement({ ...makeSocialOrg({ registrar: '民政' }), ...Object.fromEntries(told) });
    }
  });

  it('on every run of six years of inspections', () => {
    const results = [...INSPECTION_RESULTS, null];
    const seen = new Map<string, number>();
    for (let n = 0; n < results.length ** 6; n++) {
      const told = [0, 1, 2, 3, 4, 5].flatMap((i) => {
        const result = results[Math.floor(n / results.length ** i) % results.length];
        return result ? [{ year: YEAR - 6 + i, result }] : [];
      });
      const verdict = expectAgreement(makeSocialOrg({ registrar: '民政', annual_inspections: told }));
      seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
    }
    expect([...seen.keys()].sort()).toEqual(['eligible', 'not_eligible', 'undetermined']);
  });
});
