/**
 * Numbers of the known n-grams of one kind, without a string for each gram: a gram is known by the number of the gram
 * that it lengthens and the number of its last token. Few bytes, next to one another: looked up in maps, the grams of a
 * message cost more in waiting for memory than all other work on them.
 */
export interface Grams {
  /** Numbers of the single tokens, from 0. */
  tokens: ReadonlyMap<string, number>;
  /** The last tokens of the longer grams, whose numbers go on from those of the tokens. */
  last: Int32Array;
  /** Those that lengthen gram `g` stand in `last` from `start[g]` to `start[g + 1]`, ordered by last token. */
  start: Int32Array;
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
  const tokens = new Map(seen.map(([token], i) => [token, i]));
  const keys: number[] = [];
  let grams = arrange(tokens, keys);
  for (let length = 2; length <= most; length++) {
    const known = grams;
    const found = countSets(sets, (sequences) => sequences.flatMap((s) => keysOf(s, length, known)));
    for (const [key, n] of found.sort(([a], [b]) => a - b)) {
      if (n < least) continue;
      keys.push(key);
      keep(n);
    }
    grams = arrange(tokens, keys);
  }
  return grams;
}

/** Lays out the longer grams of ascending `keys`, each `head * tokens.size + last token`. */
function arrange(tokens: ReadonlyMap<string, number>, keys: readonly number[]): Grams {
  const start = new Int32Array(tokens.size + keys.length + 1);
  const heads = keys.map((key) => Math.floor(key / tokens.size));
  let k = 0;
  for (let head = 0; head + 1 < start.length; head++) {
    while (heads[k] === head) k++;
    start[head + 1] = k;
  }
  return { tokens, last: Int32Array.from(keys, (key) => key % tokens.size), start };
}

/** In how many of the sets each thing is. */
function countSets<T>(sets: readonly Sequences[], thingsOf: (sequences: Sequences) => T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const set of sets) for (const thing of new Set(thingsOf(set))) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts];
}

/** Keys, as `arrange` takes them, of the grams of one length whose heads are known. */
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
  grams: Grams,
  found: (gram: number, end: number) => void,
): void {
  const numbers = sequence.map((token) => grams.tokens.get(token) ?? -1);
  /** The gram of the length before that begins at each place; -1 = unknown. */
  const heads = [...numbers];
  for (let length = 1; length <= most; length++) {
    for (let at = 0; at + length <= numbers.length; at++) {
      if (length > 1) heads[at] = lengthen(heads[at] as number, numbers[at + length - 1] as number, grams);
      const gram = heads[at] as number;
      if (gram >= 0 && length >= least) found(gram, at + length);
    }
  }
}

/** The gram made of another and one token more; -1 when it is not known. */
function lengthen(head: number, token: number, { tokens, last, start }: Grams): number {
  if (head < 0 || token < 0) return -1;
  const end = start[head + 1] as number;
  let low = start[head] as number;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((last[middle] as number) < token) low = middle + 1;
    else high = middle;
  }
  return low < end && last[low] === token ? tokens.size + low : -1;
}
