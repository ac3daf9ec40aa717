import type { Assessment } from '../../../domain/policy/assess/assessment.js';
import type { CriterionId, OpenQuestion } from '../../../domain/policy/criteria.js';
import type { Ctx, Said } from './context.js';
import type { SelfCheckData } from './data.js';
import { judge } from './dialog.js';
import { criterionNamed, listOffices } from './names.js';
import { citeWords, projectWords, wordsFor } from './quotes.js';

const WHERE_REGISTER =
  /(?:去|到|在|找|上|归|是|得|要)?(?:哪|什么|啥)(?:一?个|里|儿|些)?(?:部门|地方|单位|机关|局)?[^,。?]{0,6}(?:登记|注册|办证|办(?:登记|注册))|(?:登记|注册)[^,。?]{0,4}(?:去|到|在|找|归)(?:哪|什么|啥)|(?:登记|注册)[^,。?]{0,6}哪(?:里|儿|个部门)|where[^.?]{0,20}\bregister|which (?:office|department|authority|bureau)[^.?]{0,20}regist/;
/** 没在哪登记: tells, and asks nothing. */
const NOWHERE = /(?:没有?|未)(?:在|到|去)?哪(?:儿|里|个)?(?:部门|地方)?(?:登过?记|登记|注册)/g;
const WHO_CAN =
  /(?:谁|什么样?的?(?:单位|机构|组织|主体|团体|人)|哪(?:些|类|种|样)的?(?:单位|机构|组织|主体|团体)|啥(?:样的?)?(?:单位|机构|组织))(?:才|又|就)?(?:能|可以|行|有资格|够格|算|符合|接)|who (?:can|may|is able to|is allowed to) (?:then )?(?:provide|bid|apply|take|be)|what kind of (?:body|organi[sz]ation)s? (?:can|may|is)/;
const ONLY_SUPPOSED =
  /(?:说|问|讲|指)的?(?:只)?是(?:个)?(?:假设|假如|如果|万一)|(?:只是|就是|仅仅是|不过是|我是)(?:个)?(?:假设|打个?比方|随便问|问问|假如)|打个?比方|别(?:当真|记)|(?:just|only) (?:a )?(?:hypothe|suppos|asking|what if)|hypothetical/;
const MADE_UP_INSPECTION = /补(?:年)?检|补(?:做|报|参加|交|办)[^,。]{0,4}年[检报]|年检[^,。]{0,6}补|补一?次/;
/** 「25年那次已经整改了」, 「还在申诉呢」. */
export const DISPUTED =
  /整改(?!到位就)|申诉|复议|复核|复查|重新(?:评定|认定|检)|有异议|不服|\bappeal(?:ed|ing)?\b|\bdisput(?:e|ed|ing)\b|\bmended since\b/;
/** 「补报了行不行」, where the inspections are what fails. */
const MADE_UP_NOW = /^(?:那|我们|现在|要是|去|再|[,，])*补(?:报|做|办|检|上|一下)/;
const EXPIRED = /过期|到期|失效|超期|过了有效期|expir|lapsed/;
/** 「我们合伙的算不算」 of liability. */
const PARTNERS =
  /合伙[^?]{0,12}(?:算|行|能|可以|符合|够)|(?:partnership|unincorporated)[^.?]{0,30}(?:count|ok|enough|qualif)/;
/** 「算社会组织还是机构」: the certificate tells. */
const WHICH_KIND = /(?:算|属于|归)[^,。]{0,10}(?:还是|哪一?[类种])/;
const MEANS =
  /(?:外聘|兼职|返聘|退休(?:的|返)|临时(?:工|的|请)|劳务派遣|志愿者|租的|租用|借的|借用|共用)[^,。]{0,8}(?:行|算|可以|能|够|要紧|有影响)|(?:part[- ]time|hired|rented|borrowed|volunteers?)[^.?]{0,20}(?:ok|count|enough|allowed|fine)[^.?]{0,6}[?]/;
const CERTIFICATES =
  /(?:没有?|无|缺)(?:这个|什么|行业|专业|相关|相应|对应)*(?:资质|许可证?|经营范围)|(?:资质|许可证?|经营范围)[^,。?]{0,8}(?:没有?|要不要|要吗|需要|必须|行不行|可以吗)|(?:要|需要)(?:什么|啥|哪些)(?:行业|专业)?(?:资质|许可)/;
const PROJECT_CONDITIONS = /具体条件|特殊条件|附加条件|(?:specific|particular|special) (?:conditions|requirements)/;
/** 「评个级得等多长时间」, 「升3A要准备啥材料」. */
const HOW_RATED =
  /(?:评(?:估|个级|级|上|到|个?[3-5三]a)|[升报拿][3-5三]个?a|参评|申[请报]评)[^。?]{0,10}(?:多久|多长时间|几个月|什么时候(?:报|评|开始)|啥时候(?:报|评|开始)|(?:什么|啥|哪些)(?:材料|资料|手续|流程|东西)|多少钱|花钱|收费|[怎咋]么?(?:评|申?报|申请))|(?:评级|评估|等级|[3-5三]个?a)[^,。?]{0,4}(?:去|到|在|找|归|由)?(?:哪(?:里|儿|一?个部门|个单位)?|谁)(?:去|来|能)?(?:评|申请|报名?|办|管)|(?:去|到|找)(?:哪(?:里|儿|个部门)?|谁)(?:去|来)?(?:评级|评估|评|参评)(?!审)|(?:怎么|咋|如何|怎样)(?:去|才能)?(?:评|申[请报])(?:估|级|个?[3-5三]a)|how (?:long|much|do we|can we)[^.?]{0,24}(?:rated|rating|3a)/;
