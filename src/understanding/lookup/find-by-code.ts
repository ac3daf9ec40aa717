import type { Catalogue, Category, Item, Section } from '../../domain/catalogue/catalogue.js';
import type { Group, Hit } from './lookup-result.js';

export interface CodeAnswer {
  hits: Hit[];
  exact: boolean;
  group: Group | null;
}

export interface CodeIndex {
  items: ReadonlyMap<string, Item>;
  sections: ReadonlyMap<string, Section>;
  categories: ReadonlyMap<string, Category>;
  catalogue: Catalogue;
}

const CODE = /(?<![A-Z0-9.-])(?:[A-Z]{1,2} ?\d{2,10}|\d{3,12}|\d{1,3}(?:[.-]\d{1,3}){1,3})(?![A-Z0-9]|[.-]\d)/g;
const CATEGORY = /(?<![A-Z0-9])([A-Z]) ?类|CATEGORY ([A-Z])(?![A-Z0-9])/;

export function indexCodes(catalogue: Catalogue): CodeIndex {
  const byCode = <T extends { code: string | null }>(list: readonly T[]) =>
    new Map(list.flatMap((x) => (x.code === null ? [] : [[x.code, x] as const])));
  return {
    items: byCode(catalogue.items),
    sections: byCode(catalogue.sections),
    categories: byCode(catalogue.categories),
    catalogue,
  };
}

/** What a code in a normalised text names: items, a 款, a 类; for a code that does not exist, its neighbours. Null without any code. */
export function findByCode(text: string, index: CodeIndex, limit: number): CodeAnswer | null {
  const upper = text.toUpperCase();
  const said = [...upper.matchAll(CODE)].map(([code]) => code.replace(' ', ''));
  const items = said.flatMap((code) => index.items.get(code) ?? []);
  if (items.length > 0) return { hits: toHits([...new Set(items)], limit, 'code'), exact: true, group: null };
  for (const code of said) {
    const section = index.sections.get(code);
    if (section !== undefined) return groupAnswer('section', section.label, index, limit);
  }
  const letters = CATEGORY.exec(upper);
  const category = index.categories.get(letters?.[1] ?? letters?.[2] ?? '');
  if (category !== undefined) return groupAnswer('category', category.label, index, limit);
  return neighbours(said, index, limit);
}

function groupAnswer(level: Group['level'], label: string, index: CodeIndex, limit: number): CodeAnswer {
  const items = index.catalogue.items.filter((item) => item[level] === label);
  return { hits: toHits(items, limit, 'code'), exact: true, group: { level, label, items: items.length } };
}

/** Only a letter with digits is surely meant as a code: a bare number may be a year or a hotline. */
function neighbours(said: readonly string[], index: CodeIndex, limit: number): CodeAnswer | null {
  const code = said.find((one) => /^[A-Z]/.test(one));
  if (code === undefined) return null;
  for (let length = code.length - 1; length > 0; length--) {
    const near = index.catalogue.items.filter((item) => item.code.startsWith(code.slice(0, length)));
    if (near.length > 0) return { hits: toHits(near, limit, 'near'), exact: false, group: null };
  }
  return { hits: [], exact: false, group: null };
}

function toHits(items: readonly Item[], limit: number, how: Hit['how']): Hit[] {
  return items.slice(0, limit).map((item) => ({ item, score: how === 'near' ? 0.3 : 1, how }));
}
