import { decodeNumber } from '../../shared/chinese-number.js';
import type { Facts } from './facts.js';
import { claimed, isTurned } from './polarity.js';

/** The figures of the guiding catalogue in clause 3.3, by the words for its levels. */
const RIGHT: Record<string, number> = { 类: 6, 款: 54, 项: 211, categor: 6, section: 54, item: 211 };
const WORDS: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const FIGURE =
  /(?<![\d第哪这那每某同任一二两三四五六七八九十百几多])(\d+|[一二两三四五六七八九十百]+|(?:two|three|four|five|six|seven|eight|nine|ten)\b)\s*(?:来|多|几)?(?:个|大)*\s*(类|款|项|categor|section|item)/gu;
/** 款有54个: the figure after its level. */
const FIGURE_AFTER =
  /(类|款|项)[”"」]?(?:的?(?:数量?|数目))?(?:一共|总共|共|合计|是|有|只有|才|超过|多于|不到|不足|不止|达到?|将近|大概|约|得有){1,3}(\d+|[一二两三四五六七八九十百]+)(?:来|多|余|几)?个?(?![\d一二三四五六七八九十百个大类款项级层])/gu;
const MORE = /超过|多于|不止|过了?两?百|\bover\b|more than/u;
const AT_LEAST = /以上|多项|不少于|不低于|at least/u;
const FEWER = /不到|不足|(?<!不)少于|不满|fewer than|less than|under/u;
/** 两百多, 五十几: some more than the round figure. */
const ROUGHLY = /[多来余几]/u;

/** Whether the figures a question states (「是不是5类」, 「不是211项吗」) are the plan's; null when it states none. */
export function judgeFigures(f: Facts): 'right' | 'wrong' | null {
  const text = claimed(f);
  // 不止 and 不到 compare; reading the claim drops some of them.
  const [isMore, isFewer, isLeast] = [MORE, FEWER, AT_LEAST].map((said) => said.test(f.text));
  const before = [...text.matchAll(FIGURE)].map(([all, figure, level]) => ({ all, figure, level }));
  const after = [...text.matchAll(FIGURE_AFTER)].map(([all, level, figure]) => ({ all, figure, level }));
  // 「有这一项」 and 「一类」 state no total.
  const figures = [...before, ...after].filter(({ figure }) => figure !== '一' && figure !== '1');
  if (figures.length === 0) return VAGUE.test(text) ? (isTurned(f) ? 'right' : 'wrong') : null;
  const isRight = figures.every(({ all, figure = '', level = '' }) => {
    const [said, right] = [toNumber(figure), RIGHT[level] ?? 0];
    if (ROUGHLY.test(all) && !isMore && !isFewer) return said <= right && right < said + (said % 100 === 0 ? 100 : 10);
    if (isFewer) return right < said;
    if (isMore) return right > said;
    return isLeast ? said <= right : said === right;
  });
  const isCompared = isMore || isFewer || isLeast;
  return isRight !== (isTurned(f) && !isCompared) ? 'right' : 'wrong';
}
/** 几十项, 上千项: no number, yet far from the plan's. */
const VAGUE =
  /(?:几十|十几|上千|成千|几千|上百|好?几百)(?:个|来)?项|(?:几十|上千|成千|几千|几百)款|项[^,。?类款]{0,4}(?:几十|上千|几千)|\b(?:dozens|thousands) of items/u;
/** Whether 款比项多, 项最多 and the like compare the levels rightly; null when nothing is compared. */
export function judgeOrder(f: Facts): boolean | null {
  const text = claimed(f);
  const most = /(类|款|项)[”"」]?[^,。?类款项]{0,4}最(多|少)/u.exec(text);
  if (most) return most[2] === '多' ? most[1] === '项' : most[1] === '类';
  const zh = /(类|款|项)[”"」]?[^,。?类款项]{0,4}(?:比|多于|少于)[“"「]?(类|款|项)[”"」]?[^,。?]{0,6}/u.exec(text);
  const en = /(more|fewer) (categor|section|item)\w* than (?:there are )?(categor|section|item)/u.exec(text);
  if (zh === null && en === null) return null;
  const [one = '', other = ''] = zh ? [zh[1], zh[2]] : [en?.[2], en?.[3]];
  const saysFewer = /少|fewer/u.test(zh?.[0] ?? en?.[0] ?? '');
  return (RIGHT[one] ?? 0) > (RIGHT[other] ?? 0) !== saysFewer;
}
/** 54, 五十四, 两百一十一 or “six” as a number. */
function toNumber(figure: string): number {
  return WORDS[figure] ?? decodeNumber(figure) ?? 0;
}
