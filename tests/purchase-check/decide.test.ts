import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVerbatim } from '../../src/domain/policy/cite.js';
import { type Answers, decide, type PurchaseCheck, UNCLEAR } from '../../src/domain/policy/purchase-check.js';
import { copyPolicy, shippedPolicy } from '../policy/policy-copy.js';

const POLICY = shippedPolicy();
const CHECKS = [...POLICY.checks.values()];
const checkNamed = (id: string) => POLICY.checks.get(id) ?? expect.fail(id);

/** Answers what is asked, in turn, until the verdict; tells how many questions it took. */
function walk(check: PurchaseCheck, all: Answers, told: Answers = {}) {
  const answers: Record<string, string> = { ...told };
  for (let asked = 0; ; asked++) {
    const next = decide(check, answers);
    if (next.verdict !== null) return { verdict: next.verdict, asked };
    expect(answers[next.ask.id], 'never asks what is told').toBeUndefined();
    answers[next.ask.id] = all[next.ask.id] ?? UNCLEAR;
  }
}

/** One answer, 不清楚 included, to each question. */
const answersTo = (check: PurchaseCheck) =>
  fc.record(
    Object.fromEntries(check.questions.map((q) => [q.id, fc.constantFrom(...q.answers.map((a) => a.id), UNCLEAR)])),
  );

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (_, check) => {
  it('cites the plan word for word, in questions and verdicts', () => {
    for (const { clause, quote } of [...check.questions, ...check.verdicts.flatMap((v) => v.cites)])
      expect(isVerbatim(POLICY, clause, quote), quote).toBe(true);
  });
  it('comes to a verdict whatever is answered, asking each question once at most', () => {
    fc.assert(
      fc.property(answersTo(check), (all) => {
        expect(walk(check, all).asked).toBeLessThanOrEqual(check.questions.length);
      }),
    );
  });
  it('gives the same verdict whatever was told beforehand, and never asks more for it', () => {
    fc.assert(
      fc.property(answersTo(check), fc.subarray(check.questions.map((q) => q.id)), (all, early) => {
        const told = Object.fromEntries(early.map((id) => [id, all[id] ?? UNCLEAR]));
        const [cold, warm] = [walk(check, all), walk(check, all, told)];
        expect(warm.verdict).toBe(cold.verdict);
        expect(warm.asked).toBeLessThanOrEqual(cold.asked);
      }),
    );
  });
  it('says neither yes nor no when everything is unclear, and every verdict can be reached', () => {
    expect(['depends', 'not_in_policy']).toContain(walk(check, {}).verdict.stance);
    const reached = new Set<unknown>();
    const every = check.questions.reduce<Answers[]>(
      (rows, q) => rows.flatMap((row) => [...q.answers.map((a) => a.id), UNCLEAR].map((a) => ({ ...row, [q.id]: a }))),
      [{}],
    );
    for (const all of every) reached.add(walk(check, all).verdict);
    expect(reached.size).toBe(check.verdicts.length);
  });
});

describe('the verdicts, by an independent reading of the clauses', () => {
  it('3.1: of mass organisations only those with both administrative staffing and public money may', () => {
    const check = checkNamed('may_purchase');
    for (const staffing of ['yes', 'no', UNCLEAR])
      for (const funding of ['yes', 'no', UNCLEAR]) {
        const both = [staffing, funding];
        const stance = both.includes('no') ? 'no' : both.includes(UNCLEAR) ? 'depends' : 'yes';
        expect(walk(check, { kind: 'mass_org', staffing, funding }).verdict.stance, both.join()).toBe(stance);
      }
  });
  it('3.1: 居委会 may not, an organ may, others are not named', () => {
    const stance = (kind: string) => walk(checkNamed('may_purchase'), { kind }).verdict.stance;
    expect(['organ', 'committee', 'provider_side', 'other_organ'].map(stance)).toEqual([
      'yes',
      'no',
      'no',
      'not_in_policy',
    ]);
  });
  it('3.3: yes only when all hold and the district’s own catalogue has it; any no of the text is a no', () => {
    const good = { service: 'listed', duty: 'yes', direct: 'no', market: 'yes', public: 'yes' };
    const stance = (more: Answers) => walk(checkNamed('purchasable'), { ...good, ...more }).verdict.stance;
    expect(stance({})).toBe('yes');
    expect(['sample', 'missing', UNCLEAR].map((service) => stance({ service }))).toEqual(Array(3).fill('depends'));
    expect([stance({ duty: 'no' }), stance({ direct: 'yes' }), stance({ market: 'no' })]).toEqual(Array(3).fill('no'));
    expect(['duty', 'direct', 'market', 'public'].map((id) => stance({ [id]: UNCLEAR }))).toEqual(
      Array(4).fill('depends'),
    );
  });
  it('3.4: own hiring or filled posts are disguised hiring, whatever else', () => {
    const stance = (all: Answers) => walk(checkNamed('disguised_hiring'), all).verdict.stance;
    expect(stance({ self_hire: 'yes' })).toBe('yes');
    expect(stance({ self_hire: UNCLEAR, posts: 'yes' })).toBe('yes');
    expect(stance({ self_hire: 'no', posts: 'no', paid_by: 'service' })).toBe('no');
    expect(stance({ self_hire: UNCLEAR, posts: 'no', paid_by: 'service' })).toBe('depends');
  });
});

describe('a faulty check', () => {
  const FILE = 'checks/1-may-purchase.yaml';
  const faultsAfter = (from: string, to: string) => {
    const copy = copyPolicy();
    const line = copy.replace(FILE, from, to);
    return { line, faults: copy.load().faults };
  };
  it.each([
    ['kind: [committee]', 'kind: [comittee]', '"kind" has no answer "comittee"'],
    ['{ kind: [committee] }', '{ sort: [committee] }', 'there is no question "sort"'],
  ])('%s → %s is named with file and line', (from, to, what) => {
    const { faults } = faultsAfter(from, to);
    expect(JSON.stringify(faults)).toContain(what.replaceAll('"', '\\"'));
    expect(faults[0]?.file).toBe('policy/checks/1-may-purchase.yaml');
  });
  it('a quote that the plan does not have is named at its line', () => {
    const { line, faults } = faultsAfter(
      '政府购买服务的主体是各级行政机关和参照',
      '政府购买服务的主体是各级机关和参照',
    );
    expect(faults[0]).toMatchObject({ file: 'policy/checks/1-may-purchase.yaml', line });
  });
});
