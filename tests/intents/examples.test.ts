import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isSyllable } from '../../src/understanding/pinyin-lexicon.js';

const FOLDER = new URL('../../intents/examples/', import.meta.url);

/** The lines of a file of examples that stand under `# en`. */
function englishIn(file: string): string[] {
  const lines = readFileSync(new URL(file, FOLDER), 'utf8').split('\n');
  return lines.slice(lines.indexOf('# en') + 1);
}

function spells(token: string): boolean {
  if (token === '') return true;
  return [6, 5, 4, 3, 2, 1].some((n) => n <= token.length && isSyllable(token.slice(0, n)) && spells(token.slice(n)));
}

// What stands under `# en` tells which words are English: pinyin there would make English of its syllables.
it('keeps examples in pinyin with the Chinese ones', () => {
  const pinyin = readdirSync(FOLDER).flatMap((file) =>
    englishIn(file).filter((line) => {
      const tokens = line.toLowerCase().match(/[a-z]+/g) ?? [];
      return tokens.length > 3 && !/\p{Script=Han}/u.test(line) && tokens.every(spells);
    }),
  );
  expect(pinyin).toEqual([]);
});
