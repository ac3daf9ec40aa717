import {
  askedPart,
  asksForDetail,
  asksIfWrong,
  asksList,
  asksOpenly,
  asksWhether,
  isNegated,
  leavesOut,
  plainAsked,
} from '../src/domain/intent/asked.js';
import { countBeyond } from '../src/domain/intent/beyond.js';
import { claim, isYesNo } from '../src/domain/intent/claim.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { statesFigure } from '../src/domain/intent/figure.js';
import { tiesMethods } from '../src/domain/intent/methods-tied.js';
import { asksCase, leftOpen, sayLeftOpen } from '../src/domain/intent/own-case.js';
import { claimed } from '../src/domain/intent/polarity.js';

const MODES = cite('3.4', '通过政府采购制、政府补贴制、委托制、承包制等方式交给社会力量承担');
const SIGN = cite('3.4', '购买主体要按照合同管理要求,与承接主体签订合同');
const FOUR = '政府采购制、政府补贴制、委托制、承包制';
const FOUR_EN = 'government procurement, government subsidy, entrustment and contracting';
const NAMED = ['procurement_mode', 'subsidy_mode', 'entrustment_mode', 'contracting_mode'];

/** The asker wants the subsidy for itself. */
const GETS = /申请|领取|申领|拿到|apply|receive/u;

/** 补贴的标准是多少, 一次补几千: the size of it, in whatever measure. */
const HOW_MUCH =
  /(?:补贴?|补助)[^,。?]{0,6}(?:标准(?!化)|额度|金额|多少|几(?:千|百|万|块|成|元)|怎么算|怎么发|怎么定)|(?:标准|额度|金额|多少钱?)[^,。?]{0,4}补|\b(?:rate|size|amount) of (?:the )?(?:subsid|grant)/u;

const DIFFERS =
  /(?:购买|买)服务[^,。?]{0,4}(?:和|跟|与|同|比)[^,。?]{0,4}(?:政府)?采购(?!制|方式)[^,。?]{0,8}(?:区别|差别|不同|一样|一回事|关系|区分)|采购(?!制|方式)[^,。?]{0,4}(?:和|跟|与|同|比)[^,。?]{0,4}(?:购买|买)服务[^,。?]{0,8}(?:区别|差别|不同|一样|一回事|关系|区分)|difference between [^?]{0,30}procurement and [^?]{0,30}purchas\w* (?:of )?services|difference between [^?]{0,30}purchas\w* (?:of )?services and [^?]{0,30}procurement/u;
