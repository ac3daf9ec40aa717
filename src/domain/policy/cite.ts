import type { Policy } from './policy.js';

/** The form in which quotes are compared: NFKC without white space, so that ， equals , and line breaks do not count. */
export function foldQuote(s: string): string {
  return s.normalize('NFKC').replace(/\s/gu, '');
}

/** Whether these words stand in that clause of the plan, folded. Empty words and unknown clauses do not. */
export function isVerbatim(policy: Pick<Policy, 'clauses'>, clause: string, quote: string): boolean {
  const words = foldQuote(quote);
  const text = policy.clauses.get(clause)?.text;
  return words !== '' && text !== undefined && foldQuote(text).includes(words);
}

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
};
const CHINESE = /[\p{Script=Han}。、《》〔〕【】「」『』…—]/u;
/** Looked past when asking what stands beside a sign: blanks, quotation marks, and signs whose own width is in question. */
const TRANSPARENT = /[\s“”‘’,;:()!?，；：（）！？]/u;

/**
 * Plan text as people read it: half-width , ; : ( ) ! ? beside Chinese become full-width, those between Latin letters or
 * figures stay, brackets change in pairs. `foldQuote` of the result equals `foldQuote` of what was given; shown again
 * it stays.
 */
export function showQuote(s: string): string {
  const chars = [...s];
  const full = chars.map((c, i) => !(c in FULL) || isChineseAt(chars, i, -1) || isChineseAt(chars, i, 1));
  for (const [open, close] of pairBrackets(chars)) {
    const either = full[open] === true || full[close] === true;
    full[open] = either;
    full[close] = either;
  }
  return chars.map((c, i) => (full[i] ? (FULL[c] ?? c) : c)).join('');
}

function isChineseAt(chars: readonly string[], from: number, step: -1 | 1): boolean {
  let i = from + step;
  while (TRANSPARENT.test(chars[i] ?? '')) i += step;
  return CHINESE.test(chars[i] ?? '');
}

function pairBrackets(chars: readonly string[]): [open: number, close: number][] {
  const pairs: [number, number][] = [];
  const open: number[] = [];
  for (const [i, c] of chars.entries()) {
    if (c === '(' || c === '（') open.push(i);
    const start = c === ')' || c === '）' ? open.pop() : undefined;
    if (start !== undefined) pairs.push([start, i]);
  }
  return pairs;
}

/**
 * The passage of a text that a wrong quote most likely meant, folded; null when nothing in it is near. The longest
 * stretch they share is laid over the text and widened to the quote's length.
 */
export function findNearest(text: string, quote: string): string | null {
  const [t, q] = [foldQuote(text), foldQuote(quote)];
  let best = { length: 0, inText: 0, inQuote: 0 };
  let previous: number[] = [];
  for (let i = 0; i < t.length; i++) {
    const row: number[] = [];
    for (let j = 0; j < q.length; j++) {
      const length = t[i] === q[j] ? (previous[j - 1] ?? 0) + 1 : 0;
      row[j] = length;
      if (length > best.length) best = { length, inText: i - length + 1, inQuote: j - length + 1 };
    }
    previous = row;
  }
  if (best.length < Math.max(3, q.length / 4)) return null;
  const start = Math.max(0, best.inText - best.inQuote);
  return t.slice(start, start + q.length);
}
