import { Temporal } from 'temporal-polyfill';
import { decodeNumber } from '../../../shared/chinese-number.js';
import type { Day } from '../../../shared/clock.js';
import { findDates } from '../../../understanding/entities/dates.js';
import { foldText } from '../../../understanding/entities/fold.js';
import { findPeriods } from '../../../understanding/entities/ranges.js';
import { scanDurations } from '../../../understanding/entities/time/duration.js';
import { dutiesIn } from '../contracts/look-up/query-words.js';

/** What a message wants done about obligations, by their numbers; `which` null: no number was told, 'all': 全部. */
export type Asked = {
  which: number[] | 'all' | null;
  /** The words themselves, the note apart: they may name which. */
  said: string;
} & (
  | { act: 'acknowledge' }
  | { act: 'complete'; note: string | null }
  /** `until` null: 稍后 without a day; 'vague': a day that cannot be told. */
  | { act: 'snooze'; until: Day | 'vague' | null }
  /** `to` null: not said to whom. */
  | { act: 'transfer'; to: string | null }
);

const NOT_DONE =
  /没有?(?:办|完|做|处理)|还没|未办|未完成|不(?:能|用|要|想)?办结|无法办结|办不|not (?:yet )?done|isn't done|haven't/;
const DONE =
  /办结|已经?办|办了|[办弄搞整做干忙处理落实跑]+(?:完|好|妥|掉|成|利索|清楚)(?:了|啦|$)|办完|搞定|处理完|(?:都|已经?)?完成了|^ok了|\b(?:is |are |all )?(?:done|finished|completed?)\b/;
/** 尾款付了, 成果资料收齐了: a milestone by its name, and that it is done, to the end of the words. */
const STATED =
  /(?:做|办|弄|搞|走|交|收|付|打|退|结|拨|验|评|查|报|备|告|示|档|案|验收|支付|完成|结束|通过|出来?|开|定|送|好|齐)(?:完|好|齐|清|过|掉|毕)?(?:了|啦)(?:款)?$|(?:已经?|都|全部?)(?:完成|通过|办结|付清|支付|收齐|公告|公示|归档|备案|提交|退还|验收)(?:了|过)?$|(?:做|办|弄|收|付|验|评|查|报|交|退)(?:完|好|齐|清|过|毕)$|验收(?:已经?)?(?:合格|通过)$|(?:付|打|交|收|做|办|退|报|完成|提交|搞|走|开)(?:完|好|齐|清|过|掉|了)[^,，。]{2,8}?(?:了|啦)?$|^(?:the )?[a-z -]{3,40}(?:is |was |has been |have been |all )*(?:paid|accepted|filed|archived|announced|collected|received)$/;
const NOT_STATED =
  /才|后|的话|如果|要是|若|必须|应当|应该|需要|可以|没|未|不|别|快|要|准备|打算|将|等|\b(?:if|when|before|after|until|must|not)\b/;
/** A rule or a condition, nothing reported. */
const CONDITION = /才(?:能|可|会)|的话|如果|要是|(?:以|之)后(?:才|再|要)/;
const SEEN_THIS =
  /^(?:好的?)?(?:全部?|都|上面|这|那)?(?:一?(?:个|条|份|件|些)|几[条个件]|两[条个件])?(?:提醒|消息|通知|事)?我?(?:都|也|已经?)?(?:看过|看到|看完|读过|知悉|了解|收到|记住)(?:了|啦)(?:这|那)?(?:个|条|份|件)?(?:提醒|消息|通知)?$/;
const SEEN =
  /^(?:好的?[,，、 ]*)?(?:先|就)?(?:全部|全|都已?|已经?)?(?:收到|知悉|知道了|知道啦|已阅|阅|了解了?|明白了?|晓得了|记住了|看到了|noted|all noted|got it|received|ack(?:nowledged?)?|ok,? noted|understood)(?:了|啦|谢谢|[,，。.!！~ ]|thanks?|thank you|全部)*$/;
const LATER =
  /稍后|晚点|晚些|回头|以后再|过(?:几|两|一|二|三|\d+)?[天日周].{0,4}再|再(?:提醒|通知|叫|喊|说|议|办|看(?!.{0,10}(?:的|合同|协议|[份个条]|局|到期))|弄|处理)|推迟|延后|推到|延到|拖到|挪到|缓[一几]?[下天缓]|先(?:放|搁|压)|先(?:不管|不办|不弄|不急|别管)|\blater\b|\bsnooze\b|remind me (?:again|later|on|next|in|tomorrow)|postpone|put (?:it |this )?off|not now/;
