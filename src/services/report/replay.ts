import { assess } from '../../domain/policy/assess/assess.js';
import type { CriterionId } from '../../domain/policy/criteria.js';
import { orgSchema } from '../../domain/policy/org.js';
import type { Policy } from '../../domain/policy/policy.js';
import type { Day } from '../../shared/clock.js';
import type { ReceiptRecord } from '../../shared/records-of-talk.js';
import type { Verdict } from '../../shared/reply.js';

/** What the facts of a receipt give by the policy and the day of now. */
export interface Replay {
  verdict: Verdict;
  failed: CriterionId[];
  unknown: CriterionId[];
  /** True when the verdict is the kept one. */
  isSame: boolean;
  /** True when the policy data is another than the receipt's. */
  policyChanged: boolean;
}

/** Decides the kept facts again; null when the receipt holds none that can be read. */
export function replayReceipt(receipt: ReceiptRecord, policy: Policy, today: Day): Replay | null {
  const { facts } = receipt;
  const org = orgSchema.safeParse(typeof facts === 'object' && facts !== null && 'org' in facts ? facts.org : null);
  if (!org.success) return null;
  const { verdict, failed, unknown } = assess(org.data, policy.criteria, today);
  const isSame = verdict === receipt.verdict;
  return { verdict, failed, unknown, isSame, policyChanged: receipt.policyVersion !== policy.version };
}
