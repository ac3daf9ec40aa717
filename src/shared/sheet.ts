/** A row of a sheet as people see it: its 1-based number in Excel and its cells as trimmed text. */
export interface SheetRow {
  row: number;
  cells: readonly string[];
}

/** One sheet of a workbook; a .csv file is one sheet named after the file. */
export interface Sheet {
  name: string;
  rows: readonly SheetRow[];
  /** Cells merged over several rows; absent where the file tells of none. */
  merged?: readonly CellBlock[];
  /** Numbers of rows that are hidden. */
  hidden?: readonly number[];
}

/** A block of cells: rows 1-based, columns 0-based, ends included. */
export interface CellBlock {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** `B12` for the second column of row 12; columns are 0-based. */
export function nameCell(column: number, row: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
