import { Temporal } from 'temporal-polyfill';
import type { Day } from '../../shared/clock.js';
import { checkGaps, checkMethod, checkWords } from './check-words.js';
import type { ContractDraft } from './contract.js';
import { check, fault, hint, type Remark } from './remark.js';

/** Above this a sum of one contract of a district is a slip of the unit. */
const MOST_YUAN = 10_000_000_000;
const MONEY = [
  ['amountYuan', '合同金额', 'the amount'],
  ['budgetYuan', '预算金额', 'the budget'],
  ['paidYuan', '已付金额', 'the paid amount'],
] as const;

/**
 * Whether a draft can be a contract: faults refuse it (it ends before it starts, an amount that is negative, zero or
 * beyond reason), checks and hints don't. `today` decides what is over. Figures of law are those of contract management:
 * 30 days from award to signing (政府采购法 46), terms of one and three years (财政部令第102号 24).
 */
export function checkContract(draft: ContractDraft, today: Day): Remark[] {
  return [
    ...checkTerm(draft),
    ...checkMoney(draft),
    ...checkSigning(draft, today),
    ...checkProgress(draft, today),
    ...checkWords(draft),
    ...checkMethod(draft),
    ...checkGaps(draft),
  ];
}

/** The remarks that refuse. */
export function faultsOf(remarks: readonly Remark[]): Remark[] {
  return remarks.filter((r) => r.level === 'fault');
}

function checkTerm({ start, end }: ContractDraft): Remark[] {
  if (end < start)
    return [
      fault(
        'ends_before_start',
        'end',
        `服务止期早于起期（${start} 到 ${end}）`,
        `the service ends before it starts (${start} to ${end})`,
      ),
    ];
  const dayAfter = Temporal.PlainDate.from(end).add({ days: 1 });
  const longer = (years: number) =>
    Temporal.PlainDate.compare(Temporal.PlainDate.from(start).add({ years }), dayAfter) < 0;
  if (longer(3)) return [check('term_over_3y', 'end', '服务期限超过3年', 'the term is longer than three years')];
  if (longer(1))
    return [
      hint(
        'term_over_1y',
        'end',
        '服务期限超过1年，须有多年预算保障',
        'the term is longer than a year and needs a budget in each',
      ),
    ];
  return [];
}

function checkMoney(draft: ContractDraft): Remark[] {
  const { amountYuan: amount, budgetYuan: budget, paidYuan: paid } = draft;
  const remarks: Remark[] = MONEY.flatMap(([field, zh, en]) => {
    const sum = draft[field];
    if (sum === null) return [];
    if (!Number.isFinite(sum) || sum > MOST_YUAN)
      return [
        fault(`${field}_beyond_reason`, field, `${zh} ${sum} 元超出合理范围`, `${en} of ${sum} yuan is beyond reason`),
      ];
    if (sum < 0)
      return [fault(`${field}_negative`, field, `${zh}是负数（${sum} 元）`, `${en} is negative (${sum} yuan)`)];
    if (field === 'amountYuan' && sum === 0)
      return [fault('amountYuan_zero', field, '合同金额是 0', 'the amount is 0')];
    const isFen = Math.abs(sum * 100 - Math.round(sum * 100)) < 1e-4;
    return isFen
      ? []
      : [fault(`${field}_fraction`, field, `${zh} ${sum} 元比分还细`, `${en} of ${sum} yuan is finer than a fen`)];
  });
  if (amount !== null && budget !== null && amount > budget)
    remarks.push(check('over_budget', 'amountYuan', '合同金额超预算', 'the amount exceeds the budget'));
  if (amount !== null && paid !== null && paid > amount)
    remarks.push(check('overpaid', 'paidYuan', '已付金额超过合同金额', 'more is paid than the contract says'));
  if (amount === null) remarks.push(check('amount_missing', 'amountYuan', '没有合同金额', 'there is no amount'));
  return remarks;
}

function checkSigning({ awarded, signed, start, end }: ContractDraft, today: Day): Remark[] {
  const remarks: Remark[] = [];
  if (awarded !== null && signed !== null) {
    const days = Temporal.PlainDate.from(awarded).until(Temporal.PlainDate.from(signed)).days;
    if (days > 30)
      remarks.push(
        check(
          'signed_late',
          'signed',
          '签订超过通知书发出30日',
          'it was signed more than 30 days after the notice of award',
        ),
      );
    if (days < 0)
      remarks.push(
        check('signed_before_award', 'signed', '签订日期早于通知书日期', 'it was signed before the notice of award'),
      );
  }
  if (signed !== null && signed > end)
    remarks.push(
      check('signed_after_end', 'signed', '签订日期晚于服务止期', 'it was signed after the service had ended'),
    );
  else if (signed !== null && signed > start)
    remarks.push(
      hint('signed_after_start', 'signed', '签订日期晚于服务起期', 'it was signed after the service had begun'),
    );
  if (signed !== null && signed > today)
    remarks.push(check('signed_in_future', 'signed', '签订日期还没有到', 'the signing date lies in the future'));
  return remarks;
}

function checkProgress({ signed, accepted, start, end, paidYuan }: ContractDraft, today: Day): Remark[] {
  const remarks: Remark[] = [];
  if (accepted !== null && accepted < start)
    remarks.push(check('accepted_before_start', 'accepted', '验收日期早于服务起期', 'it was accepted before it began'));
  if (signed === null && (paidYuan ?? 0) > 0)
    remarks.push(
      hint('paid_unsigned', 'paidYuan', '已有付款但没有签订日期', 'money was paid, but there is no signing date'),
    );
  if (end < today && accepted === null)
    remarks.push(
      hint(
        'ended_unaccepted',
        'accepted',
        '服务已到期，没有验收日期',
        'the service has ended, with no date of acceptance',
      ),
    );
  return remarks;
}
