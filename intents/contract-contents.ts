import { actorNamed } from '../src/domain/intent/actor.js';
import {
  askedPart,
  asksForDetail,
  asksIfWrong,
  asksLeave,
  asksList,
  asksWhen,
  asksWhether,
  barred,
  isNegated,
  leavesOut,
  plainAsked,
  sayBarred,
  saysEnough,
} from '../src/domain/intent/asked.js';
import { countBeyond } from '../src/domain/intent/beyond.js';
import { claim } from '../src/domain/intent/claim.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import { dutyStance, saysAtWill, takesPart, weighsDuty } from '../src/domain/intent/duty.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { statesFigure } from '../src/domain/intent/figure.js';
import { asksCase } from '../src/domain/intent/own-case.js';
import { claimed, isTurned } from '../src/domain/intent/polarity.js';

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
/** 怎么付钱 names the method of payment as well as its own words do. */
const PAYING = /怎么付|如何付|付款|支付|付钱|给钱/u;
const listed = (f: Facts) =>
  LISTED.find(([id]) => f.has(id)) ??
  (PAYING.test(askedPart(f)) ? LISTED.find(([id]) => id === 'contract_payment') : undefined);
/** Asks whether a contract stands. */
const STANDS = /算数|作数|(?:还|是否|是不是)?有没?有?效|无效|作废|白签|\b(?:valid|void|binding|stand)\b/u;
const leavesOutTerm = (f: Facts) =>
  leavesOut(f) || /(?:没|未|忘|漏)(?:有)?(?:写|约定|签|列)|写漏|漏/u.test(plainAsked(f));
const unlisted = (f: Facts) => UNLISTED.find(([id]) => f.has(id));

/** What the clauses themselves speak of. */
const OWN =
  /怎么付款?|怎么付钱|服务期限|期限|资金支付方式|支付方式|付款方式|支付|付款|权利义务|权利|义务|违约责任|违约|责任|范围|标的|数量|质量要求|质量|要求|合同|协议|合约|条款|内容|明确|写明|载明|写清楚?|写进|写上|写|列|签订|签署|签约|签字|签|约定|清楚|明白|按照|管理|规定|payment|terms|must|have|contract|头/gu;
const OWN_EN =
  /^(?:contract\w*|agree\w*|terms?|clauses?|sign\w*|written|writ\w*|state[ds]?|stating|spell\w*|specif\w*|includ\w*|set|contain\w*|cover\w*|list\w*|nam\w*|scope|subject|matter|quantit\w*|quality|requirements?|period|duration|payment|pay|method|rights?|obligations?|liabilit\w*|breach|clear\w*|definite\w*|mention\w*)$/u;
