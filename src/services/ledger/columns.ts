import type { SheetRow } from '../../shared/sheet.js';
import { type Field, type MoneyField, nameColumns, type Unit } from './titles.js';

export interface LedgerHeader {
  /** Position of the first row below it in the rows given. */
  below: number;
  /** 0-based column of each field there is. */
  columns: ReadonlyMap<Field, number>;
  /** Titles by column as people wrote them. */
  labels: readonly string[];
  /** The unit that a money column's title, or a line above the header, tells. */
  units: Readonly<Record<MoneyField, Unit>>;
}

/** Rows of titles, departments and dates that may stand above the header. */
const HEADER_WITHIN = 30;

/**
 * The row (or the two rows, one below the other) that names a ledger's columns: provider, service and the term or both
 * its ends; titles above it are passed over. Null where no row does.
 */
export function findLedgerHeader(rows: readonly SheetRow[]): LedgerHeader | null {
  for (const [i, row] of rows.slice(0, HEADER_WITHIN).entries()) {
    const single = nameColumns(row.cells);
    const next = rows[i + 1];
    const joined = next && next.row === row.row + 1 && !hasFigures(next.cells) ? joinRows(row.cells, next.cells) : null;
    const double = joined && nameColumns(joined);
    const useDouble = double && double.size > single.size;
    const columns = useDouble ? double : single;
    if (!isEnough(columns)) continue;
    const labels = useDouble ? joined : row.cells;
    return {
      below: i + (useDouble ? 2 : 1),
      columns,
      labels: labels.map(oneLine),
      units: unitsOf(columns, labels, rows.slice(0, i)),
    };
  }
  return null;
}

/** Whether a row repeats the header, as it does on each printed page. */
export function isHeaderAgain(row: SheetRow, header: LedgerHeader): boolean {
  const provider = row.cells[header.columns.get('provider') ?? -1] ?? '';
  // Most rows are told apart by one cell.
  if (!nameColumns([provider]).has('provider')) return false;
  const named = nameColumns(row.cells);
  return named.size >= 3 && [...named].every(([field, column]) => header.columns.get(field) === column);
}

function isEnough(columns: ReadonlyMap<Field, number>): boolean {
  const hasTerm = columns.has('term') || (columns.has('start') && columns.has('end'));
  return columns.has('provider') && columns.has('service') && hasTerm;
}

/** A second row's titles below those of the first, which reach over the empty cells to their right (付款 → 日期 | 金额). */
function joinRows(upper: readonly string[], lower: readonly string[]): string[] {
  let over = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => {
    const own = upper[i] ?? '';
    const below = lower[i] ?? '';
    over = own === '' && below !== '' ? over : own;
    return below === '' ? own : `${over}${below}`;
  });
}

function hasFigures(cells: readonly string[]): boolean {
  return cells.some((cell) => /\d{3}/.test(cell));
}

function unitsOf(
  columns: ReadonlyMap<Field, number>,
  labels: readonly string[],
  above: readonly SheetRow[],
): Record<MoneyField, Unit> {
  const general = above
    .flatMap((r) => r.cells)
    .map((cell) => /(?:金额)?单位[:：]?(?:人民币)?(万元|元)/.exec(cell.normalize('NFKC').replace(/\s/g, ''))?.[1]);
  const told = general.find((unit) => unit !== undefined);
  const unitOf = (field: MoneyField): Unit => {
    const own = /万元|元/.exec(labels[columns.get(field) ?? -1] ?? '')?.[0] ?? told;
    return own === undefined ? null : own === '万元' ? 'wan' : 'yuan';
  };
  return { budgetYuan: unitOf('budgetYuan'), amountYuan: unitOf('amountYuan'), paidYuan: unitOf('paidYuan') };
}

function oneLine(title: string): string {
  return title.replace(/\s+/g, '');
}
