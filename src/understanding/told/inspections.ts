import type { Inspection } from '../../domain/policy/org.js';
import type { Day } from '../../shared/clock.js';
import { findInspections } from '../entities/inspections.js';
import { cutSegments, type Segment } from './segments.js';
import { topicsIn } from './topics.js';

export interface ToldInspections {
  inspections: Inspection[] | null;
  unclear: boolean;
  /** Told, but the text leaves open how it counts: annual reports instead of inspections. */
  open: boolean;
}

const TOPIC = /年度?[检捡审]|年报|年度检查|inspect|annual (?:check|review)/;
const RELATED =
  /年度?[检捡审]|合格|通过|漏检|去年|前年|今年|大前年|\d{2,4}年|[零〇一二三四五六七八九]{4}年|[两二三四五六近这\d]+年|次|inspect|passed|failed|missed|last year|year before/;
/** Years that date something else: when it was registered, rated or founded. */
const OTHER_DATES =
  /(?:(?:19|20)\d\d|[一二][零〇一二三四五六七八九]{3}|\d\d)年(?:初|底|末|\d{1,2}月)?(?:份)?[^,。年检]{0,12}?(?:登记|注册|成立|拿证|领证|评上|评了|评的|获评|评为|开办|创办)|(?:前年|去年|今年|大前年)[^,。年检合]{0,10}?(?:登记|注册|成立|拿证|领证|评上|评了|获评|评为|拿到?[1-5一二三四五]a)/g;
const NOT_A_RESULT =
  /(?:(?:20)?\d\d年?度?|今年|去年)的?(?:年检)?(?:还|尚)(?:没|未)(?:有)?(?:年?检|做|开始|到)(?!过)|(?:有人|同行|别人|人家|朋友|他们|群里)[^,。]{0,4}(?:说|讲|告诉)|[听据]说|(?:要|需要|必须|得|要求|应当)[^,。]{0,6}连续|(?:没|未)(?:有)?(?:出|下来|公布|公示|轮到|开始|到时)|等(?:着)?(?:出)?(?:结果|结论|通知)|not out yet|pending|\b(?:isn't|is not|aren't|wasn't|hasn't come|has not come|not come|yet to (?:be|come)) (?:out|released|published|announced)|not (?:been )?(?:released|published|announced)|(?:await|waiting for)/;
const REPORTS =
  /年报(?:都|也|每年|年年|按时|按期)*(?:[交报做填]|提交)|改(?:成|为|了|做|交)?年报|(?:改|只|都是|就|直接|现在|我们)?[做报交写填](?:的)?(?:是)?年报|年度(?:工作)?报告|取消了?年检|免(?:于)?年?检|不(?:再)?(?:做|搞|用)年检|annual reports?/;
/** The first result of all is still to come: there is none yet. */
const FIRST_IS_OUT =
  /(?:头[一1]?|第[一1]|首)(?:回|次|年)(?:的)?年[检审][^,。]{0,6}(?:还)?(?:没|未)(?:有)?(?:出|下来|公布|拿到|结果)|first inspection[^,.]{0,20}(?:not out|pending)|年[检审][^。?]{0,12}一次(?:都|也)?(?:还)?(?:没有?|未)(?:轮到|赶上)/;
/** 「25年还没出」 beside results that are out. */
const OUTSTANDING =
  /(?:(?:20)?\d\d年?度?|今年|去年)?的?(?:年[检审])?(?:结果|结论)?(?:还|也|尚)?(?:没|未)(?:有)?(?:出|下来|公布|公示)(?:来|结果)?/;
/** The rating's certificate, not the inspections. */
const OF_RATING = /过期|有效期|证书/;
/** 「年检只做过一次」: whatever it gave, there are no two. */
const ONLY_ONCE =
  /年[检审][^,。?]{0,4}(?:只|才|就|统共|总共)(?:做|参加|检|过|有|办|搞|经历)?过?(?:了)?(?:一|1)(?:次|回|年)(?!.*[两二]年)/;
const NONE_AT_ALL =
  /(?<!有|某)一次年[检审](?:都|也)?(?:还|从来)?(?:没有?|未)(?:参加|做|检|搞|办|经历)过?|年[检审](?:[^,。]{0,3})(?:还)?(?:我们|咱)?(?:一次(?:都|也)?|从来?|都)?(?:没有|没做过|没参加过|没搞过|没检过)(?=$|[,。])|^(?:我们)?(?:还|从来|都|一次都)*(?:没有?|未)(?:参加|做|搞|检)过(?:[的呢啊了]*)$/;
