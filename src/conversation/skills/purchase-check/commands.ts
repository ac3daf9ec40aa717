import type { Policy } from '../../../domain/policy/policy.js';
import type { PurchaseCheck } from '../../../domain/policy/purchase-check.js';

/** Asks to be walked through something before a purchase, without saying what. */
const MENU =
  /(?:购买|采购|买)(?:服务)?(?:之)?前(?:的)?(?:自查|核对|检查|对照|自检)|(?:核对|对照|检查)[^,。]{0,4}(?:购买|采购)(?:服务)?(?:前|之前)(?:的)?(?:条件|事项)?|(?:购买|采购)(?:服务)?(?:自查|核对清单)|(?:pre-?purchase|purchasing) check|check before (?:we )?(?:purchase|buy)/;
/** 「核对一下：能不能当购买主体」, as the choices say it. */
const NAMED = /(?:核对|walk me through)[^:]{0,6}:\s?(?<title>.+)$/;

/** 「我们街道想买养老服务，帮我核对一下」: whoever buys wants its purchase checked, and no provider. */
const BUYS =
  /(?:想|要|打算|准备|拟|计划)[^,。?]{0,6}(?:购买|采购|买|外包)|\b(?:want|plan|like|going) to (?:buy|purchase|outsource|procure)\b/;
const WISHES_CHECK =
  /核对|对照|自查|合规不|合不合规|过一?遍|帮[我你忙们]*(?:看看?|查|核|判断|对|测)|(?:看|查|测)一?下[^,。]{0,4}(?:能不能|行不行|合规|可不可以)|\bcheck\b/;
/** Whether they may purchase at all is a question of its own. */
const MAY_THEY = /工会|妇联|团委|团区委|残联|科协|文联|工商联|红十字会|侨联|群团|参公|事业单位|合同|台账|提醒/;

/** What is about to be bought, in the words of whoever buys it; null where none is named. */
export function boughtIn(text: string): string | null {
  return (BOUGHT.exec(text)?.groups?.what ?? BOUGHT.exec(text)?.groups?.en)?.trim() ?? null;
}

const BOUGHT =
  /(?:想|要|打算|准备|拟|计划)[^,。?]{0,6}?(?:购买|采购|买|外包)(?:一?[批项个份些点])?(?<what>(?!服务[,。?]|东西|什么|啥)[^,。?\s]{2,14}?)(?=先|帮|能不能|可不可以|行不行|合规|自查|核对|对照|看|[,。?\s]|$)|\b(?:buy|purchase|outsource|procure) (?:an? |some |the )?(?<en>[a-z -]{4,40}?)(?=[,.?]|$| can you| please)/;

/** Whether an officer wants to be walked through what is about to be bought. */
export function asksBeforeBuying(text: string): boolean {
  return text.length <= 120 && BUYS.test(text) && WISHES_CHECK.test(text) && !MAY_THEY.test(text);
}

/** Which check a normalised message asks for; `menu` = which of them must be asked; null = none. */
export function checkAsked(text: string, policy: Policy): PurchaseCheck | 'menu' | null {
  if (text.length > 120) return null;
  const title = NAMED.exec(text)?.groups?.title?.trim();
  const checks = [...policy.checks.values()];
  const named = checks.find((c) => title !== undefined && (c.title.zh === title || c.title.en.toLowerCase() === title));
  if (named !== undefined) return named;
  const asked = checks.find((c) => [...c.start.zh, ...c.start.en].some((p) => new RegExp(p, 'u').test(text)));
  return asked ?? (MENU.test(text) ? 'menu' : null);
}

/** The check that a bare title names, where the choice between them waits. */
export function checkTitled(text: string, policy: Policy): PurchaseCheck | null {
  const said = text.trim().replace(/[?。.!]+$/, '');
  return [...policy.checks.values()].find((c) => said.includes(c.title.zh) || said.includes(c.title.en)) ?? null;
}

const RESUME =
  /^(?:好的?|行|那|我们)?[,，]?(?:继续|接着)(?:核对|来|吧|查|做)*[。.!]*$|^(?:resume|continue|go on)[.!]*$/;

export function asksToResume(text: string): boolean {
  return RESUME.test(text);
}

/** What is asked about the question or the verdict in the middle. */
export function asideAsked(text: string): 'words' | 'who' | 'explain' | null {
  if (text.length > 30) return null;
  if (/哪(?:一)?[句条款]|依据|原文|原话|出处|根据什么|which (?:sentence|clause)|where does it say/.test(text))
    return 'words';
  if (/谁(?:说了算|定|判断|认定|来定)|(?:问|找)谁|who decides|whom? (?:do|should) we ask/.test(text)) return 'who';
  if (
    /为(?:什么|啥)(?:要)?问|什么(?:叫|是|意思)|啥(?:叫|是|意思)|怎么(?:算|看|判断|理解)|解释|不(?:懂|明白)|what (?:is|does|do you mean)|why do you ask|explain/.test(
      text,
    )
  )
    return 'explain';
  return null;
}
