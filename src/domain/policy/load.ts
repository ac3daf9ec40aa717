import { basename } from 'node:path';
import type { z } from 'zod';
import type { Fault } from '../../shared/errors.js';
import { checkCitations, checkDuplicates, checkOffices } from './checks.js';
import { type Criteria, criteriaSchema } from './criteria.js';
import { checkBlanks, checkCatalogueFile, checkDistrictOffices, districtSchema, toDistrict } from './district.js';
import {
  conceptSchema,
  officeSchema,
  ruleSchema,
  silentSchema,
  titleSchema,
  uncoveredSchema,
} from './entry-schemas.js';
import { joinTitles, parsePlan } from './plan.js';
import type { Policy } from './policy.js';
import { type Folder, nameFile, type PolicyFiles, readPolicyFiles } from './policy-files.js';
import { purchaseCheckSchema } from './purchase-check.js';
import { mergeReads, readList, readMap, type YamlRead } from './yaml-file.js';

export type PolicyLoad = { policy: Policy; faults: [] } | { policy: null; faults: Fault[] };

/**
 * Loads a policy folder: the whole policy, or every fault of every file with its line and how to mend it. Reads the disk
 * once; never throws.
 */
export function loadPolicy(dir: string): PolicyLoad {
  const files = readPolicyFiles(dir);
  const parts = readParts(dir, files);
  const faults = [...files.faults, ...parts.faults, ...checkParts(dir, parts)];
  const criteria = parts.criteria.entries[0]?.value;
  if (faults.length > 0 || !criteria) return { policy: null, faults: faults.sort(byPlace) };
  return { policy: assemble(files.version, parts, criteria), faults: [] };
}

type Parts = ReturnType<typeof readParts>;

function readParts(dir: string, files: PolicyFiles) {
  // A file that is not there was either reported or may be absent: it gives nothing.
  const read = <T>(name: string, how: (file: string, text: string) => T, none: T): T => {
    const text = files.texts.get(name);
    return text === undefined ? none : how(nameFile(dir, name), text);
  };
  const list = <T>(name: string, schema: z.ZodType<T>) =>
    read<YamlRead<T>>(name, (file, text) => readList(file, text, schema), mergeReads<T>([]));
  const map = <T>(name: string, schema: z.ZodType<T>) =>
    read<YamlRead<T>>(name, (file, text) => readMap(file, text, schema), mergeReads<T>([]));
  const folder = <T>(name: Folder, schema: z.ZodType<T>) =>
    mergeReads([...files.texts.keys()].filter((f) => f.startsWith(`${name}/`)).map((f) => list(f, schema)));
  const plan = read('plan.md', parsePlan, { clauses: [], faults: [] });
  const parts = {
    titles: list('clauses.yaml', titleSchema),
    rules: folder('rules', ruleSchema),
    criteria: map('criteria.yaml', criteriaSchema),
    offices: list('offices.yaml', officeSchema),
    concepts: folder('glossary', conceptSchema),
    silent: folder('silent', silentSchema),
    checks: folder('checks', purchaseCheckSchema),
    uncovered: list('uncovered.yaml', uncoveredSchema),
    district: map('district.yaml', districtSchema),
  };
  const clauses = joinTitles(nameFile(dir, 'plan.md'), plan.clauses, parts.titles);
  const faults = [plan, clauses, ...Object.values(parts)].flatMap((r) => r.faults);
  return { ...parts, clauses: clauses.clauses, faults };
}

/** What no field shows alone: quotes against the plan, ids against one another and against the offices. */
function checkParts(dir: string, p: Parts): Fault[] {
  const listed = [p.titles, p.rules, p.offices, p.concepts, p.silent, p.checks];
  const faults = listed.flatMap((read) => checkDuplicates(read.entries));
  const citing = [p.rules, p.criteria, p.silent, p.checks, p.uncovered].flatMap((read) => read.written);
  // Without a readable plan or list of offices each mention of them would be a fault that is none.
  if (p.clauses.size > 0) {
    faults.push(...citing.flatMap((file) => checkCitations(file, p.clauses)));
    faults.push(...p.district.entries.flatMap((e) => checkBlanks(e, p.clauses)));
  }
  const offices = new Set(p.offices.entries.map((e) => e.value.id));
  if (p.offices.faults.length === 0 && p.offices.written.length > 0) {
    faults.push(...citing.flatMap((file) => checkOffices(file, offices)));
    faults.push(...p.district.entries.flatMap((e) => checkDistrictOffices(e, offices)));
  }
  return [...faults, ...p.district.entries.flatMap((e) => checkCatalogueFile(dir, e))];
}

function assemble(version: string, p: Parts, criteria: Criteria): Policy {
  const rules = p.rules.entries.map((e) => [e.value.id, { ...e.value, kind: basename(e.file, '.yaml') }] as const);
  return {
    version,
    clauses: p.clauses,
    rules: new Map(rules),
    criteria,
    silent: byId(p.silent),
    offices: byId(p.offices),
    concepts: byId(p.concepts),
    checks: byId(p.checks),
    uncovered: p.uncovered.entries.map((e) => e.value),
    district: toDistrict(p.district.entries[0]?.value ?? {}),
  };
}

function byId<T extends { id: string }>(read: YamlRead<T>): Map<string, T> {
  return new Map(read.entries.map((e) => [e.value.id, e.value]));
}

function byPlace(a: Fault, b: Fault): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
}
