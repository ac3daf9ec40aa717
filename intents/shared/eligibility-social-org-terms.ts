import { isYesNo } from '../../src/domain/intent/claim.js';
import type { Answer } from '../../src/domain/intent/define-intent.js';
import { detailAsked } from '../../src/domain/intent/details.js';
import { inspectionGap, sayOpen, tellsFacts } from '../../src/domain/intent/gaps.js';
import {
  asksNeed,
  asksNegated,
  asksOfText,
  saysOneIsEnough,
  speaksOfOwn,
  speaksOfSocialOrg,
  wantsYesNo,
} from '../../src/domain/intent/said.js';
import { asksMeaning, INSPECTED, isOrgKind, namesOther, SPECIAL } from './eligibility-social-org-asked.js';
import { MORE_EN, MORE_ZH, RATED, REGISTERED, tellsCase, WHOLE } from './eligibility-social-org-cues.js';

/** What is asked of each of the conditions: which years, which grade, who checks, which papers. */
export const TERMS: readonly Answer[] = [
  {
    when: (f) =>
      f.has('consecutive') &&
      !f.has('which_years') &&
      !asksOfText(f) &&
      !tellsFacts(f) &&
      /必须|一定要|是不是要|要不要|得是|是否|must|have to|need to/.test(f.text),
    stance: (f) =>
      namesOther(f) || /不(?:用|必|一定|需|要求)|无[须需]|累计|not (?:need|have)|n't/.test(f.text) ? null : 'yes',
    clauses: [INSPECTED],
    zh: '要连续：挨着的两年以上年检都合格，两年就够，隔开的不算。此外要在民政部门登记、评级3A级以上，独立承担民事责任、税收社保等其他条件也要符合。',
    en: 'They must be consecutive: passed annual inspections in two or more years that follow each other. Civil affairs registration, a rating of 3A or above and the other conditions (civil liability, tax, social insurance) apply too.',
  },
  {
    when: (f) => f.has('given_priority'),
    stance: 'not_in_policy',
    clauses: [RATED],
    silent: 'rating_priority',
    zh: '方案没有规定等级高的优先，3A、4A、5A都算3A级以上。够了等级，还要连续两年以上年检合格，并符合独立承担民事责任、税收社保等其他条件；具体条件由购买主体会同财政部门定。',
    en: 'The plan does not specify any priority for a higher rating: 3A, 4A and 5A all count as 3A or above. Two or more consecutive passed annual inspections and the other conditions, such as civil liability, tax and social insurance, apply as well.',
  },
  {
    when: (f) => f.has('registration') && !f.has('rating') && f.has('ask_who', 'ask_where') && !tellsFacts(f),
    stance: null,
    clauses: [REGISTERED],
    zh: '社会组织要依法在民政部门登记成立。登记以外，还要评级3A级以上、连续两年以上年检合格，并符合独立承担民事责任、税收社保等其他条件。',
    en: 'With the civil affairs department. Besides registration, a social organisation needs a rating of 3A or above, two or more consecutive passed annual inspections and the other conditions, such as civil liability, tax and social insurance.',
  },
  {
    when: (f) =>
      (f.has('which_years') ||
        (f.has('annual_inspection', 'two_years') &&
          /哪两年|哪几年|任意|随便|最近|为止|到今年|近两年|which (?:two|years)/.test(f.text))) &&
      !tellsFacts(f),
    stance: 'not_in_policy',
    clauses: [INSPECTED],
    silent: 'inspection_which_years',
    zh: '方案没有规定是哪两年、算到哪一天，只说连续两年以上年检合格。今年结论没出的，请问购买主体怎么算。评级还要3A级以上，独立承担民事责任等其他条件也要符合。',
    en: 'The plan does not specify which two years or up to which date, only two or more consecutive passed annual inspections. If a result is still out, ask the purchaser. A rating of 3A or above and the other conditions apply too.',
  },
  {
    when: (f) => f.has('failed_inspection') && inspectionGap(f) !== 'met',
    stance: 'depends',
    clauses: [INSPECTED],
    zh: '要看之后的结果。年检不合格或没参加的那年不算，要重新有连续两年以上年检合格才够；方案没说是否必须是最近两年，请问购买主体。3A级以上、独立承担民事责任等其他条件也要符合。',
    en: 'It depends on what followed. A failed or missed year does not count; two or more consecutive passed annual inspections are needed. Whether they must be the latest, the plan does not say: ask the purchaser. 3A or above, civil liability and the rest apply too.',
  },
  {
    when: (f) =>
      f.has('belongs_to_kind') ||
      (f.has('association', 'private_nonenterprise') && /算|属于|是不是/.test(f.text) && !tellsFacts(f)) ||
      (f.has('social_org') && /按(?:社会组织|这)|算社会组织|属于社会组织|treated as/.test(f.text) && !tellsFacts(f)),
    stance: (f) =>
      asksNegated(f) ||
      /不算(?!社会组织吗)|不属于|不是社会组织(?!吗)/.test(f.text.replace(/算不算|属不属于|是不是/g, ''))
        ? isOrgKind(f) && isYesNo(f)
          ? 'no'
          : null
        : isOrgKind(f)
          ? 'yes'
          : 'depends',
    clauses: [REGISTERED],
    zh: (f) =>
      isOrgKind(f)
        ? '算，只要依法在民政部门登记成立。协会、商会、民非（社会服务机构）都按社会组织的条件：3A级以上、连续两年以上年检合格，独立承担民事责任、税收社保等其他条件也要符合。'
        : '要看在哪里登记：依法在民政部门登记成立的才按社会组织看，要3A级以上、连续两年以上年检合格；在市场监管或行业主管部门登记的按企业、机构看。独立承担民事责任、税收社保等其他条件都要符合。',
    en: (f) =>
      isOrgKind(f)
        ? 'Yes, if registered with the civil affairs department. Associations, chambers and social service agencies follow the conditions for social organisations: 3A or above, two or more consecutive passed annual inspections, plus civil liability, tax and social insurance.'
        : 'It depends on where it is registered: with civil affairs it is a social organisation and needs 3A or above and two or more consecutive passed annual inspections; with market regulation or the sector authority it is a company or institution. The other conditions (civil liability, tax, social insurance) count for all.',
  },
  {
    when: (f) =>
      f.has('rating_included') ||
      (f.has('rating') &&
        !f.us &&
        !f.has('annual_inspection') &&
        /刚[刚好]?够|够线|过线|达标|够吧|够了吧|够不够|as far as the rating/.test(f.text)) ||
      (f.has('rating') &&
        ((!f.us && /算数/.test(f.text)) || /包括|包含|算3a|算不算3a|算三a|算不算三a|included|inclusive/.test(f.text))),
    stance: (f) =>
      !isYesNo(f)
        ? null
        : /不(?:包括|包含|含)(?!3a吗)|(?<!算)不算|not includ|exclud/.test(f.text.replace(/(.{1,2})不\1/gu, ''))
          ? 'no'
          : /(?<![几])[12一二两]a/.test(f.text)
            ? 'no'
            : /以上|above/.test(f.text) && !/3a|三a/.test(f.text)
              ? null
              : 'yes',
    clauses: [RATED],
    zh: (f) =>
      `${/[12一二两]a/.test(f.text) ? '1A、2A不算' : '3A够线'}。3A级以上包括3A、4A、5A，2A和1A不够。评级够了还要连续两年以上年检合格，并符合独立承担民事责任、税收社保等其他条件。`,
    en: 'Counted in are 3A itself, 4A and 5A; 2A and 1A are not. Two or more consecutive passed annual inspections and the other conditions, such as civil liability, tax and social insurance, are needed as well.',
  },
  {
    when: (f) => f.has('ask_why') && (f.has('rating', 'annual_inspection', 'two_years') || /两年|3a/.test(f.text)),
    stance: 'not_in_policy',
    clauses: [RATED],
    silent: 'rating_reason',
    zh: '方案没有规定、也没有解释为什么定在3A级和两年，只写了这两条：3A级以上、连续两年以上年检合格。想提意见，可以找购买主体和财政部门。',
    en: 'The plan does not specify or explain why 3A and two years were chosen; it simply asks for 3A or above and two or more consecutive passed annual inspections. You may raise it with the purchaser and the finance bureau.',
  },
  {
    when: (f) => f.has('checks_who'),
    stance: 'not_in_policy',
    clauses: [SPECIAL],
    silent: 'qualification_checker',
    zh: '方案没有规定资格由谁审核、怎么审核。3A评级和年检结果可以找登记的民政部门核实；具体条件由购买主体会同财政部门确定，审核的事请先问购买主体。',
    en: 'The plan does not specify who checks the qualifications or how. Civil affairs can confirm the 3A rating and the annual inspections; the purchaser, with the finance bureau, sets the particular conditions, so ask the purchaser first.',
  },
  {
    when: (f) => f.has('documents') && !tellsFacts(f),
    stance: 'not_in_policy',
    clauses: [WHOLE],
    silent: 'qualification_documents',
    zh: '方案没有规定要交哪些材料，请看项目公告或问购买主体。可以先备好民政登记证书、3A级以上的评级证书、连续两年以上年检合格的结论，以及财务、税收、社保方面的证明。',
    en: 'The plan does not specify which papers to submit; see the project notice or ask the purchaser. Have your civil affairs certificate, the 3A (or higher) rating, two consecutive passed annual inspections and accounts, tax and social insurance proof ready.',
  },
  {
    when: (f) => f.has('rating_enough'),
    stance: 'no',
    clauses: [WHOLE],
    zh: '只有3A还不够。还要在民政部门登记、连续两年以上年检合格，并能独立承担民事责任，设施人员、治理财务、信誉、税收和社保记录等其他条件也要符合。',
    en: 'No, 3A alone is not enough. Civil affairs registration and two or more consecutive passed annual inspections are needed too, and so are independent civil liability, facilities and staff, governance and accounts, reputation, tax and social insurance.',
  },
  {
    when: (f) =>
      f.has('ask_count') && (f.has('annual_inspection') || (f.has('two_years') && !f.has('rating'))) && !f.us,
    stance: null,
    clauses: [INSPECTED],
    zh: '要连续两年以上年检合格，两年就够，得是挨着的两年。另外还要在民政部门登记、评级3A级以上，独立承担民事责任、税收社保等其他条件也要符合。',
    en: 'Two or more consecutive years of passed annual inspections; two years in a row suffice. Civil affairs registration, a rating of 3A or above and the other conditions (civil liability, tax, social insurance) are needed as well.',
  },
  {
    when: (f) =>
      speaksOfSocialOrg(f) &&
      !asksMeaning(f) &&
      !(asksNeed(f) && !speaksOfOwn(f)) &&
      (tellsFacts(f) || (speaksOfOwn(f) && (wantsYesNo(f) || f.has('take_on')))),
    stance: 'depends',
    clauses: [WHOLE],
    zh: (f) => sayOpen(f, 'zh'),
    en: (f) => sayOpen(f, 'en'),
    next: ['self_check_start', 'eligibility_general_conditions', 'eligibility_special_conditions'],
  },
  {
    when: (f) =>
      detailAsked(f, 'count') !== null && !tellsCase(f) && !asksMeaning(f) && f.has('rating', 'annual_inspection'),
    stance: 'not_in_policy',
    clauses: [WHOLE],
    zh: (f) =>
      `方案没有规定${detailAsked(f, 'count')?.zh ?? ''}，只写了社会组织要在民政部门登记、3A级以上、连续两年以上年检合格；请问登记的民政部门或购买主体。${MORE_ZH}。`,
    en: (f) =>
      `The plan does not specify ${detailAsked(f, 'count')?.en ?? ''}; it only asks for civil affairs registration, 3A or above and two or more consecutive passed annual inspections. Ask civil affairs or the purchaser. ${MORE_EN}`,
  },
  {
    when: asksMeaning,
    stance: null,
    clauses: [WHOLE],
    zh: '3A是社会组织评估等级里的一档，从1A到5A，A越多越高；年检是登记的民政部门每年做的检查。方案没有另下定义，只要求3A级以上（含3A）、连续两年以上年检合格，独立承担民事责任等其他条件也要符合。',
    en: '3A is a grade in the rating of social organisations, which runs from 1A to 5A; the annual inspection is done by civil affairs. The plan gives no definition, it asks for 3A or above and two or more consecutive passed inspections, besides civil liability and the other conditions.',
  },
  {
    when: (f) =>
      f.has('rating', 'annual_inspection') &&
      wantsYesNo(f) &&
      !asksNegated(f) &&
      !tellsFacts(f) &&
      !/[1245一二两四五]a/.test(f.text) &&
      !namesOther(f) &&
      !f.has('tax_credit', 'tax', 'documents') &&
      !saysOneIsEnough(f) &&
      !asksOfText(f) &&
      (asksNeed(f) || f.has('all_needed')),
    stance: 'yes',
    clauses: [WHOLE],
    zh: '要，两样都要：评级3A级以上（含3A），并且连续两年以上年检合格，缺一样都不行。还要在民政部门登记，独立承担民事责任、税收社保等其他条件也要符合。',
    en: 'Yes, both: a rating of 3A or above (3A included) and two or more consecutive passed annual inspections. Civil affairs registration and the other conditions, such as civil liability, tax and social insurance, apply too.',
  },
];
