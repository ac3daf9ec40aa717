import { isNegated } from '../src/domain/intent/asked.js';
import { claim, isYesNo, saying } from '../src/domain/intent/claim.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import { detailAsked } from '../src/domain/intent/details.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { claimed } from '../src/domain/intent/polarity.js';
import { asksForDetail, asksYesNo, saysOutsideCatalogue } from '../src/domain/intent/question-form.js';

const FIGURES = cite('3.3', '根据《x区政府购买服务指导目录》,共6类54款211项');
const ANY_SUITABLE = cite('3.3', '凡适合社会力量承担的公共服务,都可以通过一定方式交给社会力量承担');

const RIGHT: Record<string, number> = { 类: 6, 款: 54, 项: 211, categor: 6, section: 54, item: 211 };
const WORDS: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const FIGURE =
  /(?<![\d第哪这那每某同任一二两三四五六七八九十百几多])(\d+|[一二两三四五六七八九十百]+|(?:two|three|four|five|six|seven|eight|nine|ten)\b)\s*(?:来|多)?(?:个|大)*\s*(类|款|项|categor|section|item)/gu;
const MORE = /超过|多于|不止|过了?两?百|\bover\b|more than/u;
const AT_LEAST = /以上|多项|不少于|不低于|at least/u;
const FEWER = /不到|不足|(?<!不)少于|不满|fewer than|less than|under/u;

/** Whether the figures a question states (「是不是5类」) are the plan's; null when it states none. */
function judgeFigures(f: Facts): 'right' | 'wrong' | null {
  // 「有这一项」 and 「一类」 state no total.
  const figures = [...f.text.matchAll(FIGURE)].filter(([, figure]) => figure !== '一' && figure !== '1');
  const stated = figures.map(([, figure = '', level = '']) => {
    const [said, right] = [toNumber(figure), RIGHT[level] ?? 0];
    if (FEWER.test(f.text)) return right < said;
    if (MORE.test(f.text)) return right > said;
    return AT_LEAST.test(f.text) ? said <= right : said === right;
  });
  const isCompared = MORE.test(f.text) || FEWER.test(f.text) || AT_LEAST.test(f.text);
  // 「不是211项吧」: yes and no would both be misread.
  if (stated.length === 0 || (isNegated(f) && !isCompared)) return null;
  return stated.every(Boolean) ? 'right' : 'wrong';
}
/** 「一百多项」: some number of hundreds, but fewer or more than the plan's two. */
const roughlyWrong = (f: Facts) =>
  /(?<!二|两|2)(?:一|三|四|五|六|七|八|九|上)(?:百|千)(?:来|多|几|余)(?:个)?项|(?:几十|上千|成千|几千|几百|不到两?百)(?:个|来)?项/u.test(
    f.text,
  );

/** 54, 五十四, 两百一十一 or “six” as a number below a thousand. */
function toNumber(figure: string): number {
  const word = WORDS[figure];
  if (word !== undefined) return word;
  if (/^\d+$/u.test(figure)) return Number(figure);
  const digits = '零一二三四五六七八九';
  let [total, last] = [0, 0];
  for (const char of figure.replaceAll('两', '二')) {
    const unit = char === '百' ? 100 : char === '十' ? 10 : 0;
    if (unit === 0) last = digits.indexOf(char);
    else [total, last] = [total + (last || 1) * unit, 0];
  }
  return total + last;
}
/** Asks of the list behind the figures: whether it is printed, what changed, how many are of one kind. */
const asksBehind = (f: Facts) =>
  asksForDetail(f) ||
  /附[有带了在没]|清单|明细|逐[项条一]|全文|印[了有没出]|列[了出没]|新增|增加了|减少了|删了|去年|今年|(?:项|类|款)(?:里|里头|里面|中|当中|之中)[^,。?]{0,10}(?:多少|几|占|哪)|how many of (?:them|the 211|these)|of the 211|itemi[sz]ed|spelled out|added this year/u.test(
    f.text,
  );
const wantsYesNo = (f: Facts) => asksYesNo(f) && !/还是| or /u.test(f.text);

