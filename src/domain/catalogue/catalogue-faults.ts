import type { Fault, Lang } from '../../shared/errors.js';

/** A fault of a catalogue sheet; `cell` such as `B12`, or null when it concerns the whole sheet. */
export interface CatalogueFault extends Fault {
  cell: string | null;
}

type Values = Record<string, string | number>;
type Text = readonly [what: string, mend: string];

const TEXTS = {
  no_header: {
    zh: ['前 {rows} 行里没有找到表头', '表头一行要有：编码、类、款、项（也可写 代码、一级、二级、三级/服务内容）'],
    en: ['no header in the first {rows} rows', 'One row must name the columns: code, category, section, item'],
  },
  no_items: { zh: ['表头下面没有任何一项', '请补上目录内容'], en: ['no item below the header', 'Add the items'] },
  no_category: {
    zh: ['缺少“类”', '请填写这一项所在的类（合并单元格从上一行带下）'],
    en: ['the category is empty', 'Name the category (merged cells are filled down)'],
  },
  no_section: {
    zh: ['缺少“款”', '请填写这一项所在的款（换了类就要重新写款）'],
    en: ['the section is empty', 'Name the section (a new category needs a new section)'],
  },
  no_item: {
    zh: ['“项”的名称为空', '请填写名称，或删去这一行'],
    en: ['the item has no name', 'Name it or delete the row'],
  },
  no_code: { zh: ['“{item}”没有编码', '请填写编码'], en: ['“{item}” has no code', 'Add its code'] },
  bad_code: {
    zh: ['编码“{value}”不合格式', '编码应如 A0101、010101 或 1.1.1'],
    en: ['the code “{value}” is malformed', 'A code looks like A0101, 010101 or 1.1.1'],
  },
  uneven_code: {
    zh: ['编码“{value}”有 {length} 位，其他多为 {usual} 位', '如为 Excel 去掉了前面的 0，请把编码列设为文本后重填'],
    en: [
      'the code “{value}” has {length} digits where most have {usual}',
      'If Excel dropped leading zeros, format the code column as text and enter it again',
    ],
  },
  foreign_code: {
    zh: ['编码“{value}”与所在的款“{section}”不一致', '编码应以 {prefix} 开头，请核对编码或所在的款'],
    en: [
      'the code “{value}” disagrees with its section “{section}”',
      'It should begin with {prefix}: check the code or the section',
    ],
  },
  same_code: {
    zh: ['编码“{value}”与第 {first} 行重复', '每一项的编码只能用一次'],
    en: ['the code “{value}” repeats row {first}', 'A code may be used once'],
  },
  same_item: {
    zh: ['“{value}”在同一款里与第 {first} 行重复', '请删去一行，或改名'],
    en: ['“{value}” repeats row {first} within one section', 'Delete or rename one of them'],
  },
  split_section: {
    zh: ['款“{section}”出现在两个类里：“{one}”（第 {first} 行）和“{other}”', '一款只能属于一类'],
    en: [
      'the section “{section}” stands under “{one}” (row {first}) and under “{other}”',
      'A section belongs to one category',
    ],
  },
  unknown_domain: {
    zh: ['领域“{value}”不是方案三（三）点名的领域', '可填：{known}；都不是就填“其他”或留空'],
    en: ['“{value}” is no field that clause 3.3 names', 'Use {known}, or leave it empty'],
  },
  too_long: {
    zh: ['名称有 {length} 个字，超过 {limit}', '请核对是否把说明写进了名称'],
    en: ['the name has {length} characters, more than {limit}', 'Move explanations to the note'],
  },
  counts: {
    zh: [
      '共 {categories} 类 {sections} 款 {items} 项，方案印的是 6 类 54 款 211 项',
      '请核对是否漏行；如目录已依法调整，以调整后的为准',
    ],
    en: [
      '{categories} categories, {sections} sections and {items} items; the plan prints 6, 54 and 211',
      'Check for missing rows; if the catalogue was adjusted since, the adjusted one stands',
    ],
  },
  still_sample: {
    zh: ['文件标题写明是“示例目录”', '查询时仍会标为示例；如已改成本区正式目录，请删去标题里的“示例”字样'],
    en: [
      'the title calls this file a sample',
      'Look-ups will say so; remove the title if it is now the real catalogue',
    ],
  },
} as const satisfies Record<string, Record<Lang, Text>>;

export type CatalogueFaultKind = keyof typeof TEXTS;

/** Reports a fault at a cell (0-based column), or at a whole row when the column is null. */
export type Report = (kind: CatalogueFaultKind, row: number, column: number | null, values?: Values) => void;

/** A fault in the words of one language; `line` is the row as Excel numbers it. */
export function makeFault(
  kind: CatalogueFaultKind,
  at: { file: string; line: number; cell: string | null },
  values: Values,
  lang: Lang,
): CatalogueFault {
  const [what, mend] = TEXTS[kind][lang].map((text) => fill(text, values));
  return { ...at, what: at.cell === null ? (what ?? '') : `${at.cell} ${what}`, mend: mend ?? '' };
}

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
}
