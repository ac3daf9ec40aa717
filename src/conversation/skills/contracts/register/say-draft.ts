import type { ContractField } from '../../../../understanding/entities/contract-facts.js';
import type { Ctx } from '../context.js';
import { saySum } from '../say-contract.js';
import type { Draft } from './draft-schema.js';

/** What was read of a contract, field by field; `nth` from 0 numbers it among several. */
export function sayDraft(ctx: Ctx, draft: Draft, nth: number | null): string {
  const { w, lang } = ctx;
  const [colon, stop] = lang === 'en' ? [': ', '; '] : ['：', '；'];
  const sum = draft.amountYuan === null && !draft.amountOpen ? w.notTold : saySum(ctx, draft.amountYuan);
  const dates =
    draft.start === null && draft.end === null
      ? `${w.notTold}${draft.term ? w.register.termOnly(draft.term.months, draft.term.days) : ''}`
      : w.query.term(draft.start ?? w.notTold, draft.end ?? w.notTold);
  const parts = [
    [w.fields.provider, draft.provider ?? w.notTold],
    [w.fields.service, draft.service ?? w.notTold],
    [w.fields.amount, sum],
    [w.fields.dates, dates],
    ...(draft.signed === null ? [] : [[w.fields.signed, draft.signed]]),
    ...(draft.owner === null ? [] : [[w.fields.owner, draft.owner]]),
  ].map(([field, value]) => `${field}${colon}${value}`);
  return `${nth === null ? '' : `${nth + 1}. `}${parts.join(stop)}`;
}

/** Missing fields as they are asked for. */
export function nameFields(missing: readonly ContractField[], w: Ctx['w']): string {
  const { howProvider, howService, howAmount, howDates, howStart, howEnd } = w.register;
  const names: string[] = [];
  if (missing.includes('provider')) names.push(howProvider);
  if (missing.includes('service')) names.push(howService);
  if (missing.includes('amount')) names.push(howAmount);
  if (missing.includes('start') && missing.includes('end')) names.push(howDates);
  else if (missing.includes('start')) names.push(howStart);
  else if (missing.includes('end')) names.push(howEnd);
  return w.list([...new Set(names)]);
}
