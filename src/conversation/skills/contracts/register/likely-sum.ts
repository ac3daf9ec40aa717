import { decodeNumber } from '../../../../shared/chinese-number.js';

/** 等下 是10.6: a number alone that puts a sum right. */
const BARE_SUM =
  /^(?:等一?[下等]|哦|噢|哎呀?|不对|错了|应该|其实|no|sorry|wait|actually|[,，\s])*(?:是|改成?|it's|make it|should be)\s*(?<n>\d{1,7}(?:\.\d{1,2})?)(?:吧|啊|的|才对)*[。.!！]?$/;

/** 10.6, said of a sum of 108,000 yuan: in the unit in which it comes near, in yuan; null where it does in neither. */
export function likelySum(known: number | null, bare: number | null): number | null {
  if (known === null || bare === null || known === 0) return null;
  return [Math.round(bare * 1e6) / 100, bare].find((yuan) => yuan / known > 1 / 3 && yuan / known < 3) ?? null;
}

/** The sum that a message corrects by its number alone; null where it does not. */
export function sumAgain(known: number | null, text: string): number | null {
  return likelySum(known, decodeNumber(BARE_SUM.exec(text)?.groups?.n ?? ''));
}
