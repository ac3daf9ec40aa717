import {
  findLeadTimes,
  type LeadTime,
  parseBareDays,
  parseLeadTime,
} from '../../../../understanding/entities/lead-time.js';
import type { Ctx } from '../context.js';

const AS_BEFORE = /一样|同样|照(?:这个?|此|着|搬|旧)|相同|(?:按|跟)(?:这个|刚才)|\bthe same\b|likewise/;

export const CHANGES = /改|换成|调整|change|move|instead|make it/;

/** 还是一个月吧, 不对，提前三个月: instead of what was just set. */
export const AGAIN = /^(?:(?:那|算了|不|[,，])*还是|(?:哦|啊|等等|[,，])*(?:不对|不是|错了|说错了?|记错了?))/;

/** How long before: as told, as before (一样), or the bare length of a change. */
export async function leadsIn(ctx: Ctx): Promise<LeadTime[]> {
  // 不要20天，改成一个月
  const said = ctx.text.replace(/^.{0,6}?(?:不要|不是|别|取消)[^,，]{1,8}[,，]\s*(?=改|换|要|就)/, '');
  const told = findLeadTimes(said).flatMap((f) => f.value ?? []);
  if (told.length > 0) return told;
  const copied = AS_BEFORE.test(ctx.text) ? await leadsBefore(ctx) : [];
  return copied.length > 0 || !(CHANGES.test(ctx.text) || AGAIN.test(ctx.text))
    ? copied
    : [changedLead(said) ?? []].flat();
}

/** 十天太紧，改两个礼拜: of two lengths, the one told behind the change. */
function changedLead(text: string): LeadTime | null {
  return (
    parseBareDays(text) ??
    parseLeadTime(text) ??
    parseLeadTime(text.slice(text.search(CHANGES)).replace(CHANGES, '').trim())
  );
}

/** 汇智的也照这个来: as the reminders spoken of. */
async function leadsBefore(ctx: Ctx): Promise<LeadTime[]> {
  const own = await ctx.contracts.findReminders();
  return own.flatMap(({ reminder: { id, before } }) =>
    before === null || !ctx.spoken.reminders.includes(id)
      ? []
      : ['days' in before ? { days: before.days } : { workingDays: before.workdays }],
  );
}
