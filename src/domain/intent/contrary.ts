import type { Stance } from '../../shared/reply.js';
import type { Facts } from './facts.js';
import { claimed, isTurned } from './polarity.js';

/** Just before the contrary: 不能一刀切, 并非轮流, 防止内定, "must not be secret" deny it. */
const DENIED_BEFORE =
  /(?:不|没|并非|勿|别|禁止|严禁|防止|避免|杜绝|反对|哪能)[^,。?]{0,8}$|\b(?:not|no|never|n['’]t|without|avoid\w*|rather than|instead of)\b[^,.?]{0,20}$/u;

/** Whether the claim says the contrary of what the plan holds, in words that `contrary` finds, and does not deny it. */
export function saysContrary(f: Facts, contrary: RegExp): boolean {
  const found = contrary.exec(claimed(f));
  return found !== null && !DENIED_BEFORE.test(claimed(f).slice(0, found.index));
}

/** The stance to a claim about what the plan holds: the contrary is wrong, its denial right, anything else by its polarity. */
export function againstContrary(f: Facts, contrary: RegExp): Stance {
  if (contrary.test(claimed(f))) return saysContrary(f, contrary) ? 'no' : 'yes';
  return isTurned(f) ? 'no' : 'yes';
}
