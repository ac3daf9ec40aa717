import type { Contract } from '../../../domain/contracts/contract.js';
import { deriveObligations } from '../../../domain/contracts/obligations.js';
import { rankName } from '../../../services/contracts/find-contracts.js';
import { dayOf } from '../../../shared/clock.js';
import type { ObligationRecord } from '../../../shared/store.js';
import type { SkillResult } from '../../skill.js';
import { asksWhichOne, serviceAsked } from './asks-who.js';
import { answerByDepartment, asksByDepartment } from './by-department.js';
import { BY_FAVOUR, WHY_NOT } from './commands.js';
import { type Ctx, makeResult } from './context.js';
import { sayDetail } from './details.js';
import { nameFollowed } from './follow.js';
import { asksNextAfter, asksOfList, asksWhichTheyAre, orderIn, readTop } from './list-words.js';
import { readFew, readOrdinals } from './ordinals.js';
import { type Asked, readAsked } from './query-words.js';
import { claimsRole } from './questions.js';
import { listContracts, nameContract, sayContract } from './say-contract.js';
import { findTarget, namedIn, nextToEnd, officeIn, pickBy, strangerMeant, type Target } from './target.js';

const INTENT = 'contract_deadline_query';
const WHOLE_DISTRICT =
  /全[区市县](?!域)|(?:各|所有|全部|其他|其它|别的)(?:部门|单位|科室|局)|(?:all|other) departments|whole district/;
const WITHIN =
  /(?:这|那|上面|刚才)(?:里面|里头|(?<n>[两三四五])[份个家]里?|几[份个家]里?|些)|它们|[它这那他]俩|其中|(?<!合同|台账)(?:里面|当中)|(?:哪[个份家]|谁).{0,4}更|加起来|合起来|^(?:那|就|[,，])*(?:不算|不含|除了|除去|除掉|去掉|排除|不包括)|of (?:these|them|those)/;
/** One contract is meant, though not said which. */
const ONE =
  /(?:这|那)(?:个|份)(?!.*(?:月|季度|星期))|它(?!们)|^(?:合同)?(?:什么时候|哪天|几号|何时|还有几天|还有多久|还剩)|\b(?:the|that|this) (?:contract|agreement)\b/;
const LISTS =
  /(?:我们?|咱们?|本单位|本部门)的呢|哪些|哪几|分别|各(?:是|多少)|有什么|有啥|哪[份个]|列|清单|列表|所有|全部|都有|[有剩]几[份个](?!月|季|星期|小时)|多少[份个]|有没有|我的合同|我手|手[上里]|台账|\b(?:list|all|which|any|my contracts|our contracts|how many contracts|contracts)\b/;

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

/** Whether a question narrows a list down by more than a name. */
function isNarrow({ ending, overdue, closed, running, pick, total, amount }: Asked): boolean {
  return (
    ending !== null ||
    overdue ||
    closed ||
    running ||
    pick !== null ||
    total ||
    amount.min !== undefined ||
    amount.max !== undefined
  );
}

function fits(contract: Contract, asked: Asked, today: string): boolean {
  const { status, amountYuan } = contract;
  const end = dayMeant(contract, asked);
  if (asked.closed) return status === 'closed';
  if (status !== 'active') return false;
  if (asked.overdue && contract.end >= today) return false;
  if (asked.running && contract.end < today) return false;
  if (asked.ending && (end > asked.ending.to || (asked.ending.from !== null && end < asked.ending.from))) return false;
  const { min, max } = asked.amount;
  return (
    (min === undefined || (amountYuan ?? -1) >= min) &&
    (max === undefined || (amountYuan ?? Number.POSITIVE_INFINITY) <= max)
  );
}

/** The day that a question narrows by; unknown days of registering narrow nothing in. */
function dayMeant({ signed, lastChange, start, end }: Contract, asked: Asked): string {
  if (asked.bySigning) return signed ?? start;
  if (asked.byRegistering) return lastChange && lastChange.before === null ? dayOf(lastChange.at) : '';
  return end;
}

function describe({ w }: Ctx, asked: Asked): string {
  const parts: string[] = [];
  if (asked.overdue) parts.push(w.query.overdue);
  if (asked.closed) parts.push(w.query.closed);
  if (asked.running) parts.push(w.query.running);
  if (asked.ending)
    parts.push(
      (asked.bySigning ? w.query.signedIn : asked.byRegistering ? w.query.registeredIn : w.query.endsIn)(
        asked.ending.from ?? '',
        asked.ending.to,
      ) + (asked.isSoon ? w.query.soon : ''),
    );
  if (asked.amount.min !== undefined) parts.push(w.query.amountAtLeast(w.sum(asked.amount.min)));
  if (asked.amount.max !== undefined) parts.push(w.query.amountAtMost(w.sum(asked.amount.max)));
  return w.list(parts);
}

