import type { IncomingFile } from '../../shared/channel.js';
import { dayOf } from '../../shared/clock.js';
import { GoufuError } from '../../shared/errors.js';
import type { UploadRecord } from '../../shared/records-of-contracts.js';
import type { Sheet } from '../../shared/sheet.js';
import type { Store, Transaction } from '../../shared/store.js';
import { type Acting, writeAudit } from '../contracts/acting.js';
import { parseSheets } from '../read-sheet.js';
import type { CellNote } from './cell.js';
import { importRow, type RowResult, startRun } from './import-row.js';
import { readLedger } from './read-ledger.js';

/** A ledger sent in a conversation is at most this large; a larger one goes in by command. */
const MOST_BYTES = 2 * 1024 * 1024;
const MOST_ROWS = 1_000;
/** Rows whose faults are told one by one. */
const TOLD = 5;

/** What importing a file that a person sent would do; nothing is written yet. */
export interface UploadPreview {
  name: string;
  rows: number;
  /** Contracts that would be added. */
  added: number;
  /** Registered before: left as they are. */
  known: number;
  faulty: number;
  /** The first faulty rows with cell and reason. */
  faults: { row: number; sheet: string | null; notes: CellNote[] }[];
  /** Rows that are taken with something to look at twice, and the first of those notes. */
  doubtful: number;
  notes: CellNote[];
  /** Kept with the conversation's effects until the person confirms. */
  record: UploadRecord;
}
/** Why a file was not read: the error's code and its details. */
export type Upload = { ok: true; preview: UploadPreview } | { ok: false; error: GoufuError };

/** Reads a file that a person sent and judges each row. Never throws for what is wrong with the file. */
export async function previewUpload(store: Store, acting: Acting, file: IncomingFile): Promise<Upload> {
  try {
    const bytes = Buffer.from(await file.read());
    if (bytes.length > MOST_BYTES)
      throw new GoufuError('E_SHEET_TOO_LARGE', {
        what: file.name,
        size: `${(bytes.length / 1024 / 1024).toFixed(1)} MB`,
        limit: `${MOST_BYTES / 1024 / 1024} MB`,
      });
    const sheets = await parseSheets(bytes, file.name);
    const record: UploadRecord = {
      id: acting.user.id,
      name: file.name,
      content: bytes.toString('base64'),
      at: acting.clock.now(),
    };
    const results = await store.transact((tx) => importSheets(tx, acting, sheets, file.name, true));
    return { ok: true, preview: summarise(results, record) };
  } catch (failure) {
    if (failure instanceof GoufuError) return { ok: false, error: failure };
    const why = failure instanceof Error ? failure.message : String(failure);
    return { ok: false, error: new GoufuError('E_FILE_READ', { what: file.name, why, mend: '' }, { cause: failure }) };
  }
}

/** Imports what the acting user sent last, all good rows or, when something fails, none. Throws E_FILE_READ when nothing waits. */
export async function importUploadIn(tx: Transaction, acting: Acting): Promise<void> {
  const upload = await tx.get('uploads', acting.user.id);
  if (!upload) throw new GoufuError('E_FILE_READ', { what: '-', why: 'nothing waits to be imported', mend: '' });
  const sheets = await parseSheets(Buffer.from(upload.content, 'base64'), upload.name);
  const results = await importSheets(tx, acting, sheets, upload.name, false);
  tx.delete('uploads', upload.id);
  const added = results.filter((r) => 'contract' in r && r.added).length;
  writeAudit(tx, acting, {
    what: 'contract.import',
    thing: null,
    before: null,
    after: { file: upload.name, rows: results.length, added },
  });
}

async function importSheets(
  tx: Transaction,
  acting: Acting,
  sheets: readonly Sheet[],
  what: string,
  preview: boolean,
): Promise<RowResult[]> {
  const contracts = await tx.list('contracts');
  const ledger = readLedger(sheets, dayOf(acting.clock.now()), new Set(contracts.map((c) => c.department)));
  if (!ledger) throw new GoufuError('E_LEDGER', { what });
  if (ledger.rows > MOST_ROWS)
    throw new GoufuError('E_SHEET_TOO_LARGE', { what, size: `${ledger.rows} rows`, limit: `${MOST_ROWS}` });
  const run = startRun(acting, contracts, preview);
  const results: RowResult[] = [];
  // A ledger that names no department is the sender's own.
  const own = acting.user.department;
  for (const row of ledger.read()) {
    const draft = own !== null && !row.draft.department ? { ...row.draft, department: own } : row.draft;
    results.push(await importRow(tx, run, { ...row, draft }));
  }
  return results;
}

function summarise(results: readonly RowResult[], record: UploadRecord): UploadPreview {
  const good = results.flatMap((r) => ('contract' in r ? [r] : []));
  const bad = results.flatMap((r) => ('faults' in r ? [r] : []));
  const doubtful = good.filter((r) => r.added && r.notes.length > 0);
  return {
    name: record.name,
    rows: results.length,
    added: good.filter((r) => r.added).length,
    known: good.filter((r) => !r.added).length,
    faulty: bad.length,
    faults: bad.slice(0, TOLD).map(({ row, sheet, faults }) => ({ row, sheet, notes: faults })),
    doubtful: doubtful.length,
    notes: doubtful.flatMap((r) => r.notes.slice(0, 1)).slice(0, TOLD),
    record,
  };
}
