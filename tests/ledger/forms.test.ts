import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ImportedRow, importLedger, type LedgerSource } from '../../src/services/import-ledger.js';
import { expandNames } from '../../src/services/ledger/department-names.js';
import { parseSheets } from '../../src/services/read-sheet.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { actAs, auditOf } from '../support/contracts.js';

const admin = actAs('admin', null, { now: '2026-11-23T09:00:00+08:00' });

async function importSource(source: LedgerSource, acting = admin, store = openMemoryStore()): Promise<ImportedRow[]> {
  const rows: ImportedRow[] = [];
  for await (const row of importLedger(store, acting, source)) rows.push(row);
  return rows;
}

/** Imports lines of cells as a .csv file. */
async function importCells(cells: string[][], acting = admin): Promise<ImportedRow[]> {
  const csv = cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
  return importSource({ kind: 'sheets', what: 'x.csv', sheets: await parseSheets(Buffer.from(csv), 'x.csv') }, acting);
}

async function importLines(values: unknown[], acting = admin, store = openMemoryStore()): Promise<ImportedRow[]> {
  async function* lines() {
    for (const [i, value] of values.entries()) yield { line: i + 1, value };
  }
  return importSource({ kind: 'lines', lines: lines() }, acting, store);
}

const contractOf = (row: ImportedRow | undefined) => {
  if (!row || 'faults' in row) throw new Error(JSON.stringify(row));
  return row.contract;
};
const faultsOf = (row: ImportedRow | undefined) =>
  row && 'faults' in row ? row.faults.filter((n) => n.level === 'fault').map((n) => `${n.cell} ${n.id}`) : [];

const HEAD = ['项目名称', '甲方', '乙方', '合同价款', '签约时间', '起止时间'];
const row = (more: Partial<Record<number, string>> = {}) =>
  ['某服务', '某区民政局', '甲中心', '480000', '2026-03-01', '2026.3.1-2027.2.28'].map((cell, i) => more[i] ?? cell);
const one = async (column: number, cell: string) =>
  (await importCells([HEAD, row({ [column]: cell }), row({ 0: '又一项' }), row({ 0: '再一项' })]))[0];

describe('sums', () => {
  test.each([
    ['３５００００', 350_000],
    ['350,000.50', 350_000.5],
    ['35万', 350_000],
    ['35.6(万元)', 356_000],
    ['叁拾伍万元整', 350_000],
    ['￥350,000', 350_000],
    ['66.5', 665_000],
    ['999', 9_990_000],
    ['1000', 1000],
    ['最高不超过88万元', 880_000],
    ['', null],
    ['/', null],
    ['据实结算', null],
  ])('%s: %s', async (cell, yuan) => expect(contractOf(await one(3, cell)).amountYuan).toBe(yuan));

  test.each(['约20万', '待定', '#REF!', '-5000', '1,23,4', '20-30万', '8元/餐', '0'])(
    '%s is refused, with its cell',
    async (cell) => {
      expect((await importCells([HEAD, row({ 3: cell })])).map(faultsOf)[0]?.[0]).toMatch(/^D2 /);
    },
  );

  test('a bare small sum is refused where no other tells the unit', async () => {
    expect(faultsOf((await importCells([HEAD, row({ 3: '48' })]))[0])).toEqual(['D2 amountYuan_unit']);
  });

  test('万元 in the title, or above the header, is the unit; a cell’s own unit is stronger', async () => {
    const title = HEAD.map((t) => (t === '合同价款' ? '合同价款（万元）' : t));
    const rows = await importCells([
      title,
      row({ 3: '48' }),
      row({ 0: 'b', 3: '480000元' }),
      row({ 0: 'c', 3: '480000' }),
      row({ 0: 'd', 3: '48.5万' }),
    ]);
    expect(rows.map((r) => contractOf(r).amountYuan)).toEqual([480_000, 480_000, 480_000, 485_000]);
    expect(
      rows.map((r) => ('notes' in r ? r.notes.map((n) => n.id).filter((id) => id.endsWith('_unit')) : [])),
    ).toEqual([[], [], ['amountYuan_unit'], []]);
    const above = await importCells([['某区台账', '', '', '单位：万元'], HEAD, row({ 3: '48' })]);
    expect(contractOf(above[0]).amountYuan).toBe(480_000);
  });
});

