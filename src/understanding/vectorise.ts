import { type FeatureSet, GROUPS, type Group } from './features.js';
import type { SparseVector } from './linear-svm.js';

/** How much each kind of feature counts; chosen by cross-validation (see `tests/understanding/measure.md`). */
export const GROUP_WEIGHTS: Record<Group, number> = { char: 1, word: 0.8, sound: 0.8, concept: 1.2, english: 1.3 };

/** Feature numbers and how telling each one is. */
export interface Vocabulary {
  number: ReadonlyMap<string, number>;
  idf: Float32Array;
}

/** Numbers every feature seen in at least `least` examples. */
export function buildVocabulary(sets: FeatureSet[], least = 2): Vocabulary {
  const counts = new Map<string, number>();
  for (const set of sets) for (const name of namesOf(set)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([name, n]) => n >= least || name.startsWith('concept'));
  const number = new Map(kept.map(([name], i) => [name, i]));
  return { number, idf: Float32Array.from(kept, ([, n]) => Math.log((1 + sets.length) / (1 + n)) + 1) };
}

function namesOf(set: FeatureSet): Set<string> {
  return new Set(GROUPS.flatMap((g) => set[g].map((name) => `${g}:${name}`)));
}

/** A vector of the known features: each kind of length one, then weighed. */
export function toVector(set: FeatureSet, vocabulary: Vocabulary): SparseVector {
  const at: number[] = [];
  const value: number[] = [];
  for (const group of GROUPS) {
    const seen = new Map<number, number>();
    for (const name of set[group]) {
      const f = vocabulary.number.get(`${group}:${name}`);
      if (f !== undefined) seen.set(f, (seen.get(f) ?? 0) + 1);
    }
    let norm = 0;
    const scaled = [...seen].map(([f, n]) => {
      const v = (1 + Math.log(n)) * (vocabulary.idf[f] ?? 1);
      norm += v * v;
      return [f, v] as const;
    });
    for (const [f, v] of scaled) {
      at.push(f);
      value.push((v / Math.sqrt(norm)) * GROUP_WEIGHTS[group]);
    }
  }
  return { at: Int32Array.from(at), value: Float32Array.from(value) };
}
