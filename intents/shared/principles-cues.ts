import { cite } from '../../src/domain/intent/define-intent.js';
import type { Facts } from '../../src/domain/intent/facts.js';

export const STEADY = cite('2.2.1', '稳妥推进。适应经济社会发展需要、政府职能转变要求');
export const OLD_SUPPLY = cite('2.2.1', '妥善处理与原有公共服务供给方式的衔接');
export const SAVING = cite('2.2.2', '坚持精打细算,明确权利义务,切实提高财政资金使用效率,降低购买成本,提高服务质量');
export const MONEY = cite('2.2.3', '公开择优。按照公开、公平、公正原则,坚持费随事转');
export const EQUAL = cite(
  '2.2.3',
  '通过竞争择优的方式选择承接政府购买服务的社会力量,确保具备条件的社会力量平等参与竞争',
);
export const CLASS_TWO = cite('2.2.4', '积极探索公益二类事业单位购买服务的事项');
export const FISCAL = cite('2.2.4', '坚持与事业单位分类改革相衔接,加快转变政府职能,创新财政支持方式');
export const SERVICE = cite(
  '2.1.1',
  '调动社会力量参与公共事务和公共管理的积极性,建立健全公共服务市场诚信机制,形成多元参与、公平竞争的格局',
);
export const SCOPE = cite('2.1.2', '合理界定并积极拓宽政府购买服务范围,扩大政府购买服务的规模,满足群众的多元化需要');
export const PRACTICE = cite('2.1.3', '建立准入标准,完善购买流程,健全市场监管和退出等机制');
export const REFORM = cite('2.1.4', '完善财政管理体系,规范财政支付方式,科学确定公共服务购买资金管理流程');
export const BENEFIT = cite('2.1.5', '提高社会力量承接公共服务的能力,提高财政资金和公共资源使用效益');
export const LOWEST_PRICE = /最低价|便宜|价低|低价|lowest price|cheapest/u;
/** 「提没提公益二类」, as against whether one may. */
export const asksIfMentioned = (f: Facts) =>
  /提到|提没|[有没]提|写到|写没|讲到|讲没|说到|说没|(?:这么|这样)?一[条句](?:话|吗|原则)?[吗?。]?$|真的有|mention/u.test(
    f.text,
  ) && !/能不能|可以|能否|可否/u.test(f.text);
/** Asks how it is done or measured; what the plan names it leaves at that. */
export const ASKS_PRACTICE =
  /具体(?:的)?(?:办法|做法|怎么|标准|规定|内容|措施|操作)|怎么(?:算|计算|操作|认定|执行|落实|建|转|退)|如何(?:算|计算|操作|认定|执行|落实)|标准(?:是|有)(?:什么|啥|哪)|细则|how (?:exactly|is it (?:calculated|measured|done))/u;
