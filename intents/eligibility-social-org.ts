import { claim, isYesNo, saying, saysEnough } from '../src/domain/intent/claim.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import { detailAsked } from '../src/domain/intent/details.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { failedGaps, inspectionGap, sayFailed, sayOpen, tellsFacts } from '../src/domain/intent/gaps.js';
import { asksCase } from '../src/domain/intent/own-case.js';
import { endsNegated } from '../src/domain/intent/polarity.js';
import { beyondPlan } from '../src/domain/intent/reach.js';
import {
  asksNeed,
  asksNegated,
  asksOfText,
  borrowsName,
  owesDues,
  saysBelow3A,
  saysOneIsEnough,
  saysUnregistered,
  speaksOfOwn,
  speaksOfSocialOrg,
  wantsYesNo,
} from '../src/domain/intent/said.js';
import { CLAIMS } from './shared/eligibility-social-org-claims.js';
import {
  asksPlace,
  MORE_EN,
  MORE_ZH,
  RATED,
  REGISTERED,
  tellsCase,
  WHOLE,
} from './shared/eligibility-social-org-cues.js';
import { RATING_BINDS } from './shared/provider-claims.js';

const INSPECTED = cite('3.2', '连续两年以上年检合格');
const LIABLE = cite('3.2', '承接政府购买服务的主体应具有独立承担民事责任的能力');
const PAID = cite('3.2', '具有依法缴纳税收和社会保险的良好记录');
const LOCAL = cite('3.2', '引导本地社会组织健康发展');
const SPECIAL = cite('3.2', '承接主体的具体条件由购买主体会同财政部门根据购买服务项目的性质和质量要求确定');
const asksCompanyOnly = (f: Facts) => f.has('enterprise') && !speaksOfSocialOrg(f);
/** 5A instead of the inspections, or the other way round. */
const trades = (f: Facts) =>
  /[1-5]a(?:的|级)?(?:就|可以|能|是不是)?免|抵|代替|替代|弥补|顶替|可以不[看用要]|就不[看用要]|[不别]用看|make up for|instead of|replace|offset|compensate/.test(
    f.text,
  ) &&
  f.has('rating') &&
  f.has('annual_inspection');
/** Wants to do without the inspections. */
const skipsInspection = (f: Facts) =>
  /(?:社会组织|协会|民非|社团|机构|[,。])[^,。有]{0,4}[不部没](?:做|参加|搞|过)?年检[^,。]{0,4}(?:可以|行|能)/.test(
    f.text,
  );
/** One passed year, said as all there is. */
const onlyOneYear = (f: Facts) =>
  /(?:一共|总共|就)[^,。?]{0,6}年检过?一次|(?:两|二|2)年[^,。?]{0,4}(?:凑不|不够|不满|没满|未满)|(?:只|就|才|仅)[^,。?]{0,8}一(?:年|次)|(?:one|a single) (?:passed |annual )*inspection|only (?:last|this|the last) year/.test(
    f.text,
  ) && !/一年(?:一|不)/.test(f.text);
/** A year without a pass between two passed ones. */
const hasHole = (f: Facts) =>
  /合格[^合过]{0,6}(?:没做|没参加|没检|未检|断|漏|不合格)[^合过]{0,8}(?:合格|过)/.test(f.text);
const neverInspected = (f: Facts) =>
  /年检[^,。?]{0,4}[没未](?!落|缺|断|少|漏|有?不合|有?问题|出)[^,。?]{0,2}(?:轮|做|参|有)|没有?(?:通过|参加|做过?)?(?:年检|年度检查)|(?:no|without|never (?:had|passed|been(?: through)?|gone through|done|undergone|attended)) (?:an |any )?(?:annual )?inspect/.test(
    f.text,
  );
/** Asks what a word means, rather than whether somebody meets the condition. */
const asksMeaning = (f: Facts) =>
  !f.us && (f.has('ask_what_is') || /什么是|啥是|何为/.test(f.text)) && f.has('rating', 'annual_inspection');
/** A number of years or a matter beside the two conditions: the rule then verifies nothing that was said. */
const namesOther = (f: Facts) =>
  /(?:[三四五六七八3-8]|\bthree|\bfour|\bfive)\s?(?:年|years)|第三方|公示|网上|现场|原件|复印|报告|每年|有效期|几年|多少|本[区市省]|优先|不[用必](?!不)|无[须需]|不需要|only one|report|third|online|every year/.test(
    f.text.replace(/用不用/g, ''),
  );
