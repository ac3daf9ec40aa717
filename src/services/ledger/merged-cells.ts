import type { Sheet, SheetRow } from '../../shared/sheet.js';
import type { LedgerHeader } from './columns.js';
import type { Field } from './titles.js';

/** What a cell merged over several rows says of each of them. A sum is said of all together, so it is not repeated. */
const REPEATS: readonly Field[] = [
  'department',
  'provider',
  'method',
  'catalogueCode',
  'awarded',
  'signed',
  'start',
  'end',
  'term',
  'owner',
];

/** The rows below the header with what a merged cell above says of them. */
export function fillMerged({ rows, merged = [] }: Sheet, { below, columns }: LedgerHeader): SheetRow[] {
  const own = rows.slice(below);
  const first = own[0]?.row ?? 0;
  const repeated = new Set(REPEATS.flatMap((field) => columns.get(field) ?? []));
  const blocks = merged.filter((b) => b.top >= first && repeated.has(b.left));
  if (blocks.length === 0) return own;
  const byRow = new Map(own.map((row) => [row.row, row]));
  const told = new Map<number, Map<number, string>>();
  for (const { top, bottom, left } of blocks) {
    const value = byRow.get(top)?.cells[left] ?? '';
    for (let row = top + 1; value !== '' && row <= bottom && byRow.has(row); row++)
      told.set(row, (told.get(row) ?? new Map<number, string>()).set(left, value));
  }
  return own.map((row) => {
    const more = told.get(row.row);
    return more ? { row: row.row, cells: row.cells.map((cell, i) => cell || (more.get(i) ?? '')) } : row;
  });
}
