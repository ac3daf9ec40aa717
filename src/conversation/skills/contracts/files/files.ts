import type { Attachment } from '../../../../shared/reply.js';
import type { SkillResult } from '../../../skill.js';
import { type Ctx, makeResult } from '../context.js';
import { readAsked } from '../look-up/query-words.js';
import { scopeNote } from '../look-up/say-found.js';
import { officeIn } from '../meant/stranger.js';

const INTENT = 'contract_deadline_query';
const OWN = /我(?:自己)?(?:负责|经办|管|名下)|只要我的|\b(?:only )?mine\b|my own/;

/** 导出日历: the dates that the user may see as a file that calendars take in. */
export async function sendCalendar(ctx: Ctx): Promise<SkillResult> {
  const { w, lang, contracts } = ctx;
  if (!contracts.exportCalendar) return makeResult(ctx, { intent: INTENT, text: w.notServed });
  const { bytes, count } = await contracts.exportCalendar(lang, { own: OWN.test(ctx.text) });
  if (count === 0) return makeResult(ctx, { intent: INTENT, text: w.files.noDates });
  const file = { name: `goufu-${ctx.today}.ics`, mediaType: 'text/calendar; charset=utf-8', bytes };
  const more = contracts.publicUrl ? [w.files.canSubscribe] : [];
  return withFile(makeResult(ctx, { intent: INTENT, text: [w.files.calendar(count), ...more].join('\n') }), file);
}

/** 订阅日历: a secret address that a calendar looks at by itself. */
export function subscribeCalendar(ctx: Ctx): SkillResult {
  const { w, contracts, turn } = ctx;
  if (!contracts.publicUrl) return makeResult(ctx, { intent: INTENT, text: w.files.noUrl });
  const secret = `${turn.view.newId()}${turn.view.newId()}`.toLowerCase();
  return makeResult(ctx, {
    intent: INTENT,
    text: w.files.subscribed(`${contracts.publicUrl}/calendar/${secret}.ics`),
    effects: [{ kind: 'subscribe_calendar', secret }],
  });
}

export function unsubscribeCalendar(ctx: Ctx): SkillResult {
  return makeResult(ctx, {
    intent: INTENT,
    text: ctx.w.files.unsubscribed,
    effects: [{ kind: 'subscribe_calendar', secret: null }],
  });
}

/** 导出台账: the contracts that the user may see as a workbook, those of a month or a sum where one is named. */
export async function sendWorkbook(ctx: Ctx): Promise<SkillResult> {
  const { w, contracts, text, today } = ctx;
  if (!contracts.exportContracts) return makeResult(ctx, { intent: INTENT, text: w.notServed });
  const { ending, amount, closed } = readAsked(text, today);
  const office = officeIn(text);
  const period = ending ? { start: ending.from ?? '1990-01-01', end: ending.to, what: 'ending' as const } : null;
  const { bytes, count } = await contracts.exportContracts({
    ...(period ? { period } : {}),
    ...(office === null ? {} : { department: office }),
    ...(amount.min !== undefined || amount.max !== undefined ? { amount } : {}),
    ...(closed ? { status: 'closed' as const } : {}),
  });
  const note = scopeNote(ctx);
  if (count === 0) return makeResult(ctx, { intent: INTENT, text: `${note}${w.files.noContracts}` });
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const file = { name: `${w.files.ledger}-${today}.xlsx`, mediaType, bytes };
  return withFile(makeResult(ctx, { intent: INTENT, text: `${note}${w.files.workbook(count)}` }), file);
}

function withFile(result: SkillResult, file: Attachment): SkillResult {
  return { ...result, reply: { ...result.reply, attachments: [file] } };
}
