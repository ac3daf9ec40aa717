import type { Role } from '../domain/people/role.js';
import type { PersonRecord } from '../shared/records-of-talk.js';
import type { Store, Transaction } from '../shared/store.js';

/** Who an account is, as a list of the operator or a platform says. */
export interface StaffEntry {
  role: Exclude<Role, 'applicant'>;
  department: string | null;
  /** What colleagues call them; null = not known. */
  name: string | null;
  /** The private conversation where they can be written to; null = not known. */
  reach: string | null;
}

/**
 * Makes the accounts of a channel what a list says, by account id (`slack:U1`): who stands in it gets role and department, who
 * does not stand in it any more loses them. Every change is in the audit trail. Gives how many changed.
 */
export async function applyStaffList(
  store: Store,
  channel: string,
  list: ReadonlyMap<string, StaffEntry>,
  now: number,
): Promise<number> {
  return store.transact(async (tx) => {
    let changed = 0;
    for (const [id, entry] of list) if (await grant(tx, id, channel, entry, now)) changed++;
    const gone = await tx.list('people', (p) => p.channel === channel && p.role !== 'applicant' && !list.has(p.id));
    for (const person of gone) revoke(tx, person, now);
    return changed + gone.length;
  });
}

/** Takes role and department from an account whose owner has left; with it go those bound to it. True when it had any. */
export async function revokeAccess(store: Store, id: string, now: number): Promise<boolean> {
  return store.transact(async (tx) => {
    for (const code of await tx.list('bindCodes', (c) => c.person === id)) tx.delete('bindCodes', code.id);
    const person = await tx.get('people', id);
    if (!person || person.role === 'applicant') return false;
    revoke(tx, person, now);
    return true;
  });
}

async function grant(tx: Transaction, id: string, channel: string, entry: StaffEntry, now: number): Promise<boolean> {
  const before = await tx.get('people', id);
  const { role, department, name, reach } = entry;
  const fresh: PersonRecord = { id, channel, role, department, noticedAt: null, createdAt: now };
  const person = before ?? fresh;
  const next = { ...person, role, department, name: name ?? person.name ?? null, reach: person.reach ?? reach };
  if (
    before &&
    JSON.stringify(next) === JSON.stringify({ ...before, name: before.name ?? null, reach: before.reach ?? null })
  )
    return false;
  tx.put('people', next);
  const isNew = before?.role !== role || before.department !== department;
  if (isNew) writeChange(tx, channel, id, before, next, now);
  return true;
}

function revoke(tx: Transaction, person: PersonRecord, now: number): void {
  const next = { ...person, role: 'applicant' as const, department: null };
  tx.put('people', next);
  writeChange(tx, person.channel, person.id, person, next, now);
}

function writeChange(
  tx: Transaction,
  channel: string,
  thing: string,
  before: PersonRecord | null,
  after: PersonRecord,
  at: number,
): void {
  const partsOf = (p: PersonRecord | null) => p && { role: p.role, department: p.department };
  const act = { what: 'people.role', thing, before: partsOf(before), after: partsOf(after) };
  tx.append('audit', { at, who: 'staff list', role: 'admin', department: null, channel, ...act });
}
