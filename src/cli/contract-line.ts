import type { Contract } from '../domain/contracts/contract.js';
import type { ImportedRow } from '../services/import-ledger.js';
import type { CellNote } from '../services/ledger/cell.js';
import type { Lang } from '../shared/errors.js';

/** A contract as the commands write it, which `contracts import` reads back. */
export function toContractLine(c: Contract) {
  return {
    id: c.id,
    number: c.number,
    provider: c.provider,
    service: c.service,
    amount_yuan: c.amountYuan,
    start: c.start,
    end: c.end,
    awarded: c.awarded,
    signed: c.signed,
    accepted: c.accepted,
    department: c.department,
    owner: c.owner,
    method: c.method,
    catalogue_code: c.catalogueCode,
    budget_yuan: c.budgetYuan,
    paid_yuan: c.paidYuan,
    status: c.status,
  };
}

/** `{row, contract, added, notes}` or `{row, error}` for a row of an import; `sheet` where the file has several ledgers. */
export function toImportLine(result: ImportedRow, lang: Lang): object {
  const place = { row: result.row, ...(result.sheet === null ? {} : { sheet: result.sheet }) };
  if ('faults' in result)
    return { ...place, error: result.faults.map((n) => describeNote(n, lang)).join(lang === 'zh' ? '；' : '; ') };
  const notes = result.notes.map((n) => describeNote(n, lang));
  return {
    ...place,
    contract: toContractLine(result.contract),
    added: result.added,
    ...(notes.length > 0 ? { notes } : {}),
  };
}

function describeNote(note: CellNote, lang: Lang): string {
  return note.cell === null ? note[lang] : `${note.cell} ${note[lang]}`;
}
