import type { ConceptIndex } from './concept-index.js';
import { stemsOf } from './english.js';
import { GRAMMAR, nearPhrases, TURNING } from './near-phrases.js';
import { eachGoingOn, type Phrase, pairAt } from './phrase-rows.js';
import { syllablesOf } from './syllables.js';

/** Where a concept was said. `exact` is false for a homophone or a slip of one character. */
export interface Mention {
  concept: string;
  start: number;
  end: number;
  exact: boolean;
}

export interface ConceptMatch {
  mentions: Mention[];
  /** The text with mistyped phrases put right; as long as the text itself. */
  mended: string;
  /** The toneless syllables of `mended`. */
  syllables: readonly string[];
}

/**
 * Finds the concepts a normalised text names: as written, as homophones (by syllable, without listing typos), with
 * one wrong character in a phrase of four or more, and in English by stems. Linear in the text for a given glossary.
 */
export function matchConcepts(text: string, index: ConceptIndex, known: ReadonlySet<string> = new Set()): ConceptMatch {
  const mentions: Mention[] = [];
  const syllables = syllablesOf(text);
  // Few messages need mending: the rest is not taken apart for it.
  let chars: string[] | undefined;
  // What is part of a phrase as written is meant as written.
  const covered = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    for (const phrase of index.single.get(text.charCodeAt(i)) ?? NONE) mentions.push(mentionOf(phrase, i, true));
    eachGoingOn(index.written, pairAt(text, i), text.charCodeAt(i + 2), (phrase) => {
      if (!text.startsWith(phrase.text, i) || isHalfAsked(text, i)) return;
      mentions.push(mentionOf(phrase, i, true));
      covered.fill(1, i, i + phrase.text.length);
    });
  }
  for (const { phrase, at } of nearPhrases(text, syllables, index)) {
    const said = text.slice(at, at + phrase.text.length);
    // Two characters of small talk are not read into a question (不动了 is no 懂了).
    if (phrase.concept.startsWith('greet_') && phrase.text.length < 3 && text.length > GREETING) continue;
    // A word of the glossary or of the examples is meant as it stands.
    if (said === phrase.text || index.phrases.has(said) || known.has(said)) continue;
    if (overwrites(covered, at, said, phrase.text)) continue;
    mentions.push(mentionOf(phrase, at, false));
    chars ??= text.split('');
    for (let k = 0; k < phrase.text.length; k++) chars[at + k] = phrase.text[k] ?? '';
    covered.fill(1, at, at + phrase.text.length);
  }
  mentions.push(...englishMentions(text, index));
  const mended = chars?.join('') ?? text;
  return { mentions, mended, syllables: mended === text ? syllables : syllablesOf(mended) };
}

/** 「可不可以买」 asks, and says no 不可以买. */
function isHalfAsked(text: string, at: number): boolean {
  return (text[at] === '不' || text[at] === '没') && at > 0 && text[at - 1] === text[at + 1];
}

const NONE: readonly Phrase[] = [];

function mentionOf({ concept, text }: Phrase, start: number, exact: boolean): Mention {
  return { concept, start, end: start + text.length, exact };
}

/** Longer than this, a message is no mere greeting. */
const GREETING = 4;

/** Whether putting the phrase right would change a character of a phrase that stands as written, or the sense. */
function overwrites(covered: Uint8Array, at: number, said: string, meant: string): boolean {
  for (let k = 0; k < meant.length; k++)
    if (
      said[k] !== meant[k] &&
      (covered[at + k] === 1 || GRAMMAR.has(said[k] ?? '') || TURNING.has(said[k] ?? '') || TURNING.has(meant[k] ?? ''))
    )
      return true;
  return false;
}

function englishMentions(text: string, index: ConceptIndex): Mention[] {
  const stems = stemsOf(text);
  const out: Mention[] = [];
  stems.forEach((stem, i) => {
    for (const phrase of index.byStem.get(stem) ?? []) {
      if (phrase.stems.every((s, k) => stems[i + k] === s))
        out.push({ concept: phrase.concept, start: 0, end: 0, exact: true });
    }
  });
  return out;
}
