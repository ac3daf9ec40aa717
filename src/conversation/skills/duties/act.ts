import { may } from '../../../domain/people/may.js';
import { canSnoozeTo } from '../../../services/contracts/act-on-obligation.js';
import { type Colleague, matchPerson } from '../../../services/find-person.js';
import type { ObligationRecord } from '../../../shared/records-of-contracts.js';
import type { DutyAct, Effect } from '../../effects.js';
import type { SkillResult } from '../../skill.js';
import type { Spoken } from '../../state.js';
import { type Ctx, makeResult } from '../contracts/context.js';
import { dutiesIn } from '../contracts/look-up/query-words.js';
import { actOnReminder } from './act-on-reminder.js';
import { chooseDuties } from './choose-duties.js';
import { type Asked, dayIn, readActs } from './read-acts.js';
import { readNamed } from './read-named.js';
import { restoreCase } from './restore-case.js';
import { nameDuty } from './say-duty.js';
import { wordingIn } from './wording.js';

const INTENT = 'reminder_set';

/** What one obligation's part of a message comes to: an act and its line, or a line that says why not. */
interface Outcome {
  act: DutyAct | null;
  line: string;
}

/** 知悉, 办结, 稍后, 转交, of one or several obligations that were spoken of. Nothing is changed unless all of it can be. */
export async function answerActs(ctx: Ctx, asked = readActs(ctx.text, ctx.today) ?? []): Promise<SkillResult> {
  const { obligations = [], reminders } = ctx.spoken;
  const isNamed = asked.some((a) => dutiesIn(a.said).length > 0);
  if (obligations.length === 0 && reminders.length > 0 && !isNamed) return actOnReminder(ctx, asked);
  const w = wordingIn(ctx.lang);
  const staff = asked.some((a) => a.act === 'transfer') ? await ctx.contracts.findStaff() : [];
  const outcomes: Outcome[] = [];
  const about: ObligationRecord[] = [];
  for (const one of asked) {
    const chosen = await chooseDuties(ctx, one);
    if (!Array.isArray(chosen)) return chosen;
    if (one.act === 'transfer' && one.to === null) return askWhom(ctx, chosen, staff);
    about.push(...chosen);
    for (const duty of chosen) outcomes.push(await judge(ctx, one, duty, staff));
  }
  const acts = outcomes.flatMap((o) => o.act ?? []);
  const isWhole = acts.length === outcomes.length;
  const effects: Effect[] = isWhole && acts.length > 0 ? [{ kind: 'act_on_obligations', acts }] : [];
  const told = isWhole ? outcomes : outcomes.filter((o) => o.act === null);
  const lines = [...new Set(told.map((o) => o.line))];
  const ids = acts.map((a) => a.id);
  const onlySeen = asked.every((a) => a.act === 'acknowledge') && outcomes.length > 3 && isWhole;
  return makeResult(ctx, {
    intent: INTENT,
    text: [
      ...(onlySeen ? [w.acted.acknowledgedMany(outcomes.length)] : lines),
      ...(effects.length > 0 ? [w.acted.canUndo] : []),
    ].join('\n'),
    effects,
    spoken: { ...(obligations.length > 0 ? {} : { obligations: ids }), ...spokenAfter(ctx, about, effects, asked) },
  });
}

/** What an act leaves in mind: the contract for 成果也收齐了, and the act itself for 撤销 and 还是改到下周一. */
function spokenAfter(
  { turn }: Ctx,
  about: readonly ObligationRecord[],
  effects: readonly Effect[],
  asked: readonly Asked[],
) {
  const at = turn.view.now;
  const contracts = [...new Set(about.flatMap((o) => o.contract ?? []))];
  const acted = { obligations: about.map((o) => o.id), at, last: asked.at(-1)?.act };
  return {
    dutiesAt: at,
    ...(contracts.length === 1 ? { contracts } : {}),
    ...(effects.length > 0 ? { acted, reminders: [] } : {}),
  };
}

/** 「还是改到下周一吧」 after something was put off: to another day. */
export async function moveSnoozed(ctx: Ctx): Promise<SkillResult> {
  const obligations = ctx.spoken.acted?.obligations ?? [];
  const until = dayIn(ctx.text, ctx.today);
  const moved = await answerActs({ ...ctx, spoken: { ...ctx.spoken, obligations } }, [
    { act: 'snooze', which: 'all', said: '', until },
  ]);
  // The numbers of the list still stand.
  return {
    ...moved,
    spoken: { ...ctx.spoken, ...moved.spoken, obligations: ctx.spoken.obligations ?? obligations } as Spoken,
  };
}

