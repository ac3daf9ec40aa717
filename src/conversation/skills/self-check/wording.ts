import type { Lang } from '../../../shared/errors.js';
import { en } from './wording.en.js';
import { zh } from './wording.zh.js';
import type { SelfCheckWording } from './wording-shape.js';

/** What the self-check says in a language. */
export function wordingIn(lang: Lang): SelfCheckWording {
  return lang === 'en' ? en : zh;
}
