import type { SkillResult } from '../../../skill.js';
import { type Ctx, makeResult } from '../context.js';
import { namedIn } from '../meant/named.js';
import { isQuestion } from '../questions.js';
import { sayEnd } from '../say-contract.js';
import type { Draft } from './draft-schema.js';
import { sayDraft } from './say-draft.js';

const FIELDS =
  /到期|款|验收|付|检查|节点|待办|结束|截止|开始|起止|期限|几天|多久|多少|金额|钱|合计|总共|一共|加起来|最[大小早晚多少高低]|[大小高低]|哪家|谁|\b(?:end|expire|start|amount|total|how (?:much|many|long)|when|which|who)\b/;
/** Of what is registered, not of what was just read. */
const OF_REGISTERED =
  /我的合同|所有|全部|手[上里]|台账|已登记|登记过|登记了(?:的|哪|几)|其他|别的|我的待办|my contracts|all/;

/** Does the plan cap how long a contract runs: of the plan, whatever was just read. */
const OF_PLAN = /方案|政策|文件里|(?:有没有|有)规定|\bthe (?:plan|policy|rules)\b/;

/** 那还有多少天到期, 第二个多少钱, said right after drafts were read back: of them, not of what is registered. */
export async function asksOfDrafts(ctx: Ctx, drafts: readonly Draft[]): Promise<boolean> {
  const { text, turn } = ctx;
  if (turn.state.last?.intent !== 'contract_register' || !isQuestion(text) || !FIELDS.test(text)) return false;
  if (
    OF_REGISTERED.test(text) ||
    OF_PLAN.test(text) ||
    drafts.every((d) => d.provider === null && d.end === null && d.amountYuan === null)
  )
    return false;
  return namedIn(text, await ctx.contracts.findContracts()).length === 0;
}

/** The drafts again, that they are not registered yet, and their sum where it is asked for. */
export function answerOfDrafts(ctx: Ctx, drafts: readonly Draft[], wait: { step: string; data: unknown }): SkillResult {
  const { w } = ctx;
  const sums = drafts.map((d) => d.amountYuan ?? 0).reduce((a, b) => a + b, 0);
  const asksTotal = drafts.length > 1 && /合计|总共|一共|加起来|\btotal\b|how much/.test(ctx.text);
  return makeResult(ctx, {
    intent: 'contract_register',
    text: [
      /款|验收|付|检查|节点|待办|payment|acceptance|milestone/.test(ctx.text)
        ? w.register.notDerived
        : w.register.notSaved,
      ...drafts.map((d, i) => sayDraft(ctx, d, drafts.length > 1 ? i : null)),
      ...daysLeft(ctx, drafts),
      ...(asksTotal ? [w.query.total(w.sum(sums))] : []),
    ].join('\n'),
    wait,
  });
}

function daysLeft(ctx: Ctx, [only, other]: readonly Draft[]): string[] {
  const asks = /几天|多少天|多久|还剩|how (?:long|many days)|\bleft\b/.test(ctx.text);
  return asks && only?.end && other === undefined ? [sayEnd(ctx, { status: 'active', end: only.end })] : [];
}
