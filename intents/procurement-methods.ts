import {
  askedPart,
  asksForDetail,
  asksIfWrong,
  asksList,
  asksMust,
  asksWhether,
  isNegated,
  leavesOut,
  plainAsked,
} from '../src/domain/intent/asked.js';
import { countBeyond } from '../src/domain/intent/beyond.js';
import { claim, isYesNo, saying } from '../src/domain/intent/claim.js';
import { againstContrary } from '../src/domain/intent/contrary.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { statesFigure } from '../src/domain/intent/figure.js';
import { tiesMethods } from '../src/domain/intent/methods-tied.js';
import { asksCase, leftOpen, sayLeftOpen } from '../src/domain/intent/own-case.js';
import { claimed } from '../src/domain/intent/polarity.js';

const METHODS = cite('3.4', '按照政府采购法有关规定,采用公开招标、竞争性谈判、单一来源、询价等方式确定承接主体');
const FOUR = '公开招标、竞争性谈判、单一来源、询价';
const FOUR_EN = 'open tender, competitive negotiation, single-source procurement and request for quotations';

const LISTED = [
  ['single_source', '单一来源', 'Single-source procurement'],
  ['request_for_quotations', '询价', 'Request for quotations'],
  ['competitive_negotiation', '竞争性谈判', 'Competitive negotiation'],
  ['open_tender', '公开招标', 'Open tender'],
] as const;
const UNLISTED = [
  ['competitive_consultation', '竞争性磋商', 'Competitive consultation'],
  ['invited_tender', '邀请招标', 'Invited tender'],
  ['framework_agreement', '框架协议', 'A framework agreement'],
  ['online_mall', '电子卖场这类直购', 'Buying through an online mall'],
] as const;
/** What the clause itself speaks of. */
const OWN =
  /公开招标|竞争性谈判|单一来源|询价|招标|招投标|谈判|比价|政府采购制|政府采购法|采购法|方式|方法|办法|形式|途径|采用|使用|适用|用|选定?|挑|确定|走|列明?|列出|点名|提到|允许|可用|其中|一种|之一|有关|rfq/gu;
const OWN_EN =
  /^(?:open|tender\w*|bidding|bids?|competitive|negotiat\w*|single|sole|source\w*|request|quotations?|quotes?|rfq|method\w*|ways?|mode|use[ds]?|using|cho\w*|select\w*|pick\w*|allow\w*|permit\w*|accept\w*|list\w*|nam\w*|includ\w*|mention\w*|count\w*|law|recogni[sz]ed)$/u;
const goesBeyond = (f: Facts) => countBeyond(f, OWN, OWN_EN) >= 3;
/** No provider came forward, in other words than the glossary's. */
const NOBODY_CAME =
  /(?:没有?|无)(?:人|单位|机构|公司|一家|哪家)[^,。?]{0,4}(?:来|投|报|应|响应)|(?:没人|无人)(?:来|投|报|应标)|流标|废标|(?:不够|不足|不到|不满)[三3]家|\b(?:no|nobody|no one)\b.{0,12}\b(?:bid\w*|bidders?|came|showed|responds?|responded|offers?)\b/u;
/** The one who came is to get it: 「就一家报名，直接给它？」. */
const GIVES_IT = /(?:直接|就|定|给|签|选|用)(?:给|定|跟|和|签|用|选)?(?:它|他|这家|那家|人家)|give it|award it/u;
/** Somebody is to be given the work without comparing. */
const POINTED_OUT =
  /不采购|走个?(?:形式|过场)|谈好了?|点名|直接(?:点|指定|挑|定)[^,。?]{0,2}家|(?:领导|局长|科长|主任)[^,。?]{0,6}(?:点|定|拍板|说了算|指定)|不比(?:选|价|较)|不(?:跟|和|与)[^,。?]{0,4}比|人?先(?:内)?定(?:好|下来|了)|定下来再|(?:直接|就)(?:给|定|让|交给)[^,。?]{0,8}(?:家|做|干|机构|公司)|without (?:any )?(?:compet\w*|tender\w*|bidding)|hand .{0,30}\b(?:directly|straight)/u;

/** Only one can do it, said in other words than 只有一家. */
const ONLY_ONE =
  /(?:只有|仅有|就)[^,。?]{1,14}(?:有(?:这个|相关)?资质|能做|会做|能干|做得了|做得来|够条件|有能力)|only .{1,30} (?:is|are) (?:qualified|able)|only .{1,30} can (?:do|provide)/u;
