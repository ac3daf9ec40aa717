import type { Catalogue, Item } from '../../domain/catalogue/catalogue.js';
import { normalise } from '../normalise.js';
import { foldSyllable, syllablesOf } from '../syllables.js';

/** What a phrase is of the items it stands for: their own name or a whole part of it, a keyword, or the name of their 款 or 类. */
export type PhraseKind = 'name' | 'part' | 'keyword' | 'section' | 'category';

export interface Phrase {
  text: string;
  kind: PhraseKind;
  /** Positions in `Catalogue.items`. */
  items: number[];
}

export interface PhraseIndex {
  byText: ReadonlyMap<string, readonly Phrase[]>;
  /** By folded syllables joined by blanks; phrases of two characters or more. */
  bySound: ReadonlyMap<string, readonly Phrase[]>;
  /** The first two syllables of all phrases: most places of a text begin none of them. */
  soundStarts: ReadonlySet<string>;
}

/** A phrase found in a text; `sounds` when only its pronunciation fits. */
export interface FoundPhrase {
  phrase: Phrase;
  start: number;
  length: number;
  sounds: boolean;
}

const LONGEST = 40;

/** Compiles names, keywords, 款 and 类 for finding them inside questions. */
export function indexPhrases(catalogue: Catalogue): PhraseIndex {
  const phrases = new Map<string, Phrase>();
  const add = (said: string, kind: PhraseKind, item: number) => {
    const text = normalise(said).text;
    if (text.length < 2 || text.length > LONGEST) return;
    const known = phrases.get(`${kind} ${text}`);
    if (known === undefined) phrases.set(`${kind} ${text}`, { text, kind, items: [item] });
    else if (known.items.at(-1) !== item) known.items.push(item);
  };
  const labels = new Map([...catalogue.categories, ...catalogue.sections].map((level) => [level.label, level.name]));
  catalogue.items.forEach((item, position) => {
    addItem(item, (said, kind) => add(said, kind, position));
    for (const name of variantsOf(labels.get(item.section) ?? item.section)) add(name, 'section', position);
    add(labels.get(item.category) ?? item.category, 'category', position);
  });
  return collect(phrases.values());
}

function addItem(item: Item, add: (said: string, kind: PhraseKind) => void): void {
  const [whole = item.item, ...parts] = variantsOf(item.item);
  add(whole, 'name');
  for (const part of parts) add(part, 'part');
  for (const keyword of item.keywords) add(keyword, 'keyword');
}

/** `社区矫正与安置帮教服务` → itself, 社区矫正与安置帮教, 社区矫正, 安置帮教. Parts of two characters say too little. */
export function variantsOf(name: string): string[] {
  const bare = name.replace(/(?:服务事项|服务|事项)$/u, '');
  const parts = bare.split(/[与和及、]|以及|\(|\)/u).filter((part) => part.length >= 3);
  return [...new Set([name, bare, ...parts])];
}

function collect(phrases: Iterable<Phrase>): PhraseIndex {
  const byText = new Map<string, Phrase[]>();
  const bySound = new Map<string, Phrase[]>();
  const soundStarts = new Set<string>();
  for (const phrase of phrases) {
    append(byText, phrase.text, phrase);
    const syllables = syllablesOf(phrase.text).map(foldSyllable);
    if (!syllables.every(Boolean)) continue;
    append(bySound, syllables.join(' '), phrase);
    soundStarts.add(syllables.slice(0, 2).join(' '));
  }
  return { byText, bySound, soundStarts };
}

function append(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [phrase]);
  else list.push(phrase);
}

/** Every phrase of the index in a normalised text, as written or as pronounced. Work grows with the text, not with the index. */
export function findPhrases(text: string, syllables: readonly string[], index: PhraseIndex): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (let start = 0; start + 1 < text.length; start++) {
    for (let length = 2; length <= LONGEST && start + length <= text.length; length++) {
      for (const phrase of index.byText.get(text.slice(start, start + length)) ?? [])
        found.push({ phrase, start, length, sounds: false });
    }
    found.push(...soundingAt(text, start, syllables, index));
  }
  return found;
}

function* soundingAt(
  text: string,
  start: number,
  syllables: readonly string[],
  index: PhraseIndex,
): Generator<FoundPhrase> {
  let key = `${syllables[start]} ${syllables[start + 1]}`;
  if (!index.soundStarts.has(key)) return;
  for (let length = 2; length <= LONGEST && start + length <= text.length; length++) {
    if (length > 2) key += ` ${syllables[start + length - 1]}`;
    for (const phrase of index.bySound.get(key) ?? []) {
      if (phrase.text !== text.slice(start, start + length)) yield { phrase, start, length, sounds: true };
    }
  }
}
