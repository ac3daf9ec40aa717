import { decodeNumber } from '../../shared/chinese-number.js';
import { isNegated } from './asked.js';
import type { Facts } from './facts.js';
import { asksYesNo } from './question-form.js';

type Judged = 'right' | 'wrong' | null;
type Kind = 'principle' | 'requirement';

/** Where each principle (2.2) and overall requirement (2.1) stands in the plan. */
const PLACES: readonly { said: RegExp; kind: Kind; place: number }[] = [
  { said: /稳妥/u, kind: 'principle', place: 1 },
  { said: /实效|精打细算/u, kind: 'principle', place: 2 },
  { said: /择优|费随事转/u, kind: 'principle', place: 3 },
  { said: /积极创新/u, kind: 'principle', place: 4 },
  { said: /强化服务管理/u, kind: 'requirement', place: 1 },
  { said: /界定范围/u, kind: 'requirement', place: 2 },
  { said: /规范操作/u, kind: 'requirement', place: 3 },
  { said: /深化管理/u, kind: 'requirement', place: 4 },
  { said: /购买效益/u, kind: 'requirement', place: 5 },
];
/** What stands inside which principle. */
const INSIDE: readonly [RegExp, RegExp][] = [
  [/费随事转/u, /择优/u],
  [/精打细算/u, /实效/u],
  [/公益二类/u, /创新/u],
  [/原有.{0,8}衔接/u, /稳妥/u],
];
const COUNTED_ZH =
  /([一二两三四五六七八九\d])(?:个|条|项|大|点)?(?:基本)?(原则|总体要求|要求)|(原则|总体要求|要求)[^,。?第]{0,6}?([一二两三四五六七八九\d])(?:个|条|项|点)/u;
const WRONG_COUNT_EN = /\b(?:two|three|five|six|seven|eight|[1-35-9])\b (?:basic |main )?principles/u;
const RIGHT_COUNT_EN = /\b(?:four|4)\b (?:basic |main )?principles/u;
/** Asks of the contents, not of number or place. */
const OF_CONTENTS = /[提讲说](?:到|没|了|过)|包括(?![^,。?]{0,3}[一二两三四五六七八九\d][条项个])|具体|内容|哪|什么/u;

/** Whether a number of principles or the place of one, as the question states it, is the plan's; null when it states none. */
export function judgePlace(f: Facts): Judged {
  if (!asksYesNo(f) || isNegated(f) || OF_CONTENTS.test(f.text)) return null;
  return judgeKind(f) ?? judgeOrdinal(f) ?? judgeHost(f) ?? judgeCount(f);
}

/** 「提高购买效益属于基本原则吗」: a requirement is no principle. */
function judgeKind(f: Facts): Judged {
  const named = PLACES.filter(({ said }) => said.test(f.text));
  const kinds: Kind[] = [];
  if (/总体要求/u.test(f.text)) kinds.push('requirement');
  if (/原则/u.test(f.text)) kinds.push('principle');
  const isClaimed = /属于|归(?:在|到)|(?:是|算|在)(?:不是|不算)?[^,。?]{0,4}(?:基本原则|总体要求)/u.test(f.text);
  if (named.length !== 1 || kinds.length !== 1 || !isClaimed || f.text.includes('第')) return null;
  return kinds[0] === named[0]?.kind ? 'right' : 'wrong';
}

/** 「第三条是公开择优吧」. */
function judgeOrdinal(f: Facts): Judged {
  const ordinal = /第([一二三四五六七\d])/u.exec(f.text)?.[1];
  const [only, more] = PLACES.filter(({ said }) => said.test(f.text));
  if (ordinal === undefined || only === undefined || more !== undefined) return null;
  return toNumber(ordinal) === only.place ? 'right' : 'wrong';
}

/** 「费随事转是不是写在注重实效里」 names two principles and joins them. */
function judgeHost(f: Facts): Judged {
  const isClaimed =
    /费随事转|精打细算|衔接|公益二类/u.test(f.text) && /写在|属于|放在|出自|算(?:在|是)|里的/u.test(f.text);
  const claim = INSIDE.find(([part]) => part.test(f.text));
  const host = ['稳妥', '实效', '择优', '创新'].find((word) => f.text.includes(word));
  if (!isClaimed || claim === undefined || host === undefined) return null;
  return claim[1].test(host) ? 'right' : 'wrong';
}

/** 「基本原则是五条吧」. */
function judgeCount(f: Facts): Judged {
  if (WRONG_COUNT_EN.test(f.text)) return 'wrong';
  if (RIGHT_COUNT_EN.test(f.text)) return 'right';
  const counted = COUNTED_ZH.exec(f.text);
  const figure = counted?.[1] ?? counted?.[4];
  // 「有一条是公平吗」 and 「四项原则里有没有…」 state no total.
  if (figure === undefined || /^[一1]$/u.test(figure) || /第|里|中/u.test(f.text)) return null;
  return toNumber(figure) === ((counted?.[2] ?? counted?.[3]) === '原则' ? 4 : 5) ? 'right' : 'wrong';
}

function toNumber(figure: string): number {
  return decodeNumber(figure) ?? 0;
}
