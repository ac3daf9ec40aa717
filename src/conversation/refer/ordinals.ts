import { decodeNumber } from '../../shared/chinese-number.js';
import { GENERAL_AIMS, LISTS } from './lists.js';

const ORDINAL_ZH =
  /(?:(?:第|头)(?<n>[一二三四五六七八1-8])|(?<last>最后(?:那|这)?一?))(?:个|种|项|条|类|样|步)(?:方式|原则|办法|方法|领域|步骤)?/;
const ORDINAL_EN =
  /\bthe (?<n>first|second|third|fourth|fifth|sixth|last)(?: (?:one|way|mode|principle|method|step|field|item|thing|point|kind|type))?\b/i;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** The name for 「第二个」 of the list just read. */
export function resolveOrdinal(text: string, last: { intent: string; text: string }, isEn: boolean): string | null {
  const isAims = last.intent === 'principles' && AIMS.test(last.text);
  const list = isAims && !isEn ? GENERAL_AIMS : LISTS[last.intent]?.[isEn ? 'en' : 'zh'];
  const m = (isEn ? ORDINAL_EN : ORDINAL_ZH).exec(text);
  if (list === undefined || m === null || /条件|(?<!总体)要求|依据|文件/.test(text)) return null;
  const isLast = m.groups?.last !== undefined || /^last$/i.test(m.groups?.n ?? '');
  const n = m.groups?.n?.toLowerCase() ?? '';
  const at = isEn ? ORDINALS.indexOf(n) : (decodeNumber(n) ?? 0) - 1;
  const name = isLast ? list.at(-1) : list[at];
  if (name === undefined) return null;
  const subdivided = isEn ? SUBDIVIDES_EN.test(text) : SUBDIVIDES.test(text);
  // The plan divides one of the modes further, and says so by another word than 方式.
  if (name === LISTS.purchase_modes?.[isEn ? 'en' : 'zh'][0] && subdivided)
    return isEn ? `Which procurement methods does ${name} use?` : `${name}有哪些采购方式`;
  // 「第一种呢」 asks what it is.
  if (!isEn && BY_NAME.test(last.intent) && text.replace(m[0], '').replace(/^那么?|[呢啊?]+$/g, '') === '')
    return `${name}是什么意思`;
  return `${comparedWith(text, name, list, last.text)}${text.replace(m[0], name)}`;
}

/** 2.1 has a list of its own beside the principles of 2.2. */
const AIMS = /总体要求/;
const BY_NAME = /^(?:purchase_modes|procurement_methods)$/;

/** 「一共几条」, "how many are there" of the list just read. */
const HOW_MANY =
  /^(?:那|一共|总共|都|具体|,)*(?:有|是)?(?:几|多少)(?:个|种|条|项|类|样)(?:呢|啊|来着|[?])*$|^(?:and |so |but )*how many(?: (?:of (?:them|these|those)|are there|is it|in (?:total|all)|altogether|then))*[?. ]*$/i;
const ITS_NAME: Readonly<Record<string, { zh: string; en: string }>> = {
  principles: { zh: '基本原则', en: 'basic principles' },
  purchase_modes: { zh: '购买方式', en: 'modes of purchase' },
  procurement_methods: { zh: '采购方式', en: 'procurement methods' },
  process_steps: { zh: '流程步骤', en: 'steps of the process' },
};

export function resolveHowMany(text: string, { intent }: { intent: string }, isEn: boolean): string | null {
  const name = HOW_MANY.test(text) ? ITS_NAME[intent] : undefined;
  if (name === undefined) return null;
  return isEn ? `how many ${name.en} are there?` : `${name.zh}一共有几个`;
}

const MENTIONS_EN =
  /^(?:and |so |but )*(?:is|are) (?<what>[a-z' -]{3,40}?) (?:mentioned|included|in (?:there|it|them)|part of (?:it|them)|one of (?:them|these|those|the principles)|there)[?. ]*$/i;

/** "is cost mentioned", of the principles just read. */
export function resolveMentioned(text: string, { intent }: { intent: string }): string | null {
  const what = intent === 'principles' ? MENTIONS_EN.exec(text)?.groups?.what : undefined;
  return what === undefined ? null : `do the principles ask for ${what}?`;
}

/** 「跟第一个有啥不一样」 compares with the one spoken of before, which stands first then. */
function comparedWith(text: string, name: string, list: readonly string[], before: string): string {
  if (!/^(?:跟|和|与|同|比)/.test(text)) return '';
  const spoken = list.filter((one) => one !== name && before.includes(one));
  return spoken.sort((a, b) => before.lastIndexOf(a) - before.lastIndexOf(b)).at(-1) ?? '';
}

/** 「第一个里头又分哪些方式」. */
const SUBDIVIDES =
  /(?:分|包括|包含|含|有|用|采用|走|细分)[^,。]{0,4}(?:哪|什么|几|啥)|(?:怎么|咋|如何)(?:再)?(?:细)?分|下面(?:是|有)/;
const SUBDIVIDES_EN = /\b(?:include|includes|consist|methods|kinds|types|ways|divided|under)\b/i;

/** 「前一个」, 「后者」: one of the two things the question before compared; 「第一个」 too, where it compared them. */
const SIDE = /前(?:一个|一种|一类|者|面那个)|后(?:一个|一种|一类|者|面那个)|\bthe (?:former|latter)\b/i;
const FIRST_OF_TWO = /(?:第|头)[一二](?:个|种)/;
const COMPARES = /区别|差别|不同|不一样|还是|对比|相比|哪个/;
const COMPARED =
  /购买主体|承接主体|承接方|社会组织|企业|公司|民非|社团|协会|基金会|律所|个体户|事业单位|分公司|政府采购制|政府补贴制|委托制|承包制|公开招标|竞争性谈判|单一来源|询价|\b(?:purchasers?|providers?|social organi[sz]ations?|compan(?:y|ies))\b/g;

/** 「跟购买主体有啥不一样」 after 「啥叫承接主体」. */
export function resolveCompared(text: string, before: string): string | null {
  if (
    !/^(?:那|它|这个|,)*(?:跟|和|与|同|比)/.test(text) ||
    !/区别|差别|不同|不一样|一样吗|比(?:呢|[?]|$|起来)/.test(text)
  )
    return null;
  const [other] = text.match(COMPARED) ?? [];
  const spoken = (before.match(COMPARED) ?? []).filter((one) => one !== other).at(-1);
  return other === undefined || spoken === undefined
    ? null
    : `${spoken}${text.replace(/^(?:那|它|这个|,)+/, '').replace(/(?:相?比)(?:起来)?(?:呢|[?])*$/, '有什么区别')}`;
}

export function resolveSide(text: string, before: string): string | null {
  const side = SIDE.exec(text) ?? FIRST_OF_TWO.exec(text);
  if (side === null) return null;
  // 「第一个」 is one of the two only where one sentence set them against each other.
  const within = SIDE.test(text)
    ? before
    : (before
        .split(' ')
        .filter((one) => COMPARES.test(one))
        .at(-1) ?? '');
  const named = [...new Set(within.match(COMPARED) ?? [])];
  if (named.length !== 2) return null;
  const one = /^(?:前|第一|头一)|former/i.test(side[0]) ? named[0] : named[1];
  return one === undefined ? null : text.replace(side[0], one);
}
