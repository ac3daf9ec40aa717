import type { Day } from '../../../../shared/clock.js';
import { findDates } from '../../../../understanding/entities/dates.js';

/** A reminder of a person's own: the day, and what it is about in the person's words, the hour in front. */
export interface OwnDay {
  day: Day;
  note: string;
}

const ASKS =
  /提醒|叫我|喊我|通知我|告诉我一声|(?:叫|喊|知会|招呼)我?一声|\bremind me\b|\bping me\b|\bnotify me\b|\balert me\b/;
const HOUR =
  "(?:凌晨|清早|一早|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|晚)?\\s?(?:(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})\\s?(?:点(?![名评击])(?:(?:[一二三四五六七八九十]{1,3}|\\d{1,2})分?|半|钟|整|一刻|三刻)?|:\\d\\d)(?:之?前|左右)?)|上午|下午|早上|中午|傍晚|晚上|一早|(?:at )?\\d{1,2}(?::\\d\\d)?\\s?(?:am|pm|o'clock)|at \\d{1,2}:\\d\\d|at noon|in the (?:morning|afternoon|evening)|(?:this )?(?:morning|afternoon|evening)";
const HOUR_LAST = new RegExp(`^(?<what>.+?)[\\s,，]+(?<hour>${HOUR})$`);
const HOUR_FIRST = new RegExp(`^(?<first>${HOUR})(?:，要?|,? to )(?<then>.{2,})$`);
const ONLY_HOUR = new RegExp(`^(?:${HOUR})$`);
const HOURS = new RegExp(HOUR);
/** What stands around a reminder and is not what it is about. */
const AROUND =
  /^(?:(?:知道了?|好的?|行|明白了?|嗯+|哦|ok|对了|另外|此外|顺便|还有|然后|以及|最后|同时|再就是|那|就|也|都|再|also|and|then)[,，\s]*)+|(?:给|为)?(?:它|这份|那份|这个|那个)?(?:合同)?设(?:置|个|定|一个)*(?=提醒)|(?:这|那)(?:个|份|事|件)?(?:事)?(?=.{0,8}(?:提醒|叫我)|$)|(?:都|也|再)+(?=提醒|叫我|喊我|通知我)|请|帮我|麻烦你?|到时候?|记得(?=提醒|叫|通知)|(?:设|加|建|定)(?:置|个|一个|一条|条)*提醒|提醒(?:我|一下|下|一声)*|叫我(?:一声)?|喊我(?:一声)?|通知我|\b(?:can|could) you\b|\bremind me\b|\bping me\b|\balert me\b|\bnotify me\b|\bplease\b|\balso\b/g;

/** Whether a time of day is told. */
export function tellsHour(text: string): boolean {
  return HOURS.test(text);
}

/** Whether a note is but a time of day, or nothing. */
export function isBare(note: string): boolean {
  return note === '' || ONLY_HOUR.test(note);
}

/** The days that a message asks to be reminded of, each with its own words; [] where it tells no day. */
export function readOwnDays(said: string, today: Day): OwnDay[] {
  // 下周一9:30: the figures are the hour's, not the day's.
  const text = said.replace(
    /(?<=\p{Script=Han})(\d{1,2}):(\d\d)(?!\d)/gu,
    (_, h: string, m: string) => ` ${h}点${m === '00' ? '' : `${m}分`}`,
  );
  return groupsOf(text, today).flatMap((group) => {
    const days = daysAtHead(group, today);
    if (days.length === 0) return [];
    const note = noteOf(days.reduce((rest, d) => rest.replace(d.text, ' '), group));
    return days.map(({ value }) => ({ day: value, note }));
  });
}

/** What a reminder without a day is about: 提醒我给新禾打电话. */
export function noteOf(text: string): string {
  const plain = text
    .replace(/^\s*(?:之前|以前|前)(?=.{2})/, '')
    .replace(AROUND, ' ')
    .replace(/[和、与](?=\s*$)|^\s*[和、与]\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\p{Script=Han}\d,，])\s(?=\p{Script=Han})|(?<=\p{Script=Han})\s(?=[\d,，])/gu, '')
    .replace(/^[\s,，。;；的]+|[\s,，。;；的]+$/g, '')
    .replace(/^(?:to|about|on|that|of)\s+|\s+(?:to|about|on|at)$/g, '')
    .replace(/(?<![a-z]),(?=\p{Script=Han})/gu, '，');
  const { first, then } = HOUR_FIRST.exec(plain)?.groups ?? {};
  if (first && then) return /[a-z]/.test(first) ? `${then} (${first})` : `${first}${then}`;
  const { what, hour } = HOUR_LAST.exec(plain)?.groups ?? {};
  if (!what || !hour) return plain;
  return /[a-z]/.test(hour) ? `${what} ${hour}` : `${hour}${what}`;
}

/** 下周三叫我交材料，再下周五提醒我回电话: a part with a day of its own begins the next, once the one before is whole. */
function groupsOf(text: string, today: Day): string[] {
  const groups: string[] = [];
  let last: string | undefined;
  for (const part of text.split(/[,，;；。\n]|\band\b(?= remind)/)) {
    if (part.trim() === '') continue;
    const before = groups.at(-1);
    const isWhole =
      before !== undefined && daysAtHead(before, today).length > 0 && !isBare(noteOf(withoutDays(before, today)));
    const begins = isWhole && (ASKS.test(part) || startsWithDay(part, today));
    if (before === undefined) groups.push(part);
    // 周五提醒我交报表，再提醒我给小王打电话: on the same day.
    else if (begins) groups.push(daysAtHead(part, today).length > 0 ? part : `${last ?? ''}${part}`);
    else groups[groups.length - 1] = `${before}，${part}`;
    last = daysAtHead(groups.at(-1) ?? '', today)[0]?.text;
  }
  return groups;
}

function withoutDays(text: string, today: Day): string {
  return daysAtHead(text, today).reduce((rest, d) => rest.replace(d.text, ' '), text);
}

function startsWithDay(part: string, today: Day): boolean {
  const [first] = daysAtHead(part, today);
  return (
    first !== undefined &&
    /^(?:[\s,，]|另外|还有|然后|以及|再|到|and|then|on)*$/.test(part.slice(0, first.start)) &&
    !/^(?:之?前|要用|用|截止|为止|到期)/.test(part.slice(first.end))
  );
}

/** The first day told, and those joined to it: 周四和周五. */
function daysAtHead(text: string, today: Day): { value: Day; text: string; start: number; end: number }[] {
  const days: { value: Day; text: string; start: number; end: number }[] = [];
  for (const { value, start, end, text: said } of findDates(text, today)) {
    const last = days.at(-1);
    if (value === null) {
      if (last === undefined) return [];
      break;
    }
    if (last && !/^\s*(?:和|、|与|及|跟|and|&)\s*$/.test(text.slice(last.end, start))) break;
    days.push({ value, start, end, text: said });
  }
  return days;
}
