import type { DeadlineRules } from '../../domain/contracts/obligations.js';
import { type Action, may, type Thing } from '../../domain/people/may.js';
import type { User } from '../../domain/people/role.js';
import type { Clock } from '../../shared/clock.js';
import { GoufuError } from '../../shared/errors.js';
import type { Store, Transaction } from '../../shared/store.js';

/** Who does something, where and when, and the rules that deadlines follow from. */
export interface Acting {
  user: User;
  channel: string;
  clock: Clock;
  rules: DeadlineRules;
}

/** What the audit trail says of one act. `what` is an action, with `.denied` when it was refused. */
export interface Act {
  what: string;
  /** The id of the contract, obligation or department; null for lists. */
  thing: string | null;
  before: unknown;
  after: unknown;
}

/** Adds an act to the audit trail, in the transaction of the act itself. */
export function writeAudit(tx: Transaction, { user, channel, clock }: Acting, act: Act): void {
  tx.append('audit', { at: clock.now(), who: user.id, role: user.role, department: user.department, channel, ...act });
}

/** Throws E_FORBIDDEN unless the user may do it. */
export function requireMay({ user }: Acting, action: Action, thing: Thing): void {
  if (!may(user, action, thing)) throw new GoufuError('E_FORBIDDEN', { what: action });
}

/** A transaction by a user; an attempt that was refused is in the audit trail too, and the refusal is thrown on. */
export async function transactAs<T>(
  store: Store,
  acting: Acting,
  thing: string | null,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  try {
    return await store.transact(work);
  } catch (failure) {
    if (failure instanceof GoufuError && failure.code === 'E_FORBIDDEN') {
      const act = { what: `${failure.detail.what}.denied`, thing, before: null, after: null };
      await store.transact((tx) => writeAudit(tx, acting, act));
    }
    throw failure;
  }
}
