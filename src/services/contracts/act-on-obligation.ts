import { Temporal } from 'temporal-polyfill';
import { isDay } from '../../domain/contracts/contract.js';
import { may } from '../../domain/people/may.js';
import { addDays, type Day, dayOf } from '../../shared/clock.js';
import type { ActedRecord, ObligationRecord } from '../../shared/records-of-contracts.js';
import type { Store, Transaction } from '../../shared/store.js';
import { keepObligation } from '../delivery/keep-obligation.js';
import { dropItems } from '../delivery/outbox.js';
import { findStaff, matchPerson } from '../find-person.js';
import { type Acting, requireMay, transactAs, writeAudit } from './acting.js';

/** Longest that an obligation can be put off. */
const LONGEST_SNOOZE = { years: 1 };
const LONGEST_NOTE = 500;

/**
 * What came of an act. `done`: it was done before; `void`: its contract is closed; `day`: not a day within a year from
 * tomorrow; `person`: nobody, or more than one, of that name; `not_theirs`: that person may not act on it; `nothing`:
 * there is no act of the user's own to take back. `obligation` is as it stands.
 */
export type Acted =
  | { ok: true; obligation: ObligationRecord; before: ObligationRecord }
  | {
      ok: false;
      reason: 'missing' | 'done' | 'void' | 'day' | 'person' | 'not_theirs' | 'nothing';
      obligation: ObligationRecord | null;
    };

/** 知悉: somebody has taken note; what waits to be told is dropped, later occasions still come. Throws E_FORBIDDEN. */
export function acknowledgeObligation(store: Store, acting: Acting, id: string): Promise<Acted> {
  return transactAs(store, acting, id, (tx) => acknowledgeObligationIn(tx, acting, id));
}

/** As `acknowledgeObligation`, inside a transaction. */
export function acknowledgeObligationIn(tx: Transaction, acting: Acting, id: string): Promise<Acted> {
  return act(tx, acting, id, 'acknowledge', () => ({ acknowledgedAt: acting.clock.now() }));
}

/** 办结: done, with a note of at most 500 characters. Throws E_FORBIDDEN. */
export function completeObligation(
  store: Store,
  acting: Acting,
  id: string,
  note: string | null = null,
): Promise<Acted> {
  return transactAs(store, acting, id, (tx) => completeObligationIn(tx, acting, id, note));
}

/** As `completeObligation`, inside a transaction. */
export function completeObligationIn(
  tx: Transaction,
  acting: Acting,
  id: string,
  note: string | null = null,
): Promise<Acted> {
  const own = note?.trim().slice(0, LONGEST_NOTE) || null;
  const done = { status: 'done' as const, doneAt: acting.clock.now(), doneBy: acting.user.id, note: own };
  return act(tx, acting, id, 'complete', () => done);
}

/** 稍后: no reminder before that day, one on it, be it a day off. Throws E_FORBIDDEN. */
export function snoozeObligation(store: Store, acting: Acting, id: string, until: Day): Promise<Acted> {
  return transactAs(store, acting, id, (tx) => snoozeObligationIn(tx, acting, id, until));
}

/** As `snoozeObligation`, inside a transaction. */
export function snoozeObligationIn(tx: Transaction, acting: Acting, id: string, until: Day): Promise<Acted> {
  const today = dayOf(acting.clock.now());
  return act(tx, acting, id, 'snooze', () => (canSnoozeTo(until, today) ? { snoozedUntil: until } : 'day'));
}

/** Whether something can be put off to a day: after today, within a year. */
export function canSnoozeTo(until: Day, today: Day): boolean {
  return isDay(until) && until > today && until <= Temporal.PlainDate.from(today).add(LONGEST_SNOOZE).toString();
}

/** 转交: to a person's id or name; that person hears of it at once. Throws E_FORBIDDEN. */
export function transferObligation(store: Store, acting: Acting, id: string, to: string): Promise<Acted> {
  return transactAs(store, acting, id, (tx) => transferObligationIn(tx, acting, id, to));
}

