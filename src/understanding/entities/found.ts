/** Something found in a text; `start` and `end` are offsets into the text as given (end exclusive). */
export interface Found<T> {
  start: number;
  end: number;
  text: string;
  value: T;
}

/** Keeps the earliest of overlapping spans, the longest where two begin together, the first listed where they tie. */
export function dropOverlaps<T extends { start: number; end: number }>(spans: readonly T[]): T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
  }
  return kept;
}

/** The one value that all agree on (compared as JSON), or null when there is none, several, or an unreadable one. */
export function agreeOnOne<T>(found: readonly Found<T | null>[]): T | null {
  const first = found[0]?.value ?? null;
  if (first === null) return null;
  const key = JSON.stringify(first);
  return found.every((f) => JSON.stringify(f.value) === key) ? first : null;
}

/** 应该是 corrects after a denial, and guesses without one. */
const DENIAL = /不是|不对|错|not /;
const needsDenial = (cue: string): boolean => cue === ',是' || cue === '应该是';

/**
 * The part of a folded text that states the value: after 改成 / change to, or after 不是 A, 是 B. Offsets shift by
 * what is cut, so only whole-text readers use it.
 */
export function afterCorrection(folded: string): string {
  const at = Math.max(
    ...[
      '改成',
      '改为',
      '改到',
      '改至',
      '应该是',
      '应为',
      '而是',
      ',是',
      '更正为',
      'change to',
      'changed to',
      'but rather',
    ].map((cue) => {
      const i = folded.lastIndexOf(cue);
      return i < 0 || (needsDenial(cue) && !DENIAL.test(folded)) ? -1 : i + cue.length;
    }),
  );
  return at > 0 && at < folded.length ? folded.slice(at) : folded;
}
