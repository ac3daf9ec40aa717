import { actorNamed } from '../src/domain/intent/actor.js';
import {
  askedPart,
  asksForDetail,
  asksWhen,
  asksWhether,
  barred,
  isNegated,
  leavesOut,
  plainAsked,
} from '../src/domain/intent/asked.js';
import { countBeyond } from '../src/domain/intent/beyond.js';
import { claim } from '../src/domain/intent/claim.js';
import { saysContrary } from '../src/domain/intent/contrary.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import { saysAtWill } from '../src/domain/intent/duty.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { statesFigure } from '../src/domain/intent/figure.js';
import { asksCase } from '../src/domain/intent/own-case.js';
import { claimed, isTurned } from '../src/domain/intent/polarity.js';

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

/** Under budget management, in people's words; and outside of it. */
const INSIDE_BUDGET =
  /财政预算的?一部分|纳入|进(?:到|了)?(?:财政)?预算|预算(?:管理|里|盘子|安排)|统筹|(?:既有|已有|现有|原有|现成)[^,。?]{0,6}(?:预算|盘子|安排|资金|钱)|under (?:the |fiscal )*budget|existing budget|fiscal budget/u;
const OUT_OF_BUDGET =
  /预算外|体外|预算[^,。?]{0,3}[之以]外|另设[^,。?]{0,3}账|另立账|小金库|不进[^,。?]{0,4}预算|[没未](?:有)?(?:进|纳入|列入|编进?)[^,。?]{0,4}预算|脱离预算|游离|\boutside\b|off[- ]budget|apart from the budget/u;
/** A pot of its own, or somebody else who pays. */
const NEW_MONEY =
  /专项(?:资金|基金)|专款|基金|另(?:外|行)?[^,。?]{0,6}[拨给批]|(?:新|额外|单独)[^,。?]{0,4}(?:拨|钱|资金|经费|给)|捐|社会资金|彩票|收费|自筹|集资|贷款|special fund|extra (?:money|fund)|donat|fresh money|new (?:money|fund)/u;
