import { z } from 'zod';
import type { Contract } from '../../../../domain/contracts/contract.js';
import { dayOfReminder } from '../../../../services/reminders.js';
import type { ReminderRecord } from '../../../../shared/records-of-contracts.js';
import type { LeadTime } from '../../../../understanding/entities/lead-time.js';
import type { SkillResult } from '../../../skill.js';
import { type Ctx, makeResult } from '../context.js';
import { nameContract } from '../say-contract.js';
import { sayHow } from './set-own-days.js';

const INTENT = 'reminder_set';

const leadSchema = z.union([z.object({ days: z.number() }), z.object({ workingDays: z.number() })]);

export const pendingSchema = z.object({
  leads: z.array(leadSchema),
  /** A milestone; null: the contract's end. */
  milestone: z.string().nullable(),
  /** The contracts to choose from, or the one chosen. */
  contracts: z.array(z.string()),
  /** Reminders that the new one replaces. */
  replaces: z.array(z.string()),
  notes: z.array(z.string()),
  /** What a reminder is about that waits for its day only. */
  own: z.string().optional(),
});

export type Pending = z.infer<typeof pendingSchema>;

interface Made {
  reminder: ReminderRecord;
  line: string;
}

export async function setOn(ctx: Ctx, pending: Pending, contracts: readonly Contract[]): Promise<SkillResult> {
  const leads = pending.leads.length > 0 ? pending.leads : [{ days: 0 }];
  const made: Made[] = [];
  const refused: string[] = [];
  for (const contract of contracts) {
    const anchor = await anchorOf(ctx, contract, pending.milestone);
    if (typeof anchor === 'string') refused.push(anchor);
    else for (const lead of leads) makeOne(ctx, contract, anchor, lead, made, refused);
  }
  const notes = [...refused, ...pending.notes];
  const spoken = {
    contracts: contracts.map((c) => c.id),
    ...(made.length > 0 ? { reminders: made.map((m) => m.reminder.id), acted: undefined } : {}),
  };
  if (made.length === 0) return makeResult(ctx, { intent: INTENT, text: notes.join('\n'), spoken });
  const changed = pending.replaces.length > 0 ? ctx.w.remind.changed : '';
  const text = [`${changed}${made.map((m) => m.line).join('\n')}`, await sayHow(ctx), ...notes].join('\n');
  const effects = [
    ...(pending.replaces.length > 0 ? [{ kind: 'cancel_reminders' as const, ids: pending.replaces }] : []),
    { kind: 'set_reminders' as const, reminders: made.map((m) => m.reminder) },
  ];
  return makeResult(ctx, { intent: INTENT, text, effects, spoken });
}

interface AnchorDay {
  due: string;
  obligation: string | null;
  /** What is due, in words; null: the contract's end. */
  name: string | null;
}

/** The day counted back from; a sentence when there is none. */
async function anchorOf(ctx: Ctx, contract: Contract, milestone: string | null): Promise<AnchorDay | string> {
  if (milestone === null) return { due: contract.end, obligation: null, name: null };
  const rule = ctx.contracts.rules.milestones.find((m) => m.id === milestone);
  const name = rule?.[ctx.lang] ?? milestone;
  const open = await ctx.contracts.findObligations({ contract: contract.id, status: 'open' });
  const duty = open
    .filter((o) => o.milestone === milestone && o.due >= ctx.today)
    .sort((a, b) => (a.due < b.due ? -1 : 1))[0];
  return duty ? { due: duty.due, obligation: duty.id, name } : ctx.w.remind.needDuty(nameContract(ctx, contract), name);
}

function makeOne(
  ctx: Ctx,
  contract: Contract,
  anchor: AnchorDay,
  lead: LeadTime,
  made: Made[],
  refused: string[],
): void {
  const { w, today, turn } = ctx;
  const before = 'days' in lead ? { days: lead.days } : { workdays: lead.workingDays };
  const when = dayOfReminder(before, anchor.due, ctx.contracts.rules);
  if (when.on <= today) {
    refused.push(when.on < today ? w.remind.past(when.on) : w.remind.isToday(when.on));
    return;
  }
  const words = 'days' in lead ? w.remind.lead(lead.days) : w.remind.workLead(lead.workingDays);
  const who = nameContract(ctx, contract);
  const what =
    anchor.name === null ? w.remind.ends(who, contract.end, words) : w.remind.duty(who, anchor.name, anchor.due, words);
  const space = ctx.lang === 'en' ? ' ' : '';
  const line = [
    w.remind.set(when.on, what),
    ...(when.on === when.named ? [] : [w.remind.dayOff(when.named)]),
    ...(when.tentative ? [w.remind.tentative] : []),
  ].join(space);
  const id = turn.view.newId();
  const reminder: ReminderRecord = {
    id,
    user: turn.view.user.id,
    contract: contract.id,
    obligation: anchor.obligation,
    before,
    day: anchor.obligation ? anchor.due : null,
    note: anchor.name,
    createdAt: turn.view.now,
  };
  made.push({ reminder, line });
}