const TO =
  /(?:转|移|派|分)(?:交|办|派)?给?\s*(?<to1>[^\s,，。;；!！]{1,30}?)(?:办|处理|负责|跟进|吧|了|来|去)*$|交给\s*(?<to2>[^\s,，。;；!！]{1,30}?)(?:办|处理|负责|跟进|吧|了|来|去)*$|^给(?!我|他|她|它|你|谁)(?<to5>[小老]?\p{Script=Han}{1,3}?(?:科|主任|科长|处)?)(?:来)?(?:办|处理|负责|跟进?|吧|了|去)*$|(?:让|请|由)(?<to3>[^\s,，。;；!！]{1,16}?)[来去]?(?:办|处理|负责|跟进)(?:吧|了|一下)*$|(?:hand|transfer|assign|pass|forward|give|reassign)(?: (?:it|this|that|them|number \d+|no\.? ?\d+|\d+))?(?: over)? to (?<to4>[^,;.!]{1,40})/u;
const TRANSFER_ALONE =
  /^(?:我要|请|帮我)?(?:转交|转办|转派|转给别人|转给同事|转一下)(?:一下|吧|给别人|给同事)?$|^(?:hand (?:it )?over|transfer|reassign)(?: it)?$/;

const ONE_NUMBER =
  '(?:(?:头一|最后一?|末)(?:项|件|个|条)|(?:第|no\\.? ?|number ?|#)?(?:\\d{1,2}|[一二三四五六七八九十])(?:项|件|个|条|份)?)';
const NUMBERS = new RegExp(`^(${ONE_NUMBER}(?:\\s*(?:、|和|与|及|跟|and|&|\\+)\\s*${ONE_NUMBER})*)\\s*[:：.、]?\\s*`);
/** The last of the list. */
export const LAST = -1;
const ALL = /全部|都|所有|统统|一起|剩下的|其余|余下|\ball\b|\bboth\b|everything/;
const POLITE =
  /^(?:谢谢|多谢|辛苦了?|麻烦了|好的?|嗯|那|(?:请|帮我?|麻烦|你|给我?)*(?:记|登记|记录|标记|备注|更新)(?:一?下|下来|上|着)(?:吧|哈|呗)?|(?:请|帮我|麻烦)(?:记录|登记|记)|thanks?|thank you|ok|okay|please|(?:please )?(?:note|record|mark) (?:it|that|this)(?: down)?)[!！.~ ]*$/;
const MOST = 200;

/** Mark the first one done. */
const ENGLISH_NTH = ['first', 'second', 'third', 'fourth', 'fifth'];
const ENGLISH_NUMBER = /\b(?:mark )?the (first|second|third|fourth|fifth)(?: one)?(?: (?:is|as))? ?/g;

/** Asked, supposed, or too long: nothing that was done. */
function isNoReport(text: string): boolean {
  return (
    text.length > MOST ||
    /[?？]|吗[。]?$|([\p{Script=Han}])[不没]\1|可不可以|能否|是否|怎么|如何|怎样|什么|哪|谁|几[天个号月家次]|多少|多久|\b(?:how|when|what|which|who|whether)\b/u.test(
      text,
    ) ||
    CONDITION.test(text)
  );
}

/** Reads 知悉, 办结, 稍后, 转交 with their numbers out of a message (normalised); null when it is none of these. */
export function readActs(said: string, today: Day): Asked[] | null {
  const text = said.replace(ENGLISH_NUMBER, (_, nth: string) => `${ENGLISH_NTH.indexOf(nth) + 1} `);
  if (isNoReport(text)) return null;
  const acts: Asked[] = [];
  let numbers: number[] = [];
  let lead: string | null = null;
  for (const part of partsOf(text)) {
    const { which, rest } = numbersIn(part);
    // 「1,2办结」: a number by itself belongs to the words that follow.
    if (rest === '') {
      if (which.length === 0) return null;
      numbers = [...numbers, ...which];
      continue;
    }
    const own = [...numbers, ...which];
    const asked = readOne(rest, own.length > 0 ? own : ALL.test(rest) ? 'all' : null, today);
    const last = acts.at(-1);
    // 「尾款已付,办结」: what comes before names it, and is the note.
    if (asked && lead !== null) {
      asked.said = `${lead} ${asked.said}`;
      if (asked.act === 'complete') asked.note ??= lead;
      lead = null;
    }
    // 「知道了,这条我看过了」 says one thing twice.
    if (asked?.act === 'acknowledge' && last?.act === 'acknowledge' && asked.which === null)
      last.said += ` ${asked.said}`;
    // 「还没办,明天再说」
    else if (asked?.act === 'snooze' && last?.act === 'snooze' && asked.which === null) last.until ??= asked.until;
    else if (asked?.act === 'complete' && last?.act === 'complete' && isNote(asked, last))
      last.note = last.note === null ? rest : `${last.note}，${rest}`;
    else if (asked) acts.push(asked);
    else if (last?.act === 'complete' && own.length === 0)
      last.note = last.note === null ? noteOf(rest) : `${last.note}，${rest}`;
    else if (own.length > 0 || acts.length > 0 || lead !== null) return null;
    else lead = rest;
    numbers = [];
  }
  return acts.length > 0 && numbers.length === 0 && lead === null ? acts : null;
}

