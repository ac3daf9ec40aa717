import { actorNamed } from '../src/domain/intent/actor.js';
import {
  askedPart,
  asksForDetail,
  asksLeave,
  asksMust,
  asksOpenly,
  asksWhen,
  asksWhether,
  barred,
  isNegated,
  leavesOut,
  plainAsked,
  sayBarred,
} from '../src/domain/intent/asked.js';
import { countBeyond, FOREIGN } from '../src/domain/intent/beyond.js';
import { claim } from '../src/domain/intent/claim.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import { detailAsked } from '../src/domain/intent/details.js';
import { dutyStance, saysAtWill, takesPart, weighsDuty } from '../src/domain/intent/duty.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { statesFigure } from '../src/domain/intent/figure.js';
import { asksCase } from '../src/domain/intent/own-case.js';
import { claimed } from '../src/domain/intent/polarity.js';

const BOTH = cite('3.4', '加强对服务提供全过程的跟踪监管和对服务成果的检查验收');

/** What the clause itself speaks of; a claim of anything else it does not settle. */
const OWN =
  /检查验收|跟踪监管|进度|现场|查看|甲方|全过程|全程|过程|监管|监督|跟踪|检查|验收|查验|抽查|核查|成果|结果|效果|质量|最后|盯着?|看着?|管着?|看|管|查|结束|结项|完成|完工|做完|干完|提供|责任|义务|职责|加强|一直|随时|中途|平时|半路|全部|整个|从头到尾|两头|认真|介入|开展|实施|好好|亲自|派人|活儿?|专门|一道|单独|再|cover|monitoring/gu;
const OWN_EN =
  /^(?:supervis\w*|monitor\w*|inspect\w*|accept\w*|check\w*|track\w*|follow\w*|oversee\w*|oversight|whole|entire|process|throughout|deliver\w*|results?|outcomes?|final\w*|finish\w*|complet\w*|quality|work|duty|task|responsib\w*|during|after|stage|end|anyone|way|along|proper\w*)$/u;
const goesBeyond = (f: Facts) => countBeyond(f, OWN, OWN_EN) >= 3;
/** The work did not pass, in other words than the glossary's. */
const FAILS =
  /(?:验收|检查)[^,。?]{0,5}(?:没有?|不|未)(?:能)?(?:通过|过|合格|达标)|验不过|不达标|不合格|fail\w*.{0,20}(?:acceptance|inspection)|(?:acceptance|inspection).{0,12}fail/u;

const NOT_DONE =
  /(?:不跟了?(?![踪进])|就不[看管跟查盯]|当(?:作|成|是)?验收|别管|不用管|不管|不盯|不看|不查|不跟踪)|就算(?:是)?验收|不(?:用|必)?(?:验收|监管|检查|监督)|没验收|免验收|免监管|不监督|waive|optional|voluntary|unnecessary|stop (?:monitor|supervis|check)|no longer (?:monitor|supervis)|免检|可有可无/u;
const BLAMED = /追责|问责|追究|处分|处罚|挨罚|受罚|后果|会怎么?样|会咋样|what happens if|sanction|punish|penal/u;
const ONLY_EN = /\b(?:only|just|merely|alone|enough|until|instead|wait)\b/u;
/** Somebody other than the purchaser is put in its place; 自己 only of the provider. */
const OTHER_BODY =
  /(?:财政|审计|民政)(?:局|部门|机关)?的(?:事|责任|职责|工作|任务)|(?:承接(?:方|单位|机构|主体)|乙方|机构|公司)(?:自己)?的(?:事|责任|职责|工作|任务)|(?:归|由|靠)(?:财政|审计|民政|乙方|承接|第三方|中介)|财政(?:局|部门)?(?:来|去|负责|管|做|验|组织|监)|审计(?:局|部门|机关)?(?:来|负责|验)|(?:承接(?:方|单位|机构|主体)|乙方|机构|公司|我们)[^,。?]{0,6}自己[^,。?]{0,6}(?:验|查(?!验)|监|搞|弄|做)|就当验|自己给自己|自验|by the finance|finance bureau (?:do|carry|accept|check|supervis)|\b(?:provider|contractor|ourselves)\b.*\b(?:accept|check) (?:its|our|their) own/u;
