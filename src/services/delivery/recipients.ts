import { escalationLevel } from '../../domain/contracts/escalation.js';
import { isSameDepartment, may } from '../../domain/people/may.js';
import type { DeliveryItem, ObligationRecord } from '../../shared/records-of-contracts.js';
import { type Colleague, matchPerson } from '../find-person.js';

export interface Recipient {
  person: Colleague;
  level: DeliveryItem['level'];
}
type Owned = Pick<ObligationRecord, 'owner' | 'department' | 'ownerRole'>;

/**
 * Who has to act on an obligation: its owner, by id or by name; without one that is known, the officers of the department, or
 * finance for what finance owes. Empty when there is nobody.
 */
export function ownersOf(obligation: Owned, staff: readonly Colleague[]): Colleague[] {
  const { owner, department, ownerRole } = obligation;
  const able = staff.filter((p) => may(p, 'obligation.act', { department, ownerRole }));
  if (ownerRole === 'finance') {
    const named = owner === null ? [] : matchPerson(able, owner, department).filter((p) => p.role === 'finance');
    return named.length > 0 ? named : able.filter((p) => p.role === 'finance');
  }
  const named = owner === null ? [] : matchPerson(able, owner, department);
  if (named.length > 0) return named;
  const officers = able.filter((p) => p.role === 'officer' && isSameDepartment(p.department, department));
  // Those above them hear of what stays unanswered.
  const clerks = officers.filter((p) => !p.duty);
  return clerks.length > 0 ? clerks : officers;
}

/** The owners and, after `after` reminders that nobody answered, the department's deputy and then its head. */
export function recipientsOf(
  obligation: Owned,
  staff: readonly Colleague[],
  count: number,
  after: number | null,
): Recipient[] {
  const { department, ownerRole } = obligation;
  const level = escalationLevel(count, after);
  const able = staff.filter((p) => may(p, 'obligation.act', { department, ownerRole }));
  const above = able.filter((p) => p.duty && (ownerRole === 'finance' || isSameDepartment(p.department, department)));
  const deputies = above.filter((p) => p.duty === 'deputy');
  const heads = above.filter((p) => p.duty === 'head');
  const found = new Map<string, Recipient>();
  const add = (people: readonly Colleague[], at: Recipient['level']) => {
    for (const person of people) if (!found.has(person.id)) found.set(person.id, { person, level: at });
  };
  add(ownersOf(obligation, staff), 0);
  // Without a deputy the head is next.
  if (level >= 1) add(deputies.length > 0 ? deputies : heads, deputies.length > 0 ? 1 : 2);
  if (level >= 2) add(heads, 2);
  return [...found.values()];
}
