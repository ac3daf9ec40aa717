/** A Chinese way to say a concept. */
export interface Phrase {
  concept: string;
  text: string;
  syllables: string[];
  /** Numbers of its syllables as accents fold them, see `ConceptIndex.sounds`; 0 = none. */
  sounds: number[];
}

/**
 * Phrases by two neighbouring signs of theirs (characters or sounds), packed by `pack`. A hundred phrases may begin with
 * 购买, so the next signs of each stand beside: what does not fit is passed over without a look at the phrase itself.
 */
export type PhraseRows = Map<number, { phrases: Phrase[]; beside: number[] }>;

/** Two signs as one number: it costs less than a string to make and to look up. */
export function pack(first: number, second: number): number {
  return (first << 16) | second;
}

/** Two neighbouring characters (UTF-16 units), packed; 0 stands for one beyond the text. */
export function pairAt(text: string, at: number): number {
  return pack(text.charCodeAt(at), text.charCodeAt(at + 1));
}

/** Puts a phrase in the row of `pair`. */
export function addToRow(rows: PhraseRows, pair: number, phrase: Phrase, beside: number): void {
  const row = rows.get(pair) ?? { phrases: [], beside: [] };
  rows.set(pair, row);
  row.phrases.push(phrase);
  row.beside.push(beside);
}

/** Calls `found` with the phrases of a row that end with the pair or go on with `next`. */
export function eachGoingOn(rows: PhraseRows, pair: number, next: number, found: (phrase: Phrase) => void): void {
  const row = rows.get(pair);
  if (row === undefined) return;
  for (let k = 0; k < row.beside.length; k++)
    if (row.beside[k] === 0 || row.beside[k] === next) found(row.phrases[k] as Phrase);
}

/** Calls `found` with the phrases of a row that share at least one of the two signs of `beside`. */
export function eachSharing(rows: PhraseRows, pair: number, beside: number, found: (phrase: Phrase) => void): void {
  const row = rows.get(pair);
  if (row === undefined) return;
  for (let k = 0; k < row.beside.length; k++) {
    const differ = (row.beside[k] as number) ^ beside;
    if ((differ & 0xffff) === 0 || differ >>> 16 === 0) found(row.phrases[k] as Phrase);
  }
}
