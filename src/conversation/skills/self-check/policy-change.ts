import { createHash } from 'node:crypto';
import type { Criterion, CriterionId } from '../../../domain/policy/criteria.js';
import type { Org } from '../../../domain/policy/org.js';
import type { Policy } from '../../../domain/policy/policy.js';
import { type SelfCheckData, without } from './data.js';
import { FIELDS } from './fields.js';

/** Marks of the criteria as the policy has them now. */
export function markPolicy(policy: Policy): SelfCheckData['policy'] {
  const marks = Object.fromEntries(policy.criteria.criteria.map((one) => [one.id, markOf(one)]));
  return { version: policy.version, marks };
}

/** What an answer depends on: whom it binds, the words, the question, what is open. Help texts may change freely. */
function markOf({ applies_to, clause, quote, quote_for, question, open }: Criterion): string {
  const said = JSON.stringify([applies_to ?? null, clause, quote, quote_for, question, open]);
  return createHash('sha256').update(said).digest('hex').slice(0, 8);
}

/** Forgets the answers whose criterion has changed since they were given; says which, so that the person is told. */
export function followPolicy(data: SelfCheckData, policy: Policy): { data: SelfCheckData; changed: CriterionId[] } {
  if (data.policy.version === policy.version) return { data, changed: [] };
  const now = markPolicy(policy);
  const answered = (id: CriterionId) => data.unclear.includes(id) || data.org[FIELDS[id]] !== null;
  const changed = policy.criteria.criteria
    .map(({ id }) => id)
    .filter((id) => data.policy.marks[id] !== now.marks[id] && answered(id));
  const gone = Object.fromEntries(changed.map((id) => [FIELDS[id], null])) as Partial<Org>;
  return {
    data: {
      ...data,
      policy: now,
      receipt: null,
      org: { ...data.org, ...gone },
      unclear: without(data.unclear, ...changed),
      open: without(data.open, ...changed),
      said: without(data.said, ...changed),
      // Answers of before must not come back by 「上一题」.
      history: changed.length > 0 ? [] : data.history,
    },
    changed,
  };
}
