import { z } from 'zod';
import { decodeNumber } from '../../../shared/chinese-number.js';
import type { ObligationRecord } from '../../../shared/records-of-contracts.js';
import type { SkillResult } from '../../skill.js';
import { readAnswer } from '../contracts/answers.js';
import { wantsChange } from '../contracts/change/change-cues.js';
import { type Ctx, makeResult } from '../contracts/context.js';
import { isQuestion } from '../contracts/questions.js';
import { isErrand } from './claims.js';
import { narrow } from './narrow.js';
import { type Asked, dayIn, readActs } from './read-acts.js';
import { readAllNamed } from './read-named.js';
import { sayDuty } from './say-duty.js';
import { wordingIn } from './wording.js';

const INTENT = 'reminder_set';
export const KIND = 'duties';
export const WHICH = 'which';

const which = { which: z.null(), said: z.string() };
const askedSchema = z.discriminatedUnion('act', [
  z.object({ ...which, act: z.literal('acknowledge') }),
  z.object({ ...which, act: z.literal('complete'), note: z.string().nullable() }),
  z.object({ ...which, act: z.literal('snooze'), until: z.string().nullable() }),
  z.object({ ...which, act: z.literal('transfer'), to: z.string().nullable() }),
]);
const NUMBERS =
  /^(?:是|那|就|选|要|[,，\s])*((?:第|no\.? ?)?(?:\d{1,2}|[一二三四五六七八九十])(?:项|件|个|条|份)?(?:\s*(?:、|和|与|及|跟|,|，|and|&)\s*(?:第)?(?:\d{1,2}|[一二三四五六七八九十])(?:项|件|个|条|份)?)*)(?:吧|的|那[个件条])?[.。]?$/;
const ALL = /^(?:全部|都|所有|全都?|这些都?|all(?: of them)?|both|every ?(?:thing|one))(?:是|要|吧|的)*$/;

/** Asks which of several an act is about; the number alone answers, and the act is done. */
export async function askWhich(ctx: Ctx, asked: Asked, candidates: readonly ObligationRecord[]): Promise<SkillResult> {
  const named = await readAllNamed(ctx, candidates);
  const lines = named.map((n, i) => `${i + 1}. ${sayDuty(n, ctx.today, ctx.lang)}`);
  const result = makeResult(ctx, {
    intent: INTENT,
    text: [headOf(ctx, asked), ...lines].join('\n'),
    asked: true,
    spoken: { obligations: candidates.map((o) => o.id), dutiesAt: ctx.turn.view.now },
  });
  // A day that cannot be told has to be said again, with the number.
  if (asked.act === 'snooze' && asked.until === 'vague') return result;
  return { ...result, skill: { kind: KIND, step: WHICH, data: { ...asked, which: null }, at: ctx.turn.view.now } };
}

function headOf({ lang }: Ctx, asked: Asked): string {
  const { whichDone, whichSeen, whichLater, whichTo, which: any } = wordingIn(lang).acted;
  switch (asked.act) {
    case 'complete':
      return whichDone;
    case 'acknowledge':
      return whichSeen;
    case 'snooze':
      return asked.until === null || asked.until === 'vague' ? any : whichLater(asked.until);
    case 'transfer':
      return asked.to === null ? any : whichTo(asked.to);
  }
}

/** What an answer to the question makes of the act that waits; null when the message is about something else. */
export async function readWhich(ctx: Ctx, data: unknown): Promise<Asked | 'dropped' | null> {
  const parsed = askedSchema.safeParse(data);
  if (!parsed.success) return null;
  const asked = parsed.data;
  const { text, today, spoken } = ctx;
  if (readAnswer(text) === 'no') return 'dropped';
  if (isErrand(text, today)) return null;
  if (ALL.test(text)) return { ...asked, which: 'all', said: '' };
  const numbers = NUMBERS.exec(text)?.[1];
  if (numbers) return { ...asked, which: numbersOf(numbers), said: text };
  // 1办结, 转给小李: an act of its own.
  if (readActs(text, today)) return null;
  const day = asked.act === 'snooze' && /改|换|挪|推|还是|再|那就/.test(text) ? dayIn(text, today) : null;
  if (asked.act === 'snooze' && day !== null && day !== 'vague') return { ...asked, until: day };
  // 绿洲的金额改成15万, 绿洲的什么时候到期: another matter, whatever contract it names.
  if (wantsChange(text) || isQuestion(text)) return null;
  const duties = await ctx.contracts.findObligations({ ids: spoken.obligations ?? [] });
  const left = text.length <= 24 ? await narrow(ctx, duties, text) : [];
  return left.length > 0 && left.length < duties.length ? { ...asked, said: `${text} ${asked.said}` } : null;
}

function numbersOf(text: string): number[] {
  return [...text.matchAll(/\d{1,2}|[一二三四五六七八九十]/g)].map(([n]) => decodeNumber(n) ?? 0);
}
