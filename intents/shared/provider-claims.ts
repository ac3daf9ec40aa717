import { claim, stanceTo } from '../../src/domain/intent/claim.js';
import { cite } from '../../src/domain/intent/define-intent.js';
import { detailAsked } from '../../src/domain/intent/details.js';
import type { Facts } from '../../src/domain/intent/facts.js';
import { claimed, isTurned } from '../../src/domain/intent/polarity.js';
import { saysOnly } from '../../src/domain/intent/reach.js';
import { speaksOfOwn } from '../../src/domain/intent/said.js';

const SOCIAL_ORG = /社会组织|社团|协会|民非|民办非|非营利|social org|non-?profit|\bngos?\b|charit/u;
const COMPANY = /(?<!民办非)企业|公司|compan|\bfirms?\b|(?<!non-)enterprise/u;

/** The stance to what is said of the rating and the inspections: they bind social organisations, not companies. */
function stanceOnRating(f: Facts): 'yes' | 'no' {
  const claim = claimed(f);
  if (saysOnly(f) === 'only') {
    // 年检只管社会组织 is right, 只管企业 is wrong: what stands right behind the word counts.
    const named = /(?:只|仅|光|单|only|just)[^,。?]{0,12}?(社会组织|社团|协会|民非|social org|non-?profit|ngo)/u.exec(
      claim,
    );
    return named !== null && !/不(?:是|会|能)(?:说)?[只仅光单]/u.test(claim) ? 'yes' : 'no';
  }
  if (saysOnly(f) === 'not_only') return 'no';
  return stanceTo(false, f) === 'no' || (SOCIAL_ORG.test(claim) && !isTurned(f)) ? 'no' : 'yes';
}

/** Whether the 3A rating and the inspections bind companies, asked in general. */
export const RATING_BINDS = claim({
  says: (f) =>
    f.has('rating', 'annual_inspection') &&
    COMPANY.test(claimed(f)) &&
    (SOCIAL_ORG.test(claimed(f)) ||
      /要|得|须|必|需|不用|不必|不再|不[看管查]|[看管查]不|适用|无关|没关系|管不[着到]|没有?(?:这|要求)|must|need|require|have to|bind|apply|asked/u.test(
        claimed(f),
      )),
  unless: (f) =>
    speaksOfOwn(f) ||
    detailAsked(f) !== null ||
    f.has('tax_credit', 'ask_difference', 'private_nonenterprise', 'registration') ||
    // 没评级的公司能接吗 asks what becomes of the company.
    /(?:没有?|未)(?:参加?)?评|没有?(?:3a|三a|评级)的?(?:公司|企业)|没资格|优先|接不了|能不能接|(?:能|可以)(?:承接|接)/u.test(
      f.text,
    ),
  holds: stanceOnRating,
  clauses: [cite('3.2', '依法在民政部门登记成立且连续两年以上年检合格的3A级以上社会组织')],
  zh: '3A级以上和连续两年以上年检合格只针对社会组织，不针对企业、机构。企业要依法在市场监管或行业主管部门登记，独立承担民事责任、税收社保记录良好等其他条件也要符合。',
  en: 'The 3A rating and the annual inspections bind social organisations only, not companies or institutions, which must be registered with market regulation or the sector authority. Independent civil liability, tax and social insurance records and the other conditions apply too.',
  next: ['eligibility_enterprise', 'eligibility_general_conditions', 'self_check_start'],
});

/** 「在卫健部门登记的，这登记算数吗」: one condition is asked for, and it is met. */
const COUNTS =
  /(?:登记|注册|执照|证照?|许可|批文)[^,。?]{0,10}(?:认不认|认[吗么]|算不算|算[数吗]|作数|管用|有效|认可)|认不认[^,。?]{0,8}(?:登记|执照|证)|\b(?:registration|licen[cs]e)\b[^?]{0,20}\b(?:count|valid|accepted|enough|good)/u;

/** Whether a registration told counts, asked by itself. */
export const REGISTRATION_COUNTS = claim({
  says: (f) => COUNTS.test(f.text) && !f.has('rating', 'annual_inspection'),
  unless: (f) => !(f.verdict?.met.includes('registered') && f.verdict.met.includes('registrar')),
  holds: { always: 'yes' },
  clauses: [
    cite('3.2', '依法在民政部门登记成立'),
    cite('3.2', '依法在市场监管及行业主管部门登记成立的企业、机构等社会力量'),
  ],
  zh: '登记这一条算数：社会组织在民政部门登记，企业、机构在市场监管或行业主管部门登记，都是方案写的。独立承担民事责任、税收社保记录良好等其他条件还要逐条符合，社会组织另看3A和年检。',
  en: 'the registration counts: social organisations register with civil affairs, companies and institutions with market regulation or the sector authority. Civil liability, tax and social insurance records and the other conditions must be met as well, and for social organisations the 3A rating and the inspections.',
  next: ['self_check_start', 'eligibility_general_conditions'],
});
