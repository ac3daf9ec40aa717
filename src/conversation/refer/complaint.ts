import type { Facts } from '../../domain/intent/facts.js';

const UNFAIR =
  /走(?:个|一个)?过场|暗箱|黑[箱幕]|猫腻|串通|陪[跑标衬]|萝卜(?:标|招)|关系户|走后门|(?:不|欠|太不|哪有|没有?)(?:公平|公正)(?!竞争)|偏心|[做摆]样子|演戏|糊弄|忽悠人|(?:都|早就?|就)?是?内定(?:好)?的?(?:了|吧|啊|的)|欺负人|故意(?:刁难|卡)|打压|有关系(?:的)?(?:才|就)|都是(?:自己人|熟人|关系)|白忙(?:活)?|\brigged\b|\bunfair\b|\bsham\b|fixed in advance|favou?ritism|\bcorrupt|foul play|already decided/;
/** Asking how to complain, or what the rule is, is a question like any other. */
const ASKS_RULE =
  /怎么(?:投诉|举报|办)|哪[里儿](?:投诉|举报)|投诉|举报|质疑|能不能|可不可以|可以|允许|算不算|会怎|处理|责任|how (?:do|can|to)|where|penalt|allowed/;

/** Whether somebody complains that it isn't fair, rather than asking what the rule is. */
export function isComplaint(text: string, facts: Pick<Facts, 'role'>): boolean {
  return facts.role === 'applicant' && text.length <= 60 && UNFAIR.test(text) && !ASKS_RULE.test(text);
}
