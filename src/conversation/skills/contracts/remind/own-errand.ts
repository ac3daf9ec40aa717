import { Temporal } from 'temporal-polyfill';
import type { SkillResult } from '../../../skill.js';
import { type Ctx, makeResult } from '../context.js';
import { noteOf, readOwnDays, tellsHour } from './own-days.js';
import type { Pending } from './set-on-contract.js';
import { setOwnDays } from './set-own-days.js';

const INTENT = 'reminder_set';
export const REMINDING = 'reminding';
export const ENDS = /到期|届满|期满|结束|截止|过期|完|expir|ends?\b|due\b/;

const ERRAND =
  /^(?:[上下中晚早]?[午上]?(?:[\d一二两三四五六七八九十]{1,3}点半?)?)?(?:给|去|找|联系|问|催|写|开会?|打|发|带|参加|提交|交|送|取|约|拜访|回|买|看|查|填|准备|核对|盖章|签字|call|email|send|meet|ask|write|visit|phone|submit|buy|prepare)/;

/** 提醒我给新禾打电话: something to do, and no contract's day; null where it may be one. */
export function errandIn(text: string): string | null {
  if (ENDS.test(text) || /合同|协议|续签|续约|提前|contract|agreement|before/.test(text)) return null;
  // 下周提醒我去看看: the week is told, the day is asked for.
  const note = noteOf(text).replace(/^(?:下|这|本)(?:个)?(?:周|星期|礼拜|月)(?![一二三四五六日天\d])/, '');
  return ERRAND.test(note) ? note : null;
}

export function askDay(ctx: Ctx, own: string, notes: string[]): SkillResult {
  const data: Pending = { leads: [], milestone: null, contracts: [], replaces: [], notes, own };
  return makeResult(ctx, {
    intent: INTENT,
    text: [ctx.w.remind.whichDay(own), ...notes].join('\n'),
    wait: { step: REMINDING, data },
  });
}

/** The day of an errand that waits for it; null when the message tells none. */
export function takeDay(ctx: Ctx, own: string, notes: readonly string[]): Promise<SkillResult> | null {
  const days = readOwnDays(ctx.text, ctx.today);
  if (days.length === 0) return null;
  const [more] = days;
  return setOwnDays(
    ctx,
    days.map(({ day }) => ({
      day,
      note: more && tellsHour(more.note) && more.note.length <= 6 ? `${more.note}${own}` : own,
    })),
    notes,
  );
}

/** 改成周四, of a reminder on 下周三: the Thursday of that week, unless that is over. */
export function inSameWeek(text: string, day: string, before: string): string {
  if (!/(?<![下上本这])(?<!下个|这个)(?:周|星期|礼拜)[一二三四五六日天]/.test(text)) return day;
  const [told, old] = [Temporal.PlainDate.from(day), Temporal.PlainDate.from(before)];
  const there = old.add({ days: told.dayOfWeek - old.dayOfWeek }).toString();
  return there > day ? there : day;
}