function partsOf(text: string): string[] {
  return text
    .split(
      /[,，;；。\n]|(?<=[了啦过结完])(?=备注|说明(?!书))|(?<=[^\d\s])\s+(?=\d{1,2}\s*(?:办|知|收|稍|转|推|下|明|done|noted|later|hand|remind))/,
    )
    .map((part) => part.trim())
    .filter((part) => part !== '' && !POLITE.test(part));
}

/** 已经弄好了 第一个: the number behind. */
const NUMBER_BEHIND = /^(?<said>.{2,}?[了啦过])[\s,，]*(?<n>第?(?:\d{1,2}|[一二三四五六七八九十])(?:项|件|个|条))$/;

function numbersIn(said: string): { which: number[]; rest: string } {
  const behind = NUMBER_BEHIND.exec(said)?.groups;
  const part = behind ? `${behind.n}${behind.said}` : said;
  const found = NUMBERS.exec(part);
  const rest = part.slice(found?.[0].length ?? 0).trim();
  // 「一会儿再说」 and 「5月3日再提醒」 begin with no number of an item.
  if (
    !found?.[1] ||
    /^(?:月|日|号|天|周|个|点|会|下(?![周个月星礼])|起|小时|年|分|元|万|块|户|人|次|名|家|页|场|%|week|day|month)/.test(
      rest,
    )
  )
    return { which: [], rest: part };
  const which = [...found[1].matchAll(/最后一?|末|\d{1,2}|[一二三四五六七八九十]/g)].map(([n]) =>
    /最后|末/.test(n) ? LAST : (decodeNumber(n) ?? 0),
  );
  return { which, rest };
}

function readOne(said: string, which: Asked['which'], today: Day): Asked | null {
  if (TRANSFER_ALONE.test(said)) return { which, said, act: 'transfer', to: null };
  const { to1, to2, to3, to4, to5 } = TO.exec(said)?.groups ?? {};
  const to = to1 ?? to2 ?? to3 ?? to4 ?? to5;
  // 要不转给小李 proposes it.
  if (/(?<!要)[不别](?:用|要)?(?:转|移|派)/.test(said)) return null;
  if (to !== undefined && !/^(?:我|自己|me|[了吧的]+)$/.test(to.trim()))
    return { which, said, act: 'transfer', to: to.trim() };
  if ((DONE.test(said) || isStated(said)) && !NOT_DONE.test(said))
    return { which, said, act: 'complete', note: noteIn(said) };
  if (SEEN.test(said) || SEEN_THIS.test(said)) return { which, said, act: 'acknowledge' };
  if (LATER.test(said) || NOT_DONE.test(said)) return { which, said, act: 'snooze', until: dayIn(said, today) };
  return null;
}

/** 「办结,已公告」: the second says how, not that another thing is done. */
function isNote(asked: Asked, last: Asked): boolean {
  const [own, before] = [dutiesIn(asked.said), dutiesIn(last.said)];
  return asked.which === null && (/^已/.test(asked.said) || before.length === 0 || own[0] === before[0]);
}

function isStated(said: string): boolean {
  const plain = said.replace(/(?<=.{2})[也都](?=[过完付收交办验清齐])/, '');
  return STATED.test(plain) && !NOT_STATED.test(said) && dutiesIn(said).length > 0;
}

/** 备注:抽查20户 is a note of what follows. */
function noteOf(said: string): string {
  return said.replace(/^(?:备注|说明|注|note)(?:一下|是)?\s*[:：]?\s*(?=.)/, '');
}

/** 「办结:已公告」, 「done - announced」: what follows the word. */
function noteIn(said: string): string | null {
  const found =
    /(?:办结|办完|办好|搞定|完成|done|finished|completed?)(?:了|啦)?\s*(?:[:：—–-]+|说明|备注|note)\s*(.+)$/.exec(said);
  return found?.[1]?.trim() || null;
}

/** The day that something is put off to; null when none was told, `vague` when it is no day to come. */
export function dayIn(said: string, today: Day): Day | 'vague' | null {
  const folded = foldText(said);
  const dates = findDates(folded, today);
  const date = dates.find((d) => d.value !== null && d.value > today);
  if (date?.value) return date.value;
  const day = Number(/(?<!月|\d)(\d{1,2})[号日]/.exec(folded)?.[1] ?? 0);
  if (day > 0) return nextOfMonth(day, today);
  if (dates.length > 0) return 'vague';
  // 下周再说: when that week begins.
  const period = findPeriods(folded, today).find((p) => p.value !== null && p.value.start > today);
  if (period?.value) return period.value.start;
  const length = scanDurations(folded).find((d) => d.length)?.length;
  return length ? Temporal.PlainDate.from(today).add(length).toString() : null;
}

/** 5号: the next fifth of a month. */
function nextOfMonth(day: number, today: Day): Day | 'vague' {
  if (day > 31) return 'vague';
  const now = Temporal.PlainDate.from(today);
  for (let months = day > now.day ? 0 : 1; ; months++) {
    const { year, month } = now.with({ day: 1 }).add({ months });
    if (day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth)
      return Temporal.PlainDate.from({ year, month, day }).toString();
  }
}
