import type { Contract } from '../../../../domain/contracts/contract.js';
import { rankName } from '../../../../services/contracts/find-contracts.js';
import type { SkillResult } from '../../../skill.js';
import { BY_FAVOUR, WHY_NOT } from '../commands.js';
import { type Ctx, makeResult } from '../context.js';
import { nameFollowed } from '../meant/follow.js';
import { namedIn } from '../meant/named.js';
import { readFew, readOrdinals } from '../meant/ordinals.js';
import { officeIn, strangerMeant } from '../meant/stranger.js';
import { findTarget, type Target } from '../meant/target.js';
import { claimsRole } from '../questions.js';
import { answerDuties } from './answer-duties.js';
import { asksWhichOne, serviceAsked } from './asks-who.js';
import { answerByDepartment, asksByDepartment } from './by-department.js';
import { sayDetail } from './details.js';
import { asksNextAfter, asksOfList, asksWhichTheyAre } from './list-words.js';
import { fits, isNarrow } from './narrow.js';
import { type Asked, readAsked } from './query-words.js';
import { LISTS, sayFound, sayNone, scopeNote, WHOLE_DISTRICT } from './say-found.js';
import { knownOf, spokenList, withinSpoken } from './spoken-lists.js';

const INTENT = 'contract_deadline_query';

/** Answers what is asked of registered contracts, of those only that the user may see. */
export async function answerQuery(ctx: Ctx): Promise<SkillResult> {
  const { text, w } = ctx;
  if (WHY_NOT.test(text)) return makeResult(ctx, { intent: INTENT, text: w.query.ownOnly });
  if (BY_FAVOUR.test(text) || claimsRole(text))
    return makeResult(ctx, {
      intent: INTENT,
      text: `${w.refused.claimed}${w.query.ownOnly}`,
      spoken: { contracts: [], stranger: ctx.spoken.stranger },
    });
  const seen = await ctx.contracts.findContracts();
  const office =
    WHOLE_DISTRICT.test(text) || asksByDepartment(text) ? null : (departmentIn(text, seen) ?? officeIn(text));
  if (seen.length === 0) return makeResult(ctx, { intent: INTENT, text: `${scopeNote(ctx)}${w.query.nothing}` });
  const all = office === null ? seen : seen.filter((c) => rankName(c.department, office) !== null);
  if (office !== null && all.length === 0) return sayNone(ctx, seen, w.query.named(office), office);
  const told = readAsked(text, ctx.today);
  // 「康馨的呢」 after 「验收什么时候」 asks for the same of another.
  const asked =
    told.duties === null && ctx.spoken.duties && isFollow(text) ? { ...told, duties: ctx.spoken.duties } : told;
  const narrowed = asked.overdue || asked.closed || asked.ending !== null;
  const service = office === null && namedIn(text, all).length === 0 && asksWhichOne(text) ? serviceAsked(text) : null;
  const stranger =
    service ?? (office === null && !WHOLE_DISTRICT.test(text) ? strangerMeant(ctx, all, narrowed) : null);
  return stranger ? sayNone(ctx, all, w.query.named(stranger), stranger) : answerAsked(ctx, all, asked);
}

/** A department named as it is registered, by somebody who sees several. */
function departmentIn(text: string, seen: readonly Contract[]): string | null {
  const names = [...new Set(seen.map((c) => c.department))];
  return names.length > 1 ? (names.find((name) => text.includes(name.toLowerCase())) ?? null) : null;
}

