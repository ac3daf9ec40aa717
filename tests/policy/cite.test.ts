import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNearest, foldQuote, isVerbatim, showQuote } from '../../src/domain/policy/cite.js';
import { shippedPolicy } from './policy-copy.js';

const sign = fc.constantFrom(...',;:()!?，（）：“”〔〕《》。、 \n');
const word = fc.constantFrom('购', '买', 'x', 'A', '3', '号', '①', 'ﬁ', '́', '𠮷');
const mixed = fc.array(fc.oneof(sign, word), { maxLength: 40 }).map((a) => a.join(''));
const anyText = fc.oneof(
  mixed,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

describe('showQuote', () => {
  test.each([
    ['(一)购买主体。', '（一）购买主体。'],
    ['意见》(x办发〔x〕73号)和', '意见》（x办发〔x〕73号）和'],
    ['在“x”初期,政府', '在“x”初期，政府'],
    ['到x年,在全区', '到x年，在全区'],
    ['共6类54款211项,针对', '共6类54款211项，针对'],
    ['1.强化服务管理。', '1.强化服务管理。'],
    ['各部门(单位)要', '各部门（单位）要'],
    ['标准(GB 1,000:2)', '标准（GB 1,000:2）'],
    ['at 10:30, see (a, b)!', 'at 10:30, see (a, b)!'],
    ['好吗?好!说:', '好吗？好！说：'],
    ['', ''],
  ])('%j is shown as %j', (given, shown) => expect(showQuote(given)).toBe(shown));

  test('changes no word: folded it is what was given', () => {
    fc.assert(fc.property(anyText, (s) => foldQuote(showQuote(s)) === foldQuote(s)));
  });

  test('shown again it stays, and no bracket of a pair changes alone', () => {
    fc.assert(fc.property(mixed, (s) => showQuote(showQuote(s)) === showQuote(s)));
    const inner = fc.stringMatching(/^[购xA3 ,]{0,8}$/);
    fc.assert(
      fc.property(inner, inner, inner, (a, b, c) => {
        const shown = showQuote(`${a}(${b})${c}`);
        expect(shown.includes('（')).toBe(shown.includes('）'));
      }),
    );
  });

  test('leaves no half-width comma or bracket in the plan', () => {
    for (const clause of shippedPolicy().clauses.values()) expect(showQuote(clause.text)).not.toMatch(/[,;:()!?]/);
  });
});

describe('isVerbatim', () => {
  test('every quote of the policy stands in its clause, as stored and as shown', () => {
    const policy = shippedPolicy();
    for (const { clause, quote } of [...policy.rules.values(), ...policy.criteria.criteria]) {
      expect(isVerbatim(policy, clause, quote), quote).toBe(true);
      expect(isVerbatim(policy, clause, showQuote(quote)), quote).toBe(true);
    }
  });

  test('other words, other clauses, unknown clauses and no words do not', () => {
    const policy = shippedPolicy();
    expect(isVerbatim(policy, '3.2', '2A级以上社会组织')).toBe(false);
    expect(isVerbatim(policy, '3.1', '3A级以上社会组织')).toBe(false);
    expect(isVerbatim(policy, '4', '3A级以上社会组织')).toBe(false);
    expect(isVerbatim(policy, '3.2', ' \n')).toBe(false);
    expect(isVerbatim(policy, '0', '结合x区\n实际，')).toBe(true);
  });
});

describe('findNearest', () => {
  const text = '承接主体要严格履行合同义务,按时完成服务项目任务,保证服务数量、质量和效果。';
  test('the passage that a slip meant', () => {
    expect(findNearest(text, '严格旅行合同义务')).toBe('严格履行合同义务');
    expect(findNearest(text, '要按时完成服务项目')).toContain('按时完成服务项目');
  });
  test('nothing for words of another matter', () => expect(findNearest(text, '公开招标竞争性谈判')).toBeNull());
});
