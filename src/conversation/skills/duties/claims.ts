import { decodeNumber } from '../../../shared/chinese-number.js';
import { dayOf } from '../../../shared/clock.js';
import type { Turn } from '../../skill.js';
import { closesAlone, TAKES_BACK } from '../contracts/change/change-cues.js';
import { isContractIntent, saidIn } from '../contracts/context.js';
import { dutiesIn } from '../contracts/look-up/query-words.js';
import { readOwnDays } from '../contracts/remind/own-days.js';
import { movesReminder } from '../contracts/remind/reminder-words.js';
import { type Asked, dayIn, readActs } from './read-acts.js';

/** Obligations spoken of longer ago are not what 收到 is about. */
const FRESH = 7 * 24 * 3600 * 1000;

const HALF_HOUR = 1800 * 1000;

const UNDELIVERED = /未送达|没送[达到]|没有?送到|送不到|undelivered|not delivered/;
const TO_DO =
  /^(?:那|现在|我|最近|近期|眼下|手[上里头]|这[几两]天)*(?:还|都)?有?(?:什么|啥|哪些|哪几件|没有)(?:事情?|活儿?)?(?:是)?(?:该|要|得|归|轮到|等着?)(?:我们?|咱们?)(?:来|去)?(?:做|办|干|处理|弄)(?:的|了)?(?:事情?|活儿?)?(?:吗|呢|呀|啊)?[?？]?$|^(?:那|现在|我)?(?:还|都)(?:有|剩)(?:下)?(?:什么|啥|哪些|几件)(?:事|事情)?(?:是)?(?:要|该|没|得)(?:我)?(?:做|办|干|处理|弄)|^(?:请|帮我|给我|我想|看看?|查看?|查一?下|列一?下|列出|show|list|what(?:'s| is| are))?.{0,10}(?:待办|要(?:办|处理|做)(?:哪些|什么|啥)|要办(?:的|理)|该办(?:的|什么)|要处理(?:的|什么)|^(?:这|本|下)个?(?:周|星期|月|礼拜)(?:内|里|之内)?(?:必须|要|得|该)(?:弄|办|做|处理|干|完成)|(?:有|剩)?(?:什么|啥|哪些|没有)?(?:急事|急活|要紧(?:的)?事|活儿?(?:要|没)干|没办(?:完|掉)?的|没弄完的|该干的|要干的)|to-?dos?\b|to-?do list|need(?:s)? doing)|^.{0,30}\bmy to-?do/;
const OVERDUE =
  /^(?:有没有|有|有哪些|哪些|看看?|查一?下|列一?下|show|list|any)?\s*(?:已经?)?(?:逾期|超期|过期)(?:了)?(?:的|没办的?|未办的?|没办结的?|未办结的?|的?待办|的?事项|的?节点)(?:有哪些|有什么|有吗|有没有|有|呢|吗|列一下)*$|^(?:what(?:'s| is) |anything |show |list )?overdue(?: items| duties| tasks)?$/;
/** 还是改到下周一吧: of what was just put off, not of a contract's days. */
const MOVES = /^.{0,6}(?:改|换|挪|推|移)(?:到|成|为|至)?|还是|make it|change|move/;
const OF_CONTRACT = /合同|协议|到期|结束|终止|期限|金额|日期|开始|contract|end\b|amount/;
/** 这份的待办: of one contract, which the contracts answer for. */
const OF_ONE =
  /[这那该]一?(?:份|个合同|家)|(?:结束|到期|履行完|做完)了?(?:的话|之?后|以后|要|该)|它的|的(?:合同|协议)(?:有|的)|(?:this|that) contract/;
const THEN_WHEN =
  /^(?:那)?(?:这个?|本|下个?)?(?:周|星期|月)(?:底|末)?(?:之?前|以前|内|里)?的?(?:都|全部?)*(?:列|看|给我|报)(?:出来|一?下|看看)*$|^(?:那|还)?(?:剩下|剩|其余|其他|余下)的?(?:还)?(?:有)?(?:什么|啥|哪些|几件|呢)[?？]?$|^(?:那|那么)?(?:今天|明天|后天|(?:这|本|下)个?(?:周|星期|月|季度)|下半年|年底前|\d{1,2}月份?|[一二三四五六七八九十]{1,2}月份?)(?:的|份)?(?:呢|有吗|有没有)[?？]?$/;
const DIGEST =
  /(?:每天|每日|每早|每个?工作日|每周|每星期|按天|按日|按周|周报|日报|不要|不用|取消|别|停|关|改成|改为|恢复|单独|分开).{0,12}汇总|汇总.{0,8}(?:取消|关掉|停|不要|发)|(?:daily|weekly|no|stop|cancel|turn off).{0,12}digest|digest.{0,12}(?:daily|weekly|off|every)/;
const ESCALATION =
  /(\d{1,2}|[一二两三四五六七八九十])次(?:都)?(?:没有?|不|未|无)(?:人)?(?:回|回应|回复|响应|理|应答).{0,10}(?:升级|上报|报|提醒(?:副|领导|负责人|科长|局长))|(?:不要|不用|取消|关闭|停止|别)(?:再)?(?:提醒)?升级|提醒.{0,6}(?:不要|不用|取消|别)升级|escalate after (\d{1,2})|(?:no|stop|don't|do not|never) escalat/;
/** 哎点错了 那件还没办: what was just marked as done is not. */
const MISTAKEN =
  /^(?!.*(?:金额|价|钱|日期|合同|乙方|服务)).{0,8}(?:点|按|弄|搞|说|记|标|选|打|办|结|报)(?:错|早|快)了|^.{0,8}(?:其实|还)(?:没|未)(?:办|弄|做|搞|完)[^,，]{0,4}$/;

/** How a thing is done, or what the rule is: the plan's matters. */
const ABOUT_RULES =
  /怎么|怎样|如何|为什么|规定|方案|预算|手续|流程|程序|步骤|材料|条件|要求|需要|通知书|报表|\bhow\b|\brules?\b|procedure|steps/;

export type DutyOp = 'undelivered' | 'overdue' | 'list' | 'digest' | 'escalation' | 'undo' | 'move' | 'act';

/** What a message wants of obligations; null when it is about something else. Only for those who may have some. */
export function readDutyOp(turn: Turn): DutyOp | null {
  const { view, state } = turn;
  if (view.user.role === 'applicant' || !view.contracts) return null;
  const text = saidIn(turn);
  if (text.length > 200) return null;
  // 今天呢, after a list of what is to do.
  if (state.last && state.spoken?.dutiesAt === state.last.at && THEN_WHEN.test(text)) return 'list';
  const own = text.length <= 40 && !ABOUT_RULES.test(text) ? readOwnOp(text) : null;
  if (own) return own;
  const { acted } = state.spoken ?? {};
  if (acted?.last === 'complete' && view.now - acted.at < HALF_HOUR && MISTAKEN.test(text)) return 'undo';
  if (TAKES_BACK.test(text) && text.length <= 20) return acted && view.now - acted.at < FRESH ? 'undo' : null;
  if (acted?.last === 'snooze' && view.now - acted.at < HALF_HOUR && MOVES.test(text) && !OF_CONTRACT.test(text))
    return dayIn(text, dayOf(view.now)) === null ? null : 'move';
  // 第一个挪到8月20, right after reminders of one's own were listed.
  if (movesReminder(turn, text) && state.spoken?.dutiesAt !== state.last?.at) return null;
  if (isErrand(text, dayOf(view.now))) return null;
  // 验收过了 钱也付清了 给结掉吧: the contract is closed, not a milestone done.
  if ((state.spoken?.contracts.length ?? 0) === 1 && closesAlone(turn)) return null;
  const acts = readActs(text, dayOf(view.now));
  // 结束日期延到下周四 moves a contract's day.
  if (acts?.some((a) => a.act === 'snooze') && /延到|拖到|挪到/.test(text) && OF_CONTRACT.test(text)) return null;
  return acts && isMeant(turn, acts, text) ? 'act' : null;
}

const ERRAND =
  /^(?:上午|下午|早上|中午|晚上|[\d一二两三四五六七八九十]{1,3}点(?:半|钟)?)*(?:给|去|找|联系|问|催|写|打电话|开会|发|带|参加|约|拜访|回电|回复|买|准备|call|email|send|meet|ask|write|visit|phone)/;

/** 这周五提醒我给新禾打电话: a reminder of the person's own, whatever was spoken of. */
export function isErrand(text: string, today: string): boolean {
  if (!/提醒我|叫我|喊我|通知我|remind me/.test(text)) return false;
  const days = readOwnDays(text, today);
  const [first] = days;
  return first !== undefined && ERRAND.test(first.note) && !/^(?:转|交给)/.test(first.note);
}

/** What is asked or set whatever was spoken of before. */
function readOwnOp(text: string): DutyOp | null {
  if (UNDELIVERED.test(text)) return 'undelivered';
  if (OVERDUE.test(text)) return 'overdue';
  if (TO_DO.test(text) && !OF_ONE.test(text)) return 'list';
  if (DIGEST.test(text)) return 'digest';
  return ESCALATION.test(text) ? 'escalation' : null;
}

/** 验收这个转给小李: a person, and no company or office. */
const TO_COLLEAGUE = /^(?!.*(?:方|司|构|位|社|局|办|府|人$|别|专家|企业|机构))[小老]?\p{Script=Han}{1,3}$/u;

/** Whether obligations, or a reminder of the person's own, were spoken of last: 收到 is about them. */
function isMeant({ state, view }: Turn, acts: readonly Asked[], text: string): boolean {
  const { obligations = [], reminders = [], dutiesAt } = state.spoken ?? {};
  const namesOne = acts.every(
    (a) =>
      dutiesIn(a.said).length > 0 &&
      (a.act === 'complete' ||
        (a.act === 'transfer' && TO_COLLEAGUE.test(a.to ?? '')) ||
        (a.act === 'snooze' && a.until !== null && /再|推|缓/.test(text))),
  );
  // 这条提醒我看过了, where only a contract was listed: it is about that one's end.
  const inSight = (state.spoken?.contracts.length ?? 0) > 0 && isContractIntent(state.last?.intent ?? '');
  if (inSight && acts.every((a) => a.act === 'acknowledge' && /看[过到完]|提醒|知悉|这[条件]/.test(a.said)))
    return true;
  const handsOver = acts.every((a) => a.act === 'transfer' && isOfReminder(state, a.said));
  if (handsOver) return true;
  if (dutiesAt === undefined || view.now - dutiesAt > FRESH) return namesOne;
  if (dutiesAt >= (state.last?.at ?? 0)) return namesOne || obligations.length + reminders.length > 0;
  // Something else was said since: only words that nothing else is said with.
  const isRecent = view.now - dutiesAt < HALF_HOUR && text.length <= 16;
  const isPlain = (a: Asked) =>
    a.which !== null ||
    (a.act === 'snooze' && isRecent && /再/.test(text)) ||
    (a.act === 'transfer' && text.length <= 16 && !(inSight && state.spoken?.contracts.length === 1)) ||
    (a.act === 'complete' && /办结/.test(text)) ||
    /知悉/.test(text);
  return namesOne || (obligations.length > 0 && acts.every(isPlain));
}

/** 星火那份到期的事转给王敏, or 转给小周 right after a reminder of one's own was set. */
function isOfReminder({ spoken, last }: Turn['state'], said: string): boolean {
  return (
    /(?:的|这|那)件?事(?:项|情)?|待办|节点/.test(said) ||
    (last?.intent === 'reminder_set' && (spoken?.reminders.length ?? 0) > 0)
  );
}

/** 每天, 每周, 不要 … 汇总. */
export function readDigest(text: string): 'daily' | 'weekly' | null {
  if (/不要|不用|取消|别|停|关|单独|分开|\bno\b|stop|cancel|off/.test(text)) return null;
  return /每周|每星期|按周|周报|周一|weekly|week/.test(text) ? 'weekly' : 'daily';
}

/** After how many unanswered reminders; null: never. */
export function readEscalation(text: string): number | null {
  const [, zh, en] = ESCALATION.exec(text) ?? [];
  const n = zh ?? en;
  return n === undefined ? null : decodeNumber(n);
}
