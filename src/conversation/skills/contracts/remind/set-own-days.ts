import type { ReminderRecord } from '../../../../shared/records-of-contracts.js';
import type { SkillResult } from '../../../skill.js';
import { restoreCase } from '../../duties/restore-case.js';
import { type Ctx, makeResult } from '../context.js';
import { nameContract } from '../say-contract.js';
import { isBare, type OwnDay, tellsHour } from './own-days.js';

const INTENT = 'reminder_set';
/** 第一个, 这件: points, and says nothing that could be noted. */
const ONLY_POINTS = /^(?:第?[一二三四五六七八九十\d]{1,2}|这|那|它)[个件条项份]?(?:事)?$/;

/** Sets reminders on days that a person named: such a day stays, also where it is a day off. */
export async function setOwnDays(
  ctx: Ctx,
  days: readonly OwnDay[],
  notes: readonly string[],
  replaces: readonly string[] = [],
): Promise<SkillResult> {
  const { w, today } = ctx;
  const made: ReminderRecord[] = [];
  const lines: string[] = [];
  for (const { day, note } of days) {
    const about =
      isBare(note) || ONLY_POINTS.test(note)
        ? `${ONLY_POINTS.test(note) ? '' : note}${await spokenName(ctx)}`
        : note.replace(/[a-z][a-z .&'-]*/g, (words) => restoreCase(ctx, words));
    if (day <= today) lines.push(day < today ? w.remind.dayPast(day) : w.remind.dayIsToday(day));
    else {
      made.push(toRecord(ctx, day, about));
      lines.push(w.remind.set(day, about || w.remind.nothingNoted));
    }
  }
  if (made.length === 0) return makeResult(ctx, { intent: INTENT, text: [...lines, ...notes].join('\n') });
  const changed = replaces.length > 0 ? w.remind.changed : '';
  const hours = made.some((r) => tellsHour(r.note ?? '')) ? [w.remind.hourKept] : [];
  return makeResult(ctx, {
    intent: INTENT,
    text: [`${changed}${lines.join('\n')}`, await sayHow(ctx), ...hours, ...notes].join('\n'),
    effects: [
      ...(replaces.length > 0 ? [{ kind: 'cancel_reminders' as const, ids: [...replaces] }] : []),
      { kind: 'set_reminders', reminders: made },
    ],
    spoken: { reminders: made.map((r) => r.id), acted: undefined },
  });
}

function toRecord({ turn }: Ctx, day: string, note: string): ReminderRecord {
  return {
    id: turn.view.newId(),
    user: turn.view.user.id,
    contract: null,
    obligation: null,
    before: null,
    day,
    note: note || null,
    createdAt: turn.view.now,
  };
}

/** 给它设个提醒，12月1日: what it is about is the contract spoken of. */
async function spokenName(ctx: Ctx): Promise<string> {
  const [only, other] = ctx.spoken.contracts;
  if (only === undefined || other !== undefined) return '';
  const [found] = await ctx.contracts.findContracts({ ids: [only] });
  return found ? nameContract(ctx, found) : '';
}

/** When on its day it comes, and where. */
export async function sayHow({ contracts, w }: Ctx): Promise<string> {
  const push = await contracts.findPush();
  if (!push) return w.remind.how;
  return push.here ? w.remind.howHere(push.from) : w.remind.howThere(push.from, push.channel);
}
