import { isSocial, type Org } from '../../../domain/policy/org.js';
import { sayRule } from './about-rules.js';
import { sayAside } from './asides.js';
import type { Ctx, Said } from './context.js';
import type { SelfCheckData } from './data.js';
import { join, judge } from './dialog.js';
import { explain } from './explain.js';
import { sayOpenFact } from './left-open.js';
import { listNames } from './names.js';
import { asksLacking, sayOpenPoints, shorten } from './open-points.js';
import { citeWords, wordsFor } from './quotes.js';
import { sayRemark } from './remarks.js';
import { sayRemedies, sayVerification } from './say-verdict.js';
import { kindToBecome, sayWhatIf } from './what-if.js';
import { sayWhen } from './when.js';
import { sayOneYearBad } from './years-asked.js';

/** 「几A有要求么」. */
const RULE_ASKED =
  /(?:几个?a|[1-5三]a|评级|等级|年检)(?:级|方面|这块|上)?(?:有|有没有)(?:什么|啥|没有?)?(?:硬性)?(?:要求|限制|规定|讲究|门槛)|(?:要求|限制|限定|卡|规定|讲究)(?:有|过)?(?:几个?a|[1-5三]a|评级|等级|年检)(?:级)?(?:吗|么|不|[?]|$)|(?:对|在)(?:几个?a|评级|等级|年检)[^,。]{0,4}(?:要求|限制)/;
const NEEDED =
  /(?:[1-5三]a|评级|等级|年检)(?:还|都|也)?(?:用得着|用不着|[用得要][做看评查办交报])(?:吗|么|不|[?]|$)|^(?:and|so|what about|how about|then|ok|,| )*(?:the )?(?:annual )?(?:inspections?|ratings?|3a)(?: then)?[?]$|(?:不用|不需要?|不必|免)(?:再|去)?评(?:了|级|a)*(?:吧|吗|么|$)|(?<![a-z])(?:评级|等级|年检|[1-5三]a)(?:还|都|也|的?结果)*(?:([看管要用查])不\1|算不算数?|作不作数)|^(?:那|还有|,)*(?:年检|评级|等级|[1-5三]a)(?:这条|这块|的话)?呢[?]?$|(?<![a-z])(?:几?个?a|评级|等级|年检)(?:的事儿?|那[些个条]|这[些个条])?(?:[,，]?(?:就|是不是|都|也|可以))*(?:不(?:用|必|需要?|管|看|要)|免|没关系)[^,。]{0,6}(?:吧|吗|么|[?]|$)|(?:不(?:用|必|需要?|要求)|免)(?:有|评|过|做|看)?[^,。?]{0,3}(?:[1-5三]a|评级|等级|年检)[^,。]{0,4}(?:吧|吗|么|[?]|对)|(?:要不要|需不需要|用不用|是不是(?:要|也要|得)|是否(?:需要|要)|(?:也|还)?(?:需要|必须|得|要(?!是))(?:有|评|过|做)?)[^,。?]{0,4}(?:[1-5三几]个?a|评级|等级|年检)(?![^,。]{0,4}(?:多少|几|什么|怎么|连续))|(?:[1-5三]a|评级|等级|年检)[^,。?]{0,4}(?:要不要|需不需要|用不用|必须|要吗|需要|用吗|要查|要看)|(?:要不要|用不用|需不需要|是不是(?:也|还)?(?:要|得)|(?:要|得|需要|用)(?=[^,。?]{0,12}(?:吗|么|不|[?])))(?:先|也|再|去|来|还|得|给我们|必须)*(?:评|申请|申报|拿|办|搞|弄|考|有|过|做)(?:上|一?个|了|到)*(?:[1-5三四五几]?个?a|评级|等级|年检)|(?:几个?a|评级|等级|年检)(?:还|也|都)+(?:用|要|得|需要)(?:报|评|看|查|填)?(?:吗|么|不|[?]|$)|^(?:那|我们|公司|这样|,)*(?:还|也|又|得|要)+(?:看|查|管|分|卡|论)[^,。?]{0,3}(?:几个?a|[1-5三]a|评级|等级|年检)|(?:do|must|should) we (?:also )?(?:need|have|be|pass)[^,.?]{0,28}(?:3a|rat(?:ing|ed)|inspection)|(?:3a|rating|inspections?)[^,.?]{0,10}(?:required|necessary|needed|apply)/;
