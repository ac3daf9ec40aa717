import type { Turn } from '../../../skill.js';
import { partsIn } from '../context.js';
import { isQuestion } from '../questions.js';
import { changesOwner, HANDS_OVER, SHORTENS } from './change-words.js';

/** 把绿洲的关了, close it: wants a contract closed. */
export const CLOSE =
  /(?:把|将).{0,12}(?:结|了结)(?:了|掉)(?:吧|它)?$|(?:关闭|关掉|关了|终止|解除|解约|结束掉|结掉|结案|关它|关吧|完结|了结(?!束)|办结|注销|作废|删除|删掉|删了|去掉|移除)(?!时间|日期|日|是)|(?:close|terminate|delete|remove|void)\b/;

/** 金额改成, 延到年底, push the end date: wants something of a contract changed. */
export const CHANGE =
  /(?:那|这)(?:单|份|家|个)(?:合同)?.{0,4}(?:转|移|交)(?:交|办|给)+|全称.{0,4}(?:是|叫)(?=.{3})|(?:乙方|承接(?:方|单位|主体)|名[字称]).{0,4}(?:应该|其实|应当)(?:是|叫)(?=.{2})|(?:金额|钱数?|价[格钱款]?|日期|时间|期限|开始|结束|经办人?).{0,4}(?:不对|错了|有误|(?:录|记|写|填|登|算|报)[多少高低]了)|换人了|(?:以后|今后|往后)(?:都|就|由|归|让)*.{1,4}(?:管|负责|经办|跟进?|接手)(?:了|吧)?(?:[,，]?转给[他她])?$|改成|改为|改到|改至|(?:金额|价格|价款|日期)(?:已经?|终于)?(?:定了|定下|确定了|出来了|谈好了|定为)|(?:加|增加|涨|提高?|降|降低|减|减少|调|调整)(?:到|至|为)|改回(?=.*[\d一二三四五六七八九十])|(?:日期?|时间|金额|价格?|期限|内容|名称|经办人|结束|开始|终止|到期)改(?=[^成为到，,]{2})|改金额|改日期|改由|(?:经办人|负责人).{0,4}(?:换|变)|换.{0,2}(?:经办人|负责人)|(?:交给|转交?给|移交给|让).{1,8}(?:负责|经办|来?管|接手|跟进?(?=$|[了吧,，。]))|延期(?!几|多)|延长|顺延|展期|推迟|往后[延推挪移]|改一下|改下|修改|变更(?:为|成|到)|更正|更新|调整(?:为|成|到)|延(?:期|长)到|延到|(?<!顺|推)延(?=[\d一二两三四五六七八九十半]{1,2}(?:个|年|月|天|周))|换成|转(?:到|给|回).{1,6}名下|(?:换|改|转)(?:回|给|成)*(?:成)?我(?:自己)?(?:来)?(?:负责|经办|管|跟)?(?:吧|了)?$|写错|录错|登错|记错|填错|搞错|弄错|改错|设错|不对[,，]|\bchange\b|\bcorrect\b|\bupdate\b|\bamend\b|\bextend\b|\bmake it\b|\b(?:push|move|shift|bring|set|put)\b.{0,24}\b(?:end|start|expiry|date|amount)\b.{0,12}\b(?:to|by)\b/;

/** Names a contract or the ledger. */
export const CONTRACT = /合同|协议|台账|contract|agreement/;

/** 那就终止吧, with nothing else: of the contract in sight, or asked which. */
const CLOSE_ALONE =
  /^(?:那|就|好|行|嗯|干脆|还是|[,，\s])*(?:把?(?:它|这[份个]|那[份个])(?:合同)?)?(?:就|给|都|直接)?(?:终止|关闭|关掉|关了|关(?=它|吧|上)|了结|结了|结掉|结案|结束掉|作废|注销|解除|解约)(?:合同|协议|掉|了|上|它|算了|吧|啊)*[。.!！]?$/;

/** Whether some part of a message wants the contract in sight closed: 已经验收完了 关了它. */
export function closesAlone(turn: Turn): boolean {
  return partsIn(turn).some((part) => CLOSE_ALONE.test(part));
}

