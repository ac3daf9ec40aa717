import type { ObligationRecord } from '../../src/shared/records-of-contracts.js';
import type { LogEntry, Store } from '../../src/shared/store.js';
import { shippedRules } from '../support/contracts.js';
import { expectedOccasions } from './expected-occasions.js';

/** What the outside world saw, in order. */
export type WorldLine =
  | { what: 'start'; life: string }
  | { what: 'step'; day: string; step: number }
  | { what: 'told'; recipient: string; at: number; items: [thing: string, occasion: string, kind: string][] }
  | { what: 'failure'; why: string; stack: string }
  | { what: 'end' };

export interface ReminderReport {
  /** Simulated. */
  days: number;
  lastDay: string;
  crashes: number;
  obligations: number;
  messages: number;
  /** Occasions that reached somebody. */
  told: number;
  failedSends: number;
  /** Told twice; every one with a crash between the two. */
  duplicates: number;
  /** Messages that held one of them. */
  repeats: number;
  /** Open obligations of which nobody has heard the last occasion, shown 未送达. */
  undelivered: number;
  /** Obligations that nobody touched, whose every occasion was reckoned again by other means and found. */
  reckoned: number;
}

/**
 * Proves a run: every occasion planned is told, shown, answered or taken over by a later one; what nobody touched had all its
 * occasions and no other; nothing is recorded as sent that was not; what was told twice had a crash in between. Throws.
 */
export async function proveReminders(
  store: Store,
  lines: readonly WorldLine[],
  where: string,
): Promise<ReminderReport> {
  const claim = (holds: boolean, what: string) => {
    if (!holds) throw new Error(`${what} (${where})`);
  };
  const failure = lines.find((l) => l.what === 'failure');
  claim(!failure, `a failure was logged: ${JSON.stringify(failure)}`);
  const ledger: LogEntry[] = [];
  for await (const entry of store.read('deliveries')) ledger.push(entry);
  const { told, duplicates, repeats, messages } = readTold(lines, listPlanned(ledger, claim), claim);
  const obligations = await store.list('obligations');
  const waiting = new Set<string>();
  for (const { id, items } of await store.list('deliveries'))
    for (const i of items) waiting.add(keyOf(i.thing, i.occasion, i.kind, id));
  // An act that was taken back has left no mark but in the trail.
  const touched = new Set<string>();
  for await (const e of store.read('audit'))
    if (/^obligation\.(?!read)/.test(String(e.what))) touched.add(String(e.thing));
  const open = new Map<string, boolean>();
  for (const e of ledger) {
    const key = keyOf(e.thing, e.occasion, e.kind, e.recipient);
    if (e.what === 'planned') open.set(key, true);
    else if (e.what === 'sent') {
      claim(told.has(key), `recorded as sent, but nobody was told: ${key}`);
      open.set(key, false);
    } else if (e.what === 'replaced' || e.what === 'dropped') open.set(key, false);
  }
  for (const [key, isOpen] of open) claim(!isOpen || waiting.has(key), `lost: ${key}`);
  const steps = lines.filter((l) => l.what === 'step');
  const days = [...new Set(steps.map((s) => s.day))];
  return {
    days: days.length,
    lastDay: days.at(-1) ?? '',
    crashes: lines.filter((l) => l.what === 'start').length - 1,
    obligations: obligations.length,
    messages,
    told: told.size,
    failedSends: ledger.filter((e) => e.what === 'failed').length,
    duplicates,
    repeats,
    undelivered: obligations.filter((o) => o.plan?.undelivered).length,
    reckoned: proveUntouched(
      obligations.filter((o) => !touched.has(o.id)),
      ledger,
      days,
      claim,
    ),
  };
}

type Claim = (holds: boolean, what: string) => void;

/** When each was planned, in order: once, save what is handed to and fro on one day. */
function listPlanned(ledger: readonly LogEntry[], claim: Claim): Map<string, number[]> {
  const planned = new Map<string, number[]>();
  for (const e of ledger) {
    if (e.what !== 'planned') continue;
    const key = keyOf(e.thing, e.occasion, e.kind, e.recipient);
    claim(e.kind === 'handed' || !planned.has(key), `planned twice: ${key}`);
    planned.set(key, [...(planned.get(key) ?? []), e.at]);
  }
  return planned;
}

function readTold(lines: readonly WorldLine[], planned: ReadonlyMap<string, readonly number[]>, claim: Claim) {
  const told = new Map<string, { life: number; count: number }>();
  let life = 0;
  let duplicates = 0;
  let repeats = 0;
  let messages = 0;
  for (const line of lines) {
    if (line.what === 'start') life++;
    if (line.what !== 'told') continue;
    messages++;
    let hasRepeats = false;
    for (const [thing, occasion, kind] of line.items) {
      const key = keyOf(thing, occasion, kind, line.recipient);
      const before = told.get(key);
      // Told again over a crash, then handed back once more that day: what is planned later excuses nothing now.
      const due = planned.get(key)?.filter((at) => at <= line.at).length ?? 0;
      const isAgain = before !== undefined && before.count >= due;
      claim(!isAgain || before.life < life, `told twice without a crash in between: ${key}`);
      if (isAgain) duplicates++;
      hasRepeats ||= isAgain;
      told.set(key, { life, count: isAgain ? before.count : (before?.count ?? 0) + 1 });
    }
    repeats += Number(hasRepeats);
  }
  return { told, duplicates, repeats, messages };
}

/** Every open obligation that nobody touched: its occasions, by another reckoning, are those planned, and its end is told or shown. */
function proveUntouched(
  obligations: readonly ObligationRecord[],
  ledger: readonly LogEntry[],
  days: readonly string[],
  claim: Claim,
): number {
  const planned = new Map<string, Set<string>>();
  for (const e of ledger) {
    if (e.what !== 'planned' && e.recipient !== null) continue;
    const thing = String(e.thing);
    planned.set(thing, (planned.get(thing) ?? new Set()).add(String(e.occasion)));
  }
  // The day under way may not be over.
  const complete = days.slice(0, -1);
  const rules = shippedRules();
  let reckoned = 0;
  for (const o of obligations) {
    if (o.status !== 'open') continue;
    const expected = expectedOccasions(o, rules, complete);
    const found = [...(planned.get(o.id) ?? [])].filter((day) => day <= (complete.at(-1) ?? '')).sort();
    claim(
      JSON.stringify(found) === JSON.stringify(expected),
      `${o.id} due ${o.due}: planned ${found.slice(-6)}, expected ${expected.slice(-6)}`,
    );
    const lastOne = expected.at(-1);
    const plan = o.plan;
    claim(
      lastOne === undefined ||
        (plan?.sent ?? '') >= lastOne ||
        (plan?.undelivered ?? '') >= lastOne ||
        (plan?.to.length ?? 0) > 0,
      `${o.id}: the occasion of ${lastOne} was neither told nor shown`,
    );
    if (expected.length > 0) reckoned++;
  }
  return reckoned;
}

const keyOf = (thing: unknown, occasion: unknown, kind: unknown, recipient: unknown) =>
  `${thing} ${occasion} ${kind} ${recipient}`;
