import { Temporal } from 'temporal-polyfill';
import { checkContract, faultsOf } from '../../../../domain/contracts/check-contract.js';
import { type ContractDraft, type ContractInput, foldName } from '../../../../domain/contracts/contract.js';
import { readDraft } from '../../../../domain/contracts/read-draft.js';
import type { Day } from '../../../../shared/clock.js';
import { type Length, moveDay } from '../../../../understanding/entities/calendar.js';
import type { ContractField, ToldContract } from '../../../../understanding/entities/contract-facts.js';
import type { Ctx } from '../context.js';
import { type Draft, EMPTY_DRAFT } from './draft-schema.js';
import { likelySum } from './likely-sum.js';
import { oddDayIn } from './odd-day.js';

/** What was registered, to be registered once more; `self` looks after it unless somebody else was told. */
export function draftAgain(
  {
    provider,
    service,
    amountYuan,
    start,
    end,
    signed,
    owner,
  }: Pick<ContractDraft, 'provider' | 'service' | 'amountYuan' | 'start' | 'end' | 'signed' | 'owner'>,
  self: string,
): Draft {
  const told = { provider, service, amountYuan, start, end, signed, owner: owner === self ? null : owner };
  return { ...EMPTY_DRAFT, ...told, amountOpen: amountYuan === null };
}

const OPEN_SUM =
  /待定|未定|没有?(?:定|谈|出|确定|算)|不确定|不知道|再(?:说|补|定|报|填)|补$|没有?(?:金额|价)|(?:金额|价款?|价格)没有|据实|confirm|tbc|tbd|not/i;

/** What was told before with what is told now: the later counts, and the end follows a length of time. */
export function mergeTold(draft: Draft, told: ToldContract): Draft {
  const open = told.vague.some((v) => v.field === 'amount' && v.why === 'vague' && OPEN_SUM.test(v.said));
  const likely = likelySum(draft.amountYuan, bareIn(told));
  const amountYuan = told.amountYuan ?? likely ?? (open ? null : draft.amountYuan);
  const signed = told.signed ?? draft.signed;
  const fromSigning = told.fromSigning || draft.fromSigning;
  const next: Draft = {
    provider: told.provider ?? draft.provider,
    service: told.service ?? draft.service,
    amountYuan,
    amountOpen: amountYuan === null && (open || draft.amountOpen),
    bareSum:
      told.amountYuan === null && likely === null
        ? (bareIn(told) ?? (amountYuan === null ? draft.bareSum : null))
        : null,
    start: told.start ?? draft.start ?? (fromSigning ? signed : null),
    end: told.end ?? draft.end,
    term: told.end !== null && told.term === null ? null : (told.term ?? draft.term),
    signed,
    fromSigning,
    owner: draft.owner,
    oddDay: oddDayIn(told),
  };
  return withTerm(next, told);
}

function bareIn({ vague }: ToldContract): number | null {
  const said = vague.find((v) => v.field === 'amount' && v.why === 'vague')?.said ?? '';
  return /^\d{1,7}(?:\.\d+)?$/.test(said) ? Number(said) : null;
}

const UNIT = /^(?:是|对|嗯|就是|单位|[,，\s])*(?:(?<wan>万|w)元?|元|块)(?:钱)?(?:的|吧|啊|了|呀)*$/;

/** The sum that a unit by itself completes (36, then 万); null when none waits for it. */
export function completeSum({ bareSum }: Draft, text: string): number | null {
  const unit = bareSum === null ? null : UNIT.exec(text);
  return unit && bareSum !== null ? Math.round(bareSum * (unit.groups?.wan ? 1e6 : 100)) / 100 : null;
}

function withTerm(draft: Draft, told: ToldContract): Draft {
  const { start, end, term } = draft;
  if (term === null) return draft;
  // What was told before is only reckoned again where the first day or the length is told anew.
  const isNew = told.start !== null || told.term !== null || end === null;
  if (start !== null && told.end === null && isNew) return { ...draft, end: lastDay(start, term) };
  if (end !== null && start === null) return { ...draft, start: firstDay(end, term) };
  return draft;
}

