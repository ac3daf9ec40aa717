import type { SheetRow } from '../../shared/sheet.js';

/** 0-based columns of a catalogue sheet; null where the sheet has none. Level codes stand beside their names in some sheets. */
export interface Columns {
  code: number;
  category: number;
  categoryCode: number | null;
  section: number;
  sectionCode: number | null;
  item: number;
  keywords: number | null;
  domains: number | null;
  note: number | null;
}

export interface Header {
  columns: Columns;
  /** Position of the header in the rows given. */
  index: number;
}

/** How many rows of titles and remarks may stand above the header. */
export const HEADER_WITHIN = 30;

const NAMES = {
  code: /^(?:(?:目录|品目|服务|项目|三级)?(?:编码|代码|编号)|code)$/,
  category: /^(?:类|大类|类别|类名|一级|一级目录|一级品目|category)$/,
  section: /^(?:款|中类|款名|二级|二级目录|二级品目|section)$/,
  item: /^(?:项|小类|项名|项目|三级|三级目录|三级品目|服务内容|服务项目|服务名称|项目名称|目录名称|item)$/,
  keywords: /^(?:关键词|关键字|同义词|俗称|别名|keywords?)$/,
  domains: /^(?:领域|所属领域|服务领域|domains?)$/,
  note: /^(?:备注|说明|备注说明|notes?|remarks?)$/,
} as const;

/** The first row, within the first 30, that names the four columns a catalogue needs; titles above it are passed over. */
export function findHeader(rows: readonly SheetRow[]): Header | null {
  for (const [index, row] of rows.slice(0, HEADER_WITHIN).entries()) {
    const columns = readColumns(row.cells.map(normaliseTitle));
    if (columns !== null) return { columns, index };
  }
  return null;
}

function readColumns(titles: readonly string[]): Columns | null {
  const one = (name: keyof typeof NAMES) => titles.findIndex((title) => NAMES[name].test(title));
  const [category, section, item] = [one('category'), one('section'), one('item')];
  const codes = titles.flatMap((title, column) => (NAMES.code.test(title) ? [column] : []));
  // With one code column it is the item's, wherever it stands; with more, each stands just before its level.
  const code = codes.length === 1 ? codes[0] : codes.filter((column) => column < item).at(-1);
  if (code === undefined || [category, section, item].includes(-1)) return null;
  const beside = (level: number) =>
    codes.length > 1 && level - 1 !== code && codes.includes(level - 1) ? level - 1 : null;
  const orNull = (column: number) => (column === -1 ? null : column);
  return {
    code,
    category,
    categoryCode: beside(category),
    section,
    sectionCode: beside(section),
    item,
    keywords: orNull(one('keywords')),
    domains: orNull(one('domains')),
    note: orNull(one('note')),
  };
}

/** `类（一级）` and ` 类 ` are both 类. */
function normaliseTitle(cell: string): string {
  return cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s*:：]/g, '');
}
