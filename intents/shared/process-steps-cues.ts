import {
  askedPart,
  asksForDetail,
  asksWhether,
  isNegated,
  leavesOut,
  plainAsked,
} from '../../src/domain/intent/asked.js';
import { countBeyond } from '../../src/domain/intent/beyond.js';
import { claim, isYesNo } from '../../src/domain/intent/claim.js';
import { cite } from '../../src/domain/intent/define-intent.js';
import { dutyStance, weighsDuty } from '../../src/domain/intent/duty.js';
import type { Facts } from '../../src/domain/intent/facts.js';
import { statesFigure } from '../../src/domain/intent/figure.js';
import { asksCase } from '../../src/domain/intent/own-case.js';
import { claimed } from '../../src/domain/intent/polarity.js';
import { asksWithWord } from '../../src/domain/intent/question-form.js';
import { endsAt, judgeOrder } from '../../src/domain/intent/step-order.js';
import { decodeNumber } from '../../src/shared/chinese-number.js';

export const STEPS = cite('3.4', '建立健全项目申报、预算编报、组织采购、项目监管、绩效评价的规范化流程');
export const ORDER = '项目申报、预算编报、组织采购、项目监管、绩效评价';
export const ORDER_EN =
  'project application, budget preparation, organising the procurement, project supervision, performance evaluation';

/** The steps in the plan's order: concept, name, name in English. */
export const NAMED = [
  ['project_application', '项目申报', 'project application'],
  ['budget_reporting', '预算编报', 'budget preparation'],
  ['organise_procurement', '组织采购', 'organising the procurement'],
  ['project_supervision', '项目监管', 'project supervision'],
  ['performance_evaluation', '绩效评价', 'performance evaluation'],
] as const;
export const HOW_MANY =
  /几道|哪几关|哪些关|几步|哪几步|多少步|几个(?:环节|步骤|阶段)|哪(?:些|几个)(?:环节|步骤|阶段)|how many (?:steps|stages)/u;
/** Asks for the place of one step (第几步), not for their number. */
export const WHICH_PLACE = /第几(?:步|个环节|环|关|道)|(?:排|在)第几/u;
/** Asks which step stands at a place: 「第三步是干啥」. */
const AT_PLACE = /第([一二三四五1-5])(?:步|个环节|个步骤|环|关)(?:是|要|干|做|叫|呢|具体|$|[?])/u;
export const placeAsked = (f: Facts) => {
  const n = AT_PLACE.exec(f.text)?.[1];
  return n === undefined ? -1 : '一二三四五'.indexOf(n) >= 0 ? '一二三四五'.indexOf(n) : Number(n) - 1;
};
export const NOT_DONE =
  /先[^,。?]{0,6}[再后][^,。?]{0,3}(?:程序|手续|流程|申报|立项)|不(?:申报|报|编|监管|评|考核|采购)|left out|waive/u;
const NOT_TO_OMIT =
  /不(?:能|可以|可|得|许|准|让)[^,。?]{0,4}(?:省|少|跳|略|免|漏|缺)|缺一不可|not allowed to skip|all (?:five|the) (?:steps|stages)/u;
/** 「是不是一步都不能少」: asks whether nothing may be left out. */
export const isToldNotToOmit = (f: Facts) => asksWhether(f) && NOT_TO_OMIT.test(plainAsked(f));
/** What the clause itself speaks of. */
const OWN =
  /项目申报|申报|立项|预算编报|编报|编预算|编制|预算|组织采购|招标|项目监管|监管|绩效评价|绩效考核|绩效|考核|评价|流程|步骤|环节|程序|手续|规范化?|统一|标准|建立|健全|固定|第[一二三四五几]个?|步|关|先后|前面|后面|前头|后头|之前|之后|以后|前|后|最后|最末|首先|开始|起头|第一|顺序|次序|做完|走完|完了|走|按|组成|部分|属于|包括|包含|算|含/gu;
const OWN_EN =
  /^(?:appl\w*|propos\w*|budget\w*|prepar\w*|organi\w*|supervis\w*|monitor\w*|perform\w*|evaluat\w*|assess\w*|review\w*|process\w*|procedure\w*|steps?|stages?|phases?|standard\w*|order|sequence|first|second|third|fourth|fifth|last|final|begin\w*|start\w*|end\w*|before|after|follow\w*|includ\w*|part|count\w*|come\w*|fixed|set|five|tender)$/u;
