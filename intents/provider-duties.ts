import {
  askedPart,
  asksForDetail,
  asksLeave,
  asksOpenly,
  asksWhether,
  barred,
  leavesOut,
  sayBarred,
  saysEnough,
} from '../src/domain/intent/asked.js';
import { countBeyond, FOREIGN } from '../src/domain/intent/beyond.js';
import { claim } from '../src/domain/intent/claim.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import { dutyStance, saysAtWill, takesPart, weighsDuty } from '../src/domain/intent/duty.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { statesFigure } from '../src/domain/intent/figure.js';
import { asksCase } from '../src/domain/intent/own-case.js';
import { claimed } from '../src/domain/intent/polarity.js';

const DUTY = cite('3.4', '承接主体要严格履行合同义务,按时完成服务项目任务,保证服务数量、质量和效果');

/** Whether a shortfall is a breach, or may be put off by agreement: for the contract to say. */
const BY_CONTRACT = /违约|申请延期|商量|宽限|协商|延期申请|顺延|breach|extension|ask for more time/u;

/** What the clause itself speaks of. */
const OWN =
  /义务|履行|严格|合同|协议|约定|按时|按期|准时|时间|期限|完成|任务|质量|数量|效果|保证|保障|确保|保质保量|做到|做好|达到|达标|负责|认真|干活|干好|干完|活|按|质|量|时|承接|中标|哪几|哪些|什么|做些|该做|要做|要求|责任|干|guarantee|quality/gu;
const OWN_EN =
  /^(?:provider\w*|oblig\w*|duty|duties|perform\w*|strict\w*|contract\w*|agree\w*|time|schedule|deadline|punctual\w*|finish\w*|complet\w*|deliver\w*|tasks?|quality|quantity|quantities|effects?|effective\w*|results?|assure|ensure|guarantee\w*|work|jobs?|meet|promis\w*|owe)$/u;
const goesBeyond = (f: Facts) => countBeyond(f, OWN, OWN_EN) >= 3;
/** Asks what a failing leads to. */
const CONSEQUENCE =
  /罚|扣(?:钱|款|掉|多少|几)|赔|追责|后果|拉黑|怎么处理|如何处理|怎么办|什么责任|会怎么?样|会咋样|退钱|退款|\b(?:be|get|gets|were|been) fined\b|\bfines\b|penal|sanction|punish|deduct|compensat|consequence|what (?:happens|then|follows|can (?:we|be)|do we do)|\bwhat if\b/u;
const SAID = /严格|(?:按|照)合同|履行|义务|保证|完成|perform|guarantee|oblig|strict/u;
const IN_TIME = /(?:按|照)[^,。?]{0,6}(?:时间|期限|日期|工期|进度)|时间[^,。?]{0,4}(?:完|交)|on (?:time|schedule)/u;
const LATE =
  /(?:拖(?!欠)|晚|迟|推迟|推后|延后|延期|顺延|往后[推挪拖]|逾期|超期|过期)[^,。?]{0,10}(?:交|完|做|干|阵|几?天|月|周|星期|没|行|可以|吗|吧)|(?:赶|来)不(?:完|及|上)|干不完|做不完|完不成|(?:到|放|留)明年|\b(?:late|later|delay\w*|behind schedule|overdue|postpone\w*|past the deadline|after the (?:deadline|end date|agreed)|miss the deadline)\b/u;
const LESS =
  /(?:少|减少?|缩|砍|省)[^,。?]{0,4}(?:上|做|办|开|搞|派|去|讲|服务|走|[一两几二三四五六七八九十\d])[^,。?]{0,8}(?:次|场|节|人|课|个|点|小时|天|回|些)|(?:数量|次数|人数|场次|课时)[^,。?]{0,4}(?:差|少|不够|打折|[没不未](?:有)?(?:凑|招|到|够|满|达))|虚报|谎报|假报|先报完成|偷工减料|打折扣|凑合|应付|挑着[做干]|挑[^,。?]{0,4}做|只[做干][^,。?]{0,4}(?:部分|一半|几)|skip (?:some|part|a few)|do only (?:some|part)|\bfewer\b|less than (?:agreed|promised)|cut (?:back|down|corners)|\breduce\b/u;

/** One of the three is done badly, whatever is said of the others. */
const DONE_BADLY =
  /(?:效果|质量|数量|次数|服务)[^,。?]{0,8}(?:差|不行|不好|一塌糊涂|不达标|很烂|不够|跟不上|没达到|没做到|不理想)|(?:effect|quality|result|outcome)s?\b.{0,20}(?:poor|bad|low|terrible|missing)/u;