const NOT_SIGNED = /不(?:用|必)?签|免签|without (?:a|any) contract|no contract/u;
/** Doubts that it counts (补贴不算吧, 被排除了), so that "no" means that it does. */
const RULES_OUT =
  /不(?:在|算|属于|是|能用?|许|让|准|认可?|承认|可以|行|提供|包括|含)|没(?:有|列|写|提)|未(?:列|提|写)|取消|废[止除]|排除|禁|ban|作废|淘汰|叫停|\b(?:not|no longer|abolish\w*|leav\w* no room|rul\w* out|exclud\w*|banned|missing|left out)\b|n['’]t\b/u;
const LISTING =
  /在不在|属于|属不属|算|列|写|有没有|包括|包含|里有|里面有|其中|一种|之一|提到|允许|合规|认可|方式|能|可以|\b(?:one of|listed?|named?|include\w*|mention\w*|among|count\w*|allowed|permitted|mode)\b/u;
/** What the clause itself speaks of. */
const OWN =
  /政府采购制|政府补贴制|补贴制|委托制|承包制|采购制|补贴|补助|委托|承包|制度?|方式|形式|办法|模式|途径|一种|其中|之一|里面|列|属于|算|包括|包含|用|允许|可用|合规|几种|四种|成包|等/gu;
const OWN_EN =
  /^(?:mode\w*|way\w*|subsid\w*|grants?|entrust\w*|contracting|procurement|list\w*|nam\w*|includ\w*|count\w*|mention\w*|allow\w*|permit\w*|accept\w*|use[ds]?|using|kind\w*|form\w*|among|ngo)$/u;
const goesBeyond = (f: Facts) => countBeyond(f, OWN, OWN_EN) >= 3;
const AT_WILL = /直接|不(?:用|必|需|走)?招标|不采购|指定|directly|without/u;
/** Asks which mode is right for a project, or makes it hang on a sum. */
const SUITS =
  /(?:该|应该|适合|合适|最好)[^,。?]{0,6}(?:用|走|选)?[^,。?]{0,4}(?:哪|什么)|(?:哪|什么)[^,。?]{0,8}(?:合适|适合)|\b(?:which|what) mode\b.{0,20}\b(?:suit|fit|should|best|right|take|use)/u;
const UNDER_IT =
  /采购制(?:这|那|下|里|的|中|一)*(?:条?路|种|类|头|面|边|个)*[,，]?(?:又|都|还|具体)*(?:分|有|用|包括|是)(?:成|为)?(?:哪几|几|哪些|什么|啥)(?:[种样个条])?(?:方式|办法|路子|招|形式|方法)|(?:which|what) methods (?:are )?(?:under|within|does)/u;
/** Which of them is used most, or comes first. */
const MOST_USED =
  /最(?:常|多|普遍|流行|主要|热门|省事|好用)|用得?最?多|常用|首选|主推|鼓励用|\bmost (?:used|common|often|popular)|\bpreferred\b/u;
const MONEY = /[\d一二三四五六七八九十百两几]多?万(?:以|元|块|的|内|下)/u;
const DETAIL =
  /区别|标准(?!化)|收费|定价|额度|几年|几个月|按人头|按床位|多少钱|怎么算|差在|差别|不同|哪里不一样|怎么分|办法|程序|流程|条件|期限|比例|定义|怎么|如何|操作|细则|适用|规定|解释|说明|差异|difference|explain|defin|\bhow\b|\brules\b/u;
/** 「其他方式不是不行吧」: says already that they are not barred. */
const isToldNotBarred = (f: Facts) => /不是不|没有?禁止|并不/u.test(plainAsked(f));
/** "contracting" stems to "contract", so that no concept can hold it. */
const namesMode = (f: Facts) => f.has(...NAMED) || (f.lang === 'en' && /\bcontracting\b/u.test(f.text));
const OTHERS_OUT =
  /(?:其他|其它|别的|以外|之外|除[了去]?)[^,。?]{0,14}(?:不行|不能|不可以|不许|不让|不准|禁止|不得)|only the procurement mode|any other mode.{0,20}(?:forbidden|prohibited|banned)/u;
const COUNT_ASKED = /([两二三四五六七八2-8])种|\b(two|three|four|five|six|[2-6]) (?:modes|ways|kinds)/u;
/** Asks for nothing but the number. */
const COUNT_ONLY =
  /^[^,。?不没除外都全]{0,14}(?:一共|总共|共|是|有|列了)[^,。?不没除外就只仅都]{0,6}四种[^,。?不没除外]{0,8}(?:吗|吧|对吧|对吗|是吧)?[?。]?$|\bare there four\b/u;
/** The plan names four; whether there are no more it leaves open (等). */
const countSaid = (f: Facts) => COUNT_ASKED.exec(askedPart(f))?.slice(1).find(Boolean);
const MENTIONED = /有提|提到|提没提|提过|列了|列没列|写到|写没写|mention/u;
const METHODS = /公开招标|竞争性谈判|单一来源|询价|\btender/u;
/** A 制 that is none of the four. */
const FOREIGN_MODE =
  /(?<!采购|补贴|委托|承包|政府|编|体|机|限|控|强|这|那|种|四|几)(?:\p{Script=Han}{2})制(?![度定订])/u;
const withoutFour = (f: Facts) => claimed(f).replace(/(?:政府)?(?:采购|补贴|委托|承包)制/gu, ' ');
const countFour = (f: Facts) =>
  [/采购制|procurement/u, /补贴|subsid/u, /委托|entrust/u, /承包|contracting/u].filter((mode) => mode.test(claimed(f)))
    .length;
const EVERYTHING =
  /(?:一律|所有|全部?|都|凡是|必须|只能|统统|每个|[仅只]限于?|局限于|[仅只]有|就[只有])[^,。?]{0,10}(?:政府)?(?:采购|补贴|委托|承包)制|(?:政府)?采购制[^,。?]{0,8}(?:一律|都得|唯一)|only the procurement mode|everything[^?]{0,20}procurement|all projects[^?]{0,20}procurement/u;
/** What the plan leaves out for every mode: sums, shares, approvals, steps, terms. */
const NOT_SPOKEN_OF =
  /算(?:不算)?是?[^,。?]{0,3}(?:补贴|委托|承包)制(?=[吗吧?。]|$)|报[^,。?]{0,6}批|审批|备案|公示|上限|下限|期限|先后|优先|顺序|定义|办法|标准(?!化)|验收|押金|\b(?:approv\w*|maximum|minimum|term|limit|defin\w*|order|priority)\b/u;
/** Asks whether it is one of those named, not whether it fits. */
const ONE_OF =
  /\bone of (?:the|your|those)\b|之一|其中一种|(?:算|是)(?:不是|不算)?(?:方案|文件)?(?:里|列|写)[^,。?]{0,6}(?:一种|方式)/u;
const isCase = (f: Facts) => asksCase(f) && (f.us || /这个|项目|一家|想/u.test(f.text));
const LISTED_ZH = `方案列的购买方式有${FOUR}等。补给谁、什么情况能用、怎么操作，方案没有写，由购买主体和财政部门确定。`;
const LISTED_EN = `The modes the plan names are ${FOUR_EN}, among others. When and how each is used, it leaves to the purchasing department and the finance bureau.`;
/** What people claim of the modes, and whether it is so. */
const CLAIMS = [
  claim({
    says: (f) => namesMode(f) && isCase(f) && !f.has('negative_only') && !RULES_OUT.test(claimed(f)),
    unless: (f) =>
      f.has('apply_subsidy', 'ask_amount', 'ask_percent', 'signing') ||
      GETS.test(f.text) ||
      AT_WILL.test(f.text) ||
      ONE_OF.test(f.text),
    holds: { always: 'depends' },
    clauses: [MODES],
    silent: 'mode_definitions',
    zh: `这种方式方案列了，但能不能用在您的项目上由购买主体和财政部门定。方案列的有${FOUR}等，什么情况能用、怎么操作没有写。`,
    en: `The mode is named, but whether it fits your project is for the purchasing department and the finance bureau. The plan names ${FOUR_EN}, among others, and does not say when or how each is used.`,
  }),
  claim({
    says: (f) => tiesMethods(f) !== null,
    holds: tiesMethods,
    clauses: [cite('3.4', '对采用政府采购制方式的,按照政府采购法有关规定')],
    zh: '公开招标、竞争性谈判、单一来源、询价等方式，写的是“采用政府采购制方式的”；补贴制、委托制、承包制怎么选承接方，方案没有写。',
    en: 'Open tender, negotiation, single source and quotation are said of the procurement mode; how providers are picked under the other modes the plan does not say.',
  }),
  claim({
    // 四种是采购、补贴、委托、租赁: one of them is none of the plan's.
    says: (f) => countFour(f) >= 2 && FOREIGN_MODE.test(withoutFour(f)) && !/[还又]?有没有/u.test(f.text),
    holds: { always: 'no' },
    clauses: [MODES],
    zh: `方案点名的是${FOUR}，后面有“等”字；没有点名您说的那一种。`,
    en: `The plan names ${FOUR_EN}, and the list is open-ended; the one you name is not in it.`,
  }),
  claim({
    says: (f) => EVERYTHING.test(claimed(f)),
    unless: (f) => METHODS.test(f.text),
    holds: (f) => (/不是|并非|不(?:用|必|一定)|not/u.test(claimed(f)) ? 'yes' : 'no'),
    clauses: [MODES],
    zh: `不限于一种方式：方案列了${FOUR}等；采用政府采购制的，再按政府采购法有关规定办。`,
    en: `It is not limited to one mode: the plan names ${FOUR_EN}, among others.`,
  }),
  claim({
    says: (f) => countFour(f) >= 3 && !f.us && !statesFigure(f),
    unless: (f) =>
      NOT_SPOKEN_OF.test(f.text) ||
      OTHERS_OUT.test(f.text) ||
      DETAIL.test(f.text) ||
      /只有|别的|限于|only/u.test(f.text),
    holds: (f) => (RULES_OUT.test(claimed(f)) ? 'no' : 'yes'),
    clauses: [MODES],
    zh: LISTED_ZH,
    en: LISTED_EN,
  }),
  claim({
    says: (f) => namesMode(f) && (statesFigure(f) || NOT_SPOKEN_OF.test(f.text)),
    unless: (f) => f.us && asksCase(f),
    holds: { always: 'not_in_policy' },
    clauses: [MODES],
    silent: 'mode_choice',
    zh: `方案没有规定这些方式的金额、比例、期限、审批或先后，只列了${FOUR}等方式。具体由购买主体和财政部门确定。`,
    en: `The plan does not specify amounts, shares, terms, approvals or an order for the modes; it only names ${FOUR_EN}, among others. The purchasing department and the finance bureau settle them.`,
  }),
];

export const intent = defineIntent({
  id: 'purchase_modes',
  title: { zh: '有哪些购买方式', en: 'Modes of purchase' },
  answers: [
    ...CLAIMS,
    {
      // 「政府购买服务跟政府采购有啥区别」: neither is set against the other in the plan.
      when: (f) => DIFFERS.test(f.text) && !f.has(...NAMED),
      stance: 'not_in_policy',
      clauses: [cite('3.4', '对采用政府采购制方式的,按照政府采购法有关规定')],
      zh: '方案没有解释购买服务和政府采购有什么区别。它只写了：购买服务可以走政府采购制，走这一种的按政府采购法有关规定办；另外还有政府补贴制、委托制、承包制等方式。',
      en: 'The plan does not explain how the two differ. It only says that services may be purchased by government procurement, which then follows the Government Procurement Law, and names subsidy, entrustment and contracting beside it.',
    },
    {
      // 「政府采购制那一路有几种方式」: the plan puts the methods of the law under this mode.
      when: (f) =>
        f.has('procurement_mode') &&
        !f.has('subsidy_mode', 'entrustment_mode', 'contracting_mode') &&
        UNDER_IT.test(f.text) &&
        !/除|以外|之外|别的|其他|apart|besides/u.test(f.text) &&
        !asksWhether(f),
      stance: null,
      clauses: [cite('3.4', '采用公开招标、竞争性谈判、单一来源、询价等方式确定承接主体')],
      zh: '采用政府采购制的，按照政府采购法有关规定，用公开招标、竞争性谈判、单一来源、询价等方式确定承接主体。具体用哪种由购买主体按该法确定。',
      en: 'Under the procurement mode the provider is picked by open tender, competitive negotiation, single source, request for quotations and the like, as the Government Procurement Law rules; which of them the purchaser settles by that law.',
      next: ['procurement_methods', 'process_steps'],
    },
    {
      when: (f) => f.has('signing') && f.has(...NAMED),
      stance: (f) => (asksWhether(f) ? (leavesOut(f) || NOT_SIGNED.test(plainAsked(f)) ? 'no' : 'yes') : null),
      clauses: [SIGN],
      zh: (f) =>
        `${leavesOut(f) || NOT_SIGNED.test(plainAsked(f)) ? '不行，合同' : ''}要签。购买主体要按照合同管理要求与承接主体签订合同，方案没有说哪种购买方式（${FOUR}等）可以不签。`,
      en: (f) =>
        `${asksWhether(f) ? (leavesOut(f) || NOT_SIGNED.test(plainAsked(f)) ? 'No, a' : 'Yes, a') : 'A'} contract is needed: the purchaser signs one with the provider, and the plan exempts none of the modes (${FOUR_EN}, among others).`,
      next: ['contract_contents', 'procurement_methods'],
    },
    {
      when: (f) =>
        f.has('apply_subsidy') ||
        (f.has('subsidy_mode') &&
          (f.has('ask_amount', 'ask_percent') || HOW_MUCH.test(f.text) || (f.us && GETS.test(f.text)))),
      stance: 'not_in_policy',
      clauses: [MODES],
      silent: 'mode_subsidy_details',
      zh: `方案没有规定补贴给谁、补多少、怎么申请，只把政府补贴制列为购买方式之一（${FOUR}等）。有没有补贴项目、标准多少，问购买主体和财政部门。`,
      en: `The plan does not specify who gets a subsidy, how much or how to apply; it only names government subsidy as one of the modes (${FOUR_EN}, among others). Ask the purchasing department and the finance bureau.`,
    },
    {
      when: (f) => f.has('unlisted_mode'),
      stance: (f) =>
        isYesNo(f) && /能|可以|算|允许|行|可用|采用|\b(?:can|may|count\w*|allowed)\b/u.test(f.text)
          ? 'depends'
          : 'not_in_policy',
      clauses: [MODES],
      silent: 'mode_unlisted',
      zh: `要看购买主体和财政部门怎么定。方案没有点名您说的这种方式，列的是${FOUR}；但后面有“等”字，没点名不等于不能用，也不等于已经允许。`,
      en: `The plan does not specify that mode: it names ${FOUR_EN}. The list is open-ended, so it is neither ruled out nor expressly allowed; it depends on the purchasing department and the finance bureau.`,
    },
    {
      when: (f) => f.has('combine_modes') && !/就给了|只有|别的都没/u.test(f.text),
      stance: leftOpen,
      clauses: [MODES],
      silent: 'mode_choice',
      zh: (f) =>
        `${sayLeftOpen(f, '购买主体和财政部门', '')}方案没有规定几种方式能不能一起用、中途能不能换，只列了${FOUR}等方式。怎么安排由购买主体和财政部门确定。`,
      en: (f) =>
        `${sayLeftOpen(f, '', 'the purchasing department and the finance bureau')}The plan does not specify whether modes can be combined or changed midway; it only names ${FOUR_EN}, among others. The purchasing department and the finance bureau decide.`,
    },
    {
      when: (f) => asksWhether(f) && countSaid(f) !== undefined && !OTHERS_OUT.test(f.text) && !asksForDetail(f),
      stance: (f) =>
        /^(?:四|4|four)$/u.test(countSaid(f) ?? '')
          ? COUNT_ONLY.test(askedPart(f))
            ? 'yes'
            : 'depends'
          : /共|就|只|仅|几种|是不是|别的都?没|\bonly\b|\bare there\b/u.test(askedPart(f)) &&
              (!isNegated(f) || /别的都?没/u.test(f.text))
            ? 'no'
            : null,
      clauses: [MODES],
      zh: `方案列了四种：${FOUR}，后面有“等”字，不限于这四种。还能用什么，由购买主体和财政部门确定。`,
      en: `The plan names four: ${FOUR_EN}; the list is open-ended. What else may be used is for the purchasing department and the finance bureau.`,
    },
    {
      when: (f) => OTHERS_OUT.test(f.text) && asksWhether(f),
      stance: (f) => (isToldNotBarred(f) || countSaid(f) === '四' ? 'depends' : 'no'),
      clauses: [MODES],
      zh: `方案没有禁止别的方式：它列了${FOUR}，后面有“等”字，不限于这四种。还能用什么，由购买主体和财政部门确定。`,
      en: `The plan does not rule out other ways: it names ${FOUR_EN}, and the list is open-ended. What else may be used is for the purchasing department and the finance bureau.`,
    },
    {
      when: (f) =>
        OTHERS_OUT.test(f.text) ||
        (f.has('negative_only') &&
          !f.has('choose_between', 'subsidy_mode', 'entrustment_mode', 'contracting_mode') &&
          !asksOpenly(f)),
      stance: 'no',
      clauses: [MODES],
      zh: `不是，不必都走政府采购制。方案列了${FOUR}等方式；采用政府采购制的，再按政府采购法有关规定办。`,
      en: `No, not everything has to go through government procurement. The plan names ${FOUR_EN}, among others; where government procurement is used, the Government Procurement Law applies.`,
    },
    {
      when: (f) => (f.has('ask_what_is', 'ask_difference') || DETAIL.test(f.text)) && namesMode(f),
      stance: (f) => (MENTIONED.test(f.text) ? 'depends' : 'not_in_policy'),
      clauses: [MODES],
      silent: 'mode_definitions',
      zh: (f) =>
        f.has('procurement_mode') && !f.has('subsidy_mode', 'entrustment_mode', 'contracting_mode')
          ? `方案没有规定定义，只说采用政府采购制的，按政府采购法有关规定，用公开招标、竞争性谈判等方式确定承接主体。并列的还有政府补贴制、委托制、承包制。`
          : `方案提到了，但没有规定定义和区别，只并列了四个名称：${FOUR}（后面有“等”）。具体怎么理解、怎么操作，要看购买主体和财政部门的规定。`,
      en: `The plan names it but does not define it or explain the differences: it lists ${FOUR_EN}, among others, and adds only that the government procurement mode follows the Government Procurement Law. How the modes work depends on the purchasing department and the finance bureau.`,
    },
    {
      // 「它们金额分界线是多少」: asked of all the modes, without a name.
      when: (f) => f.has('ask_amount', 'ask_percent', 'threshold', 'upper_limit'),
      stance: 'not_in_policy',
      clauses: [MODES],
      silent: 'mode_choice',
      zh: `方案没有规定这些方式的金额标准，没写多少钱用哪一种，只列了${FOUR}等方式。具体由购买主体和财政部门确定。`,
      en: `The plan does not specify any amount for the modes, nor from which sum on one of them is used; it only names ${FOUR_EN}, among others. The purchasing department and the finance bureau settle it.`,
    },
    {
      when: (f) =>
        f.has('choose_between', 'ask_who') ||
        SUITS.test(f.text) ||
        MOST_USED.test(askedPart(f)) ||
        MONEY.test(f.text) ||
        (f.has('ask_when') && f.has(...NAMED)),
      stance: 'not_in_policy',
      clauses: [MODES],
      silent: 'mode_choice',
      zh: `方案没有规定什么项目用哪种方式、哪种用得多、由谁定，只列了${FOUR}等方式。一般由购买主体结合项目提出，和财政部门商定。`,
      en: `The plan does not specify which project takes which mode, which is used most or who decides; it only names ${FOUR_EN}, among others. Usually the purchasing department proposes and settles it with the finance bureau.`,
    },
    claim({
      says: (f) =>
        namesMode(f) &&
        !AT_WILL.test(f.text) &&
        !f.has('negative_only') &&
        (!goesBeyond(f) || LISTING.test(f.text) || RULES_OUT.test(claimed(f))),
      holds: (f) => (RULES_OUT.test(claimed(f)) || asksIfWrong(f) ? 'no' : 'yes'),
      clauses: [MODES],
      zh: LISTED_ZH,
      en: LISTED_EN,
    }),
    {
      when: (f) => asksWhether(f) && !asksList(f),
      stance: 'not_in_policy',
      clauses: [MODES],
      silent: 'mode_choice',
      zh: `方案没有规定这一点，只列了${FOUR}等方式。具体项目用哪种、怎么操作，由购买主体和财政部门确定。`,
      en: `The plan does not specify that; it only names ${FOUR_EN}, among others. Which mode a project takes, and how, is for the purchasing department and the finance bureau.`,
    },
    {
      stance: null,
      clauses: [MODES],
      zh: `方案列了四种：${FOUR}，后面有“等”字，不限于这四种。名称之外没有下定义；采用政府采购制的，按政府采购法有关规定办。`,
      en: `The plan names four: ${FOUR_EN}; the list is open-ended. It does not define them, and only adds that the government procurement mode follows the Government Procurement Law.`,
    },
  ],
  next: ['procurement_methods', 'process_steps', 'contract_contents'],
});
