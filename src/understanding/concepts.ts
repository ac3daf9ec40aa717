import { type ConceptIndex, type Phrase, pairAt } from './concept-index.js';
import { stemsOf } from './english.js';
import { isHan } from './normalise.js';
import { foldSyllable, syllablesOf } from './syllables.js';
import { cutKnownWords } from './words.js';

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
  const folded = syllables.map(foldSyllable);
  let mended = text;
  // What is part of a phrase as written is meant as written.
  const covered = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    for (const phrase of index.single.get(text.charCodeAt(i)) ?? NONE) mentions.push(mentionOf(phrase, i, true));
    for (const phrase of index.byStart.get(pairAt(text, i)) ?? NONE) {
      if (!text.startsWith(phrase.text, i)) continue;
      mentions.push(mentionOf(phrase, i, true));
      covered.fill(1, i, i + phrase.text.length);
    }
  }
  for (const { phrase, at } of nearPhrases(text, syllables, folded, index)) {
    const said = text.slice(at, at + phrase.text.length);
    // Two characters of small talk are not read into a question (不动了 is no 懂了).
    if (phrase.concept.startsWith('greet_') && phrase.text.length < 3 && text.length > GREETING) continue;
    // A word of the glossary or of the examples is meant as it stands.
    if (said === phrase.text || index.phrases.has(said) || known.has(said)) continue;
    if (overwrites(covered, at, said, phrase.text)) continue;
    mentions.push(mentionOf(phrase, at, false));
    mended = mended.slice(0, at) + phrase.text + mended.slice(at + phrase.text.length);
    covered.fill(1, at, at + phrase.text.length);
  }
  mentions.push(...englishMentions(text, index));
  return { mentions, mended, syllables: mended === text ? syllables : syllablesOf(mended) };
}

const NONE: readonly Phrase[] = [];

function mentionOf({ concept, text }: Phrase, start: number, exact: boolean): Mention {
  return { concept, start, end: start + text.length, exact };
}

/** Longer than this, a message is no mere greeting. */
const GREETING = 4;

/** Characters that turn a sentence round: a typo is never assumed there. */
const TURNING = new Set('不没未无非是有别勿莫定');

/** Small words of grammar are written as meant: 里的一个环节 is no 第一个环节. */
const GRAMMAR = new Set('的吗呢吧了');

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

/** Concepts of matters that the plan does not govern, and of small talk. */
const ELSEWHERE = /^(?:other|chat|greet)_/;

/** Phrases that the text comes near to: those that sound alike first, then those with one wrong character. */
function* nearPhrases(text: string, syllables: string[], folded: string[], index: ConceptIndex) {
  let bounds: ReadonlySet<number> | undefined;
  for (let at = 0; at + 1 < text.length; at++)
    for (const phrase of index.bySound.get(folded[at] ?? '')?.get(folded[at + 1] ?? '') ?? NONE) {
      if (text.startsWith(phrase.text, at) || !soundsLike(text, at, phrase, syllables, folded)) continue;
      bounds ??= boundsOf(text);
      // A phrase that begins or ends inside a real word is a chance likeness (职业技能 holds no 业绩).
      if (bounds.has(at) && bounds.has(at + phrase.text.length)) yield { phrase, at };
    }
  for (let at = 0; at < text.length; at++) {
    for (const near of termsNear(text, at, index)) {
      bounds ??= boundsOf(text);
      if (isSlip(text, near.at, near.phrase, bounds)) yield near;
    }
  }
}

/** The terms with one wrong character that have two characters right at their beginning, or at their end, at a place. */
function termsNear(text: string, at: number, index: ConceptIndex): { phrase: Phrase; at: number }[] {
  const pair = pairAt(text, at);
  const near: { phrase: Phrase; at: number }[] = [];
  const offer = (phrase: Phrase, start: number) => {
    // What the plan does not govern is taken as written: 「评级要到3A」 is no slip of 评级要钱.
    if (start >= 0 && countSlips(text, start, phrase) === 1 && !ELSEWHERE.test(phrase.concept))
      near.push({ phrase, at: start });
  };
  for (const phrase of index.termsByStart.get(pair) ?? NONE) offer(phrase, at);
  for (const phrase of index.termsByEnd.get(pair) ?? NONE) offer(phrase, at + 2 - phrase.text.length);
  return near;
}

/** Where the words of a text begin and end. */
function boundsOf(text: string): Set<number> {
  const bounds = new Set([0]);
  let at = 0;
  for (const word of cutKnownWords(text)) {
    at += word.length;
    bounds.add(at);
  }
  return bounds;
}

/** Same syllables. Two characters must sound exactly alike and share one; longer ones may differ as accents do. */
function soundsLike(text: string, at: number, phrase: Phrase, syllables: string[], folded: string[]): boolean {
  const n = phrase.text.length;
  if (at + n > text.length) return false;
  const [said, meant] = n === 2 ? [syllables, phrase.syllables] : [folded, phrase.folded];
  let shared = 0;
  for (let k = 0; k < n; k++) {
    if (!said[at + k] || said[at + k] !== meant[k]) return false;
    // 不写了 shares no more than grammar with 不谢了.
    const char = phrase.text[k] ?? '';
    if (text[at + k] === char && !TURNING.has(char) && !GRAMMAR.has(char)) shared++;
  }
  return shared >= 1 || n >= 4;
}

/**
 * One wrong Chinese character: what was written is no sequence of real words (企业单位 is no slip of 事业单位), and it
 * takes no word beside it apart.
 */
function isSlip(text: string, at: number, phrase: Phrase, bounds: ReadonlySet<number>): boolean {
  const end = at + phrase.text.length;
  return bounds.has(at) && bounds.has(end) && cutKnownWords(text.slice(at, end)).some((word) => word.length === 1);
}

/** How many characters differ, counted to two; all must be Chinese. */
function countSlips(text: string, at: number, phrase: Phrase): number {
  if (at + phrase.text.length > text.length) return 2;
  let differ = 0;
  for (let k = 0; k < phrase.text.length && differ < 2; k++) {
    const char = text[at + k] ?? '';
    if (char === phrase.text[k]) continue;
    differ += isHan(char) ? 1 : 2;
  }
  return differ;
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