/** Things near the duty that only the contract settles: reports, files, insurance, handing on. */
const NOT_SPOKEN_OF =
  /转包|分包|交给[^,。?]{0,8}(?:做|干|办)|转让|转给|报告|台账|档案|保险|保证金|保密|培训|工作服|统一着装|持证|公示|备案|拉黑|黑名单|\b(?:subcontract\w*|reports?|files?|insur\w*|deposit|confidential\w*|uniform|blacklist\w*)\b/u;
/** Falls short of it, whatever is given for it. */
const FALLS_SHORT = /打折扣|偷工减料|凑合|应付|糊弄|敷衍|马虎|凭良心|做多少算多少|ignor|cut(?:ting)? corners|free to/u;
const isShort = (f: Facts) =>
  f.has('late_delivery', 'shortfall') ||
  LATE.test(f.text) ||
  LESS.test(f.text) ||
  DONE_BADLY.test(f.text) ||
  FALLS_SHORT.test(f.text);
/** Told as nothing (没关系吧, 没人管吧), not asked as a case. */
const SHRUGS =
  /没(?:有)?(?:关系|事|人管|问题|什么)|无所谓|不(?:用|必)管|不要紧|就行|就够|打折扣|doesn['’]t matter|free to|ignore/u;
const speaksOfDuty = (f: Facts) =>
  f.has('on_time', 'contract_quality', 'contract_quantity', 'service_effect', 'provider_duty') ||
  IN_TIME.test(f.text) ||
  SAID.test(f.text) ||
  FALLS_SHORT.test(f.text) ||
  /按(?:时|期|合同|约定)|数量|质量|效果|怎么写[^?]{0,10}怎么做|on time|quality|quantity|contract/u.test(f.text);
/** A shortfall that has come about is a case for the contract; leave to fall short is not to be had. */
const HAPPENED =
  /了(?=[^?]*[,。?\p{Script=Han}])|没(?![关问事])|已|耽误|违约|延期|\b(?:were|was|had|have|has|did|delayed|missed|extension|breach)\b/u;
/** What people claim of the provider's duty, and whether it is so. */
const CLAIMS = [
  claim({
    says: (f) =>
      !SHRUGS.test(f.text) &&
      (!isShort(f) || HAPPENED.test(f.text) || f.has('force_majeure')) &&
      ((asksCase(f) &&
        (f.us ||
          f.has('force_majeure', 'late_delivery', 'shortfall') ||
          LATE.test(f.text) ||
          LESS.test(f.text) ||
          BY_CONTRACT.test(f.text))) ||
        (f.us && /返工|赔|违约/u.test(f.text))),
    unless: (f) =>
      f.has('subcontract', 'charge_recipients') ||
      CONSEQUENCE.test(askedPart(f)) ||
      saysAtWill(f) ||
      takesPart(f) ||
      FALLS_SHORT.test(f.text) ||
      NOT_SPOKEN_OF.test(f.text),
    holds: { always: 'depends' },
    clauses: [DUTY],
    silent: 'duty_staff',
    zh: '看合同怎么约定，先和购买主体商量。方案要求承接主体按时完成服务项目任务，保证服务数量、质量和效果；算不算违约、能不能延、改、补，按合同办。',
    en: 'It stands in the contract; talk to the purchasing department first. The plan has the provider finish on time and assure the quantity, quality and effect of the service; what counts as a breach, or may be put off, changed or made up, is for the contract.',
    next: ['contract_contents', 'supervision_acceptance'],
  }),
  claim({
    says: (f) => statesFigure(f) || NOT_SPOKEN_OF.test(claimed(f)),
    unless: (f) => f.has('subcontract', 'charge_recipients') || isShort(f) || takesPart(f),
    holds: { always: 'not_in_policy' },
    clauses: [DUTY],
    silent: 'duty_other',
    zh: '方案没有规定这一项，只要求承接主体严格履行合同义务，按时完成任务，保证服务数量、质量和效果。数字、报告、档案、保险、罚款这些，看合同约定和有关规定，问购买主体。',
    en: 'The plan does not specify this; it asks the provider to perform the contract strictly and on time, with quantity, quality and effect assured. Figures, reports, files, insurance and fines stand in the contract.',
  }),
  claim({
    says: (f) => (isShort(f) && !f.has('force_majeure')) || (speaksOfDuty(f) && (weighsDuty(f) || !goesBeyond(f))),
    unless: (f) =>
      f.has('subcontract', 'charge_recipients', 'staff_change', 'terminate_contract') ||
      asksForDetail(f) ||
      CONSEQUENCE.test(askedPart(f)) ||
      /什么|谁|怎么(?:衡量|算|评)/u.test(claimed(f)) ||
      (asksLeave(f) && !isShort(f) && !saysAtWill(f) && !takesPart(f)),
    holds: (f) => {
      if (/难道[^?]{0,20}还[要得]|还得管/u.test(f.text)) return 'yes';
      // 算没尽到义务吗 puts the breach itself.
      if (/算(?:是|作)?(?:没|未|违约|失职|不合格)/u.test(claimed(f))) return 'yes';
      if (isShort(f))
        return /不(?:能|可以?|得|许|准|符合|行|算)/u.test(claimed(f)) && !/不(?:用|必)/u.test(claimed(f))
          ? 'yes'
          : barred(f);
      return dutyStance(f);
    },
    clauses: [DUTY],
    zh: '承接主体要严格履行合同义务，按时完成服务项目任务，服务的数量、质量和效果都要保证，少一样都不算做到。情况有变，先和购买主体商量改合同。',
    en: 'The provider performs the contract strictly, finishes the tasks on time, and assures the quantity, quality and effect of the service, all of them. If things have changed, talk to the purchasing department about the contract first.',
  }),
];

export const intent = defineIntent({
  id: 'provider_duties',
  title: { zh: '承接方要做到什么', en: 'What the provider owes' },
  answers: [
    ...CLAIMS,
    {
      when: (f) => f.has('subcontract'),
      stance: 'not_in_policy',
      clauses: [DUTY],
      silent: 'duty_subcontract',
      zh: '方案没有规定能不能转包、分包，只要求承接主体自己严格履行合同义务，保证服务数量、质量和效果。先看合同怎么约定，再按政府采购法有关规定，事先征得购买主体同意再说。',
      en: 'The plan does not specify whether subcontracting is allowed; it only makes the provider itself answer for the contract, with the quantity, quality and effect of the service. See the contract and the Government Procurement Law, and ask the purchasing department before you hand anything on.',
      next: ['contract_contents', 'human_handoff'],
    },
    {
      when: (f) => f.has('force_majeure'),
      stance: 'not_in_policy',
      clauses: [DUTY],
      silent: 'duty_force_majeure',
      zh: '方案没有规定遇到天灾等意外怎么办，只要求按时完成任务，保证数量、质量和效果。尽快书面告诉购买主体，按合同约定和有关法律商量顺延或调整。',
      en: 'The plan does not specify what happens in events beyond your control; it asks that tasks be finished on time, with quantity, quality and effect assured. Tell the purchasing department in writing at once and settle it by the contract and the law.',
    },
    {
      when: (f) => f.has('contract_penalty', 'blacklist', 'hiring_consequence') || CONSEQUENCE.test(askedPart(f)),
      stance: 'not_in_policy',
      clauses: [DUTY],
      silent: 'duty_penalty',
      zh: '方案没有规定没做到会罚多少、会不会拉黑，只要求严格履行合同义务，按时完成，保证数量、质量和效果。后果看合同里的违约责任，由购买主体按合同和有关规定处理。',
      en: 'The plan does not specify fines or blacklisting; it asks the provider to perform the contract strictly, on time, with quantity, quality and effect assured. The consequences stand in the contract’s liability for breach; the purchasing department applies it.',
      next: ['contract_contents', 'supervision_acceptance'],
    },
    {
      when: (f) => f.has('charge_recipients'),
      stance: 'not_in_policy',
      clauses: [DUTY],
      silent: 'duty_charging',
      zh: '方案没有规定能不能另外向服务对象收费，只要求严格履行合同义务，保证服务数量、质量和效果。合同没约定的别自行收，先问购买主体。',
      en: 'The plan does not specify whether users may be charged; it asks the provider to perform the contract strictly, with quantity, quality and effect assured. Don’t charge what the contract doesn’t provide for; ask the purchasing department first.',
    },
    {
      when: (f) => f.has('staff_change'),
      stance: 'not_in_policy',
      clauses: [DUTY],
      silent: 'duty_staff',
      zh: '方案没有规定服务人员能不能换、要不要报批，只要求按时完成任务，保证数量、质量和效果。看合同有没有约定人员，换之前先告诉购买主体。',
      en: 'The plan does not specify whether staff may be changed; it asks that tasks be finished on time, with quantity, quality and effect assured. See whether the contract names people, and tell the purchasing department beforehand.',
    },
    {
      when: (f) => f.has('terminate_contract'),
      stance: 'not_in_policy',
      clauses: [DUTY],
      silent: 'duty_stop',
      zh: '方案没有规定中途能不能退出，只要求承接主体严格履行合同义务、按时完成任务。想退出，先看合同的违约责任，和购买主体商量，别直接停。',
      en: 'The plan does not specify whether a provider may withdraw; it asks the provider to perform the contract strictly and finish on time. Look at the liability for breach and talk to the purchasing department before you stop.',
      next: ['contract_contents', 'human_handoff'],
    },
    {
      when: (f) => f.has('provider_reports', 'frequency', 'paperwork'),
      stance: 'not_in_policy',
      clauses: [DUTY],
      silent: 'duty_reports',
      zh: '方案没有规定要交哪些报告、多久交一次，只要求严格履行合同义务，按时完成，保证数量、质量和效果。报告和台账看合同约定，问购买主体。',
      en: 'The plan does not specify reports or how often; it asks the provider to perform the contract strictly and on time, with quantity, quality and effect assured. See the contract or ask the purchasing department.',
    },
    {
      when: (f) => f.has('insurance_clause', 'confidential', 'performance_bond'),
      stance: 'not_in_policy',
      clauses: [DUTY],
      silent: 'duty_other',
      zh: '方案没有规定这一项，只要求承接主体严格履行合同义务，按时完成任务，保证数量、质量和效果。保险、保密、保证金这类事，看合同约定和有关规定，问购买主体。',
      en: 'The plan does not specify this; it asks the provider to perform the contract strictly and on time, with quantity, quality and effect assured. Insurance, confidentiality or deposits depend on the contract; ask the purchasing department.',
    },
    {
      when: (f) => f.has('late_delivery') || (asksWhether(f) && LATE.test(f.text)),
      stance: (f) => (asksWhether(f) ? barred(f) : null),
      clauses: [DUTY],
      zh: (f) =>
        `${asksWhether(f) ? sayBarred(f, '不行，', '') : ''}承接主体要按时完成服务项目任务，数量、质量和效果也要保证。赶不上的，尽早和购买主体商量；逾期怎么处理，看合同里的违约责任。`,
      en: (f) =>
        `${asksWhether(f) ? sayBarred(f, '', 'No. ') : ''}The provider must finish on time and also assure quantity, quality and effect. If you cannot, talk to the purchasing department early; what a delay leads to stands in the contract’s liability for breach.`,
    },
    {
      when: (f) =>
        (f.has('shortfall') ||
          (asksWhether(f) && (DONE_BADLY.test(f.text) || LESS.test(f.text) || saysEnough(f) || leavesOut(f)))) &&
        !/保不保|做不做|少不少/u.test(f.text),
      stance: (f) => (asksWhether(f) ? barred(f) : null),
      clauses: [DUTY],
      zh: (f) =>
        `${sayBarred(f, '不行。', '')}承接主体要严格履行合同义务，数量、质量和效果都要保证，少一样都不算做到。情况有变，先和购买主体商量改合同。`,
      en: (f) =>
        `${sayBarred(f, '', 'No. ')}The provider must perform the contract strictly: quantity, quality and effect all have to be assured. If things have changed, talk to the purchasing department about the contract first.`,
    },
    {
      when: (f) => f.has('service_effect') && f.has('ask_how', 'ask_what_is', 'evaluation_criteria', 'ask_who'),
      stance: 'not_in_policy',
      clauses: [DUTY],
      silent: 'duty_measure',
      zh: '方案没有规定效果怎么衡量，只要求承接主体保证服务数量、质量和效果，按时完成任务。用什么指标，由购买主体在合同里约定。',
      en: 'The plan does not specify how effect is measured; it asks the provider to assure the quantity, quality and effect of the service and to finish on time. The purchasing department sets indicators in the contract.',
    },
    {
      when: (f) => asksWhether(f) || (asksOpenly(f) && countBeyond(f, OWN, OWN_EN) >= FOREIGN),
      stance: 'not_in_policy',
      clauses: [DUTY],
      silent: 'duty_other',
      zh: '方案没有规定这一点，只要求承接主体严格履行合同义务，按时完成服务项目任务，保证服务数量、质量和效果。能不能这样做，看合同约定，先问购买主体。',
      en: 'The plan does not specify that; it asks the provider to perform the contract strictly, finish on time and assure the quantity, quality and effect of the service. See the contract and ask the purchasing department first.',
    },
    {
      stance: null,
      clauses: [DUTY],
      zh: '承接主体要做到三点：严格履行合同义务；按时完成服务项目任务；保证服务的数量、质量和效果。更细的要求看合同约定。',
      en: 'The provider owes three things: to perform its contract obligations strictly, to finish the tasks on time, and to assure the quantity, quality and effect of the service. Details stand in the contract.',
    },
  ],
  next: ['supervision_acceptance', 'contract_contents', 'fund_management'],
});
