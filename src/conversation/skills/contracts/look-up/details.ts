import type { Contract } from '../../../../domain/contracts/contract.js';
import type { Ctx } from '../context.js';

type Detail = 'number' | 'method' | 'paid' | 'accepted' | 'contact';

const ASKED: readonly [Detail, RegExp][] = [
  ['number', /编号|合同号|备案号|contract (?:number|no\b)/],
  ['method', /(?:采购|购买)方式|怎么采购|招标还是|procurement method/],
  [
    'paid',
    /(?:已经?|都|总共|一共)?(?:付|支付|拨)(?:了|过)(?:多少|几|吗|没)|已付|未付|没付|(?:付款|支付)(?:进度|情况)|(?:款|钱)?(?:都)?(?:付|结|拨)清(?:了)?(?:没|吗)|\bpaid\b/,
  ],
  ['accepted', /验收(?:的)?(?:结果|情况|结论)|验收(?:过|了|合格)(?:吗|没|了没)|accepted\b/],
  ['contact', /电话|手机|联系人|联系方式|地址|phone|contact (?:person|details)|address/],
];

export function asksDetail(text: string): boolean {
  return ASKED.some(([, pattern]) => pattern.test(text));
}

/** What a question asks of one contract beyond its names, sum and days: as recorded, or that it is not; null where it asks none. */
export function sayDetail({ text, w }: Ctx, contract: Contract): string | null {
  const asked = ASKED.find(([, pattern]) => pattern.test(text))?.[0];
  if (asked === undefined) return null;
  const { number, method, paidYuan, accepted } = contract;
  const value = {
    number,
    method,
    paid: paidYuan === null ? null : w.sum(paidYuan),
    accepted,
    contact: null,
  }[asked];
  return value === null ? w.query.notRecorded(w.query.detail[asked]) : w.query.recorded(w.query.detail[asked], value);
}
