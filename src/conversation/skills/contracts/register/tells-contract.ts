import { isOrgName } from '../../../../understanding/entities/contract/org-name.js';
import { readContracts } from '../../../../understanding/entities/contract-facts.js';
import type { Turn } from '../../../skill.js';

/** Whether a message by itself tells enough of a contract to be meant for registering. */
export function tellsContract(turn: Turn, today: string): boolean {
  const [told] = readContracts(turn.understood.reading, today);
  if (!told?.provider) return false;
  const isOpen = told.vague.some((v) => v.field === 'amount' && /没|未|待定|不确定/.test(v.said)) ? true : null;
  return [told.service, told.amountYuan ?? isOpen, told.end ?? told.term].filter((v) => v !== null).length >= 2;
}

/** Whether a message tells who, what, how much and until when: nothing but a contract is told so. */
export function tellsAll(turn: Turn, today: string): boolean {
  const [told] = readContracts(turn.understood.reading, today);
  const isWhole = told?.provider != null && told.service !== null && told.amountYuan !== null && told.start !== null;
  return isWhole && (told.end ?? told.term) !== null;
}

/** Whether a message names an organisation and what it does. */
export function namesParty(turn: Turn, today: string): boolean {
  const [told] = readContracts(turn.understood.reading, today);
  return told?.service != null && told.provider !== null && isOrgName(told.provider.toLowerCase());
}
