import { foldName } from '../domain/contracts/contract.js';
import type { Role, User } from '../domain/people/role.js';
import type { Store } from '../shared/store.js';
import { issueBindCodeIn } from './bind-account.js';
import { type Acting, writeAudit } from './contracts/acting.js';

/** A member of staff whom the operator registers: known by name, on whatever accounts they bind. */
export interface StaffInput {
  /** As in the ledger's column of who looks after a contract. */
  name: string;
  role: Exclude<Role, 'applicant'>;
  department: string | null;
  duty: 'deputy' | 'head' | null;
}

export interface StaffMember extends StaffInput {
  id: string;
  /** Their accounts, such as `wechat:…`. */
  accounts: string[];
}

const CHANNEL = 'staff';
/** A code of the operator's is handed on by hand, so it is good for longer: two hours. */
export const HANDED_CODE = 2 * 3600_000;

/** The id of somebody registered by name. */
export function staffId(name: string): string {
  return `${CHANNEL}:${foldName(name)}`;
}

/** Registers somebody, or changes their role and department, and gives them a code to bind an account with. */
export async function registerStaff(store: Store, acting: Acting, input: StaffInput, code: string): Promise<User> {
  const { role, department } = input;
  const id = staffId(input.name);
  const now = acting.clock.now();
  await store.transact(async (tx) => {
    const before = await tx.get('people', id);
    const fresh = { id, channel: CHANNEL, noticedAt: null, createdAt: now };
    tx.put('people', { ...(before ?? fresh), name: input.name.trim(), role, department, duty: input.duty });
    writeAudit(tx, acting, { what: 'account.register', thing: id, before: before?.role ?? null, after: role });
    await issueBindCodeIn(tx, { id, role, department }, code, now, HANDED_CODE);
  });
  return { id, role, department };
}

/** All who have a role, with their accounts. */
export async function listStaff(store: Store): Promise<StaffMember[]> {
  const people = await store.list('people');
  return people.flatMap(({ id, role, department, name, duty, sameAs }) => {
    if (role === 'applicant' || sameAs) return [];
    const accounts = people.filter((p) => p.sameAs === id).map((p) => p.id);
    return [{ id, name: name ?? id, role, department, duty: duty ?? null, accounts }];
  });
}

/** Takes somebody's role and accounts away; false when there is no such person. Their contracts stay as they are. */
export async function removeStaff(store: Store, acting: Acting, id: string): Promise<boolean> {
  return store.transact(async (tx) => {
    const person = await tx.get('people', id);
    if (!person || person.role === 'applicant') return false;
    for (const account of await tx.list('people', (p) => p.sameAs === id))
      tx.put('people', { ...account, sameAs: null });
    for (const code of await tx.list('bindCodes', (c) => c.person === id)) tx.delete('bindCodes', code.id);
    if (person.channel === CHANNEL) tx.delete('people', id);
    else tx.put('people', { ...person, role: 'applicant', department: null });
    writeAudit(tx, acting, { what: 'account.remove', thing: id, before: person.role, after: null });
    return true;
  });
}
