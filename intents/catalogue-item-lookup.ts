import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { fieldAsked, saysField } from '../src/domain/intent/fields.js';
import { askedService, sayItem, sayNearest, sayOfSample } from '../src/domain/intent/lookup-words.js';
import { asksYesNo, saysOutsideCatalogue } from '../src/domain/intent/question-form.js';
import { ANYTHING_GOES, CATALOGUE_SIZE, ON_WHOLE_CATALOGUE } from './shared/catalogue-claims.js';

const CATALOGUE = cite('3.3', '根据《x区政府购买服务指导目录》,共6类54款211项');
const FIELDS = cite(
  '3.3',
  '针对教育、就业、社会保障、医疗卫生、文化体育及基本社会服务、残疾人服务等基本公共服务领域,要逐步加大政府购买服务力度',
);
const MARKS = cite('3.3', '适合采取市场化方式提供、社会力量能够承担、突出公共性和公益性的公共服务');
const BANNED = cite('3.3', '对应当由政府直接提供、不适合社会力量承担的公共服务');

/** The district's own list is loaded, so that a look-up settles whether a service is in it. */
const hasOwnList = (f: Facts) => f.lookup !== null && !f.lookup.isSample;
/** Asks for the list itself: a code, a heading, in it or not. */
const asksListed = (f: Facts) =>
  f.has('catalogue_code', 'catalogue_class_of', 'in_catalogue') ||
  (f.has('catalogue') && !f.has('buy_it')) ||
  /^[^,。?]{2,12}(?<!是|有)有没有?[?？。]*$/u.test(f.text) ||
  /在不在[^,。?]{0,8}(?:单子|清单|名录|册子|本子)|(?:单子|清单|册子)[上里][^,。?]{0,4}有/u.test(f.text);
const asksCode = (f: Facts) => f.has('catalogue_code', 'catalogue_class_of');
const asksWhich = (f: Facts) => asksCode(f) && !asksYesNo(f);
const asksToBuy = (f: Facts) => asksYesNo(f) || f.us || f.has('buy_it', 'gov_purchase', 'ask_yes_no');
const sample = (f: Facts, lang: 'zh' | 'en') =>
  f.lookup === null ? '' : `${lang === 'en' ? ' ' : ''}${sayOfSample(f.lookup, lang)}`;
/** What the plan says of the field; a field the question doesn't name is given as the usual reading. */
function sayField(f: Facts, lang: 'zh' | 'en'): string {
  const field = fieldAsked(f);
  if (field === null) return '';
  if (lang === 'zh') {
    return saysField(f)
      ? `不过“${field.zh}”是方案点名要逐步加大购买力度的公共服务领域，方向是支持的。`
      : `不过它通常算在“${field.zh}”里，这是方案点名要逐步加大购买力度的公共服务领域。`;
  }
  return saysField(f)
    ? `It names ${field.en} among the public service fields where purchases are to grow step by step.`
    : `It is usually counted under ${field.en}, a public service field the plan names for more purchases.`;
}

