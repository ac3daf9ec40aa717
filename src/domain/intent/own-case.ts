import type { Stance } from '../../shared/reply.js';
import { isYesNo } from './claim.js';
import type { Facts } from './facts.js';
import { claimed } from './polarity.js';
import { asksOfText } from './said.js';

/** 能不能, 行吗, 算不算, 是不是就…了: asks leave for a thing or how a case counts. */
const LEAVE_ZH =
  /[能行成]|可以|可否|算|是否构成|会|还得|就得|是不是(?:就|都|还|得|等于)|等于|有(?:没有?)?(?:问题|影响)|合规|合适|违规|犯规|走得通/u;
const LEAVE_EN = /\b(?:can|may|could|might|allowed|ok|okay|count\w*|regarded|breach|fine|possible|still|will)\b/u;
/** 要不要, 必须, 规定: asks what is due or what the text says, which silence answers. */
const DUE =
  /要不要|必须|用不用|非得?要?|需不需|需要|一定要|得不得|要求|规定|写[了的明没过]|明文|条文|(?:方案|文件|政策)[^,。?]{0,3}(?:有|里|说|定|附|允许|许可|中)|(?:有|是)(?:这|那)[条个话数]|\b(?:plan|policy|document|must|require\w*|need to|have to|set|fix|cap)\b/u;

/**
 * Whether it asks leave for something, or how a case counts, without asking what the text says: where the plan leaves
 * the matter to the contract or an office, such a question is answered by 要看, not by 方案没有规定.
 */
export function asksCase(f: Facts): boolean {
  if (!isYesNo(f) || asksOfText(f) || DUE.test(f.text)) return false;
  return (f.lang === 'en' ? LEAVE_EN : LEAVE_ZH).test(claimed(f));
}

/** The stance to a matter that the plan leaves to a contract or an office. */
export function leftOpen(f: Facts): Stance {
  return asksCase(f) ? 'depends' : 'not_in_policy';
}

/** Opens such an answer: 「要看合同怎么约定。」, or nothing where silence itself is the answer. */
export function sayLeftOpen(f: Facts, zh: string, en: string): string {
  if (!asksCase(f)) return '';
  return f.lang === 'zh' ? `要看${zh}。` : `It depends on ${en}. `;
}
