import type { Policy } from '../../domain/policy/policy.js';
import type { Citation, Reply } from '../../shared/reply.js';
import { blankReply, choicesOf, type Intents } from '../answer.js';
import type { Turn } from '../skill.js';
import { bodyIn, isAnotherKind } from './body.js';
import { BARE_VERDICT } from './carry.js';
import { asCitation } from './sentence.js';
import { wordingIn } from './wording.js';

/** 「那要不要3A」 of somebody who said before that it is a company. */
export function asksNeedlessly({ state, facts }: Turn, text: string): boolean {
  // A check under way knows more of the asker than this.
  if (state.skill !== null && state.skill.step !== 'paused') return false;
  const type = state.org?.type;
  const isMarket =
    type === 'enterprise' || type === 'institution' || type === 'branch' || type === 'individual_business';
  // 「那民非呢」, and then 「年检呢」: of those.
  const other = state.last === null ? null : bodyIn(state.last.text);
  if (!isMarket || facts.org.type !== type || (other !== null && isAnotherKind(other, type))) return false;
  return !SOCIAL.test(text) && text.length <= 14 && NEEDS.test(text) && !/为(?:什么|啥|何)|凭/.test(text);
}

const NEEDS =
  /^(?:那|那我们|我们|公司)?(?:也|还)?(?:得|要|需要)[^,。?]{0,6}(?:评级|[1-5三]a|年检)[?]?$|^(?:那|还有|,)*(?:年检|评级|等级|[1-5三]a)(?:呢|啊|[?])+$|(?:要|得|需要|还|也)(?:评|到|看|查|管|卡)?几(?:个)?a|(?:要不要|需不需要|用不用|要|需要|必须)(?:有|评|看|查|过)?(?:[1-5三]a|评级|等级|年检)(?:吗|么|不|啊|呀|呢|[?]|$)|(?:[1-5三]a|评级|等级|年检)(?:也)?(?:要不要|需不需要|用不用|要吗|要么|需要吗)/;

export function sayNotForYou(turn: Turn, policy: Policy, intents: Intents): Reply {
  const text = wordingIn(turn.facts.lang).notForYou;
  return sayOfBothKinds({ turn, policy, intents }, { intent: 'eligibility_enterprise', text, stance: 'no' });
}

/** 「社会组织和公司哪个条件宽」, where no answer of the intents takes it up. */
export function comparesKinds({ understood, facts }: Turn, text: string): boolean {
  const { decision } = understood;
  const isTaken = decision.kind === 'match' && /^eligibility_(?:social_org|enterprise)$/.test(decision.intent);
  if (
    (isTaken && !WHICH_IS_EASIER.test(text) && !WHICH_TO_BECOME.test(text)) ||
    facts.role !== 'applicant' ||
    !SOCIAL.test(text) ||
    !OTHERS.test(text)
  )
    return false;
  if (WHICH_TO_BECOME.test(text)) return true;
  return (
    DIFFERS.test(text) && (WHICH_IS_EASIER.test(text) || /条件|门槛|要求|承接|资格|接|condition|require/.test(text))
  );
}

const SOCIAL = /社会组织|社团|协会|民非|商会|基金会|\bngos?\b|social org/;
const OTHERS = /企业|公司|compan|enterprise/;
const WHICH_IS_EASIER =
  /哪(?:个|种|一?类|边)[^,。?]{0,6}(?:宽|松|严|容易|低|高|好(?:接|办|申请|过|弄|拿|做|投|符合|注册)|简单|难|省事|快|合适|划算|方便|便利|有优势|吃香)/;
/** 「注册成社会组织还是公司好」. */
const WHICH_TO_BECOME =
  /(?:注册|登记|成立|办|开|搞|弄)[^,。?]{0,4}(?:社会组织|社团|协会|民非|公司|企业)[^,。?]{0,3}还是[^,。?]{0,6}(?:社会组织|社团|协会|民非|公司|企业)/;
const DIFFERS =
  /不一样|不同|区别|差别|差异|哪(?:个|种|一?类)|一样[吗么不]|相同|分别|对比|比较|differ|compare|easier|same/;

export function sayComparison(turn: Turn, policy: Policy, intents: Intents): Reply {
  const { lang } = turn.facts;
  return {
    ...blankReply(turn, 'eligibility_enterprise', 1),
    text: wordingIn(lang).comparison,
    citations: bothKinds(policy),
    choices: choicesOf(
      ['self_check_start', 'eligibility_general_conditions', 'eligibility_special_conditions'],
      intents,
      lang,
    ),
  };
}

