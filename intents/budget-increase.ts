import {
  askedPart,
  asksMust,
  asksWhen,
  asksWhether,
  barred,
  isNegated,
  leavesOut,
  sayBarred,
  saysEnough,
} from '../src/domain/intent/asked.js';
import { countBeyond } from '../src/domain/intent/beyond.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import type { Facts } from '../src/domain/intent/facts.js';

const INCREASE = cite('3.5', '随着政府提供公共服务的发展所需增加的资金,应按照预算管理要求和预算审批程序办理');

const BY_ITSELF = /自动|automatic/u;
const SPENDS_UNAPPROVED = /能花|也能|也可以|干了再|做了再|先用|能用|先花|先干|照样|能先|spend|use it/u;
const WILL_BE_GRANTED = /能批|会批|批得|好批|容易批|能同意|会同意|likely|be approved|will .* approve/u;

/** A single person's word in place of the procedures. */
const ONE_SIGNS =
  /(?:领导|局长|主任|书记|科长|处长|镇长|一把手|分管|老板|院长)[^,。?]{0,8}(?:签|批|同意|点头|答应|口头|松口|说了|拍板|定|许可)|(?:director|boss|head|leader|chief).{0,20}(?:sign|approv|decid|agree|enough)|on its own authority|by itself|on our own/u;

/** What the clause itself speaks of. */
const OWN =
  /预算审批程序|预算管理要求|预算|审批|报批|批准|批|程序|手续|流程|走|按|管理|要求|办理|增加|追加|新增|加|涨|调增|资金|经费|钱|款|需要|发展|随着|公共服务|另外|多出来|申请|向|经过|履行|approval|budget|小额|一点儿?|小笔|万|元|[\d一二三四五六七八九十]/gu;
const OWN_EN =
  /^(?:budget\w*|approv\w*|procedur\w*|process\w*|manag\w*|increas\w*|extra|additional|more|add\w*|further|new|funds?|fund\w*|money|spend\w*|go|through|follow\w*|grow\w*|appl\w*|request\w*|small|sum|amount)$/u;
const THROUGH = /(?:走|按|经过?|履行)[^,。?]{0,8}(?:程序|流程|手续|要求|规定)|(?:go|follow)\w*\b.*\bprocedure/u;
const needsApproval = (f: Facts) =>
  (f.has('budget_approval') || THROUGH.test(askedPart(f)) || /[要得须][^,。?]{0,8}[批审]/u.test(askedPart(f))) &&
  asksMust(f) &&
  !isNegated(f) &&
  !WILL_BE_GRANTED.test(f.text);

