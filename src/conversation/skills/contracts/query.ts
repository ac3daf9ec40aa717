import type { Contract } from '../../../domain/contracts/contract.js';
import { rankName } from '../../../services/contracts/find-contracts.js';
import type { ObligationRecord } from '../../../shared/store.js';
import type { SkillResult } from '../../skill.js';
import { type Ctx, makeResult } from './context.js';
import { type Asked, readAsked } from './query-words.js';
import { listContracts, nameContract, sayContract } from './say-contract.js';
import { findTarget, namedIn, officeIn, strangerIn } from './target.js';

const INTENT = 'contract_deadline_query';
const WHOLE_DISTRICT =
  /全[区市县](?!域)|(?:各|所有|全部|其他|其它|别的)(?:部门|单位|科室|局)|(?:all|other) departments|whole district/;
/** One contract is meant, though not said which. */
const ONE =
  /(?:这|那)(?:个|份)(?!.*(?:月|季度|星期))|^(?:合同|它)?(?:什么时候|哪天|几号|何时|还有几天|还有多久|还剩)|\b(?:the|that|this) (?:contract|agreement)\b/;
const LISTS =
  /哪些|哪几|有什么|有啥|哪[份个]|列|清单|列表|所有|全部|都有|有几[份个]|多少[份个]|有没有|我的合同|我手|手[上里]|台账|\b(?:list|all|which|any|my contracts|our contracts|how many contracts|contracts)\b/;

