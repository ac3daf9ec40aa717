/** The steps of 3.4, in the plan's order; people say 绩效 for the last. */
const STEPS = ['项目申报', '预算编报', '组织采购', '项目监管', '绩效评价'];
const STEP = /绩效评价|绩效|(?<!的)评价|项目监管|组织采购|预算编报|项目申报/g;
const NUMBERS = '一二三四五';

/** The step spoken of last, by its name; null when none is. */
function stepIn(text: string): string | null {
  const named = text.match(STEP)?.at(-1);
  return named === undefined ? null : /^(?:绩效|评价)$/.test(named) ? '绩效评价' : named;
}

/** Half sentences whose subject is what was spoken of: 「不够咋办」 of the money, 「第几步」 of the step. */
export function resolveBare(text: string, last: { intent: string; text: string }): string | null {
  const lacks = /^(?:那|要是|万一|如果)?不[够夠](?:用|花)?(?:了)?(?:怎[么麼]|咋|呢|[?]|$)/.test(text);
  if (lacks && /^(?:budget|fund)_/.test(last.intent)) return `资金${text.replace(/^那/, '')}`;
  const budget = /^(?:budget|fund)_/.test(last.intent)
    ? (BUDGET_ASKED.find(([asked]) => asked.test(text))?.[1] ?? null)
    : null;
  if (budget !== null) return budget;
  const step = /^(?:那|它|这|是|在|排)*第[几幾](?:步|个|環|环|位)/.test(text) ? stepIn(last.text) : null;
  return step === null ? null : `${step}是${text.replace(/^(?:那|它|这|是|在)+/, '')}`;
}

/** Half sentences of a talk about money: 「报给谁」, 「能从别的项目调吗」. */
const BUDGET_ASKED: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:那|要是|如果|万一|预算|项目|申请|财政|财政局|他们|,)*(?:报|交|递|提|申请)?(?:上去|了|过去|的话|,)*(?:没|没有|不|被)(?:给)?(?:批|批准|通过|同意|驳回|退回来?|打回来?|砍|砍掉|核减)(?:下来|准)?(?:了|的话|,)*(?:呢|(?:怎么|咋)(?:办|处理|弄|整)|会(?:怎样|咋样|怎么样)|[?])+$/,
    '项目申报没通过怎么办',
  ],
  [
    /^(?:and |so |but |then |what |ok,? )*(?:if|when) (?:it|that|this|there|the (?:money|budget|funds?))(?:'s| is| are| isn'?t| aren'?t| runs?)* ?(?:not |n'?t )?(?:enough|sufficient|out|short|insufficient)(?: money| funds?| of it)?[?. ]*$/i,
    'How can the budget be increased if the money is not enough?',
  ],
  [
    /^(?:那|预算|钱|要|该|得|应该|,)*(?:报|交|提|送|递)(?:给|到|去)(?:谁|哪(?:里|儿|个部门|个局)?|什么部门)(?:去|审|批)?(?:呢|啊|[?])*$/,
    '购买服务的预算报给哪个部门',
  ],
  [
    /^(?:那|要是|如果|万一|预算|,)*(?:没|不|忘了|漏)(?:报|编|做)(?:了|预算|的话)*(?:呢|会(?:怎样|咋样|怎么样|有什么后果)|(?:怎么|咋)(?:办|处理)|有什么后果|行吗|可以吗|[?])+$/,
    '没编购买服务预算会怎样',
  ],
  [
    /(?:从|拿|用)(?:别的|其他|其它|另外的?)(?:项目|科目|地方|经费|钱)[^,。?]{0,6}(?:调|挪|匀|借|补|拨|出)/,
    '能从别的项目调剂资金来买服务吗',
  ],
];

/** 「第二步是干嘛」 of the steps just told, 「前一步呢」 of the one spoken of, 「结果干啥用」 of the evaluation. */
export function resolveStep(text: string, last: { intent: string; text: string }): string | null {
  if (last.intent !== 'process_steps') return null;
  const step = STEP_ASKED.exec(text)?.groups?.step;
  if (step !== undefined) return `购买服务流程的${step.replace('头一', '第一').replace(/最后.*/, '最后一步')}是什么`;
  const doer = STEP_DOER.exec(text)?.groups?.nth;
  if (doer !== undefined)
    return `${STEPS[doer === '最后' ? 4 : doer === '头' ? 0 : '一二三四五'.indexOf(doer.slice(-1))] ?? ''}由谁负责`;
  const spoken = stepIn(last.text);
  if (spoken === null) return null;
  const side = BESIDE.exec(text)?.groups?.side;
  if (side !== undefined) {
    const at = STEPS.indexOf(spoken) + (/[前上]/.test(side) ? -1 : 1);
    return STEPS[at] === undefined ? null : `购买服务流程的第${NUMBERS[at]}步是什么`;
  }
  return spoken === '绩效评价' && OF_EVALUATION.test(text)
    ? `绩效评价${text.replace(/^(?:那|它|这个?|,)+/, '')}`
    : null;
}

const STEP_ASKED =
  /^(?:那|然后|,)*(?<step>(?:第[一二三四五]|头一|最后(?:一|那一?|的?那)?)(?:步|个环节|个))(?:是|要|该|又|具体|到底)*(?:干|做|搞|叫|指|弄|办)?(?:嘛|么|什么|啥|哪个|哪一?步)?(?:的|呢|啊|意思|[?])*$/;
/** 「最后一步谁来做」. */
const STEP_DOER =
  /^(?:那|,)*(?:(?<nth>第[一二三四五]|头|最后)(?:那)?一?(?:步|个环节|个|道))(?:是|要|该|又|具体|到底|由|归|应该|又是)*(?:谁|哪个(?:部门|单位|科室?)|哪家|什么部门)(?:来|去)?(?:做|干|搞|办|负责|管|弄|牵头|定|评|打分|验|审|组织|操作)?(?:流程|决定)?(?:的|呢|啊|[?])*$/;
const BESIDE =
  /^(?:那|它|然后|,)*(?<side>[前上下后]一?[步个]|之[前后]|接下来)(?:环节|步)?(?:一步)?(?:是|要|该|叫)*(?:干|做|搞|叫)?(?:嘛|么|什么|啥|哪个|哪一?步)?(?:呢|啊|[?])*$/;
/** What is asked of an evaluation: who, how often, by what measure, with what result. */
const OF_EVALUATION =
  /^(?!.*(?:验收|合同|采购|目录|公示|资格|申报|预算|流程)).{0,4}(?:谁(?:来)?(?:评|请|组织|打分)|费用?(?:呢|谁|从哪|哪)|(?:钱|经费)谁|谁(?:出|掏|付)[钱费]|评|指标|标准|分数|打分|结果|多久|几次|一年|报告|第三方|不好|不合格|不达标|没过)/;

/** 「拿这个钱招人」, 「那这笔钱打哪来」: there is only one money to speak of. */
export function resolveMoney(text: string): string | null {
  const named = text.replace(POINTED_MONEY, '购买服务的$<money>').replace(/(?:打|搁|由)(?=哪[来出儿里])/, '从');
  return named === text ? null : named.replace(/^那/, '');
}

const POINTED_MONEY = /(?:这|那)(?:个|笔|些|份|块)?(?<money>钱|经费|资金)/;
