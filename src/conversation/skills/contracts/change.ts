import { z } from 'zod';
import { checkContract, faultsOf } from '../../../domain/contracts/check-contract.js';
import { type Contract, type ContractInput, draftOf } from '../../../domain/contracts/contract.js';
import { readDraft } from '../../../domain/contracts/read-draft.js';
import { may } from '../../../domain/people/may.js';
import { readContracts, type ToldContract } from '../../../understanding/entities/contract-facts.js';
import type { SkillResult } from '../../skill.js';
import { readAnswer } from './answers.js';
import { extendedEnd, movedSum, ownerIn, renamedTo } from './change-words.js';
import { type Ctx, makeResult } from './context.js';
import { draftAgain } from './draft.js';
import { sumAgain } from './likely-sum.js';
import { dropReminders } from './my-reminders.js';
import { nameContract, sayContract, saySum } from './say-contract.js';
import { findTarget, namedIn, strangerChanged, strangerMeant } from './target.js';

const INTENT = 'contract_register';
export const CHANGING = 'changing';

const changesSchema = z.object({
  provider: z.string().optional(),
  service: z.string().optional(),
  amountYuan: z.number().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
  owner: z.string().optional(),
});
const pendingSchema = z.object({
  act: z.enum(['change', 'close']),
  contracts: z.array(z.string()),
  changes: changesSchema,
  note: z.string().nullable(),
  /** The words that asked for it: 延期半年 of another contract ends on another day. */
  said: z.string().default(''),
  /** The day that a bare 「那改成…」 is about. */
  last: z.enum(['start', 'end']).default('end'),
});
type Changes = z.infer<typeof changesSchema>;
type Pending = z.infer<typeof pendingSchema>;

/** Changes or closes the contract spoken of, after a yes. */
export async function startChange(ctx: Ctx, act: Pending['act']): Promise<SkillResult> {
  const all = await ctx.contracts.findContracts();
  const stranger = strangerMeant(ctx, all) ?? strangerChanged(ctx.text, all);
  if (all.length === 0 || stranger) return sayUnknown(ctx, stranger);
  const target = findTarget(ctx, all);
  const contracts = target.how === 'unsaid' ? all.filter((c) => c.status === 'active') : target.contracts;
  const asked = movedLast(contracts);
  const told = act === 'change' ? readContracts(ctx.turn.understood.reading, ctx.today, [asked])[0] : undefined;
  const pending: Pending = {
    act,
    contracts: contracts.map((c) => c.id),
    changes: changesIn(ctx, told, contracts),
    note: null,
    said: ctx.text,
    last: told?.start && !told.end ? 'start' : 'end',
  };
  return settle(ctx, pending, contracts, told);
}

/** None of that name: with a word on other departments' contracts, which 它 may still mean. */
function sayUnknown(ctx: Ctx, stranger: string | null): SkillResult {
  const isRefused = stranger !== null && ctx.turn.view.user.role === 'officer';
  return makeResult(ctx, {
    intent: INTENT,
    text: `${ctx.w.change.none}${isRefused ? ctx.w.query.notOthers : ''}`,
    spoken: stranger === null ? {} : { stranger, contracts: [] },
  });
}

/** The day that a bare 「不对，应该是…」 is about: the first, where that alone was moved last. */
function movedLast([only, other]: readonly Contract[]): Pending['last'] {
  const before = other === undefined ? only?.lastChange?.before : null;
  return before && before.start !== only?.start && before.end === only?.end ? 'start' : 'end';
}