const TOTALS_ZH = '指导目录共6类54款211项，分类、款、项三级';
const TOTALS_EN = 'The guiding catalogue has 6 categories, 54 sections and 211 items';
const CLAIMS = [
  claim({
    says: saying(/(?:类[、,和]?款[、,和]?项|三[级层])/u, /categor\w+[^?]{0,60}section\w*[^?]{0,60}item|three levels/u),
    unless: (f) => asksBehind(f) || judgeFigures(f) !== null || /解释|意思|怎么|区别/u.test(f.text),
    holds: true,
    clauses: [FIGURES],
    zh: `${TOTALS_ZH}。方案只写了数目，没有附明细。`,
    en: `${TOTALS_EN}. The plan gives the figures only.`,
  }),
  claim({
    says: saying(
      /(?:有|存在|制定|编制?|出)[^,。?]{0,10}目录|目录[^,。?]{0,4}(?:有|存在)$/u,
      /(?:is there|have|has) (?:a|any)[^?]{0,14}catalogue/u,
    ),
    unless: (f) =>
      asksBehind(f) ||
      detailAsked(f) !== null ||
      judgeFigures(f) !== null ||
      saysOutsideCatalogue(f) ||
      f.has('catalogue_get', 'catalogue_version', 'catalogue_contents', 'catalogue_publisher') ||
      /类|款|项|明细|列|附|编码|规则|名称/u.test(claimed(f)),
    holds: true,
    clauses: [FIGURES],
    zh: `方案写了《x区政府购买服务指导目录》，${TOTALS_ZH.slice(4)}，没有附明细。`,
    en: `The plan refers to the district's guiding catalogue: ${TOTALS_EN.slice(26)}, without attaching the list.`,
  }),
];

