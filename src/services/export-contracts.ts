import type { Contract } from '../domain/contracts/contract.js';
import type { Store } from '../shared/store.js';
import { type Acting, requireMay, transactAs, writeAudit } from './contracts/acting.js';
import { type ContractQuery, findContracts } from './contracts/find-contracts.js';

interface Column {
  title: string;
  width: number;
  value(c: Contract): string | number | null;
}

const COLUMNS: readonly Column[] = [
  { title: '合同编号', width: 24, value: (c) => c.number },
  { title: '项目名称', width: 32, value: (c) => c.service },
  { title: '购买主体', width: 24, value: (c) => c.department },
  { title: '承接主体', width: 30, value: (c) => c.provider },
  { title: '目录代码', width: 10, value: (c) => c.catalogueCode },
  { title: '采购方式', width: 12, value: (c) => c.method },
  { title: '预算金额（元）', width: 16, value: (c) => c.budgetYuan },
  { title: '合同金额（元）', width: 16, value: (c) => c.amountYuan },
  { title: '通知书日期', width: 12, value: (c) => c.awarded },
  { title: '签订日期', width: 12, value: (c) => c.signed },
  { title: '起始日期', width: 12, value: (c) => c.start },
  { title: '终止日期', width: 12, value: (c) => c.end },
  { title: '已付金额（元）', width: 16, value: (c) => c.paidYuan },
  { title: '验收日期', width: 12, value: (c) => c.accepted },
  { title: '经办人', width: 10, value: (c) => c.owner },
  { title: '状态', width: 8, value: (c) => (c.status === 'active' ? '履行中' : '已关闭') },
];

/**
 * The contracts that a user may see as an .xlsx workbook of one sheet, which `importLedger` reads back. Every text is a
 * text cell and every sum a number cell: no cell is a formula, so `=…` in a name runs nothing, here or saved again as .csv.
 * In the audit trail. Throws E_FORBIDDEN.
 */
export async function exportContracts(
  store: Store,
  acting: Acting,
  query: ContractQuery = {},
): Promise<{ bytes: Buffer; count: number }> {
  const contracts = await findContracts(store, acting, query);
  await transactAs(store, acting, null, async (tx) => {
    for (const contract of contracts) requireMay(acting, 'contract.export', contract);
    writeAudit(tx, acting, {
      what: 'contract.export',
      thing: null,
      before: null,
      after: { query, contracts: contracts.map((c) => c.id) },
    });
  });
  return { bytes: await writeWorkbook(contracts), count: contracts.length };
}

async function writeWorkbook(contracts: readonly Contract[]): Promise<Buffer> {
  // Loaded only when somebody exports: a chat never needs it.
  const { default: writeXlsx } = await import('write-excel-file/node');
  const head = COLUMNS.map(({ title }) => ({ value: title, type: String, fontWeight: 'bold' as const }));
  const rows = contracts.map((c) => COLUMNS.map(({ value }) => toCell(value(c))));
  const options = { columns: COLUMNS.map(({ width }) => ({ width })), sheet: '合同台账', stickyRowsCount: 1 };
  return writeXlsx([head, ...rows], options).toBuffer();
}

function toCell(value: string | number | null) {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number, format: '#,##0.00' };
  return { value: disarm(value), type: String };
}

/** A name that begins as a formula does gets an apostrophe, so that a copy saved as .csv runs nothing either. */
function disarm(text: string): string {
  const plain = [...text].filter((char) => isXmlChar(char.codePointAt(0) ?? 0)).join('');
  return /^[=+\-@\t\r]/.test(plain.normalize('NFKC')) ? `'${plain}` : plain;
}

/** Characters that a workbook's XML can hold; one of the others would make Excel call the file damaged. */
function isXmlChar(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
