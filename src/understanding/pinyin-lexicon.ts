import { syllablesOf } from './syllables.js';
import { commonWords } from './words.js';

/** A word by which typed pinyin is read back into characters. */
export interface SpelledWord {
  text: string;
  /** Its syllables without blanks, `nianjian`. */
  letters: string;
  /** Where its syllables end, in letters. */
  ends: ReadonlySet<number>;
  /** Log-probability. */
  weight: number;
}

/** Words by the first letters of their spelling, `KEY_LETTERS` of them, or the whole of shorter ones. */
export type PinyinLexicon = ReadonlyMap<string, readonly SpelledWord[]>;
/** With two, every word in zh would be tried at every zh. */
const KEY_LETTERS = 4;

/** The words that may be spelled at a place: few besides those that are. */
export function* wordsAt(lexicon: PinyinLexicon, letters: string, at: number): Generator<SpelledWord> {
  for (let n = 1; n <= Math.min(KEY_LETTERS, letters.length - at); n++)
    yield* lexicon.get(letters.slice(at, at + n)) ?? [];
}

const INITIALS = ',zh,ch,sh,b,p,m,f,d,t,n,l,g,k,h,j,q,x,r,z,c,s,y,w'.split(',');
const FINALS =
  'iang,iong,uang,ueng,ang,eng,ing,ong,ian,iao,uai,uan,ai,an,ao,ei,en,er,ia,ie,in,iu,ou,ua,ui,un,uo,ue,ve,a,e,i,o,u,v'.split(
    ',',
  );
const SYLLABLES: ReadonlySet<string> = new Set(INITIALS.flatMap((initial) => FINALS.map((final) => initial + final)));

/** Words of the field count as much as this many sightings in general text: the topic is known. */
const FIELD_WEIGHT = 3000;
/** General words rarer than this are not offered: a rare word is a likelier misreading than meaning. */
const COMMON = 300;

/** True for a string of letters that is one syllable. */
export function isSyllable(letters: string): boolean {
  return SYLLABLES.has(letters);
}

/** Builds the lexicon from counted words of the field and common Chinese words; some 0.2 s, so only when pinyin is typed. */
export function buildPinyinLexicon(field: ReadonlyMap<string, number>): PinyinLexicon {
  const counts = new Map<string, number>(commonWords(COMMON));
  for (const [word, count] of field) counts.set(word, (counts.get(word) ?? 0) + count * FIELD_WEIGHT);
  let total = 0;
  for (const count of counts.values()) total += count;
  // Of words that are spelled alike only the likeliest can be meant here.
  const likeliest = new Map<string, SpelledWord>();
  for (const [text, count] of counts) {
    const parts = syllablesOf(text);
    if (parts.length === 0 || !parts.every(isSyllable)) continue;
    const [key, weight] = [parts.join(' '), Math.log(count / total)];
    if (weight > (likeliest.get(key)?.weight ?? Number.NEGATIVE_INFINITY))
      likeliest.set(key, spell(text, parts, weight));
  }
  const lexicon = new Map<string, SpelledWord[]>();
  for (const word of likeliest.values()) {
    const key = word.letters.slice(0, KEY_LETTERS);
    const list = lexicon.get(key);
    if (list) list.push(word);
    else lexicon.set(key, [word]);
  }
  return lexicon;
}

function spell(text: string, parts: readonly string[], weight: number): SpelledWord {
  const ends = new Set<number>();
  let at = 0;
  for (const part of parts) {
    at += part.length;
    ends.add(at);
  }
  return { text, letters: parts.join(''), ends, weight };
}
