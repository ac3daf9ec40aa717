/** Names in the order in which an answer lists them, so that 「第二个」 means one of them. Words of the plan. */
export const LISTS: Readonly<Record<string, { zh: readonly string[]; en: readonly string[] }>> = {
  purchase_modes: {
    zh: ['政府采购制', '政府补贴制', '委托制', '承包制'],
    en: [
      'the government procurement mode',
      'the government subsidy mode',
      'the entrustment mode',
      'the contracting mode',
    ],
  },
  procurement_methods: {
    zh: ['公开招标', '竞争性谈判', '单一来源', '询价'],
    en: ['open tender', 'competitive negotiation', 'single source', 'price inquiry'],
  },
  principles: {
    zh: ['稳妥推进原则', '注重实效原则', '公开择优原则', '积极创新原则'],
    en: [
      'the principle of steady progress',
      'the principle of practical results',
      'the principle of open and merit-based selection',
      'the principle of active innovation',
    ],
  },
  purchaser_who: {
    zh: ['行政机关', '参公事业单位', '群团组织'],
    en: ['administrative organs', 'public institutions under the Civil Servants Law', 'mass organisations'],
  },
  catalogue_domains: {
    zh: ['教育', '就业', '社会保障', '医疗卫生', '文化体育', '残疾人服务'],
    en: [
      'education',
      'employment',
      'social security',
      'health care',
      'culture and sports',
      'services for the disabled',
    ],
  },
  contract_contents: {
    zh: [
      '合同里的服务范围',
      '合同里的标的',
      '合同里的数量',
      '合同里的质量要求',
      '合同里的服务期限',
      '合同里的资金支付方式',
      '合同里的权利义务',
      '合同里的违约责任',
    ],
    en: [
      'the scope of services in the contract',
      'the subject matter in the contract',
      'the quantity in the contract',
      'the quality requirements in the contract',
      'the term of service in the contract',
      'the way of payment in the contract',
      'the rights and duties in the contract',
      'the liability for breach in the contract',
    ],
  },
};

/** The five of 2.1, in the plan's order. */
export const GENERAL_AIMS: readonly string[] = [
  '总体要求里的强化服务管理',
  '总体要求里的合理界定范围',
  '总体要求里的规范操作行为',
  '总体要求里的深化管理改革',
  '总体要求里的提高购买效益',
];
