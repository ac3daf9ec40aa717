import type { Lang } from '../../../shared/errors.js';
import { en } from './wording.en.js';
import { zh } from './wording.zh.js';
import type { CheckWording } from './wording-shape.js';

/** What the checks for purchasers say in a language. */
export function wordingIn(lang: Lang): CheckWording {
  return lang === 'en' ? en : zh;
}