const PURCHASER_DOES = /(?:购买(?:主体|单位|方)|甲方|采购(?:人|单位)|发包方|purchaser|purchasing department)/u;
const NOT_TO_SPARE = /不(?:能|可以|可|得)[^,。?]{0,3}(?:省|少|免|缺|不)|缺一不可|必不可少/u;
/** With these named, it may be who does it that is asked. */
const OTHERS_NAMED = /财政|审计|民政|承接|乙方|第三方|中介|专家|finance|audit|third part/u;
/** 「不能只看结果吧」 says it already. */
const NOT_ONLY = /不(?:能|可以|得|应该?|是)[^,。?]{0,2}(?:只|光|仅)|not (?:just|only)/u;
/** Leave to look (能去现场看吗) is the purchaser's by its task; leave to do less is not. */
const LOOKS = /查|看|抽|现场|监督|盯|inspect|visit|check|monitor|look/u;
const REFUSES = /拒绝|不配合|不让|不接受|refuse|turn (?:them|him) away|not let|not allow/u;

/** The two tasks of the clause in people's words. */
const WATCHES =
  /撒手|收成果|监管|监督|跟踪|盯|看着|管着|过问|把关|平时|中间|中途|过程|全程|oversight|supervis|monitor|track|follow|watch|check on/u;
const ACCEPTS = /验收|检查|查验|验一?下|查一?下|验成果|抽查|现场|来查|要查|accept|inspect|\bcheck/u;
/** What the clause leaves to the contract: who looks on, papers, publication, marks. */
const NOT_SPOKEN_OF =
  /公示|公开|网上|专家|小组|满意度|签字|签名|第三方|中介|报告|台账|拍照|录像|视频|监控|备案|打分|评分|评审|通知书|会议|\b(?:publish\w*|online|experts?|panel|committee|satisfaction|sign(?:s|ed)? off|third party|reports?|photos?|video|records?|scores?)\b/u;
/** The work is done already, or one end of it is taken for both: 做完才管, 监管仅限于结束之后. */
const ONE_END =
  /(?:结束|完成|做完|最后|完工|到期|交付)[^,。?]{0,6}(?:才|再)(?:去|来)?(?:管|监管|查|看|盯)|(?:签|开工|中标)[^,。?]{0,4}(?:后|完|了)?[^,。?]{0,4}(?:撒手|不管|等着)|未作?任何?检查|没(?:有)?(?:做过?|作)?(?:任何)?检查/u;
const CASE_ZH =
  '由购买主体按合同约定和实际情况定。方案只要求购买主体对服务提供全过程跟踪监管，并对服务成果检查验收；算不算、扣不扣、怎么补，看合同的质量要求和违约责任。';
const CASE_EN =
  'The purchasing department decides by the contract and what was delivered. The plan only asks it to supervise the whole process and to inspect and accept the results; see the quality requirements and the liability for breach.';
/** Leaves the looking out altogether, or makes it a matter of will. */
const skips = (f: Facts) =>
  leavesOut(f) || NOT_DONE.test(plainAsked(f)) || saysAtWill(f) || ONE_END.test(claimed(f)) || f.has('no_acceptance');
