import { checkContract, faultsOf } from '../../domain/contracts/check-contract.js';
import {
  type Contract,
  type ContractDraft,
  type ContractInput,
  draftOf,
  foldName,
} from '../../domain/contracts/contract.js';
import { nameField, readDraft } from '../../domain/contracts/read-draft.js';
import { check, fault, type Remark } from '../../domain/contracts/remark.js';
import { dayOf } from '../../shared/clock.js';
import type { Store, Transaction } from '../../shared/store.js';
import type { AgendaBatch } from '../delivery/agenda.js';
import { type Acting, requireMay, transactAs, writeAudit } from './acting.js';
import { type FindTwin, idOf, searchTwin } from './find-twin.js';
import { syncObligations } from './sync-obligations.js';

/** `added` is false when it had been registered before; then nothing was written. `clash` is the contract that stands in the way. */
export type Registration =
  | { ok: true; contract: Contract; added: boolean; remarks: Remark[] }
  | { ok: false; faults: Remark[]; clash: Contract | null };

/** How a registration differs from a person's own. */
export interface RegisterOptions {
  find?: FindTwin;
  /** False for rows of a ledger: 撤销 then doesn't take back one row among many. */
  canUndo?: boolean;
  /** Judges only and writes nothing. */
  preview?: boolean;
  /** Contracts that the same preview has taken as registered. */
  previewed?: ReadonlyMap<string, Contract>;
  /** Departments whose yearly obligations the same import has seen to. */
  yearlyDone?: Set<string>;
  /** Gathers places on the agenda; the import flushes it. */
  agenda?: AgendaBatch;
}

/**
 * Registers a contract with its obligations and its line in the audit trail, all or nothing. Faults refuse it and are
 * returned; the same contract again adds nothing. Throws E_FORBIDDEN, and what the store throws.
 */
export async function registerContract(
  store: Store,
  acting: Acting,
  input: Partial<ContractInput>,
): Promise<Registration> {
  return transactAs(store, acting, null, (tx) => registerContractIn(tx, acting, input, { canUndo: true }));
}

/** As `registerContract`, inside a transaction. */
export async function registerContractIn(
  tx: Transaction,
  acting: Acting,
  input: Partial<ContractInput>,
  { find = searchTwin(tx), canUndo = false, preview = false, previewed, yearlyDone, agenda }: RegisterOptions = {},
): Promise<Registration> {
  requireMay(acting, 'contract.register', { department: input.department ?? acting.user.department });
  const read = readDraft(input);
  if ('faults' in read) return { ok: false, faults: read.faults, clash: null };
  const { draft } = read;
  const remarks = checkContract(draft, dayOf(acting.clock.now()));
  const faults = faultsOf(remarks);
  if (faults.length > 0) return { ok: false, faults, clash: null };
  const twin = await find(draft);
  const id = twin.id ?? idOf(draft);
  const known = previewed?.get(id) ?? (await tx.get('contracts', id));
  if (known) return compareWith(known, draft, remarks);
  if (twin.isNumberUsed)
    remarks.push(
      check(
        'number_used',
        'number',
        `合同编号 ${draft.number} 已被另一份合同使用`,
        `the number ${draft.number} is used by another contract`,
      ),
    );
  const contract = makeContract(draft, acting, canUndo);
  if (!preview) {
    tx.put('contracts', contract);
    await syncObligations(
      tx,
      { ...acting, ...(yearlyDone ? { yearlyDone } : {}), ...(agenda ? { agenda } : {}) },
      null,
      contract,
    );
    writeAudit(tx, acting, { what: 'contract.register', thing: contract.id, before: null, after: draft });
  }
  return { ok: true, contract, added: true, remarks };
}

function makeContract(draft: ContractDraft, { user, clock }: Acting, canUndo: boolean): Contract {
  const at = clock.now();
  const lastChange = canUndo ? { by: user.id, at, before: null } : null;
  return { ...draft, id: idOf(draft), status: 'active', closedNote: null, createdAt: at, updatedAt: at, lastChange };
}

/** The fields that make a contract what it is: where they differ, somebody has to say which is right. */
const CORE = ['provider', 'service', 'amountYuan', 'start', 'end'] as const;
const PROGRESS = [
  'signed',
  'awarded',
  'accepted',
  'method',
  'budgetYuan',
  'paidYuan',
  'owner',
  'catalogueCode',
] as const;

function compareWith(known: Contract, draft: ContractDraft, remarks: readonly Remark[]): Registration {
  const kept = draftOf(known);
  const differs = (field: keyof ContractDraft) => fold(kept[field]) !== fold(draft[field]);
  const core = CORE.filter(differs);
  if (core.length > 0) {
    const list = (lang: 'zh' | 'en') =>
      core.map((f) => `${nameField(f, lang)} ${kept[f] ?? '—'} → ${draft[f] ?? '—'}`).join(lang === 'zh' ? '，' : ', ');
    const zh = `已登记过，但内容不同（${list('zh')}）；没有改动，要改请用“修改合同”`;
    const en = `it is registered with other values (${list('en')}); nothing was changed, change the contract instead`;
    return { ok: false, faults: [fault('clash', core[0] ?? null, zh, en)], clash: known };
  }
  const other = PROGRESS.filter((f) => draft[f] !== null && differs(f));
  const names = (lang: 'zh' | 'en') => other.map((f) => nameField(f, lang)).join(lang === 'zh' ? '、' : ', ');
  const note = check(
    'differs',
    other[0] ?? null,
    `已登记过，${names('zh')}与登记的不同，没有改动`,
    `it is registered with another ${names('en')}, which was not changed`,
  );
  return { ok: true, contract: known, added: false, remarks: other.length > 0 ? [...remarks, note] : [...remarks] };
}

function fold(value: unknown): unknown {
  return typeof value === 'string' ? foldName(value) : value;
}
