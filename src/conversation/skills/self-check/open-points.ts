import type { Assessment } from '../../../domain/policy/assess/assessment.js';
import { doubtedBy } from './conflicts.js';
import type { Ctx, Said } from './context.js';
import type { SelfCheckData } from './data.js';
import { judge } from './dialog.js';
import { criterionNamed, findingsOf, listNames } from './names.js';
import { openGroups } from './questions.js';
import { citeWords, FEW, wordsFor } from './quotes.js';
import { sayVerification, whyUnknown } from './say-verdict.js';

/** 「主要是哪儿不确定」, 「哪几条待确认」, 「没弄清的是哪些」. */
const OPEN_STATE =
  '(?:不(?:是)?(?:太|大|很)?(?:确定|清楚|明确)|待确认|要确认|需要?确认|(?:没|未)(?:有)?(?:弄清|搞清|说清|定(?:下来)?|说(?:到)?|答|填|确认|落实|着落)|存疑|拿不准|说不准|悬着|有疑问|卡(?:住|着)?了?)';
const OPEN_THING =
  '(?:哪(?:些|几|里|儿|个|一)?(?:条|项|个|样|点|块|方面|地方|条件|处)?|(?:什么|啥)(?:地方|条件|方面|东西|内容)?)';
const ASKS_OPEN = new RegExp(
  `${OPEN_THING}(?:是|还|都|又|的|我们)*${OPEN_STATE}|${OPEN_STATE}的?(?:是|有|到底|具体|主要|都|又|在|条件)*${OPEN_THING}(?:[?了呢啊]|$)|what(?:'s| is| are)?[^.?]{0,14}(?:unclear|uncertain|undetermined|not (?:sure|settled|clear)|to be confirmed|still open)|which[^.?]{0,24}(?:unclear|uncertain|undetermined|open\\b|to be confirmed|not settled)`,
);
/** 「还缺哪些」, 「还差啥」. */
const ASKS_LACKING =
  /(?:还|我们|到底|那|究竟|都|一共)*(?:缺|差|少)(?:了)?(?:啥|什么|哪[些样几条个]?|点啥|点什么|几条|几样)|^(?:那|那么|我们|所以|[,，])*还(?:要|需要?|得|须)(?:再)?(?:具备|满足|符合|有|达到|准备|看|补)?(?:点|些)?(?:啥|什么|哪些|哪几)(?:个)?(?:条件|要求|[条样项]|东西|方面)?(?:才行|呢|啊|[?？])*$|what(?:'s| is| are| do)? (?:we )?(?:still )?(?:missing|lack(?:ing)?)\b|what else (?:do|must|should) we (?:need|have|meet)/;
const NAMED = 4;

/** 「还差啥」, whatever else stands open. */
export function asksLacking(text: string): boolean {
  return ASKS_LACKING.test(text);
}

/** Whether a message asks what is not settled, though it holds the very words of not knowing. */
export function asksOpenPoints(text: string): boolean {
  return ASKS_OPEN.test(text);
}

/**
 * Lists what is not settled, with the reason of each and who can settle it, then what was not told yet; what fails
 * comes along. Null when the message asks no such thing, or asks what is lacking while something fails for good.
 */
export function sayOpenPoints(ctx: Ctx, data: SelfCheckData, text: string): Said | null {
  const asksOpen = ASKS_OPEN.test(text);
  if (!asksOpen && !ASKS_LACKING.test(text)) return null;
  const { w } = ctx;
  const made = judge(ctx, data);
  if (made.failed.length > 0 && !asksOpen) return null;
  // What the question that waits is about may still turn out well.
  const doubtful = data.detail === null ? [] : doubtedBy(data.detail).filter((id) => made.failed.includes(id));
  const failed = made.failed.filter((id) => !doubtful.includes(id));
  const untold = [...doubtful, ...openGroups(data, made).flat()];
  const told = made.unknown.filter((id) => !untold.includes(id));
  if (made.unknown.length + doubtful.length === 0) return asksOpen ? sayNothingOpen(ctx, made) : null;
  const whys = findingsOf(made, told.slice(0, NAMED))
    .map((f) => w.because(criterionNamed(ctx.policy, f.criterion).name[ctx.lang], whyUnknown(ctx, data, f)))
    .join(w.semicolon);
  const points = told.length === 0 ? '' : w.openPoints(whys + (told.length > NAMED ? w.more(told.length) : ''));
  const verify = told.length === 0 || untold.length > 0 ? '' : sayVerification(ctx, data, made);
  const rest = untold.length === 0 ? '' : w.openUntold(shorten(ctx, untold));
  const fails = failed.length === 0 ? '' : w.openFails(listNames(ctx, failed));
  return {
    text: [asksOpen ? '' : sayMet(ctx, made), points, rest, fails, verify].filter((part) => part !== '').join(w.gap),
    citations: citeWords(wordsFor(made, told.length > 0 ? told : untold)).slice(0, FEW),
    ...(doubtful.length > 0 ? {} : { verdict: made.verdict }),
  };
}

/** What is enough already. */
function sayMet(ctx: Ctx, made: Assessment): string {
  const found = made.findings.filter((one) => one.status === 'met' && one.criterion !== 'org_type');
  const met = found.map((one) => one.criterion);
  return met.length === 0 ? '' : ctx.w.metSoFar(listNames(ctx, met));
}

function sayNothingOpen(ctx: Ctx, made: Assessment): Said {
  const { w } = ctx;
  if (made.failed.length === 0) return { text: w.nothingOpen };
  return {
    text: `${w.noneToConfirm}${w.openFails(listNames(ctx, made.failed))}`,
    citations: citeWords(wordsFor(made, made.failed)).slice(0, FEW),
    verdict: made.verdict,
  };
}

/** The first few names, and how many there are. */
export function shorten(ctx: Ctx, ids: Parameters<typeof listNames>[1]): string {
  return `${listNames(ctx, ids.slice(0, NAMED))}${ids.length > NAMED ? ctx.w.more(ids.length) : ''}`;
}
