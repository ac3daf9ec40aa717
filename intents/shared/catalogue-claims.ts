import { judgeFigures } from '../../src/domain/intent/catalogue-figures.js';
import { claim, saying } from '../../src/domain/intent/claim.js';
import { cite } from '../../src/domain/intent/define-intent.js';
import type { Facts } from '../../src/domain/intent/facts.js';
import { fieldAsked } from '../../src/domain/intent/fields.js';
import { claimed } from '../../src/domain/intent/polarity.js';
import { asksForDetail, saysOutsideCatalogue } from '../../src/domain/intent/question-form.js';
import { saysOnly } from '../../src/domain/intent/reach.js';

const CATALOGUE = cite('3.3', '根据《x区政府购买服务指导目录》,共6类54款211项');
const FIELDS = cite(
  '3.3',
  '针对教育、就业、社会保障、医疗卫生、文化体育及基本社会服务、残疾人服务等基本公共服务领域,要逐步加大政府购买服务力度',
);
const asksCode = (f: Facts) => f.has('catalogue_code', 'catalogue_class_of');
const TOTALS_ZH = '指导目录共6类54款211项，分类、款、项三级；方案没有附明细，查某一项请以本区指导目录为准';
const TOTALS_EN =
  "The guiding catalogue has 6 categories, 54 sections and 211 items. The plan does not attach them: look a service up in the district's own catalogue";
/** A figure of the catalogue in a question that goes for an item: 目录里就几十项. */
export const CATALOGUE_SIZE = claim({
  // Also one of its three levels denied.
  says: (f) =>
    judgeFigures(f) !== null || /(?:没有?|无)[^,。?]{0,3}[类款项][”"」]?(?:这|那)?一?[级层]/u.test(claimed(f)),
  unless: (f) =>
    asksCode(f) ||
    asksForDetail(f) ||
    /列|附|名称|明细|清单|叫|现在|明年|以后|将来/u.test(f.text) ||
    (fieldAsked(f) !== null && judgeFigures(f) === 'right'),
  holds: (f) => (judgeFigures(f) === 'right' && saysOnly(f) === null ? 'yes' : 'no'),
  clauses: [CATALOGUE],
  zh: `${TOTALS_ZH}。`,
  en: `${TOTALS_EN}.`,
  next: ['catalogue_overview', 'catalogue_domains'],
});
/** What people claim of the catalogue itself, whether they ask of its size or of one service in it. */
export const ON_WHOLE_CATALOGUE = [
  claim({
    // One kind of service said to fill the catalogue.
    says: saying(
      /(?:目录|清单)[^?]{0,12}(?:全是|都是|只有|只列|仅|全部是|清一色)/u,
      /catalogue[^?]{0,30}(?:only|nothing but|all about)/u,
    ),
    unless: (f) => /样本|市|省/u.test(f.text),
    holds: { always: 'no' },
    clauses: [FIELDS],
    zh: '目录共6类54款211项，不止一种服务；方案点名的领域就有教育、就业、社会保障、医疗卫生、文化体育、基本社会服务、残疾人服务等。',
    en: 'The catalogue has 6 categories, 54 sections and 211 items; the plan alone names education, employment, social security, health, culture and sports, basic social services and disability services.',
  }),
  claim({
    // The guiding catalogue is what purchases go by.
    says: saying(
      /(?:依据|根据|按照?|对照|参照|以|看|查|照|凭)[^,。?]{0,8}(?:指导)?目录[^,。?]{0,4}(?:为(?:准|依据|据)|来|查|$|定|办|》)/u,
      /(?:by|according to|based on|check\w*|consult\w*) the (?:guiding |district's )?catalogue/u,
    ),
    unless: (f) => asksCode(f) || f.has('in_catalogue') || saysOutsideCatalogue(f) || f.lookup?.found === true,
    holds: true,
    clauses: [CATALOGUE],
    zh: `方案写的是根据《x区政府购买服务指导目录》。${TOTALS_ZH}。`,
    en: `The plan goes by the district's guiding catalogue. ${TOTALS_EN}.`,
    next: ['catalogue_overview', 'catalogue_not_purchasable'],
  }),
];

const RULE_ZH =
  '应当由政府直接提供、不适合社会力量承担的公共服务，以及不属于政府职责范围的服务项目，政府不得向社会力量购买';
const RULE_EN =
  'Services the government should provide directly, those that do not suit social forces and those outside its duties must not be purchased';
const BANNED = cite(
  '3.3',
  '对应当由政府直接提供、不适合社会力量承担的公共服务,以及不属于政府职责范围的服务项目,政府不得向社会力量购买',
);
/** 什么都能买: no limit said at all. */
export const ANYTHING_GOES = claim({
  says: saying(
    /(?:只要|有|花)(?:有)?钱[^?]{0,8}(?:就|都|啥|什么)|(?:什么|啥|任何|所有|一切|样样|随便啥|哪样|全部)(?:的)?(?:公共)?(?:服务|事|东西|活儿?|项目)?(?:[都全也])?[^,。?]{0,6}(?:能|可以|行|准|由)?[^,。?]{0,6}(?:买|外包|购|包|交|承担)/u,
    /\banything\b|any(?: kind of)? (?:public )?service|everything|all (?:public )?services/u,
  ),
  unless: (f) => f.has('direct_provision', 'outside_duty', 'unsuitable') || /适合|suit/u.test(f.text),
  holds: false,
  clauses: [BANNED],
  zh: `不是什么都能买：${RULE_ZH}。`,
  en: `Not anything may be bought. ${RULE_EN}, even with money at hand.`,
  next: ['catalogue_not_purchasable', 'catalogue_domains'],
});
