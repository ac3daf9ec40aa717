import { askedPart } from './asked.js';
import type { Facts } from './facts.js';

/** Words that only put a question or hold a sentence together; what they leave is what is claimed. */
const FORM_ZH =
  /何种|何时|何处|何人|何项|为何|如何|何|请予|告知|敬请|说明|分别|听说|据说|听讲|原文|原话|条文|条款里|一并|予以|进行|负有|承担|有责任?|之责|属不属于?|属于|列举|列明|写明|写清楚|提到|意思|含义|就是说|也就是|换句话|相关|有关|具体|是否|均|皆|亦|之|其|此|该|某|者|即|若|如|则|由|使|让|叫|好|总|总得|呗|啦|哩|嘞|咯|没错|毛病|问题|有人说|都说|人家说|网上说|请问|想问|问一下|问下|麻烦|你好|您好|是不是|是否|要不要|能不能|可不可以|用不用|该不该|需不需要|对不对|行不行|有没有|必须得?|一定|需要|应该|应当|可以|理应|务必|当然|确实|真的|到底|究竟|难道|明确|规定|方案|政策|文件|按照?|根据|我们|咱们|你们|他们|它们|大家|自己|这样|这么|这种|那种|这些|那些|这个|那个|这条|那条|这里|这儿|那边|时候|期间|其中|里面|里头|当中|以及|还有|另外|同时|一下|一点|所有|每个|各个|全部|都|也|还|就|才|又|再|很|挺|只|便|吗|呢|吧|啊|呀|嘛|么|哦|喔|哈|哎|喂|嗯|那|这|的|地|得|了|着|过|是|在|里|中|上|下|对|向|把|被|给|到|从|和|与|跟|及|或|等|要|会|能|该|须|需|不|没|有|无|我|你|您|他|它|咱|个|项|条|份|种|类|时|为|以|所|来|去|做|搞|弄|写|说|讲|行/gu;
const FORM_EN = new Set(
  'a an the is are was were be been being am do does did done have has had having can could may might must shall should will would need needs needed require requires required to of in on at for from by with within without and or but so if as than that this these those there here it its they them their we us our you your i my me he she his her not no yes any some all each every also too only just really still even very please hi hello ok okay right correct true heard hear told say says said plan policy document under according about into out up when while what which who how then own s t ve re d ll meant mean means via per both either each other others together now one ones thing things get gets let us make makes made supposed have whether'.split(
    ' ',
  ),
);
/** Who takes part, and in what: every question may name them. */
const PARTIES_ZH =
  /政府|机关|购买主体|购买方|购买单位|承接主体|承接方|承接单位|承接机构|中标(?:方|单位|机构|公司)|供应商|乙方|甲方|双方|社会组织|社会力量|企业|公司|机构|单位|部门|科室|街道|局里?|财政|购买|采购|买|服务|项目|承接|承担|主体/gu;
const PARTIES_EN =
  /^(?:governments?|departments?|bureaus?|offices?|officials?|purchas\w*|buy\w*|bought|procur\w*|providers?|vendors?|suppliers?|contractors?|ngos?|organi[sz]ations?|compan\w+|firms?|services?|serving|projects?|outsourc\w*|public|districts?|agenc\w+|institutions?|social|party|parties|sides?)$/u;

/** From so much on an open question is about something the clause does not speak of either. */
export const FOREIGN = 5;
/** A word of English says as much as so many characters of Chinese. */
const PER_WORD = 1.5;

/**
 * What a question claims beyond its intent's own words, in Chinese characters. A clause supports a
 * plain claim made of its own words; what goes further (验收组要有专家) it does not settle.
 */
export function countBeyond(f: Facts, ownZh: RegExp, ownEn: RegExp): number {
  const text = askedPart(f);
  if (f.lang === 'en') {
    const words = text.match(/[a-z]+|\d+/g) ?? [];
    return PER_WORD * words.filter((w) => !FORM_EN.has(w) && !PARTIES_EN.test(w) && !ownEn.test(w)).length;
  }
  const rest = text.replace(ownZh, ' ').replace(PARTIES_ZH, ' ').replace(FORM_ZH, ' ');
  return (rest.match(/\p{Script=Han}|\d+|[a-z]+/gu) ?? []).length;
}
