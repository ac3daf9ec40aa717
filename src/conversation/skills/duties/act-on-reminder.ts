import { canSnoozeTo } from '../../../services/contracts/act-on-obligation.js';
import type { SkillResult } from '../../skill.js';
import { type Ctx, makeResult } from '../contracts/context.js';
import type { Asked } from './read-acts.js';
import { wordingIn } from './wording.js';

const INTENT = 'reminder_set';

/** 收到 and 明天再提醒, said to a reminder of the person's own. */
export function actOnReminder(ctx: Ctx, asked: readonly Asked[]): SkillResult {
  const w = wordingIn(ctx.lang);
  const [first] = asked;
  const spoken = { dutiesAt: ctx.turn.view.now };
  if (first?.act === 'transfer') return makeResult(ctx, { intent: INTENT, text: ctx.w.remind.noCopy, spoken });
  if (first?.act !== 'snooze') return makeResult(ctx, { intent: INTENT, text: w.acted.reminderSeen, spoken });
  if (first.until === 'vague') return makeResult(ctx, { intent: INTENT, text: w.acted.noDay, spoken });
  const until = first.until ?? ctx.contracts.rules.calendar.addWorkdays(ctx.today, 1).day;
  if (!canSnoozeTo(until, ctx.today)) return makeResult(ctx, { intent: INTENT, text: w.acted.badDay(until), spoken });
  const effects = ctx.spoken.reminders.map((id) => ({ kind: 'snooze_reminder' as const, id, until }));
  return makeResult(ctx, { intent: INTENT, text: w.acted.reminderSnoozed(until), effects, spoken });
}
