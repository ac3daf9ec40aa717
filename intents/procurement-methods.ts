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
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import type { Facts } from '../src/domain/intent/facts.js';

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
/** Somebody is to be given the work without comparing. */
const POINTED_OUT =
  /点名|不比(?:选|价|较)|不(?:跟|和|与)[^,。?]{0,4}比|人?先(?:内)?定(?:好|下来|了)|定下来再|(?:直接|就)(?:给|定|让|交给)[^,。?]{0,8}(?:家|做|干|机构|公司)|without (?:any )?(?:compet\w*|tender\w*|bidding)|hand .{0,30}\b(?:directly|straight)/u;

/** Only one can do it, said in other words than 只有一家. */
const ONLY_ONE =
  /(?:只有|仅有|就)[^,。?]{1,14}(?:有(?:这个|相关)?资质|能做|会做|能干|做得了|做得来|够条件|有能力)|only .{1,30} (?:is|are) (?:qualified|able)|only .{1,30} can (?:do|provide)/u;
/** Doubts that a listed method counts or may be used. */
const DOUBTS =
  /不算|不属于|不在|没列|没写|没有列|没提|不包括|不含|不能用|不让用|不许用|禁止|禁用|取消|废止|not (?:count|list|allow|includ|nam)|forbidden|prohibited|abolished|no longer/u;
const CLOSED = /封闭|穷尽|穷举|仅限|限于|就这些|全部的?方式|closed|exhaustive|complete list|open[- ]ended|limited to/u;
const OPEN =
  /不(?:仅)?限于|不是(?:全部|穷尽|封闭)|未穷尽|没有?穷尽|not (?:limited|closed|exhaustive|complete)|open[- ]ended/u;
/** A sum of money in the question, such as 五万 or 30k. */
const MONEY = /[\d一二三四五六七八九十百两几]多?(?:来)?(?:万|千块|块钱|元)|\d ?k\b/u;
const firstOf = (f: Facts, list: readonly (readonly [string, string, string])[]) => list.filter(([id]) => f.has(id));
const asksOneMethod = (f: Facts) => firstOf(f, LISTED).length === 1;

const RANGE = /以下|以上|以内|不到|不足|超过|起|below|under|above|over|less than|more than|up to/u;
/** Asks whether the plan lists it, not whether it suits. */
const LISTING =
  /在不在|属于|属不属|(?<!预|结|决)算|列|写|有没有|包括|包含|里有|里面有|其中|一种|之一|提到|是不是.{0,6}(?:方式|办法|可以用|允许)|\bone of\b|\blisted?\b|\bnamed?\b|\binclude|\bmention|\bamong\b|\bcount/u;
const ALLOWING = /能|可以|行|可不可|允许|可否|能否|\bcan\b|\bmay\b|allowed|\bok\b|permitted|possible|acceptable/u;
/** Asks for the method as such (这种方式, chosen by …), not whether it will do for what is at hand (询价行吗). */
const AS_SUCH =
  /方式|方法|办法|形式|方案|允许|可用|规定|\b(?:method|plan|allowed|permitted|way|acceptable|be chosen|be selected|be picked)\b/u;
const NEEDING = /要不要|需要|需不需|得|必须|一定|非|都要|都是|need|must|have to|required/u;
const THESE_FOUR = /四种|这几种|这些方式|以上|上面|these four|the four|those four/u;
/** Short and about no case of its own: then what the plan lists settles it. */
const isGeneral = (f: Facts) => !f.us && f.text.length <= (f.lang === 'en' ? 70 : 22);
const asksIfListed = (f: Facts) =>
  asksWhether(f) &&
  LISTING.test(f.text) &&
  !goesBeyond(f) &&
  !f.has('negative_only', 'choose_between', 'without_procurement');
const asksIfAllowed = (f: Facts) =>
  asksWhether(f) &&
  isGeneral(f) &&
  ALLOWING.test(f.text) &&
  !NEEDING.test(f.text) &&
  !leavesOut(f) &&
  !goesBeyond(f) &&
  AS_SUCH.test(f.text) &&
  asksOneMethod(f) &&
  !f.has('single_source', 'without_procurement', 'negative_only', 'other_ways', 'choose_between');

