import { normalise } from '../normalise.js';
import type { ServiceWords } from './service-words.js';

/** Colloquial Chinese for services, compiled for replacing. */
export interface Sayings {
  pattern: RegExp | null;
  zh: ReadonlyMap<string, string>;
}

export function compileSayings(words: readonly ServiceWords[]): Sayings {
  const zh = new Map(words.flatMap((row) => row.say.map((said) => [normalise(said).text, row.zh] as const)));
  const longestFirst = [...zh.keys()]
    .sort((a, b) => b.length - a.length)
    .map((said) => said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { pattern: longestFirst.length === 0 ? null : new RegExp(longestFirst.join('|'), 'gu'), zh };
}

/** 送饭 → 助餐, unless the words belong to a phrase that the catalogue has as it stands. */
export function replaceSayings(text: string, sayings: Sayings, known: readonly boolean[]): string {
  if (sayings.pattern === null) return text;
  return text.replace(sayings.pattern, (said: string, at: number) => {
    const stands = known.slice(at, at + said.length).every(Boolean);
    return stands ? said : (sayings.zh.get(said) ?? said);
  });
}
