import { claim, saying, saysEnough } from '../../src/domain/intent/claim.js';
import { detailAsked } from '../../src/domain/intent/details.js';
import { failedGaps } from '../../src/domain/intent/gaps.js';
import { claimed, isTurned } from '../../src/domain/intent/polarity.js';
import { notOnly, saysOnly } from '../../src/domain/intent/reach.js';
import { asksNeed, saysUnregistered, speaksOfOwn, speaksOfSocialOrg } from '../../src/domain/intent/said.js';
import {
  asksIfMeets,
  asksPlace,
  GENERAL_EN,
  GENERAL_ZH,
  isPublicBody,
  SOCIAL,
  WHOLE,
} from './eligibility-enterprise-cues.js';
import { REGISTRATION_COUNTS } from './provider-claims.js';

const MORE_ZH = `此外${GENERAL_ZH}`;
/** What people claim of the conditions of clause 3.2 for companies and institutions, and whether it is so. */
export const CLAIMS = [
  REGISTRATION_COUNTS,
  claim({
    // Registered with the sector authority, or with market regulation, alone: one of the two suffices.
    says: (f) =>
      /(?:只|仅|光|单)?(?:在|有|是)?[^,。?]{0,4}(?:行业)?主管部门[^,。?]{0,6}(?:登记|注册|批)[^。?]{0,8}(?:没|未|不用|不必|无需)[^,。?]{0,6}(?:市场监管|市监|工商)|(?:市场监管|市监|工商)[^,。?]{0,8}(?:登记|注册)[^。?]{0,8}(?:没|未|不用|不必|无需)[^,。?]{0,6}主管部门|(?:二者|两者|其中|任)[^,。?]{0,3}(?:居其一|选一|一个|一家|意一)/u.test(
        f.text,
      ) && f.has('registration'),
    unless: (f) =>
      saysUnregistered({
        ...f,
        text: f.text.replace(/(?:没|未)[^,。?]{0,8}(?:市场监管|市监|工商|主管部门)[^,。?]{0,6}/u, ''),
      }),
    holds: (f) => (/不(?:能|行|算|够|可以)/u.test(claimed(f)) ? 'no' : 'yes'),
    clauses: [WHOLE],
    zh: `在一个部门依法登记就行：企业一般在市场监管部门，机构在行业主管部门，不要求两边都登记。${MORE_ZH}。`,
    en: `One registration will do: companies with market regulation, institutions with their sector authority. ${GENERAL_EN}`,
  }),
  claim({
    // One kind taken for all who may provide: 只有社会组织, only state-owned ones.
    says: (f) =>
      saysOnly(f) !== null &&
      /社会组织|社团|协会|民非|非营利|国企|国有|央企|大(?:公司|企业)|本地|上市|外资|民企|民营|企业|公司|social org|non-?profit|charit|ngo|state-owned|large|big|local|compan|firm/u.test(
        claimed(f),
      ),
    unless: (f) =>
      f.has('registration') ||
      (f.has('rating', 'annual_inspection') && !/能|可以|承接|接/u.test(claimed(f))) ||
      /保证金|资质|证书|经验|分公司|分支|办事处|代表处|branch/u.test(f.text),
    holds: notOnly,
    clauses: [WHOLE],
    zh: `企业、机构都可以承接，不论国企民企、大小：依法在市场监管或行业主管部门登记成立就行，不要求3A和年检；符合条件的社会组织也可以。${MORE_ZH}。`,
    en: `Any company or institution registered with market regulation or the sector authority may provide, without a 3A rating, and so may qualified social organisations. ${GENERAL_EN}`,
    next: ['eligibility_social_org', 'eligibility_general_conditions', 'self_check_start'],
  }),
  claim({
    // A social organisation is not registered with market regulation.
    says: saying(
      /(?:社会组织|社团|协会|民非)[^,。?]{0,6}(?:在|到|去|向)?[^,。?]{0,2}(?:市场监管|市监|工商)[^,。?]{0,6}(?:登记|注册)/u,
      /social org\w*[^?]{0,30}registered with market/u,
    ),
    unless: speaksOfOwn,
    holds: false,
    clauses: [SOCIAL],
    zh: `社会组织要依法在民政部门登记成立，3A级以上、连续两年以上年检合格；在市场监管部门登记的是企业。${MORE_ZH}。`,
    en: `Social organisations are registered with civil affairs and need 3A or above and two passed annual inspections; market regulation registers companies. ${GENERAL_EN}`,
  }),
  claim({
    says: (f) =>
      (saysEnough(f) || /就(?:一定|肯定|稳)/u.test(claimed(f))) &&
      (f.has('enterprise', 'institution', 'registration') || /公司|执照|企业|登记/u.test(claimed(f))),
    unless: (f) =>
      f.has('rating', 'annual_inspection', 'both_registrars') ||
      /二选一|任一|选一|其中一|一个部门|一家登记|民政|either|one of/u.test(f.text),
    holds: (f) => (/不够|不行|不足|not enough/u.test(claimed(f)) ? 'yes' : 'no'),
    clauses: [WHOLE],
    zh: `依法登记只是一条：企业、机构要依法在市场监管或行业主管部门登记成立，${GENERAL_ZH}。`,
    en: `Registration with market regulation or the sector authority is one condition among others. ${GENERAL_EN}`,
  }),
  claim({
    says: saying(/民政[^,。?]{0,8}(?:登记|注册|备案)|(?:登记|注册|备案)[^,。?]{0,6}民政/u, /civil affairs/u),
    unless: (f) =>
      speaksOfSocialOrg(f) ||
      f.has('social_org', 'private_nonenterprise', 'school', 'hospital') ||
      f.org.registrar === '民政' ||
      speaksOfOwn(f),
    holds: false,
    clauses: [WHOLE],
    zh: `企业、机构要在市场监管或行业主管部门登记，社会组织才在民政部门登记。企业不要求3A和年检，${GENERAL_ZH}。`,
    en: `Companies register with market regulation or, as institutions, with the sector authority; civil affairs is for social organisations. ${GENERAL_EN}`,
  }),
  claim({
    says: (f) =>
      f.has('registration') &&
      /市场监管|市监|工商|主管部门|market regulat|sector authorit/u.test(f.text) &&
      (asksNeed(f) || /不(?:用|必|需)|没|未/.test(f.text)),
    unless: (f) =>
      f.has('both_registrars') ||
      /两[头边个家]|同时|都要|both/.test(f.text) ||
      speaksOfOwn(f) ||
      speaksOfSocialOrg(f) ||
      asksIfMeets(f) ||
      /民政/u.test(f.text) ||
      detailAsked(f) !== null,
    holds: 'one_of_many',
    clauses: [WHOLE],
    zh: `企业、机构要依法在市场监管或行业主管部门登记成立，不要求3A和年检；${GENERAL_ZH}。`,
    en: `A company or institution must be lawfully registered with market regulation or the sector authority; no 3A rating is needed. ${GENERAL_EN}`,
  }),
  claim({
    // In general: what is registered as the plan asks may provide, of whatever kind.
    says: (f) =>
      f.has('registration') &&
      (f.has('enterprise', 'institution', 'state_owned') || /机构/u.test(claimed(f))) &&
      /(?:可以?|能|可否|算|属于|是|成为|作为|当)[^?]{0,14}(?:承接|接|主体|参与|投|范围|来|这一?类|社会力量)|\b(?:may|can|count|be)\b[^?]{0,40}(?:provid|bid|take)/u.test(
        claimed(f),
      ),
    unless: (f) =>
      speaksOfOwn(f) ||
      f.has('social_org', 'association', 'private_nonenterprise', 'foundation') ||
      saysUnregistered(f) ||
      asksPlace(f) ||
      failedGaps(f).length > 0 ||
      detailAsked(f) !== null ||
      isPublicBody(f) ||
      saysEnough(f) ||
      f.has(
        'both_registrars',
        'branch_office',
        'foreign_company',
        'partnership',
        'individual_business',
        'public_institution',
        'public_class_one',
        'public_class_two',
        'law_firm',
      ) ||
      /民政|合伙|个体|分公司|境外|外资|外商|同时|两|都|方可|才/u.test(f.text),
    holds: (f) => (saysOnly(f) === 'not_only' || !isTurned(f) ? 'yes' : 'no'),
    clauses: [WHOLE],
    zh: `依法在市场监管或行业主管部门登记成立的企业、机构，属于承接主体，不要求3A和年检。${MORE_ZH}。`,
    en: `Companies and institutions lawfully registered with market regulation or the sector authority are among the providers, without a 3A rating. ${GENERAL_EN}`,
  }),
  claim({
    // Registration with both departments, however it is put: one suffices.
    says: (f) =>
      f.has('registration') &&
      !f.has('social_org') &&
      (f.has('both_registrars') ||
        /两[头边个家][^,。?]{0,4}(?:部门|登记|注册|都)|(?:都|同时)[^,。?]{0,4}(?:登记|注册)|主管部门[^,。?]{0,3}(?:登记|注册)[^,。?]{0,3}(?:才|方|必)/u.test(
          f.text,
        )) &&
      /都|同时|两|都得|both|也/u.test(claimed(f)),
    unless: (f) => /二选一|任一|一个就|一家就|选一|either|one of|或者?|其一/.test(f.text),
    holds: false,
    clauses: [WHOLE],
    zh: `在一个部门依法登记就行：企业一般在市场监管部门，机构在行业主管部门，不要求两边都登记。${MORE_ZH}。`,
    en: `One registration will do: companies with market regulation, institutions with their sector authority. ${GENERAL_EN}`,
  }),
];
