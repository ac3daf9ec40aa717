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
