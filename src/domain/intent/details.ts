import { askedPart } from './asked.js';
import type { Facts } from './facts.js';

/** A detail that people look for in the plan, named so that it follows 「方案没有规定」 or "The plan does not specify". */
export interface Detail {
  kind: DetailKind;
  zh: string;
  en: string;
}
export type DetailKind =
  | 'time'
  | 'count'
  | 'amount'
  | 'share'
  | 'papers'
  | 'place'
  | 'procedure'
  | 'sanction'
  | 'priority'
  | 'meaning'
  | 'who';

/** In the order in which they are looked for: the narrower before the wider. The plan fixes none of them. */
const DETAILS: readonly (Detail & { said: RegExp })[] = [
  {
    kind: 'sanction',
    zh: '违反了怎么处理',
    en: 'what follows from a breach',
    said: /罚则|处罚|受罚|罚款|追责|问责|责任追究|怎么处理|后果|\bpenalt|\bsanction|\bconsequence/u,
  },
  {
    kind: 'time',
    zh: '时间或期限',
    en: 'any date or period',
    said: /几天|多久|多长时间|时限|期限|有效期|几个月|多少[天日]|几[天日周]|何时|什么时候|啥时候|哪[天年]|哪一年|几号|几月|时间表|周期|截止|[半一两三四五\d]年(?:一|内)|每年|多少年|几年|生效|起算|how long|how often|\bdeadline|\bwhen\b|time limit|what (?:date|year|time)|by what|timetable|how soon|valid(?:ity)?\b/u,
  },
  {
    kind: 'share',
    zh: '比例或分值',
    en: 'any share or score',
    said: /比例|百分|几成|占比|权重|分值|多少分|几分(?!钟)|打分|percent|\bshare of\b|proportion|weight(?:ing)?\b|\bscore/u,
  },
  {
    kind: 'amount',
    zh: '金额',
    en: 'any amount',
    said: /多少钱|金额|限额|起点|多少万|单价|费率|注册资[本金]|资金规模|保证金|how much|amount|threshold|deposit|\bcapital\b/u,
  },
  {
    kind: 'priority',
    zh: '优先或照顾',
    en: 'any priority or preference',
    said: /优先|加分|照顾|倾斜|优惠|扶持政策|排第一|先后(?:顺序)?|排序|\bpriorit(?:y|ies) (?:to|for|over|among|order)|prefer(?:ence|red)?\b|bonus points|\brank/u,
  },
  {
    kind: 'papers',
    zh: '要交哪些材料、什么格式',
    en: 'which papers or forms are needed',
    said: /材料|证明|报告(?!制度)|原件|复印|表格|模板|格式|样[表本]|范本|截图|遗失|补办|盖章|公章|书面|鉴定书|审计(?![^,。]{0,8}(?:问题|毛病|整改))|\bpapers?\b|document(?:s|ation)\b|certificate|template|\bform\b|audit|in writing/u,
  },
  {
    kind: 'place',
    zh: '在哪里公布或查看',
    en: 'where it is published',
    said: /网站|网址|网上|链接|下载|附件|附在|附录|pdf|哪里(?:看|查|下|找|能)|在哪(?:看|查|下|找|能|儿)|公众号|website|download|\blink\b|\bannex|appendix|attached/u,
  },
  {
    kind: 'who',
    zh: '由谁认定或批准',
    en: 'who decides or approves it',
    said: /谁(?:来|去|负责)?(?:审|核|批|评|判|认|裁|验|监|考核|管|建)|由(?:谁|哪|何)|哪个(?:部门|单位|机关)(?:审|核|批|认|判|管|负责)|审批|报批|批准|核准|who (?:checks|decides|approves|judges|verifies|builds|reviews|monitors)|approv(?:al|es|ed by)/u,
  },
  {
    kind: 'procedure',
    zh: '具体的程序和手续',
    en: 'the procedure',
    said: /程序|手续|步骤|怎么(?:申请|申报|办|走|报|操作|执行|落实)|如何(?:申请|办理|操作|执行|落实)|走什么|要走|听证|公示|备案|抽签|审查|procedure|how (?:is|are) .{0,30}(?:done|carried out|applied)|\bhearing|filing/u,
  },
  {
    kind: 'count',
    zh: '数量、人数或次数',
    en: 'any number',
    said: /几次|次数|多少次|几家|几名|多少人|几份|上限|下限|最多|最少|至少|底线|几个|多少个|多少(?:项目|平|家|名)|面积|人数|规模多大|指标|数字|量化|how many|how large|\bmaximum|\bminimum|at least|\bnumber of|\bnumerical|\btargets?\b|\bfigures?\b/u,
  },
  {
    kind: 'meaning',
    zh: '具体的标准和定义',
    en: 'a definition or standard',
    said: /标准(?!化)|怎么(?:算|认定|界定|定义|判断|衡量|计算)|如何(?:算|认定|界定|定义|判断|衡量|计算)|什么叫|何谓|定义|界定|细则|细化|具体(?:办法|做法|规定|内容|怎么|要求)|算法|公式|怎么才算|包括哪些(?!领域)|definition|defined?\b|criteria|standards?\b|what counts|calculated/u,
  },
];

/** The detail a question looks for that the plan nowhere fixes, such as a number of days; null when it looks for none. */
export function detailAsked(f: Facts, ...except: DetailKind[]): Detail | null {
  const text = askedPart(f);
  return DETAILS.find((d) => !except.includes(d.kind) && d.said.test(text)) ?? null;
}
