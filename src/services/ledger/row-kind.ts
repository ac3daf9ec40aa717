import type { SheetRow } from '../../shared/sheet.js';
import { isHeaderAgain, type LedgerHeader } from './columns.js';

/** What a row below the header is. A `group` names the department of the rows that follow. */
export type RowKind = { kind: 'contract' } | { kind: 'group'; name: string } | { kind: 'none' };

const TOTAL = /^(?:本[页表]|分|总)?(?:小计|合计|总计|累计|共计|合\s*计|小\s*计)/;
const SIGNATURE =
  /^(?:制表|填表|审核|复核|经办|单位负责|分管领导|负责|联系)人?(?:\(?签[字章]\)?)?[:：]|^填报(?:单位|日期|时间)[:：]|^(?:说明|注|备注)[:：]/;
const OFFICE = /(?:局|委员会|委|办公室|办事处|街道|镇|乡|政府|联合会|中心|院|处|科|部)$/;

/** Tells contracts from subtotals, signatures, repeated headers and headings of departments. */
export function kindOfRow(row: SheetRow, header: LedgerHeader): RowKind {
  const cells = row.cells.map((cell) => cell.normalize('NFKC').trim());
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0 || isHeaderAgain(row, header)) return { kind: 'none' };
  if (filled.slice(0, 2).some((cell) => TOTAL.test(cell)) && !cells[header.columns.get('provider') ?? -1])
    return { kind: 'none' };
  if (filled.every((cell) => SIGNATURE.test(cell)) || (filled.length <= 3 && SIGNATURE.test(filled[0] ?? '')))
    return { kind: 'none' };
  const [only = ''] = filled;
  if (filled.length > 1) return { kind: 'contract' };
  // 一、示例区民政局: a heading over the rows of one department. A number alone is a row that was never filled in.
  const name = only.replace(/^[(]?[一二三四五六七八九十\d]+[)、.]\s*/, '').replace(/[:：]$/, '');
  return OFFICE.test(name) && name.length <= 30 ? { kind: 'group', name } : { kind: 'none' };
}
