import {
  askedPart,
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
import { defineIntent } from '../src/domain/intent/define-intent.js';
import {
  ASKS_DETAIL,
  ASKS_IF_SET,
  AT_FIRST,
  asksDoer,
  CLAIMS,
  COUNT_ASKED,
  claimsOrder,
  EVALUATION_DETAIL,
  FROM_WHICH_SUM,
  goesBeyond,
  HOW_MANY,
  isPlaceRight,
  isStepNamed,
  isToldNotToOmit,
  MARKED,
  NAMED,
  NOT_DONE,
  named,
  numberIn,
  ORDER,
  ORDER_EN,
  ORDINAL,
  ofEvaluation,
  placeAsked,
  STEPS,
  SWAPS,
  stepsNamed,
  WHICH_PLACE,
} from './shared/process-steps-cues.js';

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
