import { askedPart } from './asked.js';
import type { Question } from './facts.js';

/** 做不做, 有没有, 可不可以: puts the verb in question and denies nothing. */
const WHETHER_ZH = /(\p{Script=Han}{1,2})[不没]有?\1/gu;
/** …, 对不对? …没有? The tail asks about all that stands before it. */
const TAIL_ZH =
  /(?:[,\s]{0,3}(?:是不是|对不对|是这样的?|(?:我)?没(?:记|搞|弄|说|看|听|理解)?错|对|是|是真的|真的|真的假的|好|行)?(?:吧|吗|么|嘛|呢|啊|呀|哈)|[,\s]{0,3}(?:是不是|对不对|是这样[吗吧]?|是不)|(?<![都也份就还连])[不没否]有?)[?!。,\s]*$/u;
/** 难道…不成, 非要…不可: the 不 after 非 only presses the point. */
const PRESSED_ZH = /(?:非得?要?|难道)([^,。?]{1,20})不(?:可|成|行)/gu;
/** 不是都能买吗, 不就是…吗: the asker means that it is so. */
const MEANT_ZH =
  /不(?:就是|就|是(?:说|要|应该|应当|得|必须|都|有|可以|能))(?=[^,。?]{1,24}[吗么])|(?<![是要还])不(?:也?是|是也)(?=[^,。?是]{1,30}[吗么嘛][?!。\s]*$)(?![^?]*(?:[就也都]不|才|只有|没有?资格))/gu;
/** Words with 不, 没, 无 or 非 that deny nothing of what is asked. */
const IDLE_ZH =
  /没(?:什么|啥|有)?(?:例外|禁区|讲究)|没(?:什么)?(?:问题|关系|事|啥|毛病|经验)|不(?:[只光单]是?|要紧|碍事?|影响|耽误|妨碍|妨事|受影响|成问题|知道?|清楚|懂|明白|太清楚|太懂|晓得|确定|了解|放心|错|好意思|一定是|过(?![期关])|论|管(?:是|你|哪)|得不|能不|可不|止|断|仅仅?|但|同(?!意)|一样|平衡|足|良|合格|合理|到位|高(?=[,。、]|等)|满意)|[绕少免躲缺省跑]不[过开了掉得](?:去)?|不是[^,。?]{0,3}(?:社会组织|企业|公司)(?=[,])|没(?:弄|搞|看|太|听)?(?:懂|清楚|明白|说清)|差不多|无(?:论|妨|障碍|偿|锡|人机|关紧要的是)|民办?非|非(?:营利|盈利|企业|政府|凡|常|物质)|除非|莫非|免费|无非|未成年|未来|了不|没准|(?<=^|[,。哦噢啊呃哎唉])(?:不对|不是|说错了?)(?=[,我现应咱])/gu;
/** What turns the sense round, each once: negations, leaving out, ruling out, falling short. */
const TURNS_ZH =
  /并非|绝非|决非|不(?:用|必|需|要)?(?:再)?|没有?|未|无[需须权法]?|[别勿莫](?=[再去管用])|免[掉了去除]?|取消|作废|废[止除]|省[略掉去]|跳过|绕[开过]|可有可无|可要可不要|可选|违(?:[规反背法]|章)|犯规|禁止|严禁|杜绝|排除|白搭|没戏|[缺少差](?=[了一个条哪两])|低于|失去|拒绝|豁免|例外/gu;
/** 不能漏, 不可以少: two turns that leave none, said of what has to be there. */
const NOT_LEFT_OUT_ZH =
  /不(?:能|可以?|得|许|准|该|应该?)(?:给|把)?(?=[漏省缺少]|不[写签报做验公])[漏省缺少不](?:掉|写|了)?/gu;
/** 「跟公共利益没关系」 denies; 「没关系」 by itself does not. */
const UNRELATED_ZH = /(?:跟|和|与)([^,。?]{1,8})没(?:什么|啥|有)?关系/gu;
/** 可要可不要 is one turn, not two. */
const OPTIONAL_ZH = /可[要有看做][,]?可[不无][要有看做]?|有没有(?:都|也)(?:行|可以|无所谓|一样)|无所谓/gu;

