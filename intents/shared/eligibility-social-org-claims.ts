import { claim, saying, saysEnough } from '../../src/domain/intent/claim.js';
import { detailAsked } from '../../src/domain/intent/details.js';
import type { Facts } from '../../src/domain/intent/facts.js';
import { inspectionGap, tellsFacts } from '../../src/domain/intent/gaps.js';
import { claimed, isTurned } from '../../src/domain/intent/polarity.js';
import { notOnly, saysOnly } from '../../src/domain/intent/reach.js';
import {
  asksNeed,
  asksOfText,
  saysBelow3A,
  saysUnregistered,
  speaksOfOwn,
  speaksOfSocialOrg,
} from '../../src/domain/intent/said.js';
import { asksPlace, MORE_EN, MORE_ZH, RATED, REGISTERED, tellsCase, WHOLE } from './eligibility-social-org-cues.js';
import { REGISTRATION_COUNTS } from './provider-claims.js';

/** Puts the rule itself in question: whether it is needed, binding, a threshold, or what follows without it. */
const asksOfRule = (f: Facts) =>
  asksNeed(f) ||
  /(?:要|得|须)(?:连续|达到?|到|年检|评)|[未没不]达|必须|非得|非要|非.{1,10}不可|硬|门槛|条件|可有可无|可选|无所谓|起码|至少|最低|取消|作废|管用|看重|有没有用|[要看管查][不没]|不[要看管查用]|免|没(?:有|做|评|参加)?[^,。?]{0,6}(?:就|也|能|可|行|接)|(?:低于|不到|达不到|够不上)|need|must|require|mandatory|optional|condition|without|skip|formality|ignore|绕/u.test(
    f.text,
  );
/** 3A级以上包不包括3A, 正好两年算够吗, does a plain 3A count. */
const AT_THE_BOUND =
  /(?:正好|刚好|恰好|刚够|整|就)(?:是)?(?:3a|三a|两年|(?<!\d)2年)|(?:含|包括|包含|算|在)[^,。?]{0,6}(?:3a|三a)(?:本身|级)?(?:里|内|$)|(?:3a|三a)(?:本身|级)?(?:算|在|也算|够)(?!得上)[^,。?]{0,10}(?:以上|里|内|够格|达标|数)|\b(?:plain|exactly|just|simple) (?:a )?(?:3a|two years)\b|\b3a\b[^?]{0,12}\b(?:count|include)/u;
const THRESHOLD = 3;
const GRADE = /(?<![\d几])([1-5一二两三四五])a/u;
/** The first grade named, 0 when none is. */
function gradeOf(f: Facts): number {
  const grade = GRADE.exec(claimed(f))?.[1] ?? '0';
  return '零一二三四五'.includes(grade) ? '零一二三四五'.indexOf(grade) : grade === '两' ? 2 : Number(grade);
}
/** The lowest grade said to do (要到3A才行, 2A就行), null when none is said. */
function saysMinimum(f: Facts): number | null {
  const said =
    /(?:必须|起码|至少|最少|最低|要|得|须|需)(?:是|到|达到?|评上|评到|有)?([1-5一二三四五])a|([1-5一二三四五])a(?:级)?(?:以上)?(?:才|起|方可|就(?:行|够|能|可以))/u.exec(
      claimed(f).replace(/还是.*$/u, ''),
    );
  const grade = said?.[1] ?? said?.[2];
  if (grade === undefined) return null;
  return '零一二三四五'.includes(grade) ? '零一二三四五'.indexOf(grade) : Number(grade);
}
const RATING_RULE_ZH = '社会组织要评级3A级以上（3A、4A、5A都算）';
/** One year passed and the next not, said to be consecutive all the same. */
const ONE_BAD =
  /年(?:年检)?合格[^。?]{0,4}年(?:年检)?(?:不合格|没过)[^?]{0,12}(?:连续|算|也行)|年(?:年检)?(?:不合格|没过)[^。?]{0,4}年(?:年检)?合格[^?]{0,12}(?:连续|算)/u;
/** What people claim of the conditions of clause 3.2 for social organisations, and whether it is so. */
/** 「4A行吗」 names nothing but the grade. */
const BARE_GRADE = /[1-5一二三四五]a级?的?(?:也|都)?(?:行|可以|成|能行)(?:不行|不可以|吗|么|不|吧)?[?。]*$/u;

