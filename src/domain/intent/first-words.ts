import type { Stance } from '../../shared/reply.js';

const SAYS: readonly (readonly [Exclude<Stance, null>, RegExp])[] = [
  [
    'not_in_policy',
    /^方案(?:里|中|也)?(?:没有|没|未)(?:规定|写|列|点名|给|说|提|设)|^The plan (?:does not|doesn['’]t) /u,
  ],
  ['depends', /^要看|^看情况|^可以申请，但要看|^It depends/u],
  ['no', /^(?:不是|不能|不行|不可以|不用|不会|不对|不算|没有)(?:的|了)?[，,。：]|^No[.,:]/u],
  ['yes', /^(?:是的?|可以|能|会的?|对的?|算的?|需要|要的)[，,。：]|^Yes[.,:]/u],
];

/** Whether a sentence owns that the plan says nothing of something. */
export function saysSilence(sentence: string): boolean {
  return /方案(?:里|也|中)?没有?(?:细|具体|明确)?(?:写|规定|列|说|比较|解释|给|附|设|点名)|[，；。]没有写|The plan does not (?:specify|say)/.test(
    sentence,
  );
}

/** What the first words of an answer say to a yes-or-no question, whatever stance its variant gives; null if nothing. */
export function stanceOfWords(text: string): Stance {
  return SAYS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
