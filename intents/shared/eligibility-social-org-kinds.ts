import { isYesNo } from '../../src/domain/intent/claim.js';
import type { Answer } from '../../src/domain/intent/define-intent.js';
import { failedGaps, inspectionGap, sayFailed, sayOpen, tellsFacts } from '../../src/domain/intent/gaps.js';
import {
  asksNeed,
  asksNegated,
  owesDues,
  saysBelow3A,
  saysUnregistered,
  speaksOfSocialOrg,
  wantsYesNo,
} from '../../src/domain/intent/said.js';
import {
  agreesItMayNot,
  asksCompanyOnly,
  depends,
  hasHole,
  INSPECTED,
  isPlainOnFoundation,
  LIABLE,
  LOCAL,
  neverInspected,
  ORG_GAPS,
  onlyOneYear,
  PAID,
  skipsInspection,
  trades,
} from './eligibility-social-org-asked.js';
import { asksPlace, RATED, REGISTERED, WHOLE } from './eligibility-social-org-cues.js';

/** Whether a social organisation of such a standing may provide: what it lacks, what it waits for, what kind it is. */
export const MAY_IT_PROVIDE: readonly Answer[] = [
  {
    when: (f) =>
      f.has('other_way') &&
      !f.has('failed_inspection') &&
      (failedGaps(f).length > 0 || f.has('rating', 'annual_inspection')),
    stance: null,
    clauses: [WHOLE],
    zh: '方案没有给社会组织另开别的路：先参加等级评估，达到3A级以上，并做到连续两年以上年检合格，其他条件也符合后再承接。不能借用别家的资格。评级、年检的事可以先问民政部门。',
    en: 'The plan offers social organisations no other route: get rated 3A or above, pass two or more consecutive annual inspections and meet the other conditions first. Ask civil affairs about the next rating; borrowing a name is not allowed.',
  },
  {
    when: owesDues,
    stance: 'no',
    clauses: [PAID],
    zh: '现在不符合。社会组织也要有依法缴纳税收和社会保险的良好记录，还欠着就达不到。先依法缴清；缴清后怎么算，方案没有规定，请问购买主体。3A级以上、连续两年以上年检合格、独立承担民事责任等条件另外要看。',
    en: 'No, not at present. A good record of paying tax and social insurance is required, so open arrears do not meet it. Pay first; how the record then counts the plan does not specify: ask the purchaser. 3A, two consecutive passed annual inspections, civil liability and the rest apply besides.',
  },
  {
    when: (f) => saysUnregistered(f) && !f.has('branch_office') && !/分会/.test(f.text),
    stance: 'no',
    clauses: [REGISTERED],
    zh: '不能。没有在民政部门登记成立的队伍或团体，只备案也不算，不在方案列出的承接主体里。可以先依法登记，评到3A级以上并连续两年以上年检合格，再来承接。',
    en: 'No. A group that is not registered with the civil affairs department, even if filed with a subdistrict, is not among the providers listed. Register first, then reach 3A or above and two consecutive passed annual inspections.',
  },
  {
    // Its rating and inspections are fine or not told: it fails for something every provider must have.
    when: (f) => f.told && failedGaps(f).length > 0 && !failedGaps(f).some((id) => ORG_GAPS.has(id)),
    stance: 'no',
    clauses: [LIABLE],
    zh: (f) => sayFailed(f, 'zh'),
    en: (f) => sayFailed(f, 'en'),
    next: ['eligibility_general_conditions', 'self_check_start', 'human_handoff'],
  },
  {
    when: (f) => f.told && failedGaps(f).length > 0 && !(f.has('annual_report') && f.org.rating === null),
    stance: (f) => (agreesItMayNot(f) ? 'yes' : 'no'),
    clauses: [WHOLE],
    zh: (f) => `${agreesItMayNot(f) ? '是的，' : ''}${sayFailed(f, 'zh')}`,
    en: (f) => (agreesItMayNot(f) ? sayFailed(f, 'en').replace(/^No,/u, 'Right,') : sayFailed(f, 'en')),
    next: ['eligibility_general_conditions', 'self_check_start', 'human_handoff'],
  },
  {
    // 一家4A、一家2A：the one below 3A settles it.
    when: (f) =>
      saysBelow3A(f) &&
      speaksOfSocialOrg(f) &&
      !f.has('applying_rating', 'rating_expired', 'ask_why', 'other_way') &&
      (wantsYesNo(f) || f.us),
    stance: (f) => (agreesItMayNot(f) ? 'yes' : 'no'),
    clauses: [WHOLE],
    zh: '不能。社会组织要评上3A级以上（含3A）才行，没评级、1A、2A都不符合；还要在民政部门登记、连续两年以上年检合格，独立承担民事责任、税收社保等其他条件也要符合。评级的事请问民政部门。',
    en: 'No. A social organisation needs a rating of 3A or above (3A included); unrated, 1A and 2A fall short. Civil affairs registration, two or more consecutive passed annual inspections and the other conditions (civil liability, tax, social insurance) apply too.',
  },
  {
    when: (f) => (trades(f) || skipsInspection(f)) && wantsYesNo(f) && !asksNeed(f) && !asksNegated(f),
    stance: 'no',
    clauses: [WHOLE],
    zh: '不能互相抵。3A级以上和连续两年以上年检合格是两条，等级再高也抵不了年检，年检再好也代替不了评级；独立承担民事责任、税收社保等其他条件也都要符合。',
    en: 'No, one cannot make up for the other: a rating of 3A or above and two or more consecutive passed annual inspections are both required, whatever the grade. Civil liability, tax, social insurance and the other conditions apply too.',
  },
  {
    when: (f) => f.has('ask_difference') && f.has('enterprise'),
    stance: null,
    clauses: [WHOLE],
    zh: '差别在登记和评级：社会组织要在民政部门登记、3A级以上、连续两年以上年检合格；企业、机构在市场监管或行业主管部门登记，不要求3A和年检。独立承担民事责任、税收社保等其他条件两边都一样。',
    en: 'They differ in registration and rating: social organisations need civil affairs registration, 3A or above and two consecutive passed inspections; companies register with market regulation or the sector authority and need neither. The other conditions (civil liability, tax, social insurance) apply to both.',
  },
  {
    when: asksCompanyOnly,
    stance: (f) =>
      !wantsYesNo(f) && !isYesNo(f) ? null : f.has('not_needed') ? 'yes' : asksNeed(f) ? 'no' : 'depends',
    clauses: [WHOLE],
    zh: (f) =>
      `${f.has('not_needed') ? '是的，公司不用' : '不要求'}。3A级和年检只针对社会组织；企业要依法在市场监管或行业主管部门登记，并符合独立承担民事责任、税收和社保记录良好等其他条件。`,
    en: (f) =>
      `${f.has('not_needed') ? 'Right, they are not needed' : 'No'}. The 3A rating and annual inspections bind social organisations only. A company must be registered with market regulation or the sector authority and meet the other conditions, such as civil liability, tax and social insurance.`,
    next: ['eligibility_enterprise', 'eligibility_general_conditions', 'self_check_start'],
  },
  {
    when: (f) => f.has('annual_report'),
    stance: depends,
    clauses: [INSPECTED],
    silent: 'inspection_annual_report',
    zh: '方案没有规定改报年报、不做年检的怎么算，它只写了连续两年以上年检合格（另外要3A级以上）。怎么认定，请问民政部门和购买主体；独立承担民事责任、税收社保等其他条件照样要符合。',
    en: 'The plan does not specify how annual reports count where inspections were dropped; it only says two or more consecutive passed annual inspections (plus 3A or above). Ask civil affairs and the purchaser. The other conditions (civil liability, tax, social insurance) still apply.',
  },
  {
    when: (f) =>
      f.has('basic_pass') ||
      (f.told && inspectionGap(f) === 'basic') ||
      (f.has('annual_inspection') && /分?几档|几种结论|conditional/.test(f.text)),
    stance: depends,
    clauses: [INSPECTED],
    silent: 'inspection_basic_pass',
    zh: (f) =>
      tellsFacts(f)
        ? sayOpen(f, 'zh')
        : '方案没有规定“基本合格”算不算合格，只写了连续两年以上年检合格。请问登记的民政部门和购买主体。3A级以上、独立承担民事责任、税收社保等其他条件另外要看。',
    en: (f) =>
      tellsFacts(f)
        ? sayOpen(f, 'en')
        : 'The plan does not specify whether 基本合格 (basically qualified) counts; it only says two or more consecutive passed annual inspections. Ask civil affairs and the purchaser. The 3A rating, civil liability, tax and social insurance are checked besides.',
  },
  {
    when: (f) => f.has('rating_expired') || f.left.includes('rating'),
    stance: depends,
    clauses: [RATED],
    silent: 'rating_validity',
    zh: (f) =>
      `${depends(f) === 'depends' ? '要看怎么认定。' : ''}方案没有规定评级过期后还算不算，只要求3A级以上（含3A）和连续两年以上年检合格。请问民政部门和购买主体，稳妥的做法是先重新参评；独立承担民事责任等其他条件也要符合。`,
    en: 'The plan does not specify whether an expired rating still counts; it asks for 3A or above and two consecutive passed annual inspections. Ask civil affairs and the purchaser; being rated anew is the safe way. Civil liability and the other conditions apply too.',
  },
  {
    when: (f) => f.has('applying_rating') && f.has('rating') && !f.has('which_years'),
    stance: 'no',
    clauses: [RATED],
    zh: '还不能。等级没评下来之前，不能当作3A级以上。等拿到3A或更高的等级，并且连续两年以上年检合格，独立承担民事责任等其他条件也符合，再来承接。',
    en: 'Not yet. Until the rating is granted it is no 3A. Come back once you hold 3A or above, have passed two or more consecutive annual inspections and meet the other conditions, such as independent civil liability.',
  },
  {
    when: (f) =>
      (f.has('foundation') || f.org.type === 'foundation') &&
      !f.has('new_org', 'one_year_only') &&
      !neverInspected(f) &&
      !onlyOneYear(f),
    stance: (f) => (isPlainOnFoundation(f) ? 'yes' : 'depends'),
    clauses: [WHOLE],
    silent: 'foundation_inspection',
    zh: '要看情况。在民政部门登记的基金会属于社会组织，同样要3A级以上、连续两年以上年检合格；基金会的年检怎么认定，方案没有规定，请问民政部门。独立承担民事责任、税收社保等其他条件也适用。',
    en: 'It depends. A foundation registered with civil affairs is a social organisation, so 3A or above and two consecutive passed annual inspections apply; how its inspections are counted the plan does not specify: ask civil affairs. The other conditions (civil liability, tax, social insurance) apply too.',
  },
  {
    when: (f) => f.has('branch_office') || f.org.type === 'branch' || /分会/.test(f.text),
    stance: 'depends',
    clauses: [LIABLE],
    zh: '要看能不能独立承担民事责任。分支机构一般由总会担责，这条难满足；总会的3A和年检能不能算给它，方案没有说，请问购买主体。更稳妥的是由登记过的总会来承接。',
    en: 'It depends on whether it can bear civil liability independently, which a branch usually cannot. Whether the 3A rating and inspections of its parent count, the plan does not say: ask the purchaser. It is safer for the registered parent to provide.',
  },
  {
    when: (f) => f.has('affiliated'),
    stance: 'depends',
    clauses: [LIABLE],
    zh: '要看你们自己。承接方要自己在民政部门登记、有3A级以上的评级和连续两年以上年检合格，并能独立承担民事责任；挂靠单位的资格不能算给你们。责任要由别人担的，不符合。',
    en: 'It depends on you alone: the provider itself must be registered with civil affairs, rated 3A or above, have two or more consecutive passed annual inspections and bear civil liability independently. What your host has does not count for you.',
  },
  {
    when: (f) => asksPlace(f),
    stance: depends,
    clauses: [LOCAL],
    silent: 'place_of_registration',
    zh: '方案没有规定必须在本区登记，“本地”是引导方向，不是写明的资格条件。具体项目怎么要求，请问购买主体和财政部门。3A级以上、连续两年以上年检合格、独立承担民事责任等条件都要符合。',
    en: 'The plan does not specify that a provider must be registered locally; fostering local organisations is an aim, not a condition. Ask the purchaser and the finance bureau about the project. 3A or above, two consecutive passed inspections and independent civil liability apply.',
  },
  {
    when: (f) =>
      (f.has('new_org', 'one_year_only', 'founding_years') || neverInspected(f) || onlyOneYear(f)) &&
      (onlyOneYear(f) || !f.has('ask_count')) &&
      inspectionGap(f) !== 'met',
    stance: (f) => (f.has('founding_years') && !f.has('new_org') ? 'not_in_policy' : 'no'),
    clauses: [INSPECTED],
    zh: (f) =>
      f.has('founding_years') && !f.has('new_org')
        ? '方案没有规定社会组织要成立满几年，但要连续两年以上年检合格，还要3A级以上，所以刚成立的暂时达不到。独立承担民事责任、税收社保等其他条件也要符合。'
        : '现在还不能。社会组织要连续两年以上年检合格，刚成立或只有一年的还不够；另外要评上3A级以上，并符合独立承担民事责任、税收社保等其他条件。满足后再来承接。',
    en: (f) =>
      f.has('founding_years') && !f.has('new_org')
        ? 'The plan does not specify a minimum age, but two or more consecutive passed annual inspections and a rating of 3A or above are required, which a new organisation cannot have yet. The other conditions (civil liability, tax, social insurance) count too.'
        : 'Not yet. A social organisation needs two or more consecutive passed annual inspections, so a new one falls short, and it needs a rating of 3A or above. The other conditions (civil liability, tax, social insurance) apply too.',
  },
  {
    when: (f) => (f.has('gap_year') || (hasHole(f) && f.has('consecutive'))) && inspectionGap(f) !== 'met',
    stance: 'no',
    clauses: [INSPECTED],
    zh: '不算。方案要的是连续两年以上年检合格，中间断开的不算连续，加起来够两年也不行。更早断过不要紧，只要之后有连续两年以上合格；评级还要3A级以上，其他条件也要符合。',
    en: 'No. The passed annual inspections must cover two or more consecutive years; years with a gap between them do not count. An older gap does not matter once two consecutive passes follow. 3A or above and the other conditions apply too.',
  },
];
