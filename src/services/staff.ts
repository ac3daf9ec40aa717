import { cleanName } from '../domain/contracts/contract.js';
import type { Role } from '../domain/people/role.js';
import type { PersonRecord } from '../shared/records-of-talk.js';
import type { Store } from '../shared/store.js';
import { issueBindCodeIn } from './bind-account.js';
import { type Acting, requireMay, transactAs, writeAudit } from './contracts/acting.js';

/** What an operator says of a person; what is left out stays as it is. */
export interface PersonInput {
  role?: Role;
  department?: string | null;
  name?: string | null;
  duty?: 'deputy' | 'head' | null;
  digest?: 'daily' | 'weekly' | null;
}

/** `id`: it is not `channel:user`. `department`: an officer, a deputy and a head need one. `role`: a new person needs one. `bound`: the account belongs to another's person, who is to be changed instead. */
export type PersonResult =
  | { ok: true; person: PersonRecord }
  | { ok: false; reason: 'id' | 'department' | 'role' | 'bound' | 'missing'; of?: string };

/** Gives a person a role, or changes what is known of one. In the audit trail. Throws E_FORBIDDEN unless an admin does it. */
export function savePerson(store: Store, acting: Acting, id: string, input: PersonInput): Promise<PersonResult> {
  return transactAs(store, acting, id, async (tx): Promise<PersonResult> => {
    requireMay(acting, 'people.set', { department: null });
    const channel = /^([a-z][a-z0-9_-]*):\S+$/.exec(id)?.[1];
    if (channel === undefined) return { ok: false, reason: 'id' };
    const before = await tx.get('people', id);
    if (before?.sameAs) return { ok: false, reason: 'bound', of: before.sameAs };
    const role = input.role ?? before?.role;
    if (role === undefined) return { ok: false, reason: 'role' };
    const fresh = { id, channel, department: null, noticedAt: null, createdAt: acting.clock.now() };
    const person: PersonRecord = { ...(before ?? fresh), ...clean(input), role };
    if (person.department === null && (role === 'officer' || person.duty)) return { ok: false, reason: 'department' };
    tx.put('people', person);
    writeAudit(tx, acting, {
      what: 'people.set',
      thing: id,
      before: before && partsOf(before),
      after: partsOf(person),
    });
    return { ok: true, person };
  });
}

/** A code that is handed on by hand is good for longer than one shown on a screen: two hours. */
const HANDED_CODE = 2 * 3600_000;

/** Keeps a one-time code with which a person binds an account of theirs. In the audit trail. Throws E_FORBIDDEN. */
export function giveCode(store: Store, acting: Acting, id: string, code: string): Promise<PersonResult> {
  return transactAs(store, acting, id, async (tx): Promise<PersonResult> => {
    requireMay(acting, 'people.set', { department: null });
    const person = await tx.get('people', id);
    if (person?.sameAs) return { ok: false, reason: 'bound', of: person.sameAs };
    if (!person || person.role === 'applicant') return { ok: false, reason: 'missing' };
    await issueBindCodeIn(
      tx,
      { id, role: person.role, department: person.department },
      code,
      acting.clock.now(),
      HANDED_CODE,
    );
    return { ok: true, person };
  });
}

/** Takes a person's role away: they are an applicant like anybody, and nothing that waits for them is told. Throws E_FORBIDDEN. */
export function removePerson(store: Store, acting: Acting, id: string): Promise<PersonResult> {
  return transactAs(store, acting, id, async (tx): Promise<PersonResult> => {
    requireMay(acting, 'people.set', { department: null });
    const before = await tx.get('people', id);
    if (!before || before.role === 'applicant') return { ok: false, reason: 'missing' };
    const person: PersonRecord = {
      ...before,
      role: 'applicant',
      department: null,
      name: null,
      duty: null,
      digest: null,
    };
    tx.put('people', person);
    tx.delete('deliveries', id);
    writeAudit(tx, acting, { what: 'people.remove', thing: id, before: partsOf(before), after: partsOf(person) });
    return { ok: true, person };
  });
}

/** Everybody with a role, by department and name. Throws E_FORBIDDEN unless an admin asks. */
export async function listStaff(store: Store, acting: Acting): Promise<PersonRecord[]> {
  requireMay(acting, 'people.set', { department: null });
  const staff = await store.list('people', (p) => p.role !== 'applicant' && !p.sameAs);
  return staff.sort((a, b) => orderOf(a).localeCompare(orderOf(b), 'zh'));
}

function orderOf({ department, name, id }: PersonRecord): string {
  return `${department ?? ''} ${name ?? ''} ${id}`;
}

function clean({ department, name, ...rest }: PersonInput): PersonInput {
  return {
    ...rest,
    ...(department === undefined ? {} : { department: cleanName(department ?? '') || null }),
    ...(name === undefined ? {} : { name: cleanName(name ?? '') || null }),
  };
}

function partsOf({ role, department, name = null, duty = null, digest = null }: PersonRecord) {
  return { role, department, name, duty, digest };
}