/** 「谁能接」, 「要啥条件」, 「能接吗」 of somebody whose kind is not known, with no kind spoken of before. */
export function asksOfNoKind({ state, facts }: Turn, text: string): boolean {
  if (facts.role !== 'applicant' || facts.org.type !== null) return false;
  const body = bodyIn(text);
  // 「我开了个托管机构」 says no more of the kind than 机构.
  if (body !== null) return state.last === null && body.kind === 'agency' && ABOUT_US.test(text);
  if (WHO_MAY.test(text) || WHAT_IS.test(text) || WHO_MAY_EN.test(text)) return true;
  const isOpen =
    state.last === null ||
    /^(?:greeting|help|out_of_scope|catalogue_|self_check)/.test(state.last.intent) ||
    (state.last.intent.startsWith('eligibility_') && bodyIn(state.last.text) === null);
  return (
    isOpen &&
    (BARE_VERDICT.test(text) ||
      WHICH_CONDITIONS.test(text) ||
      WHICH_PAPERS_EN.test(text) ||
      MY_TRADE.test(text) ||
      STRAIGHT.test(text) ||
      FIT.test(text) ||
      BEGUN.test(text) ||
      ABOUT_US.test(text))
  );
}

/** 「什么是承接主体」 asks who they are, not what they owe. */
const WHAT_IS =
  /^(?:请问|一下|我想问|想问|想知道|那|到底|究竟|,)*(?:(?:什么|啥)(?:是|叫(?:做)?|算)承接(?:主体|方|单位)|承接(?:主体|方|单位)(?:又)?(?:是|指)(?:的是)?(?:什么|啥|谁|哪些)(?:意思)?)(?:啊|呢|人|[?])*$/;
/** 「我搞养老服务的，想跟街道合作」: what one does and wants, but not what one is. */
const ABOUT_US =
  /^(?:我|我们|咱们?|俺们?)(?:这边|这|是|专门|一直|主要)*(?:搞|做|干|弄|从事|开展|开|办|经营)了?[^,。?]{1,12}(?:的|服务|工作|培训)?[,。\s]*(?:也|就|现在|今年)*(?:想|打算|准备|要)(?:跟|和|与|同|接|承接|参加|参与|合作|做|投|找|承包)[^?]{0,14}$/;
const WHO_MAY =
  /^(?:\p{Script=Han}{2,10}[\s,，])?(?:那|这个|这活儿?|这种|到底|都|究竟|是不是|[\s,])*(?:有)?(?:随便谁|谁|哪些(?:单位|机构|人)?|什么样?的?(?:单位|机构|人)|任何(?:单位|机构|人)|随便(?:谁|哪家))(?:都|也|就)?(?:能|可以|有资格)(?:来|去)?(?:承接|接|做|承包|干|参加)(?:政府|购买|这个|的|项目|服务|活儿?|单子|单)*(?:吗|么|不|吧|呢|啊|呀|[?])*$/u;
/** 「我们刚注册半年」: told of oneself, but not what one is. */
const BEGUN =
  /^(?:可是?|但是?|不过|那|我们?|咱们?|俺们?|这边|单位|机构)*(?:是)?(?:才|刚刚?|去年|今年|前年|上个?月|年初|年底)+(?:注册|成立|登记|开张|创办|办起来)(?:下来)?(?:的|了|没)*(?:才|不到|大概|差不多)?(?:半年|[\d一两二三四五六七八九十几半]+(?:个)?(?:多)?(?:天|周|月|年))?(?:多|不到)?(?:的|了|呢|[,。])*$/;
const WHO_MAY_EN =
  /^(?:so |and |then |ok(?:ay)?,? |please,? )*(?:who|which (?:organi[sz]ations|bodies|entities|kinds? of (?:organi[sz]ations?|bod(?:y|ies)|providers?))|what kinds? of (?:organi[sz]ations?|bod(?:y|ies)))(?: exactly)? (?:can|may|could|is allowed to|are allowed to|is eligible to|are eligible to)(?: be(?:come)? (?:a |the )?(?:service )?(?:providers?|suppliers?|contractors?)| provide(?: (?:the |these |those |such |public |government )*(?:services?|them|it|those|these))?| (?:bid|apply|take part|participate|take on (?:the |these )?(?:work|projects?|services?)))[?.! ]*$/i;
/** 「有没有资格」 of whoever has not said what it is. */
const FIT =
  /^(?:那|请问|我们?|咱们?|这样|算|,)*(?:有没有资格|有资格(?:吗|没|不)|够不够格|够格(?:吗|不)|符不符合(?:条件)?|符合(?:条件)?(?:吗|不))(?:承接|接|投|参加)?(?:啊|呢|吗|[?])*$/;
