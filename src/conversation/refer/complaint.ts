import type { Facts } from '../../domain/intent/facts.js';

const UNFAIR =
  /(?:老|总|永远|每次都)是(?:那|这|同)[^,。]{0,3}(?:几|一)?家|是不是(?:都)?有关系|走(?:个|一个)?过场|暗箱|黑[箱幕]|猫腻|串通|陪[跑标衬]|萝卜(?:标|招)|关系户|走后门|(?:不|欠|太不|哪有|没有?)(?:公平|公正)(?!竞争)|偏心|[做摆]样子|演戏|糊弄|忽悠人|(?:都|早就?|就)?是?内定(?:好)?的?(?:了|吧|啊|的)|欺负人|故意(?:刁难|卡)|打压|有关系(?:的)?(?:才|就)|都是(?:自己人|熟人|关系)|白忙(?:活)?|\brigged\b|\bunfair\b|\bsham\b|fixed in advance|favou?ritism|\bcorrupt|foul play|already decided/;
/** Asking how to complain, or what the rule is, is a question like any other. */
const ASKS_RULE =
  /(?:怎么|怎样|如何|哪|向谁|找谁|能|可以|去)[^,。]{0,6}(?:投诉|举报|质疑)|(?:投诉|举报|质疑)[^,。]{0,8}(?:吗|谁|哪|怎|渠道|电话|流程|有用|办)|怎么办|能不能|可不可以|可以|允许|算不算|会怎|处理|责任|how (?:do|can|to)|where|penalt|allowed/;

/** 「少来这套」: words are of no use now. */
const ENOUGH =
  /^(?:行了|得了|算了|哎|唉|,)*(?:少来(?:这套)?|别(?:跟我|给我)?(?:讲|说|扯|打)(?:大道理|这些|那些|官话|官腔|套话|虚的|没用的)|(?:净|全|都)?(?:是)?(?:官话|套话|废话|空话|屁话)|说了(?:也|等于)(?:白说|没说)|打官腔|敷衍(?:我|人)?)(?:了|吧|啊|呢)?[。!,]*$/;

/** Whether somebody has had enough of being told the rules. */
export function isFedUp(text: string): boolean {
  return ENOUGH.test(text);
}

/** Whether somebody complains that it isn't fair, rather than asking what the rule is. */
export function isComplaint(text: string, facts: Pick<Facts, 'role'>): boolean {
  return facts.role === 'applicant' && text.length <= 60 && UNFAIR.test(text) && !ASKS_RULE.test(text);
}
