import type { Rating } from '../../domain/policy/org.js';
import { matchesOf } from '../matches.js';
import { foldText } from './fold.js';
import type { Found } from './found.js';

const GRADES: Readonly<Record<string, Rating>> = { 1: '1A', 2: '2A', 3: '3A', 4: '4A', 5: '5A' };
const WORDS = '一二三四五';
const NAMED =
  /(?<![\da-z.])(?:(?<n>[1-9])|(?<w>[一二两双三仨四五六七壹贰叁肆伍])|(?<e>one|two|three|triple|double|four|five)[\s-])\s?(?:个|颗)?\s?a(?![a-z\d])|(?<![a-z\d])(?<as>a{2,6}|(?:a\s){1,5}a)(?![a-z\d])/g;
const ENGLISH: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  double: '2',
  three: '3',
  triple: '3',
  four: '4',
  five: '5',
};

/** A's that grade something else: credit, tax, tourism, goods. */
const OTHER_BEFORE = /(?:信用|信誉|资信|征信|纳税|税务|缴税|企业|公司|银行|credit|tax|taxpayer)[^,。;]{0,6}$/;
const OTHER_AFTER =
  /^\s?-?(?:级|等级)?\s?(?:信用|资信|征信|纳税|企业|公司|景区|写字楼|酒店|旅游|物流|医院|电池|大作|游戏|credit|tax|compan|enterpris|scenic|batter)/;
/** A grade that the organisation does not have (yet), or that is asked about. */
const NOT_HELD_BEFORE =
  /(?:不是|不到|低于|没到|未到|未达到?|没达到|够不上|没有|没评上|没拿到|还差|差|丢了|正在申[报请]|申[报请]中?|准备[评申]?|打算[评申]?|争取|想[评申]|冲|要不要|要不要有|需要|必须|要求|是否要|是不是要|非得|至少要|(?<![重主])要有?|得是|得有|才|not|below|under|applying for|less than|need|require|must be|must have)\s?(?:是|到|评|过|达到|a|an|at least)?\s?$/;
const NOT_HELD_AFTER =
  /^\s?(?:级|等级|评级)?[,\s]?(?:但是?|不过|可)?(?:以下|之下|都?不到|没(?:评上|拿到|过)|已?过期|已?到期|失效|(?:被)?(?:取消|撤销|降)|(?:还|正|仍)?在?(?:申报|申请|公示|评审?)(?:中|着|[,，。]|$)|在评|还没|(?:没|未)(?:批|发|下)|怎么[评申办弄]|是什么|是啥|什么意思|的标准|的条件|or below|expired|pending)/;
const UNSURE = /应该[是有]?|好像|可能|大概|似乎|记得|不确定|也许|估计|probably|maybe|i think|perhaps|not sure/;
const NONE =
  /(?:没有?|未|无|还没|尚未|从未|从没|没去|不曾)(?:参加|参与|申请|申报|做|搞|经过|进行|办)?过?(?:任何|社会组织)?(?:等级评估|rating|评估?(?:过|级|等级|上)?|参评|定级|等级|级别|a级?)|没a|不是a级|not (?:yet )?(?:been )?rated|unrated|no (?:rating|grade)|never (?:been )?(?:rated|assessed)|without a rating|haven't been rated|wasn't rated/g;
const UNKNOWN =
  /(?:评级|等级|几a|级别|评估)[^,。;]{0,6}(?:不清楚|不知道|不太清楚|忘了|不记得|没查过|不确定|不了解)|(?:不清楚|不知道|忘了|不记得)[^,。;]{0,4}(?:评级|等级|几a|级别)|(?:don't|do not) know (?:the|our|what) (?:rating|grade)|not sure (?:about|of) (?:the|our) (?:rating|grade)/g;

/** A grade told of an organisation: 1A-5A, `none` (told: not rated) or `unknown` (told: doesn't know). */
export interface ToldRating {
  rating: Rating;
  /** False where it was told as a guess (好像是4A). */
  sure: boolean;
}

/**
 * What a text tells of the organisation's 评估等级, in order. Grades of credit, tax, companies, and grades that are
 * asked about, applied for or not reached are not told.
 */
export function findRatings(text: string): Found<ToldRating>[] {
  const folded = foldText(text);
  const found: Found<ToldRating>[] = [];
  const add = (m: RegExpMatchArray, rating: Rating): void => {
    const start = m.index ?? 0;
    const end = start + m[0].length;
    const sure = !UNSURE.test(folded.slice(Math.max(0, start - 8), end + 4));
    found.push({ start, end, text: text.slice(start, end), value: { rating, sure } });
  };
  for (const m of matchesOf(NONE, folded)) add(m, 'none');
  for (const m of matchesOf(UNKNOWN, folded)) add(m, 'unknown');
  for (const m of matchesOf(NAMED, folded)) {
    const rating = gradeOf(m.groups ?? {});
    if (rating !== null && isHeld(folded, m.index, m.index + m[0].length)) add(m, rating);
  }
  return found.sort((a, b) => a.start - b.start).filter((f, i, all) => i === 0 || f.start >= (all[i - 1]?.end ?? 0));
}

function gradeOf(g: Record<string, string | undefined>): Rating | null {
  if (g.as !== undefined) return GRADES[String(g.as.replace(/\s/g, '').length)] ?? null;
  if (g.e !== undefined) return GRADES[ENGLISH[g.e] ?? ''] ?? null;
  if (g.n !== undefined) return GRADES[g.n] ?? null;
  const word = (g.w ?? '')
    .replace(/[两双]/, '二')
    .replace('仨', '三')
    .replace(/[壹贰叁肆伍]/, (c) => WORDS['壹贰叁肆伍'.indexOf(c)] ?? '');
  return GRADES[String(WORDS.indexOf(word) + 1)] ?? null;
}

function isHeld(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - 18), start);
  const after = folded.slice(end, end + 14);
  return (
    !OTHER_BEFORE.test(before) &&
    !OTHER_AFTER.test(after) &&
    !NOT_HELD_BEFORE.test(before) &&
    !NOT_HELD_AFTER.test(after)
  );
}

/**
 * The rating that a message tells, or null if it tells none or several. Where it rose (从3A升到4A, 原来3A现在4A) the
 * later counts.
 */
export function findRating(text: string): Found<ToldRating> | null {
  const found = findRatings(text);
  const first = found[0];
  const last = found.at(-1);
  if (first === undefined || last === undefined) return null;
  if (found.every((f) => f.value.rating === first.value.rating)) return first;
  const between = foldText(text).slice(first.end, last.start);
  return /升|现在|目前|如今|今年|后来|改|now|upgraded/.test(between) ? last : null;
}

/** `1A` to `5A` that a whole text means; null if it names none or several, not rated, not known, or only a guess. */
export function parseRating(text: string): Rating | null {
  const told = findRating(text)?.value;
  return told === undefined || !told.sure || told.rating === 'none' || told.rating === 'unknown' ? null : told.rating;
}
