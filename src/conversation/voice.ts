import { isNeutralScript } from '../understanding/traditional.js';
import type { Understood } from '../understanding/understand.js';
import type { LastTurn } from './state.js';

/** 「ok」, 「4A」, 「3?」: said alike in every language. */
const OF_NO_LANGUAGE = /^(?:[\s\d\p{P}\p{S}]|[1-5]\s?a|ok(?:ay)?|thx|bye|hi|no|yes|word|excel|pdf)+$/iu;

/** The message in the language and script of the talk so far, where it shows neither by itself (要多久, ok). */
export function keepVoice(understood: Understood, last: LastTurn | null): Understood {
  const { reading } = understood;
  if (last === null) return understood;
  const lang = OF_NO_LANGUAGE.test(reading.raw) ? last.lang : reading.lang;
  const isPlain = reading.script === 'hans' && isNeutralScript(reading.raw);
  const script = lang === 'zh' && last.lang === 'zh' && isPlain ? last.script : reading.script;
  return lang === reading.lang && script === reading.script
    ? understood
    : { ...understood, reading: { ...reading, lang, script } };
}