function lastDay(start: Day, term: Length): Day {
  return moveDay(moveDay(start, term), { months: 0, days: -1 });
}

function firstDay(end: Day, term: Length): Day {
  return Temporal.PlainDate.from(end).add({ days: 1 }).subtract(term).toString();
}

/** What has to be told yet, in the order of asking. */
export function missingOf(draft: Draft): ContractField[] {
  const missing: ContractField[] = [];
  if (draft.provider === null) missing.push('provider');
  if (draft.service === null) missing.push('service');
  if (draft.amountYuan === null && !draft.amountOpen) missing.push('amount');
  if (draft.start === null) missing.push('start');
  if (draft.end === null) missing.push('end');
  return missing;
}

/** The draft as the service takes it. */
export function toInput(draft: Draft, ctx: Ctx): Partial<ContractInput> {
  const { provider, service, amountYuan, start, end, signed, owner } = draft;
  const { user } = ctx.turn.view;
  return {
    ...(provider === null ? {} : { provider }),
    ...(service === null ? {} : { service }),
    ...(start === null ? {} : { start }),
    ...(end === null ? {} : { end }),
    ...(user.department === null ? {} : { department: user.department }),
    amountYuan,
    signed,
    owner: owner ?? user.id,
  };
}

/** A draft without what cannot be, and why it cannot. */
export function settleDraft(draft: Draft, told: ToldContract | null, ctx: Ctx): { draft: Draft; complaints: string[] } {
  const { w, lang, today } = ctx;
  const complaints: string[] = [];
  for (const { field, why, said } of told?.vague ?? []) {
    if (field === 'amount' && draft.amountOpen) continue;
    const name = w.fields[field];
    if (why === 'negative') complaints.push(w.unclear.negative(said));
    else if (why === 'foreign') complaints.push(w.unclear.foreign(said));
    else if (why === 'impossible') complaints.push(w.unclear.impossible(name, said));
    else complaints.push(w.unclear.vague(name, said));
  }
  if (draft.start !== null && draft.end !== null && draft.end < draft.start) {
    complaints.push(w.unclear.reversed(draft.start, draft.end));
    return {
      draft: { ...draft, ...(told?.start && !told.end ? { start: null } : { end: null }), term: null },
      complaints,
    };
  }
  if (missingOf(draft).length > 0) return { draft, complaints };
  const read = readDraft(toInput(draft, ctx));
  const faults = 'faults' in read ? read.faults : faultsOf(checkContract(read.draft, today));
  const cleared = { ...draft };
  for (const fault of faults) {
    complaints.push(`${fault[lang]}${lang === 'en' ? '.' : '。'}`);
    if (
      fault.field === 'amountYuan' ||
      fault.field === 'provider' ||
      fault.field === 'service' ||
      fault.field === 'start' ||
      fault.field === 'end'
    )
      cleared[fault.field] = null;
  }
  return { draft: cleared, complaints };
}

/** What a person should look at twice before it is registered (please check), in words. */
export function remarksOn(draft: Draft, ctx: Ctx): string[] {
  const read = readDraft(toInput(draft, ctx));
  if ('faults' in read) return [];
  const remarks = checkContract(read.draft, ctx.today).filter((r) => r.level === 'check' && r.id !== 'amount_missing');
  return remarks.map((r) => r[ctx.lang]);
}

/** The draft as a whole contract; null while something is missing. */
export function toWhole(draft: Draft, ctx: Ctx): ContractDraft | null {
  const read = missingOf(draft).length > 0 ? null : readDraft(toInput(draft, ctx));
  return read && 'draft' in read ? read.draft : null;
}

/** Whether two are of the same parties, service and term. */
export function isAlike(
  a: Pick<ContractDraft, 'provider' | 'service' | 'department' | 'start' | 'end'>,
  b: typeof a,
): boolean {
  const key = (c: typeof a) =>
    JSON.stringify([foldName(c.provider), foldName(c.service), foldName(c.department), c.start, c.end]);
  return key(a) === key(b);
}
