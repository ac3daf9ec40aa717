import { earliestEligible } from '../../../domain/policy/assess/earliest.js';
import type { Day } from '../../../shared/clock.js';
import { findDates } from '../../../understanding/entities/dates.js';
import type { SkillResult } from '../../skill.js';
import type { Ctx, Step } from './context.js';
import type { SelfCheckData } from './data.js';
import { answerAside } from './dialog.js';

const ASKS =
  /提醒(?:我|一下|下|我们)|到时候?(?:再)?(?:提醒|叫|通知)|(?:叫|通知)(?:我|我们)(?:再)?(?:来)?(?:自?查)|\bremind (?:me|us)\b/;
const OTHER = /合同|到期|节点|验收|付款|contract|取消|别提醒|不用提醒|我的提醒|cancel/;

/** Whether a message asks to be reminded to check again. */
export function asksForReminder(text: string): boolean {
  return text.length <= 40 && ASKS.test(text) && !OTHER.test(text);
}

const CANCELS =
  /^(?:那|请|帮我|先|都)*(?:取消|删掉?|不要|别|不用)(?:掉|这个|那个|所有|全部|了)*(?:的)?提醒(?:我)?(?:了|吧)?[。.!]*$|cancel (?:the|my) reminders?/;

/** Drops the asker's reminders of a check; null when the message doesn't ask for that or there is none. */
export async function cancelReminders(
  ctx: Ctx,
  data: SelfCheckData,
  step: Step,
  text: string,
): Promise<SkillResult | null> {
  if (!CANCELS.test(text)) return null;
  const own = (await ctx.turn.view.contracts?.findReminders()) ?? [];
  const ours = own.filter((one) => one.reminder.contract === null);
  if (ours.length === 0) return null;
  const days = ours.map((one) => one.when.on).join(ctx.w.comma);
  const made = answerAside(ctx, data, step, { text: ctx.w.remindGone(days) });
  return { ...made, effects: [{ kind: 'cancel_reminders', ids: ours.map((one) => one.reminder.id) }] };
}

/** The first day on which every gap could be closed, where it lies ahead; null when none can be reckoned. */
export function dayToReturn(ctx: Ctx, data: SelfCheckData): Day | null {
  const { gaps, earliest } = earliestEligible(data.org, ctx.policy.criteria, ctx.today);
  // What is still to be told has no date of its own: the inspections that must be passed have.
  const dated = gaps.flatMap((gap) => (gap.basis === 'inspection' && gap.earliest !== null ? [gap.earliest] : []));
  const day = earliest ?? dated.sort().at(-1) ?? null;
  return day !== null && day > ctx.today ? day : null;
}

/** Sets the reminder that was asked for: on the day named, else on the day reckoned; asks for a day where there is none. */
export function remindMe(ctx: Ctx, data: SelfCheckData, step: Step, text: string): SkillResult {
  const { w, turn } = ctx;
  const named = findDates(text, ctx.today).flatMap((found) => (found.value === null ? [] : [found.value]));
  const day = named[0] ?? dayToReturn(ctx, data);
  if (!turn.view.contracts) return answerAside(ctx, data, step, { text: w.remindNot });
  if (day === null || day <= ctx.today) return answerAside(ctx, data, step, { text: w.remindWhen });
  const note = w.remindNote;
  const reminder = { contract: null, obligation: null, before: null, day, note } as const;
  const own = { ...reminder, id: turn.view.newId(), user: turn.view.user.id, createdAt: turn.view.now };
  const made = answerAside(ctx, data, step, { text: w.remindSet(day) });
  return { ...made, effects: [...(made.effects ?? []), { kind: 'set_reminders', reminders: [own] }] };
}