const STRAIGHT = /^你?(?:就|直接)(?:说|告诉我)[^,。?]{0,4}(?:行不行|能不能|可不可以|能还是不能)/;
/** 「我是做养老的」: what one does, and nothing else. */
const MY_TRADE =
  /^(?:你好|您好|,|那个|就是)*(?:我|我们|咱们?|俺们?)(?:这边|这|自己|单位|机构|公司)?(?:是|就是|主要|专门|一直)*(?:搞|做|干|弄|从事|开展|开|办|经营)(?:着|了)?(?!(?:什么|啥|哪|得|到|好|完|不|没|出))[^,。?吗呢么]{1,10}(?:的|服务的?|工作的?|培训的?|行业的?|这(?:一)?行的?|这(?:一)?块的?)[。!]*$/;
const WHICH_CONDITIONS =
  /^(?:那|我|我们|想接|,|具体|到底)*(?:要|需要|有|得有|得)?(?:些)?(?:什么|啥|哪些|几个)(?:样的)?(?:条件|资格|资质|要求|门槛|证件?|证照)(?:呢|啊|呀|才能接|才行|才可以|[?])*$|^那?(?:承接的?)?(?:条件|资格|门槛)呢[?]?$/;

/** "do we need any certificate", of a body whose kind is not known. */
const WHICH_PAPERS_EN =
  /^(?:so |and |then |but |ok(?:ay)?,? )*(?:(?:do|would|will|must) (?:we|i|you|one) (?:need|have to have|require|hold|have)|(?:are|is) there|what|which|any)(?: to have| any| some| a| an| special| particular| kind of| sort of)*(?: (?:certificates?|licen[cs]es?|qualifications?|permits?|accreditation|registration|requirements?|conditions?|criteria))(?: (?:do|would|must|should) (?:we|i|you)(?: need| have| meet| hold)?| (?:are|is) (?:required|needed)| (?:required|needed|to (?:apply|bid|provide|take part)|for (?:us|that|this|it|bidders|providers)|at all|or (?:licen[cs]es?|certificates?|permits?|ratings?)))*[?.! ]*$/i;

export function sayWhichKind(turn: Turn, policy: Policy, intents: Intents): Reply {
  const { lang } = turn.facts;
  return {
    ...blankReply(turn, 'eligibility_enterprise', 1),
    text: wordingIn(lang).whichKind,
    stance: BARE_VERDICT.test(turn.understood.reading.text) ? 'depends' : null,
    citations: bothKinds(policy),
    choices: choicesOf(['eligibility_social_org', 'eligibility_enterprise', 'self_check_start'], intents, lang),
  };
}

/** 「民办幼儿园属于企业还是社会组织」: by where it is registered. */
const EITHER_KIND =
  /(?:算|属于|归|是)(?:作|成)?(?:企业|公司|机构)[^,。?]{0,2}还是(?:算|属于|归|是)?(?:社会组织|民非|社团|协会)|(?:算|属于|归|是)(?:社会组织|民非|社团)[^,。?]{0,2}还是(?:算|属于|归|是)?(?:企业|公司|机构)/;

export function asksWhichOfTwo({ facts }: Turn, text: string): boolean {
  return facts.role === 'applicant' && text.length <= 30 && EITHER_KIND.test(text);
}

export function sayByRegistrar(turn: Turn, policy: Policy, intents: Intents): Reply {
  return { ...sayWhichKind(turn, policy, intents), text: wordingIn(turn.facts.lang).byRegistrar, stance: 'depends' };
}

/** 「去哪注册」 of somebody who wants to provide: the plan names the offices and no more. */
export function asksWhereToRegister({ state }: Turn, text: string): boolean {
  return (
    (state.last !== null &&
      /^(?:eligibility_|self_check)/.test(state.last.intent) &&
      (WHERE_TO_REGISTER.test(text) || HOW_LONG_TO_REGISTER.test(text) || WHO_RATES.test(text))) ||
    NAMED_WHERE.test(text)
  );
}

const WHERE_TO_REGISTER =
  /^(?:那|我们|我|这个?|,)*(?:登记|注册|办证|办登记|办注册)?(?:要|得|该|应该|是)?(?:去|到|在|找|上)哪(?:里|儿|个部门|个单位|办|边)?(?:去)?(?:登记|登(?=$|呢|啊|[?])|注册|办证|办登记|办注册|办)?(?:呢|啊|的|[?])*$/;

