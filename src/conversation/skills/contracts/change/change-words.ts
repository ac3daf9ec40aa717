import type { Contract } from '../../../../domain/contracts/contract.js';
import { moveDay } from '../../../../understanding/entities/calendar.js';
import { foldText } from '../../../../understanding/entities/fold.js';
import { scanDurations } from '../../../../understanding/entities/time/duration.js';
import type { Ctx } from '../context.js';

/** 转到我名下, 还是换回我吧. */
const TO_ME =
  /(?:转|过户?|挂|划|改|换)(?:回|到|给|成|由)*我(?:自己)?(?:名下|这边|这里)?(?:来)?(?:负责|经办|管|跟进?)?(?:吧|了|好了)?$|^(?:那|算了|哎|[,，\s])*还是(?:我(?:自己)?(?:来|管|跟进?|负责|经办)|(?:让|由)我(?:自己)?(?:来)?(?:管|跟进?|负责|经办)?)(?:吧|了|好了)?$/;
/** Hand it to Li Na. */
const HANDS_IT =
  /^(?:please |can you |could you )?(?:hand|give|assign|transfer|reassign) (?:it|this|that|(?:this|that|the) [a-z' ]{3,30}?)(?: over)? to (?!me\b|us\b)(?<who>[a-z][\w.-]{1,30}(?: [a-z][\w.-]{1,30})?)[.! ]*$/;
/** 还是我自己来吧, 晨光的也给老王, hand it to Li Na: another officer from now on, of the contract in sight or named. */
export function changesOwner(text: string): boolean {
  return TO_ME.test(text) || GIVES_TO.test(text) || HANDS_IT.test(text);
}
/** 康馨的转交给李敏, 把康馨的合同交给李敏: a contract, by whose it is, handed to a colleague. */
export const HANDS_OVER =
  /^(?:[^,，]{2,10}的(?:合同|那份|这份)?(?:都|就)?(?:转交?|移交)|(?:把|将)[^,，]{2,12}?(?:的|的?(?:合同|那份|这份|那个|这个))(?:都|就)?(?:转|交|移交|转交))给(?!我)(?<who>\p{Script=Han}{2,4}?)(?:来|去)?(?:跟进?|负责|管|经办|接手|办)?(?:了|吧)?$/u;
/** 把康馨的换老王, 晨光的也给老王: by the familiar name. */
const GIVES_TO =
  /^(?:把|将|那|[,，])*[^,，]{2,10}的(?:合同|那份|这份)?(?:也|都|就)*(?:换|给|归|由)(?:成|给)?(?<who>[老小]\p{Script=Han}{1,2}?)(?:来)?(?:跟进?|负责|管|经办|接手)?(?:了|吧)?$/u;
const OWNER = [
  GIVES_TO,
  /(?:以后|今后|往后|接下来)(?:都|就|是|由|让|归|给)*(?<who>[小老]?\p{Script=Han}{1,3}?)(?:来)?(?:管|负责|经办|跟进?|接手)(?:了|吧)?$/u,
  /(?:换成|换为|换|改成|改为)(?<who>\p{Script=Han}{2,3}?|[a-z][\w.-]{1,40})(?:来)?(?:经办|负责|跟进|管(?=$|[了吧这那,，。]))/u,
  /(?:经办人|经办(?!人)|负责人|责任人|联系人)(?<who>[小老]\p{Script=Han}{1,2}|\p{Script=Han}{1,2}(?:科|主任|老师|工|姐|哥)?|[a-z][\w.-]{1,40})\s*(?=$|[,，。;；])/u,
  /(?:经办人|经办(?!人)|负责人|责任人|联系人|owner|officer in charge)[^,，。\p{Script=Han}a-z]*(?:也|都|给|,|，|\s)*(?:换成|换为|换|改成|改为|改|写上?|填上?|记|变更为|变成|调整为|是|为|to|is|should be|(?:写|登|录|填|记|打|弄|说)?错了?|不对|应该|:|：|,|，|\s)+(?:成|为|到)?\s*(?:我们?|咱们?)?(?:领导|科长|同事)?(?<who>\p{Script=Han}{2,4}|[a-z][\w.-]{1,40})/u,
  /(?:改由|交给|交由|转由|转交?给|移交给|划给|让|由)(?<who>\p{Script=Han}{2,4}?|[a-z][\w.-]{1,40})(?:来)?(?:负责|经办|管|跟|接手)/u,
  HANDS_OVER,
  HANDS_IT,
  /(?:hand|give|assign)\b.{0,30}?\bto (?<who>[a-z][\w.-]{1,40})/,
];
/** 缩短一个月, 提前一个月结束: the end moved back. */
export const SHORTENS = /缩短|提前[^,，。]{1,8}(?:结束|终止|完成|到期)(?!.{0,6}提醒)|\bshorten/;
const EXTENDS =
  /延期|延(?=[\d一二两三四五六七八九十半]{1,2}(?:个|年|月|天|周))|延长|顺延|展期|推迟|往后[延推挪移]|延后|\bextend|\bprolong/;

/** 小刘金额…: the blank behind the name is not kept. */
const AFTER_NAME = /(?<=.{2})(?:金额|价款|价格|日期|开始|结束|起始|终止|期限|服务|乙方|承接|合同|另外|还有|然后).*$/;

/** Who looks after a contract from now on, where a message says so; letters as they were typed. */
export function ownerIn({ text, turn }: Ctx): string | null {
  if (TO_ME.test(text)) return turn.view.user.id;
  const found = OWNER.map((pattern) => pattern.exec(text)?.groups?.who).find((w) => w !== undefined);
  const who = found?.replace(AFTER_NAME, '');
  if (who === undefined || /^(?:改|换|谁|哪|什么|一下|是|不|还|待|未|没)/.test(who)) return null;
  const typed = turn.understood.reading.raw.normalize('NFKC');
  const at = typed.toLowerCase().indexOf(who);
  return at < 0 ? who : typed.slice(at, at + who.length);
}

const RENAMES =
  /(?:改名|更名|名字?改)(?:叫|为|成|做|了)*(?:叫|为|成)(?<now>[^,，。;；]{2,40}?)(?:了|啦)?(?=$|[,，。;；])/;

/** 改名叫绿洲环境了: the provider's new name; letters as they were typed. */
export function renamedTo({ text, turn }: Ctx): string | null {
  const now = RENAMES.exec(text)?.groups?.now?.trim();
  if (!now) return null;
  const typed = turn.understood.reading.raw.normalize('NFKC');
  const at = typed.toLowerCase().indexOf(now);
  return at < 0 ? now : typed.slice(at, at + now.length);
}

/** 加5万, 核减2万: the sum as it is then; null where nothing is added or taken off, or the sum is not known. */
export function movedSum({ text }: Ctx, contracts: readonly Contract[], yuan: number | null): number | null {
  const only = contracts.length === 1 ? contracts[0] : undefined;
  if (yuan === null || only?.amountYuan == null) return null;
  const [adds, takes] = [ADDS.test(text), TAKES.test(text)];
  if (adds === takes) return null;
  return Math.round((only.amountYuan + (adds ? yuan : -yuan)) * 100) / 100;
}
const ADDS =
  /(?:增加|追加|加|涨|提高|少(?:录|记|写|填|算|登|打)|\badd\b|\bincrease[ds]?\b)(?:了|个|\s|by|another|of|the|amount)*\s*(?=[\d一二两三四五六七八九十百半¥])/;
const TAKES =
  /(?:减少|核减|调减|减|降低?|砍|多(?:录|记|写|填|算|登|打)|\breduce[ds]?\b|\bcut\b)(?:掉|了|个|\s|by|of|the|amount)*\s*(?=[\d一二两三四五六七八九十百半¥])/;

/** 延期三个月: the end moved by so long; null where no length is told or several contracts may be meant. */
export function extendedEnd({ text }: Ctx, contracts: readonly Contract[]): string | null {
  const only = contracts.length === 1 ? contracts[0] : undefined;
  if (!only || !(EXTENDS.test(text) || SHORTENS.test(text))) return null;
  const length = scanDurations(foldText(text)).find((d) => d.length)?.length;
  if (!length) return null;
  return SHORTENS.test(text)
    ? moveDay(only.end, { months: -length.months, days: -length.days })
    : moveDay(only.end, length);
}
