import { pinyin } from 'pinyin-pro';
import { isHan } from './normalise.js';

/** The toneless syllable of each character (UTF-16 unit); empty where there is none. */
export function syllablesOf(text: string): string[] {
  const out: string[] = [];
  const read = pinyin(text, { type: 'array', nonZh: 'spaced' });
  let i = 0;
  for (const char of text) {
    const toned = read[i++] ?? '';
    out.push(!isHan(char) ? '' : toned === char ? char : withoutTone(toned));
    // A character outside the basic plane takes two units; keep the arrays in step.
    if (char.length === 2) out.push('');
  }
  return out;
}

/** The toneless syllable of a character by itself. */
export const syllableOf = remember((char) => syllablesOf(char)[0] ?? '');

/** Folds what many speakers do not tell apart: zh/z, ch/c, sh/s, n/l at the start, -ng/-n at the end. */
export const foldSyllable = remember((syllable) =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/ng$/, 'n'),
);

/** Marks of tone off, ü as v. Pinyin-pro does the same by ten regular expressions for each character. */
const withoutTone = remember((toned) =>
  toned
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC')
    .replace(/ü/g, 'v'),
);

/** There are few syllables and few characters in use, so each is worked out once. Bounded, because there are rare ones. */
function remember(change: (sign: string) => string): (sign: string) => string {
  const known = new Map<string, string>();
  return (sign) => {
    let made = known.get(sign);
    if (made === undefined) {
      made = change(sign);
      if (known.size < 5_000) known.set(sign, made);
    }
    return made;
  };
}
