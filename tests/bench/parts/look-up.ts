// Look-ups in a catalogue of the shipped size and of 20,000 items: node --import tsx tests/bench/parts/look-up.ts <items>
import type { Catalogue } from '../../../src/domain/catalogue/catalogue.js';
import { loadCatalogue } from '../../../src/services/load-catalogue.js';
import { loadCatalogueWords } from '../../../src/services/load-catalogue-words.js';
import { readConfig } from '../../../src/shared/config.js';
import { createCatalogueIndex } from '../../../src/understanding/lookup/catalogue-index.js';
import { percentile, report } from '../measure.js';

const { policyDir } = readConfig({});
const sample = await loadCatalogue(policyDir, null);
const wanted = Number(process.argv[2] ?? sample.items.length);
const words = await loadCatalogueWords(policyDir);

const before = performance.now();
const index = createCatalogueIndex(wanted === sample.items.length ? sample : multiply(sample, wanted), words);
const buildMs = performance.now() - before;

// Names as they stand, inside a question, with a slip, half of them, codes, and what no catalogue holds.
const asked = sample.items.flatMap(({ item, code }, i) => {
  const forms = [
    item,
    `能不能买${item}服务`,
    `目录里有没有${item.slice(1)}`,
    item.slice(0, 3),
    code,
    `第${i}号无人机灯光秀`,
  ];
  return [forms[i % forms.length] ?? item, forms[(i + 3) % forms.length] ?? item];
});
for (const text of asked.slice(0, 40)) index.lookup(text);
const times = asked.map((text) => {
  const start = performance.now();
  index.lookup(text);
  return performance.now() - start;
});
report({
  items: wanted,
  buildMs,
  p50: percentile(times, 0.5),
  p99: percentile(times, 0.99),
  rssMb: process.memoryUsage().rss / 2 ** 20,
});

/** A larger catalogue made of the sample's own words, each item with a code and name of its own. */
function multiply(catalogue: Catalogue, count: number): Catalogue {
  const places = ['城区', '镇村', '街道', '社区', '园区', '学校', '医院', '景区', '车站', '河道'];
  const { items } = catalogue;
  const made = Array.from({ length: count }, (_, n) => {
    const item = items[n % items.length]!;
    const round = Math.floor(n / items.length);
    const name =
      round === 0
        ? item.item
        : `${places[round % places.length]}${item.item}${Math.floor(round / places.length) || ''}`;
    return { ...item, code: `${item.code}${String(round).padStart(3, '0')}`, item: name };
  });
  return { ...catalogue, items: made, counts: { ...catalogue.counts, items: made.length } };
}
