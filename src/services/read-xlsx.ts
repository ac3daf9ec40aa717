import { GoufuError } from '../shared/errors.js';
import type { Sheet } from '../shared/sheet.js';

/** What the parts of an .xlsx may unpack to together: a few kilobytes can otherwise become gigabytes. */
const UNPACKED_LIMIT = 200 * 1024 * 1024;

/** All sheets of an .xlsx file as text. Throws E_SHEET_FORMAT, E_SHEET_BROKEN or E_SHEET_TOO_LARGE. */
export async function readXlsx(bytes: Buffer, what: string): Promise<Sheet[]> {
  const unpacked = unpackedSize(bytes);
  if (unpacked !== null && unpacked > UNPACKED_LIMIT) {
    const [size, limit] = [unpacked, UNPACKED_LIMIT].map((n) => `${Math.round(n / 1024 / 1024)} MB`);
    throw new GoufuError('E_SHEET_TOO_LARGE', { what, size: size ?? '', limit: limit ?? '' });
  }
  // Loaded only when an .xlsx comes: the reader and its unzipper cost 100 ms that a chat never needs.
  const [{ default: readAll }, { readSheetMarks }] = await Promise.all([
    import('read-excel-file/node'),
    import('./sheet-marks.js'),
  ]);
  try {
    const sheets = await readAll(bytes, { parseNumber: (digits: string) => digits });
    const marks = readSheetMarks(bytes);
    return sheets.map(({ sheet, data }) => ({
      ...marks.get(sheet),
      name: sheet,
      rows: data
        .map((cells, i) => ({ row: i + 1, cells: cells.map(toText) }))
        .filter((row) => row.cells.some((cell) => cell !== '')),
    }));
  } catch (error) {
    throw explain(error, what);
  }
}

/** A cell as people see it. Dates come as midnight in UTC, so that the UTC date is the one in the cell. */
function toText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dateText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  const text = String(cell).trim();
  return isBinaryNoise(text) ? String(Number(Number(text).toPrecision(15))) : text;
}

function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** Excel stores 0.3 as 0.30000000000000004 and 12万 as 1.2E5, and shows at most 15 digits. */
function isBinaryNoise(text: string): boolean {
  return /^-?\d+(?:\.\d+)?E[+-]?\d+$/i.test(text) || /^-?\d+\.\d{15,}$/.test(text);
}

function explain(error: unknown, what: string): GoufuError {
  const name = error instanceof Error ? error.name : '';
  const why = error instanceof Error ? error.message : String(error);
  const isOtherZip = /workbook|\[Content_Types\]|not found/i.test(why) && name !== 'InvalidInputError';
  if (isOtherZip) return new GoufuError('E_SHEET_FORMAT', { what, kind: ' .docx / .zip' }, { cause: error });
  return new GoufuError('E_SHEET_BROKEN', { what, why }, { cause: error });
}

/** The sum of the unpacked sizes that the zip's central directory declares; null when there is none (a torn file). */
function unpackedSize(bytes: Buffer): number | null {
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end === -1 || end + 20 > bytes.length) return null;
  let at = bytes.readUInt32LE(end + 16);
  let total = 0;
  for (let n = bytes.readUInt16LE(end + 10); n > 0 && at + 46 <= bytes.length; n--) {
    total += bytes.readUInt32LE(at + 24);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return total;
}
