import { z } from 'zod';
import type { ContractInput } from '../../domain/contracts/contract.js';
import type { Day } from '../../shared/clock.js';
import { type CellNote, readCells } from './cell.js';
import type { LedgerRow } from './ledger-row.js';
import { readDay } from './read-days.js';
import { readMoney } from './read-money.js';
import { FIELDS } from './titles.js';

const told = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((v) => (v === null || v === undefined ? '' : String(v)));
const lineSchema = z.looseObject({
  provider: told,
  service: told,
  amount_yuan: told,
  start: told,
  end: told,
  department: told,
  owner: told,
  number: told,
  method: told,
  catalogue_code: told,
  awarded: told,
  signed: told,
  accepted: told,
  budget_yuan: told,
  paid_yuan: told,
});
const COLUMNS = new Map(FIELDS.map((field, i) => [field, i]));
/** In a cell note the field's name stands where a sheet has its cell. */
const NAMES: readonly string[] = FIELDS.map((field) => field.replace('Yuan', '_yuan').replace('Code', '_code'));

/**
 * One object of a JSON Lines ledger: `{provider, service, amount_yuan, start, end, department, owner}`, with `number, method,
 * catalogue_code, awarded, signed, accepted, budget_yuan, paid_yuan` where told; sums in yuan. Other keys go to `extra`.
 */
export function readLine(line: number, value: unknown, today: Day): LedgerRow {
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success)
    return { row: line, sheet: null, draft: {}, notes: parsed.error.issues.map(noteType), cells: {} };
  const v = parsed.data;
  const notes: CellNote[] = [];
  const texts = FIELDS.map((field, i) =>
    field === 'serial' || field === 'term' ? '' : String(v[NAMES[i] as keyof typeof v] ?? ''),
  );
  const cells = readCells(texts, line, COLUMNS, notes);
  const money = (field: 'amountYuan' | 'budgetYuan' | 'paidYuan') => readSum(cells, field);
  const start = readDay(cells, 'start', today);
  const end = readDay(cells, 'end', today);
  const draft: Partial<ContractInput> = {
    provider: v.provider,
    service: v.service,
    department: v.department,
    owner: v.owner || null,
    number: v.number || null,
    method: v.method || null,
    catalogueCode: v.catalogue_code || null,
    amountYuan: money('amountYuan'),
    budgetYuan: money('budgetYuan'),
    paidYuan: money('paidYuan'),
    awarded: readDay(cells, 'awarded', today),
    signed: readDay(cells, 'signed', today),
    accepted: readDay(cells, 'accepted', today),
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    extra: readExtra(v),
  };
  const places = FIELDS.map((field, i) => [field, NAMES[i] ?? field, texts[i] ?? ''] as const);
  // A key that isn't there is no empty cell: it is not asked for.
  const named = places.filter(
    ([field, , text]) => text !== '' || ['provider', 'service', 'start', 'end', 'department'].includes(field),
  );
  return {
    row: line,
    sheet: null,
    draft,
    notes: notes.map(nameNote),
    cells: Object.fromEntries(named.map(([field, name]) => [field, name])),
  };
}

function noteType(issue: z.core.$ZodIssue): CellNote {
  const cell = issue.path.join('.') || null;
  const zh = `${cell ?? '整行'} 应为文字或数字`;
  return { cell, level: 'fault', id: 'wrong_type', zh, en: `${cell ?? 'the line'} must be a text or a number` };
}

/** The field says yuan: a figure is taken as it stands, however small. */
function readSum(cells: ReturnType<typeof readCells>, field: 'amountYuan' | 'budgetYuan' | 'paidYuan'): number | null {
  const text = cells.text(field);
  if (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) return Number(text);
  return readMoney(cells, field, { unit: 'yuan', isColumnInYuan: false });
}

function nameNote(note: CellNote): CellNote {
  const column = note.cell === null ? -1 : note.cell.replace(/\d+$/, '').charCodeAt(0) - 65;
  return { ...note, cell: NAMES[column] ?? null };
}

function readExtra(value: Record<string, unknown>): Record<string, string> {
  const known = new Set(Object.keys(lineSchema.shape));
  const others = Object.entries(value).filter(
    ([key, v]) => !known.has(key) && ['string', 'number'].includes(typeof v) && v !== '',
  );
  return Object.fromEntries(others.map(([key, v]) => [key, String(v)]));
}
