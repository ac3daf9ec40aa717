import { claim, isYesNo, saying } from '../../src/domain/intent/claim.js';
import { cite } from '../../src/domain/intent/define-intent.js';
import type { Facts } from '../../src/domain/intent/facts.js';
import { tellsFacts } from '../../src/domain/intent/gaps.js';
import { asksCase } from '../../src/domain/intent/own-case.js';
import { endsNegated } from '../../src/domain/intent/polarity.js';
import {
  asksNegated,
  asksOfText,
  saysOneIsEnough,
  speaksOfOwn,
  speaksOfSocialOrg,
  wantsYesNo,
} from '../../src/domain/intent/said.js';
import { MORE_EN, MORE_ZH, WHOLE } from './eligibility-social-org-cues.js';

export const INSPECTED = cite('3.2', '连续两年以上年检合格');
export const LIABLE = cite('3.2', '承接政府购买服务的主体应具有独立承担民事责任的能力');
export const PAID = cite('3.2', '具有依法缴纳税收和社会保险的良好记录');
export const LOCAL = cite('3.2', '引导本地社会组织健康发展');
export const SPECIAL = cite('3.2', '承接主体的具体条件由购买主体会同财政部门根据购买服务项目的性质和质量要求确定');
export const asksCompanyOnly = (f: Facts) => f.has('enterprise') && !speaksOfSocialOrg(f);
/** 5A instead of the inspections, or the other way round. */
export const trades = (f: Facts) =>
  /[1-5]a(?:的|级)?(?:就|可以|能|是不是)?免|抵|代替|替代|弥补|顶替|可以不[看用要]|就不[看用要]|[不别]用看|make up for|instead of|replace|offset|compensate/.test(
    f.text,
  ) &&
  f.has('rating') &&
  f.has('annual_inspection');
/** Wants to do without the inspections. */
export const skipsInspection = (f: Facts) =>
  /(?:社会组织|协会|民非|社团|机构|[,。])[^,。有]{0,4}[不部没](?:做|参加|搞|过)?年检[^,。]{0,4}(?:可以|行|能)/.test(
    f.text,
  );
/** One passed year, said as all there is. */
export const onlyOneYear = (f: Facts) =>
  /(?:一共|总共|就)[^,。?]{0,6}年检过?一次|(?:两|二|2)年[^,。?]{0,4}(?:凑不|不够|不满|没满|未满)|(?:只|就|才|仅)[^,。?]{0,8}一(?:年|次)|(?:one|a single) (?:passed |annual )*inspection|only (?:last|this|the last) year/.test(
    f.text,
  ) && !/一年(?:一|不)/.test(f.text);
/** A year without a pass between two passed ones. */
export const hasHole = (f: Facts) =>
  /合格[^合过]{0,6}(?:没做|没参加|没检|未检|断|漏|不合格)[^合过]{0,8}(?:合格|过)/.test(f.text);
export const neverInspected = (f: Facts) =>
  /年检[^,。?]{0,4}[没未](?!落|缺|断|少|漏|有?不合|有?问题|出)[^,。?]{0,2}(?:轮|做|参|有)|没有?(?:通过|参加|做过?)?(?:年检|年度检查)|(?:no|without|never (?:had|passed|been(?: through)?|gone through|done|undergone|attended)) (?:an |any )?(?:annual )?inspect/.test(
    f.text,
  );
/** Asks what a word means, rather than whether somebody meets the condition. */
export const asksMeaning = (f: Facts) =>
  !f.us && (f.has('ask_what_is') || /什么是|啥是|何为/.test(f.text)) && f.has('rating', 'annual_inspection');
/** A number of years or a matter beside the two conditions: the rule then verifies nothing that was said. */
export const namesOther = (f: Facts) =>
  /(?:[三四五六七八3-8]|\bthree|\bfour|\bfive)\s?(?:年|years)|第三方|公示|网上|现场|原件|复印|报告|每年|有效期|几年|多少|本[区市省]|优先|不[用必](?!不)|无[须需]|不需要|only one|report|third|online|every year/.test(
    f.text.replace(/用不用/g, ''),
  );
/** A kind of body that is a social organisation once registered with civil affairs. */
export const isOrgKind = (f: Facts) =>
  (f.has('association', 'private_nonenterprise', 'foundation') || /社工|公益组织|慈善|ngo|charit/.test(f.text)) &&
  !f.has('hospital', 'school', 'cooperative', 'residents_committee', 'public_institution') &&
  (!f.has('enterprise') || /民办非企业/.test(f.text));
/** Failed conditions that the words on social organisations settle. */
export const ORG_GAPS = new Set<string>(['org_type', 'registered', 'registrar', 'rating', 'annual_inspection']);
/** A foundation in general, asked whether it may provide or whether the same conditions bind it. */
export const isPlainOnFoundation = (f: Facts) =>
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
export const depends = (f: Facts) =>
  (!asksOfText(f) && (speaksOfOwn(f) || tellsFacts(f))) || asksCase(f) ? 'depends' : 'not_in_policy';
/** 没评级的不能承接，对吧: the asker says itself that it may not. */
export const agreesItMayNot = (f: Facts) => isYesNo(f) && endsNegated(f) && !/难道/u.test(f.text);
/** A rule of some figure or sanction, whatever organisation the question tells of. */
export const BEYOND_FACTS =
  /几年内|年内不|会员|加分|优先|罚|取消资格|拉黑|黑名单|党支部|市级|省级|国家级|extra points|bonus|members/u;
/** What the plan writes down as conditions is not for a purchaser to take away. */
export const WAIVED = claim({
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
export const MUST_BE_RATED =
  /(?:没|未|不)(?:有|参加|弄|做|搞|申请)?(?:过)?[^?]{0,4}(?:评|等级)[^?]{0,10}[,，。\s]+(?:那|就|还|是)*(?:是不是|是否|必须|一定|非得?|要不要|需不需要|用不用|得不得|要|需要|得)(?:得|要|必须|一定|非|都|去|先|参加|有)*(?:评|有评级|评级)(?:级|等级|估|上|一?个|一下)?(?:级|等级)?(?:才[行能]|才可以|不可)?[吗么不呢?]*$|(?:评级|等级)[^?]{0,4}没[^?]{0,6}[,，。\s]+(?:那|就|还|是)*(?:是不是|是否|必须|一定|非得?|要不要|需不需要|用不用)(?:得|要|必须|一定|非|都|去|先)*(?:评|弄|有)(?:级|等级|上|一?个|一下)?(?:级|等级)?(?:才[行能]|才可以|不可)?[吗么不呢?]*$/u;
