import { nameCell } from '../../shared/sheet.js';
import type { Field } from './titles.js';

/** Something wrong or doubtful in a cell. */
export interface CellNote {
  /** Such as `L63`; null where the row as a whole is meant. For JSON Lines the field's name. */
  cell: string | null;
  level: 'fault' | 'check';
  id: string;
  zh: string;
  en: string;
}

/** One cell of a row with its address and the notes made while it is read. */
export interface CellReader {
  text(field: Field): string;
  note(field: Field, level: CellNote['level'], id: string, zh: string, en: string): void;
}

/** A reader of one row by its columns; notes go to `notes`. */
export function readCells(
  cells: readonly string[],
  row: number,
  columns: ReadonlyMap<Field, number>,
  notes: CellNote[],
): CellReader {
  return {
    text: (field) => cleanCell(cells[columns.get(field) ?? -1] ?? ''),
    note: (field, level, id, zh, en) => {
      const column = columns.get(field);
      notes.push({ cell: column === undefined ? null : nameCell(column, row), level, id, zh, en });
    },
  };
}

/** A cell's text in half-width figures, on one line; nothing for the signs that people write into empty cells. */
export function cleanCell(text: string): string {
  // The apostrophe that an export puts before what Excel would take for a formula.
  const line = text
    .replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ')
    .trim()
    .replace(/^'(?=[=+\-@＝＋－＠])/, '');
  return /^(?:[-—–/\\]+|无|n\/a|null|none)$/i.test(line) ? '' : line;
}

/** The words by which Excel shows that a formula failed. */
export function isFormulaError(text: string): boolean {
  return /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|#+)/i.test(text);
}
