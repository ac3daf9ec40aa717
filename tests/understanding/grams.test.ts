import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberGrams, walkGrams } from '../../src/understanding/grams.js';

const LEAST = 2;
const sequence = fc.array(fc.constantFrom(...'服务购^$a'), { maxLength: 9 });
const sets = fc.array(fc.array(sequence, { maxLength: 3 }), { maxLength: 12 });
const length = fc.integer({ min: 1, max: 3 });

/** The grams of a sequence as strings, shorter ones first, with where they end. */
function spell(tokens: readonly string[], least: number, most: number): { gram: string; end: number }[] {
  const out: { gram: string; end: number }[] = [];
  for (let n = least; n <= most; n++)
    for (let i = 0; i + n <= tokens.length; i++) out.push({ gram: tokens.slice(i, i + n).join(' '), end: i + n });
  return out;
}

describe('grams by number', () => {
  it('are the same as grams by name: those that enough sets hold, each with one number and its count', () => {
    fc.assert(
      fc.property(sets, sequence, length, length, (given, met, a, b) => {
        const [from, most] = [Math.min(a, b), Math.max(a, b)];
        const counts = new Map<string, number>();
        for (const set of given)
          for (const name of new Set(set.flatMap((s) => spell(s, 1, most).map(({ gram }) => gram))))
            counts.set(name, (counts.get(name) ?? 0) + 1);
        const kept: number[] = [];
        const grams = numberGrams(given, most, LEAST, (n) => kept.push(n));
        const names = new Map<number, string>();
        for (const s of [...given.flat(), met]) {
          const found: { number: number; end: number }[] = [];
          walkGrams(s, [from, most], grams, (number, end) => found.push({ number, end }));
          const known = spell(s, from, most).filter(({ gram }) => (counts.get(gram) ?? 0) >= LEAST);
          expect(found.map(({ end }) => end)).toEqual(known.map(({ end }) => end));
          known.forEach(({ gram }, i) => {
            const number = found[i]?.number ?? -1;
            expect(names.get(number) ?? gram).toBe(gram);
            names.set(number, gram);
            expect(kept[number]).toBe(counts.get(gram));
          });
        }
        expect(new Set(names.values()).size).toBe(names.size);
      }),
    );
  });
});
