import { stemsOf } from './english.js';
import { isHan } from './normalise.js';
import type { Reading } from './read.js';
import { foldSyllable, syllablesOf } from './syllables.js';
import { cutWords } from './words.js';

/** Kinds of features; each kind is scaled on its own, so that a long text does not drown its concepts. */
export const GROUPS = ['char', 'word', 'sound', 'concept', 'english'] as const;
export type Group = (typeof GROUPS)[number];

/** Names of the features of a reading, by kind. */
export type FeatureSet = Record<Group, string[]>;

/** What the classifier looks at. Work is linear in the text. */
export function featuresOf(reading: Reading): FeatureSet {
  const text = reading.text.replace(/\d+/g, '#');
  const runs = text.split(/[^\p{L}\p{N}#]+/u).filter(Boolean);
  return {
    char: runs.flatMap((run) => (hasHan(run) ? grams(Array.from(`^${run}$`), 3) : [])),
    word: hasHan(text) ? cutWords(text).filter((w) => hasHan(w)) : [],
    sound: soundGrams(text),
    concept: [...reading.concepts],
    english: reading.lang === 'en' || /[a-z]{2}/.test(text) ? englishGrams(reading.text) : [],
  };
}

function hasHan(text: string): boolean {
  for (const char of text) if (isHan(char)) return true;
  return false;
}

function grams(chars: string[], upTo: number): string[] {
  const out: string[] = [];
  for (let n = 1; n <= upTo; n++) for (let i = 0; i + n <= chars.length; i++) out.push(chars.slice(i, i + n).join(''));
  return out;
}

/** Pairs of neighbouring toneless syllables: what a homophone leaves untouched. */
function soundGrams(text: string): string[] {
  const syllables = syllablesOf(text).map(foldSyllable);
  const out: string[] = [];
  for (let i = 0; i + 1 < syllables.length; i++)
    if (syllables[i] && syllables[i + 1]) out.push(`${syllables[i]} ${syllables[i + 1]}`);
  return out;
}

function englishGrams(text: string): string[] {
  const stems = stemsOf(text).filter((s) => !/^\d/.test(s));
  return [...stems, ...stems.slice(1).map((s, i) => `${stems[i]} ${s}`)];
}
