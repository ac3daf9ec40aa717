import type { Facts } from './facts.js';

/** Opens a request, not a question to be answered by yes or no: 「能不能给我说一下…」, "could you tell me …". */
const POLITE =
  /(?:能不能|能否|可不可以|可以|可否|能)(?:请你|请|麻烦)?(?:你)?(?:给我|帮我|帮忙|告诉|跟我|说|讲|介绍|解释|列|查|发)|\b(?:can|could|would|will) you (?:please )?/gu;
const A_NOT_A = /(\p{Script=Han})[不没]\1|是否|能否|可否|应否|会否|可以吗|行吗/u;
const ENDS_AS_QUESTION = /吗|(?<![什怎这那多要])么[?!。,\s]*$|(?:吧|行不|可以不|没有)[?!。,\s]*$/u;
const WH_ZH = /什么|啥|哪|谁|多少|几[个类款项条种年家]|怎么|如何|怎样|咋|为何/u;
const STARTS_YES_NO =
  /(?:^|[.!?,;]\s*|\b(?:and|but|so|or|hi|hello|please)\s+)(?:is|are|was|do|does|did|can|could|may|must|should|will|has|have)\b/u;

/** Whether a service is said to be outside the catalogue, which is not the same as asking it (在不在目录, 目录里没有?). */
export function saysOutsideCatalogue(f: Facts): boolean {
  return f.has('outside_catalogue') && !/在不在|是不是在|有没有|查(?!不到)|目录里(?:面)?没有[?]?$/u.test(f.text);
}

/** Whether the question wants a yes or no: of its form alone, whatever it is about. */
export function asksYesNo(f: Facts): boolean {
  const text = f.text.replace(POLITE, ' ');
  if (f.lang === 'en') return STARTS_YES_NO.test(text);
  if (A_NOT_A.test(text)) return true;
  // 「怎么」 and 「什么」 end in 么 without asking for a yes or no.
  return (ENDS_AS_QUESTION.test(text) || f.has('ask_yes_no')) && !WH_ZH.test(text);
}
