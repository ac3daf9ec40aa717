import type { Answer } from '../../src/domain/intent/define-intent.js';
import { failedGaps, sayFailed } from '../../src/domain/intent/gaps.js';
import { asksNeed, asksNegated, asksOfText, speaksOfSocialOrg, wantsYesNo } from '../../src/domain/intent/said.js';
import { LIABLE, openPoint, registersAsCompany } from './eligibility-enterprise-asked.js';
import { asksFor, asksPlace, GENERAL_EN, WHOLE } from './eligibility-enterprise-cues.js';

/** Whether bodies beside plain companies may provide, and where each registers. */
export const OTHER_BODIES: readonly Answer[] = [
  {
    when: (f) =>
      asksFor(f, 'public_class_one', 'public_class_two', 'public_institution') ||
      f.org.type === 'public_institution_class1' ||
      f.org.type === 'public_institution_class2',
    stance: 'depends',
    clauses: [WHOLE],
    silent: 'public_institution_provider',
    zh: '要看认定。方案没有规定公益一类、公益二类等事业单位能不能承接，只写了依法登记成立的企业、机构等社会力量。请问购买主体和财政部门；独立承担民事责任等其他条件也要符合。',
    en: `It depends. The plan does not specify whether public institutions, class I or II, may provide; it names registered companies, institutions and other social forces. Ask the purchaser and the finance bureau. ${GENERAL_EN}`,
  },
  {
    when: (f) => asksFor(f, 'residents_committee') && !f.has('cooperative'),
    stance: 'depends',
    firm: true,
    clauses: [WHOLE],
    silent: 'self_governing_provider',
    zh: '要看认定。方案没有规定居委会、村委会能不能承接，列出的是社会组织和依法登记成立的企业、机构等社会力量，没有点名它们。请问购买主体和财政部门。',
    en: "It depends. The plan does not specify whether residents' or villagers' committees may provide; it lists social organisations and registered companies, institutions and other social forces without naming them. Ask the purchaser and the finance bureau.",
  },
  {
    when: (f) =>
      asksFor(f, 'law_firm', 'accounting_firm') &&
      /^[^,。?]{2,12}(?:要不要|用不用|需不需要|要|得|需要|必须)(?:有|看|查|过|评)?(?:[1-5]a级?|评级|等级|年检)(?:吗|么|不|[?])*$/u.test(
        f.text,
      ),
    stance: 'no',
    clauses: [WHOLE],
    silent: 'partnership_liability',
    zh: '不用。3A级和年检只针对社会组织；事务所依法登记成立，可归入企业、机构。合伙制算不算独立承担民事责任，方案没有规定，请问购买主体和财政部门。',
    en: 'No. The 3A rating and inspections bind social organisations only; a lawfully registered firm falls under companies and institutions. Whether a partnership bears civil liability independently the plan does not specify: ask the purchaser and the finance bureau.',
  },
  {
    when: (f) => asksFor(f, 'law_firm', 'accounting_firm') || f.has('partnership') || /合伙/.test(f.text),
    stance: 'depends',
    clauses: [WHOLE],
    silent: 'partnership_liability',
    zh: '可以争取，要看认定。依法登记成立的事务所可归入企业、机构，不要求3A；但合伙制算不算独立承担民事责任，方案没有规定，请问购买主体和财政部门。税收社保等其他条件也要符合。',
    en: 'It depends. A lawfully registered firm falls under companies and institutions and needs no 3A rating, but the plan does not specify whether a partnership bears civil liability independently: ask the purchaser and the finance bureau. Tax and social insurance records count too.',
  },
  {
    when: (f) =>
      asksFor(f, 'hospital', 'school') &&
      /民办|民营|私立|私营|private/.test(f.text) &&
      !/民办非|学历|公办/.test(f.text) &&
      wantsYesNo(f) &&
      !asksNeed(f) &&
      !asksNegated(f) &&
      !f.us,
    stance: 'yes',
    clauses: [WHOLE],
    zh: '可以。依法在市场监管或行业主管部门登记成立的民办单位，属于企业、机构等社会力量，不要求3A和年检；如果是在民政部门登记的，就按社会组织的条件。独立承担民事责任、税收社保等其他条件也要符合。',
    en: `Yes. A private body lawfully registered with market regulation or the sector authority is among the companies and institutions and needs no 3A rating; one registered with civil affairs follows the conditions for social organisations. ${GENERAL_EN}`,
  },
  {
    // Open kinds stop being open once the registration named in the question is the one the plan asks for.
    when: (f) =>
      f.has('foreign_company', 'social_enterprise') &&
      registersAsCompany(f) &&
      wantsYesNo(f) &&
      !f.us &&
      !asksNegated(f) &&
      !asksOfText(f),
    stance: 'yes',
    clauses: [WHOLE],
    zh: '算，按企业看。只要依法在市场监管部门登记成立，就属于方案说的企业，不要求3A和年检；方案没有因为外资或“社会企业”的身份另设条件。独立承担民事责任、税收社保记录良好等其他条件也要符合。',
    en: `Yes, as a company. Registered with market regulation it is among the companies the plan names, without a 3A rating; the plan sets no other condition for foreign-invested or social enterprises. ${GENERAL_EN}`,
  },
  {
    when: (f) =>
      (asksFor(f, 'hospital', 'school', 'cooperative') || /公办|公立|养老院|敬老院|福利院|博物馆/.test(f.text)) &&
      !f.has('social_org') &&
      !f.verdict?.met.includes('registrar'),
    stance: 'depends',
    clauses: [WHOLE],
    zh: '要看登记。依法在市场监管或行业主管部门登记成立的，属于企业、机构等社会力量，可以承接；在民政部门登记的按社会组织要3A和年检；公办事业单位方案没有点名，请问财政部门。其他条件如独立承担民事责任也要符合。',
    en: 'It depends on its registration. Registered with market regulation or the sector authority, it is a company or institution and may provide; registered with civil affairs, it needs 3A and inspections; public ones are not named: ask the finance bureau. The other conditions, such as civil liability, apply too.',
  },
  {
    // 「在这没分公司」 names what there is not.
    when: (f) =>
      (f.has('branch_office') && !/没(?:有)?(?:设|开|办|注册)?(?:过)?(?:分公司|分支机构|办事处|分部)/u.test(f.text)) ||
      f.org.type === 'branch',
    stance: 'depends',
    clauses: [LIABLE],
    zh: '要看能不能独立承担民事责任。分公司一般由总公司担责，这条难满足；总公司授权行不行，方案没有说，请问购买主体。更稳妥的是由总公司来承接，税收社保等其他条件也要符合。',
    en: 'It depends on whether it can bear civil liability independently, which a branch usually cannot. Whether authorisation by the head office helps, the plan does not say: ask the purchaser. It is safer for the head office to provide. Tax and social insurance count too.',
  },
  {
    // 「外地公司会不会直接不要」 asks of all, whoever asks.
    when: (f) => f.told && !speaksOfSocialOrg(f) && failedGaps(f).length > 0 && (f.us || !asksPlace(f)),
    stance: 'no',
    clauses: [WHOLE],
    zh: (f) => sayFailed(f, 'zh'),
    en: (f) => sayFailed(f, 'en'),
    next: ['eligibility_general_conditions', 'self_check_start', 'human_handoff'],
  },
  {
    when: (f) =>
      f.has('both_registrars') &&
      /二选一|只登记一|其中一个|任一|一个就|一家就|either|one of|选一/.test(f.text) &&
      !asksNegated(f),
    stance: (f) => (wantsYesNo(f) && !/都|both/.test(f.text) ? 'yes' : null),
    clauses: [WHOLE],
    zh: '在一个部门依法登记就行：企业一般在市场监管部门，机构在行业主管部门，不用两边都登记。独立承担民事责任、税收社保等其他条件也要符合。',
    en: `One registration will do: companies are registered with market regulation and institutions with their sector authority. ${GENERAL_EN}`,
  },
  {
    when: (f) => f.has('both_registrars'),
    stance: (f) => (asksNegated(f) || /不用|不需要|无需/.test(f.text) ? null : 'no'),
    clauses: [WHOLE],
    zh: '不用两边都登记。该在哪个部门登记，就依法在哪个部门登记：企业一般在市场监管部门，机构在行业主管部门。独立承担民事责任、税收社保等其他条件也要符合。',
    en: `No, not with both. Companies are registered with market regulation and institutions with their sector authority, whichever the law asks for. ${GENERAL_EN}`,
  },
  {
    when: (f) => f.has('foreign_company'),
    stance: openPoint,
    clauses: [WHOLE],
    silent: 'foreign_provider',
    zh: '方案没有规定外资企业、境外机构能不能承接，只要求依法在市场监管或行业主管部门登记成立的企业、机构。请问购买主体和财政部门；独立承担民事责任等其他条件也要符合。',
    en: `The plan does not specify whether foreign-invested companies or overseas bodies may provide; it asks for companies and institutions registered with market regulation or the sector authority. Ask the purchaser and the finance bureau. ${GENERAL_EN}`,
  },
];
