import { readBareAnswer } from '../../../understanding/told/answers.js';
import { cutSegments } from '../../../understanding/told/segments.js';
import { asksOwnVerdict } from '../../refer/carry.js';
import type { SkillResult } from '../../skill.js';
import { begin } from './begin.js';
import { asksForSelfCheck, asksIfItWillDo, readCommand } from './commands.js';
import { type Ctx, makeResult, type Step } from './context.js';
import type { SelfCheckData } from './data.js';
import { advance, answerAside, conclude, join } from './dialog.js';
import { heedTold } from './heed.js';
import { comeBack, goBack, goOn, repeat, skip } from './move.js';
import { loneYear, takeAnswer } from './take-answer.js';
import { takeRest } from './take-offered.js';
import { retold, wantsVerdict, withoutOrder } from './verdict-asked.js';

/** Does what a message orders: leave, go on, start anew, give the verdict, go back, skip. Null if it orders nothing. */
export function obey(ctx: Ctx, data: SelfCheckData, step: Step, text: string, isQuestion: boolean): SkillResult | null {
  if (step === 'paused') return obeyPaused(ctx, data, text);
  const verdict = obeyVerdict(ctx, data, step, text);
  if (verdict !== null) return verdict;
  const command = readCommand(text);
  switch (command) {
    case 'repeat':
      return repeat(ctx, data, step);
    case 'quit':
      // 「停一下，先问个事，目录几大类」: the question is answered, and the check waits all the same.
      if (isQuestion && cutSegments(text).at(-1)?.mood !== 'tells' && /[,。]/.test(text)) return null;
      // After a failure, 「不查了」 declines the offer; 「退出」 leaves.
      if (step === 'offered' && !/退出|取消|quit|exit|cancel/.test(text)) return conclude(ctx, data, '');
      return makeResult(ctx, data, 'paused', { text: ctx.w.leftOff });
    case 'restart':
      return beginAnew(ctx, text);
    case 'verdict':
      return concludeWith(ctx, data, step, text);
    case 'back':
      return isQuestion || data.detail !== null ? null : goBack(ctx, data, step, text);
    case 'resume':
      return comeBack(ctx, data, step, text);
    case 'skip':
      return step === 'asking' ? skip(ctx, data) : null;
    case 'yes_go_on':
      if (step === 'asking') return /继续|接着|go on|continue|carry on/.test(text) ? goOn(ctx, data, step) : null;
      if (step === 'done') return /继续|接着|呢|go on|continue/.test(text) ? goOn(ctx, data, step) : null;
      return advance(ctx, data, '');
    default:
      // After a verdict a new check begins; what was only told along the way is where the first one begins.
      if (asksForSelfCheck(text))
        return step === 'done'
          ? begin(ctx, text, data.receipt === null ? data.org : null)
          : startAgain(ctx, data, step, text);
      return declines(data, step, text) ? conclude(ctx, data, '') : null;
  }
}

/** 「先不查公司，查我爱人那个舞蹈队」 is about the second. */
function beginAnew(ctx: Ctx, text: string): SkillResult {
  const rest = text.replace(/^.{0,4}不查[^,。]{1,8}[,。 ]+/, '');
  return rest === text ? begin(ctx, text, null) : begin(retold(ctx, rest), rest, null);
}

/** The verdict, where a message orders it or asks how the whole case stands. */
function obeyVerdict(ctx: Ctx, data: SelfCheckData, step: Step, text: string): SkillResult | null {
  const asks = asksOfAll(step, text);
  // A single year heard in passing may have another before it: that is asked first.
  const lone = (wantsVerdict(text) || asks) && data.history.length === 0 ? loneYear(data) : null;
  if (lone !== null && step === 'done')
    return answerAside(ctx, data, step, { text: ctx.w.askYearBefore(lone.year - 1) });
  if (wantsVerdict(text) || asks) return concludeWith(ctx, data, step, text, asks);
  // 「其余条件都有，能接吗」
  const heard = asksIfItWillDo(text) ? heedTold(ctx, data, text) : null;
  return heard === null ? null : withStance(conclude(ctx, heard.data, heard.lead));
}

/** Of a question that waits 「行吗」 speaks; of the whole case only what names it. */
const OF_CASE =
  /接|过|符合|够格|达标|投|承|参|资格|格|条件|到底|行不行|能不能|\b(?:qualify|eligible|bid|apply|provide|are we (?:in|good|ok))\b/;

/** 「能接了吧」, 「那能参加你们的购买服务吗」. */
function asksOfAll(step: Step, text: string): boolean {
  return asksOwnVerdict(text) && (step !== 'asking' || OF_CASE.test(text));
}

/** All of it, said twice or in so many words, and nothing else. */
const SAYS_ALL =
  /^(?:[,。\s]*(?:(?:全部|所有|统统|样样|一概|每一?[条项])(?:都|全|条件|的)*|都|全都?)(?:符合|具备|满足|有|达标|良好|健全|没问题)(?:的|了)?){2,}$|^(?:全部|所有|统统|样样|一概|每一?[条项])(?:都|全|条件|的)*(?:符合|具备|满足|达标|没问题)(?:的|了)?$/;
const ALL_MET = '都符合';

/** 「其余都具备，给结论」: what the message tells is taken in, then the verdict is given on all that is known. */
function concludeWith(ctx: Ctx, data: SelfCheckData, step: Step, text: string, asks = false): SkillResult {
  if (asks) return withStance(conclude(ctx, data, ''));
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

/** A verdict that answers a question for yes or no. */
function withStance(result: SkillResult): SkillResult {
  const stance = result.reply.verdict === 'not_eligible' ? 'no' : 'depends';
  return { ...result, reply: { ...result.reply, stance } };
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
