import type { Lookup } from '../domain/intent/facts.js';
import type { Lang } from '../shared/errors.js';
import { createCatalogueIndex } from '../understanding/lookup/catalogue-index.js';
import { loadCatalogue } from './load-catalogue.js';
import { loadCatalogueWords } from './load-catalogue-words.js';

/** Looks a service up in the district's catalogue, or in the sample while it has none. */
export type LookUp = (text: string) => Promise<Lookup>;

/** Below this likeness a near item would mislead: 流浪猫绝育 is not near 流浪乞讨人员救助. */
const NEAR_ENOUGH = 0.45;

/**
 * Makes the look-up of a policy folder. The catalogue is read and indexed at the first question that needs it (0.2 s),
 * so that no other question waits for it. Throws E_CATALOGUE then, if the catalogue is faulty.
 */
export function createLookUp(policyDir: string, catalogueFile: string | null, lang: Lang = 'zh'): LookUp {
  let ready: ReturnType<typeof prepare> | undefined;
  return async (text) => {
    ready ??= prepare(policyDir, catalogueFile, lang);
    const { catalogue, index } = await ready;
    const { hits, exact, asked } = index.lookup(text);
    const items = hits
      .filter(({ how, score }) => how !== 'near' || score >= NEAR_ENOUGH)
      .map(({ item }) => ({
        code: item.code,
        category: item.category,
        section: item.section,
        item: item.item,
        note: item.note ?? '',
      }));
    const domain = index.domainOf(text);
    return { asked, items, found: exact, isSample: catalogue.isSample, domain: domain?.domains[0] ?? null };
  };
}

async function prepare(policyDir: string, catalogueFile: string | null, lang: Lang) {
  const catalogue = await loadCatalogue(policyDir, catalogueFile, lang);
  return { catalogue, index: createCatalogueIndex(catalogue, await loadCatalogueWords(policyDir)) };
}
