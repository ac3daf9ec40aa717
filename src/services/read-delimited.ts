import { CsvError, parse } from 'csv-parse/sync';
import { GoufuError } from '../shared/errors.js';
import type { Sheet, SheetRow } from '../shared/sheet.js';

/** Text with commas, semicolons or TABs between cells → one sheet. Throws E_SHEET_ENCODING or E_SHEET_BROKEN. */
export function readDelimited(bytes: Buffer, what: string): Sheet {
  const text = decode(bytes, what);
  return { name: what, rows: splitRows(text, what).filter((row) => row.cells.some((cell) => cell !== '')) };
}

function splitRows(text: string, what: string): SheetRow[] {
  try {
    // One kind of line end: a title pasted above an exported list brings in another.
    const records = parse(text.replace(/\r\n?/g, '\n'), {
      delimiter: guessDelimiter(text),
      record_delimiter: '\n',
      relax_column_count: true,
      // A quotation mark inside an unquoted cell is how people write inches and titles.
      relax_quotes: true,
      skip_empty_lines: false,
    });
    return records.map((cells, i) => ({ row: i + 1, cells: cells.map((cell) => cell.trim()) }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? `, line ${error.lines}` : '';
    throw new GoufuError('E_SHEET_BROKEN', { what, why: `${error.code}${line}` }, { cause: error });
  }
}

/** Excel writes a comma, a TAB (“Unicode text”) or, by region, a semicolon: the one that the first lines have most of. */
function guessDelimiter(text: string): string {
  const head = text.slice(0, 4000).replace(/"[^"]*"/g, '');
  const count = (char: string) => head.split(char).length;
  return [',', '\t', ';'].reduce((best, char) => (count(char) > count(best) ? char : best));
}

/** UTF-16 and UTF-8 by their marks, then UTF-8 if it is valid, then GB18030, which Excel in China writes. */
function decode(bytes: Buffer, what: string): string {
  const mark = bytes.subarray(0, 2).toString('hex');
  const encodings = mark === 'fffe' ? ['utf-16le'] : mark === 'feff' ? ['utf-16be'] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    const text = tryDecode(bytes, encoding);
    if (text !== null && looksLikeText(text)) return text;
  }
  throw new GoufuError('E_SHEET_ENCODING', { what });
}

function tryDecode(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** GB18030 accepts nearly any bytes, so that what comes out must be looked at: no control, private-use or unassigned characters. */
function looksLikeText(text: string): boolean {
  return !/[\u0000-\u0008\u000e-\u001f\u007f\ufffd]|\p{Co}|\p{Cn}/u.test(text);
}
