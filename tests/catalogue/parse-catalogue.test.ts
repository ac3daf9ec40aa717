import { describe, expect, it } from 'vitest';
import { type ParseOptions, parseCatalogue } from '../../src/domain/catalogue/parse-catalogue.js';
import { HEADER, rowsOf } from './sheets.js';

const own: ParseOptions = { file: 'own.xlsx', isSample: false };
const parse = (table: (string | undefined)[][], options: ParseOptions = own) => parseCatalogue(rowsOf(table), options);

function faultsOf(table: (string | undefined)[][], options?: ParseOptions): string[] {
  const parsed = parse(table, options);
  return parsed.ok ? [] : parsed.faults.map((fault) => `${fault.line} ${fault.what}`);
}

describe('shapes of real sheets', () => {
  it('passes over titles, fills merged cells down and skips blank rows and remarks', () => {
    const parsed = parse([
      ['某某区政府购买服务指导目录'],
      [],
      ['代码', '一级目录', '二级目录', '三级目录（服务内容）', '备注'],
      ['A0101', 'A 公共服务', 'A01 公共教育', '课后服务', '放学后'],
      ['A0102', undefined, undefined, '研学服务'],
      [],
      ['A0201', undefined, 'A02 养老', '助餐服务'],
      ['B0101', 'B 辅助服务', 'B01 法律', '法律顾问服务'],
      ['注：本目录自印发之日起施行'],
    ]);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    const { items, counts } = parsed.catalogue;
    expect(counts).toEqual({ categories: 2, sections: 3, items: 4 });
    expect(items.map((item) => [item.code, item.category, item.section, item.item])).toEqual([
      ['A0101', 'A 公共服务', 'A01 公共教育', '课后服务'],
      ['A0102', 'A 公共服务', 'A01 公共教育', '研学服务'],
      ['A0201', 'A 公共服务', 'A02 养老', '助餐服务'],
      ['B0101', 'B 辅助服务', 'B01 法律', '法律顾问服务'],
    ]);
    expect(items[0]?.note).toBe('放学后');
    expect(items[1]?.note).toBeNull();
  });

  it('reads lists that give 类 and 款 rows of their own', () => {
    const parsed = parse([
      ['代码', '一级', '二级', '三级'],
      ['A', '公共服务', '', ''],
      ['A01', '', '公共教育', ''],
      ['A0101', '', '', '课后服务'],
      ['B', '辅助服务', '', ''],
      ['B01', '', '法律服务', ''],
      ['B0101', '', '', '法律顾问服务'],
    ]);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    expect(parsed.catalogue.sections.map(({ code, name, category }) => ({ code, name, category }))).toEqual([
      { code: 'A01', name: '公共教育', category: 'A 公共服务' },
      { code: 'B01', name: '法律服务', category: 'B 辅助服务' },
    ]);
    expect(parsed.catalogue.items).toHaveLength(2);
  });

  it('reads a code column beside each level', () => {
    const parsed = parse([
      ['编码', '类', '编码', '款', '编码', '项'],
      ['01', '公共服务', '0101', '公共教育', '010101', '课后服务'],
      ['01', '公共服务', '0101', '公共教育', '010102', '研学服务'],
    ]);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    expect(parsed.catalogue.categories).toEqual([{ code: '01', name: '公共服务', label: '01 公共服务' }]);
    expect(parsed.catalogue.items.map((item) => item.code)).toEqual(['010101', '010102']);
  });

  it('takes full-width codes, English headers, several separators and 其他 as no field', () => {
    const parsed = parse([
      ['Code', 'Category', 'Section', 'Item', 'Keywords', 'Domains'],
      ['ａ０１０１', '（一）公共服务', '公共教育', '课后服务', '托管、课后班|托管；晚托', '教育|就业'],
      ['A0102', '（一）公共服务', '公共教育', '研学服务', '', '其他'],
    ]);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    expect(parsed.catalogue.items[0]).toMatchObject({
      code: 'A0101',
      keywords: ['托管', '课后班', '晚托'],
      domains: ['教育', '就业'],
    });
    expect(parsed.catalogue.items[1]?.domains).toEqual([]);
    expect(parsed.catalogue.categories[0]?.name).toBe('公共服务');
  });
});