function sayFound(
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
function spokenList(ctx: Ctx, all: readonly Contract[]): Contract[] | null {
  const list = knownOf(ctx, all);
  return ctx.turn.state.last?.intent === INTENT && list.length > 1 ? list : null;
}

function knownOf({ spoken }: Ctx, all: readonly Contract[]): Contract[] {
  return spoken.contracts.flatMap((id) => all.find((c) => c.id === id) ?? []);
}

function isFollow(text: string): boolean {
  return nameFollowed(text) !== null && !/到期|金额|多少|谁/.test(text);
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
function sayNone(ctx: Ctx, all: readonly Contract[], what: string, stranger?: string): SkillResult {
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

/** 结束了要做什么: those that come after the end. */
const AFTER_END =
  /(?:结束|到期|期满|履行完|做完)了?(?:的话|之?后|以后|要|该|还)|after (?:it|the contract) (?:ends|is over)/;

async function answerDuties(ctx: Ctx, asked: Asked, contracts: readonly Contract[]): Promise<SkillResult> {
  const { w, lang } = ctx;
  const open = await ctx.contracts.findObligations({ status: 'open' });
  const ids = new Set(contracts.map((c) => c.id));
  const { duties, ending } = asked;
  const only = contracts.length === 1 ? contracts[0] : undefined;
  const from = only && duties === 'all' && AFTER_END.test(ctx.text) ? only.end : '';
  const fit = open.filter(
    (o) =>
      o.due >= from &&
      (ids.size === 0 || (o.contract !== null && ids.has(o.contract))) &&
      (duties === 'all' || duties === null || duties.includes(o.milestone)) &&
      (asked.overdue
        ? o.workday < ctx.today
        : ending
          ? o.due <= ending.to && (ending.from === null || o.due >= ending.from)
          : true),
  );
  if (fit.length === 0)
    return makeResult(ctx, {
      intent: INTENT,
      text: only ? await sayPast(ctx, asked, only) : w.query.noDuties,
      spoken: { ...(only ? { contracts: [only.id] } : {}), duties: asked.duties },
    });
  const names = new Map((await ctx.contracts.findContracts()).map((c) => [c.id, nameContract(ctx, c)]));
  const lines = fit
    .slice(0, 5)
    .map(
      (o, i) => `${i + 1}. ${sayDuty(ctx, o, only || o.contract === null ? null : (names.get(o.contract) ?? null))}`,
    );
  const head = asked.overdue
    ? w.query.overdueDuties
    : w.query.duties(only ? nameContract(ctx, only) : w.query.all_duties);
  const more = fit.length > 5 ? [lang === 'en' ? `(+${fit.length - 5})` : `另有${fit.length - 5}项。`] : [];
  return makeResult(ctx, {
    intent: INTENT,
    text: [head, ...lines, ...more].join('\n'),
    spoken: {
      ...(only ? { contracts: [only.id] } : {}),
      duties: asked.duties,
      obligations: fit.slice(0, 5).map((o) => o.id),
      dutiesAt: ctx.turn.view.now,
    },
  });
}

/** Days of a contract that had passed when it was registered: told, though nothing is open about them. */
async function sayPast(ctx: Ctx, { duties }: Asked, contract: Contract): Promise<string> {
  const { w, contracts } = ctx;
  const settings = (await contracts.findSettings?.(contract.department)) ?? {};
  const derived = deriveObligations(contract, contracts.rules, settings);
  const past = derived.filter((o) => duties !== null && duties !== 'all' && duties.includes(o.milestone));
  if (past.length === 0) return `${w.query.noDuties}\n${sayContract(ctx, contract)}`;
  const lines = past.slice(0, 3).map((o) => sayDuty(ctx, o, null));
  return [w.query.notOpen(nameContract(ctx, contract)), ...lines].join('\n');
}

function sayDuty(
  ctx: Ctx,
  duty: Pick<ObligationRecord, 'milestone' | 'due' | 'tentative'>,
  who: string | null,
): string {
  const { w, lang } = ctx;
  const milestone = ctx.contracts.rules.milestones.find((m) => m.id === duty.milestone);
  const [open, close] = lang === 'en' ? [' (', ')'] : ['（', '）'];
  const note = `${milestone ? w.query.source[milestone.source.kind] : ''}${duty.tentative ? w.query.tentative : ''}`;
  return `${duty.due} ${who ? `${who} ` : ''}${milestone?.[lang] ?? duty.milestone}${open}${note}${close}`;
}
