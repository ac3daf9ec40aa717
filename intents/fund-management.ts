import { asksForDetail, asksOpenly, asksWhen, asksWhether, isNegated } from '../src/domain/intent/asked.js';
import { countBeyond, FOREIGN } from '../src/domain/intent/beyond.js';
import { claim, isYesNo } from '../src/domain/intent/claim.js';
import { againstContrary } from '../src/domain/intent/contrary.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import { dutyStance, takesPart, weighsDuty } from '../src/domain/intent/duty.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { statesFigure } from '../src/domain/intent/figure.js';
import { isGrounded } from '../src/domain/intent/grounded.js';
import { asksCase } from '../src/domain/intent/own-case.js';
import { claimed } from '../src/domain/intent/polarity.js';

const WORDS = cite('3.5', '要加强资金管理,确保公开、透明、规范、有效');
const INSIDE = cite('3.5', '将购买服务资金纳入财政预算管理');

/** What the clause itself speaks of. */
const OWN =
  /资金管理|资金|经费|钱|款项?|公开|透明|规范|有效|效果|管理|管好|管|加强|强化|确保|保证|使用|用|花|账目|账|预算|财政|纳入|要求|四个字|八个字|几个字|怎么|如何|原则|哪几|哪些|什么|规矩|讲究|购买服务|格外|认真|合规|规定|说法|transparent/gu;
const OWN_EN =
  /^(?:funds?|fund\w*|money|open\w*|transparen\w*|proper\w*|effective\w*|manag\w*|use[ds]?|using|spend\w*|spent|budget\w*|fiscal|rules?|requirements?|strengthen\w*|stronger|ensure|regular\w*|standard\w*|public\w*|finance|financial|handl\w*)$/u;
const goesBeyond = (f: Facts) => countBeyond(f, OWN, OWN_EN) >= 3;

const FIRST_OR_LAST =
  /先[给付][^,。?]{0,10}(?:还是|再|后)|(?:做|干|验收)完(?:了)?(?:再|才)(?:给|付|拨)|before or after|up ?front or/u;
/** What the four words and clause 2.1.4 want of the money, and the contrary of it. */
const WANTED =
  /公开|透明|规范|有效|效果|效益|加强|强化|管理流程|支付方式|评估|调控|资金管理|暗箱|保密|预算管理|\b(?:open\w*|transparen\w*|effective\w*|proper\w*|strengthen\w*|stronger|secret\w*)/u;
const CONTRARY =
  /保密|暗箱|先松|弱化|放松|放宽|松一松|淡化|随便|随意|藏着|捂着|瞒|糊涂账|不(?:用|必|需要?)?(?:对外)?(?:公开|公布|透明)|不管|不看|减弱|(?:可以|先)不|\b(?:secret\w*|weaken\w*|relax\w*|loosen\w*|optional|hidden|behind closed doors)\b/u;
const MANAGES = cite('2.1.4', '科学确定公共服务购买资金管理流程,强化购买资金预算、支付、评估管理和公共财政的调控作用');
const REFORM_ZH =
  '总体要求第四条写了：规范财政支付方式，科学确定公共服务购买资金管理流程，强化购买资金的预算、支付、评估管理和公共财政的调控作用。';
const REFORM_EN =
  'Overall requirement 4 wants standard payment, a sound process for managing funds, stronger budget, payment and evaluation management, and a stronger regulating role of public finance.';
const OF_REFORM = /管理流程|支付方式|评估|调控|支付(?:和|、)|预算、?支付/u;
/** What the clause leaves to the contract and the finance bureau. */
const NOT_SPOKEN_OF =
  /专(?:用)?(?:账)?户|审计|管理费|利润|网站|季度|发票|票据|退回|双倍|打款|垫|利息|罚|明细|清单|\b(?:audit\w*|account|overhead\w*|website|invoice|interest|cap)\b/u;
/** The overall requirements say what is to be strengthened; clause 3.5 says how the money is to be managed. */
const OF_OVERALL = /总体要求|强化(?:哪|什么|啥|的)|要强化|overall requirement|strengthen/u;
const isHeld = (f: Facts) => againstContrary(f, CONTRARY) === 'yes' && !takesPart(f);
/** 「能给多少经费」: how much a provider gets. */
const HOW_MUCH =
  /(?:给|拿|补|挣|领|拨)(?:到|得到|我们?|机构|一?家)*(?:多少|几多)(?:钱|经费|资金|万)?|(?:经费|补贴|补助)(?:能|可以)?(?:有|给|是)?多少|how much (?:money )?(?:do|can|will|would) (?:we|i|providers?) (?:get|receive|be paid)/u;
