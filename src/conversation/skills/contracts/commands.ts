import { dayOf } from '../../../shared/clock.js';
import { findDates } from '../../../understanding/entities/dates.js';
import { findLeadTimes, parseBareDays, parseLeadTime } from '../../../understanding/entities/lead-time.js';
import type { Turn } from '../../skill.js';
import { readAnswer } from './answers.js';
import { ASKS_WHO, asksOfRegistered } from './asks-registered.js';
import { serviceAsked } from './asks-who.js';
import { HANDS_OVER, SHORTENS, takesOver } from './change-words.js';
import { isContractIntent, partsIn, saidIn } from './context.js';
import { asksDetail } from './details.js';
import { asksToRenew, asksWhenToPrepare, goesOn, orgIn } from './follow.js';
import { readHowTo } from './how-to.js';
import { asksForTop, asksOfList } from './list-words.js';
import { isOfContracts } from './of-applicants.js';
import { readOrdinal } from './ordinals.js';
import { asksOfRules, claimsRole, isClearlyOther, isQuestion } from './questions.js';

/** What an officer wants done. */
export type Op =
  | 'register'
  | 'query'
  | 'remind'
  | 'my_reminders'
  | 'cancel_reminders'
  | 'change'
  | 'close'
  | 'undo'
  | 'renew'
  | 'how'
  | 'thanks';

const REMIND =
  /提醒|闹钟|记(?:一?个|下)(?:日子|时间|备忘)|(?:念叨|惦记着?|唤|提)(?:我|一下|一声|咱|点)|(?:叫|喊|唤|提|知会|招呼)我?一声|叫我|喊我|通知我|告诉我一声|跟我说一声|说一声|remind|alert me|send me an alert|ping me|notify me|notify us|heads[- ]up/;
export function asksReminder(text: string): boolean {
  return REMIND.test(text);
}
const MY_REMINDERS =
  /^(?:那|现在|改完|这样|这个|它|是|,)*(?:在|到)?(?:什么时候|哪一?天|几号|啥时候)(?:会|来|再|才)?提醒(?:的|呢|啊|来着)*[?？]?$|提醒(?:是|都)?(?:设|定|订|安排)?(?:在|到|的是?|好)?(?:了)?(?:哪一?天|几号|什么时候|啥时候)(?:的|了|呢|啊)*[?？]?$|(?:什么时候|哪一?天|几号|啥时候)(?:会|来|再)?提醒我(?:的|呢|啊|来着)*[?？]?$|^(?:那|我|现在|还|都)*有(?:没有)?(?:设过?|别的)?提醒(?:吗|没|么|了吗)?[?？]?$|我的提醒|(?:哪些|什么|几个|所有|全部).{0,4}提醒(?!我)|提醒(?:都|全|再)?(?:列|报|念|摆|发)(?:一?下|出来|给我|我看)|提醒(?:列表|清单|里?有哪些|有几个|有什么)|(?:列|看|查).{0,5}提醒(?!我)|what (?:did|have) i (?:ask|set|told).{0,20}remind|(?:my|list|show|which|what|any).{0,12}reminders?\b(?!.{0,20}(?:before|ahead))/;
