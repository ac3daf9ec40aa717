import type { Day } from '../../../shared/clock.js';
import type { Length } from '../calendar.js';
import { findDates } from '../dates.js';
import type { Found } from '../found.js';
import { type DateRange, findPeriods, findRanges } from '../ranges.js';
import { scanDurations } from '../time/duration.js';
import type { ContractField, FactSpan, ToldContract, Unclear } from './told-contract.js';

const END_BEFORE =
  /(?:[到至道]|截止到?|截至|止于|结束于|终止于|(?:结束|终止|到期|截止)(?:日期?|时间|日)?(?:是|为|在|改成|改为|改到|改|换成|应该是|到)*[:]?|止期[:]?|ends?(?: date| day)?(?: is| should be| on| in| at| to| of)*[:]?|ending(?: on| in)?|until|till|through|by|expir\w*(?: date)?(?: on| in| is)*[:]?|due(?: on)?)\s*$/;
const END_AFTER =
  /^\s*(?:号|日)?\s*(?:的时候)?\s*(?:到期|结束|截止|为止|终止|届满|期满|止|完|到头|(?:要|前|之前)?(?:交货|交付|交稿|完工|交工|收尾|竣工)|(?:is the |as the )?(?:end|expiry) date)/;
const START_BEFORE =
  /(?:[从自由]|(?:起始|开始|生效|起算|启动|进场|起)(?:日期?|时间|日)?(?:就|先|暂)?(?:往[前后](?:挪|推|移|延|调)?|[挪推移]|是|按|算|定在?|为|在|改成|改为|改到|改|换成|应该是|到|从)*[:]?|起期[:]?|from|start(?:s|ing|ed)?(?: date| day)?(?: is| was| should be| on| in| from| of| to)*[:]?|beg[ia]n(?:s|ning)?(?: on| in)?|commenc\w*(?: on)?|effective(?: from| on)?)\s*$/;
const START_AFTER =
  /^\s*(?:号|日|份)?\s*(?:才|再|就)?(?:起|开始|生效|启动|进场|开工|开[干做跑搞]|入场|上岗|onwards?|(?:is the |as the )start date)/;
/** 开始往后挪到…: the 到 tells no end. */
const MOVED_START =
  /(?:起始|开始|生效|进场)(?:日期?|时间|日)?(?:往[前后]|再|给)*(?:挪|推|移|延|改|调|提)+[迟后前]?(?:到|至|成|为)\s*$/;
const SIGNED_AFTER = /^[^,;。\n]{0,24}?(?:签|订立|signed)/;
/** 3月12号签的, and nothing else of that day. */
const SIGNED_THEN = /^\s*(?:号|日)?(?:才|就|刚)?签(?:订|约|署|字)?(?:的|了|好的)?(?:合同|协议)?\s*(?=$|[,;。\n\d])/;
const SIGNED_BEFORE = /(?:签订|签约|签署|签)(?:日期?|时间|于|日|的是)*(?:是|为)?[:]?\s*$|signed(?: on)?\s*$/;
const FROM_SIGNING =
  /(?:自|从|由)?(?:合同|协议)?签(?:完|好|了)?(?:字|订|约|署|合同)?(?:之?日|那[一]?天|当[天日]|后|完)?(?:起算?|开始|算起)(?:算)?|from (?:the )?(?:date|day) of sign(?:ing|ature)|from signing/g;
const HEDGE_BEFORE =
  /(?:大概|大约|约|可能|估计|差不多|也许|maybe|around|about|probably|roughly)(?:是|从|到|在|要)?\s*$/;
const HEDGE_AFTER = /^\s*(?:号|日)?(?:左右|前后|上下|吧?[,\s]?(?:还)?(?:没定|未定|待定|不确定)|or so)/;
const NO_SUCH_DAY =
  /月\s?[\d一二三四五六七八九十廿卅]{1,4}\s?[日号]?$|\d\s?[-./]\s?\d{1,2}$|[a-z]{3,9}\.?\s\d{1,2}|\d{1,2}(?:st|nd|rd|th)?\s[a-z]{3}/;
