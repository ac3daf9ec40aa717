import type { Facts, FoundItem, Lookup } from './facts.js';

/** Longer than this, the asker's words are no name of a service and are not repeated. */
const LONGEST_ASKED = { zh: 12, en: 40 } as const;

/** The service as the asker named it, or 「这项服务」 when its words were long or of another language. */
export function askedService(f: Facts): string {
  const said = f.lookup?.asked.trim() ?? '';
  // The look-up may have put a usual name for a colloquial one; only what was said is repeated.
  const asked = f.text.includes(said) ? said.replace(/^(?:请?查|那个?|这个?|就是|比如)+/u, '') : '';
  if (f.lang === 'en') {
    return /^[ -~]+ [ -~]+$/.test(asked) && asked.length <= LONGEST_ASKED.en ? `“${asked}”` : 'this service';
  }
  const isName =
    /^[\p{Script=Han}\w、]+$/u.test(asked) &&
    !/[没不吗呢吧它]|^[这那]/u.test(asked) &&
    asked.length > 1 &&
    asked.length <= LONGEST_ASKED.zh;
  return isName ? `“${asked}”` : '这项服务';
}

/** What the sample holds, as a sentence that calls it a sample; empty when there is nothing near. */
export function sayOfSample(lookup: Lookup, lang: 'zh' | 'en'): string {
  const [best] = lookup.items;
  if (best === undefined)
    return lang === 'zh' ? '我手头的样本目录里也没有查到。' : 'Nothing of the kind is in our sample list either.';
  const label = `${best.code} ${best.item}`;
  if (lang === 'zh') {
    return lookup.found
      ? `样本目录里有「${label}」（样本，仅供参考）。`
      : `样本目录里只查到相近的「${label}」（样本，仅供参考）。`;
  }
  return lookup.found
    ? `Our sample list has “${label}” (a sample, for orientation only).`
    : `The nearest in our sample list is “${label}” (a sample, for orientation only).`;
}

/** 「编码A0501，A 基本公共服务 → A05 养老服务 → 居家养老上门服务」 of the district's own catalogue. */
export function sayItem(item: FoundItem, lang: 'zh' | 'en'): string {
  return lang === 'zh'
    ? `编码${item.code}，类“${item.category}”，款“${item.section}”，项“${item.item}”`
    : `code ${item.code}, category “${item.category}”, section “${item.section}”, item “${item.item}”`;
}

/** The nearest items of the district's own catalogue after a miss, at most two; empty when there is none. */
export function sayNearest(lookup: Lookup, lang: 'zh' | 'en'): string {
  const near = lookup.items.slice(0, 2).map((item) => `${item.code} ${item.item}`);
  if (near.length === 0) return '';
  return lang === 'zh' ? `相近的有：${near.join('、')}。` : ` The nearest: ${near.join('; ')}.`;
}
