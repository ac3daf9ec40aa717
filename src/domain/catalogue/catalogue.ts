/** The guiding catalogue of clause 3.3: 类 (category), 款 (section), 项 (item). */

/** The fields that clause 3.3 names, in its order and words. */
export const DOMAINS = ['教育', '就业', '社会保障', '医疗卫生', '文化体育', '基本社会服务', '残疾人服务'] as const;
export type Domain = (typeof DOMAINS)[number];

/** How many 类, 款 and 项 clause 3.3 prints: 6, 54 and 211. */
export const PLAN_COUNTS: Counts = { categories: 6, sections: 54, items: 211 };

export interface Counts {
  categories: number;
  sections: number;
  items: number;
}

/** 类. `label` is what the sheet has (`A 基本公共服务`); code is null where the sheet gives none. */
export interface Category {
  code: string | null;
  name: string;
  label: string;
}

/** 款, with the label of its 类. */
export interface Section {
  code: string | null;
  name: string;
  label: string;
  category: string;
}

/** 项, with the labels of its 类 and 款. `domains` is empty where the sheet puts it in none of the named fields. */
export interface Item {
  code: string;
  category: string;
  section: string;
  item: string;
  keywords: readonly string[];
  domains: readonly Domain[];
  note: string | null;
}

export interface Catalogue {
  items: readonly Item[];
  categories: readonly Category[];
  sections: readonly Section[];
  counts: Counts;
  /** True for the sample that ships with the program: no district's real list. */
  isSample: boolean;
  /** Name of the file it came from, without its folder. */
  source: string;
}
