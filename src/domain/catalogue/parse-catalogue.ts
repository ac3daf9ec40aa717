import type { Lang } from '../../shared/errors.js';
import { nameCell, type SheetRow } from '../../shared/sheet.js';
import type { Catalogue, Category, Item, Section } from './catalogue.js';
import { type CatalogueFault, makeFault, type Report } from './catalogue-faults.js';
import { checkCatalogue, checkCounts } from './check-catalogue.js';
import { findHeader, HEADER_WITHIN, type Header } from './find-header.js';
import { type PlacedItem, readItems } from './read-items.js';

export type ParsedCatalogue =
  | { ok: true; catalogue: Catalogue; warnings: CatalogueFault[] }
  | { ok: false; faults: CatalogueFault[] };

export interface ParseOptions {
  /** Name of the file, for faults and for `Catalogue.source`. */
  file: string;
  /** True for the sample that ships with the program: its counts must be the plan's. */
  isSample: boolean;
  lang?: Lang;
}

/**
 * Rows of a sheet → the catalogue, or all its faults together. Titles above the header and blank rows are passed over, merged
 * cells of 类 and 款 filled down. That 6, 54 and 211 (clause 3.3) are met is demanded of the sample and only remarked on for a district's own.
 */
export function parseCatalogue(rows: readonly SheetRow[], options: ParseOptions): ParsedCatalogue {
  const { file, isSample, lang = 'zh' } = options;
  const faults: CatalogueFault[] = [];
  const report = reportTo(faults, file, lang);
  const header = findHeader(rows);
  if (header === null) {
    report('no_header', rows[0]?.row ?? 1, null, { rows: HEADER_WITHIN });
    return { ok: false, faults };
  }
  const placed = readItems(rows.slice(header.index + 1), header.columns, report);
  if (placed.length === 0 && faults.length === 0) report('no_items', rowOf(rows, header), null);
  checkCatalogue(placed, report, header.columns);
  const catalogue = assemble(placed, isSample || saysSample(rows, header), file);
  const warnings: CatalogueFault[] = [];
  checkCounts(catalogue.counts, reportTo(isSample ? faults : warnings, file, lang));
  if (!isSample && catalogue.isSample) reportTo(warnings, file, lang)('still_sample', rows[0]?.row ?? 1, null);
  if (faults.length > 0) return { ok: false, faults: faults.sort((a, b) => a.line - b.line) };
  return { ok: true, catalogue, warnings };
}

function reportTo(list: CatalogueFault[], file: string, lang: Lang): Report {
  return (kind, row, column, values = {}) => {
    const cell = column === null ? null : nameCell(column, row);
    list.push(makeFault(kind, { file, line: row, cell }, values, lang));
  };
}

function rowOf(rows: readonly SheetRow[], header: Header): number {
  return rows[header.index]?.row ?? 1;
}

/** A copy of the sample under another name is still a sample, as long as its title says so. */
function saysSample(rows: readonly SheetRow[], header: Header): boolean {
  return rows.slice(0, header.index).some((row) => row.cells.some((cell) => cell.includes('示例目录')));
}

function assemble(placed: readonly PlacedItem[], isSample: boolean, source: string): Catalogue {
  const categories = new Map<string, Category>();
  const sections = new Map<string, Section>();
  const items: Item[] = [];
  for (const { category, section, item } of placed) {
    if (!categories.has(category.label)) categories.set(category.label, category);
    if (!sections.has(section.label)) sections.set(section.label, { ...section, category: category.label });
    items.push(item);
  }
  const counts = { categories: categories.size, sections: sections.size, items: items.length };
  return { items, categories: [...categories.values()], sections: [...sections.values()], counts, isSample, source };
}
