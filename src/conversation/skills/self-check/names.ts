import { GAP_NAMES } from '../../../domain/intent/gap-words.js';
import type { Assessment, Finding } from '../../../domain/policy/assess/assessment.js';
import { CRITERIA, type Criterion, type CriterionId } from '../../../domain/policy/criteria.js';
import type { Org } from '../../../domain/policy/org.js';
import type { Policy } from '../../../domain/policy/policy.js';
import { GENERAL } from '../../../understanding/told/condition-words.js';
import type { Voice } from './context.js';

/** Short names of criteria, in their order: 「设施、人员」. */
export function listNames(ctx: Voice, ids: readonly CriterionId[]): string {
  return CRITERIA.filter((id) => ids.includes(id))
    .map((id) => (id === 'rating' || id === 'annual_inspection' ? ctx.w.short[id] : GAP_NAMES[id][ctx.lang]))
    .join(ctx.w.comma);
}

export function criterionNamed(policy: Policy, id: CriterionId): Criterion {
  const found = policy.criteria.criteria.find((one) => one.id === id);
  // The schema of the policy file proves that every criterion is there.
  if (found === undefined) throw new Error(`no criterion ${id} in policy/criteria.yaml`);
  return found;
}

/** Offices by name, without what stands in brackets: at most two fit on a phone. */
export function listOffices(ctx: Voice, ids: readonly string[]): string {
  const names = ids.slice(0, 2).map((id) => ctx.policy.offices.get(id)?.[ctx.lang] ?? id);
  return names.map((name) => name.replace(/[（(].*?[）)]/g, '').trim()).join(ctx.lang === 'zh' ? '和' : ' and ');
}

/** 「评估等级3A以上（低于3A）」 for each finding. */
export function listWhys(ctx: Voice, findings: readonly Finding[]): string {
  return findings
    .map((f) => ctx.w.because(criterionNamed(ctx.policy, f.criterion).name[ctx.lang], reasonOf(ctx, f)))
    .join(ctx.w.semicolon);
}

export function reasonOf(ctx: Voice, { why }: Finding): string {
  return ctx.policy.criteria.reasons[why]?.[ctx.lang] ?? '';
}

export function findingsOf(made: Assessment, ids: readonly CriterionId[]): Finding[] {
  return made.findings.filter((f) => ids.includes(f.criterion));
}

/** Facts in words: 「社会组织、民政登记、3A；具备设施、人员；社保记录待确认」. Empty when there is none. */
export function listFacts(ctx: Voice, facts: Partial<Org>, unclear: readonly CriterionId[] = []): string {
  const { w } = ctx;
  const parts = [
    ...(facts.type ? [w.kind[facts.type]] : []),
    ...sayRegistration(ctx, facts),
    ...(facts.rating && facts.rating !== 'unknown' ? [facts.rating === 'none' ? w.rating.none : facts.rating] : []),
    ...sayInspections(ctx, facts),
  ];
  const met = GENERAL.filter((id) => facts[id] === true);
  const has = met.length === GENERAL.length ? ctx.w.hasAll : met.length > 0 ? ctx.w.has(listNames(ctx, met)) : '';
  const lacks = listNames(
    ctx,
    GENERAL.filter((id) => facts[id] === false),
  );
  const open = listNames(ctx, unclear);
  return [
    ...(parts.length > 0 ? [parts.join(w.comma)] : []),
    ...(has === '' ? [] : [has]),
    ...(lacks === '' ? [] : [w.hasNot(lacks)]),
    ...(open === '' ? [] : [w.toConfirm(open)]),
  ].join(w.semicolon);
}

function sayRegistration({ w }: Voice, { registered, registrar }: Partial<Org>): string[] {
  if (registrar) return [w.registeredAt(w.registrar(registrar))];
  if (registered === true) return [w.registeredYes];
  return registered === false ? [w.registeredNo] : [];
}

function sayInspections({ w }: Voice, { annual_inspections: told }: Partial<Org>): string[] {
  if (!told) return [];
  if (told.length === 0) return [w.noInspections];
  return [w.inspections(told.map((one) => w.inspectionYear(one.year, w.result[one.result])).join(w.comma))];
}
