import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { FILE_LIMIT, parseSheets, ROW_LIMIT, readSheet, readSheets } from '../../src/services/read-sheet.js';

const cellsOf = async (bytes: Buffer) => (await parseSheets(bytes, 't'))[0]?.rows.map((row) => row.cells);
/** 编码,项 / A0101,助餐 in GB18030. */
const GB = Buffer.from('b1e0c2eb2ccfee0a41303130312cd6fab2cd0a', 'hex');
const WANT = [
  ['编码', '项'],
  ['A0101', '助餐'],
];

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'goufu-sheet-'));
});
afterAll(() => rm(dir, { recursive: true }));

describe('text', () => {
  it.each([
    ['UTF-8', Buffer.from('编码,项\nA0101,助餐\n')],
    ['UTF-8 with BOM and CRLF', Buffer.from('\ufeff编码,项\r\nA0101,助餐\r\n')],
    ['TAB', Buffer.from('编码\t项\nA0101\t助餐\n')],
    ['semicolons', Buffer.from('编码;项\nA0101;助餐\n')],
    ['UTF-16 as Excel writes “Unicode text”', Buffer.from('\ufeff编码\t项\r\nA0101\t助餐\r\n', 'utf16le')],
    ['GB18030', GB],
  ])('%s', async (_, bytes) => {
    expect(await cellsOf(bytes)).toEqual(WANT);
  });

  it('keeps the numbers of rows over blank ones, and commas, quotes and line ends inside cells', async () => {
    const [sheet] = await parseSheets(Buffer.from('标题\r\n\r\n编码,项\nA1,"甲,""乙""\n丙"\n5" 屏,x\n'), 't.csv');
    expect(sheet?.rows).toEqual([
      { row: 1, cells: ['标题'] },
      { row: 3, cells: ['编码', '项'] },
      { row: 4, cells: ['A1', '甲,"乙"\n丙'] },
      { row: 5, cells: ['5" 屏', 'x'] },
    ]);
  });

  it('an empty file is an empty sheet', async () => {
    expect(await cellsOf(Buffer.alloc(0))).toEqual([]);
  });
});

describe('.xlsx', () => {
  it('gives every cell as text: no shifted dates, no lost zeros, no binary noise, row numbers over gaps', async () => {
    const bytes = await writeXlsx([
      [{ value: '标题', columnSpan: 3 }],
      [],
      [
        { value: '010101', type: String },
        { value: new Date(Date.UTC(2026, 2, 1)), type: Date, format: 'yyyy-mm-dd' },
        { value: 0.1 + 0.2, type: Number },
      ],
      [{ value: 200000, type: Number }, null, { value: true, type: Boolean }],
    ]).toBuffer();
    const [sheet] = await parseSheets(bytes, 't.xlsx');
    expect(sheet?.rows).toEqual([
      { row: 1, cells: ['标题', '', ''] },
      { row: 3, cells: ['010101', '2026-03-01', '0.3'] },
      { row: 4, cells: ['200000', '', 'TRUE'] },
    ]);
  });

  it('is known by its content, not by its name; all sheets come', async () => {
    const file = join(dir, 'really-xlsx.csv');
    await writeXlsx([
      { data: [], sheet: '封面' },
      { data: [[{ value: '编码' }]], sheet: '目录' },
    ]).toFile(file);
    expect((await readSheets(file)).map((sheet) => sheet.name)).toEqual(['封面', '目录']);
    expect((await readSheet(file)).name).toBe('目录');
  });
});

describe('what cannot be read says why', () => {
  const code = (promise: Promise<unknown>) =>
    promise.then(
      () => 'read',
      (error: { code?: string }) => error.code ?? String(error),
    );

  it.each([
    ['an old .xls or an encrypted .xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'E_SHEET_FORMAT'],
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'E_SHEET_FORMAT'],
    ['an HTML table called .xls', Buffer.from('\ufeff  <html><table>'), 'E_SHEET_FORMAT'],
    ['bytes that are no text', Buffer.from([0x41, 0x00, 0x01, 0xff, 0x80, 0x02]), 'E_SHEET_ENCODING'],
    ['a zip that ends early', Buffer.from('PK\u0003\u0004aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'), 'E_SHEET_BROKEN'],
    ['a cell that never closes', Buffer.from('编码,项\nA1,"助餐\n'), 'E_SHEET_BROKEN'],
    ['too many bytes', Buffer.alloc(FILE_LIMIT + 1, 0x41), 'E_SHEET_TOO_LARGE'],
    ['too many rows', Buffer.from('a\n'.repeat(ROW_LIMIT + 1)), 'E_SHEET_TOO_LARGE'],
  ])('%s', async (_, bytes, expected) => {
    expect(await code(parseSheets(bytes, 't'))).toBe(expected);
  });

  it('a torn .xlsx, at every tenth of its length', async () => {
    const whole = await writeXlsx([[{ value: '编码' }, { value: '项' }]]).toBuffer();
    for (let tenth = 1; tenth < 10; tenth++) {
      const torn = whole.subarray(0, Math.floor((whole.length * tenth) / 10));
      expect(await code(parseSheets(torn, 't.xlsx'))).toBe('E_SHEET_BROKEN');
    }
  });

  it('an .xlsx that declares to unpack to more than is sane', async () => {
    const bytes = Buffer.from(await writeXlsx([[{ value: '编码' }]]).toBuffer());
    const entry = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    bytes.writeUInt32LE(0xf0000000, entry + 24);
    expect(await code(parseSheets(bytes, 't.xlsx'))).toBe('E_SHEET_TOO_LARGE');
  });

  it('a missing file and a folder', async () => {
    expect(await code(readSheets(join(dir, 'none.csv')))).toBe('E_FILE_READ');
    expect(await code(readSheets(dir))).toBe('E_FILE_READ');
  });

  it('a word document, which is a zip as well', async () => {
    const file = join(dir, 'plan.docx');
    await writeFile(file, await makeDocxLike());
    expect(await code(readSheets(file))).toMatch(/E_SHEET_(?:FORMAT|BROKEN)/);
  });
});

/** An .xlsx whose parts are renamed from xl/ to wd/: a sound zip without a workbook. */
async function makeDocxLike(): Promise<Buffer> {
  const bytes = await writeXlsx([[{ value: '编码' }]]).toBuffer();
  return Buffer.from(bytes.toString('latin1').replaceAll('xl/', 'wd/'), 'latin1');
}
