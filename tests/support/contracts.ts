import type { ContractInput } from '../../src/domain/contracts/contract.js';
import type { DeadlineRules } from '../../src/domain/contracts/obligations.js';
import type { Role } from '../../src/domain/people/role.js';
import { loadPolicy } from '../../src/domain/policy/load.js';
import { loadDeadlines } from '../../src/domain/policy/load-deadlines.js';
import type { Acting } from '../../src/services/contracts/acting.js';
import { fixedClock } from '../../src/shared/clock.js';
import { HOME } from '../../src/shared/config.js';
import type { LogEntry, Store } from '../../src/shared/store.js';

let rules: DeadlineRules | undefined;

/** The shipped milestones and calendar. */
export function shippedRules(): DeadlineRules {
  const { policy } = loadPolicy(`${HOME}/policy`);
  if (!policy) throw new Error('the shipped policy does not load');
  const loaded = loadDeadlines(`${HOME}/policy`, policy);
  if (!loaded.rules) throw new Error(JSON.stringify(loaded.faults));
  rules ??= loaded.rules;
  return rules;
}

/** Somebody of a department at an instant. */
export function actAs(
  role: Role,
  department: string | null = null,
  more: { id?: string; now?: string; rules?: DeadlineRules } = {},
): Acting {
  return {
    user: { id: more.id ?? `${role}-1`, role, department },
    channel: 'test',
    clock: fixedClock(more.now ?? '2026-03-18T10:00:00+08:00'),
    rules: more.rules ?? shippedRules(),
  };
}

export function contractOf(more: Partial<ContractInput> = {}): ContractInput {
  return {
    provider: '某区甲社工中心',
    service: '养老服务',
    amountYuan: 480_000,
    start: '2026-04-01',
    end: '2027-03-31',
    signed: '2026-03-18',
    department: '某区民政局',
    ...more,
  };
}

export async function auditOf(store: Store): Promise<LogEntry[]> {
  const entries: LogEntry[] = [];
  for await (const entry of store.read('audit')) entries.push(entry);
  return entries;
}
