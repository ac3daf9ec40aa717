/** Sounds and turns of speech that tell nothing: 嗯, 那个啥, 跟那个乐安家政. */
const FILLERS: readonly RegExp[] = [
  /那个啥|就是说|怎么说呢|[嗯呃唔]+[,，]?|^(?:那个|这个|喂|诶)[,，]?(?=.{8})/g,
  /(?<=[跟和与把给])(?:那个|那家|那边的?|这个|这家)(?=.{2})/g,
  /(?<=签了?(?:一?个|一?份)?)就是(?=.{2})/g,
];
/** 不是A，是B and A写错了，是B say B. */
const CORRECTED: readonly [RegExp, string][] = [
  [/不是[^,，;；。是]{1,24}[,，]?\s*(?:而)?是/g, '是'],
  [
    /(?<!(?:^|[,，。\s])(?:单位)?名[字称])也?(?:写|填|录|说|弄|记|搞|登)?(?:错了?|不对|有误)[,，]\s*(?:应该|应当|其实)?(?:是|叫)/g,
    '是',
  ],
];
/** Holidays that name a day; a second contract numbered in the line. */
const NAMED: readonly [RegExp, string][] = [
  [/(?<![一二三四五六七八九十\d])五一(?:劳动节|节)?(?![一二三四五六七八九十百千万\d号日月])/g, '5月1日'],
  [/国庆(?:节)?(?=起|开始|到|至|前|后|结束|为止|[,，。]|$)/g, '10月1日'],
  [/(?:明年)?元旦(?:节)?(?=起|开始|到|至|前|后|结束|为止|[,，。]|$)/g, '明年1月1日'],
  // 乙方啊 叫惠民家政, 干嘛的？就是打扫卫生: what a voice puts between a label and its value.
  [/(乙方|承接方|对方|金额|服务内容|内容|项目|开始|结束|期限|时间)(?:啊|呢|嘛|呀|哈|么)[,，\s]*(?=叫|是|为|就)/g, '$1'],
  [
    /^(?:干嘛|干啥|做啥|做什么|什么服务|哪家|跟谁签|多少钱|什么时候|啥时候)(?:的|嘛|呢|啊)?[?？][,，\s]*(?:嘛|就)?是?/g,
    '',
  ],
  // 6 万 5: one sum.
  [/(?<=\d)\s+(?=[万千百亿])|(?<=\d\s?[万千])\s+(?=\d(?![\d.]*[年月日号./-]))/g, ''],
  // 名字不对是城东慈济会: whose name it is.
  [/^(?:单位|公司|机构|对方)?名[字称](?:写|录|登|填)?(?:不对|错了?|有误)[,，\s]*(?:应该|其实)?(?:是|叫)/g, '乙方改成'],
  // 4月几号开始来着 算4月8号吧: asked by the one who answers it.
  [/^.{0,8}?(?:几号|哪天|多少|什么时候|谁)(开始|结束|到期)?来着[,，?？\s]*(?=算|就|是|应该|好像|哦|对)/g, '$1'],
  [/(?:也|都)?(?:要|得|需要)?改(?:一下)?[,，]\s*(?=改成|改为|改到)/g, ''],
  [/(?<=[\s，,。；;:：日号天])(?:[2-9]|[二三四五六])[、)）．]\s*(?=\p{Script=Han})/gu, '；'],
];
/** 明年3.31 and 4.1到明年3.31 are days. */
const DOTTED: readonly [RegExp, string][] = [
  [/(今年|明年|后年)\s?(\d{1,2})[./](\d{1,2})(?![\d.万])/g, '$1$2月$3日'],
  [/(?<![\d.年])(\d{1,2})[./](\d{1,2})(?=\s?(?:到|至|-|~|—|－)\s?(?:今年|明年|后年)\d{1,2}月)/g, '$1月$2日'],
];

const SHORT_RANGE = /(?<![\d.年万-])(\d{1,2})\.(\d{1,2})\s?(?:-|~|—|–|到|至)\s?(\d{1,2})\.(\d{1,2})(?![\d.万元%])/g;

/** What was typed or dictated, with what tells nothing taken out and short forms written in full. */
export function spellOut(typed: string): string {
  const plain = FILLERS.reduce((text, filler) => text.replace(filler, ''), typed);
  const ranged = plain.replace(SHORT_RANGE, (whole, ...parts: string[]) => {
    const [m1, d1, m2, d2] = parts.slice(0, 4).map(Number);
    const areDays = [m1, m2].every((m) => m && m <= 12) && [d1, d2].every((day) => day && day <= 31);
    return areDays ? `${m1}月${d1}日到${m2}月${d2}日` : whole;
  });
  return [...CORRECTED, ...NAMED, ...DOTTED].reduce((text, [said, meant]) => text.replace(said, meant), ranged);
}
