import type { ContractInput } from '../../domain/contracts/contract.js';
import { fault, type Remark } from '../../domain/contracts/remark.js';
import { parseAmount } from '../../understanding/entities/amounts.js';

/** What was filled into a form; empty and null are not told. Days are `YYYY-MM-DD`. */
export interface ContractForm {
  provider: string | null;
  service: string | null;
  /** As it is typed: 480000, 48万元. */
  amount: string | null;
  start: string | null;
  end: string | null;
  signed: string | null;
  department: string | null;
  number: string | null;
}

const PLAIN = /^[¥￥]?\d[\d,]*(?:\.\d+)?(?:元)?$/;

/** A contract out of a form, for `registerContract` and `changeContract`, which judge it; an amount that can't be read is a fault. */
export function readForm(form: ContractForm): { input: Partial<ContractInput> } | { faults: Remark[] } {
  const amountYuan = readAmount(form.amount);
  if (amountYuan === undefined) {
    const seen = (form.amount ?? '').slice(0, 40);
    const zh = `金额“${seen}”读不出来，请写成 480000 或 48万元`;
    return { faults: [fault('amount_unread', 'amountYuan', zh, `the amount "${seen}" cannot be read; write 480000`)] };
  }
  const { provider, service, start, end, signed, department, number } = form;
  const told = (value: string | null) => value?.trim() || undefined;
  const input = {
    provider: told(provider),
    service: told(service),
    amountYuan,
    start: told(start),
    end: told(end),
    signed: told(signed) ?? null,
    department: told(department),
    number: told(number) ?? null,
  };
  return { input: Object.fromEntries(Object.entries(input).filter(([, v]) => v !== undefined)) };
}

/** Yuan; null when nothing is told, undefined when it can't be read. */
function readAmount(text: string | null): number | null | undefined {
  const typed = (text ?? '').normalize('NFKC').trim();
  if (typed === '') return null;
  if (PLAIN.test(typed)) return Number(typed.replace(/[¥,元]/g, ''));
  return parseAmount(typed) ?? undefined;
}
