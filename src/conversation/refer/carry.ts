import type { ConversationState } from '../state.js';
import { bodyIn, isAnotherKind, isSocial } from './body.js';

interface Before {
  intent: string;
  text: string;
}

/** 「年检呢」, 「要不要评级」: one of the two conditions that bind some kinds only. */
const CRITERION =
  /^(?:那|那么|还有|它|他们|他|也|,)*(?:要不要|用不用|需不需要|要|得有|需要)?(?<what>年检|评级|等级|[1-5三四五]a级?)(?:这块|方面|这个|那条|的话)*(?:呢|要吗|要不要|要么|也要吗|需要吗|有要求吗|要求呢|怎么说|吗|不|啊|[?？])+$/i;

/** 「年检呢」 after 「个体户呢」: asked of that kind, not of those whom the condition binds. */
export function resolveCriterion(text: string, last: Before): string | null {
  const what = /^eligibility_/.test(last.intent) ? CRITERION.exec(text)?.groups?.what : undefined;
  const body = what === undefined ? null : bodyIn(last.text);
  if (body === null || isSocial(body.kind) || body.kind === 'agency' || body.kind === 'other') return null;
  return `${body.name}要${what}吗`;
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
  return isUsual
    ? `what are the conditions for ${named}?`
    : `can ${/s$/i.test(named) ? '' : 'a '}${named} provide services?`;
}

/** Asks whether somebody may provide, and says nothing of who: 「那到底能接不」. */
export const BARE_VERDICT =
  /^(?:那|所以|好|嗯|哦|就|请问|到底|现在|目前|究竟|还|算|是不是|的话|按这样|这样(?:的话)?|(?:像)?(?:这|我这)(?:种|个|样)?(?:情况|条件)?|(?:像)?(?:我们|我|咱们?|俺们?)(?:这样的|这种)?|[\s,，])*(?:能不能|可不可以|能否|可否|能|可以|有没有资格|有资格)(?:来|去|再)?(?:承接|承包|接|投标?|参加|申请|报名|做)(?:不接|不能接)?(?:政府|购买|这个|的|项目|服务|活儿?|单子|单|标|案子|生意|(?:街道|区里|镇里|社区|你们|他们|局里?)的?)*(?:啊|呀|到底|吗|么|不|没|呢|吧|[?？!！。\s,，])*$/;
/** The same of one's own case, in words that stand by themselves only there. */
const OWN_VERDICT =
  /^(?:那|所以|就|到底|现在|目前|我们|我|咱们?|这样|这种情况|算|[\s,，])*(?:够不够格|够格|够不够(?:条件|资格)?|符不符合(?:条件)?|符合(?:条件)?|达标|行不行|能不能行|有戏|有没有戏|有希望|有没有机会|有机会|算不算合格|有没有资格|有资格|能接不能接|可以吗|行吗|(?:你)?(?:就|直接|给个?|痛快|明确)*(?:说|告诉我|回答)(?:我)?(?:一句)?(?:到底)?(?:行不行|能不能(?:接)?|可不可以|能还是不能|行还是不行))(?:吗|么|不|没|呢|啊|吧|呗|就行|得了|到底|[?？。!！\s])*$/;
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

/** 「公办医院呢」 after a talk of who may purchase. */
const KIND_ZH = /^(?:那么?|还有|要是|,)*(?<kind>[\p{Script=Han}]{2,10}?)呢[?？]?$/u;
/** A fact of the body spoken of, without its name: 「经费不是财政出的呢」, 「它是参公的」. */
const OF_STANDING = /编制|财政|经费|参公|会费|自筹|自收自支|行政职能|管理职能|公益[一二]类|全额|差额/;
const MAY_BUY =
  /^(?:那|所以|就|这样|按这样|我们|[\s,，])*(?:就)?(?:能|可以|能不能|可不可以)(?:购?买|当购买主体|当甲方)(?:服务)?(?:了)?(?:对吧|是吧|对不对|吗|么|不|吧|呗|[?？])*$/;

