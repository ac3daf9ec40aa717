import type { Facts, Lookup, PartialVerdict } from '../domain/intent/facts.js';
import { addTold } from '../domain/policy/add-told.js';
import { assess } from '../domain/policy/assess/assess.js';
import { type Org, UNKNOWN_ORG } from '../domain/policy/org.js';
import type { Policy } from '../domain/policy/policy.js';
import { dayOf } from '../shared/clock.js';
import type { Understood } from '../understanding/understand.js';
import type { View } from './effects.js';
import { asksOfAnotherKind } from './kinds-named.js';

/** All that an answer may depend on, from the message and what was told before. */
export function gatherFacts(
  understood: Understood,
  before: Org | null,
  lookup: Lookup | null,
  policy: Policy,
  view: View,
): Facts {
  const { reading } = understood;
  const known = asksOfAnotherKind(reading.concepts, before) ? null : before;
  const org = addTold(known ?? UNKNOWN_ORG, settleKind(known, understood.org));
  const named = (id: string) => {
    if (!policy.concepts.has(id)) throw new Error(`no concept "${id}" in policy/glossary`);
    return reading.concepts.has(id);
  };
  return {
    lang: reading.lang,
    role: view.user.role,
    text: reading.text,
    has: (...ids) => ids.some(named),
    all: (...ids) => ids.every(named),
    us: understood.us,
    org,
    left: understood.open,
    told: Object.keys(understood.org).length > 0,
    verdict: org.type === null ? null : partialVerdict(org, policy, view.now),
    lookup,
    policy,
    district: policy.district,
  };
}

export function partialVerdict(org: Org, policy: Policy, now: number): PartialVerdict {
  const made = assess(org, policy.criteria, dayOf(now));
  return {
    verdict: made.verdict,
    met: made.findings.filter((f) => f.status === 'met').map((f) => f.criterion),
    failed: made.failed,
    unknown: made.unknown,
  };
}

/** 「我们是养老院」, and then 「民政登记的」: as one message would say it, a social organisation. */
function settleKind(before: Org | null, told: Partial<Org>): Partial<Org> {
  const moves = before?.type === 'institution' && told.registrar === '民政' && told.type === undefined;
  return moves ? { ...told, type: 'social_org' } : told;
}
