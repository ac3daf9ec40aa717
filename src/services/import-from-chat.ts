import { dayOf } from '../shared/clock.js';
import { GoufuError, type Lang } from '../shared/errors.js';
import type { Store, Transaction } from '../shared/store.js';
import { type Acting, writeAudit } from './contracts/acting.js';
import { importRow, type RowResult, startRun } from './ledger/import-row.js';
import type { LedgerRow } from './ledger/ledger-row.js';
import { readLedger } from './ledger/read-ledger.js';
import { parseSheets } from './read-sheet.js';

/** What a ledger would come to, row by row added up. */
export interface LedgerPreview {
  rows: number;
  /** Contracts that would be added. */
  added: number;
  /** Rows whose contract is there already. */
  known: number;
  /** Rows that cannot be a contract, and why, in both languages. */
  faults: { row: number; why: Record<Lang, string> }[];
}

/**
 * Judges every row of a ledger and writes nothing. Throws E_SHEET_… and E_LEDGER as the import does; an applicant may
 * register nothing, so each row of theirs is at fault.
 */
export async function previewLedger(
  store: Store,
  acting: Acting,
  what: string,
  bytes: Uint8Array,
): Promise<LedgerPreview> {
  const results = await store.transact((tx) => importRows(tx, acting, what, bytes, true));
  const faulty = results.flatMap((r) => ('faults' in r ? [r] : []));
  const added = results.filter((r) => 'contract' in r && r.added).length;
  return {
    rows: results.length,
    added,
    known: results.length - added - faulty.length,
    faults: faulty.map(({ row, faults }) => ({ row, why: { zh: whyOf(faults, 'zh'), en: whyOf(faults, 'en') } })),
  };
}

/** Registers the good rows of a ledger, all in one transaction: none of them, when something fails. */
export async function importLedgerIn(tx: Transaction, acting: Acting, what: string, bytes: Uint8Array): Promise<void> {
  const results = await importRows(tx, acting, what, bytes, false);
  const added = results.filter((r) => 'contract' in r && r.added).length;
  writeAudit(tx, acting, {
    what: 'contract.import',
    thing: null,
    before: null,
    after: { rows: results.length, added },
  });
}

async function importRows(
  tx: Transaction,
  acting: Acting,
  what: string,
  bytes: Uint8Array,
  preview: boolean,
): Promise<RowResult[]> {
  const contracts = await tx.list('contracts');
  const departments = new Set(contracts.map((c) => c.department));
  const ledger = readLedger(await parseSheets(Buffer.from(bytes), what), dayOf(acting.clock.now()), departments);
  if (!ledger) throw new GoufuError('E_LEDGER', { what });
  const run = startRun(acting, contracts, preview);
  const results: RowResult[] = [];
  for (const row of ledger.read()) results.push(await importRow(tx, run, ofOwnDepartment(row, acting)));
  return results;
}

/** A department's own ledger often has no column that names it. */
function ofOwnDepartment(row: LedgerRow, { user }: Acting): LedgerRow {
  if (row.draft.department || !user.department) return row;
  return { ...row, draft: { ...row.draft, department: user.department } };
}

function whyOf(faults: Extract<RowResult, { faults: unknown }>['faults'], lang: Lang): string {
  return faults.map((n) => (n.cell === null ? n[lang] : `${n.cell} ${n[lang]}`)).join(lang === 'zh' ? '；' : '; ');
}
