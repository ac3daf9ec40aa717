import type { CriterionId } from '../../../domain/policy/criteria.js';
import { topicsIn } from '../../../understanding/told/topics.js';
import type { Ctx, Said } from './context.js';
import type { SelfCheckData } from './data.js';
import { judge } from './dialog.js';
import { criterionNamed, listNames, listWhys } from './names.js';
import { shorten } from './open-points.js';
import { citeWords, wordsFor } from './quotes.js';

const WHY_ASKED =
  /为(?:什么|啥|何)(?:还)?(?:要|得)?(?:我)?(?:问|查|看|填|知道|要)|问这(?:个|些)?(?:干(?:嘛|啥|什么)|做什么|有什么用|有啥用)|(?:干嘛|干吗)问|why (?:do you|are you|would you)? ?(?:ask|need|want)|why (?:this|that) question/;
const BARE_WHY =
  /^(?:这|那|啊|哦)?(?:是|又|又是)?(?:为什么|为啥|为何|凭什么|凭啥|why)(?:呢|啊|呀|嘛|这样|不行|not|so|is that)*[?.。!]*$/;
const WHY_FAILS =
  /为(?:什么|啥|何)[^,。]{0,6}(?:定不(?:下来|了)|(?:没|不)(?:能|给|出|下)?结论|判断不了|说不准|不能判断|卡)|为(?:什么|啥|何)[^,。]{0,6}(?:不符合|不行|不够|不能|不算|待确认)|凭(?:什么|啥)|哪(?:一|几)?[条项里个儿些]?(?:条件)?(?:是)?(?:不符合|不行|不够|没过|没满足)|差(?:在)?哪|why (?:not|are we not|don't we|can't we|isn't)|what is missing/;
const WHAT_IS =
  /什么(?:叫|是)|啥(?:叫|是)|何谓|是(?:什么|啥)(?:意思|东西)?|(?:什么|啥)(?:意思|东西)|指(?:的)?(?:是)?(?:什么|啥|哪些)|怎么(?:理解|算|才算)|如何理解|解释|算(?:有|健全|具备|够|良好|齐)(?:还是|不|吗)|(?:怎么|咋)样?算(?:有|健全|具备|够|良好|齐|好)|(?:没|不)(?:太)?(?:听|看)懂|[听看]不懂|不明白|(?:^|[^听看])(?:不|没)(?:太|大|是?很|怎么)?(?:懂|明白|理解|弄[懂明])|what (?:is|are|does|do you mean|counts)|\bexplain|\bmeaning\b|don't understand|do not understand/;
/** Terms of the first questions, beside the general conditions. */
export const TERMS: readonly [CriterionId, RegExp][] = [
  ['rating', /评级|评估|等级|[1-5一二三四五几]个?a(?![a-z])|\brat(?:ing|ed)\b/],
  ['annual_inspection', /年检|年度检查|连续两年|inspection/],
  [
    'registrar',
    /登记部门|发证|行业主管|主管(?:部门|单位|机关)|主管是|民政|市监|市场监管|(?:司法|教育|卫健|人社|文旅)[局委]|registrar|authority/,
  ],
  ['registered', /登记|注册|registration/],
  ['org_type', /类型|类别|哪一?类|社会组织|机构|承接主体|kind|type/],
];

/** Explains a term, why something is asked, or why the verdict is no; null if the message asks none of that. */
export function explain(ctx: Ctx, data: SelfCheckData, text: string): Said | null {
  const just = ctx.turn.state.last?.cited ?? [];
  // 「为啥不行」 about what was said on the side, while the check itself has failed nothing.
  if (
    /^(?:那|可|这)?(?:为(?:什么|啥|何)|凭(?:什么|啥))(?:就)?(?:不行|不能|不可以)/.test(text) &&
    just.length > 0 &&
    judge(ctx, data).failed.length === 0
  )
    return { text: ctx.w.whyNot, citations: just };
  if (BARE_WHY.test(text)) {
    const { failed } = judge(ctx, data);
    return failed.length === 0 && data.asked.length > 0 && data.receipt === null
      ? sayWhyAsked(ctx, data, data.asked)
      : sayWhyFails(ctx, data);
  }
  const asked = data.asked.length > 0 ? data.asked : [];
  // 「为什么要3A」
  const why = /为(?:什么|啥|何)|凭(?:什么|啥)|\bwhy\b/.test(text)
    ? TERMS.filter(([, p]) => p.test(text)).map(([id]) => id)
    : [];
  const ruled = why.filter((id) => id === 'rating' || id === 'annual_inspection');
  if (ruled.length > 0 && /要|需|得|必须|need|must|require/.test(text))
    return { text: ctx.w.whyRuled(listNames(ctx, ruled)), citations: cite(ctx, data, ruled) };
  if (WHY_FAILS.test(text)) return sayWhyFails(ctx, data, BESIDE.test(text) ? [...why, ...namedIn(text)] : []);
  if (WHY_ASKED.test(text)) {
    const about = namedIn(text);
    // What was asked last is no matter any more once the verdict was given.
    const ids = about.length > 0 ? about : data.receipt === null ? asked : [];
    return ids.length > 0 ? sayWhyAsked(ctx, data, ids) : null;
  }
  if (!WHAT_IS.test(text)) return null;
  const named = namedIn(text);
  // 「什么意思」 alone means the question just asked; a longer one is about something else.
  const ids = named.length > 0 ? named : text.length <= 12 ? asked : [];
  return ids.length > 0 ? sayTerms(ctx, data, ids.slice(0, 4)) : null;
}

function sayTerms(ctx: Ctx, data: SelfCheckData, ids: readonly CriterionId[]): Said {
  const words = ids.map((id) => {
    const { name, explain: long } = criterionNamed(ctx.policy, id);
    // Several at once: the first sentence of each, or it becomes a page.
    const short =
      ids.length > 2 ? (long[ctx.lang].match(/^.*?[。.](?=\s|\D|$)/)?.[0] ?? long[ctx.lang]) : long[ctx.lang];
    return ctx.w.explain(name[ctx.lang], short);
  });
  return { text: words.join('\n'), citations: cite(ctx, data, ids) };
}

function sayWhyAsked(ctx: Ctx, data: SelfCheckData, ids: readonly CriterionId[]): Said {
  return { text: ctx.w.whyAsked(listNames(ctx, ids)), citations: cite(ctx, data, ids) };
}

/** 「除了评级还有哪里不符合」. */
const BESIDE = /除了?[^,。]{1,12}(?:还|之外|以外|,)|besides|apart from|other than/;

function sayWhyFails(ctx: Ctx, data: SelfCheckData, beside: readonly CriterionId[] = []): Said | null {
  const made = judge(ctx, data);
  if (beside.length > 0 && made.failed.every((id) => beside.includes(id)))
    return { text: ctx.w.nothingElseFails(shorten(ctx, made.unknown)), verdict: made.verdict };
  const failed = made.failed.filter((id) => !beside.includes(id));
  const ids = failed.length > 0 ? failed : made.unknown;
  const shown = made.findings.filter((f) => ids.includes(f.criterion)).slice(0, 3);
  if (shown.length === 0) return { text: ctx.w.noFailure };
  const head = made.failed.length > 0 ? '' : ctx.w.noFailure;
  return {
    text: `${head}${ctx.w.whyFails(listWhys(ctx, shown))}`,
    citations: citeWords(wordsFor(made, ids)),
    verdict: made.verdict,
  };
}

/** The plan's words for criteria, narrowed to the kind where it is known. */
function cite(ctx: Ctx, data: SelfCheckData, ids: readonly CriterionId[]) {
  const found = wordsFor(judge(ctx, data), ids);
  return citeWords(found.length > 0 ? found : ids.map((id) => criterionNamed(ctx.policy, id)));
}

/** The conditions that a message names. */
export function namedIn(text: string): CriterionId[] {
  return [...topicsIn(text), ...TERMS.filter(([, pattern]) => pattern.test(text)).map(([id]) => id)];
}