async function judge(ctx: Ctx, asked: Asked, duty: ObligationRecord, staff: readonly Colleague[]): Promise<Outcome> {
  const w = wordingIn(ctx.lang);
  const what = nameDuty(await readNamed(ctx, duty), ctx.lang);
  const refuse = (line: string): Outcome => ({ act: null, line });
  if (!may(ctx.turn.view.user, 'obligation.act', duty)) return refuse(w.acted.notYours(what));
  if (duty.status === 'done') return refuse(w.acted.alreadyDone(what));
  if (duty.status === 'void') return refuse(w.acted.gone);
  const { id } = duty;
  switch (asked.act) {
    case 'acknowledge':
      return { act: { id, act: 'acknowledge' }, line: `${w.acted.acknowledged(what)}${sayNext(ctx, duty)}` };
    case 'complete': {
      const note = asked.note === null ? null : restoreCase(ctx, asked.note);
      const said = note === null ? '' : w.acted.noted(note);
      return { act: { id, act: 'complete', note }, line: join(ctx, [w.acted.completed(what), said]) };
    }
    case 'snooze': {
      if (asked.until === 'vague') return refuse(w.acted.noDay);
      const until = asked.until ?? ctx.contracts.rules.calendar.addWorkdays(ctx.today, 1).day;
      if (!canSnoozeTo(until, ctx.today)) return refuse(w.acted.badDay(until));
      const off = ctx.contracts.rules.calendar.isWorkday(until) ? '' : w.acted.dayOff(until);
      const late = duty.due >= ctx.today && until > duty.due ? w.acted.pastDue(duty.due) : '';
      return { act: { id, act: 'snooze', until }, line: join(ctx, [w.acted.snoozed(what, until), off, late]) };
    }
    case 'transfer':
      return handTo(ctx, duty, what, asked.to ?? '', staff);
  }
}

function handTo(ctx: Ctx, duty: ObligationRecord, what: string, said: string, staff: readonly Colleague[]): Outcome {
  const w = wordingIn(ctx.lang);
  const found = matchPerson(staff, said, duty.department);
  const [person, ...others] = found;
  if (!person) return { act: null, line: w.acted.noPerson(restoreCase(ctx, said)) };
  if (others.length > 0)
    return { act: null, line: `${w.acted.twoPeople(person.name)}${w.list(found.map((p) => p.id))}${w.stop}` };
  if (!may(person, 'obligation.act', duty)) return { act: null, line: w.acted.notTheirs(person.name) };
  if (person.id === duty.owner) return { act: null, line: w.acted.self };
  return { act: { id: duty.id, act: 'transfer', to: person.id }, line: w.acted.transferred(what, person.name) };
}

/** When it is heard of again after 知悉. */
function sayNext(ctx: Ctx, { due, plan }: ObligationRecord): string {
  const w = wordingIn(ctx.lang);
  if (due < ctx.today) return w.acted.overdueQuiet(ctx.contracts.rules.calendar.addWorkdays(ctx.today, 5).day);
  const next = plan?.next;
  const said = !next || next <= ctx.today ? '' : next > due ? w.acted.noMore : w.acted.nextIs(next);
  return ctx.lang === 'en' && said ? ` ${said}` : said;
}

function askWhom(ctx: Ctx, duties: readonly ObligationRecord[], staff: readonly Colleague[]): SkillResult {
  const able = staff.filter((p) => p.role !== 'admin' && duties.every((d) => may(p, 'obligation.act', d)));
  const to = (name: string) => (ctx.lang === 'en' ? `hand it to ${name}` : `转给${name}`);
  return makeResult(ctx, {
    intent: INTENT,
    text: wordingIn(ctx.lang).acted.toWhom,
    choices: able
      .filter((p) => p.id !== ctx.turn.view.user.id)
      .slice(0, 5)
      .map((p) => to(p.name)),
    asked: true,
    spoken: { obligations: duties.map((d) => d.id), dutiesAt: ctx.turn.view.now },
  });
}

function join({ lang }: Ctx, parts: readonly string[]): string {
  return parts.filter((p) => p !== '').join(lang === 'en' ? ' ' : '');
}
