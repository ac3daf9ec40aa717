import type { Fault } from '../../shared/errors.js';
import { findNearest, isVerbatim, showQuote } from './cite.js';
import { findPlaces } from './places.js';
import type { Clause } from './policy.js';
import type { Entry } from './yaml-file.js';

type Clauses = ReadonlyMap<string, Clause>;

/** Clauses that the plan does not have and quotes that do not stand in their clause, anywhere in a file. */
export function checkCitations(file: Entry<unknown>, clauses: Clauses): Fault[] {
  const places = findPlaces(file.value);
  const unknown = places.clauses.filter((p) => !clauses.has(p.clause));
  const wrong = places.quotes.filter((p) => clauses.has(p.clause) && !isVerbatim({ clauses }, p.clause, p.quote));
  const known = `Its clauses are ${[...clauses.keys()].join(', ')}`;
  return [
    ...unknown.map((p) => fault(file, p.at, `the plan has no clause "${p.clause}"`, known)),
    ...wrong.map((p) => {
      const what = `these words are not in clause ${p.clause}: ${p.quote.trim()}`;
      return fault(file, p.at, what, mendQuote(p.clause, p.quote, clauses));
    }),
  ];
}

function mendQuote(clause: string, quote: string, clauses: Clauses): string {
  const elsewhere = [...clauses.keys()].filter((id) => isVerbatim({ clauses }, id, quote));
  if (elsewhere.length > 0) return `They are in clause ${elsewhere.join(', ')}`;
  const near = findNearest(clauses.get(clause)?.text ?? '', quote);
  return near === null ? "Copy the clause's own words" : `The nearest passage is: ${showQuote(near)}`;
}

/** Ids of offices that offices.yaml does not have, anywhere in a file. */
export function checkOffices(file: Entry<unknown>, offices: ReadonlySet<string>): Fault[] {
  return findPlaces(file.value)
    .offices.filter(({ id }) => !offices.has(id))
    .map(({ id, at }) => unknownOffice(file, at, id, offices));
}

/** The fault of an office id that is not in offices.yaml. */
export function unknownOffice(
  file: Entry<unknown>,
  at: PropertyKey[],
  id: string,
  offices: ReadonlySet<string>,
): Fault {
  return fault(file, at, `unknown office "${id}"`, `offices.yaml has ${[...offices].join(', ')}`);
}

/** Every id used again, with the place of its first use. */
export function checkDuplicates(entries: readonly Entry<{ id: string }>[]): Fault[] {
  const first = new Map<string, Entry<{ id: string }>>();
  return entries.flatMap((entry) => {
    const { id } = entry.value;
    const earlier = first.get(id);
    if (!earlier) first.set(id, entry);
    const mend = `Rename one; the first is ${earlier?.file}:${earlier?.lineOf('id')}`;
    return earlier ? [fault(entry, ['id'], `the id "${id}" is used twice`, mend)] : [];
  });
}

function fault(entry: Entry<unknown>, at: PropertyKey[], what: string, mend: string): Fault {
  return { file: entry.file, line: entry.lineOf(...at), what, mend };
}
