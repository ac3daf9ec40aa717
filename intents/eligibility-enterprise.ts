import { isYesNo } from '../src/domain/intent/claim.js';
import { defineIntent } from '../src/domain/intent/define-intent.js';
import { detailAsked } from '../src/domain/intent/details.js';
import { sayOpen, tellsFacts } from '../src/domain/intent/gaps.js';
import { beyondPlan } from '../src/domain/intent/reach.js';
import {
  asksNeed,
  asksNegated,
  asksOfText,
  borrowsName,
  owesDues,
  refuses,
  sayRefusal,
  saysUnregistered,
  speaksOfOwn,
  speaksOfSocialOrg,
  wantsYesNo,
} from '../src/domain/intent/said.js';
import {
  asksRatingNeed,
  asksScope,
  isIndividual,
  LIABLE,
  LOCAL,
  openPlace,
  openPoint,
  PAID,
  ratesCompany,
  SPECIAL,
  saysOnlyOrMust,
  stanceOnRating,
} from './shared/eligibility-enterprise-asked.js';
import { CLAIMS } from './shared/eligibility-enterprise-claims.js';
import {
  asksIfMeets,
  asksPlace,
  GENERAL_EN,
  GENERAL_ZH,
  isPublicBody,
  SOCIAL,
  WHOLE,
} from './shared/eligibility-enterprise-cues.js';
import { OTHER_BODIES } from './shared/eligibility-enterprise-kinds.js';
import { RATING_BINDS } from './shared/provider-claims.js';

