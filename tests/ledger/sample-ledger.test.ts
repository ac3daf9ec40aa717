import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type ImportedRow, importLedger } from '../../src/services/import-ledger.js';
import { parseSheets, readSheets } from '../../src/services/read-sheet.js';
import type { Store } from '../../src/shared/store.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { actAs, auditOf } from '../support/contracts.js';

interface Expected {
  row: number;
  invalid?: boolean;
  issues: string[];
  [field: string]: unknown;
}
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const expected = (JSON.parse(readFileSync(path('sample-ledger.expected.json'), 'utf8')) as { rows: Expected[] }).rows;
const admin = actAs('admin', null, { now: '2026-11-23T09:00:00+08:00' });

async function importSample(store: Store, preview = false): Promise<ImportedRow[]> {
  const rows: ImportedRow[] = [];
  const sheets = await readSheets(path('sample-ledger.csv'));
  for await (const row of importLedger(store, admin, { kind: 'sheets', what: 'sample', sheets }, { preview }))
    rows.push(row);
  return rows;
}

/** What each issue of the expected file is called here. */
const ISSUES: [RegExp, string[]][] = [
  [/据实结算/, ['amountYuan_cap']],
  [/缺目录代码/, ['code_missing']],
  [/询价/, ['method_inquiry']],
  [/单一来源/, ['method_single_source']],
  [/缺通知书日期/, ['award_missing']],
  [/疑为万元/, ['amountYuan_unit']],
  [/起期为相对表述/, ['term_from_signing']],
  [/止期为期限表述/, ['term_length']],
  [/只到月/, ['signed_month']],
  [/超过通知书/, ['signed_late']],
  [/超过3年/, ['term_over_3y']],
  [/超预算/, ['over_budget']],
  [/公益一类/, ['provider_class_1']],
  [/作废行/, ['voided']],
  [/日期非法/, ['signed_impossible', 'awarded_impossible']],
  [/金额非数字/, ['amountYuan_unreadable']],
  [/长期/, ['term_open']],
  [/#REF!/, ['formula_error']],
  [/止期早于起期/, ['ends_before_start']],
];
const idsOf = (issues: string[]) =>
  issues.flatMap((issue) => ISSUES.find(([pattern]) => pattern.test(issue))?.[1] ?? [`? ${issue}`]);
/** A second sum of the same row may be noted as well, and a department's full name. */
const ALSO = new Set(['department_short', 'budgetYuan_unit', 'budgetYuan_unreadable']);

describe('the sample ledger', async () => {
  const store = openMemoryStore();
  const rows = await importSample(store);

  test('every row gives a contract or the reason', () => {
    expect(rows).toHaveLength(60);
    expect(rows.map((r) => r.row)).toEqual([...rows.map((r) => r.row)].sort((a, b) => a - b));
    expect(rows.filter((r) => 'faults' in r).map((r) => r.row)).toEqual([30, 56, 65]);
  });

  test.each(expected.map((want, i) => [want.row, want, i] as const))('row %i', (_, want, i) => {
    const got = rows[i]!;
    const notes = 'faults' in got ? got.faults : got.notes;
    expect(
      notes
        .map((n) => n.id)
        .filter((id) => !ALSO.has(id))
        .sort(),
    ).toEqual(idsOf(want.issues).sort());
    if ('faults' in got) {
      expect(want.invalid === true || want.issues.includes('服务止期早于起期')).toBe(true);
      return;
    }
    const c = got.contract;
    const seen = {
      buyer: c.department,
      provider: c.provider,
      method: c.method,
      budgetYuan: c.budgetYuan,
      amountYuan: c.amountYuan,
      awardDate: c.awarded,
      signDate: c.signed,
      start: c.start,
      end: c.end,
      paidYuan: c.paidYuan,
      contractNo: c.number,
    };
    expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((key) => [key, want[key]])));
    // The expected file tells the code that belongs there even where the sheet has none.
    if (!want.issues.includes('缺目录代码')) expect(c.catalogueCode).toBe(want.catalogueCode);
  });

  test('notes name the cell', () => {
    const note = (row: number) =>
      rows
        .filter((r) => r.row === row)
        .flatMap((r) => ('faults' in r ? r.faults : r.notes))
        .map((n) => n.cell);
    expect(note(65)).toEqual(['L65']);
    expect(note(34)).toEqual(['I34']);
    expect(note(5)).toEqual(['D5']);
  });

  test('a contract of a ledger keeps its other columns', () => {
    const first = rows[0]!;
    expect('contract' in first && first.contract).toMatchObject({
      owner: '王工',
      extra: { 付款方式: '合同签订后预付30%,中期40%,验收合格后30%', 备注: '已备案' },
    });
  });

  test('the same file twice adds nothing', async () => {
    const before = { contracts: await store.list('contracts'), obligations: await store.list('obligations') };
    const again = await importSample(store);
    expect(again.filter((r) => 'contract' in r && r.added)).toEqual([]);
    expect(again.filter((r) => 'faults' in r).map((r) => r.row)).toEqual([30, 56, 65]);
    expect({ contracts: await store.list('contracts'), obligations: await store.list('obligations') }).toEqual(before);
  });

  test('a preview judges the same and keeps nothing', async () => {
    const empty = openMemoryStore();
    const seen = await importSample(empty, true);
    const shape = (all: ImportedRow[]) =>
      all.map((r) => ('faults' in r ? r : { row: r.row, notes: r.notes, added: r.added }));
    expect(shape(seen)).toEqual(shape(rows));
    expect(await empty.list('contracts')).toEqual([]);
    expect(await empty.list('obligations')).toEqual([]);
    expect(await auditOf(empty)).toEqual([]);
  });

  test('in UTF-16, as Excel’s “Unicode text”, it reads the same', async () => {
    const text = readFileSync(path('sample-ledger.csv'), 'utf8').replace(/^\ufeff/, '');
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    const sheets = await parseSheets(utf16, 'sample');
    const count = { contracts: 0 };
    for await (const r of importLedger(openMemoryStore(), admin, { kind: 'sheets', what: 's', sheets }))
      if ('contract' in r) count.contracts++;
    expect(count.contracts).toBe(57);
  });
});
