import {
  askedPart,
  asksForDetail,
  asksLeave,
  asksMust,
  asksWhen,
  asksWhether,
  barred,
  isNegated,
  leavesOut,
  plainAsked,
  sayBarred,
} from '../src/domain/intent/asked.js';
import { countBeyond } from '../src/domain/intent/beyond.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import type { Facts } from '../src/domain/intent/facts.js';

const SOURCE = cite('3.5', '政府向社会力量购买服务所需资金在既有财政预算安排中统筹考虑');
const TOGETHER = cite('3.5', '购买主体在编制部门预算时,应同步编制政府购买服务项目预算,将购买服务资金纳入财政预算管理');

/** What the clause itself speaks of. */
const OWN =
  /部门预算|项目预算|财政预算|预算管理|预算|编制|编报|编列|编|列入|列|报|同步|一起|一块儿?|一并|同时|一道|纳入|财政|资金|经费|钱|款|统筹|考虑|安排|既有|现有|原有|管理|年|出|budget/gu;
const OWN_EN =
  /^(?:budget\w*|department\w*|draw\w*|drawn|up|prepar\w*|same|time|together|along\w*|include[ds]?|fiscal|finance|financial|funds?|fund\w*|money|existing|manage\w*|spend\w*|brought|bring|paid|pay|come\w*|from|cover\w*|annual)$/u;
const goesBeyond = (f: Facts) => countBeyond(f, OWN, OWN_EN) >= 3;
const SHARE =
  /[一二三四五六七八九十两几\d]成|百分之|%|不(?:得|能)?(?:超过|低于|少于|高于)|(?:最多|最少|至少|最高|最低)[^,。?]{0,6}(?:占|万|元|多少|几)|\b(?:at least|at most|no more than|per ?cent)\b/u;
const OVER_YEARS = /跨[^,。?]{0,3}年|(?:多|几|两|三|[23])个?年度|\b(?:multi-?year|spans?|spread over)\b/u;

const NO_FUND = /没有专项|没有专门|不另|不会另|不额外|不单独拨|没有额外|no special fund|no dedicated fund|no extra/u;
const APART =
  /不(?:编|报|列|纳入|进)|不(?:和|跟|与|同)[^,。?]{0,8}一(?:起|块|并|道)|分开[^,。?]{0,4}(?:编|报|做)|不同步|separately from|not together/u;
/** The money goes past the budget, or the budget comes after the purchase. */
const OUTSIDE =
  /预算外|体外|不进预算|先[^,。?]{0,10}(?:买|做|干|办|花|签|上马|采购)[^?]{0,14}(?:再|后|明年|以后|回头|过后)[^?]{0,6}[补编报列]|(?:晚|迟|拖)[^,。?]{0,6}(?:单独)?[编报]|(?:事后|过后|回头|以后)(?:再)?[补编报]|[完后]再[补编报]/u;
const AFTERWARDS_EN =
  /\b(?:buy|purchase|sign|spend|start)\w*\b.{0,30}\b(?:first|now)\b.{0,50}\bbudget|outside the budget|off[- ]budget|budget\b.{0,30}\b(?:later|afterwards|next year)\b/u;
const PUBLIC = /财政|政府|公家|国家|区里|单位|预算|部门|public|government|budget/u;
const OTHERS_PAY = /上级|中央|省|市里|街道|社会|居民|捐|机构|企业|老百姓|个人|users|residents|province|central|donat/u;
const PROVIDER_PAYS =
  /(?:机构|承接方|承接主体|乙方|社会组织|社会力量|企业|我们|居民|老百姓|群众|服务对象|个人|老人)(?:自己)?(?:来)?(?:出钱|出资|掏钱|掏|自筹|承担费用)|providers? (?:have to |has to |must )?(?:pay|bear|fund|finance|raise|find)|provider.*own pocket/u;
const FINANCE_DRAWS_UP =
  /财政(?:局|部门)?(?:来|帮|替|给)?[^,。?]{0,4}编(?!制)|finance (?:bureau|office|department) (?:prepare|draw|draft|make|do)/u;
