import { may } from '../../domain/people/may.js';
import { GoufuError } from '../../shared/errors.js';
import type { LogEntry, Store } from '../../shared/store.js';
import type { Acting } from './acting.js';

/** The audit trail, oldest first, of one thing (a contract's id) or one person or all. Throws E_FORBIDDEN. */
export async function* readAudit(
  store: Store,
  { user }: Pick<Acting, 'user'>,
  query: { thing?: string; who?: string } = {},
): AsyncGenerator<LogEntry> {
  if (!may(user, 'audit.read', { department: null })) throw new GoufuError('E_FORBIDDEN', { what: 'audit.read' });
  for await (const entry of store.read('audit')) {
    if (query.who !== undefined && entry.who !== query.who) continue;
    if (query.thing !== undefined && !isAbout(entry, query.thing)) continue;
    yield entry;
  }
}

function isAbout(entry: LogEntry, thing: string): boolean {
  if (entry.thing === thing) return true;
  const listed = (entry.after as { contracts?: unknown } | null | undefined)?.contracts;
  return Array.isArray(listed) && listed.includes(thing);
}
