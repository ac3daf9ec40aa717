import { countTurns } from '../domain/intent/polarity.js';
import { wordsOf } from './english.js';
import type { SparseVector } from './linear-svm.js';
import type { Reading } from './read.js';
import { speaksOfUs } from './us.js';
import { cutWords } from './words.js';

/** Places of the features; what falls on the same one is told apart by the others. A power of two. */
export const PLACES = 1 << 18;

const HAN = /\p{Script=Han}/u;

/**
 * What tells which answer a yes-or-no question gets: its signs and words, the concepts and each two of them together, how
 * often its sense is turned round; signs and concepts once more with the intent, for the same words are answered
 * differently under another clause. A vector of length one; work is linear in the text, but for pairs of concepts.
 */
export function stanceVector(reading: Reading, intent: string): SparseVector {
  const grams = reading.lang === 'en' ? englishGrams(reading.text) : chineseGrams(reading.text);
  const concepts = [...reading.concepts].sort();
  const turn = `turn${countTurns(reading) % 2}`;
  const form = [turn, `us${speaksOfUs(reading.text)}`];
  const features = new Set([`intent ${intent}`]);
  for (const feature of [...grams, ...concepts, ...form]) features.add(feature).add(`${intent} ${feature}`);
  for (const [i, concept] of concepts.entries()) {
    features.add(`${turn} ${concept}`);
    for (const other of concepts.slice(i + 1)) features.add(`${concept} ${other}`);
  }
  const at = Int32Array.from(new Set([...features].map(placeOf)));
  return { at, value: new Float32Array(at.length).fill(1 / Math.sqrt(at.length)) };
}

/** Single signs and pairs, words, and each two words with one between. */
function chineseGrams(text: string): string[] {
  const signs = Array.from(`^${text.replace(/\d+/gu, '#').replace(/[?。!.\s]+$/u, '')}$`);
  const words = cutWords(text).filter((word) => HAN.test(word));
  return [
    ...signs.flatMap((sign, i) => [sign, sign + (signs[i + 1] ?? '')]),
    ...words.map((word, i) => `${word}_${words[i + 2] ?? ''}`),
  ];
}

/** Words, pairs, and with what the question opens. */
function englishGrams(text: string): string[] {
  const words = wordsOf(text);
  return [...words.flatMap((word, i) => [word, `${word} ${words[i + 1] ?? ''}`]), `^${words.slice(0, 2).join(' ')}`];
}

/** FNV-1a, folded onto the places. */
function placeOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}
