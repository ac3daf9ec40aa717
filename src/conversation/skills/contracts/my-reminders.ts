import type { ShownReminder } from '../../../services/reminders.js';
import { findLeadTimes } from '../../../understanding/entities/lead-time.js';
import type { SkillResult } from '../../skill.js';
import { readFew, readOrdinal } from './commands.js';
import { type Ctx, makeResult } from './context.js';
import { nameContract } from './say-contract.js';
import { namedIn } from './target.js';

const INTENT = 'reminder_set';

/** 「我的提醒」: what the user has set, the nearest first; those whose day has come are marked. */
export async function listReminders(ctx: Ctx): Promise<SkillResult> {
  const { w } = ctx;
  const own = await ctx.contracts.findReminders();
  if (own.length === 0) return makeResult(ctx, { intent: INTENT, text: w.remind.none });
  const lines = own
    .slice(0, 10)
    .map((r, i) => `${i + 1}. ${r.when.on <= ctx.today ? w.remind.due : ''}${sayReminder(ctx, r)}`);
  return makeResult(ctx, {
    intent: INTENT,
    text: [w.remind.mine(own.length), ...lines].join('\n'),
    spoken: { reminders: own.map((r) => r.reminder.id) },
  });
}

/** 取消提醒: the one just spoken of, the only one, the one named, or all when it says so; else asks which. */
export async function cancelReminders(ctx: Ctx): Promise<SkillResult> {
  const { w, text } = ctx;
  const own = await ctx.contracts.findReminders();
  if (own.length === 0) return makeResult(ctx, { intent: INTENT, text: w.remind.none });
  const chosen = chooseReminders(ctx, own, text);
  if (chosen.length === 0) {
    const choices = own
      .slice(0, 5)
      .map((r) => `${ctx.lang === 'en' ? 'cancel the reminder: ' : '取消提醒：'}${sayReminder(ctx, r)}`);
    return makeResult(ctx, { intent: INTENT, text: w.remind.whichCancel, choices, asked: true });
  }
  const lines = chosen.map((r) => sayReminder(ctx, r)).join('\n');
  const ids = chosen.map((r) => r.reminder.id);
  return makeResult(ctx, {
    intent: INTENT,
    text: `${w.remind.cancelled(ids.length)}\n${lines}`,
    effects: [{ kind: 'cancel_reminders', ids }],
    spoken: { reminders: [] },
  });
}

function chooseReminders(ctx: Ctx, own: readonly ShownReminder[], text: string): readonly ShownReminder[] {
  if (/全部|所有|都|\ball\b|every/.test(text)) return own;
  const said = own.filter((r) => text.includes(sayReminder(ctx, r).toLowerCase()));
  if (said.length > 0) return said;
  const few = readFew(text, ctx.spoken.reminders);
  if (few) return own.filter((r) => few.includes(r.reminder.id));
  const leads = findLeadTimes(text).flatMap((f) => f.value ?? []);
  const timed = own.filter(({ reminder: { before } }) =>
    leads.some((l) => before !== null && 'days' in l && 'days' in before && l.days === before.days),
  );
  if (timed.length > 0) return timed;
  const nth = readOrdinal(text);
  const pointed = nth === null ? undefined : own.find((r) => r.reminder.id === ctx.spoken.reminders.at(nth));
  if (pointed) return [pointed];
  const named = namedIn(
    text,
    own.flatMap((r) => r.contract ?? []),
  );
  if (named.length > 0) return own.filter((r) => named.some((c) => c.id === r.contract?.id));
  if (own.length === 1) return own;
  const spoken = own.filter((r) => ctx.spoken.reminders.includes(r.reminder.id));
  return spoken.length === 1 ? spoken : [];
}

function sayReminder(ctx: Ctx, { reminder, when, contract }: ShownReminder): string {
  const { w } = ctx;
  if (!contract || reminder.before === null) return w.remind.named(when.on, reminder.note ?? w.remind.nothingNoted);
  const { before } = reminder;
  const lead = 'days' in before ? w.remind.lead(before.days) : w.remind.workLead(before.workdays);
  const who = nameContract(ctx, contract);
  const what =
    reminder.note === null
      ? w.remind.ends(who, when.due ?? contract.end, lead)
      : w.remind.duty(who, reminder.note, when.due ?? '', lead);
  return w.remind.named(when.on, what);
}
