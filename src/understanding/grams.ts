/**
 * Numbers of the known n-grams of one kind, without a string for each gram: a gram is known by the number of the gram
 * that it lengthens and the number of its last token.
 */
export interface Grams {
  /** Numbers of the single tokens, from 0. */
  tokens: ReadonlyMap<string, number>;
  /** Numbers of the longer grams by `head * tokens.size + last token`; they go on where those of the tokens end. */
  longer: ReadonlyMap<number, number>;
}

type Sequences = readonly (readonly string[])[];

/**
 * Numbers the grams of up to `most` tokens that at least `least` of the sets hold, and hands each one's count of sets to
 * `keep`, in the order of their numbers. A gram is never seen more often than its parts, so each length is looked for
 * only where the one before was kept.
 */
export function numberGrams(sets: readonly Sequences[], most: number, least: number, keep: (n: number) => void): Grams {
  const seen = countSets(sets, (sequences) => sequences.flat()).filter(([, n]) => n >= least);
  for (const [, n] of seen) keep(n);
  const grams = { tokens: new Map(seen.map(([token], i) => [token, i])), longer: new Map<number, number>() };
  let size = grams.tokens.size;
  for (let length = 2; length <= most; length++) {
    const found = countSets(sets, (sequences) => sequences.flatMap((s) => keysOf(s, length, grams)));
    for (const [key, n] of found) {
      if (n < least) continue;
      grams.longer.set(key, size++);
      keep(n);
    }
  }
  return grams;
}

/** In how many of the sets each thing is. */
function countSets<T>(sets: readonly Sequences[], thingsOf: (sequences: Sequences) => T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const set of sets) for (const thing of new Set(thingsOf(set))) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts];
}

/** Keys in `longer` of the grams of one length whose heads are known. */
function keysOf(sequence: readonly string[], length: number, grams: Grams): number[] {
  const keys: number[] = [];
  walkGrams(sequence, [length - 1, length - 1], grams, (head, after) => {
    const last = after < sequence.length ? grams.tokens.get(sequence[after] as string) : undefined;
    if (last !== undefined) keys.push(head * grams.tokens.size + last);
  });
  return keys;
}

/** Calls `found` with the number of each known gram of the given lengths and where it ends, shorter grams first. */
export function walkGrams(
  sequence: readonly string[],
  [least, most]: readonly [least: number, most: number],
  { tokens, longer }: Grams,
  found: (gram: number, end: number) => void,
): void {
  const last = sequence.map((token) => tokens.get(token) ?? -1);
  /** The gram of the length before that begins at each place; -1 = unknown. */
  const heads = [...last];
  for (let length = 1; length <= most; length++) {
    for (let at = 0; at + length <= last.length; at++) {
      if (length > 1) heads[at] = lengthen(heads[at] as number, last[at + length - 1] as number, tokens.size, longer);
      const gram = heads[at] as number;
      if (gram >= 0 && length >= least) found(gram, at + length);
    }
  }
}

function lengthen(head: number, last: number, tokens: number, longer: ReadonlyMap<number, number>): number {
  return head < 0 || last < 0 ? -1 : (longer.get(head * tokens + last) ?? -1);
}
