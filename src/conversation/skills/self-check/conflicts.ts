import type { CriterionId } from '../../../domain/policy/criteria.js';
import { isSocial, type Org } from '../../../domain/policy/org.js';
import type { Detail, SelfCheckData } from './data.js';

/** Two facts that cannot both hold as the plan uses the words; null if there are none or they were cleared up. */
export function findConflict(data: SelfCheckData): Extract<Detail, { kind: 'conflict' }> | null {
  const between = conflictIn(data.org);
  return between === null || data.cleared.includes(between) ? null : { kind: 'conflict', between };
}

/** The criteria that may still turn out otherwise while a question about an answer is open. */
export function doubtedBy(detail: Detail): readonly CriterionId[] {
  switch (detail.kind) {
    case 'pair':
    case 'year_before':
      return ['annual_inspection'];
    case 'which':
      return detail.among;
    // What binds social organisations only stands and falls with the kind.
    case 'class':
    case 'conflict':
      return ['org_type', 'registered', 'registrar', 'rating', 'annual_inspection'];
  }
}

function conflictIn({ type, registered, registrar }: Org): 'kind_and_registrar' | 'kind_and_registration' | null {
  if (type === 'unregistered' && registered === true) return 'kind_and_registration';
  if (registrar === null || type === null) return null;
  const civil = /民政/.test(registrar);
  const market = /市场监管/.test(registrar);
  if ((type === 'enterprise' || type === 'institution') && civil && !market) return 'kind_and_registrar';
  return isSocial(type) && market && !civil ? 'kind_and_registrar' : null;
}
