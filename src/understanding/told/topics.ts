import { isIn } from '../matches.js';
import { GENERAL, type General, TOPICS } from './condition-words.js';

/** The general conditions a text names. */
export function topicsIn(text: string): General[] {
  const named = new Set(TOPICS.flatMap(({ criteria, pattern }) => (isIn(pattern, text) ? criteria : [])));
  return GENERAL.filter((id) => named.has(id));
}
