import type { Stance } from '../../shared/reply.js';
import { saysEnough as saysEnoughInAll } from './asked.js';
import { saysEnough } from './claim.js';
import type { Facts } from './facts.js';
import { claimed, isTurned } from './polarity.js';

/** 看心情, 自愿, 自己看着办, 走过场: makes what the plan asks for a matter of will. */
const AT_WILL =
  /心情|自愿|看着办|自行(?:决定|选择|把握)|自己(?:决定|选择|定)|随意|随便|爱[^,。?]{1,3}不|倡导|建议性|提倡而已|选做|可选|酌情|走过场|走个?(?:形式|过场)|意思意思|看情况|想[^,。?]{1,4}就|说了算|能[^,。?]{1,4}多少|凭自觉|无所谓|没关系|没事|都行|\b(?:optional|voluntary|up to (?:them|us|you|the)|at will|discretion\w*|as (?:they|we|you) (?:like|please|wish)|if (?:they|we|you) (?:like|want|wish))\b/u;
const NOT_AT_WILL =
  /(?:不是|并非|不能|不可以?|不许|不得|哪能|别)[^,。?]{0,12}(?:心情|自愿|看着办|自行|自己|随意|随便|倡导|选做|可选|酌情|过场|形式|说了算)|\b(?:not|n['’]t) (?:\w+ )?(?:optional|voluntary|up to)/u;
const PART_FOR_WHOLE =
  /其中(?:之)?一[项个样条]|任(?:选|意)?一[项个样条]|[一两二][项样个](?:即可|就行|就够)|只(?!有[^,。?]{0,20}才)|仅|光|单(?:看|凭|靠|要)|\b(?:only|just|merely|solely|alone|either)\b/u;
const PART_WONT_DO =
  /不(?:能|可以?|得|行|够|止|仅|光|单|只)[^,。?]{0,3}(?:只|仅|光|单)|(?:只|仅|光|单)[^?]{1,16}(?:不行|不够|不可以|不可|不算|不成)|不(?:仅仅?|光|单|止|只)|\bnot (?:only|just|merely)\b|\bn['’]t (?:enough|only|just)\b|\bnot enough\b/u;

/** Whether the claim makes it a matter of will, and does not deny that it is one. */
export function saysAtWill(f: Facts): boolean {
  return AT_WILL.test(claimed(f)) && !NOT_AT_WILL.test(claimed(f));
}

/** Whether the claim takes a part for the whole (光验收就行, 只管数量); 光验收不行 says the contrary. */
export function takesPart(f: Facts): boolean {
  return (
    (PART_FOR_WHOLE.test(claimed(f)) || saysEnough(f) || saysEnoughInAll(f)) &&
    !PART_WONT_DO.test(claimed(f)) &&
    !PART_WONT_DO.test(f.text)
  );
}

/**
 * The stance to a claim about what the plan asks for among other things: to leave it to somebody's will or to take a
 * part for the whole is wrong; else it is right unless it is denied.
 */
export function dutyStance(f: Facts): Stance {
  if (NOT_AT_WILL.test(claimed(f)) || PART_WONT_DO.test(claimed(f)) || PART_WONT_DO.test(f.text)) return 'yes';
  if (saysAtWill(f) || takesPart(f)) return 'no';
  return isTurned(f) ? 'no' : 'yes';
}
