import type { Stance } from '../../shared/reply.js';
import { isYesNo } from './claim.js';
import type { Facts } from './facts.js';
import { claimed } from './polarity.js';
import { asksOfText, speaksOfOwn } from './said.js';

/** 能不能, 行吗, 算不算, 是不是就…了: asks leave for a thing or how a case counts. */
const LEAVE_ZH =
  /(?<![职功才可只性节技])能(?!力|源)|行(?=[吗吧不么嘛呢]|$|[,?。])|可以|可否|(?<![预结决计核打])算(?!账|术)|够(?=[吗吧不?]|$)|构成|(?<![社协学员商工])会(?!议|计|员|费)|还得|就得|是不是(?:就|还|等于)|等于|有(?:没有?)?(?:问题|影响)|合规|合适|违[不没]?违?规|犯规|[走行]得通/u;
const LEAVE_EN = /\b(?:can|may|could|might|allowed|ok|okay|count\w*|regarded|breach|fine|possible|still|will)\b/u;
/** 要不要, 必须, 规定: asks what is due or what the text says, which silence answers. */
const DUE =
  /要不要|必须|用不用|非得?要?|需不需|需要|一定要|得不得|(?:有|方案|这|没有?)个?[^,。?]{0,6}要求|要求(?:的|吗|吧|没|这)|规定|写(?:了|明)?(?:的|过)?(?:吧|没有?|没)[?。\s]*$|明文|条文|(?:方案|文件|政策)[^,。?]{0,3}(?:有|里|说|定|附|允许|许可|中)|(?:有|是)(?:这|那)[条个话数]|\b(?:plan|policy|document|must|require\w*|need to|have to|set|fix|cap)\b/u;

/** A case told before it is asked about: 验收没通过，钱是不是就不给了. */
const TOLD_ZH = /(?:了|没|已|遇到|就一|到一半|翻|突然|忘|急着|打算|想)[^?]*(?:[,。]|那(?=第|能|可|是不是|就))/u;

/**
 * Whether it asks leave for something, or how a case counts, of its own side or of a case told, without asking what the
 * text says. Where the plan leaves the matter to the contract or an office, it is answered by 要看, not by 方案没有规定.
 */
export function asksCase(f: Facts): boolean {
  if (!isYesNo(f) || asksOfText(f) || DUE.test(f.text)) return false;
  if (!speaksOfOwn(f) && !(f.lang === 'zh' && TOLD_ZH.test(f.text))) return false;
  return (f.lang === 'en' ? LEAVE_EN : LEAVE_ZH).test(f.lang === 'en' ? claimed(f) : f.text);
}

/** The stance to a matter that the plan leaves to a contract or an office. */
export function leftOpen(f: Facts): Stance {
  return asksCase(f) ? 'depends' : 'not_in_policy';
}

/** Opens such an answer with whose decision it is (「要看政府采购法有关规定。」); nothing where silence itself answers. */
export function sayLeftOpen(f: Facts, zh: string, en: string): string {
  if (!asksCase(f)) return '';
  return f.lang === 'zh' ? `要看${zh}。` : `It depends on ${en}. `;
}
