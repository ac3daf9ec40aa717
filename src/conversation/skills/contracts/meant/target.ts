import type { Contract } from '../../../../domain/contracts/contract.js';
import type { Ctx } from '../context.js';
import { pointsToOther } from '../look-up/list-words.js';
import { pickOf } from '../look-up/query-words.js';
import { pointsBack } from './follow.js';
import { namedIn } from './named.js';
import { readOrdinal } from './ordinals.js';

/** Which contracts a message means: named, pointed at (这份, 第二份), or not said at all. */
export type Target = { how: 'named' | 'pointed'; contracts: Contract[] } | { how: 'unsaid'; contracts: [] };

const POINTS =
  /^(?:那|这|它|该)|(?:这|那|该|此|刚才|上面)(?:个|份|一份|些|几份)?(?:合同|协议)?|它|\b(?:this|that|it|its|these|those|them)\b/;

/** Finds the contracts that a message speaks of among those the user may see. */
export function findTarget(ctx: Ctx, all: readonly Contract[], text = ctx.text): Target {
  const named = namedIn(text, all);
  const known = (ids: readonly string[] = []) => ids.flatMap((id) => all.find((c) => c.id === id) ?? []);
  const spoken = known(ctx.spoken.contracts);
  const pointed = pointedAt(ctx, text, spoken, known(ctx.spoken.listed), known(ctx.spoken.recent), all);
  if (named.length > 0) {
    // Several of that name: the one just spoken of is meant, if it is among them.
    const both = named.filter((c) => spoken.some((s) => s.id === c.id));
    return { how: 'named', contracts: both.length === 1 && POINTS.test(text) ? both : named };
  }
  if (pointed) return { how: 'pointed', contracts: [pointed] };
  if (spoken.length > 0) return { how: 'pointed', contracts: spoken };
  return { how: 'unsaid', contracts: [] };
}

/** 第二份 of the last list, 前一个, 金额最大的那份. */
function pointedAt(
  { today, turn }: Ctx,
  text: string,
  spoken: readonly Contract[],
  listed: readonly Contract[],
  recent: readonly Contract[],
  all: readonly Contract[],
): Contract | undefined {
  // 刚才那份, right after one was registered, is that one.
  const isJustMade = turn.state.last?.intent === 'contract_register' && text.includes('刚才');
  if (pointsBack(text) && !isJustMade && spoken.length <= 1 && recent.length > 1) return recent.at(-2);
  const list = spoken.length > 1 ? spoken : listed.length > 0 ? listed : spoken;
  const others = pointsToOther(text) && spoken.length === 1 ? list.filter((c) => c.id !== spoken[0]?.id) : [];
  if (others.length === 1) return others[0];
  const nth = readOrdinal(text);
  if (nth !== null) return list.at(nth);
  if (/中间(?:的|那)/.test(text) && list.length > 2) return list[Math.floor((list.length - 1) / 2)];
  return pickBy(text, list.length > 1 ? list : all.filter((c) => c.status === 'active'), today);
}

/** The one that a superlative means; undefined where there is none in the text. Of ends the coming ones count first. */
export function pickBy(text: string, contracts: readonly Contract[], today: string): Contract | undefined {
  const by = (value: (c: Contract) => number | string) =>
    [...contracts].sort((a, b) => (value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : 0));
  switch (pickOf(text)) {
    case 'largest':
      return by((c) => -(c.amountYuan ?? 0))[0];
    case 'smallest':
      return by((c) => c.amountYuan ?? Number.POSITIVE_INFINITY)[0];
    case 'first':
      return nextToEnd(contracts, today) ?? contracts[0];
    case 'last':
      return by((c) => c.end).at(-1);
    case null:
      return undefined;
  }
}

/** The one whose end comes next; undefined where all have ended. */
export function nextToEnd(contracts: readonly Contract[], today: string): Contract | undefined {
  return [...contracts].sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0)).find((c) => c.end >= today);
}
