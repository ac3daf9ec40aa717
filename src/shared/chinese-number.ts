const DIGITS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  两: 2,
  俩: 2,
  仨: 3,
  壹: 1,
  贰: 2,
  叁: 3,
  参: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const ZEROS = '零〇';
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };
const BIG: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, w: 1e4 };
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };
const ARABIC = /^\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?(?![\d,])|^\d{1,15}(?:\.\d{1,6})?(?![\d,])/;

/** Where the reading stands: whole big units, the section below the next one, a number without its unit yet. */
interface State {
  total: number;
  section: number;
  pending: number | null;
  /** The pending number was one digit, so that 万五 can mean five thousand. */
  oneDigit: boolean;
  zero: boolean;
  lastSmall: number;
  lastBig: number;
  lastUnit: number;
}

/**
 * Reads a number in 小写, 大写, Arabic figures (thousands separators checked) or mixed: 两万五 = 25000, 48万6 = 486000,
 * 1亿2000万, 三点五万, 叁拾伍万. Takes folded text and all of it must be the number; null if it is none, or one that is
 * vague (二三十, 百八十万) or ill-formed (48,00).
 */
export function decodeNumber(text: string): number | null {
  if (text === '') return null;
  if (ZEROS.includes(text)) return 0;
  const s: State = {
    total: 0,
    section: 0,
    pending: null,
    oneDigit: false,
    zero: false,
    lastSmall: Infinity,
    lastBig: 0,
    lastUnit: 1,
  };
  for (let i = 0; i < text.length; ) {
    const step = take(text.slice(i, i + 40), s);
    if (step === 0) return null;
    i += step;
  }
  return finish(s);
}

/** Takes one token into the state; the characters used, 0 if none fits. */
function take(rest: string, s: State): number {
  const char = rest.charAt(0);
  const digit = DIGITS[char];
  const small = SMALL[char];
  const big = BIG[char];
  const tens = TENS[char];
  if (char === '点') return takeFraction(rest, s);
  if (ZEROS.includes(char)) return takeZero(s);
  if (digit !== undefined) return takeNumber(s, digit, true, 1);
  if (small !== undefined) return takeSmall(s, small);
  if (big !== undefined) return takeBig(s, big);
  if (tens !== undefined) return s.pending === null && s.lastSmall > 10 ? addSection(s, tens, 10) : 0;
  const figures = ARABIC.exec(rest)?.[0];
  return figures === undefined
    ? 0
    : takeNumber(s, Number(figures.replaceAll(',', '')), /^[1-9]$/.test(figures), figures.length);
}

function takeZero(s: State): number {
  if (s.pending !== null || s.zero) return 0;
  s.zero = true;
  return 1;
}

function takeNumber(s: State, value: number, oneDigit: boolean, length: number): number {
  if (s.pending !== null) return 0;
  s.pending = value;
  s.oneDigit = oneDigit;
  return length;
}

function takeSmall(s: State, unit: number): number {
  // 十 alone is ten; 百 and 千 alone are figures of speech.
  const count = s.pending ?? (unit === 10 ? 1 : 0);
  if (count === 0 || unit >= s.lastSmall) return 0;
  s.pending = null;
  return addSection(s, count * unit, unit);
}

function addSection(s: State, value: number, unit: number): number {
  s.section += value;
  s.lastSmall = unit;
  s.lastUnit = unit;
  s.zero = false;
  return 1;
}

function takeBig(s: State, unit: number): number {
  const section = s.section + (s.pending ?? 0);
  if (unit === s.lastBig || (section === 0 && unit < s.lastBig) || section + s.total === 0) return 0;
  if (unit > s.lastBig) s.total = (s.total + section) * unit;
  else s.total += section * unit;
  Object.assign(s, { section: 0, pending: null, zero: false, lastSmall: Infinity, lastBig: unit, lastUnit: unit });
  return 1;
}

function takeFraction(rest: string, s: State): number {
  const fraction = /^点([零〇一二三四五六七八九\d]{1,6})/.exec(rest)?.[1];
  if (fraction === undefined || (s.pending === null && s.section === 0 && !s.zero)) return 0;
  const figures = [...fraction].map((c) => (ZEROS.includes(c) ? 0 : (DIGITS[c] ?? c))).join('');
  const whole = s.section + (s.pending ?? 0);
  Object.assign(s, { section: 0, pending: Number(`${whole}.${figures}`), oneDigit: false, lastSmall: 0 });
  return fraction.length + 1;
}

function finish(s: State): number | null {
  let value = s.total + s.section;
  if (s.pending !== null) {
    // 二百八, 两万五: the last digit stands one place below the unit before it; 二百零八 and 二十八 do not.
    const spoken = s.oneDigit && !s.zero && s.lastUnit >= 100;
    const rest = spoken ? (s.pending * s.lastUnit) / 10 : s.pending;
    if (s.lastUnit > 1 && rest >= s.lastUnit) return null;
    if (s.lastUnit > 1 && !Number.isInteger(rest)) return null;
    value += rest;
  } else if (s.zero) return null;
  return Math.round(value * 100) / 100;
}

/** Reads figures one by one: 二〇二六 = 2026, 26 = 26; null if the text holds anything else or more than 8 of them. */
export function decodeDigits(text: string): number | null {
  if (!/^[\d零〇一二三四五六七八九]{1,8}$/.test(text)) return null;
  return Number([...text].map((c) => (ZEROS.includes(c) ? 0 : (DIGITS[c] ?? c))).join(''));
}
