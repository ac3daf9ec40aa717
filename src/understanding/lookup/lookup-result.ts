import type { Item } from '../../domain/catalogue/catalogue.js';

/** How an item was found: `near` is only a likeness and no answer. */
export type How = 'code' | 'name' | 'keyword' | 'near';

export interface Hit {
  item: Item;
  /** 0 to 1; comparable within one look-up only. */
  score: number;
  how: How;
}

/** A 类 or 款 that the question itself names, by code or by name, and how many 项 it holds. */
export interface Group {
  level: 'category' | 'section';
  label: string;
  items: number;
}

export interface LookupResult {
  /** Best first. On a miss: the nearest items, all of them `near`. */
  hits: Hit[];
  /** True when the first hit is what was asked for. */
  exact: boolean;
  group: Group | null;
  /** The question without its asking frame: what was looked up. */
  asked: string;
}
