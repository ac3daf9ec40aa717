import type { Catalogue } from '../../domain/catalogue/catalogue.js';
import { normalise } from '../normalise.js';
import { foldSyllable, syllablesOf } from '../syllables.js';
import { readTexts } from './cover.js';
import { type DomainAnswer, domainsNamed } from './domain-of.js';
import { indexEnglish, readEnglish } from './english-words.js';
import { findByCode, indexCodes } from './find-by-code.js';
import { type Content, push, stripFrame } from './frame.js';
import type { Group, Hit, LookupResult } from './lookup-result.js';
import { type FoundPhrase, findPhrases, indexPhrases } from './phrase-index.js';
import { type Parts, rankItems } from './rank-items.js';
import { compileSayings, replaceSayings } from './sayings.js';
import type { ServiceWords } from './service-words.js';
import { indexTokens } from './token-index.js';

export interface CatalogueIndex {
  /** Looks a whole question up: a code, a name, a keyword, a 款 or 类, in Chinese or English, homophones and slips included. */
  lookup(text: string, limit?: number): LookupResult;
  /** The fields of clause 3.3 the service belongs to, or null. */
  domainOf(text: string): DomainAnswer | null;
}

/** Longer questions are cut: what is asked for stands in the first or last lines, and the work stays bounded. */
const LONGEST = 300;

/** Compiles a catalogue for look-ups: some 100 ms for 211 items, the dictionary apart. */
export function createCatalogueIndex(catalogue: Catalogue, words: readonly ServiceWords[] = []): CatalogueIndex {
  const parts: Parts = {
    catalogue,
    codes: indexCodes(catalogue),
    phrases: indexPhrases(catalogue),
    tokens: indexTokens(catalogue),
    texts: readTexts(catalogue),
    english: indexEnglish(words),
    sayings: compileSayings(words),
  };
  return {
    lookup: (text, limit = 3) => lookUp(text, limit, parts),
    domainOf: (text) => domainsNamed(text) ?? domainOfItem(lookUp(text, 1, parts)),
  };
}

function domainOfItem(result: LookupResult): DomainAnswer | null {
  const domains = result.exact ? (result.hits[0]?.item.domains ?? []) : [];
  return domains.length > 0 ? { domains, by: 'item' } : null;
}

function lookUp(question: string, limit: number, parts: Parts): LookupResult {
  const text = cut(normalise(question).text);
  const byCode = findByCode(text, parts.codes, limit);
  if (byCode?.exact) return { ...byCode, asked: askedCode(byCode.group, byCode.hits) };
  const content = readContent(text, parts);
  if (byCode !== null && !content.weights.some((weight) => weight >= 1)) return { ...byCode, asked: text };
  const syllables = syllablesOf(content.text);
  const found = findPhrases(content.text, syllables.map(foldSyllable), parts.phrases);
  const group = findGroup(content, found, parts);
  const hits = rankItems(content, syllables, found, parts, group);
  const kept = hits.slice(0, limit);
  return {
    hits: kept,
    exact: kept[0] !== undefined && kept[0].how !== 'near',
    group,
    asked: content.text.replace(/\s+/g, ' ').trim(),
  };
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2)} ${text.slice(-LONGEST / 2)}`;
}

function askedCode(group: Group | null, hits: readonly Hit[]): string {
  return group?.label ?? hits.map((hit) => hit.item.code).join('、');
}

function readContent(text: string, parts: Parts): Content {
  const said = replaceSayings(text, parts.sayings, knownPlaces(text, parts));
  const content = stripFrame(said, knownPlaces(said, parts));
  const english = readEnglish(said, parts.english);
  for (const zh of english.zh) {
    push(content, ' ', 0);
    push(content, zh, 1);
  }
  content.unknown = english.unknown;
  return content;
}

/** Which characters stand in a phrase of the catalogue as written. */
function knownPlaces(text: string, parts: Parts): boolean[] {
  const known = new Array<boolean>(text.length).fill(false);
  for (const { start, length, sounds } of findPhrases(text, [], parts.phrases)) {
    if (!sounds) known.fill(true, start, start + length);
  }
  return known;
}

/** The 款 or 类 that the question names, when that is most of what it says. */
function findGroup(content: Content, found: readonly FoundPhrase[], parts: Parts): Group | null {
  const told = content.weights.reduce((sum, weight) => sum + weight, 0);
  const levels = found.filter(({ phrase }) => phrase.kind === 'section' || phrase.kind === 'category');
  for (const { phrase, start, length } of levels.sort((a, b) => b.length - a.length)) {
    const weight = content.weights.slice(start, start + length).reduce((sum, one) => sum + one, 0);
    const item = parts.catalogue.items[phrase.items[0] ?? -1];
    if (item === undefined || weight < 0.8 * told || content.unknown > 0) continue;
    const level = phrase.kind === 'category' ? 'category' : 'section';
    return {
      level,
      label: item[level],
      items: parts.catalogue.items.filter((one) => one[level] === item[level]).length,
    };
  }
  return null;
}