const speaksOfTask = (f: Facts) => WATCHES.test(f.text) || ACCEPTS.test(f.text);
/** 「还没做完，也得盯着」: where the work stands is told, and denies nothing of the task. */
const withoutTold = (f: Facts): Facts => ({
  ...f,
  text: f.text.replace(/还?没(?:有)?(?:做完|完成|结束|到期|开始|完工)/gu, ''),
});
/** What people claim of the two tasks, and whether it is so. */
const CLAIMS = [
  claim({
    says: (f) =>
      (OTHER_BODY.test(f.text) ||
        (['provider', 'finance', 'others'].includes(actorNamed(f) ?? '') && !f.has('third_party'))) &&
      speaksOfTask(f) &&
      !PURCHASER_DOES.test(f.text.replace(/(?:甲方|购买\p{Script=Han}{2})[^,。?]{0,8}不(?:用|必|需)[^,。?]*/gu, '')),
    unless: (f) => f.has('cooperate') || (f.us && /配合|替|派/u.test(f.text)) || NOT_SPOKEN_OF.test(f.text),
    holds: (f) =>
      /(?:不是|不归|不由|不该|不能|并非|not|n['’]t)/u.test(claimed(f)) && !/不(?:用|必|需)/u.test(claimed(f))
        ? 'yes'
        : 'no',
    clauses: [BOTH],
    zh: '由购买主体负责：服务过程中全过程跟踪监管，完成后对服务成果检查验收。方案没有把这件事交给别的单位，也没有让承接方自己验自己。',
    en: 'It is the purchaser’s task to supervise the whole process of delivery and to inspect and accept the results. The plan gives this to no other office and does not let the provider accept its own work.',
  }),
  claim({
    says: (f) =>
      asksCase(f) &&
      !skips(f) &&
      (f.us || f.has('fail_acceptance', 'contract_penalty') || FAILS.test(f.text)) &&
      !f.has('cooperate'),
    unless: (f) =>
      takesPart(f) ||
      (LOOKS.test(f.text) && asksLeave(f) && !/算|先|替|批/u.test(f.text)) ||
      f.has('third_party', 'service_recipients') ||
      REFUSES.test(f.text),
    holds: { always: 'depends' },
    clauses: [BOTH],
    silent: 'acceptance_failure',
    zh: CASE_ZH,
    en: CASE_EN,
    next: ['contract_contents', 'provider_duties'],
  }),
  claim({
    says: (f) => (statesFigure(f) || NOT_SPOKEN_OF.test(claimed(f))) && !skips(f),
    unless: (f) => takesPart(f) || /除了[^,。?]{0,8}还/u.test(f.text),
    holds: { always: 'not_in_policy' },
    clauses: [BOTH],
    silent: 'acceptance_standard',
    zh: '方案没有规定这一点，只要求购买主体对服务提供全过程跟踪监管，并对服务成果检查验收。人数、次数、时限、公示、报告、评分这些，看合同约定和购买主体的安排。',
    en: 'The plan does not specify that; it only asks the purchaser to supervise the whole process of delivery and to inspect and accept the results. Numbers, times, publication, reports and marks are for the contract and the purchasing department.',
  }),
  claim({
    says: (f) =>
      speaksOfTask(f) &&
      !f.has('either_or', 'cooperate', 'third_party') &&
      (skips(f) ||
        weighsDuty(f) ||
        !goesBeyond(f) ||
        PURCHASER_DOES.test(f.text) ||
        /除了[^,。?]{0,8}还/u.test(f.text)),
    unless: (f) =>
      FAILS.test(f.text) ||
      REFUSES.test(plainAsked(f)) ||
      asksForDetail(f) ||
      (detailAsked(f, 'procedure', 'who') !== null && !skips(f)) ||
      /什么|谁/u.test(claimed(f)) ||
      (f.has('payment', 'instalments') && !ONE_END.test(claimed(f))),
    holds: (f) => {
      if (NOT_TO_SPARE.test(plainAsked(f))) return 'yes';
      return skips(f) && !/不(?:能|可以?|得|许)[^,。?]{0,6}(?:不|省|免|跳|走过场)/u.test(claimed(f))
        ? barred(f)
        : dutyStance(withoutTold(f));
    },
    clauses: [BOTH],
    zh: '购买主体两头都要管：对服务提供全过程跟踪监管，对服务成果检查验收，没有写哪类项目可以省。平时多久看一次，由购买主体安排。',
    en: 'The purchaser looks after both ends: it supervises the whole process of delivery and inspects and accepts the results, and no project is exempt. How often to check is its own affair.',
  }),
];

export const intent = defineIntent({
  id: 'supervision_acceptance',
  title: { zh: '监管和验收', en: 'Supervision and acceptance' },
  answers: [
    ...CLAIMS,
    {
      when: (f) => f.has('fail_acceptance', 'contract_penalty') || FAILS.test(f.text),
      stance: 'not_in_policy',
      clauses: [BOTH],
      silent: 'acceptance_failure',
      zh: '方案没有规定验收不合格怎么处理，只要求购买主体对成果检查验收。先看合同里的质量要求和违约责任：要不要整改、扣款或解约，由购买主体按合同办。',
      en: 'The plan does not specify what follows when the work fails acceptance; it only asks the purchaser to inspect and accept the results. Look at the quality requirements and the liability for breach in the contract: the purchasing department acts on those.',
      next: ['contract_contents', 'provider_duties'],
    },
    {
      when: (f) => BLAMED.test(askedPart(f)),
      stance: 'not_in_policy',
      clauses: [BOTH],
      silent: 'acceptance_failure',
      zh: '方案没有规定没做到位会怎样追究，只要求购买主体对服务提供全过程跟踪监管，并对服务成果检查验收。后果看合同的违约责任和财政、审计等部门的规定。',
      en: 'The plan does not specify what follows when this is not done; it only asks the purchaser to supervise the whole process and to inspect and accept the results. Look at the contract and at the rules of the finance and audit offices.',
      next: ['contract_contents', 'provider_duties'],
    },
    {
      when: (f) =>
        f.has('end_only') &&
        !/谁|哪个(?:部门|单位)|说了算/u.test(askedPart(f)) &&
        (f.lang === 'zh' || ONLY_EN.test(f.text)),
      stance: (f) =>
        f.has('either_or') ? 'depends' : !asksWhether(f) ? null : NOT_ONLY.test(plainAsked(f)) ? 'yes' : 'no',
      clauses: [BOTH],
      zh: '不能只看最后，两头都要：服务过程中要全过程跟踪监管，完成后要对服务成果检查验收。平时多久看一次，由购买主体安排。',
      en: 'Not only at the end; both are needed: supervision throughout the whole process of delivery, and inspection and acceptance of the results afterwards. How often to check is up to the purchasing department.',
    },
    {
      when: (f) => f.has('third_party'),
      stance: 'not_in_policy',
      clauses: [BOTH],
      silent: 'acceptance_third_party',
      zh: '方案没有规定要不要请第三方，只把跟踪监管和检查验收的责任交给购买主体。请不请，由购买主体决定，责任仍在购买主体。',
      en: 'The plan does not specify a third party; it makes supervision throughout and acceptance of the results the purchaser’s task. The purchasing department may decide to bring one in, but stays responsible.',
    },
    {
      when: (f) => f.has('service_recipients'),
      stance: 'not_in_policy',
      clauses: [BOTH],
      silent: 'acceptance_recipients',
      zh: '方案没有规定服务对象要不要参加验收、做不做满意度调查，只要求购买主体全过程跟踪监管并检查验收成果。可以写进合同，由购买主体确定。',
      en: 'The plan does not specify a part for service users or a satisfaction survey; it asks the purchaser to supervise throughout and to accept the results. The purchasing department may put it into the contract.',
    },
    {
      when: (f) => f.has('payment', 'instalments'),
      stance: 'not_in_policy',
      clauses: [BOTH],
      silent: 'acceptance_payment',
      zh: '方案没有规定验收合格后才付款，也没规定几天内付。它要求购买主体跟踪监管、检查验收，付款和验收怎么挂钩，看合同里的资金支付方式。',
      en: 'The plan does not specify that payment waits for acceptance, nor how soon it follows. The purchaser supervises and accepts the results; how payment is tied to that stands in the method of payment in the contract.',
      next: ['fund_management', 'contract_contents'],
    },
    {
      when: (f) =>
        f.has('frequency', 'ask_duration', 'time_limit') ||
        /几[次回趟遍]|多少[次回]/u.test(f.text) ||
        asksWhen(f) ||
        (f.has('ask_count') && !f.has('ask_list')),
      stance: 'not_in_policy',
      clauses: [BOTH],
      silent: 'supervision_timing',
      zh: '方案没有规定多久检查一次、几天内验收完，只要求全过程跟踪监管和检查验收。次数和时限由购买主体在合同里约定或自行安排。',
      en: 'The plan does not specify how often to check or within how many days to accept; it only asks for supervision throughout and for acceptance of the results. The purchasing department sets this in the contract.',
    },
    {
      when: (f) => f.has('paperwork', 'contract_template', 'provider_reports'),
      stance: 'not_in_policy',
      clauses: [BOTH],
      silent: 'acceptance_documents',
      zh: '方案没有规定验收要交哪些材料、用什么格式，只要求购买主体跟踪监管并检查验收服务成果。要什么材料，看合同约定，问购买主体。',
      en: 'The plan does not specify documents or forms for acceptance; it only asks the purchaser to supervise throughout and to accept the results. See the contract or ask the purchasing department.',
    },
    {
      when: (f) => f.has('acceptance_standard', 'evaluation_criteria') || /标准|准则|细则/u.test(askedPart(f)),
      stance: 'not_in_policy',
      clauses: [BOTH],
      silent: 'acceptance_standard',
      zh: '方案没有规定统一的验收标准和办法。对照合同就行：约定的范围、数量、质量要求做到没有，由购买主体检查验收，平时还要全过程跟踪监管。',
      en: 'The plan does not specify acceptance criteria. Go by the contract: the purchasing department checks whether the agreed scope, quantity and quality were delivered, besides supervising the whole process.',
    },
    {
      when: (f) => REFUSES.test(plainAsked(f)),
      stance: (f) => (asksWhether(f) ? barred(f) : null),
      clauses: [BOTH],
      zh: (f) =>
        `${sayBarred(f, '不能拒绝，', '')}要配合：全过程跟踪监管和检查验收是购买主体该做的事，有方案依据。查什么、多久查一次，看合同约定。`,
      en: (f) =>
        `${sayBarred(f, '', 'No, you cannot refuse. ')}Supervision throughout the process and acceptance of the results are the purchaser’s task under the plan. What is checked, and how often, stands in the contract.`,
    },
    {
      when: (f) => f.has('cooperate') && f.us,
      stance: 'yes',
      clauses: [BOTH],
      zh: '要配合。全过程跟踪监管和检查验收是购买主体该做的事，有方案依据。查什么、多久查一次、怎么配合，看合同约定。',
      en: 'Yes, please cooperate. Supervision throughout the process and acceptance of the results are the purchaser’s task under the plan. What is checked, and how often, stands in the contract.',
    },
    {
      when: (f) => f.has('ask_what_is'),
      stance: null,
      clauses: [BOTH],
      zh: '跟踪监管是服务过程中一路跟着看、随时检查，检查验收是做完后对成果检查确认。这是平常的理解，方案没有下定义，只要求购买主体两样都做。',
      en: 'Supervision means following the service throughout its delivery; acceptance means checking and confirming the results afterwards. That is the everyday sense: the plan does not define the words, it asks the purchaser to do both.',
    },
    {
      when: (f) => f.has('ask_who'),
      stance: null,
      clauses: [BOTH],
      zh: '由购买主体负责：服务过程中全过程跟踪监管，完成后对服务成果检查验收。',
      en: 'The purchaser: it supervises the whole process of delivery and inspects and accepts the results.',
    },
    {
      when: (f) => f.has('either_or') && /全过程|全程|关键|抽查|中途|环节/u.test(f.text),
      stance: null,
      clauses: [BOTH],
      zh: '方案的原话是“全过程”的跟踪监管，不是只看关键环节；做完之后还要对服务成果检查验收。由购买主体负责。',
      en: 'The plan says the whole process: the purchaser supervises the service throughout, not only at key points, and then inspects and accepts the results.',
    },
    {
      when: (f) =>
        asksMust(f) &&
        !isNegated(f) &&
        !OTHERS_NAMED.test(askedPart(f)) &&
        !goesBeyond(f) &&
        (!asksLeave(f) || LOOKS.test(f.text)),
      stance: 'yes',
      clauses: [BOTH],
      zh: '要。购买主体既要对服务提供全过程跟踪监管，也要对服务成果检查验收，两样都不能少。',
      en: 'Yes. The purchaser supervises the whole process of delivery and also inspects and accepts the results; both are needed.',
    },
    {
      when: (f) => (asksWhether(f) && !f.has('either_or')) || (asksOpenly(f) && countBeyond(f, OWN, OWN_EN) >= FOREIGN),
      stance: 'not_in_policy',
      clauses: [BOTH],
      silent: 'acceptance_standard',
      zh: '方案没有规定这一点，只要求购买主体对服务提供全过程跟踪监管，并对服务成果检查验收。人员、办法、记录和后果，看合同约定和购买主体的安排。',
      en: 'The plan does not specify that; it only asks the purchaser to supervise the whole process of delivery and to inspect and accept the results. People, methods, records and consequences are for the contract and the purchasing department.',
    },
    {
      stance: null,
      clauses: [BOTH],
      zh: '购买主体要管两头：服务过程中全过程跟踪监管，完成后对服务成果检查验收。次数、标准和时限方案没有写，看合同约定。',
      en: 'The purchaser looks after both ends: supervision throughout the whole process of delivery, then inspection and acceptance of the results. Frequency, standards and time limits are not in the plan; see the contract.',
    },
  ],
  next: ['provider_duties', 'contract_contents', 'fund_management'],
});
