import type { Rating } from '../../domain/policy/org.js';
import { findRating } from '../entities/rating.js';
import type { Segment } from './segments.js';

export interface ToldRating {
  rating: Rating | null;
  hedged: boolean;
  /** Told as what may come (升到3A以后). */
  supposed: Rating | null;
  /** Told to have run out: the text leaves open whether it still counts. */
  lapsed: boolean;
}

/** 「3A算够吗」 asks about the rule; 「2A的协会能接吗」 tells. */
const ASKS_RULE =
  /a级?(?:以上|及以上)?(?:这个|这条)?(?:\s|就|也|都|还)*(?:够|算|行|包|含|才|可以$|是不是|是啥|是什么|怎么|有什么|和|以上)|(?:含|包括?|包含|刚好|正好|等于|高于|低于|不到)[^,]{0,4}[1-5一二两三四五]个?a|[1-5三四五]\s?个?a[^,。?]{0,8}(?:都|还|也|是不是|必须|[两二]个)+(?:要|得|需要|必须|必备)[^,。?]{0,4}(?:吗|么|不|[?])?$|\ba rating\b.*\b(?:included|enough)\b|\binclude/;
const DOUBTS_RATED =
  /(?:不知道|不清楚|忘了|不记得|不确定|说不[好准])[^,。]{0,6}(?:评没评|评过没|有没有评|有没有等级|评了没)|(?:评没评|评过没评过|评过没有?|有没有评)[^,。]{0,4}(?:不知道|不清楚|忘了|不记得|不确定)/;
const DOUBTS_VALID =
  /过(?:没过|不过)?期(?:没有?|了没|不过期)?[^,。]{0,4}(?:不知道|不清楚|不记得|不确定|忘了)|(?:不知道|不清楚|不记得|不确定)[^,。]{0,4}过(?:没过)?期/;
const GUESS_EN = /\b(?:i think|i guess|i believe|probably|maybe|perhaps|not sure)\b/;
/** 「才2A」 has it, and no more. */
const ONLY = /(?:才|仅仅?|只|就)(?=(?:评了?|是|有|拿了?)?\s?[1-5一二两三四五]\s?个?a(?![a-z]|级?(?:才|以上)))/g;
const NOT_YET =
  /(?:评级|评估|等级)[^,。]{0,2}(?:还|都|也|一直)*(?:没(?:有)?|未|没能)(?:来得及|去|能)*(?:评|做|参加|申[请报]|弄|办|搞)/;
/** Before the rating that was told. */
const EARLIER = /再?往前|(?:在)?(?:这|那)?之前|以前|此前|早先|原来|从前|头几年|before that|previously|earlier/;
const LACKS_GRADE =
  /^(?:我们)?(?:什么|啥|几个?|哪个?)a级?(?:都|也)(?:没有?|无|没评|没评上|没拿)(?:过)?(?:的|了)?$|^(?:我们|这个|那)?[3-5三四五]\s?个?a级?(?:证书?)?(?:还|都|也|暂时)?(?:没有|没评(?!上过)|没拿到?|没达到?|没评上|没到)(?:的|呢|啊|了)?$|^(?:我们)?(?:还|都|也)?(?:没有?|无)(?:什么|啥)?几?个?a(?:级)?(?:的)?$/;
const SUPPOSED_GRADE = /([1-5一二两三四五])\s?a|(a{3,5})(?![a-z])/;
const GRADES: Readonly<Record<string, Rating>> = {
  '1': '1A',
  一: '1A',
  '2': '2A',
  二: '2A',
  两: '2A',
  '3': '3A',
  三: '3A',
  '4': '4A',
  四: '4A',
  '5': '5A',
  五: '5A',
};

const RUN_OUT =
  /过期|失效|(?:没|未)(?:有)?(?:能)?(?:复评|重评|续评)(?:上|成)|(?:到期|过期|期满|满了?)[^。]{0,8}(?:没|未)(?:有)?(?:复评|重评|续评)|过了有效期|超过?有效期|(?:已经?|早就?|都|去年|前年|上个?月|刚刚?|就|本来)[^,。]{0,6}到期|到期了|有效期[^,。]{0,4}(?:过了|满了|到了(?=$|[,。])|已过)|\b(?:expired|lapsed|ran out|has run out)\b/;
