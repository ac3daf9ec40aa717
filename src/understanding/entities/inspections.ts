import type { Inspection, InspectionResult } from '../../domain/policy/org.js';
import type { Day } from '../../shared/clock.js';
import { partsOf } from './calendar.js';
import { foldText } from './fold.js';
import type { Found } from './found.js';
import { type ResultPhrase, scanResults } from './inspection-result.js';
import { scanCounts, scanYears } from './years.js';

/** What is told of 年检: one entry a year inspected, oldest first; [] = told that there are none. */
export type ToldInspections = Inspection[];

const TOPIC = /年度?[检捡俭审]|年报|年度检查|inspection|annual (?:check|review)/;
const NONE =
  /(?:还|从|从来|尚|一次|都)?(?:没有?|未|没)(?:参加|做|有|经历)?过?(?:任何)?(?:一次)?年度?[检捡审](?:过|记录|结果|结论)|(?:从没|从未|从来没有?|没有?)(?:参加|做)过(?:任何)?年度?[检捡审]|还没(?:有)?(?:参加|做|到|开始)?(?:过)?年度?[检捡审]|没有?(?:任何)?年[检捡审](?:的)?(?:记录|结果)?(?=$|[,。;!])|无年[检捡审]|刚(?:刚)?(?:成立|登记|注册|拿证|批下来|办下来)(?!.{0,2}[两二三四五六七八九十\d]+年)|新(?:成立|登记|注册)|成立(?:才|刚|还)?(?:不到|不足|未满)一年|成立(?:才|刚)?(?:半年|[一二两三四五六七八九十\d]{1,2}个月)|(?:never|not yet) (?:been )?inspected|never (?:had|been through|gone through|done|undergone|attended|passed) (?:an? |any )?(?:annual )?inspection|no inspections? (?:yet|so far)|newly (?:founded|registered|established)|no annual inspections?/;
/** Not telling but asking, supposing or quoting the rule. */
const SUPPOSED =
  /如果|假如|要是|假装|倘若|万一|比如|例如|(?:^|[,。;\s])if\s|suppose|怎么办|会怎样|是什么意思|什么叫|(?:要|需要|必须|得|要求|应当|是否需要)(?:有|满足|满|是)?(?:最近|近)?连续|(?:多久|几年)/;
const OWN = /我们|我司|咱|本会|我会|本机构|我院|本单位|我单位|我这|协会|中心|去年|前年|今年|we |our |us /;
const UNSURE =
  /不清楚|不知道|忘了(?!年|参|做|报|没)|不记得|不确定|应该(?:是|有|都)?|好像|可能|大概|记得|not sure|don't know|maybe|probably/;

/**
 * The organisation's inspections that a message tells, or null if it tells none or is not clear (两年都合格 without which
 * years or that they followed one another; guesses; suppositions; questions about the rule). Years told by their number
 * (连续三年, 近两年) are counted back from last year. A result without a year counts for last year if it is a bad one
 * (年检没过): a single good one without its year is not clear. `asked` = the question before was about 年检, so that the
 * word itself may be missing.
 */
export function findInspections(text: string, today: Day, asked = false): Found<ToldInspections> | null {
  const folded = foldText(text);
  const named = asked || TOPIC.test(folded);
  // 「没问题」 is said of anything.
  const results = scanResults(folded).filter((r) => named || isOfInspections(folded, r));
  if (!named && results.length === 0) return null;
  const years = scanYears(folded, today);
  const counts = scanCounts(folded).filter((c) => !years.some((y) => c.start < y.end && c.end > y.start));
  const onTopic = named || (results.length > 0 && (years.length > 0 || counts.some((c) => c.consecutive)));
  if (!onTopic || SUPPOSED.test(folded) || UNSURE.test(folded)) return null;
  const none = NONE.exec(folded);
  if (none !== null && years.length === 0) return foundAt(text, none.index, none.index + none[0].length, []);
  const bare =
    asked && years.length === 0 ? /^(?:还没有?|没有?|暂无|无|none|no|not yet)[。.!]?$/.exec(folded.trim()) : null;
  if (bare !== null) return foundAt(text, 0, text.length, []);
  if (results.length === 0) return null;
  const told =
    years.length > 0
      ? byYear(sinceYear(folded, years, today), results, folded)
      : byCount(counts, results, today, asked || OWN.test(folded));
  if (told === null || told.length === 0) return null;
  const spans = [...results, ...(years.length > 0 ? years : counts)];
  return foundAt(text, Math.min(...spans.map((s) => s.start)), Math.max(...spans.map((s) => s.end)), told);
}

