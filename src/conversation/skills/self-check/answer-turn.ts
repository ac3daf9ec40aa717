import { speaksOfUs } from '../../../understanding/told/kind.js';
import { cutSegments } from '../../../understanding/told/segments.js';
import type { SkillResult } from '../../skill.js';
import { DISPUTED } from './about-rules.js';
import type { Ctx, Said, Step } from './context.js';
import type { SelfCheckData } from './data.js';
import { advance, answerAside, conclude, join, judge } from './dialog.js';
import { goesElsewhere, isNews, leftOver } from './elsewhere.js';
import { answerFollowUp } from './follow-ups.js';
import { heedTold } from './heed.js';
import { listNames } from './names.js';
import { obey } from './obey.js';
import { asksOpenPoints } from './open-points.js';
import { reopen, unsettle } from './reopen.js';
import { takeAnswer } from './take-answer.js';
import { takeOffered, takeRest } from './take-offered.js';
import { retold } from './verdict-asked.js';
import { kindToBecome, TURNS_TO } from './what-if.js';
import { answerYears, type YearsAnswer } from './years-asked.js';

/** 「那2025年没参加呢」 weighs a fact; it tells none. */
const WEIGHS = /^(?:那|可|但|要是|万一).*呢[?]?$/;

/** 「独立承担这条不懂」 wants it explained. */
const LOST =
  /(?:[这那](?:一)?(?:条|项|个|句|块)|意思|说法|词)[^,。]{0,3}[不没](?:太|大|是很|怎么)?(?:懂|明白|理解|弄[懂明])|^[^,。]{0,4}[听看搞弄]不(?:太)?(?:懂|明白)/;

/** One message in a check: an order, a question on the side, an answer, or something else; null = it is for others. */
export function answerTurn(ctx: Ctx, data: SelfCheckData, step: Step, text: string): SkillResult | null {
  const unsettled = step === 'paused' ? null : unsettle(data, text);
  if (unsettled !== null)
    return unsettled.rest === ''
      ? advance(ctx, unsettled.data, ctx.w.noted(ctx.w.toConfirm(listNames(ctx, unsettled.about))))
      : answerTurn(retold(ctx, unsettled.rest), unsettled.data, 'done', unsettled.rest);
  const isQuestion =
    cutSegments(text).some((s) => s.mood !== 'tells') ||
    WEIGHS.test(text) ||
    turnsTo(data, text) ||
    LOST.test(text) ||
    asksOpenPoints(text);
  const commanded = obey(ctx, data, step, text, isQuestion);
  if (commanded !== null || step === 'paused') return commanded;
  // While a question waits, a plain statement is an answer to it before it is anything else.
  const asksNumber = /^(?:请|把|发|给|要|我|的|一下|下|那)*(?:答复)?(?:编号|回执)/.test(text);
  const years = answerYears(ctx, data, text);
  if (years !== null) return sayYears(ctx, data, step, years);
  const aside =
    isQuestion || asksNumber || step !== 'asking' || DISPUTED.test(text) ? answerFollowUp(ctx, data, text) : null;
  if (aside !== null) return sayBeside(ctx, data, step, text, aside);
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

/** 「等级是五星」: a grade of another kind than the assessment of social organisations. */
const OTHER_GRADE = /星级?|信用|信誉|纳税|[甲乙丙]级|[一二三]级|资质等级|\bstars?\b|credit/;

/** 「那开公司」 of whoever is something else. */
function turnsTo({ org }: SelfCheckData, text: string): boolean {
  return org.type !== null && TURNS_TO.test(text) && (kindToBecome(text) ?? org.type) !== org.type;
}

/** Answers a question; facts that came along with it are noted first, so that they are not asked for again. */
function sayBeside(ctx: Ctx, data: SelfCheckData, step: Step, text: string, aside: Said): SkillResult {
  const heard = step === 'asking' ? heedTold(ctx, data, text) : null;
  if (heard === null) return answerAside(ctx, data, step, aside);
  return answerAside(ctx, heard.data, step, { ...aside, text: join(ctx, heard.lead, aside.text) });
}

/** Years that the question itself told are taken in: then the check goes on from there. */
function sayYears(ctx: Ctx, before: SelfCheckData, step: Step, { data, said }: YearsAnswer): SkillResult {
  if (data === before) return answerAside(ctx, data, step, said);
  const { failed } = judge(ctx, data);
  const next = step === 'offered' && failed.length === 0 ? 'asking' : step;
  // One of two years has failed nothing yet.
  if (data.detail?.kind === 'year_before') return answerAside(ctx, data, next, said);
  return answerAside(ctx, { ...data, said: failed, detail: null }, next, said);
}

function askAgain(ctx: Ctx, data: SelfCheckData, text: string): SkillResult {
  const explained = answerFollowUp(ctx, data, text);
  const isKind = data.asked.includes('org_type') && data.detail === null;
  const isOtherGrade = data.asked.includes('rating') && OTHER_GRADE.test(text);
  const hint = isKind ? ctx.w.kindHint : isOtherGrade ? ctx.w.otherGrade : ctx.w.notUnderstood;
  return answerAside(ctx, data, 'asking', explained ?? { text: hint });
}
