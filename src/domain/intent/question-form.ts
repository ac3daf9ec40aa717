import type { Facts } from './facts.js';

/** Opens a request, not a question to be answered by yes or no: 「能不能给我说一下…」, "could you tell me …". */
const POLITE =
  /(?:能不能|能否|可不可以|可以|可否|能)(?:请你|请|麻烦)?(?:你)?(?:给我|帮我|帮忙|告诉|跟我|说|讲|介绍|解释|列|查|发)|\b(?:can|could|would|will) you (?:please )?/gu;
const A_NOT_A =
  /(\p{Script=Han})[不没]\1|是否|能否|可否|应否|会否|(算|是|行|能|要).{1,12}不\2(?=$|[?,。!])|可以吗|行吗/u;
const ENDS_AS_QUESTION =
  /吗|呗[?!。,\s]*$|(?<![什怎这那多要])么[?!。,\s]*$|(?:吧|不|没|没有)[啊呀呢哈哦]?[?!。,\s]*$|吧(?=,)|难道/u;
const WH_ZH =
  /什么|啥|哪|谁|多少|几[个类款项条种样步年家天次a]|怎么|如何|怎样|咋|[为以由因有]何|何(?:种|时|处|人|者|为|据|以|项|款)/u;
/** 没啥成效, 什么都能买, 哪个部门都行: a word of asking that asks nothing. */
const WH_IDLE_ZH =
  /[这那]几(?:个|条|样|种|项|类|家|句|点|步)|(?:没有?|不)(?:什么|啥|多少|几[个家]|谁|怎么)|(?:什么|啥|谁|怎么|哪(?:个|家|种|里|儿|里的)?(?:\p{Script=Han}{1,2})?)(?:样)?(?:服务|东西|事)?(?=[都也])|谁\p{Script=Han}{0,2}(?=无所谓|都)|哪[^,。?]{0,4}(?=不就是)|哪怕|多少有点|什么的(?=$|[,。?!])/gu;
const STARTS_YES_NO =
  /(?:^|[.!?,;]\s*|\b(?:and|but|so|or|hi|hello|please)\s+)(?:is|are|was|were|do|does|did|can|could|may|must|should|will|would|has|have)\b|\b(?:right|correct)\?/u;
/** What a text may lack: a figure, a definition, a list, a way to do it. */
const DETAIL_ZH =
  /定义|界定|标准|算法|公式|细则|细节|明细|清单|名单|名录|附件|附录|附表|办法|程序|手续|期限|时限|天数|次数|数字|数额|金额|比例|百分|量化|指标|时间表|路线图|模板|格式|做法|分工|处罚|罚则|例外|解释|具体|等级|下限|上限|权重|分值|几[天年月家个次条]|多少/u;
const IF_STATED_ZH =
  /有没有|有无|有否|是否|(?:写|说|讲|列|给|附|提|定|设|印|规定|明确|交代|交待|公布|解释|界定|注明)(?:没有?|未|了?没有?)?[\p{Script=Han}]{0,2}(?:没有?|了没|吗|么)|(?<!没)有[^,。?]{0,10}[吗没么]/u;
const DETAIL_EN =
  /\b(?:does|do|did|is|are|has|have)\b[^?]{0,50}\b(?:defin\w*|definition|specif\w*|spell\w* out|formula|method|criteria|standard|threshold|figure|number|percentage|list(?:ed)?|annex|appendix|attach\w*|timetable|deadline|procedure|details?|explain\w*|how (?:many|much|long|often))\b/u;
/** A claim that goes further than what it is about: only, all, at once, by itself. */
const OVERSTATED_ZH =
  /只[^要有]|只有|只要|仅|唯一|光(?:是|靠|看|听|凭)|就(?:是)?这?[一两三四五六七八九十\d]|就行|就够|就算|一律|一概|全都|统统|全部|所有|任何|永远|完全|马上|立刻|立即|立马|一步到位|一下子|一夜|已经|早就|非得|必须得|难道|何必|不过是|不就是/u;
const OVERSTATED_EN =
  /\b(?:only|just|merely|solely|always|never|any|already|immediately|at once|overnight|entirely|completely|must|enough|alone|nothing but)\b/u;

/** Whether it asks if the text states a detail (给没给定义, 有无清单, does the plan define …), which the plan mostly lacks. */
export function asksForDetail(f: Facts): boolean {
  if (f.lang === 'en') return DETAIL_EN.test(f.text);
  const asking = f.text.split(/[,。?!;\s]+/u).filter((part) => IF_STATED_ZH.test(part));
  return asking.some((part) => DETAIL_ZH.test(part.replace(/具体讲|具体说/gu, '')));
}

/** Whether what is asked goes further than its topic (只要…就行, 马上全面, only, already), so that a yes is not safe. */
export function overstates(f: Facts): boolean {
  return (f.lang === 'en' ? OVERSTATED_EN : OVERSTATED_ZH).test(f.text);
}

/** Whether it wants a yes or no to a plain claim: neither overstated nor about a detail of the text. */
export function asksPlainly(f: Facts): boolean {
  return asksYesNo(f) && !overstates(f) && !asksForDetail(f);
}

/** Whether a service is said to be outside the catalogue, which is not the same as asking it (在不在目录, 目录里没有?). */
export function saysOutsideCatalogue(f: Facts): boolean {
  return (
    f.has('outside_catalogue') &&
    !/在不在|是不是在|有没有|查(?!不到)|(?:目录|清单)[里中]?(?:面|头)?没有?[?!。]?$/u.test(f.text)
  );
}

/** Whether a Chinese text asks with a word (什么, 哪, 谁, 几…); 什么都 and 没啥 ask nothing. */
export function asksWithWord(text: string): boolean {
  return WH_ZH.test(text.replace(WH_IDLE_ZH, ' '));
}

/** Whether the question wants a yes or no: of its form alone, whatever it is about. */
export function asksYesNo(f: Facts): boolean {
  // 妈 and 马 at the end are 吗 mistyped.
  const text = f.text
    .replace(POLITE, ' ')
    .replace(/[妈马](?=[?!。\s]*$)|(?<=[能可行买接投做报成要会算得够](?:\p{Script=Han}{0,4}))嘛(?=[?!。\s]*$)/u, '吗');
  if (f.lang === 'en') return STARTS_YES_NO.test(text);
  if (A_NOT_A.test(text)) return true;
  // 「怎么」 and 「什么」 end in 么 without asking for a yes or no.
  return (ENDS_AS_QUESTION.test(text) || f.has('ask_yes_no')) && !asksWithWord(text);
}
