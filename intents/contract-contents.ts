import { askedPart, asksForDetail, asksIfWrong, asksLeave, asksList, asksWhen, asksWhether, barred, isNegated, leavesOut, plainAsked, sayBarred, saysEnough } from '../src/domain/intent/asked.js';
import { countBeyond } from '../src/domain/intent/claim.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import type { Facts } from '../src/domain/intent/facts.js';

const CONTENTS = cite(
  '3.4',
  '明确所购买服务的范围、标的、数量、质量要求,以及服务期限、资金支付方式、权利义务和违约责任等',
);
const SIGN = cite('3.4', '购买主体要按照合同管理要求,与承接主体签订合同');
const LIST = '服务的范围、标的、数量、质量要求，服务期限、资金支付方式、权利义务和违约责任';
const LIST_EN =
  'scope, subject matter, quantity and quality requirements, service period, method of payment, rights and obligations, liability for breach';

const LISTED = [
  ['breach_liability', '违约责任', 'liability for breach'],
  ['rights_obligations', '权利义务', 'rights and obligations'],
  ['contract_payment', '资金支付方式', 'the method of payment'],
  ['contract_service_term', '服务期限', 'the service period'],
  ['contract_quality', '质量要求', 'quality requirements'],
  ['contract_quantity', '数量', 'quantity'],
  ['contract_subject', '标的', 'the subject matter'],
  ['contract_scope', '范围', 'scope'],
] as const;
const UNLISTED = [
  ['performance_bond', '保证金', 'a deposit or performance bond'],
  ['dispute_clause', '争议解决', 'settlement of disputes'],
  ['insurance_clause', '保险', 'insurance'],
  ['ip_clause', '成果归属', 'ownership of results'],
  ['confidential', '保密', 'confidentiality'],
  ['subcontract', '转包、分包', 'subcontracting'],
  ['contract_price', '价格', 'the price'],
] as const;
const listed = (f: Facts) => LISTED.find(([id]) => f.has(id));
const unlisted = (f: Facts) => UNLISTED.find(([id]) => f.has(id));

/** What the clauses themselves speak of. */
const OWN =
  /服务期限|期限|资金支付方式|支付方式|付款方式|支付|付款|权利义务|权利|义务|违约责任|违约|责任|范围|标的|数量|质量要求|质量|要求|合同|协议|合约|条款|内容|明确|写明|载明|写清楚?|写进|写上|写|列|签订|签署|签约|签字|签|约定|清楚|明白|按照|管理|规定|payment|terms|must|have|contract|头/gu;
const OWN_EN =
  /^(?:contract\w*|agree\w*|terms?|clauses?|sign\w*|written|writ\w*|state[ds]?|stating|spell\w*|specif\w*|includ\w*|set|contain\w*|cover\w*|list\w*|nam\w*|scope|subject|matter|quantit\w*|quality|requirements?|period|duration|payment|pay|method|rights?|obligations?|liabilit\w*|breach|clear\w*|definite\w*|mention\w*)$/u;
