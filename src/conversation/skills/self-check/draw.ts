import type { Criteria, CriterionId } from '../../../domain/policy/criteria.js';
import { ORG_TYPES, type OrgType } from '../../../domain/policy/org.js';
import type { Policy } from '../../../domain/policy/policy.js';
import { GROUPS } from './questions.js';
import { zh } from './wording.zh.js';

/** A question of the self-check and the kinds of organisation that it is put to; null = all. */
interface Step {
  id: string;
  text: string;
  bound: readonly OrgType[] | null;
}

/**
 * The self-check as a Mermaid flowchart, drawn from the data: the questions in the order in which they are asked, which
 * kinds of organisation each is put to, the verdicts, and what others decide beside them.
 */
export function drawSelfCheck(policy: Policy): string {
  const { criteria, beside_every_verdict: beside } = policy.criteria;
  const steps = GROUPS.map((group, i) => stepOf(policy.criteria, group, `q${i + 1}`));
  return [
    'flowchart TD',
    '  start(["自查"]) --> q1',
    ...steps.map(({ id, text }) => `  ${id}["${text}"]`),
    `  all{"${criteria.length}条都问过"}`,
    `  eligible(["${zh.verdict.eligible}"])`,
    `  undetermined(["${zh.verdict.undetermined}"])`,
    `  not_eligible(["${zh.verdict.not_eligible}"])`,
    ...steps.flatMap((_, i) => waysOn(steps, i)),
    ...steps.map(({ id }) => `  ${id} -. 有一条不符合 .-> not_eligible`),
    '  all -- 都符合 --> eligible',
    '  all -- 有不清楚的，或方案没有写明 --> undetermined',
    `  beside["不论结论，另由别人定：<br/>${beside.map((one) => one.zh).join('<br/>')}"]`,
    ...['eligible', 'undetermined', 'not_eligible'].map((verdict) => `  ${verdict} -.- beside`),
  ].join('\n');
}

function stepOf(criteria: Criteria, group: readonly CriterionId[], id: string): Step {
  const found = criteria.criteria.filter((one) => group.includes(one.id));
  const bounds = found.map((one) => one.applies_to ?? null);
  // A question is put to whom any of its criteria binds.
  const bound = bounds.includes(null) ? null : ORG_TYPES.filter((kind) => bounds.some((b) => b?.includes(kind)));
  return { id, text: found.map((one) => one.name.zh).join('<br/>'), bound };
}

/** From a question to the next one, and past those that are not put to everybody. */
function waysOn(steps: readonly Step[], from: number): string[] {
  const { id, bound: before = null } = steps[from] ?? { id: '' };
  const next = steps[from + 1];
  if (next === undefined) return [`  ${id} --> all`];
  if (next.bound === null || isSame(next.bound, before)) return [`  ${id} --> ${next.id}`];
  const { bound } = next;
  const past = steps.slice(from + 1).find((step) => !isSame(step.bound, bound));
  const others = ORG_TYPES.filter((kind) => !bound.includes(kind));
  return [`  ${id} -- ${nameKinds(bound)} --> ${next.id}`, `  ${id} -- ${nameKinds(others)} --> ${past?.id ?? 'all'}`];
}

function isSame(a: readonly OrgType[] | null, b: readonly OrgType[] | null): boolean {
  return a?.join() === b?.join();
}

function nameKinds(kinds: readonly OrgType[]): string {
  const names = kinds.slice(0, 3).map((kind) => zh.kind[kind]);
  return kinds.length > 3 ? `${names.join('、')}等${kinds.length}类` : names.join('、');
}