const HOW_LONG_TO_REGISTER =
  /^(?:那|我们|一般|大概|,)*(?:(?:要|得|需要)?(?:多久|多长时间|几天|几个月)(?:才)?(?:能|可以)?(?:登记|注册|办证|办登记|办)(?:下来|好|完|成)?|(?:登记|注册|办证|办登记)(?:下来)?(?:一般|大概|要|得|需要)*(?:多久|多长时间|几天|几个月))(?:呢|啊|的|[?])*$/;

/** 「社会组织和企业分别去哪个部门登记」, asked by itself. */
const NAMED_WHERE =
  /^(?:请问|那|,)*(?:社会组织|协会|社团|民非|企业|公司|机构)[^,。?]{0,10}(?:去|到|在|找|上)哪(?:里|儿|个部门|个单位|家)?(?:去)?(?:登记|注册)(?:的|呢|啊|呀|成立|[?])*$/;
const WHO_RATES =
  /^(?:那|这个?|我们?|该|要|得|应该|是|,)*(?:找谁|去哪(?:里|儿)?|找哪(?:里|儿|个部门|个单位)|上哪(?:里|儿)?|谁(?:来|给)?|哪(?:里|儿|个部门|个单位|家)(?:来|给|能|可以)?)(?:去|给|能|可以)?(?:评级?|评估|评定|年检|做年检|升级|复评|升[345三四五]a)(?:啊|的|呢|[?])*$|^(?:那|,)*(?:评级|等级|年检|评估|3a|升级|升(?:到)?[345三四五]a|升a|复评|参评)(?:要|该|得|是|都)?(?:找谁|去哪(?:里|儿)?|找哪(?:里|个部门|儿)?|谁(?:来)?|哪(?:里|个部门))(?:评|管|办|做|申请|弄|查)?(?:的|呢|[?])*$/;

export function sayWhereToRegister(turn: Turn, policy: Policy, intents: Intents): Reply {
  const { lang } = turn.facts;
  return {
    ...blankReply(turn, 'eligibility_enterprise', 1),
    text: WHO_RATES.test(turn.understood.reading.text) ? wordingIn(lang).whoRates : wordingIn(lang).whereToRegister,
    citations: bothKinds(policy),
    choices: choicesOf(['eligibility_social_org', 'self_check_start', 'human_handoff'], intents, lang),
  };
}

/** 「3A那条管的是谁」, 「那两年说的是哪类」. */
const WHOM_IT_BINDS =
  /(?:[345三四五]a|评级|等级|年检|[两二2]年)(?:合格)?(?:以上)?(?:的|那|这)*(?:个|条|一?[条项]|要求|规定|条件|句话?)?(?:是|都|又|到底|究竟|只)*(?:说|讲|管|针对|对|约束|要求|限制|指|卡|适用)(?:的)?(?:是)?(?:于)?(?:谁|哪(?:一?[类种些]|个)(?:单位|机构|组织|主体)?|什么(?:单位|机构|组织|主体))(?:说的?|的|讲的?|呢|啊|[?])*$|(?:谁|哪(?:一?[类种些])(?:单位|机构|组织|主体)?)(?:才)?(?:要|得|需要|用)(?:有|评|做|过)?(?:[345三四五]a|评级|年检|[两二]年)|who(?:m)? (?:does|do|is|are) (?:the )?(?:3a|rating|inspections?|two years?)[^.?]{0,24}(?:apply|bind|for|meant)|who (?:has|needs) to (?:be rated|pass (?:the )?inspections?)/;

export function asksWhomItBinds(text: string): boolean {
  return WHOM_IT_BINDS.test(text);
}

export function sayWhomItBinds(turn: Turn, policy: Policy, intents: Intents): Reply {
  const text = wordingIn(turn.facts.lang).boundWhom;
  return sayOfBothKinds({ turn, policy, intents }, { intent: 'eligibility_social_org', text, stance: null });
}

/** A reply on what the sentence of 3.2 on both kinds of providers asks of each. */
export function sayOfBothKinds(
  { turn, policy, intents }: { turn: Turn; policy: Policy; intents: Intents },
  said: Pick<Reply, 'intent' | 'text' | 'stance'>,
): Reply {
  return {
    ...blankReply(turn, said.intent, 1),
    ...said,
    citations: bothKinds(policy),
    choices: choicesOf(['self_check_start', 'eligibility_general_conditions'], intents, turn.facts.lang),
  };
}

/** The sentence of 3.2 on both kinds of providers. */
function bothKinds(policy: Policy): Citation[] {
  return policy.criteria.criteria.filter((one) => one.id === 'org_type').map(asCitation);
}
