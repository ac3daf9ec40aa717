import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { importCatalogue } from '../../src/services/import-catalogue.js';
import { loadCatalogue, OWN_CATALOGUE, SAMPLE_CATALOGUE } from '../../src/services/load-catalogue.js';
import { HOME } from '../../src/shared/config.js';

let policyDir: string;
let source: string;
beforeEach(async () => {
  policyDir = await mkdtemp(join(tmpdir(), 'goufu-policy-'));
  source = join(await mkdtemp(join(tmpdir(), 'goufu-source-')), 'own.csv');
  await copyFile(join(HOME, 'policy', SAMPLE_CATALOGUE), join(policyDir, SAMPLE_CATALOGUE));
});
afterEach(async () => {
  await rm(policyDir, { recursive: true });
  await rm(join(source, '..'), { recursive: true });
});

const GOOD = '编码,类,款,项,关键词,领域,备注\nA0101,A 公共服务,A01 教育,"课后,服务",托管|晚托,教育,"说""明"\n';
const importText = async (text: string) => {
  await writeFile(source, text);
  return importCatalogue(source, policyDir);
};

describe('loading', () => {
  it('without a district’s own gives the sample, marked, with the plan’s numbers', async () => {
    const catalogue = await loadCatalogue(policyDir, null);
    expect(catalogue).toMatchObject({
      isSample: true,
      source: SAMPLE_CATALOGUE,
      counts: { categories: 6, sections: 54, items: 211 },
    });
  });
  it('a file that district.yaml names and that is missing is an error', async () => {
    await expect(loadCatalogue(policyDir, 'ours.xlsx')).rejects.toMatchObject({ code: 'E_FILE_READ' });
  });
  it('a faulty own catalogue is refused with all its faults, not replaced by the sample', async () => {
    await writeFile(join(policyDir, OWN_CATALOGUE), '编码,类,款,项\n,A 甲,A01 子,一\nA0102,,,\n');
    await expect(loadCatalogue(policyDir, null)).rejects.toMatchObject({ code: 'E_CATALOGUE', detail: { count: 2 } });
  });
});

describe('importing', () => {
  it('writes what loads again the same, and is no sample any more', async () => {
    expect(await importText(GOOD)).toMatchObject({
      ok: true,
      counts: { categories: 1, sections: 1, items: 1 },
      backup: null,
    });
    const catalogue = await loadCatalogue(policyDir, null);
    expect(catalogue.isSample).toBe(false);
    expect(catalogue.items).toEqual([
      {
        code: 'A0101',
        category: 'A 公共服务',
        section: 'A01 教育',
        item: '课后,服务',
        keywords: ['托管', '晚托'],
        domains: ['教育'],
        note: '说"明',
      },
    ]);
  });

  it('keeps the one before as .bak and leaves nothing else behind', async () => {
    await importText(GOOD);
    const before = await readFile(join(policyDir, OWN_CATALOGUE), 'utf8');
    expect(await importText(GOOD.replace('托管|晚托', '托班'))).toMatchObject({
      ok: true,
      backup: join(policyDir, `${OWN_CATALOGUE}.bak`),
    });
    expect(await readFile(join(policyDir, `${OWN_CATALOGUE}.bak`), 'utf8')).toBe(before);
    expect((await readdir(policyDir)).sort()).toEqual([SAMPLE_CATALOGUE, OWN_CATALOGUE, `${OWN_CATALOGUE}.bak`].sort());
  });

  it('a faulty file changes nothing at all', async () => {
    await importText(GOOD);
    const before = await readFile(join(policyDir, OWN_CATALOGUE), 'utf8');
    expect(await importText(`${GOOD}A0101,,,重复编码,,,\n`)).toMatchObject({
      ok: false,
      faults: [{ line: 3, cell: 'A3' }],
    });
    expect(await readFile(join(policyDir, OWN_CATALOGUE), 'utf8')).toBe(before);
    expect((await readdir(policyDir)).sort()).toEqual([SAMPLE_CATALOGUE, OWN_CATALOGUE].sort());
  });

  it('reads .xlsx with a cover sheet before the list', async () => {
    const text = (value: string) => ({ value });
    const file = join(source, '..', 'own.xlsx');
    await writeXlsx([
      { sheet: '封面', data: [[text('某某区指导目录')]] },
      {
        sheet: '目录',
        data: [['编码', '类', '款', '项'].map(text), ['A0101', 'A 公共服务', 'A01 教育', '课后服务'].map(text)],
      },
    ]).toFile(file);
    expect(await importCatalogue(file, policyDir)).toMatchObject({ ok: true, counts: { items: 1 } });
  });

  it('a renamed copy of the sample stays a sample', async () => {
    const imported = await importCatalogue(join(policyDir, SAMPLE_CATALOGUE), policyDir);
    expect(imported).toMatchObject({ ok: true, warnings: [{ what: expect.stringContaining('示例目录') }] });
    expect(await loadCatalogue(policyDir, null)).toMatchObject({ isSample: true, source: OWN_CATALOGUE });
  });
});
