import type { Contract } from '../../../../domain/contracts/contract.js';
import type { Ctx } from '../context.js';
import { readFew, readOrdinals } from '../meant/ordinals.js';

const INTENT = 'contract_deadline_query';

const WITHIN =
  /(?:这|那|上面|刚才)(?:里面|里头|(?<n>[两三四五])[份个家]里?|几[份个家]里?|些)|它们|[它这那他]俩|其中|(?<!合同|台账)(?:里面|当中)|(?:哪[个份家]|谁).{0,4}更|加起来|合起来|^(?:那|就|[,，])*(?:不算|不含|除了|除去|除掉|去掉|排除|不包括)|of (?:these|them|those)/;

/** 这三份加起来, 其中最大的: those spoken of, the last so many where a number is told; null where the message is about others. */
export function withinSpoken({ text, spoken }: Ctx, all: readonly Contract[]): Contract[] | null {
  const known = (ids: readonly string[] = []) => ids.flatMap((id) => all.find((c) => c.id === id) ?? []);
  const nths = readOrdinals(text);
  if (nths.length > 0)
    return nths.flatMap((n) => known(spoken.contracts.length > 1 ? spoken.contracts : spoken.listed)[n] ?? []);
  const few = readFew(text, known(spoken.contracts.length > 1 ? spoken.contracts : spoken.listed));
  if (few) return few;
  const found = WITHIN.exec(text);
  // 不算过期的, after one was found by its sum: nothing of an older list.
  if (
    !found ||
    (spoken.contracts.length === 1 && /^(?:那|就|[,，])*(?:不算|不含|除了|除去|除掉|去掉|排除|不包括)/.test(text))
  )
    return null;
  const count = '一两三四五'.indexOf(found.groups?.n ?? '无') + 1;
  const list = known(spoken.contracts.length > 1 ? spoken.contracts : spoken.listed);
  const recent = known(spoken.recent).slice(-count);
  if (count > 1 && list.length !== count && recent.length === count) return recent;
  return list.length > 1 ? list : null;
}

/** The list just read, of several; null where there was none. */
export function spokenList(ctx: Ctx, all: readonly Contract[]): Contract[] | null {
  const list = knownOf(ctx, all);
  return ctx.turn.state.last?.intent === INTENT && list.length > 1 ? list : null;
}

export function knownOf({ spoken }: Ctx, all: readonly Contract[]): Contract[] {
  return spoken.contracts.flatMap((id) => all.find((c) => c.id === id) ?? []);
}
