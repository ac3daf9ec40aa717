import { readBareAnswer } from '../../../understanding/told/answers.js';
import type { SkillResult } from '../../skill.js';
import { begin } from './begin.js';
import { asksForSelfCheck, readCommand } from './commands.js';
import { type Ctx, makeResult, type Step } from './context.js';
import { keepSnapshot, type SelfCheckData, takeBack, withAll } from './data.js';
import { advance, answerAside, ask, conclude, join, judge, waitingQuestion } from './dialog.js';
import { nextQuestion } from './questions.js';
import { takeAnswer } from './take-answer.js';
import { takeRest } from './take-offered.js';
import { retold, wantsVerdict, withoutOrder } from './verdict-asked.js';

/** Does what a message orders: leave, go on, start anew, give the verdict, go back, skip. Null if it orders nothing. */
export function obey(ctx: Ctx, data: SelfCheckData, step: Step, text: string, isQuestion: boolean): SkillResult | null {
  if (step === 'paused') return obeyPaused(ctx, data, text);
  if (wantsVerdict(text)) return concludeWith(ctx, data, step, text);
  const command = readCommand(text);
  switch (command) {
    case 'quit':
      // After a failure, 「不查了」 declines the offer; 「退出」 leaves.
      if (step === 'offered' && !/退出|取消|quit|exit|cancel/.test(text)) return conclude(ctx, data, '');
      return makeResult(ctx, data, 'paused', { text: ctx.w.leftOff });
    case 'restart':
      return begin(ctx, text, null);
    case 'verdict':
      return concludeWith(ctx, data, step, text);
    case 'back':
      return isQuestion || data.detail !== null ? null : goBack(ctx, data, step, text);
    case 'resume':
      return goOn(ctx, data, step);
    case 'skip':
      return step === 'asking' ? skip(ctx, data) : null;
    case 'yes_go_on':
      if (step === 'asking') return /继续|接着|go on|continue|carry on/.test(text) ? goOn(ctx, data, step) : null;
      if (step === 'done') return /继续|接着|go on|continue/.test(text) ? goOn(ctx, data, step) : null;
      return advance(ctx, data, '');
    default:
      if (asksForSelfCheck(text)) return step === 'done' ? begin(ctx, text, null) : startAgain(ctx, data, step, text);
      return declines(data, step, text) ? conclude(ctx, data, '') : null;
  }
}

/** All of it, said twice or in so many words, and nothing else. */
const SAYS_ALL =
  /^(?:[,。\s]*(?:(?:全部|所有|统统|样样|一概|每一?[条项])(?:都|全|条件|的)*|都|全都?)(?:符合|具备|满足|有|达标|良好|健全|没问题)(?:的|了)?){2,}$|^(?:全部|所有|统统|样样|一概|每一?[条项])(?:都|全|条件|的)*(?:符合|具备|满足|达标|没问题)(?:的|了)?$/;
const ALL_MET = '都符合';

/** 「其余都具备，给结论」: what the message tells is taken in, then the verdict is given on all that is known. */
function concludeWith(ctx: Ctx, data: SelfCheckData, step: Step, text: string): SkillResult {
  const rest = withoutOrder(text);
  // 「全部都符合，出结果」 speaks of all that is left.
  const whole = SAYS_ALL.test(rest) ? takeRest(retold(ctx, ALL_MET), data, ALL_MET) : null;
  if (whole !== null) return conclude(ctx, whole.data, whole.lead);
  const taken = rest === '' ? null : takeAnswer(retold(ctx, rest), data, rest, step === 'asking', true);
  if (taken === null) return conclude(ctx, data, '');
  // 「年年合格，给结论」: one word on which years is all that is lacking.
  if (taken.detail?.kind === 'pair') return advance(ctx, taken.data, taken.lead, taken.detail);
  return conclude(ctx, taken.data, taken.lead);
}

/** 「不用了」 to going on, after a failure. */
function declines(data: SelfCheckData, step: Step, text: string): boolean {
  if (step === 'offered') return readBareAnswer(text) === 'no';
  return (
    step === 'asking' &&
    data.said.length > 0 &&
    /^(?:那|就)?(?:不用|不必|不了|没必要)(?:查|问)?(?:了|吧)?[。.!]?$/.test(text)
  );
}

/** A check that was left waits for 「继续自查」; everything else is answered as if there were none. */
function obeyPaused(ctx: Ctx, data: SelfCheckData, text: string): SkillResult | null {
  const command = readCommand(text);
  if (command === 'restart') return begin(ctx, text, null);
  if (command === 'verdict') return conclude(ctx, data, '');
  const goesOn = command === 'resume' || (command === 'yes_go_on' && /继续|接着|go on|continue/.test(text));
  const corrects = /^(?:改成|改为|更正|(?:刚才|上次|之前)[^,。]{0,6}(?:说错|错了))/.test(text);
  if (!goesOn && !corrects && !asksForSelfCheck(text)) return null;
  return startAgain(ctx, data, 'paused', text);
}

/** 「自查」 said again: what it tells is taken in, and the check goes on where it was. */
function startAgain(ctx: Ctx, data: SelfCheckData, step: Step, text: string): SkillResult {
  const taken = takeAnswer(ctx, data, text, false);
  if (taken === null) return goOn(ctx, data, step);
  return advance(ctx, taken.data, join(ctx, ctx.w.resumed, taken.lead), taken.detail);
}

/** Goes on with what is open; when all was asked, with what was called unclear. */
function goOn(ctx: Ctx, data: SelfCheckData, step: Step): SkillResult {
  const lead = step === 'paused' ? ctx.w.resumed : '';
  const question = waitingQuestion(ctx, data);
  if (question !== null) return ask(ctx, { ...data, said: judge(ctx, data).failed }, question, lead);
  const again = {
    ...data,
    unclear: [],
    open: [],
    receipt: null,
    org: { ...data.org, rating: data.org.rating === 'unknown' ? null : data.org.rating },
  };
  return nextQuestion(again, judge(ctx, again)) === null ? conclude(ctx, data, lead) : advance(ctx, again, lead);
}

/** 「上一题」, 「说错了」; where the right answer comes along, it is simply taken in. */
function goBack(ctx: Ctx, data: SelfCheckData, step: Step, text: string): SkillResult | null {
  if (takeAnswer(ctx, data, text, step === 'asking') !== null) return null;
  const before = takeBack(data);
  if (before === null) return answerAside(ctx, data, step, { text: ctx.w.nothingBack });
  const question = waitingQuestion(ctx, before);
  if (question === null) return conclude(ctx, before, ctx.w.tookBack);
  return ask(ctx, before, question, ctx.w.tookBack);
}

function skip(ctx: Ctx, data: SelfCheckData): SkillResult {
  const kept = keepSnapshot(data);
  return advance(ctx, { ...kept, unclear: withAll(data.unclear, data.asked), detail: null, receipt: null }, '');
}
