import { type Contract, foldName, foldNumber } from '../../domain/contracts/contract.js';
import { may } from '../../domain/people/may.js';
import type { Day } from '../../shared/clock.js';
import { GoufuError } from '../../shared/errors.js';
import type { ObligationRecord } from '../../shared/records-of-contracts.js';
import type { Store } from '../../shared/store.js';
import { type Acting, transactAs, writeAudit } from './acting.js';

/** What is asked for; every part that is given must hold. Names are matched in parts, amounts in yuan. */
export interface ContractQuery {
  ids?: readonly string[];
  provider?: string;
  service?: string;
  department?: string;
  owner?: string;
  number?: string;
  status?: Contract['status'];
  amount?: { min?: number; max?: number };
  /** Days, both counted; `what` is which day of the contract falls in it, `running` (the default) that it runs at some time in it. */
  period?: { start: Day; end: Day; what?: 'running' | 'starting' | 'ending' | 'signed' };
}

/**
 * The contracts that a user may see and a query asks for, by end and then provider; of those whose names fit, only the
 * best fit (the whole name, a part of it, an abbreviation). The reading is in the audit trail. Throws E_FORBIDDEN for an
 * applicant, whatever it claims.
 */
export async function findContracts(store: Store, acting: Acting, query: ContractQuery = {}): Promise<Contract[]> {
  return transactAs(store, acting, null, async (tx) => {
    const { user } = acting;
    if (user.role === 'applicant') throw new GoufuError('E_FORBIDDEN', { what: 'contract.read' });
    const fits = await tx.list('contracts', (c) => may(user, 'contract.read', c) && holds(c, query));
    const found = keepBest(keepBest(fits, query.provider, 'provider'), query.service, 'service').sort(byEnd);
    writeAudit(tx, acting, {
      what: 'contract.read',
      thing: null,
      before: null,
      after: { query, contracts: found.map((c) => c.id) },
    });
    return found;
  });
}

/** Obligations that a user may see, by working day; `from` and `to` are days, both counted. In the audit trail. Throws E_FORBIDDEN for an applicant. */
export async function findObligations(
  store: Store,
  acting: Acting,
  query: {
    ids?: readonly string[];
    contract?: string;
    department?: string;
    status?: ObligationRecord['status'];
    from?: Day;
    to?: Day;
  } = {},
): Promise<ObligationRecord[]> {
  return transactAs(store, acting, query.contract ?? null, async (tx) => {
    const { user } = acting;
    if (user.role === 'applicant') throw new GoufuError('E_FORBIDDEN', { what: 'obligation.read' });
    const department = query.department === undefined ? null : foldName(query.department);
    const found = await tx.list(
      'obligations',
      (o) =>
        may(user, 'obligation.read', o) &&
        (query.ids === undefined || query.ids.includes(o.id)) &&
        (query.contract === undefined || o.contract === query.contract) &&
        (department === null || foldName(o.department).includes(department)) &&
        (query.status === undefined || o.status === query.status) &&
        (query.from === undefined || o.workday >= query.from) &&
        (query.to === undefined || o.workday <= query.to),
    );
    writeAudit(tx, acting, {
      what: 'obligation.read',
      thing: query.contract ?? null,
      before: null,
      after: { query, count: found.length },
    });
    return found.sort((a, b) => (a.workday === b.workday ? (a.id < b.id ? -1 : 1) : a.workday < b.workday ? -1 : 1));
  });
}

function holds(c: Contract, q: ContractQuery): boolean {
  const has = (value: string | null, asked: string | undefined) =>
    asked === undefined || (value !== null && rankName(value, asked) !== null);
  return (
    (q.ids === undefined || q.ids.includes(c.id)) &&
    has(c.provider, q.provider) &&
    has(c.service, q.service) &&
    has(c.department, q.department) &&
    (q.owner === undefined || c.owner === q.owner) &&
    (q.number === undefined || (c.number !== null && foldNumber(c.number).includes(foldNumber(q.number)))) &&
    (q.status === undefined || c.status === q.status) &&
    (q.amount === undefined || isBetween(c.amountYuan, q.amount)) &&
    (q.period === undefined || isIn(c, q.period))
  );
}

function isBetween(sum: number | null, { min, max }: { min?: number; max?: number }): boolean {
  return sum !== null && (min === undefined || sum >= min) && (max === undefined || sum <= max);
}

function isIn(c: Contract, { start, end, what = 'running' }: NonNullable<ContractQuery['period']>): boolean {
  if (what === 'running') return c.start <= end && c.end >= start;
  const day = what === 'starting' ? c.start : what === 'ending' ? c.end : c.signed;
  return day !== null && day >= start && day <= end;
}

/** How well a name fits what was asked: 0 the same, 1 a part, 2 an abbreviation either way; null not at all. */
export function rankName(name: string, asked: string): 0 | 1 | 2 | null {
  const [whole, part] = [foldName(name), foldName(asked)];
  if (part === '') return null;
  if (whole === part) return 0;
  if (whole.includes(part)) return 1;
  return part.length >= 2 && (isThinned(whole, part) || (whole.length >= 2 && isThinned(part, whole))) ? 2 : null;
}

/** Whether the characters of `short` come in `long` in that order: 区城管局 in 示例区城市管理局. */
function isThinned(long: string, short: string): boolean {
  let at = 0;
  for (const char of short) {
    at = long.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function keepBest(
  contracts: readonly Contract[],
  asked: string | undefined,
  field: 'provider' | 'service',
): Contract[] {
  if (asked === undefined) return [...contracts];
  const ranked = contracts.map((c) => ({ c, rank: rankName(c[field], asked) ?? 3 }));
  const best = Math.min(3, ...ranked.map((r) => r.rank));
  return ranked.filter((r) => r.rank === best).map((r) => r.c);
}

function byEnd(a: Contract, b: Contract): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  return a.provider < b.provider ? -1 : a.provider > b.provider ? 1 : a.id < b.id ? -1 : 1;
}
