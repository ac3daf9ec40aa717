import { en } from './wording.en.js';
import { type Wording, zh } from './wording.zh.js';

/** What this channel says in a language. */
export function wordingIn(lang: 'zh' | 'en'): Wording {
  return lang === 'en' ? en : zh;
}
