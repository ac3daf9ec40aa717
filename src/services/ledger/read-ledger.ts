import { foldName } from '../../domain/contracts/contract.js';
import type { Day } from '../../shared/clock.js';
import { nameCell, type Sheet, type SheetRow } from '../../shared/sheet.js';
import { type CellNote, cleanCell } from './cell.js';
import { findLedgerHeader, type LedgerHeader } from './columns.js';
import { expandNames } from './department-names.js';
import type { LedgerRow } from './ledger-row.js';
import { fillMerged } from './merged-cells.js';
import { isInYuan } from './read-money.js';
import { readRow, type SheetContext } from './read-row.js';
import { kindOfRow, type RowKind } from './row-kind.js';
import type { MoneyField } from './titles.js';

/** A ledger ready to be read: how many rows hold contracts, and the rows one after the other. */
export interface Ledger {
  rows: number;
  read(): Generator<LedgerRow>;
}

interface Prepared {
  sheet: Sheet;
  header: LedgerHeader;
  /** The rows below the header, each with what it is. */
  rows: { row: SheetRow; what: RowKind }[];
}

/**
 * The contract rows of every sheet that has a ledger's header, or null when none has. Titles, blank rows, subtotals,
 * signatures and repeated headers are passed over; an empty department is that of the row above (merged cells); a short
 * name of a department is read as the full one that the file has, noted. Rows are read one at a time.
 */
export function readLedger(
  sheets: readonly Sheet[],
  today: Day,
  knownDepartments: Iterable<string> = [],
): Ledger | null {
  const prepared = sheets.flatMap((sheet): Prepared[] => {
    const header = findLedgerHeader(sheet.rows);
    if (!header) return [];
    return [{ sheet, header, rows: fillMerged(sheet, header).map((row) => ({ row, what: kindOfRow(row, header) })) }];
  });
  if (prepared.length === 0) return null;
  const names = prepared.flatMap((p) => [...departmentsOf(p)]);
  const full = expandNames([...knownDepartments, ...names]);
  return {
    rows: prepared.reduce((sum, p) => sum + contractRows(p).length, 0),
    *read() {
      for (const one of prepared) yield* readSheetRows(one, full, today, prepared.length > 1);
    },
  };
}

const HIDDEN: CellNote = {
  cell: null,
  level: 'check',
  id: 'hidden_row',
  zh: '这一行在表里是隐藏的，照样读了，请核对要不要登记',
  en: 'this row is hidden in the sheet; it was read all the same, please check',
};

function* readSheetRows(
  prepared: Prepared,
  full: ReadonlyMap<string, string>,
  today: Day,
  isOneOfMany: boolean,
): Generator<LedgerRow> {
  const { sheet, header } = prepared;
  const column = (field: MoneyField) =>
    contractRows(prepared).map((r) => r.cells[header.columns.get(field) ?? -1] ?? '');
  const context: SheetContext = {
    sheet: isOneOfMany ? sheet.name : null,
    header,
    today,
    isColumnInYuan: {
      amountYuan: isInYuan(column('amountYuan')),
      budgetYuan: isInYuan(column('budgetYuan')),
      paidYuan: isInYuan(column('paidYuan')),
    },
  };
  const hidden = new Set(sheet.hidden);
  let above: string | null = null;
  for (const { row, what } of prepared.rows) {
    if (what.kind === 'group') above = what.name;
    if (what.kind !== 'contract') continue;
    const read = readRow(row, above, context);
    nameDepartment(read, full, header, row);
    if (hidden.has(row.row)) read.notes.push(HIDDEN);
    if (read.draft.department) above = read.draft.department;
    yield read;
  }
}

function nameDepartment(
  read: LedgerRow,
  full: ReadonlyMap<string, string>,
  header: LedgerHeader,
  { row, cells }: SheetRow,
): void {
  const column = header.columns.get('department');
  const cell = column === undefined ? null : nameCell(column, row);
  const told = read.draft.department ?? '';
  const name = full.get(foldName(told));
  const own = cleanCell(cells[column ?? -1] ?? '');
  if (told !== '' && own === '' && column !== undefined) {
    const zh = `购买主体空白，按上一行的“${told}”登记`;
    read.notes.push({
      cell,
      level: 'check',
      id: 'department_above',
      zh,
      en: `the department is empty; that of the row above, ${told}, is taken`,
    });
  }
  if (name === undefined) return;
  read.draft.department = name;
  const zh = `购买主体“${told}”按“${name}”登记`;
  read.notes.push({
    cell,
    level: 'check',
    id: 'department_short',
    zh,
    en: `the department ${told} is taken for ${name}`,
  });
}

function contractRows({ rows }: Prepared): SheetRow[] {
  return rows.flatMap(({ row, what }) => (what.kind === 'contract' ? [row] : []));
}

function departmentsOf(prepared: Prepared): Set<string> {
  const column = prepared.header.columns.get('department');
  const names = column === undefined ? [] : contractRows(prepared).map((row) => cleanCell(row.cells[column] ?? ''));
  return new Set(names.filter((name) => name !== ''));
}