/** 「是不是要满两年才行」 of a company: the two years are those of the inspections. */
const OF_AGE =
  /(?:要不要|是不是要|是不是得|用不用|需不需要|必须|非得|要|得|需要|用)(?:先)?(?:成立|开|注册|登记|经营|干|做|存在)?(?:满|够|有)?(?:连续)?(?:[一两二三123几]|半)年(?:以上)?(?:才|的|吗|么|不|[?]|$|以上|及以上)|(?:成立|开业?|注册)(?:没|不到|不满|没满|未满)[^,。]{0,4}年[^,。]{0,4}(?:行|能|可以|影响|算|够)|(?:do|must|should) we (?:have to|need to) (?:be|exist|operate|wait)[^.?]{0,20}years?/;
const PAID_LATE =
  /补(?:缴|交|上|齐|了|回|清)|买(?:了|上|齐)|[交缴](?:清|上|齐)|还清|(?:pay|paid|settle)[^,.]{0,12}(?:back|off|up|arrears|it|now|late)|make up/;
const ENOUGH =
  /就(?:可以|行|能|好|够|符合|没事)|可以(?:了|吗|吧|不)|行(?:了|吗|吧|不)|够(?:了|吗|不)|算|能[^,。]{0,4}(?:吗|么|了)|呢|吗|[?]|enough|what if|what about|\bthen\b|\bok\b|would|do we|are we|will/;
const BORROW =
  /(?:挂靠|借用?|套用|顶着|用)[^,。]{0,3}(?:别人|别家|别的|其他|其它|人家|朋友|他们|一家|某家|大)[^,。]{0,10}|挂靠[^,。]{0,8}(?:行|能|可以|吗|呢|怎么样)|借(?:资质|牌|证|名义)|(?:别人|别家|其他机构)的?(?:[1-5三四五]a|资质|名义|证|牌)|borrow|someone else's|another (?:organi[sz]ation|company|ngo)'?s?|under (?:their|another) name/;