const TAIL_EN =
  /[, ]{1,3}(?:is|are|do|does|did|can|could|has|have|must|should|would|won|was|were|ca)n?['’]?t? (?:it|they|we|he|that|there|i|you)\s*\?\s*$|,? right\s*\?\s*$/u;
const RHETORICAL_EN =
  /(?:^|[.,;] ?)(?:so |but |and )?(?:is|are|do|does|did|can|could|has|have|must|should|would|won|was|were)n['’]t\b/gu;
const TURNS_EN =
  /n['’]t\b|\bnot\b|\bcannot\b|\bno (?=need|longer|rating|[a-z]+ (?:is|are|needed|required))|\bnever\b|\bneither\b|\bwithout\b|\boptional\b|\bskip\w*|\bwaive\w*|\bexempt\w*|\bdrop(?:ped)?\b|\bunnecessary\b|\birrelevant\b|\bunimportant\b|\bforbidden\b|\bprohibit\w*|\bbarred\b|\bexcluded\b|\bruled out\b|\bdisqualif\w*|\bagainst the\b|\billegal\b|\boff limits\b|\bignore\w*|\bunrated\b|\bbelow\b|\black\w*/gu;
const IDLE_EN =
  /\bnot only\b|\bif not\b|\bor not\b|\bnot sure\b|\b(?:do|does|did)(?:n['’]t| not) know\b|\bnot[- ]for[- ]profit\b|\bno (?:problem|matter)\b/gu;

/** 「…, or is it for non-profits only?」: the other half of an either-or puts the same question. */
const OTHER_HALF_EN = /[, ]{1,3}or (?:is|are|do|does|must|only|just|not|for)\b.*$/u;
const OTHER_HALF_ZH = /[,\s]{0,3}还是(?:说)?(?:只|仅|光)[^?]{0,60}$/u;

/** 「同事说不能用，方案里列了没」: what somebody said denies nothing where the text itself is asked. */
const SAID_BEFORE =
  /(?:说|讲|坚持|认为|非说|告诉)[^?]{1,24}?[不没别][^?]{0,12},(?=[^,?]{0,8}(?:列|写|提|说|有)(?:了|到|过)?(?:没有?|吗|么|没得)[?。\s]*$)/u;

/** The claim that a yes-or-no question puts: the part that asks, without its tail and without what only asks. */
export function claimed(f: Question): string {
  const known = read.get(f);
  if (known !== undefined) return known;
  const claim = readClaim(f);
  read.set(f, claim);
  return claim;
}

/** Every claim of an intent looks at the same question; it is read once. */
const read = new WeakMap<Question, string>();

function readClaim(f: Question): string {
  const text = askedPart(f).trim();
  if (f.lang === 'en')
    return text.replace(OTHER_HALF_EN, '').replace(TAIL_EN, ' ').replace(RHETORICAL_EN, ' ').replace(IDLE_EN, ' ');
  return text
    .replace(OTHER_HALF_ZH, '')
    .replace(SAID_BEFORE, (said) => said.replace(/[不没别]/gu, ' '))
    .replace(MEANT_ZH, '')
    .replace(/[妈马](?=[?!。\s]*$)/u, '吗')
    .replace(WHETHER_ZH, '$1')
    .replace(TAIL_ZH, '')
    .replace(PRESSED_ZH, '必须$1')
    .replace(NOT_LEFT_OUT_ZH, '必须')
    .replace(UNRELATED_ZH, '$1无关')
    .replace(OPTIONAL_ZH, '可有可无')
    .replace(IDLE_ZH, ' ')
    .replace(/[,。!?;\s]{1,8}$/u, '');
}

/** 「…就不能接吗」, 「…没资格了吧」: what is asked at the end is put in the negative, whatever is told before it. */
const ENDS_NEGATED =
  /(?<!能)不能(?:再)?\p{Script=Han}{0,4}$|(?<!行)不行$|(?<!可)不可以\p{Script=Han}{0,4}$|(?<!能)不能\p{Script=Han}{1,10}$|(?:接|投|买|参加|承接|报)不了$|不(?:符合|满足|达标|合格|够格|算数?)\p{Script=Han}{0,3}$|(?:没|无)(?:有)?(?:资格|戏|份|机会|权)\p{Script=Han}{0,2}$|不(?:让|准|许|得|予)\p{Script=Han}{0,4}$|\bcannot\b|\bexcluded\b|\bruled out\b|\bdisqualified\b/u;

/** Whether the last predicate, the one that is asked, is negated. */
export function endsNegated(f: Question): boolean {
  return ENDS_NEGATED.test(claimed(f).replace(/[了的,。?!\s]+$/u, ''));
}

/** How many words of the claim turn its sense round; two undo each other (没评级就不能接). */
export function countTurns(f: Question): number {
  return (claimed(f).match(f.lang === 'en' ? TURNS_EN : TURNS_ZH) ?? []).length;
}

/** Whether the claim is put in the negative: 不用公示, 不能买, without acceptance. */
export function isTurned(f: Question): boolean {
  return countTurns(f) % 2 === 1;
}
