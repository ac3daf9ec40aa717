import type { Before } from './carry.js';

/** Posts inside an office: who asks after them by name asks whether hands may be taken on, not for a job. */
const POST =
  '(?:辅警|协警|协管员?|城管队员|临时工|临聘(?:人员|的)?|编外(?:人员|的)?|合同工|聘用制?(?:人员)|文员|窗口(?:人员|的人)|打字员|内勤|政府雇员|辅助(?:人员|岗)|临时人员|劳务工|派遣工|坐班的?人)';
const SOME = '(?:些|点|几个|几名|个|名|一个|一名|一批|一些|[两三四五六七八九十\\d]+[个名])?';
const BEFORE =
  '^(?:那么?|要是|如果|比如|譬如|像|还有|这个?|我们?|咱们?|单位|街道|局里|想|要|去|再|来|能|能不能|可以|可不可以|就|,)*';
const TAKE = '(?:招聘|招录|招收|聘用|聘请|雇佣|雇用|招|聘|雇|请|找|用|补|买|养|外包)';
const ASKED =
  '(?:来|过来|上班|干活|帮忙|坐班|也|都|总|属于|的话|这种|这样|,)*(?:算不算数?|在不在内|算(?:在内)?|行不行|能不能买?|可不可以|可以买?|能买?|行|成|买|不能|不行|不算|呢)(?:的|吗|么|嘛|吧|呢|啊|不|了|[?])*$';
const HIRES = new RegExp(`${BEFORE}${TAKE}?${SOME}(?<post>${POST})${ASKED}`);
/** Talk in which taking somebody on would be a way to buy. */
const OF_BUYING = /^(?:catalogue_|no_disguised_hiring|purchase|purchaser_|procurement_|process_|budget_|fund_)/;
const SAYS_BUY = /买|外包/;

/** 「招辅警算不算」 after what may not be bought: whether buying services may be the way to them. */
export function resolveHires(text: string, last: Before | null): string | null {
  const post = HIRES.exec(text)?.groups?.post;
  if (post === undefined) return null;
  const isOfBuying = SAYS_BUY.test(text) || (last !== null && OF_BUYING.test(last.intent));
  return isOfBuying ? `能借购买服务招几个${post}吗` : null;
}