/** Goes on with a change that waits for its contract, its values or a yes; null when the message is about something else. */
export async function proceedChange(ctx: Ctx, data: unknown): Promise<SkillResult | null> {
  const parsed = pendingSchema.safeParse(data);
  if (!parsed.success) return null;
  const pending = parsed.data;
  const answer = readAnswer(ctx.text);
  if (answer === 'no' || WITHDRAWS.test(ctx.text) || (answer === 'wrong' && /^no/.test(ctx.text)))
    return makeResult(ctx, { intent: INTENT, text: ctx.w.change.kept });
  const all = await ctx.contracts.findContracts({ ids: pending.contracts });
  const only = all.length === 1 ? all[0] : undefined;
  const other = only && answer === null ? await otherMeant(ctx, only) : null;
  if (other && only) return settle(ctx, { ...pending, changes: moveTo(ctx, pending, only, other) }, [other]);
  // Another contract was looked at meanwhile: what a yes is to is said again.
  const [seen, second] = ctx.spoken.contracts;
  const isAside = seen !== undefined && second === undefined && only !== undefined && seen !== only.id;
  if (answer === 'yes' && isAside) return settle(ctx, pending, [only]);
  if (answer === 'wrong')
    return only && pending.act === 'change'
      ? settle(ctx, { ...pending, changes: {} }, [only])
      : makeResult(ctx, { intent: INTENT, text: ctx.w.change.kept });
  if (answer === 'yes' && only)
    return pending.act === 'close'
      ? close(ctx, only)
      : Object.keys(pending.changes).length > 0
        ? change(ctx, only, pending.changes)
        : settle(ctx, pending, [only]);
  if (all.length > 1) {
    const chosen = namedIn(ctx.text, all);
    const pointed = findTarget({ ...ctx, spoken: { ...ctx.spoken, contracts: pending.contracts } }, all).contracts;
    const contracts = chosen.length > 0 ? chosen : pointed.length === 1 ? pointed : [];
    return contracts.length > 0 ? settle(ctx, pending, contracts, undefined) : null;
  }
  const told =
    pending.act === 'change' ? readContracts(ctx.turn.understood.reading, ctx.today, [pending.last])[0] : undefined;
  const more = only ? changesIn(ctx, told, [only]) : {};
  if (only && pending.act === 'change' && saysAgain(ctx.text, more, pending.changes))
    return change(ctx, only, pending.changes);
  if (!only || (Object.keys(more).length === 0 && !told?.vague.length)) return null;
  return settle(ctx, { ...pending, changes: { ...pending.changes, ...more } }, [only], told);
}

/** 撤了吧 还是36: what was to be changed stays as it was, and what stands on record is not undone. */
const WITHDRAWS =
  /^(?:那|就|哎呀?|算了|还是|先|[,，\s])*(?:(?:撤(?:了|掉|销|回)?|不改了?|别改了?|不动了?)(?:它|吧|了|[,，\s])*|算了(?:吧|[,，\s])*(?=还是|不))(?:(?:就|还|仍)?(?:还是|按|用|是)(?:原来的?|原先的?|老的|[^,，。改换延]{1,14}))?(?:不变|吧|了|啊)*[。.!！]?$/;

/** 是的，就改成16万: a yes that says the change over again, and nothing else. */
function saysAgain(text: string, told: Changes, pending: Changes): boolean {
  const fields = Object.keys(told) as (keyof Changes)[];
  return (
    fields.length > 0 &&
    fields.every((f) => told[f] === pending[f]) &&
    /^(?:是的?|对的?|好的?|嗯+|没错|可以|行|确认|yes|yeah|right|ok|correct)(?:[,，。!！\s]|就|$)|^就|\bthat's right/.test(
      text,
    ) &&
    !/[?？]|吗|不是|不对|\bnot\b/.test(text)
  );
}

/** 不，是金穗的: the same, of another contract. */
async function otherMeant(ctx: Ctx, only: Contract): Promise<Contract | null> {
  if (ctx.text.length > 24 || !/^(?:不|错|哦|是|应该|我说的|no\b|not\b|i mean)/.test(ctx.text)) return null;
  const meant = ctx.text.replace(/不是.{1,12}?[,，]?(?=是|而是|应该)/, '');
  const named = namedIn(meant, await ctx.contracts.findContracts());
  const [other] = named;
  return other && named.length === 1 && other.id !== only.id ? other : null;
}

/** The changes as they are of another contract: 延期半年 and 加5万 are counted from its own end and sum. */
function moveTo(ctx: Ctx, { changes, said }: Pending, from: Contract, to: Contract): Changes {
  const asked = { ...ctx, text: said };
  const end = extendedEnd(asked, [to]);
  const by = Math.abs((changes.amountYuan ?? 0) - (from.amountYuan ?? 0));
  const amountYuan = changes.amountYuan === undefined ? null : movedSum(asked, [to], by);
  return { ...changes, ...(end === null ? {} : { end }), ...(amountYuan === null ? {} : { amountYuan }) };
}

