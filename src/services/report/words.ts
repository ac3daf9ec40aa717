import type { Lang } from '../../shared/errors.js';
import { en } from './words.en.js';
import { zh } from './words.zh.js';
import type { ReportWords } from './words-shape.js';

/** What a report says in a language. */
export function reportWords(lang: Lang): ReportWords {
  return lang === 'en' ? en : zh;
}
