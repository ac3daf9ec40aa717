import { blankReply } from '../../answer.js';
import type { Skill, SkillResult, Turn } from '../../skill.js';
import { makeContext, makeResult } from '../contracts/context.js';
import { wordingIn as contractWordingIn } from '../contracts/wording.js';
import { answerActs, moveSnoozed } from './act.js';
import { KIND, readWhich, WHICH } from './ask-which.js';
import { readDutyOp } from './claims.js';
import { listDuties, listOverdue, listUndelivered } from './list-duties.js';
import { setDigest, setEscalation } from './settings.js';
import { undoLast } from './undo-acts.js';
import { wordingIn } from './wording.js';

/**
 * What officers say to reminders: 知悉, 办结, 稍后, 转交, 撤销, by number where there are several; what they have to do, what is
 * overdue, what did not reach anybody; and how they want to be reminded. It takes a message only when obligations were
 * spoken of, so that other questions keep their answers.
 */
export const dutySkill: Skill = {
  kind: KIND,
  intents: [],
  isPrivate: true,
  claims: (_text, _raw, turn) => readDutyOp(turn) !== null,
  start,
  async proceed(turn, waiting) {
    const { contracts } = turn.view;
    if (!contracts || waiting.step !== WHICH) return null;
    const ctx = makeContext(turn, contracts);
    const asked = await readWhich(ctx, waiting.data);
    if (asked === 'dropped')
      return makeResult(ctx, { intent: 'reminder_set', text: wordingIn(ctx.lang).acted.unchanged });
    if (asked) return answerActs(ctx, [asked]);
    // 1办结 while it was asked which: done, and nothing waits any more.
    return readDutyOp(turn) === null ? null : start(turn);
  },
  expiresAfter: 12 * 3600 * 1000,
};

async function start(turn: Turn): Promise<SkillResult> {
  const { contracts } = turn.view;
  if (!contracts) {
    const text = contractWordingIn(turn.facts.lang).notServed;
    return { reply: { ...blankReply(turn, 'reminder_set', 1), text }, skill: null };
  }
  const ctx = makeContext(turn, contracts);
  switch (readDutyOp(turn)) {
    case 'undelivered':
      return listUndelivered(ctx);
    case 'overdue':
      return listOverdue(ctx);
    case 'list':
      return listDuties(ctx);
    case 'digest':
      return setDigest(ctx);
    case 'escalation':
      return setEscalation(ctx);
    case 'undo':
      return undoLast(ctx);
    case 'move':
      return moveSnoozed(ctx);
    default:
      return answerActs(ctx);
  }
}
