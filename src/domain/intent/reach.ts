import { askedPart } from './asked.js';
import { isYesNo } from './claim.js';
import type { Answer, Cite } from './define-intent.js';
import { detailAsked } from './details.js';
import type { Facts } from './facts.js';
import { claimed } from './polarity.js';
import { asksWithWord } from './question-form.js';

/** 不只是, 不光: said in what was asked, since reading the claim drops some of these words. */
const NOT_ONLY_ZH = /不(?:仅|只|光|单单|止|限于|局限)|并非[只仅]/u;
/** 不是只有…, 不能只看…: denied as a whole; a 不是…吗 that means yes is gone from the claim by then. */
const DENIED_ONLY_ZH = /(?:不|没)(?:是|会|能|应该?|该|可以|说)?(?:说)?(?:只|仅|光|单)/u;
/** 除了机关，参公事业单位也能买: one beside the other. */
const BESIDES_ZH = /除了?[^?]{1,24}也(?:能|可|算|行|是|要|得|有|包)/u;
const ONLY_ZH =
  /只(?!要)|仅|唯[一独]|光(?=[是有看靠凭听管算])|单(?=[是看靠凭])|限于|一家(?=[说定做意拍拿就的])|单方|专门(?:给|买)|除了?[^。?]{1,14}(?:以外|之外|别的|其[他它余]|都不|一律不|全不)|没有别的|就这[一两几]|全(?:是|都是)/u;
const NOT_ONLY_EN = /\bnot (?:only|just|merely|limited|confined)\b|n['’]t (?:only|just|limited)|more than just/u;
const ONLY_EN =
  /\b(?:only|just(?! (?:like|as|now|want|wonder))|solely|exclusively|nothing but|no one but|nobody but|alone|limited to|confined to)\b/u;

/** Whether a claim takes its subject for all there is (只有…才, only), says that there is more (不只是), or neither. */
export function saysOnly(f: Facts): 'only' | 'not_only' | null {
  const [asked, claim] = [askedPart(f), claimed(f)];
  if (f.lang === 'zh' && BESIDES_ZH.test(asked)) return 'not_only';
  if (f.lang === 'en') return NOT_ONLY_EN.test(asked) ? 'not_only' : ONLY_EN.test(claim) ? 'only' : null;
  if (NOT_ONLY_ZH.test(asked) || DENIED_ONLY_ZH.test(claim)) return 'not_only';
  return ONLY_ZH.test(claim) ? 'only' : null;
}

/** The stance to a claim of 'only' where the plan has more: no, and yes to one that says so itself. */
export function notOnly(f: Facts): 'yes' | 'no' {
  return saysOnly(f) === 'not_only' ? 'yes' : 'no';
}

/** Whether it says that not all of them do (不是所有事业单位都能, not every), which mostly is so where a claim of all is wrong. */
export function deniesAll(f: Facts): boolean {
  const said =
    f.lang === 'en'
      ? /\bnot (?:all|every|any)\b|n['’]t (?:all|every)\b/u
      : /(?:不是|并非|不见得|未必)(?:说)?(?:所有|全部|任何|每|凡是?|什么|随便|谁|哪|只要|都)|不(?:都|全)(?=是|能|可|算)/u;
  return said.test(claimed(f)) && !/难道/u.test(f.text);
}

/** What people add to the plan's rules and the plan nowhere has: figures, papers, formalities, sanctions, order, bodies. */
const EXTRA_ZH = [
  /(?!一[家次回份人块])[一二两三四五六七八九十百千万半几\d]+(?:个)?(?:工作日|天|日|周|星期|月|年|小时|万|千|元|块|人|名|家|次|回|份|平|成(?![不立为果本效就员])|分|折|倍|位)|百分|翻(?:一|两)?番|翻倍|一半|过半|超过[一二两三四五六七八九十百千万\d]/u,
  /材料|证明|纪要|证书|资格证|[师工]证|报告|表格|公函|授权书|承诺书|保证金|押金|保险单|范本|模板|格式/u,
  /备案|批文|公示|挂网|上网|听证|论证|评审|投票|表决|签字|盖章|签批|审批|批准|报批|批复|审定|拍板|开会|上会|书面|公证|面试|抽签|摇号|登报|验资|(?<!信用)评估(?!等级)/u,
  /罚|处分|记过|追责|问责|取消资格|黑名单|拉黑|禁入|通报|停办/u,
  /优先|加分|倾斜|排在|排第|先后|优惠|奖励|补助|照顾/u,
  /党支部|党委|党组|人大|政协|审计|纪委|纪检|区长|县长|市长|[省市]级|国家级|领导小组|联席|编办|发改|常委会/u,
  /iso|认证|学历|职称|犯罪|会员|营业额|营收|营业收入|利润|盈利|亏损|资格考核|资格审查|注册资[本金]|净资产|年龄|户口|户籍|专利|业绩|经验|面积|党员|信用等级|信用分|理事会|监事|网站|公众号|系统|编号|序号|单价|参考价/u,
];
const EXTRA_EN =
  /\d|\b(?:percent\w*|half|twice|double|month|months|year|years|days?|weeks?|deadline|certificates?|report|minutes|form|template|deposit|a hearing|hearings|vote|stamp|sign(?:ed|ature)?|approv\w*|sign-?off|filing|files?|filed|notar\w*|lottery|fine[ds]?|penalt\w*|sanction\w*|blacklist\w*|priority|preference|bonus|extra points|order of|party (?:committee|branch)|council|congress|auditor|mayor|iso|turnover|revenue|capital|members|experience|track record|criminal|website|platform|cap|ceiling|quota)\b/u;

/** Whether a claim holds something of the kinds the plan fixes nowhere, once the plan's `own` words are taken away. */
export function reachesBeyond(f: Facts, own: RegExp): boolean {
  const rest = askedPart(f).replace(own, ' ');
  return f.lang === 'en' ? EXTRA_EN.test(rest) : EXTRA_ZH.some((extra) => extra.test(rest));
}

/** Whether it wants a yes or no, be it by nothing but its question mark (有这规定?). */
function asksOrStates(f: Facts): boolean {
  return isYesNo(f) || (f.lang === 'zh' && /[?]\s*$/u.test(f.text) && !asksWithWord(f.text));
}

/** A claim that reaches beyond the plan: it is not settled there, and the answer says what is. */
export function beyondPlan(c: {
  /** The plan's own figures and words, with the g flag, which are no addition. */
  own: RegExp;
  /** What else the clause does not hold, where other clauses do. */
  also?: RegExp;
  unless?: (f: Facts) => boolean;
  clauses: readonly Cite[];
  /** What the plan does say, after 「只说」 and "It only says that". */
  zh: string;
  en: string;
}): Answer {
  const named = (f: Facts) => detailAsked(f)?.[f.lang] ?? (f.lang === 'zh' ? '这一点' : 'this');
  return {
    when: (f) => asksOrStates(f) && !c.unless?.(f) && (reachesBeyond(f, c.own) || c.also?.test(askedPart(f)) === true),
    stance: 'not_in_policy',
    clauses: c.clauses,
    zh: (f) => `方案没有规定${named(f)}，只说${c.zh}。具体请问财政部门或购买主体。`,
    en: (f) =>
      `The plan does not specify ${named(f)}. It only says that ${c.en}. Ask the finance bureau or the purchaser.`,
  };
}