describe('faults', () => {
  it('are all reported together, each with its cell', () => {
    const table = [
      [...HEADER, '领域'],
      ['A0101', 'A 公共服务', 'A01 教育', '课后服务', '教育'],
      ['A0101', '', '', '研学服务', '航天'],
      ['', '', '', '家长课堂', ''],
      ['A0104', '', '', '', ''],
      ['A0205', '', '', '课后服务', ''],
      ['A-1', '', '', '社区教育', ''],
      ['B0101', 'B 辅助服务', '', '法律顾问', ''],
      ['B0102', 'B 辅助服务', 'A01 教育', '法律咨询', ''],
    ];
    const faults = faultsOf(table);
    const expected = [
      /^3 A3 .*A0101.*第 2 行重复/,
      /^3 E3 .*航天/,
      /^4 A4 .*没有编码/,
      /^5 D5 .*名称为空/,
      /^6 A6 .*A0205.*不一致/,
    ];
    for (const pattern of expected) expect(faults).toContainEqual(expect.stringMatching(pattern));
    for (const pattern of [/^6 D6 .*课后服务.*重复/, /^7 A7 .*A-1.*不合格式/, /^8 C8 .*缺少“款”/, /^9 C9 .*两个类/]) {
      expect(faults).toContainEqual(expect.stringMatching(pattern));
    }
    expect([...faults].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))).toEqual(faults);
  });

  it('does not carry a 款 over into the next 类', () => {
    expect(faultsOf([[...HEADER], ['A0101', 'A 甲', 'A01 子', '一'], ['B0101', 'B 乙', '', '二']])).toEqual([
      expect.stringMatching(/^3 C3 缺少“款”/),
    ]);
  });

  it('notices the leading zeros that Excel drops', () => {
    const rows = ['010101', '010102', '10103'].map((code, i) => [code, '公共服务', '公共教育', `第${i}项`]);
    expect(faultsOf([[...HEADER], ...rows])).toEqual([expect.stringMatching(/^4 A4 .*10103.*5 位.*6 位/)]);
  });

  it('say when there is no header and when nothing follows it', () => {
    expect(faultsOf([['甲', '乙'], ['丙']])).toEqual([expect.stringMatching(/^1 .*没有找到表头/)]);
    expect(faultsOf([])).toEqual([expect.stringMatching(/没有找到表头/)]);
    expect(faultsOf([[...HEADER]])).toEqual([expect.stringMatching(/没有任何一项/)]);
  });

  it('come in English too', () => {
    const parsed = parse([[...HEADER], ['A0101', 'A 甲', 'A01 子', '一'], ['A0102', '', '', '']], {
      ...own,
      lang: 'en',
    });
    expect(parsed).toMatchObject({ ok: false, faults: [{ line: 3, cell: 'D3', what: 'D3 the item has no name' }] });
  });
});

describe('the numbers of clause 3.3', () => {
  const three = [[...HEADER], ['A0101', 'A 甲', 'A01 子', '一']];
  it('bind the sample', () => {
    expect(faultsOf(three, { file: 'catalogue-sample.csv', isSample: true })).toEqual([
      expect.stringMatching(/6 类 54 款 211 项/),
    ]);
  });
  it('are only remarked on for a district’s own', () => {
    expect(parse(three)).toMatchObject({
      ok: true,
      warnings: [{ what: expect.stringMatching(/1 类 1 款 1 项.*6 类 54 款 211 项/) }],
    });
  });
  it('a copy of the sample stays a sample as long as its title says so', () => {
    const parsed = parse([['示例目录（自拟）'], ...three]);
    expect(parsed).toMatchObject({ ok: true, catalogue: { isSample: true } });
    expect(parsed.ok && parsed.warnings.some((warning) => warning.what.includes('示例目录'))).toBe(true);
  });
});
