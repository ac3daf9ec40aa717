import { may } from '../../domain/people/may.js';
import { type Day, dayOf } from '../../shared/clock.js';
import { GoufuError } from '../../shared/errors.js';
import type { LogEntry, Store } from '../../shared/store.js';
import type { Acting } from './acting.js';

/** What is asked of the audit trail; every part that is given must hold. */
export interface AuditQuery {
  /** A contract's or an obligation's id. */
  thing?: string;
  who?: string;
  /** An act or its beginning: `contract`, `contract.change`; `denied` are all refusals. */
  what?: string;
  channel?: string;
  department?: string;
  /** Days in Asia/Shanghai, both counted. */
  from?: Day;
  to?: Day;
}

/** The audit trail, oldest first. Throws E_FORBIDDEN. */
export async function* readAudit(
  store: Store,
  { user }: Pick<Acting, 'user'>,
  query: AuditQuery = {},
): AsyncGenerator<LogEntry> {
  if (!may(user, 'audit.read', { department: null })) throw new GoufuError('E_FORBIDDEN', { what: 'audit.read' });
  for await (const entry of store.read('audit')) {
    if (query.who !== undefined && entry.who !== query.who) continue;
    if (query.channel !== undefined && entry.channel !== query.channel) continue;
    if (query.department !== undefined && entry.department !== query.department) continue;
    if (query.what !== undefined && !isAct(String(entry.what), query.what)) continue;
    const day = dayOf(entry.at);
    if ((query.from !== undefined && day < query.from) || (query.to !== undefined && day > query.to)) continue;
    if (query.thing !== undefined && !isAbout(entry, query.thing)) continue;
    yield entry;
  }
}

function isAct(what: string, asked: string): boolean {
  return what === asked || what.startsWith(`${asked}.`) || (asked === 'denied' && what.endsWith('.denied'));
}

function isAbout(entry: LogEntry, thing: string): boolean {
  if (entry.thing === thing) return true;
  const listed = (entry.after as { contracts?: unknown } | null | undefined)?.contracts;
  return Array.isArray(listed) && listed.includes(thing);
}
