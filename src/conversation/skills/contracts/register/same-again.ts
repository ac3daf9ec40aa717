import type { Contract } from '../../../../domain/contracts/contract.js';
import type { Ctx } from '../context.js';
import { draftAgain } from './draft.js';
import type { Draft } from './draft-schema.js';

const SAME = '(?:一样|同样|一模一样|相同)的?';
const PARTY = '(?<name>\\p{Script=Han}{2,14}?)';
/** 再登一个一样的给博雅, 博雅也登一份同样的: the contract just spoken of, with somebody else. */
const AGAIN = [
  new RegExp(
    `^(?:那|帮我|请|再|也|还|[,，\\s])*(?:登记?|录入?|记|存|建|签)(?:了)?(?:一下)?一?[个份]?${SAME}(?:合同|协议)?[,，\\s]*(?:给|跟|和|与|是|换成|改成|乙方是?|承接方?是?|对方是?)+${PARTY}(?:签的|的|吧)?$`,
    'u',
  ),
  new RegExp(
    `^(?:那|帮我|请|[,，\\s])*(?:给|跟|和)?${PARTY}(?:那边)?(?:也|再)+(?:登记?|录入?|记|存|建|签)(?:了)?一?[个份]?${SAME}(?:合同|协议)?(?:吧)?$`,
    'u',
  ),
];

function nameIn(text: string): string | undefined {
  return AGAIN.map((pattern) => pattern.exec(text)?.groups?.name).find((found) => found !== undefined);
}

export function asksForSame(text: string): boolean {
  return nameIn(text) !== undefined;
}

/** The draft of one more contract like the one in sight; null where the message wants no such thing, or none is in sight. */
export async function sameAgain({ text, spoken, contracts, turn }: Ctx): Promise<Draft | null> {
  const name = nameIn(text);
  const [id, other] = spoken.contracts;
  if (name === undefined || id === undefined || other !== undefined) return null;
  const [like] = await contracts.findContracts({ ids: [id] });
  return like ? draftOf(like, name, turn.view.user.id) : null;
}

/** The day of signing is not taken over: it is another contract. */
function draftOf(like: Contract, provider: string, self: string): Draft {
  return { ...draftAgain(like, self), provider, signed: null };
}