/** What people claim of the management of funds, and whether it is so. */
const CLAIMS = [
  claim({
    says: (f) =>
      asksCase(f) &&
      f.has('payment', 'advance_payment', 'instalments', 'late_payment', 'advance_by_provider') &&
      !CONTRARY.test(claimed(f)),
    unless: (f) =>
      f.has('misuse', 'cost_share', 'separate_account') ||
      NOT_SPOKEN_OF.test(f.text) ||
      (statesFigure(f) && !f.us && /内|前|必须/u.test(f.text)),
    holds: { always: 'depends' },
    clauses: [WORDS],
    silent: 'fund_payment_terms',
    zh: '看合同约定的资金支付方式，问购买主体。预付、分期、什么时候付、由谁拨，方案没有规定，只要求资金管理公开、透明、规范、有效。',
    en: 'See the method of payment in the contract and ask the purchasing department. Advances, instalments, dates and who transfers the money are not in the plan; it asks for open, transparent, proper and effective management.',
    next: ['contract_contents', 'reminder_set'],
  }),
  claim({
    says: (f) => (statesFigure(f) || NOT_SPOKEN_OF.test(claimed(f))) && !CONTRARY.test(claimed(f)),
    holds: { always: 'not_in_policy' },
    clauses: [WORDS],
    silent: 'fund_definitions',
    zh: '方案没有规定这么细，账户、审计、比例、天数、在哪公布都没有写，只要求加强资金管理，确保公开、透明、规范、有效。看合同约定，问购买主体和财政部门。',
    en: 'The plan does not specify accounts, audits, shares, days or where to publish; it asks for stronger management of funds: open, transparent, proper and effective. See the contract; ask the purchasing department and the finance bureau.',
  }),
  claim({
    says: (f) => OF_REFORM.test(claimed(f)) && (WANTED.test(claimed(f)) || takesPart(f)),
    unless: (f) => asksForDetail(f) || f.us,
    holds: (f) => (isHeld(f) ? 'yes' : 'no'),
    clauses: [MANAGES],
    zh: REFORM_ZH,
    en: REFORM_EN,
  }),
  claim({
    says: (f) =>
      (WANTED.test(claimed(f)) || CONTRARY.test(claimed(f))) &&
      (weighsDuty(f) || CONTRARY.test(claimed(f)) || !goesBeyond(f) || isGrounded(f, '3.5')),
    unless: (f) =>
      asksForDetail(f) || /什么|怎么(?:算|才)|谁|哪/u.test(claimed(f).split(/[,。]/u).at(-1) ?? '') || f.has('misuse'),
    holds: (f) => (weighsDuty(f) ? dutyStance(f) : againstContrary(f, CONTRARY)),
    clauses: [WORDS],
    zh: '方案要求加强资金管理，确保公开、透明、规范、有效，四样都要，资金也纳入财政预算管理。具体公开哪些、怎么看，由购买主体和财政部门定。',
    en: 'The plan asks for stronger management of funds: open, transparent, proper and effective, all four, with the money under budget management. What exactly is disclosed, and where, is left to the purchasing department and the finance bureau.',
  }),
];

