import type { SheetRow } from '../../src/shared/sheet.js';

/** Rows numbered as Excel does; `undefined` stands for a cell that a merge left empty. */
export function rowsOf(table: readonly (readonly (string | undefined)[])[]): SheetRow[] {
  return table.map((cells, i) => ({ row: i + 1, cells: cells.map((cell) => cell ?? '') }));
}

export const HEADER = ['编码', '类', '款', '项'] as const;
