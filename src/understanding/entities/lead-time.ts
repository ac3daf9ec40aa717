import { decodeNumber } from '../../shared/chinese-number.js';
import type { Length } from './calendar.js';
import { foldText } from './fold.js';
import type { Found } from './found.js';
import { afterCorrection } from './found.js';
import { scanDurations } from './time/duration.js';

/** How long before a due day: calendar days, or working days where it was told so. */
export type LeadTime = { days: number } | { workingDays: number };

const SAME_DAY =
  /当[天日]|(?:到期|截止|期满)(?:那|这|的)?(?:[天日]|那天|当天)(?!前|之前|以前|数)|不提前|不用提前|on the (?:due |same |expiry |very )?(?:day|date)(?! before)|same day|(?<![a-z])[td]-0(?!\d)/;
const DAY_BEFORE =
  /(?<![\d一二三四五六七八九十半])(?<zh>[前头])一(?<zu>天|日|晚|周(?![一二三四五六日末])|个?星期(?![一二三四五六日天])|个月)|the (?<en>day|week|month) before/g;
const SHORTHAND = /(?<![a-z])[td]\s?-\s?(\d{1,3})(?!\d)/;
/** The words that make a length of time a lead: before it, or after it. */
const LEAD_BEFORE =
  /(?:提前|提早|预先|事先|早|前|头|倒数|倒计时|还有|还剩|剩下?|remaining|advance notice of|before)\s?(?:了|个)?\s?$/;
const LEAD_AFTER =
  /^\s?(?:之前|以前|前(?!后)|提前|内提醒|before|prior|ahead|in advance|earlier|out|notice|beforehand|left)/;
/** A length that is counted the other way, or repeats. */
const NOT_LEAD = /^\s?(?:之后|以后|后|过后|after|later|一次|[之以]?内(?!提醒)|from)/;
const REPEATED = /(?:每隔?|隔|every\s?|each\s?|过|过了|以?后|第|延期|延长|推迟|推后|顺延)\s?$/;
/** 三年前 is a lead only where something is to be reminded of. */
const REMINDING = /提醒|通知|到期|届满|期满|预警|告诉|截止|叫我|喊我|remind|ping|alert|notify/;
const LISTED = /^\s?(?:和|、|以及|及|跟|,|还有|再|and|plus)\s?(?:提前|再)?\s?$/;
/** 不到一个月 is no number of days; 月底前三天 counts from another day than the due one. */
const LOOSE_BEFORE = /(?:不到|不足|未满|将近|接近|[月年季度][底末]前)\s?$/;
const VAGUE = /左右|大概|大约|约(?!定)|差不多|上下|前后|[、和]?或者?|about|around|roughly|approximately|or so/;

/**
 * Lead times in a message, in order (提前三天, 到期前两个月, a week before, 当天), so several reminders can be asked for
 * at once. Months count 30 days, a half month 15, quarters 90, a half year 180, years 365; value null = vague (提前几天).
 */
export function findLeadTimes(text: string): Found<LeadTime | null>[] {
  return leadsIn(foldText(text), false).map((f) => ({ ...f, text: text.slice(f.start, f.end) }));
}

/**
 * The one lead time that a whole text means, in calendar days; a length alone (45天) is one. null if it names none or
 * several, is vague, or counts working days, which are no fixed number of days: those come from `findLeadTimes`.
 */
export function parseLeadTime(text: string): { days: number } | null {
  const folded = afterCorrection(foldText(text).trim());
  const found = leadsIn(folded, true);
  const first = found[0]?.value ?? null;
  if (first === null || !('days' in first) || VAGUE.test(folded)) return null;
  return found.every((f) => f.value !== null && 'days' in f.value && f.value.days === first.days) ? first : null;
}

const BARE =
  /^(?:actually|no|sorry|wait|那|算了|等等|不|[,，\s])*(?:make (?:it|that)|change (?:it|that) to|还是|改成?|改为|换成)\s*(?<n>\d{1,3}|[一二两三四五六七八九十百]{1,4})(?: instead|吧|好了|[,，\s])*[.。!！]?$/;

/** 改成30, make it 30: the number alone of a lead told in days before; null where anything else is said. */
export function parseBareDays(text: string): { days: number } | null {
  const days = decodeNumber(BARE.exec(foldText(text).trim())?.groups?.n ?? '');
  return days === null || days === 0 ? null : { days };
}

