import type { Intent } from '../domain/intent/define-intent.js';
import type { Stance } from '../shared/reply.js';
import { type LinearModel, marginsOf, trainLinear } from './linear-svm.js';
import { type Reader, type Reading, readMessage } from './read.js';
import { PLACES, stanceVector } from './stance-features.js';

/** How a yes-or-no question is likely answered, and how likely: 0 to 1. */
export interface StanceGuess {
  stance: Exclude<Stance, null>;
  confidence: number;
}

/** Chosen by cross-validation (`tests/bench/parts/stances.ts`) and with each author's questions held out in turn. */
export const STANCE_SVM = { cost: 1, epochs: 12, seed: 7 };
/** Sharpens margins into probabilities, fitted the same way. */
const SHARPNESS = 3;

/** Learns from the intents' questions in `intents/stances/`; deterministic. */
export function trainStances(intents: readonly Intent[], reader: Reader): LinearModel {
  const rows = intents.flatMap(({ id, stances }) =>
    Object.entries(stances).flatMap(([stance, texts]) => texts.map((text) => ({ id, stance, text }))),
  );
  const vectors = rows.map(({ id, text }) => stanceVector(readMessage(text, reader), id));
  return trainLinear(
    vectors,
    rows.map((row) => row.stance),
    PLACES,
    STANCE_SVM,
  );
}

/** The likeliest stance of the plan to a question about an intent; null when nothing was learned. */
export function guessStance(model: LinearModel, reading: Reading, intent: string): StanceGuess | null {
  return likeliest(model, marginsOf(model, stanceVector(reading, intent)));
}

/** The class with the largest margin and its share of the probability. */
export function likeliest({ classes }: LinearModel, margins: readonly number[]): StanceGuess | null {
  const top = Math.max(...margins);
  const stance = classes[margins.indexOf(top)] as StanceGuess['stance'] | undefined;
  if (stance === undefined) return null;
  return { stance, confidence: 1 / margins.reduce((sum, m) => sum + Math.exp(SHARPNESS * (m - top)), 0) };
}
