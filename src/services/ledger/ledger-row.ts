import type { ContractDraft, ContractInput } from '../../domain/contracts/contract.js';
import type { CellNote } from './cell.js';

/** A row of a ledger as it was read: what it says of a contract, and what is wrong or doubtful in its cells. */
export interface LedgerRow {
  /** 1-based, as the spreadsheet program shows it; the line of a JSON Lines file. */
  row: number;
  /** The sheet's name, where the file has several; null otherwise. */
  sheet: string | null;
  draft: Partial<ContractInput>;
  notes: CellNote[];
  /** Where each field stands: `L63`, or the key of a JSON line. Only of columns that there are. */
  cells: Partial<Record<keyof ContractDraft, string>>;
}
