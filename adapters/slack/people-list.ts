import { readFile } from 'node:fs/promises';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { describeFaults, type Fault, GoufuError } from '../../src/shared/errors.js';

const department = z.string().trim().min(1).nullish();
const role = z.enum(['officer', 'finance', 'admin']);
const entry = z.union([
  z.strictObject({ user: z.string().regex(/^[UW][A-Z0-9]{2,}$/), role, department }),
  z.strictObject({ group: z.string().regex(/^(?:S[A-Z0-9]{2,}|@\S+)$/), role, department }),
]);

/** A user, or a user group by id or @handle, with the role and department of all in it. */
export type PeopleEntry = z.output<typeof entry>;

/**
 * Reads a list of Slack people, YAML: `- { user: U012ABC, role: officer, department: 某区民政局 }` or
 * `- { group: "@minzheng", role: officer, department: 某区民政局 }`. Throws E_FILE_READ, and E_SLACK_PEOPLE with every fault.
 */
export async function readPeopleList(path: string): Promise<PeopleEntry[]> {
  const lines = new LineCounter();
  const text = await readFile(path, 'utf8').catch((failure: NodeJS.ErrnoException) => {
    throw new GoufuError('E_FILE_READ', { what: path, why: failure.code ?? failure.message, mend: 'SLACK_PEOPLE' });
  });
  const document = parseDocument(text, { lineCounter: lines });
  const faults: Fault[] = document.errors.map((e) => ({
    file: path,
    line: e.linePos?.[0].line ?? 1,
    what: e.message.split('\n')[0] ?? 'is no YAML',
    mend: 'Check the YAML',
  }));
  const items = isSeq(document.contents) ? document.contents.items : [];
  if (faults.length === 0 && !isSeq(document.contents) && document.contents !== null)
    faults.push({ file: path, line: 1, what: 'is no list', mend: 'Begin each entry with "- "' });
  const entries = items.flatMap((item): PeopleEntry[] => {
    const parsed = entry.safeParse(isMap(item) ? item.toJS(document) : null);
    const at = item.range?.[0] ?? 0;
    if (!parsed.success) faults.push({ file: path, line: lines.linePos(at).line, what: 'is no entry', mend: HOW });
    return parsed.success ? [parsed.data] : [];
  });
  if (faults.length > 0)
    throw new GoufuError('E_SLACK_PEOPLE', { what: path, count: faults.length, faults: describeFaults(faults) });
  return entries;
}

const HOW = 'Write { user: U012ABC or group: "@handle", role: officer | finance | admin, department: name }';
