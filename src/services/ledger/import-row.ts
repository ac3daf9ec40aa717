import type { Contract } from '../../domain/contracts/contract.js';
import { readDraft } from '../../domain/contracts/read-draft.js';
import type { Remark } from '../../domain/contracts/remark.js';
import { GoufuError } from '../../shared/errors.js';
import type { Transaction } from '../../shared/store.js';
import type { Acting } from '../contracts/acting.js';
import { TwinIndex } from '../contracts/find-twin.js';
import { type RegisterOptions, registerContractIn } from '../contracts/register-contract.js';
import type { CellNote } from './cell.js';
import type { LedgerRow } from './ledger-row.js';

/** A row that became a contract (`added`), was one already, or could not be one. */
export type RowResult = { row: number; sheet: string | null } & (
  | { contract: Contract; added: boolean; notes: CellNote[] }
  | { faults: CellNote[] }
);

/** What the rows of one import share. */
export interface Run {
  acting: Acting;
  index: TwinIndex;
  /** Contracts that a preview would have registered. */
  previewed: Map<string, Contract>;
  options: RegisterOptions;
}

/** Begins an import over the contracts there are. */
export function startRun(acting: Acting, contracts: readonly Contract[], preview: boolean): Run {
  const index = new TwinIndex();
  for (const contract of contracts) index.add(contract);
  const previewed = new Map<string, Contract>();
  return {
    acting,
    index,
    previewed,
    options: { find: (draft) => index.find(draft), preview, previewed, yearlyDone: new Set() },
  };
}

/** Registers one row, or tells what is wrong with it; then nothing of it is written. Throws what the store throws. */
export async function importRow(tx: Transaction, run: Run, row: LedgerRow): Promise<RowResult> {
  const { notes } = row;
  const place = { row: row.row, sheet: row.sheet };
  if (notes.some((n) => n.level === 'fault')) return { ...place, faults: [...notes, ...missingBeside(row)] };
  try {
    const made = await registerContractIn(tx, run.acting, row.draft, run.options);
    if (!made.ok) return { ...place, faults: [...made.faults.map((r) => toNote(r, row)), ...notes] };
    if (made.added) run.index.add(made.contract);
    if (made.added && run.options.preview) run.previewed.set(made.contract.id, made.contract);
    const remarks = made.remarks.filter((r) => isWorthNoting(r, row, notes)).map((r) => toNote(r, row));
    return { ...place, contract: made.contract, added: made.added, notes: [...notes, ...remarks] };
  } catch (failure) {
    if (!(failure instanceof GoufuError) || failure.code !== 'E_FORBIDDEN') throw failure;
    const fault: CellNote = {
      cell: row.cells.department ?? null,
      level: 'fault',
      id: 'forbidden',
      zh: `没有权限登记“${row.draft.department}”的合同`,
      en: `no permission to register contracts of ${row.draft.department}`,
    };
    return { ...place, faults: [fault] };
  }
}

/** What else is missing in a row that is faulty already, so that one correction is enough. */
function missingBeside(row: LedgerRow): CellNote[] {
  const read = Object.keys(row.draft).length === 0 ? null : readDraft(row.draft);
  if (!read || !('faults' in read)) return [];
  const told = row.notes.map((n) => n.cell);
  return read.faults.map((r) => toNote(r, row)).filter((n) => n.cell === null || !told.includes(n.cell));
}

/** Checks; and of the hints those on empty cells of columns that the ledger does have. */
function isWorthNoting(remark: Remark, row: LedgerRow, notes: readonly CellNote[]): boolean {
  if (remark.level !== 'hint') return true;
  const cell = remark.field === null ? undefined : row.cells[remark.field];
  return remark.id.endsWith('_missing') && cell !== undefined && !notes.some((n) => n.cell === cell);
}

function toNote({ field, level, id, zh, en }: Remark, row: LedgerRow): CellNote {
  return {
    cell: (field === null ? undefined : row.cells[field]) ?? null,
    level: level === 'fault' ? 'fault' : 'check',
    id,
    zh,
    en,
  };
}
