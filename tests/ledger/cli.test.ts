import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { registerAudit } from '../../src/cli/commands/audit.js';
import { registerContracts } from '../../src/cli/commands/contracts.js';
import { readConfig } from '../../src/shared/config.js';

const SAMPLE = fileURLToPath(new URL('sample-ledger.csv', import.meta.url));
let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'goufu-contracts-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(dir, { recursive: true, force: true });
});

/** Runs a command in this process; what it wrote to standard output, line by line as JSON, and to standard error. */
async function run(...args: string[]): Promise<{ rows: Record<string, unknown>[]; err: string }> {
  let [out, err] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
  const program = new Command().exitOverride();
  const config = { ...readConfig({}), dataDir: dir, lang: 'zh' as const };
  for (const register of [registerContracts, registerAudit]) register(program, config);
  await program.parseAsync(args, { from: 'user' }).finally(() => vi.restoreAllMocks());
  return {
    rows: out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>),
    err,
  };
}

const NOW = ['--now', '2026-11-23T09:00:00+08:00'];

describe('goufu contracts', () => {
  test('import, list, export and the audit trail over one data folder', async () => {
    const { rows, err } = await run('contracts', 'import', SAMPLE, '--data', dir, ...NOW);
    expect(err).toBe('');
    expect(rows).toHaveLength(60);
    expect(rows[0]).toMatchObject({
      row: 4,
      added: true,
      contract: {
        number: 'SLQ-GMFW-2025-001',
        provider: '示例区金桥养老服务中心(虚构)',
        amount_yuan: 3_528_000,
        start: '2026-01-01',
        end: '2026-12-31',
        department: '示例区民政局',
        owner: '王工',
      },
    });
    expect(rows.at(-1)).toEqual({ row: 65, error: expect.stringMatching(/^L65 服务止期早于起期/) });
    const again = await run('contracts', 'import', SAMPLE, '--data', dir, ...NOW);
    expect(again.rows.filter((r) => r.added === true)).toEqual([]);
    const list = await run('contracts', 'list', ...NOW);
    expect(list.rows).toHaveLength(57);
    const file = join(dir, 'out.xlsx');
    expect((await run('contracts', 'export', file)).err).toContain('57');
    const back = await run('contracts', 'import', file, '--data', join(dir, 'other'), ...NOW);
    expect(back.rows.filter((r) => r.added === true)).toHaveLength(57);
    const audit = await run('audit');
    expect(audit.rows.filter((e) => e.what === 'contract.register')).toHaveLength(57);
    expect(new Set(audit.rows.map((e) => e.who))).toEqual(new Set(['operator']));
    const [first] = list.rows;
    const one = await run('audit', '--thing', String(first?.id));
    expect(one.rows.map((e) => e.what)).toEqual([
      'contract.register',
      'contract.read',
      'contract.read',
      'contract.export',
    ]);
  }, 60_000);

  test('JSON Lines: a bad line is reported, the others go on; without --data nothing is kept, and that is said', async () => {
    const file = join(dir, 'ledger.jsonl');
    const line = {
      provider: '某护理站',
      service: '助残',
      amount_yuan: 250_000,
      start: '2026-04-11',
      end: '2027-04-10',
      department: '某单位',
      owner: 'officer-1',
    };
    writeFileSync(file, `${JSON.stringify(line)}\nnot json\n\n${JSON.stringify({ ...line, end: '2025-01-01' })}\n`);
    const { rows, err } = await run('contracts', 'import', file, ...NOW);
    expect(rows).toEqual([
      { row: 1, contract: expect.objectContaining({ provider: '某护理站', owner: 'officer-1' }), added: true },
      { row: 2, error: expect.stringContaining('not JSON') },
      { row: 4, error: expect.stringContaining('早于') },
    ]);
    expect(err).toContain('--data');
    expect((await run('contracts', 'list')).rows).toEqual([]);
  });

  test('a preview keeps nothing in the folder, a missing file is told', async () => {
    const { rows } = await run('contracts', 'import', SAMPLE, '--preview', '--data', dir, ...NOW);
    expect(rows).toHaveLength(60);
    expect((await run('contracts', 'list')).rows).toEqual([]);
    await expect(run('contracts', 'import', join(dir, 'none.xlsx'), '--data', dir)).rejects.toMatchObject({
      code: 'E_FILE_READ',
    });
    await expect(run('contracts', 'export', join(dir, 'no', 'such.xlsx'))).rejects.toMatchObject({
      code: 'E_FILE_WRITE',
    });
  });
});