function leadsIn(folded: string, alone: boolean): Found<LeadTime | null>[] {
  const found: Found<LeadTime | null>[] = [];
  // Marks what is told already, so that hundreds of lengths cost no more than their letters.
  const taken = new Uint8Array(folded.length);
  const add = (start: number, end: number, value: LeadTime | null): void => {
    if (taken.subarray(start, end).includes(1)) return;
    taken.fill(1, start, end);
    found.push({ start, end, text: folded.slice(start, end), value });
  };
  let last = 0;
  for (const d of scanDurations(folded)) {
    const more = moreBefore(folded, d);
    const first = more[0]?.start ?? d.start;
    const before = folded.slice(Math.max(0, first - 8), first);
    const after = folded.slice(d.end, d.end + 12);
    const listed = last > 0 && LISTED.test(folded.slice(last, first));
    const told =
      listed ||
      LEAD_BEFORE.test(before) ||
      (LEAD_AFTER.test(after) && (!after.startsWith('前') || REMINDING.test(folded)));
    if (NOT_LEAD.test(after) || REPEATED.test(before) || (!alone && !told)) continue;
    for (const one of more) add(one.start, one.end, one.value);
    const list = more.length === 0 && /(?<=[\d一二三四五六七八九十])\s?(?:-|~|到|至|、|或)\s?$/.test(before);
    last = d.end;
    const loose = list || LOOSE_BEFORE.test(before);
    add(d.start, d.end, d.length === null || loose ? null : leadOf(d.length, d.working));
  }
  addSpoken(folded, add);
  return found.sort((a, b) => a.start - b.start);
}

/** So many characters before a length hold all numbers that share its unit. */
const LIST_LENGTH = 40;

/** 30、60、90天: the numbers before it that share its unit; none where two close numbers guess at one (三、五天). */
function moreBefore(folded: string, d: { start: number; end: number; length: Length | null; working: boolean }) {
  const own = /^\d{1,3}/.exec(folded.slice(d.start, d.end))?.[0];
  const from = Math.max(0, d.start - LIST_LENGTH);
  const said = /(?<![\d.])\d{1,3}(?:\s?[、,，/\s]\s?\d{1,3})*\s?[、,，/\s]\s?$/.exec(folded.slice(from, d.start));
  if (own === undefined || said === null || d.length === null) return [];
  const numbers = [...said[0].matchAll(/\d+/g)];
  const all = [...numbers.map(([n]) => Number(n)), Number(own)];
  if (all.some((n, i) => i > 0 && Math.abs(n - (all[i - 1] ?? 0)) <= 2)) return [];
  const { months, days } = d.length;
  return numbers.map((m) => {
    const share = Number(m[0]) / Number(own);
    const start = from + said.index + m.index;
    const value = leadOf({ months: Math.round(months * share), days: Math.round(days * share) }, d.working);
    return { start, end: start + m[0].length, value };
  });
}

function addSpoken(folded: string, add: (start: number, end: number, value: LeadTime | null) => void): void {
  for (const m of folded.matchAll(DAY_BEFORE)) {
    const unit = m.groups?.zu ?? m.groups?.en ?? 'day';
    const days = /^(?:周|week)|星期/.test(unit) ? 7 : /月|month/.test(unit) ? 30 : 1;
    add(m.index, m.index + m[0].length, { days });
  }
  const shorthand = SHORTHAND.exec(folded);
  if (shorthand !== null) add(shorthand.index, shorthand.index + shorthand[0].length, { days: Number(shorthand[1]) });
  const same = SAME_DAY.exec(folded);
  if (same !== null) add(same.index, same.index + same[0].length, { days: 0 });
  const vague = /提前(?:点|一点|一些|些|一下(?:下)?)|早[点些]|尽早|尽快|as early as possible|asap/.exec(folded);
  if (vague !== null) add(vague.index, vague.index + vague[0].length, null);
}

/** Months and years as days; a working-day count stays one. */
function leadOf(length: { months: number; days: number }, working: boolean): LeadTime {
  if (working) return { workingDays: length.days };
  const years = Math.floor(length.months / 12);
  const days = years * 365 + (length.months % 12) * 30 + length.days;
  return { days };
}
