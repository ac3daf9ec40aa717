import { z } from 'zod';
import { checkContract, faultsOf } from '../../../../domain/contracts/check-contract.js';
import { type Contract, type ContractInput, draftOf } from '../../../../domain/contracts/contract.js';
import { readDraft } from '../../../../domain/contracts/read-draft.js';
import type { ToldContract } from '../../../../understanding/entities/contract-facts.js';
import type { Ctx } from '../context.js';
import { sumAgain } from '../register/likely-sum.js';
import { nameContract, saySum } from '../say-contract.js';
import { extendedEnd, movedSum, ownerIn, renamedTo } from './change-words.js';

export const changesSchema = z.object({
  provider: z.string().optional(),
  service: z.string().optional(),
  amountYuan: z.number().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
  owner: z.string().optional(),
});

export type Changes = z.infer<typeof changesSchema>;

/** 结束改到11.30, then 是10.31: a day, not a sum. What was changed last may tell as well. */
function isOfSum({ lastChange, amountYuan }: Contract, said: string): boolean {
  if (/结束|开始|起始|终止|到期|日期|时间|延|\b(?:end|start|date|extend)/.test(said)) return false;
  const before = lastChange?.before;
  return !before || before.amountYuan !== amountYuan;
}

/** What a message tells of a contract anew; `said` are the words that the change began with, of which a bare number is. */
export function changesIn(
  ctx: Ctx,
  told: ToldContract | undefined,
  contracts: readonly Contract[],
  said = ctx.text,
): Changes {
  const own = ownerIn(ctx);
  const later = extendedEnd(ctx, contracts);
  const name = renamedTo(ctx);
  const beside = {
    ...(name === null ? {} : { provider: name }),
    ...(own === null ? {} : { owner: own }),
    ...(later === null ? {} : { end: later }),
  };
  const [only, other] = contracts;
  const again = only && !other && isOfSum(only, said) ? sumAgain(only.amountYuan, ctx.text) : null;
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
  const alone = other === undefined ? only : undefined;
  return {
    ...(provider !== null && provider !== alone?.provider ? { provider } : {}),
    ...(service !== null && service !== alone?.service ? { service } : {}),
    ...beside,
    ...(told.amountYuan === null ? {} : { amountYuan: movedSum(ctx, contracts, told.amountYuan) ?? told.amountYuan }),
    ...(told.start === null ? {} : { start: told.start }),
    ...(told.end === null ? {} : { end: told.end }),
  };
}

export function sayUnclear({ w }: Ctx, { field, why, said }: ToldContract['vague'][number]): string {
  if (why === 'negative') return w.unclear.negative(said);
  if (why === 'foreign') return w.unclear.foreign(said);
  return why === 'impossible' ? w.unclear.impossible(w.fields[field], said) : w.unclear.vague(w.fields[field], said);
}

/** Why a change cannot be; null if it can. */
export function refuse(ctx: Ctx, contract: Contract, changes: Changes): string | null {
  if (contract.status === 'closed') return ctx.w.change.closedAlready(nameContract(ctx, contract));
  const read = readDraft({ ...draftOf(contract), ...toInput(changes) });
  const faults = 'faults' in read ? read.faults : faultsOf(checkContract(read.draft, ctx.today));
  return faults.length > 0 ? faults.map((f) => f[ctx.lang]).join(ctx.lang === 'en' ? '; ' : '；') : null;
}

export function toInput({ provider, service, amountYuan, start, end, owner }: Changes): Partial<ContractInput> {
  return {
    ...(provider === undefined ? {} : { provider }),
    ...(service === undefined ? {} : { service }),
    ...(amountYuan === undefined ? {} : { amountYuan }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(owner === undefined ? {} : { owner }),
  };
}

export function sayChanges(ctx: Ctx, contract: Contract, changes: Changes): string {
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