export const intent = defineIntent({
  id: 'budget_increase',
  title: { zh: '需要增加资金怎么办', en: 'When more money is needed' },
  answers: [
    {
      when: (f) => f.has('automatic_increase') && BY_ITSELF.test(f.text),
      stance: (f) => (asksWhether(f) ? 'no' : null),
      clauses: [INCREASE],
      zh: '不会自动增加。随着公共服务发展所需增加的资金，每次都要按照预算管理要求和预算审批程序办理，批了才有。',
      en: 'No, nothing is added automatically: funds needed as public services grow go through budget management requirements and budget approval procedures each time.',
    },
    {
      when: (f) => f.has('automatic_increase'),
      stance: 'not_in_policy',
      clauses: [INCREASE],
      silent: 'increase_automatic',
      zh: '方案没有规定资金每年增加。随公共服务发展需要增加的，一笔一笔按预算管理要求和预算审批程序办理，由财政部门按程序审核。',
      en: 'The plan does not specify any yearly increase. Money needed as public services grow goes through budget management requirements and budget approval procedures each time; the finance bureau handles them.',
    },
    {
      when: (f) => f.has('transfer_items'),
      stance: 'not_in_policy',
      clauses: [INCREASE],
      silent: 'increase_transfer',
      zh: '方案没有规定能不能从别的项目调剂，只说增加的资金按预算管理要求和预算审批程序办理。调剂也属预算调整，先问财政部门，别自行挪。',
      en: 'The plan does not specify moving money between projects; it says that additional funds follow budget management requirements and approval procedures. Ask the finance bureau before you move anything.',
    },
    {
      when: (f) => f.has('not_approved', 'rejected') && !(asksWhether(f) && SPENDS_UNAPPROVED.test(f.text)),
      stance: 'not_in_policy',
      clauses: [INCREASE],
      silent: 'increase_refused',
      zh: '方案没有规定没批下来怎么办，只说增加的资金要按预算管理要求和预算审批程序办理。没批就不能按增加后的花，可和财政部门商量调整规模或列入下次预算。',
      en: 'The plan does not specify what to do when an increase is refused; it says that additional funds follow budget management and approval procedures. Without approval the money can’t be spent; talk to the finance bureau about the size of the project or the next budget.',
    },
    {
      when: (f) =>
        f.has('overspend', 'not_approved', 'rejected') ||
        leavesOut(f) ||
        (asksWhether(f) && (ONE_SIGNS.test(askedPart(f)) || saysEnough(f))),
      stance: (f) => (asksWhether(f) ? barred(f) : null),
      clauses: [INCREASE],
      zh: (f) =>
        `${sayBarred(f, '不能自己先超、先花。', '')}增加的资金要先按预算管理要求和预算审批程序办理，批了再用。`,
      en: (f) =>
        `${sayBarred(f, '', 'No, not on your own and not before approval. ')}Additional funds first go through budget management requirements and budget approval procedures.`,
    },
    {
      when: (f) => f.has('ask_percent', 'ask_amount', 'upper_limit'),
      stance: 'not_in_policy',
      clauses: [INCREASE],
      silent: 'increase_limit',
      zh: '方案没有规定能增加多少、有没有比例上限，只说按预算管理要求和预算审批程序办理。额度由财政部门按程序审核。',
      en: 'The plan does not specify how much may be added or any limit; it says that additional funds follow budget management requirements and approval procedures. The finance bureau reviews the amount.',
    },
    {
      when: (f) => f.has('ask_duration', 'frequency') || asksWhen(f) || /几[次回]|多少次/u.test(f.text),
      stance: 'not_in_policy',
      clauses: [INCREASE],
      silent: 'increase_timing',
      zh: '方案没有规定什么时候申请、多少天批下来，只说按预算管理要求和预算审批程序办理。时间问财政部门。',
      en: 'The plan does not specify when to apply or how long approval takes; it says that additional funds follow budget management requirements and approval procedures. Ask the finance bureau about timing.',
    },
    {
      when: (f) => f.has('paperwork'),
      stance: 'not_in_policy',
      clauses: [INCREASE],
      silent: 'increase_documents',
      zh: '方案没有规定要交哪些材料，只说按预算管理要求和预算审批程序办理。材料清单问财政部门。',
      en: 'The plan does not specify documents; it says that additional funds follow budget management requirements and approval procedures. Ask the finance bureau for the list.',
    },
    {
      when: (f) => f.has('ask_who'),
      stance: (f) => (asksWhether(f) ? 'depends' : null),
      clauses: [INCREASE],
      silent: 'increase_approver',
      zh: '按预算审批程序批；具体由哪个部门批，方案没有规定。一般由购买主体向财政部门提出，按预算管理要求走程序。',
      en: 'It follows the budget approval procedures; which office approves the plan does not specify. Usually the purchasing department applies to the finance bureau and budget management requirements apply.',
    },
    {
      when: (f) => f.has('ask_what_is'),
      stance: null,
      clauses: [INCREASE],
      silent: 'increase_procedure',
      zh: '就是增加资金要走预算审批，不能自己定。方案没有规定预算审批程序的具体步骤，也没解释预算管理要求，按财政部门的规定办。',
      en: 'It means that additional money needs budget approval. The plan does not spell out the approval procedures or the budget management requirements; the finance bureau’s rules apply.',
    },
    {
      when: (f) => f.role === 'applicant' && f.us && !needsApproval(f),
      stance: (f) => (asksWhether(f) ? 'depends' : null),
      clauses: [INCREASE],
      zh: '要看合同和审批。承接方不能自行加价，可以向购买主体提出；确需增加的资金，由购买主体按预算管理要求和预算审批程序办理，批了才行。',
      en: 'It depends on the contract and on approval. A provider can’t raise the price by itself; ask the purchasing department. Any additional funds go through budget management requirements and budget approval procedures.',
      next: ['contract_contents', 'fund_management'],
    },
    {
      when: (f) => needsApproval(f) && countBeyond(f, OWN, OWN_EN) < 2,
      stance: 'yes',
      clauses: [INCREASE],
      zh: '要批。随公共服务发展所需增加的资金，应按照预算管理要求和预算审批程序办理，方案没有写小额可以免。',
      en: 'Yes, approval is needed. Funds added as public services grow follow budget management requirements and budget approval procedures; the plan has no exception for small sums.',
    },
    {
      when: (f) => needsApproval(f),
      stance: 'not_in_policy',
      clauses: [INCREASE],
      silent: 'increase_procedure',
      zh: '方案没有规定这么细，只说增加的资金应按照预算管理要求和预算审批程序办理。由谁批、还要哪些环节，按财政部门的规定办。',
      en: 'The plan does not specify that; it only says that additional funds follow budget management requirements and budget approval procedures. Who approves and what else it takes is for the finance bureau.',
    },
    {
      when: (f) => asksWhether(f),
      stance: 'depends',
      clauses: [INCREASE],
      zh: '可以提，但要看批不批：随公共服务发展需要增加的资金，应按照预算管理要求和预算审批程序办理。由购买主体向财政部门提出。',
      en: 'You may ask, but it depends on approval: funds added as public services grow follow budget management requirements and budget approval procedures. The purchasing department applies to the finance bureau.',
    },
    {
      stance: null,
      clauses: [INCREASE],
      zh: '按预算管理要求和预算审批程序办理：由购买主体向财政部门提出，批准后再用，不能自行追加。具体步骤方案没有写，问财政部门。',
      en: 'Follow budget management requirements and budget approval procedures: the purchasing department applies to the finance bureau and spends only after approval. The plan gives no further steps; ask the finance bureau.',
    },
  ],
  next: ['budget_how', 'fund_management', 'human_handoff'],
});