/** 加5万, 核减2万: a sum told by how much it changes. */
export const BY_HOW_MUCH =
  /(?:增加|追加|加|涨|提高|减少|核减|调减|减|降|降低|砍|[多少](?:录|记|写|填|算|登|打)|\badd|\bincrease\b.{0,12}\bby|\breduce\b.{0,12}\bby|\bcut\b.{0,12}\bby)(?:掉|了|个)?\s*(?:[\d一二两三四五六七八九十百半][\d.,]*)+\s*(?:万|千|百|元|块|w|k|$)/;

/** A field of a contract by its name, the day that it begins or ends on with or without 日期. */
const DAY_FIELD = '(?:结束|终止|开始|起始|到期|截止|签订)';

const SUM_FIELD = '金额|价格|价款|总价';

const HESITATES = '等等|等一?下|慢着|哦|噢|啊|哎呀?|不好意思';

/** 我说错了，福寿康终止日期应该是2027年1月31日, of any that is on record. */
export const SAID_WRONG = new RegExp(
  `^(?:我)?(?:刚才?)?(?:说|写|登|录|填)错了[,，。\\s]*.{2,14}?(?:${DAY_FIELD}(?:日期?|时间)?|${SUM_FIELD})(?:应该?|应当)?是`,
);

const CORRECTS_LAST = new RegExp(
  `^(?:${HESITATES}|抱歉|对不起|[,，。\\s])*(?:不对|不是|错了|(?:说|写|弄|记|搞|打|改|录)错了?)(?:了|吧|[,，。\\s])*(?:${DAY_FIELD}?(?:日期?|时间)?|${SUM_FIELD})?(?:应该?|应当|是)|^(?:sorry|no|wait|oops)[,. ].{0,10}\\bshould be\\b`,
);

/** 哎等下，结束日期是明年3月15: a field and what it is, said of what was just put down. */
const PUTS_RIGHT = new RegExp(
  `^(?:${HESITATES}|诶|对了|[,，。\\s])+(?:它的?|那个)?(?:合同)?(?:${DAY_FIELD}(?:日期?|时间)?|${SUM_FIELD})(?:应该?|其实)?(?:是|为|到)`,
);

/** 等等 不对 应该是明年7月31, just after a contract was registered or changed. */
export function correctsLast({ state }: Turn, text: string): boolean {
  const held = (state.spoken?.contracts.length ?? 0) === 1;
  const corrects = CORRECTS_LAST.test(text) || PUTS_RIGHT.test(text);
  return held && state.last?.intent === 'contract_register' && corrects && !isQuestion(text);
}

/** 金额改成…, 延到年底, 加5万. */
export function wantsChange(text: string): boolean {
  return (
    CHANGE.test(text) || HANDS_OVER.test(text) || changesOwner(text) || BY_HOW_MUCH.test(text) || SHORTENS.test(text)
  );
}

/** 绿洲的合同终止了, 绿洲的金额改成…: said of a contract, whose name the caller knows to be in it. */
export function closesOrChanges(text: string): boolean {
  return (CLOSE.test(text) && CONTRACT.test(text)) || CHANGE.test(text) || changesOwner(text);
}

/** 那份审计的 金额是九万八: what a contract's sum is, said and not asked. */
export const STATES =
  /(?:金额|总价|价款|合同价|价格|价钱)(?:就|最后|最终|现在)?(?:是|为|定为|定了|:|：)[,，\s]*[\d一二两三四五六七八九十百][\d一二两三四五六七八九十百千万.]*(?:元|块|w)?(?:整|钱)?(?:吧|了|的)?[。.!！]?$/;

/** 金额改成30万可以吗: a wish, put politely. */
export const POLITE_CHANGE = /(?:(?:可以|行|好|成)(?:吗|么|不|嘛)|行不行|可不可以|好不好|成不成)[?？]?$/;

/** 撤销, 恢复一下, undo: takes back what was done last, whatever that was. */
export const TAKES_BACK =
  /^(?:请|帮我|给我|再|那|还是|就|[,，])*(?:恢复|还原|撤)(?:一次|一下|吧|它|回来|回去)?$|撤[销消]|撤回|撤(?:掉|了)(?!.{0,4}提醒)|\bundo\b|take (?:it|that) back/;