/** What leans on the body whose right to purchase is spoken of. */
export function resolvePurchaser(text: string, last: Before): string | null {
  if (!/^purchaser_/.test(last.intent)) return null;
  const kind = KIND_ZH.exec(text)?.groups?.kind;
  const named = kind === undefined ? null : bodyIn(kind);
  if (kind !== undefined && named !== null && named.kind !== 'enterprise' && kind.endsWith(named.name))
    return `${kind}能买服务吗`;
  // What was told of it just before is part of the question.
  if (MAY_BUY.test(text) && OF_STANDING.test(last.text) && last.text.length <= 60) return `${last.text},${text}`;
  const body = bodyIn(text) === null && OF_STANDING.test(text) && text.length <= 16 ? bodyIn(last.text) : null;
  return body === null ? null : `${body.name}${text.replace(/^(?:那|要是|它们?|他们|这|,)+/, '')}`;
}

const ABOUT_SERVICES = /^catalogue_(?:item_lookup|domains|not_purchasable)$/;
const HOW_TO_BUY =
  /^(?:那|这个|它|那个|这项|那项|要是买|想买|具体|,)*(?:怎么|咋|如何|要怎么|该怎么|怎样)(?:去|来|个)?(?:买|采购|购买)(?:法)?(?:呢|啊|的|[?？])*$/;
/** 「算不算养老服务」: the service looked up, put under another word. */
const COUNTS_AS =
  /^(?:那|它|这个|那个|这项)*(?<ask>算不算|属不属于|是不是属于|是不是算|算是|算|属于)(?<what>(?!.{0,4}(?:目录|哪|什么|啥|几)).{2,10}?)(?:这类|一类|那类|类|里的?|的)?(?:吗|么|不|呢|[?？])*$/;

/** What leans on a service that was looked up before. */
export function resolveService(text: string, last: Before, { service }: ConversationState): string | null {
  if (service === undefined || !ABOUT_SERVICES.test(last.intent)) return null;
  if (HOW_TO_BUY.test(text)) return '购买服务的流程怎么走';
  const counted = COUNTS_AS.exec(text)?.groups;
  return counted ? `${service}属于${counted.what}吗，在目录哪一类` : null;
}

const AMONG_EN =
  /^(?:and |so |then |but )*(?:is|are) (?<what>[a-z' -]{3,40}?) (?:one of (?:them|those|these)|among (?:them|those|these)|(?:also )?(?:there|included|listed|on (?:it|the list)|in (?:it|there)))[?.!]*$/i;
const ABOUT_EN = /^(?:and |so |then |but )*(?:what|how) about (?<what>[a-z' -]{3,40}?)[?.!]*$/i;
const AMONG_ZH =
  /^(?:那|,)*(?<what>[\p{Script=Han}]{2,8}?)(?:也)?(?:在不在|在|算不算|是不是|算|属于|是)(?:这)?(?:里面|里头|其中|里边|当中|其中之一|(?:其中|里头)的?一[个项类]|这里头|一个|之一|里)(?:吗|么|不|呢|啊|[?？])*$/u;

/** 「那托管班呢」, where it is no word of the catalogue itself. */
const OTHER_SERVICE =
  /^(?:那么?|还有|,)*(?<what>(?!.*(?:[类款项]$|编码|目录|年|明细|领域|其他|别的|企业|公司|组织|单位|谁|哪))[\p{Script=Han}]{2,8})呢[?？]?$/u;

/** 「养老在里面吗」, "Is eldercare one of them?" of the catalogue or the fields just spoken of. */
export function resolveAmong(text: string, last: Before): string | null {
  if (!/^catalogue_(?:overview|item_lookup|domains)$/.test(last.intent)) return null;
  const isLookup = last.intent === 'catalogue_item_lookup';
  const en = (AMONG_EN.exec(text) ?? (isLookup ? ABOUT_EN.exec(text) : null))?.groups?.what;
  if (en !== undefined && !/\b(?:it|that|this|they)\b/i.test(en))
    return last.intent === 'catalogue_domains' ? `is ${en} one of the named fields?` : `is ${en} in the catalogue?`;
  const zh = AMONG_ZH.exec(text)?.groups?.what;
  const other = last.intent === 'catalogue_item_lookup' ? undefined : OTHER_SERVICE.exec(text)?.groups?.what;
  if (other !== undefined) return `${other}在不在目录里`;
  if (zh === undefined || /这个|那个|什么|哪|目录/.test(zh)) return null;
  return last.intent === 'catalogue_domains' ? `${zh}是不是重点领域` : `${zh}在不在目录里`;
}
