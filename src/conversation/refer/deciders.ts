import type { Before } from './carry.js';

/** 「最后谁说了算」, 「谁定用哪种」, "who decides what's in": asks who decides the matter spoken of. */
const DECIDES =
  /^(?:那|到底|最后|究竟|,)*(?:听|以|看)谁的(?:为准)?(?:呢|啊|[?？])*$|^(?:那|这|这个|那个|这种|那种|这类|这些|这项|它|最后|最终|到底|究竟|总得|总|要|该|应该|由|是|,)*(?:谁|哪个(?:部门|单位|领导)|哪(?:里|边)|什么部门)(?:来|去|最后|才|有权|负责)*(?:说了?算|能?给(?:个|句)?(?:准话|准信|说法)|定|决定|拍板|认定|判(?:断|定)?|做主|作主|把关|管这个|说的算|判断)(?:用|选|走)?(?:哪个|哪种|哪一种|什么方式|这个|的|了|是不是|算不算|啊|呢|呀|[?？。])*$|^(?:and |so |but |then )?who (?:gets to )?(?:decides?|sets?|determines?|has the (?:final|last) (?:say|word))(?: (?:that|it|this|which(?: one)?|what(?:'s|’s| is| goes)? ?(?:in|on)?(?: it)?|on (?:that|it|this)))?[?.! ]*$/i;
/** 「这个怎么界定」, of what may be bought. */
const DEFINED =
  /^(?:那|这|这个|这种|它|具体|,)*(?:怎么|咋|如何|怎样)(?:界定|判断|认定|区分|算|划分|划)(?:的|呢|啊|[?？])*$/;

const CONDITIONS = {
  zh: '承接主体的具体条件由谁定',
  en: 'Who sets the particular conditions for providers of a project?',
};
/** By the intent of the answer before. */
const IN_FULL: Readonly<Record<string, { zh: string; en: string }>> = {
  eligibility_social_org: CONDITIONS,
  eligibility_enterprise: CONDITIONS,
  eligibility_general_conditions: CONDITIONS,
  self_check_start: CONDITIONS,
  procurement_methods: { zh: '采购方式由谁决定', en: 'Who decides which procurement method is used?' },
  purchase_modes: { zh: '购买方式由谁定', en: 'Who decides which mode of purchase is used?' },
  catalogue_overview: { zh: '指导目录由谁编制', en: 'Who draws up the catalogue?' },
  catalogue_item_lookup: { zh: '指导目录由谁编制', en: 'Who draws up the catalogue?' },
  catalogue_adjustment: { zh: '目录由谁来调整', en: 'Who adjusts the catalogue?' },
  catalogue_domains: { zh: '适不适合社会力量承担由谁判断', en: 'Who judges whether a service suits social forces?' },
  catalogue_not_purchasable: { zh: '哪些服务不能买由谁认定', en: 'Who decides which services may not be purchased?' },
  purchaser_who: { zh: '算不算购买主体由谁认定', en: 'Who decides whether a body is a purchaser?' },
  contract_contents: { zh: '合同由谁起草', en: 'Who drafts the contract?' },
  fund_management: { zh: '付款方式由谁定', en: 'Who decides how the money is paid?' },
  budget_how: { zh: '预算由谁编', en: 'Who draws up the budget?' },
  budget_increase: { zh: '增加资金由谁批', en: 'Who approves more money?' },
  publicity: { zh: '公布由谁负责', en: 'Who publishes the information?' },
  process_steps: { zh: '流程由谁发起', en: 'Who starts the process?' },
  eligibility_special_conditions: CONDITIONS,
  supervision_acceptance: { zh: '验收由谁负责', en: 'Who is responsible for acceptance?' },
};

/** The whole question behind 「谁说了算」 after an answer about something that somebody decides. */
export function resolveDecider(text: string, last: Before, isEn: boolean): string | null {
  if (last.intent.startsWith('catalogue_item') && DEFINED.test(text)) return '适不适合社会力量承担怎么判断';
  const full = IN_FULL[last.intent];
  if (full === undefined || !DECIDES.test(text)) return null;
  return isEn ? full.en : full.zh;
}