const OTHER_WAY =
  /(?:还|我们|到底|那|究竟)*(?:缺|差|少)(?:了)?(?:啥|什么|哪[些样几条个]?|点啥|点什么)|^(?:那|那么|我们|所以|[,，])*(?:还)?(?:要|需要?|得|该)(?:再|去|先)?补(?:点|些)?(?:啥|什么|哪[些样几])(?:呢|啊|才行|[?？])*$|^(?:那|那么|所以)?(?:我们?)?(?:还)?(?:能|可以)(?:当|做|算|干)(?:个|点)?(?:啥|什么)(?:角色|身份|主体)?(?:呢|啊|[?？])*$|别的?(?:路|办法|途径|出路|方法|法子|招)|其[他它](?:的)?(?:路|办法|途径|出路|方法)|(?:有|还有)(?:没有)?(?:什么|啥|其他|别的)?(?:办法|出路|补救|机会|戏|救)|(?:还|能不能|能|可以|怎么|咋|有没有)[^,。]{0,3}(?:补救|挽救|弥补|挽回)|怎么(?:办|补|才能|弄才)|咋(?:办|整|补)|如何(?:补救|补|办)|该(?:怎么|咋)做|(?:怎样|如何)才能|what(?:'s| is| are| do)? (?:we )?(?:still )?(?:missing|lack(?:ing)?)\b|what (?:do|must|should) we (?:need|have)? ?(?:to )?(?:fix|mend|change|improve)|what needs (?:fixing|mending)|what (?:can|should|could) (?:we|i) do|any(?:thing)? (?:other way|we can)|other (?:way|option|route)|alternative|how (?:can|could|do|should) we (?:fix|mend|solve|become|qualify)/;
const LACKS = /(?:缺|差|少)(?:了)?(?:啥|什么|哪|点|几)|missing|lack/;
const WHICH_KIND =
  /(?:登记|注册|成立|办|搞)成?(?:个|为)?(?:什么|啥|哪(?:种|类|个))(?:样)?(?:的)?(?:比较|最|更)?(?:好|划算|类型|合适|能接|可以接|才能|才行|组织|机构|单位|主体)|register as what|which (?:kind|type) should we (?:be|register)/;
const ASKS_WHY = /为(?:什么|啥|何)|凭(?:什么|啥)|\bwhy\b/;
const OFFICIAL =
  /算数|作准|书面|(?:直接|马上|现在)?(?:不能|没法)(?:直接|马上)?(?:算|定|给)(?:我)?(?:过|通过|合格)|有(?:法律)?效(?:力)?(?=吗|么|不|$|[?])|(?:正式|官方)(?:的)?(?:结论|认定|结果)?|能[^,。]{0,8}当(?:个|作|成|做)?(?:证明|依据|凭证|材料|资质)|盖[^,。]{0,3}章|(?:拿去|交上去|交给)[^,。]{0,6}(?:认|有用|管用)|(?:部门|政府|人家)[^,。]{0,4}认(?:不认|吗|么)|official|binding|legally valid/;
/** Characters of a question that names nothing but the condition. */
const BARE = 6;
/** A kind named in the question that is not the asker's: then it is a question of policy. */
const OTHER_KIND: Readonly<Record<string, RegExp>> = {
  social: /企业|公司|机构(?!年检)|compan|enterprise/,
  other: /社会组织|协会|民非|基金会|ngo|social org|association/,
};

/** Answers to what people ask in or after a check about their own case; null when it is none of these. */
export function answerFollowUp(ctx: Ctx, data: SelfCheckData, text: string): Said | null {
  return (
    sayRemark(ctx, data, text) ??
    sayBorrow(ctx, data, text) ??
    sayRule(ctx, data, text) ??
    sayOpenFact(ctx, data, text) ??
    sayPaidLate(ctx, data, text) ??
    sayNeeded(ctx, data, text) ??
    sayWhomItBinds(ctx, text) ??
    sayOpenPoints(ctx, data, text) ??
    sayWhen(ctx, data, text) ??
    sayOneYearBad(ctx, data, text) ??
    sayWhatIf(ctx, data, text) ??
    sayOtherWay(ctx, data, text) ??
    (WHICH_KIND.test(text) ? { text: ctx.w.whichKind } : null) ??
    sayAside(ctx, data, text) ??
    (OFFICIAL.test(text) && !/登记|注册|部门/.test(text) ? { text: ctx.w.official, stance: 'no' } : null) ??
    explain(ctx, data, text)
  );
}

function sayBorrow(ctx: Ctx, data: SelfCheckData, text: string): Said | null {
  if (!BORROW.test(text)) return null;
  const words = judge(ctx, data).findings.filter(
    (f) => f.criterion === 'independent_liability' || f.criterion === 'rating',
  );
  return { text: ctx.w.borrow, stance: 'no', citations: citeWords(words) };
}

/** 「补上就可以了吧」: the plan doesn't say, so nothing is promised. */
function sayPaidLate(ctx: Ctx, data: SelfCheckData, text: string): Said | null {
  const owes = (['tax_record', 'social_insurance_record'] as const).some(
    (id) => data.org[id] === false || data.unclear.includes(id),
  );
  if (!owes || !PAID_LATE.test(text) || !ENOUGH.test(text)) return null;
  const words = wordsFor(judge(ctx, data), ['tax_record', 'social_insurance_record']);
  return { text: ctx.w.paidLate, stance: 'not_in_policy', citations: citeWords(words) };
}

/** What asks for a rule is taken out of the text that facts are read from. */
function isNeedAsked({ turn }: Ctx, text: string): boolean {
  return NEEDED.test(text) || RULE_ASKED.test(turn.understood.reading.text);
}

/** 「要不要3A」 of one's own kind. */
function sayNeeded(ctx: Ctx, data: SelfCheckData, text: string): Said | null {
  // 「换成公司来接就不用评了吧」 is asked of what one may become.
  const type = kindToBecome(text) ?? data.org.type;
  const ofAge = type !== null && !isSocial(type) && OF_AGE.test(text);
  if (type === null || ctx.turn.understood.hypothetical.rating || (!ofAge && !isNeedAsked(ctx, text))) return null;
  if (ASKS_WHY.test(text)) return null;
  const isRated = isSocial(type);
  // 「年检呢」 after 「那民非呢」 is asked of that kind.
  const before = ctx.turn.state.last?.text ?? '';
  // What was told before is no question of another kind.
  const about = text.length <= BARE && /[?？吗呢么]$/.test(before) ? `${before},${text}` : text;
  if (OTHER_KIND[isRated ? 'social' : 'other']?.test(about)) return null;
  const rule = ctx.policy.criteria.criteria.filter((one) => one.id === 'rating' || one.id === 'annual_inspection');
  if (isRated) return { text: ctx.w.ratingForYou, stance: 'yes', citations: citeWords(rule) };
  const whole = ctx.policy.criteria.criteria.find((one) => one.id === 'org_type');
  const said = ofAge ? ctx.w.noMinimumAge : ctx.w.ratingNotForYou;
  return { text: said(ctx.w.kind[type]), stance: 'no', citations: citeWords(whole ? [whole] : rule) };
}

/** 「这句话也管公司吗」 of the words just quoted. */
function sayWhomItBinds(ctx: Ctx, text: string): Said | null {
  const just = ctx.turn.state.last?.cited ?? [];
  if (just.length === 0 || text.length > (ctx.lang === 'zh' ? 24 : 70) || !BINDS.test(text)) return null;
  const isOfSocial = just.some((one) => /3A|年检|民政/.test(one.quote));
  const whole = ctx.policy.criteria.criteria.find((one) => one.id === 'org_type');
  return isOfSocial
    ? { text: ctx.w.rulesOthers, stance: 'no', citations: whole ? citeWords([whole]) : just }
    : { text: ctx.w.rulesAll, stance: 'yes', citations: just };
}

const BINDS =
  /(?:这|那|上面)[^,。]{0,6}(?:也|还|同样|都)*(?:管|约束|适用|针对|包括|限制)(?:不管|到|于|得着|得了)?(?:公司|企业|机构)|(?:公司|企业|机构)(?:是不是|也|还|用不用|要不要|同样)*(?:受|归|得?按|适用|守)(?:这|那)(?:句|一?条|个)?|(?:does|do) (?:it|that|this|these)[^.?]{0,24} (?:bind|apply to|cover|go for) (?:a )?compan/;

/** 「还差啥」, 「有什么办法」: what can mend what fails or is open. */
export function sayOtherWay(ctx: Ctx, data: SelfCheckData, text: string): Said | null {
  const isLacking = LACKS.test(text) || asksLacking(text);
  if (!OTHER_WAY.test(text) && !isLacking) return null;
  const { w } = ctx;
  const made = judge(ctx, data);
  if (made.verdict === 'eligible') return { text: w.nothingLacks };
  if (made.verdict === 'undetermined') {
    const items = made.unknown.length > 0 ? sayVerification(ctx, data, made) : '';
    return { text: w.otherWayOpen(items), citations: citeWords(wordsFor(made, made.unknown)) };
  }
  const kind = isPurchaser(data.org)
    ? w.otherWayPurchaser
    : isKindFailing(data.org, made.failed)
      ? w.otherWayKind
      : w.otherWay(sayRemedies(ctx, made));
  const named = listNames(ctx, made.failed);
  const open = isLacking && made.unknown.length > 0 ? w.alsoOpen(shorten(ctx, made.unknown)) : '';
  return {
    text: join(ctx, `${w.notEligibleShort(named)}${kind}`, open),
    citations: citeWords(wordsFor(made, made.failed)),
    verdict: made.verdict,
  };
}

/** Whom the plan names on the other side of the contract. */
function isPurchaser({ type }: Org): boolean {
  return type === 'admin_organ' || type === 'public_institution_admin';
}

function isKindFailing(org: Org, failed: readonly string[]): boolean {
  return failed.includes('org_type') || org.type === 'unregistered' || org.registered === false;
}
