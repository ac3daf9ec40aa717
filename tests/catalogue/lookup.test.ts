import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/services/load-catalogue.js';
import { loadCatalogueWords } from '../../src/services/load-catalogue-words.js';
import { HOME } from '../../src/shared/config.js';
import { createCatalogueIndex } from '../../src/understanding/lookup/catalogue-index.js';

interface Case {
  text: string;
  /** Codes of which any is right; none means that the catalogue does not hold it. */
  expect: string[];
  /** Written after the look-up was tuned, and never tuned on. */
  held?: boolean;
}

const policyDir = join(HOME, 'policy');
const catalogue = await loadCatalogue(policyDir, null);
const words = await loadCatalogueWords(policyDir);
const index = createCatalogueIndex(catalogue, words);
const cases: Case[] = JSON.parse(readFileSync(new URL('lookup-cases.json', import.meta.url), 'utf8'));
const codes = (text: string, limit?: number) => index.lookup(text, limit).hits.map((hit) => hit.item.code);

describe('requests as people write them', () => {
  const held = cases.filter((one) => one.held && one.expect.length > 0);
  const tuned = cases.filter((one) => !one.held && one.expect.length > 0);
  const rate = (list: Case[], upTo: number) =>
    list.filter((one) => codes(one.text, upTo).some((code) => one.expect.includes(code))).length / list.length;

  it('finds the item first for 95 %, among three for all but one in fifty', () => {
    expect(rate(tuned, 1)).toBeGreaterThanOrEqual(0.95);
    expect(rate(tuned, 3)).toBeGreaterThanOrEqual(0.98);
  });
  it('does nearly as well on requests it was not tuned on', () => {
    expect(rate(held, 1)).toBeGreaterThanOrEqual(0.85);
    expect(rate(held, 3)).toBeGreaterThanOrEqual(0.95);
  });
  it.each(cases.filter((one) => one.expect.length === 0).map((one) => one.text))(
    'says honestly that it does not hold: %s',
    (text) => {
      const { exact, hits } = index.lookup(text);
      expect(exact).toBe(false);
      expect(hits.every((hit) => hit.how === 'near')).toBe(true);
    },
  );
  it('never claims a wrong item', () => {
    const wrong = cases.filter((one) => {
      const { exact, hits } = index.lookup(one.text);
      return exact && !one.expect.includes(hits[0]?.item.code ?? '');
    });
    expect(wrong).toEqual([]);
  });
});

describe('codes', () => {
  it.each([
    ['A0503 是什么', 'A0503'],
    ['ａ０５０３', 'A0503'],
    ['what is b0301', 'B0301'],
    ['编码e1401对应啥', 'E1401'],
  ])('%s', (text, code) => {
    expect(index.lookup(text)).toMatchObject({ exact: true, hits: [{ item: { code }, how: 'code' }] });
  });
  it('of a 款 or a 类 give its items and how many there are', () => {
    expect(index.lookup('A01 有哪些', 3)).toMatchObject({
      exact: true,
      group: { level: 'section', label: 'A01 公共教育服务', items: 8 },
    });
    expect(index.lookup('C 类', 3)).toMatchObject({ exact: true, group: { level: 'category', items: 8 } });
    expect(codes('A01', 3)).toEqual(['A0101', 'A0102', 'A0103']);
  });
  it('that do not exist are not found, only their neighbours', () => {
    const result = index.lookup('A0599');
    expect(result.exact).toBe(false);
    expect(result.hits.map((hit) => [hit.item.section, hit.how])).toEqual(Array(3).fill(['A05 养老服务', 'near']));
  });
  it('are not seen in 3A, years and hotlines', () => {
    expect(index.lookup('3A级以上社会组织').group).toBeNull();
    expect(index.lookup('2026年的事').exact).toBe(false);
    expect(codes('12345热线')[0]).toBe('E1304');
  });
});

describe('names of 款', () => {
  it('give the group and its items', () => {
    const result = index.lookup('养老服务在不在目录里');
    expect(result).toMatchObject({
      exact: true,
      asked: '养老服务',
      group: { level: 'section', label: 'A05 养老服务', items: 9 },
    });
    expect(new Set(result.hits.map((hit) => hit.item.section))).toEqual(new Set(['A05 养老服务']));
  });
});

describe('what the catalogue does not hold', () => {
  const smaller = createCatalogueIndex(
    { ...catalogue, items: catalogue.items.filter((item) => item.code !== 'E1402') },
    words,
  );
  it('is found while it is there, and a miss with the three nearest once it is not', () => {
    const there = index.lookup('公务用车租赁可以买吗');
    expect([there.exact, there.hits[0]?.item.code]).toEqual([true, 'E1402']);
    const result = smaller.lookup('公务用车租赁可以买吗');
    expect(result.exact).toBe(false);
    expect(result.hits).toHaveLength(3);
    expect(result.asked).toBe('公务用车租赁');
  });
  it.each(['', '   ', '？？？', '在吗', '目录里有没有', '\u0000', '😀😀'])(
    'nothing asked, nothing found: %j',
    (text) => {
      expect(index.lookup(text)).toMatchObject({ exact: false, group: null, hits: [] });
    },
  );
  it('an empty catalogue answers as well', () => {
    const none = createCatalogueIndex({ ...catalogue, items: [], categories: [], sections: [] });
    expect(none.lookup('养老助餐')).toEqual({ hits: [], exact: false, group: null, asked: '养老助餐' });
  });
});

describe('fields of clause 3.3', () => {
  it.each([
    ['我们做残障朋友的陪伴', '残疾人服务', 'word'],
    ['教育类的会多买吗', '教育', 'named'],
    ['文化体域这方面', '文化体育', 'named'],
    ['老人洗澡', '基本社会服务', 'word'],
    ['two cancer screening for health', '医疗卫生', 'word'],
    ['养老保险咨询', '社会保障', 'word'],
    ['下岗工人技能培训', '就业', 'word'],
  ] as const)('%s → %s', (text, domain, by) => {
    expect(index.domainOf(text)).toMatchObject({ domains: expect.arrayContaining([domain]), by });
  });
  it.each(['马路清扫', '打扫卫生', '财务审计', '舆情监测', '无人机表演'])('none for %s', (text) => {
    expect(index.domainOf(text)).toBeNull();
  });
});
