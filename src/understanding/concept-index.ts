import type { Concept } from '../domain/policy/policy.js';
import { stemsOf } from './english.js';
import { normalise } from './normalise.js';
import { foldSyllable, syllablesOf } from './syllables.js';
import { cutWords } from './words.js';

/** A Chinese way to say a concept. */
export interface Phrase {
  concept: string;
  text: string;
  syllables: string[];
  folded: string[];
}
/** An English way to say a concept, as stems. */
interface StemPhrase {
  concept: string;
  stems: string[];
}

/** All the ways to say all concepts, indexed by how they begin. */
export interface ConceptIndex {
  ids: ReadonlySet<string>;
  /** Phrases of one character, and longer ones by their first two: few begin alike, so few are looked at. */
  byStart: ReadonlyMap<string, Phrase[]>;
  /** By the sound of their first two characters, see `soundKey`. */
  bySound: ReadonlyMap<string, Phrase[]>;
  /** Terms of four characters or more, made of whole words, by their first two characters and by their last two. */
  byHalf: ReadonlyMap<string, Phrase[]>;
  byStem: ReadonlyMap<string, StemPhrase[]>;
  /** Chinese phrases as they stand: a text that is one of them is no typo of another. */
  phrases: ReadonlySet<string>;
}

/** Compiles the glossary for matching; about 10 ms for 2,000 phrases. */
export function indexConcepts(concepts: Iterable<Concept>): ConceptIndex {
  const byStart = new Map<string, Phrase[]>();
  const bySound = new Map<string, Phrase[]>();
  const byHalf = new Map<string, Phrase[]>();
  const byStem = new Map<string, StemPhrase[]>();
  const ids = new Set<string>();
  const phrases = new Set<string>();
  for (const concept of concepts) {
    ids.add(concept.id);
    for (const said of concept.zh) {
      const phrase = toPhrase(concept.id, normalise(said).text);
      phrases.add(phrase.text);
      add(byStart, phrase.text.slice(0, 2), phrase);
      if (phrase.text.length >= 2 && phrase.syllables.every(Boolean)) add(bySound, soundKey(phrase.folded, 0), phrase);
      if (isTerm(phrase)) {
        add(byHalf, `^${phrase.text.slice(0, 2)}`, phrase);
        add(byHalf, `$${phrase.text.slice(-2)}`, phrase);
      }
    }
    for (const said of concept.en) {
      const stems = stemsOf(normalise(said).text);
      if (stems.length > 0) add(byStem, stems[0] ?? '', { concept: concept.id, stems });
    }
  }
  return { ids, byStart, bySound, byHalf, byStem, phrases };
}

/** The sound of two characters, as accents fold it. */
export function soundKey(folded: readonly string[], at: number): string {
  return `${folded[at] ?? ''} ${folded[at + 1] ?? ''}`;
}

/** A term in which a wrong character can be told: 承接主体, but not 都有哪些. */
function isTerm({ text, syllables }: Phrase): boolean {
  return text.length >= 4 && syllables.every(Boolean) && cutWords(text).every((word) => word.length >= 2);
}

function toPhrase(concept: string, text: string): Phrase {
  const syllables = syllablesOf(text);
  return { concept, text, syllables, folded: syllables.map(foldSyllable) };
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
