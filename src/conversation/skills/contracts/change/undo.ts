import type { Contract } from '../../../../domain/contracts/contract.js';
import { may } from '../../../../domain/people/may.js';
import type { SkillResult } from '../../../skill.js';
import { type Ctx, makeResult } from '../context.js';
import { namedIn } from '../meant/named.js';
import { draftAgain } from '../register/draft.js';
import { dropReminders } from '../remind/my-reminders.js';
import { nameContract, sayContract } from '../say-contract.js';
import { type Pending, settle } from './change.js';

const INTENT = 'contract_register';

/** Takes back the user's own last registration, change or closing; reminders, where they were set just before. */
export async function undo(ctx: Ctx): Promise<SkillResult> {
  const { w, turn } = ctx;
  const { user } = turn.view;
  const set = (await ctx.contracts.findReminders()).filter(
    (r) => r.reminder.createdAt === turn.state.last?.at && ctx.spoken.reminders.includes(r.reminder.id),
  );
  // 合同录错了，把这份撤销: not the reminder that was set meanwhile.
  const isOfContract = /合同|协议|登记|录[错入]|[这那]份/.test(ctx.text);
  const isOfReminders = turn.state.last?.intent === 'reminder_set' && !isOfContract;
  if (set.length > 0 && isOfReminders) return dropReminders(ctx, set);
  const all = await ctx.contracts.findContracts();
  // 恢复智联的 brings back what was closed or changed; it takes no registration away.
  const restores = /恢复|还原|打开/.test(ctx.text);
  const own = all.filter(
    (c) =>
      c.lastChange?.by === user.id && may(user, 'contract.change', c) && !(restores && c.lastChange.before === null),
  );
  // 关错了: of those that are closed, whatever else it names.
  const isOfClosed = /关(?:错|早|快)了/.test(ctx.text);
  const closed = own.filter((c) => c.status === 'closed');
  const saidOf = namedIn(ctx.text, isOfClosed ? closed : own);
  const named = isOfClosed && saidOf.length === 0 ? closed : saidOf;
  // 恢复明理的, of which nothing can be undone: not another one in its place.
  // Nor one after talk of reminders alone: 取消提醒, then 恢复吧.
  if (named.length === 0 && (isOfClosed || isOfReminders || namedIn(ctx.text, all).length > 0))
    return makeResult(ctx, { intent: INTENT, text: w.change.nothingToUndo });
  const isSpoken = (c: Contract) => (ctx.spoken.contracts.includes(c.id) ? 1 : 0);
  const [last] = [...(named.length > 0 ? named : own)].sort(
    (a, b) => (b.lastChange?.at ?? 0) - (a.lastChange?.at ?? 0) || isSpoken(b) - isSpoken(a),
  );
  if (!last?.lastChange) return makeResult(ctx, { intent: INTENT, text: w.change.nothingToUndo });
  const { before, at } = last.lastChange;
  const other = last.status === 'closed' ? await meantInstead(ctx, last) : null;
  if (before !== null && other) return closeInstead(ctx, last, other);
  if (before === null) return unregister(ctx, named.length > 0 ? [last] : registeredWith(ctx, last, own, at));
  return makeResult(ctx, {
    intent: INTENT,
    text: w.change.undone(sayContract(ctx, { ...before, lastChange: null })),
    effects: [{ kind: 'undo_contract', contract: last.id }],
    spoken: { contracts: [last.id] },
  });
}

/** 关错了 是夕阳红: the open contract that should have been closed; null where none is named. */
async function meantInstead(ctx: Ctx, wrong: Contract): Promise<Contract | null> {
  const open = (await ctx.contracts.findContracts()).filter((c) => c.status === 'active' && c.id !== wrong.id);
  const named = /错了/.test(ctx.text) ? namedIn(ctx.text, open) : [];
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Opens the wrong one again and asks about the other. */
function closeInstead(ctx: Ctx, wrong: Contract, other: Contract): SkillResult {
  const pending: Pending = { act: 'close', contracts: [other.id], changes: {}, note: null, said: '', last: 'end' };
  const asked = settle(ctx, pending, [other]);
  const text = `${ctx.w.change.undone(nameContract(ctx, wrong))}\n${asked.reply.text}`;
  const effects = [{ kind: 'undo_contract' as const, contract: wrong.id }];
  return { ...asked, reply: { ...asked.reply, text }, effects };
}

/** Two registered by one 确认 are taken back together. */
function registeredWith({ spoken }: Ctx, last: Contract, own: readonly Contract[], at: number): Contract[] {
  const together = own.filter(
    (c) => spoken.contracts.includes(c.id) && c.lastChange?.at === at && c.lastChange.before === null,
  );
  return together.some((c) => c.id === last.id) ? together : [last];
}

function unregister(ctx: Ctx, gone: readonly Contract[]): SkillResult {
  const { user, now } = ctx.turn.view;
  const ids = gone.map((c) => c.id);
  return makeResult(ctx, {
    intent: INTENT,
    text: gone.map((c) => ctx.w.change.undoneRegistration(nameContract(ctx, c))).join('\n'),
    effects: ids.map((contract) => ({ kind: 'undo_contract' as const, contract })),
    // 还是登上吧 brings them back.
    spoken: {
      contracts: ctx.spoken.contracts.filter((id) => !ids.includes(id)),
      dropped: { data: { drafts: gone.map((c) => draftAgain(c, user.id)), last: null }, at: now },
    },
  });
}
