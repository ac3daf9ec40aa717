import {
  type Contract,
  type ContractDraft,
  contentKey,
  foldNumber,
  numberKey,
} from '../../domain/contracts/contract.js';
import { hashText } from '../../domain/contracts/obligations.js';
import type { Transaction } from '../../shared/store.js';

/** A contract that a draft repeats, and whether its number is used by another one. */
export interface Twin {
  id: string | null;
  isNumberUsed: boolean;
}

/** Finds the twin of a draft among the contracts there are. */
export type FindTwin = (draft: ContractDraft) => Promise<Twin> | Twin;

/** The id that a contract gets when it is first registered: the same draft gets the same, so that twice is once. */
export function idOf(draft: ContractDraft): string {
  return `ht-${hashText(numberKey(draft) ?? contentKey(draft))}`;
}

/** Looks through all contracts: for one registration. Imports keep an index instead. */
export function searchTwin(tx: Transaction): FindTwin {
  return async (draft) => {
    const index = new TwinIndex();
    const key = draft.number === null ? null : foldNumber(draft.number);
    const content = contentKey(draft);
    const near = await tx.list(
      'contracts',
      (c) => contentKey(c) === content || (key !== null && c.number !== null && foldNumber(c.number) === key),
    );
    for (const contract of near) index.add(contract);
    return index.find(draft);
  };
}

/** Contracts by number and by content, so that an import of many rows looks each up at once. */
export class TwinIndex {
  private readonly byNumber = new Map<string, string>();
  private readonly byContent = new Map<string, { id: string; isNumbered: boolean }>();
  private readonly numbers = new Map<string, Set<string>>();

  add(contract: Pick<Contract, 'id'> & ContractDraft): void {
    const key = numberKey(contract);
    if (key !== null) this.byNumber.set(key, contract.id);
    this.byContent.set(contentKey(contract), { id: contract.id, isNumbered: key !== null });
    if (contract.number === null) return;
    const users = this.numbers.get(foldNumber(contract.number)) ?? new Set();
    this.numbers.set(foldNumber(contract.number), users.add(contract.id));
  }

  find(draft: ContractDraft): Twin {
    const key = numberKey(draft);
    const same = this.byContent.get(contentKey(draft));
    // Two numbers are two contracts, however alike.
    const byContent = same && !(same.isNumbered && key !== null) ? same.id : null;
    const id = (key === null ? null : this.byNumber.get(key)) ?? byContent;
    const users = draft.number === null ? undefined : this.numbers.get(foldNumber(draft.number));
    return { id, isNumberUsed: id === null && (users?.size ?? 0) > 0 };
  }
}
