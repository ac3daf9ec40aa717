import type { InputBlock, View } from '@slack/web-api';
import type { Contract } from '../../../src/domain/contracts/contract.js';
import type { Remark } from '../../../src/domain/contracts/remark.js';
import type { User } from '../../../src/domain/people/role.js';
import type { ContractForm } from '../../../src/services/contracts/read-form.js';
import { type Office, wordsOf } from './office.js';

export const FORM_ID = 'goufu_contract';
const LONGEST = 200;
/** Fields of the form, by the block that holds each. */
const FIELDS = ['provider', 'service', 'amount', 'start', 'end', 'signed', 'department', 'number'] as const;
type Field = (typeof FIELDS)[number];
const DAYS = new Set<Field>(['start', 'end', 'signed']);
const OPTIONAL = new Set<Field>(['amount', 'signed', 'number']);

/** Which contract a form changes, and as of when it was read. */
export interface FormMetadata {
  contract: string | null;
  updatedAt: number | null;
}

/** The form to register a contract, or to change one. */
export function buildForm({ lang }: Office, user: User, contract: Contract | null): View {
  const w = wordsOf(lang);
  const metadata: FormMetadata = { contract: contract?.id ?? null, updatedAt: contract?.updatedAt ?? null };
  const initial: Partial<Record<Field, string | null>> = contract
    ? { ...contract, amount: contract.amountYuan === null ? null : String(contract.amountYuan) }
    : { department: user.department };
  return {
    type: 'modal',
    callback_id: FORM_ID,
    title: { type: 'plain_text', text: contract ? w.edit : w.register },
    submit: { type: 'plain_text', text: w.save },
    close: { type: 'plain_text', text: w.close },
    private_metadata: JSON.stringify(metadata),
    blocks: FIELDS.map((field) => buildField(lang, field, initial[field] ?? null)),
  };
}

function buildField(lang: Office['lang'], field: Field, initial: string | null): InputBlock {
  const { form } = wordsOf(lang);
  const base = {
    type: 'input' as const,
    block_id: field,
    optional: OPTIONAL.has(field),
    label: { type: 'plain_text' as const, text: form[field] },
  };
  if (DAYS.has(field)) {
    const picked = initial === null ? {} : { initial_date: initial };
    return { ...base, element: { type: 'datepicker', action_id: 'value', ...picked } };
  }
  const typed = initial === null ? {} : { initial_value: initial.slice(0, LONGEST) };
  const hint = field === 'amount' ? { hint: { type: 'plain_text' as const, text: form.amountHint } } : {};
  return { ...base, ...hint, element: { type: 'plain_text_input', action_id: 'value', max_length: LONGEST, ...typed } };
}

/** What was filled in; what a forged form lacks is not told. */
export function readValues(values: unknown): ContractForm {
  const blocks = (values ?? {}) as Record<string, { value?: { value?: unknown; selected_date?: unknown } } | undefined>;
  const told = (field: Field): string | null => {
    const held = blocks[field]?.value;
    const value = DAYS.has(field) ? held?.selected_date : held?.value;
    return typeof value === 'string' ? value : null;
  };
  return Object.fromEntries(FIELDS.map((f) => [f, told(f)])) as unknown as ContractForm;
}

/** Faults by the field under which each is shown; those of no field of the form stand under the first. */
export function toErrors(faults: readonly Remark[], lang: 'zh' | 'en'): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const fault of faults) {
    const own = fault.field === 'amountYuan' ? 'amount' : fault.field;
    const field = FIELDS.find((f) => f === own) ?? 'provider';
    errors[field] = [errors[field], fault[lang]].filter(Boolean).join('；');
  }
  return errors;
}

export function readFormMetadata(text: string): FormMetadata {
  try {
    const { contract, updatedAt } = JSON.parse(text) as Partial<FormMetadata>;
    return { contract: contract ?? null, updatedAt: updatedAt ?? null };
  } catch {
    return { contract: null, updatedAt: null };
  }
}