const UNDECIDED =
  /(?:起止|开始|起始|结束|终止|到期)?(?:日期|时间|期限)(?:还|都|暂)?(?:没定|未定|待定|没确定|不确定|没想好|再说)|(?:start|end)s?(?: date)?[^.;,]{0,20}(?:confirm|tbc|tbd|not (?:yet )?(?:sure|known|fixed))/g;

/** First and last day, length and day of signature told in a folded text; `asked` says what a bare day answers. */
export function readTermFacts(folded: string, today: Day, asked: readonly ContractField[]): FactSpan[] {
  const spans: FactSpan[] = [];
  const free = (start: number, end: number) => !spans.some((s) => start < s.end && end > s.start);
  for (const range of findRanges(folded, today)) spans.push(tellRange(range, folded, today));
  for (const day of findDates(folded, today)) {
    if (free(day.start, day.end)) spans.push({ ...at(day), tells: tellDay(day, folded, asked) });
  }
  for (const period of findPeriods(folded, today)) {
    const tells = free(period.start, period.end) ? tellPeriod(period, folded, asked) : null;
    if (tells) spans.push({ ...at(period), tells });
  }
  for (const d of scanDurations(folded)) {
    const term = free(d.start, d.end) ? termOf(d.length, folded.slice(d.start, d.end), folded.slice(d.end)) : null;
    if (term && !/(?:提前|早|每|第|分|过)\s?$/.test(folded.slice(0, d.start)))
      spans.push({ start: d.start, end: d.end, tells: { term } });
  }
  for (const m of folded.matchAll(FROM_SIGNING))
    if (free(m.index, m.index + m[0].length))
      spans.push({ start: m.index, end: m.index + m[0].length, tells: { fromSigning: true } });
  return [...withStart(spans, folded, today), ...undecided(folded, spans)];
}

const ONE_DAY =
  /(?:就|只|一共)?(?:一|1)天(?:之内)?(?:就)?(?:搞|做|干|办|弄)?(?:完|结束)|当[天日](?:就)?(?:搞|做|干|办|弄)?(?:完|结束)|就一天|(?<=[日号])(?:这|那|当)?[一1]?天(?=$|[,;。\s])/;

/** 下月一号开干,干到年底: where an end or a length is told and no first day, the day that has no part of its own is it. */
function withStart(spans: readonly FactSpan[], folded: string, today: Day): FactSpan[] {
  const tells = (key: 'start' | 'end' | 'term') => spans.some((s) => (s.tells[key] ?? null) !== null);
  const vague = spans.some((s) => s.tells.vague?.some((v) => v.field === 'start'));
  const isOneDay = !tells('end') && ONE_DAY.test(folded);
  if (tells('start') || vague || !(tells('end') || tells('term') || isOneDay)) return [...spans];
  const at = spans.findIndex((s) => Object.keys(s.tells).length === 0);
  const span = spans[at];
  const value = span && findDates(folded.slice(span.start, span.end), today)[0]?.value;
  return span && value
    ? spans.toSpliced(at, 1, { ...span, tells: isOneDay ? { start: value, end: value } : { start: value } })
    : [...spans];
}

function at({ start, end }: { start: number; end: number }) {
  return { start, end };
}

/** Both ends; where they make no term, each end by itself, so that a reason can be given. */
function tellRange(range: Found<DateRange | null>, folded: string, today: Day): FactSpan {
  if (range.value) {
    const hedged = isHedged(range, folded);
    if (!hedged) return { ...at(range), tells: { ...range.value } };
    return {
      ...at(range),
      tells: { vague: [unclear('start', 'vague', range.text), unclear('end', 'vague', range.text)] },
    };
  }
  const [first, last] = findDates(range.text, today);
  const length = scanDurations(range.text).find((d) => d.length && !/[日号]$/.test(range.text.slice(d.start, d.end)));
  // 4月31日起一年: the length holds, whatever the first day turns out to be.
  if (!first?.value && !last && length?.length)
    return {
      ...at(range),
      tells: { term: length.length, vague: [unclear('start', reasonOf(first?.text ?? ''), first?.text ?? range.text)] },
    };
  const vague: Unclear[] = [];
  if (!first?.value) vague.push(unclear('start', reasonOf(first?.text ?? ''), first?.text ?? range.text));
  if (!last?.value) vague.push(unclear('end', reasonOf(last?.text ?? ''), last?.text ?? range.text));
  return { ...at(range), tells: { start: first?.value ?? null, end: last?.value ?? null, vague } };
}

