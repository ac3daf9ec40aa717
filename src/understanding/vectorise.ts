import { type FeatureSet, GRAM_LENGTHS, GROUPS, type Group } from './features.js';
import { type Grams, numberGrams, walkGrams } from './grams.js';
import type { SparseVector } from './linear-svm.js';

/** How much each kind of feature counts; chosen by cross-validation (`tests/bench/cross-validation.ts`). */
export const GROUP_WEIGHTS: Record<Group, number> = { char: 1, word: 0.8, sound: 0.8, concept: 1.2, english: 1.3 };

/** Feature numbers and how telling each one is. */
export interface Vocabulary {
  /** How many features there are. */
  size: number;
  /** The grams of each kind; their numbers are counted from `base`. */
  groups: Record<Group, { base: number; grams: Grams }>;
  idf: Float32Array;
}

/** Numbers every feature seen in at least two examples, and each concept. */
export function buildVocabulary(sets: readonly FeatureSet[]): Vocabulary {
  const idf: number[] = [];
  const number = (group: Group) => {
    const base = idf.length;
    const grams = numberGrams(
      sets.map((set) => set[group]),
      GRAM_LENGTHS[group][1],
      group === 'concept' ? 1 : 2,
      (n) => idf.push(Math.log((1 + sets.length) / (1 + n)) + 1),
    );
    return { base, grams };
  };
  const groups = Object.fromEntries(GROUPS.map((group) => [group, number(group)])) as Vocabulary['groups'];
  return { size: idf.length, groups, idf: Float32Array.from(idf) };
}

/** How often each feature was met; all zero between calls, since as many fresh zeros cost more than the message. */
let counts = new Uint16Array(0);

/** A vector of the known features: each kind of length one, then weighed. */
export function toVector(set: FeatureSet, { size, groups, idf }: Vocabulary): SparseVector {
  if (counts.length < size) counts = new Uint16Array(size);
  const at: number[] = [];
  const value: number[] = [];
  for (const group of GROUPS) {
    const { base, grams } = groups[group];
    const from = at.length;
    const count = (gram: number) => {
      const f = base + gram;
      if (counts[f] === 0) at.push(f);
      counts[f] = (counts[f] as number) + 1;
    };
    for (const sequence of set[group]) walkGrams(sequence, GRAM_LENGTHS[group], grams, count);
    let norm = 0;
    for (let k = from; k < at.length; k++) {
      const f = at[k] as number;
      const v = (1 + Math.log(counts[f] as number)) * (idf[f] as number);
      counts[f] = 0;
      norm += v * v;
      value.push(v);
    }
    const scale = GROUP_WEIGHTS[group] / Math.sqrt(norm);
    for (let k = from; k < at.length; k++) value[k] = (value[k] as number) * scale;
  }
  return { at: new Int32Array(at), value: new Float32Array(value) };
}
