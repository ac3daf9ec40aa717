import { ownersOf } from '../../../services/delivery/recipients.js';
import { addDays, type Day } from '../../../shared/clock.js';
import type { ObligationRecord } from '../../../shared/records-of-contracts.js';
import type { SkillResult } from '../../skill.js';
import { type Ctx, makeResult } from '../contracts/context.js';
import { answerQuery } from '../contracts/look-up/query.js';
import { readAsked } from '../contracts/look-up/query-words.js';
import { readAllNamed } from './read-named.js';
import { sayDuty } from './say-duty.js';
import { wordingIn } from './wording.js';

const INTENT = 'contract_deadline_query';
/** Lines shown at once. */
const MOST = 8;
/** Days that 我有什么待办 looks ahead. */
const AHEAD = 30;
/** So many are shown where fewer are near and more come later. */
const FEW = 3;

/** 我有什么待办, 今天要办什么: what the user owes, or the department where nobody owns it. */
export async function listDuties(ctx: Ctx): Promise<SkillResult> {
  const w = wordingIn(ctx.lang);
  const period = periodIn(ctx);
  const open = await findOwn(ctx);
  const until = period?.to ?? addDays(ctx.today, AHEAD);
  // What is overdue has to be done today too.
  const from = period?.from !== undefined && period.from > ctx.today ? period.from : '0000';
  const due = open.filter((o) => o.workday <= until && o.workday >= from);
  // One line and eighteen behind it is no list: the next few stand with what is near.
  const isShort = period === null && due.length > 0 && due.length <= FEW;
  const found = isShort ? open.slice(0, FEW) : due;
  if (found.length > 0) {
    const isCut = isShort && found.length < open.length;
    const own = isCut ? w.mine.nearest(open.length, found.length) : w.mine.head(found.length);
    const head = period ? w.mine.period(period.from ?? ctx.today, period.to, found.length) : own;
    return show(ctx, head, found, open.length - found.length);
  }
  const [next] = open;
  const none = period ? w.mine.noneIn(period.from ?? ctx.today, period.to) : w.mine.none;
  if (!next) return makeResult(ctx, { intent: INTENT, text: none });
  const [named] = await readAllNamed(ctx, [next]);
  const line = named ? w.mine.next(sayDuty(named, ctx.today, ctx.lang)) : '';
  const text = [...(period ? [none] : []), line].join(ctx.lang === 'en' ? ' ' : '');
  return makeResult(ctx, { intent: INTENT, text, spoken: { obligations: [next.id], dutiesAt: ctx.turn.view.now } });
}

/** 逾期的: obligations first; where there are none, contracts past their end. */
export async function listOverdue(ctx: Ctx): Promise<SkillResult> {
  const w = wordingIn(ctx.lang);
  const open = await ctx.contracts.findObligations({ status: 'open' });
  const found = open.filter((o) => o.due < ctx.today);
  return found.length > 0 ? show(ctx, w.mine.overdue(found.length), found, 0) : answerQuery(ctx);
}

/** 未送达的: of which nobody has heard, among all that the user may see. */
export async function listUndelivered(ctx: Ctx): Promise<SkillResult> {
  const w = wordingIn(ctx.lang);
  const open = await ctx.contracts.findObligations({ status: 'open' });
  const found = open.filter((o) => (o.plan?.undelivered ?? null) !== null);
  if (found.length === 0) return makeResult(ctx, { intent: INTENT, text: w.mine.noneUndelivered });
  return show(ctx, w.mine.undelivered(found.length), found, 0);
}

/** Those that the user owns; finance and admins, who own none by name, see what they may act on. */
async function findOwn(ctx: Ctx): Promise<ObligationRecord[]> {
  const { user } = ctx.turn.view;
  const open = await ctx.contracts.findObligations({ status: 'open' });
  const staff = await ctx.contracts.findStaff();
  const self = { ...user, name: user.id, duty: null, digest: null };
  const known = staff.some((p) => p.id === user.id) ? staff : [...staff, self];
  const own = open.filter((o) => ownersOf(o, known).some((p) => p.id === user.id));
  return own.length > 0 || user.role === 'officer' ? own : open;
}

async function show(ctx: Ctx, head: string, found: readonly ObligationRecord[], later: number): Promise<SkillResult> {
  const w = wordingIn(ctx.lang);
  const shown = found.slice(0, MOST);
  const named = await readAllNamed(ctx, shown);
  const lines = named.map((n, i) => `${i + 1}. ${sayDuty(n, ctx.today, ctx.lang, marksOf(ctx, n.obligation))}`);
  const more = found.length - shown.length + later;
  const result = makeResult(ctx, {
    intent: INTENT,
    text: [head, ...lines, ...(more > 0 ? [w.mine.more(more)] : []), w.mine.howTo].join('\n'),
    spoken: {
      obligations: shown.map((o) => o.id),
      contracts: [...new Set(shown.flatMap((o) => o.contract ?? []))],
      dutiesAt: ctx.turn.view.now,
    },
  });
  return { ...result, reply: { ...result.reply, obligations: shown.map((o) => o.id) } };
}

function marksOf(ctx: Ctx, { plan, snoozedUntil, acknowledgedAt }: ObligationRecord): string[] {
  const w = wordingIn(ctx.lang);
  const undelivered = plan?.undelivered
    ? [plan.to.length === 0 ? `${w.notSent}${w.comma}${w.mine.nobody}` : w.notSent]
    : [];
  const snoozed = snoozedUntil !== null && snoozedUntil > ctx.today ? [w.snoozed(snoozedUntil)] : [];
  return [...undelivered, ...snoozed, ...(acknowledgedAt === null ? [] : [w.seen])];
}

/** 今天, 本周, 下个月 … of the question; null when it names no time. */
function periodIn(ctx: Ctx): { from?: Day; to: Day } | null {
  if (/今天|今日|today/.test(ctx.text)) return { from: ctx.today, to: ctx.today };
  if (/明天|tomorrow/.test(ctx.text)) {
    const day = addDays(ctx.today, 1);
    return { from: day, to: day };
  }
  if (/(?<!大)后天/.test(ctx.text)) {
    const day = addDays(ctx.today, 2);
    return { from: day, to: day };
  }
  const { ending } = readAsked(ctx.text, ctx.today);
  return ending && { ...(ending.from === null ? {} : { from: ending.from }), to: ending.to };
}