describe('days and terms', () => {
  test.each([
    ['2026-03-01至2027-02-28', '2026-03-01', '2027-02-28'],
    ['自2026年3月1日起一年', '2026-03-01', '2027-02-28'],
    ['签订之日起12个月', '2026-03-01', '2027-02-28'],
    ['自合同签订之日起至2026年12月31日止', '2026-03-01', '2026-12-31'],
    ['2026.1.1—2026.12.31', '2026-01-01', '2026-12-31'],
    ['2026.1.1～12.31', '2026-01-01', '2026-12-31'],
    ['2026年3月1日\n至2027年2月28日', '2026-03-01', '2027-02-28'],
  ])('%s', async (cell, start, end) => expect(contractOf(await one(5, cell))).toMatchObject({ start, end }));

  test.each([
    ['长期', 'term_open'],
    ['三年(一年一签)', 'term_year'],
    ['3月1日至12月31日', 'term_year'],
    ['2026.2.1-2026.2.30', 'term_impossible'],
    ['2027-01-01至2026-01-01', 'ends_before_start'],
    ['#N/A', 'formula_error'],
    ['', 'term_missing'],
    ['今年3月到明年2月', 'term_year'],
  ])('%s: %s', async (cell, id) => {
    const found = faultsOf(await one(5, cell));
    expect(found).toHaveLength(1);
    expect([`F2 ${id}`, 'F2 term_unreadable']).toContain(found[0]);
  });

  test.each([
    ['46096', '2026-03-15'],
    ['2026-03-15 00:00:00', '2026-03-15'],
    ['二〇二六年三月十五日', '2026-03-15'],
    ['26.3.15', '2026-03-15'],
    ['3月15日', null],
    ['今天', null],
    ['2026.13.5', null],
  ])('signed %s: %s', async (cell, signed) => expect(contractOf(await one(4, cell)).signed).toBe(signed));

  test('start and end in columns of their own, below one title, with a term beside', async () => {
    const rows = await importCells([
      ['项目名称', '采购人', '供应商', '成交价（元）', '服务期限', ''],
      ['', '', '', '', '起始日期', '终止日期'],
      ['甲', '某区民政局', '乙', '480000', '2026-03-01', '2027-02-28'],
      ['甲2', '某区民政局', '乙', '480000', '2026年3月', '2026-02-31'],
    ]);
    expect(contractOf(rows[0])).toMatchObject({ start: '2026-03-01', end: '2027-02-28', amountYuan: 480_000 });
    expect(faultsOf(rows[1])).toEqual(['F4 end_impossible']);
    const both = await importCells([
      ['项目名称', '采购人', '供应商', '合同金额', '开始日期', '合同期'],
      ['甲', '某区民政局', '乙', '480000', '2026-03-01', '三年'],
    ]);
    expect(contractOf(both[0])).toMatchObject({ start: '2026-03-01', end: '2029-02-28' });
  });
});

