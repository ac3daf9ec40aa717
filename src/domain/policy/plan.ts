import type { Fault } from '../../shared/errors.js';
import type { Clause } from './policy.js';
import type { YamlRead } from './yaml-file.js';

/** A clause as plan.md has it; `line` is the 1-based line of its marker. */
export interface PlanClause {
  id: string;
  text: string;
  line: number;
}

const MARKER = /^\[clause ([^\]\s]+)\]$/;
const MARK_MEND = 'Put a line "[clause ID]" before the words of each clause';

/**
 * Parses plan.md: each `[clause ID]` line opens a clause that runs to the next marker or heading. Headings and comments
 * are not part of a clause. Words outside any clause, an empty clause and a repeated id are faults.
 */
export function parsePlan(file: string, text: string): { clauses: PlanClause[]; faults: Fault[] } {
  const clauses: PlanClause[] = [];
  const faults: Fault[] = [];
  let open: PlanClause | null = null;
  const lines = withoutComments(text).split('\n');
  for (const [i, raw] of lines.entries()) {
    const line = raw.trim();
    const id = MARKER.exec(line)?.[1];
    if (id !== undefined) {
      open = { id, text: '', line: i + 1 };
      clauses.push(open);
    } else if (line.startsWith('#')) open = null;
    else if (line === '') continue;
    else if (open) open.text += open.text === '' ? line : `\n${line}`;
    else faults.push({ file, line: i + 1, what: `words outside any clause: ${line.slice(0, 20)}`, mend: MARK_MEND });
  }
  if (clauses.length === 0) faults.push({ file, line: 1, what: 'the plan has no "[clause ID]" line', mend: MARK_MEND });
  return { clauses, faults: [...faults, ...findBadClauses(file, clauses)] };
}

/**
 * How many blanks (`x` where the source leaves out a name, number or year) a text of the plan has. They are counted from
 * 1, so that `2.3#1` names the first blank of clause 2.3.
 */
export function countBlanks(text: string): number {
  return text.match(/(?<![A-Za-z])x(?![A-Za-z])/g)?.length ?? 0;
}

/** A clause is its words in the plan's file with its title in clauses.yaml, in the plan's order; one without the other is a fault. */
export function joinTitles(
  file: string,
  plan: readonly PlanClause[],
  titles: YamlRead<Pick<Clause, 'id' | 'title'>>,
): { clauses: ReadonlyMap<string, Clause>; faults: Fault[] } {
  const byId = new Map(titles.entries.map((e) => [e.value.id, e.value.title]));
  const marked = new Set(plan.map((c) => c.id));
  const clauses = new Map(plan.map(({ id, text }) => [id, { id, text, title: byId.get(id) ?? { zh: id, en: id } }]));
  // A title that is there but faulty has its own fault already.
  const untitled = titles.faults.length > 0 || titles.written.length === 0 ? [] : plan.filter((c) => !byId.has(c.id));
  const unmarked = titles.entries.filter((e) => plan.length > 0 && !marked.has(e.value.id));
  const mend = 'Put its marker back into the plan, or take the title out';
  return {
    clauses,
    faults: [
      ...untitled.map((c) => ({
        file,
        line: c.line,
        what: `clause ${c.id} has no title`,
        mend: 'Add it to clauses.yaml',
      })),
      ...unmarked.map((e) => ({
        file: e.file,
        line: e.lineOf('id'),
        what: `the plan has no clause "${e.value.id}"`,
        mend,
      })),
    ],
  };
}

function findBadClauses(file: string, clauses: readonly PlanClause[]): Fault[] {
  return clauses.flatMap((c, i) => {
    const first = clauses.findIndex((other) => other.id === c.id);
    const faults: Fault[] = [];
    if (first < i) {
      const what = `clause ${c.id} is marked twice (first in line ${clauses[first]?.line})`;
      faults.push({ file, line: c.line, what, mend: 'Give each clause its own id' });
    }
    if (c.text === '')
      faults.push({ file, line: c.line, what: `clause ${c.id} has no words`, mend: 'Put its words after the marker' });
    return faults;
  });
}

/** Comments become empty lines, so that line numbers stay. */
function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''));
}