const UNSURE =
  /不(?:是)?(?:太|很|大)?(?:清楚|知道|记得|确定|懂|了解)|忘了(?!年检|参加|报|去|做|没)|没把握|没(?:太|怎么)?(?:留意|注意|关注|细看)|说不准|应该(?:是|有|都|合格|过)|好像|可能|大概|估计|也许|记不清|not sure|don't know|maybe|probably|can't remember|no (?:clue|idea)/;

/** What is told of 年检, read from the stretches that speak of it, so that doubts about other things don't count. */
export function readInspections(segments: readonly Segment[], today: Day, asked: boolean): ToldInspections {
  // 「去年的还没出结果」, what others say and what the rule asks for tell nothing, whatever stands beside them.
  if (segments.some((s) => s.mood === 'tells' && FIRST_IS_OUT.test(s.text)))
    return { inspections: [], unclear: false, open: false };
  const telling = segments
    .map(withoutOutstanding)
    .filter(
      (s) =>
        (s.mood === 'tells' || s.mood === 'asks_yes_no') &&
        !NOT_A_RESULT.test(s.text) &&
        (!OF_RATING.test(s.text) || /年[检审]|合格/.test(s.text)),
    );
  // 「别的不知道」 is no doubt about the years.
  const text = sinceThen(joined(telling.filter((s) => !UNSURE.test(s.text) || RELATED.test(s.head))));
  const onTopic = asked || TOPIC.test(text);
  const related = telling.filter((s) => RELATED.test(s.head));
  const unclear = onTopic && related.some((s) => UNSURE.test(s.text) && (asked || TOPIC.test(s.text)));
  const doubts =
    asked && telling.some((s) => UNSURE.test(s.text) && topicsIn(s.text).length === 0) && related.length === 0;
  if (unclear || doubts) return { inspections: null, unclear: true, open: false };
  if (onTopic && REPORTS.test(text) && !/年[检审][^,。]{0,6}(?:都)?(?:合格|通过|过了)/.test(text))
    return { inspections: null, unclear: true, open: true };
  if (onTopic && NONE_AT_ALL.test(text)) return { inspections: [], unclear: false, open: false };
  const whole = findInspections(text, today, asked)?.value ?? null;
  if (whole !== null) return { inspections: whole, unclear: false, open: false };
  const part =
    related.length > 0 && onTopic ? findInspections(joined(related), today, asked || TOPIC.test(text)) : null;
  const isOnce =
    segments.some((s) => (s.mood === 'tells' || s.mood === 'asks_yes_no') && ONLY_ONCE.test(s.text)) &&
    !/合格|通过|过了/.test(text);
  const once: Inspection[] | null = isOnce ? [{ year: Number(today.slice(0, 4)) - 1, result: '合格' }] : null;
  return { inspections: part?.value ?? once, unclear: false, open: false };
}

/** 「早年有一次没过，之后三年都合格」: what was long ago counts no more, and what came after runs up to last year. */
function sinceThen(text: string): string {
  const left = text.replace(LONG_AGO, '');
  return left === text ? text : left.replace(/(?:在?那?之后|此后|后来|后面)的?(?=[两二三四五六七八九\d]年)/, '连续');
}
const LONG_AGO =
  /(?:早年|以前|早些年|早几年|刚成立(?:那|的)?(?:年|会儿|时候)?|头几年|好几年前|多年前|很早)[^,。?]{0,8}(?:没过|没通过|不合格|没参加|漏了?检|断过?)[^,。?]{0,3}(?:,|，)(?=[^。?]{0,8}(?:之后|此后|后来|后面|近|最近|这)[^。?]{0,4}[两二三四五六七八九\d]年)/;

function withoutOutstanding(segment: Segment): Segment {
  const text = segment.text.replace(OUTSTANDING, '');
  return text !== segment.text && /合格|通过|过了/.test(text) ? { ...segment, text, head: text } : segment;
}

function joined(segments: readonly Segment[]): string {
  return segments
    .map((s) => (s.mood === 'asks_yes_no' ? s.head : s.text).replace(OTHER_DATES, ''))
    .filter((t) => t !== '')
    .join(',');
}

/** A pass told without saying which years: 「两年都合格」, 「每年都过了」, 「都合格」. Only where 年检 was asked for. */
export function tellsUndatedPass(text: string): boolean {
  const stretch = cutSegments(text)
    .filter((s) => s.mood === 'tells')
    .map((s) => s.text)
    .join(',');
  if (/不合格|没过|未过|没通过|基本合格|未参加|没参加|failed|missed/.test(stretch)) return false;
  // 「税没问题」 is said of something else.
  if (topicsIn(stretch).length > 0 && !/年[检审]|合格|过/.test(stretch)) return false;
  return /合格|都过|过了|通过|没问题|(?:没有?|从?未)(?:断|落|缺|漏)(?:过|下)|passed|\bpass\b|all (?:good|fine)/.test(
    stretch,
  );
}
