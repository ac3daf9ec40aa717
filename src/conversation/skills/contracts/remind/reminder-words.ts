import { dayOf } from '../../../../shared/clock.js';
import { findDates } from '../../../../understanding/entities/dates.js';
import { findLeadTimes, parseBareDays, parseLeadTime } from '../../../../understanding/entities/lead-time.js';
import type { Turn } from '../../../skill.js';
import { CHANGE } from '../change/change-cues.js';
import { SHORTENS } from '../change/change-words.js';

/** 提醒我, 叫我一声, ping me. */
export const REMIND =
  /提醒|闹钟|记(?:一?个|下)(?:日子|时间|备忘)|(?:念叨|惦记着?|唤|提)(?:我|一下|一声|咱|点)|(?:叫|喊|唤|提|知会|招呼)我?一声|叫我|喊我|通知我|告诉我一声|跟我说一声|说一声|remind|alert me|send me an alert|ping me|notify me|notify us|heads[- ]up/;

export function asksReminder(text: string): boolean {
  return REMIND.test(text);
}

/** 我的提醒, 设在哪天: wants its reminders shown. */
export const MY_REMINDERS =
  /^(?:那|现在|改完|这样|这个|它|是|,)*(?:在|到)?(?:什么时候|哪一?天|几号|啥时候)(?:会|来|再|才)?提醒(?:的|呢|啊|来着)*[?？]?$|提醒(?:是|都)?(?:设|定|订|安排)?(?:在|到|的是?|好)?(?:了)?(?:哪一?天|几号|什么时候|啥时候)(?:的|了|呢|啊)*[?？]?$|(?:什么时候|哪一?天|几号|啥时候)(?:会|来|再)?提醒我(?:的|呢|啊|来着)*[?？]?$|^(?:那|我|现在|还|都)*有(?:没有)?(?:设过?|别的)?提醒(?:吗|没|么|了吗)?[?？]?$|我的提醒|(?:哪些|什么|几个|所有|全部).{0,4}提醒(?!我)|提醒(?:都|全|再)?(?:列|报|念|摆|发)(?:一?下|出来|给我|我看)|提醒(?:列表|清单|里?有哪些|有几个|有什么)|(?:列|看|查).{0,5}提醒(?!我)|what (?:did|have) i (?:ask|set|told).{0,20}remind|(?:my|list|show|which|what|any).{0,12}reminders?\b(?!.{0,20}(?:before|ahead))/;

/** 还剩哪些, after one was cancelled. */
const LEFT = /^(?:那|现在|还)*剩(?:下)?的?(?:还)?(?:是|有)?(?:哪[些几个]个?|什么|几个|多少个?)(?:了|呢|啊)?[?？]?$/;

/** 不用提醒了, turn the alert off. */
export const CANCEL_REMINDERS =
  /(?:取消|删除?|删掉|关掉?|关闭|撤销|撤掉?|停掉?|暂停|去掉|不要|别|不用|不必).{0,10}提醒|提醒.{0,8}(?:取消|删|撤|关掉|关了|停掉|停了|不要了|去掉)|(?:cancel|delete|remove|turn off|stop|drop|switch off|scrap|kill|forget|clear|get rid of).{0,24}(?:reminder|alert)|(?:don't|do not) remind|no more reminders/;

/** What is wanted of reminders; null where a message is about something else. */
export function readReminderOp(turn: Turn, text: string): 'remind' | 'my_reminders' | 'cancel_reminders' | null {
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
export function dropsReminder(turn: Turn, text: string): boolean {
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

/** 还有几天 asks, it doesn't set. */
export function hasLead(text: string): boolean {
  return findLeadTimes(text).some((f) => f.value !== null) && !/还有|还剩|剩下?|\bleft\b|remaining/.test(text);
}
