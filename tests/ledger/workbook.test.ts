import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ImportedRow, importLedger } from '../../src/services/import-ledger.js';
import { parseSheets } from '../../src/services/read-sheet.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { actAs } from '../support/contracts.js';

interface SheetOf {
  name: string;
  rows: (string | number | null)[][];
  merged?: string[];
  hidden?: number[];
}

const letter = (i: number) => String.fromCharCode(65 + i);
const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A workbook as Excel writes it, down to merges, hidden rows and the epoch of 1904. Style 1 is a date. */
function workbookOf(sheets: SheetOf[], { is1904 = false } = {}): Buffer {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'xl/styles.xml': strToU8(
      '<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>',
    ),
    'xl/workbook.xml': strToU8(
      `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map((s, i) => `<sheet name="${s.name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    ),
  };
  for (const [i, sheet] of sheets.entries()) files[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(sheetXml(sheet));
  return Buffer.from(zipSync(files));
}

function sheetXml({ rows, merged = [], hidden = [] }: SheetOf): string {
  const cells = rows.map((row, r) => {
    const inner = row.map((cell, c) => {
      const at = `${letter(c)}${r + 1}`;
      if (cell === null) return `<c r="${at}"/>`;
      if (typeof cell === 'number') return `<c r="${at}" s="1"><v>${cell}</v></c>`;
      return `<c r="${at}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
    });
    return `<row r="${r + 1}"${hidden.includes(r + 1) ? ' hidden="1"' : ''}>${inner.join('')}</row>`;
  });
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells.join('')}</sheetData>${merges ? `<mergeCells count="${merged.length}">${merges}</mergeCells>` : ''}</worksheet>`;
}

async function importBook(bytes: Buffer): Promise<ImportedRow[]> {
  const source = { kind: 'sheets' as const, what: 'x.xlsx', sheets: await parseSheets(bytes, 'x.xlsx') };
  const rows: ImportedRow[] = [];
  const admin = actAs('admin', null, { now: '2026-11-23T09:00:00+08:00' });
  for await (const row of importLedger(openMemoryStore(), admin, source)) rows.push(row);
  return rows;
}

const HEAD = ['序号', '项目名称', '购买主体', '承接主体', '合同金额(元)', '签订日期', '服务期限'];
const TERM = '2026.4.1-2027.3.31';

describe('a workbook as departments keep it', () => {
  it('fills down what is merged over rows, but a sum only once', async () => {
    const [first, second, third] = await importBook(
      workbookOf([
        {
          name: '2026年',
          rows: [
            ['2026年度政府购买服务台账', null, null, null, null, null, null],
            HEAD,
            ['1', '居家养老', '示例区民政局', '甲社工中心', '480000', '2026-03-18', TERM],
            ['2', '日间照料', null, null, null, null, null],
            ['3', '助餐', null, '乙餐饮公司', '90000', '2026-03-20', TERM],
          ],
          merged: ['A1:G1', 'C3:C5', 'D3:D4', 'E3:E4', 'F3:F4', 'G3:G4'],
        },
      ]),
    );
    expect(first).toMatchObject({ contract: { provider: '甲社工中心', amountYuan: 480_000 } });
    expect(second).toMatchObject({
      contract: {
        service: '日间照料',
        provider: '甲社工中心',
        department: '示例区民政局',
        amountYuan: null,
        signed: '2026-03-18',
        end: '2027-03-31',
      },
    });
    expect(third).toMatchObject({ contract: { department: '示例区民政局', provider: '乙餐饮公司' } });
  });

  it('reads every sheet that has a ledger, names it, and says which rows are hidden', async () => {
    const sheet = (name: string, service: string, hidden: number[] = []): SheetOf => ({
      name,
      rows: [HEAD, ['1', service, '示例区民政局', '甲社工中心', '480000', '2026-03-18', TERM]],
      hidden,
    });
    const rows = await importBook(
      workbookOf([{ name: '封面', rows: [['说明']] }, sheet('养老科', '居家养老'), sheet('社救科', '临时救助', [2])]),
    );
    expect(rows.map((r) => r.sheet)).toEqual(['养老科', '社救科']);
    expect(rows[0]).toMatchObject({ notes: [] });
    expect(rows[1]).toMatchObject({ notes: [{ id: 'hidden_row' }] });
  });

  it.each([
    [false, 46_099],
    [true, 46_099 - 1462],
  ])('date cells of the epoch of 1904: %s', async (is1904, serial) => {
    const rows = await importBook(
      workbookOf(
        [{ name: '台账', rows: [HEAD, ['1', '居家养老', '示例区民政局', '甲社工中心', '480000', serial, TERM]] }],
        { is1904 },
      ),
    );
    expect(rows[0]).toMatchObject({ contract: { signed: '2026-03-18' } });
  });

  it('a .csv in GBK with TABs reads the same', async () => {
    const text = `${HEAD.join('\t')}\r\n1\t居家养老\t示例区民政局\t甲社工中心\t480000\t2026-03-18\t${TERM}\r\n`;
    const rows = await importBook(gbkOf(text));
    expect(rows[0]).toMatchObject({ contract: { provider: '甲社工中心', amountYuan: 480_000 } });
  });
});

/** GB18030 bytes by asking the decoder which two bytes give each character. */
function gbkOf(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, number[]>();
  for (let a = 0xb0; a <= 0xf7; a++)
    for (let b = 0xa1; b <= 0xfe; b++) codes.set(decoder.decode(Uint8Array.of(a, b)), [a, b]);
  return Buffer.from(
    [...text].flatMap((char) => (char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : (codes.get(char) ?? []))),
  );
}
