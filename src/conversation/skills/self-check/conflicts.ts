import type { Org } from '../../../domain/policy/org.js';
import type { Detail, SelfCheckData } from './data.js';

/** Two facts that cannot both hold as the plan uses the words; null if there are none or they were cleared up. */
export function findConflict(data: SelfCheckData): Extract<Detail, { kind: 'conflict' }> | null {
  const between = conflictIn(data.org);
  return between === null || data.cleared.includes(between) ? null : { kind: 'conflict', between };
}

function conflictIn({ type, registered, registrar }: Org): 'kind_and_registrar' | 'kind_and_registration' | null {
  if (type === 'unregistered' && registered === true) return 'kind_and_registration';
  if (registrar === null || type === null) return null;
  const civil = /民政/.test(registrar);
  const market = /市场监管/.test(registrar);
  if ((type === 'enterprise' || type === 'institution') && civil && !market) return 'kind_and_registrar';
  return (type === 'social_org' || type === 'foundation') && market && !civil ? 'kind_and_registrar' : null;
}
