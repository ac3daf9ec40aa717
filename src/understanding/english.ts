import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';

const memo = new Map<string, string>();

/** Where Porter's stems join what the plan keeps apart, or part what it joins: government is no governance. */
const FAMILIES: [RegExp, string][] = [
  [/^governments?$/, 'government'],
  [/^governance$/, 'governance'],
  [/^publicity$/, 'publicity'],
  [/^publicly$/, 'publicly'],
  [/^organi[sz]ations?(al)?$/, 'organisation'],
  [/^catalog(ue)?s?$/, 'catalogue'],
  [/^licen[cs]e[sd]?$/, 'licence'],
  // What the plan calls provider, contract, department, tender, company: other English for the same.
  [/^(?:vendors?|suppliers?)$/, 'provid'],
  [/^agreements?$/, 'contract'],
  [/^bureaus?$/, 'depart'],
  [/^bidding$/, 'tender'],
  [/^(?:nonprofits?|npos?|ngos)$/, 'ngo'],
  [/^firms?$/, 'compani'],
];

/** The Porter stems of the English words of a normalised text, in order; numbers stand as they are. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).map(stem);
}

/** The Latin words and numbers of a normalised text. `can't` gives `can`, `not`. */
export function wordsOf(text: string): string[] {
  return (
    text
      .replace(/\bcan['’]t\b/g, 'can not')
      .replace(/n['’]t\b/g, ' not')
      .replace(/['’]s\b/g, '')
      .match(/[a-z]+|\d+[a-z]?/g) ?? []
  );
}

function stem(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const family = FAMILIES.find(([form]) => form.test(word))?.[1];
  const made = family ?? (/^[a-z]+$/.test(word) ? stemmer.stem(word) : word);
  // Bounded: a flood of made-up words must not fill the memory.
  if (memo.size > 20_000) memo.clear();
  memo.set(word, made);
  return made;
}
