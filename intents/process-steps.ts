import {
  askedPart,
  asksForDetail,
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
import { claim, isYesNo } from '../src/domain/intent/claim.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import { dutyStance, weighsDuty } from '../src/domain/intent/duty.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { statesFigure } from '../src/domain/intent/figure.js';
import { asksCase } from '../src/domain/intent/own-case.js';
import { claimed } from '../src/domain/intent/polarity.js';
import { asksWithWord } from '../src/domain/intent/question-form.js';
import { endsAt, judgeOrder } from '../src/domain/intent/step-order.js';
import { decodeNumber } from '../src/shared/chinese-number.js';

const STEPS = cite('3.4', '建立健全项目申报、预算编报、组织采购、项目监管、绩效评价的规范化流程');
const ORDER = '项目申报、预算编报、组织采购、项目监管、绩效评价';
const ORDER_EN =
  'project application, budget preparation, organising the procurement, project supervision, performance evaluation';

/** The steps in the plan's order: concept, name, name in English. */
const NAMED = [
  ['project_application', '项目申报', 'project application'],
  ['budget_reporting', '预算编报', 'budget preparation'],
  ['organise_procurement', '组织采购', 'organising the procurement'],
  ['project_supervision', '项目监管', 'project supervision'],
  ['performance_evaluation', '绩效评价', 'performance evaluation'],
] as const;
const HOW_MANY =
  /几道|哪几关|哪些关|几步|哪几步|多少步|几个(?:环节|步骤|阶段)|哪(?:些|几个)(?:环节|步骤|阶段)|how many (?:steps|stages)/u;
/** Asks for the place of one step (第几步), not for their number. */
const WHICH_PLACE = /第几(?:步|个环节|环|关|道)|(?:排|在)第几/u;
/** Asks which step stands at a place: 「第三步是干啥」. */
const AT_PLACE = /第([一二三四五1-5])(?:步|个环节|个步骤|环|关)(?:是|要|干|做|叫|呢|具体|$|[?])/u;
const placeAsked = (f: Facts) => {
  const n = AT_PLACE.exec(f.text)?.[1];
  return n === undefined ? -1 : '一二三四五'.indexOf(n) >= 0 ? '一二三四五'.indexOf(n) : Number(n) - 1;
};
const NOT_DONE =
  /先[^,。?]{0,6}[再后][^,。?]{0,3}(?:程序|手续|流程|申报|立项)|不(?:申报|报|编|监管|评|考核|采购)|left out|waive/u;
const NOT_TO_OMIT =
  /不(?:能|可以|可|得|许|准|让)[^,。?]{0,4}(?:省|少|跳|略|免|漏|缺)|缺一不可|not allowed to skip|all (?:five|the) (?:steps|stages)/u;
/** 「是不是一步都不能少」: asks whether nothing may be left out. */
const isToldNotToOmit = (f: Facts) => asksWhether(f) && NOT_TO_OMIT.test(plainAsked(f));
/** What the clause itself speaks of. */
const OWN =
  /项目申报|申报|立项|预算编报|编报|编预算|编制|预算|组织采购|招标|项目监管|监管|绩效评价|绩效考核|绩效|考核|评价|流程|步骤|环节|程序|手续|规范化?|统一|标准|建立|健全|固定|第[一二三四五几]个?|步|关|先后|前面|后面|前头|后头|之前|之后|以后|前|后|最后|最末|首先|开始|起头|第一|顺序|次序|做完|走完|完了|走|按|组成|部分|属于|包括|包含|算|含/gu;
const OWN_EN =
  /^(?:appl\w*|propos\w*|budget\w*|prepar\w*|organi\w*|supervis\w*|monitor\w*|perform\w*|evaluat\w*|assess\w*|review\w*|process\w*|procedure\w*|steps?|stages?|phases?|standard\w*|order|sequence|first|second|third|fourth|fifth|last|final|begin\w*|start\w*|end\w*|before|after|follow\w*|includ\w*|part|count\w*|come\w*|fixed|set|five|tender)$/u;
const AT_FIRST = /第一|头一|首先|最先|先|开始|开头|起|从何|入手|first|start|begin|initial|step one/u;
const SWAPS = /掉个|对调|互换|换个位|颠倒|调个/u;
const goesBeyond = (f: Facts) => countBeyond(f, OWN, OWN_EN) >= 3;
/** Index of the first step the question names, or -1. */
const named = (f: Facts) => NAMED.findIndex(([concept]) => f.has(concept));
const stepsNamed = (f: Facts) => NAMED.flatMap(([concept], i) => (f.has(concept) ? [i] : []));
const isStepNamed = (f: Facts) => named(f) >= 0;
const ORDINAL = ['一', '二', '三', '四', '五'];
const ASKS_DETAIL = ['third_party', 'frequency', 'ask_who', 'evaluation_criteria', 'ask_duration', 'ask_how'];
/** 「打分不好会怎样」, 「多少分算过」: how people call the evaluation; bids are marked too. */
const MARKED = /^(?!.*(?:评委|招标|投标|评标|标书|专家|选)).*(?:打分|评分|考评|多少分|几分)/u;
const EVALUATION_DETAIL =
  /多少分|几分|不好|不过|标准|怎样|怎么样|咋样|结果|费用|经费|谁出|不合格|不达标|公[开布示]|及格|优秀|扣钱|影响|等次|[何什]么?(?:主体|部门|单位|人)|由[何谁]|第三|何时|result|fail|affect|pass mark|graded?\b/u;
const ORDINAL_ASKED =
  /第([一二三四五六七1-7])(?:个|步|环)|([首末])(?:个|一|要|步|先)|头(一)|\bstep (one|two|three|four|five|six|[1-7])\b|\b(first|second|third|fourth|fifth|last) (?:step|stage)/u;
const COUNT_ASKED =
  /(两|三|四|五|六|七|八|[2-8])个?(?:步|环节|阶段)|\b(two|three|four|five|six|seven|eight|[2-8]) (?:steps|stages)/u;
/** Numbers that are no figures; the last of the steps is the fifth. */
const NUMBERS: Record<string, number> = { 首: 1, 末: 5, last: 5 };
const COUNTED = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
const ASKS_IF_SET =
  /有没有|有.{0,6}(?:流程|步骤|环节|程序)|流程.{0,4}(?:有|规范|统一|固定)|必须|一定|都要|都得|规定|is there|does the plan|must|have to|need/u;
/** The number the question names (第三步, five steps), or null. */
const numberIn = (text: string, form: RegExp): number | null => {
  const said = form.exec(text)?.slice(1).find(Boolean);
  if (said === undefined) return null;
  const place = Math.max(COUNTED.indexOf(said), ORDINALS.indexOf(said)) + 1;
  return NUMBERS[said] ?? (place || decodeNumber(said));
};
/** Whether the place the question gives to a step is the plan's; true when it gives none. */
const isPlaceRight = (f: Facts): boolean => {
  const asked = numberIn(f.text, ORDINAL_ASKED);
  return asked === null || stepsNamed(f).includes(asked - 1);
};

/** Says what comes before or after what, or denies something: the order itself then answers. */
const claimsOrder = (f: Facts) =>
  !/还(?:有|要)|有没有|要不要/u.test(askedPart(f)) &&
  (isNegated(f) ||
    /之后|之前|以后|以前|前面|后面|接着|然后|先|再|完了|\bafter\b|\bbefore\b|\bthen\b/u.test(askedPart(f)));

/** Asked as a question, with or without a word that asks (先申报，再编预算?). */
const putsClaim = (f: Facts) => (isYesNo(f) || /\?\s*$/u.test(f.text)) && !asksWithWord(f.text);
/** Money, papers, days and people that go with a step: none is in the plan. */
const NOT_SPOKEN_OF =
  /表(?:格)?|可行性|评审|专家|分(?:以下|以上|数)|截止|月底|扣|公示|听证|论证|报告|盖章|\b(?:forms?|experts?|deadline|score|feasibility|report)\b/u;
/** A claim of place: first, third, last. */
const judgesPlace = (f: Facts) =>
  putsClaim(f) && numberIn(f.text, ORDINAL_ASKED) !== null && stepsNamed(f).length === 1 && !NOT_SPOKEN_OF.test(f.text);
const sayOrder = (isRight: boolean, lang: 'zh' | 'en') =>
  lang === 'zh'
    ? `${isRight ? '是的' : '不是'}，次序是：${ORDER}。`
    : `${isRight ? 'Yes' : 'No'}, the order is: ${ORDER_EN}.`;
/** Whether the order, the end or the place that a question claims is the plan's; null when it claims none. */
const judge = (f: Facts): boolean | null => {
  if (!putsClaim(f) || leavesOut(f) || (f.us && asksCase(f)) || NOT_SPOKEN_OF.test(f.text) || statesFigure(f))
    return null;
  const end = endsAt(f);
  if (end !== null) return end === NAMED.length - 1;
  if (/(?:申报|预算)[^?]{0,16}采购[^?]{0,6}[后完][^?]{0,4}补/u.test(f.text)) return false;
  const order = judgeOrder(f);
  if (order !== null) return /不(?:能|可以?|得|是)先|not/u.test(claimed(f)) ? !order : order;
  return judgesPlace(f) ? isPlaceRight(f) : null;
};
/** Says where a step stands, which is judged by the order. */
const claimsPlaceOrOrder = (f: Facts) =>
  numberIn(f.text, ORDINAL_ASKED) !== null ||
  f.has('first_step', 'last_step', 'next_step', 'previous_step', 'which_step') ||
  /先|再|之后|之前|前面|后面|还有/u.test(askedPart(f));
const CLAIMS = [
  {
    when: (f: Facts) => judge(f) !== null,
    stance: (f: Facts) => (judge(f) ? ('yes' as const) : ('no' as const)),
    clauses: [STEPS],
    zh: (f: Facts) => sayOrder(judge(f) === true, 'zh'),
    en: (f: Facts) => sayOrder(judge(f) === true, 'en'),
  },
  claim({
    says: (f) => (statesFigure(f) && numberIn(f.text, COUNT_ASKED) === null) || NOT_SPOKEN_OF.test(f.text),
    unless: (f) => (f.us && asksCase(f)) || leavesOut(f) || f.has('complaint', 'rejected'),
    holds: { always: 'not_in_policy' },
    clauses: [STEPS],
    silent: 'process_definitions',
    zh: `方案没有规定这么细，天数、表格、评审、分数都没写，只列了环节和次序：${ORDER}。每一步怎么做，由购买主体和财政部门安排。`,
    en: `The plan does not specify days, forms, reviews or scores; it only names the steps in order: ${ORDER_EN}. How each is done is arranged by the purchasing department and the finance bureau.`,
  }),
  claim({
    // 流程里没有绩效评价吧, 项目监管也算一个环节吧: whether it is a step at all.
    says: (f) => isStepNamed(f) && /流程|环节|步骤|一步|process|workflow|steps?\b/u.test(f.text) && !goesBeyond(f),
    unless: (f) =>
      weighsDuty(f) ||
      leavesOut(f) ||
      f.us ||
      NOT_DONE.test(plainAsked(f)) ||
      claimsPlaceOrOrder(f) ||
      asksForDetail(f) ||
      isToldNotToOmit(f),
    holds: true,
    clauses: [STEPS],
    zh: `流程五个环节依次是：${ORDER}。`,
    en: `The five steps are, in this order: ${ORDER_EN}.`,
  }),
  claim({
    // A step may not be left to will, nor one of them be taken for all.
    says: (f) => (isStepNamed(f) || f.has('process')) && weighsDuty(f),
    unless: (f) => f.us && asksCase(f),
    holds: dutyStance,
    clauses: [STEPS],
    zh: `方案要求建立规范化流程，${ORDER}五个环节都在里面，没有写哪一步可以省略。`,
    en: `The plan asks for one standard process with five steps: ${ORDER_EN}. It does not allow any of them to be skipped.`,
  }),
];

/** What is asked of the evaluation, so that its result is not answered with who makes it. */
function ofEvaluation({ text }: Facts): { zh: string; en: string } {
  if (/公开|公布|公示|publi|disclos/u.test(text))
    return { zh: '绩效评价的结果公不公开', en: 'whether the results of the performance evaluation are published' };
  if (/不达标|不合格|不好|没过|很?差|不及格|fail|poor|bad/u.test(text))
    return {
      zh: '绩效评价不达标有什么后果',
      en: 'what follows from a poor result of the performance evaluation',
    };
  if (/费|钱|cost|pays/u.test(text))
    return { zh: '绩效评价的费用由谁出', en: 'who bears the cost of the performance evaluation' };
  if (/结果|干啥|什么用|挂钩|result|used for/u.test(text))
    return {
      zh: '绩效评价的结果怎么用',
      en: 'how the results of the performance evaluation are used',
    };
  return {
    zh: '绩效评价由谁做、多久做一次、用什么指标、要不要请第三方',
    en: 'who carries out the performance evaluation, how often, by which indicators or whether a third party is needed',
  };
}

/** 「组织采购由谁负责」: the purchaser leads every step but the last, of which the plan says nothing. */
const asksDoer = (f: Facts) =>
  isStepNamed(f) && !f.has('performance_evaluation') && /谁|哪个(?:部门|单位)|who\b/u.test(askedPart(f)) && !f.us;

const FROM_WHICH_SUM =
  /(?:多少(?:钱|万|元)?|多大|几万)[^,。?]{0,6}(?:以上|起|才|就)(?:要|得|用|需要)?(?:走|按)|(?:[\d一二两三四五六七八九十几]+(?:万|千|百)(?:块|元|钱)?|小额|小项目|金额小|钱不多)[^,。?]{0,6}(?:也(?:要|得)|要不要|用不用|不用|要)(?:走|按)(?:这|整|全)?[^,。?]{0,4}(?:流程|程序|步骤)|^(?:那|要是|如果)*(?:(?:才)?[\d一二两三四五六七八九十几]+(?:万|千|百)(?:块|元|钱)?|小额|小)的?(?:小)?(?:项目|采购)?(?:呢|也要吗|也要走吗|要走吗)[?]*$/u;

export const intent = defineIntent({
  id: 'process_steps',
  title: { zh: '购买服务的流程', en: 'The steps of a purchase' },
  answers: [
    ...CLAIMS,
    {
      // 「多少钱才要走这个流程」, 「三万块的小项目呢」: no sum opens or closes it.
      when: (f) => FROM_WHICH_SUM.test(f.text) && !f.has('process_fee'),
      stance: 'not_in_policy',
      clauses: [STEPS],
      silent: 'process_definitions',
      zh: '方案没有规定多少钱以上才走流程，也没有写小额项目可以免：它只列了项目申报、预算编报、组织采购、项目监管、绩效评价五步。金额标准请问财政部门。',
      en: 'The plan does not specify a sum from which the process applies, nor an exemption for small projects; it only lists the five steps, from application to evaluation. Ask the finance bureau about sums.',
    },
    {
      when: (f) =>
        HOW_MANY.test(askedPart(f)) && !WHICH_PLACE.test(f.text) && !asksWhether(f) && !f.has('ask_duration'),
      stance: null,
      clauses: [STEPS],
      zh: `一共五步，依次是：${ORDER}。由购买主体发起，承接机构从组织采购这一步参与。`,
      en: `There are five steps, in this order: ${ORDER_EN}. The purchasing department starts the process; providers come in when the procurement is organised.`,
    },
    {
      when: (f) => placeAsked(f) >= 0 && !asksWhether(f) && !isStepNamed(f),
      stance: null,
      clauses: [STEPS],
      zh: (f) =>
        `第${ORDINAL[placeAsked(f)] ?? ''}步是${NAMED[placeAsked(f)]?.[1] ?? ''}，做法方案没有细写。完整顺序是：${ORDER}。`,
      en: (f) =>
        `Step ${placeAsked(f) + 1} is ${NAMED[placeAsked(f)]?.[2] ?? ''}; the plan gives no details. The whole order: ${ORDER_EN}.`,
    },
    {
      when: (f) => f.has('complaint', 'rejected'),
      stance: 'not_in_policy',
      clauses: [STEPS],
      silent: 'process_complaints',
      zh: '方案没有规定申报没通过、对结果有异议时怎么处理，只列了流程的环节。可以先向购买主体问清原因；采购环节的询问、质疑和投诉，按政府采购法有关规定办，也可以向财政部门反映。',
      en: 'The plan does not specify what to do when an application is turned down or a result is disputed; it only lists the steps. Ask the purchasing department for the reason first. Challenges and complaints about procurement follow the Government Procurement Law; the finance bureau can advise.',
      next: ['publicity', 'procurement_methods', 'human_handoff'],
    },
    {
      when: (f) => f.has('process_fee'),
      stance: 'not_in_policy',
      clauses: [STEPS],
      silent: 'process_fee',
      zh: `方案没有规定收费，列出的环节（${ORDER}）里也没有缴费。参加采购要不要交别的费用，以采购公告和购买主体的说明为准。`,
      en: `The plan does not specify any fee, and none of its steps is about paying: ${ORDER_EN}. Whether a tender has costs of its own stands in its notice; ask the purchasing department.`,
    },
    {
      when: (f) => f.has('paperwork') && !f.has('which_step', 'next_step') && !leavesOut(f),
      stance: 'not_in_policy',
      clauses: [STEPS],
      silent: 'process_paperwork',
      zh: '方案没有规定要交哪些材料，也没有附表格，只写了要有项目申报、预算编报等环节。单位申报项目按财政部门的要求准备；机构想承接，照采购公告的要求准备，可以直接问购买主体。',
      en: 'The plan does not specify which documents are needed and has no forms; it only names steps such as project application and budget preparation. Departments prepare what the finance bureau asks for; providers follow the procurement notice, or ask the purchasing department.',
    },
    {
      when: (f) =>
        (f.has('performance_evaluation') || MARKED.test(f.text)) &&
        (f.has(...ASKS_DETAIL) || asksWhen(f) || EVALUATION_DETAIL.test(f.text)) &&
        !f.has('which_step', 'last_step') &&
        !leavesOut(f),
      stance: 'not_in_policy',
      clauses: [STEPS],
      silent: 'process_evaluation',
      zh: (f) =>
        `方案没有规定${ofEvaluation(f).zh}，只把绩效评价列为流程的最后一步。具体怎么评，由购买主体和财政部门确定。`,
      en: (f) =>
        `The plan does not specify ${ofEvaluation(f).en}; it only names it as the last step. The purchasing department and the finance bureau settle the details.`,
      next: ['supervision_acceptance', 'fund_management'],
    },
    {
      when: (f) => f.has('ask_duration', 'time_limit') && !f.has('apply_date'),
      stance: 'not_in_policy',
      clauses: [STEPS],
      silent: 'process_duration',
      zh: `方案没有规定每个环节要多少天，也没有规定从申报到签合同的总时限，只列了顺序：${ORDER}。时间由购买主体和财政部门安排；采购环节的时限按政府采购法有关规定。`,
      en: `The plan does not specify how long any step or the whole process takes; it only gives the steps: ${ORDER_EN}. Timing is set by the purchasing department and the finance bureau; procurement time limits follow the Government Procurement Law.`,
    },
    {
      when: (f) => f.has('reverse_order') || SWAPS.test(f.text),
      stance: (f) => (asksWhether(f) ? barred(f) : null),
      clauses: [STEPS],
      zh: (f) =>
        `${sayBarred(f, '不能颠倒。', '')}规范化流程是按这个次序写的：${ORDER}。先有项目和预算，再组织采购；情况特殊的，先和财政部门商量。`,
      en: (f) =>
        `${sayBarred(f, '', 'No, not the other way round. ')}The standard process is written in this order: ${ORDER_EN}. Project and budget come before the procurement; in a special case, talk to the finance bureau first.`,
    },
    {
      when: (f) =>
        (leavesOut(f) || f.has('drop_step') || NOT_DONE.test(plainAsked(f)) || saysEnough(f)) &&
        !/几步|多少步|how many steps/u.test(plainAsked(f)),
      stance: (f) => (asksList(f) ? null : isToldNotToOmit(f) ? 'yes' : barred(f)),
      clauses: [STEPS],
      zh: (f) =>
        `${isToldNotToOmit(f) ? '是的，不能省。' : sayBarred(f, '不能。', '')}方案要求建立规范化流程，${ORDER}五个环节都在里面，没有写哪一步可以省略或事后补。情况特殊的，先和财政部门商量。`,
      en: (f) =>
        `${isToldNotToOmit(f) ? 'Yes, all are needed. ' : sayBarred(f, '', 'No. ')}The plan asks for one standard process with five steps: ${ORDER_EN}. It does not allow any of them to be skipped or made up afterwards. In a special case, talk to the finance bureau first.`,
    },
    {
      when: (f) => f.has('apply_channel', 'ask_where') && !f.has('which_step'),
      stance: 'not_in_policy',
      clauses: [STEPS],
      silent: 'process_channel',
      zh: '方案没有规定在哪个窗口或系统办理。项目申报、预算编报由购买主体办，方式问财政部门；机构不用自己去报，想承接就留意公布的项目，到“组织采购”这一步按公告参加。',
      en: 'The plan does not specify a counter or system. Purchasing departments handle project application and budget preparation; the finance bureau knows the channel. Providers need not apply: watch the published projects and join when the procurement is organised.',
      next: ['publicity', 'human_handoff'],
    },
    {
      when: (f) => asksDoer(f) && !f.has('project_application') && !asksWhether(f) && f.has('ask_who'),
      stance: null,
      clauses: [STEPS],
      zh: (f) =>
        `${NAMED[named(f)]?.[1] ?? ''}是购买主体的事${f.has('budget_reporting') ? '，预算由财政部门审' : ''}；具体由它的哪个科室办，方案没有写。承接机构从组织采购这一步按公告参加。`,
      en: (f) =>
        `${NAMED[named(f)]?.[2] ?? 'It'} is for the purchasing department; which section of it the plan does not say. Providers join when the procurement is organised.`,
    },
    {
      when: (f) =>
        f.has('who_starts') ||
        (f.has('project_application', 'take_on') && f.us && asksWhether(f) && !f.has('apply_date')),
      stance: (f) => (asksWhether(f) ? 'depends' : null),
      clauses: [STEPS],
      zh: '要看是哪一步。流程从项目申报开始，这一步由购买主体（要买服务的单位）提出，承接机构不用自己申报。机构想参与，留意购买主体公布的项目和要求，到“组织采购”这一步按公告参加。',
      en: 'It depends on the step. The process starts with project application, which is the purchasing department’s job; a provider does not apply for a project itself. To take part, watch for the published projects and requirements and join at the step of organising the procurement.',
      next: ['publicity', 'self_check_start', 'procurement_methods'],
    },
    {
      when: (f) => (asksWhen(f) || f.has('apply_date')) && !f.has('which_step'),
      stance: 'not_in_policy',
      clauses: [STEPS],
      silent: 'process_timing',
      zh: '方案没有规定什么时候项目申报，也没有写每年几月开始。单位申报和预算编报的时间听财政部门的布置；机构想参加，留意购买主体公布的项目信息。',
      en: 'The plan does not specify when in the year projects are put forward. Departments follow the finance bureau’s schedule for project application and budget preparation; providers should watch for the projects that purchasers publish.',
      next: ['budget_how', 'publicity'],
    },
    {
      when: (f) => f.has('next_step', 'previous_step') && !f.has('last_step') && isStepNamed(f),
      stance: null,
      clauses: [STEPS],
      zh: (f) => {
        const i = named(f);
        const other = NAMED[f.has('next_step') ? i + 1 : i - 1];
        const side = f.has('next_step') ? '之后' : '之前';
        const said = other ? `是${other[1]}` : '没有别的环节了';
        return `${NAMED[i]?.[1] ?? ''}${side}${said}。完整顺序是：${ORDER}。`;
      },
      en: (f) => {
        const i = named(f);
        const other = NAMED[f.has('next_step') ? i + 1 : i - 1];
        const side = f.has('next_step') ? 'After' : 'Before';
        return `${side} ${NAMED[i]?.[2] ?? ''} comes ${other ? other[2] : 'nothing else'}. The whole order: ${ORDER_EN}.`;
      },
    },
    {
      when: (f) =>
        (f.has('which_step', 'ask_count') || WHICH_PLACE.test(f.text) || (asksWhether(f) && !goesBeyond(f))) &&
        isStepNamed(f) &&
        !f.has('first_step', 'last_step'),
      stance: (f) => (asksWhether(f) && !claimsOrder(f) ? (isPlaceRight(f) ? 'yes' : 'no') : null),
      clauses: [STEPS],
      zh: (f) => {
        const names = stepsNamed(f).map(
          (i) => `${NAMED[i]?.[1] ?? ''}是第${ORDINAL[i] ?? ''}步${i === NAMED.length - 1 ? '，也是最后一步' : ''}`,
        );
        const opening = isPlaceRight(f) ? '是的，流程里有这一步：' : '不是，';
        return `${asksWhether(f) && !claimsOrder(f) ? opening : ''}${names.join('，')}。完整顺序是：${ORDER}。`;
      },
      en: (f) => {
        const names = stepsNamed(f).map((i) => `step ${i + 1} is ${NAMED[i]?.[2] ?? ''}`);
        const opening = isPlaceRight(f) ? 'Yes, it is part of the process: ' : 'No: ';
        return `${asksWhether(f) && !claimsOrder(f) ? opening : 'In the process, '}${names.join('; ')}. The whole order: ${ORDER_EN}.`;
      },
    },
    {
      when: (f) => f.has('last_step'),
      stance: (f) => (asksWhether(f) && isStepNamed(f) ? (f.has('performance_evaluation') ? 'yes' : 'no') : null),
      clauses: [STEPS],
      zh: (f) =>
        `${asksWhether(f) && isStepNamed(f) ? (f.has('performance_evaluation') ? '是的，' : '不是，') : ''}最后一步是绩效评价。完整顺序是：${ORDER}。`,
      en: (f) =>
        `${asksWhether(f) && isStepNamed(f) ? (f.has('performance_evaluation') ? 'Yes: the' : 'No: the') : 'The'} last step is performance evaluation. The whole order: ${ORDER_EN}.`,
      next: ['supervision_acceptance', 'contract_contents'],
    },
    {
      when: (f) => f.has('first_step') && AT_FIRST.test(f.text),
      stance: (f) => (asksWhether(f) && isStepNamed(f) ? (f.has('project_application') ? 'yes' : 'no') : null),
      clauses: [STEPS],
      zh: (f) =>
        `${asksWhether(f) && isStepNamed(f) ? (f.has('project_application') ? '是的，' : '不是，') : ''}第一步是项目申报，由购买主体提出要购买的服务项目。后面依次是预算编报、组织采购、项目监管、绩效评价。`,
      en: (f) =>
        `${asksWhether(f) && isStepNamed(f) ? (f.has('project_application') ? 'Yes: the' : 'No: the') : 'The'} first step is project application: the purchasing department puts the service forward as a project. Then follow budget preparation, organising the procurement, project supervision and performance evaluation.`,
    },
    {
      when: (f) => f.has('ask_what_is') && isStepNamed(f),
      stance: null,
      clauses: [STEPS],
      silent: 'process_definitions',
      zh: (f) =>
        `${NAMED[named(f)]?.[1] ?? ''}是流程的一个环节，方案没有规定它的定义和做法。完整流程是：${ORDER}。每一步怎么做，由购买主体和财政部门安排。`,
      en: (f) =>
        `It is one step of the process (${NAMED[named(f)]?.[2] ?? ''}); the plan does not specify a definition. The whole process: ${ORDER_EN}. How each step is done is settled by the purchasing department and the finance bureau.`,
    },
    {
      when: (f) => asksWhether(f) && numberIn(f.text, COUNT_ASKED) !== null,
      stance: (f) => (numberIn(f.text, COUNT_ASKED) === NAMED.length ? 'yes' : 'no'),
      clauses: [STEPS],
      zh: (f) =>
        `${numberIn(f.text, COUNT_ASKED) === NAMED.length ? '是的' : '不是'}，流程一共五步，依次是：${ORDER}。`,
      en: (f) => `${numberIn(f.text, COUNT_ASKED) === NAMED.length ? 'Yes' : 'No'}, there are five steps: ${ORDER_EN}.`,
    },
    {
      when: (f) =>
        asksWhether(f) &&
        !isNegated(f) &&
        !goesBeyond(f) &&
        f.has('process') &&
        ASKS_IF_SET.test(plainAsked(f) + f.text),
      stance: 'yes',
      clauses: [STEPS],
      zh: `有，也要照着走：方案要求建立健全规范化流程，依次是${ORDER}。每一步的细则由购买主体和财政部门安排。`,
      en: `Yes, there is a standard process to follow: ${ORDER_EN}. The details of each step are arranged by the purchasing department and the finance bureau.`,
    },
    {
      when: (f) => asksWhether(f) && !f.us && !f.has('ask_who'),
      stance: 'not_in_policy',
      clauses: [STEPS],
      silent: 'process_definitions',
      zh: `方案没有规定这一点，只列了环节和次序：${ORDER}。每一步怎么做、由谁把关、有什么要求，由购买主体和财政部门安排。`,
      en: `The plan does not specify that; it only names the steps in order: ${ORDER_EN}. How each is done, who signs off and what it takes is arranged by the purchasing department and the finance bureau.`,
    },
    {
      when: (f) => f.has('ask_who'),
      stance: null,
      clauses: [STEPS],
      zh: `流程由购买主体牵头：它负责项目申报、预算编报、组织采购和项目监管，财政部门管预算。最后的绩效评价由谁做，方案没有规定。承接机构从组织采购这一步参加。`,
      en: 'The purchasing department leads: it handles project application, budget preparation, organising the procurement and project supervision, with the finance bureau on the budget. Who does the performance evaluation the plan does not specify. Providers join at the procurement.',
    },
    {
      when: (f) => f.role === 'applicant' && (f.us || f.has('project_application', 'take_on')),
      stance: null,
      clauses: [STEPS],
      zh: '流程一共五步：项目申报、预算编报、组织采购、项目监管、绩效评价。项目由购买主体申报，您不用自己报；想承接，留意它公布的项目和要求，到“组织采购”这一步按公告参加。',
      en: `There are five steps: ${ORDER_EN}. The purchasing department puts the project forward, so you need not. To take part, watch for the published projects and requirements and join at the third step.`,
      next: ['publicity', 'self_check_start', 'procurement_methods'],
    },
    // The general answer names all the steps, so it fits whatever else is asked.
    {
      stance: null,
      clauses: [STEPS],
      zh: `流程一共五步，依次是：${ORDER}。由购买主体发起，承接机构从组织采购这一步参与。`,
      en: `There are five steps, in this order: ${ORDER_EN}. The purchasing department starts the process; providers come in when the procurement is organised.`,
    },
  ],
  next: ['publicity', 'procurement_methods', 'budget_how'],
});
