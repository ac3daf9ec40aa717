import { z } from 'zod';
import type { Contract } from '../../../../domain/contracts/contract.js';
import { may } from '../../../../domain/people/may.js';
import { readContracts, type ToldContract } from '../../../../understanding/entities/contract-facts.js';
import type { SkillResult } from '../../../skill.js';
import { readAnswer } from '../answers.js';
import { type Ctx, makeResult } from '../context.js';
import { namedIn } from '../meant/named.js';
import { strangerChanged, strangerMeant } from '../meant/stranger.js';
import { findTarget } from '../meant/target.js';
import { nameContract, sayContract } from '../say-contract.js';
import { extendedEnd, movedSum } from './change-words.js';
import { type Changes, changesIn, changesSchema, refuse, sayChanges, sayUnclear, toInput } from './changes-told.js';

const INTENT = 'contract_register';

export const CHANGING = 'changing';

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

export type Pending = z.infer<typeof pendingSchema>;

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
  const all = await ctx.contracts.findContracts({ ids: pending.contracts });
  const only = all.length === 1 ? all[0] : undefined;
  const more = only ? changesIn(ctx, toldIn(ctx, pending), [only], `${pending.said}${ctx.text}`) : {};
  if (answer === 'no' || (answer === 'wrong' && /^no/.test(ctx.text)) || withdraws(ctx.text, more, only))
    return makeResult(ctx, { intent: INTENT, text: ctx.w.change.kept });
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
  const told = toldIn(ctx, pending);
  if (only && pending.act === 'change' && saysAgain(ctx.text, more, pending.changes))
    return change(ctx, only, pending.changes);
  if (!only || (Object.keys(more).length === 0 && !told?.vague.length)) return null;
  return settle(ctx, { ...pending, changes: { ...pending.changes, ...more } }, [only], told);
}

function toldIn(ctx: Ctx, { act, last }: Pending) {
  return act === 'change' ? readContracts(ctx.turn.understood.reading, ctx.today, [last])[0] : undefined;
}

/** Whether the change is dropped; 算了还是16万, which is not what stands on record, is another wish. */
function withdraws(text: string, more: Changes, only: Contract | undefined): boolean {
  if (!WITHDRAWS.test(text)) return false;
  return (Object.keys(more) as (keyof Changes)[]).every((field) => more[field] === only?.[field]);
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

export function settle(ctx: Ctx, pending: Pending, contracts: readonly Contract[], told?: ToldContract): SkillResult {
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
