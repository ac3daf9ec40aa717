/**
 * Cuts a text into pieces of at most `most` UTF-16 units, at a line break or blank where there is one near the end, never
 * inside a character. Joined, the pieces are the text.
 */
export function splitText(text: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const at = cutAt(rest, most);
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  if (rest !== '' || pieces.length === 0) pieces.push(rest);
  return pieces;
}

function cutAt(text: string, most: number): number {
  const near = Math.floor(most / 2);
  for (const mark of ['\n', '。', ' ']) {
    const at = text.lastIndexOf(mark, most - 1) + 1;
    if (at > near) return at;
  }
  return isInside(text, most) ? most - 1 : most;
}

/** Whether a cut at `at` would part a surrogate pair. */
function isInside(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}

/** A text of at most `most` units; what is left out is shown by an ellipsis. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const at = isInside(text, most - 1) ? most - 2 : most - 1;
  return `${text.slice(0, at)}…`;
}
