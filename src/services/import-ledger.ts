import { dayOf } from '../shared/clock.js';
import { GoufuError } from '../shared/errors.js';
import type { Sheet } from '../shared/sheet.js';
import type { Store, Transaction } from '../shared/store.js';
import { type Acting, writeAudit } from './contracts/acting.js';
import { AgendaBatch } from './delivery/agenda.js';
import { importRow, type RowResult, type Run, startRun } from './ledger/import-row.js';
import type { LedgerRow } from './ledger/ledger-row.js';
import { readLedger } from './ledger/read-ledger.js';
import { readLine } from './ledger/read-line.js';

/** What an import reads: the sheets of a workbook, or lines of JSON one after the other. */
export type LedgerSource =
  | { kind: 'sheets'; what: string; sheets: readonly Sheet[] }
  | { kind: 'lines'; lines: AsyncIterable<{ line: number; value: unknown } | { line: number; error: string }> };

/** The result of a row; `total` is how many rows there are, null when not known before the end. */
export type ImportedRow = RowResult & { total: number | null };

export interface ImportOptions {
  /** Judges every row and writes nothing. */
  preview?: boolean;
}

/** Rows written at once: each costs little more than one, and memory stays that of so many rows. */
const CHUNK = 250;

/**
 * Registers the contracts of a ledger and tells of each row, in order, once it is on disk. A faulty row leaves nothing
 * behind; the same file again adds nothing. Each row needs the right to register for its department, else it is a fault.
 * Throws E_LEDGER when no sheet has a ledger's header, and what the store throws.
 */
export async function* importLedger(
  store: Store,
  acting: Acting,
  source: LedgerSource,
  { preview = false }: ImportOptions = {},
): AsyncGenerator<ImportedRow> {
  const contracts = await store.list('contracts');
  const run = startRun(acting, contracts, preview);
  const departments = new Set(contracts.map((c) => c.department));
  const { total, rows } = openSource(source, acting, departments);
  const count = { rows: 0, added: 0 };
  for await (const chunk of inChunks(rows)) {
    const results = await store.transact((tx) => importChunk(tx, run, chunk));
    for (const result of results) {
      count.rows++;
      if ('contract' in result && result.added) count.added++;
      yield { ...result, total };
    }
  }
  if (!preview && count.rows > 0)
    await store.transact((tx) =>
      writeAudit(tx, acting, { what: 'contract.import', thing: null, before: null, after: count }),
    );
}

function openSource(
  source: LedgerSource,
  acting: Acting,
  departments: Iterable<string>,
): { total: number | null; rows: AsyncIterable<LedgerRow> | Iterable<LedgerRow> } {
  const today = dayOf(acting.clock.now());
  if (source.kind === 'lines') return { total: null, rows: readLines(source.lines, today) };
  const ledger = readLedger(source.sheets, today, departments);
  if (!ledger) throw new GoufuError('E_LEDGER', { what: source.what });
  return { total: ledger.rows, rows: ledger.read() };
}

async function* readLines(
  lines: Extract<LedgerSource, { kind: 'lines' }>['lines'],
  today: string,
): AsyncGenerator<LedgerRow> {
  for await (const line of lines) {
    if ('value' in line) yield readLine(line.line, line.value, today);
    else
      yield {
        row: line.line,
        sheet: null,
        draft: {},
        cells: {},
        notes: [{ cell: null, level: 'fault', id: 'not_json', zh: line.error, en: line.error }],
      };
  }
}

async function* inChunks(rows: AsyncIterable<LedgerRow> | Iterable<LedgerRow>): AsyncGenerator<LedgerRow[]> {
  let chunk: LedgerRow[] = [];
  for await (const row of rows) {
    chunk.push(row);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

async function importChunk(tx: Transaction, run: Run, chunk: readonly LedgerRow[]): Promise<RowResult[]> {
  const results: RowResult[] = [];
  const agenda = new AgendaBatch();
  const shared = { ...run, options: { ...run.options, agenda } };
  for (const row of chunk) results.push(await importRow(tx, shared, row));
  await agenda.flush(tx);
  return results;
}
