import type { Contract } from '../../../domain/contracts/contract.js';
import { isSameDepartment } from '../../../domain/people/may.js';
import { daysUntil } from '../../../services/reminders.js';
import type { Ctx } from './context.js';

type Named = Pick<Contract, 'provider' | 'service'>;

/** 乐安家政“助浴”, Amber Care "bathing". */
export function nameContract({ w, lang }: Pick<Ctx, 'w' | 'lang'>, { provider, service }: Named): string {
  return `${provider}${lang === 'en' ? ' ' : ''}${w.quoted(service)}`;
}

export function saySum({ w }: Pick<Ctx, 'w'>, yuan: number | null): string {
  return yuan === null ? w.noSum : w.sum(yuan);
}

/** One contract with all that is asked of it: names, sum, term, days left. */
export function sayContract(ctx: Ctx, contract: Contract): string {
  const { w } = ctx;
  const comma = ctx.lang === 'en' ? ', ' : '，';
  const parts = [
    nameContract(ctx, contract),
    ...otherDepartment(ctx, contract),
    saySum(ctx, contract.amountYuan),
    w.query.term(contract.start, contract.end),
    ...sayStart(ctx, contract),
  ];
  return `${parts.join(comma)}${ctx.lang === 'en' ? '; ' : '；'}${sayEnd(ctx, contract)}`;
}

/** Whose it is, where that is not the reader's own department. */
function otherDepartment({ turn }: Ctx, { department }: Contract): string[] {
  return isSameDepartment(department, turn.view.user.department) ? [] : [department];
}

/** When it ends, in days from today, which is not counted. */
export function sayEnd(
  { w, today }: Pick<Ctx, 'w' | 'today'>,
  { status, end }: Pick<Contract, 'status' | 'end'>,
): string {
  if (status === 'closed') return w.query.closedOn(end);
  const days = daysUntil(today, end);
  if (days < 0) return w.query.past(end, -days);
  if (days === 0) return w.query.today(end);
  return w.query.left(end, days);
}

function sayStart({ w, today }: Ctx, { status, start }: Contract): string[] {
  return status === 'active' && start > today ? [w.query.starts(start, daysUntil(today, start))] : [];
}

/** Numbered lines, cut to what a person reads; the rest is counted. */
export function listContracts(ctx: Ctx, contracts: readonly Contract[], most = 5): string {
  const comma = ctx.lang === 'en' ? ', ' : '，';
  const lines = contracts.slice(0, most).map((c, i) => {
    const parts = [nameContract(ctx, c), ...otherDepartment(ctx, c), saySum(ctx, c.amountYuan), sayEnd(ctx, c)];
    return `${i + 1}. ${parts.join(comma)}`;
  });
  const more = contracts.length > most ? [ctx.w.query.more(contracts.length - most)] : [];
  return [...lines, ...more].join('\n');
}