/** Answers what is asked of registered contracts, of those only that the user may see. */
export async function answerQuery(ctx: Ctx): Promise<SkillResult> {
  const { text, w } = ctx;
  const seen = await ctx.contracts.findContracts();
  if (seen.length === 0) return makeResult(ctx, { intent: INTENT, text: w.query.nothing });
  const office = WHOLE_DISTRICT.test(text) ? null : officeIn(text);
  const all = office === null ? seen : seen.filter((c) => rankName(c.department, office) !== null);
  if (office !== null && all.length === 0) return sayNone(ctx, seen, w.query.named(office));
  const asked = readAsked(text, ctx.today);
  const stranger =
    office === null && !WHOLE_DISTRICT.test(text) && namedIn(text, all).length === 0 && !/^(?:这|那|它|该)/.test(text)
      ? strangerIn(text, asked.overdue || asked.closed || asked.ending !== null)
      : null;
  if (stranger) return sayNone(ctx, all, w.query.named(stranger));
  const target = findTarget(ctx, all);
  const isListed = LISTS.test(text) && target.how !== 'named';
  if (asked.duties)
    return answerDuties(
      ctx,
      asked,
      isListed || (asked.duties === 'all' && target.how !== 'named' && !/这|那|它|该|this|that|its?\b/.test(text))
        ? []
        : target.contracts,
    );
  const narrows =
    asked.ending ??
    (asked.overdue ||
      asked.closed ||
      asked.largest ||
      asked.total ||
      asked.amount.min !== undefined ||
      asked.amount.max !== undefined);
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

function fits(contract: Contract, asked: Asked, today: string): boolean {
  const { status, amountYuan } = contract;
  const end = asked.bySigning ? (contract.signed ?? contract.start) : contract.end;
  if (asked.closed) return status === 'closed';
  if (status !== 'active') return false;
  if (asked.overdue && contract.end >= today) return false;
  if (asked.ending && (end > asked.ending.to || (asked.ending.from !== null && end < asked.ending.from))) return false;
  const { min, max } = asked.amount;
  return (
    (min === undefined || (amountYuan ?? -1) >= min) &&
    (max === undefined || (amountYuan ?? Number.POSITIVE_INFINITY) <= max)
  );
}

function describe({ w }: Ctx, asked: Asked): string {
  const parts: string[] = [];
  if (asked.overdue) parts.push(w.query.overdue);
  if (asked.closed) parts.push(w.query.closed);
  if (asked.ending)
    parts.push(
      (asked.bySigning ? w.query.signedIn : w.query.endsIn)(asked.ending.from ?? '', asked.ending.to) +
        (asked.isSoon ? w.query.soon : ''),
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
  if (found.length === 0) return what === '' ? sayAll(ctx, all) : sayNone(ctx, all, what);
  if (asked.largest) {
    const top = [...found].sort((a, b) => (b.amountYuan ?? 0) - (a.amountYuan ?? 0))[0];
    if (top)
      return makeResult(ctx, {
        intent: INTENT,
        text: `${w.query.largest}${sayContract(ctx, top)}`,
        spoken: { contracts: [top.id] },
      });
  }
  const total = asked.total ? `\n${w.query.total(w.sum(found.reduce((sum, c) => sum + (c.amountYuan ?? 0), 0)))}` : '';
  const only = found[0];
  const text =
    only && found.length === 1 && isChosen
      ? `${sayContract(ctx, only)}${ctx.lang === 'en' ? '.' : '。'}`
      : `${what === '' ? w.query.all(found.length) : w.query.found(found.length, what)}\n${listContracts(ctx, found)}`;
  const renewal = /续签|续约|renew/.test(ctx.text) ? `\n${w.query.notAuto}` : '';
  const asksWho = /谁|负责|经办|who\b/.test(ctx.text);
  const owners = asksWho && only && found.length === 1 ? `\n${w.query.owner(only.owner ?? w.query.noOwner)}` : '';
  const which = found.length > 1 && ONE.test(ctx.text) && !LISTS.test(ctx.text) ? `\n${w.query.which}` : '';
  return makeResult(ctx, {
    intent: INTENT,
    text: `${scopeNote(ctx)}${text}${owners}${total}${renewal}${which}`,
    spoken: { contracts: found.map((c) => c.id) },
  });
}

function sayAll(ctx: Ctx, all: readonly Contract[]): SkillResult {
  return makeResult(ctx, {
    intent: INTENT,
    text: `${ctx.w.query.all(all.length)}\n${listContracts(ctx, all)}`,
    spoken: { contracts: all.map((c) => c.id) },
  });
}

/** An officer that asks for everybody's contracts hears why it is only the department's. */
function scopeNote({ text, turn, w }: Ctx): string {
  return turn.view.user.role === 'officer' && WHOLE_DISTRICT.test(text) ? `${w.query.ownOnly}\n` : '';
}

/** Says that nothing fits, and what there is. */
function sayNone(ctx: Ctx, all: readonly Contract[], what: string): SkillResult {
  const running = all.filter((c) => c.status === 'active');
  const there = running.length > 0 ? `\n${ctx.w.query.thereIs(running.length)}\n${listContracts(ctx, running, 3)}` : '';
  return makeResult(ctx, {
    intent: INTENT,
    text: `${scopeNote(ctx)}${ctx.w.query.noneLike(what)}${there}`,
    spoken: { contracts: running.map((c) => c.id) },
  });
}

async function answerDuties(ctx: Ctx, asked: Asked, contracts: readonly Contract[]): Promise<SkillResult> {
  const { w, lang } = ctx;
  const open = await ctx.contracts.findObligations({ status: 'open' });
  const ids = new Set(contracts.map((c) => c.id));
  const { duties, ending } = asked;
  const fit = open.filter(
    (o) =>
      (ids.size === 0 || (o.contract !== null && ids.has(o.contract))) &&
      (duties === 'all' || duties === null || duties.includes(o.milestone)) &&
      (asked.overdue
        ? o.workday < ctx.today
        : ending
          ? o.due <= ending.to && (ending.from === null || o.due >= ending.from)
          : true),
  );
  const only = contracts.length === 1 ? contracts[0] : undefined;
  if (fit.length === 0)
    return makeResult(ctx, {
      intent: INTENT,
      text: only ? `${w.query.noDuties}\n${sayContract(ctx, only)}` : w.query.noDuties,
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
    spoken: only ? { contracts: [only.id] } : {},
  });
}

function sayDuty(ctx: Ctx, duty: ObligationRecord, who: string | null): string {
  const { w, lang } = ctx;
  const milestone = ctx.contracts.rules.milestones.find((m) => m.id === duty.milestone);
  const [open, close] = lang === 'en' ? [' (', ')'] : ['（', '）'];
  const note = `${milestone ? w.query.source[milestone.source.kind] : ''}${duty.tentative ? w.query.tentative : ''}`;
  return `${duty.due} ${who ? `${who} ` : ''}${milestone?.[lang] ?? duty.milestone}${open}${note}${close}`;
}
