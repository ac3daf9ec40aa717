import { pinyin } from 'pinyin-pro';

/** The toneless syllable of each character (UTF-16 unit); empty where there is none. */
export function syllablesOf(text: string): string[] {
  const out: string[] = [];
  const read = pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'spaced' });
  const chars = Array.from(text);
  chars.forEach((char, i) => {
    out.push(/\p{Script=Han}/u.test(char) ? (read[i] ?? '') : '');
    // A character outside the basic plane takes two units; keep the arrays in step.
    if (char.length === 2) out.push('');
  });
  return out;
}

/** Folds what many speakers do not tell apart: zh/z, ch/c, sh/s, n/l at the start, -ng/-n at the end. */
export function foldSyllable(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/ng$/, 'n');
}
