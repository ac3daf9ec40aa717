import type { Lang } from '../../../shared/errors.js';
import { en } from './wording.en.js';
import { type DutyWording, zh } from './wording.zh.js';

/** What is said of obligations and reminders in a language. */
export function wordingIn(lang: Lang): DutyWording {
  return lang === 'en' ? en : zh;
}
