import { partsOf } from '../calendar.js';
import { dropOverlaps } from '../found.js';
import { ABSOLUTE_RULES } from './absolute.js';
import { CHINESE_RULES } from './chinese.js';
import { RELATIVE_RULES } from './chinese-relative.js';
import { ENGLISH_RULES } from './english.js';
import { ENGLISH_RELATIVE_RULES } from './english-relative.js';
import type { Base, Context, TimePhrase, TimeRule } from './phrase.js';

const CHINESE: readonly TimeRule[] = [...ABSOLUTE_RULES, ...CHINESE_RULES, ...RELATIVE_RULES];
const ALL: readonly TimeRule[] = [...CHINESE, ...ENGLISH_RULES, ...ENGLISH_RELATIVE_RULES];

/** 农历八月十五 is no day of the solar calendar that these rules could tell. */
const LUNAR = /[农阴旧]历的?\s?(?:的|.年)?$/;

/** Days, weeks, months, quarters, halves and years named in a folded text, in order, none overlapping another. */
export function scanTime(folded: string, context: Context): TimePhrase[] {
  return readRules(/[a-z]{3}|fy|h[12]/.test(folded) ? ALL : CHINESE, folded, context);
}

/** What the given rules read in a folded text, in order, none overlapping another. */
export function readRules(rules: readonly TimeRule[], folded: string, context: Context): TimePhrase[] {
  const phrases: TimePhrase[] = [];
  for (const rule of rules) {
    for (const match of folded.matchAll(rule.pattern)) {
      const reading = rule.read(match.groups ?? {}, context);
      if (reading === null) continue;
      const start = match.index + (match[0].length - match[0].trimStart().length);
      const text = match[0].trim();
      if (LUNAR.test(folded.slice(Math.max(0, start - 4), start))) continue;
      phrases.push({ ...reading, start, end: start + text.length, text });
    }
  }
  return dropOverlaps(phrases);
}

/** The year and month of the clock. */
export function baseOf(context: Context): Base {
  const { year, month } = partsOf(context.today);
  return { year, month };
}
