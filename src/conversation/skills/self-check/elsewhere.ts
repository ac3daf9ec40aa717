import { readBareAnswer } from '../../../understanding/told/answers.js';
import { isCorrection } from '../../repair.js';
import type { SkillResult } from '../../skill.js';
import type { Ctx, Step } from './context.js';
import type { SelfCheckData } from './data.js';
import { answerAside, conclude } from './dialog.js';

/** Intents of small talk and functions, which a statement in the middle of a check may well mean. */
const LEADS_AWAY = /^(?:eligibility_|self_check|out_of_scope)/;

/** No room for another matter. */
const SHORT = 8;
const SMALL_TALK = /谢(?!信)|拜|再见|您?你?好(?:啊|呀)?$|在吗|早上|辛苦|麻烦(?:你|您)|hello|\bhi\b|thank|bye/;

/** What fits nothing is not answered by a guess at another matter: the check says so and stays where it is. */
export function leftOver(
  ctx: Ctx,
  data: SelfCheckData,
  step: Step,
  text: string,
  isQuestion: boolean,
): SkillResult | null {
  const { decision, reading } = ctx.turn.understood;
  if (isCorrection(reading.text) || onlyListens(data, step)) return null;
  if (decision.kind === 'ask')
    return answerAside(ctx, data, step, { text: isQuestion ? ctx.w.notUnderstoodQuestion : ctx.w.nothingTold });
  // 「街道给我们发过感谢信的」
  const isTalk = decision.kind === 'match' && decision.intent === 'greeting' && !SMALL_TALK.test(reading.text);
  if (isTalk && !isQuestion) return answerAside(ctx, data, step, { text: ctx.w.nothingTold });
  const leans = ctx.turn.understood.topicText !== reading.text && !/[谢拜]|thank|bye/.test(text);
  if (leans && !isQuestion && step !== 'asking') return answerAside(ctx, data, step, { text: ctx.w.nothingTold });
  // Taken for a wish to be checked by leaning on the talk before: the check is here already.
  if (decision.kind !== 'match' || decision.intent !== 'self_check_start' || step === 'asking') return null;
  return readBareAnswer(text) === null
    ? conclude(ctx, data, '')
    : answerAside(ctx, data, step, { text: ctx.w.nothingTold });
}

/** No check was asked for, none was begun: what is no matter of the case is answered as if there were none. */
function onlyListens({ receipt, history }: SelfCheckData, step: Step): boolean {
  return step === 'done' && receipt === null && history.length === 0;
}

/** Whether a question about one's own case brings facts to decide on: 「我们评上4A了，能接吗」, not 「我们公司要交什么材料」. */
export function isNews({ turn }: Ctx, before: SelfCheckData, after: SelfCheckData): boolean {
  const { decision } = turn.understood;
  const isOnTopic = decision.kind !== 'match' || LEADS_AWAY.test(decision.intent);
  // 「换成公司来接行不行」 weighs another way; it doesn't say what one is.
  const moves = before.org.type !== null && before.org.type !== after.org.type;
  return (
    isOnTopic && !moves && JSON.stringify([before.org, before.unclear]) !== JSON.stringify([after.org, after.unclear])
  );
}

/** Whether a statement that answers nothing is plainly about something else. */
export function goesElsewhere({ turn }: Ctx): boolean {
  const { decision, reading } = turn.understood;
  if (isCorrection(reading.text)) return true;
  // 「制度全的」 names what is asked about, whatever else it may sound like.
  if (reading.text.length <= SHORT && /制度/.test(reading.text)) return false;
  // A half sentence was understood by leaning on the last question asked: here it leans on ours.
  if (turn.understood.topicText !== reading.text || readBareAnswer(reading.text) !== null) return false;
  // 「已经解决了」 is no small talk here.
  if (decision.kind === 'match' && decision.intent === 'greeting' && !SMALL_TALK.test(reading.text)) return false;
  return decision.kind === 'match' && !LEADS_AWAY.test(decision.intent) && decision.confidence >= 0.35;
}
