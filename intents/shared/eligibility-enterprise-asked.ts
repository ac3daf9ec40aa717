import { stanceTo } from '../../src/domain/intent/claim.js';
import { cite } from '../../src/domain/intent/define-intent.js';
import type { Facts } from '../../src/domain/intent/facts.js';
import { asksCase } from '../../src/domain/intent/own-case.js';
import { claimed, endsNegated } from '../../src/domain/intent/polarity.js';
import {
  asksNeed,
  asksOfText,
  saysUnregistered,
  speaksOfOwn,
  speaksOfSocialOrg,
} from '../../src/domain/intent/said.js';
import { asksFor } from './eligibility-enterprise-cues.js';

export const LIABLE = cite('3.2', '承接政府购买服务的主体应具有独立承担民事责任的能力');
export const PAID = cite('3.2', '具有依法缴纳税收和社会保险的良好记录');
export const LOCAL = cite('3.2', '实现服务行业和服务实体的本地化');
export const SPECIAL = cite('3.2', '承接主体的具体条件由购买主体会同财政部门根据购买服务项目的性质和质量要求确定');
/** An open point: of one's own case it depends, asked of the text it isn't there. */
export const openPoint = (f: Facts) =>
  (speaksOfOwn(f) && !asksOfText(f)) || asksCase(f) ? 'depends' : 'not_in_policy';
/** May one from elsewhere provide: it depends; must one be local: the plan does not say. */
export const openPlace = (f: Facts) =>
  speaksOfOwn(f) && !asksOfText(f)
    ? 'depends'
    : /能|可以|可否|让不让|收不收|\b(?:can|may|could)\b/.test(claimed(f)) &&
        !/必须|只|限|非得|要求|规定|优先|才|must|only/.test(f.text)
      ? 'depends'
      : 'not_in_policy';
export const ratesCompany = (f: Facts) =>
  f.has('rating', 'annual_inspection', 'rating_enough') &&
  !f.has('tax_credit') &&
  !speaksOfSocialOrg(f) &&
  !asksFor(f, 'school', 'hospital');
/** Whether it says that a rating should be needed, or that lacking one should be a fault. */
export const asksRatingNeed = (f: Facts) =>
  (asksNeed(f) && !/要求.{0,8}(?:高|低)/.test(f.text)) ||
  (!speaksOfOwn(f) && /不用|不必|不[看管查要]|免|没有?(?:参加)?评|没有?[1-5a]|没评|未评|适用/.test(f.text)) ||
  f.has('not_needed') ||
  /不符合|违规|对不对|是真的|会不会(?:没|被|不|失)|没戏|没资格|没机会|没份|(?:是不是|就)[^,。]{0,4}(?:不能|不行|接不了)|disqualif|ruled out|excluded|barred/.test(
    f.text,
  );
/** 「五个人」 counts staff; it isn't an individual. */
export const isIndividual = (f: Facts) =>
  /私人(?:身份|名义)|个人(?:不|没)[^,。]{0,4}(?:注册|登记|开公司)|一个人[^,。]{0,8}没[^,。]{0,3}公司|个人名义|个人身份|work alone|without (?:a|any) company|no company/.test(
    f.text,
  ) ||
  (f.org.type === 'individual' && !f.has('law_firm', 'accounting_firm')) ||
  (asksFor(f, 'individual') && !/[几一二两三四五六七八九十\d]个人/.test(f.text));
/** 经营范围: what the licence says of the trade, on which the plan is silent. */
export const asksScope = (f: Facts) => /经营范围|业务范围|business scope|scope of business/.test(f.text);
/** 「…, or is it for non-profits only」: the other half of an either-or puts the same question. */
export const saysOnlyOrMust = (f: Facts) => {
  const text = f.text
    .replace(/[,]? or (?:is|are|do|does|must|only|just)\b.*$/u, '')
    .replace(/(?:还是|是不是)(?:只|仅)[^?]{0,60}/u, '');
  return f.lang === 'en'
    ? /\b(?:only|must|have to|required to|mandatory)\b/.test(text)
    : f.has('negative_only') && /只|必须|一定|非|唯一|[都全]/.test(text);
};
/** Registered with market regulation by the words of the question (以有限公司形式登记). */
export const registersAsCompany = (f: Facts) =>
  /市场监管|市监|工商|公司形式|有限公司|market regulat|company/.test(f.text) &&
  f.has('registration') &&
  !saysUnregistered(f);
/** 没评级就不能接吧 is wrong of a company, however many words deny in it; 不用评级吧 is right. */
export const stanceOnRating = (f: Facts) =>
  endsNegated(f) && !/难道|不(?:用|必|需)/u.test(f.text) ? 'no' : stanceTo(false, f);