/** A kind of body that is a social organisation once registered with civil affairs. */
const isOrgKind = (f: Facts) =>
  (f.has('association', 'private_nonenterprise', 'foundation') || /社工|公益组织|慈善|ngo|charit/.test(f.text)) &&
  !f.has('hospital', 'school', 'cooperative', 'residents_committee', 'public_institution') &&
  (!f.has('enterprise') || /民办非企业/.test(f.text));
/** Failed conditions that the words on social organisations settle. */
const ORG_GAPS = new Set<string>(['org_type', 'registered', 'registrar', 'rating', 'annual_inspection']);
/** A foundation in general, asked whether it may provide or whether the same conditions bind it. */
const isPlainOnFoundation = (f: Facts) =>
  wantsYesNo(f) &&
  !speaksOfOwn(f) &&
  !tellsFacts(f) &&
  !asksNegated(f) &&
  !asksOfText(f) &&
  !saysOneIsEnough(f) &&
  !f.has('not_needed', 'annual_report', 'negative_only') &&
  !/[不没免]|只|例外|另外|特殊|怎么|exempt|without|n't|\bnot\b|only|differ/.test(
    f.text.replace(/(.{1,2})不\1|是不是|是否|有没有/gu, ''),
  );
const depends = (f: Facts) =>
  (!asksOfText(f) && (speaksOfOwn(f) || tellsFacts(f))) || asksCase(f) ? 'depends' : 'not_in_policy';
/** 没评级的不能承接，对吧: the asker says itself that it may not. */
const agreesItMayNot = (f: Facts) => isYesNo(f) && endsNegated(f) && !/难道/u.test(f.text);
/** A rule of some figure or sanction, whatever organisation the question tells of. */
const BEYOND_FACTS =
  /几年内|年内不|会员|加分|优先|罚|取消资格|拉黑|黑名单|党支部|市级|省级|国家级|extra points|bonus|members/u;
/** What the plan writes down as conditions is not for a purchaser to take away. */
const WAIVED = claim({
  says: saying(
    /改[成为]?[12]a|(?:去掉|拿掉|取消|免[掉去了]|放宽|降低?[到成为]?|不(?:要求?|设))[^,。?]{0,6}(?:[1-5]a|评级|等级|年检)|(?:[1-5]a|评级|等级|年检)(?:合格)?(?:的?要求|这[条个]|条件|门槛)?[^,。?]{0,3}(?:去掉|拿掉|取消|免[掉去了]|放宽|降[到成低]|不要求|不设)/u,
    /(?:drop|waive|lift|lower|relax|remove|do away with) the (?:rating|3a|inspection|two-year)/u,
  ),
  unless: (f) => f.has('annual_report') || /听说|是真的|政策/.test(f.text),
  holds: { always: 'no' },
  clauses: [WHOLE],
  zh: `3A级以上、连续两年以上年检合格是方案写明的条件，没有写可以放宽或去掉；购买主体会同财政部门定的具体条件在这之上。${MORE_ZH}。`,
  en: `A rating of 3A or above and two or more consecutive passed annual inspections stand in the plan without exception; the purchaser sets particular conditions on top of them. ${MORE_EN}`,
  next: ['eligibility_special_conditions', 'eligibility_enterprise'],
});
const MUST_BE_RATED =
  /(?:没|未|不)(?:有|参加|弄|做|搞|申请)?(?:过)?[^?]{0,4}(?:评|等级)[^?]{0,10}[,，。\s]+(?:那|就|还|是)*(?:是不是|是否|必须|一定|非得?|要不要|需不需要|用不用|得不得|要|需要|得)(?:得|要|必须|一定|非|都|去|先|参加|有)*(?:评|有评级|评级)(?:级|等级|估|上|一?个|一下)?(?:级|等级)?(?:才[行能]|才可以|不可)?[吗么不呢?]*$|(?:评级|等级)[^?]{0,4}没[^?]{0,6}[,，。\s]+(?:那|就|还|是)*(?:是不是|是否|必须|一定|非得?|要不要|需不需要|用不用)(?:得|要|必须|一定|非|都|去|先)*(?:评|弄|有)(?:级|等级|上|一?个|一下)?(?:级|等级)?(?:才[行能]|才可以|不可)?[吗么不呢?]*$/u;

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
          ((!f.us && /算数/.test(f.text)) ||
            /包括|包含|算3a|算不算3a|算三a|算不算三a|included|inclusive/.test(f.text))),
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
