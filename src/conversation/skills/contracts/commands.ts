import { dayOf } from '../../../shared/clock.js';
import type { Turn } from '../../skill.js';
import { readAnswer } from './answers.js';
import { isOfContracts } from './applicants/of-applicants.js';
import {
  BY_HOW_MUCH,
  CHANGE,
  CLOSE,
  CONTRACT,
  closesAlone,
  correctsLast,
  POLITE_CHANGE,
  SAID_WRONG,
  STATES,
  TAKES_BACK,
  wantsChange,
} from './change/change-cues.js';
import { changesOwner, HANDS_OVER, SHORTENS } from './change/change-words.js';
import { isContractIntent, saidIn } from './context.js';
import { readHowTo } from './how-to.js';
import { ASKS_WHO, asksOfRegistered } from './look-up/asks-registered.js';
import { serviceAsked } from './look-up/asks-who.js';
import { asksDetail } from './look-up/details.js';
import {
  BY_SUM,
  LIST,
  LOOKS_UP,
  listsPlainly,
  looksUp,
  OF_OFFICE,
  OWN_ONES,
  SEEN,
  TO_DO,
} from './look-up/list-cues.js';
import { asksForTop, asksOfList } from './look-up/list-words.js';
import { asksToRenew, asksWhenToPrepare, goesOn, orgIn } from './meant/follow.js';
import { readOrdinal } from './meant/ordinals.js';
import { asksOfRules, claimsRole, isClearlyOther, isQuestion } from './questions.js';
import { asksForSame } from './register/same-again.js';
import {
  CANCEL_REMINDERS,
  dropsReminder,
  hasLead,
  MY_REMINDERS,
  movesReminder,
  REMIND,
  readReminderOp,
} from './remind/reminder-words.js';

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

/** 关错了, 登重了, 恢复绿洲的: takes back what was done to a contract. */
const UNDO =
  /关错了|^(?:请|帮我|那|还是|就|把|将|[,，])*(?:重新)?(?:恢复|还原|打开)(?:一下)?[^,，。?？]{2,10}的(?:合同|那份)?(?:吧)?$|(?:把|将)(?![^,，]*(?:汇总|提醒|日报|周报|调查|节点))[^,，]{2,10}(?:恢复|还原|重新打开)|(?:关|改|登|录|记|删|弄|点)(?:错|早|快)了?.{0,10}(?:恢复|还原|撤|改回|退回)|(?<!(?:金额|价款|总价|钱|价|员)[^,，]{0,3})(?:登|录|记)(?:重|重复|多)了(?!没|.{0,8}\d)|重复登|回退|退回去|恢复(?:刚才|原来|成原)|^(?:请|帮我)?改回(?:来|去)|\brevert\b|\bcancel (?:that|the|my|this) (?:change|registration|closing|last one)\b/;
function undoes(text: string): boolean {
  return TAKES_BACK.test(text) || UNDO.test(text);
}

const DO_REGISTER =
  /(?:登记|录入?|补录|新增|新建|添加|记|存|建|加|入)(?:一?下|个|一个|上|进|到|了|好|又|\d|[一二两三四])?.{0,8}(?:合同|协议|台账|[份个条])|新签|签了|签好|签订了|签约了|(?:合同|协议).{0,6}(?:录|登记|记|存|建)|(?:log|register|record|add|save|enter|create)\b.{0,24}(?:contract|agreement)|new contract|^新(?:的)?(?:合同|协议)[:：,，]|^(?:register|record|log|登记|录入)[:：,，] ?/;

/** 又签一个，…: the news of a contract, told without the word. */
const NEW_ONE =
  /^(?:今天|昨天|上午|下午|刚刚?才?|又|再|新|我们?|这边|这周|,|，)*(?:签|定|谈)(?:了|下来?|好|成)*了?[一两二三](?:个|家|份|单|项)(?!月)/;

const ASKS_DATES =
  /啥时候?|几时|签给|先到期|到期|届满|期满|截止|哪天|哪一天|几号|几天|多久|多少天|什么时候|何时|多少钱|金额|起止|逾期|过期|验收|尾款|节点|待办|要办|该办|要处理|负责人|经办人|谁(?:负责|经办|管|签)|expir|ends?\b|due\b|overdue|days? left|how (?:long|much|many days)|when\b/;

/** Why another department's contract does not show. */
export const WHY_NOT =
  /(?:为(?:啥|什么)|怎么|咋).{0,6}(?:看不|查不|没有|没权限|不能|不行|不可以|不让|不给|找不)|看不了|why (?:can't|cannot|not)/;

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
  if (undoes(text)) return 'undo';
  if (HANDS_OVER.test(text) || changesOwner(text)) return 'change';
  const follows = turn.state.last !== null && isContractIntent(turn.state.last.intent);
  if (follows && (AFTER_ALL.test(text) || asksForSame(text))) return 'register';
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

/** What reads like the news of a contract and asks after those there are: 绿洲签了两份吗. */
const WHICH_ONES =
  /哪些|哪几|哪[个份家]|超过|以上|以下|几[份个]|多少[份个]|有没有|签的?(?:是)?(?:啥|什么|谁)|签了[一两二三几][份个].{0,2}吗/;

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

/** 还缺什么信息吗, of what was just registered. */
const SHORT_OF = /(?:缺|差|漏|少)(?:了|填)?(?:什么|啥|哪些)/;

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
  if (listsPlainly(text) || (after && OWN_ONES.test(text))) return true;
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
  if (undoes(text)) return after || CONTRACT.test(text) || (text.length <= 14 && !/自查|答案|上一[题步问]/.test(text));
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
