import type { CriterionId } from '../../../domain/policy/criteria.js';
import { GENERAL } from '../../../understanding/told/condition-words.js';
import type { Ctx, Said } from './context.js';
import type { SelfCheckData } from './data.js';
import { judge } from './dialog.js';
import { namedIn } from './explain.js';
import { criterionNamed, listNames, listOffices } from './names.js';
import { citeWords, wordsFor } from './quotes.js';
import { openQuestion } from './say-verdict.js';
import { sayYearsStand } from './years-asked.js';

const MATTERS =
  /一票否决|(?:移|解除|撤|修复|改|结案|缴|补)[^,。?]{0,6}(?:了|以?后|之后)(?:就)?(?:算|没事|行|可以)了?(?:吧|吗|么|对吧|对不对|是吧|[?])|(?:没事|没关系|不要紧|没影响|不碍事|不影响)(?:吧|吗|么|呗|[?])|有(?:啥|什么)?事(?:吗|没|么)|碍事|影响(?:大|吗|不|资格|承接|结果)?|要紧|有(?:没有)?关系|严重(?:吗|不)|(?:已经?|刚|都|上周|上个?月)[^,。?]{0,4}(?:移出|移除|解除|修复|撤了|结案|解决)|(?:这|那)[^。?]{0,12}(?:不算|算不上|不(?:用|必)算)[^,。?]{0,6}(?:吧|吗|么|呗)|(?:算|是)(?:不算|不是)?(?:不好|不良|失信)|(?:算不算|还算|算|够不够)(?:是)?(?:数|有效|合格|达标|良好|健全|规范|齐全|具备|完善)(?:吗|不|么|呢|[?]|$)|(?:晚|迟|逾期|补|欠|断|罚|代账|过期)[^,。?]{0,10}(?:算|行|可以)(?:吗|么|不|呢)|(?:what|how) about (?:that|the) (?:late|missed|fine|penalty|arrears)|(?:does|would|could|can) (?:it|that|this|the|our|20\d\d)[^.?]{0,16} ?(?:still )?\b(?:matter|count|kill|hurt|sink|stop|block|disqualify|rule us out|hold us back|exclude)\b|are we (?:doomed|screwed|finished)|does 20\d\d (?:matter|count)|会不会(?:就)?(?:被)?(?:刷|卡|淘汰|否|毙|扣分|pass)|(?:被)?(?:刷|卡|筛)(?:下来|掉|住)(?:吗|不|么|吧)|过不过得?了|is (?:it|that|this) (?:a problem|bad|serious)|will (?:the|that|this|it|a|our) ?[^.?]{0,12}\b(?:kill|hurt|matter|count|stop|block|affect|disqualify|be a problem|rule us out)\b/;

/** 「这个影响大吗」 about what was told and is left open: who decides. */
export function sayMatters(ctx: Ctx, data: SelfCheckData, text: string): Said | null {
  const last = (OF_RESULT.test(text) ? undefined : (lastFailed(data) ?? lastUnclear(data))) ?? data.open.at(-1);
  const years = OF_YEARS.test(text) && MATTERS.test(text) ? sayYearsStand(ctx, data, text) : null;
  if (years !== null) return years;
  if (!MATTERS.test(text) || text.length > LONG) return null;
  if (last === undefined) return sayStillMet(ctx, data, text);
  const { confirmed_by } = criterionNamed(ctx.policy, last);
  const first = data.open.includes(last) ? openQuestion(ctx, last) : undefined;
  return {
    text: first
      ? ctx.w.openInText(first[ctx.lang], listOffices(ctx, first.decides))
      : ctx.w.notSoDetailed(listNames(ctx, [last]), listOffices(ctx, confirmed_by)),
    stance: 'not_in_policy',
    citations: citeWords(wordsFor(judge(ctx, data), [last])),
  };
}

const OF_RESULT = /结果|结论|自查|编号|result|verdict|check/;

/** What the last answer failed. */
function lastFailed({ org, history }: SelfCheckData): CriterionId | undefined {
  const before = history.at(-1)?.org;
  return GENERAL.find((id) => org[id] === false && before?.[id] !== false);
}

/** What the last answer left unclear. */
function lastUnclear({ unclear, history }: SelfCheckData): CriterionId | undefined {
  const before = history.at(-1)?.unclear;
  return before === undefined ? undefined : GENERAL.find((id) => unclear.includes(id) && !before.includes(id));
}

const OF_YEARS = /年检|那年|合格|[前去今]年|\d年|inspection/;
/** A question on the side, not a story. */
const LONG = 40;

/** 「25年没出影响不」 about what is met as things stand. */
function sayStillMet(ctx: Ctx, data: SelfCheckData, text: string): Said | null {
  const isRating = /证书|牌匾|牌子/.test(text) && data.org.rating !== null;
  const about = /\d年|20\d\d|去年|今年|前年/.test(text)
    ? ['annual_inspection' as const]
    : isRating
      ? ['rating' as const]
      : namedIn(text);
  const met = judge(ctx, data).findings.filter((f) => about.includes(f.criterion) && f.status === 'met');
  if (met.length === 0) return null;
  return { text: ctx.w.stillMet(listNames(ctx, about)), citations: citeWords(met) };
}
