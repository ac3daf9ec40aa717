import { isYesNo, saysEnough } from '../src/domain/intent/claim.js';
import { defineIntent } from '../src/domain/intent/define-intent.js';
import { tellsFacts } from '../src/domain/intent/gaps.js';
import { beyondPlan } from '../src/domain/intent/reach.js';
import { borrowsName, saysUnregistered, speaksOfOwn, wantsYesNo } from '../src/domain/intent/said.js';
import {
  BEYOND_FACTS,
  INSPECTED,
  LIABLE,
  MUST_BE_RATED,
  onlyOneYear,
  WAIVED,
} from './shared/eligibility-social-org-asked.js';
import { CLAIMS } from './shared/eligibility-social-org-claims.js';
import { asksPlace, MORE_EN, MORE_ZH, RATED, WHOLE } from './shared/eligibility-social-org-cues.js';
import { MAY_IT_PROVIDE } from './shared/eligibility-social-org-kinds.js';
import { TERMS } from './shared/eligibility-social-org-terms.js';
import { RATING_BINDS } from './shared/provider-claims.js';

export const intent = defineIntent({
  id: 'eligibility_social_org',
  title: { zh: '社会组织要什么条件', en: 'Conditions for social organisations' },
  affirms: true,
  answers: [
    {
      when: (f) => f.has('ignore_rule'),
      stance: 'no',
      clauses: [WHOLE],
      zh: '不能。3A级以上、连续两年以上年检合格是方案写明的条件，我只能照方案说，不能当它不存在，也不能替谁判定合格。您可以把实际情况告诉我，我帮您看还差哪条。',
      en: 'No. A rating of 3A or above and two or more consecutive passed annual inspections are in the plan; I cannot set them aside or declare anyone qualified. Tell me your situation and I will show what is missing.',
      next: ['self_check_start', 'eligibility_general_conditions'],
    },
    RATING_BINDS,
    {
      // 「没评过，是不是一定要评」: the need is asked for, and what is told is only why.
      when: (f) => MUST_BE_RATED.test(f.text) && !f.has('enterprise', 'annual_inspection'),
      stance: 'yes',
      firm: true,
      clauses: [RATED],
      zh: `要评。社会组织要评级3A级以上才能承接，没有评级的现在还不能；怎么评请问登记的民政部门。还要连续两年以上年检合格，${MORE_ZH}。`,
      en: `Yes. A social organisation must be rated 3A or above to provide; without a rating it cannot yet. Ask the civil affairs department about the rating. Two or more consecutive passed annual inspections are needed too. ${MORE_EN}`,
    },
    {
      // How long a failed one is kept out: no bar of that kind stands in the plan.
      when: (f) => /(?:几|多少)年(?:内|之内|以内)|多久(?:内|之内)?(?:不|才)/u.test(f.text) && !speaksOfOwn(f),
      stance: 'not_in_policy',
      clauses: [INSPECTED],
      zh: '方案没有规定几年内不能承接，只要求连续两年以上年检合格、3A级以上；之后重新达到就符合这两条。独立承担民事责任、税收社保等其他条件也要符合。',
      en: `The plan does not specify any period of exclusion; it asks for two or more consecutive passed annual inspections and 3A or above. ${MORE_EN}`,
    },
    beyondPlan({
      own: /[1-5一二两三四五]a级?|aaa|[一两二三3-5四五2]年(?!内|之内|以内)(?=[^。?]{0,8}(?:年检|合格|检查|连))|(?<=(?:年检|连续)[^,。?]{0,8})[一两二三3-5四五2]年(?!内|之内|以内)|等级证书?|评估|年检(?:结论|报告)|会员单位|[一两二三](?:次|回|个|条|样|项)|(?:two|three|four|five|one) (?:consecutive )?(?:years?|inspections?)|3a|[1245]a|202\d/gu,
      unless: (f) =>
        speaksOfOwn(f) ||
        (tellsFacts(f) && !BEYOND_FACTS.test(f.text)) ||
        f.has(
          'documents',
          'registration_procedure',
          'rating_procedure',
          'inspection_procedure',
          'annual_report',
          'checks_who',
          'rating_enough',
        ) ||
        asksPlace(f) ||
        onlyOneYear(f) ||
        /开会|签协议|公益组织|志愿|口碑|经验|备[了过]?案/u.test(f.text),
      clauses: [WHOLE],
      zh: `社会组织要在民政部门登记、3A级以上、连续两年以上年检合格，${MORE_ZH}`,
      en: `social organisations must be registered with civil affairs, rated 3A or above and have passed two or more consecutive annual inspections, besides civil liability, tax, social insurance and the rest`,
    }),
    WAIVED,
    {
      when: borrowsName,
      stance: 'no',
      clauses: [LIABLE],
      zh: '不能。3A级、年检这些条件看的是承接主体自己，不能借用或挂靠别家的；承接方还要能独立承担民事责任。可以先把自己的评级和年检补齐，再来承接。',
      en: "No. The 3A rating and the inspections must be the provider's own, and the provider must bear civil liability independently, so another organisation's name or rating cannot be borrowed.",
    },
    {
      when: (f) => f.has('registration_procedure') && !f.has('rating') && !tellsFacts(f) && !saysUnregistered(f),
      stance: 'not_in_policy',
      // How to register isn't governed by this plan at all: no clause comes near.
      clauses: [],
      silent: 'registration_procedure_silent',
      zh: '方案没有规定登记的手续和材料，这要问登记管理部门：社会组织找民政部门。方案只要求承接的社会组织已经在民政部门依法登记。',
      en: 'The plan does not specify how to register or with which papers; ask the registration authority, for social organisations the civil affairs bureau. The plan only asks that a provider is already registered.',
    },
    {
      when: (f) => f.has('rating_procedure') && !f.has('other_way'),
      stance: 'not_in_policy',
      clauses: [RATED],
      silent: 'rating_procedure_silent',
      zh: '方案没有规定怎样申请评级、由谁评，请问登记的民政部门。方案只看结果：3A级以上（含3A），还要连续两年以上年检合格。',
      en: 'The plan does not specify how a rating is applied for or who gives it; ask the civil affairs bureau. It only asks for the result: 3A or above (3A included), with two or more consecutive passed annual inspections.',
    },
    {
      when: (f) => f.has('inspection_procedure') && !tellsFacts(f),
      stance: 'not_in_policy',
      clauses: [INSPECTED],
      silent: 'inspection_procedure_silent',
      zh: '方案没有规定年检怎么办、什么时候办，请问登记的民政部门。方案要的是结果：连续两年以上年检合格，评级还要3A级以上。',
      en: 'The plan does not specify how or when the annual inspection is done; ask the civil affairs bureau. It asks for the result: two or more consecutive passed years, and a rating of 3A or above.',
    },
    ...CLAIMS,
    ...MAY_IT_PROVIDE,
    ...TERMS,
    {
      when: (f) => f.has('rating') && !f.has('annual_inspection') && !wantsYesNo(f),
      stance: null,
      clauses: [RATED],
      zh: '要3A级以上，包括3A；2A、1A和没评级的不够。另外还要在民政部门登记、连续两年以上年检合格，并符合独立承担民事责任、税收社保等其他条件。',
      en: 'A rating of 3A or above, 3A included; 2A, 1A or no rating is not enough. Civil affairs registration, two or more consecutive passed annual inspections and the other conditions (civil liability, tax, social insurance) apply too.',
    },
    {
      stance: (f) => (isYesNo(f) ? (saysEnough(f) ? 'no' : 'depends') : null),
      clauses: [WHOLE],
      zh: (f) =>
        `${isYesNo(f) && saysEnough(f) ? '一条还不够。' : ''}社会组织承接要看三条：依法在民政部门登记成立，评级3A级以上（含3A），连续两年以上年检合格。此外还要能独立承担民事责任，有设施人员，治理和财务制度健全，信誉、税收、社保记录良好。`,
      en: 'A social organisation must be registered with the civil affairs department, rated 3A or above (3A included) and have passed annual inspections for two or more consecutive years. It also needs civil liability, facilities and staff, sound governance and accounts, a good reputation, tax and social insurance record.',
    },
  ],
  next: ['self_check_start', 'eligibility_general_conditions', 'eligibility_enterprise'],
});