/** Takes back the user's own last registration, change or closing; reminders, where they were set just before. */
export async function undo(ctx: Ctx): Promise<SkillResult> {
  const { w, turn } = ctx;
  const { user } = turn.view;
  const set = (await ctx.contracts.findReminders()).filter(
    (r) => r.reminder.createdAt === turn.state.last?.at && ctx.spoken.reminders.includes(r.reminder.id),
  );
  // 合同录错了，把这份撤销: not the reminder that was set meanwhile.
  const isOfContract = /合同|协议|登记|录[错入]|[这那]份/.test(ctx.text);
  if (set.length > 0 && turn.state.last?.intent === 'reminder_set' && !isOfContract) return dropReminders(ctx, set);
  const all = await ctx.contracts.findContracts();
  // 恢复智联的 brings back what was closed or changed; it takes no registration away.
  const restores = /恢复|还原|打开/.test(ctx.text);
  const own = all.filter(
    (c) =>
      c.lastChange?.by === user.id && may(user, 'contract.change', c) && !(restores && c.lastChange.before === null),
  );
  // 关错了: of those that are closed, whatever else it names.
  const closed = /关(?:错|早|快)了/.test(ctx.text) ? own.filter((c) => c.status === 'closed') : [];
  const named = closed.length > 0 ? closed : namedIn(ctx.text, own);
  // 恢复明理的, of which nothing can be undone: not another one in its place.
  if (named.length === 0 && namedIn(ctx.text, all).length > 0)
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

function changesIn(ctx: Ctx, told: ToldContract | undefined, contracts: readonly Contract[]): Changes {
  const own = ownerIn(ctx);
  const later = extendedEnd(ctx, contracts);
  const name = renamedTo(ctx);
  const beside = {
    ...(name === null ? {} : { provider: name }),
    ...(own === null ? {} : { owner: own }),
    ...(later === null ? {} : { end: later }),
  };
  const again = contracts.length === 1 ? sumAgain(contracts[0]?.amountYuan ?? null, ctx.text) : null;
  if (again !== null && !told?.amountYuan) return { ...beside, amountYuan: again };
  if (!told) return beside;
  const labels = (pattern: RegExp) => pattern.test(ctx.text);
  // A name alone says which contract is meant; behind a label it is the new one.
  const provider = labels(
    /(?:乙方|承接\S{1,2}|供应商|机构名称?|名称|provider|supplier|vendor)\S{0,12}(?:改|换|是|应|更正|to\b|should)|provider/,
  )
    ? told.provider
    : null;
  const service = labels(/(?:服务|项目|内容|service)\S{0,6}(?:名称|内容)?(?:改|换|是|应|更正|to\b|should)/)
    ? told.service
    : null;
  const only = contracts.length === 1 ? contracts[0] : undefined;
  return {
    ...(provider !== null && provider !== only?.provider ? { provider } : {}),
    ...(service !== null && service !== only?.service ? { service } : {}),
    ...beside,
    ...(told.amountYuan === null ? {} : { amountYuan: movedSum(ctx, contracts, told.amountYuan) ?? told.amountYuan }),
    ...(told.start === null ? {} : { start: told.start }),
    ...(told.end === null ? {} : { end: told.end }),
  };
}

function settle(ctx: Ctx, pending: Pending, contracts: readonly Contract[], told?: ToldContract): SkillResult {
  const { w } = ctx;
  const wait = { step: CHANGING, data: { ...pending, contracts: contracts.map((c) => c.id) } };
  if (contracts.length !== 1)
    return makeResult(ctx, {
      intent: INTENT,
      text: w.change.which,
      choices: contracts.slice(0, 5).map((c) => nameContract(ctx, c)),
      wait,
    });
  const contract = contracts[0];
  if (!contract) return makeResult(ctx, { intent: INTENT, text: w.change.none });
  const who = nameContract(ctx, contract);
  const spoken = { contracts: [contract.id] };
  if (!may(ctx.turn.view.user, pending.act === 'close' ? 'contract.close' : 'contract.change', contract))
    return makeResult(ctx, { intent: INTENT, text: w.change.readOnly(who), spoken });
  const choices = [w.register.yes, w.register.no];
  if (pending.act === 'close') {
    if (contract.status === 'closed')
      return makeResult(ctx, { intent: INTENT, text: w.change.closedAlready(who), spoken });
    return makeResult(ctx, { intent: INTENT, text: w.change.confirmClose(who), choices, wait, spoken });
  }
  const unclear = told?.vague[0];
  if (Object.keys(pending.changes).length === 0) {
    const why = unclear ? `${sayUnclear(ctx, unclear)}\n` : '';
    return makeResult(ctx, { intent: INTENT, text: `${why}${w.change.what(who)}`, wait, spoken });
  }
  const refusal = refuse(ctx, contract, pending.changes);
  if (refusal) {
    // 「那改成…」 goes on from here.
    const again = contract.status === 'closed' ? {} : { wait: { ...wait, data: { ...wait.data, changes: {} } } };
    return makeResult(ctx, { intent: INTENT, text: w.change.refused(refusal), spoken, asked: false, ...again });
  }
  const list = sayChanges(ctx, contract, pending.changes);
  if (list === '') return makeResult(ctx, { intent: INTENT, text: w.change.same(who), spoken });
  return makeResult(ctx, { intent: INTENT, text: w.change.confirm(who, list), choices, wait, spoken });
}

function sayUnclear({ w }: Ctx, { field, why, said }: ToldContract['vague'][number]): string {
  if (why === 'negative') return w.unclear.negative(said);
  if (why === 'foreign') return w.unclear.foreign(said);
  return why === 'impossible' ? w.unclear.impossible(w.fields[field], said) : w.unclear.vague(w.fields[field], said);
}

/** Why a change cannot be; null if it can. */
function refuse(ctx: Ctx, contract: Contract, changes: Changes): string | null {
  if (contract.status === 'closed') return ctx.w.change.closedAlready(nameContract(ctx, contract));
  const read = readDraft({ ...draftOf(contract), ...toInput(changes) });
  const faults = 'faults' in read ? read.faults : faultsOf(checkContract(read.draft, ctx.today));
  return faults.length > 0 ? faults.map((f) => f[ctx.lang]).join(ctx.lang === 'en' ? '; ' : '；') : null;
}

function toInput({ provider, service, amountYuan, start, end, owner }: Changes): Partial<ContractInput> {
  return {
    ...(provider === undefined ? {} : { provider }),
    ...(service === undefined ? {} : { service }),
    ...(amountYuan === undefined ? {} : { amountYuan }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(owner === undefined ? {} : { owner }),
  };
}

function sayChanges(ctx: Ctx, contract: Contract, changes: Changes): string {
  const { w } = ctx;
  const lines = (['provider', 'service', 'start', 'end'] as const).flatMap((f) =>
    changes[f] === undefined || changes[f] === contract[f] ? [] : [w.change.from(w.fields[f], contract[f], changes[f])],
  );
  const { amountYuan, owner } = changes;
  if (owner !== undefined && owner !== contract.owner)
    lines.push(w.change.from(w.fields.owner, contract.owner ?? w.query.noOwner, owner));
  if (amountYuan !== undefined && amountYuan !== contract.amountYuan)
    lines.push(w.change.from(w.fields.amount, saySum(ctx, contract.amountYuan), saySum(ctx, amountYuan)));
  return lines.join(ctx.lang === 'en' ? '; ' : '；');
}

function change(ctx: Ctx, contract: Contract, changes: Changes): SkillResult {
  const input = toInput(changes);
  const next = { ...contract, ...changes } as Contract;
  const who = changes.owner === undefined ? '' : `${ctx.lang === 'en' ? ' ' : ''}${ctx.w.query.owner(changes.owner)}`;
  return makeResult(ctx, {
    intent: INTENT,
    text: ctx.w.change.done(sayContract(ctx, next)) + who,
    effects: [{ kind: 'change_contract', contract: contract.id, changes: input }],
    spoken: { contracts: [contract.id] },
  });
}

function close(ctx: Ctx, contract: Contract): SkillResult {
  return makeResult(ctx, {
    intent: INTENT,
    text: ctx.w.change.closed(nameContract(ctx, contract)),
    effects: [{ kind: 'close_contract', contract: contract.id, note: null }],
    spoken: { contracts: [contract.id] },
  });
}