export const CLAIMS = [
  REGISTRATION_COUNTS,
  claim({
    says: (f) => saysEnough(f) && !f.has('annual_inspection', 'rating', 'consecutive', 'two_years', 'one_year_only'),
    unless: (f) => !speaksOfSocialOrg(f) || f.has('documents', 'other_way'),
    holds: 'one_of_many',
    clauses: [WHOLE],
    zh: `一样还不够：社会组织要在民政部门登记、3A级以上、连续两年以上年检合格，${MORE_ZH}。`,
    en: `One thing is not enough: civil affairs registration, 3A or above and two or more consecutive passed annual inspections are all needed. ${MORE_EN}`,
  }),
  claim({
    says: saying(
      /(?:市场监管|工商|市监|街道|社区|教育局|卫健)[^,。?]{0,8}(?:登记|注册|备案)[^?]{0,8}(?:算|是|属于|叫|当)[^?]{0,6}社会组织/u,
      /registered with (?:market|the sector)[^?]{0,60}social org/u,
    ),
    holds: false,
    clauses: [WHOLE],
    zh: `方案说的社会组织要依法在民政部门登记成立；在市场监管或行业主管部门登记的按企业、机构看，不要求3A和年检。${MORE_ZH}。`,
    en: `Social organisations in the sense of the plan are registered with civil affairs; what is registered with market regulation or the sector authority counts as a company or institution. ${MORE_EN}`,
  }),
  claim({
    says: saying(
      /(?:必须|起码|至少|最少|非得?要?|只有|只认|要|得|须|需)(?:是|到|达到?|评上|有)?[45四五]a|[45四五]a(?:级)?(?:以上)?(?:才|起|方可|为底线)|[45四五]a以下|(?:门槛|底线|最低)[^,。?]{0,4}[45四五]a/u,
      /(?:must|have to|only|at least|needs? (?:a )?)[^?]{0,14}[45]a/u,
    ),
    unless: (f) =>
      tellsCase(f) ||
      /(?:项目|招标|公告|他们|甲方|购买(?:方|单位|主体)|街道|局里?)[^。?]{0,12}(?:要求|规定|限定|写|定)/u.test(f.text),
    // 「不用非得4A」 is right.
    holds: (f) =>
      /不(?:用|必|需要?|是|一定)[^,。?]{0,4}(?:非|必须|一定|要|得|到|达)?[^,。?]{0,3}[45四五]a|not (?:need|have|required)/u.test(
        f.text,
      )
        ? 'yes'
        : 'no',
    clauses: [WHOLE],
    zh: `${RATING_RULE_ZH}，不必到4A、5A；还要在民政部门登记、连续两年以上年检合格，${MORE_ZH}。`,
    en: `3A is enough as a rating (3A or above). Civil affairs registration and two or more consecutive passed annual inspections are needed as well. ${MORE_EN}`,
  }),
  claim({
    // One kind of body taken for all who may provide.
    says: (f) =>
      saysOnly(f) !== null &&
      /社会组织|社团|协会|民非|企业|公司|social org|non-?profit|charit|ngo|compan/u.test(claimed(f)) &&
      /承接|接|能|可以|资格|参与|provid|bid|take part/u.test(claimed(f)),
    unless: (f) => f.has('rating', 'annual_inspection', 'registration') || f.us,
    holds: notOnly,
    clauses: [WHOLE],
    zh: `企业、机构也可以承接，要依法在市场监管或行业主管部门登记；社会组织则要在民政部门登记、3A级以上、连续两年以上年检合格。${MORE_ZH}。`,
    en: `Companies and institutions registered with market regulation or the sector authority may provide too. Social organisations need civil affairs registration, 3A or above and two or more consecutive passed annual inspections. ${MORE_EN}`,
    next: ['eligibility_enterprise', 'eligibility_general_conditions', 'self_check_start'],
  }),
  claim({
    // The rating alone, by the grade named: 3A算不算够格, 5A光看评级是过的.
    says: (f) =>
      GRADE.test(claimed(f)) &&
      (BARE_GRADE.test(f.text) ||
        /评级|等级|级别|以上|里头?|够格|够线|过线|达标|算数|过关|是过的|够(?!了?(?:就|便))|门槛|rating|threshold|above|enough/u.test(
          claimed(f),
        )) &&
      !/能不能|可以承接|能接|能承接|能投/u.test(claimed(f)),
    unless: (f) =>
      f.has('annual_inspection', 'enterprise', 'tax_credit', 'rating_expired', 'applying_rating', 'given_priority') ||
      (speaksOfOwn(f) && !/评级|等级|够/u.test(f.text)) ||
      /免|抵|代替|必须|非得|起码|至少|得评|才[能行可够]|方可|就(?:行|能|可以|够)|不用|只有|只要|must|only/u.test(
        f.text.replace(/不用非得|还是.*$/gu, ''),
      ) ||
      saysMinimum(f) !== null,
    holds: (f) => (gradeOf(f) >= THRESHOLD === isTurned({ ...f, text: f.text.replace(/还是.*$/u, '') }) ? 'no' : 'yes'),
    clauses: [RATED],
    zh: (f) =>
      `评级这一条要3A级以上，3A、4A、5A都够，1A、2A不够${gradeOf(f) >= THRESHOLD ? '' : '，没评级也不够'}。另外还要在民政部门登记、连续两年以上年检合格，${MORE_ZH}。`,
    en: `As the rating goes 3A, 4A and 5A are enough; 1A and 2A are not. Civil affairs registration and two or more consecutive passed annual inspections are needed as well. ${MORE_EN}`,
  }),
  claim({
    // Some of the three conditions said to do, or all of them.
    says: saying(
      /[三3](?:个|条|样|项)(?:条件)?[^,。?]{0,8}(?:都|全|缺)|(?:满足|符合|占|有|够)[^,。?]{0,3}[一二两](?:个|条|样|项)(?:条件)?(?:就|即)/u,
      /all three|two of the (?:three )?conditions/u,
    ),
    unless: (f) => speaksOfOwn(f) || !speaksOfSocialOrg(f),
    holds: (f) =>
      /[一二两](?:个|条|样|项)(?:条件)?(?:就|即)|two of/u.test(claimed(f)) || (isTurned(f) && !/缺/u.test(f.text))
        ? 'no'
        : 'yes',
    clauses: [WHOLE],
    zh: `三条缺一不可：依法在民政部门登记成立，评级3A级以上，连续两年以上年检合格；${MORE_ZH}。`,
    en: `All three are needed: civil affairs registration, 3A or above and two or more consecutive passed annual inspections. ${MORE_EN}`,
  }),
  claim({
    // The lowest grade that does: 要到3A才行 is right, 起码4A and 2A就行 are not.
    says: (f) => saysMinimum(f) !== null,
    unless: (f) =>
      tellsCase(f) ||
      speaksOfOwn(f) ||
      f.has('annual_inspection', 'enterprise', 'rating_expired') ||
      /(?:项目|招标|公告|他们|甲方|购买(?:方|单位|主体)|街道|局里?)[^。?]{0,12}(?:要求|规定|限定|写|定)/u.test(f.text),
    holds: (f) => {
      const isTurnedRound =
        /不(?:用|必|需要?|是|一定)[^,。?]{0,4}(?:非|必须|一定|要|得|到|达)?[^,。?]{0,3}[1-5一二三四五]a/u.test(f.text);
      return (saysMinimum(f) === THRESHOLD) === isTurnedRound ? 'no' : 'yes';
    },
    clauses: [WHOLE],
    zh: `${RATING_RULE_ZH}；还要在民政部门登记、连续两年以上年检合格，${MORE_ZH}。`,
    en: `The rating must be 3A or above. Civil affairs registration and two or more consecutive passed annual inspections are needed as well. ${MORE_EN}`,
  }),
  claim({
    // In general: a social organisation is among those who may provide.
    says: (f) =>
      /(?:社会组织|社会团体|社团|协会|商会|民非|民办非企业|社会服务机构)(?:也)?(?:可否|可以|能|是否可以?|能否|可不可以|能不能|也?是|属于|算)(?:不是)?(?:是)?(?:作为|成为|当|做|来|去)?[^,。?]{0,10}(?:承接|接)|social org\w* (?:can |may )?be (?:a )?provider|can (?:a )?social org\w* (?:be|provide)/u.test(
        f.text,
      ) && !f.has('rating', 'annual_inspection', 'registration'),
    unless: (f) =>
      f.us ||
      tellsFacts(f) ||
      saysOnly(f) !== null ||
      saysBelow3A(f) ||
      detailAsked(f) !== null ||
      /没|未|无|不|得|要|须|满|才/u.test(claimed(f)),
    holds: true,
    clauses: [WHOLE],
    zh: `社会组织是承接主体之一，条件是依法在民政部门登记、3A级以上、连续两年以上年检合格，${MORE_ZH}。`,
    en: `Social organisations are among the providers if registered with civil affairs, rated 3A or above, with two or more consecutive passed annual inspections. ${MORE_EN}`,
  }),
  claim({
    // 正好3A, 正好两年: whether the bound itself is within it.
    says: (f) => AT_THE_BOUND.test(claimed(f)) && /3a|三a|两年|(?<!\d)2年|two years/u.test(f.text),
    unless: (f) =>
      speaksOfOwn(f) || f.us || /能接|能报|能投|承接|投标|不算|不含|不包括|高于|not count/u.test(claimed(f)),
    holds: true,
    clauses: [WHOLE],
    zh: `“以上”含本数：3A、4A、5A都算3A级以上，正好连续两年年检合格也算。此外要在民政部门登记，${MORE_ZH}。`,
    en: `The bound itself counts: 3A, 4A and 5A are "3A or above", and exactly two consecutive passed inspections will do. Registration with civil affairs is needed too. ${MORE_EN}`,
  }),
  claim({
    says: saying(
      /(?:三年|(?<!\d)3年|五年|(?<!\d)5年|四年)[^,。?]{0,8}(?:年检|合格)|年检[^,。?]{0,8}(?:三年|(?<!\d)3年|五年|(?<!\d)5年|四年)/u,
      /(?:three|3|five|5) (?:consecutive )?(?:years|inspections)/u,
    ),
    unless: (f) => tellsCase(f) || /两年|二年|(?<!\d)2年|two|(?:均|都|皆|结论|一直|全)[^,。?]{0,3}合格/.test(f.text),
    holds: { always: 'no' },
    clauses: [WHOLE],
    zh: `年检要的是连续两年以上合格，两年就够；评级要3A级以上，在民政部门登记，${MORE_ZH}。`,
    en: `Two consecutive passed annual inspections are enough ("two or more years"), with a rating of 3A or above and civil affairs registration. ${MORE_EN}`,
  }),
  claim({
    says: saying(
      /(?:两|二|2)年(?:合格)?(?:就)?(?:够|行|可以|达标)/u,
      /two (?:years|inspections)[^?]{0,12}(?:enough|sufficient)/u,
    ),
    unless: (f) => tellsCase(f) || f.has('rating') || /不够|不行/.test(f.text),
    holds: { always: 'yes' },
    clauses: [WHOLE],
    zh: `年检连续两年以上合格，两年就够，要挨着的两年；另外评级要3A级以上，在民政部门登记，${MORE_ZH}。`,
    en: `Two consecutive passed annual inspections are enough as inspections go; a rating of 3A or above and civil affairs registration are needed as well. ${MORE_EN}`,
  }),
  claim({
    says: (f) =>
      ONE_BAD.test(f.text) ||
      saying(
        /一(?:年|次|回)[^,。?]{0,8}(?:算|当|顶|够|行)|(?:隔|断|跳|漏|缺|停|落)(?:了|过|开|掉)?[^,。?]{0,3}[一两]?[年次回][^?]{0,60}(?:连续|算)|中间[^?]{0,60}(?:没|未|不|断|漏|缺)[^?]{0,60}连续/u,
        /(?:gap|missed|skipped|one (?:year|inspection|pass))[^?]{0,60}(?:consecutive|count|enough)|only (?:last|this|one) year/u,
      )(f),
    unless: (f) =>
      !f.has('annual_inspection', 'consecutive', 'failed_inspection', 'gap_year', 'one_year_only', 'two_years') ||
      inspectionGap(f) === 'met' ||
      f.has('basic_pass'),
    holds: { always: 'no' },
    clauses: [WHOLE],
    zh: `年检要连续两年以上合格，只有一年、或者中间断开的都不算；评级还要3A级以上，${MORE_ZH}。`,
    en: `Two or more consecutive passed annual inspections are needed: a single year, or years with a gap between them, does not count. 3A or above is required as well. ${MORE_EN}`,
  }),
  claim({
    says: saying(
      /(?:不|没|未|无)(?:用|去|必|需要?)?(?:依法)?(?:登记|注册)|民政[^,。?]{0,8}(?:登记|注册)|(?:登记|注册)[^,。?]{0,6}民政/u,
      /regist[^?]{0,60}civil affairs|civil affairs[^?]{0,60}regist/u,
    ),
    unless: (f) =>
      tellsCase(f) ||
      speaksOfOwn(f) ||
      !speaksOfSocialOrg(f) ||
      asksPlace(f) ||
      saysUnregistered(f) ||
      /市|省|部|区里|街道/.test(f.text.replace(/民政部门?|市场/g, '')),
    holds: 'one_of_many',
    clauses: [REGISTERED],
    zh: `社会组织要依法在民政部门登记成立。此外要3A级以上、连续两年以上年检合格，${MORE_ZH}。`,
    en: `A social organisation must be registered with the civil affairs department, rated 3A or above, with two or more consecutive passed annual inspections. ${MORE_EN}`,
  }),
  claim({
    says: (f) =>
      f.has('rating') &&
      f.has('annual_inspection') &&
      /都|两[样个条项]|同时|只(?:认|看|要|查|管)|一起|缺|其一|任一|一[个样条项]|两者|各|和|与|以及|免|不(?:用|必)|抵|代替|除了|也要|both|either|one of|skip|waive|without|exempt|instead/.test(
        claimed(f),
      ),
    unless: (f) => tellsCase(f) || f.has('enterprise', 'documents', 'tax') || asksOfText(f) || detailAsked(f) !== null,
    holds: 'one_of_many',
    clauses: [WHOLE],
    zh: `评级3A级以上、连续两年以上年检合格，两样都要，缺一不可；还要在民政部门登记，${MORE_ZH}。`,
    en: `Both are needed: a rating of 3A or above and two or more consecutive passed annual inspections, besides civil affairs registration. ${MORE_EN}`,
  }),
  claim({
    says: (f) =>
      (f.has('rating') || /等级/.test(f.text)) &&
      !f.has('annual_inspection') &&
      !/(?<!\d)[1245一二两四五]a/u.test(claimed(f)) &&
      asksOfRule(f),
    unless: (f) =>
      tellsCase(f) ||
      (f.has('enterprise') && !speaksOfSocialOrg(f)) ||
      f.has(
        'rating_expired',
        'applying_rating',
        'rating_included',
        'documents',
        'given_priority',
        'other_way',
        'rating_procedure',
        'ignore_rule',
      ) ||
      detailAsked(f, 'count') !== null,
    holds: 'one_of_many',
    clauses: [WHOLE],
    zh: `${RATING_RULE_ZH}，这是方案写明的条件；还要在民政部门登记、连续两年以上年检合格，${MORE_ZH}。`,
    en: `A rating of 3A or above is a condition for social organisations, with civil affairs registration and two or more consecutive passed annual inspections. ${MORE_EN}`,
  }),
  claim({
    says: (f) => f.has('annual_inspection') && !f.has('rating') && asksOfRule(f),
    unless: (f) =>
      tellsCase(f) ||
      (f.has('enterprise') && !speaksOfSocialOrg(f)) ||
      f.has(
        'annual_report',
        'basic_pass',
        'documents',
        'inspection_procedure',
        'other_way',
        'which_years',
        'new_org',
        'foundation',
      ) ||
      detailAsked(f, 'count') !== null,
    holds: 'one_of_many',
    clauses: [WHOLE],
    zh: `社会组织要连续两年以上年检合格，这是方案写明的条件；还要在民政部门登记、评级3A级以上，${MORE_ZH}。`,
    en: `Two or more consecutive passed annual inspections are a condition for social organisations, with civil affairs registration and a rating of 3A or above. ${MORE_EN}`,
  }),
];
