import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Fault } from '../../shared/errors.js';

/** Folders whose *.yaml files are merged. A folder that is missing is empty. */
const FOLDERS = ['rules', 'glossary', 'silent', 'checks'] as const;
export type Folder = (typeof FOLDERS)[number];

const REQUIRED = ['plan.md', 'clauses.yaml', 'offices.yaml', 'criteria.yaml'];
const OPTIONAL = ['district.yaml', 'uncovered.yaml'];
/** Files of other loaders that live beside the plan: known here so that a misspelt name is not taken for one of them. */
const READ_ELSEWHERE = ['README.md', 'milestones.yaml', 'sources.yaml', 'holidays.yaml'];
const TABLE = /\.(csv|xlsx)$/i;

/** The files of a policy folder: text by path in the folder (`rules/modes.yaml`), without BOM and with LF line ends. */
export interface PolicyFiles {
  texts: ReadonlyMap<string, string>;
  faults: Fault[];
  /** First 12 hex digits of the SHA-256 over all files in the order of their names. */
  version: string;
}

/** Reads every file of the folder once; what cannot be read, and what nobody would read, is a fault. */
export function readPolicyFiles(dir: string): PolicyFiles {
  const faults: Fault[] = [];
  const names = [...listTop(dir, faults), ...FOLDERS.flatMap((folder) => listFolder(dir, folder, faults))].sort();
  const texts = new Map<string, string>();
  const hash = createHash('sha256');
  for (const name of names) {
    const bytes = readBytes(dir, name, faults);
    if (!bytes) continue;
    const text = decode(dir, name, bytes, faults);
    hash
      .update(`${name}\0`)
      .update(text ?? bytes)
      .update('\0');
    if (text !== null) texts.set(name, text);
  }
  return { texts, faults, version: hash.digest('hex').slice(0, 12) };
}

/** How a file is named to people: `policy/rules/modes.yaml`. */
export function nameFile(dir: string, name: string): string {
  return `${basename(dir)}/${name}`;
}

function listTop(dir: string, faults: Fault[]): string[] {
  const found = listEntries(dir);
  if (!found) {
    faults.push(
      fault(dir, '', 'there is no such readable folder', 'Set GOUFU_POLICY to the folder that holds plan.md.'),
    );
    return [];
  }
  const files: string[] = [];
  for (const { name, folder } of found) {
    if (folder ? (FOLDERS as readonly string[]).includes(name) : isKnownFile(name)) {
      if (!folder) files.push(name);
    } else faults.push(unknownThing(dir, name));
  }
  for (const name of REQUIRED.filter((n) => !files.includes(n)))
    faults.push(fault(dir, name, 'the file is missing', 'Put it back; the policy cannot be loaded without it.'));
  return files;
}

function listFolder(dir: string, folder: Folder, faults: Fault[]): string[] {
  const files: string[] = [];
  for (const { name, folder: nested } of listEntries(join(dir, folder)) ?? []) {
    if (name.endsWith('.yaml')) files.push(`${folder}/${name}`);
    else if (nested || name !== 'README.md')
      faults.push(
        fault(
          dir,
          `${folder}/${name}`,
          'is not a .yaml file and would not be read',
          'Rename it to .yaml or move it away.',
        ),
      );
  }
  return files;
}

function listEntries(path: string): { name: string; folder: boolean }[] | null {
  let entries: Dirent[];
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    return null;
  }
  return entries.filter((e) => !isScrap(e.name)).map((e) => ({ name: e.name, folder: isFolder(path, e) }));
}

function isFolder(path: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return statSync(join(path, entry.name), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Hidden files and what editors leave behind. */
function isScrap(name: string): boolean {
  return /^[.~]|~$|\.(swp|bak|orig)$/.test(name);
}

function isKnownFile(name: string): boolean {
  return [...REQUIRED, ...OPTIONAL, ...READ_ELSEWHERE].includes(name) || TABLE.test(name);
}

function unknownThing(dir: string, name: string): Fault {
  const mend = `Nothing reads it: correct its name or move it away. Known are ${[...REQUIRED, ...OPTIONAL].join(', ')} and the folders ${FOLDERS.join(', ')}.`;
  return fault(dir, name, 'is not part of a policy folder', mend);
}

function readBytes(dir: string, name: string, faults: Fault[]): Buffer | null {
  try {
    return readFileSync(join(dir, name));
  } catch (e) {
    const why = e instanceof Error && 'code' in e ? String(e.code) : 'unknown';
    faults.push(fault(dir, name, `the file cannot be read (${why})`, 'Check that it is a file and may be read.'));
    return null;
  }
}

/** Text without BOM and with LF, so that the same policy has the same version on every machine; null for tables in other forms. */
function decode(dir: string, name: string, bytes: Buffer, faults: Fault[]): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    // A spreadsheet is no text, and a district's .csv may be in GBK: the catalogue's own loader judges those.
    if (!TABLE.test(name))
      faults.push(fault(dir, name, 'the file is not UTF-8', 'Save it again as UTF-8 (it may be GBK).'));
    return null;
  }
}

function fault(dir: string, name: string, what: string, mend: string): Fault {
  return { file: nameFile(dir, name), line: 1, what, mend };
}
