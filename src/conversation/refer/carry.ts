import { isSocial } from '../../domain/policy/org.js';
import type { ConversationState } from '../state.js';
import { bodyIn, isAnotherKind, namesBody } from './body.js';

/** The talk before, as references lean on it. */
export interface Before {
  intent: string;
  text: string;
}

/** 「年检呢」, 「要不要评级」: one of the two conditions that bind some kinds only. */
const CRITERION =
  /^(?:那|那么|还有|它|他们|他|也|,)*(?:要不要|用不用|需不需要|要|得有|需要)?(?<what>年检|评级|等级|[1-5三四五]a级?)(?:这块|方面|这个|那条|的话)*(?:呢|要吗|要不要|要么|也要吗|需要吗|有要求吗|要求呢|怎么说|(?:也|都)?(?:不|不用|不必|无需)(?:看|要|管|查|需要?|用)(?:了|吗|么|吧|的)?|吗|不|啊|[?？])+$/i;

/** 「年检呢」 after 「个体户呢」: asked of that kind, not of those whom the condition binds. */
export function resolveCriterion(text: string, last: Before): string | null {
  const what = /^eligibility_/.test(last.intent) ? CRITERION.exec(text)?.groups?.what : undefined;
  const body = what === undefined ? null : bodyIn(last.text);
  if (body === null || isSocial(body.kind) || body.kind === 'agency' || body.kind === 'other') return null;
  return `${body.name}要${what}吗`;
}

/** What the text leaves open, as it is told in passing, and the question that asks how it counts. */
const TOLD_OPEN: readonly [RegExp, string][] = [
  [/社保[^。?]{0,16}(?:断|欠|漏|晚|补)/, '社保欠过后来补缴的，算不算良好记录'],
  [/税[^。?]{0,16}(?:欠|漏|晚|补|滞纳)/, '税欠过后来补缴的，算不算良好记录'],
  [/代账|代理?记账|记账公司/, '请代账公司记账，算不算健全的财务会计制度'],
  [/罚|处罚|异常名录|投诉/, '受过一次处罚，还算不算信誉良好'],
];
const COUNTS =
  /^(?:那|到底|究竟|这样|这种(?:情况)?|这个?|我们这?|,)*(?:算不算|算是?|是不是|能算|还算)(?:个|是|有|得上|得了)?(?:良好|好|健全|不良|污点|有问题|信誉良好|达标|合格|数)(?:的)?(?:记录)?(?:吗|么|不|嘛|呢|啊|了|[?])*$/;

/** 「那到底算不算良好」 of what was just told of oneself. */
export function resolveToldOpen(text: string, last: Before): string | null {
  if (!/^eligibility_/.test(last.intent) || !COUNTS.test(text)) return null;
  return TOLD_OPEN.find(([pattern]) => pattern.test(last.text))?.[1] ?? null;
}