const goesBeyond = (f: Facts) => countBeyond(f, OWN, OWN_EN) >= 3;
/** Something else in the contract's place, or none. */
const IN_ITS_PLACE =
  /(?:代替|替代|顶替|顶|当成?|视同|代)[^,。?]{0,3}(?:合同|协议)|不签(?:合同|协议|书面)|(?:合同|协议)(?:就|先|也)?(?:免了|不签了?|不签|省了|不用签|不要)|(?:没有?|无)(?:合同|协议)[^,。?]{0,4}(?:就|先|直接|也)|君子协定|口头|\b(?:verbal\w*|oral\w*|handshake|word of mouth|gentlemen?'?s agreement)\b|(?:instead of|in place of|without)\b.{0,12}\b(?:contract|sign\w*|agreement)/u;
const AMENDS =
  /(?:签[了完订好]|签约|签字|中途|执行|履行)[^?]{0,14}(?:改|变|调整|增|减|补充)|(?:改|变更|调整|修改)[^,。?]{0,6}(?:合同|条款|内容|人数|期限|金额|价)|补充协议|\b(?:amend|modif|change|alter|revis)\w*/u;
/** 合作好多年了 tells of the past; it asks for no term of years. */
const LONG_KNOWN = /(?:合作|认识|打交道|做)[^,。?]{0,4}年|(?:好多|这么多|好几|多)年(?:了|的老)/u;

const LEFT_OUT =
  /leav\w*\b.{0,40}\bout\b|(?:只|光)写|(?:以后|回头|过后|之后)再(?:说|补|定|写|加)|暂不|少写|漏|没有|少了|没(?=写|提|约)|不写|没写|没有写|不约定|没约定|缺少?|不提|没提|可写可不写|不明确|leave out|left out|(?:left|leave|put off)[^?]{0,20} (?:for|until|till) later|omit|missing|not (?:be )?(?:stated?|written|in the contract)/u;
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

/** Things that the list does not name, or that only the parties and other rules settle. */
const NOT_SPOKEN_OF =
  /范本|模板|样本|备案|公示|公布|公开|几份|公证|审核|律师|法务审|保证金|保险|保密|仲裁|争议|盖章|质保|上限|下限|\b(?:template|filing|publish\w*|notar\w*|lawyer|deposit|insur\w*|arbitrat\w*|copies)\b/u;
/** Asks whether a contract that says so much is complete. */
const COMPLETE = /写全|齐全|完整|都写了|写够|complete/u;
const MISSING = /缺(?!席)|漏|少(?:东西|内容|条款)|missing|lack/u;
const TELLS_GAP = /没写|没有?[^,。?]{0,8}(?:写|提)|全没提|只写了?|就写了?|不写|only states|does not state/u;
/** 违约了怎么办, 双方的责任, 服务多久: the listed terms in people's words. */
const TERMS =
  /违约|责任|权利|义务|付款|付钱|支付|给钱|价款|怎么付|服务(?:期|时间|多久)|期限|质量|数量|标的|范围|做什么|liabilit|breach|rights|obligation|payment|paid|period|quality|quantity|scope|subject matter/u;
const SIGNS = /签(?!收|到|字笔)|订(?:立)?合同|\bsign/u;
const DENIED = /不(?:是|用|必|需要?)(?=[^,。?]{0,10}签)|not|n['’]t/u;
/** What people claim of the contract, and whether it is so. */
const CLAIMS = [
  claim({
    says: (f) =>
      SIGNS.test(claimed(f)) &&
      (actorNamed(f) === 'finance' ||
        actorNamed(f) === 'others' ||
        /(?:财政|民政|审计|街道|上级)[^,。?]{0,6}(?:与|和|跟)[^,。?]{0,8}签/u.test(claimed(f))),
    unless: (f) => /一起|也要|还要|见证|审核|盖章|同时|co-?sign|as well|too/u.test(f.text),
    holds: (f) => (DENIED.test(claimed(f)) ? 'yes' : 'no'),
    clauses: [SIGN],
    zh: '由购买主体与承接主体签，也就是出钱买服务的单位和承接服务的机构。方案没有写财政部门或别的单位来签。',
    en: 'The purchaser and the provider sign: the department that buys the service and the organisation that delivers it. The plan has no other body sign.',
  }),
  claim({
    says: (f) => TELLS_GAP.test(f.text) && COMPLETE.test(claimed(f)) && !/附件|另签/u.test(f.text),
    holds: (f) =>
      isTurned({
        ...f,
        text:
          f.text
            .split(/[,。?]/u)
            .filter(Boolean)
            .at(-1) ?? '',
      })
        ? 'yes'
        : 'no',
    clauses: [CONTENTS],
    zh: `合同里这些都要写明：${LIST}等。对照着把缺的补上。`,
    en: `The contract must state them all: ${LIST_EN}, among others.`,
  }),
  claim({
    says: (f) => TELLS_GAP.test(f.text) && MISSING.test(claimed(f)),
    holds: { always: 'yes' },
    clauses: [CONTENTS],
    zh: `缺了就要补。合同里这些都要写明：${LIST}等。`,
    en: `What is missing has to be added. The contract states ${LIST_EN}, among others.`,
  }),
  claim({
    says: (f) => (TELLS_GAP.test(f.text) || /就一句|附件/u.test(f.text)) && asksCase(f) && /算|够不够/u.test(f.text),
    holds: { always: 'depends' },
    clauses: [CONTENTS],
    silent: 'contract_definitions',
    zh: `看合同怎么约定，能不能据此说清。方案只要求把${LIST}等写明确，写到什么程度没有规定，拿不准问购买主体或财政部门。`,
    en: `The plan only asks the contract to make clear ${LIST_EN}, among others, not in what words. If unsure ask the purchasing department or the finance bureau.`,
  }),
  claim({
    says: (f) =>
      asksCase(f) &&
      !f.has('oral_agreement', 'sign_later', 'subcontract') &&
      !IN_ITS_PLACE.test(plainAsked(f)) &&
      (/算|约定|这[么样]|写成|够不够|分期|预付|期限|三年|附件|按[^,。?]{1,4}(?:付|收|结)|count|clause/u.test(f.text) ||
        f.has(
          'contract_length',
          'several_years',
          'amend_contract',
          'instalments',
          'advance_payment',
          'terminate_contract',
          'renewal_direct',
        )),
    unless: (f) => leavesOut(f) || saysAtWill(f) || takesPart(f) || /先空着|不写|不签/u.test(f.text),
    holds: { always: 'depends' },
    clauses: [CONTENTS],
    silent: 'contract_amounts',
    zh: `由购买主体与承接主体在合同里约定，拿不准问财政部门。方案只要求把${LIST}等写明确，具体怎么写、写多少没有规定。`,
    en: `The purchaser and the provider agree it in the contract; if unsure ask the finance bureau. The plan only asks that it state ${LIST_EN}, among others, not how or how much.`,
  }),
  claim({
    says: (f) => statesFigure(f) || NOT_SPOKEN_OF.test(claimed(f)),
    unless: (f) =>
      leavesTermOut(f) ||
      IN_ITS_PLACE.test(plainAsked(f)) ||
      f.has('sign_later') ||
      LONG_KNOWN.test(f.text) ||
      // 「能不能签三年」 is told of its length further down.
      (f.has('contract_length') && statesFigure(f)) ||
      // A term by name is told by name further down.
      (unlisted(f) !== undefined && !statesFigure(f)),
    holds: { always: 'not_in_policy' },
    clauses: [CONTENTS],
    silent: 'contract_unlisted_terms',
    zh: `方案没有规定这一点：没有范本、备案、公示、天数、金额和比例，只要求写明${LIST}等。其余由双方约定，或按有关规定办，问购买主体或财政部门。`,
    en: `The plan does not specify that: it has no template, filing, publication, days, sums or shares, and only asks the contract to state ${LIST_EN}, among others. Ask the purchasing department or the finance bureau.`,
  }),
  claim({
    says: (f) =>
      (TERMS.test(f.text) || listed(f) !== undefined || /合同|协议|contract|agreement/u.test(f.text)) &&
      (weighsDuty(f) ||
        leavesTermOut(f) ||
        (!goesBeyond(f) && !asksLeave(f)) ||
        (/写(?:进|到|明|清|上)|spell|state/u.test(f.text) && TERMS.test(f.text))),
    unless: (f) =>
      f.has(
        'renewal_direct',
        'oral_agreement',
        'sign_later',
        'contract_filing',
        'amend_contract',
        'terminate_contract',
        'either_or',
      ) ||
      asksContents(f) ||
      (unlisted(f) !== undefined && listed(f) === undefined) ||
      IN_ITS_PLACE.test(plainAsked(f)) ||
      CO_SIGNS.test(f.text) ||
      (asksForDetail(f) && OF_DETAIL.test(f.text) && !/写/u.test(claimed(f))),
    holds: (f) => {
      const isLeft = leavesTermOut(f) && !/不(?:能|可以?|得|许|准)[^,。?]{0,4}(?:不写|漏|省|空|少)/u.test(claimed(f));
      return isLeft ? barred(f) : dutyStance(f);
    },
    clauses: [CONTENTS],
    zh: `购买主体与承接主体签订合同，这些都要写明：${LIST}等。怎么写由双方约定。`,
    en: `The purchaser and the provider sign a contract that must state them all: ${LIST_EN}, among others. The parties settle the details.`,
  }),
];

export const intent = defineIntent({
  id: 'contract_contents',
  title: { zh: '合同要写什么', en: 'What the contract states' },
  answers: [
    {
      // 「没写违约责任，合同还算数吗」: that it must stand there the plan says, what follows if not it doesn't.
      when: (f) => leavesOutTerm(f) && STANDS.test(f.text),
      stance: 'not_in_policy',
      clauses: [CONTENTS],
      firm: true,
      silent: 'contract_omission',
      zh: `方案没有规定漏写了合同还算不算数、有什么后果，只要求把这些写明：${LIST}等。漏了的，双方尽快补签写清；效力按有关法律。`,
      en: `The plan does not specify whether a contract that leaves something out stands, or what follows; it only asks that these be stated: ${LIST_EN}. Add what is missing; whether it is valid the law decides.`,
    },
    ...CLAIMS,
    {
      when: (f) => f.has('contract_template') && !/must-have|必备|必须(?:有|写)|都要(?:有|写)/u.test(f.text),
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
        (f.has('oral_agreement') || (asksWhether(f) && IN_ITS_PLACE.test(plainAsked(f)))) &&
        !/签不签|签没签/u.test(f.text),
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
      firm: true,
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
      when: (f) => /谁(?:来)?(?:写|起草|拟|草拟|准备)|who (?:writes|drafts|prepares)/u.test(f.text) && !asksContents(f),
      stance: 'not_in_policy',
      clauses: [SIGN],
      silent: 'contract_template',
      zh: '方案没有规定合同由谁起草，只写了购买主体与承接主体签订合同。谁来写由双方商定，一般是购买主体先拿出文本，可以问购买主体。',
      en: 'The plan does not specify who drafts the contract, only that the purchaser and the provider sign it. Usually the purchaser offers a draft: ask the purchaser.',
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
        (f.has('signing') || NEEDED.test(f.text)) && asksWhether(f) && !isNegated(f) && !asksLeave(f) && !goesBeyond(f),
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
