import { describe, expect, test } from 'vitest';
import { coverage, splitSentences } from '../../src/domain/policy/coverage.js';
import { copyPolicy, shippedPolicy } from './policy-copy.js';

describe('coverage', () => {
  test('every sentence of the plan has a rule or a criterion', () => {
    const { sentences, uncovered } = coverage(shippedPolicy(), []);
    expect(uncovered.map((s) => `${s.clause} ${s.text}`)).toEqual([]);
    expect(sentences.map((s) => s.text).length).toBeGreaterThan(shippedPolicy().clauses.size);
  });

  test('a sentence names exactly what stands on it', () => {
    const found = coverage(shippedPolicy(), [
      { intent: 'purchaser_mass_org', clause: '3.1', quote: '群团组织，也可根据实际需要' },
      { intent: 'purchaser_mass_org', clause: '3.1', quote: '经费由财政负担' },
      { intent: 'elsewhere', clause: '3.2', quote: '群团组织' },
    ]).sentences.filter((s) => s.clause === '3.1');
    expect(found.map((s) => s.rules)).toEqual([
      ['purchaser_admin_organ', 'purchaser_admin_institution', 'why_purchaser_provides'],
      ['purchaser_mass_org', 'purchaser_mass_org_by_need'],
    ]);
    expect(found.map((s) => s.intents)).toEqual([[], ['purchaser_mass_org']]);
    const providers = coverage(shippedPolicy(), []).sentences.find((s) => s.text.includes('3A级以上'));
    expect(providers?.criteria).toContain('rating');
  });

  test('a sentence that lost its rules is named, until uncovered.yaml gives the reason or an intent stands on it', () => {
    const copy = copyPolicy();
    copy.write('rules/hiring.yaml', '');
    copy.write('rules/purposes.yaml', '');
    const quote = '变相增加人员编制';
    const named = (intents: Parameters<typeof coverage>[1] = []) => {
      const { policy } = copy.load();
      if (!policy) throw new Error('does not load');
      return coverage(policy, intents).uncovered.map((s) => s.text);
    };
    expect(named()).toEqual([expect.stringContaining(quote)]);
    expect(named([{ intent: 'no_disguised_hiring', clause: '3.4', quote }])).toEqual([]);
    copy.write('uncovered.yaml', `- { clause: "3.4", quote: ${quote}, reason: 例 }\n`);
    expect(named()).toEqual([]);
  });
});

describe('splitSentences', () => {
  test('a heading stays with what follows; joined they are the clause', () => {
    expect(splitSentences('(一)购买主体。甲,乙。丙;丁')).toEqual(['(一)购买主体。甲,乙。', '丙;', '丁']);
    expect(splitSentences('1.注重实效。')).toEqual(['1.注重实效。']);
    for (const { text } of shippedPolicy().clauses.values()) expect(splitSentences(text).join('')).toBe(text);
  });
});