function tellDay(day: Found<Day | null>, folded: string, asked: readonly ContractField[]): Partial<ToldContract> {
  const [before, after] = [folded.slice(0, day.start), folded.slice(day.end)];
  const role = roleOf(before, after, asked);
  if (role === null) return {};
  if (role === 'signed') return day.value ? { signed: day.value } : {};
  if (day.value && !isHedged(day, folded)) return role === 'start' ? { start: day.value } : { end: day.value };
  return { vague: [unclear(role, day.value ? 'vague' : reasonOf(day.text), day.text)] };
}

function roleOf(before: string, after: string, asked: readonly ContractField[]): 'start' | 'end' | 'signed' | null {
  if (SIGNED_BEFORE.test(before) || SIGNED_THEN.test(after)) return 'signed';
  if (START_AFTER.test(after) || MOVED_START.test(before)) return 'start';
  if (END_AFTER.test(after)) return 'end';
  // 从…到 reads back to the word that stands nearest.
  if (END_BEFORE.test(before)) return 'end';
  if (START_BEFORE.test(before)) return 'start';
  const waiting = asked.find((field): field is 'start' | 'end' => field === 'start' || field === 'end');
  if (waiting) return waiting;
  return SIGNED_AFTER.test(after) ? 'signed' : null;
}

function tellPeriod(
  period: Found<DateRange | null>,
  folded: string,
  asked: readonly ContractField[],
): Partial<ToldContract> | null {
  const role = roleOf(folded.slice(0, period.start), folded.slice(period.end), asked);
  const { value, text } = period;
  const whole = /全年|年度|整年|上半年|下半年|季度|whole year|full year|quarter|half/.test(text);
  // 下半年, asked for both ends, tells both.
  const isBoth =
    asked.includes('start') &&
    asked.includes('end') &&
    roleOf(folded.slice(0, period.start), folded.slice(period.end), []) === null;
  if ((role !== 'start' && role !== 'end') || (isBoth && whole)) return whole && value ? { ...value } : null;
  // A week, or a whole year, names no day: asked for, never guessed.
  const names =
    /月|季|半年|january|february|march|april|may|june|july|august|september|october|november|december|month|quarter/.test(
      text,
    );
  if (!value || !names || /上个?月|last month|previous month/.test(text) || isHedged(period, folded))
    return { vague: [unclear(role, 'vague', text)] };
  return role === 'start' ? { start: value.start } : { end: value.end };
}

function termOf(length: Length | null, text: string, after: string): Length | null {
  if (!length || /^\s?(?:前|后|之[前后内]|以[前后内]|内|before|ahead|ago|later|prior)/.test(after)) return null;
  if (/[日号]$/.test(text)) return null;
  return length.months > 0 || length.days >= 7 ? length : null;
}

function isHedged(found: { start: number; end: number }, folded: string): boolean {
  return HEDGE_BEFORE.test(folded.slice(0, found.start)) || HEDGE_AFTER.test(folded.slice(found.end));
}

function undecided(folded: string, spans: readonly FactSpan[]): FactSpan[] {
  return [...folded.matchAll(UNDECIDED)].flatMap((m) => {
    const fields: ContractField[] = /^(?:开始|起始|start)/.test(m[0])
      ? ['start']
      : /^(?:结束|终止|到期|end)/.test(m[0])
        ? ['end']
        : ['start', 'end'];
    const told = spans.some((s) => fields.some((f) => s.tells.vague?.some((v) => v.field === f)));
    if (told) return [];
    const end = m.index + m[0].length;
    return [{ start: m.index, end, tells: { vague: fields.map((f) => unclear(f, 'vague', m[0])) } }];
  });
}

function reasonOf(text: string): Unclear['why'] {
  return NO_SUCH_DAY.test(text) ? 'impossible' : 'vague';
}

function unclear(field: ContractField, why: Unclear['why'], said: string): Unclear {
  return { field, why, said };
}
