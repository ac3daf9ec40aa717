import type { InspectionResult } from '../../domain/policy/org.js';
import type { Day } from '../../shared/clock.js';
import { foldText } from './fold.js';
import { afterCorrection } from './found.js';
import { scanResults } from './inspection-result.js';
import { type CountPhrase, scanCounts, scanYears } from './years.js';

/** How many years a text speaks of. `consecutive` null = not told; `years` null = not named; `result` null = not told. */
export interface YearCount {
  count: number;
  consecutive: boolean | null;
  years: number[] | null;
  result: InspectionResult | null;
}

const BROKEN =
  /不(?:是)?连续|没(?:有)?连续|非连续|中间(?:断|隔|缺|空|漏)|断了|隔了?一年|间断|not consecutive|non-consecutive|not in a row/;
const STRAIGHT = /连续|联续|接连|一连|连着|consecutive|in a row|straight|running|successive/;
const GUESS = /大概|大约|约(?!定)|左右|可能|差不多|不确定|maybe|about|around|roughly|perhaps/;

/**
 * The years that a whole text counts (连续两年合格, 四年以上, 2021至2023都合格, 去年和前年都合格), named years ascending. Named
 * years that follow one another are consecutive; 近两年都合格 is too, as every year of a stretch has the result. null if
 * nothing is counted, the count is vague or contradicts the years named, or different results are told.
 */
export function parseYearCount(text: string, today: Day): YearCount | null {
  const folded = afterCorrection(foldText(text).trim());
  if (GUESS.test(folded)) return null;
  const named = scanYears(folded, today);
  const counts = scanCounts(folded).filter((c) => !named.some((y) => c.start < y.end && c.end > y.start));
  const results = [...new Set(scanResults(folded).map((r) => r.result))];
  const told = [...new Set(counts.map((c) => c.count))];
  if (results.length > 1 || told.length > 1 || told.includes(null)) return null;
  const result = results[0] ?? null;
  const years = [...new Set(named.flatMap((y) => y.years))].sort((a, b) => a - b);
  if (isPartOf(folded)) return null;
  const count = told[0] ?? null;
  if (years.length > 0) return fromYears(years, count, folded, result);
  if (count === null) return null;
  return { count, consecutive: consecutiveOf(folded, counts, result), years: null, result };
}

/** 三年里有一年不合格 counts two things; 两年半 none. */
function isPartOf(folded: string): boolean {
  return /(?:里|中|内|其中)(?:面)?(?:只)?有?[一二两三四\d]\s?(?:年|次)/.test(folded);
}

function fromYears(
  years: number[],
  count: number | null,
  folded: string,
  result: InspectionResult | null,
): YearCount | null {
  const first = years[0] ?? 0;
  if (count !== null && count !== years.length) {
    const from = years.length === 1 && /[起开][始,连]?/.test(folded);
    if (!from) return null;
    return { count, consecutive: true, years: Array.from({ length: count }, (_, i) => first + i), result };
  }
  // 2023年起 has no end.
  if (years.length === 1 && /年?(?:起|开始|以来|至今|到现在)|since/.test(folded)) return null;
  const adjacent = (years.at(-1) ?? 0) - first === years.length - 1;
  const consecutive = years.length === 1 ? null : adjacent && !BROKEN.test(folded);
  return { count: years.length, consecutive, years, result };
}

function consecutiveOf(
  folded: string,
  counts: readonly CountPhrase[],
  result: InspectionResult | null,
): boolean | null {
  if (BROKEN.test(folded)) return false;
  if (STRAIGHT.test(folded) || counts.some((c) => c.consecutive)) return true;
  const all = /都|均|全|每年|年年|both|all|every/.test(folded);
  return counts.some((c) => c.recent) && result !== null && all ? true : null;
}
