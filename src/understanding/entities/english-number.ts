const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** A regexp source for one English number word. */
export const ENGLISH_WORD = [...ONES.slice(1), ...TENS.slice(2), 'hundred', 'thousand', 'million', 'billion']
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Reads `twenty-one`, `two hundred and fifty thousand`, `a hundred`, `half a million`; null if it is no whole number. */
export function decodeEnglish(text: string): number | null {
  const half = /^half a (thousand|million|billion)$/.exec(text)?.[1];
  if (half !== undefined) return (SCALES[half] ?? 0) / 2;
  let total = 0;
  let section = 0;
  for (const word of text.split(/[\s-]+/)) {
    const scale = SCALES[word];
    const small = smallNumber(word);
    if (word === 'and') continue;
    if (word === 'hundred') section = (section || 1) * 100;
    else if (scale !== undefined) {
      total += (section || 1) * scale;
      section = 0;
    } else if (small !== null) section += small;
    else return null;
  }
  return total + section > 0 ? total + section : null;
}

function smallNumber(word: string): number | null {
  if (word === 'a' || word === 'an') return 1;
  const one = ONES.indexOf(word);
  if (one > 0) return one;
  const ten = TENS.indexOf(word);
  return ten > 1 ? ten * 10 : null;
}
