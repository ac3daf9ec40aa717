import { stemsOf } from './english.js';
import type { Reading } from './read.js';
import { foldSyllable } from './syllables.js';
import { cutWords } from './words.js';

/** Kinds of features; each kind is scaled on its own, so that a long text does not drown its concepts. */
export const GROUPS = ['char', 'word', 'sound', 'concept', 'english'] as const;
export type Group = (typeof GROUPS)[number];

/**
 * What features are made of, by kind: sequences of tokens. The features are their n-grams of the lengths in
 * `GRAM_LENGTHS`; no gram reaches from one sequence into another.
 */
export type FeatureSet = Record<Group, string[][]>;

/** Shortest and longest gram of each kind. Of sounds only pairs count: what a homophone leaves untouched. */
export const GRAM_LENGTHS: Readonly<Record<Group, readonly [least: number, most: number]>> = {
  char: [1, 3],
  word: [1, 1],
  sound: [2, 2],
  concept: [1, 1],
  english: [1, 2],
};

const HAN = /\p{Script=Han}/u;

/** What the classifier looks at. Work is linear in the text. */
export function featuresOf(reading: Reading): FeatureSet {
  const text = reading.text.replace(/\d+/g, '#');
  const runs = text.split(/[^\p{L}\p{N}#]+/u).filter((run) => HAN.test(run));
  return {
    char: runs.map((run) => Array.from(`^${run}$`)),
    word: runs.length > 0 ? [cutWords(text).filter((w) => HAN.test(w))] : [],
    sound: soundRuns(reading.syllables),
    concept: [[...reading.concepts]],
    english:
      reading.lang === 'en' || /[a-z]{2}/.test(text) ? [stemsOf(reading.text).filter((s) => !/^\d/.test(s))] : [],
  };
}

/** Stretches of toneless syllables, folded as accents do. */
function soundRuns(syllables: readonly string[]): string[][] {
  const runs: string[][] = [];
  let run: string[] | undefined;
  for (const syllable of syllables) {
    if (syllable === '') run = undefined;
    else if (run) run.push(foldSyllable(syllable));
    else {
      run = [foldSyllable(syllable)];
      runs.push(run);
    }
  }
  return runs;
}
