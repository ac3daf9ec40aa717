import type { Turn } from '../../skill.js';
import { isContractIntent } from './context.js';

/** Asking how a thing is done, or what the rule is: the plan's matters, not the register's. */
const ABOUT_RULES =
  /怎么(?!样了?[?？]?$)|如何|怎样|为什么|为啥|要不要|是否|是不是|能不能|可不可以|可以吗|能[^,。]{0,6}吗|允许|应?载明|应当|合规|行不行|行[吗不么]|好不好|算不算|够不够|还是得|规定|方案|条件|流程|手续|程序|要求|应该?(?:包括|写|有)|一般|哪些内容|写什么|how (?:do|to|can|should)|what (?:must|should)|is it (?:possible|allowed)|can (?:we|i|a|the)\b|rules?\b/;

/** Asking how a thing is done, or what the rule is. */
export function asksOfRules(text: string): boolean {
  return ABOUT_RULES.test(text);
}

/** 干嘛的？就是打扫卫生: asked by the one who answers it. */
const OWN_QUESTION =
  /^[^?？]{1,8}[?？][,，]?(?=(?:就是|是|嘛|叫).{2})|^.{1,12}来着[,，?？]?(?=(?:算|就|是|应该|好像|哦|对).{2})/;

export function isQuestion(said: string): boolean {
  const text = said.replace(OWN_QUESTION, '');
  return (
    ABOUT_RULES.test(text) ||
    /^(?:那|所以|[,，])*(?:下个?月|这个?月|下周|这周|今天|今年|明年|后年|那天|当天)[^,，。]{0,3}是[^,，。]{1,8}吧[?？]?$|(?:不用|不必|不需要|无需|没)[^,，。]{1,8}(?:吧|了吧)[?？]?$|[?？]\s*$|[吗呢]\s*[?？。]*$|什么|是啥|啥时候|啥(?:呢|呀)?$|哪|有没有|有无|多少|几(?![十百千万])|谁|\b(?:when|which|what|how)\b/.test(
      text,
    )
  );
}

export function isClearlyOther({ understood: { decision } }: Turn): boolean {
  return decision.kind === 'match' && decision.confidence > 0.8 && !isContractIntent(decision.intent);
}

const ROLE_CLAIM =
  /(?:我|本人|我们)(?:就|其实|可|也)?是.{0,12}(?:经办人?|管理员|局长|科长|处长|主任|领导|内部人员?|工作人员|财政局的|公务员|采购办)|(?:我|本人)(?:就)?是?(?!们).{0,4}(?:局|委|办|街道)(?:的)?(?:[老小]\p{Script=Han}|.{1,2}(?:科长|主任|处长|局长))|\bi(?:'m| am) (?:the |an? )?.{0,20}(?:officer|admin|administrator|director|official|staff)/u;

/** 我是经办人: what a person says of itself opens nothing. */
export function claimsRole(text: string): boolean {
  return ROLE_CLAIM.test(text);
}
