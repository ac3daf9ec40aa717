import { foldName } from '../domain/contracts/contract.js';
import { isSameDepartment } from '../domain/people/may.js';
import type { User } from '../domain/people/role.js';
import type { PersonRecord } from '../shared/records-of-talk.js';
import type { Transaction } from '../shared/store.js';

/** A person of the staff, known by their first account. */
export interface Colleague extends User {
  /** What to call them; their id where no name is known. */
  name: string;
  duty: PersonRecord['duty'];
  digest: PersonRecord['digest'];
}

/** All to whom the operator gave a role, each once, by id. */
export async function findStaff(from: Pick<Transaction, 'list'>): Promise<Colleague[]> {
  const staff = await from.list('people', (p) => p.role !== 'applicant' && !p.sameAs);
  return staff.map(toColleague);
}

export function toColleague({ id, role, department, name, duty, digest }: PersonRecord): Colleague {
  return { id, role, department, name: name || id, duty: duty ?? null, digest: digest ?? null };
}

/**
 * Who of the staff is meant by an id (`slack:U1`), its part behind the channel, or a name; somebody of the department
 * comes first. Empty when nobody is, several when it is not clear.
 */
export function matchPerson(staff: readonly Colleague[], said: string, department: string | null): Colleague[] {
  const text = foldName(said);
  const byId = staff.filter((p) => foldName(p.id) === text);
  if (byId.length > 0) return byId;
  const isNamed = (p: Colleague) => foldName(p.name) === text || foldName(p.id.slice(p.id.indexOf(':') + 1)) === text;
  const named = staff.filter(isNamed);
  const own = named.filter((p) => isSameDepartment(p.department, department));
  return own.length > 0 ? own : named;
}
