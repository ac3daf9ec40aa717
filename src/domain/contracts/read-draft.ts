import type { z } from 'zod';
import { type ContractDraft, type ContractInput, contractDraftSchema, DRAFT_FIELDS } from './contract.js';
import { fault, type Remark } from './remark.js';

const NAMES: Record<keyof ContractDraft, { zh: string; en: string }> = {
  provider: { zh: '承接主体', en: 'provider' },
  service: { zh: '服务名称', en: 'service' },
  amountYuan: { zh: '合同金额', en: 'amount' },
  start: { zh: '服务起始日', en: 'start' },
  end: { zh: '服务截止日', en: 'end' },
  awarded: { zh: '通知书日期', en: 'award date' },
  signed: { zh: '签订日期', en: 'signing date' },
  accepted: { zh: '验收日期', en: 'acceptance date' },
  department: { zh: '购买主体', en: 'department' },
  owner: { zh: '经办人', en: 'owner' },
  number: { zh: '合同编号', en: 'contract number' },
  method: { zh: '采购方式', en: 'procurement method' },
  catalogueCode: { zh: '目录代码', en: 'catalogue code' },
  budgetYuan: { zh: '预算金额', en: 'budget' },
  paidYuan: { zh: '已付金额', en: 'paid amount' },
  extra: { zh: '其他栏', en: 'other columns' },
};

/** What a field is called to people. */
export function nameField(field: keyof ContractDraft, lang: 'zh' | 'en'): string {
  return NAMES[field][lang];
}

/** A draft out of what was told, names cleaned; or a fault for each field that is missing or can't be. */
export function readDraft(input: Partial<ContractInput>): { draft: ContractDraft } | { faults: Remark[] } {
  const parsed = contractDraftSchema.safeParse(input);
  return parsed.success ? { draft: parsed.data } : { faults: parsed.error.issues.map((i) => explain(i, input)) };
}

function explain(issue: z.core.$ZodIssue, input: Partial<ContractInput>): Remark {
  const field = DRAFT_FIELDS.find((f) => f === issue.path[0]);
  if (!field) return fault('unknown_field', null, `有不认识的栏：${issue.message}`, `unknown field: ${issue.message}`);
  const { zh, en } = NAMES[field];
  const seen = input[field];
  const isEmpty = seen === undefined || seen === null || (typeof seen === 'string' && seen.trim() === '');
  if (isEmpty) return fault(`${field}_missing`, field, `缺${zh}`, `the ${en} is missing`);
  const shown = String(seen).slice(0, 60);
  if (issue.code === 'too_big')
    return fault(`${field}_long`, field, `${zh}太长（上限 200 字）`, `the ${en} is longer than 200 characters`);
  return fault(
    `${field}_impossible`,
    field,
    `${zh}“${shown}”不存在或不能用`,
    `the ${en} "${shown}" does not exist or cannot be used`,
  );
}
