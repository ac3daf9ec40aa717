import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Contract } from '../../../domain/contracts/contract.js';
import { dayOfReminder, type ShownReminder } from '../../../services/reminders.js';
import type { ReminderRecord } from '../../../shared/store.js';
import { findDates } from '../../../understanding/entities/dates.js';
import {
  findLeadTimes,
  type LeadTime,
  parseBareDays,
  parseLeadTime,
} from '../../../understanding/entities/lead-time.js';
import type { SkillResult } from '../../skill.js';
import { readAnswer } from './answers.js';
import { movesReminder } from './commands.js';
import { type Ctx, makeResult } from './context.js';
import { pickReminder } from './my-reminders.js';
import { noteOf, readOwnDays, tellsHour } from './own-days.js';
import { withinSpoken } from './query.js';
import { dutiesIn, readAsked } from './query-words.js';
import { nameContract } from './say-contract.js';
import { sayHow, setOwnDays } from './set-own-days.js';
import { findTarget, namedIn, strangerIn, strangerMeant } from './target.js';

const INTENT = 'reminder_set';
export const REMINDING = 'reminding';

const leadSchema = z.union([z.object({ days: z.number() }), z.object({ workingDays: z.number() })]);
const pendingSchema = z.object({
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
type Pending = z.infer<typeof pendingSchema>;

const REPEATS =
  /每(?:个|隔)?(?:月|周|天|日|年|季度|星期)|every (?:day|week|month|year|quarter|monday|friday)|monthly|weekly|daily/;
const COPIES =
  /抄送|同事|同时(?:提醒|通知)|也(?:提醒|通知|告诉)(?!我|$|[,，。一下])|一起提醒|科长|领导也|改给|转给|发给小|提醒(?:一下)?(?:小|老)[\p{Script=Han}]|cc\b|colleague|as well\b/u;
const AS_BEFORE = /一样|同样|照(?:这个?|此|着|搬|旧)|相同|(?:按|跟)(?:这个|刚才)|\bthe same\b|likewise/;
const CHANGES = /改|换成|调整|change|move|instead|make it/;
/** 还是一个月吧, 不对，提前三个月: instead of what was just set. */
const AGAIN = /^(?:(?:那|算了|不|[,，])*还是|(?:哦|啊|等等|[,，])*(?:不对|不是|错了|说错了?|记错了?))/;
const SOON =
  /(?:小时|分钟|钟头|一会儿?|刻钟)(?:以|之)?后|过(?:一会|会儿)|\bin (?:an?|half an|\d+|a few) (?:hours?|minutes?)/;
const ERRAND =
  /^(?:[上下中晚早]?[午上]?(?:[\d一二两三四五六七八九十]{1,3}点半?)?)?(?:给|去|找|联系|问|催|写|开会?|打|发|带|参加|提交|交|送|取|约|拜访|回|买|看|查|填|准备|核对|盖章|签字|call|email|send|meet|ask|write|visit|phone|submit|buy|prepare)/;
const ENDS = /到期|届满|期满|结束|截止|过期|完|expir|ends?\b|due\b/;

/** Sets a reminder on the contract spoken of, or asks what is missing. */
export async function answerRemind(ctx: Ctx): Promise<SkillResult> {
  const { text, w } = ctx;
  const copies = COPIES.test(text) ? [w.remind.noCopy] : [];
  const notes = [...copies, ...(tellsHour(text) ? [w.remind.noHour] : [])];
  const refused = REPEATS.test(text) ? w.remind.noRepeat : SOON.test(text) ? w.remind.dayIsToday(ctx.today) : null;
  if (refused) return makeResult(ctx, { intent: INTENT, text: [refused, ...copies].join('\n') });
  const leads = await leadsIn(ctx);
  const milestone = dutiesIn(text)[0] ?? askedDuty(ctx);
  const named =
    leads.length === 0 && !(ENDS.test(text) && !/打电话|交|报/.test(text)) ? readOwnDays(text, ctx.today) : [];
  const own = await ctx.contracts.findReminders();
  const again = ctx.turn.state.last?.intent === INTENT && AGAIN.test(text);
  const mine = again || CHANGES.test(text) ? replaced(ctx, own) : [];
  const moved = movesReminder(ctx.turn, text) ? findDates(text, ctx.today).findLast((d) => d.value !== null) : null;
  if (moved?.value) return moveTo(ctx, moved.value, own, copies);
  if (named.length > 0) return setOwnDays(ctx, named, copies);
  if (mine.length > 0 && leads.length > 0)
    return setOn(ctx, pendingOf(mine, leads, notes), [
      ...new Map(mine.flatMap((m) => (m.contract ? [[m.contract.id, m.contract] as const] : []))).values(),
    ]);
  const errand = leads.length === 0 && milestone === null ? errandIn(text) : null;
  if (errand !== null) return askDay(ctx, errand, copies);
  const all = (await ctx.contracts.findContracts()).filter((c) => c.status === 'active' && c.end >= ctx.today);
  if (all.length === 0) return makeResult(ctx, { intent: INTENT, text: [w.remind.needContract, ...notes].join('\n') });
  const asked = leads.length > 0 ? listAsked(ctx, all) : null;
  if (asked && asked.length > 0) return setOn(ctx, { leads, milestone, contracts: [], replaces: [], notes }, asked);
  const stranger = namedIn(text, all).length === 0 ? (strangerIn(text) ?? strangerMeant(ctx, all)) : null;
  const missing = asked ? w.query.asked : stranger === null ? null : w.query.named(stranger);
  const isRefused = stranger !== null && !asked && ctx.turn.view.user.role === 'officer';
  if (missing !== null)
    return makeResult(ctx, {
      intent: INTENT,
      text: [`${w.query.noneLike(missing)}${isRefused ? w.query.notOthers : ''}`, w.remind.notSet].join('\n'),
      spoken: stranger === null ? {} : { stranger, contracts: [] },
    });
  const pending: Pending = {
    leads,
    milestone: milestone === 'renewal_decision' ? null : milestone,
    contracts: [],
    replaces: [],
    notes,
  };
  return chooseContract(ctx, pending, all);
}

/** How long before: as told, as before (一样), or the bare length of a change. */
async function leadsIn(ctx: Ctx): Promise<LeadTime[]> {
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

/** 提醒我给新禾打电话: something to do, and no contract's day; null where it may be one. */
function errandIn(text: string): string | null {
  if (ENDS.test(text) || /合同|协议|续签|续约|提前|contract|agreement|before/.test(text)) return null;
  // 下周提醒我去看看: the week is told, the day is asked for.
  const note = noteOf(text).replace(/^(?:下|这|本)(?:个)?(?:周|星期|礼拜|月)(?![一二三四五六日天\d])/, '');
  return ERRAND.test(note) ? note : null;
}

function askDay(ctx: Ctx, own: string, notes: string[]): SkillResult {
  const data: Pending = { leads: [], milestone: null, contracts: [], replaces: [], notes, own };
  return makeResult(ctx, {
    intent: INTENT,
    text: [ctx.w.remind.whichDay(own), ...notes].join('\n'),
    wait: { step: REMINDING, data },
  });
}

/** The day of an errand that waits for it; null when the message tells none. */
function takeDay(ctx: Ctx, own: string, notes: readonly string[]): Promise<SkillResult> | null {
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

/** 中期检查什么时候, then 提前三天提醒我: of what was asked after. */
function askedDuty({ text, spoken, turn }: Ctx): string | null {
  const { duties } = spoken;
  const isNext = turn.state.last?.intent === 'contract_deadline_query';
  return isNext && Array.isArray(duties) && !ENDS.test(text) ? (duties[0] ?? null) : null;
}

/** 下个月有要到期的吗，有的话提前十天提醒我: those that the question before finds; null where none is asked. */
function listAsked({ text, today }: Ctx, all: readonly Contract[]): Contract[] | null {
  const [question = '', ...rest] = text.split(/[,，;；。?？]/).filter((part) => part.trim() !== '');
  if (rest.length === 0 || !/哪些|哪几|有没有|有.{0,8}吗|几[份个]|\bany\b|which/.test(question)) return null;
  const { ending } = readAsked(question, today);
  if (ending === null || namedIn(text, all).length > 0) return null;
  return all.filter((c) => c.end <= ending.to && (ending.from === null || c.end >= ending.from));
}

/** 改成周四, of a reminder on 下周三: the Thursday of that week, unless that is over. */
function inSameWeek(text: string, day: string, before: string): string {
  if (!/(?<![下上本这])(?<!下个|这个)(?:周|星期|礼拜)[一二三四五六日天]/.test(text)) return day;
  const [told, old] = [Temporal.PlainDate.from(day), Temporal.PlainDate.from(before)];
  const there = old.add({ days: told.dayOfWeek - old.dayOfWeek }).toString();
  return there > day ? there : day;
}

/** 改到下周五: the reminder just spoken of, on another day; 第二个, 打电话那个 of several. */
async function moveTo(ctx: Ctx, day: string, own: readonly ShownReminder[], notes: readonly string[]) {
  const chosen = pickReminder(ctx, own);
  const moved = chosen ? [chosen] : own.filter((r) => ctx.spoken.reminders.includes(r.reminder.id));
  const only = moved.length === 1 ? moved[0] : undefined;
  if (!only) return makeResult(ctx, { intent: INTENT, text: ctx.w.remind.whichChange, asked: true });
  const { note } = only.reminder;
  const who = only.contract ? nameContract(ctx, only.contract) : '';
  const about = only.contract && note === null ? ctx.w.remind.contract(who) : `${who}${note ?? ''}`;
  return setOwnDays(ctx, [{ day: inSameWeek(ctx.text, day, only.when.on), note: about }], notes, [only.reminder.id]);
}

/** Goes on with a reminder that waits for its contract or its lead; null when the message is about something else. */
export async function proceedRemind(ctx: Ctx, data: unknown): Promise<SkillResult | null> {
  const parsed = pendingSchema.safeParse(data);
  if (!parsed.success) return null;
  const pending = parsed.data;
  if (readAnswer(ctx.text) === 'no') return makeResult(ctx, { intent: INTENT, text: ctx.w.remind.dropped });
  if (/取消|不要|去掉|删/.test(ctx.text)) return null;
  if (pending.own !== undefined) return takeDay(ctx, pending.own, pending.notes);
  const all = await ctx.contracts.findContracts({ ids: pending.contracts });
  // 好的 answers no question which: it is asked again.
  if (readAnswer(ctx.text) === 'yes') return settle(ctx, pending, all);
  const told = findLeadTimes(ctx.text).flatMap((f) => f.value ?? []);
  const alone = told.length > 0 ? told : [parseLeadTime(ctx.text) ?? []].flat();
  const leads = alone.length > 0 ? alone : pending.leads;
  const chosen = namedIn(ctx.text, all);
  const pointed = findTarget({ ...ctx, spoken: { ...ctx.spoken, contracts: pending.contracts } }, all);
  const contracts =
    chosen.length > 0
      ? chosen
      : all.length === 1
        ? all
        : pointed.how === 'pointed' && pointed.contracts.length === 1
          ? pointed.contracts
          : [];
  if (contracts.length === 0 && alone.length === 0) return null;
  if (chosen.length === 0 && alone.length === 0 && pointed.contracts.length !== 1) return null;
  if (all.length === 1 && alone.length === 0 && chosen.length === 0) return null;
  return settle(ctx, { ...pending, leads }, contracts.length > 0 ? contracts : all);
}

function chooseContract(ctx: Ctx, pending: Pending, all: readonly Contract[]): Promise<SkillResult> | SkillResult {
  const within = withinSpoken(ctx, all);
  if (within) return settle(ctx, pending, within, true);
  if (/所有|全部|每份|都设|all (?:my |the )?contracts|each contract/.test(ctx.text))
    return settle(ctx, pending, all, true);
  const target = findTarget(ctx, all);
  // 它, with no contract in sight: never the only one that happens to be there.
  if (target.how === 'unsaid' && /它|[这那]一?份/.test(ctx.text))
    return makeResult(ctx, {
      intent: INTENT,
      text: [ctx.w.remind.which, ...pending.notes].join('\n'),
      choices: all.slice(0, 5).map((c) => nameContract(ctx, c)),
      wait: { step: REMINDING, data: { ...pending, contracts: all.map((c) => c.id) } },
    });
  return settle(ctx, pending, target.how === 'unsaid' ? all : target.contracts);
}

/** Asks which contract, then how long before, then sets it. */
async function settle(ctx: Ctx, pending: Pending, contracts: readonly Contract[], isAll = false): Promise<SkillResult> {
  const { w } = ctx;
  const wait = { step: REMINDING, data: { ...pending, contracts: contracts.map((c) => c.id) } };
  if (contracts.length > 1 && !isAll) {
    const text = [w.remind.which, ...pending.notes].join('\n');
    return makeResult(ctx, {
      intent: INTENT,
      text,
      choices: contracts.slice(0, 5).map((c) => nameContract(ctx, c)),
      wait,
    });
  }
  const only = contracts[0];
  if (pending.leads.length === 0 && pending.milestone === null && only) {
    const text = [w.remind.when(nameContract(ctx, only)), ...pending.notes].join('\n');
    return makeResult(ctx, { intent: INTENT, text, wait, spoken: { contracts: [only.id] } });
  }
  return setOn(ctx, pending, contracts);
}

interface Made {
  reminder: ReminderRecord;
  line: string;
}

async function setOn(ctx: Ctx, pending: Pending, contracts: readonly Contract[]): Promise<SkillResult> {
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

/** The reminders that 改成提前45天 is about: those just spoken of, those of the contract named, or the only one. */
function replaced(ctx: Ctx, own: readonly ShownReminder[]): ShownReminder[] {
  const withContract = own.filter((r) => r.contract !== null);
  const named = namedIn(
    ctx.text,
    withContract.flatMap((r) => r.contract ?? []),
  );
  if (named.length > 0) return withContract.filter((r) => named.some((c) => c.id === r.contract?.id));
  const spoken = withContract.filter((r) => ctx.spoken.reminders.includes(r.reminder.id));
  if (spoken.length > 0) return spoken;
  return withContract.length === 1 ? withContract : [];
}

function pendingOf(mine: readonly ShownReminder[], leads: LeadTime[], notes: string[]): Pending {
  return {
    leads,
    milestone: mine[0]?.milestone ?? null,
    contracts: [],
    replaces: mine.map((m) => m.reminder.id),
    notes,
  };
}
