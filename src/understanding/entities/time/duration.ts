import { decodeNumber } from '../../../shared/chinese-number.js';
import type { Length } from '../calendar.js';
import { lengthOf } from './chinese-relative.js';
import { ENGLISH_COUNT, englishLength } from './english-relative.js';
import { SMALL_NUMBER } from './phrase.js';

/** A length of time named in a folded text; `hours` where it was told in hours, `working` where in working days. */
export interface DurationPhrase {
  start: number;
  end: number;
  /** null = vague (几天, 两三天). */
  length: Length | null;
  working: boolean;
}

const CHINESE = new RegExp(
  `(?<![第\\d.月-])(?<n>${SMALL_NUMBER}|半|[几数好多若干]{1,2})\\s?(?<half>个半)?(?<u>个?工作日|天|日历天|日|个?(?:自然|日历)日|个?(?:周|星期|礼拜)|个月|(?<=个半|[俩仨])月|(?<=(?:提前|提早|早)\\S{1,3})月|个?季度?|周?年|小时|个小时)(?<half2>半)?(?:[零又加]?(?<extra>${SMALL_NUMBER})(?:天|日))?(?<more>多|来)?`,
  'g',
);
const ENGLISH = new RegExp(
  `(?<![a-z\\d.-])(?<n>${ENGLISH_COUNT})[\\s-](?<w>working\\s|business\\s|full\\s|calendar\\s)?(?<u>days?|weeks?|fortnights?|months?|quarters?|years?|hours?)(?![a-z])`,
  'g',
);

/** Lengths of time in a folded text, in order. */
export function scanDurations(folded: string): DurationPhrase[] {
  const found: DurationPhrase[] = [];
  for (const m of folded.matchAll(CHINESE)) {
    const g = m.groups ?? {};
    const vague = g.more !== undefined || /[几数好多若干]/.test(g.n ?? '');
    const end = m.index + m[0].length;
    found.push({
      start: m.index,
      end,
      length: vague ? null : chineseLength(g),
      working: g.u?.endsWith('工作日') === true,
    });
  }
  if (!/[a-z]{3}/.test(folded)) return found;
  for (const m of folded.matchAll(ENGLISH)) {
    const g = m.groups ?? {};
    const length = g.u?.startsWith('hour') ? inHours(g.n ?? '') : englishLength(g.n ?? '', g.u ?? '');
    found.push({ start: m.index, end: m.index + m[0].length, length, working: /working|business/.test(g.w ?? '') });
  }
  return found.sort((a, b) => a.start - b.start);
}

function chineseLength(g: Record<string, string | undefined>): Length | null {
  const whole = g.n === '半' ? 0 : decodeNumber(g.n ?? '');
  // 2026年 is a year, not a count.
  if (whole === null || whole > 3650 || (g.u === '年' && whole > 50)) return null;
  const halves = [g.n === '半', g.half !== undefined, g.half2 !== undefined].filter(Boolean).length;
  if (halves > 1) return null;
  if (g.u?.endsWith('小时')) return halves === 0 ? inHours(String(whole)) : null;
  const unit = (g.u ?? '').replace('日历天', '天');
  const length = lengthOf(whole + halves / 2, unit);
  const extra = g.extra === undefined ? 0 : decodeNumber(g.extra);
  if (length === null || extra === null) return null;
  return { months: length.months, days: length.days + extra };
}

/** Whole days in a count of hours; null if they make none. */
function inHours(count: string): Length | null {
  const hours = Number(count);
  return hours > 0 && hours % 24 === 0 ? { months: 0, days: hours / 24 } : null;
}
