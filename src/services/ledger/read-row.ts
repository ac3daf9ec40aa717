import type { ContractInput } from '../../domain/contracts/contract.js';
import type { Day } from '../../shared/clock.js';
import { nameCell, type SheetRow } from '../../shared/sheet.js';
import { type CellNote, type CellReader, cleanCell, isFormulaError, readCells } from './cell.js';
import type { LedgerHeader } from './columns.js';
import type { LedgerRow } from './ledger-row.js';
import { readDay, readTerm } from './read-days.js';
import { readMoney } from './read-money.js';
import type { MoneyField } from './titles.js';

/** What the rows of one sheet share. */
export interface SheetContext {
  sheet: string | null;
  header: LedgerHeader;
  today: Day;
  isColumnInYuan: Readonly<Record<MoneyField, boolean>>;
}

const METHODS: readonly [RegExp, string][] = [
  [/邀请招标|邀标/, '邀请招标'],
  [/磋商/, '竞争性磋商'],
  [/谈判/, '竞争性谈判'],
  [/单一/, '单一来源'],
  [/询价/, '询价'],
  [/框架/, '框架协议'],
  [/定点/, '定点采购'],
  [/自行/, '自行采购'],
  [/公开/, '公开招标'],
];

/** Reads the cells of one row. `department` is that of the rows above, for merged cells and headings. */
export function readRow(row: SheetRow, department: string | null, context: SheetContext): LedgerRow {
  const { header, today, sheet } = context;
  const notes: CellNote[] = [];
  const cells = readCells(row.cells, row.row, header.columns, notes);
  if (isVoided(cells, row)) {
    const [zh, en] = ['作废行，缺合同编号、金额或日期', 'the row is marked void and lacks number, amount or dates'];
    return { row: row.row, sheet, draft: {}, notes: [{ cell: null, level: 'fault', id: 'voided', zh, en }], cells: {} };
  }
  const money = (field: MoneyField) =>
    readMoney(cells, field, { unit: header.units[field], isColumnInYuan: context.isColumnInYuan[field] });
  const signed = readDay(cells, 'signed', today);
  const draft: Partial<ContractInput> = {
    provider: readName(cells, 'provider'),
    service: readName(cells, 'service'),
    department: readName(cells, 'department') || (department ?? ''),
    number: readName(cells, 'number') || null,
    method: readMethod(cells.text('method')),
    catalogueCode: readCode(cells.text('catalogueCode')),
    owner: cells.text('owner') || null,
    amountYuan: money('amountYuan'),
    budgetYuan: money('budgetYuan'),
    paidYuan: money('paidYuan'),
    awarded: readDay(cells, 'awarded', today),
    signed,
    accepted: readDay(cells, 'accepted', today),
    ...readService(cells, header, today, signed),
    extra: readExtra(row.cells, header),
  };
  return { row: row.row, sheet, draft, notes, cells: placesOf(header, row.row) };
}

function placesOf({ columns }: LedgerHeader, row: number): LedgerRow['cells'] {
  const places = Object.fromEntries([...columns].map(([field, column]) => [field, nameCell(column, row)]));
  const { term, serial: _, ...own } = places;
  return term === undefined ? own : { start: term, end: term, ...own };
}

function readService(
  cells: CellReader,
  header: LedgerHeader,
  today: Day,
  signed: Day | null,
): Pick<Partial<ContractInput>, 'start' | 'end'> {
  const hasEnds = header.columns.has('start') && cells.text('start') !== '';
  const start = hasEnds ? readDay(cells, 'start', today) : null;
  if (header.columns.has('end') && cells.text('end') !== '') {
    const end = readDay(cells, 'end', today);
    return { ...(start ? { start } : {}), ...(end ? { end } : {}) };
  }
  if (!header.columns.has('term')) return start ? { start } : {};
  return readTerm(cells, today, signed, start) ?? {};
}

function readName(cells: CellReader, field: 'provider' | 'service' | 'department' | 'number'): string {
  const text = cells.text(field);
  if (!isFormulaError(text)) return text;
  cells.note(
    field,
    field === 'number' ? 'check' : 'fault',
    'formula_error',
    `单元格是公式错误 ${text}`,
    `the cell is the formula error ${text}`,
  );
  return '';
}

/** 作废 in the service, provider, number or a remark, while the row has no provider or no sum. */
function isVoided(cells: CellReader, row: SheetRow): boolean {
  const says = row.cells.some((cell) => /作废|已撤销|取消采购/.test(cell));
  return says && (cells.text('provider') === '' || cells.text('amountYuan') === '');
}

function readMethod(text: string): string | null {
  return METHODS.find(([pattern]) => pattern.test(text))?.[1] ?? (text || null);
}

/** A05-01 is A0501. */
function readCode(text: string): string | null {
  const code = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/(?<=[A-Z]\d{2})[-.\s](?=\d{2})/g, '');
  return code || null;
}

/** The columns that no field takes, by their titles. */
function readExtra(cells: readonly string[], { columns, labels }: LedgerHeader): Record<string, string> {
  const taken = new Set(columns.values());
  const told = cells.flatMap((cell, i): [string, string][] => {
    const text = cleanCell(cell);
    const label = labels[i] ?? '';
    return taken.has(i) || text === '' || label === '' || isFormulaError(text) ? [] : [[label, text]];
  });
  return Object.fromEntries(told);
}
