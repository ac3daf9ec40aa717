import { isNegated } from '../src/domain/intent/asked.js';
import { claim, isYesNo, saying } from '../src/domain/intent/claim.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { fieldAsked, isUsuallyBasicSocial, saysField } from '../src/domain/intent/fields.js';
import { claimed, isTurned } from '../src/domain/intent/polarity.js';
import { asksPlainly, asksYesNo } from '../src/domain/intent/question-form.js';
import { beyondPlan, notOnly, saysOnly } from '../src/domain/intent/reach.js';
import { speaksOfOwn } from '../src/domain/intent/said.js';
import { decodeNumber } from '../src/shared/chinese-number.js';
import { ANYTHING_GOES } from './shared/catalogue-claims.js';

const FIELDS = cite(
  '3.3',
  '针对教育、就业、社会保障、医疗卫生、文化体育及基本社会服务、残疾人服务等基本公共服务领域,要逐步加大政府购买服务力度',
);
const MARKS = cite('3.3', '适合采取市场化方式提供、社会力量能够承担、突出公共性和公益性的公共服务');
const ANY_SUITABLE = cite('3.3', '凡适合社会力量承担的公共服务,都可以通过一定方式交给社会力量承担');
const GROW = cite('3.3', '要逐步加大政府购买服务力度');

/** 「会不会减少」: the opposite of what the plan wants. */
const asksIfLess = (f: Facts) =>
  /减少|减小|减弱|减下|缩减|削减|压减|压缩|(?<!至)少买|砍掉|下降|下调|调低|变小|降低?(?:购买)?力度|力度[^,。?]{0,4}[减降小]|收缩|收紧|放缓|停(?:止|下)|不再|退出|\b(?:less|fewer|shrink|cut|reduc\w*|decreas\w*|lower\w*|scal\w* down|phas\w* out)\b/u.test(
    f.text,
  );
/** Left as it is, where it is to grow. */
const UNCHANGED =
  /不变|不动|持平|维持|保持(?:现状|原样)|照旧|原地|\b(?:unchanged|same level|as (?:it is|they are)|frozen)\b/u;
/** A field said to be missing from the list. */
const LEFT_OUT = /漏|落下|遗漏|撇开|略去|\b(?:leav\w+|left) [^?]{0,30}out\b|\bomit\w*/u;
/** One's own service is to be bought or counted under a field: the naming of the field alone settles neither. */
const asksOfOwn = (f: Facts) =>
  (speaksOfOwn(f) || /\b(?:we|our|ours)\b/u.test(f.text)) &&
  /拿到|接到|分到|轮到|中标|归到|归在|归进|算进|算在|会不会买|(?:能|会|可以|可否)[^,。?]{0,8}(?:买|采购|承接|项目|归|算)|买我们|要我们|\b(?:buy|get|bought|win|count)\b/u.test(
    f.text,
  );
const SEVEN = 7;
/** 点名的七个领域, 领域有十个: the number said; null when none is. */
function countsFields(f: Facts): number | null {
  const said =
    /(\d+|[一二两三四五六七八九十])(?:个|大|项)(?:重点|点名的?)?领域|领域[^,。?]{0,4}(\d+|[二两三四五六七八九十])个/u.exec(
      claimed(f),
    );
  const figure = said?.[1] ?? said?.[2];
  if (figure === undefined || figure === '一') return null;
  return decodeNumber(figure) ?? 0;
}
const ONLY_THESE =
  /只有这|就这(?:几|七|些)|(?:领域|重点|点名|加大|范围)[^,。?]{0,6}(?:只有|仅有|就只|仅限)|only these|just these|the only|only fields/u;
/** Only a plain claim of being named, or of buying more, is answered by yes. */
const claims = (f: Facts) => asksPlainly(f) && !isNegated(f) && !asksIfLess(f);
/** Asks whether a field is in focus, on which the plan is silent where it doesn't name it; not whether it may be bought. */
const asksIfFocus = (f: Facts) =>
  (f.has('focus_field') || /\bnamed\b|priorit|点名|重点/u.test(f.text)) &&
  !/(?<!要)(?:能|可以|可否|可不可)[^,。?]{0,6}买|\b(?:can|may|could)\b/u.test(f.text);
