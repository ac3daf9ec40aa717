import { defineIntent } from '../src/domain/intent/define-intent.js';

/** So few characters or words say nothing by themselves: what is meant is asked, not refused. */
const FRAGMENT = { characters: 6, words: 2 };

function isFragment(text: string): boolean {
  const isEnglish = /[a-z]/u.test(text) && !/\p{Script=Han}/u.test(text);
  return isEnglish ? text.split(/\s+/u).length <= FRAGMENT.words : Array.from(text).length <= FRAGMENT.characters;
}

/** Not in the plan: says so, and which office can help. The offices are the ones whose business it is, not the plan's. */
export const intent = defineIntent({
  id: 'out_of_scope',
  title: { zh: '这不在方案里', en: 'Not in this plan' },
  answers: [
    {
      when: (f) => f.has('chat_injection', 'ignore_rule'),
      stance: 'not_in_policy',
      clauses: [],
      zh: '抱歉，这个不能照办。我只按方案原文和您说的事实来核对，不会跳过条件，也无权批准或出具证明。您可以把实际情况告诉我，我如实帮您对一遍条件。',
      en: 'Sorry, I cannot do that. I only check the facts you tell me against the plan; I will not skip a condition, and I cannot approve anyone or issue a certificate. Tell me your real situation and I will go through the conditions with you.',
      next: ['self_check_start', 'human_handoff', 'help'],
    },
    {
      when: (f) => f.has('chat_forgery'),
      stance: 'not_in_policy',
      clauses: [],
      zh: '这个不行，我帮不了：材料必须真实，弄虚作假的事不在我能解答的范围内，方案里也没有这样的做法。条件差哪一条，您可以如实告诉我，我帮您对一遍。',
      en: 'No, I cannot help with that: documents must be genuine, and forging them is outside this plan and outside what I do. Tell me your real situation and I will go through the conditions with you.',
      next: ['self_check_start', 'eligibility_general_conditions', 'help'],
    },
    {
      when: (f) => f.has('chat_favour'),
      stance: 'not_in_policy',
      clauses: [],
      zh: '这个不行，我帮不了，也不能走人情。政府购买服务要公开择优，我只能解答方案怎么规定，没有标底、报价、评分这类内部信息。',
      en: 'No, I cannot help with that. Providers are chosen openly and on merit; I can only explain the plan, and I hold no bids, prices or scores.',
      next: ['publicity', 'process_steps', 'help'],
    },
    {
      when: (f) => f.has('chat_personal_data'),
      stance: 'not_in_policy',
      clauses: [],
      zh: '抱歉，我不能提供工作人员、其他机构或他人的信息，方案里也没有这些内容。要找人办事，可以回复“人工”，我告诉您怎么联系。',
      en: 'Sorry, I cannot give out details of staff, other organisations or other people, and the plan does not contain any. Reply "human" if you need to reach a person.',
      next: ['human_handoff', 'help'],
    },
    {
      when: (f) => f.has('other_statistics'),
      stance: 'not_in_policy',
      clauses: [],
      zh: '这个不在本方案范围内：谁中标、多少钱、有多少家、哪家好，方案里没有这些数据，我也不做推荐和预测。请看购买主体公布的信息，或问购买主体。',
      en: 'That is outside this plan: it does not cover who won, prices or statistics, and I do not recommend providers or guess results. Please look at what the purchaser has published, or ask the purchaser.',
      next: ['publicity', 'process_steps', 'help'],
    },
    {
      when: (f) =>
        f.has('other_org_registration', 'other_rating_procedure', 'other_inspection_procedure', 'rating_procedure') ||
        f.has('registration_procedure', 'inspection_procedure'),
      stance: 'not_in_policy',
      clauses: [],
      zh: '这个不在本方案范围内：社会组织怎么登记、变更、评级、年检，方案没有规定，请咨询民政部门（登记管理机关）。我只能解答政府购买服务的事，比如社会组织要什么条件才能承接。',
      en: 'That is outside this plan: it does not cover how social organisations are registered, rated or inspected. Please ask the civil affairs department. I can only answer on the purchase of services, such as what a social organisation needs to qualify.',
      next: ['eligibility_social_org', 'self_check_start', 'help'],
    },
    {
      when: (f) => f.has('other_charity'),
      stance: 'not_in_policy',
      clauses: [],
      zh: '这个不在本方案范围内：募捐、捐赠、志愿服务、会费和组织内部的事，方案没有规定，请咨询民政部门。我只能解答政府购买服务的事。',
      en: 'That is outside this plan, which does not cover fundraising, donations, volunteering, fees or the internal affairs of an organisation. Please ask the civil affairs department. I can only answer on the purchase of services.',
      next: ['eligibility_social_org', 'help'],
    },
    {
      when: (f) => f.has('other_procurement_platform'),
      stance: 'not_in_policy',
      clauses: [],
      zh: '这个不在本方案范围内：采购平台、账号、保证金、评审专家、开标这些操作，方案没有规定。请看项目公告，或咨询采购代理机构、财政部门（政府采购监管）。',
      en: 'That is outside this plan, which does not cover procurement platforms, accounts, deposits, evaluation experts or bid openings. Please read the notice of the project, or ask the procurement agency or the finance bureau.',
      next: ['procurement_methods', 'process_steps', 'help'],
    },
    {
      when: (f) => f.has('other_goods_works', 'other_law_challenge'),
      stance: 'not_in_policy',
      clauses: [],
      zh: '这个不在本方案范围内：方案只管政府购买服务，没有规定货物、工程的采购，也没有规定质疑投诉怎么办。请按政府采购法有关规定，咨询财政部门（政府采购监管）。',
      en: 'That is outside this plan: it is only about the purchase of services and does not cover goods, works, or complaints about a tender. Please ask the finance bureau, which supervises government procurement.',
      next: ['catalogue_domains', 'procurement_methods', 'help'],
    },
    {
      when: (f) => f.has('other_company_registration'),
      stance: 'not_in_policy',
      clauses: [],
      zh: '这个不在本方案范围内：公司怎么注册、变更、注销，方案没有规定，请咨询市场监管部门。我只能解答政府购买服务的事，比如企业能不能承接。',
      en: 'That is outside this plan: it does not cover how a company is registered, changed or closed. Please ask the market regulation department. I can only answer on the purchase of services, such as whether a company may provide.',
      next: ['eligibility_enterprise', 'help'],
    },
    {
      when: (f) => f.has('other_veterans'),
      stance: 'not_in_policy',
      clauses: [],
      zh: '这个不在本方案范围内：退役安置、优抚、参军这些事，方案没有规定，请咨询退役军人事务部门（参军问人民武装部）。我只能解答政府购买服务的事。',
      en: 'That is outside this plan, which does not cover veterans or military service. Please ask the veterans affairs department. I can only answer on the government purchase of services.',
      next: ['help', 'catalogue_domains'],
    },
    {
      when: (f) => f.has('other_social_insurance', 'other_recruitment', 'other_official_rules'),
      stance: 'not_in_policy',
      clauses: [],
      zh: '这个不在本方案范围内，方案没有相关规定。社保、就业、招聘、工资和假期的事，请咨询人社部门（医保问医保部门，差旅接待问财政部门）。我只能解答政府购买服务的事。',
      en: 'That is outside this plan, which does not cover it. For social insurance, jobs, pay or leave please ask the human resources and social security department. I can only answer on the government purchase of services.',
      next: ['help', 'catalogue_domains'],
    },
    {
      when: (f) => f.has('other_complaint_labour'),
      stance: 'not_in_policy',
      clauses: [],
      zh: '这个不在本方案范围内，方案没有相关规定。欠薪、劳动纠纷请找人社部门；打官司可以问司法行政部门的法律服务热线；治安的事请报警。我只能解答政府购买服务的事。',
      en: 'That is outside this plan, which does not cover it. For labour disputes please ask the human resources department, for lawsuits the legal service hotline, and in an emergency call the police. I can only answer on the purchase of services.',
      next: ['help'],
    },
    {
      when: (f) => f.has('other_welfare'),
      stance: 'not_in_policy',
      clauses: [],
      zh: '这个不在本方案范围内，方案没有规定个人的救助和补贴。请咨询民政部门或街道（乡镇）便民服务窗口，残疾人事务也可以问残联。我只能解答政府购买服务的事。',
      en: 'That is outside this plan, which does not cover personal relief or allowances. Please ask the civil affairs department or your subdistrict office. I can only answer on the government purchase of services.',
      next: ['help', 'catalogue_domains'],
    },
    {
      when: (f) => f.has('other_tax'),
      stance: 'not_in_policy',
      clauses: [],
      zh: '这个不在本方案范围内，方案没有规定税收怎么缴、怎么优惠，请咨询税务部门。方案只要求承接主体有依法缴税的良好记录。',
      en: 'That is outside this plan, which does not cover how taxes are paid or relieved. Please ask the tax department. The plan only asks providers for a good tax record.',
      next: ['eligibility_general_conditions', 'help'],
    },
    {
      when: (f) =>
        f.has('other_housing', 'other_education_health', 'other_transport_permits') ||
        f.has('other_loan_business', 'other_farming'),
      stance: 'not_in_policy',
      clauses: [],
      zh: '这个不在本方案范围内，方案没有相关规定，我回答不了。请咨询主管这件事的部门或街道（乡镇）政务服务窗口。我只能解答政府购买服务的事。',
      en: 'That is outside this plan, so I cannot answer it. Please ask the department in charge or the public service desk of your subdistrict. I can only answer on the government purchase of services.',
      next: ['help', 'catalogue_domains'],
    },
    {
      when: (f) => f.has('other_places', 'other_laws'),
      stance: 'not_in_policy',
      clauses: [],
      zh: '这个不在本方案范围内：我手里只有本区的这份方案，没有外地的规定，也没有其他法律、文件的原文。请咨询当地或主管的部门（政府采购的法规可问财政部门）。',
      en: "That is outside this plan: I only hold this district's plan, not the rules of other places or the text of other laws. Please ask the department in charge there; for procurement law, the finance bureau.",
      next: ['catalogue_overview', 'importance', 'help'],
    },
    {
      when: (f) => f.has('chat_identity'),
      stance: 'not_in_policy',
      clauses: [],
      zh: '我不是真人，是政府购买服务的政策助手，按方案原文和写好的规则回答，没有用大模型。这个问题不在方案范围内；政府购买服务的事，您直接问。',
      en: 'I am not a person but an assistant on the government purchase of services; I answer from the plan by written rules, without a language model. That is outside this plan; ask me anything about purchased services.',
      next: ['help', 'self_check_start', 'human_handoff'],
    },
    {
      when: (f) => f.has('chat_creative'),
      stance: 'not_in_policy',
      clauses: [],
      zh: '这个我帮不了：写作、翻译、计算、作图都不在我的服务范围内，标书和申报材料也不能代写。我只能按方案解答政府购买服务的事。',
      en: 'I cannot do that: writing, translating, calculating and drawing are outside what I do, and I do not draft bids. I can only answer from the plan on the government purchase of services; it does not cover that.',
      next: ['help', 'process_steps', 'contract_contents'],
    },
    {
      when: (f) => f.has('chat_insult'),
      stance: 'not_in_policy',
      clauses: [],
      zh: '抱歉没帮上您。我只能回答政府购买服务方案范围内的事，其他的不在范围内。您换个说法再问一次，或者回复“人工”找工作人员。',
      en: 'Sorry that I was no help. I can only answer on the plan for purchased services; other things are outside this plan. Please put your question another way, or reply "human" to reach the staff.',
      next: ['human_handoff', 'help'],
    },
    {
      when: (f) => isFragment(f.text) && !f.has('chat_weather_life', 'chat_small_talk'),
      stance: null,
      clauses: [],
      zh: '请问您具体想问哪方面？比如资格条件、指导目录、流程、合同或资金。只看这几个字，我还不能判断您指什么，请多说一句。',
      en: 'Which matter do you mean: eligibility, the catalogue, the process, contracts or funds? From these few words I cannot tell; please say a little more.',
      next: ['self_check_start', 'process_steps', 'help'],
    },
    {
      stance: 'not_in_policy',
      clauses: [],
      zh: '这个我回答不了：它不在政府购买服务方案的范围内。我只能解答谁能购买、谁能承接、买什么、怎么买、钱怎么管，也可以带您做资格自查。',
      en: 'I cannot answer that: it is outside this plan on the government purchase of services. I can only tell who may purchase, who may provide, what may be bought, how, and how the money is managed, or take you through a self-check.',
      next: ['help', 'self_check_start', 'human_handoff'],
    },
  ],
  next: ['help'],
});
