import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { ContractRecord } from '../../shared/records-of-contracts.js';

export type Contract = ContractRecord;

/** Days that a contract can have; anything else is a slip of the pen. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const LONGEST = 200;

/** Whether a text is a plain day that exists, in 1990-2100. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

const day = z.string().refine(isDay, 'must be a day YYYY-MM-DD that exists');
const words = z.string().transform((s) => cleanName(s));
const name = words.pipe(z.string().min(1).max(LONGEST));
const optional = words
  .pipe(z.string().max(LONGEST))
  .nullable()
  .default(null)
  .transform((s) => s || null);
const money = z.number().nullable().default(null);

/** What a person or a sheet says of a contract before it is checked and kept. Optional fields are null where not told. */
export const contractDraftSchema = z.strictObject({
  provider: name,
  service: name,
  amountYuan: money,
  start: day,
  end: day,
  awarded: day.nullable().default(null),
  signed: day.nullable().default(null),
  accepted: day.nullable().default(null),
  department: name,
  owner: optional,
  number: optional,
  method: optional,
  catalogueCode: optional,
  budgetYuan: money,
  paidYuan: money,
  extra: z.record(z.string(), z.string()).default({}),
});
/** A draft whose fields have their types; whether they agree with one another is `checkContract`'s business. */
export type ContractDraft = z.output<typeof contractDraftSchema>;
/** A draft as it is given: optional fields may be left out. */
export type ContractInput = z.input<typeof contractDraftSchema>;
export const DRAFT_FIELDS = Object.keys(contractDraftSchema.shape) as (keyof ContractDraft)[];

/** A name without line breaks, double blanks, blanks between Chinese characters and characters that nobody can see. */
export function cleanName(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd-\uffff]/gu, '')
    .replace(/[\s\u00a0\u3000\u200b\ufeff]+/gu, ' ')
    .replace(/(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])/gu, '')
    .trim();
}

/** The form in which names are compared: NFKC, lower case, no blanks. */
export function foldName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b]+/gu, '');
}

/** The form in which contract numbers are compared: 〔2026〕, [2026] and (2026) are one, as are capitals and small letters. */
export function foldNumber(text: string): string {
  return foldName(text)
    .replace(/[〔［【（(]/g, '[')
    .replace(/[〕］】）)]/g, ']')
    .replace(/[-—–_]+/g, '-');
}

/** What makes two contracts of the same content one, numbers apart. */
export function contentKey(
  c: Pick<ContractDraft, 'provider' | 'service' | 'department' | 'start' | 'end' | 'amountYuan'>,
): string {
  return JSON.stringify([
    foldName(c.provider),
    foldName(c.service),
    foldName(c.department),
    c.start,
    c.end,
    c.amountYuan,
  ]);
}

/** What makes two numbered contracts one, whatever else is told of them; null without a number. */
export function numberKey(c: Pick<ContractDraft, 'number' | 'provider' | 'department'>): string | null {
  return c.number === null
    ? null
    : JSON.stringify([foldNumber(c.number), foldName(c.provider), foldName(c.department)]);
}

/** The draft part of a contract. */
export function draftOf(contract: Contract): ContractDraft {
  const { id: _i, status: _s, closedNote: _n, createdAt: _c, updatedAt: _u, lastChange: _l, ...draft } = contract;
  return draft;
}
