import type { LastTurn } from '../state.js';
import { standsByItself } from './bare-openers.js';

const OF_CONTRACTS = /^(?:contract_(?:register|deadline_query)|reminder_set)$/;
const OF_THE_PLAN =
  /(?:公开|公布|公示)的(?:都|有|是|哪|啥|什么)|承接|资格|条件|方案|规定|目录|流程|步骤|评级|[1-5]a|年检|购买主体|群团|公开招标|采购方式|重新(?:招|采购|买)|我们?也?想(?:做|接|投|承接|参加|参与)|合同(?:里|中|上)?(?:一般|都|应该?)*(?:要|应|得)(?:写|包括|载明)|\b(?:eligible|eligibility|qualify|conditions?|requirements?|the plan|catalogue|procurement)\b/i;

const POINTS = /它(?!们)|[这那][份家]|(?:这|那)个合同/;

/** A question of the plan right after contracts were spoken of, or refused, leans on nothing of them: 那我们能不能承接养老服务. */
export function turnsAway(text: string, last: LastTurn | null): boolean {
  const said = text.normalize('NFKC');
  if (last !== null && standsByItself(said)) return true;
  return last !== null && OF_CONTRACTS.test(last.intent) && OF_THE_PLAN.test(said) && !POINTS.test(said);
}
