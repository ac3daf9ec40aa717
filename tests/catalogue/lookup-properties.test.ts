import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/domain/catalogue/catalogue.js';
import { loadCatalogue } from '../../src/services/load-catalogue.js';
import { loadCatalogueWords } from '../../src/services/load-catalogue-words.js';
import { HOME } from '../../src/shared/config.js';
import { createCatalogueIndex } from '../../src/understanding/lookup/catalogue-index.js';
import { syllablesOf } from '../../src/understanding/syllables.js';
import { cpuTime } from '../support/cpu-time.js';

const policyDir = join(HOME, 'policy');
const catalogue = await loadCatalogue(policyDir, null);
const index = createCatalogueIndex(catalogue, await loadCatalogueWords(policyDir));

/** Characters of the catalogue by their toneless syllable: what an input method would offer instead. */
const homophones = new Map<string, string[]>();
for (const char of new Set(catalogue.items.flatMap((item) => Array.from(item.item + item.keywords.join(''))))) {
  const [syllable = ''] = syllablesOf(char);
  if (syllable !== '') homophones.set(syllable, [...(homophones.get(syllable) ?? []), char]);
}

/** The item's name with its n-th replaceable character replaced by a homophone; null when it has none. */
function mistype(item: Item, n: number): string | null {
  const chars = Array.from(item.item);
  const choices = chars.flatMap((char, i) => {
    const others = (homophones.get(syllablesOf(char)[0] ?? '') ?? []).filter((other) => other !== char);
    return others.length === 0 ? [] : [{ i, others }];
  });
  const choice = choices[n % Math.max(choices.length, 1)];
  if (choice === undefined) return null;
  chars[choice.i] = choice.others[n % choice.others.length] ?? '';
  return chars.join('');
}

describe('look-up', () => {
  it('finds every item by its own name and by each of its keywords, whatever is asked around it', () => {
    const lost = catalogue.items.flatMap((item) =>
      [item.item, ...item.keywords]
        .filter((said) => index.lookup(`请问${said}在目录里吗`).hits.every((hit) => hit.item.code !== item.code))
        .map((said) => `${item.code} ${said}`),
    );
    expect(lost).toEqual([]);
  });

  it('finds at least 95 % of the names among three when a homophone stands in them', () => {
    const tried = catalogue.items.flatMap((item) =>
      [1, 5, 11].flatMap((n) => {
        const text = mistype(item, n);
        return text === null ? [] : [{ text, code: item.code }];
      }),
    );
    const found = tried.filter(({ text, code }) =>
      index.lookup(`${text}能买吗`).hits.some((hit) => hit.item.code === code),
    );
    expect(tried.length).toBeGreaterThan(500);
    expect(found.length / tried.length).toBeGreaterThanOrEqual(0.95);
  });

  it('never throws, never gives more than asked for, and keeps its promises, for any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...catalogue.items.map((item) => item.item)),
      fc.constantFrom('A01', '能不能买', '目录', 'constructor', '__proto__', '(', '\\', 'is it in the catalogue'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.integer({ min: 1, max: 5 }), (pieces, limit) => {
        const { hits, exact } = index.lookup(pieces.join(''), limit);
        expect(hits.length).toBeLessThanOrEqual(limit);
        expect(exact).toBe(hits.length > 0 && hits[0]?.how !== 'near');
        expect(hits.every((hit) => hit.score >= 0 && hit.score <= 1.01)).toBe(true);
        expect(new Set(hits.map((hit) => hit.item.code)).size).toBe(hits.length);
      }),
      { numRuns: 200 },
    );
  });

  it('stays bounded for a very long text', () => {
    expect(cpuTime(() => index.lookup('养老助餐服务目录编码'.repeat(50_000)))).toBeLessThan(1000);
  });
});
