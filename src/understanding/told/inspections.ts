import type { Inspection } from '../../domain/policy/org.js';
import type { Day } from '../../shared/clock.js';
import { findInspections } from '../entities/inspections.js';
import { cutSegments, type Segment } from './segments.js';

export interface ToldInspections {
  inspections: Inspection[] | null;
  unclear: boolean;
}

const TOPIC = /年度?[检捡审]|年报|年度检查|inspect|annual (?:check|review)/;
const RELATED =
  /年度?[检捡审]|合格|通过|漏检|去年|前年|今年|大前年|\d{2,4}年|[零〇一二三四五六七八九]{4}年|[两二三四五六近这\d]+年|次|inspect|passed|failed|missed|last year|year before/;
/** Years that date something else: when it was registered, rated or founded. */
const OTHER_DATES =
  /(?:(?:19|20)\d\d|[一二][零〇一二三四五六七八九]{3}|\d\d)年(?:初|底|末|\d{1,2}月)?(?:份)?[^,。年检]{0,12}?(?:登记|注册|成立|拿证|领证|评上|评了|评的|获评|评为|开办|创办)|(?:前年|去年|今年|大前年)(?:初|底|\d{1,2}月)?[^,。年检合]{0,10}?(?:登记|注册|成立|拿证|领证|评上|评了|获评|评为|拿到?[1-5一二三四五]a)/g;
const UNSURE =
  /不(?:是)?(?:太|很|大)?(?:清楚|知道|记得|确定|懂|了解)|忘了(?!年检|参加|报|去|做)|没把握|说不准|应该(?:是|有|都|合格|过)|好像|可能|大概|估计|也许|记不清|not sure|don't know|maybe|probably|can't remember/;

/** What is told of 年检, read from the stretches that speak of it, so that doubts about other things don't count. */
export function readInspections(segments: readonly Segment[], today: Day, asked: boolean): ToldInspections {
  const telling = segments.filter((s) => s.mood === 'tells' || s.mood === 'asks_yes_no');
  const text = joined(telling);
  const onTopic = asked || TOPIC.test(text);
  const related = telling.filter((s) => RELATED.test(s.head));
  const unclear = onTopic && related.some((s) => UNSURE.test(s.text) && (asked || TOPIC.test(s.text)));
  if (unclear) return { inspections: null, unclear: true };
  if (asked && telling.some((s) => UNSURE.test(s.text)) && related.length === 0) return { inspections: null, unclear: true };
  const whole = findInspections(text, today, asked)?.value ?? null;
  if (whole !== null) return { inspections: whole, unclear: false };
  const part = related.length > 0 && onTopic ? findInspections(joined(related), today, asked || TOPIC.test(text)) : null;
  return { inspections: part?.value ?? null, unclear: false };
}

function joined(segments: readonly Segment[]): string {
  return segments
    .map((s) => (s.mood === 'asks_yes_no' ? s.head : s.text).replace(OTHER_DATES, ''))
    .filter((t) => t !== '')
    .join(',');
}

/** A pass told without saying which years: 「两年都合格」, 「每年都过了」, 「都合格」. Only where 年检 was asked for. */
export function tellsUndatedPass(text: string): boolean {
  const stretch = cutSegments(text).filter((s) => s.mood === 'tells').map((s) => s.text).join(',');
  if (/不合格|没过|未过|没通过|基本合格|未参加|没参加|failed|missed/.test(stretch)) return false;
  return /合格|都过|过了|通过|没问题|passed|\bpass\b|all (?:good|fine)/.test(stretch);
}