const WHICH_WORDS = /哪|原[话文]|条文|依据|出处|which|where|quote|wording/;

/** Answers to what is asked about the rules themselves in the middle of a check; null when it is none of these. */
export function sayRule(ctx: Ctx, data: SelfCheckData, text: string): Said | null {
  const { w, policy } = ctx;
  const made = judge(ctx, data);
  if (PROJECT_CONDITIONS.test(text) && WHICH_WORDS.test(text))
    return { text: w.theProjectWords, citations: citeWords(projectWords(policy.criteria)) };
  if (ONLY_SUPPOSED.test(text) && !/如果.{4,}|要是.{4,}/.test(text)) return { text: w.onlySupposed };
  const makesUp =
    MADE_UP_INSPECTION.test(text) || (made.failed.includes('annual_inspection') && MADE_UP_NOW.test(text));
  if (makesUp && /[?吗么不呢]|行|算|可以/.test(text))
    return {
      text: w.madeUpInspection,
      stance: 'not_in_policy',
      citations: citeWords(wordsFor(made, ['annual_inspection'])),
    };
  const hasYears = (data.org.annual_inspections ?? []).some((one) => one.result !== '合格');
  // 「要是复核改回合格了呢」 supposes what comes of it.
  if (hasYears && DISPUTED.test(text) && !/如果|要是|假如|万一|改回|改成|\bif\b/.test(text))
    return {
      text: w.disputedInspection,
      stance: 'not_in_policy',
      citations: citeWords(wordsFor(made, ['annual_inspection'])),
    };
  const isRated = data.org.rating !== null && /^[345]A$/.test(data.org.rating);
  const speaksOfRating = isRated || data.open.includes('rating') || /评级|等级|评估|[1-5三]a|rating/.test(text);
  if (HOW_RATED.test(text) && !/才能接|能接/.test(text))
    return { text: w.howRated, stance: 'not_in_policy', citations: citeWords([criterionNamed(policy, 'rating')]) };
  const lapsed = EXPIRED.test(text) && speaksOfRating ? criterionNamed(policy, 'rating').open[0] : undefined;
  if (lapsed !== undefined) return sayOpenQuestion(ctx, made, 'rating', lapsed);
  const partners = PARTNERS.test(text) ? openNamed(ctx, 'unincorporated') : undefined;
  if (partners !== undefined) return sayOpenQuestion(ctx, made, 'independent_liability', partners);
  if (WHICH_KIND.test(text) && /类|种|社会组织|社团|机构|企业|公司|民非|协会|主体|单位/.test(text))
    return { text: w.kindHint };
  if (WHERE_REGISTER.test(text.replace(NOWHERE, '')))
    return { text: w.whereToRegister, citations: citeWords([criterionNamed(policy, 'org_type')]) };
  if (WHO_CAN.test(text) && !/购买主体|采购|说了?算|决定|purchas/.test(text))
    return { text: w.whoCan, citations: citeWords([criterionNamed(policy, 'org_type')]) };
  return sayMeans(ctx, made, text);
}

/** 「老师都是外聘的行不」: how the means are held is left open. */
function sayMeans(ctx: Ctx, made: Assessment, text: string): Said | null {
  const { policy, w, lang } = ctx;
  const asked = LEFT_OPEN.find(([pattern]) => pattern.test(text));
  const open = asked === undefined ? undefined : policy.silent.get(asked[1]);
  if (asked === undefined || open === undefined) return null;
  return {
    text: w.openInText(open[lang], listOffices(ctx, open.decides)),
    stance: 'not_in_policy',
    citations: citeWords(wordsFor(made, asked[2])),
  };
}

/** Matters that the plan leaves open, the silent entry and the conditions they belong to. */
const LEFT_OPEN: readonly [RegExp, string, readonly CriterionId[]][] = [
  [MEANS, 'means_owned_or_hired', ['facilities', 'personnel']],
  [CERTIFICATES, 'sector_certificates', ['expertise']],
];

/** What the text leaves open of liability, by its name in the policy data. */
function openNamed({ policy }: Ctx, id: string): OpenQuestion | undefined {
  return criterionNamed(policy, 'independent_liability').open.find((one) => one.id === id);
}

/** What the text leaves open, and whom to ask. */
function sayOpenQuestion(ctx: Ctx, made: Assessment, id: CriterionId, open: OpenQuestion): Said {
  return {
    text: ctx.w.openInText(open[ctx.lang], listOffices(ctx, open.decides)),
    stance: 'not_in_policy',
    citations: citeWords(wordsFor(made, [id])),
  };
}