/** 还剩哪些, after one was cancelled. */
const LEFT = /^(?:那|现在|还)*剩(?:下)?的?(?:还)?(?:是|有)?(?:哪[些几个]个?|什么|几个|多少个?)(?:了|呢|啊)?[?？]?$/;
const CANCEL_REMINDERS =
  /(?:取消|删除?|删掉|关掉?|关闭|撤销|撤掉?|停掉?|暂停|去掉|不要|别|不用|不必).{0,10}提醒|提醒.{0,8}(?:取消|删|撤|关掉|关了|停掉|停了|不要了|去掉)|(?:cancel|delete|remove|turn off|stop|drop|switch off|scrap|kill|forget|clear|get rid of).{0,24}(?:reminder|alert)|(?:don't|do not) remind|no more reminders/;
const UNDO =
  /关错了|^(?:请|帮我|那|还是|就|把|将|[,，])*(?:重新)?(?:恢复|还原|打开)(?:一下)?[^,，。?？]{2,10}的(?:合同|那份)?(?:吧)?$|(?:把|将)[^,，]{2,10}(?:恢复|还原|重新打开)|(?:关|改|登|录|记|删|弄|点)(?:错|早|快)了?.{0,10}(?:恢复|还原|撤|改回|退回)|^(?:请|帮我|给我|再|那|还是|就|[,，])*(?:恢复|还原|撤)(?:一次|一下|吧|它|回来|回去)?$|(?:登|录|记)(?:重|重复|多)了|重复登|撤[销消]|撤回|撤(?:掉|了|回来)(?!.{0,4}提醒)|回退|退回去|恢复(?:刚才|原来|成原)|^(?:请|帮我)?改回(?:来|去)|\bundo\b|take (?:it|that) back|\brevert\b|\bcancel (?:that|the|my|this) (?:change|registration|closing|last one)\b/;
const CLOSE =
  /(?:把|将).{0,12}(?:结|了结)(?:了|掉)(?:吧|它)?$|(?:关闭|关掉|关了|终止|解除|解约|结束掉|结掉|结案|关它|关吧|完结|了结(?!束)|办结|注销|作废|删除|删掉|删了|去掉|移除)(?!时间|日期|日|是)|(?:close|terminate|delete|remove|void)\b/;
const CHANGE =
  /(?:那|这)(?:单|份|家|个)(?:合同)?.{0,4}(?:转|移|交)(?:交|办|给)+|全称.{0,4}(?:是|叫)(?=.{3})|(?:乙方|承接(?:方|单位|主体)|名[字称]).{0,4}(?:应该|其实|应当)(?:是|叫)(?=.{2})|(?:金额|钱数?|价[格钱款]?|日期|时间|期限|开始|结束|经办人?).{0,4}(?:不对|错了|有误)|换人了|(?:以后|今后|往后)(?:都|就|由|归|让)*.{1,4}(?:管|负责|经办|跟进?|接手)(?:了|吧)?(?:[,，]?转给[他她])?$|改成|改为|改到|改至|(?:金额|价格|价款|日期)(?:已经?|终于)?(?:定了|定下|确定了|出来了|谈好了|定为)|(?:加|增加|涨|提高?|降|降低|减|减少|调|调整)(?:到|至|为)|改回(?=.*[\d一二三四五六七八九十])|(?:日期?|时间|金额|价格?|期限|内容|名称|经办人|结束|开始|终止|到期)改(?=[^成为到，,]{2})|改金额|改日期|改由|(?:经办人|负责人).{0,4}(?:换|变)|换.{0,2}(?:经办人|负责人)|(?:交给|转交?给|移交给|让).{1,8}(?:负责|经办|来?管|接手|跟进?(?=$|[了吧,，。]))|延期(?!几|多)|延长|顺延|展期|推迟|往后[延推挪移]|改一下|改下|修改|变更(?:为|成|到)|更正|更新|调整(?:为|成|到)|延(?:期|长)到|延到|(?<!顺|推)延(?=[\d一二两三四五六七八九十半]{1,2}(?:个|年|月|天|周))|换成|转(?:到|给|回).{1,6}名下|(?:换|改|转)(?:回|给|成)*(?:成)?我(?:自己)?(?:来)?(?:负责|经办|管|跟)?(?:吧|了)?$|写错|录错|登错|记错|填错|搞错|弄错|改错|设错|不对[,，]|\bchange\b|\bcorrect\b|\bupdate\b|\bamend\b|\bextend\b|\bmake it\b|\b(?:push|move|shift|bring|set|put)\b.{0,24}\b(?:end|start|expiry|date|amount)\b.{0,12}\b(?:to|by)\b/;
const CONTRACT = /合同|协议|台账|contract|agreement/;
const DO_REGISTER =
  /(?:登记|录入?|补录|新增|新建|添加|记|存|建|加|入)(?:一?下|个|一个|上|进|到|了|好|又|\d|[一二两三四])?.{0,8}(?:合同|协议|台账|[份个条])|新签|签了|签好|签订了|签约了|(?:合同|协议).{0,6}(?:录|登记|记|存|建)|(?:log|register|record|add|save|enter|create)\b.{0,24}(?:contract|agreement)|new contract|^新(?:的)?(?:合同|协议)[:：,，]|^(?:register|record|log|登记|录入)[:：,，] ?/;
/** 那就终止吧, with nothing else: of the contract in sight, or asked which. */
const CLOSE_ALONE =
  /^(?:那|就|好|行|嗯|干脆|还是|[,，\s])*(?:把?(?:它|这[份个]|那[份个])(?:合同)?)?(?:就|给|都|直接)?(?:终止|关闭|关掉|关了|关(?=它|吧|上)|了结|结了|结掉|结案|结束掉|作废|注销|解除|解约)(?:合同|协议|掉|了|上|它|算了|吧|啊)*[。.!！]?$/;
/** Whether some part of a message wants the contract in sight closed: 已经验收完了 关了它. */
export function closesAlone(turn: Turn): boolean {
  return partsIn(turn).some((part) => CLOSE_ALONE.test(part));
}

/** 加5万, 核减2万: a sum told by how much it changes. */
const BY_HOW_MUCH =
  /(?:增加|追加|加|涨|提高|减少|核减|调减|减|降|降低|砍|[多少](?:录|记|写|填|算|登|打)|\badd|\bincrease\b.{0,12}\bby|\breduce\b.{0,12}\bby|\bcut\b.{0,12}\bby)(?:掉|了|个)?\s*(?:[\d一二两三四五六七八九十百半][\d.,]*)+\s*(?:万|千|百|元|块|w|k|$)/;
/** 又签一个，…: the news of a contract, told without the word. */
const NEW_ONE =
  /^(?:今天|昨天|上午|下午|刚刚?才?|又|再|新|我们?|这边|这周|,|，)*(?:签|定|谈)(?:了|下来?|好|成)*了?[一两二三](?:个|家|份|单|项)(?!月)/;
/** 30万到50万之间的, asked by an officer: of contracts, which the plan gives no sums for. */
const BY_SUM =
  /^(?:那|我|有没有|有|哪些|列|查|看|找|一下|出|金额|是|在|[,，])*(?:超过|大于|不低于|低于|不到|小于)?[\d一二三四五六七八九十百两.]+万(?:元|块)?(?:(?:到|至|-|~)[\d一二三四五六七八九十百两.]+万(?:元|块)?)?(?:之间|以上|以下|以内|[往朝][上下]|开外|打底)?的?(?:合同|协议)?(?:有哪些|有几[个份]|有没有|有吗|吗|呢|列一下|都?有谁)?[?？]?$/;
/** 刚才登记的那份: to be looked at again. */
const SEEN =
  /(?:登记?|录入?|记|存|签)(?:好|过|完|下|了|在册|在案)?的(?:那|这|合同|协议|有|是|$)|(?:上次|上回|刚刚?才?|之前|昨天|前面|以前|早先)[^,，。]{0,4}(?:登记|录入?|记|存|签)(?:好|过|完|下|了)?的/;
/** 合同列一下, 把各单位的合同全拉出来: nothing but a list is wanted, whatever it resembles. */
const LISTS_ALL =
  /^(?:请|麻烦|帮我?|给我|把|将|那|先|,|，)*(?:我们?的?|本单位的?|本部门的?|手[上里]的?|名下的?|所有的?|全部的?|各(?:单位|部门|局|家)的?|已?登记的?)*(?:合同|协议)(?:都|全|全部|给我|再)*(?:列|拉|调|摆|报|过)(?:一?下|出来|个表|一遍|给我)*(?:看看|看一?下|瞧瞧)?(?:吧|呗|呀|啊)?[。.]?$/;
/** 那看我们自己的, after another's were asked for. */
const OWN_ONES =
  /^(?:那|就|先|还是|给我|[,，])*(?:只|单)?(?:看|查|列|说|调)(?:看|一?下)?(?:我们?|咱们?|本(?:单位|部门|局|科))(?:自己|自家)?(?:单位|部门|局|科室?|家|这边)?的(?:合同)?(?:吧|呢|好了|总行)?[。?？]?$|^(?:好的?吧?|那|算了|行吧?|[,，\s])*(?:我们?|咱们?|本(?:单位|部门|局|科))(?:自己|自家)?的(?:合同)?(?:呢|有哪些|有啥)[。?？]?$/;
/** 把三月份签的列出来, 今年签的有几份: a list of what was signed. */
const SIGNED_LIST =
  /(?:月份?|[今去前本这上]年|季度|[上这本]周|最近|刚刚?)(?:新)?(?:签|登记?|录)(?:了|过|下|订)?的?(?:合同|协议)?(?:都|全|给我|再)*(?:列|拉|报|调|看|查|有(?:哪|几|多少|没有|什么))/;
/** 过了期还没关的. */
const PAST_OPEN =
  /(?:过期|过了期|到期|超期|逾期|(?:日子|期限)(?:都|早|已经?)*过了).{0,8}(?:没|未)(?:有)?(?:关|结|处理|收尾|销|了结)/;
const LIST =
  /(?:手[上里头]|名下|我们?|总共|一共)[^,，。]{0,6}多少(?:合同|协议)|(?:列|看|查|拉|给我|有哪些|有几|多少[份个]|我的|所有|全部).{0,8}(?:合同|协议)|(?:合同|协议)(?:列表|清单|台账|有哪些|有几|总额|总金额|合计|一共|总共)|(?:以上|以下|之间|超过|低于|大于|小于|签)的?(?:合同|协议)|(?:my|list|show|all|which|what).{0,16}(?:contracts|agreements)/;
const ASKS_DATES =
  /啥时候?|几时|签给|先到期|到期|届满|期满|截止|哪天|哪一天|几号|几天|多久|多少天|什么时候|何时|多少钱|金额|起止|逾期|过期|验收|尾款|节点|待办|要办|该办|要处理|负责人|经办人|谁(?:负责|经办|管|签)|expir|ends?\b|due\b|overdue|days? left|how (?:long|much|many days)|when\b/;
/** 再看看教育局的: another list. */
const OF_OFFICE =
  /(?:看|查|列|调|找).{0,8}(?:局|委|街道|办|部门|单位|科室|镇)的(?:合同|协议)?(?:吧|呢|啊|,|，|。|[?？])*$/;
/** Why another department's contract does not show. */
export const WHY_NOT =
  /(?:为(?:啥|什么)|怎么|咋).{0,6}(?:看不|查不|没有|没权限|不能|不行|不可以|不让|不给|找不)|看不了|why (?:can't|cannot|not)/;
/** What an officer has to do: 待办, 下周有什么要办的. */
const TO_DO =
  /待办|(?:本|这|下|最近|今后|接下来|未来|近).{0,4}(?:天|日|周|星期|月|季度).{0,3}(?:要办|要做|该办|该做|要处理)|(?:什么|啥|哪些|没有|几[件项个]).{0,3}(?:要办(?!什么|啥|理)|该办|要处理|到期)|\bto-?dos?\b|what(?:'s| is) due/;
/** 6月底之前有没有要办的, 4月份有什么要处理的: by days told. */
const TO_DO_BY =
  /^(?:那|我|我们|本单位|请问|[,，])*(?:在|到)?(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[这本下上]个?|明年|今年)(?:个)?(?:月|季度|周|星期|天|号)[^,，。]{0,8}?(?:有没有|有(?:什么|啥|哪些|几件)|都?要)[^,，。]{0,4}?(?:要办|该办|要做|该做|要处理|待办|办的|做的|到期)[^,，。]{0,4}$/;
const POINTS =
  /^(?:那|这|它|该|第.{1,2}[份个]|上面|刚才|刚刚)|(?:这|那|该)(?:个|份|家|单|笔|一份|两份)|\b(?:this|that|it|the (?:first|second))\b/;

/** 帮我登记到我们单位名下: one that there is, handed over. */
const TO_NAME = /(?:到|给|归)(?:我们?|咱们?|本)(?:单位|部门|局|科室?)?名下/;
/** A field that no reminder has. */
const FIELD_OF = /经办人|负责人|金额|价款|(?:结束|终止|开始|起始)(?:日期|时间)|乙方|名下/;

/** What the message of an officer asks for, by its words and then by its intent. */
export function readOp(turn: Turn): Op {
  const text = saidIn(turn);
  if (saysFine(turn, text)) return 'thanks';
  if (readHowTo(text) !== null) return 'how';
  const reminding = readReminderOp(turn, text);
  if (reminding) return reminding;
  if (UNDO.test(text)) return 'undo';
  if (HANDS_OVER.test(text) || takesOver(text)) return 'change';
  const follows = turn.state.last !== null && isContractIntent(turn.state.last.intent);
  if (follows && AFTER_ALL.test(text)) return 'register';
  if (asksForTop(text) || (follows && asksOfList(text))) return 'query';
  if (serviceAsked(text) !== null && !/提醒|remind/.test(text)) return 'query';
  const held = (turn.state.spoken?.contracts.length ?? 0) > 0;
  if (asksToRenew(text) || (held && asksWhenToPrepare(text))) return 'renew';
  const { decision } = turn.understood;
  const intent = decision.kind === 'match' ? decision.intent : null;
  if (OF_OFFICE.test(text)) return 'query';
  const closes = CLOSE.test(text) || closesAlone(turn);
  if (closes && !isQuestion(text) && !/提醒|remind/.test(text)) return 'close';
  const changes = SHORTENS.test(text) || (wantsChange(text) && !REMIND.test(text) && FIELD_OF.test(text));
  if (decision.kind === 'match' && intent === 'reminder_set' && decision.confidence > 0.7 && !changes) return 'remind';
  if (ASKS_WHO.test(text) || WHY_NOT.test(text)) return 'query';
  if (correctsLast(turn, text) || (SAID_WRONG.test(text) && !isQuestion(text))) return 'change';
  if (TO_NAME.test(text) && !isQuestion(text)) return 'change';
  if (NEW_ONE.test(text) && !isQuestion(text)) return 'register';
  if (DO_REGISTER.test(text) && !isQuestion(text) && !BY_HOW_MUCH.test(text) && !CLOSE.test(text) && !SEEN.test(text))
    return 'register';
  if ((held && (SHORT_OF.test(text) || (asksDetail(text) && isQuestion(text)))) || LOOKS_UP.test(text)) return 'query';
  if (STATES.test(text) && !isQuestion(text)) return 'change';
  const politely = POLITE_CHANGE.test(text) && /[\d一二三四五六七八九十]/.test(text);
  if (wantsChange(text) && (politely || !isQuestion(text))) return 'change';
  if (looksUp(text) || (ASKS_DATES.test(text) && (isQuestion(text) || intent !== 'contract_register'))) return 'query';
  if (intent === 'reminder_set') return 'remind';
  if (follows && goesOn(text, dayOf(turn.view.now), isClearlyOther(turn))) return 'query';
  return intent === 'contract_register' && !WHICH_ONES.test(text) ? 'register' : 'query';
}

function looksUp(text: string): boolean {
  return (
    SIGNED_LIST.test(text) ||
    LIST.test(text) ||
    LISTS_ALL.test(text) ||
    OWN_ONES.test(text) ||
    PAST_OPEN.test(text) ||
    SEEN.test(text)
  );
}

/** What reads like the news of a contract and asks after those there are: 绿洲签了两份吗. */
const WHICH_ONES =
  /哪些|哪几|哪[个份家]|超过|以上|以下|几[份个]|多少[份个]|有没有|签的?(?:是)?(?:啥|什么|谁)|签了[一两二三几][份个].{0,2}吗/;

/** What is wanted of reminders; null where a message is about something else. */
function readReminderOp(turn: Turn, text: string): 'remind' | 'my_reminders' | 'cancel_reminders' | null {
  const isAfter = turn.state.last?.intent === 'reminder_set';
  if (SHORTENS.test(text)) return null;
  const leads = hasLead(text) || (isAfter && CHANGE.test(text) && parseLeadTime(text) !== null);
  if (CANCEL_REMINDERS.test(text) || dropsReminder(turn, text)) return 'cancel_reminders';
  if (movesReminder(turn, text) || (isAfter && setLately(turn) && parseBareDays(text) !== null)) return 'remind';
  if (MY_REMINDERS.test(text) || (isAfter && LEFT.test(text))) return 'my_reminders';
  if (REMIND.test(text) || REMIND.test(turn.understood.reading.text)) return 'remind';
  return leads && (isAfter || /提前|ahead|before/.test(text)) ? 'remind' : null;
}

function setLately({ state }: Turn): boolean {
  return (state.spoken?.reminders.length ?? 0) > 0;
}

const LEAVES_IT = /^(?:那|就|先|还是|算了|[,，])*(?:不|别)(?:改|关|登|录|记|弄|转)/;

/** Whether a registration was taken back just now. */
export function isUndone({ state }: Pick<Turn, 'state'>): boolean {
  return state.spoken?.dropped !== undefined && state.spoken.dropped.at === state.last?.at;
}

/** 好的, 确认, when nothing waits for it. */
function saysFine({ state }: Turn, text: string): boolean {
  const isAfter = state.last !== null && isContractIntent(state.last.intent) && state.skill === null;
  if (isAfter && isUndone({ state }) && /^(?:对|嗯|是的?|好|确认)[,，\s]*撤(?:了|掉|销|回)?(?:吧|了)?$/.test(text))
    return true;
  // 不改了, after a change that was not made.
  if (/[呢吗?？]$/.test(text)) return false;
  if (isAfter && text.length <= 12 && LEAVES_IT.test(text) && readAnswer(text) === 'no') return true;
  if (isAfter && state.last?.intent !== 'reminder_set' && /^(?:那|好|嗯|[,，])*算了(?:吧|不用了|[,，。])*$/.test(text))
    return true;
  return (
    isAfter &&
    text.length <= 12 &&
    !/关|改|登|录|设|删|存|记|导/.test(text) &&
    (readAnswer(text) === 'yes' || /^(?:好的?[,，]?)?(?:谢谢|知道了|明白了?)(?:啊|了|你|您)*[。.!！]*$/.test(text))
  );
}

/** A field of a contract by its name, the day that it begins or ends on with or without 日期. */
const DAY_FIELD = '(?:结束|终止|开始|起始|到期|截止|签订)';
const SUM_FIELD = '金额|价格|价款|总价';
const HESITATES = '等等|等一?下|慢着|哦|噢|啊|哎呀?|不好意思';
/** 我说错了，福寿康终止日期应该是2027年1月31日, of any that is on record. */
const SAID_WRONG = new RegExp(
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
function correctsLast({ state }: Turn, text: string): boolean {
  const held = (state.spoken?.contracts.length ?? 0) === 1;
  const corrects = CORRECTS_LAST.test(text) || PUTS_RIGHT.test(text);
  return held && state.last?.intent === 'contract_register' && corrects && !isQuestion(text);
}

/** 金额改成…, 延到年底, 加5万. */
export function wantsChange(text: string): boolean {
  return CHANGE.test(text) || HANDS_OVER.test(text) || takesOver(text) || BY_HOW_MUCH.test(text) || SHORTENS.test(text);
}

/** 绿洲的合同终止了, 绿洲的金额改成…: said of a contract, whose name the caller knows to be in it. */
export function closesOrChanges(text: string): boolean {
  return (CLOSE.test(text) && CONTRACT.test(text)) || CHANGE.test(text) || takesOver(text);
}

/** 现在登记成啥样了, 阳光的情况说说: looked at, nothing told. */
const LOOKS_UP =
  /(?:啥样|什么样|咋样|怎么样)(?:了|的|呢)*[?？]?$|(?:情况|状态|进展|详情)(?:说说|讲讲|看看|查一?下|给我|怎么样|如何|是)?(?:吧|呢)?[?？]?$|^(?:帮我|给我|我想|再|,|，)*(?:看看|看一?下|瞧瞧)(?!.*\d)/;
/** 还缺什么信息吗, of what was just registered. */
const SHORT_OF = /(?:缺|差|漏|少)(?:了|填)?(?:什么|啥|哪些)/;

/** 那份审计的 金额是九万八: what a contract's sum is, said and not asked. */
const STATES =
  /(?:金额|总价|价款|合同价|价格|价钱)(?:就|最后|最终|现在)?(?:是|为|定为|定了|:|：)[,，\s]*[\d一二两三四五六七八九十百][\d一二两三四五六七八九十百千万.]*(?:元|块|w)?(?:整|钱)?(?:吧|了|的)?[。.!！]?$/;

/** 金额改成30万可以吗: a wish, put politely. */
const POLITE_CHANGE = /(?:(?:可以|行|好|成)(?:吗|么|不|嘛)|行不行|可不可以|好不好|成不成)[?？]?$/;

/** A field of a contract: what is moved is no reminder. */
const FIELD = /合同|协议|到期|结束|终止|截止|期限|金额|开始|起始|日期|contract|end\b|amount/;

/** 改到下周五, just after a reminder was set or listed. */
export function movesReminder(turn: Turn, text: string): boolean {
  const { last, spoken } = turn.state;
  if (last?.intent !== 'reminder_set' || (spoken?.reminders.length ?? 0) === 0) return false;
  const moves = /改|换|不是|不对|错了|挪|推到|提到|调|change|move|make it|instead/.test(text) && !FIELD.test(text);
  return moves && text.length <= 30 && findDates(text, dayOf(turn.view.now)).some((d) => d.value !== null);
}

/** 第一个取消, just after reminders were listed. */
function dropsReminder(turn: Turn, text: string): boolean {
  const { last, spoken } = turn.state;
  if (last?.intent !== 'reminder_set' || (spoken?.reminders.length ?? 0) === 0) return false;
  if (/[,，]\s*(?:改|换)(?:成|为|到)?\s*[\d一二两三四五六七八九十半提]/.test(text)) return false;
  if (/(?:那|这)[个条](?:提醒)?(?:就|都|也|先)*(?:取消|删|不要|不用|去掉|关)/.test(text)) return true;
  if (
    /(?:取消|删|去掉|不要|撤).{0,4}[\d一二两三四五六七八九十半](?:天|周|个?月|个?星期|日)|[\d一二两三四五六七八九十半](?:天|周|个?月|个?星期|日)(?:的|前)*(?:那[个道条次])?(?:就|先|给)*(?:取消|删|去掉|不要|撤)/.test(
      text,
    )
  )
    return true;
  return /^(?:那|还是|就|算了|[,，])*(?:取消|不用|不要|不必|不设|算了)(?:提醒|吧|了|掉)*$|^(?:把)?(?:第.{1,2}[个条]|最后一?[个条]|前[两三][个条]|它|这[个条]|那[个条]|都|全部|刚才(?:那|的))(?:那个)?(?:都|给|先)?(?:取消|删|关|不要|去)(?:了|掉|吧)*$/.test(
    text,
  );
}

/** To be shown more than one's own by word of mouth. */
export const BY_FAVOUR =
  /特批|破例|通融|(?:局长|领导|主任|科长|处长|书记).{0,4}(?:同意|批准|批了|授权|让我|说了|交代|说好|签过?字|签批)|授权(?:我|过)|我分管|归我(?:分)?管|打过招呼|(?:跟|和)(?:他们|她们|人家|对方).{0,6}(?:说好|说过|讲好|沟通)|(?:他们|人家|对方).{0,6}(?:同意|答应|允许|许可|让我)|(?:给|让)我?们?(?:领导|科长|局长|主任).{0,4}(?:看|查)|(?:都|也)不行[吗么]|凭(?:啥|什么)|拜托|求你|帮帮忙|偷偷|悄悄/;

/** 还是登记吧: what was dropped is taken up again. */
const AFTER_ALL = /^(?:那|算了|嗯+|[,，\s])*还是(?:登记|登|存|录)(?:上|了|下|一下)?(?:它|吧)*[。!！]?$/u;

/** Whether a message plainly is about registered contracts, however the intents read it. */
export function isAboutContracts(turn: Turn): boolean {
  const text = saidIn(turn);
  if (turn.view.user.role === 'applicant') return isOfContracts(turn);
  if (readHowTo(text) !== null) return true;
  const after = turn.state.last !== null && isContractIntent(turn.state.last.intent);
  const held = (turn.state.spoken?.contracts.length ?? 0) > 0;
  if (asksToRenew(text) && (after || (held && POINTS.test(text)) || orgIn(text) !== null)) return true;
  if (correctsLast(turn, text)) return true;
  if (after && (WHY_NOT.test(text) || BY_FAVOUR.test(text) || claimsRole(text) || (held && asksWhenToPrepare(text))))
    return true;
  if (after && AFTER_ALL.test(text)) return true;
  if (after && held && CHANGE.test(text) && POLITE_CHANGE.test(text) && text.length <= 30) return true;
  if ([LISTS_ALL, PAST_OPEN, TO_DO_BY, SIGNED_LIST].some((p) => p.test(text)) || (after && OWN_ONES.test(text)))
    return true;
  if (text.length > 200 || asksOfRules(text)) return false;
  if (asksOfRegistered(text, after, held)) return true;
  // 晨光的办完了 关掉: a contract, whatever 关掉 resembles.
  if (closesAlone(turn)) return true;
  // A clear question about the plan that merely mentions a contract stays one.
  return (after || !isClearlyOther(turn)) && speaksOfContracts(turn, text, after, held);
}

/** As `isAboutContracts`, of what is no question about the plan. */
function speaksOfContracts(turn: Turn, text: string, after: boolean, held: boolean): boolean {
  const { decision } = turn.understood;
  if (CANCEL_REMINDERS.test(text) || MY_REMINDERS.test(text)) return true;
  if (saysFine(turn, text)) return true;
  if (UNDO.test(text))
    return after || CONTRACT.test(text) || (text.length <= 14 && !/自查|答案|上一[题步问]/.test(text));
  if (CLOSE.test(text) && CONTRACT.test(text) && /把|将|关|删|close|delete|terminate/.test(text)) return true;
  if (DO_REGISTER.test(text) && CONTRACT.test(text) && !isQuestion(text)) return true;
  if (NEW_ONE.test(text) && !isQuestion(text)) return true;
  if (CONTRACT.test(text) && POINTS.test(text) && ASKS_DATES.test(text)) return true;
  if ((LIST.test(text) && CONTRACT.test(text)) || TO_DO.test(text) || BY_SUM.test(text)) return true;
  const isNamed = orgIn(text) !== null;
  if (isNamed && !/登记/.test(text) && (ASKS_DATES.test(text) || CHANGE.test(text))) return true;
  if (after && (goesOn(text, dayOf(turn.view.now), isClearlyOther(turn)) || (held && readOrdinal(text) !== null)))
    return true;
  if (held && decision.kind !== 'match' && text.length <= 12 && ASKS_DATES.test(text)) return true;
  if (wantsChange(text) && (after || CONTRACT.test(text)) && !isQuestion(text)) return true;
  if (
    after &&
    (readReminderOp(turn, text) === 'my_reminders' || movesReminder(turn, text) || dropsReminder(turn, text))
  )
    return true;
  if (!after && !(held && POINTS.test(text))) return false;
  return REMIND.test(text) || ASKS_DATES.test(text) || CLOSE.test(text) || hasLead(text);
}

/** 还有几天 asks, it doesn't set. */
function hasLead(text: string): boolean {
  return findLeadTimes(text).some((f) => f.value !== null) && !/还有|还剩|剩下?|\bleft\b|remaining/.test(text);
}
