import type { Policy } from '../../../domain/policy/policy.js';
import { dayOf } from '../../../shared/clock.js';
import { speaksOfUs } from '../../../understanding/told/kind.js';
import { plainText } from '../../../understanding/told/plain-text.js';
import { cutSegments } from '../../../understanding/told/segments.js';
import type { Skill, SkillResult, Turn } from '../../skill.js';
import type { SkillState } from '../../state.js';
import { begin } from './begin.js';
import { asksForSelfCheck, asksForTest, receiptIn } from './commands.js';
import { type Ctx, KIND, makeContext, makeReply, type Step } from './context.js';
import { readSelfCheck, type SelfCheckData } from './data.js';
import { advance, answerAside, conclude, join, waitingQuestion } from './dialog.js';
import { goesElsewhere, isNews, leftOver } from './elsewhere.js';
import { answerFollowUp } from './follow-ups.js';
import { listNames } from './names.js';
import { obey } from './obey.js';
import { asksOpenPoints } from './open-points.js';
import { followPolicy } from './policy-change.js';
import { sayReceipt } from './receipt.js';
import { asksForReminder, cancelReminders, remindMe } from './remind-me.js';
import { reopen } from './reopen.js';
import { sayQuestion } from './say-question.js';
import { asksForReport, namesTheReport, sayReportOf, sendReport } from './send-report.js';
import { takeAnswer } from './take-answer.js';
import { takeOffered, takeRest } from './take-offered.js';
import { wantsVerdict } from './verdict-asked.js';
import { wordingIn } from './wording.js';

/** 「那2025年没参加呢」 weighs a fact; it tells none. */
const WEIGHS = /^(?:那|可|但|要是|万一).*呢[?]?$/;
const SEVEN_DAYS = 7 * 24 * 3600 * 1000;

/** The self-check (资格自查): asks what settles the verdict soonest, and answers what is asked on the way. */
export function createSelfCheck(policy: Policy): Skill {
  return {
    kind: KIND,
    intents: ['self_check_start'],
    isPrivate: true,
    expiresAfter: SEVEN_DAYS,
    claims: (text, raw, turn) =>
      asksForSelfCheck(text) || receiptIn(raw) !== null || asksToBeTested(text, turn) || namesTheReport(text),
    start: (turn) => start(turn, policy),
    proceed: (turn, waiting) => proceed(turn, waiting, policy),
    remind: (waiting, lang) => remind(waiting, lang, policy),
    expired: (waiting, lang) => (isStep(waiting.step) && waiting.step !== 'done' ? wordingIn(lang).expired : null),
  };
}

/** 「…能不能接项目，你帮我测一下」 behind the story of one's own organisation. */
function asksToBeTested(text: string, { understood }: Turn): boolean {
  // 「先给结论吧，我们3A社团，年检都过」 with no check under way: there is enough to go by.
  if (wantsVerdict(text) && understood.own && Object.keys(understood.org).length >= 2) return true;
  // 「帮看下，我们是…」 before the story instead of behind it.
  const isAsked =
    asksForTest(text) || /^(?:麻烦|请|劳驾)?(?:帮|给)(?:我们?|忙)?(?:看|查|瞧|测|判断)(?:一?下|看)/.test(text);
  return understood.own && understood.org.type !== undefined && isAsked;
}

async function start(turn: Turn, policy: Policy): Promise<SkillResult> {
  const text = plainText(turn.understood.reading);
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
  const ctx = makeContext(turn, policy, read);
  const text = plainText(turn.understood.reading);
  const id = receiptIn(turn.understood.reading.raw);
  if (id !== null) return await shownReceipt(ctx, id, text, waiting);
  if (asksForReport(text)) return await sendReport(ctx, data);
  if (asksForReminder(text)) return remindMe(ctx, data, waiting.step, text);
  const cancelled = await cancelReminders(ctx, data, waiting.step, text);
  if (cancelled !== null) return cancelled;
  const result = answer(ctx, data, waiting.step, text);
  return result === null || changed.length === 0 ? result : withNotice(ctx, result, changed);
}

function answer(ctx: Ctx, data: SelfCheckData, step: Step, text: string): SkillResult | null {
  const isQuestion = cutSegments(text).some((s) => s.mood !== 'tells') || WEIGHS.test(text) || asksOpenPoints(text);
  const commanded = obey(ctx, data, step, text, isQuestion);
  if (commanded !== null || step === 'paused') return commanded;
  // While a question waits, a plain statement is an answer to it before it is anything else.
  const asksNumber = /^(?:请|把|发|给|要|我|的|一下|下|那)*(?:答复)?(?:编号|回执)/.test(text);
  const aside = isQuestion || asksNumber || step !== 'asking' ? answerFollowUp(ctx, data, text) : null;
  if (aside !== null) return answerAside(ctx, data, step, aside);
  const taken = step === 'offered' ? takeOffered(ctx, data, text) : takeAnswer(ctx, data, text, step === 'asking');
  const mayTell = taken !== null && (!isQuestion || (speaksOfUs(text) && isNews(ctx, data, taken.data)));
  if (taken !== null && mayTell) return advance(ctx, taken.data, taken.lead, taken.detail);
  const rest = step === 'done' && !isQuestion ? takeRest(ctx, data, text) : null;
  if (rest !== null) return conclude(ctx, rest.data, rest.lead);
  const reopened = isQuestion ? null : reopen(ctx, data, text);
  if (reopened !== null) return reopened;
  if (step === 'asking' && !isQuestion) return goesElsewhere(ctx) ? null : askAgain(ctx, data, text);
  return leftOver(ctx, data, step, text, isQuestion);
}

function askAgain(ctx: Ctx, data: SelfCheckData, text: string): SkillResult {
  const explained = answerFollowUp(ctx, data, text);
  const hint = data.asked.includes('org_type') && data.detail === null ? ctx.w.kindHint : ctx.w.notUnderstood;
  return answerAside(ctx, data, 'asking', explained ?? { text: hint });
}

function withNotice(ctx: Ctx, result: SkillResult, changed: Parameters<typeof listNames>[1]): SkillResult {
  const notice = ctx.w.policyChanged(listNames(ctx, changed));
  return { ...result, reply: { ...result.reply, text: join(ctx, notice, result.reply.text) } };
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
