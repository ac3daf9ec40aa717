import type { ContractDraft } from './contract.js';

/** Something to be said about a contract. `fault` refuses it, `check` asks to verify it (请核对), `hint` is worth knowing. */
export interface Remark {
  id: string;
  level: 'fault' | 'check' | 'hint';
  field: keyof ContractDraft | null;
  zh: string;
  en: string;
}

export function fault(id: string, field: Remark['field'], zh: string, en: string): Remark {
  return { id, level: 'fault', field, zh, en };
}

export function check(id: string, field: Remark['field'], zh: string, en: string): Remark {
  return { id, level: 'check', field, zh: `${zh}，请核对`, en: `${en}; please check` };
}

export function hint(id: string, field: Remark['field'], zh: string, en: string): Remark {
  return { id, level: 'hint', field, zh, en };
}
