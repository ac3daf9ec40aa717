import type { Org } from '../../../domain/policy/org.js';
import { asOrgType, readKind } from '../../../understanding/told/kind.js';
import { registrarsIn } from '../../../understanding/told/registration.js';
import { cutSegments } from '../../../understanding/told/segments.js';
import type { SkillResult } from '../../skill.js';
import type { Ctx } from './context.js';
import { newSelfCheck, type SelfCheckData } from './data.js';
import { advance, conclude, join } from './dialog.js';
import { listFacts, listOffices } from './names.js';
import { markPolicy } from './policy-change.js';
import { sayNewlyOpen, type Taken, takeAnswer } from './take-answer.js';
import { takeIn } from './take-in.js';
import { wantsVerdict } from './verdict-asked.js';

const ASKS_STANDING = /算数|作准|有效|官方|正式|能当|official|binding|valid/;

/** Starts a check with what the message tells, and what the asker told of itself before. */
export function begin(ctx: Ctx, said: string, before: Org | null): SkillResult {
  const { w } = ctx;
  // 「就按总公司查」: the body above is a body like any other.
  const text = said.replace(/[总母]公司/g, '公司');
  const fresh = newSelfCheck(ctx.lang, ctx.script, markPolicy(ctx.policy));
  const told = before === null ? '' : listFacts(ctx, before);
  const known = told === '' ? '' : w.known(told);
  const data = before === null ? fresh : { ...fresh, org: before };
  const taken = takeStart(ctx, data, text);
  const opening = ASKS_STANDING.test(text) ? w.official : taken === null && known === '' ? w.greeting : '';
  const lead = join(ctx, opening, known, taken?.lead ?? '');
  const start = { ...(taken?.data ?? data), history: [] };
  if (taken !== null && taken.detail === null && wantsVerdict(text)) return conclude(ctx, start, lead);
  // Nothing can be taken back to before the start.
  return advance(ctx, start, lead, taken?.detail ?? null);
}

/** What the opening tells; a kind named anywhere in it is meant, as a check is of some organisation. */
function takeStart(ctx: Ctx, data: SelfCheckData, text: string): Taken | null {
  const taken = takeRegistrar(ctx, data, text, takeAnswer(ctx, data, text, false));
  if (taken !== null && taken.data.org.type !== null) return taken;
  const kind = readKind(cutSegments(text), text, true);
  // 「心理咨询机构，工商登记」 is an institution: one with civil affairs would have been read as a social organisation.
  const isInstitution = kind === 'agency' && taken?.data.org.registered === true;
  const type = isInstitution ? 'institution' : asOrgType(kind);
  if (data.org.type !== null) return taken;
  if (kind === 'other' && taken?.data.unclear.includes('org_type') !== true) return takeOtherKind(ctx, data, taken);
  if (type === null) return taken;
  const more = takeIn(taken?.data ?? data, { org: { type }, unclear: [], open: [], hedged: [] });
  return { data: more.data, lead: sayFresh(ctx, data, more.data), detail: taken?.detail ?? null };
}

/** All that the opening told, in one line. */
function sayFresh(ctx: Ctx, before: SelfCheckData, after: SelfCheckData): string {
  const fresh = Object.entries(after.org).filter(([field]) => before.org[field as keyof Org] === null);
  const open = after.unclear.filter((id) => !before.unclear.includes(id));
  const facts = Object.fromEntries(fresh) as Partial<Org>;
  return join(ctx, ctx.w.noted(listFacts(ctx, facts, open)), sayNewlyOpen(ctx, { data: after, facts }));
}

/** 「业委会，自查」: a body the plan doesn't speak of is left to those who decide, not asked for again. */
function takeOtherKind(ctx: Ctx, data: SelfCheckData, taken: Taken | null): Taken {
  const more = takeIn(taken?.data ?? data, { org: {}, unclear: ['org_type'], open: [], hedged: [] });
  const lead = ctx.w.otherKind(listOffices(ctx, ['purchaser', 'finance']));
  return { data: more.data, lead: join(ctx, taken?.lead ?? '', lead), detail: taken?.detail ?? null };
}

/** A registrar named as a word of its own in a list: 「自查，协会，民政，4A」. */
function takeRegistrar(ctx: Ctx, data: SelfCheckData, text: string, taken: Taken | null): Taken | null {
  const before = taken?.data ?? data;
  const pieces = text.split(/[,。;:、\s]+/).filter((piece) => /^[\p{Script=Han}]{2,8}$/u.test(piece));
  const named = before.org.registrar === null ? pieces.flatMap((p) => registrarsIn(p)) : [];
  const [registrar] = named;
  if (registrar === undefined || named.length > 1) return taken;
  const more = takeIn(before, { org: { registrar, registered: true }, unclear: [], open: [], hedged: [] });
  return { data: more.data, lead: sayFresh(ctx, data, more.data), detail: taken?.detail ?? null };
}