export const intent = defineIntent({
  id: 'catalogue_item_lookup',
  title: { zh: '某项服务在不在目录里', en: 'Is a service in the catalogue?' },
  answers: [
    {
      // Whether one can look things up here, with nothing named to look up.
      when: (f) =>
        f.lookup?.asked.trim() === '' &&
        /(?:能|可以|会|怎么|帮我)[^,。?]{0,4}查|look (?:it |things? )?up/u.test(f.text),
      stance: (f) => (asksYesNo(f) ? 'yes' : null),
      clauses: [CATALOGUE],
      zh: '可以查：把服务的名称发给我就行，比如“助餐”。方案没有列出目录明细（共6类54款211项），本区没有上传目录时，我按样本目录给您参考。',
      en: 'Yes: just send me the name of a service, such as meals for the elderly. The plan does not list the 211 items (6 categories, 54 sections); while the district has not loaded its own catalogue I look in a sample, for orientation only.',
      next: ['catalogue_overview', 'catalogue_domains'],
    },
    CATALOGUE_SIZE,
    ...ON_WHOLE_CATALOGUE,
    ANYTHING_GOES,
    {
      when: (f) => hasOwnList(f) && f.lookup?.found === true && f.lookup.items[0] !== undefined,
      stance: (f) => (asksWhich(f) ? null : 'yes'),
      clauses: [CATALOGUE],
      zh: (f) => {
        const item = f.lookup?.items[0];
        const start = asksWhich(f)
          ? `${askedService(f)}在本区指导目录里`
          : `能查到，${askedService(f)}在本区指导目录里`;
        return `${start}：${item ? sayItem(item, 'zh') : ''}。`;
      },
      en: (f) => {
        const item = f.lookup?.items[0];
        const start = asksWhich(f) ? 'In' : `Yes, ${askedService(f)} is in`;
        return `${start} the district's catalogue: ${item ? sayItem(item, 'en') : ''}.`;
      },
      next: ['process_steps', 'budget_how', 'catalogue_overview'],
    },
    {
      when: (f) => hasOwnList(f) && asksListed(f),
      stance: 'no',
      clauses: [CATALOGUE],
      zh: (f) =>
        `不在：本区指导目录里没有查到${askedService(f)}。${f.lookup ? sayNearest(f.lookup, 'zh') : ''}可以换个说法再查，也可以问财政部门；目录会动态调整，您可以提建议。`,
      en: (f) =>
        `No, ${askedService(f)} was not found in the district's catalogue.${f.lookup ? sayNearest(f.lookup, 'en') : ''} Try other words or ask the finance bureau; the catalogue is adjusted from time to time.`,
      next: ['catalogue_adjustment', 'catalogue_overview', 'human_handoff'],
    },
    {
      when: (f) => f.has('state_power') && !asksListed(f),
      stance: 'depends',
      clauses: [BANNED],
      zh: '要看它是不是应当由政府直接提供。方案写明：应当由政府直接提供、不适合社会力量承担的，以及不属于政府职责范围的，不得购买；但没有列到具体事项，目录里怎么列请问财政部门。',
      en: 'It depends on whether the government should provide it directly. What it should provide directly, what does not suit social forces and what is outside its duties must not be purchased. The plan does not list single matters; ask the finance bureau about the catalogue.',
      next: ['catalogue_not_purchasable', 'catalogue_domains'],
    },
    {
      when: (f) => f.has('own_needs') && !asksListed(f) && !/社区|老年|长者|老人|学生|居民|村民/u.test(f.text),
      stance: 'depends',
      silent: 'own_use_services',
      clauses: [MARKS],
      zh: '要看。方案说的购买内容是突出公共性和公益性的公共服务，机关自己用的服务没有直接写。是否列入要看本区指导目录，请先问财政部门。',
      en: "It depends. The plan speaks of public services of a public and public-welfare nature; it does not mention services for an office's own use. Whether they are listed is for the district's catalogue: ask the finance bureau first.",
      next: ['catalogue_domains', 'catalogue_not_purchasable'],
    },
    {
      when: (f) => hasOwnList(f),
      stance: 'depends',
      clauses: [MARKS],
      zh: (f) =>
        `要看。本区指导目录里没有查到${askedService(f)}。${f.lookup ? sayNearest(f.lookup, 'zh') : ''}凡适合社会力量承担的公共服务都可以交给社会力量，能不能买请与财政部门核对。`,
      en: (f) =>
        `It depends: ${askedService(f)} was not found in the district's catalogue.${f.lookup ? sayNearest(f.lookup, 'en') : ''} Public services that suit social forces may be given to them; please check with the finance bureau.`,
      next: ['catalogue_adjustment', 'catalogue_not_purchasable'],
    },
    {
      when: (f) => saysOutsideCatalogue(f),
      stance: 'not_in_policy',
      silent: 'outside_catalogue_purchase',
      clauses: [cite('3.3', '凡适合社会力量承担的公共服务,都可以通过一定方式交给社会力量承担')],
      zh: '方案没有规定目录以外的服务能不能买、怎么办手续。它只说凡适合社会力量承担的公共服务都可以交给社会力量，目录会动态调整。请先问购买主体和财政部门。',
      en: 'The plan does not specify whether a service outside the catalogue may be purchased. It only says that public services suited to social forces may be given to them, and that the catalogue is adjusted. Ask the purchaser and the finance bureau first.',
      next: ['catalogue_adjustment', 'catalogue_not_purchasable'],
    },
    {
      when: (f) => asksCode(f),
      // Where clause 3.3 names the field in the asker's own words, the list may hold it.
      stance: (f) => (fieldAsked(f) !== null && saysField(f) ? 'depends' : 'not_in_policy'),
      silent: 'catalogue_items_list',
      clauses: [CATALOGUE],
      zh: (f) =>
        `方案没有列出目录明细和编码，只写了共6类54款211项，所以${askedService(f)}归哪一项、编码多少，没法从方案里确定。${sample(f, 'zh')}填表请以本区指导目录为准，可问财政部门。`,
      en: (f) =>
        `The plan does not list the items or codes of the catalogue, only their number (6 categories, 54 sections, 211 items), so it cannot tell where ${askedService(f)} stands.${sample(f, 'en')} The district's own catalogue decides; ask the finance bureau.`,
    },
    {
      when: (f) => asksListed(f) && fieldAsked(f) !== null,
      stance: 'depends',
      silent: 'catalogue_items_list',
      clauses: [FIELDS],
      zh: (f) =>
        `要看本区指导目录，方案没有列出它的明细。${sayField(f, 'zh')}${sample(f, 'zh')}${askedService(f)}有没有列入，请问财政部门。`,
      en: (f) =>
        `It depends on the district's catalogue: the plan does not list its items. ${sayField(f, 'en')}${sample(f, 'en')} Ask the finance bureau whether ${askedService(f)} is listed.`,
      next: ['catalogue_domains', 'process_steps', 'human_handoff'],
    },
    {
      when: (f) => !asksListed(f) && fieldAsked(f) !== null && asksToBuy(f),
      stance: 'depends',
      silent: 'catalogue_items_list',
      clauses: [FIELDS],
      zh: (f) =>
        `要看本区指导目录，方案没有列出它的明细。${sayField(f, 'zh')}${askedService(f)}有没有列入请问财政部门。${sample(f, 'zh')}`,
      en: (f) =>
        `It depends on the district's catalogue, whose items the plan does not list. ${sayField(f, 'en')} Ask the finance bureau whether ${askedService(f)} is among them.${sample(f, 'en')}`,
      next: ['catalogue_domains', 'process_steps', 'human_handoff'],
    },
    {
      when: (f) => !asksListed(f) && asksToBuy(f),
      stance: 'depends',
      silent: 'catalogue_items_list',
      clauses: [MARKS],
      zh: (f) =>
        `要看。能买的是适合市场化方式提供、社会力量能够承担、突出公共性和公益性的公共服务；方案没有列目录明细，${askedService(f)}有没有列入请问财政部门。${sample(f, 'zh')}`,
      en: (f) =>
        `It depends. What may be purchased are public services suited to the market, within the ability of social forces and for the public good. The plan does not list the catalogue's items; ask the finance bureau about ${askedService(f)}.${sample(f, 'en')}`,
      next: ['catalogue_domains', 'catalogue_not_purchasable', 'human_handoff'],
    },
    {
      stance: 'not_in_policy',
      silent: 'catalogue_items_list',
      clauses: [CATALOGUE],
      zh: (f) =>
        `方案没有列出目录明细，只写了共6类54款211项，所以${askedService(f)}在不在目录里，没法从方案里确定。${sample(f, 'zh')}请以本区指导目录为准，可问财政部门。`,
      en: (f) =>
        `The plan does not list the items of the catalogue, only their number (6 categories, 54 sections, 211 items), so it cannot tell whether ${askedService(f)} is in it.${sample(f, 'en')} The district's own catalogue decides; ask the finance bureau.`,
    },
  ],
  next: ['catalogue_overview', 'catalogue_domains', 'catalogue_adjustment'],
});
