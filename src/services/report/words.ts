import type { Lang } from '../../shared/errors.js';
import { en } from './words.en.js';
import { zh } from './words.zh.js';

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Widen<R>
    : { readonly [K in keyof T]: Widen<T[K]> };

/** The keys and shapes that both languages have. */
export type ReportWords = Widen<typeof zh>;

/** What a report says in a language. */
export function reportWords(lang: Lang): ReportWords {
  return lang === 'en' ? en : zh;
}
