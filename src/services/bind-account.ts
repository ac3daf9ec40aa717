import { createHash, randomInt } from 'node:crypto';
import type { User } from '../domain/people/role.js';
import type { Transaction } from '../shared/store.js';
import { findUser } from './people.js';

const MINUTE = 60_000;
/** How long a code can be used. */
export const CODE_GOOD_FOR = 10 * MINUTE;
/** Wrong codes within the span: of one account, and of all together, for accounts cost nothing. */
const SPAN = 60 * MINUTE;
const MOST_WRONG = 5;
const MOST_WRONG_OF_ALL = 100;
const ALL = 'bind-tries';

type Reads = Pick<Transaction, 'get' | 'list'>;

/** What a code leads to. `limit`: too many wrong ones lately; `self`: the account is a registered person's own. */
export type BindCheck = { ok: true; person: User } | { ok: false; reason: 'wrong' | 'expired' | 'limit' | 'self' };

/** A fresh code of six digits. */
export function newBindCode(): string {
  return String(randomInt(0, 1_000_000)).padStart(6, '0');
}

/** Keeps a code of a known person, in a transaction; an earlier one of theirs stops working. The code itself is not stored. */
export async function issueBindCodeIn(
  tx: Transaction,
  user: User,
  code: string,
  now: number,
  goodFor = CODE_GOOD_FOR,
): Promise<void> {
  if (user.role === 'applicant') throw new Error('only known staff have codes');
  for (const old of await tx.list('bindCodes', (c) => c.person === user.id || c.expiresAt + SPAN < now))
    tx.delete('bindCodes', old.id);
  tx.put('bindCodes', { id: idOf(code), person: user.id, expiresAt: now + goodFor });
  tx.append('audit', { ...actOf(user, now), what: 'account.code', thing: user.id, before: null, after: null });
}

/** What a code would do for an account (`wechat:w1`). Reads only. */
export async function checkBindCode(from: Reads, account: string, code: string, now: number): Promise<BindCheck> {
  if (await isLimited(from, account, now)) return { ok: false, reason: 'limit' };
  const found = await from.get('bindCodes', idOf(code));
  if (!found) return { ok: false, reason: 'wrong' };
  if (found.expiresAt <= now) return { ok: false, reason: 'expired' };
  // A registered person's own account stays theirs.
  const own = await from.get('people', account);
  if (found.person === account || (own && own.role !== 'applicant')) return { ok: false, reason: 'self' };
  const person = await findUser(from, found.person);
  return person.role === 'applicant' ? { ok: false, reason: 'expired' } : { ok: true, person };
}

/**
 * Uses a code, in a transaction: the account is the code's owner from now on, and the code is gone. A wrong one is counted.
 * `channel`: the account's channel.
 */
export async function redeemBindCodeIn(
  tx: Transaction,
  account: { id: string; channel: string },
  code: string,
  now: number,
): Promise<BindCheck> {
  const check = await checkBindCode(tx, account.id, code, now);
  if (!check.ok) {
    if (check.reason === 'wrong') await countWrong(tx, account.id, now);
    return check;
  }
  const { person } = check;
  const before = await tx.get('people', account.id);
  const fresh = { ...account, role: 'applicant' as const, department: null, noticedAt: null, createdAt: now };
  tx.put('people', { ...(before ?? fresh), sameAs: person.id });
  tx.delete('bindCodes', idOf(code));
  tx.delete('settings', triesOf(account.id));
  tx.append('audit', {
    ...actOf(person, now),
    what: 'account.bind',
    thing: account.id,
    before: before?.sameAs ?? null,
    after: person.id,
  });
  return check;
}

/** The account is nobody else's again, in a transaction. False when it wasn't bound. */
export async function unbindIn(tx: Transaction, account: string, now: number): Promise<boolean> {
  const before = await tx.get('people', account);
  if (!before?.sameAs) return false;
  const person = await findUser(tx, account);
  tx.put('people', { ...before, sameAs: null });
  tx.append('audit', {
    ...actOf(person, now),
    what: 'account.unbind',
    thing: account,
    before: before.sameAs,
    after: null,
  });
  return true;
}

async function isLimited(from: Reads, account: string, now: number): Promise<boolean> {
  const own = await readTries(from, triesOf(account), now);
  return own.length >= MOST_WRONG || (await readTries(from, ALL, now)).length >= MOST_WRONG_OF_ALL;
}

async function countWrong(tx: Transaction, account: string, now: number): Promise<void> {
  for (const id of [triesOf(account), ALL])
    tx.put('settings', { id, value: [...(await readTries(tx, id, now)), now].slice(-MOST_WRONG_OF_ALL) });
}

async function readTries(from: Reads, id: string, now: number): Promise<number[]> {
  const tries = (await from.get('settings', id))?.value;
  return Array.isArray(tries) ? tries.filter((at): at is number => typeof at === 'number' && at > now - SPAN) : [];
}

const triesOf = (account: string) => `bind-tries:${account}`;

function idOf(code: string): string {
  return createHash('sha256').update(`goufu bind ${code}`).digest('hex');
}

function actOf(user: User, at: number) {
  return { at, who: user.id, role: user.role, department: user.department, channel: user.id.split(':')[0] ?? '' };
}
