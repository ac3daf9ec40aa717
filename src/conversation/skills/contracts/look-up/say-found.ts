import type { Contract } from '../../../../domain/contracts/contract.js';
import { rankName } from '../../../../services/contracts/find-contracts.js';
import type { SkillResult } from '../../../skill.js';
import { type Ctx, makeResult } from '../context.js';
import { officeIn } from '../meant/stranger.js';
import { nextToEnd, pickBy } from '../meant/target.js';
import { listContracts, sayContract } from '../say-contract.js';
import { serviceAsked } from './asks-who.js';
import { sayDetail } from './details.js';
import { orderIn, readTop } from './list-words.js';
import { describe } from './narrow.js';
import type { Asked } from './query-words.js';

const INTENT = 'contract_deadline_query';

export const WHOLE_DISTRICT =
  /全[区市县](?!域)|(?:各|所有|全部|其他|其它|别的)(?:部门|单位|科室|局)|(?:all|other) departments|whole district/;

/** One contract is meant, though not said which. */
const ONE =
  /(?:这|那)(?:个|份)(?!.*(?:月|季度|星期))|它(?!们)|^(?:合同)?(?:什么时候|哪天|几号|何时|还有几天|还有多久|还剩)|\b(?:the|that|this) (?:contract|agreement)\b/;

export const LISTS =
  /(?:我们?|咱们?|本单位|本部门)的呢|哪些|哪几|分别|各(?:是|多少)|有什么|有啥|哪[份个]|列|清单|列表|所有|全部|都有|[有剩]几[份个](?!月|季|星期|小时)|多少[份个]|有没有|我的合同|我手|手[上里]|台账|\b(?:list|all|which|any|my contracts|our contracts|how many contracts|contracts)\b/;

export function sayFound(
  ctx: Ctx,
  all: readonly Contract[],
  found: readonly Contract[],
  asked: Asked,
  isChosen: boolean,
): SkillResult {
  const { w } = ctx;
  const what = describe(ctx, asked);
  if (found.length === 0 && asked.isSoon) return sayNext(ctx, all, what);
  if (found.length === 0) return what === '' ? sayAll(ctx, all) : sayNone(ctx, all, what);
  const few = topOf(ctx, found, asked);
  if (few) return sayList(ctx, few);
  const top = asked.pick === null ? undefined : pickBy(ctx.text, found, ctx.today);
  if (asked.pick !== null && top)
    return makeResult(ctx, {
      intent: INTENT,
      text: `${w.query.picked[asked.pick]}${sayContract(ctx, top)}${ctx.lang === 'en' ? '.' : '。'}`,
      spoken: { contracts: [top.id], duties: null },
    });
  const total = asked.total ? `\n${w.query.total(w.sum(found.reduce((sum, c) => sum + (c.amountYuan ?? 0), 0)))}` : '';
  const only = found[0];
  const text =
    only && found.length === 1 && isChosen
      ? `${sayContract(ctx, only)}${ctx.lang === 'en' ? '.' : '。'}`
      : `${what === '' ? (isChosen ? w.query.these : w.query.all)(found.length) : w.query.found(found.length, what)}\n${listContracts(ctx, found)}`;
  const renewal = /续签|续约|renew/.test(ctx.text) ? `\n${w.query.notAuto}` : '';
  // 谁在做保洁 asks for the provider, 谁负责 for the officer.
  const asksWho =
    /负责|经办|谁(?:在|来)?管|in charge/.test(ctx.text) ||
    (/谁|who\b/.test(ctx.text) && serviceAsked(ctx.text) === null);
  const owners = asksWho && only && found.length === 1 ? `\n${w.query.owner(only.owner ?? w.query.noOwner)}` : '';
  const detail = only && found.length === 1 ? sayDetail(ctx, only) : null;
  const which = found.length > 1 && ONE.test(ctx.text) && !LISTS.test(ctx.text) ? `${w.query.which}\n` : '';
  return makeResult(ctx, {
    intent: INTENT,
    text: `${scopeNote(ctx)}${which}${detail === null ? '' : `${detail}\n`}${text}${owners}${total}${renewal}`,
    spoken: { contracts: found.map((c) => c.id), duties: null },
  });
}

/** 金额前三的, 按金额排一下: those asked for, in the order asked for; null where neither is told. */
function topOf({ text }: Ctx, found: readonly Contract[], { pick }: Asked): Contract[] | null {
  const order = orderIn(text) ?? (pick === null ? null : pick);
  if (order === null) return null;
  const by = (c: Contract) => c.amountYuan ?? 0;
  const sorted = [...found].sort((a, b) =>
    order === 'largest' ? by(b) - by(a) : order === 'smallest' ? by(a) - by(b) : a.end < b.end ? -1 : 1,
  );
  const list = order === 'last' ? sorted.reverse() : sorted;
  const few = readTop(text, list);
  return few ?? (pick === null ? list : null);
}

function sayList(ctx: Ctx, found: readonly Contract[]): SkillResult {
  return makeResult(ctx, {
    intent: INTENT,
    text: `${ctx.w.query.these(found.length)}\n${listContracts(ctx, found)}`,
    spoken: { contracts: found.map((c) => c.id), duties: null },
  });
}

function sayAll(ctx: Ctx, all: readonly Contract[]): SkillResult {
  return makeResult(ctx, {
    intent: INTENT,
    text: `${ctx.w.query.all(all.length)}\n${listContracts(ctx, all)}`,
    spoken: { contracts: all.map((c) => c.id) },
  });
}

/** An officer that asks for everybody's contracts, or another department's, hears why it is only its own. */
export function scopeNote({ text, turn, w }: Ctx): string {
  const { role, department } = turn.view.user;
  const office = WHOLE_DISTRICT.test(text) ? null : officeIn(text);
  const isOther = office !== null && (department === null || rankName(department, office) === null);
  return role === 'officer' && (isOther || WHOLE_DISTRICT.test(text)) ? `${w.query.ownOnly}\n` : '';
}

/** 快到期的是哪个: none is near, and the next one is what was wanted. */
function sayNext(ctx: Ctx, all: readonly Contract[], what: string): SkillResult {
  const { query } = ctx.w;
  const next = nextToEnd(
    all.filter((c) => c.status === 'active'),
    ctx.today,
  );
  if (!next) return sayNone(ctx, all, what);
  return makeResult(ctx, {
    intent: INTENT,
    text: `${query.noneLike(what)}\n${query.picked.first}${sayContract(ctx, next)}${ctx.lang === 'en' ? '.' : '。'}`,
    spoken: { contracts: [next.id], listed: [next.id], duties: null },
  });
}

/** Says that nothing fits, and how many there are; none is spoken of any more. */
export function sayNone(ctx: Ctx, all: readonly Contract[], what: string, stranger?: string): SkillResult {
  const { w } = ctx;
  const note = scopeNote(ctx);
  const isRefused = stranger !== undefined && note === '' && ctx.turn.view.user.role === 'officer';
  const running = all.filter((c) => c.status === 'active').length;
  return makeResult(ctx, {
    intent: INTENT,
    text: `${note}${w.query.noneLike(what)}${isRefused ? w.query.notOthers : ''}${running > 0 ? `\n${w.query.thereIs(running)}` : ''}`,
    choices: running > 0 ? [w.query.mine] : [],
    asked: false,
    spoken: { contracts: [], listed: [], duties: null, stranger },
  });
}
