import type { ShownReminder } from '../../../../services/reminders.js';
import { findDates } from '../../../../understanding/entities/dates.js';
import { foldText } from '../../../../understanding/entities/fold.js';
import { findLeadTimes, type LeadTime } from '../../../../understanding/entities/lead-time.js';
import { scanDurations } from '../../../../understanding/entities/time/duration.js';
import type { SkillResult } from '../../../skill.js';
import { type Ctx, makeResult } from '../context.js';
import { namedIn } from '../meant/named.js';
import { readFew, readOrdinal } from '../meant/ordinals.js';
import { nameContract } from '../say-contract.js';

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
  return dropReminders(ctx, chosen);
}

/** Cancels reminders and says which. */
export function dropReminders(ctx: Ctx, chosen: readonly ShownReminder[]): SkillResult {
  const ids = chosen.map((r) => r.reminder.id);
  return makeResult(ctx, {
    intent: INTENT,
    text: [ctx.w.remind.cancelled(ids.length), ...chosen.map((r) => sayReminder(ctx, r))].join('\n'),
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
  const ofDay = own.filter((r) => daysIn(text, ctx.today).includes(r.when.on));
  if (ofDay.length > 0) return ofDay;
  const leads = leadsIn(text);
  const timed = own.filter(({ reminder: { before } }) =>
    leads.some((l) => before !== null && 'days' in l && 'days' in before && l.days === before.days),
  );
  const nth = readOrdinal(text);
  // 前面那个15天的: one of several of that length.
  const one = nth !== null && /[那这][个条道]/.test(text) ? timed.at(nth) : undefined;
  if (timed.length > 0) return one ? [one] : timed;
  const pointed = nth === null ? undefined : own.find((r) => r.reminder.id === ctx.spoken.reminders.at(nth));
  if (pointed) return [pointed];
  const named = namedIn(
    text,
    own.flatMap((r) => r.contract ?? []),
  );
  const about = aboutIn(text, own);
  if (about.length > 0 && longestShared(text, about[0]?.reminder.note ?? '') > 2) return about;
  if (named.length > 0) return own.filter((r) => named.some((c) => c.id === r.contract?.id));
  if (about.length > 0) return about;
  if (own.length === 1) return own;
  const spoken = own.filter((r) => ctx.spoken.reminders.includes(r.reminder.id));
  return spoken.length === 1 ? spoken : [];
}

/** 5月10那个: the days told, with or without 号. */
function daysIn(text: string, today: string): string[] {
  const dated = text.replace(/(?<=月\d{1,2})(?=[那的这])/g, '日');
  return findDates(foldText(dated), today).flatMap((d) => d.value ?? []);
}

/** 提前30天的, and 把5天的那个去掉, which tells only a length. */
function leadsIn(text: string): LeadTime[] {
  const told = findLeadTimes(text).flatMap((f) => f.value ?? []);
  if (told.length > 0) return told;
  return scanDurations(foldText(text)).flatMap(({ length }) =>
    length ? [{ days: length.days + 30 * length.months }] : [],
  );
}

/** The one that words point at: by its number in the list, its contract, or what it is about; null where none is told. */
export function pickReminder(ctx: Ctx, own: readonly ShownReminder[]): ShownReminder | null {
  const nth = readOrdinal(ctx.text);
  if (nth !== null) return own.find((r) => r.reminder.id === ctx.spoken.reminders.at(nth)) ?? null;
  const about = aboutIn(ctx.text, own);
  return about.length === 1 ? (about[0] ?? null) : null;
}

/** 打电话那个, 取消开会的提醒: those whose own words the text says most of. */
function aboutIn(text: string, own: readonly ShownReminder[]): ShownReminder[] {
  const scored = own.map((r) => ({ r, n: longestShared(text, r.contract ? '' : (r.reminder.note ?? '')) }));
  const best = Math.max(0, ...scored.map((s) => s.n));
  return best < 2 ? [] : scored.filter((s) => s.n === best).map((s) => s.r);
}

/** How many characters in a row a note shares with a text. */
function longestShared(text: string, note: string): number {
  let best = 0;
  for (let i = 0; i < note.length; i++)
    while (i + best < note.length && text.includes(note.slice(i, i + best + 1).toLowerCase())) best++;
  return best;
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
