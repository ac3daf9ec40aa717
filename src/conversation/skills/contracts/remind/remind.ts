import type { Contract } from '../../../../domain/contracts/contract.js';
import type { ShownReminder } from '../../../../services/reminders.js';
import { findDates } from '../../../../understanding/entities/dates.js';
import { findLeadTimes, type LeadTime, parseLeadTime } from '../../../../understanding/entities/lead-time.js';
import type { SkillResult } from '../../../skill.js';
import { readAnswer } from '../answers.js';
import { type Ctx, makeResult } from '../context.js';
import { dutiesIn, readAsked } from '../look-up/query-words.js';
import { withinSpoken } from '../look-up/spoken-lists.js';
import { namedIn } from '../meant/named.js';
import { strangerIn, strangerMeant } from '../meant/stranger.js';
import { findTarget } from '../meant/target.js';
import { nameContract } from '../say-contract.js';
import { AGAIN, CHANGES, leadsIn } from './lead-words.js';
import { pickReminder } from './my-reminders.js';
import { readOwnDays, tellsHour } from './own-days.js';
import { askDay, ENDS, errandIn, inSameWeek, REMINDING, takeDay } from './own-errand.js';
import { movesReminder } from './reminder-words.js';
import { type Pending, pendingSchema, setOn } from './set-on-contract.js';
import { setOwnDays } from './set-own-days.js';

const INTENT = 'reminder_set';

const REPEATS =
  /每(?:个|隔)?(?:月|周|天|日|年|季度|星期)|every (?:day|week|month|year|quarter|monday|friday)|monthly|weekly|daily/;

const COPIES =
  /抄送|同事|同时(?:提醒|通知)|也(?:提醒|通知|告诉)(?!我|$|[,，。一下])|一起提醒|科长|领导也|改给|转给|发给小|提醒(?:一下)?(?:小|老)[\p{Script=Han}]|cc\b|colleague|as well\b/u;

const SOON =
  /(?:小时|分钟|钟头|一会儿?|刻钟)(?:以|之)?后|过(?:一会|会儿)|\bin (?:an?|half an|\d+|a few) (?:hours?|minutes?)/;

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
