import type { Day } from '../../shared/clock.js';
import type { Period } from './calendar.js';
import { foldText } from './fold.js';
import type { Found } from './found.js';
import { afterCorrection, agreeOnOne, dropOverlaps } from './found.js';
import { scanDurations } from './time/duration.js';
import { joinPeriods, lastsFrom } from './time/join.js';
import { joinsDates, lengthFrom, startsLength } from './time/joint.js';
import type { Context, TimePhrase } from './time/phrase.js';
import { baseOf, readRules, scanTime } from './time/scan.js';
import { SHORT_RANGE_RULES } from './time/short-range.js';

/** First and last day of a term. */
export type DateRange = Period;
type FoundRange = Found<DateRange | null>;

/** 自签订之日起: the day it starts is not in the text. */
const FROM_SIGNING =
  /(?:签订|签署|签约|签字|盖章|生效|中标|验收|开工|成交|备案|批复)(?:之|当|的)?[日天后]|(?:signing|signature|effective date|execution|award|approval)/;
/** The most characters between a date and the length of time that counts from it. */
const NEAR = 24;
/** As far beside a period as its joining words reach; a whole text looked through for each would be slow. */
const BESIDE = 10;
const VAGUE =
  /大概|大约|约(?!定)|左右|前后|可能|也许|估计|差不多|不确定|roughly|about|around|approximately|maybe|probably/;

/**
 * Terms told by two ends (A到B, from A to B) or a start and a length (从A起一年, which ends the day before the
 * corresponding day), in order. An end without a year comes after its start; a start without one is in the clock's
 * year if that is before the end. value null = an end that does not exist, or stands before the start.
 */
export function findRanges(text: string, today: Day): FoundRange[] {
  return rangesIn(foldText(text), { today, addWorkdays: null }).map((r) => ({
    ...r,
    text: text.slice(r.start, r.end),
  }));
}

/** Ranges, and the weeks, months, quarters, halves and years that a text names by themselves (下个月, 第二季度). */
export function findPeriods(text: string, today: Day): FoundRange[] {
  const folded = foldText(text);
  const context = { today, addWorkdays: null };
  return dropOverlaps([...rangesIn(folded, context), ...lonePeriods(folded, context)]).map((r) => ({
    ...r,
    text: text.slice(r.start, r.end),
  }));
}

/** The one term that a whole text means; null if it names none, several, or one that must be asked for. */
export function parseRange(text: string, today: Day): DateRange | null {
  const folded = afterCorrection(foldText(text).trim());
  if (VAGUE.test(folded)) return null;
  const context = { today, addWorkdays: null };
  const ranges = rangesIn(folded, context);
  if (ranges.length > 0) return agreeOnOne(ranges);
  if (FROM_SIGNING.test(folded) || scanTime(folded, context).some((p) => p.unit === 'day')) return null;
  return agreeOnOne(lonePeriods(folded, context).map((p) => (standsAlone(folded, p) ? p : { ...p, value: null })));
}

/** 四月之前, 明年起 and 到六月 name one end, not a term. */
function standsAlone(folded: string, found: FoundRange): boolean {
  return (
    !/(?:[到至从自]|截止|by|until|till|from|since|before|after)\s?$/.test(
      folded.slice(Math.max(0, found.start - BESIDE), found.start),
    ) && !/^\s?(?:[之以]?[前后]|起|开始|底|初|到|至|[-~]|之|onwards?)/.test(folded.slice(found.end, found.end + BESIDE))
  );
}

function rangesIn(folded: string, context: Context): FoundRange[] {
  const short = readRules(SHORT_RANGE_RULES, folded, context);
  const phrases = dropOverlaps([...short, ...scanTime(folded, context)]);
  const clock = baseOf(context);
  const found: FoundRange[] = [];
  const add = (start: number, end: number, value: Period | null): void => {
    found.push({ start, end, text: folded.slice(start, end), value });
  };
  for (const [i, phrase] of phrases.entries()) {
    if (short.includes(phrase)) add(phrase.start, phrase.end, phrase.resolve(clock));
    const next = phrases[i + 1];
    if (next === undefined || short.includes(phrase) || short.includes(next)) continue;
    if ((found.at(-1)?.end ?? 0) > phrase.start) continue;
    if (
      standsBeside(phrase, next, folded) ||
      joinsDates(
        folded.slice(Math.max(0, phrase.start - 12), phrase.start),
        folded.slice(phrase.end, next.start),
        folded.slice(next.end, next.end + 8),
      )
    )
      add(phrase.start, next.end, joinPeriods(phrase, next, clock));
  }
  return dropOverlaps([
    ...found,
    ...lengthsFrom(
      folded,
      phrases.filter((p) => !short.includes(p)),
      context,
    ),
  ]);
}

/** 2026/4/1 2026/12/31, in a row of fields: two whole days written alike, with nothing but a blank between. */
function standsBeside(one: TimePhrase, next: TimePhrase, folded: string): boolean {
  const shape = ({ text }: TimePhrase) => text.trim().replace(/[\d一二三四五六七八九十]+/g, '#');
  const isWhole = one.unit === 'day' && next.unit === 'day' && /^#\D#(?:\D#)?[日号]?$/.test(shape(one));
  return isWhole && shape(one) === shape(next) && /^\s+$/.test(folded.slice(one.end, next.start));
}

function lengthsFrom(folded: string, phrases: readonly TimePhrase[], context: Context): FoundRange[] {
  const clock = baseOf(context);
  const found: FoundRange[] = [];
  const durations = scanDurations(folded).filter(
    (d) => !d.working && !/^(?:[之以]?[前后内]|以内|之内)/.test(folded.slice(d.end, d.end + 2)),
  );
  let first = 0;
  for (const phrase of phrases) {
    if (phrase.weak === true) continue;
    // Both lists are in order: only durations that stand near are looked at.
    while ((durations[first]?.end ?? Number.POSITIVE_INFINITY) < phrase.start - NEAR) first++;
    let far = first;
    while ((durations[far]?.start ?? Number.POSITIVE_INFINITY) <= phrase.end + NEAR) far++;
    const near = durations.slice(first, far);
    const after = near.find(
      (d) => d.start >= phrase.end && d.start <= phrase.end + NEAR && startsLength(folded.slice(phrase.end, d.start)),
    );
    const before = near.findLast(
      (d) =>
        d.end <= phrase.start &&
        d.end >= phrase.start - NEAR &&
        lengthFrom(folded.slice(d.end, phrase.start), folded.slice(phrase.end, phrase.end + 4)),
    );
    const length = after ?? before;
    if (length === undefined) continue;
    const start = Math.min(phrase.start, length.start);
    const end = Math.max(phrase.end, length.end);
    found.push({ start, end, text: folded.slice(start, end), value: lastsFrom(phrase.resolve(clock), length.length) });
  }
  return found;
}

function lonePeriods(folded: string, context: Context): FoundRange[] {
  const clock = baseOf(context);
  return scanTime(folded, context)
    .filter((p) => p.unit !== 'day')
    .map((p) => ({ start: p.start, end: p.end, text: p.text, value: p.resolve(clock) }));
}