const KIND_EN =
  /^(?:and |so |then |but |what about |how about )+(?:the |an? )?(?<kind>[a-z' -]{3,40}?)(?: then)?[?.!]*$/i;

/** "and companies?" after the conditions for another kind. */
export function resolveKindEn(text: string, last: Before): string | null {
  const named = /^eligibility_/.test(last.intent) ? KIND_EN.exec(text)?.groups?.kind : undefined;
  const body = named === undefined ? null : bodyIn(named);
  if (named === undefined || body === null || body.kind === 'agency' || body.name.length < named.length - 12)
    return null;
  const isUsual = isSocial(body.kind) || body.kind === 'enterprise';
  // The plan knows an NGO by another name.
  const kind = isSocial(body.kind) ? 'a social organisation' : named;
  return isUsual
    ? `what are the conditions for ${kind}?`
    : `can ${/s$/i.test(named) ? '' : 'a '}${named} provide services?`;
}

/** Asks whether somebody may provide, and says nothing of who: 「那到底能接不」. */
export const BARE_VERDICT =
  /^(?:那|所以|好|嗯|哦|就|(?:我)?(?:就)?(?:想|只想)(?:知道|问)(?:一下|下)?|请问|到底|现在|目前|究竟|还|算|是不是|的话|按这样|这样(?:的话)?|(?:像)?(?:这|我这)(?:种|个|样)?(?:情况|条件)?|(?:像)?(?:我们|我|咱们?|俺们?)(?:这样的|这种)?|[\s,，])*(?:能不能|可不可以|能否|可否|能|可以|有没有资格|有资格)(?:来|去|再|先)*(?:承接|承包|接着|接|投标?|参加|参与|申请|报名|做|(?:拿|挣|赚)(?:到)?(?=(?:政府|你们|街道|局里|区里)的)|(?:跟|和|与)(?:政府|你们|街道|局里|区里)(?:合作|做生意))(?:不接|不能接)?(?:政府|购买|这个|的|项目|服务|钱|活儿?|单子|单|标|案子|生意|(?:街道|区里|镇里|社区|你们|他们|局里?)的?)*(?:啊|呀|到底|吗|么|不|没|呢|了吧|吧|[?？!！。\s,，])*$/;
/** The same of one's own case, in words that stand by themselves only there. */
const OWN_VERDICT =
  /^(?:那|所以|就|到底|现在|目前|我们|我|咱们?|这样|这种情况|算不算|算|是不是|都|也|还|应该|[\s,，])*(?:够不够格|够格|够不够(?:条件|资格)?|符不符合(?:条件)?|符合(?:条件)?|达标|行不行|能不能行|(?<=算)过(?:关)?|过(?:不过)?关|过得了|有戏|有没有戏|有希望|有没有机会|有机会|算不算合格|有没有资格|有资格|能接不能接|可以吗|行吗|(?:你)?(?:能不能|能)?给(?:我)?(?:个|句)(?:准话|痛快话|准信)|(?:你)?(?:就|直接|给个?|痛快|明确)*(?:说|告诉我|回答)(?:我)?(?:一句)?(?:到底)?(?:行不行|能不能(?:接)?|可不可以|能还是不能|行还是不行))(?:吗|么|不|没|呢|啊|吧|呗|就行|得了|到底|[?？。!！\s])*$/;
const OWN_EN =
  /^(?:so |then |ok(?:ay)? |well |and |but |now |,)*(?:can|could|may|do|are) we (?:provide|bid|apply|take (?:part|it on|on projects?)|qualify|eligible|participate|in|good)\b[^.?]{0,24}[?.!]*$/i;

/** Whether a message asks how one's own case stands, with nothing new told. */
export function asksOwnVerdict(text: string): boolean {
  return BARE_VERDICT.test(text) || OWN_VERDICT.test(text) || OWN_EN.test(text);
}

/** 「那能接吗」 after 「个体户呢」: asked of that kind, unless it is one's own. */
export function resolveVerdict(text: string, last: Before, { org }: ConversationState): string | null {
  if (!/^eligibility_/.test(last.intent) || !BARE_VERDICT.test(text) || /我|咱|俺/.test(text)) return null;
  const body = bodyIn(last.text);
  if (body === null || body.kind === 'agency') return null;
  const own = org?.type ?? null;
  if (own !== null && !isAnotherKind(body, own)) return null;
  return `${body.name}${text.replace(/^(?:那|所以|就|[\s,，])+/, '')}`;
}

/** 「换成一家养老公司的话」 after a talk of who may provide. */
const CHANGED_TO =
  /^(?:那|要是|如果|假如|,)*(?:换成?|改成?|改找|换(?:个|一家)|找|让|由|是)(?:一?家|个|一个)?(?<kind>[\p{Script=Han}]{2,10}?)(?:的话|来(?:接|做|干|承接)|呢|行吗|行不行|可以吗|怎么样|咋样|吗|[,，?？])+$/u;
/** 「是不是本地的才收」, 「外地企业就别想了呗」. */
const PLACE =
  /本地化?|本区|不在(?:你们|这边|这儿|这里|我们)?(?:区|市|县)(?!分)|当地|本市|外地|外省|外区|外市|外县|别的区|总部/;
const LIMITED =
  /才|只|别想|没戏|没份|没希望|限|不让|不收|不要|挡|排除|行(?:不行|不|吗|么|嘛)|能不能|会不会|可以|可不可以|能|算|影响|要求|优先|本地化|(?:有)?(?:没有?|什么|啥)?(?:关系|限制)/;

/** What leans on the talk of who may provide: another kind, or where a provider is from. */
export function resolveProvider(text: string, last: Before): string | null {
  if (!/^eligibility_/.test(last.intent)) return null;
  if (BECOMES_WHAT.test(text)) return '登记成社会组织还是公司好';
  if (last.intent === 'eligibility_social_org' && ONCE_REGISTERED.test(text)) return '刚登记成立的社会组织马上能承接吗';
  const kind = CHANGED_TO.exec(text)?.groups?.kind;
  const named = kind === undefined ? null : bodyIn(kind);
  if (kind !== undefined && named !== null && kind.endsWith(named.name)) return `${kind}能承接吗`;
  if (ALL_THE_SAME.test(text) && PLACE.test(last.text) && !/本地化/.test(text)) return ofPlace(last.text);
  // 「可里面不是讲要培育本地的么」, after a talk of where a provider is from: what the plan says of local ones.
  if (PLACE.test(last.text) && LOCAL_AIM.test(text)) return '方案写了本地化，是不是只要本地的企业';
  if (!PLACE.test(text) || !LIMITED.test(text) || /登记(?!地|在)|注册(?!地|在)|3a|年检|材料|合同/i.test(text))
    return null;
  if (/本地化/.test(text)) return '方案写了本地化，是不是只要本地的企业';
  return /能承接|能接/.test(text) ? null : ofPlace(`${last.text} ${text}`);
}

/** 「那登记成什么好」. */
const BECOMES_WHAT =
  /^(?:那|我们?|应该|该|要|得|,)*(?:去)?(?:登记|注册|办|申请|登|成立)(?:成|个|为)?(?:什么|啥|哪(?:一)?[种类个])(?:样的?|类型|性质|组织|单位)?(?:的)?(?:好|合适|方便|划算|快|简单|呢|啊|比较好|最好|[?])+$/;
/** 「登记了马上能接吗」. */
const ONCE_REGISTERED =
  /^(?:那|要是|如果|我们?|是不是|,)*(?:登记|注册|登|办)(?:好|完|成)?(?:了|下来|以后|之后|好|后|证)+(?:的话|,|是不是|那)*(?:马上|当年|立刻|立马|直接|就|当天|第二天|可以|能不能|能)*(?:承接|接|投标?|报名|参加)(?:项目|活儿?|了)?(?:吗|么|不|吧|呢|[?])*$/;
const LOCAL_AIM =
  /(?:引导|培育|培养|扶持|支持|发展|鼓励|照顾|向着|偏|优先|写|说|讲|提|要)[^,。?]{0,8}(?:本地|本区|当地)|(?:本地|本区|当地)[^,。?]{0,6}(?:健康发展|优先|写|化|照顾)/;

/** 所以到底行不行, after a talk of where a provider is from. */
const ALL_THE_SAME =
  /^(?:那|所以|就|到底|究竟|还是|算不算|最后|,)*(?:行不行|能不能(?:接|投|来)?|可不可以|能(?:接|投|来)?(?:不能|不)|行(?:吗|么|不)|可以(?:吗|么|不)|能(?:接|投|来)(?:吗|么|不))(?:呢|啊|[?])*$/;

function ofPlace(said: string): string {
  return `外地${bodyIn(said)?.name ?? '机构'}能承接吗，是不是只要本地的`;
}

const OWN_TAX = /^(?:那|要是|我们?|公司|单位|以前|,)*税(?![务收款费率额种])/;
/** 「兼职的算不算」 of the conditions for everyone: of the provider's own people and premises. */
export function resolveMeans(text: string, last: Before): string | null {
  // 「税有一年晚交了」: of the provider's own record, not of work handed in late.
  if (/^eligibility_/.test(last.intent) && OWN_TAX.test(text)) return text.replace('税', '纳税记录');
  if (last.intent !== 'eligibility_general_conditions' || text.length > 10) return null;
  if (/^(?:那)?(?:兼职|外聘|返聘|退休|临时|劳务派遣)/.test(text)) return `承接主体的人员${text.replace(/^那/, '')}`;
  return null;
}

/** 「这算合格吗」, 「谁来定算不算」 after 「去年是基本合格」. */
export function resolveBasicPass(text: string, last: Before): string | null {
  if (!/^eligibility_/.test(last.intent) || !last.text.includes('基本合格') || text.includes('基本合格')) return null;
  if (/^(?:那|这|这个|这种|它)*(?:算|算不算|能算|算是)(?:合格|过|通过|数|够|不够|不)*(?:吗|么|不|呢|[?])*$/.test(text))
    return '年检基本合格算合格吗';
  return /谁[^,。?]{0,4}(?:定|认|说了算)/.test(text) ? '年检基本合格算不算由谁认定' : null;
}

/** 「公办医院呢」 after a talk of who may purchase. */
const KIND_ZH =
  /^(?:(?:那么?|还有|要是|,)*(?<kind>[\p{Script=Han}]{2,10}?)呢|(?:那么?|还有|换成|换了)+(?<bare>[\p{Script=Han}]{2,10}?))[?？]?$/u;
/** A fact of the body spoken of, without its name: 「经费不是财政出的呢」, 「它是参公的」. */
const OF_STANDING = /编制|财政|经费|参公|会费|自筹|自收自支|行政职能|管理职能|公益[一二]类|全额|差额/;
/** 「那街道的商会呢 自收自支」: another body, and how it stands. */
const KIND_TOLD =
  /^(?:那么?|还有|要是|,)*(?<kind>[\p{Script=Han}]{2,10}?)(?:呢)?[\s,，。?？]+(?:是|他们|它|经费|也)*(?<fact>[^?？]{2,14}?)(?:的|呢|能买吗|行吗|可以吗|[?？])*$/u;
const MAY_BUY =
  /^(?:那|所以|就|这样|按这样|我们|[\s,，])*(?:就|也|还)?(?:能|可以|能不能|可不可以|不能|不可以|不让|买不了)(?:再|直接|自己|自行|马上|单独|去|来)*(?:购?买|当购买主体|当甲方)(?:服务)?(?:了)?(?:对吧|是吧|对不对|吗|么|不|吧|呗|[?？])*$/;

/** 「我们是公益一类的」 in a talk of who may purchase. */
const OWN_KIND =
  /^(?:那|可是|但是|,)*(?:我们|我单位|咱们?|俺们)(?:单位|局|这)?(?:就)?(?:是|属于|算)(?:个|一?家)?(?<kind>[\p{Script=Han}]{2,8}?)(?:的|呢|啊|单位)?[。?？!]*$/u;
const MAY_BE_PURCHASER =
  /事业单位|公益[一二]类|参公|行政|机关|街道|乡镇|[局委办]$|群团|工会|妇联|共青团|团委|残联|科协|居委会|村委会|医院$|学校$/;

/** 「那镇政府替我们买可以吧」: whether that one may purchase. */
const BUYS_FOR_US =
  /^(?:那么?|要是|如果|,)*(?:让|由|请|叫|找|通过)?(?<kind>[\p{Script=Han}]{2,8}?)(?:来|出面|出钱)?(?:替|帮|代|给|为)(?:我们|我|咱们?|他们|它|村里|学校|居委会|社区)?(?:来|去|代)?(?:购?买|采购|出面买|发包)(?:服务)?(?:呢|(?:总|就)?(?:行|可以|能)(?:了)?(?:吗|么|不|吧)|行不行|可不可以|能不能|[?])*$/u;

/** 「那谁替他们买」. */
const WHO_BUYS_FOR =
  /^(?:那么?|到底|,)*(?:由|该|要|应该)?(?:谁|哪个(?:部门|单位))(?:来|能|可以|去)?(?:替|帮|给|为|代)(?:我们|他们|它们?|居委会|村里|村委会|学校|医院|社区)?(?:来|去|代)?(?:购?买|采购|出钱买)(?:服务)?(?:的|呢|啊|[?])*$/;
const WHO_BUYS_EN =
  /^(?:so |and |but |then |ok(?:ay)?,? )*who (?:else )?(?:buys|purchases|(?:can|may|could|should|will|would) (?:buy|purchase))(?: (?:it|them|the services?|services?))?(?: (?:for|on behalf of) (?:it|them|us|him|the \w+))?(?: then)?[?. ]*$/i;
/** "both conditions?", "who checks", of the two that a mass organisation must meet. */
const OF_THE_TWO_EN: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:so |and |but |then )*(?:(?:do|must|does) (?:we|it|they) (?:need|meet|have) )?both(?: of them| conditions?)?(?: (?:are )?(?:needed|required|necessary))?(?: at once| together)?[?. ]*$/i,
    'does a mass organisation need both administrative staffing and public funding?',
  ],
  [
    /^(?:so |and |but |then )*(?:what )?if (?:we |it |they )?(?:only |just )?(?:meets? |has |have )?(?:only |just )?one (?:of (?:them|the two|the conditions) )?(?:condition )?(?:is |are )?(?:met|fulfilled|fails|missing)?[?. ]*$|^(?:and |so )?is one (?:of them )?(?:enough|sufficient)[?. ]*$/i,
    'is one of the two conditions enough for a mass organisation?',
  ],
  [
    /^(?:so |and |but |then )*who (?:checks?|verifies|decides|confirms|judges|establishes)(?: (?:that|it|this|them))?[?. ]*$/i,
    'who checks the administrative staffing of a mass organisation?',
  ],
];
/** 「那能买什么」, once it is plain who may. */
const WHAT_TO_BUY =
  /^(?:那么?|我们?|他们|它们?|都|具体|一般|,)*(?:能|可以|会)(?:够|去|来)?(?:购?买|采购)(?:到)?(?:些|点|哪些|哪)*(?:什么|啥|哪些|哪几类|哪类)?(?:服务|东西|项目)?(?:呢|啊|[?])*$/;