export const intent = defineIntent({
  id: 'procurement_methods',
  title: { zh: '有哪些采购方式', en: 'Procurement methods' },
  examples: {
    zh: [
      '政府采购制下有哪几种采购方式',
      '采购方式都有什么',
      '请问确定承接主体可采用哪些采购方式？',
      '怎么选出承接单位来的',
      '必须走公开招标吗',
      '是不是所有项目都要招标',
      '除了招标还能用啥办法',
      '招投标？',
      '能用竞争性谈判吗',
      '谈判方式适合什么样的项目',
      '单一来源采购需要什么条件',
      '全市就我们一家能做手语翻译，可以单一来源吗',
      '只此一家能干的活还要招标吗',
      '询价可不可以用来买服务',
      '买保洁服务货比三家就行了吧',
      '询价具体怎么弄',
      '竞争性磋商能不能用',
      '方案里怎么没写磋商',
      '邀请招标算不算在里面',
      '框架协议采购可以采用吗',
      '多少万以上要公开招标',
      '公开招标的限额标准是多少',
      '项目才五万块也要走政府采购吗',
      '金额小的可以自行采购吗',
      '最少几家投标才有效',
      '只有一家报名算不算废标',
      '可以把项目拆成几个小的来避开招标吗',
      '一个大项目分成三包分别询价行不行',
      '紧急情况下能直接定供应商吗',
      '防汛着急用人，来不及招标怎么办',
      '去年那家做得挺好，今年可以不招标直接续签吗',
      '合作满一年还要重新采购吗',
      '领导点名要用某家协会，能直接定吗',
      '可以不走采购程序直接指定机构吗',
      '用哪种采购方式谁说了算',
      '公开招标和竞争性谈判怎么选',
      '竞争性谈判和询价区别在哪',
      '要不要委托采购代理机构',
      '评标是不是最低价中标',
      '打分有没有规定的评分办法',
      '补贴制的项目还需要招标吗',
      '公开招标是什么意思',
      '选承接方是按政府采购法来吗',
      '四种采购方式的原文怎么写的',
      '我们局要给全区中小学买心理健康服务，预算不算少，主任说招标太慢，想用谈判。我不确定这样可不可以，方案里允许的方式有哪几个？',
      '我在街道办负责助餐点的事，报名的机构就一家，再等下去老人没饭吃，这种是不是可以不招标就给它做啊？',
      '我们基金会参加过别的地方的磋商，这次看文件上没有这个词就有点慌，是不是说这边不能用竞争性磋商？',
      '之前都是领导拍板找谁做，现在财政说要规范，我想搞明白到底有几条路可以走，哪条最简单，哪条必须招标',
      '那个我想问下哦如果只有两家来投还能不能继续往下走啊',
      '可以用 single source 吗',
      'open tender 是不是唯一的方式',
      'RFQ 方式方案里有没有',
      '采购 method 一共几种',
      '政府采购制下面怎么确定由谁来做',
      '走政府采购制的话用什么办法定机构',
      '采用采购制时可以选的采购办法有几个',
      '政府采购那一种制里头具体有哪些采购方式',
      '挑机构都有什么法子',
      '选乙方有哪几条路',
      '服务商是怎么选出来的',
      '招标、谈判、询价之外还有没有',
      '四种以外的能用吗',
      '只能用这四种吗',
      '询价在不在名单里',
      '竞争性谈判是不是列出来的方式',
      '单一来源属于方案说的方式吗',
      '方案里列没列公开招标',
      '询价可以用吧',
      '竞争性谈判可以吗',
      '竞谈行不',
      '公开招标行不行',
      '能谈判不',
      '磋商算不算方案里的方式',
      '竞磋有没有写进去',
      '邀请几家来投标，方案里有这种方式吗',
      '是不是全部都得公开招标',
      '要不要招标',
      '招不招标由谁定',
      '不招标行不行',
      '没中间环节直接给一家算什么方式',
      '比价可以当采购方式吗',
      '采购方式呢',
      '方式都有哪些，报一遍',
      '采购法那几种',
      '我在镇上办了个家政公司，想问问镇里挑公司是靠招标呢还是靠谈，总得有个章法吧',
      '我是审计局的，看到有单位用了询价来定承接机构，先确认一下方案列的方式有没有它',
      '科长让我写一段选机构的方式，方案里原来是怎么列举的',
      '那个就是选人的时候吧有人说要投标有人说坐下来谈有人说问问价就行到底哪几种是规定的',
      '方案有没有写用什么方式选承接主体',
      '采购方式是不是就四种',
      '由谁来承接是怎么定下来的',
      '靠什么办法定谁来做',
      '两家来报名能继续吗',
      '报名的只有两家够吗',
      '三万以下用招标吗',
      '五十万以上是不是得招标',
      '公开招标有金额线吗',
      '甲方选人用的是哪种方式',
      '用什么方式挑承接的人',
      '招标代理要不要请',
      '必须找代理公司招标吗',
      '是不是谁价低就给谁',
      '价钱低的就能中吗',
      '去年那家还能接着用吗',
      '老机构直接续行吗',
      '到期了想让原来那家接着做要重新招吗',
      '没时间走招标怎么办',
      '几千块的小项目也得招标吗',
      '招标是不是必须的',
      '采购的方式',
      '选承接的办法有几样',
      '凭什么选这家不选那家，用的是什么采购方式',
      '采购有哪些选项',
      '非得招标不行吗',
      '有没有金额方面的限制',
      '多少钱以内不受限制',
      '网上商城直接下单买服务，方案列没列',
      '从电子商城里挑一家下单行不行',
      '投标要交多少保证金',
      '投标押金方案规定了没',
      '全区就一家医院有这个资质，能不能直接和它谈',
      '单一来源不在方案列的方式里吧',
      '询价被禁止了吗',
      '每种采购方式的适用条件方案写没写',
      '走政府采购制的，通过什么方式来确定承接主体',
      '采用政府采购制时怎么确定承接主体',
      '政府采购制之下，可用哪些采购方式选定承接方',
      '能不能在电子卖场直接下单',
      '网上超市直接买服务行不行',
      '投标保证金要交多少',
      '要不要交投标保证金',
      '保证金交几个点方案写了没',
      '协议供货算不算方案里的方式',
      '不跟别的机构比较，直接交给老合作单位',
      '领导指定了一家，不比选行不行',
      '不走竞争直接给熟悉的公司做可以吗',
      '第一轮没有人投标怎么办',
      '流标以后可以直接找一家谈吗',
      '走政府采购制的项目是不是得依政府采购法',
      '采用采购制就要遵守采购法吗',
      '二十万的项目能不能免招标',
      '一定要三家以上报价吗',
      '詢價和談判哪個比較適合我們',
      '能不能不招標直接找一家',
      '价格分占几成',
      '评审时报价占多少分',
      '五十万以下直接委托一家行吗',
      '只有两家报名怎么处理',
      '挑承接单位有哪几条路',
      '怎么选出来做的机构',
      '以前干得好的能不能直接指定',
      '时间来不及能换别的采购方式吗',
      '是不是都得招投标',
      '單一來源是允許的方式嗎',
      '採購金額多少要招標',
      '领导谈好了，采购走个形式可以吗',
      '已经跟人家谈妥了再补个采购行不行',
      '公开招标和谈判在金额上怎么分',
      '怎么区分什么时候招标什么时候询价',
      '老是找同一家做有没有问题',
      '连着几年都是一家中标合规吗',
      '不走采购直接和一家机构签可以吗',
      '要投标人交样品或者业绩证明吗',
      '不采购就跟一家协会签行不行',
    ],
    en: [
      'What procurement methods does the plan list?',
      'Is open tender the only way to choose a provider?',
      'Do all projects have to be tendered?',
      'Can we use competitive negotiation?',
      'When is single source allowed?',
      'We are the only organisation that can do it, can it be sole source?',
      'May services be bought by request for quotations?',
      'Is competitive consultation permitted although it is not listed?',
      'What about an invited tender?',
      'Above what amount is a public tender required?',
      'How many bidders do we need at least?',
      'Can we split the project to stay below the threshold?',
      'It is urgent and there is no time for a tender, what now?',
      'Can we just renew with the same provider without a tender?',
      'Can the director hand pick a provider?',
      'Who decides which method is used?',
      'How do we choose between negotiation and quotations?',
      'Do we have to use a procurement agency?',
      'Does the lowest price win?',
      'How do you select the provider?',
      'tender or quotation?',
      'Do subsidised projects need a tender as well?',
      'Our bureau needs speech therapy for children and just one clinic replied to the notice; do we have to start the tender all over again?',
      'In the government procurement mode, how is the provider determined?',
      'How can a provider be chosen?',
      'In what ways may providers be selected?',
      'List the methods for choosing who delivers the service.',
      'Is request for quotations one of the listed methods?',
      'Is competitive negotiation on the list?',
      'Can quotations be used?',
      'Is negotiation OK?',
      'Are there methods besides open tender?',
      'Are only these four methods possible?',
      'Is competitive consultation named in the plan?',
      'Does the plan mention invited tenders?',
      'Do we always have to go to tender?',
      'How does the government decide which company gets the job: by tender, by talks or by price?',
      'Does the procurement law govern how providers are selected?',
      'Is there an amount from which a tender is needed?',
      'What is the threshold for tendering?',
      'Does a tender need three bidders?',
      'Are two bidders enough?',
      'How do you decide who gets the contract?',
      'Is a tender agent needed?',
      'Does the cheapest bid always win?',
      "Can last year's provider simply continue?",
      'There is no time for bidding, what can we do?',
      'By what method was this provider picked?',
      'Does a tiny job of 3,000 yuan need a tender as well?',
      'Methods of selecting providers, please.',
      'What options does a purchaser have for procurement?',
      'May the head of the bureau just name a provider?',
      'Which procurement routes exist?',
      'How much is the bid deposit?',
      'Is there a limit on the amount?',
      'Can we just order it from the online mall?',
      'Is open tender the only way?',
      'May we negotiate with several providers?',
      'Does the plan allow asking for quotations?',
      'When is single-source allowed?',
      'Which ways of selecting a provider are named?',
      'Can we buy the service in an e-mall?',
      'Is a bid bond required?',
      'Are quotations on the list of methods?',
      'How is the winner determined?',
      'Are other methods besides these possible?',
      'Who decides which method applies?',
      'Above what sum must we tender?',
      'May we simply appoint a provider?',
      'What if only one provider bids?',
      'Does the procurement law govern the choice of provider?',
      'Can we award it to the usual supplier with no competition?',
      'May we give the job straight to the NGO that did it last year?',
      'Nobody submitted a bid. Can we negotiate with one vendor?',
      'Which way of selecting vendors fits a small project?',
      'Is a direct award possible?',
      'Do we need at least three quotes?',
      'At what amount does open bidding become compulsory?',
      'How are vendors selected under the plan?',
      'How is the NGO chosen?',
      'In what ways can a supplier be picked?',
      'May we break a project into parts to avoid the tender?',
      'What weight does price have in the scoring?',
      'Two bidders only. Does that count?',
      'Is it allowed to award directly below a certain sum?',
      'Can the department pick its old supplier without competition?',
      'May we skip competition because we know the vendor well?',
      'How do we select the supplier?',
      'Is there a least number of quotations?',
      'Can offers be sent in by post?',
      'How are bids handed in?',
    ],
  },
  answers: [
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
      stance: 'not_in_policy',
      clauses: [METHODS],
      silent: 'method_renewal',
      zh: `方案没有规定可以不经采购直接续签。采用政府采购制的，要按政府采购法有关规定，用${FOUR}等方式确定承接主体；做得好能不能延续，先问财政部门。`,
      en: `The plan does not specify that a contract may be renewed without procurement. Under the government procurement mode the provider is chosen under the Government Procurement Law by ${FOUR_EN}, among others. Ask the finance bureau before you extend.`,
    },
    {
      when: (f) =>
        f.has('threshold', 'ask_amount') ||
        /金额|限额|数额|额度/u.test(askedPart(f)) ||
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
        f.has('failed_round') ||
        /\b(?:minimum|at least|how many)\b.{0,24}\b(?:quot\w*|bid\w*|offers?)/u.test(f.text) ||
        (NOBODY_CAME.test(f.text) && !f.has('single_source')) ||
        (f.has('bidder_count') && !f.has('single_source', 'request_for_quotations')),
      stance: 'not_in_policy',
      clauses: [METHODS],
      silent: 'method_bidders',
      zh: `方案没有规定最少要几家、只有一两家来怎么办。它只说按政府采购法有关规定，用${FOUR}等方式确定承接主体；家数不够时怎么处理，由购买主体按该法办，可问财政部门。`,
      en: `The plan does not specify how many bidders are needed or what happens with too few. It refers to the Government Procurement Law and names ${FOUR_EN}, among others; the purchasing department applies that law, with the finance bureau’s advice.`,
    },
    {
      when: (f) => f.has('emergency'),
      stance: 'not_in_policy',
      clauses: [METHODS],
      silent: 'method_emergency',
      zh: '方案没有规定紧急项目的办法，也没说来不及就能不走采购。采用政府采购制的，能不能改用竞争性谈判、单一来源等方式，要按政府采购法有关规定，先和财政部门商量。',
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
      stance: 'not_in_policy',
      clauses: [METHODS],
      silent: 'method_unlisted',
      zh: (f) => {
        const name = firstOf(f, UNLISTED)[0]?.[1] ?? '';
        return `方案没有点名${name}，只列了${FOUR}；但后面有“等”字，没点名不等于不能用。能不能用，要看政府采购法有关规定，由购买主体确定，可问财政部门。`;
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
      when: (f) =>
        firstOf(f, LISTED).length > 0 &&
        asksWhether(f) &&
        isGeneral(f) &&
        (asksIfWrong(f) || DOUBTS.test(plainAsked(f))) &&
        !leavesOut(f),
      stance: (f) => (/没有?[?。\s]*$/u.test(f.text) ? null : 'no'),
      clauses: [METHODS],
      zh: `方案列了它：采用政府采购制的，按政府采购法有关规定，用${FOUR}等方式确定承接主体。具体项目用哪种，由购买主体确定。`,
      en: `It is on the plan’s list: ${FOUR_EN}, among others, under the government procurement mode. Which one a project uses follows the Government Procurement Law.`,
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
        firstOf(f, LISTED).length > 0 &&
        (asksIfListed(f) || asksIfAllowed(f)) &&
        !isNegated(f) &&
        !(f.has('either_or') && firstOf(f, LISTED).length > 1),
      stance: 'yes',
      clauses: [METHODS],
      zh: (f) =>
        `可以，${firstOf(f, LISTED)
          .map(([, zh]) => zh)
          .join('、')}是方案列出的方式：采用政府采购制的，可以用${FOUR}等。具体项目用哪种，要符合政府采购法有关规定。`,
      en: (f) =>
        `Yes, the plan lists it (${firstOf(f, LISTED)
          .map(([, , en]) => en)
          .join(
            ', ',
          )}): under the government procurement mode the methods are ${FOUR_EN}, among others. Which one a project may use follows the Government Procurement Law.`,
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
      when: (f) => asksOneMethod(f) && !f.has('ask_list', 'ask_count') && !asksList(f),
      stance: 'depends',
      clauses: [METHODS],
      silent: 'method_conditions',
      zh: (f) =>
        `要看政府采购法有关规定。${firstOf(f, LISTED)[0]?.[1] ?? ''}是方案列出的方式之一（${FOUR}等），但方案没有写什么情况该用哪种。由购买主体按该法确定，可问财政部门。`,
      en: (f) =>
        `It depends on the Government Procurement Law. ${firstOf(f, LISTED)[0]?.[2] ?? ''} is one of the methods the plan names (${FOUR_EN}, among others), but it does not say when each applies. The purchasing department decides; the finance bureau can advise.`,
    },
    {
      when: (f) => /采购法|procurement law/u.test(f.text) && asksWhether(f) && !isNegated(f),
      stance: 'yes',
      clauses: [METHODS],
      zh: `是的。采用政府采购制的，按照政府采购法有关规定，用${FOUR}等方式确定承接主体。`,
      en: `Yes. Under the government procurement mode the provider is chosen under the Government Procurement Law, by ${FOUR_EN}, among others.`,
    },
    {
      when: (f) =>
        asksWhether(f) &&
        /列|写|规定|点名|提到|明确|\blist|\bnamed|mention|specif|\bsay/u.test(plainAsked(f)) &&
        !isNegated(f),
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
