import { checkContract, faultsOf } from '../../domain/contracts/check-contract.js';
import { type Contract, type ContractInput, draftOf } from '../../domain/contracts/contract.js';
import { readDraft } from '../../domain/contracts/read-draft.js';
import { fault, type Remark } from '../../domain/contracts/remark.js';
import { may } from '../../domain/people/may.js';
import { dayOf } from '../../shared/clock.js';
import type { Store, Transaction } from '../../shared/store.js';
import { type Acting, requireMay, transactAs, writeAudit } from './acting.js';
import { syncObligations } from './sync-obligations.js';

/** `contract` is null when an undo took a registration back. `missing`: there is no such contract; `nothing`: nothing to undo. */
export type Change<C = Contract> =
  | { ok: true; contract: C; before: Contract; remarks: Remark[] }
  | { ok: false; reason: 'missing' | 'nothing'; faults: [] }
  | { ok: false; reason: 'fault'; faults: Remark[] };

type Kept = Omit<Contract, 'lastChange'>;

/** Changes what is told of a contract; its obligations follow. Faults refuse it. Throws E_FORBIDDEN. */
export function changeContract(
  store: Store,
  acting: Acting,
  id: string,
  changes: Partial<ContractInput>,
): Promise<Change> {
  return transactAs(store, acting, id, (tx) => changeContractIn(tx, acting, id, changes));
}

/** As `changeContract`, inside a transaction. */
export async function changeContractIn(
  tx: Transaction,
  acting: Acting,
  id: string,
  changes: Partial<ContractInput>,
): Promise<Change> {
  const before = await tx.get('contracts', id);
  requireMay(acting, 'contract.change', { department: before?.department ?? null });
  if (!before) return { ok: false, reason: 'missing', faults: [] };
  if (before.status === 'closed')
    return refuse([fault('closed', null, '合同已关闭，先撤销关闭才能修改', 'the contract is closed; undo that first')]);
  const read = readDraft({ ...draftOf(before), ...changes });
  if ('faults' in read) return refuse(read.faults);
  requireMay(acting, 'contract.change', { department: read.draft.department });
  const remarks = checkContract(read.draft, dayOf(acting.clock.now()));
  const faults = faultsOf(remarks);
  if (faults.length > 0) return refuse(faults);
  if (JSON.stringify(read.draft) === JSON.stringify(readAgain(before)))
    return { ok: true, contract: before, before, remarks };
  const contract = await keep(tx, acting, 'contract.change', before, { ...before, ...read.draft });
  return { ok: true, contract, before, remarks };
}

/** Closes a contract: done with, or ended early. What is open of it is asked for no more. Throws E_FORBIDDEN. */
export function closeContract(store: Store, acting: Acting, id: string, note: string | null = null): Promise<Change> {
  return transactAs(store, acting, id, (tx) => closeContractIn(tx, acting, id, note));
}

/** As `closeContract`, inside a transaction. */
export async function closeContractIn(
  tx: Transaction,
  acting: Acting,
  id: string,
  note: string | null = null,
): Promise<Change> {
  const before = await tx.get('contracts', id);
  requireMay(acting, 'contract.close', { department: before?.department ?? null });
  if (!before) return { ok: false, reason: 'missing', faults: [] };
  if (before.status === 'closed') return { ok: true, contract: before, before, remarks: [] };
  const contract = await keep(tx, acting, 'contract.close', before, { ...before, status: 'closed', closedNote: note });
  return { ok: true, contract, before, remarks: [] };
}

/**
 * Takes back the user's own last registration, change or closing, of one contract or the latest of all, provided that
 * nobody changed that contract since. Throws E_FORBIDDEN.
 */
export function undoLastChange(
  store: Store,
  acting: Acting,
  id: string | null = null,
): Promise<Change<Contract | null>> {
  return transactAs(store, acting, id, (tx) => undoLastChangeIn(tx, acting, id));
}

/** As `undoLastChange`, inside a transaction. */
export async function undoLastChangeIn(
  tx: Transaction,
  acting: Acting,
  id: string | null = null,
): Promise<Change<Contract | null>> {
  const { user } = acting;
  requireMay(acting, 'contract.change', { department: user.role === 'admin' ? null : user.department });
  const own = await tx.list(
    'contracts',
    (c) => c.lastChange?.by === user.id && (id === null || c.id === id) && may(user, 'contract.change', c),
  );
  const before = own.sort((a, b) => (b.lastChange?.at ?? 0) - (a.lastChange?.at ?? 0))[0];
  if (!before?.lastChange) return { ok: false, reason: 'nothing', faults: [] };
  const earlier = before.lastChange.before;
  const contract = earlier ? { ...earlier, updatedAt: acting.clock.now(), lastChange: null } : null;
  if (contract) tx.put('contracts', contract);
  else tx.delete('contracts', before.id);
  await syncObligations(tx, acting, before, contract, contract ? [] : await idsOf(tx, before.id));
  writeAudit(tx, acting, {
    what: 'contract.undo',
    thing: before.id,
    before: withoutChange(before),
    after: contract && withoutChange(contract),
  });
  return { ok: true, contract, before, remarks: [] };
}

async function keep(
  tx: Transaction,
  acting: Acting,
  what: string,
  before: Contract,
  next: Contract,
): Promise<Contract> {
  const at = acting.clock.now();
  const contract = { ...next, updatedAt: at, lastChange: { by: acting.user.id, at, before: withoutChange(before) } };
  tx.put('contracts', contract);
  await syncObligations(tx, acting, before, contract);
  writeAudit(tx, acting, { what, thing: before.id, before: withoutChange(before), after: withoutChange(contract) });
  return contract;
}

async function idsOf(tx: Transaction, contract: string): Promise<string[]> {
  return (await tx.list('obligations', (o) => o.contract === contract)).map((o) => o.id);
}

function withoutChange({ lastChange: _, ...kept }: Contract): Kept {
  return kept;
}

function readAgain(contract: Contract): unknown {
  const read = readDraft(draftOf(contract));
  return 'draft' in read ? read.draft : null;
}

function refuse(faults: Remark[]): Change {
  return { ok: false, reason: 'fault', faults };
}
