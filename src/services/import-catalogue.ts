import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Catalogue, Counts } from '../domain/catalogue/catalogue.js';
import type { CatalogueFault } from '../domain/catalogue/catalogue-faults.js';
import type { ParsedCatalogue } from '../domain/catalogue/parse-catalogue.js';
import type { Lang } from '../shared/errors.js';
import { OWN_CATALOGUE, parseCatalogueFile } from './load-catalogue.js';

export type ImportedCatalogue =
  | { ok: true; counts: Counts; warnings: CatalogueFault[]; written: string; backup: string | null }
  | { ok: false; faults: CatalogueFault[] };

/**
 * Checks a district's own catalogue (.xlsx or .csv) and writes it as `catalogue.csv` in the policy folder; the one before is kept
 * as `catalogue.csv.bak`. Faults leave everything as it was. Throws as `readSheets`, or the file system's error when writing fails.
 */
export async function importCatalogue(file: string, policyDir: string, lang: Lang = 'zh'): Promise<ImportedCatalogue> {
  const parsed: ParsedCatalogue = await parseCatalogueFile(file, { isSample: false, lang });
  if (!parsed.ok) return parsed;
  const { catalogue, warnings } = parsed;
  const written = join(policyDir, OWN_CATALOGUE);
  await mkdir(policyDir, { recursive: true });
  const backup = await replaceFile(written, toCsv(catalogue, basename(file)));
  return { ok: true, counts: catalogue.counts, warnings, written, backup };
}

/** Writes beside, flushes, keeps the old one as .bak, then renames: a crash at any point leaves a whole file. */
async function replaceFile(path: string, text: string): Promise<string | null> {
  const beside = hiddenBeside(path);
  try {
    const handle = await open(beside, 'w');
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    const backup = await keepOld(path);
    await rename(beside, path);
    return backup;
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Hidden, so that what a crash leaves behind is not taken for a part of the policy. */
function hiddenBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}

async function keepOld(path: string): Promise<string | null> {
  const backup = `${path}.bak`;
  const beside = hiddenBeside(backup);
  try {
    await copyFile(path, beside);
    await rename(beside, backup);
    return backup;
  } catch (error) {
    await rm(beside, { force: true });
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** One row an item, with the mark that Excel needs to see UTF-8. A sample stays marked as one. */
function toCsv(catalogue: Catalogue, from: string): string {
  const title = catalogue.isSample ? [[`示例目录（导入自 ${from}）`]] : [];
  const head = ['编码', '类', '款', '项', '关键词', '领域', '备注'];
  const rows = catalogue.items.map((item) => [
    item.code,
    item.category,
    item.section,
    item.item,
    item.keywords.join('|'),
    item.domains.join('|'),
    item.note ?? '',
  ]);
  return `\ufeff${[...title, head, ...rows].map((cells) => cells.map(quote).join(',')).join('\n')}\n`;
}

function quote(cell: string): string {
  return /[",\n;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
