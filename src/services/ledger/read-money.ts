import { parseAmount } from '../../understanding/entities/amounts.js';
import { type CellReader, isFormulaError } from './cell.js';
import type { MoneyField, Unit } from './titles.js';

/** What stands beside a sum that may lack its unit. */
export interface MoneyContext {
  unit: Unit;
  /** Whether the other sums of the column are in yuan by their size. */
  isColumnInYuan: boolean;
}

const TITLE: Record<MoneyField, { zh: string; en: string }> = {
  budgetYuan: { zh: '预算金额', en: 'the budget' },
  amountYuan: { zh: '合同金额', en: 'the amount' },
  paidYuan: { zh: '已付金额', en: 'the paid amount' },
};
/** Below this a sum without a unit, of a contract, is no yuan. */
const TOO_SMALL = 1000;
/** From this on a sum in a column of 万元 is one in yuan: ten thousand 万 is a hundred million. */
const TOO_LARGE = 10_000;
const PLAIN = /^[¥￥]?-?[¥￥]?\d[\d,]*(?:\.\d+)?$/;

/**
 * A sum of money in a cell, in yuan; null when the cell tells none. A bare 66.5 among sums of 10,000 and more is taken for
 * 万元 and noted, never in silence; 最高不超过88万元 gives the cap with a note. A sum of the contract that can't be read is a fault,
 * of the budget or what was paid a note.
 */
export function readMoney(cells: CellReader, field: MoneyField, context: MoneyContext): number | null {
  const text = cells.text(field).normalize('NFKC');
  if (text === '') return null;
  if (PLAIN.test(text)) return readPlain(cells, field, text, context);
  const sum = isFormulaError(text) ? null : parseAmount(text);
  if (sum !== null) return sum;
  const cap = /(?:不超过|不高于|最高|上限|限额)(?:为|是)?(?:人民币)?\s?(?<cap>[\d,.]+\s?万?元)/.exec(text)?.groups?.cap;
  const capped = cap === undefined ? null : parseAmount(cap);
  if (capped !== null) {
    const { en } = TITLE[field];
    const say = /据实|结算|\/[餐人次户]/.test(text) ? '据实结算，金额为上限' : '金额为上限';
    cells.note(
      field,
      'check',
      `${field}_cap`,
      `${say}（${text}），请核对`,
      `${en} is an upper limit (${text}); please check`,
    );
    return capped;
  }
  if (/^据实(?:结算)?$/.test(text)) return null;
  return refuse(cells, field, text);
}

function refuse(cells: CellReader, field: MoneyField, text: string): null {
  const { zh, en } = TITLE[field];
  const level = field === 'amountYuan' ? 'fault' : 'check';
  const shown = text.slice(0, 40);
  if (isFormulaError(text))
    cells.note(field, level, 'formula_error', `${zh}是公式错误 ${shown}`, `${en} is the formula error ${shown}`);
  else
    cells.note(
      field,
      level,
      `${field}_unreadable`,
      `${zh}“${shown}”不是确定的数字`,
      `${en} "${shown}" is no definite sum`,
    );
  return null;
}

function readPlain(
  cells: CellReader,
  field: MoneyField,
  text: string,
  { unit, isColumnInYuan }: MoneyContext,
): number | null {
  const { zh, en } = TITLE[field];
  const figures = text.replace(/[¥￥]/g, '');
  if (!/^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(figures)) return refuse(cells, field, text);
  const number = Number(figures.replaceAll(',', ''));
  const isMarked = /[¥￥]/.test(text);
  if (unit === 'wan' && !isMarked) {
    if (number < TOO_LARGE) return round(number * 10_000);
    cells.note(
      field,
      'check',
      `${field}_unit`,
      `表头单位是万元，${zh} ${text} 疑为元，按元登记，请核对`,
      `the column is in ten thousands, but ${en} ${text} looks like yuan and is taken so; please check`,
    );
    return number;
  }
  if (number <= 0 || number >= TOO_SMALL || isMarked) return number;
  if (isColumnInYuan) {
    cells.note(
      field,
      'check',
      `${field}_unit`,
      `${zh}无单位且疑为万元（${text}），按 ${text} 万元登记，请核对`,
      `${en} ${text} has no unit and looks like ten thousands of yuan; taken so, please check`,
    );
    return round(number * 10_000);
  }
  if (field !== 'amountYuan') return null;
  cells.note(
    field,
    'fault',
    `${field}_unit`,
    `${zh} ${text} 没有单位，是元还是万元？请写明单位`,
    `${en} ${text} has no unit; write 元 or 万元`,
  );
  return null;
}

function round(yuan: number): number {
  return Math.round(yuan * 100) / 100;
}

/** Whether most bare sums of a column are of 10,000 and more. */
export function isInYuan(texts: readonly string[]): boolean {
  const bare = texts
    .map((t) => t.normalize('NFKC').trim())
    .filter((t) => PLAIN.test(t))
    .map((t) => Number(t.replace(/[¥￥,]/g, '')));
  const large = bare.filter((n) => n >= 10_000).length;
  return large >= 2 && large > bare.length / 2;
}
