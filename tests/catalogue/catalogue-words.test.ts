import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/services/load-catalogue.js';
import { loadCatalogueWords, WORDS_FILE } from '../../src/services/load-catalogue-words.js';
import { HOME } from '../../src/shared/config.js';
import { createCatalogueIndex } from '../../src/understanding/lookup/catalogue-index.js';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'goufu-words-'));
});
afterEach(() => rm(dir, { recursive: true }));

describe('other words for services', () => {
  it('need not be there', async () => {
    expect(await loadCatalogueWords(dir)).toEqual([]);
  });
  it('with faulty rows are refused, every row named', async () => {
    await writeFile(join(dir, WORDS_FILE), '标准说法,口语说法,英语说法\n助餐,送饭,meals\n保洁,,\n,扫地,\n审计,查账\n');
    await expect(loadCatalogueWords(dir)).rejects.toMatchObject({ code: 'E_POLICY', detail: { count: 3 } });
  });
  it('make a difference that the catalogue alone cannot', async () => {
    const policyDir = join(HOME, 'policy');
    const catalogue = await loadCatalogue(policyDir, null);
    const [plain, helped] = [
      createCatalogueIndex(catalogue),
      createCatalogueIndex(catalogue, await loadCatalogueWords(policyDir)),
    ];
    for (const text of ['street cleaning', '扫大街的活']) {
      expect(plain.lookup(text).exact).toBe(false);
      expect(helped.lookup(text)).toMatchObject({ exact: true });
      expect(helped.lookup(text).hits[0]?.item.code).toBe('A1801');
    }
  });
  it('each lead to something in the sample, except where the sample holds no such service', async () => {
    const policyDir = join(HOME, 'policy');
    const words = await loadCatalogueWords(policyDir);
    const index = createCatalogueIndex(await loadCatalogue(policyDir, null), words);
    expect(words.filter(({ zh }) => !index.lookup(zh).exact).map(({ zh }) => zh)).toEqual(['翻译']);
  });
});
