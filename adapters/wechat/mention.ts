/** What follows a name when WeChat's own list has set the mention, or a person has typed it. */
const END = /^(?:[\u2005\u00a0\s,，。.:：!！?？、;；]|$)/;

/** The names by which one may be called in a room, and those of the others there. */
export interface RoomNames {
  /** The account's name and its alias in the room. */
  own: readonly string[];
  others: readonly string[];
}

/** Whether a text calls us by name. `@购服 二号` calls the member of that name, not 购服. */
export function isCalled(text: string, names: RoomNames): boolean {
  return findCalls(text, names).length > 0;
}

/** The text without the calls of our names. */
export function withoutCalls(text: string, names: RoomNames): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of findCalls(text, names)) {
    parts.push(text.slice(from, start));
    from = end;
  }
  return [...parts, text.slice(from)]
    .join(' ')
    .replace(/[\u2005\u00a0]/g, ' ')
    .trim();
}

function findCalls(text: string, { own, others }: RoomNames): { start: number; end: number }[] {
  const calls: { start: number; end: number }[] = [];
  for (let start = text.search(/[@＠]/); start >= 0 && start < text.length; start = nextAt(text, start + 1)) {
    const rest = text.slice(start + 1);
    const name = longestOf(own, rest);
    if (name === null || (longestOf(others, rest)?.length ?? 0) > name.length) continue;
    calls.push({ start, end: start + 1 + name.length });
  }
  return calls;
}

function nextAt(text: string, from: number): number {
  const found = text.slice(from).search(/[@＠]/);
  return found < 0 ? text.length : from + found;
}

function longestOf(names: readonly string[], rest: string): string | null {
  const fitting = names.filter((n) => n !== '' && rest.startsWith(n) && END.test(rest.slice(n.length)));
  return fitting.sort((a, b) => b.length - a.length)[0] ?? null;
}
