import { isSocial } from '../policy/org.js';
import { asksWhether } from './asked.js';
import type { Facts } from './facts.js';
import { endsNegated } from './polarity.js';
import { asksWithWord, asksYesNo } from './question-form.js';

/** 说没说, 写不写: puts a question and denies nothing. */
const WHETHER_ZH = /(\p{Script=Han}{1,2})[不没]\1/gu;
/** 难道不能, 这样不行吗, can't we: the asker thinks that it may be done and asks for leave. */
const RHETORICAL =
  /难道|(?:这样|这么[做办弄干]?|这种)(?:也|都|就)?(?:不行|不可以|不能)[吗么]|\b(?:can|could)(?:n[’']t|not) (?:we|i|they|it)\b/u;
const SAYS_MAY_NOT =
  /(?:是不是|是否|就|都|一律|全|根本|完全|肯定)[^,。?]{0,8}(?:不能|不行|不可以|不得|没资格|没戏|没份|没机会|接不了|买不了|不让|不准|不许|无权)|(?:没资格|没戏|没份|没机会|接不了|买不了|无权)了?[吗吧么]|\b(?:excluded|ruled out|barred|disqualified|not allowed|not eligible|forbidden)\b/u;
/** One of two things said to do: 只要A即可, 无须B, either one is enough. */
const ONE_IS_ENOUGH =
  /只要[^?]{1,24}(?:就行|就够|就可以|就能|就好|就算|就成|即可|便可|行了|行吧|够吧|可以吧)|即可|无须|无需|不必|其一|之一(?=就|即|便|行|够|可|也)|任一|任意一|任选|二选一|(?:有|满足|符合|占|具备)[了上其中]*一[条样个项](?:就|即|行|够|可)|\beither\b|\bone of (?:the )?(?:two|them)|\bany one\b|\b(?:enough|suffices?|sufficient)\b/u;

const ENDS_SHORT = /(?:[^要什怎多这那][不没否]|吧|吗|可以[?]|合规|不对|行)[?!。,\s]*$/u;
/** A statement put as a question: …，对吧. */
const TAGGED = /(?:是吧|对吧|对不对|是不是|对吗|是吗)[?!。,\s]*$/u;

const SAYS_SOCIAL_ORG =
  /社会组织|社会团体|社团|协会|商会|学会|促进会|民非|民办非|社工|基金会|公益|慈善|ngo|npo|social org|charit|association|non-?profit|non-enterprise|social (?:work|service) agenc/u;
const SAYS_COMPANY = /(?<!民办非)企业|公司|厂|compan|firm|(?<!non-)enterprise|business/u;

/** Whether a yes or a no is wanted; wider than `asksYesNo` by the short endings of speech (能接不, 够了吧). */
export function wantsYesNo(f: Facts): boolean {
  if (asksYesNo(f) || TAGGED.test(f.text)) return true;
  if (f.lang !== 'zh') return false;
  // A long story tells what it tells with 什么 and 哪; its last clause puts the question.
  const last =
    f.text
      .split(/[,。?!;\s]+/u)
      .filter(Boolean)
      .at(-1) ?? '';
  return (
    (ENDS_SHORT.test(f.text) || /吗|[能会要是算够行对可][不没][能会要是算够行对可]|是否/u.test(last)) &&
    !asksWithWord(last)
  );
}

/** Whether it asks if something is needed (要不要, 必须, do we need), not if somebody may do something. */
export function asksNeed(f: Facts): boolean {
  return /要不要|[得须]不[得须]|需要|需不需|需[^求]|须|必须|必查|必备|得(?:有|过|评|是|查)|要(?:有|过|评|看|查|是|符合|满足|占|求)|一定要|一定得|非得|用不用|是不是要|(?<![想不主])要(?![^吗]*(?:可以|能|行吗))[^,。?]{1,10}吗|也[要得看查]|适用|是.{0,8}(?:条件|要求)|\bneed|\brequire|\bmust\b|\bha(?:ve|s) to\b|\bapply to\b|\bshould\b|\bone of the\b|\bcheck/u.test(
    f.text,
  );
}

/** Whether the question itself is put in the negative (没有评级就不能接吗): yes and no then change places. */
export function asksNegated(f: Facts): boolean {
  if (RHETORICAL.test(f.text)) return false;
  return /(?<!能)不能|(?<!行)不行|(?<!可)不可以|接不了|买不了|没资格|没戏|不让|\bcan't\b|\bcannot\b|\bnot allowed/u.test(
    f.text.replace(WHETHER_ZH, ' '),
  );
}

/**
 * The stance towards what the plan rules out: "no, they may not", "yes" when the question itself says that they may not
 * (公司是不是不能买), null when it is put in the negative in a way that leaves the polarity open.
 */
export function refuses(f: Facts): 'yes' | 'no' | null {
  if (RHETORICAL.test(f.text)) return 'no';
  if (SAYS_MAY_NOT.test(f.text)) return wantsYesNo(f) ? 'yes' : null;
  if (!asksNegated(f)) return 'no';
  return endsNegated(f) && (wantsYesNo(f) || asksWhether(f)) ? 'yes' : null;
}

/** A refusal (「不能。…」, "No. …") worded to agree with a question that says itself that it may not be done. */
export function sayRefusal(f: Facts, text: string): string {
  if (refuses(f) !== 'yes') return text;
  return f.lang === 'zh' ? `是的，${text}` : text.replace(/^No\b[.,]?\s*/u, 'Right, that is not possible. ');
}

/** Whether it says that one of two conditions would do, so that "both" is answered by no. */
export function saysOneIsEnough(f: Facts): boolean {
  return ONE_IS_ENOUGH.test(f.text);
}

/** Whether it asks what the text itself says (方案有没有规定, does the plan require): then silence is the answer. */
export function asksOfText(f: Facts): boolean {
  return /(?:说没说|写没写|提没提|讲没讲|列没列|给没给|有无(?:界定|规定|说明|明确|定义)|有没(?:有)?(?:写|说|讲|列|提|规定)|[写说提讲列定](?:了|明|到)?没有?[?!。,\s]*$|[写说提讲列]没[写说提讲列])|\bplan (?:give|state|contain|fix|lay down|set out|name|have (?:a|any))\b|(?:方案|文件|条文|政策|规定)[里中上]?.{0,8}(?:有没有|有无|是否|有|没|怎么|允|准)?.{0,4}(?:规定|写|说|讲|要求|列|提|看|许|准|怎么)|有没有[^,。?]{0,8}(?:规定|要求|限制|说法|标准|下限|上限|门槛)|有(?:什么)?(?:规定|要求|限制)[吗没么]|\bplan (?:say|require|specify|define|mention|list|set|allow)|^is there (?:a|any) (?:min|max|rule|limit|requirement)/u.test(
    f.text,
  );
}

/** Speaks of its own side, also with the single 我 or 俺 that `us` leaves out. */
export function speaksOfOwn(f: Facts): boolean {
  // 我们区, 我们这里 name a place, not the asker's own side.
  const own = f.text.replace(
    /(?:我们|咱们|我)(?=这[里边儿]|这(?:个|边)?(?:区|市|县|省|地方)|[区市县省](?!里?的?[\p{Script=Han}]{0,4}[局办会院]))/gu,
    ' ',
  );
  return /[我俺]/u.test(own) || (f.us && own === f.text);
}

/** Says that there is no rating, or one below 3A (没评过级, 够不上3A, below 3A), without asking whether one is needed. */
export function saysBelow3A(f: Facts): boolean {
  if (/有没有?(?:评|等级)/u.test(f.text)) return false;
  if (f.has('falls_short') && f.org.rating === null) return true;
  if (f.org.rating !== null) return f.org.rating === '1A' || f.org.rating === '2A' || f.org.rating === 'none';
  return /(?:没有?|未|从来?没|从未|不曾)(?:参加过?|参|做过?|通过|申请过?|有)?(?:等级)?(?:评|几a|3a|三a|a级|等级)|无评级|零评级|(?:够不|达不|评不|不)[上到](?:3a|三a|等级)|[没不未]到(?:3a|三a)|低于(?:3a|三a)|(?:below|under|less than|lower than) 3a|\bunrated|\bno rating|never (?:been )?rated|not (?:been )?rated|without (?:a |any )?rating/u.test(
    f.text,
  );
}

/** The licence was taken away or given up; an old 注销 of something else is no such thing. */
const LICENCE_GONE =
  /(?:吊销|注销|撤销)了?[^,。?]{0,6}(?:执照|登记|公司|企业|机构|单位)|(?:执照|登记证?|公司|企业|机构)[^,。?]{0,6}(?:被|已经?|遭)?(?:吊销|注销|撤销)|licen[cs]e (?:was |has been |is |got )?(?:revoked|cancelled|canceled)|struck off|deregistered|revoked (?:its |the |business )*licen[cs]e/u;

/** Says that the organisation is not registered (yet), or only filed with a neighbourhood. */
export function saysUnregistered(f: Facts): boolean {
  if (f.org.registered === false) return true;
  if (LICENCE_GONE.test(f.text)) return true;
  // 「有没有注册资本」 only asks.
  if (/有没有?[^,。?]{0,6}(?:注册|登记|执照)|注册资/u.test(f.text)) return false;
  if (f.org.registered === null && f.text.match(NOT_HERE) !== null && !f.has('volunteer_group', 'filed_only'))
    return false;
  if (f.has('unregistered_org', 'volunteer_group', 'filed_only')) return f.org.registered !== true;
  return /未(?:取得|领取?|办理|办|拿到|持有|经)[^,。?]{0,8}(?:执照|登记|注册|证照)|(?:还|正|仍)在?(?:注册|登记|办执照|办证|筹备)|[没未](?:有?去|在)?[^,。?!]{0,6}(?:登记|注册)(?!资)|执照[^,。]{0,3}[没未](?!问题)|[没未](?:有|办|拿)?(?:营业)?执照|备[了过]?个?案(?:的|[^,。?]{0,2}没)|[没未](?:到|去|在)?[^,。?]{0,6}登过?记|(?<!要)不(?:去)?(?:依法)?(?:登记|注册)(?!不)|licen[cs]e (?:has|is) not|not (?:been )?(?:yet )?(?:registered|issued)/u.test(
    f.text.replace(WHETHER_ZH, ' ').replace(NOT_HERE, ' '),
  );
}

/** 「在你们区没登记」 says where it is not registered, not that it is nowhere; 我们这边没登记 is said of oneself. */
export const NOT_HERE =
  /(?:在|到)?(?:你们?|贵|本|(?<!我们|咱们?|俺们?)这|(?:我们|咱们?)(?=[区市县]))(?:这|那)?(?:区|市|县|地|里|边|儿)(?:里|内|这边|那边)?(?:还|都|并)?(?:没有?|未)(?:有)?(?:登记|注册)(?:过)?/gu;

/** Wants to use a name, licence or rating that is somebody else's. */
export function borrowsName(f: Facts): boolean {
  return (
    f.has('borrow_qualification') ||
    /挂[在到靠][^,。?!]{0,12}(?:名下|底下|下面)|(?:借|拿|用|顶|蹭)[^,。?!]{0,6}(?:别家|别人|人家|合作|大公司|朋友|兄弟|同行|熟人|其他)[^,。?!]{0,8}(?:证|资质|牌|名|执照|评级|资格|\da)/u.test(
      f.text,
    )
  );
}

/** Says that tax or social insurance is owed and not paid up yet. */
export function owesDues(f: Facts): boolean {
  if (f.has('make_up_payment') || /(?:没有?|不|无|未|从不)(?:再)?(?:欠|拖|漏)/u.test(f.text)) return false;
  return f.has('tax_arrears', 'insurance_arrears');
}

/** Whether the asker speaks of a social organisation: told kind first, then the kind named first in the question. */
export function speaksOfSocialOrg(f: Facts): boolean {
  if (f.org.type !== null) return isSocial(f.org.type);
  if (f.has('enterprise') && f.has('social_org')) {
    const [social, company] = [f.text.search(SAYS_SOCIAL_ORG), f.text.search(SAYS_COMPANY)];
    return company < 0 || (social >= 0 && social < company);
  }
  if (f.has('social_org')) return true;
  // 机构 alone says no kind: with a rating or inspections it is a social organisation.
  if (f.has('private_nonenterprise', 'association', 'foundation') && !SAYS_COMPANY.test(f.text)) return true;
  const isOther = f.has('institution') && !f.has('rating', 'annual_inspection');
  return !isOther && !f.has('enterprise', 'individual', 'individual_business');
}
