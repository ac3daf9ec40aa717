import { isIn } from '../matches.js';
import type { General, Said } from './condition-words.js';
import { HEDGE, TOPICS } from './condition-words.js';
import type { Segment } from './segments.js';

const EXCEPT_ZH = /(?:除了|除开|除去|除)(?<what>[^,。;]{1,14}?)(?:以外|之外|外)?(?=$|都|全|均|其[他它余]|别的)/;
const EXCEPT_EN = /\b(?:except(?: for)?|apart from|but not)\b(?<what>[^,.;]{2,30})$/;
const REST_GOOD = /^(?:都|全|均|全都)[^,。]{0,4}(?:有|好|行|健全|齐全|具备|满足|没(?:啥|什么)?问题|正常|可以|符合)/;
const ALL_GOOD = /\b(?:all|everything|the rest)\b/;

/** 「除了资产管理都健全」: what is excepted, the stretch without it, and whether the rest was said to be good. */
export interface Exception {
  what: string;
  segment: Segment;
  rest: { said: Said; hedged: boolean } | null;
}

/** 「都有，除了场地是租的」: what is excepted is there, in another way than one's own. */
const IS_THERE = /租|借|合用|共用|共享|自己搭|\b(?:rent(?:ed|s)?|borrow(?:ed)?|shared?)\b/;
/** 「除了社保断过后来补上了」, 「除了账是代账的」: told, and left open by the text. */
const IS_OPEN = /补|代账|代理|代记|代管|结清|还清|晚|迟|逾期|\b(?:settled|caught up|late|agency)\b/;

/** Takes an exception out of a stretch; null if it makes none. A predicate of its own (除了社保不清楚) is left to it. */
export function cutException(segment: Segment, topicsOf: (text: string) => readonly General[]): Exception | null {
  const m = EXCEPT_ZH.exec(segment.head) ?? EXCEPT_EN.exec(segment.head);
  const what = m?.groups?.what;
  if (m === null || what === undefined || topicsOf(what).length === 0) return null;
  if (/[不没无欠断]|清楚|确定|not|n't/.test(what)) return null;
  const after = segment.head.slice(m.index + m[0].length);
  const before = segment.head.slice(0, m.index);
  const isGood = REST_GOOD.test(after) || ALL_GOOD.test(before);
  return {
    what,
    segment: { ...segment, head: isGood ? '' : `${before}${after}` },
    rest: isGood ? { said: 'yes', hedged: HEDGE.test(segment.text) } : null,
  };
}

/** How what is excepted counts; what was suffered (a fine last year) is left open, however it is excepted. */
export function exceptedAs(what: string): Said {
  if (IS_THERE.test(what) && !/没|未|要借|要租|不|\bnot\b/.test(what)) return 'yes';
  const isBadRecord = TOPICS.some(({ inverted, pattern }) => inverted === true && isIn(pattern, what));
  return isBadRecord || (IS_OPEN.test(what) && !/没|未|不/.test(what)) ? 'open' : 'no';
}
