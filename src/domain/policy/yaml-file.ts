import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Fault } from '../../shared/errors.js';

/** A value read from a YAML file that knows where it stood: `lineOf('quote')` is the 1-based line of that field. */
export interface Entry<T> {
  value: T;
  file: string;
  lineOf(...path: PropertyKey[]): number;
}

/** What files gave: the entries that are right, a fault for each that is not, and what is written in each file. */
export interface YamlRead<T> {
  entries: Entry<T>[];
  faults: Fault[];
  written: Entry<unknown>[];
}

interface Parsed {
  js: unknown;
  root: Node | null;
  lineAt(offset: number): number;
}

const SYNTAX =
  'Correct the YAML there: indent by blanks, write ": " after a name, put quotes around text with special signs';

/** Reads a YAML list, each entry judged alone, so that one bad entry hides no fault of the others. A file of comments only is an empty list. */
export function readList<T>(file: string, text: string, schema: z.ZodType<T>): YamlRead<T> {
  const parsed = parse(file, text);
  if ('faults' in parsed) return { entries: [], faults: parsed.faults, written: [] };
  const read = begin<T>(file, parsed);
  const js = parsed.js ?? [];
  if (Array.isArray(js)) for (const [i, item] of js.entries()) judge(file, parsed, item, [i], schema, read);
  else read.faults.push({ file, line: 1, what: 'the file is not a list', mend: 'Begin each entry with "- "' });
  return read;
}

/** Reads a YAML file that is one map. A file of comments only is an empty map. */
export function readMap<T>(file: string, text: string, schema: z.ZodType<T>): YamlRead<T> {
  const parsed = parse(file, text);
  if ('faults' in parsed) return { entries: [], faults: parsed.faults, written: [] };
  const read = begin<T>(file, parsed);
  judge(file, parsed, parsed.js ?? {}, [], schema, read);
  return read;
}

/** The reads of several files as one. */
export function mergeReads<T>(reads: readonly YamlRead<T>[]): YamlRead<T> {
  return {
    entries: reads.flatMap((r) => r.entries),
    faults: reads.flatMap((r) => r.faults),
    written: reads.flatMap((r) => r.written),
  };
}

function begin<T>(file: string, parsed: Parsed): YamlRead<T> {
  const lineOf = (...path: PropertyKey[]): number => parsed.lineAt(findOffset(parsed.root, path));
  return { entries: [], faults: [], written: [{ value: parsed.js, file, lineOf }] };
}

function parse(file: string, text: string): Parsed | { faults: Fault[] } {
  const lineCounter = new LineCounter();
  const doc = parseDocument<ParsedNode, true>(text, { lineCounter, prettyErrors: false });
  const lineAt = (offset: number): number => Math.max(1, lineCounter.linePos(offset).line);
  const broken = [...doc.errors, ...doc.warnings];
  if (broken.length > 0)
    return { faults: broken.map((e) => ({ file, line: lineAt(e.pos[0]), what: `YAML: ${e.message}`, mend: SYNTAX })) };
  try {
    return { js: doc.toJS(), root: doc.contents, lineAt };
  } catch (e) {
    // toJS refuses aliases that point nowhere or that multiply without end.
    return { faults: [{ file, line: 1, what: `YAML: ${e instanceof Error ? e.message : e}`, mend: SYNTAX }] };
  }
}

function judge<T>(
  file: string,
  parsed: Parsed,
  js: unknown,
  at: PropertyKey[],
  schema: z.ZodType<T>,
  read: YamlRead<T>,
): void {
  const lineOf = (...path: PropertyKey[]): number => parsed.lineAt(findOffset(parsed.root, [...at, ...path]));
  const result = schema.safeParse(js);
  if (result.success) read.entries.push({ value: result.data, file, lineOf });
  else read.faults.push(...result.error.issues.flatMap((issue) => explain(file, issue, js, schema, lineOf)));
}

function explain(
  file: string,
  issue: z.core.$ZodIssue,
  js: unknown,
  schema: z.ZodType,
  lineOf: Entry<unknown>['lineOf'],
): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    const mend =
      schema instanceof z.ZodObject && issue.path.length === 0
        ? `Known fields are ${Object.keys(schema.shape).join(', ')}`
        : 'Correct its name or take it out';
    return issue.keys.map((key) => ({ file, line: lineOf(...issue.path, key), what: `unknown field "${key}"`, mend }));
  }
  const field = issue.path.map(String).join('.');
  const line = lineOf(...issue.path);
  const given = valueAt(js, issue.path);
  if (given === undefined && field !== '')
    return [{ file, line, what: `the field "${field}" is missing`, mend: `Add "${field}:" to this entry` }];
  const what = field === '' ? issue.message : `the field "${field}": ${issue.message}`;
  const unquoted = issue.code === 'invalid_type' && issue.expected === 'string' && typeof given !== 'object';
  return [{ file, line, what, mend: unquoted ? `Put the value in quotes: "${String(given)}"` : 'Correct the value' }];
}

function valueAt(js: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((v, key) => (v !== null && typeof v === 'object' ? Reflect.get(v, key) : undefined), js);
}

/** Offset of the field's name, or of the innermost thing around it that exists. */
function findOffset(root: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((p) => isScalar(p.key) && String(p.key.value) === String(key));
      if (!pair) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
