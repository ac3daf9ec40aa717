import type { Concept } from '../domain/policy/policy.js';
import { type ConceptIndex, indexConcepts } from './concept-index.js';
import { type Mention, matchConcepts } from './concepts.js';
import { wordsOf } from './english.js';
import { neighboursIn } from './neighbours.js';
import { MAX_CHARS, normalise } from './normalise.js';
import { createPinyinReader, type PinyinReader, readInitials, readPinyin } from './pinyin-input.js';
import { mendNames } from './told/homophones.js';
import { cutWords } from './words.js';

/** A message as the rest of understanding sees it. */
export interface Reading {
  raw: string;
  /** Normalised, pinyin read back into characters, mistyped terms put right. */
  text: string;
  lang: 'zh' | 'en';
  script: 'hans' | 'hant';
  /** True when only the first `MAX_CHARS` characters were read. */
  cut: boolean;
  mentions: Mention[];
  concepts: ReadonlySet<string>;
  /** The toneless syllable of each UTF-16 unit of `text`; empty where there is none. */
  syllables: readonly string[];
  /** Neighbouring matters it asks about, told by subject and action together: then it is not about the plan. */
  neighbours: readonly string[];
}

/** Everything needed to read a message; made once from the glossary and the intents' examples. */
export interface Reader {
  index: ConceptIndex;
  pinyin: PinyinReader;
  /** Words that the examples use: never taken for typos. */
  known: ReadonlySet<string>;
}

/** Builds the reader; about 0.2 s for 2,000 examples, most of it jieba's dictionary. */
export function createReader(
  concepts: Iterable<Concept>,
  zhExamples: Iterable<string>,
  enExamples: Iterable<string>,
): Reader {
  const list = [...concepts];
  const index = indexConcepts(list);
  const counts = new Map<string, number>();
  for (const example of zhExamples)
    for (const word of cutWords(normalise(example).text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  // Seen twice: a typo among the examples must not become a word.
  const known = new Set([...counts].flatMap(([word, n]) => (word.length > 1 && n > 1 ? [word] : [])));
  const spoken = new Map(counts);
  for (const phrase of index.phrases) spoken.set(phrase, (spoken.get(phrase) ?? 0) + 3);
  const english = new Set<string>();
  for (const text of [...enExamples, ...list.flatMap((c) => c.en)])
    for (const w of wordsOf(normalise(text).text)) english.add(w);
  const long = [...index.phrases].sort((a, b) => b.length - a.length);
  return { index, known, pinyin: createPinyinReader(spoken, long, english) };
}

/** Words of time and of asking that stand inside a phrase without changing what it names. */
const IDLE = /平时|平常|平日|通常|日常里|到底|究竟|目前|眼下/gu;

/** Reads a message. Never throws. */
export function readMessage(raw: string, reader: Reader): Reading {
  const n = normalise(raw);
  const spelled = /[a-z]{2}/.test(n.text)
    ? (readPinyin(n.text, reader.pinyin) ?? readInitials(n.text, reader.pinyin))
    : n.text;
  // 社宝, 平级: names of conditions written by their sound, which as words of two signs no phrase is guessed from.
  const named = /\p{Script=Han}/u.test(spelled) ? mendNames(spelled.slice(0, MAX_CHARS)) : spelled.slice(0, MAX_CHARS);
  const { mentions, mended, syllables } = matchConcepts(named, reader.index, reader.known);
  const lang = spelled === n.text ? n.lang : 'zh';
  const neighbours = neighboursIn(mended);
  // 「钱平时怎么管」 names what 「钱怎么管」 names.
  const plain = mended.replace(IDLE, '');
  const loose =
    plain === mended ? [] : matchConcepts(plain, reader.index, reader.known).mentions.filter((m) => m.exact);
  return {
    raw,
    text: mended,
    lang,
    script: n.script,
    cut: n.cut,
    mentions,
    concepts: new Set([...mentions, ...loose].map((m) => m.concept).concat(neighbours)),
    syllables,
    neighbours,
  };
}
