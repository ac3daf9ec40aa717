import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { GoufuError } from '../shared/errors.js';
import type { Sheet } from '../shared/sheet.js';
import { readDelimited } from './read-delimited.js';
import { readXlsx } from './read-xlsx.js';

/** A file of 10 MB holds some hundred thousand rows: more than any ledger or catalogue, less than what stops the process. */
export const FILE_LIMIT = 10 * 1024 * 1024;
export const ROW_LIMIT = 50_000;

/**
 * The sheets of an .xlsx or .csv file (UTF-8, UTF-16 or GB18030; comma, semicolon or TAB), told apart by their content and not by
 * their name; cells are trimmed text, dates `YYYY-MM-DD`. Throws E_FILE_READ, E_SHEET_FORMAT, E_SHEET_BROKEN, E_SHEET_ENCODING
 * or E_SHEET_TOO_LARGE.
 */
export async function readSheets(file: string): Promise<Sheet[]> {
  return parseSheets(await readBytes(file), basename(file));
}

/** The first sheet that has any text, or an empty one. Throws as `readSheets`. */
export async function readSheet(file: string): Promise<Sheet> {
  const sheets = await readSheets(file);
  return sheets.find((sheet) => sheet.rows.length > 0) ?? { name: basename(file), rows: [] };
}

/** As `readSheets`, for bytes that are already here, such as an upload. */
export async function parseSheets(bytes: Buffer, what: string): Promise<Sheet[]> {
  if (bytes.length > FILE_LIMIT) throw tooLarge(what, inMegabytes(bytes.length), inMegabytes(FILE_LIMIT));
  const kind = foreignKind(bytes);
  if (kind !== null) throw new GoufuError('E_SHEET_FORMAT', { what, kind });
  const sheets = isZip(bytes) ? await readXlsx(bytes, what) : [readDelimited(bytes, what)];
  const longest = Math.max(0, ...sheets.map((sheet) => sheet.rows.at(-1)?.row ?? 0));
  if (longest > ROW_LIMIT) throw tooLarge(what, `${longest} rows`, `${ROW_LIMIT}`);
  return sheets;
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    const { size } = await stat(file);
    // Before reading: a file of gigabytes must not reach the memory.
    if (size > FILE_LIMIT) throw tooLarge(basename(file), inMegabytes(size), inMegabytes(FILE_LIMIT));
    return await readFile(file);
  } catch (error) {
    if (error instanceof GoufuError) throw error;
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new GoufuError('E_FILE_READ', { what: file, why }, { cause: error });
  }
}

function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';
}

/** What a file is that people rename to .csv or .xlsx, by its first bytes; null when it may be a sheet. */
function foreignKind(bytes: Buffer): string | null {
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') return ' .xls / encrypted .xlsx';
  const start = bytes
    .subarray(0, 512)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase();
  if (start.startsWith('%pdf')) return ' PDF';
  // Many office systems export an HTML table and call it .xls.
  if (start.startsWith('<html') || start.startsWith('<!doctype') || start.startsWith('<table')) return ' HTML';
  if (start.startsWith('<?xml')) return ' XML';
  if (start.startsWith('{\\rtf')) return ' RTF';
  if (start.startsWith('\u0089png') || start.startsWith('\u00ff\u00d8\u00ff')) return ' PNG / JPEG';
  if (start.startsWith('rar!') || start.startsWith('7z\u00bc\u00af')) return ' RAR / 7z';
  return null;
}

function tooLarge(what: string, size: string, limit: string): GoufuError {
  return new GoufuError('E_SHEET_TOO_LARGE', { what, size, limit });
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
