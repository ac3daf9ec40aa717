import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { asksYesNo } from '../src/domain/intent/question-form.js';

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
/** Index of the first step the question names, or -1. */
const named = (f: Facts) => NAMED.findIndex(([concept]) => f.has(concept));
const stepsNamed = (f: Facts) => NAMED.flatMap(([concept], i) => (f.has(concept) ? [i] : []));
const isStepNamed = (f: Facts) => named(f) >= 0;
const ORDINAL = ['一', '二', '三', '四', '五'];
const ASKS_DETAIL = [
  'third_party',
  'frequency',
  'ask_who',
  'evaluation_criteria',
  'ask_duration',
  'ask_how',
  'ask_when',
];

export const intent = defineIntent({
  id: 'process_steps',
  title: { zh: '购买服务的流程', en: 'The steps of a purchase' },
  examples: {
    zh: [
      '政府购买服务的流程分几步',
      '购买服务要走哪些程序？',
      '请问政府购买服务的规范化流程包括哪些环节？',
      '整个过程都有啥步骤',
      '流程呢',
      '步骤给我列一下',
      '第一步干什么',
      '一开始要先做什么再做什么',
      '最后一个环节是什么',
      '收尾那一步叫啥',
      '预算编报完了接下来做什么',
      '绩效评价是第几步',
      '组织采购排在哪一步',
      '项目监管之后是什么',
      '项目申报在前还是预算编报在前',
      '从立项到结束大概要多长时间',
      '走完全部手续得几个月',
      '每个环节有时间限制吗',
      '每年什么时候可以申报项目',
      '几月份开始报明年的购买项目',
      '项目在哪个系统里申报',
      '申报去哪个窗口办',
      '申报要准备什么材料',
      '有没有统一的项目申报表格可以下载',
      '参加项目要交手续费吗',
      '申报收不收钱',
      '项目申报这一步可以省掉吗',
      '能不能跳过绩效评价直接结项',
      '着急的项目可以少走几个环节吗',
      '领导让先买了以后再补手续可以吗',
      '绩效评价由谁来做',
      '绩效评价必须请第三方吗',
      '绩效评价多久做一次啊',
      '绩效评价用什么指标打分',
      '一定要做绩效评价吗',
      '社工机构可以自己申报项目吗',
      '是你们局申报还是我们机构申报',
      '谁来发起购买项目',
      '我们做养老的，想参加，要经过哪些步骤',
      '项目申报是什么意思',
      '预算编报指的是什么',
      '申报没通过怎么办',
      '对采购过程有异议到哪里投诉',
      '政府采购的质疑投诉怎么走',
      '我是新来的经办人，科长让我负责买一个青少年心理辅导服务，之前没有弄过，不知道前前后后要做哪几件事，能不能给我捋一遍',
      '我们是个小机构在社区做助残好多年了今年听说政府要出钱买这种服务我就想知道从头到尾是怎么个走法我们在哪一步能参与进来',
      '去年我们处的项目做完就完了，也没人来评，今年审计问起来说流程不完整。请问完整的流程到底有哪些环节？',
      '喂你好我问一下那个买服务的项目从开始到结束一共要经过几个环节啊',
      '我刚接手这块工作，前任没留下什么材料，只说要先申报再采购。申报和采购中间还差哪一步？',
      '我们街道想给辖区孤寡老人买助餐服务，主任问我先报项目还是先报预算，我答不上来，先后顺序是怎样的？',
      'procurement 的 process 有几个 step',
      '政府购买服务的 workflow 是什么样的',
      '最后要做 performance evaluation 吗',
      'project application 之后是哪一步 step',
    ],
    en: [
      'What are the steps of a government purchase of services?',
      'Walk me through the whole process please',
      'How many steps are there in the procedure?',
      'Which step comes first?',
      'What is the final step?',
      'What comes after budget preparation?',
      'Is performance evaluation part of the process?',
      'Who carries out the performance evaluation?',
      'Do we need a third party to do the evaluation?',
      'How often is performance evaluated?',
      'How long does the whole procedure take?',
      'When in the year can projects be put forward?',
      'Where do we submit the project application?',
      'What documents do we need for the application?',
      'Is there a fee to apply?',
      'Can we skip the project application step?',
      'Can our charity apply for a project ourselves, or does the department start it?',
      'process steps?',
      'What does project application mean here?',
      'Our application was turned down, what can we do?',
      'I just joined the bureau and have to buy a home care service for the first time; what is the procedure from start to finish?',
      'At which stage do providers come in?',
    ],
  },
  answers: [
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
      when: (f) => f.has('paperwork') && !f.has('which_step', 'next_step', 'skip_it'),
      stance: 'not_in_policy',
      clauses: [STEPS],
      silent: 'process_paperwork',
      zh: '方案没有规定要交哪些材料，也没有附表格，只写了要有项目申报、预算编报等环节。单位申报项目按财政部门的要求准备；机构想承接，照采购公告的要求准备，可以直接问购买主体。',
      en: 'The plan does not specify which documents are needed and has no forms; it only names steps such as project application and budget preparation. Departments prepare what the finance bureau asks for; providers follow the procurement notice, or ask the purchasing department.',
    },
    {
      when: (f) =>
        f.has('performance_evaluation') && f.has(...ASKS_DETAIL) && !f.has('which_step', 'last_step', 'skip_it'),
      stance: 'not_in_policy',
      clauses: [STEPS],
      silent: 'process_evaluation',
      zh: '方案没有规定绩效评价由谁做、多久做一次、用什么指标、要不要请第三方，只把它列为流程的最后一步。具体怎么评，由购买主体和财政部门确定。',
      en: 'The plan does not specify who carries out the performance evaluation, how often, by which indicators or whether a third party is needed; it only names it as the last step. The purchasing department and the finance bureau settle the details.',
      next: ['supervision_acceptance', 'fund_management'],
    },
    {
      when: (f) => f.has('ask_duration', 'time_limit'),
      stance: 'not_in_policy',
      clauses: [STEPS],
      silent: 'process_duration',
      zh: `方案没有规定每个环节要多少天，也没有规定从申报到签合同的总时限，只列了顺序：${ORDER}。时间由购买主体和财政部门安排；采购环节的时限按政府采购法有关规定。`,
      en: `The plan does not specify how long any step or the whole process takes; it only gives the steps: ${ORDER_EN}. Timing is set by the purchasing department and the finance bureau; procurement time limits follow the Government Procurement Law.`,
    },
    {
      when: (f) => f.has('skip_it', 'drop_step'),
      stance: 'no',
      clauses: [STEPS],
      zh: `不能。方案要求建立规范化流程，${ORDER}五个环节都在里面，没有写哪一步可以省略或事后补。情况特殊的，先和财政部门商量。`,
      en: `No. The plan asks for one standard process with five steps: ${ORDER_EN}. It does not allow any of them to be skipped or made up afterwards. In a special case, talk to the finance bureau first.`,
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
      when: (f) => f.has('who_starts') || (f.has('project_application', 'take_on') && f.us && asksYesNo(f)),
      stance: (f) => (asksYesNo(f) ? 'depends' : null),
      clauses: [STEPS],
      zh: '要看是哪一步。流程从项目申报开始，这一步由购买主体（要买服务的单位）提出，承接机构不用自己申报。机构想参与，留意购买主体公布的项目和要求，到“组织采购”这一步按公告参加。',
      en: 'It depends on the step. The process starts with project application, which is the purchasing department’s job; a provider does not apply for a project itself. To take part, watch for the published projects and requirements and join at the step of organising the procurement.',
      next: ['publicity', 'self_check_start', 'procurement_methods'],
    },
    {
      when: (f) => f.has('ask_when') && !f.has('which_step'),
      stance: 'not_in_policy',
      clauses: [STEPS],
      silent: 'process_timing',
      zh: '方案没有规定什么时候项目申报，也没有写每年几月开始。单位申报和预算编报的时间听财政部门的布置；机构想参加，留意购买主体公布的项目信息。',
      en: 'The plan does not specify when in the year projects are put forward. Departments follow the finance bureau’s schedule for project application and budget preparation; providers should watch for the projects that purchasers publish.',
      next: ['budget_how', 'publicity'],
    },
    {
      when: (f) => f.has('next_step', 'previous_step') && isStepNamed(f),
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
        (f.has('which_step', 'ask_count') || asksYesNo(f)) && isStepNamed(f) && !f.has('first_step', 'last_step'),
      stance: (f) => (asksYesNo(f) ? 'yes' : null),
      clauses: [STEPS],
      zh: (f) => {
        const names = stepsNamed(f).map((i) => `${NAMED[i]?.[1] ?? ''}是第${ORDINAL[i] ?? ''}步`);
        return `${asksYesNo(f) ? '是的，流程里有这一步：' : ''}${names.join('，')}。完整顺序是：${ORDER}。`;
      },
      en: (f) => {
        const names = stepsNamed(f).map((i) => `step ${i + 1} is ${NAMED[i]?.[2] ?? ''}`);
        return `${asksYesNo(f) ? 'Yes, it is part of the process: ' : 'In the process, '}${names.join('; ')}. The whole order: ${ORDER_EN}.`;
      },
    },
    {
      when: (f) => f.has('last_step'),
      stance: null,
      clauses: [STEPS],
      zh: `最后一步是绩效评价。完整顺序是：${ORDER}。`,
      en: `The last step is performance evaluation. The whole order: ${ORDER_EN}.`,
      next: ['supervision_acceptance', 'contract_contents'],
    },
    {
      when: (f) => f.has('first_step'),
      stance: null,
      clauses: [STEPS],
      zh: '第一步是项目申报，由购买主体提出要购买的服务项目。后面依次是预算编报、组织采购、项目监管、绩效评价。',
      en: 'The first step is project application: the purchasing department puts the service forward as a project. Then follow budget preparation, organising the procurement, project supervision and performance evaluation.',
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
