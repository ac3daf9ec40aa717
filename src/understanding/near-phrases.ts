import type { ConceptIndex } from './concept-index.js';
import { isHan } from './normalise.js';
import { eachGoingOn, eachSharing, type Phrase, pack, pairAt } from './phrase-rows.js';
import { foldSyllable } from './syllables.js';
import { boundsOf, cutKnownWords } from './words.js';

/** Characters that turn a sentence round: a typo is never assumed there. */
export const TURNING = new Set('不没未无非是有别勿莫定');

/** Small words of grammar are written as meant: 里的一个环节 is no 第一个环节. */
export const GRAMMAR = new Set('的吗呢吧了');

/** What stands after these is denied as it stands. */
const DENYING = new Set('不没');

/** Words that ask are written as meant: 哪种方式 is no slip of 两种方式. */
const ASKING = new Set('哪谁');

/** Concepts of matters that the plan does not govern, and of small talk. */
const ELSEWHERE = /^(?:other|chat|greet)_/;

/** A phrase and where it would stand. */
interface Near {
  phrase: Phrase;
  at: number;
}

/** Phrases that the text comes near to: those that sound alike first, then those with one wrong character. */
export function nearPhrases(text: string, syllables: readonly string[], index: ConceptIndex): Near[] {
  const near: Near[] = [];
  const sounds = syllables.map((syllable) => index.sounds.get(foldSyllable(syllable)) ?? 0);
  let bounds: ReadonlySet<number> | undefined;
  for (let at = 0; at + 1 < text.length; at++) {
    if (sounds[at] === 0 || sounds[at + 1] === 0 || asksWhatSort(text, at)) continue;
    eachGoingOn(index.sounding, pack(sounds[at] ?? 0, sounds[at + 1] ?? 0), sounds[at + 2] ?? 0, (phrase) => {
      if (text.startsWith(phrase.text, at) || !soundsLike(text, at, phrase, syllables, sounds)) return;
      bounds ??= boundsOf(text);
      // A phrase that begins or ends inside a real word is a chance likeness (职业技能 holds no 业绩).
      if (bounds.has(at) && bounds.has(at + phrase.text.length)) near.push({ phrase, at });
    });
  }
  const offer = (phrase: Phrase, at: number) => {
    // What the plan does not govern is taken as written: 「评级要到3A」 is no slip of 评级要钱.
    if (at < 0 || countSlips(text, at, phrase) !== 1 || ELSEWHERE.test(phrase.concept)) return;
    bounds ??= boundsOf(text);
    if (isSlip(text, at, phrase, bounds)) near.push({ phrase, at });
  };
  // Of four characters with one wrong, two stand together at the beginning or the end, and one of those beside them.
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = pairAt(text, at);
    eachSharing(index.termStarts, pair, pairAt(text, at + 2), (phrase) => offer(phrase, at));
    eachSharing(index.termEnds, pair, pairAt(text, at - 2), (phrase) => offer(phrase, at + 2 - phrase.text.length));
  }
  return near;
}

/** Same syllables. Two characters must sound exactly alike and share one, three share two; longer ones may differ as accents do. */
function soundsLike(
  text: string,
  at: number,
  phrase: Phrase,
  syllables: readonly string[],
  sounds: readonly number[],
): boolean {
  const n = phrase.text.length;
  if (at + n > text.length) return false;
  const [said, meant] = n === 2 ? [syllables, phrase.syllables] : [sounds, phrase.sounds];
  let shared = 0;
  for (let k = 0; k < n; k++) {
    if (!said[at + k] || said[at + k] !== meant[k] || asksInstead(text[at + k], phrase.text[k])) return false;
    // 不写了 shares no more than grammar with 不谢了.
    const char = phrase.text[k] ?? '';
    if (text[at + k] === char && !TURNING.has(char) && !GRAMMAR.has(char)) shared++;
  }
  // 顶一顶 is no 盯一盯, 等级证 no 登记证.
  return shared >= n - 1 || n >= 4;
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
    // 预算不报 is no slip of 预算不够: what is denied is meant as written.
    const isDenied = k > 0 && DENYING.has(text[at + k - 1] ?? '');
    differ += isHan(char) && !isDenied && !asksInstead(char, phrase.text[k]) ? 1 : 2;
  }
  return differ;
}

/** 还要些什么 is no slip of 要写什么. */
const asksWhatSort = (text: string, at: number) =>
  text[at] === '些' && (text[at + 1] === '什' || text[at + 1] === '啥');

/** A word that asks stands where the phrase has another. */
const asksInstead = (said = '', meant = '') => said !== meant && ASKING.has(said);