export const intent = defineIntent({
  id: 'catalogue_overview',
  title: { zh: '指导目录有多少项', en: 'How big is the catalogue?' },
  examples: {
    zh: [
      '目录最近哪年修订过',
      '每一款下面有多少项写了吗',
      '六个类的名字方案里写了吗',
      '目录每一项的单价写没写',
      '目录啥时候发布的',
      '目录里是不是54个大类',
      '类下面的款是按什么划分的',
      '区里有没有这么个目录',
      '方案是不是把两百多项都写出来了',
      '目录编码有没有规则',
      '购买服务指导目录有几个大类',
      '目录一共多少项',
      '指导目录里多少款多少项啊',
      '请问政府购买服务指导目录的规模和结构',
      '说说目录的总体情况',
      '目录分几级',
      '目录是不是211项',
      '目录有六类对不对',
      '是5类还是6类来着',
      '目录里的六个大类分别叫什么名字',
      '6大类是哪6类',
      '把211项都列给我看看',
      '目录全文在哪里下载',
      '上哪儿能拿到完整的指导目录',
      '可不可以发我一份目录的电子版',
      '方案后面附没附目录',
      '这个目录是最新的吗',
      '目录是哪一年版的',
      '211项这个数现在还准不准',
      '类、款、项是什么关系',
      '款和项有啥区别',
      '什么叫款，什么叫项',
      '目录是谁编的',
      '指导目录由哪个部门发布',
      '目录归财政管还是归民政管',
      '指导目录是干什么用的',
      '指导目录是什么意思',
      '目录介绍一下',
      '有没有目录',
      '目录大概长啥样',
      '目录总数',
      '类款项各几个',
      '目录多大',
      '每一类下面有多少款多少项',
      '第一类里面有几项',
      '目录里哪一类的项目最多',
      '目录是区里的还是市里的',
      '区里的目录和省里的目录一样吗',
      '除了目录还要看别的清单吗',
      '想了解指导目录的基本构成，比如分多少类、每类下设多少款',
      '我是新来的经办人领导让我写个汇报里面要写我们区的指导目录有几类几款几项我记不清了你告诉我一下',
      '我们是刚到本区的社工机构，想先看看政府都列了些什么服务，听别人说有一个指导目录，不知道里面总共有多少项、从哪里可以拿到？',
      '开会的时候有人说目录有两百多项，有人说只有一百多项，我自己手上又没有文件，到底是多少？',
      '昨天听财政的同志讲目录分类款项三层，我没有听明白这三层怎么分，总共各有多少',
      '我准备做一份投标前的分析，需要把目录的全部条目名称列到表格里，方案里印了没有，没印的话去哪里找',
      'catalogue一共多少个item',
      '目录有几个categories和sections',
      '指导目录能download吗',
      'guidance list现在是latest version吗',
      '指到目录有多少相',
      '指导母录有几类几款',
      '目录种共几项',
      '六类五十四款后面是多少项',
      '目录有两百项以上没有',
      '原文里的目录能给我看看不',
      '目录有新版本了吗',
      '今年的目录出来没有',
      '目录是哪个单位制定的',
      '目录一共才几十项吧',
      '54款211项前面是几类',
      '目录的数字再说一遍',
      '那目录呢',
      '有多少类别可供购买',
      '目录没更新过吧',
      '开会前急用，目录的类数款数项数各报一个',
      '目录到底有多大一个盘子',
      '六十来款还是五十来款，目录里',
      '咱这目录总量有没有过两百',
      '我记得是七大类，没错吧',
      '目录里总共是300项吗',
      '目录就四类对吧',
      '审计组要看目录总体结构，请提供类、款、项的数量',
      '写PPT用，目录的三个数字',
      '目录细到几级为止',
      '一级二级三级各有多少',
      '能买的服务一共给了多少个条目',
      '款在类下面还是项在类下面',
      '项是最小的一级吗',
      '这五十四款叫啥名字方案里有没有',
      '六大类的名字给报一遍',
      '第二类里面都装了些啥',
      '我想把条目逐条抄下来，哪儿有',
      '目录挂在哪个网站上',
      '能给我传一份目录不，我打印出来贴墙上',
      '村里想办点事，镇上让我们先看目录，这个目录上哪儿看去',
      '目录管到哪一年，过期没有',
      '现在手里这本目录是老的还是新的',
      '目录换过版本没',
      '目录由谁牵头编的，民政还是财政',
      '跟市里那份目录是不是一回事',
      '目录是啥玩意儿',
      '头一回听说指导目录，它起什么作用',
      '刚接手这块工作，目录的框架先给我讲讲',
      '嗯那个就是说我们区那个目录它总的是分成几个大的类然后下面又有多少个小项',
      '我们镇新来了三个大学生都要学这个，让我出几道题，其中一道就是指导目录包含几类几款几项，标准答案是多少',
      '采购科说目录有54款，我翻出来的会议纪要写的是45款，哪个数是方案里的',
      'catalogue的structure讲一下，几层，每层几个',
      'overview一下目录呗',
      '目录规模，速答',
      '几款来着，五十几',
      '类数',
      '木录总共有几相',
      '目录的总帐是多少类多少款',
      '那总共呢，多少项',
      '目录里的吗，总数是多少',
      '目录发我手机上成吗',
      '目录里头是不是有一百五十项',
      '六类下面的款一共多少',
      '一共列了多少样能买的东西',
      '列出来的可买服务总数',
      '类有多少',
      '项有多少',
      '项呢，有几个',
      '款一共几个',
      '我手上这份稿子写的“6类45款”，怕写错，麻烦核对一下目录的数',
      '宣传栏要贴一句目录的数字，我抄的是“8类54款121项”，到底对不对，正确的是几类几款几项',
      '领导讲话稿里写了五十几款二百多项，我担心记混了，给个准数',
      '两百多项里面养老的占几项',
      '211项比去年多了几项',
      '54款里有没有新增的',
      '目录的一百多项是逐条印在方案后面的吗',
      '目录的条目总数不止两百吧',
    ],
    en: [
      'Are the names of the six categories given in the plan?',
      'When was the catalogue published?',
      'Is it true the catalogue has 54 categories?',
      'How many categories are in the catalogue?',
      'How many sections and items does the guiding catalogue have?',
      'Tell me the size of the purchase catalogue.',
      'Are there really 211 items?',
      'What are the six categories called?',
      'Where can I download the full catalogue?',
      'Could you send me a copy of the list?',
      'Is the catalogue attached to the plan?',
      'Is this the latest version of the catalogue?',
      'Who publishes the guiding catalogue?',
      'What is the difference between a section and an item?',
      'Give me an overview of the catalogue.',
      'How is the catalogue structured?',
      'What is the guiding catalogue?',
      'In total, how many kinds of service are listed?',
      'Does it have five or six categories?',
      'List all 211 items please',
      'How many items are in each category?',
      'Catalogue figures?',
      'Does the catalogue have more than two hundred items?',
      'Is there a newer edition of the catalogue this year?',
      'I am writing a report and need the number of categories, sections and items of our catalogue.',
      'Quick one: number of sections in the catalogue?',
      'I have six, fifty-four and two hundred something in my notes. What is the exact last figure?',
      'Are there seven categories?',
      "So it's 54 sections, correct?",
      'What are the three levels of the catalogue?',
      "Which year's catalogue is this?",
      'Where do they publish the guiding catalogue?',
      'Is the full list printed somewhere in the plan?',
      'How does our catalogue relate to the provincial one?',
      'As programme manager I need one line on how large the catalogue is.',
      'Is it more than 200 items?',
      'Total items?',
      'Name all six categories for my slide.',
      'Does the catalogue contain 100 items?',
      'Could I have the entire catalogue by e-mail?',
      'Somebody told me the catalogue holds 180 items. True?',
      'My notes say 250 items in the catalogue; is that right?',
      'I heard that there are 45 sections in the catalogue. Correct?',
      'They say the catalogue has eight categories. Is it so?',
      'We were told 112 items. Is that the figure?',
      'How many entries are in the list of services?',
    ],
  },
  affirms: true,
  answers: [
    {
      when: (f) =>
        /隔壁|邻(?:区|市|县)|外地|外省|(?:别的?|其他|其它|兄弟)(?:区|市|县|地|省)|别处|neighbou?ring|(?:another|other) (?:city|district|county|place)/u.test(
          f.text,
        ),
      stance: 'not_in_policy',
      silent: 'catalogue_relation',
      clauses: [FIGURES],
      zh: '方案没有写别处的目录。我手里只有本区的方案，本区的指导目录共6类54款211项；别处有多少、列了什么，请问当地财政部门。',
      en: "The plan does not cover other places' catalogues. It speaks of this district's only, with 6 categories, 54 sections and 211 items; for others ask the finance bureau there.",
      next: ['catalogue_item_lookup', 'human_handoff'],
    },
    {
      when: (f) => wantsYesNo(f) && (judgeFigures(f) === 'wrong' || (roughlyWrong(f) && !isNegated(f))),
      stance: 'no',
      clauses: [FIGURES],
      zh: '不是。方案写的指导目录是共6类54款211项。',
      en: 'No. The plan gives 6 categories, 54 sections and 211 items.',
    },
    {
      when: (f) =>
        wantsYesNo(f) &&
        judgeFigures(f) === 'right' &&
        !asksBehind(f) &&
        detailAsked(f, 'count') === null &&
        !/单价|价格|价钱|每[一个]?[类款项]|名称|名字|叫什么/u.test(f.text) &&
        !f.has('catalogue_contents', 'catalogue_version', 'catalogue_get'),
      stance: 'yes',
      clauses: [FIGURES],
      zh: '是的。按方案，指导目录共6类54款211项。方案只写了数目，没有附明细。',
      en: 'Yes. By the plan the guiding catalogue has 6 categories, 54 sections and 211 items. The plan gives the figures only, not the list.',
    },
    ...CLAIMS,
    {
      when: (f) => saysOutsideCatalogue(f) && !f.has('catalogue_version'),
      stance: 'not_in_policy',
      silent: 'outside_catalogue_purchase',
      clauses: [ANY_SUITABLE],
      zh: '方案没有规定目录（6类54款211项）以外的服务能不能买。它只说凡适合社会力量承担的公共服务都可以交给社会力量，目录也会动态调整。请先问购买主体和财政部门。',
      en: 'The plan does not specify whether services outside the catalogue (6 categories, 54 sections, 211 items) may be purchased. It only says that public services suited to social forces may be given to them. Ask the purchaser and the finance bureau.',
      next: ['catalogue_adjustment', 'catalogue_not_purchasable'],
    },
    {
      when: (f) =>
        f.has('catalogue_version') ||
        /老的还是新|新的还是[老旧]|哪年|哪一年|文号|印发|发文|几号文|which year|how old|document number|issued/u.test(
          f.text,
        ),
      stance: 'not_in_policy',
      silent: 'catalogue_edition',
      clauses: [FIGURES],
      zh: '方案没有规定目录是哪一年的、有没有新版，只写了共6类54款211项，并要求及时动态调整。手里的是不是最新版，请问财政部门。',
      en: 'The plan does not specify the year of the catalogue or whether there is a newer one. It gives 6 categories, 54 sections and 211 items and wants it adjusted in time. Ask the finance bureau for the current edition.',
      next: ['catalogue_adjustment', 'catalogue_item_lookup'],
    },
    {
      when: (f) => /省里|市里|省级|市级|哪一级|上级目录|provinc|city's|national/u.test(f.text),
      stance: 'not_in_policy',
      silent: 'catalogue_relation',
      clauses: [FIGURES],
      zh: '方案用的是区里的目录，共6类54款211项；和省、市的目录是什么关系、是否一致，方案没有规定，请问财政部门。',
      en: "The plan uses the district's own catalogue, with 6 categories, 54 sections and 211 items. How it relates to those of the city or province the plan does not specify; ask the finance bureau.",
    },
    {
      when: (f) => f.has('catalogue_publisher') || /谁.{0,4}(?:编|制定|发布|印发|出)/u.test(f.text),
      stance: 'not_in_policy',
      silent: 'catalogue_publishing',
      clauses: [FIGURES],
      zh: '方案没有写明目录由谁编制、谁发布，只提到《x区政府购买服务指导目录》，共6类54款211项；动态调整是各部门（单位）的事。具体请问财政部门。',
      en: "The plan does not state who compiles or publishes the catalogue. It only refers to the district's guiding catalogue, with 6 categories, 54 sections and 211 items; departments adjust it. Ask the finance bureau.",
      next: ['catalogue_adjustment', 'catalogue_domains'],
    },
    {
      when: (f) =>
        f.has('catalogue_get') ||
        /附.{0,3}目录|网站|挂在|贴出来|发我|发给|邮箱|完整版|attached|publish|printed/u.test(f.text),
      stance: 'not_in_policy',
      silent: 'catalogue_publishing',
      clauses: [FIGURES],
      zh: '方案没有附目录全文，也没写在哪里公布，只写了共6类54款211项。完整目录请向财政部门要。我这里有一份样本目录可以试查，只供参考。',
      en: "The plan does not attach the catalogue or say where it is published; it only gives 6 categories, 54 sections and 211 items. Ask the finance bureau for the district's catalogue. I can look things up in a sample, for orientation only.",
      next: ['catalogue_item_lookup', 'human_handoff'],
    },
    {
      when: (f) =>
        f.has('catalogue_levels') && f.has('ask_difference', 'ask_what_is', 'ask_how') && !f.has('ask_count'),
      stance: 'not_in_policy',
      silent: 'catalogue_levels_meaning',
      clauses: [FIGURES],
      zh: '方案没有解释这几个词，只写了共6类54款211项。从数目看是三级：6类最大，下分54款，再分211项。各级的名称请看本区指导目录。',
      en: 'The plan does not explain the terms; it only gives 6 categories, 54 sections and 211 items. By their number they are three levels: categories on top, then sections, then items. See the district’s catalogue for the names.',
    },
    {
      when: (f) =>
        f.has('catalogue_contents') ||
        (asksBehind(f) && !f.has('ask_what_is') && !(f.has('ask_count') && !/里|中|新增|年/u.test(f.text))) ||
        /(?:每|第.|哪)一?个?类|都列|列给|最多|each category|per category|name (?:all|the)/u.test(f.text),
      stance: 'not_in_policy',
      silent: 'catalogue_items_list',
      clauses: [FIGURES],
      zh: '方案没有列出名称和明细，只写了总数：共6类54款211项。每一类叫什么、下面有哪些项，请看本区《政府购买服务指导目录》，可向财政部门要。',
      en: "The plan does not list the names or details, only the totals: 6 categories, 54 sections and 211 items. For what each is called see the district's guiding catalogue; the finance bureau can help.",
      next: ['catalogue_item_lookup', 'catalogue_domains'],
    },
    {
      when: (f) => detailAsked(f, 'count', 'meaning') !== null && !f.has('ask_count'),
      stance: 'not_in_policy',
      clauses: [FIGURES],
      zh: (f) => `方案没有规定${detailAsked(f, 'count', 'meaning')?.zh ?? ''}，只写了${TOTALS_ZH}。请问财政部门。`,
      en: (f) =>
        `The plan does not specify ${detailAsked(f, 'count', 'meaning')?.en ?? ''}. ${TOTALS_EN}. Ask the finance bureau.`,
    },
    {
      when: (f) => f.has('ask_what_is') && !f.has('ask_count', 'catalogue_structure'),
      stance: null,
      clauses: [FIGURES],
      zh: '指导目录是区里列明可以向社会力量购买哪些服务的清单，共6类54款211项。方案没有附上明细，具体条目请看本区指导目录。',
      en: "The guiding catalogue is the district's list of services that may be purchased: 6 categories, 54 sections and 211 items. The plan does not attach the details.",
    },
    {
      stance: (f) => (isYesNo(f) && !f.has('ask_count') && f.text.search(FIGURE) < 0 ? 'not_in_policy' : null),
      clauses: [FIGURES],
      zh: '指导目录共6类54款211项，分类、款、项三级。方案只写了数目，没有附明细和别的说明，具体条目请看本区《政府购买服务指导目录》。',
      en: "The guiding catalogue has 6 categories, 54 sections and 211 items. The plan gives only the figures; for the items see the district's own catalogue.",
    },
  ],
  next: ['catalogue_item_lookup', 'catalogue_domains', 'catalogue_adjustment'],
});