const ANY_DATE =
  /几月|几号|哪天|哪个月|日期|截止|多久|几天|上报|提交|什么时候[报交]|deadline|submit|which month|what date|how long|how many/u;

/** Asks whether it is public money that pays, and names nobody else. */
const isPublicMoney = (f: Facts) =>
  asksWhether(f) && !f.has('either_or') && !isNegated(f) && PUBLIC.test(askedPart(f)) && !OTHERS_PAY.test(askedPart(f));

export const intent = defineIntent({
  id: 'budget_how',
  title: { zh: '钱从哪里来', en: 'Where the money comes from' },
  examples: {
    zh: [
      '购买服务的资金从哪里来',
      '买服务的钱谁出',
      '谁出钱',
      '请问政府购买服务所需经费如何安排？',
      '要和部门预算一起编吗',
      '预算什么时候编',
      '几月份报购买服务的预算',
      '编部门预算的时候要不要同时报购买项目',
      '购买服务有没有专项资金',
      '财政会不会另外拨一笔钱',
      '是不是额外给经费',
      '没列预算的项目能买吗',
      '预算里没有的服务可不可以买',
      '年中想加一个购买项目，没报过预算怎么办',
      '先买了再补预算行吗',
      '要不要单独列一个科目',
      '购买服务项目预算需要单独编吗',
      '购买服务经费纳入财政预算管理吗',
      '预算由财政编还是我们自己编',
      '谁负责编购买服务的预算',
      '跨年度的项目预算怎么做',
      '三年的服务项目要一次编三年预算吗',
      '一个项目预算编多少合适',
      '预算金额有没有上限',
      '项目费用按什么标准测算',
      '能用福彩公益金来买服务吗',
      '单位自有资金可不可以拿来买服务',
      '上级补助的钱能用吗',
      '搞购买服务会不会加重财政负担',
      '会多花财政的钱吗',
      '既有财政预算统筹是什么意思',
      '同步编制怎么理解',
      '经费渠道呢',
      '资金列支在哪里',
      '预算表要填购买服务这一栏吗',
      '区里给多少钱买服务',
      '街道没钱，能不能由区财政直接出',
      '买服务花的是原来的办公经费还是新钱',
      '购买服务资金来源的原文',
      '我们单位今年第一次做购买服务，财务说部门预算已经交上去了里面没有这一块，现在领导又催着要买心理热线服务，这钱该怎么安排？',
      '我在乡镇管残疾人工作，年初没想到要买康复上门服务，七月份群众反映多，想立刻买，可是预算本里找不到这一项，还能做吗？',
      '我们协会想知道政府买服务用的到底是哪块钱，是专门划出来的还是各个局自己的预算，怕到时候做完了没钱给',
      '那个我想问一下编预算的时候购买服务这一块是要单独报一份还是跟部门预算放一块儿报啊',
      '财政局让各单位报明年计划，我这边有三个老项目一个新项目，不知道购买服务的预算应该跟什么一起编、怎么编',
      '购买服务的 budget 怎么编',
      '有没有 special fund 给购买服务',
      '资金 source 是哪里',
      '没有 budget 能不能先买',
      '经费由财政统筹还是部门自筹',
      '预算没报上来的还来得及补吗',
      '明年的采购服务要提前列入预算吗',
      '预算呢',
      '钱哪儿来',
      '谁掏腰包',
      '是财政出钱吗',
      '钱是政府出的吧',
      '要机构自己出钱吗',
      '承接方要自筹吗',
      '是不是没有专项资金',
      '专款有没有',
      '有专门的钱不',
      '会另外给钱不',
      '用不用单独编',
      '不跟部门预算一起编行吗',
      '购买服务的预算分开报可以不',
      '要同步编吗',
      '必须编进部门预算吗',
      '是财政局替我们编预算吗',
      '预算由谁做',
      '几月报',
      '什么时候编购买服务的预算',
      '报预算的截止日子是哪天',
      '没编预算能买不',
      '没列进去咋办',
      '预算外的能不能先做',
      '跨年的怎么编',
      '预算编多少有标准没',
      '捐款能用来买服务不',
      '买服务的钱算不算财政预算管理',
      '购买服务支出要纳入财政预算管理吧',
      '既有预算统筹是啥意思',
      '钱从部门经费里挤还是区里单独给',
      '我们村服务社想接活又怕没钱付，政府买服务的钱是事先安排好的吗',
      '审计问这笔购买资金的来源依据，方案里是怎么说的',
      '业务科八月份才提出要买，部门预算六月就交了，财务这边该怎么处理',
      '嗯编明年预算呢购买服务这块我是写在一起还是另起一张表',
      '预算编制时购买主体应同步做什么',
      '需要再申请一笔专款吗',
      '不编预算行不行',
      '不列入部门预算可以吗',
      '绕过预算先买可以吗',
      '财政会不会单独给一笔',
      '单独给钱吗',
      '爱心人士捐的钱能用来买服务吗',
      '善款可不可以当购买经费',
      '采购完了再编预算可以吗',
      '预算后面再编行不行',
      '经费的出处是什么',
      '购买服务靠什么钱',
      '政府买服务用的是什么资金',
      '谁掏这个钱',
      '这笔费用谁承担',
      '市里和区里各承担几成',
      '区和镇怎么分摊这笔钱',
      '钱谁出大头，街道还是区里',
      '购买服务的支出能不能不走预算，在外面走账',
      '今年先做着，预算回头再补上行吗',
      '部门预算报完了，项目预算过几个月再报可以吗',
      '资金由哪一级财政出',
      '付钱的是谁',
      '这钱该谁付',
      '单位的创收能用来购买服务吗',
      '自己账上的事业收入可以花吗',
      '房租收入能拿来付服务费吗',
      '能用单位自己挣的钱买服务不',
      '预算什么时候往上报',
      '预算几月报财政',
      '購買服務的經費從哪裡來',
      '預算要跟部門預算一起編嗎',
      '不得超过部门预算百分之几',
      '跨年度项目的预算怎么编',
      '承接机构要自己筹钱吗',
      '科目填哪一个',
      '人均标准按多少编',
      '不编预算直接用行不行',
      '财政会不会单独给钱',
      '預算科目要單列嗎',
      '彩票公益金可以用来买服务吗',
      '能用福彩的钱吗',
      '年初预算没列，领导临时想买怎么办',
      '今年没列预算还能买吗',
      '每年几月编报预算',
      '预算哪个月份上报财政',
      '每年什么时候报购买服务预算',
    ],
    en: [
      'Where does the money for purchased services come from?',
      'Who pays for the services?',
      'How is the budget for purchases prepared?',
      'Is it prepared together with the departmental budget?',
      'When do we draw up the purchase budget?',
      'Is there a special fund for this?',
      'Will the finance bureau give extra money?',
      'Can we buy a service that is not in the budget?',
      'We had no budget for it but want to start mid-year, can we?',
      'Can we buy now and budget later?',
      'Do purchases need their own budget line?',
      'Who prepares the purchase budget?',
      'How do we budget for a three-year project?',
      'How much may we budget for a project?',
      'How do we estimate the cost?',
      'Can lottery funds be used?',
      'Does purchasing cost the government extra?',
      'What does existing budget mean here?',
      'budget for services?',
      'Are the funds brought under budget management?',
      'My township wants home rehabilitation for disabled residents, but nothing was put in this year’s budget; what are our options?',
      'Who foots the bill?',
      'Is the service paid from public money?',
      'Does the provider have to fund the project itself?',
      'Is there dedicated funding?',
      'Are purchases part of the departmental budget?',
      'Must the money go through the fiscal budget?',
      'Is the cost included in government budget management?',
      'May the purchase budget be prepared separately from the departmental budget?',
      'Does the finance bureau prepare the budget for us?',
      'By what date must the purchase budget be submitted?',
      'When is the purchase budget compiled?',
      'We forgot to put it in the budget, may we still buy?',
      'Auditors ask which pot the purchase money came from; what does the plan say?',
      'Can donations pay for it?',
      'What has to be done at the same time as the departmental budget?',
      'Is there extra money set aside for purchases?',
      'Can the purchase be left out of the departmental budget?',
      'How are purchases financed?',
      'Who finances the service?',
      'Do providers have to finance the service out of their own money?',
      "Is the spending part of the government's own budget?",
      'Which money is used for buying services?',
      'How is the purchase of services financed?',
      'Who is paying for it?',
      'Who pays for these services?',
      'Can we buy first and put it in the budget next year?',
      'who is footing the bill',
      'so who pays',
      'and who pays for it all',
      'Can a unit use its own income to purchase?',
      'May we spend our operating income on services?',
      'Which budget carries the purchase?',
      'Is new money set aside for purchases?',
      'Do we draw up the purchase budget together with ours?',
      'Who prepares the project budget?',
      'Under which budget does purchase money fall?',
      'Does the money come out of the existing budget?',
      'Do purchases need to be budgeted?',
      'Is there an earmarked pot for purchased services?',
      'At what time is the purchase budget compiled?',
      'Can we pay for it with a donation?',
      'May we purchase without a budget line?',
      'Is it public money that pays for services?',
      'What budget work does a purchaser have to do?',
      'By what date do we submit the budget?',
      'Which month is the budget due?',
      'Is there a separate pot of money for outsourcing?',
      'Who draws up the budget for purchased services?',
      'Can we purchase now and budget for it next year?',
      'Must vendors find the money themselves?',
      'Is the money part of the regular budget?',
      'Does finance give extra money for this?',
      'What did the district set aside for services this year?',
    ],
  },
  answers: [
    {
      when: (f) => f.has('other_money') && !f.has('existing_budget'),
      stance: 'not_in_policy',
      clauses: [SOURCE],
      silent: 'budget_other_money',
      zh: '方案没有规定能不能用自有资金、彩票公益金、上级补助等其他来源，只说所需资金在既有财政预算安排中统筹考虑。能不能用，按那笔钱自己的规定，问财政部门。',
      en: 'The plan does not specify other sources such as own funds, lottery funds or upper-level grants; it only says the money is found within the existing budget. Each source has its own rules; ask the finance bureau.',
    },
    {
      when: (f) =>
        asksWhether(f) &&
        (OUTSIDE.test(plainAsked(f)) ||
          (APART.test(plainAsked(f)) && !f.text.includes('还是')) ||
          (f.lang === 'en' && AFTERWARDS_EN.test(f.text))),
      stance: (f) => barred(f),
      clauses: [TOGETHER],
      zh: (f) =>
        `${sayBarred(f, '不行，', '')}要同步编、先有预算：购买主体编制部门预算时，应同步编制政府购买服务项目预算，将资金纳入财政预算管理。错过了的，先找财政部门，按预算管理要求和预算审批程序办。`,
      en: (f) =>
        `${sayBarred(f, '', 'No. ')}The budget comes first: the purchase budget is drawn up at the same time as the departmental budget and the money is under budget management. If it was missed, see the finance bureau about budget approval procedures.`,
      next: ['budget_increase', 'process_steps'],
    },
    {
      when: (f) => f.has('no_budget', 'mid_year') || (leavesOut(f) && f.has('budget', 'budget_preparation')),
      stance: 'depends',
      clauses: [TOGETHER],
      zh: '要看能不能先落实预算，不能没预算就买。方案要求编部门预算时同步编制购买服务项目预算；确因公共服务发展要新增资金的，按预算管理要求和预算审批程序办，先找财政部门。',
      en: 'It depends on whether the budget can be settled first; don’t buy without one. The purchase budget is drawn up at the same time as the departmental budget. Money needed later as services grow goes through budget management and approval procedures: see the finance bureau.',
      next: ['budget_increase', 'process_steps'],
    },
    {
      when: (f) => f.has('special_fund', 'extra_cost'),
      stance: (f) =>
        !asksWhether(f) || f.has('either_or') ? null : NO_FUND.test(plainAsked(f)) ? 'yes' : isNegated(f) ? null : 'no',
      clauses: [SOURCE],
      zh: (f) =>
        `${asksWhether(f) && NO_FUND.test(plainAsked(f)) ? '是的，没有。' : '没有，也不会另拨。'}方案没有设专项资金，所需的钱在既有财政预算安排中统筹考虑。以后发展需要增加的，按预算管理要求和预算审批程序办理。`,
      en: (f) =>
        `${asksWhether(f) && NO_FUND.test(plainAsked(f)) ? 'Yes, that is so. ' : 'No. '}The plan does not set up a special fund: the money is found within the existing budget, not allocated on top. Later increases go through budget management and approval procedures.`,
      next: ['budget_increase', 'fund_management'],
    },
    {
      when: (f) => f.has('separate_line'),
      stance: (f) =>
        asksWhether(f)
          ? 'depends'
          : /代码|[哪什]么?个?科目|编码|which (?:code|line)/u.test(f.text)
            ? 'not_in_policy'
            : null,
      clauses: [TOGETHER],
      silent: 'budget_line',
      zh: '要编一份政府购买服务项目预算，和部门预算同步编制。但要不要单列科目、填哪张表，方案没有规定，听财政部门的布置。',
      en: 'You need a project budget for purchased services, drawn up at the same time as the departmental budget. Whether it takes a separate line or form the plan does not specify; follow the finance bureau’s instructions.',
    },
    {
      when: (f) => f.has('several_years', 'contract_length') || OVER_YEARS.test(f.text),
      stance: 'not_in_policy',
      clauses: [TOGETHER],
      silent: 'budget_several_years',
      zh: '方案没有规定跨年、多年的项目怎么编预算，只要求编部门预算时同步编制购买服务项目预算。跨年怎么安排，先和财政部门商定。',
      en: 'The plan does not specify budgets for projects over several years; it only asks that the purchase budget be drawn up at the same time as the departmental budget. Settle it with the finance bureau first.',
    },
    {
      when: (f) => f.has('cost_estimate', 'ask_amount', 'ask_percent', 'upper_limit') || SHARE.test(askedPart(f)),
      stance: 'not_in_policy',
      clauses: [TOGETHER],
      silent: 'budget_amounts',
      zh: '方案没有规定预算编多少、上限多少、按什么标准测算，只要求同步编制购买服务项目预算。金额由购买主体按项目测算，报财政部门审核。',
      en: 'The plan does not specify amounts, ceilings or costing standards; it only asks that the purchase budget be drawn up at the same time as the departmental budget. The purchasing department estimates and the finance bureau reviews.',
    },
    {
      when: (f) => asksWhen(f) || f.has('ask_duration') || f.has('apply_date'),
      stance: (f) => (ANY_DATE.test(f.text) ? 'not_in_policy' : null),
      clauses: [TOGETHER],
      silent: 'budget_calendar',
      zh: (f) => {
        const dates = Object.values(f.district.budgetDates);
        const here = dates.length > 0 ? `本区设置的上报日期是 ${dates.join('、')}。` : '具体时间听财政部门每年的布置。';
        return `编部门预算的时候同步编；方案没有规定几月几号。${here}`;
      },
      en: (f) => {
        const dates = Object.values(f.district.budgetDates);
        const here =
          dates.length > 0
            ? `The dates set for this district (month-day) are ${dates.join(', ')}.`
            : 'The finance bureau gives the dates each year.';
        return `At the same time as the departmental budget; the plan does not specify a month or a date. ${here}`;
      },
    },
    {
      when: (f) => asksWhether(f) && PROVIDER_PAYS.test(f.text),
      stance: 'no',
      clauses: [SOURCE],
      zh: '不是。购买服务所需的钱由政府出，在既有财政预算安排中统筹考虑；承接方按合同收款，方案没有让服务对象出钱。要不要先垫，方案没有写，看合同的资金支付方式。',
      en: 'No. The government pays: the money is found within the existing budget, and the provider is paid under the contract. Whether it has to spend first is not in the plan; see the method of payment in the contract.',
      next: ['fund_management', 'contract_contents'],
    },
    {
      when: (f) => f.has('funding_source'),
      stance: (f) => (isPublicMoney(f) ? 'yes' : null),
      clauses: [SOURCE],
      zh: (f) =>
        `${isPublicMoney(f) ? '是的，由财政保障：' : ''}从既有财政预算安排里统筹，不另设一笔钱。购买主体编部门预算时，同步编制购买服务项目预算。`,
      en: (f) =>
        `${isPublicMoney(f) ? 'Yes, public money: from' : 'From'} the existing government budget; no separate pot is set up. When a purchaser prepares its departmental budget, it draws up the budget for purchased services at the same time.`,
    },
    {
      when: (f) => f.has('ask_what_is') && !asksWhether(f),
      stance: null,
      clauses: [SOURCE],
      zh: '意思是钱在现有（既有）的财政预算里统筹安排，不另开口子；编部门预算时一并（同步）编好购买服务项目预算。方案没有更细的解释，拿不准问财政部门。',
      en: 'It means that the money is arranged within the existing budget, with no new source, and that the purchase budget is drawn up at the same time as the departmental budget. The plan does not explain more; the finance bureau can.',
    },
    {
      when: (f) => asksWhether(f) && FINANCE_DRAWS_UP.test(f.text) && !f.has('either_or'),
      stance: 'no',
      clauses: [TOGETHER],
      zh: '不是，由购买主体自己编：编制部门预算时同步编制政府购买服务项目预算，再纳入财政预算管理。拿不准的问财政部门。',
      en: 'No, the purchaser prepares it: the budget for purchased services is drawn up at the same time as its departmental budget and brought under budget management. The finance bureau can advise.',
    },
    {
      when: (f) => (f.has('ask_who') && !asksWhether(f)) || (f.has('either_or') && f.has('budget')),
      stance: null,
      clauses: [TOGETHER],
      zh: '预算由购买主体编：编制部门预算时同步编制购买服务项目预算。钱在既有财政预算安排中统筹，纳入财政预算管理。',
      en: 'The purchaser prepares it: the budget for purchased services is drawn up at the same time as its departmental budget. The money comes from the existing government budget and is brought under budget management.',
    },
    {
      when: (f) =>
        asksMust(f) &&
        !isNegated(f) &&
        !asksLeave(f) &&
        !asksForDetail(f) &&
        !goesBeyond(f) &&
        f.has('budget_preparation', 'budget', 'existing_budget'),
      stance: 'yes',
      clauses: [TOGETHER],
      zh: '要。购买主体编制部门预算时，要同步编制政府购买服务项目预算，把购买服务资金纳入财政预算管理；钱在既有财政预算里统筹。',
      en: 'Yes. When preparing its departmental budget the purchaser draws up the budget for purchased services at the same time and brings the money under budget management; it comes from the existing budget.',
    },
    {
      when: (f) => asksWhether(f) && !f.has('either_or'),
      stance: 'not_in_policy',
      clauses: [TOGETHER],
      silent: 'budget_line',
      zh: '方案没有规定这一点，只要求购买主体编制部门预算时同步编制政府购买服务项目预算，把资金纳入财政预算管理。具体做法听财政部门的布置。',
      en: 'The plan does not specify that; it only asks that the purchase budget be drawn up at the same time as the departmental budget and the money be under budget management. Follow the finance bureau’s instructions.',
    },
    {
      when: (f) => f.has('budget_preparation'),
      stance: null,
      clauses: [TOGETHER],
      zh: '购买主体编制部门预算时，同步编制政府购买服务项目预算，把资金纳入财政预算管理。钱在既有财政预算安排中统筹考虑。',
      en: 'When the purchaser prepares its departmental budget, it draws up the budget for purchased services at the same time and brings the money under budget management. The money comes from the existing government budget.',
    },
    {
      stance: null,
      clauses: [SOURCE, TOGETHER],
      zh: '钱在既有财政预算安排中统筹考虑，不另设资金。购买主体编制部门预算时，要同步编制购买服务项目预算，纳入财政预算管理。',
      en: 'The money comes from the existing government budget; no separate fund is set up. The purchaser draws up the budget for purchased services at the same time as its departmental budget, under budget management.',
    },
  ],
  next: ['budget_increase', 'fund_management', 'process_steps'],
});
