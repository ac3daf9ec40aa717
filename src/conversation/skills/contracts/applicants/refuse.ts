import { blankReply } from '../../../answer.js';
import type { SkillResult, Turn } from '../../../skill.js';
import { readAnswer } from '../answers.js';
import { type ContractIntent, isContractIntent, saidIn } from '../context.js';
import { claimsRole } from '../questions.js';
import { asksReminder } from '../remind/reminder-words.js';
import { wordingIn } from '../wording.js';
import { asksForHelp, asksOfOthers, complainsOf, saysToRefusal, showsPapers } from './of-applicants.js';

/** What is said to those who may not deal with contracts, and to what they say to that; nothing of what is registered. */
export function refuse(turn: Turn): SkillResult {
  const w = wordingIn(turn.facts.lang);
  const text = saidIn(turn);
  const say = (intent: ContractIntent | 'help', words: string): SkillResult => ({
    reply: { ...blankReply(turn, intent, 1), text: words },
    skill: null,
  });
  if (asksForHelp(text)) return say('help', w.refused.canDo);
  // 取消, after a refusal: there is nothing to be refused.
  if (readAnswer(text) === 'no') return say('help', w.refused.nothing);
  if (complainsOf(text, turn.state)) return say('contract_deadline_query', w.refused.complaint);
  const isApplicant = turn.view.user.role === 'applicant';
  const aside = isApplicant ? saysToRefusal(text, turn.state) : null;
  if (aside !== null) return say('contract_deadline_query', w.refused[aside]);
  const intent = intentOf(turn, text);
  if (!isApplicant) return say(intent, w.notServed);
  if (asksOfOthers(text)) return say(intent, w.refused.others);
  const isClaim = claimsRole(text) || showsPapers(text);
  return say(intent, `${isClaim ? w.refused.claimed : ''}${wordsFor(turn, intent)}`);
}

function intentOf({ understood: { decision } }: Turn, text: string): ContractIntent {
  if (asksReminder(text) && !/看|查|多少|列|告诉|哪/.test(text)) return 'reminder_set';
  if (decision.kind === 'match' && isContractIntent(decision.intent) && decision.intent !== 'reminder_set')
    return decision.intent;
  const meddles = /登记|录|改|删|关|撤|新增|regist|record|change|delete|add\b/.test(text);
  return meddles ? 'contract_register' : 'contract_deadline_query';
}

/** The refusal; said over again it is shorter. */
function wordsFor(turn: Turn, intent: ContractIntent): string {
  const { refused } = wordingIn(turn.facts.lang);
  const isAgain = turn.state.last?.intent === intent;
  if (intent === 'reminder_set') return refused.remind;
  if (intent === 'contract_register') return isAgain ? refused.registerAgain : refused.register;
  return isAgain ? refused.queryAgain : refused.query;
}