export const AT_FIRST = /第一|头一|首先|最先|先|开始|开头|起|从何|入手|first|start|begin|initial|step one/u;
export const SWAPS = /掉个|对调|互换|换个位|颠倒|调个/u;
export const goesBeyond = (f: Facts) => countBeyond(f, OWN, OWN_EN) >= 3;
/** Index of the first step the question names, or -1. */
export const named = (f: Facts) => NAMED.findIndex(([concept]) => f.has(concept));
export const stepsNamed = (f: Facts) => NAMED.flatMap(([concept], i) => (f.has(concept) ? [i] : []));
export const isStepNamed = (f: Facts) => named(f) >= 0;
export const ORDINAL = ['一', '二', '三', '四', '五'];
export const ASKS_DETAIL = ['third_party', 'frequency', 'ask_who', 'evaluation_criteria', 'ask_duration', 'ask_how'];
/** 「打分不好会怎样」, 「多少分算过」: how people call the evaluation; bids are marked too. */
export const MARKED = /^(?!.*(?:评委|招标|投标|评标|标书|专家|选)).*(?:打分|评分|考评|多少分|几分)/u;
export const EVALUATION_DETAIL =
  /多少分|几分|不好|不过|标准|怎样|怎么样|咋样|结果|费用|经费|谁出|不合格|不达标|公[开布示]|及格|优秀|扣钱|影响|等次|[何什]么?(?:主体|部门|单位|人)|由[何谁]|第三|何时|result|fail|affect|pass mark|graded?\b/u;
const ORDINAL_ASKED =
  /第([一二三四五六七1-7])(?:个|步|环)|([首末])(?:个|一|要|步|先)|头(一)|\bstep (one|two|three|four|five|six|[1-7])\b|\b(first|second|third|fourth|fifth|last) (?:step|stage)/u;
export const COUNT_ASKED =
  /(两|三|四|五|六|七|八|[2-8])个?(?:步|环节|阶段)|\b(two|three|four|five|six|seven|eight|[2-8]) (?:steps|stages)/u;
/** Numbers that are no figures; the last of the steps is the fifth. */
const NUMBERS: Record<string, number> = { 首: 1, 末: 5, last: 5 };
const COUNTED = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
export const ASKS_IF_SET =
  /有没有|有.{0,6}(?:流程|步骤|环节|程序)|流程.{0,4}(?:有|规范|统一|固定)|必须|一定|都要|都得|规定|is there|does the plan|must|have to|need/u;
/** The number the question names (第三步, five steps), or null. */
export const numberIn = (text: string, form: RegExp): number | null => {
  const said = form.exec(text)?.slice(1).find(Boolean);
  if (said === undefined) return null;
  const place = Math.max(COUNTED.indexOf(said), ORDINALS.indexOf(said)) + 1;
  return NUMBERS[said] ?? (place || decodeNumber(said));
};
/** Whether the place the question gives to a step is the plan's; true when it gives none. */
export const isPlaceRight = (f: Facts): boolean => {
  const asked = numberIn(f.text, ORDINAL_ASKED);
  return asked === null || stepsNamed(f).includes(asked - 1);
};

/** Says what comes before or after what, or denies something: the order itself then answers. */
export const claimsOrder = (f: Facts) =>
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
export const CLAIMS = [
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
export function ofEvaluation({ text }: Facts): { zh: string; en: string } {
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
export const asksDoer = (f: Facts) =>
  isStepNamed(f) && !f.has('performance_evaluation') && /谁|哪个(?:部门|单位)|who\b/u.test(askedPart(f)) && !f.us;

export const FROM_WHICH_SUM =
  /(?:多少(?:钱|万|元)?|多大|几万)[^,。?]{0,6}(?:以上|起|才|就)(?:要|得|用|需要)?(?:走|按)|(?:[\d一二两三四五六七八九十几]+(?:万|千|百)(?:块|元|钱)?|小额|小项目|金额小|钱不多)[^,。?]{0,6}(?:也(?:要|得)|要不要|用不用|不用|要)(?:走|按)(?:这|整|全)?[^,。?]{0,4}(?:流程|程序|步骤)|^(?:那|要是|如果)*(?:(?:才)?[\d一二两三四五六七八九十几]+(?:万|千|百)(?:块|元|钱)?|小额|小)的?(?:小)?(?:项目|采购)?(?:呢|也要吗|也要走吗|要走吗)[?]*$/u;