/** As `transferObligation`, inside a transaction. */
export function transferObligationIn(tx: Transaction, acting: Acting, id: string, to: string): Promise<Acted> {
  return act(tx, acting, id, 'transfer', async ({ department, ownerRole }) => {
    const [person, ...others] = matchPerson(await findStaff(tx), to, department);
    if (!person || others.length > 0) return 'person';
    if (!may(person, 'obligation.act', { department, ownerRole })) return 'not_theirs';
    return { owner: person.id, handedOn: dayOf(acting.clock.now()), snoozedUntil: null, acknowledgedAt: null };
  });
}

/** Takes back the user's own last act on an obligation, provided that its day has not moved since. Throws E_FORBIDDEN. */
export function undoObligationAct(store: Store, acting: Acting, id: string): Promise<Acted> {
  return transactAs(store, acting, id, (tx) => undoObligationActIn(tx, acting, id));
}

/** As `undoObligationAct`, inside a transaction. */
export async function undoObligationActIn(tx: Transaction, acting: Acting, id: string): Promise<Acted> {
  const before = await readFor(tx, acting, id);
  if (!before) return { ok: false, reason: 'missing', obligation: null };
  const { lastAct } = before;
  if (before.status === 'void') return { ok: false, reason: 'void', obligation: before };
  if (!lastAct || lastAct.by !== acting.user.id || lastAct.due !== before.due)
    return { ok: false, reason: 'nothing', obligation: before };
  const restored = { ...before, ...lastAct.before, lastAct: null };
  const obligation = await keepObligation(tx, acting, restored);
  writeAudit(tx, acting, { what: 'obligation.undo', thing: id, before: partsOf(before), after: partsOf(obligation) });
  return { ok: true, obligation, before };
}

type Change = Partial<ObligationRecord> | 'day' | 'person' | 'not_theirs';

async function act(
  tx: Transaction,
  acting: Acting,
  id: string,
  what: ActedRecord['what'],
  change: (before: ObligationRecord) => Change | Promise<Change>,
): Promise<Acted> {
  const before = await readFor(tx, acting, id);
  if (!before) return { ok: false, reason: 'missing', obligation: null };
  if (before.status !== 'open') return { ok: false, reason: before.status, obligation: before };
  const changes = await change(before);
  if (typeof changes === 'string') return { ok: false, reason: changes, obligation: before };
  const { plan } = before;
  const at = acting.clock.now();
  await dropItems(tx, plan?.to ?? [], { about: 'obligation', thing: id }, at, what);
  // Whoever is handed it hears of it today, also when today's reminder went to the one before.
  const last = what === 'transfer' && plan ? { last: addDays(dayOf(at), -1) } : {};
  const obligation = await keepObligation(tx, acting, {
    ...before,
    ...changes,
    lastAct: { what, by: acting.user.id, at, due: before.due, before: partsOf(before) },
    ...(plan ? { plan: { ...plan, ...last, count: 0, to: [], undelivered: null } } : {}),
  });
  writeAudit(tx, acting, {
    what: `obligation.${what}`,
    thing: id,
    before: partsOf(before),
    after: partsOf(obligation),
  });
  return { ok: true, obligation, before };
}

async function readFor(tx: Transaction, acting: Acting, id: string): Promise<ObligationRecord | null> {
  const record = await tx.get('obligations', id);
  requireMay(acting, 'obligation.act', {
    department: record?.department ?? null,
    ...(record ? { ownerRole: record.ownerRole } : {}),
  });
  return record;
}

function partsOf(record: ObligationRecord): ActedRecord['before'] {
  const { status, doneAt, doneBy, note, acknowledgedAt, snoozedUntil, owner, handedOn = null } = record;
  return { status, doneAt, doneBy, note, acknowledgedAt, snoozedUntil, owner, handedOn };
}
