import { TfIdf } from 'natural/lib/natural/tfidf/index.js';
import type { Catalogue, Item } from '../../domain/catalogue/catalogue.js';
import { normalise } from '../normalise.js';
import { foldSyllable, syllablesOf } from '../syllables.js';
import { cutWords } from '../words.js';

/** natural counts the documents of a word by reading all of them; the postings know the number already. Same formula. */
class PostedTfIdf extends TfIdf {
  constructor(private readonly postings: ReadonlyMap<string, readonly number[]>) {
    super();
  }
  override idf(term: string): number {
    return 1 + Math.log(this.documents.length / (1 + (this.postings.get(term)?.length ?? 0)));
  }
}

/** Words, pairs of characters and pairs of syllables of the items, each with the items it stands in. */
export interface TokenIndex {
  postings: ReadonlyMap<string, readonly number[]>;
  tfidf: TfIdf;
  size: number;
}

/** Kinds of tokens: word, character pair, syllable pair, single character. The prefix keeps `constructor` from being a property. */
const WORD = 'w:';
const PAIR = 'p:';
const SOUND = 's:';
const CHAR = 'c:';
/** A pair that a twentieth of a large catalogue has does not tell items apart, and costs the most. */
const COMMON = 0.05;
const LARGE = 2000;

export function indexTokens(catalogue: Catalogue): TokenIndex {
  const postings = new Map<string, number[]>();
  const tfidf = new PostedTfIdf(postings);
  catalogue.items.forEach((item, position) => {
    const texts = textsOf(item);
    const tokens = texts.flatMap((text) => [...wordTokens(text), ...pairTokens(text)]);
    tfidf.addDocument(tokens, String(position));
    const more = texts.flatMap((text) => [
      ...soundTokens(syllablesOf(text)),
      ...Array.from(text, (char) => CHAR + char),
    ]);
    for (const token of new Set([...tokens, ...more])) {
      const list = postings.get(token);
      if (list === undefined) postings.set(token, [position]);
      else list.push(position);
    }
  });
  return { postings, tfidf, size: catalogue.items.length };
}

/** What an item is found by: its name, its keywords, the name of its 款. */
function textsOf(item: Item): string[] {
  return [item.item, ...item.keywords, item.section.replace(/^[A-Z\d.-]+ /, '')].map((said) => normalise(said).text);
}

export function wordTokens(text: string): string[] {
  return cutWords(text).flatMap((word) => (word.trim().length >= 2 ? [WORD + word] : []));
}

export function pairTokens(text: string): string[] {
  const pairs: string[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    if (!pair.includes(' ')) pairs.push(PAIR + pair);
  }
  return pairs;
}

export function soundTokens(syllables: readonly string[]): string[] {
  const folded = syllables.map(foldSyllable);
  return folded.slice(1).flatMap((syllable, i) => (folded[i] && syllable ? [`${SOUND}${folded[i]} ${syllable}`] : []));
}

/** The items that share most with a text, best first: by words and pairs, by sound, and, if that gives too few, by characters. */
export function findCandidates(
  text: string,
  syllables: readonly string[],
  index: TokenIndex,
  atMost: number,
): number[] {
  const strong = [...new Set([...wordTokens(text), ...pairTokens(text)])];
  const sounds = [...new Set(soundTokens(syllables))];
  const sums = new Float64Array(index.size);
  const touched: number[] = [];
  addUp(strong, 1, index, sums, touched);
  addUp(sounds, 0.6, index, sums, touched);
  if (touched.length < 3) addUp([...new Set(Array.from(text, (char) => CHAR + char))], 0.3, index, sums, touched);
  return touched.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b).slice(0, atMost);
}

function addUp(
  tokens: readonly string[],
  factor: number,
  index: TokenIndex,
  sums: Float64Array,
  touched: number[],
): void {
  for (const token of tokens) {
    const list = index.postings.get(token);
    if (list === undefined || (index.size > LARGE && list.length > index.size * COMMON)) continue;
    const weight = factor * index.tfidf.idf(token);
    for (const position of list) {
      if (sums[position] === 0) touched.push(position);
      sums[position] = (sums[position] ?? 0) + weight;
    }
  }
}
