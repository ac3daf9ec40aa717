import { type Counts, PLAN_COUNTS } from './catalogue.js';
import type { Report } from './catalogue-faults.js';
import type { Columns } from './find-header.js';
import type { PlacedItem } from './read-items.js';

const CODE = /^(?:[A-Z]{1,2}\d{2,10}|\d{3,12}|\d{1,3}(?:[.-]\d{1,3}){1,3})$/;

/** What only shows when rows are seen together: codes used twice, a 款 in two 类, zeros that Excel dropped. */
export function checkCatalogue(placed: readonly PlacedItem[], report: Report, columns: Columns): void {
  checkCodes(placed, report, columns);
  checkDoubles(placed, report, columns);
  checkSections(placed, report, columns);
}

/** Compares with the numbers that clause 3.3 prints. */
export function checkCounts(counts: Counts, report: Report): void {
  const same = (Object.keys(PLAN_COUNTS) as (keyof Counts)[]).every((key) => counts[key] === PLAN_COUNTS[key]);
  if (!same) report('counts', 1, null, { ...counts });
}

function checkCodes(placed: readonly PlacedItem[], report: Report, columns: Columns): void {
  const usual = usualLength(placed);
  for (const { row, section, item } of placed) {
    const value = item.code;
    if (!CODE.test(value)) report('bad_code', row, columns.code, { value });
    else if (usual !== null && value.length !== usual) {
      report('uneven_code', row, columns.code, { value, length: value.length, usual });
    } else if (section.code !== null && !isUnder(value, section.code)) {
      report('foreign_code', row, columns.code, { value, section: section.label, prefix: section.code });
    }
  }
}

/** Plain numbers all have one length, that of most of them; null where codes have letters or dots and none can be lost. */
function usualLength(placed: readonly PlacedItem[]): number | null {
  const codes = placed.map(({ item }) => item.code);
  if (codes.length === 0 || !codes.every((code) => /^\d+$/.test(code))) return null;
  const tally = new Map<number, number>();
  for (const code of codes) tally.set(code.length, (tally.get(code.length) ?? 0) + 1);
  return [...tally].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}

/** A 款 numbered `03` within its 类 says nothing about the item's code; one like `A03` or `0103` does. */
function isUnder(code: string, section: string): boolean {
  return section.length <= 2 || code.startsWith(section);
}

function checkDoubles(placed: readonly PlacedItem[], report: Report, columns: Columns): void {
  const codes = new Map<string, number>();
  const names = new Map<string, number>();
  for (const { row, section, item } of placed) {
    const sameCode = codes.get(item.code);
    if (sameCode !== undefined) report('same_code', row, columns.code, { value: item.code, first: sameCode });
    else codes.set(item.code, row);
    const name = `${section.label}\n${item.item}`;
    const sameName = names.get(name);
    if (sameName !== undefined) report('same_item', row, columns.item, { value: item.item, first: sameName });
    else names.set(name, row);
  }
}

function checkSections(placed: readonly PlacedItem[], report: Report, columns: Columns): void {
  const home = new Map<string, { category: string; row: number }>();
  const told = new Set<string>();
  for (const { row, category, section } of placed) {
    const first = home.get(section.label);
    if (first === undefined) home.set(section.label, { category: category.label, row });
    else if (first.category !== category.label && !told.has(`${section.label}\n${category.label}`)) {
      told.add(`${section.label}\n${category.label}`);
      const values = { section: section.label, one: first.category, first: first.row, other: category.label };
      report('split_section', row, columns.section, values);
    }
  }
}
