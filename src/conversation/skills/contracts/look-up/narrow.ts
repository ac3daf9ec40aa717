import type { Contract } from '../../../../domain/contracts/contract.js';
import { dayOf } from '../../../../shared/clock.js';
import type { Ctx } from '../context.js';
import type { Asked } from './query-words.js';

/** Whether a question narrows a list down by more than a name. */
export function isNarrow({ ending, overdue, closed, running, pick, total, amount }: Asked): boolean {
  return (
    ending !== null ||
    overdue ||
    closed ||
    running ||
    pick !== null ||
    total ||
    amount.min !== undefined ||
    amount.max !== undefined
  );
}

export function fits(contract: Contract, asked: Asked, today: string): boolean {
  const { status, amountYuan } = contract;
  const end = dayMeant(contract, asked);
  if (asked.closed) return status === 'closed';
  if (status !== 'active') return false;
  if (asked.overdue && contract.end >= today) return false;
  if (asked.running && contract.end < today) return false;
  if (asked.ending && (end > asked.ending.to || (asked.ending.from !== null && end < asked.ending.from))) return false;
  const { min, max } = asked.amount;
  return (
    (min === undefined || (amountYuan ?? -1) >= min) &&
    (max === undefined || (amountYuan ?? Number.POSITIVE_INFINITY) <= max)
  );
}

/** The day that a question narrows by; unknown days of registering narrow nothing in. */
function dayMeant({ signed, lastChange, start, end }: Contract, asked: Asked): string {
  if (asked.bySigning) return signed ?? start;
  if (asked.byRegistering) return lastChange && lastChange.before === null ? dayOf(lastChange.at) : '';
  return end;
}

export function describe({ w }: Ctx, asked: Asked): string {
  const parts: string[] = [];
  if (asked.overdue) parts.push(w.query.overdue);
  if (asked.closed) parts.push(w.query.closed);
  if (asked.running) parts.push(w.query.running);
  if (asked.ending)
    parts.push(
      (asked.bySigning ? w.query.signedIn : asked.byRegistering ? w.query.registeredIn : w.query.endsIn)(
        asked.ending.from ?? '',
        asked.ending.to,
      ) + (asked.isSoon ? w.query.soon : ''),
    );
  if (asked.amount.min !== undefined) parts.push(w.query.amountAtLeast(w.sum(asked.amount.min)));
  if (asked.amount.max !== undefined) parts.push(w.query.amountAtMost(w.sum(asked.amount.max)));
  return w.list(parts);
}
