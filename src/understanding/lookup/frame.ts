import { isHan } from '../normalise.js';
import { cutWords } from '../words.js';

/** A question without the words that only ask: characters to look up and how much each one tells. */
export interface Content {
  text: string;
  /** How much it tells, 0 to 1, for each UTF-16 unit of `text`. */
  weights: number[];
  /** The words kept, with where they stand in `text`. */
  words: { word: string; start: number; weight: number }[];
  /** English words that were not understood. */
  unknown: number;
}

/** How people ask whether, where and under which code a thing stands; longest first when compiled. */
const ASKING = [
  '你们这里|你们这儿|你们这|你这里|你这儿|请问一下|请问|你好|您好|麻烦|劳驾|帮我|帮忙|帮查|查一下|查查|查询一下|查询|看一下|看看|想问问|想问一下|想问|问一下|问问|想了解|了解一下|告诉我|跟我说',
  '我们想做|我们打算做|我们打算|我们准备|我们计划|我们想|我们要|我想做|我想|打算做|打算|准备做|想做|要做|在做|我们这|我们局|我们区|我们单位|我单位|我们机构|我机构|我们公司|我们|咱们|本单位|我局|我街道|我区',
  '能不能够|能不能|可不可以|可以不可以|是不是|有没有|在不在|算不算|行不行|属不属于|包不包括|允不允许|该不该|要不要|会不会|能否|可否|是否|是不',
  '属于哪一类|属于哪类|属于哪个类|属于哪一项|属于哪项|属于哪一款|属于哪个款|是哪一项|是哪一类|是哪一款|是哪项|算哪一项|算哪一类|算哪一款|算哪项|算哪类|对应哪一项|对应哪个|归哪一类|归哪类|哪一项|哪一类|哪一款|哪项|哪类|哪款|哪个|哪里|哪儿|哪些',
  '政府购买服务指导性目录|政府购买服务指导目录|政府购买服务目录|购买服务指导目录|购买服务目录|指导性目录|指导目录|购买目录|服务目录|采购目录|目录清单|目录编码|目录代码|目录里有没有|目录里面有|目录里头有|目录里有|目录中有|目录上有|目录有|目录内|目录里面|目录里头|目录里边|目录里|目录中|目录上|目录',
  '编码是多少|代码是多少|编号是多少|编码多少|编码|代码|编号|是多少|多少号|多少|是什么|什么|是啥|叫啥|叫什么|第几项|第几',
  '政府购买服务的范围|政府购买服务范围|政府购买服务|政府向社会力量购买|向社会力量购买|政府购买|政府采购|购买服务|购服|政府买服务|政府花钱买|花钱买|政府买|购买范围|范围内|范围里|范围之内',
  '可以买吗|可以买|能买吗|能买|能购买|能外包|外包出去|外包给|外包|承包给|交给社会组织|交给企业|交给公司|交给社会力量|交给第三方|委托给|交给|发包|通过购买|走购买|走政府|纳入|列入|列在|包括|包含|不包括|覆盖|收录|收进|收入|写进|写在|放在|归在|算在|算进|能走|可以走',
  '可以|允许|应该|应当|需要|能够|算是|算作|属于|对应|怎么填|怎么写|填什么|怎么|如何|能行|行吗|可行|的话|这种|这类|这个|这块|这一块|这项|那种|那个|那项|那块|类似|之类的|之类|方面的|方面|里面|里头|里边',
  '找社会组织来做|找社会组织|找第三方|请第三方|请社会组织|请公司|找公司|让社会组织|由社会组织|让第三方|由第三方|由企业|找人|请人|有人|有关|关于',
].flatMap((line) => line.split('|'));

/** Words that carry nothing by themselves once the sentence is cut into words. */
const EMPTY = new Set(
  '的 了 着 过 吗 呢 吧 呀 啊 嘛 么 哦 噢 哈 是 在 有 没 没有 不 也 都 就 还 还是 又 再 才 很 太 和 与 及 以及 或 或者 跟 同 对 给 向 为 把 被 由 从 到 于 里 中 内 上 下 这 那 它 他 她 我 你 您 谁 个 些 种 类 款 项 条 次 批 家 名 位 想 要 能 会 可 该 让 请 问 查 找 做 办 搞 弄 来 去 用 算 属 等 等等 一 一个 一下 一些 一项 一类 二 两 几 几个 几辆 几台 几名 一批 吗 啥 哪 后 前 时 时候 然后 现在 今年 明年 目前 如果 那么 因为 所以 但是 但 而 且 并 已经 每天 每月 每年 每周 平时 定期 请教 买 买不 购买 采购'.split(
    ' ',
  ),
);

/** Words that stand in most questions and names: they tell a little, and never enough. */
const GENERIC = new Set(
  '服务 项目 事项 内容 工作 活动 管理 运营 开展 提供 组织 实施 相关 辅助 支持 保障 建设 业务 任务 日常 专业 公共 公益 社会 政府 机构 单位 部门 街道 乡镇 社区 辖区 区里 镇上 村里 全区 本区 我区 居民 群众 老百姓 百姓 市民 人员 对象 企业 公司 社会组织 第三方 地方 方案 事情 事 块 东西 活儿 外包 费用 经费 预算 一年 大家 里的 专门 负责 承接 承办 委托 委托出去 上门 中午 早上 晚上 暑假 寒假 化 代'.split(
    ' ',
  ),
);
const GENERIC_WEIGHT = 0.25;

const asking = new RegExp([...new Set(ASKING)].sort((a, b) => b.length - a.length).join('|'), 'gu');

/**
 * Takes the asking out of a normalised question. `known` tells, for each character, whether it stands in a phrase of the
 * catalogue: those are never taken out, so that 购买学位 keeps its 购买.
 */
export function stripFrame(text: string, known: readonly boolean[]): Content {
  const open = text.replace(asking, (found: string, at: number) =>
    touches(known, at, found.length) ? found : ' '.repeat(found.length),
  );
  const content: Content = { text: '', weights: [], words: [], unknown: 0 };
  let at = 0;
  for (const word of cutWords(open)) {
    const weight = touches(known, at, word.length) ? Math.max(weigh(word), GENERIC_WEIGHT) : weigh(word);
    at += word.length;
    if (weight > 0) push(content, word, weight);
    else if (content.text !== '' && !content.text.endsWith(' ')) push(content, ' ', 0);
  }
  return content;
}

/** Adds a word, or a blank (weight 0) that keeps its neighbours apart. */
export function push(content: Content, word: string, weight: number): void {
  if (weight > 0) content.words.push({ word, start: content.text.length, weight });
  content.text += word;
  for (const char of word) for (let k = 0; k < char.length; k++) content.weights.push(isHan(char) ? weight : 0);
}

/** Latin words are weighed by the English side; signs and digits tell nothing. */
function weigh(word: string): number {
  if (!Array.from(word).some(isHan) || EMPTY.has(word)) return 0;
  return GENERIC.has(word) ? GENERIC_WEIGHT : 1;
}

function touches(known: readonly boolean[], at: number, length: number): boolean {
  for (let k = at; k < at + length; k++) if (known[k]) return true;
  return false;
}
