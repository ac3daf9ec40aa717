import { createHash } from 'node:crypto';
import type { Day } from '../../shared/clock.js';
import type { AgendaRecord } from '../../shared/records-of-contracts.js';
import type { Transaction } from '../../shared/store.js';

type Kind = 'obligations' | 'reminders';

/** Records that a day is split into: so many are read for a day, and none of them grows large. */
const PARTS = 32;

/**
 * Moves that are written together: where many things come up on the same days, such as the rows of a ledger, each record
 * of the agenda is written once and not once for each of them. Lost unless `flush` is called in the same transaction.
 */
export class AgendaBatch {
  private readonly moves: { kind: Kind; id: string; from: Day | null; to: Day | null }[] = [];

  move(kind: Kind, id: string, from: Day | null, to: Day | null): void {
    this.moves.push({ kind, id, from, to });
  }

  async flush(tx: Transaction): Promise<void> {
    const touched = new Map<string, AgendaParts>();
    const part = async (key: string): Promise<AgendaParts> => {
      const known = touched.get(key);
      if (known) return known;
      const { obligations = [], reminders = [] } = (await tx.get('agenda', key)) ?? {};
      const read = { obligations: new Set(obligations), reminders: new Set(reminders) };
      touched.set(key, read);
      return read;
    };
    for (const { kind, id, from, to } of this.moves) {
      if (from !== null && from !== to) (await part(partOf(from, id)))[kind].delete(id);
      if (to !== null) (await part(partOf(to, id)))[kind].add(id);
    }
    for (const [id, { obligations, reminders }] of touched)
      keep(tx, { id, obligations: [...obligations], reminders: [...reminders] });
    this.moves.length = 0;
  }
}

type AgendaParts = Record<Kind, Set<string>>;

/** Moves a thing from one day of the agenda to another; null is no day. */
export async function moveOnAgenda(
  tx: Transaction,
  kind: Kind,
  id: string,
  from: Day | null,
  to: Day | null,
): Promise<void> {
  if (from !== null && from !== to) {
    const record = await tx.get('agenda', partOf(from, id));
    if (record) keep(tx, { ...record, [kind]: record[kind].filter((other) => other !== id) });
  }
  if (to === null) return;
  const key = partOf(to, id);
  const record = (await tx.get('agenda', key)) ?? { id: key, obligations: [], reminders: [] };
  if (!record[kind].includes(id)) keep(tx, { ...record, [kind]: [...record[kind], id] });
}

/** What the agenda holds under a day. */
export async function readAgenda(
  from: Pick<Transaction, 'get'>,
  day: Day,
): Promise<Pick<AgendaRecord, 'obligations' | 'reminders'>> {
  const found = { obligations: [] as string[], reminders: [] as string[] };
  for (let part = 0; part < PARTS; part++) {
    const record = await from.get('agenda', keyOf(day, part));
    if (!record) continue;
    found.obligations.push(...record.obligations);
    found.reminders.push(...record.reminders);
  }
  return found;
}

function keep(tx: Transaction, record: AgendaRecord): void {
  if (record.obligations.length + record.reminders.length === 0) tx.delete('agenda', record.id);
  else tx.put('agenda', record);
}

function partOf(day: Day, id: string): string {
  return keyOf(day, createHash('sha256').update(id).digest()[0] ?? 0);
}

function keyOf(day: Day, part: number): string {
  return `${day}.${String(part % PARTS).padStart(2, '0')}`;
}