const goesBeyond = (f: Facts) => countBeyond(f, OWN, OWN_EN) >= 3;
/** Something else in the contract's place, or none. */
const IN_ITS_PLACE =
  /(?:代替|替代|顶替|当成?|视同|代)[^,。?]{0,3}(?:合同|协议)|不签(?:合同|协议|书面)|(?:合同|协议)(?:就)?(?:免了|不签|省了|不用签|不要)|(?:没有?|无)(?:合同|协议)[^,。?]{0,4}(?:就|先|直接|也)|君子协定|口头|\b(?:verbal\w*|oral\w*|handshake|word of mouth|gentlemen?'?s agreement)\b|(?:instead of|without)\b.{0,12}\b(?:contract|sign\w*|agreement)/u;
const AMENDS =
  /(?:签[了完订好]|签约|签字|中途|执行|履行)[^?]{0,14}(?:改|变|调整|增|减|补充)|(?:改|变更|调整|修改)[^,。?]{0,6}(?:合同|条款|内容|人数|期限|金额|价)|补充协议|\b(?:amend|modif|change|alter|revis)\w*/u;
/** 合作好多年了 tells of the past; it asks for no term of years. */
const LONG_KNOWN = /(?:合作|认识|打交道|做)[^,。?]{0,4}年|(?:好多|这么多|好几|多)年(?:了|的老)/u;

const LEFT_OUT =
  /leav\w*\b.{0,40}\bout\b|少写|漏|没有|少了|没(?=写|提|约)|不写|没写|没有写|不约定|没约定|缺少?|不提|没提|可写可不写|不明确|leave out|left out|omit|missing|not (?:be )?(?:stated?|written|in the contract)/u;
const NEEDED =
  /\b(?:contract|agreement)\b.{0,12}\b(?:needed|required|necessary|compulsory|mandatory)\b|(?:需要|要|得|必须)有?(?:个)?合同|(?:合同|协议)[^,。?]{0,2}(?:要|得|必须|需要)签/u;
/** Somebody besides the two parties. */
const CO_SIGNS =
  /(?:财政|第三方|律师|审计|民政|上级|主管|司法|公证|法务|法制)[^,。?]{0,10}(?:签|盖|审|见证|参加|把关|同意|过目)|(?:finance|third part|lawyer|notar|witness).*\bsign|\bsign\w*\b.*(?:finance|third part|lawyer|notar|witness)/u;
/** Asks for more of a term than that it stands there. */
const OF_DETAIL =
  /方案|文件|政策|标准|格式|怎么|具体|多少|几|定义|比例|上限|下限|办法|how|standard|defin|percent|plan|format|limit|exact/u;
/** Asks for the whole list, not for a single term. */
const asksContents = (f: Facts) =>
  asksList(f) && (f.has('contract_terms') || /合同|协议|contract|agreement/u.test(f.text));
const leavesTermOut = (f: Facts) => leavesOut(f) || LEFT_OUT.test(plainAsked(f)) || saysEnough(f);

export const intent = defineIntent({
  id: 'contract_contents',
  title: { zh: '合同要写什么', en: 'What the contract states' },
  examples: {
    zh: [
      '购买服务的合同应包含哪些条款',
      '合同要写清楚什么',
      '签合同要注意写哪些内容',
      '合同内容有啥要求',
      '请问服务合同的必备条款有哪些？',
      '合同里少写了服务期限行吗',
      '违约责任要写进合同吗',
      '合同必须约定质量要求吗',
      '数量要不要在协议里注明',
      '付款方式需要写到合同里吗',
      '权利义务条款一定要有吗',
      '合同里要写价格吗',
      '合同总价一定要写明吗',
      '要交履约保证金吗，合同里写多少',
      '合同要不要约定仲裁还是打官司',
      '是不是得写上买保险',
      '合同需要加保密条款吗',
      '服务成果的版权归谁要写吗',
      '有没有合同范本可以参考',
      '合同用哪个模板',
      '合同最长可以签几年',
      '能一次签三年吗',
      '服务合同是不是一年一签',
      '合同到期可以续签吗',
      '口头约定算数吗',
      '不签合同发个通知就开始做可以吗',
      '先进场服务后面再补签合同行不行',
      '合同还没签能不能先干着',
      '中标以后多久签合同',
      '几天之内要把合同签了',
      '合同由谁和谁签',
      '我们跟财政局签还是跟街道签',
      '合同签了还能改吗',
      '补充协议怎么签',
      '合同中途能解除吗',
      '甲方单方面终止合同怎么办',
      '合同要不要到财政备案',
      '合同一式几份',
      '违约金写多少合适',
      '合同里标的是什么意思',
      '必须签书面合同吗',
      '尾款几个月付要在合同条款里怎么约定',
      '协议呢要写啥',
      '我们拿到街道给的合同草稿，只有两页纸，写了钱和时间，别的都没提，我担心以后扯皮，正规的购买服务合同应该写明哪些东西？',
      '我是区妇联的，第一次起草家庭教育指导服务的合同，法务让我对照方案看条款齐不齐，麻烦告诉我都要有什么',
      '中标通知拿到快两个礼拜了对方一直不跟我们签，说先派社工过去服务着，合同不急，这样合不合适',
      '那个我要拟一个合同就是请人给低保老人做保洁的合同里头哪些东西是不能漏掉的呀',
      '去年的协议里没写做不好要怎么赔，结果出了事谁都不认账，今年重签，方案对这块写不写有没有说法？',
      '合同 contract 要包括哪些 terms',
      '有没有 contract template 给一份',
      '合同里要不要写 liability for breach',
      'payment method 需要写进合同吗',
      '违约则任要不要写',
      '合同应明确的要素原文在哪',
      '合同里可以不写违约责任吗',
      '没写服务期限算不算不合规',
      '漏了质量要求行不行',
      '数量可写可不写吧',
      '不写标的可以不',
      '签不签合同都行吗',
      '用不用签合同',
      '要签书面的不',
      '合同怎么签',
      '合同里头都得有什么',
      '条款要几样',
      '合同要点',
      '合同写啥呢',
      '范围要写清楚不',
      '付款方式写不写',
      '权利义务那条能省吗',
      '服务时间要约定吗',
      '合同有固定格式没',
      '多少天内得签好',
      '签完还能加条款不',
      '能签两年不',
      '保密条款有要求没',
      '要写保险吗',
      '总价不写进去可以吗',
      '违约金几个点',
      '合同由分管领导签还是单位盖章',
      '财政局要不要在合同上盖章',
      '合同备不备案',
      '审计抽查合同，看八项内容齐不齐，是哪八项',
      '甲方给的合同没提做不好怎么办，这一条是不是该有',
      '我开的是家小养老公司第一回跟政府签合同，怕被坑，合同上哪些话一定要有',
      '嗯我在拟合同嘛现在写了服务范围数量质量还有钱怎么付你看还差哪几块',
      '以前的合同太简单，出了纠纷没依据，新合同照方案应当约定哪些事项',
      '标的怎么理解',
      '合同须载明事项',
      '按照合同管理要求，双方应在合同里明确什么',
      '履约保证金要不要在合同里约定',
      '押金条款要写进合同吗',
      '合同期有没有上限',
      '拟合同的要点是哪些',
      '合同草案里要点列一下',
      '嘴上说好了不签行吗',
      '口头答应算合同吗',
      '协议里没有付款办法可以吗',
      '合同少了数量那条行不行',
      '到期的合同能续签不',
      '合同满了还能接着签吗',
      '签完能反悔不',
      '合同回头再补可以吗',
      '人先上岗合同过几天再签行不',
      '罚则要写吗',
      '付款的办法要写到协议里吗',
      '标准文本有没有',
      '手上有份协议草稿想对照一下方案看合同内容全不全应该有哪些',
      '合同正在拟呢帮我数数必须写的是哪几项',
      '起草服务合同时不能少的几条是什么',
      '写合同不能漏的是哪几样',
      '需要有合同吗',
      '我在拟购买服务合同的稿子，怕有缺项，合同里头一定要有的都有哪几样',
      '我们要跟民政局签一份服务合同，里边该有哪几项',
      '起草服务协议，请帮我理一理必须写的内容',
      '合同只写个项目名和总价就行了吧',
      '对方合同里没写数量也没写质量，这合不合方案的要求',
      '首付比例写多少，合同这块方案定了吗',
      '签合同需要财政局也盖章吗',
      '合同要请律师审过才能签吗',
      '违约责任的标准方案里给了吗',
      '服务期限的上限方案有没有规定',
      '合同这个必须要签吗',
      '合同里会写乙方的权利吗',
      '合同上写不写我们能享受什么权利',
      '协议要写明服务期吗',
      '合同要不要写明起止日期',
    ],
    en: [
      'What must the contract contain?',
      'Which terms have to be in a service contract?',
      'Does the contract have to state quality requirements?',
      'Do we need a clause on liability for breach?',
      'Should the method of payment be in the contract?',
      'Must the price be written into the contract?',
      'Is a performance bond required in the contract?',
      'Is there a contract template?',
      'How long may a contract run?',
      'Can we sign for three years at once?',
      'Can the contract be renewed when it expires?',
      'Is an oral agreement enough?',
      'Can the provider start work before the contract is signed?',
      'How many days after the award do we have to sign?',
      'Who signs the contract with whom?',
      'Can we amend the contract later?',
      'Can either side terminate early?',
      'Does the contract have to be filed with the finance bureau?',
      'contract clauses?',
      'What does subject matter mean in the contract?',
      'Do we have to put an arbitration clause in?',
      'I am drafting an agreement for meal deliveries to seniors and do not want to leave anything out; what does the plan want in it?',
      'What goes into the service contract?',
      'List the items the contract has to spell out.',
      'May we leave out liability for breach?',
      'Is it acceptable if the service period is missing from the contract?',
      'Do we really need a contract?',
      'Is a signed contract compulsory?',
      'Does the scope have to be written down?',
      'Is a clause on rights and obligations required?',
      'Can we sign for two years?',
      'Is there a standard contract form?',
      'Who are the parties to the contract?',
      'Our last agreement was one page long and we quarrelled over everything; which points does the plan want settled in the next one?',
      'As programme manager I am checking a draft: which eight elements should I tick off?',
      'Does the contract need to mention insurance?',
      'Is there a maximum length for contracts?',
      'Can we leave the payment method out of the agreement?',
      'Does a deposit have to be agreed in the contract?',
      'Points to cover when drafting the contract?',
      'Can a contract be extended when it runs out?',
      'Is a verbal promise good enough?',
      'May we back out after signing?',
      'Could the contract be signed a month after the work starts?',
      'Do we spell out what happens on default?',
      "I'm writing the contract right now; remind me what absolutely has to be in it.",
      'May the agreement run for four years?',
      'Is a contract required?',
      'How many years can the agreement run?',
      'Does the finance bureau have to sign the contract too?',
      'Is it enough if the contract only gives the name and the price?',
      'Does the contract have to state how long the service runs?',
      'Are our rights written into the contract?',
      'Must the agreement set out how we are paid?',
      'What goes into a service contract?',
      'Which points must the contract settle?',
      'Is breach dealt with in the contract?',
      'Do we need a written agreement?',
      'Who are the parties to the agreement?',
      'Must quality be described in the contract?',
      'Is there a model contract?',
      'May the contract leave out the quantity?',
      'What has to be agreed with the provider in writing?',
      'Can a contract run for three years?',
      'May work begin before the contract is signed?',
      'Is an oral promise enough?',
    ],
  },
  answers: [
    {
      when: (f) => f.has('contract_template'),
      stance: 'not_in_policy',
      clauses: [CONTENTS],
      silent: 'contract_template',
      zh: `方案没有规定合同范本，也没有附模板，只要求写明${LIST}等。有没有统一文本，问购买主体或财政部门。`,
      en: `The plan does not include a template; it only asks the contract to state ${LIST_EN}, among others. Ask the purchasing department or the finance bureau for a standard text.`,
    },
    {
      when: (f) => f.has('sign_later'),
      stance: 'not_in_policy',
      clauses: [SIGN],
      silent: 'contract_start_before',
      zh: '方案没有规定可以先干后签，最好别这样：它要求购买主体与承接主体签订合同，写明范围、数量、质量、支付方式和违约责任。没签就开工，这些都没有依据。',
      en: 'The plan does not specify that work may start before signing, so better not: the purchaser must sign a contract with the provider that states scope, quantity, quality, method of payment and liability for breach. Without it none of these has a basis.',
    },
    {
      when: (f) =>
        (f.has('oral_agreement') || (asksWhether(f) && IN_ITS_PLACE.test(plainAsked(f)))) && !/签不签|签没签/u.test(f.text),
      stance: (f) => (asksIfWrong(f) ? 'yes' : 'no'),
      clauses: [SIGN],
      zh: (f) =>
        `${sayBarred(f, '不行，', '')}要签合同。方案要求购买主体与承接主体签订合同，把${LIST}写明确，口头说好做不到这些。`,
      en: (f) =>
        `${sayBarred(f, '', 'No. ')}A contract must be signed. The plan has the purchaser sign a contract with the provider that makes clear the ${LIST_EN}; a spoken promise cannot do that.`,
    },
    {
      when: (f) => f.has('renewal_direct'),
      stance: 'not_in_policy',
      clauses: [CONTENTS],
      silent: 'contract_renewal',
      zh: '方案没有规定合同能不能续签、怎么续，只要求写明服务期限等内容。到期后要不要重新采购，由购买主体按政府采购法有关规定办，先和财政部门确认。',
      en: 'The plan does not specify whether or how a contract may be renewed; it only asks that the service period be stated. Whether a new procurement is needed follows the Government Procurement Law; the purchasing department should check with the finance bureau.',
    },
    {
      when: (f) => f.has('contract_length', 'several_years') && !LONG_KNOWN.test(f.text) && !leavesTermOut(f),
      stance: 'not_in_policy',
      clauses: [CONTENTS],
      silent: 'contract_length',
      zh: '方案没有规定合同最长签几年，也没说能不能一签几年，只要求把服务期限写明确。签多久由购买主体结合预算确定，先和财政部门商量。',
      en: 'The plan does not specify how long a contract may run or whether several years may be signed at once; it only asks that the service period be stated. The purchasing department settles the term within its budget, with the finance bureau.',
    },
    {
      when: (f) => f.has('contract_filing'),
      stance: 'not_in_policy',
      clauses: [SIGN],
      silent: 'contract_filing',
      zh: '方案没有规定合同要不要备案、一式几份，只说按照合同管理要求签订合同。按政府采购法有关规定或本地要求办，问购买主体或财政部门。',
      en: 'The plan does not specify filing or the number of copies; it only says that the contract is signed according to the requirements of contract management. Follow the Government Procurement Law and local rules; ask the purchasing department or the finance bureau.',
    },
    {
      when: (f) => (f.has('ask_duration') || asksWhen(f)) && !f.has('contract_terms') && !asksContents(f),
      stance: 'not_in_policy',
      clauses: [SIGN],
      silent: 'contract_deadline',
      zh: '方案没有规定几天内签合同，也没有规定付款或其他的天数，只要求购买主体与承接主体签订合同。签订时限按政府采购法有关规定和采购文件，问购买主体。',
      en: 'The plan does not specify within how many days the contract is signed, nor any other number of days; it only asks the purchaser to sign with the provider. Time limits follow the Government Procurement Law and the procurement documents; ask the purchasing department.',
    },
    {
      when: (f) => f.has('terminate_contract'),
      stance: 'not_in_policy',
      clauses: [CONTENTS],
      silent: 'contract_termination',
      zh: '方案没有规定合同能不能提前解除，只要求写明权利义务和违约责任等。能不能解除、后果怎样，看合同约定，双方先协商，有争议按有关法律处理。',
      en: 'The plan does not specify early termination; it only asks that rights and obligations and liability for breach be stated. Look at what the contract says and talk to the other side first; disputes follow the law.',
    },
    {
      when: (f) => f.has('amend_contract') || AMENDS.test(askedPart(f)),
      stance: 'not_in_policy',
      clauses: [CONTENTS],
      silent: 'contract_amendment',
      zh: '方案没有规定合同怎么变更、能不能签补充协议，只要求写明范围、数量、质量要求、服务期限等。要改的，由双方按合同约定和政府采购法有关规定办，先问财政部门。',
      en: 'The plan does not specify amendments or supplementary agreements; it only asks that scope, quantity, quality, service period and so on be stated. Changes follow the contract and the Government Procurement Law; ask the finance bureau first.',
    },
    {
      when: (f) =>
        f.has('contract_penalty', 'ask_percent', 'ask_amount', 'instalments', 'advance_payment') && !asksContents(f),
      stance: 'not_in_policy',
      clauses: [CONTENTS],
      silent: 'contract_amounts',
      zh: '方案没有规定违约金、保证金、分期付款等的金额和比例，只要求把违约责任、资金支付方式等写进合同。写多少由购买主体与承接主体在合同里约定。',
      en: 'The plan does not specify amounts or percentages for penalties, deposits or instalments; it only asks that liability for breach, the method of payment and so on be in the contract. The purchaser and the provider agree the figures there.',
    },
    {
      when: (f) => unlisted(f) !== undefined && listed(f) === undefined && !asksContents(f),
      stance: 'not_in_policy',
      clauses: [CONTENTS],
      silent: 'contract_unlisted_terms',
      zh: (f) =>
        `方案没有规定合同一定要写${unlisted(f)?.[1] ?? ''}。它点名要写的是${LIST}，后面有“等”字；要不要加，由购买主体与承接主体商定。`,
      en: (f) =>
        `The plan does not specify ${unlisted(f)?.[2] ?? ''} as a contract term. It names ${LIST_EN}; the list is open-ended, and the purchaser and the provider may agree to add more.`,
    },
    {
      when: (f) => asksWhether(f) && CO_SIGNS.test(f.text) && !asksContents(f),
      stance: 'not_in_policy',
      clauses: [SIGN],
      silent: 'contract_cosign',
      zh: '方案没有规定还要别的单位一起签、审核或见证，只说购买主体与承接主体签订合同。有没有这道手续，问购买主体和财政部门。',
      en: 'The plan does not specify that anybody else signs, reviews or witnesses the contract; it only says that the purchaser signs with the provider. Ask the purchasing department and the finance bureau.',
    },
    {
      when: (f) => (f.has('contract_parties') || (f.has('ask_who') && f.has('signing'))) && !asksContents(f),
      stance: null,
      clauses: [SIGN],
      zh: '由购买主体与承接主体签，也就是出钱买服务的单位和承接服务的机构。方案没有写财政部门要一起签。',
      en: 'The purchaser and the provider sign: the department that buys the service and the organisation that delivers it. The plan does not have the finance bureau sign as well.',
    },
    {
      when: (f) => listed(f) !== undefined && f.has('ask_what_is', 'ask_how') && !asksWhether(f) && !asksContents(f),
      stance: null,
      clauses: [CONTENTS],
      silent: 'contract_definitions',
      zh: (f) =>
        `${listed(f)?.[1] ?? ''}是合同要写明的内容之一，方案没有给出定义和写法。要写明的有${LIST}等，具体写法由双方在合同里约定。`,
      en: (f) =>
        `It is one of the things the contract states (${listed(f)?.[2] ?? ''}); the plan does not define it. The list: ${LIST_EN}, among others. The parties settle the wording in the contract.`,
    },
    {
      when: (f) =>
        leavesTermOut(f) &&
        (listed(f) !== undefined || unlisted(f) !== undefined || f.has('contract_terms', 'contract')) &&
        !asksContents(f) &&
        asksWhether(f),
      stance: (f) => barred(f),
      clauses: [CONTENTS],
      zh: (f) => `${sayBarred(f, '不行，', '')}合同里这些都要写明：${LIST}等。`,
      en: (f) => `${sayBarred(f, '', 'No. ')}The contract must state them all: ${LIST_EN}, among others.`,
    },
    {
      when: (f) => asksWhether(f) && asksForDetail(f) && listed(f) !== undefined && OF_DETAIL.test(f.text),
      stance: 'not_in_policy',
      clauses: [CONTENTS],
      silent: 'contract_definitions',
      zh: (f) =>
        `方案没有规定${listed(f)?.[1] ?? ''}的标准、数字和写法，只要求写进合同：${LIST}等都要写明，具体由双方约定。`,
      en: `The plan does not specify figures, definitions or wording; it only asks that the contract state ${LIST_EN}, among others. The parties settle the details.`,
    },
    {
      when: (f) => listed(f) !== undefined && asksWhether(f) && !isNegated(f) && !asksLeave(f) && !goesBeyond(f),
      stance: 'yes',
      clauses: [CONTENTS],
      zh: (f) => `要写。${listed(f)?.[1] ?? ''}是方案点名要在合同里明确的内容。一共有：${LIST}等。怎么写由双方约定。`,
      en: (f) =>
        `Yes. The plan names it as something the contract must make clear (${listed(f)?.[2] ?? ''}). The whole list: ${LIST_EN}, among others. The parties settle the details.`,
    },
    {
      when: (f) =>
        (f.has('signing') || NEEDED.test(f.text)) &&
        asksWhether(f) &&
        !isNegated(f) &&
        !asksLeave(f) &&
        !goesBeyond(f),
      stance: 'yes',
      clauses: [SIGN],
      zh: `要签。购买主体要按照合同管理要求与承接主体签订合同，写明${LIST}等。`,
      en: `Yes, a contract must be signed between the purchaser and the provider. It states ${LIST_EN}, among others.`,
    },
    {
      when: (f) => asksWhether(f) && !asksContents(f) && !f.has('either_or'),
      stance: 'not_in_policy',
      clauses: [CONTENTS],
      silent: 'contract_unlisted_terms',
      zh: `方案没有规定这一点，它只要求购买主体与承接主体签订合同，明确${LIST}等。要不要、能不能，由双方在合同里约定，先问购买主体或财政部门。`,
      en: `The plan does not specify that; it only has the purchaser and the provider sign a contract that makes clear ${LIST_EN}, among others. The parties settle the rest; ask the purchasing department or the finance bureau.`,
    },
    {
      stance: null,
      clauses: [CONTENTS],
      zh: '合同要写明八样：服务的范围、标的、数量、质量要求，以及服务期限、资金支付方式、权利义务、违约责任，后面有“等”字，还可以加。由购买主体与承接主体签订。',
      en: `The contract states eight things: ${LIST_EN}. The list is open-ended, so more may be added. The purchaser and the provider sign it.`,
    },
  ],
  next: ['supervision_acceptance', 'provider_duties', 'contract_register'],
});
