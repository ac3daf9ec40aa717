import type { CriterionId } from '../../../domain/policy/criteria.js';
import type { Choice } from '../../../shared/reply.js';
import type { Voice } from './context.js';
import type { Detail, SelfCheckData } from './data.js';
import { criterionNamed, listNames } from './names.js';
import type { Question } from './questions.js';

export interface Asking {
  text: string;
  choices: readonly Choice[];
}

const RECORDS: readonly CriterionId[] = ['reputation', 'tax_record', 'social_insurance_record'];

/** A question in words, with the answers a finger can pick. */
export function sayQuestion(ctx: Voice, data: SelfCheckData, question: Question): Asking {
  if (question.detail !== null) return sayDetail(ctx, data, question.detail);
  const asking = sayPlain(ctx, data, question.criteria);
  const left = question.left > 1 ? ctx.w.left(question.left) : '';
  return { ...asking, text: `${asking.text}${left}` };
}

function sayPlain(ctx: Voice, data: SelfCheckData, criteria: readonly CriterionId[]): Asking {
  const { w } = ctx;
  const [first] = criteria;
  if (first === undefined) return { text: '', choices: [] };
  if (first === 'org_type') return { text: w.askKind, choices: w.kindChoices };
  // Whom registration with a department doesn't bind is asked only whether it is registered.
  if (first === 'registered' && (criteria.includes('registrar') || data.org.type === null))
    return { text: w.askRegistration, choices: w.registrationChoices };
  const own = criterionNamed(ctx.policy, first).question[ctx.lang];
  if (first === 'registrar') return { text: own, choices: w.registrationChoices.slice(0, 3) };
  if (first === 'rating') return { text: own, choices: w.ratingChoices };
  if (criteria.length === 1) return { text: own, choices: [] };
  const names = listNames(ctx, criteria);
  return { text: RECORDS.includes(first) ? w.askGroupGood(names) : w.askGroup(names), choices: [] };
}

function sayDetail(ctx: Voice, data: SelfCheckData, detail: Detail): Asking {
  const { w } = ctx;
  switch (detail.kind) {
    case 'pair':
      return { text: w.askPair(...detail.years), choices: w.pairChoices(...detail.years) };
    case 'year_before':
      return { text: w.askYearBefore(detail.year), choices: [] };
    case 'class':
      return { text: w.askClass, choices: w.classChoices };
    case 'which': {
      const names = detail.among.map((id) => listNames(ctx, [id]));
      const choices = [
        ...names.map((name) => ({ label: name, say: name })),
        { label: w.noneOfThem, say: w.noneOfThem },
      ];
      return { text: w.askWhich(names.join(w.comma)), choices };
    }
    case 'conflict':
      return detail.between === 'kind_and_registration'
        ? { text: w.conflictRegistration, choices: w.conflictRegistrationChoices }
        : { text: sayConflict(ctx, data), choices: w.conflictChoices };
  }
}

function sayConflict({ w }: Voice, { org }: SelfCheckData): string {
  return w.conflictRegistrar(org.type === null ? '' : w.kind[org.type], w.registrar(org.registrar ?? ''));
}
