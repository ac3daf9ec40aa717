import type { Lang } from '../../../shared/errors.js';
import { en } from './wording.en.js';
import { type ContractWording, zh } from './wording.zh.js';

/** What the contract skills say in a language. */
export function wordingIn(lang: Lang): ContractWording {
  return lang === 'en' ? en : zh;
}