/** 编制是行政编 钱财政出: in the words that the two conditions have. */
function standingIn(text: string): string {
  if (/事业|差额|自筹|自收|不|没|非/.test(text)) return text.replace(/[。,]+$/, '');
  const isAdmin = /行政/.test(text);
  const isFunded = /财政|全额/.test(text);
  return (
    [isAdmin ? '行政编制' : '', isFunded ? '经费由财政负担' : ''].filter(Boolean).join('，') ||
    text.replace(/[。,]+$/, '')
  );
}

/** The posts and the money of a body, and nothing else. */
const BARE_STANDING =
  /^(?:我们|是|都是|都|属于|的|,|，|\s|(?:纳入)?(?:行政|事业|机关)(?:编制?)?(?:管理)?|编制|编|经费|钱|工资|财政|全额|差额|拨款|拨|管|发|负担|出|给|由|和|也|有)+[。.]?$/;

/** 「行政编制，财政全额」, told of the body spoken of. */
export function resolveStanding(text: string, last: Before): string | null {
  const whose = /^purchaser_/.test(last.intent) && BARE_STANDING.test(text) ? bodyIn(last.text) : null;
  return whose === null ? null : `${whose.name},${standingIn(text)},能不能买服务`;
}

/** What leans on the body whose right to purchase is spoken of. */
export function resolvePurchaser(text: string, last: Before): string | null {
  if (!/^purchaser_/.test(last.intent)) return null;
  const spokenOf = KIND_ZH.exec(text)?.groups;
  const kind = spokenOf?.kind ?? spokenOf?.bare;
  const isMarket = kind !== undefined && bodyIn(kind)?.kind === 'enterprise';
  if (kind !== undefined && !isMarket && namesBody(kind)) return `${kind}能买服务吗`;
  if (WHO_BUYS_FOR.test(text)) return '谁可以购买服务';
  if (WHO_BUYS_EN.test(text)) return 'who may purchase services?';
  const ofTwo = last.intent === 'purchaser_mass_org' ? OF_THE_TWO_EN.find(([asked]) => asked.test(text)) : undefined;
  if (ofTwo !== undefined) return ofTwo[1];
  if (WHAT_TO_BUY.test(text)) return '政府购买服务可以买哪些服务';
  const buyer = BUYS_FOR_US.exec(text)?.groups?.kind;
  if (buyer !== undefined && namesBody(buyer)) return `${buyer}能买服务吗`;
  const told = KIND_TOLD.exec(text)?.groups;
  if (told?.kind !== undefined && OF_STANDING.test(told.fact ?? '') && namesBody(told.kind))
    return `${told.kind},${told.fact},能买服务吗`;
  if (MAY_BUY.test(text) && !OF_STANDING.test(last.text)) {
    const spoken = bodyIn(last.text);
    return spoken === null ? null : `${spoken.name}${text.replace(/^(?:那|所以|就|我们)+/, '')}`;
  }
  // What was told of it just before is part of the question.
  if (MAY_BUY.test(text) && OF_STANDING.test(last.text) && last.text.length <= 60) return `${last.text},${text}`;
  const own = OWN_KIND.exec(text)?.groups?.kind;
  if (own !== undefined && MAY_BE_PURCHASER.test(own))
    return `${own}${/[一二]类$/.test(own) ? '事业单位' : ''}能当购买主体吗`;
  const inIt = bodyIn(text);
  // 「它是参公的」 tells of the body spoken of how it stands, and names no other.
  const namesNone = inIt === null || inIt.kind === 'public_institution_admin';
  const body = namesNone && OF_STANDING.test(text) && text.length <= 16 ? bodyIn(last.text) : null;
  if (body === null) return null;
  const added = text.replace(/^(?:那|要是|它们?|他们|这|,)+/, '');
  // What was told of its standing before still holds: 「我们有行政编制」, and then 「经费是财政的」.
  if (TOLD_OF_US.test(last.text) && last.text.length <= 40) return `${last.text},${added}`;
  return OF_ME.test(last.text) ? `我们是${body.name},${added}` : `${body.name}${added}`;
}

/** Said of oneself. */
export const OF_ME = /我|咱|俺/;
/** One's own standing, and not only supposed. */
const TOLD_OF_US = /^(?!.*(?:如果|要是|假如)).*(?:我|咱|俺).*(?:编制|财政|经费|参公|行政职能|管理职能)/;
