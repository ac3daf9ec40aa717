/** A Chinese way to say a concept. */
export interface Phrase {
  concept: string;
  text: string;
  syllables: string[];
  /** Numbers of its syllables as accents fold them, see `ConceptIndex.sounds`; 0 = none. */
  sounds: number[];
}

/** A phrase by two neighbouring signs of its (characters or sounds, see `pack`), with the next ones beside. */
export interface RowEntry {
  pair: number;
  beside: number;
  phrase: Phrase;
}

/**
 * Phrases in rows, one for each pair of signs. A hundred phrases may begin with 购买, so what stands beside is kept apart,
 * next to one another: what does not fit is passed over without a look at the phrase itself.
 */
export interface PhraseRows {
  /** Numbers of the rows, by pair. */
  rows: ReadonlyMap<number, number>;
  /** Row `n` is what stands from `start[n]` to `start[n + 1]`. */
  start: Int32Array;
  beside: Int32Array;
  phrases: readonly Phrase[];
}

/** Lays entries out in rows, each in the order given. */
export function layRows(entries: readonly RowEntry[]): PhraseRows {
  const byPair = new Map<number, RowEntry[]>();
  for (const entry of entries) {
    const row = byPair.get(entry.pair);
    if (row) row.push(entry);
    else byPair.set(entry.pair, [entry]);
  }
  const ordered = [...byPair.values()].flat();
  const start = new Int32Array(byPair.size + 1);
  [...byPair.values()].forEach((row, n) => {
    start[n + 1] = (start[n] as number) + row.length;
  });
  return {
    rows: new Map([...byPair.keys()].map((pair, n) => [pair, n])),
    start,
    beside: Int32Array.from(ordered, (entry) => entry.beside),
    phrases: ordered.map((entry) => entry.phrase),
  };
}

/** Two signs as one number: it costs less than a string to make and to look up. */
export function pack(first: number, second: number): number {
  return (first << 16) | second;
}

/** Two neighbouring characters (UTF-16 units), packed; 0 stands for one beyond the text. */
export function pairAt(text: string, at: number): number {
  return pack(text.charCodeAt(at), text.charCodeAt(at + 1));
}

/** Calls `found` with the phrases of a row that end with the pair or go on with `next`. */
export function eachGoingOn(rows: PhraseRows, pair: number, next: number, found: (phrase: Phrase) => void): void {
  const row = rows.rows.get(pair);
  if (row === undefined) return;
  const end = rows.start[row + 1] as number;
  for (let k = rows.start[row] as number; k < end; k++)
    if (rows.beside[k] === 0 || rows.beside[k] === next) found(rows.phrases[k] as Phrase);
}

/** Calls `found` with the phrases of a row that share at least one of the two signs of `beside`. */
export function eachSharing(rows: PhraseRows, pair: number, beside: number, found: (phrase: Phrase) => void): void {
  const row = rows.rows.get(pair);
  if (row === undefined) return;
  const end = rows.start[row + 1] as number;
  for (let k = rows.start[row] as number; k < end; k++) {
    const differ = (rows.beside[k] as number) ^ beside;
    if ((differ & 0xffff) === 0 || differ >>> 16 === 0) found(rows.phrases[k] as Phrase);
  }
}