export const intent = defineIntent({
  id: 'eligibility_enterprise',
  title: { zh: '企业、机构要什么条件', en: 'Conditions for companies and institutions' },
  answers: [
    {
      when: (f) => f.has('ignore_rule'),
      stance: 'no',
      clauses: [WHOLE],
      zh: '不能。条件是方案写明的，我只能照方案说，不能替谁判定合格：企业、机构要依法在市场监管或行业主管部门登记，并能独立承担民事责任，税收、社保等其他条件也要符合。',
      en: `No. The conditions stand in the plan and I cannot set them aside: companies and institutions must be registered with market regulation or the sector authority. ${GENERAL_EN}`,
    },
    {
      when: (f) =>
        f.has('subsidiary') &&
        /母公司|集团|总公司|parent/.test(f.text) &&
        !/挂靠|名义/.test(f.text) &&
        !f.has('rating_enough'),
      stance: openPoint,
      clauses: [LIABLE],
      silent: 'subsidiary_record',
      zh: `方案没有规定子公司能不能用母公司的资质、业绩，条件是对承接主体自己提的：自己依法登记、自己独立承担民事责任。能不能认，请问购买主体；税收社保等其他条件也看子公司自己。`,
      en: 'The plan does not specify whether a subsidiary may rely on the certificates or record of its parent; the conditions are set for the provider itself, such as registration and civil liability. Ask the purchaser. Tax and social insurance are read for the subsidiary too.',
    },
    {
      when: (f) => borrowsName(f) || (f.has('affiliated') && !f.has('social_org')),
      stance: 'no',
      clauses: [LIABLE],
      zh: '不能。承接主体要自己登记成立、自己独立承担民事责任，不能挂靠或借用别家公司的名义和资格。可以用自己的执照来承接，条件按自己的实际情况核对。',
      en: 'No. A provider must be registered itself and bear civil liability independently; it cannot act under the name or qualification of another company. Apply in your own name and check your own conditions.',
    },
    {
      when: owesDues,
      stance: 'no',
      clauses: [PAID],
      zh: '现在不符合。企业、机构也要有依法缴纳税收和社会保险的良好记录，还欠着就达不到。先依法缴清；缴清后怎么算，方案没有规定，请问购买主体。依法登记、独立承担民事责任等其他条件也要符合。',
      en: 'No, not at present. A good record of paying tax and social insurance is required, so open arrears do not meet it. Pay first; how the record then counts the plan does not specify: ask the purchaser. Registration, civil liability and the other conditions apply too.',
    },
    {
      when: (f) =>
        f.has('individual_business') ||
        (f.org.type === 'individual_business' &&
          (f.told ||
            !f.has(
              'registered_capital',
              'org_size',
              'experience',
              'qualification_cert',
              'documents',
              'founding_years',
            ))),
      stance: (f) => (asksOfText(f) && !speaksOfOwn(f) ? 'not_in_policy' : 'depends'),
      clauses: [WHOLE],
      silent: 'individual_business_silent',
      zh: '要看认定。方案没有规定个体工商户算不算“企业、机构等社会力量”，没有点名列入，也没有排除。能不能接，请问购买主体和财政部门；独立承担民事责任、税收社保等其他条件也要符合。',
      en: `It depends. The plan does not specify whether an individual business counts among "enterprises, institutions and other social forces"; it neither names nor excludes it. Ask the purchaser and the finance bureau. ${GENERAL_EN}`,
    },
    {
      when: (f) => isIndividual(f) && !f.has('social_org'),
      stance: (f) => (asksNeed(f) ? null : refuses(f)),
      clauses: [WHOLE],
      zh: (f) =>
        sayRefusal(
          f,
          '不能以个人名义承接。方案列出的承接主体是社会组织，以及依法登记成立的企业、机构等社会力量，没有列个人。可以先在市场监管等部门登记成立企业或机构，再来承接。',
        ),
      en: (f) =>
        sayRefusal(
          f,
          'No, not as an individual. The plan lists social organisations and lawfully registered companies, institutions and other social forces, not individuals. You could register a company with market regulation first.',
        ),
    },
    RATING_BINDS,
    beyondPlan({
      own: /[1-5一二三四五]a级?|aaa|[两二2]年(?:以上)?(?:的)?(?:年检)?|(?:年检|检查)合格|[两二2](?:头|边|个|家|样)|一(?:个|人|家)|评估等级|营业执照|登记证书?|许可证|个体|事业单位|two (?:consecutive )?years?|annual inspections?|3a/gu,
      unless: (f) =>
        speaksOfOwn(f) ||
        tellsFacts(f) ||
        asksPlace(f) ||
        f.has('documents', 'checks_who', 'individual', 'branch_office', 'subsidiary', 'social_enterprise') ||
        /业绩|母公司|集团|招标|采购文件|项目要求/u.test(f.text),
      clauses: [WHOLE],
      zh: `企业、机构要依法在市场监管或行业主管部门登记成立，${GENERAL_ZH}`,
      en: `companies and institutions must be registered with market regulation or the sector authority and meet the other conditions, such as independent civil liability, tax and social insurance`,
    }),
    {
      when: (f) => ratesCompany(f) && asksRatingNeed(f) && isYesNo(f),
      stance: stanceOnRating,
      clauses: [SOCIAL],
      zh: (f) =>
        `${stanceOnRating(f) === 'yes' ? '是的，不用' : '不需要'}。3A级以上和年检合格只针对社会组织，不针对企业、机构。企业要依法在市场监管或行业主管部门登记成立，${GENERAL_ZH}。`,
      en: (f) =>
        `${stanceOnRating(f) === 'yes' ? 'Right, not needed' : 'No'}. The 3A rating and annual inspections bind social organisations only, not companies or institutions. A company must be registered with market regulation or the sector authority. ${GENERAL_EN}`,
    },
    {
      when: (f) => ratesCompany(f) && asksRatingNeed(f),
      stance: (f) => (wantsYesNo(f) ? (f.has('not_needed') ? 'yes' : 'no') : null),
      clauses: [SOCIAL],
      zh: (f) =>
        `${f.has('not_needed') ? '是的，不用' : '不需要'}。3A级以上和年检合格只针对社会组织，不针对企业、机构。企业要依法在市场监管或行业主管部门登记成立，${GENERAL_ZH}。`,
      en: (f) =>
        `${f.has('not_needed') ? 'Right, not needed' : 'No'}. The 3A rating and annual inspections bind social organisations only, not companies or institutions. A company must be registered with market regulation or the sector authority. ${GENERAL_EN}`,
    },
    {
      when: ratesCompany,
      stance: (f) =>
        speaksOfOwn(f) ? 'depends' : !wantsYesNo(f) || !f.has('take_on') ? null : asksNegated(f) ? 'no' : 'yes',
      clauses: [SOCIAL],
      zh: `不要求，有没有评级不影响：3A级和年检只针对社会组织，不针对企业、机构。能不能接，要看是否依法在市场监管或行业主管部门登记成立，${GENERAL_ZH}。`,
      en: `The rating is not required and makes no difference: 3A and annual inspections bind social organisations only, not companies or institutions. What matters is registration with market regulation or the sector authority. ${GENERAL_EN}`,
    },
    ...CLAIMS,
    {
      when: (f) => saysUnregistered(f) && !f.has('law_firm', 'accounting_firm', 'partnership'),
      stance: 'no',
      clauses: [WHOLE],
      zh: '还不能。企业、机构要先依法在市场监管或行业主管部门登记成立，没拿到执照、执照被吊销或注销的，都不在承接主体里。登记好以后，独立承担民事责任、税收社保等其他条件也要符合。',
      en: `No, not yet. A company or institution must first be lawfully registered with market regulation or the sector authority; without a licence, or with one that was revoked, it is not among the providers. ${GENERAL_EN}`,
    },
    {
      when: isPublicBody,
      stance: refuses,
      clauses: [WHOLE],
      zh: (f) =>
        sayRefusal(
          f,
          '不能。承接主体里没有列群团组织、行政机关和参公单位，它们在方案里是购买服务的一方；列的是社会组织和依法登记的企业、机构等社会力量。个别情况请问财政部门。',
        ),
      en: (f) =>
        sayRefusal(
          f,
          'No. The providers listed are social organisations and registered companies, institutions and other social forces. Administrative organs, bodies under the Civil Servant Law and mass organisations are not listed; in the plan they purchase. Ask the finance bureau about special cases.',
        ),
      next: ['purchaser_who', 'purchaser_mass_org', 'human_handoff'],
    },
    ...OTHER_BODIES,
    {
      when: (f) => asksPlace(f),
      stance: openPlace,
      clauses: [LOCAL],
      silent: 'place_of_registration',
      zh: '方案没有规定企业必须在本区登记；“本地化”是发展方向，不是写明的资格条件。具体项目怎么要求，请问购买主体和财政部门。企业仍要依法登记，独立承担民事责任等其他条件也要符合。',
      en: `The plan does not specify that a company must be registered in the district; localisation is an aim, not a stated condition. Ask the purchaser and the finance bureau about the project. ${GENERAL_EN}`,
    },
    {
      when: (f) => f.has('consortium'),
      stance: 'not_in_policy',
      clauses: [WHOLE],
      silent: 'consortium_bid',
      zh: '方案没有规定能不能组成联合体承接，也没有禁止，请看项目公告或问购买主体。方案的条件是对承接主体提的：依法登记、独立承担民事责任、税收社保记录良好等。',
      en: 'The plan does not specify whether a consortium may provide, nor does it forbid it: see the project notice or ask the purchaser. Its conditions (registration, civil liability, tax and social insurance …) are set for the provider.',
    },
    {
      when: (f) => f.has('subcontract_part'),
      stance: 'not_in_policy',
      clauses: [LIABLE],
      silent: 'subcontractor_conditions',
      zh: '方案没有规定只做分包的单位要符合什么条件，条件是对承接主体提的，比如依法登记、独立承担民事责任。能不能分包、怎么分，请问购买主体，并看合同怎么约定。',
      en: 'The plan does not specify conditions for a mere subcontractor; they are set for the provider, such as registration and independent civil liability. Ask the purchaser whether subcontracting is allowed, and see the contract.',
    },
    {
      when: (f) =>
        f.has('new_org', 'founding_years') ||
        (f.has('enterprise') &&
          /成立[^,。]{0,3}时间|上个?月|几个月前|years a (?:firm|company)|how (?:old|long)/.test(f.text) &&
          !f.has('documents')),
      stance: (f) => (f.has('founding_years') ? 'not_in_policy' : openPoint(f)),
      clauses: [WHOLE],
      silent: 'founding_age',
      zh: '方案没有规定企业、机构要成立满几年，新成立的也可以来，3A和年检也不针对企业。不过要依法登记，税收社保要有“良好记录”，记录短的怎么看请问购买主体；独立承担民事责任等其他条件也要符合。',
      en: 'The plan does not specify how long a company or institution must have existed; new ones may apply, and 3A and inspections do not bind them. A good tax and social insurance record is asked for; how a short one is read, ask the purchaser. The other conditions, such as civil liability, apply.',
    },
    {
      // 「小微企业能不能接」 asks after a kind of company, not for a minimum of size.
      when: (f) =>
        f.has('registered_capital', 'org_size', 'experience') &&
        !(/小微|小公司|小企业|中小/.test(f.text) && isYesNo(f) && !asksOfText(f) && !f.us && detailAsked(f) === null),
      stance: openPoint,
      clauses: [LIABLE],
      silent: 'capital_size',
      zh: '方案没有规定注册资本、人数、营业额或业绩的门槛，只要求能独立承担民事责任，有必需的设施、人员和专业技术，税收社保记录良好等。具体项目有没有另外要求，请问购买主体和财政部门。',
      en: 'The plan does not specify any minimum of capital, headcount, turnover or experience; it asks for civil liability, the necessary facilities, staff and expertise, good tax and social insurance records. Ask the purchaser and the finance bureau about the project.',
    },
    {
      when: (f) => f.has('qualification_cert'),
      stance: (f) => (asksOfText(f) || (asksScope(f) && !speaksOfOwn(f)) ? 'not_in_policy' : 'depends'),
      clauses: [SPECIAL],
      silent: 'sector_certificates',
      zh: '方案没有规定要哪些资质、许可或经营范围，要看项目：具体条件由购买主体会同财政部门按项目性质和质量要求确定，请看项目公告。依法登记、独立承担民事责任等条件都要符合。',
      en: 'The plan does not specify which certificates, permits or business scope are needed, so it depends on the project; the purchaser, with the finance bureau, sets particular conditions by the nature and quality of the project. Registration and civil liability apply anyway.',
    },
    {
      when: (f) => f.has('documents'),
      stance: 'not_in_policy',
      clauses: [WHOLE],
      silent: 'qualification_documents',
      zh: '方案没有规定企业要交哪些材料，请看项目公告或问购买主体。可以先备好营业执照或登记证，以及设施人员、财务制度、纳税和社保方面的证明；项目另有要求的再补。',
      en: 'The plan does not specify which papers a company submits; see the project notice or ask the purchaser. Have your licence and proof of facilities, staff, accounts, tax and social insurance ready.',
    },
    {
      when: (f) => f.has('checks_who'),
      stance: 'not_in_policy',
      clauses: [SPECIAL],
      silent: 'qualification_checker',
      zh: '方案没有规定企业的资格由谁审核。登记可向市场监管或行业主管部门核实；具体条件由购买主体会同财政部门确定，审核的事请先问购买主体。',
      en: 'The plan does not specify who checks a company. Market regulation or the sector authority can confirm its registration; the purchaser, with the finance bureau, sets the particular conditions, so ask the purchaser first.',
    },
    {
      when: (f) => f.has('social_enterprise'),
      stance: 'depends',
      clauses: [WHOLE],
      zh: '要看在哪登记。方案没有“社会企业”这一类：在市场监管部门登记的按企业，不要求3A；在民政部门登记的按社会组织，要3A级以上、连续两年以上年检合格。独立承担民事责任等其他条件都适用。',
      en: 'It depends on its registration. The plan knows no such kind: registered with market regulation it is a company and needs no 3A; registered with civil affairs it is a social organisation and needs 3A and two passed inspections. The other conditions, such as civil liability, apply to both.',
    },
    {
      when: (f) => f.has('given_priority') && (asksOfText(f) || !/(?:可以|能)(?:来)?(?:承接|接)/.test(f.text)),
      stance: 'not_in_policy',
      clauses: [WHOLE],
      silent: 'rating_priority',
      zh: '方案没有规定哪类单位优先，国企、民企、社会组织都一样平等参与，符合条件就行：依法登记，独立承担民事责任，设施人员、信誉、税收社保记录等。',
      en: 'The plan does not specify any priority: state-owned and private companies and social organisations take part alike if they qualify by registration, civil liability, facilities, staff, reputation, tax and social insurance.',
    },
    {
      when: (f) => f.has('state_owned') && !f.has('rating_expired') && !asksNeed(f),
      stance: (f) => (!wantsYesNo(f) ? null : asksNegated(f) || /只有|专门|only/.test(f.text) ? 'no' : 'yes'),
      clauses: [WHOLE],
      zh: '国有企业也是企业，依法登记、符合条件就能承接；方案没有规定国企优先，各类承接主体条件一样：独立承担民事责任、设施人员、信誉、税收社保记录等。',
      en: 'A state-owned enterprise is a company like others and may provide if registered and qualified; the plan does not specify any priority for it. Civil liability, facilities, staff, reputation, tax and social insurance apply to all alike.',
    },
    {
      when: (f) => (f.has('ask_what_is') || /机构[”"」]?都?(?:包括|指)/.test(f.text)) && !f.us && !wantsYesNo(f),
      stance: null,
      clauses: [WHOLE],
      zh: '指依法在市场监管及行业主管部门登记成立的单位，公司是企业，研究院、事务所这类可算机构；方案没有给出定义或名单，“等社会力量”也没有列尽。拿不准的，请问购买主体和财政部门。',
      en: 'It means bodies registered with market regulation or the sector authority: companies, and institutions such as institutes or firms. The plan gives no definition or list and ends in "other social forces". If unsure, ask the purchaser and the finance bureau.',
    },
    {
      when: (f) => detailAsked(f) !== null && !speaksOfOwn(f) && !tellsFacts(f),
      stance: 'not_in_policy',
      clauses: [WHOLE],
      zh: (f) =>
        `方案没有规定${detailAsked(f)?.zh ?? ''}，只写了企业、机构要依法在市场监管或行业主管部门登记成立，${GENERAL_ZH}。项目上怎么要求，请问购买主体和财政部门。`,
      en: (f) =>
        `The plan does not specify ${detailAsked(f)?.en ?? ''}; it asks for companies and institutions registered with market regulation or the sector authority. Ask the purchaser and the finance bureau about the project. ${GENERAL_EN}`,
    },
    {
      when: (f) => speaksOfSocialOrg(f) && f.has('social_org', 'rating', 'annual_inspection'),
      stance: 'depends',
      clauses: [SOCIAL],
      zh: (f) => sayOpen(f, 'zh'),
      en: (f) => sayOpen(f, 'en'),
    },
    {
      when: (f) => speaksOfOwn(f) || tellsFacts(f),
      stance: 'depends',
      clauses: [WHOLE],
      zh: (f) =>
        tellsFacts(f) && f.verdict !== null
          ? sayOpen(f, 'zh')
          : '可以申请，但要看条件齐不齐。企业、机构要依法在市场监管或行业主管部门登记成立，不要求3A和年检；还要能独立承担民事责任，有设施人员，治理财务健全，信誉、税收、社保记录良好。',
      en: (f) =>
        tellsFacts(f) && f.verdict !== null
          ? sayOpen(f, 'en')
          : 'You may apply, but it depends. A company or institution must be registered with market regulation or the sector authority (no 3A, no inspections), bear civil liability independently and have facilities, staff, sound governance and accounts, a good reputation, tax and social insurance record.',
      next: ['self_check_start', 'eligibility_general_conditions', 'eligibility_special_conditions'],
    },
    {
      // Only whether they may provide is verified by naming a company; what else is asked gets the conditions below.
      when: (f) =>
        wantsYesNo(f) &&
        !asksNegated(f) &&
        (!asksNeed(f) || asksIfMeets(f)) &&
        !asksOfText(f) &&
        !saysOnlyOrMust(f) &&
        !f.has('tax_credit') &&
        !/保证金|[要交][^,。?]{1,12}才|交[^,。?]{0,4}钱|deposit|\bfee\b/.test(f.text) &&
        /行|接|承|投|竞|参[加与]|报名|申请|来做|算|属于|符合|资格|provid|\bbid|take|apply|undertake|qualif|eligible|join|compete|count/.test(
          f.text,
        ),
      stance: 'yes',
      clauses: [WHOLE],
      zh: '可以。企业、机构只要依法在市场监管或行业主管部门登记成立，就能承接，不要求3A和年检。此外要能独立承担民事责任，有设施、人员和技术，治理财务制度健全，信誉、税收、社保记录良好。',
      en: 'Yes, companies and institutions may provide if registered with market regulation or the sector authority; no 3A rating or inspection is needed. They must bear civil liability independently and have facilities, staff, sound governance and accounts, a good reputation, tax and social insurance record.',
    },
    {
      stance: (f) => (isYesNo(f) ? 'depends' : null),
      clauses: [WHOLE],
      zh: '企业、机构承接，要依法在市场监管或行业主管部门登记成立，不要求3A和年检；还要能独立承担民事责任，有设施、人员和技术，治理财务制度健全，信誉、税收、社保记录良好。',
      en: 'Companies and institutions may provide if registered with market regulation or the sector authority; no 3A rating or inspection is needed. They must bear civil liability independently and have facilities, staff, sound governance and accounts, a good reputation, tax and social insurance record.',
    },
  ],
  next: ['self_check_start', 'eligibility_general_conditions', 'eligibility_social_org'],
});
