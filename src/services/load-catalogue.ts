import { access } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Catalogue } from '../domain/catalogue/catalogue.js';
import { findHeader } from '../domain/catalogue/find-header.js';
import { type ParsedCatalogue, parseCatalogue } from '../domain/catalogue/parse-catalogue.js';
import { describeFaults, GoufuError, type Lang } from '../shared/errors.js';
import { readSheets } from './read-sheet.js';

/** The district's own catalogue, where `importCatalogue` writes it. */
export const OWN_CATALOGUE = 'catalogue.csv';
export const SAMPLE_CATALOGUE = 'catalogue-sample.csv';

/**
 * The district's own catalogue: `catalogueFile` of district.yaml (a path from the policy folder), or `catalogue.csv` when it is
 * there; else the sample, marked as such. A file that district.yaml names and that is missing is an error, not a reason to show the
 * sample. Throws E_CATALOGUE with all faults, or as `readSheets`.
 */
export async function loadCatalogue(
  policyDir: string,
  catalogueFile: string | null,
  lang: Lang = 'zh',
): Promise<Catalogue> {
  const own = catalogueFile === null ? join(policyDir, OWN_CATALOGUE) : resolve(policyDir, catalogueFile);
  const useOwn = catalogueFile !== null || (await exists(own));
  const file = useOwn ? own : join(policyDir, SAMPLE_CATALOGUE);
  const isSample = resolve(file) === resolve(policyDir, SAMPLE_CATALOGUE);
  const parsed = await parseCatalogueFile(file, { isSample, lang });
  if (parsed.ok) return parsed.catalogue;
  const { faults } = parsed;
  throw new GoufuError('E_CATALOGUE', { what: file, count: faults.length, faults: describeFaults(faults) });
}

/** Reads the first sheet that has a catalogue's header; a cover page before it does not matter. Throws as `readSheets`. */
export async function parseCatalogueFile(
  file: string,
  options: { isSample: boolean; lang: Lang },
): Promise<ParsedCatalogue> {
  const sheets = await readSheets(file);
  const sheet = sheets.find(({ rows }) => findHeader(rows) !== null) ?? sheets[0];
  return parseCatalogue(sheet?.rows ?? [], { file: basename(file), ...options });
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
