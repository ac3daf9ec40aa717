import { Converter } from 'opencc-js/t2cn';

/** Characters of a message that are read; the rest is cut, and the reply says so. */
export const MAX_CHARS = 4000;

/** A message made comparable, and what was seen on the way. */
export interface Normalised {
  /** NFKC, simplified, lower case, no control or zero-width characters, single blanks. */
  text: string;
  lang: 'zh' | 'en';
  script: 'hans' | 'hant';
  /** True when the message was longer than `MAX_CHARS`. */
  cut: boolean;
  /** Where in `text` a blank between two Chinese characters was taken out. */
  blanks: readonly number[];
}

const toSimplified = Converter({ from: 't', to: 'cn' });
/** Controls, formats such as zero-width and bidi marks, variation selectors, and what a broken decoder leaves. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Variation_Selector}\ufffd]/gu;
const HAN = /\p{Script=Han}/u;
const EACH_HAN = /\p{Script=Han}/gu;
const BLANK_IN_HAN = /(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu;

/** The message at hand is asked for again: for its facts, and by the dialog that it answers. */
let latest: { raw: string; made: Normalised } | undefined;

/** Makes a message comparable. Never throws; an empty or invisible message gives the empty text. */
export function normalise(raw: string): Normalised {
  if (latest?.raw !== raw) latest = { raw, made: makeComparable(raw) };
  return latest.made;
}

function makeComparable(raw: string): Normalised {
  // Cut before anything else, so that a megabyte costs no more than a page.
  const chars = raw.length > MAX_CHARS ? Array.from(raw.slice(0, MAX_CHARS * 2)) : [];
  const cut = chars.length > MAX_CHARS;
  const kept = cut ? chars.slice(0, MAX_CHARS).join('') : raw;
  const clean = kept.toWellFormed().normalize('NFKC').replace(/\s+/gu, ' ').replace(INVISIBLE, '').trim();
  const simple = toSimplified(clean);
  const blanks: number[] = [];
  const text = asPlainParticle(simple)
    // 帐 is written for 账 wherever no tent is meant (代帐公司).
    .replace(/帐(?![篷幕])/gu, '账')
    // The keyboard's other words of that sound.
    .replace(/违[归轨龟硅]/gu, '违规')
    .replace(/怎[莫末馍]/gu, '怎么')
    .replace(/什[莫末]/gu, '什么')
    // 年检都√
    .replace(/(?<=(?:年检|检)[^,，。]{0,4})[√✓✔]/gu, '合格')
    // An officer's shorthand: tx我, ht.
    .replace(/(?<![a-z])tx(?=我)/giu, '提醒')
    .replace(/(?<![a-z])ht(?![a-z])/giu, HAN.test(simple) ? '合同' : '$&')
    // 三诶, 4欸级: how voice input hears the letter.
    .replace(/(?<=[1-5一二两三四五]个?)[诶欸埃](?=级|的|了|吧|[,，。.!?\s]|$)/gu, 'a')
    // 能接伐, 对伐: so 吗 sounds in the dialects of the lower Yangtze.
    .replace(/(?<=[能行对好要会有可以是得够算接])伐(?=[,.。?!\s]|$)/gu, '吗')
    .toLowerCase()
    // at least four A's
    .replace(/\b(two|three|four|five)[ -]a['’]?s\b/gu, (_, n: string) => `${GRADES[n] ?? n}a`)
    .replace(BLANK_IN_HAN, (_: string, at: number) => {
      blanks.push(at - blanks.length);
      return '';
    });
  return { text, lang: languageOf(text), script: simple === clean ? 'hans' : 'hant', cut, blanks };
}

const GRADES: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 };

/** 「二类的咧」, 「那公司嘞」: 呢 as regions and chats write it; 「好的嘞」 is a nod. */
export function asPlainParticle(text: string): string {
  return text.replace(PARTICLE, '呢');
}

const PARTICLE =
  /(?<=(?<!^(?:好|行|是|对|可以|嗯+))的|^(?:那|还有).{1,8}|^(?![好行是对可嗯来走成得中])\p{Script=Han}{2,8})(?:咧|嘞|捏|哩)(?=[?？!！。~～]*$)/u;

const ENGLISH_START =
  /^(?:please|can|could|how|what|when|where|who|which|why|show|tell|give|is|are|does|do|did|i|we|my|our|the|remind|register|change|set|and|so|then|ok|but)\b/;

/** Chinese as soon as Chinese carries the sentence: a few English terms in it do not make it English. */
function languageOf(text: string): 'zh' | 'en' {
  // A Chinese name beside an English one is no Chinese sentence: Kangxin (康馨护理).
  const said = text.replace(/[("“「'][^a-z()"”」']{1,20}[)"”」']/g, ' ');
  const han = said.match(EACH_HAN)?.length ?? 0;
  const words = said.match(/[a-z]{2,}/g)?.length ?? 0;
  if (han === 0) return words > 0 ? 'en' : 'zh';
  return words > han * 2 || (words > han && words > 4 && ENGLISH_START.test(said)) ? 'en' : 'zh';
}

/** Simplified characters for a text in traditional ones; case, blanks and line breaks stay. */
export function toSimplifiedChars(text: string): string {
  return toSimplified(text);
}

/** True for a Chinese character. */
export function isHan(char: string): boolean {
  return (char >= '\u4e00' && char <= '\u9fff') || HAN.test(char);
}
