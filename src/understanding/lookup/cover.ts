import { DiceCoefficient, JaroWinklerDistance, LevenshteinDistance } from 'natural/lib/natural/distance/index.js';
import type { Catalogue, Item } from '../../domain/catalogue/catalogue.js';
import { normalise } from '../normalise.js';
import { foldSyllable, syllablesOf } from '../syllables.js';
import type { Content } from './frame.js';
import type { FoundPhrase } from './phrase-index.js';

/** An item's texts, made comparable once. */
export interface ItemTexts {
  /** Its name and keywords. */
  said: readonly string[];
  own: string;
  section: string;
  /** Folded syllables of `own`, between blanks. */
  sound: string;
}

export function readTexts(catalogue: Catalogue): ItemTexts[] {
  return catalogue.items.map((item: Item) => {
    const said = [item.item, ...item.keywords].map((text) => normalise(text).text);
    const own = said.join(' ');
    const sound = ` ${syllablesOf(own)
      .map((syllable) => foldSyllable(syllable) || '.')
      .join(' ')} `;
    return { said, own, section: normalise(item.section).text, sound };
  });
}

/** How far an item covers what was asked, 0 to 1, and by what: a name, a keyword, or neither wholly. */
export interface Cover {
  share: number;
  /** How much was asked, in characters by their weight. */
  told: number;
  /** The share of its words that stand whole in the item's own texts, as written or as pronounced. */
  words: number;
  by: 'name' | 'keyword' | null;
}

/** Strength of a whole phrase by what it is of the item. */
const STRENGTH = { name: 1, part: 1, keyword: 1, section: 0.75, category: 0.4 } as const;

export function coverOf(
  texts: ItemTexts,
  content: Content,
  folded: readonly string[],
  phrases: readonly FoundPhrase[],
): Cover {
  const strength = new Array<number>(content.text.length).fill(0);
  const raise = (start: number, length: number, to: number) => {
    for (let k = start; k < start + length; k++) strength[k] = Math.max(strength[k] ?? 0, to);
  };
  coverPairs(texts, content.text, folded, raise);
  let best: FoundPhrase | null = null;
  for (const found of phrases) {
    raise(
      found.start,
      found.length,
      STRENGTH[found.phrase.kind] * (found.sounds ? (found.length === 2 ? 0.8 : 0.93) : 1),
    );
    if (isOwn(found) && found.length > (best?.length ?? 0)) best = found;
  }
  let [told, covered] = [content.unknown * UNKNOWN_WORD, 0];
  content.weights.forEach((weight, i) => {
    told += weight;
    covered += weight * (strength[i] ?? 0);
  });
  const by = best === null ? null : best.phrase.kind === 'keyword' ? 'keyword' : 'name';
  return { share: told === 0 ? 0 : covered / told, told, words: wordShare(texts, content, folded), by };
}

/** A phrase that is the item's own; two characters that only sound like it are as likely another word. */
function isOwn({ phrase, length, sounds }: FoundPhrase): boolean {
  return phrase.kind !== 'section' && phrase.kind !== 'category' && !(sounds && length === 2);
}

/** True when the question also names something else, elsewhere in its text: 助餐 beside 独居老人 is of another item. */
export function hasRival(position: number, found: readonly FoundPhrase[]): boolean {
  const whole = found.filter((one) => isOwn(one) && !one.sounds);
  const own = whole.filter((one) => one.phrase.items.includes(position));
  const apart = (a: FoundPhrase, b: FoundPhrase) => a.start + a.length <= b.start || b.start + b.length <= a.start;
  return whole.some((one) => !one.phrase.items.includes(position) && own.every((mine) => apart(mine, one)));
}

function wordShare(texts: ItemTexts, content: Content, folded: readonly string[]): number {
  let [all, whole] = [0, 0];
  for (const { word, start, weight } of content.words) {
    const weighs = weight * word.length;
    const sound = folded.slice(start, start + word.length).join(' ');
    all += weighs;
    if (texts.own.includes(word) || (word.length >= 2 && texts.sound.includes(` ${sound} `))) whole += weighs;
  }
  return all === 0 ? 0 : whole / all;
}

/** An English word that was not understood weighs as a Chinese word of two characters. */
const UNKNOWN_WORD = 2;

/** Pairs of characters, or of syllables, that the item's own texts or its 款 have too. */
function coverPairs(
  texts: ItemTexts,
  text: string,
  folded: readonly string[],
  raise: (start: number, length: number, to: number) => void,
): void {
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    if (pair.includes(' ')) continue;
    if (texts.own.includes(pair)) raise(i, 2, texts.own.includes(text.slice(i, i + 3)) ? 0.85 : 0.75);
    else if (texts.section.includes(pair)) raise(i, 2, 0.5);
    else if (folded[i] && folded[i + 1] && texts.sound.includes(` ${folded[i]} ${folded[i + 1]} `)) raise(i, 2, 0.6);
  }
}

/** How like a text is to the item's name or to one of its keywords, 0 to 1, by three measures together. */
export function likeness(text: string, texts: ItemTexts): number {
  let best = 0;
  for (const said of texts.said) {
    const dice = DiceCoefficient(text, said);
    const winkler = JaroWinklerDistance(text, said, { ignoreCase: true });
    const edit = 1 - LevenshteinDistance(text, said) / Math.max(text.length, said.length, 1);
    best = Math.max(best, 0.5 * dice + 0.25 * winkler + 0.25 * Math.max(edit, 0));
  }
  return best;
}
