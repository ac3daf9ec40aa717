/** Where a text may be cut, best first: paragraphs, lines, sentences, clauses, characters. */
const CUTS: readonly RegExp[] = [
  /[\s\S]*?\n{2,}|[\s\S]+$/g,
  /[^\n]*\n+|[^\n]+$/g,
  /(?:[^。！？!?；;.]|\.(?!\s))*[。！？!?；;.]+[”’」』）)"\s]*|[^。！？!?；;]+$/g,
  /[^，,、：:\s]*[，,、：:\s]+|[^，,、：:\s]+$/g,
  /[\s\S]/gu,
];

/** The length of a text in bytes of UTF-8, as WeChat counts. */
export function utf8Length(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/**
 * A text as messages of at most `limit`, cut where it reads best. Nothing is lost but blanks at the cuts. `sizeOf` is
 * the platform's way of counting; one character must fit.
 */
export function splitText(text: string, limit: number, sizeOf: (text: string) => number = utf8Length): string[] {
  return cut(text, limit, sizeOf, 0)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function cut(text: string, limit: number, sizeOf: (text: string) => number, level: number): string[] {
  if (sizeOf(text) <= limit) return [text];
  const parts: string[] = [];
  let current = '';
  for (const piece of piecesOf(text, level)) {
    if (sizeOf(current + piece) <= limit) {
      current += piece;
      continue;
    }
    if (current !== '') parts.push(current);
    const [...smaller] = level + 1 < CUTS.length ? cut(piece, limit, sizeOf, level + 1) : [piece];
    current = smaller.pop() ?? '';
    parts.push(...smaller);
  }
  return current === '' ? parts : [...parts, current];
}

/** The pieces of a text; together they are the text again. */
function piecesOf(text: string, level: number): string[] {
  const pieces = text.match(CUTS[level] as RegExp) ?? [];
  // A cut that does not cover the text would lose some of it.
  return pieces.join('') === text ? pieces : [text];
}
