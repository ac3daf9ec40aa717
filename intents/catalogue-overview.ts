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
