/** Parts of a cell such as `A01 公共教育服务`, `(一)基本公共服务` or `公共教育服务`. */
export interface Label {
  code: string | null;
  name: string;
  label: string;
}

const CODE_FIRST = /^([A-Z]\d{0,4}|\d{1,6}(?=[\s.、:-]))[\s.、:-]*(.+)$/;
const ORDINAL_FIRST = /^(?:\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、)\s*(.+)$/;

/** Splits a 类 or 款 cell; a code given in a column of its own goes before the name. */
export function readLabel(cell: string, ownCode: string): Label {
  const text = cleanName(cell);
  const coded = CODE_FIRST.exec(text);
  if (coded?.[1] !== undefined && coded[2] !== undefined) {
    return { code: coded[1], name: coded[2], label: `${coded[1]} ${coded[2]}` };
  }
  const name = ORDINAL_FIRST.exec(text)?.[1] ?? text;
  const code = cleanCode(ownCode);
  return code === '' ? { code: null, name, label: text } : { code, name, label: `${code} ${name}` };
}

/** Full-width letters, digits and blanks as half-width, blanks inside collapsed; Chinese punctuation of names stays. */
export function cleanName(cell: string): string {
  return cell
    .replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF08\uFF09]/g, (c) => c.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim();
}

/** `Ａ０１０１`, ` a 0101` → `A0101`. */
export function cleanCode(cell: string): string {
  return cell.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}
