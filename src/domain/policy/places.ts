/** A place in a file where the plan is cited or an office is named; `at` is the path to the field. */
interface Places {
  clauses: { clause: string; at: PropertyKey[] }[];
  quotes: { clause: string; quote: string; at: PropertyKey[] }[];
  offices: { id: string; at: PropertyKey[] }[];
}

/** Fields that hold lists of office ids, in every file. */
const OFFICE_LISTS = ['decides', 'issued_by', 'confirmed_by'];

/**
 * Every `clause`, every `quote` with the clause that it or what it stands in names, and every office id, wherever they
 * stand in a file. It looks at what is written and not at what passed a schema, so that a field that is missing
 * in an entry hides no wrong quote beside it.
 */
export function findPlaces(js: unknown): Places {
  const places: Places = { clauses: [], quotes: [], offices: [] };
  walk(js, [], null, places);
  return places;
}

/** Lists are walked as maps of their indices. */
function walk(node: unknown, at: PropertyKey[], outer: string | null, places: Places): void {
  if (node === null || typeof node !== 'object') return;
  const fields = new Map<string, unknown>(Object.entries(node));
  const own = readClause(fields.get('clause'));
  const clause = own ?? outer;
  const quote = fields.get('quote');
  if (own !== null) places.clauses.push({ clause: own, at: [...at, 'clause'] });
  if (clause !== null && typeof quote === 'string') places.quotes.push({ clause, quote, at: [...at, 'quote'] });
  for (const [key, value] of fields) {
    if (OFFICE_LISTS.includes(key)) places.offices.push(...readIds(value, [...at, key]));
    else walk(value, [...at, key], clause, places);
  }
}

/** Unquoted, YAML takes 3.1 for a number. */
function readClause(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function readIds(value: unknown, at: PropertyKey[]): Places['offices'] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((id: unknown, i) => (typeof id === 'string' ? [{ id, at: [...at, i] }] : []));
}