/** 「没问题」 is said of anything; what was left out of a tax return is no inspection. */
function isOfInspections(folded: string, { start, end, result }: ResultPhrase): boolean {
  if (/问题|^ok/.test(folded.slice(start, end))) return false;
  const clause = `${/[^,。;]*$/.exec(folded.slice(0, start))?.[0]}${/^[^,。;]*/.exec(folded.slice(end))?.[0]}`;
  return result !== '未参加' || !/税|社保|保险|五险/.test(clause);
}

function foundAt(text: string, start: number, end: number, value: ToldInspections): Found<ToldInspections> {
  return { start, end, text: text.slice(start, end), value };
}

type Years = ReturnType<typeof scanYears>;

/** 从2021年起每年: that year and all up to last year. */
function sinceYear(folded: string, years: Years, today: Day): Years {
  const only = years.length === 1 ? years[0] : undefined;
  const first = only?.years[0];
  if (
    only === undefined ||
    first === undefined ||
    !/年(?:起|开始|以来|至今)|since/.test(folded) ||
    scanCounts(folded).length > 1
  )
    return years;
  const last = partsOf(today).year - 1;
  return [{ ...only, years: Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => first + i) }];
}

/** 「忘的是2022那次。2020、21都合格」: a result that opens the text has the years of its own stretch. */
function yearsBehind(years: Years, results: readonly ResultPhrase[], folded: string): Years {
  const [first] = results;
  if (first === undefined) return [];
  const hasMore = results.length > 1;
  const behind = years.filter((y) => y.start >= first.end);
  const end = /[,。;]/.exec(folded.slice(first.end));
  const near = end === null ? [] : behind.filter((y) => y.end <= first.end + end.index);
  // 「就是没参加，前年是合格的」: a year with a result of its own leaves the one before it without.
  if (hasMore && near.length === 0 && behind.length > 0 && results.some((r) => r.start >= (behind[0]?.end ?? 0)))
    return [];
  return hasMore && near.length > 0 ? near : behind;
}

/** Each result goes to the years named since the result before it; one that opens the text, to the years after it. */
function byYear(years: Years, results: readonly ResultPhrase[], folded: string): ToldInspections | null {
  const told = new Map<number, InspectionResult>();
  const [firstYear, firstResult] = [years[0], results[0]];
  // 「missed 2024 but passed 2023 and 2025」: each result stands before its years.
  const isBehind = years.some((y) => y.start >= (results.at(-1)?.end ?? 0));
  if (isBehind && results.length > 1 && firstYear && firstResult && firstResult.end <= firstYear.start)
    return byYearAfter(years, results);
  let from = 0;
  for (const [i, r] of results.entries()) {
    const before = years.filter((y) => y.start >= from && y.end <= r.start);
    const next = before.length > 0 || i > 0 ? before : yearsBehind(years, results, folded);
    for (const year of next.flatMap((y) => y.years)) {
      if (told.has(year) && told.get(year) !== r.result) return null;
      told.set(year, r.result);
    }
    from = Math.max(r.end, ...next.map((y) => y.end));
  }
  return [...told].map(([year, result]) => ({ year, result })).sort((a, b) => a.year - b.year);
}

function byYearAfter(years: Years, results: readonly ResultPhrase[]): ToldInspections | null {
  const told = new Map<number, InspectionResult>();
  for (const [i, r] of results.entries()) {
    const until = results[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    for (const year of years.filter((y) => y.start >= r.end && y.end <= until).flatMap((y) => y.years)) {
      if (told.has(year) && told.get(year) !== r.result) return null;
      told.set(year, r.result);
    }
  }
  return [...told].map(([year, result]) => ({ year, result })).sort((a, b) => a.year - b.year);
}

/** Years told by their number, back from last year; null where they need not follow one another. */
function byCount(
  counts: ReturnType<typeof scanCounts>,
  results: readonly ResultPhrase[],
  today: Day,
  own: boolean,
): ToldInspections | null {
  const last = partsOf(today).year - 1;
  const kinds = new Set(results.map((r) => r.result));
  const result = results[0]?.result;
  if (result === undefined || kinds.size > 1) return null;
  const count = counts.length === 1 ? counts[0] : undefined;
  if (counts.length === 0) return result !== '合格' && result !== '基本合格' && own ? [{ year: last, result }] : null;
  if (count === undefined || count.count === null || count.count > 20 || !(count.consecutive || count.recent))
    return null;
  return Array.from({ length: count.count }, (_, i) => ({ year: last - (count.count ?? 0) + 1 + i, result }));
}
