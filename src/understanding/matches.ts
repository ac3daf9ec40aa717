/**
 * All matches of a global pattern, in order: `matchAll` without the copy of the pattern that it makes at each call, which
 * costs more than most patterns that find nothing.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let m = pattern.exec(text); m !== null; m = pattern.exec(text)) {
    found.push(m);
    if (m[0] === '') pattern.lastIndex++;
  }
  return found;
}

/** Whether a pattern, global or not, is anywhere in a text. */
export function isIn(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}