/** Asks of one service whether it is among the fields: 「算不算重点」, not 「会不会多买」. */
const asksWhetherNamed = (f: Facts) =>
  asksYesNo(f) &&
  !f.has('ask_list') &&
  /算|属于|属不属|是不是|是否|在不在|点(?:名|到)|提(?:到|没)|里面?[吗么没]|中吗|重点[吗么不]|\b(?:is|are|does|do)\b/u.test(
    f.text,
  ) &&
  (f.lookup?.asked ?? '') !== '';

const LIST_ZH = '教育、就业、社会保障、医疗卫生、文化体育、基本社会服务、残疾人服务等';
const LIST_EN =
  'education, employment, social security, health, culture and sports, basic social services and disability services';
const MARKS_ZH = '购买的内容要适合采取市场化方式提供、社会力量能够承担、突出公共性和公益性';
const MARKS_EN =
  'What is purchased are public services suited to the market, within the ability of social forces, and for the public good';
const REST_ZH = `重点领域是${LIST_ZH}；具体条目看本区指导目录`;
/** What people claim of the content and the fields in clause 3.3, and whether it is so. */
const CLAIMS = [
  claim({
    // Less, or no more than now, where the plan wants more.
    says: (f) => asksIfLess(f) || (UNCHANGED.test(f.text) && /力度|购买|领域|purchas|field/u.test(f.text)),
    unless: (f) => /成本|cost/u.test(f.text) || f.has('not_purchasable'),
    holds: (f) => {
      if (UNCHANGED.test(f.text)) return 'no';
      return isTurned({ ...f, text: f.text.replace(/不再(?=加大|增加|多买|买|支持)/gu, '') }) ? 'yes' : 'no';
    },
    clauses: [GROW],
    zh: `方案写的是逐步加大政府购买服务力度，不是减少也不是不变：${LIST_ZH}。`,
    en: `Purchases are to grow step by step, neither shrink nor stay as they are: ${LIST_EN}.`,
  }),
  claim({
    // A list of named fields with one among them that the plan does not name.
    says: (f) =>
      f.has('other_field') &&
      f.has('named_field') &&
      /[、和及与]|\band\b/u.test(claimed(f)) &&
      /点名|重点|这些|领域|加大|named|fields/u.test(claimed(f)),
    unless: (f) => /除了?|没(?:有)?(?:点名|提)|不(?:怎么)?买/u.test(f.text),
    holds: false,
    clauses: [FIELDS],
    zh: `方案点名的是${LIST_ZH}，您说的不全在里面；凡适合社会力量承担的公共服务都可以买，不限于点名的。`,
    en: `The plan names ${LIST_EN}; not all that you list is among them, though any public service suited to social forces may be given to them.`,
  }),
  claim({
    // A service for private ends, where a public one is wanted.
    says: saying(
      /(?:内容|服务|项目)[^,。?]{0,8}(?:私人|私家|个人享受|纯商业|商业性)|(?:私人|私家|纯商业)(?:性质|需求|用途)?的?(?:服务|项目)/u,
      /private (?:services|benefit|needs)|purely commercial/u,
    ),
    holds: false,
    clauses: [MARKS],
    zh: `要买的是公共服务：${MARKS_ZH}。`,
    en: `It must be a public service. ${MARKS_EN}.`,
  }),
  claim({
    // How many fields are named.
    says: (f) => countsFields(f) !== null,
    unless: (f) => /逐步|公益/u.test(f.text),
    holds: (f) => ((countsFields(f) === SEVEN) === isTurned(f) ? 'no' : 'yes'),
    clauses: [FIELDS],
    zh: `点名的领域有七个：${LIST_ZH}，“等”字表示不止这些。`,
    en: `Seven fields are named: ${LIST_EN}, “and others”.`,
  }),
  claim({
    // Some of the fields taken for all of them.
    says: (f) =>
      saysOnly(f) !== null &&
      (/领域|点名|力度|加大|重点|方面|方向|这几|fields?|named|priorit/u.test(f.text) || fieldAsked(f) !== null),
    unless: (f) => /除了?[^?]{1,30}(?:买|购)/u.test(f.text) || /逐步|步|[营盈]利|能力/u.test(claimed(f)),
    holds: notOnly,
    clauses: [FIELDS],
    zh: `点名的有${LIST_ZH}，后面还有“等”字；凡适合社会力量承担的公共服务都可以买。`,
    en: `The plan names ${LIST_EN} and ends in “and others”; any public service suited to social forces may be given to them.`,
  }),
  claim({
    // One service, such as 文化演出, asked whether it may be bought: its field alone doesn't settle it.
    says: (f) =>
      fieldAsked(f) !== null &&
      /(?:能|可以|可否|能否)[^,。?]{0,4}(?:买|购买)|(?:买|购买)$|\b(?:can|may) [^?]{0,60}(?:bought|buy|purchas)/u.test(
        claimed(f),
      ),
    unless: (f) =>
      f.has('focus_field', 'other_field', 'public_nature', 'market_suited') ||
      /公益|公共|重点|点名|加大|多买|领域|类的?|更多|priorit|field/u.test(f.text),
    holds: { always: 'depends' },
    clauses: [FIELDS],
    zh: (f) =>
      `方案没有列目录明细，有没有列入请看本区指导目录；不过“${fieldAsked(f)?.zh ?? ''}”是方案点名要逐步加大购买力度的领域，方向是支持的。`,
    en: (f) =>
      `The plan does not list the catalogue's items, so check the district's catalogue; it names ${fieldAsked(f)?.en ?? 'the field'} among the fields where purchases are to grow.`,
    next: ['catalogue_item_lookup', 'catalogue_not_purchasable'],
  }),
  claim({
    says: (f) => /适合(?:由)?(?:交给)?社会力量/u.test(claimed(f)) && /交|买|包|承担/u.test(claimed(f)),
    unless: (f) => /不适合|谁|怎么|标准/u.test(f.text),
    holds: true,
    clauses: [ANY_SUITABLE],
    zh: '凡适合社会力量承担的公共服务，都可以通过一定方式交给社会力量承担；应当由政府直接提供的、不属于政府职责范围的，不得购买。',
    en: 'Public services that suit social forces may all be given to them; those the government should provide directly, and those outside its duties, must not be purchased.',
  }),
  claim({
    says: saying(
      /除了?[^,。?]{0,8}(?:别的|其他|其余|以外|之外)[^?]{0,10}(?:买|购)|(?:没|未|不)(?:有)?(?:被)?(?:点名|点到|提到|列(?:出|入)?|写)[^?]{0,10}(?:买|购)|(?:重点|点名|这些|七个?)(?:领域)?(?:以外|之外)[^?]{0,8}(?:买|购)/u,
      /(?:not named|not mentioned|other fields|outside (?:these|the named) fields)[^?]{0,60}(?:bought|purchas)/u,
    ),
    unless: (f) => fieldAsked(f) !== null,
    holds: (f) =>
      /(?:就|都|一律|完全|绝对)?不(?:能|可以|得|让|许|准)\p{Script=Han}{0,3}$/u.test(claimed(f)) ? 'no' : 'depends',
    clauses: [ANY_SUITABLE],
    zh: `凡适合社会力量承担的公共服务，都可以通过一定方式交给社会力量，不限于点名的${LIST_ZH}领域；具体一项还要看本区指导目录。`,
    en: `Any public service suited to social forces may be given to them, not only in the fields named (${LIST_EN}). Check the single service in the catalogue.`,
  }),
  claim({
    says: (f) =>
      f.has('public_nature', 'market_suited', 'public_service', 'purchase_content') &&
      /要|得|须|必|才|是|突出|适合|能够|符合|讲|看|不|没|无|must|need|should|have to/u.test(claimed(f)) &&
      /公共|公益|市场化|能够?承担|承担得|公众|老百姓|社会力量|public|welfare|market/u.test(claimed(f)),
    unless: (f) =>
      f.has('ask_what_is', 'focus_field', 'other_field') ||
      saysField(f) ||
      /[营盈]利|赚钱|商业|所有|任何|全部|什么都|凡|目录|谁|怎么|逐步|加大|定义|标准/u.test(f.text),
    holds: 'one_of_many',
    clauses: [MARKS],
    zh: `${MARKS_ZH}。${REST_ZH}。`,
    en: `${MARKS_EN}. The fields named are ${LIST_EN}.`,
  }),
  claim({
    says: saying(
      /一(?:次性|下子|步到位|口气|夜)|马上|立刻|立即|全面(?:放开|铺开)|当年/u,
      /at once|immediately|overnight|in one go/u,
    ),
    holds: false,
    clauses: [GROW],
    zh: `是要逐步加大购买力度，不是一次到位：${LIST_ZH}。加大多少、多快方案没有写。`,
    en: `Purchases are to grow step by step in ${LIST_EN}; how fast the plan does not say.`,
  }),
  claim({
    says: saying(/逐步|慢慢|一步步|渐进|分步|有序/u, /step by step|gradual/u),
    unless: (f) => /多少|几|哪|什么/u.test(f.text),
    holds: true,
    clauses: [GROW],
    zh: `方案写的是逐步加大政府购买服务力度：${LIST_ZH}。`,
    en: `Purchases are to grow step by step in ${LIST_EN}.`,
  }),
  claim({
    says: (f) =>
      fieldAsked(f) !== null &&
      !asksIfLess(f) &&
      /重点|点名|加大|多买|更多|扩大|增加|范围|里面?|在内|列|算|属于|提|支持|包括|漏|落下|priorit|named?s?\b|grow|more|includ|among|fields?|omit|out\b/u.test(
        claimed(f),
      ),
    unless: (f) =>
      ONLY_THESE.test(f.text) ||
      f.has('field_growth', 'ask_amount', 'ask_percent', 'ask_when', 'ask_list', 'ask_what_is') ||
      (f.has('other_field') && !f.has('named_field')) ||
      (!saysField(f) && f.lookup?.domain != null) ||
      /(?:六|6)(?:个|大)?类|定义|包括哪|先后|排|目录|代码|编码|谁/u.test(f.text),
    holds: (f) => (LEFT_OUT.test(claimed(f)) === isTurned(f) ? 'yes' : 'no'),
    clauses: [FIELDS],
    zh: (f) => `“${fieldAsked(f)?.zh ?? ''}”是方案点名要逐步加大购买力度的领域之一。点名的还有${LIST_ZH}。`,
    en: (f) =>
      `Purchases in ${fieldAsked(f)?.en ?? 'it'}, a field the plan names, are to grow step by step. In all these are named: ${LIST_EN}.`,
    next: ['catalogue_item_lookup', 'eligibility_social_org', 'process_steps'],
  }),
];

