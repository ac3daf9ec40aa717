import { buildPinyinLexicon, isSyllable, type PinyinLexicon, type SpelledWord, wordsAt } from './pinyin-lexicon.js';
import { syllablesOf } from './syllables.js';

export interface PinyinReader {
  lexicon(): PinyinLexicon;
  /** Initials of known phrases of two or more characters: `shzz` → 社会组织. */
  initials: ReadonlyMap<string, string>;
  english: ReadonlySet<string>;
}

/** What a syllable that no word covers costs, as a log-probability. */
const UNREAD = -20;

/** What is counted after a figure; by itself each has likelier readings (xiang is 想). */
const UNITS: Readonly<Record<string, string>> = {
  xiang: '项',
  kuan: '款',
  lei: '类',
  tiao: '条',
  jia: '家',
  ci: '次',
  ge: '个',
  tian: '天',
  wan: '万',
  nian: '年',
  yue: '月',
  yuan: '元',
};
const COUNTED = /(\d) ?(xiang|kuan|lei|tiao|jia|ci|ge|tian|wan|nian|yue|yuan)(?![a-z])/g;

/** Builds the reader from counted words of the field, phrases for initials (likelier first), and English words. */
export function createPinyinReader(
  field: ReadonlyMap<string, number>,
  phrases: Iterable<string>,
  english: ReadonlySet<string>,
): PinyinReader {
  const initials = new Map<string, string>();
  for (const phrase of phrases) {
    const parts = syllablesOf(phrase);
    if (parts.length < 2 || !parts.every(Boolean)) continue;
    const key = parts.map((p) => p[0]).join('');
    if (!initials.has(key)) initials.set(key, phrase);
  }
  let made: PinyinLexicon | undefined;
  return {
    initials,
    english,
    lexicon: () => {
      made ??= buildPinyinLexicon(field);
      return made;
    },
  };
}

/**
 * Reads typed pinyin and initials back into characters: `3a shzz nianjian hege` → 3a社会组织年检合格.
 * Null when the text is not pinyin: it has too many English words or too few tokens that can be syllables.
 */
export function readPinyin(text: string, reader: PinyinReader): string | null {
  const tokens = text.match(/[a-z]+/g) ?? [];
  const telling = tokens.filter((t) => t.length > 1);
  if (telling.length === 0) return null;
  const english = telling.filter((t) => reader.english.has(t)).length;
  if (english / telling.length > 0.5) return null;
  const sounding = telling.filter((t) => reader.initials.has(t) || canSpell(t)).length;
  if (sounding / telling.length < 0.7) return null;
  return text
    .replace(COUNTED, (_, figure: string, unit: string) => `${figure}${UNITS[unit] ?? unit}`)
    .split(/(\d+ ?a(?![a-z])|[^a-z ]+)/)
    .map((part) => (/^[a-z ]*[a-z][a-z ]*$/.test(part) ? readRun(part, reader) : part))
    .join('')
    .trim();
}

/** Replaces initials of long known phrases that stand inside a Chinese message: 「shzz能接吗」. */
export function readInitials(text: string, reader: PinyinReader): string {
  // Blue Sky is a name in English, however sky is spelled.
  if (!/\p{Script=Han}/u.test(text)) return text;
  return text.replace(/[a-z]{3,}/g, (token, at: number) =>
    reader.english.has(token) || canSpell(token) || isNamePart(text, at, token.length, reader)
      ? token
      : (reader.initials.get(token) ?? token),
  );
}

/** Beside a word in letters that is neither pinyin nor initials: the sky of 「和Blue Sky签的」 thanks nobody. */
function isNamePart(text: string, at: number, length: number, reader: PinyinReader): boolean {
  const before = /([a-z]{2,20}) $/.exec(text.slice(Math.max(0, at - 21), at))?.[1];
  const after = /^ ([a-z]{2,20})(?![a-z])/.exec(text.slice(at + length, at + length + 22))?.[1];
  return [before, after].some((word) => word !== undefined && !reader.initials.has(word) && !canSpell(word));
}

/** Whether letters split into syllables. At most 60 letters are tried, each against six. */
function canSpell(token: string): boolean {
  if (token.length > 60) return false;
  const reached = [true];
  for (let end = 1; end <= token.length; end++) {
    reached[end] = false;
    for (let start = Math.max(0, end - 6); start < end && !reached[end]; start++) {
      reached[end] = reached[start] === true && isSyllable(token.slice(start, end));
    }
  }
  return reached[token.length] === true;
}

/** Reads a run of tokens: likeliest words by their letters, initials where a token spells nothing. */
function readRun(run: string, reader: PinyinReader): string {
  let out = '';
  let spelled: string[] = [];
  const flush = () => {
    if (spelled.length > 0) out += readSpelled(spelled, reader.lexicon());
    spelled = [];
  };
  for (const token of run.split(/ +/).filter(Boolean)) {
    if (canSpell(token)) spelled.push(token);
    else {
      flush();
      out += reader.initials.get(token) ?? (/^a$/.test(token) ? token : ` ${token} `);
    }
  }
  flush();
  return out;
}

/** The likeliest way to read the letters up to a place: the piece that ends there, and the way to where it begins. */
interface Path {
  score: number;
  before: Path | null;
  piece: string;
}

function readSpelled(tokens: string[], lexicon: PinyinLexicon): string {
  const letters = tokens.join('');
  const blanks = new Set<number>();
  let sum = 0;
  for (const token of tokens) {
    sum += token.length;
    blanks.add(sum);
  }
  const best: (Path | undefined)[] = [{ score: 0, before: null, piece: '' }];
  for (let at = 0; at < letters.length; at++) {
    const head = best[at];
    if (!head) continue;
    for (const word of wordsAt(lexicon, letters, at)) {
      if (!letters.startsWith(word.letters, at) || crossesBlank(at, word, blanks)) continue;
      offer(best, at + word.letters.length, head.score + word.weight, head, word.text);
    }
    // What no word covers stays as typed, at a price.
    for (let end = at + 1; end <= Math.min(letters.length, at + 6); end++) {
      const part = letters.slice(at, end);
      if (isSyllable(part)) offer(best, end, head.score + UNREAD, head, ` ${part} `);
    }
  }
  const whole = best[letters.length];
  return whole ? textOf(whole) : tokens.join(' ');
}

function textOf(path: Path): string {
  let text = '';
  for (let at: Path | null = path; at !== null; at = at.before) text = at.piece + text;
  return text;
}

/** A blank that the typist put stands between syllables, never inside one. */
function crossesBlank(at: number, word: SpelledWord, blanks: ReadonlySet<number>): boolean {
  for (let k = 1; k < word.letters.length; k++) if (blanks.has(at + k) && !word.ends.has(k)) return true;
  return false;
}

function offer(best: (Path | undefined)[], at: number, score: number, before: Path, piece: string): void {
  const known = best[at];
  if (!known || score > known.score) best[at] = { score, before, piece };
}