export const intent = defineIntent({
  id: 'fund_management',
  title: { zh: '资金怎么管怎么付', en: 'How funds are managed' },
  answers: [
    ...CLAIMS,
    {
      when: (f) => !isYesNo(f) && OF_OVERALL.test(f.text),
      stance: null,
      clauses: [MANAGES],
      zh: REFORM_ZH,
      en: REFORM_EN,
    },
    {
      when: (f) => f.has('misuse') && f.has('contract_penalty', 'hiring_consequence'),
      stance: 'not_in_policy',
      clauses: [WORDS],
      silent: 'fund_consequences',
      zh: '方案没有规定资金用错了怎么处罚，只要求加强资金管理，确保公开、透明、规范、有效。怎么处理，由财政、审计等部门按有关规定和合同办。',
      en: 'The plan does not specify penalties for wrong use; it asks that funds be managed openly, transparently, properly and effectively. The finance bureau and the audit office act under their rules and the contract.',
    },
    {
      when: (f) => f.has('advance_by_provider'),
      stance: 'not_in_policy',
      clauses: [WORDS],
      silent: 'fund_prefinance',
      zh: '方案没有规定承接方要不要先垫钱，只要求资金管理公开、透明、规范、有效。什么时候付、要不要垫，看合同约定的资金支付方式，签之前和购买主体谈清楚。',
      en: 'The plan does not specify whether the provider pays first; it asks for open, transparent, proper and effective management of funds. See the method of payment in the contract and settle it with the purchasing department before signing.',
    },
    {
      when: (f) => f.has('late_payment'),
      stance: 'not_in_policy',
      clauses: [WORDS],
      silent: 'fund_late_payment',
      zh: '方案没有规定付款期限和拖欠怎么办，只要求资金管理公开、透明、规范、有效。先对照合同的支付方式和违约责任找购买主体催，再向财政部门反映。',
      en: 'The plan does not specify a time limit for payment or what to do about delay; it asks for open, transparent, proper and effective management. Take the contract’s payment and breach terms to the purchasing department, then to the finance bureau.',
      next: ['contract_contents', 'human_handoff'],
    },
    {
      when: (f) => f.has('misuse', 'transfer_items'),
      stance: 'not_in_policy',
      clauses: [WORDS],
      silent: 'fund_use',
      zh: '别这样用。方案没有规定项目款能花在哪些细项上，但要求资金管理公开、透明、规范、有效。能不能用看合同约定的用途，合同没写的先问购买主体和财政部门。',
      en: 'Please don’t. The plan does not specify what project money may be spent on, but asks that funds be managed openly, transparently, properly and effectively. Keep to the uses in the contract; for anything else ask the purchasing department and the finance bureau first.',
    },
    {
      when: (f) => f.has('advance_payment'),
      stance: 'not_in_policy',
      clauses: [WORDS],
      silent: 'fund_advance',
      zh: '方案没有规定能不能预付、预付多少，只要求资金管理公开、透明、规范、有效。看合同约定的资金支付方式，签之前和购买主体商量。',
      en: 'The plan does not specify advance payment or its share; it asks for open, transparent, proper and effective management of funds. See the method of payment in the contract; discuss it with the purchasing department before signing.',
      next: ['contract_contents', 'reminder_set'],
    },
    {
      when: (f) => f.has('unspent'),
      stance: 'not_in_policy',
      clauses: [WORDS],
      silent: 'fund_unspent',
      zh: '方案没有规定结余怎么处理、要不要退，只要求资金管理公开、透明、规范、有效。看合同怎么约定，问购买主体和财政部门，别自行处理。',
      en: 'The plan does not specify what happens to unspent money; it asks for open, transparent, proper and effective management of funds. See the contract and ask the purchasing department and the finance bureau.',
    },
    {
      when: (f) => f.has('cost_share', 'staff_wages', 'upper_limit'),
      stance: 'not_in_policy',
      clauses: [WORDS],
      silent: 'fund_cost_share',
      zh: '方案没有规定管理费、工资、利润的比例，也没写能不能有，只要求资金管理公开、透明、规范、有效。看合同和项目预算，问购买主体和财政部门。',
      en: 'The plan does not specify overheads, wages or profit, neither shares nor limits; it asks for open, transparent, proper and effective management of funds. See the contract and the project budget; ask the purchasing department and the finance bureau.',
    },
    {
      when: (f) => f.has('invoice'),
      stance: 'not_in_policy',
      clauses: [WORDS],
      silent: 'fund_invoice',
      zh: '方案没有规定开什么票，只要求资金管理公开、透明、规范、有效。票据问购买主体的财务，涉税的问税务部门。',
      en: 'The plan does not specify invoices; it asks for open, transparent, proper and effective management of funds. Ask the purchasing department’s accountants, and the tax bureau on tax.',
    },
    {
      when: (f) => f.has('separate_account'),
      stance: 'not_in_policy',
      clauses: [WORDS],
      silent: 'fund_account',
      zh: '方案没有规定项目款要不要单独建账、开专户，只要求资金管理公开、透明、规范、有效。合同有约定的照合同，问购买主体和财政部门。',
      en: 'The plan does not specify separate books or a separate account; it asks for open, transparent, proper and effective management of funds. Follow the contract and ask the purchasing department and the finance bureau.',
    },
    {
      when: (f) => f.has('financing', 'performance_bond'),
      stance: 'not_in_policy',
      clauses: [WORDS],
      silent: 'fund_financing',
      zh: '方案没有规定贷款融资、担保或保证金的事，只要求资金管理公开、透明、规范、有效。看采购文件和合同，问购买主体和财政部门。',
      en: 'The plan does not specify loans, guarantees or deposits; it asks for open, transparent, proper and effective management of funds. See the procurement documents and the contract; ask the purchasing department and the finance bureau.',
    },
    {
      when: (f) => f.has('audit') && !f.has('fund_words', 'fund_management'),
      stance: 'not_in_policy',
      clauses: [WORDS],
      silent: 'fund_audit',
      zh: '方案没有规定谁来审计、多久查一次，只要求加强资金管理，确保公开、透明、规范、有效，资金也纳入财政预算管理。审计安排由财政部门和审计机关按有关规定定。',
      en: 'The plan does not specify who audits or how often; it asks for open, transparent, proper and effective management, and the money is under budget management. The finance bureau and the audit office decide under their rules.',
    },
    {
      when: (f) => HOW_MUCH.test(f.text) && !f.has('instalments', 'ask_percent'),
      stance: 'not_in_policy',
      clauses: [INSIDE],
      silent: 'fund_payment_terms',
      zh: '方案没有规定给多少钱，也没有定补贴标准。购买服务按合同付款，价格在采购时和合同里定，钱在购买主体的部门预算里；具体金额看项目公告，问购买主体。',
      en: 'The plan does not specify how much is paid and sets no rate of subsidy. The price is settled in the procurement and the contract, from the purchaser’s budget; see the notice of the project or ask the purchasing department.',
      next: ['publicity', 'budget_how', 'contract_contents'],
    },
    {
      when: (f) =>
        f.has('instalments', 'ask_percent') ||
        FIRST_OR_LAST.test(f.text) ||
        (f.has('payment', 'fund_management') && (f.has('ask_duration', 'ask_amount', 'frequency') || asksWhen(f))),
      stance: 'not_in_policy',
      clauses: [WORDS],
      silent: 'fund_payment_terms',
      zh: '方案没有规定分几次付、每次多少比例、几天内付，只要求资金管理公开、透明、规范、有效。这些看合同约定的资金支付方式，问购买主体。',
      en: 'The plan does not specify instalments, shares or days for payment; it asks for open, transparent, proper and effective management of funds. See the method of payment in the contract, or ask the purchasing department.',
      next: ['contract_contents', 'contract_deadline_query', 'reminder_set'],
    },
    {
      when: (f) => f.has('payment') && !f.has('fund_words'),
      stance: (f) => (asksWhether(f) ? 'not_in_policy' : null),
      clauses: [INSIDE],
      silent: 'fund_payer',
      zh: '一般由购买主体按合同付款，钱来自纳入财政预算管理的购买服务资金。由谁拨付、走哪个账户，方案没有规定，看合同的资金支付方式，问购买主体。',
      en: 'Normally the purchasing department pays under the contract, from money that is under budget management. Who transfers it and through which account the plan does not specify; see the method of payment in the contract.',
      next: ['contract_contents', 'reminder_set'],
    },
    {
      when: (f) => f.has('ask_what_is'),
      stance: null,
      clauses: [WORDS],
      silent: 'fund_definitions',
      zh: '方案要求资金管理公开、透明、规范、有效，没有规定这几个词的具体标准。怎么落实，由购买主体和财政部门按预算和财务制度办。',
      en: 'The plan asks that funds be managed openly, transparently, properly (by the rules) and effectively, and does not define these words. The purchasing department and the finance bureau apply budget and accounting rules.',
    },
    {
      when: (f) =>
        f.has('budget') &&
        asksWhether(f) &&
        !isNegated(f) &&
        /纳入|预算管理|进预算|预算里|under budget|budget management/u.test(f.text),
      stance: 'yes',
      clauses: [INSIDE],
      zh: '要。购买服务资金要纳入财政预算管理，并且管理上要公开、透明、规范、有效。',
      en: 'Yes. The money is brought under budget management, and it must be managed openly, transparently, properly and effectively.',
    },
    {
      when: (f) => (asksWhether(f) && !f.has('either_or')) || (asksOpenly(f) && countBeyond(f, OWN, OWN_EN) >= FOREIGN),
      stance: 'not_in_policy',
      clauses: [WORDS],
      silent: 'fund_definitions',
      zh: '方案没有规定这一点，只要求加强资金管理，确保公开、透明、规范、有效。能不能、怎么办，看合同约定，问购买主体和财政部门。',
      en: 'The plan does not specify that; it asks for stronger management of funds: open, transparent, proper and effective. See the contract and ask the purchasing department and the finance bureau.',
    },
    {
      stance: null,
      clauses: [WORDS],
      zh: '要求是八个字：公开、透明、规范、有效，资金还要纳入财政预算管理。付款的时间和方式方案没有写，看合同约定。',
      en: 'Four words: funds are managed openly, transparently, properly (by the rules) and effectively; they are also under budget management. When and how payment is made is not in the plan; see the contract.',
    },
  ],
  next: ['contract_contents', 'budget_how', 'budget_increase'],
});
