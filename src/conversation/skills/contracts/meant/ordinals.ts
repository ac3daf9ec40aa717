import { decodeNumber } from '../../../../shared/chinese-number.js';

const ORDINALS: readonly RegExp[] = [
  /第(?:一|1)(?:份|个|条|家|单|项|笔|名)|排第一|头一[份个条家]|①|前一份|前面(?:的|那)一?[份个]|\b(?:first|1st|no\.? ?1)\b/,
  /第(?:二|2|②)(?:份|个|条|家|单|项|笔)|后一份|后面(?:的|那)一?[份个]|\b(?:second|2nd|no\.? ?2)\b/,
  /第(?:三|3|③)(?:份|个|条|家|单|项|笔)|\b(?:third|3rd|no\.? ?3)\b/,
  /第(?:四|4|④)(?:份|个|条|家|单|项|笔)|\b(?:fourth|4th|no\.? ?4)\b/,
  /第(?:五|5|⑤)(?:份|个|条|家|单|项|笔)|\b(?:fifth|5th|no\.? ?5)\b/,
];

/** 把4的提醒…, 1不用管了: the number in the list, with nothing that it could count. */
const BARE =
  /^(?:那|把|将|请|给|看下?|查下?|[,，\s])*(?<n>[1-9])号?(?=的(?!\d)|不用|不要|什么时候|哪天|几时|多少钱|金额|改成|到期|提前|提醒|谁|关|也)/;
/** 2和4哪个大. */
const BARE_LIST =
  /^(?:那|把|将|看下?|查下?|[,，\s])*(?<list>[1-9](?:(?:、|和|跟|与|,|，)[1-9])+)(?!\d|[万元月号日天年.])/;

/** Which of a list is meant, from 0; null if none is numbered. */
export function readOrdinal(text: string): number | null {
  if (/(?:最后|末尾)(?:面)?(?:那)?一?[份个条家]|排最后|最后一名|\blast one\b/.test(text)) return -1;
  if (/倒数第二[份个条]/.test(text)) return -2;
  const at = ORDINALS.findIndex((pattern) => pattern.test(text));
  if (at >= 0) return at;
  const bare = BARE.exec(text)?.groups?.n;
  return bare ? Number(bare) - 1 : null;
}

const FEW = /(?<from>前|头|后|最后)(?:面)?(?<n>[两二三四五2-5])[个份条]/;

/** 前两个, 最后三份 of a list; null where none is said. */
export function readFew<T>(text: string, list: readonly T[]): T[] | null {
  const { from, n } = FEW.exec(text)?.groups ?? {};
  if (!from || !n || list.length === 0) return null;
  const count = decodeNumber(n) ?? 0;
  return from === '前' || from === '头' ? list.slice(0, count) : list.slice(-count);
}

/** All that are numbered: 第二个和第三个; empty unless there are several. */
export function readOrdinals(text: string): number[] {
  const bare = BARE_LIST.exec(text)?.groups?.list;
  if (bare) return [...bare.matchAll(/\d/g)].map(([n]) => Number(n) - 1);
  const found = ORDINALS.flatMap((pattern, i) => (pattern.test(text) ? [i] : []));
  return found.length > 1 ? found : [];
}