/** Denies that a listed method counts or may be used. */
const RULES_OUT =
  /不(?:算|属于|在|包括|含|能用?|让用|许用?|是|准|可以)|没(?:有)?(?:列|写|提)|未列|禁止|禁用|明令|取消|废止|排除|叫停|\b(?:not|forbidden|prohibited|abolished|no longer|excluded|ruled out|banned)\b|n['’]t\b/u;
const CLOSED = /封闭|穷尽|穷举|仅限|限于|就这些|全部的?方式|closed|exhaustive|complete list|open[- ]ended|limited to/u;
const OPEN =
  /不(?:仅)?限于|不是(?:全部|穷尽|封闭)|未穷尽|没有?穷尽|not (?:limited|closed|exhaustive|complete)|open[- ]ended/u;
/** A sum of money in the question, such as 五万 or 30k. */
const MONEY = /[\d一二三四五六七八九十百两几]多?(?:来)?(?:万|千块|块钱|元)|\d ?k\b/u;
const firstOf = (f: Facts, list: readonly (readonly [string, string, string])[]) => list.filter(([id]) => f.has(id));
/** 「询价这个法子方案里有没有」: whether the plan names it, not whether it may be used here. */
const asksIfNamed = (f: Facts) =>
  /(?:方案|文件|条文|单子|列的?|这几种)[^,。?]{0,8}(?:有没有|有吗|有不|在不在|在吗|写没写|提没提|列没列)|(?:有没有|是不是|是否)[^,。?]{0,4}(?:列|写|提|在)(?:了|过|到|进|在)?[^,。?]{0,6}(?:方案|文件|里)?[^,。?]{0,8}$|(?:is|does|are)\b[^?]{0,40}(?:listed|named|mention|on the list)/u.test(
    f.text,
  ) && !/什么情况|条件|何时|怎么|when|condition/u.test(f.text);
const asksOneMethod = (f: Facts) => firstOf(f, LISTED).length === 1;

const RANGE = /以下|以上|以内|不到|不足|超过|起|below|under|above|over|less than|more than|up to/u;
/** Asks of the method as such: whether the plan lists or allows it. */
const LISTING =
  /在不在|属于|属不属|(?<!预|结|决)算|列|写|有没有|包括|包含|里有|里面有|其中|一种|之一|提到|方式|方法|办法|形式|方案|允许|可用|规定|用不了|\b(?:one of|listed?|named?|names|include\w*|mention\w*|among|count\w*|method|plan|allowed|permitted|way|acceptable|be (?:chosen|selected|picked))\b/u;
const ALLOWING = /能|可以|行|可不可|允许|可否|能否|\b(?:can|may|allowed|ok|permitted|possible|acceptable|count)\b/u;
const NEEDING = /要不要|需要|需不需|得|必须|一定|非|都要|都是|need|must|have to|required/u;
const THESE_FOUR = /四种|这几种|这些方式|以上|上面|these four|the four|those four/u;
/** Its own case, or a project at hand: the law decides, not the list. */
const isCase = (f: Facts) => f.us || /这个|项目|一家|急/u.test(f.text);
/** One way for all: 只能招标, 一律招标. */
const ONE_WAY =
  /(?:只[能有得要许]|仅限?|唯一|一律|都[得要是]|全[都得要]|非|必须|除了)[^,。?]{0,8}(?:招标|投标|招投标)|(?:招标|投标)[^,。?]{0,8}(?:唯一|[只就]有?一种|没别的|别无|不可)|没(?:有)?别的(?:路|办法|方式)|\bonly\b[^?]{0,30}(?:tender|way)|tender\w*[^?]{0,20}\bonly\b/u;
const NOT_ONE_WAY =
  /不(?:是|用|必|一定|光|只|仅|单)[^,。?]{0,8}(?:只|一律|都|唯一|非|招标|投标)|除了[^,。?]{0,6}(?:还|也)|not (?:the )?only/u;
const NAMED_ZH = `方案列了它：采用政府采购制的，按政府采购法有关规定，用${FOUR}等方式确定承接主体。具体项目用哪种，要符合该法。`;
const NAMED_EN = `It is on the plan’s list: ${FOUR_EN}, among others, under the government procurement mode. Which one a project may use follows the Government Procurement Law.`;
/** What people claim of the methods, and whether it is so. */
const CLAIMS = [
  claim({
    says: (f) => statesFigure(f) || /流标|公告[^,。?]{0,6}(?:挂|满)|保证金|公示|deposit/u.test(f.text),
    unless: (f) => (f.us && asksCase(f)) || f.has('splitting') || ONLY_ONE.test(f.text),
    holds: { always: 'not_in_policy' },
    clauses: [METHODS],
    silent: 'method_bidders',
    zh: `方案没有规定金额、家数、天数、保证金这些，只说按政府采购法有关规定，用${FOUR}等方式确定承接主体。具体看该法和采购文件，可问财政部门。`,
    en: `The plan does not specify sums, numbers, days or deposits; it only refers to the Government Procurement Law and names ${FOUR_EN}, among others. Ask the finance bureau.`,
  }),
  claim({
    says: (f) => tiesMethods(f) !== null,
    holds: tiesMethods,
    clauses: [cite('3.4', '对采用政府采购制方式的,按照政府采购法有关规定')],
    zh: `${FOUR}等方式，写的是“采用政府采购制方式的”；补贴制、委托制、承包制怎么选承接方，方案没有写。`,
    en: `The methods (${FOUR_EN}, among others) are named for the government procurement mode; how providers are picked under the other modes the plan does not say.`,
    next: ['purchase_modes', 'process_steps'],
  }),
  claim({
    says: (f) => ONE_WAY.test(claimed(f)) && !f.us,
    unless: (f) => asksForDetail(f) || (/限额|金额/u.test(f.text) && !/不管/u.test(f.text)),
    holds: (f) => (NOT_ONE_WAY.test(claimed(f)) ? 'yes' : 'no'),
    clauses: [METHODS],
    zh: `不只公开招标一种。采用政府采购制的，可以用${FOUR}等方式；用哪一种，按政府采购法有关规定确定。`,
    en: `Open tender is not the only way. Under the government procurement mode the plan names ${FOUR_EN}, among others; which one applies follows the Government Procurement Law.`,
  }),
  claim({
    says: saying(/采购法/u, /procurement law/u),
    unless: (f) => (f.us && asksCase(f)) || /什么情况|细节/u.test(f.text),
    holds: (f) => againstContrary(f, /绕开|可以不|不受|不管|抛开|ignore|regardless/u),
    clauses: [METHODS],
    zh: `采用政府采购制的，按照政府采购法有关规定，用${FOUR}等方式确定承接主体。`,
    en: `Under the government procurement mode the provider is chosen under the Government Procurement Law, by ${FOUR_EN}, among others.`,
  }),
  claim({
    // A change of method, or one method for a case at hand: the law says when.
    says: (f) =>
      isCase(f) && asksCase(f) && firstOf(f, LISTED).length > 0 && !POINTED_OUT.test(f.text.replace(ONLY_ONE, ' ')),
    unless: (f) => f.has('renewal_direct', 'splitting') || RANGE.test(f.text),
    holds: { always: 'depends' },
    clauses: [METHODS],
    silent: 'method_conditions',
    zh: `由购买主体按政府采购法有关规定的条件确定，拿不准请财政部门把关。方案列了${FOUR}等方式，没有写什么情况能用哪种，“只有一家”“急”也不自动成立。`,
    en: `The purchasing department decides by the conditions of the Government Procurement Law, with the finance bureau’s advice. The plan names ${FOUR_EN}, among others, but not when each may be used; being the only provider does not settle it.`,
  }),
  claim({
    says: (f) => firstOf(f, LISTED).length > 0 && (LISTING.test(f.text) || RULES_OUT.test(claimed(f))) && !isCase(f),
    unless: (f) =>
      f.has('without_procurement', 'choose_between', 'negative_only', 'subsidy_mode', 'contracting_mode') ||
      f.has('either_or') ||
      asksForDetail(f) ||
      (goesBeyond(f) && !RULES_OUT.test(claimed(f))) ||
      leavesOut(f),
    holds: (f) => (RULES_OUT.test(claimed(f)) || asksIfWrong(f) ? 'no' : 'yes'),
    clauses: [METHODS],
    zh: NAMED_ZH,
    en: NAMED_EN,
  }),
];

const NEEDS_IT =
  /^(?:那么?|请问|我们?|咱们?|这个?|这种|这项|项目|都|还|,)*(?:要|需要|得|用|该|是要|是不是要|要不要|用不用|需不需要)(?:走|搞|做|用|去)?(?:公开招标|招标|招投标|竞争性谈判|单一来源|询价)(?:的方式|采购|程序)?(?:吗|么|嘛|不|[?])*$/u;
/** One method for whatever is at hand: the law says when. */
const ONE_METHOD = {
  stance: 'depends' as const,
  clauses: [METHODS],
  silent: 'method_conditions' as const,
  zh: (f: Facts) =>
    `要看政府采购法有关规定。${firstOf(f, LISTED)[0]?.[1] ?? ''}是方案列出的方式之一（${FOUR}等），但方案没有写什么情况该用哪种。由购买主体按该法确定，可问财政部门。`,
  en: (f: Facts) =>
    `It depends on the Government Procurement Law. ${firstOf(f, LISTED)[0]?.[2] ?? ''} is one of the methods the plan names (${FOUR_EN}, among others), but it does not say when each applies. The purchasing department decides; the finance bureau can advise.`,
};

export const intent = defineIntent({
  id: 'procurement_methods',
  title: { zh: '有哪些采购方式', en: 'Procurement methods' },
  answers: [
    ...CLAIMS,
    {
      when: (f) => f.has('splitting'),
      stance: 'not_in_policy',
      clauses: [METHODS],
      silent: 'method_splitting',
      zh: '方案没有规定项目可以拆分，别用拆小来避开招标：采用政府采购制的，要按政府采购法有关规定选用公开招标等方式，法规不允许化整为零规避招标。拿不准先问财政部门。',
      en: 'The plan does not specify any way to split a project, so don’t do it to avoid a tender: under the government procurement mode the method follows the Government Procurement Law, which does not let a purchase be broken up to escape open tender. Ask the finance bureau first.',
    },
    {
      when: (f) => f.has('renewal_direct'),
      stance: leftOpen,
      clauses: [METHODS],
      silent: 'method_renewal',
      zh: (f) =>
        `${sayLeftOpen(f, '政府采购法有关规定', '')}方案没有规定可以不经采购直接续签。采用政府采购制的，要按政府采购法有关规定，用${FOUR}等方式确定承接主体；做得好能不能延续，先问财政部门。`,
      en: (f) =>
        `${sayLeftOpen(f, '', 'the Government Procurement Law')}The plan does not specify that a contract may be renewed without procurement. Under the government procurement mode the provider is chosen under the Government Procurement Law by ${FOUR_EN}, among others. Ask the finance bureau before you extend.`,
    },
    {
      when: (f) =>
        f.has('threshold', 'ask_amount') ||
        /金额|限额|数额|额度|how many yuan|(?:what|which) (?:amount|value|sum)/u.test(askedPart(f)) ||
        (MONEY.test(f.text) &&
          (firstOf(f, LISTED).length === 0 ||
            RANGE.test(f.text) ||
            NEEDING.test(f.text) ||
            /也要|还要|用不用|不(?:用)?(?:公开)?(?:招标|采购)/u.test(f.text))),
      stance: 'not_in_policy',
      clauses: [METHODS],
      silent: 'method_threshold',
      zh: `方案没有规定金额标准，没写多少钱以上要公开招标，也没写小额可以不走采购。它只说按政府采购法有关规定，用${FOUR}等方式。限额标准请问财政部门。`,
      en: `The plan does not specify any threshold, neither for open tender nor for small purchases. It only refers to the Government Procurement Law and names ${FOUR_EN}, among others. Ask the finance bureau for the amounts in force.`,
    },
    {
      when: (f) =>
        (f.has('failed_round') && !(f.has('single_source') && GIVES_IT.test(f.text))) ||
        /\b(?:minimum|at least|how many)\b.{0,24}\b(?:quot\w*|bid\w*|offers?)/u.test(f.text) ||
        (NOBODY_CAME.test(f.text) && !f.has('single_source')) ||
        (f.has('bidder_count') && !f.has('single_source', 'request_for_quotations')),
      stance: leftOpen,
      clauses: [METHODS],
      silent: 'method_bidders',
      zh: (f) =>
        `${sayLeftOpen(f, '政府采购法有关规定', '')}方案没有规定最少要几家、只有一两家来怎么办。它只说按政府采购法有关规定，用${FOUR}等方式确定承接主体；家数不够时怎么处理，由购买主体按该法办，可问财政部门。`,
      en: (f) =>
        `${sayLeftOpen(f, '', 'the Government Procurement Law')}The plan does not specify how many bidders are needed or what happens with too few. It refers to the Government Procurement Law and names ${FOUR_EN}, among others; the purchasing department applies that law, with the finance bureau’s advice.`,
    },
    {
      when: (f) => f.has('emergency'),
      stance: (f) => (isYesNo(f) || f.text.length < 14 ? 'depends' : 'not_in_policy'),
      clauses: [METHODS],
      silent: 'method_emergency',
      zh: '要看政府采购法有关规定，方案没有规定紧急项目的办法，也没说来不及就能不走采购。采用政府采购制的，能不能改用竞争性谈判、单一来源等方式，要按政府采购法有关规定，先和财政部门商量。',
      en: 'The plan does not specify anything for urgent projects, nor that urgency allows skipping procurement. Whether competitive negotiation or single-source procurement may be used instead of open tender follows the Government Procurement Law; talk to the finance bureau first.',
    },
    {
      when: (f) => f.has('procurement_agency'),
      stance: 'not_in_policy',
      clauses: [METHODS],
      silent: 'method_agency',
      zh: `方案没有规定要不要委托代理机构，只说按政府采购法有关规定，用${FOUR}等方式确定承接主体。是否委托，由购买主体按该法确定，可问财政部门。`,
      en: `The plan does not specify whether an agency must be used; it only refers to the Government Procurement Law and names ${FOUR_EN}, among others. The purchasing department decides under that law; the finance bureau can advise.`,
    },
    {
      when: (f) => f.has('bid_scoring'),
      stance: 'not_in_policy',
      clauses: [METHODS],
      silent: 'method_scoring',
      zh: `方案没有规定怎么打分、是不是最低价中标，只说按政府采购法有关规定，用${FOUR}等方式确定承接主体。评审办法以采购文件为准，由购买主体按该法制定。`,
      en: `The plan does not specify scoring or whether the lowest price wins; it refers to the Government Procurement Law and names ${FOUR_EN}, among others. The procurement documents, made by the purchasing department under that law, set the criteria.`,
    },
    {
      when: (f) =>
        f.has('subsidy_mode', 'contracting_mode') ||
        (f.has('entrustment_mode') && (/委托制/u.test(f.text) || !f.has('procurement_mode', 'without_procurement'))),
      stance: 'not_in_policy',
      clauses: [cite('3.4', '对采用政府采购制方式的,按照政府采购法有关规定')],
      silent: 'method_other_modes',
      zh: `方案没有规定补贴制、委托制、承包制怎么选承接方；${FOUR}等方式，写的是“采用政府采购制方式的”。其他几种怎么做，由购买主体和财政部门确定。`,
      en: `The plan does not specify how providers are chosen under subsidy, entrustment or contracting; the methods (${FOUR_EN}, among others) are named for the government procurement mode. For the other modes ask the purchasing department and the finance bureau.`,
      next: ['purchase_modes', 'process_steps'],
    },
    {
      when: (f) => firstOf(f, UNLISTED).length > 0,
      stance: (f) => (isYesNo(f) || ALLOWING.test(f.text) ? 'depends' : 'not_in_policy'),
      clauses: [METHODS],
      silent: 'method_unlisted',
      zh: (f) => {
        const name = firstOf(f, UNLISTED)[0]?.[1] ?? '';
        return `要看政府采购法有关规定，由购买主体确定，可问财政部门。方案没有点名${name}，只列了${FOUR}；但后面有“等”字，没点名不等于不能用。`;
      },
      en: (f) => {
        const name = firstOf(f, UNLISTED)[0]?.[2] ?? '';
        return `${name} is not named in the plan: it does not specify whether it may be used. It lists ${FOUR_EN}, and the list is open-ended, so it is not ruled out either. The purchasing department decides under the Government Procurement Law; the finance bureau can advise.`;
      },
    },
    {
      when: (f) =>
        f.has('performance_bond') && f.has('take_on', 'procurement_method', 'open_tender', 'ask_amount', 'ask_count'),
      stance: 'not_in_policy',
      clauses: [METHODS],
      silent: 'method_deposit',
      zh: `方案没有规定投标保证金要不要交、交多少，只说按政府采购法有关规定，用${FOUR}等方式确定承接主体。以采购文件为准，请问购买主体。`,
      en: `The plan does not specify any bid deposit; it refers to the Government Procurement Law and names ${FOUR_EN}, among others. See the procurement documents or ask the purchasing department.`,
    },
    {
      when: (f) => asksWhether(f) && asksForDetail(f) && !f.has('negative_only'),
      stance: 'not_in_policy',
      clauses: [METHODS],
      silent: 'method_conditions',
      zh: `方案没有规定这些细节，只列了${FOUR}等方式的名称，含义、适用条件和做法按政府采购法有关规定，可问财政部门。`,
      en: `The plan does not specify such details: it only names ${FOUR_EN}, among others. Meaning, conditions and procedure follow the Government Procurement Law; the finance bureau can advise.`,
    },
    {
      when: (f) =>
        (f.has('single_source') || ONLY_ONE.test(f.text)) &&
        (asksOneMethod(f) ||
          ONLY_ONE.test(f.text) ||
          !f.has('ask_difference', 'choose_between', 'either_or', 'ask_list')),
      stance: 'depends',
      clauses: [METHODS],
      silent: 'method_conditions',
      zh: '要看是否符合政府采购法有关规定的条件。单一来源是方案列出的方式之一，但方案没有写什么情况能用，“只有一家”也不自动成立。由购买主体说明理由，请财政部门把关。',
      en: 'It depends on the conditions of the Government Procurement Law. The plan names single-source procurement as one of the methods but does not say when it may be used; being the only provider does not settle it. The purchasing department gives reasons and checks with the finance bureau.',
    },
    {
      when: (f) =>
        (f.has('without_procurement') || (asksWhether(f) && POINTED_OUT.test(f.text))) &&
        !/用不用(?:招标|采购|走)/u.test(f.text),
      stance: 'no',
      clauses: [METHODS],
      zh: `不能随意直接指定。采用政府采购制的，要按政府采购法有关规定，用${FOUR}等方式确定承接主体。确实只能找一家的，看是否符合单一来源的条件，先问财政部门。`,
      en: `No, not at will. Under the government procurement mode the provider is chosen under the Government Procurement Law, by ${FOUR_EN}, among others. If only one can do it, see whether the single-source conditions are met; ask the finance bureau first.`,
    },
    {
      when: (f) => asksWhether(f) && CLOSED.test(askedPart(f)),
      stance: (f) => (OPEN.test(askedPart(f)) ? 'yes' : 'no'),
      clauses: [METHODS],
      zh: `不限于这几种：方案列了${FOUR}，后面有“等”字。还能用什么，要看政府采购法有关规定，由购买主体确定。`,
      en: `The list is open-ended: the plan names ${FOUR_EN}, among others. What else may be used depends on the Government Procurement Law; the purchasing department decides.`,
    },
    {
      when: (f) => THESE_FOUR.test(f.text) && f.has('other_ways', 'negative_only'),
      stance: (f) => (f.has('negative_only') ? 'no' : asksWhether(f) ? 'depends' : null),
      clauses: [METHODS],
      zh: (f) =>
        `${f.has('negative_only') ? '不是，' : ''}不限于这四种：方案列了${FOUR}，后面有“等”字，别的没有点名。还能用什么，要看政府采购法有关规定，由购买主体确定。`,
      en: (f) =>
        `${f.has('negative_only') ? 'No, the' : 'The'} list is open-ended: the plan names ${FOUR_EN} and no others. What else may be used depends on the Government Procurement Law; the purchasing department decides.`,
    },
    {
      when: (f) => f.has('other_ways') && !f.has('negative_only') && !/是不是都|都是/u.test(f.text),
      stance: (f) => (asksWhether(f) ? 'yes' : null),
      clauses: [METHODS],
      zh: `有别的方式。采用政府采购制的，方案列了${FOUR}等；用哪一种，按政府采购法有关规定，由购买主体确定。`,
      en: `Yes, there are other ways. Under the government procurement mode the plan names ${FOUR_EN}, among others; which one applies follows the Government Procurement Law.`,
    },
    {
      when: (f) =>
        (f.has('negative_only') && f.has('open_tender', 'procurement_method') && asksMust(f)) ||
        /是不是都|都是.{0,4}招标|非.{1,6}不可/u.test(f.text),
      stance: 'no',
      clauses: [METHODS],
      zh: `不是，不只公开招标一种。采用政府采购制的，可以用${FOUR}等方式；用哪一种，按政府采购法有关规定确定。`,
      en: `No, open tender is not the only way. Under the government procurement mode the plan names ${FOUR_EN}, among others; which one applies follows the Government Procurement Law.`,
    },
    {
      when: (f) => asksOneMethod(f) && f.has('ask_what_is') && !asksWhether(f),
      stance: null,
      clauses: [METHODS],
      silent: 'method_conditions',
      zh: (f) =>
        `${firstOf(f, LISTED)[0]?.[1] ?? ''}是确定承接主体的一种方式。方案只列了名称（${FOUR}等），没有下定义，含义和做法按政府采购法有关规定。`,
      en: (f) =>
        `${firstOf(f, LISTED)[0]?.[2] ?? ''} is one way of choosing the provider. The plan only names the methods (${FOUR_EN}, among others) and does not define them; meaning and procedure follow the Government Procurement Law.`,
    },
    {
      when: (f) =>
        f.has('ask_difference', 'choose_between', 'ask_who') || (f.has('either_or') && firstOf(f, LISTED).length > 1),
      stance: (f) => (asksWhether(f) ? 'depends' : null),
      clauses: [METHODS],
      silent: 'method_conditions',
      zh: `由购买主体按政府采购法有关规定选定。方案列了${FOUR}等方式，没有写各自的区别和适用条件；拿不准的问财政部门。`,
      en: `The purchasing department chooses under the Government Procurement Law. The plan names ${FOUR_EN}, among others, but does not explain the differences or when each applies; ask the finance bureau if unsure.`,
    },
    {
      when: (f) => asksOneMethod(f) && asksIfNamed(f),
      stance: 'yes',
      clauses: [METHODS],
      zh: (f) =>
        `有，${firstOf(f, LISTED)[0]?.[1] ?? ''}在方案列出的方式里（${FOUR}等）。什么情况用哪种，方案没有写，由购买主体按政府采购法有关规定确定。`,
      en: (f) =>
        `Yes, ${firstOf(f, LISTED)[0]?.[2] ?? ''} is among the methods the plan names (${FOUR_EN}, among others). When each applies it does not say: the purchasing department decides under the Government Procurement Law.`,
    },
    // 「要公开招标吗」 of a project at hand is never a plain yes, however much it is like other questions.
    { when: (f) => asksOneMethod(f) && NEEDS_IT.test(plainAsked(f)), firm: true, ...ONE_METHOD },
    { when: (f) => asksOneMethod(f) && !f.has('ask_list', 'ask_count') && !asksList(f), ...ONE_METHOD },
    {
      when: (f) =>
        asksWhether(f) &&
        /列|写|规定|点名|提到|明确|\blist|\bnamed|mention|specif|\bsay/u.test(plainAsked(f)) &&
        !isNegated(f) &&
        countBeyond(f, OWN, OWN_EN) < 2,
      stance: 'yes',
      clauses: [METHODS],
      zh: `写了。采用政府采购制的，按政府采购法有关规定，用${FOUR}等方式确定承接主体；后面有“等”字，不限于这四种。`,
      en: `Yes. Under the government procurement mode the plan names ${FOUR_EN}; the list is open-ended. Which one applies follows the Government Procurement Law.`,
    },
    {
      when: (f) => asksWhether(f) && !asksList(f),
      stance: 'depends',
      clauses: [METHODS],
      silent: 'method_conditions',
      zh: `要看政府采购法有关规定，方案没有细写：采用政府采购制的，用${FOUR}等方式确定承接主体，具体由购买主体按该法确定，拿不准问财政部门。`,
      en: `It depends on the Government Procurement Law; the plan does not go into it. Under the government procurement mode it names ${FOUR_EN}, among others, and the purchasing department decides under that law.`,
    },
    {
      stance: null,
      clauses: [METHODS],
      zh: `方案列出四种：${FOUR}，后面有“等”字，不限于这四种。它们用于政府采购制，具体用哪种，由购买主体按政府采购法有关规定确定。`,
      en: `The plan names four: ${FOUR_EN}; the list is open-ended. They belong to the government procurement mode, and the purchasing department picks one under the Government Procurement Law.`,
    },
  ],
  next: ['purchase_modes', 'process_steps', 'contract_contents'],
});