async function answerAsked(ctx: Ctx, all: readonly Contract[], asked: Asked): Promise<SkillResult> {
  const { text } = ctx;
  const later = endsLater(ctx, all);
  if (later) return sayFound(ctx, all, later, { ...asked, pick: null, ending: null }, true);
  const grouped = answerByDepartment(
    ctx,
    all.filter((c) => (isNarrow(asked) && asked.pick === null ? fits(c, asked, ctx.today) : c.status === 'active')),
  );
  if (grouped) return grouped;
  const target = findTarget(ctx, all);
  const isListed = (LISTS.test(text) || WHOLE_DISTRICT.test(text)) && target.how !== 'named';
  const points = /这|那|它|该|this|that|its?\b/.test(text);
  const only = target.contracts.length === 1 ? target.contracts[0] : undefined;
  const ofOne = asked.duties !== null && only !== undefined && sayDetail(ctx, only) !== null;
  if (asked.duties && !ofOne) {
    const isAll =
      (isListed && !points) ||
      (asked.duties === 'all' &&
        target.how !== 'named' &&
        !points &&
        (only === undefined || /我|全部|所有|各|都/.test(text)));
    return answerDuties(ctx, asked, isAll ? [] : target.contracts);
  }
  const narrows = isNarrow(asked);
  const chosen = chosenIn(ctx, all, asked, target);
  if (chosen) return sayFound(ctx, all, chosen, asked, true);
  const base = target.how === 'named' || (target.how === 'pointed' && !isListed && !narrows) ? target.contracts : all;
  // 哪天到期 of one contract asks for its end; a month beside it only narrows a list.
  const found =
    narrows && (isListed || base.length > 1)
      ? base.filter((c) => fits(c, asked, ctx.today))
      : base === all
        ? all.filter((c) => c.status === 'active')
        : base;
  return sayFound(ctx, all, found, asked, base !== all);
}

/** The one that ends next after the one in sight; null where that is not asked, or none does. */
function endsLater(ctx: Ctx, all: readonly Contract[]): Contract[] | null {
  const [seen, more] = knownOf(ctx, all);
  if (!seen || more || !asksNextAfter(ctx.text)) return null;
  const [next] = all
    .filter((c) => c.status === 'active' && c.id !== seen.id && c.end >= seen.end)
    .sort((a, b) => (a.end < b.end ? -1 : 1));
  return next ? [next] : null;
}

/** Those of the list just read, or of one officer, that a question is about; null where it is about all. */
function chosenIn(ctx: Ctx, all: readonly Contract[], asked: Asked, target: Target): readonly Contract[] | null {
  const { text, today } = ctx;
  const again = asksWhichTheyAre(text) && ctx.turn.state.last?.intent === INTENT ? knownOf(ctx, all) : [];
  if (again.length > 0) return again;
  // 金额最小的是哪个, of the list just read; 哪份合同金额最大 is of all.
  const isOfList =
    (asked.pick !== null || (asked.total && asksOfList(text) && readFew(text, all) === null)) &&
    !/不限|不管|不论/.test(text) &&
    readOrdinals(text).length === 0 &&
    !/合同|协议|所有|全部|我的|手[上里]|contract/.test(text);
  const ofList = isOfList ? spokenList(ctx, all) : null;
  if (ofList) return ofList;
  const within = target.how === 'named' ? null : withinSpoken(ctx, all);
  if (within) return isNarrow(asked) ? within.filter((c) => fits(c, asked, today)) : within;
  return ownedIn(ctx, all)?.filter((c) => fits(c, asked, today)) ?? null;
}

/** 小王负责的, 我经办的: those that somebody looks after; null where the message names nobody. */
function ownedIn({ text, turn }: Ctx, all: readonly Contract[]): Contract[] | null {
  if (!/负责|经办|管着?的|名下|手[里上]的|in charge|looked? after|owner/.test(text)) return null;
  const own = /我(?:自己)?(?:负责|经办|管|名下|手[里上])|\bi (?:am|look)|\bmy own\b/.test(text)
    ? turn.view.user.id
    : null;
  const named = all.map((c) => c.owner).find((o) => o !== null && text.includes(o.toLowerCase()));
  const owner = own ?? named;
  return owner ? all.filter((c) => c.owner === owner) : null;
}

function isFollow(text: string): boolean {
  return nameFollowed(text) !== null && !/到期|金额|多少|谁/.test(text);
}
