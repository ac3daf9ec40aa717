import type { Catalogue } from '../../domain/catalogue/catalogue.js';
import { foldSyllable } from '../syllables.js';
import { type Cover, coverOf, hasRival, type ItemTexts, likeness } from './cover.js';
import type { EnglishIndex } from './english-words.js';
import type { CodeIndex } from './find-by-code.js';
import type { Content } from './frame.js';
import type { Group, Hit } from './lookup-result.js';
import type { FoundPhrase, PhraseIndex } from './phrase-index.js';
import type { Sayings } from './sayings.js';
import { findCandidates, pairTokens, type TokenIndex, wordTokens } from './token-index.js';

/** A catalogue compiled for look-ups. */
export interface Parts {
  catalogue: Catalogue;
  codes: CodeIndex;
  phrases: PhraseIndex;
  tokens: TokenIndex;
  texts: readonly ItemTexts[];
  english: EnglishIndex;
  sayings: Sayings;
}

const CANDIDATES = 40;
/** From this share of what was asked on, an item with a phrase of its own in the question answers it. */
const ANSWERS = 0.5;
/** The same when the question also names another item. */
const ANSWERS_RIVALS = 0.75;
/** Without a whole phrase, most of what was asked must stand in the item's own words, and it must be more than one word. */
const ANSWERS_BY_WORDS = 0.6;
const ENOUGH_TOLD = 3.5;
/** 社保宣传 shares 保宣传 with 环保宣传: pairs alone don't answer, whole words must be there. */
const WHOLE_WORDS = 0.7;
/** Below this score, likeness and rare words included, an item is never the answer. */
const LEAST_SCORE = 0.52;

interface Ranked extends Hit {
  position: number;
}

/** The items that may be meant, answers first, each with how it was found. */
export function rankItems(
  content: Content,
  syllables: readonly string[],
  found: readonly FoundPhrase[],
  parts: Parts,
  group: Group | null,
): Hit[] {
  if (content.text.trim() === '') return [];
  const byItem = groupByItem(found);
  const candidates = new Set(findCandidates(content.text, syllables, parts.tokens, CANDIDATES));
  for (const [position, phrases] of byItem)
    if (phrases.some((one) => STRONG.has(one.phrase.kind))) candidates.add(position);
  const terms = [...new Set([...wordTokens(content.text), ...pairTokens(content.text)])];
  const most = terms.reduce((sum, term) => sum + parts.tokens.tfidf.idf(term), 0);
  const folded = syllables.map(foldSyllable);
  const ranked: Ranked[] = [];
  for (const position of candidates) {
    const [texts, item] = [parts.texts[position], parts.catalogue.items[position]];
    if (texts === undefined || item === undefined) continue;
    const cover = coverOf(texts, content, folded, byItem.get(position) ?? []);
    const weight = most === 0 ? 0 : Math.min(1, parts.tokens.tfidf.tfidf(terms, position) / most);
    const score = 0.65 * cover.share + 0.2 * weight + 0.15 * likeness(content.text, texts);
    const how =
      group !== null && item[group.level] === group.label
        ? 'name'
        : howFound(cover, score, () => hasRival(position, found));
    ranked.push({ item, score, how, position });
  }
  ranked.sort(
    (a, b) => Number(a.how === 'near') - Number(b.how === 'near') || b.score - a.score || a.position - b.position,
  );
  return ranked.map(({ item, score, how }) => ({ item, score, how }));
}

const STRONG: ReadonlySet<string> = new Set(['name', 'part', 'keyword', 'section']);
/** A phrase of more items than this, such as a 类 of a large catalogue, does not make them candidates. */
const MANY = 200;

function groupByItem(found: readonly FoundPhrase[]): Map<number, FoundPhrase[]> {
  const byItem = new Map<number, FoundPhrase[]>();
  for (const one of found) {
    if (one.phrase.items.length > MANY) continue;
    for (const position of one.phrase.items) {
      const list = byItem.get(position);
      if (list === undefined) byItem.set(position, [one]);
      else list.push(one);
    }
  }
  return byItem;
}

function howFound(cover: Cover, score: number, rivalled: () => boolean): Hit['how'] {
  if (score < LEAST_SCORE) return 'near';
  if (cover.by !== null && cover.share >= (rivalled() ? ANSWERS_RIVALS : ANSWERS)) return cover.by;
  return cover.share >= ANSWERS_BY_WORDS && cover.told >= ENOUGH_TOLD && cover.words >= WHOLE_WORDS ? 'name' : 'near';
}