const asksWhichField = (f: Facts) => /哪(?:个|一个)?(?:领域|方面|块)|which field/u.test(f.text) && !f.has('ask_count');

export const intent = defineIntent({
  id: 'catalogue_domains',
  title: { zh: '重点买哪些领域', en: 'Which fields are named?' },
  affirms: true,
  answers: [
    {
      // One service, asked to which of the fields it belongs: the plan assigns none, people usually do.
      when: (f) => asksWhichField(f) && (f.lookup?.domain ?? null) !== null && !saysField(f),
      stance: null,
      clauses: [FIELDS],
      zh: (f) =>
        `方案没有写它算哪个领域，通常算在“${f.lookup?.domain ?? ''}”里，这是方案点名要逐步加大购买力度的领域之一。有没有列入，看本区指导目录。`,
      en: (f) =>
        `The plan does not say to which field it belongs; it is usually counted under ${fieldAsked(f)?.en ?? 'basic social services'}, one of the fields where purchases are to grow. Whether it is listed is for the district's catalogue.`,
      next: ['catalogue_item_lookup', 'catalogue_not_purchasable'],
    },
    {
      when: (f) => f.has('field_growth', 'ask_amount', 'ask_percent', 'ask_when') && !f.has('purchase_content'),
      stance: 'not_in_policy',
      silent: 'domain_amounts',
      clauses: [GROW],
      zh: '方案没有规定加大多少、什么时候加大，只说教育、就业、社会保障、医疗卫生、文化体育、基本社会服务、残疾人服务等领域要逐步加大。具体看购买主体每年的项目和财政预算。',
      en: 'The plan does not specify by how much or when. It only says that purchases in education, employment, social security, health, culture and sports, basic social services and disability services are to grow step by step. See the yearly projects and budgets.',
    },
    {
      when: (f) =>
        /排第一|排在|谁先谁后|先后|排序|顺序|优先|comes? (?:first|before)|bought before|ahead of|before (?:any|the) other|rank|priority over/u.test(
          f.text,
        ),
      stance: 'not_in_policy',
      silent: 'domain_order',
      clauses: [FIELDS],
      zh: '方案没有规定先后，只并列写了教育、就业、社会保障、医疗卫生、文化体育、基本社会服务、残疾人服务等领域。先买哪些由购买主体和财政部门安排。',
      en: 'The plan does not specify an order. It lists education, employment, social security, medical care and public health, culture and sports, basic social services and disability services side by side; the purchaser and the finance bureau decide.',
    },
    {
      when: (f) =>
        f.has('checks_who') ||
        /谁(?:来|去)?(?:判断|认定|决定|定)|判断标准|怎么判断|who (?:judges|decides|determines)/u.test(f.text),
      stance: 'not_in_policy',
      silent: 'suitability_judgement',
      clauses: [MARKS],
      zh: '方案没有规定由谁判断、怎么判断，只给了三点：适合市场化方式提供、社会力量能够承担、突出公共性和公益性。拿不准的，请购买主体和财政部门商定。',
      en: 'The plan does not specify who judges or how. It gives three marks: suited to provision by the market, within the ability of social forces, and of a public and public-welfare nature. Ask the purchaser and the finance bureau.',
    },
    {
      when: (f) => /(?:六|6)(?:个|大)?类|six categories|same as the/u.test(f.text),
      stance: (f) =>
        /叫|名称|名字|列出|named|names|called/u.test(f.text)
          ? 'not_in_policy'
          : isYesNo(f) || /[吧吗][?。!]?$/u.test(f.text)
            ? isTurned(f) || /不是一回事|两回事|不同|differ/u.test(f.text)
              ? 'yes'
              : 'no'
            : null,
      clauses: [FIELDS],
      zh: '不是一回事。教育、就业、社会保障、医疗卫生、文化体育、基本社会服务、残疾人服务是方案点名要加大购买力度的领域；目录6类的名称，方案没有写。',
      en: 'They are not the same. Education, employment, social security, health, culture and sports, basic social services and disability services are fields where purchases are to grow; the plan does not name the 6 categories of the catalogue.',
      next: ['catalogue_overview', 'catalogue_item_lookup'],
    },
    {
      when: (f) =>
        asksOfOwn(f) &&
        isYesNo(f) &&
        !ONLY_THESE.test(f.text) &&
        fieldAsked(f) !== null &&
        !/重点|点名|加大|多买/u.test(claimed(f)),
      stance: 'depends',
      silent: 'catalogue_items_list',
      clauses: [FIELDS],
      zh: (f) =>
        `要看具体项目和本区指导目录：“${fieldAsked(f)?.zh ?? ''}”是方案点名要逐步加大购买力度的领域，方向是支持的；今年买不买、您这项算不算，由购买主体定，方案没有写。`,
      en: (f) =>
        `It depends on the project and the district's catalogue. Purchases in ${fieldAsked(f)?.en ?? 'it'}, a field the plan names, are to grow step by step; whether yours is bought this year is for the purchaser.`,
      next: ['catalogue_item_lookup', 'publicity', 'eligibility_social_org'],
    },
    beyondPlan({
      own: /priority|(?:培训|评估|审计|评审|公证|考试|检测)(?:类|服务|项目)?|[七7]个?(?:领域|方面)?|[一第]步|一(?:次|下|口气|夜)/gu,
      clauses: [GROW],
      zh: `${LIST_ZH}领域要逐步加大政府购买服务力度`,
      en: `purchases in ${LIST_EN} are to grow step by step`,
    }),
    {
      when: (f) => /[营盈]利|赚钱|商业性|profit|commercial/u.test(f.text) && asksYesNo(f),
      stance: 'depends',
      clauses: [MARKS],
      zh: '要看服务本身。方案要求买的是突出公共性和公益性的公共服务，还要适合市场化方式提供、社会力量能够承担；没有写营利性服务一律不行。具体请问财政部门。',
      en: 'It depends on the service. It must be a public service of a public and public-welfare nature, suited to the market and within the ability of social forces; the plan does not rule on profit-making services. Ask the finance bureau.',
    },
    ...CLAIMS,
    ANYTHING_GOES,
    {
      when: (f) =>
        (f.has('ask_what_is') || /概念|怎么(?:定义|理解)|define/u.test(f.text)) &&
        f.has('market_suited', 'public_nature', 'public_service') &&
        !f.has('named_field'),
      stance: 'not_in_policy',
      silent: 'public_service_definition',
      clauses: [MARKS],
      zh: '方案没有给出定义，只说购买内容是适合采取市场化方式提供、社会力量能够承担、突出公共性和公益性的公共服务，也就是面向公众、为公共利益的服务。拿不准请问财政部门。',
      en: 'The plan does not define the term. It only says: public services suited to provision by the market, within the ability of social forces, and of a public and public-welfare nature. When in doubt ask the finance bureau.',
    },
    {
      when: (f) =>
        (f.has('ask_what_is') || /包[括含]哪|包[括含]什么|指(?:的是)?(?:哪|什么)|include/u.test(f.text)) &&
        fieldAsked(f) !== null &&
        !asksYesNo(f),
      stance: 'not_in_policy',
      silent: 'field_meaning',
      clauses: [FIELDS],
      zh: (f) =>
        `方案没有解释“${fieldAsked(f)?.zh ?? ''}”具体包括哪些服务，只把它列为要逐步加大购买力度的领域之一，和教育、就业、社会保障、医疗卫生、文化体育、残疾人服务等并列。具体条目看本区指导目录。`,
      en: (f) =>
        `The plan does not define ${fieldAsked(f)?.en ?? 'this field'}; it only names it among the fields where purchases are to grow step by step. The district's catalogue lists the items.`,
    },
    {
      when: (f) => f.has('purchase_content') && !f.has('focus_field', 'named_field', 'other_field'),
      stance: null,
      clauses: [MARKS],
      zh: '能买的是适合市场化方式提供、社会力量能够承担、突出公共性和公益性的公共服务。重点是教育、就业、社会保障、医疗卫生、文化体育、基本社会服务、残疾人服务等领域；具体条目看本区指导目录。',
      en: "Public services that suit provision by the market, that social forces can carry and that are public and for the public good, above all in education, employment, social security, health, culture and sports, basic social services and disability services. The district's catalogue lists the items.",
      next: ['catalogue_item_lookup', 'catalogue_not_purchasable'],
    },
    {
      when: (f) =>
        fieldAsked(f) !== null &&
        !ONLY_THESE.test(f.text) &&
        !(f.has('other_field') && (!f.has('named_field') || /不(?:怎么)?买|不再/u.test(f.text))) &&
        (asksYesNo(f) || (f.has('named_field') && !f.has('ask_list', 'ask_what_is'))),
      stance: (f) => (claims(f) ? 'yes' : asksIfLess(f) && asksYesNo(f) && !isNegated(f) ? 'no' : null),
      clauses: [FIELDS],
      zh: (f) =>
        `${claims(f) ? '是的，' : asksIfLess(f) && asksYesNo(f) && !isNegated(f) ? '不会，' : ''}“${fieldAsked(f)?.zh ?? ''}”是方案点名要逐步加大购买力度的领域之一。点名的还有教育、就业、社会保障、医疗卫生、文化体育、基本社会服务、残疾人服务等。`,
      en: (f) =>
        `${claims(f) ? 'Yes: purchases' : 'Purchases'} are to grow step by step in ${fieldAsked(f)?.en ?? 'it'}, a field the plan names. In all these are named: education, employment, social security, medical care and public health, culture and sports, basic social services and services for people with disabilities.`,
      next: ['catalogue_item_lookup', 'eligibility_social_org', 'process_steps'],
    },
    {
      when: (f) => isUsuallyBasicSocial(f) && asksYesNo(f) && !f.has('other_field'),
      stance: 'depends',
      silent: 'field_meaning',
      clauses: [FIELDS],
      zh: '要看。方案点名的是教育、就业、社会保障、医疗卫生、文化体育、基本社会服务、残疾人服务等领域，没有直接点到您说的这一项；它通常归在“基本社会服务”里，但方案没有写明包括哪些。请问财政部门。',
      en: 'It depends. The plan names education, employment, social security, health, culture and sports, basic social services and disability services. It does not name yours; it is usually counted among basic social services, but the plan does not say what these take in. Ask the finance bureau.',
      next: ['catalogue_item_lookup', 'catalogue_not_purchasable'],
    },
    {
      when: (f) =>
        f.has('other_field') || (asksYesNo(f) && /没点名|未点名|没提到|not named|not mentioned/u.test(f.text)),
      stance: (f) => (!asksYesNo(f) ? null : asksIfFocus(f) ? 'not_in_policy' : 'depends'),
      clauses: [ANY_SUITABLE],
      zh: (f) =>
        `${asksIfFocus(f) ? '方案没有点名这个领域。' : '要看。'}方案点名加大力度的是教育、就业、社会保障、医疗卫生、文化体育、基本社会服务、残疾人服务等；凡适合社会力量承担的公共服务都可以买，请再查本区目录。`,
      en: (f) =>
        `${asksIfFocus(f) ? '' : 'It depends. '}The plan does not name this field; it names education, employment, social security, health, culture and sports, basic social services and disability services. Yet any public service suited to social forces may be given to them: check the district's catalogue.`,
      next: ['catalogue_item_lookup', 'catalogue_not_purchasable'],
    },
    {
      when: (f) => asksWhetherNamed(f) && fieldAsked(f) === null && f.has('focus_field'),
      stance: 'depends',
      clauses: [ANY_SUITABLE],
      zh: '要看它归在哪个领域。方案点名的是教育、就业、社会保障、医疗卫生、文化体育、基本社会服务、残疾人服务等，没有直接写您说的这一项；没点名的，凡适合社会力量承担的公共服务也可以买。',
      en: "It depends on the field it belongs to. The plan names education, employment, social security, health, culture and sports, basic social services and disability services and doesn't mention yours; yet any public service suited to social forces may be given to them.",
      next: ['catalogue_item_lookup', 'catalogue_not_purchasable'],
    },
    {
      stance: (f) =>
        asksIfLess(f) && asksYesNo(f) && !isNegated(f)
          ? 'no'
          : claims(f) &&
              /会不会|是否会|会.{0,14}吗|(?:是不是|是否)要|will .{0,40}(?:more|grow|increase)/u.test(f.text) &&
              /加大|增加|多买|更多|扩大|more|grow|increase/u.test(f.text)
            ? 'yes'
            : null,
      clauses: [FIELDS],
      zh: '方案点名要逐步加大购买力度的是教育、就业、社会保障、医疗卫生、文化体育及基本社会服务、残疾人服务等基本公共服务领域。具体哪一项能买，看本区指导目录。',
      en: "The plan names education, employment, social security, medical care and public health, culture and sports, basic social services and services for people with disabilities: purchases there are to grow step by step. The district's catalogue lists the items.",
    },
  ],
  next: ['catalogue_item_lookup', 'catalogue_not_purchasable', 'catalogue_overview'],
});
