import type { SheetRow } from '../../shared/sheet.js';
import { DOMAINS, type Domain, type Item } from './catalogue.js';
import type { Report } from './catalogue-faults.js';
import type { Columns } from './find-header.js';
import { cleanCode, cleanName, type Label, readLabel } from './read-label.js';

/** An item with its 类 and 款 as read, and the row it stands in. */
export interface PlacedItem {
  row: number;
  category: Label;
  section: Label;
  item: Item;
}

/** Longer names are explanations that slipped into the name's cell. */
const NAME_LIMIT = 120;
const NO_DOMAIN = new Set(['', '其他', '其它', '无', 'other', 'none', '-']);

/** Reads the rows below the header; reports every fault and goes on. */
export function readItems(rows: readonly SheetRow[], columns: Columns, report: Report): PlacedItem[] {
  const placed: PlacedItem[] = [];
  const above: { category: Label | null; section: Label | null } = { category: null, section: null };
  const codeLength = shortestItemCode(rows, columns);
  for (const row of rows) {
    if (isRemark(row)) continue;
    fillDown(above, row, columns);
    if (isHeading(row, columns, codeLength)) continue;
    const item = readItem(row, columns, above, report);
    if (item !== null) placed.push(item);
  }
  return placed;
}

const at = (row: SheetRow, column: number | null): string => (column === null ? '' : (row.cells[column] ?? '').trim());

/** Blank rows, and the remarks and totals that people write across a sheet. */
function isRemark(row: SheetRow): boolean {
  const told = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return (
    told.length === 0 ||
    (told.length === 1 && /^(?:注|备注|说明|合计|总计|notes?)\s*(?:[:：\d].*)?$/isu.test(told[0] ?? ''))
  );
}

/** A merged cell has its text in the first row only; a new 类 forgets the 款 of the one before. */
function fillDown(above: { category: Label | null; section: Label | null }, row: SheetRow, columns: Columns): void {
  const heading = at(row, columns.item) === '' ? at(row, columns.code) : '';
  const category = at(row, columns.category);
  const section = at(row, columns.section);
  if (category !== '') {
    const label = readLabel(category, at(row, columns.categoryCode) || (section === '' ? heading : ''));
    // Where the name is repeated on each row, its code may stand on the first one only.
    if (above.category?.name !== label.name || (label.code !== null && label.code !== above.category.code)) {
      above.category = label;
      above.section = null;
    }
  }
  if (section !== '') {
    const label = readLabel(section, at(row, columns.sectionCode) || heading);
    if (above.section?.name !== label.name || (label.code !== null && label.code !== above.section.code))
      above.section = label;
  }
}

/** Many published lists give 类 and 款 rows of their own, with a shorter code or none. */
function isHeading(row: SheetRow, columns: Columns, codeLength: number): boolean {
  if (at(row, columns.item) !== '') return false;
  if (at(row, columns.category) === '' && at(row, columns.section) === '') return false;
  return cleanCode(at(row, columns.code)).length < codeLength;
}

function shortestItemCode(rows: readonly SheetRow[], columns: Columns): number {
  const lengths = rows
    .filter((row) => at(row, columns.item) !== '')
    .map((row) => cleanCode(at(row, columns.code)).length)
    .filter((length) => length > 0);
  return lengths.reduce((least, length) => Math.min(least, length), Number.POSITIVE_INFINITY);
}

function readItem(
  row: SheetRow,
  columns: Columns,
  above: { category: Label | null; section: Label | null },
  report: Report,
): PlacedItem | null {
  const name = cleanName(at(row, columns.item));
  const code = cleanCode(at(row, columns.code));
  const { category, section } = above;
  if (category === null) report('no_category', row.row, columns.category);
  if (section === null) report('no_section', row.row, columns.section);
  if (name === '') report('no_item', row.row, columns.item);
  if (name.length > NAME_LIMIT) report('too_long', row.row, columns.item, { length: name.length, limit: NAME_LIMIT });
  if (code === '') report('no_code', row.row, columns.code, { item: name });
  const domains = readDomains(row, columns, report);
  if (category === null || section === null || name === '' || code === '') return null;
  const keywords = splitList(at(row, columns.keywords));
  const note = at(row, columns.note) || null;
  const item: Item = { code, category: category.label, section: section.label, item: name, keywords, domains, note };
  return { row: row.row, category, section, item };
}

function readDomains(row: SheetRow, columns: Columns, report: Report): Domain[] {
  const found: Domain[] = [];
  for (const said of splitList(at(row, columns.domains))) {
    const domain = DOMAINS.find((known) => known === said);
    if (domain !== undefined) found.push(domain);
    else if (!NO_DOMAIN.has(said.toLowerCase())) {
      report('unknown_domain', row.row, columns.domains, { value: said, known: DOMAINS.join('、') });
    }
  }
  return found;
}

function splitList(cell: string): string[] {
  const parts = cell.split(/[|｜、,，;；/\n]/).map(cleanName);
  return [...new Set(parts.filter((part) => part !== ''))];
}
