import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { registerContract } from '../../src/services/contracts/register-contract.js';
import { exportContracts } from '../../src/services/export-contracts.js';
import { importLedger } from '../../src/services/import-ledger.js';
import { parseSheets } from '../../src/services/read-sheet.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { actAs, auditOf, contractOf } from '../support/contracts.js';

const admin = actAs('admin');
const ODD = ['=cmd|"/c calc"!A1', '+86 一二三', '-1+1', '@SUM(A1)', '＝1+1', '甲<&>"乙\u0001\u{1f642}'];

async function exported() {
  const store = openMemoryStore();
  for (const [i, provider] of ODD.entries()) {
    const made = await registerContract(
      store,
      admin,
      contractOf({ provider, service: `服务${i}`, number: `N-${i}`, amountYuan: 1234.56 + i, method: '公开招标' }),
    );
    if (!made.ok) throw new Error(JSON.stringify(made.faults));
  }
  return { store, ...(await exportContracts(store, admin)) };
}

describe('exporting', () => {
  test('no cell is a formula, and none begins as one', async () => {
    const { bytes, count } = await exported();
    expect(count).toBe(ODD.length);
    const parts = unzipSync(bytes);
    const xml = Object.entries(parts)
      .filter(([name]) => /sheet\d+\.xml$|sharedStrings\.xml$/.test(name))
      .map(([, part]) => new TextDecoder().decode(part))
      .join('\n');
    expect(xml).toContain('服务0');
    expect(xml).not.toMatch(/<f[ >]/);
    const cells = (await parseSheets(bytes, 'x.xlsx'))[0]!.rows.flatMap((r) => r.cells);
    expect(cells.filter((cell) => /^[=+\-@＝]/.test(cell))).toEqual([]);
    expect(cells).toContain('1234.56');
  });

  test('what was exported imports again as the same contracts, and adds nothing', async () => {
    const { store, bytes } = await exported();
    const source = { kind: 'sheets' as const, what: 'x', sheets: await parseSheets(bytes, 'x.xlsx') };
    const rows = [];
    for await (const row of importLedger(store, admin, source)) rows.push('faults' in row ? row.faults : row.added);
    expect(rows).toEqual(ODD.map(() => false));
    const fresh = openMemoryStore();
    for await (const row of importLedger(fresh, admin, source)) expect('contract' in row && row.added).toBe(true);
    const told = async (from: typeof fresh) =>
      (await from.list('contracts'))
        .map((c) => [c.number, c.provider, c.amountYuan, c.start, c.end, c.signed, c.department])
        .sort();
    expect(await told(fresh)).toEqual(await told(store));
  });

  test('an officer exports the own department’s, an applicant none, and the trail tells', async () => {
    const { store } = await exported();
    expect((await exportContracts(store, actAs('officer', '某区教育局'))).count).toBe(0);
    expect((await exportContracts(store, actAs('officer', '某区民政局'))).count).toBe(ODD.length);
    await expect(exportContracts(store, actAs('applicant'))).rejects.toMatchObject({ code: 'E_FORBIDDEN' });
    expect((await auditOf(store)).at(-1)).toMatchObject({ what: 'contract.read.denied', who: 'applicant-1' });
  });
});
