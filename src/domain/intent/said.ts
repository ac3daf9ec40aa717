import type { Facts } from './facts.js';
import { asksYesNo } from './question-form.js';

const ENDS_SHORT = /(?:[^要什怎多这那][不没否]|吧|吗|可以[?]|合规|不对|行)[?!。,\s]*$/u;
const ASKS_OPENLY = /什么|啥|哪|谁|怎么|如何|怎样|咋|为何|几[个年类条家a]|多少/u;

/** Whether a yes or a no is wanted; wider than `asksYesNo` by the short endings of speech (能接不, 够了吧). */
export function wantsYesNo(f: Facts): boolean {
  if (asksYesNo(f)) return true;
  return f.lang === 'zh' && ENDS_SHORT.test(f.text) && !ASKS_OPENLY.test(f.text);
}

/** Whether it asks if something is needed (要不要, 必须, do we need), not if somebody may do something. */
export function asksNeed(f: Facts): boolean {
  return /要不要|[得须]不[得须]|需要|需不需|需[^求]|须|必须|必查|必备|得(?:有|过|评|是|查)|要(?:有|过|评|看|查|是|符合|满足|占|求)|一定要|一定得|非得|用不用|也[要得看查]|适用|是.{0,8}(?:条件|要求)|\bneed|\brequire|\bmust\b|\bha(?:ve|s) to\b|\bapply to\b|\bshould\b|\bone of the\b|\bcheck/u.test(
    f.text,
  );
}

/** Whether it asks what the text itself says (方案有没有规定, does the plan require): then silence is the answer. */
export function asksOfText(f: Facts): boolean {
  return /(?:方案|文件|条文|政策|规定)[里中上]?.{0,8}(?:有没有|有无|是否|有|没|怎么|允|准)?.{0,4}(?:规定|写|说|要求|列|提|看|许|准|怎么)|有没有[^,。?]{0,8}(?:规定|要求|限制|说法|标准|下限|上限|门槛)|有(?:什么)?(?:规定|要求|限制)[吗没么]|\bplan (?:say|require|specify|define|mention|list|set|allow)|^is there (?:a|any) (?:min|max|rule|limit|requirement)/u.test(
    f.text,
  );
}

/** Speaks of its own side, also with the single 我 or 俺 that `us` leaves out. */
export function speaksOfOwn(f: Facts): boolean {
  return f.us || /[我俺]/u.test(f.text);
}

/** Says that there is no rating, or one below 3A (没评过级, 够不上3A, below 3A), without asking whether one is needed. */
export function saysBelow3A(f: Facts): boolean {
  if (f.org.rating !== null) return f.org.rating === '1A' || f.org.rating === '2A' || f.org.rating === 'none';
  return /(?:没有?|未|从来?没|从未|不曾)(?:参加过?|参|做过?|通过|申请过?|有)?(?:等级)?(?:评|几a|3a|三a|a级|等级)|无评级|零评级|(?:够不|达不|评不|不)[上到](?:3a|三a|等级)|[没不未]到(?:3a|三a)|低于(?:3a|三a)|(?:below|under|less than|lower than) 3a|\bunrated|\bno rating|never (?:been )?rated|not (?:been )?rated|without (?:a |any )?rating/u.test(
    f.text,
  );
}

/** Says that the organisation is not registered (yet), or only filed with a neighbourhood. */
export function saysUnregistered(f: Facts): boolean {
  if (f.org.registered === false) return true;
  if (f.has('unregistered_org', 'volunteer_group', 'filed_only')) return f.org.registered !== true;
  return /(?:还|正|仍)在?(?:注册|登记|办执照|办证|筹备)|[没未](?:有?去|在)?[^,。?!]{0,6}(?:登记|注册)(?!资)|执照[^,。]{0,3}[没未]|[没未](?:有|办|拿)?(?:营业)?执照|备[了过]?案的|licen[cs]e (?:has|is) not|not (?:been )?(?:yet )?(?:registered|issued)/u.test(
    f.text,
  );
}

/** Wants to use a name, licence or rating that is somebody else's. */
export function borrowsName(f: Facts): boolean {
  return (
    f.has('borrow_qualification') ||
    /(?:借|拿|用|顶|蹭)[^,。?!]{0,6}(?:别家|别人|人家|合作|大公司|朋友|兄弟|同行|熟人|其他)[^,。?!]{0,8}(?:证|资质|牌|名|执照|评级|资格|\da)/u.test(
      f.text,
    )
  );
}
