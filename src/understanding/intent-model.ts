import { createHash } from 'node:crypto';
import type { Intent } from '../domain/intent/define-intent.js';
import type { Concept } from '../domain/policy/policy.js';
import { featuresOf } from './features.js';
import { type LinearModel, marginsOf, trainLinear } from './linear-svm.js';
import { type Reader, type Reading, readMessage } from './read.js';
import { STANCE_SVM, trainStances } from './stance-model.js';
import { buildVocabulary, GROUP_WEIGHTS, toVector, type Vocabulary } from './vectorise.js';

/** A trained model and what it was trained from. */
export interface IntentModel {
  /** Hash of examples, glossary and settings: a model whose fingerprint differs is trained anew. */
  fingerprint: string;
  vocabulary: Vocabulary;
  linear: LinearModel;
  /** In or out of scope: one question of its own, learnt from all examples together. */
  scope: LinearModel;
  /** What the plan says to a yes-or-no question. */
  stances: LinearModel;
}

/** A reading of the message's meaning with its probability, 0 to 1. */
export interface Candidate {
  intent: string;
  confidence: number;
}

/** Says how the model is built up: one written by another version is not taken. */
const FORM = 5;
const SVM = { cost: 0.3, epochs: 12, seed: 7 };
/** Sharpens margins into probabilities; fitted on cross-validation so that 0.5 is right about every second time. */
const SHARPNESS = 3;

/** The intent of what the plan does not cover. */
export const OUT_OF_SCOPE = 'out_of_scope';

/** What the model depends on, as a short hash. */
export function fingerprintOf(intents: readonly Intent[], concepts: Iterable<Concept>): string {
  const seen = JSON.stringify([
    intents.map((i) => [i.id, i.examples, i.stances]),
    [...concepts].map((c) => [c.id, c.zh, c.en]),
    GROUP_WEIGHTS,
    SVM,
    STANCE_SVM,
    FORM,
  ]);
  return createHash('sha256').update(seen).digest('hex').slice(0, 16);
}

/** Trains on the intents' examples; deterministic. */
export function trainModel(intents: readonly Intent[], reader: Reader, fingerprint: string): IntentModel {
  const rows = intents.flatMap((i) => [...i.examples.zh, ...i.examples.en].map((text) => ({ intent: i.id, text })));
  const sets = rows.map((r) => featuresOf(readMessage(r.text, reader)));
  const vocabulary = buildVocabulary(sets);
  const vectors = sets.map((s) => toVector(s, vocabulary));
  const train = (labels: string[]) => trainLinear(vectors, labels, vocabulary.size, SVM);
  return {
    fingerprint,
    vocabulary,
    linear: train(rows.map((r) => r.intent)),
    scope: train(rows.map((r) => (r.intent === OUT_OF_SCOPE ? 'out' : 'in'))),
    stances: trainStances(intents, reader),
  };
}

/** What the classifier says of a reading. */
export interface Ranking {
  /** All intents, likeliest first, with probabilities that sum to one. */
  candidates: Candidate[];
  /** How far on the side of out of scope it lies: above 0 clearly out, below -1 clearly in. */
  outness: number;
}

/** Ranks the intents for a reading and tells how far it is out of scope. */
export function rankIntents(model: IntentModel, reading: Reading): Ranking {
  const vector = toVector(featuresOf(reading), model.vocabulary);
  const margins = marginsOf(model.linear, vector);
  const top = Math.max(...margins);
  const powers = margins.map((m) => Math.exp(SHARPNESS * (m - top)));
  const sum = powers.reduce((a, b) => a + b, 0);
  const candidates = model.linear.classes
    .map((intent, i) => ({ intent, confidence: (powers[i] ?? 0) / sum }))
    .sort((a, b) => b.confidence - a.confidence);
  return { candidates, outness: marginsOf(model.scope, vector)[model.scope.classes.indexOf('out')] ?? 0 };
}
