import { judgeFigures, judgeOrder } from '../src/domain/intent/catalogue-figures.js';
import { claim, isYesNo, saying } from '../src/domain/intent/claim.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import { detailAsked } from '../src/domain/intent/details.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { claimed, isTurned } from '../src/domain/intent/polarity.js';
import { asksForDetail, asksWithWord, saysOutsideCatalogue } from '../src/domain/intent/question-form.js';
import { ON_WHOLE_CATALOGUE } from './shared/catalogue-claims.js';

const FIGURES = cite('3.3', '根据《x区政府购买服务指导目录》,共6类54款211项');
const CHANGES = cite('3.3', '在充分听取社会各界意见的基础上,及时进行动态调整');
const ANY_SUITABLE = cite('3.3', '凡适合社会力量承担的公共服务,都可以通过一定方式交给社会力量承担');

/** Figures of one category or section alone, of which the plan gives none. */
const asksOfOne = (f: Facts) =>
  /第[一二三四五六七八九十\d]+(?:个|大)?[类款]|(?:每|各|某|任[何一]|头)一?个?大?[类款]|平均|[a-f]类|(?:性|服务|事项|教育|养老)类|\b(?:each|every|per|first|second|third|fourth|fifth|sixth)\b[^?]{0,16}(?:categor|section)/u.test(
    f.text,
  );
/** How it will be or has become: what the plan gives now may change. */
const asksLater = (f: Facts) =>
  /明年|后年|以后|将来|今后|往后|日后|还会|再加|再减|会不会(?:再|变|增|减|多|少)|(?:现在|如今|目前)还是|变过|next year|in (?:the )?future|later on|still have/u.test(
    f.text,
  );

/** Asks of the list behind the figures: whether it is printed, what changed, how many are of one kind. */
const asksBehind = (f: Facts) =>
  asksForDetail(f) ||
  /附[有带了在没]|清单|明细|逐[项条一]|全文|印[了有没出]|列[了出没]|新增|增加了|减少了|删了|去年|今年|(?:项|类|款)(?:里|里头|里面|中|当中|之中)[^,。?]{0,10}(?:多少|几|占|哪)|how many of (?:them|the 211|these)|of the 211|itemi[sz]ed|spelled out|added this year/u.test(
    f.text,
  );
/** A statement of figures wants a yes or no even where only the question mark asks (目录一共8类?). */
const wantsYesNo = (f: Facts) =>
  (isYesNo(f) || (f.lang === 'zh' && /[?]\s*$|真的假的|是真的/u.test(f.text))) &&
  !asksWithWord(f.text) &&
  !/还是(?!\d|[一二两这那有])| or /u.test(f.text);