describe('rows', () => {
  test('titles, blanks, subtotals, signatures, repeated headers and headings are no contracts; merged departments fill down', async () => {
    const rows = await importCells([
      ['某区购买服务台账'],
      ['填报单位：某区财政局', '', '单位：元'],
      HEAD,
      row({ 0: 'a' }),
      row({ 0: 'b', 1: '' }),
      ['小计', '', '', '960000'],
      [],
      HEAD,
      ['二、某区教育局'],
      row({ 0: 'c', 1: '' }),
      ['合  计', '', '', '1440000'],
      ['制表人：张三', '', '审核人：李四'],
    ]);
    expect(rows.map((r) => [r.row, contractOf(r).service, contractOf(r).department])).toEqual([
      [4, 'a', '某区民政局'],
      [5, 'b', '某区民政局'],
      [10, 'c', '某区教育局'],
    ]);
    expect(rows[1]).toMatchObject({ notes: [{ cell: 'B5', id: 'department_above' }] });
  });

  test('all that is wrong in a row is told at once', async () => {
    const rows = await importCells([HEAD, row({ 0: '', 2: '', 3: '待定', 5: '长期' })]);
    expect(faultsOf(rows[0])).toEqual([
      'D2 amountYuan_unreadable',
      'F2 term_open',
      'C2 provider_missing',
      'A2 service_missing',
    ]);
  });

  test('one number on two contracts is noted, the same row twice is one contract', async () => {
    const head = ['合同编号', ...HEAD];
    const rows = await importCells([head, ['A-1', ...row()], ['A-1', ...row({ 2: '乙公司' })], ['a—1', ...row()]]);
    expect(rows.map((r) => 'added' in r && r.added)).toEqual([true, true, false]);
    expect(rows[1]).toMatchObject({ notes: [{ cell: 'A3', id: 'number_used' }] });
  });

  test('a sheet without a ledger’s header is refused as a whole', async () => {
    await expect(
      importCells([
        ['甲', '乙'],
        ['1', '2'],
      ]),
    ).rejects.toMatchObject({ code: 'E_LEDGER' });
  });

  test('an officer imports the own department’s rows only', async () => {
    const rows = await importCells([HEAD, row(), row({ 1: '某区教育局' })], actAs('officer', '某区民政局'));
    expect(contractOf(rows[0]).department).toBe('某区民政局');
    expect(faultsOf(rows[1])).toEqual(['B3 forbidden']);
  });
});

describe('JSON Lines', () => {
  const line = {
    provider: '某护理站',
    service: '助残',
    amount_yuan: 250_000,
    start: '2026-04-11',
    end: '2027-04-10',
    department: '某单位',
    owner: 'officer-1',
  };

  test('a line is a contract; its sums are yuan; what it doesn’t tell is not asked for', async () => {
    const [got, small, text] = await importLines([
      line,
      { ...line, service: 'b', amount_yuan: 12.5 },
      { ...line, service: 'c', amount_yuan: '48万' },
    ]);
    expect(contractOf(got)).toMatchObject({
      provider: '某护理站',
      amountYuan: 250_000,
      owner: 'officer-1',
      start: '2026-04-11',
    });
    expect(got).toMatchObject({ row: 1, added: true, notes: [] });
    expect([contractOf(small).amountYuan, contractOf(text).amountYuan]).toEqual([12.5, 480_000]);
  });

  test.each<[unknown, string]>([
    [{ ...line, end: '2026-04-10' }, 'end ends_before_start'],
    [{ ...line, amount_yuan: -1 }, 'amount_yuan amountYuan_negative'],
    [{ ...line, start: '2026-02-30' }, 'start start_impossible'],
    [{ ...line, provider: undefined }, 'provider provider_missing'],
    [{ ...line, department: '' }, 'department department_missing'],
    [{ ...line, provider: ['x'] }, 'provider wrong_type'],
    [7, 'null wrong_type'],
  ])('%j: %s', async (value, told) => {
    const store = openMemoryStore();
    const rows = await importLines([value, line], admin, store);
    expect(faultsOf(rows[0])).toEqual([told]);
    expect(contractOf(rows[1]).provider).toBe('某护理站');
    expect(await store.list('contracts')).toHaveLength(1);
    expect((await auditOf(store)).map((e) => e.what)).toEqual(['contract.register', 'contract.import']);
  });

  test('no line, however odd, stops the import', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.jsonValue(),
            fc.record({
              provider: fc.string(),
              service: fc.string(),
              start: fc.string(),
              end: fc.string(),
              amount_yuan: fc.oneof(fc.double(), fc.string()),
            }),
          ),
          { maxLength: 5 },
        ),
        async (values) => {
          const rows = await importLines(values);
          expect(rows.map((r) => r.row)).toEqual(values.map((_, i) => i + 1));
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('short names of departments', () => {
  const full = expandNames([
    '示例区教育局',
    '区教育局',
    '示例区体育局',
    '东湖街道',
    '示例区东湖街道办事处',
    '示例区西山街道办事处',
    '区城管局',
    '示例区城市管理局',
    '街道',
    '区卫健委',
  ]);
  expect(Object.fromEntries(full)).toEqual({
    区教育局: '示例区教育局',
    东湖街道: '示例区东湖街道办事处',
    区城管局: '示例区城市管理局',
  });
});
