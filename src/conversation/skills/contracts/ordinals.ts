const ORDINALS: readonly RegExp[] = [
  /第(?:一|1)(?:份|个|条)|①|前一份|前面(?:的|那)一?[份个]|\b(?:first|1st|no\.? ?1)\b/,
  /第(?:二|2|②)(?:份|个|条)|后一份|后面(?:的|那)一?[份个]|\b(?:second|2nd|no\.? ?2)\b/,
  /第(?:三|3|③)(?:份|个|条)|\b(?:third|3rd|no\.? ?3)\b/,
  /第(?:四|4|④)(?:份|个|条)|\b(?:fourth|4th|no\.? ?4)\b/,
  /第(?:五|5|⑤)(?:份|个|条)|\b(?:fifth|5th|no\.? ?5)\b/,
];

/** Which of a list is meant, from 0; null if none is numbered. */
export function readOrdinal(text: string): number | null {
  if (/(?:最后|末尾)(?:面)?(?:那)?一?[份个条]|\blast one\b/.test(text)) return -1;
  if (/倒数第二[份个条]/.test(text)) return -2;
  const at = ORDINALS.findIndex((pattern) => pattern.test(text));
  return at < 0 ? null : at;
}

const FEW = /(?<from>前|头|后|最后)(?:面)?(?<n>[两二三四五2-5])[个份条]/;

/** 前两个, 最后三份 of a list; null where none is said. */
export function readFew<T>(text: string, list: readonly T[]): T[] | null {
  const { from, n } = FEW.exec(text)?.groups ?? {};
  if (!from || !n || list.length === 0) return null;
  const count = Number(n) || ' 一二三四五'.indexOf(n === '两' ? '二' : n);
  return from === '前' || from === '头' ? list.slice(0, count) : list.slice(-count);
}

/** All that are numbered: 第二个和第三个; empty unless there are several. */
export function readOrdinals(text: string): number[] {
  const found = ORDINALS.flatMap((pattern, i) => (pattern.test(text) ? [i] : []));
  return found.length > 1 ? found : [];
}