const TOTALS_ZH = '指导目录共6类54款211项，分类、款、项三级';
const TOTALS_EN = 'The guiding catalogue has 6 categories, 54 sections and 211 items';
const CLAIMS = [
  claim({
    // How many levels there are, or one of them denied.
    says: saying(
      /[一二两三四五六七八九\d](?:个)?[级层](?:结构|目录)?|[类款项][”"」]?(?:这|那)?一?[级层]|多(?:出来)?一[级层]|只(?:有|分)[^,。?]{0,3}[类款项](?:和|、|跟)[类款项]/u,
      /\b(?:two|three|four|five) levels|\b(?:category|section|item) level/u,
    ),
    unless: asksBehind,
    holds: (f) => {
      const isWrong = /[一二两四五六七八九12456789](?:个)?[级层]|(?:two|four|five) levels/u.test(
        claimed(f).replace(/[类款项][”"」]?(?:这|那)?一[级层]/gu, ''),
      );
      const deniesOne = /(?:没有?|缺|少|无)[^,。?]{0,3}[类款项][”"」]?(?:这|那)?一?[级层]/u.test(claimed(f));
      return deniesOne || /只(?:有|分)/u.test(claimed(f)) || isWrong !== isTurned(f) ? 'no' : 'yes';
    },
    clauses: [FIGURES],
    zh: `${TOTALS_ZH}，三级都有。方案只写了数目，没有附明细。`,
    en: `${TOTALS_EN}: three levels. The plan gives the figures only.`,
  }),
  claim({
    // Whose catalogue it is: the district's own.
    says: saying(
      /(?:全国|国家|中央|全省|省里?|全市|市里?|上级|别的?区)(?:统一|级|的|印发)?的?(?:那[本份个])?(?:指导)?目录|目录[^,。?]{0,5}(?:是|用|指)[^,。?]{0,3}(?:全国|国家|中央|全?省|全?市)/u,
      /(?:national|provincial|city|city's|province's) (?:guiding )?catalogue/u,
    ),
    unless: (f) => asksBehind(f) || /关系|一致|一样|相同|对应|衔接|依据|参照|照搬|same|relat/u.test(f.text),
    holds: false,
    clauses: [FIGURES],
    zh: `方案用的是《x区政府购买服务指导目录》，是区里的目录，${TOTALS_ZH.slice(4)}。`,
    en: `The plan uses the district's own guiding catalogue. ${TOTALS_EN}.`,
  }),
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
      when: (f) => asksOfOne(f) && !f.has('catalogue_code', 'ask_what_is'),
      stance: 'not_in_policy',
      silent: 'catalogue_items_list',
      clauses: [FIGURES],
      zh: '方案没有规定各类、各款的数目和名称，只写了总数：指导目录共6类54款211项。每一类下面有什么，请看本区《政府购买服务指导目录》，可问财政部门。',
      en: "The plan does not specify the figures or names of single categories or sections, only the totals: 6 categories, 54 sections and 211 items. See the district's own catalogue or ask the finance bureau.",
      next: ['catalogue_item_lookup', 'catalogue_domains'],
    },
    {
      when: (f) =>
        asksLater(f) && wantsYesNo(f) && (judgeFigures(f) !== null || /数|项|款|类|items|bigger|grow/u.test(f.text)),
      stance: 'depends',
      clauses: [CHANGES],
      zh: '要看动态调整。方案写的是共6类54款211项，同时要求各部门（单位）充分听取社会各界意见，及时进行动态调整，所以以后的数目会变；现在是不是这个数，请问财政部门。',
      en: 'It depends on how the catalogue is adjusted. The plan gives 6 categories, 54 sections and 211 items, and wants departments to adjust it in time after hearing all sectors of society. Ask the finance bureau for the current figures.',
      next: ['catalogue_adjustment', 'catalogue_item_lookup'],
    },
    {
      when: (f) => wantsYesNo(f) && judgeOrder(f) !== null,
      stance: (f) => (judgeOrder(f) === isTurned(f) ? 'no' : 'yes'),
      clauses: [FIGURES],
      zh: (f) => `${judgeOrder(f) === isTurned(f) ? '不是' : '是的'}：指导目录共6类54款211项，类最少，款其次，项最多。`,
      en: (f) =>
        `${judgeOrder(f) === isTurned(f) ? 'No' : 'Yes'}: 6 categories, 54 sections and 211 items, so categories are the fewest and items the most.`,
    },
    {
      when: (f) =>
        wantsYesNo(f) &&
        judgeFigures(f) === 'wrong' &&
        !/明细|清单|名称|附|发我|给我/u.test(f.text) &&
        !f.has('catalogue_version', 'catalogue_get'),
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
    ...ON_WHOLE_CATALOGUE,
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
      stance: (f) => (isYesNo(f) && !f.has('ask_count') && judgeFigures(f) === null ? 'not_in_policy' : null),
      clauses: [FIGURES],
      zh: '指导目录共6类54款211项，分类、款、项三级。方案只写了数目，没有附明细和别的说明，具体条目请看本区《政府购买服务指导目录》。',
      en: "The guiding catalogue has 6 categories, 54 sections and 211 items. The plan gives only the figures; for the items see the district's own catalogue.",
    },
  ],
  next: ['catalogue_item_lookup', 'catalogue_domains', 'catalogue_adjustment'],
});
