import type { Domain } from '../../domain/catalogue/catalogue.js';
import { normalise } from '../normalise.js';
import { foldSyllable, syllablesOf } from '../syllables.js';

/** The fields of clause 3.3 that a service belongs to. */
export interface DomainAnswer {
  domains: readonly Domain[];
  /** named: the asker used the plan's own word; word: a usual word for it; item: the catalogue puts the service there. */
  by: 'named' | 'word' | 'item';
}

/**
 * Words that name a field. The plan's own words come first. That 基本社会服务 takes in 社会救助, 养老, 儿童福利 and 优抚安置 follows the
 * national planning of basic public services; 社区, 社工 and 扶贫济困 are this program's reading. Nothing here is the plan's.
 */
const WORDS: readonly { domain: Domain; named: readonly string[]; usual: readonly string[]; english: RegExp }[] = [
  {
    domain: '残疾人服务',
    named: ['残疾人服务', '残疾人'],
    usual: [
      '残疾',
      '残障',
      '助残',
      '残联',
      '自闭症',
      '孤独症',
      '盲人',
      '聋人',
      '听障',
      '视障',
      '肢体障碍',
      '精神障碍',
      '无障碍',
      '聋',
      '哑',
      '手语',
      '盲文',
      '假肢',
      '轮椅',
      '脑瘫',
      '智力障碍',
    ],
    english: /\b(?:disab\w+|handicap\w*|autis\w+|deaf|blind)\b/,
  },
  {
    domain: '教育',
    named: ['教育'],
    usual: [
      '幼儿园',
      '学校',
      '课后',
      '托管班',
      '研学',
      '上学',
      '学位',
      '家长课堂',
      '补习',
      '扫盲',
      '夜校',
      '老年大学',
      '少年宫',
      '校园',
      '支教',
      '教小孩',
      '教孩子',
      '教学生',
      '教书',
      '辅导作业',
      '写作业',
    ],
    english: /\b(?:educat\w+|school\w*|tutor\w*|kindergarten)\b/,
  },
  {
    domain: '就业',
    named: ['就业'],
    usual: [
      '找工作',
      '求职',
      '招聘会',
      '职业介绍',
      '职业技能',
      '创业',
      '失业',
      '再就业',
      '下岗',
      '零工',
      '技能培训',
      '上岗培训',
      '岗前培训',
      '学手艺',
    ],
    english: /\b(?:employment|unemploy\w+|jobs?|vocational)\b/,
  },
  {
    domain: '社会保障',
    named: ['社会保障', '社保'],
    usual: ['社会保险', '养老保险', '公租房', '保障房', '住房保障', '长护险'],
    english: /\b(?:social (?:security|insurance)|public housing)\b/,
  },
  {
    domain: '医疗卫生',
    named: ['医疗卫生', '医疗', '卫生'],
    usual: [
      '公卫',
      '体检',
      '健康教育',
      '防疫',
      '心理健康',
      '急救',
      '托育',
      '家庭医生',
      '义诊',
      '疫苗',
      '慢病',
      '看病',
      '陪诊',
      '禁毒',
      '艾滋',
    ],
    english: /\b(?:health\w*|medical|hospitals?|clinics?|first aid)\b/,
  },
  {
    domain: '文化体育',
    named: ['文化体育', '文体', '文化', '体育'],
    usual: [
      '文艺',
      '演出',
      '图书馆',
      '阅读推广',
      '非遗',
      '博物馆',
      '健身',
      '运动会',
      '马拉松',
      '电影',
      '球赛',
      '乒乓',
      '篮球',
      '足球',
      '羽毛球',
      '广场舞',
      '太极',
      '象棋',
      '书法',
      '戏曲',
      '唱戏',
      '合唱',
      '舞蹈',
      '展览',
      '读书会',
      '农家书屋',
    ],
    english: /\b(?:cultur\w+|sports?|librar\w+|museums?|fitness|concerts?)\b/,
  },
  {
    domain: '基本社会服务',
    named: ['基本社会服务'],
    usual: [
      '养老',
      '老年人',
      '老人',
      '敬老',
      '儿童福利',
      '留守儿童',
      '困境儿童',
      '孤儿',
      '低保',
      '特困',
      '社会救助',
      '流浪',
      '优抚',
      '退役军人',
      '社工',
      '社会工作',
      '扶贫',
      '慈善',
      '殡葬',
      '助餐',
      '空巢',
      '独居',
      '孤寡',
      '失独',
      '福利院',
      '困难家庭',
      '养老院',
      '日间照料',
    ],
    english:
      /\b(?:elderly|seniors?|old people|aged care|orphans?|homeless|veterans?|social work\w*|charit\w+|funerals?)\b/,
  },
];

/** 环境卫生 and 打扫卫生 are no 医疗卫生; 文化程度 is no 文化. */
const MISLEADING =
  /环境卫生|打扫卫生|公共卫生间|卫生间|环卫|清洁卫生|文化程度|企业文化|社会保障卡|教育局|体育局|卫健局|教育费/gu;

const SOUNDS = WORDS.flatMap(({ domain, named, usual }) =>
  // Two syllables alone sound like too many other words.
  [...named, ...usual].filter((word) => word.length >= 3).map((word) => ({ domain, word, sound: soundOf(word) })),
);

/** The fields that the words of a question name; longer words first decide. Null when they name none. */
export function domainsNamed(question: string): DomainAnswer | null {
  const text = normalise(question).text.replace(MISLEADING, ' ');
  const named = WORDS.filter((row) => row.named.some((word) => text.includes(word))).map((row) => row.domain);
  if (named.length > 0) return { domains: keepOwn(named, text), by: 'named' };
  const usual = WORDS.filter((row) => row.usual.some((word) => text.includes(word)) || row.english.test(text)).map(
    (row) => row.domain,
  );
  if (usual.length > 0) return { domains: keepOwn(usual, text), by: 'word' };
  const sound = soundOf(text);
  const heard = SOUNDS.filter((entry) => sound.includes(entry.sound)).map((entry) => entry.domain);
  return heard.length > 0 ? { domains: [...new Set(heard)], by: 'word' } : null;
}

/** 养老保险 is 社会保障 and not 养老. */
function keepOwn(domains: readonly Domain[], text: string): Domain[] {
  const pension = text.includes('养老保险') && !/养老(?!保险)|老人|老年/u.test(text);
  return domains.filter((domain) => !(pension && domain === '基本社会服务'));
}

function soundOf(text: string): string {
  return ` ${syllablesOf(text)
    .map((syllable) => foldSyllable(syllable) || '.')
    .join(' ')} `;
}