const NOT_RUN_OUT =
  /(?:没|未|不会|快要?|将要?|即将|就要|明年|后年|下个?月|(?<![去前上])年底)[^,。]{0,6}(?:过期|到期|失效|有效期)|not (?:yet )?expired|hasn't expired/;
/** 「3A后来被摘了」: it is there no more. */
const TAKEN_AWAY =
  /(?:被|给)?(?:取消|撤销|摘(?:了|掉|牌)|收回|吊销)(?:了|掉|过)?$|\b(?:revoked|withdrawn|taken away)\b/;
/** 后来被取消了, right after a rating: nothing else is named that could have been. */
const GONE_ALONE =
  /^(?:可|但|可是|但是|不过|后来|去年|前年|又|已经?|现在|都|,)*(?:被|给)?(?:取消|撤销|摘|收回|吊销)(?:了|掉|过)*$/;

function isTakenAway(said: string, isRated: boolean): boolean {
  if (!TAKEN_AWAY.test(said) || /没|未|不(?!过)|\b(?:not|never)\b/.test(said)) return false;
  return (
    GRADED.test(said) || (isRated && GONE_ALONE.test(said)) || (isRated && /revoked|withdrawn|taken away/.test(said))
  );
}

/** Names a rating. */
export const GRADED = /[1-5一二两三四五]\s?个?a|a{3,5}|评级|等级|评估|\brating\b/;

function hasRunOut(text: string): boolean {
  return RUN_OUT.test(text) && !NOT_RUN_OUT.test(text);
}

/** The rating a message tells of the organisation, or supposes for it. */
export function readRating(segments: readonly Segment[], us: boolean, asked: boolean): ToldRating {
  const told: ToldRating = { rating: null, hedged: false, supposed: null, lapsed: false };
  for (const { text, mood, head } of segments) {
    if (mood === 'supposes') {
      told.supposed = supposedGrade(text) ?? told.supposed;
      continue;
    }
    if (mood === 'asks_open' && !us && !/a级?的/.test(text)) continue;
    if (mood === 'asks_yes_no' && !us && ASKS_RULE.test(text)) continue;
    if (mood === 'tells' && !us && !asked && /a级?(?:以上|及以上)/.test(text)) continue;
    // 「说我们不用3A」 speaks of the rule.
    if (/(?:不用|不需要?|不要求|用不着|无需|免)(?:有|评|到|达到)?[^,。]{0,2}[1-5一二两三四五]\s?个?a/.test(text))
      continue;
    // 「3A没有」 names the grade that is not there.
    if (mood === 'tells' && LACKS_GRADE.test(text)) {
      told.rating = 'none';
      continue;
    }
    if (DOUBTS_RATED.test(text) || DOUBTS_VALID.test(text)) {
      told.rating = 'unknown';
      continue;
    }
    const said = (mood === 'asks_yes_no' ? head : text).replace(ONLY, '是');
    if (NOT_YET.test(said) && !(told.rating !== null && EARLIER.test(said))) told.rating = 'none';
    if (mood === 'tells' && hasRunOut(said) && (told.rating !== null || GRADED.test(said))) {
      const grade = supposedGrade(said) ?? told.rating;
      // Below 3A it counts no more when it runs out than before.
      const isLow = grade === '1A' || grade === '2A';
      told.rating = isLow ? grade : null;
      told.lapsed = !isLow;
      continue;
    }
    if (mood === 'tells' && isTakenAway(said, told.rating !== null)) {
      told.rating = 'none';
      continue;
    }
    const found = findRating(said);
    if (found === null) continue;
    // 「去年拿到3A，再往前没评过」: what was before changes nothing.
    if (found.value.rating === 'none' && told.rating !== null && EARLIER.test(said)) continue;
    told.rating = found.value.rating;
    told.hedged =
      !found.value.sure ||
      GUESS_EN.test(text) ||
      (mood === 'tells' && /吧$/.test(text) && found.value.rating !== 'unknown');
  }
  return told;
}

/** A grade that is only supposed, without the caution that told ones need. */
export function supposedGrade(text: string): Rating | null {
  const m = SUPPOSED_GRADE.exec(text);
  if (m === null) return null;
  return m[2] !== undefined ? (GRADES[String(m[2].length)] ?? null) : (GRADES[m[1] ?? ''] ?? null);
}
