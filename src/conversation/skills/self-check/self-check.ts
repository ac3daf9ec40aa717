import type { Policy } from '../../../domain/policy/policy.js';
import { dayOf } from '../../../shared/clock.js';
import { YEAR_BEFORE } from '../../../understanding/entities/years.js';
import { plainText } from '../../../understanding/told/plain-text.js';
import type { Skill, SkillResult, Turn } from '../../skill.js';
import type { SkillState } from '../../state.js';
import { answerTurn } from './answer-turn.js';
import { begin } from './begin.js';
import { orders } from './claims.js';
import { receiptIn } from './commands.js';
import { type Ctx, KIND, makeContext, makeReply, type Step } from './context.js';
import { readSelfCheck, type SelfCheckData } from './data.js';
import { advance, answerAside, join, waitingQuestion } from './dialog.js';
import { heedTold } from './heed.js';
import { listen } from './listen.js';
import { listNames } from './names.js';
import { answerOwnCase } from './own-case.js';
import { followPolicy } from './policy-change.js';
import { sayReceipt } from './receipt.js';
import { asksForReminder, cancelReminders, remindMe } from './remind-me.js';
import { sayQuestion } from './say-question.js';
import { asksForReport, sayReportOf, sendReport } from './send-report.js';
import { retold } from './verdict-asked.js';
import { wordingIn } from './wording.js';

const SEVEN_DAYS = 7 * 24 * 3600 * 1000;

/** The self-check (资格自查): asks what settles the verdict soonest, and answers what is asked on the way. */
export function createSelfCheck(policy: Policy): Skill {
  /** Whether a turn is claimed and what it is answered are one question: it is weighed once. */
  const weighed = new WeakMap<Turn, SkillResult | null>();
  const ownCase = (turn: Turn): SkillResult | null => {
    const known = weighed.get(turn);
    if (known !== undefined) return known;
    const made = answerOwnCase(turn, policy);
    weighed.set(turn, made);
    return made;
  };
  return {
    kind: KIND,
    intents: ['self_check_start'],
    isPrivate: true,
    expiresAfter: SEVEN_DAYS,
    claims: (text, raw, turn) => orders(text, raw, turn) || ownCase(turn) !== null,
    start: (turn) => start(turn, policy, ownCase),
    proceed: (turn, waiting) => proceed(turn, waiting, policy),
    listen: (turn, reply) => listen(turn, reply, policy),
    heed: (turn, waiting) => heed(turn, waiting, policy),
    remind: (waiting, lang) => remind(waiting, lang, policy),
    expired: (waiting, lang) => (isStep(waiting.step) && waiting.step !== 'done' ? wordingIn(lang).expired : null),
  };
}

async function start(turn: Turn, policy: Policy, ownCase: (turn: Turn) => SkillResult | null): Promise<SkillResult> {
  const text = plainText(turn.understood.reading);
  const own = orders(turn.understood.reading.text, turn.understood.reading.raw, turn) ? null : ownCase(turn);
  if (own !== null) return own;
  const waiting = turn.state.skill?.kind === KIND ? readSelfCheck(turn.state.skill.data) : null;
  const { raw } = turn.understood.reading;
  const id = receiptIn(raw);
  // Letters of a number are no English.
  const voice = { lang: turn.state.last?.lang ?? 'zh', script: turn.state.last?.script ?? 'hans' } as const;
  const ctx = makeContext(turn, policy, waiting ?? (id === null ? null : voice));
  if (id !== null) return await shownReceipt(ctx, id, text, turn.state.skill);
  if (waiting === null && asksForReport(text))
    return { reply: makeReply(ctx, { text: ctx.w.whichReport, choices: [ctx.w.nextCheck] }), skill: turn.state.skill };
  // Taken for a start by its words, but a check is under way: that one goes on.
  if (waiting !== null && turn.state.skill?.step === 'asking') return advance(ctx, waiting, '');
  return begin(ctx, text, turn.state.org);
}

/** A kept verdict by its number, or its report where that is asked for; a check under way stays as it is. */
async function shownReceipt(ctx: Ctx, id: string, text: string, waiting: SkillState | null): Promise<SkillResult> {
  const found = await ctx.turn.view.findReceipt(id);
  if (asksForReport(text)) {
    const said = sayReportOf(ctx, id, found);
    return { reply: { ...makeReply(ctx, said), attachments: said.attachments }, skill: waiting };
  }
  const said = sayReceipt(ctx, id, found);
  const data = waiting === null ? null : readSelfCheck(waiting.data);
  if (waiting === null || data === null || !isStep(waiting.step))
    return { reply: makeReply(ctx, said), skill: waiting };
  return answerAside(ctx, data, waiting.step, said);
}

async function proceed(turn: Turn, waiting: SkillState, policy: Policy): Promise<SkillResult | null> {
  const read = readSelfCheck(waiting.data);
  if (read === null || !isStep(waiting.step)) return null;
  const { data, changed } = followPolicy(read, policy);
  const heard = makeContext(turn, policy, read);
  const text = nameYearBefore(plainText(turn.understood.reading), read);
  const ctx = text === plainText(turn.understood.reading) ? heard : retold(heard, text);
  const id = receiptIn(turn.understood.reading.raw);
  if (id !== null) return await shownReceipt(ctx, id, text, waiting);
  if (asksForReport(text)) return await sendReport(ctx, data);
  if (asksForReminder(text)) return remindMe(ctx, data, waiting.step, text);
  const cancelled = await cancelReminders(ctx, data, waiting.step, text);
  if (cancelled !== null) return cancelled;
  const result = answerTurn(ctx, data, waiting.step, text);
  return result === null || changed.length === 0 ? result : withNotice(ctx, result, changed);
}

/** 「再往前一年也合格」: the year before the earliest that was told. */
function nameYearBefore(text: string, { org }: SelfCheckData): string {
  const first = org.annual_inspections?.[0]?.year;
  const m = new RegExp(YEAR_BEFORE.source).exec(text);
  return first === undefined || m === null || /\d|年.*年/.test(text) ? text : text.replace(m[0], `${first - 1}年`);
}

function withNotice(ctx: Ctx, result: SkillResult, changed: Parameters<typeof listNames>[1]): SkillResult {
  const notice = ctx.w.policyChanged(listNames(ctx, changed));
  return { ...result, reply: { ...result.reply, text: join(ctx, notice, result.reply.text) } };
}

/** What a question for others told in passing. */
function heed(turn: Turn, waiting: SkillState, policy: Policy): { waiting: SkillState; noted: string } | null {
  const data = readSelfCheck(waiting.data);
  if (data === null || waiting.step !== 'asking') return null;
  const ctx = makeContext(turn, policy, data);
  const taken = heedTold(ctx, data, plainText(turn.understood.reading));
  if (taken === null) return null;
  const asked = waitingQuestion(ctx, taken.data)?.criteria ?? [];
  return { waiting: { ...waiting, data: { ...taken.data, asked } }, noted: taken.lead };
}

function remind(waiting: SkillState, lang: 'zh' | 'en', policy: Policy) {
  const data = readSelfCheck(waiting.data);
  if (data === null || waiting.step !== 'asking') return null;
  const voice = { policy, lang, today: dayOf(waiting.at), w: wordingIn(lang) };
  const question = waitingQuestion(voice, data);
  if (question === null) return null;
  const asking = sayQuestion(voice, data, question);
  return { text: `${voice.w.reminder}${asking.text}`, choices: asking.choices };
}

function isStep(step: string): step is Step {
  return step === 'asking' || step === 'offered' || step === 'done' || step === 'paused';
}