const NOT_NEW = /没有?|不(?:会|用|是|另|设|靠|占(?!我们))|无需|并非|\b(?:no|not)\b|n['’]t\b/u;
/** The two budgets drawn up as one, or one after the other. */
const TOGETHER_SAID = /同步|同时|一起|一块儿?|一并|一道|一期编|together|same time|alongside|along with/u;
const ONE_AFTER_OTHER =
  /晚(?:于|点|些)[^?]{0,10}[报编]|分开[^,。?]{0,4}[报编]|不(?:跟|和|与)[^,。?]{0,8}一(?:起|块|并)|[完后](?:之后|以后|了)?[^,。?]{0,4}(?:再|另行|另外|单独|才)|另行编|单独编|分开编|先[^,。?]{0,12}再[^,。?]{0,6}[编报补]|事后|回头|\b(?:separately|after(?:wards)?|later)\b/u;
/** What the clause leaves to the finance bureau. */
const NOT_SPOKEN_OF =
  /能改|细化|结转|配套|申报表|表格|科目|截止|几月|月底|年底前|上报时间|公示|评审|审计|绩效目标|\b(?:carry over|form|deadline|handed in|date)\b/u;
const DRAWS_UP = /编(?!制人员|外)|申报|draw|prepar|draft/u;
const BUDGET_ZH =
  '购买主体编制部门预算时，要同步编制政府购买服务项目预算，把购买服务资金纳入财政预算管理；钱在既有财政预算里统筹。';
const BUDGET_EN =
  'When preparing its departmental budget the purchaser draws up the budget for purchased services at the same time and brings the money under budget management; it comes from the existing budget.';
/** Bought or signed first, put into the budget later. */
const BUY_FIRST = /先[^,。?]{0,10}(?:买|干|签|做|用|开工)[^?]{0,16}补|(?:批|编)完[^?]{0,10}补[编报]/u;
const isFlagrant = (f: Facts) =>
  saysAtWill(f) ||
  /预算外|先[^,。?]{0,10}(?:买|干|花|用|签)[^?]{0,14}(?:再|后|明年|回头)[^?]{0,6}[补编报]|用没进|不编(?:制)?[^,。?]{0,4}预算|多少算多少|可以不(?:列入?|纳入|进)/u.test(
    f.text,
  );
/** What people claim of the budget, and whether it is so. */
const CLAIMS = [
  claim({
    says: (f) =>
      // 先签后补 too is a case that the finance bureau may yet bring into the budget.
      (!isFlagrant(f) || BUY_FIRST.test(f.text)) &&
      ((asksCase(f) && !NEW_MONEY.test(claimed(f))) || (f.has('no_budget', 'mid_year') && /能|可以|行/u.test(f.text))),
    unless: (f) =>
      f.has('several_years', 'contract_length') || OVER_YEARS.test(f.text) || FINANCE_DRAWS_UP.test(f.text),
    holds: { always: 'depends' },
    clauses: [TOGETHER],
    zh: '看能不能先落实预算，不能没预算就买，先找财政部门。方案要求编部门预算时同步编制购买服务项目预算，钱在既有财政预算里统筹；要调剂、新增的，按预算管理要求和预算审批程序办。',
    en: 'See the finance bureau first: without a budget nothing is bought. The purchase budget is drawn up at the same time as the departmental budget, from existing budgets; changes and additions go through budget management and approval procedures.',
    next: ['budget_increase', 'process_steps'],
  }),
  claim({
    says: (f) => statesFigure(f) || NOT_SPOKEN_OF.test(f.text),
    unless: (f) => isFlagrant(f) || ONE_AFTER_OTHER.test(claimed(f)) || OUT_OF_BUDGET.test(claimed(f)),
    holds: { always: 'not_in_policy' },
    clauses: [TOGETHER],
    silent: 'budget_amounts',
    zh: '方案没有规定预算的金额、比例、日期、表格、结转和配套，只要求同步编制购买服务项目预算、纳入财政预算管理。听财政部门每年的布置。',
    en: 'The plan does not specify amounts, shares, dates, forms or what is carried over; it only asks that the purchase budget be drawn up at the same time as the departmental budget. Follow the finance bureau’s instructions.',
  }),
  claim({
    says: (f) =>
      DRAWS_UP.test(claimed(f)) &&
      ['provider', 'finance', 'others'].includes(actorNamed(f) ?? '') &&
      !f.has('either_or'),
    unless: (f) => /购买(?:主体|单位|方)/u.test(claimed(f)),
    holds: false,
    clauses: [TOGETHER],
    zh: '由购买主体自己编：编制部门预算时同步编制政府购买服务项目预算，再纳入财政预算管理。拿不准的问财政部门。',
    en: 'The purchaser prepares it: the budget for purchased services is drawn up at the same time as its departmental budget and brought under budget management.',
  }),
  claim({
    says: (f) => NEW_MONEY.test(claimed(f)) || PROVIDER_PAYS.test(claimed(f)),
    unless: (f) => f.has('either_or') || (f.has('other_money') && /可以|能/u.test(f.text)) || /不够|增加/u.test(f.text),
    holds: (f) => (NOT_NEW.test(claimed(f)) && !/不占/u.test(claimed(f)) ? 'yes' : 'no'),
    clauses: [SOURCE],
    zh: '方案没有设专项资金，也没有靠别处出钱：所需的钱在既有财政预算安排中统筹考虑。以后发展需要增加的，按预算管理要求和预算审批程序办理。',
    en: 'The plan sets up no special fund and names no other payer: the money is found within the existing government budget. Later increases go through budget management and approval procedures.',
    next: ['budget_increase', 'fund_management'],
  }),
  claim({
    says: (f) =>
      isFlagrant(f) ||
      ONE_AFTER_OTHER.test(claimed(f)) ||
      OUT_OF_BUDGET.test(claimed(f)) ||
      TOGETHER_SAID.test(claimed(f)) ||
      INSIDE_BUDGET.test(claimed(f)) ||
      (DRAWS_UP.test(claimed(f)) && /预算|budget/u.test(claimed(f)) && !goesBeyond(f)),
    unless: (f) =>
      f.has('either_or', 'several_years') ||
      (f.has('separate_line') && !ONE_AFTER_OTHER.test(claimed(f))) ||
      asksForDetail(f) ||
      /什么|怎么|谁|哪/u.test(claimed(f)) ||
      OVER_YEARS.test(f.text) ||
      f.has('other_money') ||
      FINANCE_DRAWS_UP.test(f.text) ||
      (f.text.includes('还是') && /分开|单独/u.test(f.text)),
    holds: (f) => {
      if (isFlagrant(f))
        return /不(?:能|可以?|得|许)[^,。?]{0,10}(?:看着办|预算外|先)/u.test(claimed(f)) ? 'yes' : barred(f);
      const isWrong = saysContrary(f, ONE_AFTER_OTHER) || saysContrary(f, OUT_OF_BUDGET);
      if (isWrong) return 'no';
      if (ONE_AFTER_OTHER.test(claimed(f)) || OUT_OF_BUDGET.test(claimed(f))) return 'yes';
      return isTurned(f) ? 'no' : 'yes';
    },
    clauses: [TOGETHER],
    zh: BUDGET_ZH,
    en: BUDGET_EN,
  }),
];

const APPROVES =
  /(?:谁|哪个(?:部门|领导|单位|局)|哪里|什么部门)(?:来|去|给)?(?:审)?(?:批|核准|拍板|签字|点头)|(?:归|由|要)谁(?:来)?(?:审)?批|\bwho (?:approves|signs off)/u;

export const intent = defineIntent({
  id: 'budget_how',
  title: { zh: '钱从哪里来', en: 'Where the money comes from' },
  answers: [
    ...CLAIMS,
    {
      when: (f) => /预算[^,。?]{0,6}(?:报|交|送)(?:给|到|去)?(?:谁|哪|什么部门)/u.test(f.text),
      stance: 'not_in_policy',
      clauses: [TOGETHER],
      silent: 'budget_line',
      zh: '方案没有规定报给哪个部门，只要求编部门预算时同步编制购买服务项目预算、纳入财政预算管理。部门预算一般报财政部门，请按财政部门的布置报。',
      en: 'The plan does not specify to whom; it only asks that the purchase budget be drawn up at the same time as the departmental budget, under budget management. Departmental budgets usually go to the finance bureau: follow its instructions.',
    },
    {
      when: (f) =>
        /(?:没|不|未|漏)(?:有)?(?:编|报|做)[^,。?]{0,8}预算[^,。?]{0,6}(?:会怎|后果|会咋|怎么处理)/u.test(f.text),
      stance: 'not_in_policy',
      clauses: [TOGETHER],
      silent: 'budget_line',
      zh: '方案没有规定不编的后果，但要求写得明白：编部门预算时，应同步编制购买服务项目预算。没编进去的钱不能直接用，要增加的按预算审批程序办，先找财政部门。',
      en: 'The plan does not specify any consequence, but it is plain that the purchase budget has to be drawn up at the same time as the departmental budget. What is not in it goes through the approval procedure: see the finance bureau first.',
      next: ['budget_increase', 'process_steps'],
    },
    {
      when: (f) => f.has('other_money') && !f.has('existing_budget'),
      stance: 'not_in_policy',
      clauses: [SOURCE],
      silent: 'budget_other_money',
      zh: '方案没有规定能不能用自有资金、彩票公益金、上级补助等其他来源，只说所需资金在既有财政预算安排中统筹考虑。能不能用，按那笔钱自己的规定，问财政部门。',
      en: 'The plan does not specify other sources such as own funds, lottery funds or upper-level grants; it only says the money is found within the existing budget. Each source has its own rules; ask the finance bureau.',
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
      when: (f) => f.has('separate_line') && !asksWhen(f),
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
      // 「买服务的钱谁批」: the office that approves has no name in the plan.
      when: (f) => APPROVES.test(f.text) && !asksWhether(f),
      stance: 'not_in_policy',
      clauses: [TOGETHER],
      zh: '方案没有写明由哪个部门批，只要求购买主体编制部门预算时同步编制购买服务项目预算，纳入财政预算管理；要增加的钱，按预算管理要求和预算审批程序办理。具体问财政部门。',
      en: 'The plan does not say which office approves it. The purchaser draws the budget up together with its departmental budget, under budget management; more money follows the budget rules and approval procedure. Ask the finance bureau.',
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
      when: (f) => (f.has('ask_who') && !asksWhether(f)) || (f.has('either_or') && f.has('budget')),
      stance: null,
      clauses: [TOGETHER],
      zh: '预算由购买主体编：编制部门预算时同步编制购买服务项目预算。钱在既有财政预算安排中统筹，纳入财政预算管理。',
      en: 'The purchaser prepares it: the budget for purchased services is drawn up at the same time as its departmental budget. The money comes from the existing government budget and is brought under budget management.',
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
