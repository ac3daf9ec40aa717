import { asksIfWrong, isNegated } from '../src/domain/intent/asked.js';
import { claim, isYesNo, saying } from '../src/domain/intent/claim.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import { detailAsked } from '../src/domain/intent/details.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { claimed, isTurned } from '../src/domain/intent/polarity.js';
import { asksForDetail, asksYesNo, saysOutsideCatalogue } from '../src/domain/intent/question-form.js';
import { beyondPlan, notOnly, saysOnly } from '../src/domain/intent/reach.js';
import { asksOfText, speaksOfOwn } from '../src/domain/intent/said.js';
import { ANYTHING_GOES } from './shared/catalogue-claims.js';

const DIRECT = cite('3.3', '应当由政府直接提供、不适合社会力量承担的公共服务');
const OUTSIDE = cite('3.3', '不属于政府职责范围的服务项目,政府不得向社会力量购买');
const BOTH = cite(
  '3.3',
  '对应当由政府直接提供、不适合社会力量承担的公共服务,以及不属于政府职责范围的服务项目,政府不得向社会力量购买',
);
const ANY_SUITABLE = cite('3.3', '凡适合社会力量承担的公共服务,都可以通过一定方式交给社会力量承担');
const CONTENT = cite('3.3', '政府向社会力量购买服务的内容为适合采取市场化方式提供');

/** 「那是不是就不能买」 wants a yes where 「能不能买」 wants a no. */
const asksWhetherBanned = (f: Facts) =>
  (asksIfWrong(f) && !/合不合|符不符/u.test(f.text)) ||
  /(?:是不是|是否).{0,12}(?:不得|不能|不可以|不许|不准|禁止)|(?:不得|(?<!能)不能|(?<!可)不可以|不许|不准|禁止)[^,。?]{0,8}[吗吧]|\b(?:is|are) .{0,60}(?:prohibited|forbidden|banned|excluded|off limits)/u.test(
    f.text,
  );
/** 「有没有不让买的」: wants to hear that there is such a thing. */
const asksWhetherAny = (f: Facts) =>
  (f.has('not_purchasable', 'direct_provision', 'unsuitable', 'outside_duty') || /\bnever\b/u.test(f.text)) &&
  /是否存在|存不存在|有没有|有无|是否有|是不是有|有(?!哪|什|啥|几).{0,12}[吗么没]|\b(?:are|is) (?:there |any |some )|is anything|does the plan (?:forbid|prohibit|ban|exclude|rule out)/u.test(
    f.text,
  );
/** 「不得买,对吧」, 「是不是禁止」, 「违规吗」: the asker says itself that it is barred. */
const isBarredAsked = (f: Facts) =>
  asksWhetherBanned(f) ||
  /(?:不得|(?<!能)不能|(?<!可)不可以|不许|不准|不让|禁止|不应该?)[^,。?]{0,14}(?:买|购|外包|包|交)|must not|may not|cannot/u.test(
    claimed(f).replace(/应由政府|应当由政府|不属于|不适合|不该由|不归/gu, ' '),
  );
const banned = (f: Facts) => (asksWhetherBanned(f) ? 'yes' : asksYesNo(f) ? 'no' : null);
const sayBanned = (f: Facts, lang: 'zh' | 'en') => {
  const stance = banned(f);
  if (lang === 'zh') return stance === 'yes' ? '是的，不能买。' : stance === 'no' ? '不能。' : '';
  return stance === 'yes' ? 'Yes, that is forbidden. ' : stance === 'no' ? 'No. ' : '';
};

const RULE_ZH =
  '应当由政府直接提供、不适合社会力量承担的公共服务，以及不属于政府职责范围的服务项目，政府不得向社会力量购买';
const RULE_EN =
  'Services the government should provide directly, those that do not suit social forces and those outside its duties must not be purchased';
/** A list or examples of what may not be bought, which the plan gives not. */
const LIST =
  /清单|明细|名单|举例|举了?例|例子|逐[项条一]|列[出明举]|名称|detailed list|negative list|examples?\b|itemi[sz]ed/u;
const BUY = /买|购|外包|包出去|包给|交给|交由|委托|承担|花钱|花[^,。?]{0,4}钱|buy|purchas|outsourc|contract out/u;
const NOT_BUY =
  /(?<!能)不(?:能|得|可以?|许|准|让|该)(?:向社会力量)?(?:购?买|采购|外包|包)|(?:not|never) be (?:bought|purchased)|off limits|forbidden|prohibited/gu;
/** 不能买的有三类: the number said, as far as it matters; null when none is. */
function countsKinds(f: Facts): 'two' | 'other' | null {
  const said =
    /(?<![哪几这那])([一二两三四五六七八九十\d]+)(?:大|个)?(?:类|种)(?:情[形况]|服务)?|\b(one|two|three|four|five) (?:kinds?|types?)/u.exec(
      claimed(f),
    );
  const figure = said?.[1] ?? said?.[2];
  // 这一类, 有一类: one among others, unless it is said to be all.
  if (figure === undefined || (/^(?:一|one)$/u.test(figure) && saysOnly(f) === null)) return null;
  return /^(?:二|两|2|two)$/u.test(figure) ? 'two' : 'other';
}
/** One's own matter, asked to be told apart: which kind it is the plan does not decide. */
const asksOfOwnMatter = (f: Facts) =>
  speaksOfOwn(f) &&
  /算不算|算是?|属于|属不属|是不是|会不会(?:是|属)|在不在|\b(?:count as|is (?:it|ours|that) one of)\b/u.test(f.text) &&
  !/(?:能不能|能|可不可以|可以)[^,。?]{0,6}买[^,。?的]{0,2}[?]?$/u.test(f.text) &&
  !f.has('checks_who');

/** 不属于我们职责范围的事, 不归我们管的, outside our responsibilities. */
const SAYS_OUTSIDE =
  /不(?:属于|归|在|是)[^,。?]{0,8}(?:职[责则]|职能|管(?![理])|分内)|(?:职责|职能)(?:范围)?(?:以外|之外|外)|超出[^,。?]{0,6}(?:职责|职能)|\b(?:outside|beyond|not (?:part of|within))\b[^.?]{0,30}\b(?:responsibilit\w+|remit|dut(?:y|ies)|mandate)\b/u;
/** What people claim of what may not be purchased, and whether it is so. */
const CLAIMS = [
  ANYTHING_GOES,
  claim({
    // A way round the bar: another name, in parts, in a bundle.
    says: saying(
      /(?:换|改)个?(?:名字|名目|名义|说法|叫法|项目名)|变通|拆(?:开|分|成)|打包|包装|绕个弯|钻空子|曲线/u,
      /under another name|rename|split up|repackag/u,
    ),
    unless: (f) => f.has('ask_list', 'ask_how'),
    holds: (f) =>
      isBarredAsked(f) && !/难道/u.test(f.text) && !/(?:就|也|便)(?:能|可以|行)/u.test(f.text) ? 'yes' : 'no',
    clauses: [BOTH],
    zh: `看的是服务本身，不是叫什么名字：${RULE_ZH}。`,
    en: `It is the service that counts, not its name. ${RULE_EN}.`,
  }),
  claim({
    // Whatever somebody can do, said to be open to purchase; 凡适合社会力量承担的 is the plan's own word.
    says: saying(
      /(?:但凡|凡是|只要|所有|随便|什么|啥)[^?]{0,40}(?:都|统统|一律|全)[^?]{0,6}(?:可以|能)[^?]{0,4}(?:买|购)/u,
      /\b(?:anything|everything|whatever|any service)\b[^?]{0,60}\b(?:buy|bought|purchas\w*)/u,
    ),
    unless: (f) => /适合|公益|公共性|suit|public/u.test(claimed(f)),
    holds: false,
    clauses: [BOTH],
    zh: `${RULE_ZH}；适合社会力量承担的公共服务才可以交给社会力量。`,
    en: `${RULE_EN}; only public services that suit social forces may be given to them.`,
  }),
  claim({
    // How many kinds may not be bought.
    says: (f) => countsKinds(f) !== null && f.has('not_purchasable', 'direct_provision', 'outside_duty', 'unsuitable'),
    holds: (f) =>
      countsKinds(f) === 'two' && saysOnly(f) === null
        ? isTurned({ ...f, text: f.text.replace(NOT_BUY, '') })
          ? 'no'
          : 'yes'
        : 'no',
    clauses: [BOTH],
    zh: `不能买的有两类：一是应当由政府直接提供、不适合社会力量承担的公共服务；二是不属于政府职责范围的服务项目。`,
    en: `Two kinds must not be purchased: services that the government should provide directly and that do not suit social forces, and services outside its duties.`,
  }),
  claim({
    // One of the two kinds taken for all.
    says: (f) => saysOnly(f) !== null && NOT_BUY.test(f.text),
    unless: (f) => /适合/u.test(claimed(f).replace(/不适合/gu, '')),
    holds: notOnly,
    clauses: [BOTH],
    zh: `两类都不能买：${RULE_ZH}。`,
    en: `There are two kinds. ${RULE_EN}.`,
  }),
  claim({
    says: saying(
      /(?:有|存在)(?:一)?(?:些|类|种|部分)?[^?]{0,14}(?:不能|不得|不让|不准|不许|禁止|不可以)[^?]{0,4}(?:买|购)|(?:有些|某些|有的|一些|部分)[^?]{0,10}(?:不能|不得|不让|不准|不许|禁止|不可以)/u,
      /(?:are|is) there[^?]{0,60}(?:not|never|cannot|forbidden|prohibited|banned|itself|directly)|\bsome\b[^?]{0,60}(?:not|forbidden|off limits)/u,
    ),
    unless: (f) => /清单|明细|名单|目录|哪|什么|例外|negative list/u.test(f.text),
    holds: (f) =>
      /没有?(?:什么|任何|哪些)?(?:服务|东西)?(?:是)?(?:不能|不得|不让|不准|不许|禁止|不可以)/u.test(claimed(f))
        ? 'no'
        : 'yes',
    clauses: [BOTH],
    zh: `不能买的有两类：一是应当由政府直接提供、不适合社会力量承担的公共服务；二是不属于政府职责范围的服务项目。更细的清单方案没有列。`,
    en: `Two kinds must not be purchased: services that the government should provide directly and that do not suit social forces, and services outside its duties. The plan gives no detailed list.`,
  }),
  claim({
    // Said to be outside the duties, whosever they are: then the clause itself rules.
    says: (f) => SAYS_OUTSIDE.test(f.text) && BUY.test(claimed(f)),
    unless: (f) => /算不算|属不属于|是不是(?:不属于|超出)|谁|怎么|如何|多少|哪/u.test(f.text),
    holds: (f) => (isBarredAsked(f) && !/难道/u.test(f.text) ? 'yes' : 'no'),
    clauses: [BOTH],
    zh: `${RULE_ZH}，领导同意、群众需要或者急用都没有写成例外。`,
    en: `${RULE_EN}; the plan names no exception.`,
  }),
  claim({
    says: (f) =>
      f.has('direct_provision', 'outside_duty', 'unsuitable') &&
      (BUY.test(claimed(f)) || /行|能|可以|合规|符合|\bmay\b|\bcan\b|allowed/u.test(claimed(f))),
    unless: (f) =>
      f.has('ask_list', 'ask_what_is', 'checks_who', 'state_power', 'hiring_consequence') ||
      /清单|谁|怎么|如何|例外|破例|特批|后果|何谓|什么叫|标准|定义|算不算(?:是)?[^买购]{0,12}$|what counts|defin|exception/u.test(
        f.text,
      ),
    holds: (f) => (isBarredAsked(f) && !/难道/u.test(f.text) ? 'yes' : 'no'),
    clauses: [BOTH],
    zh: `${RULE_ZH}，领导同意、群众需要或者急用都没有写成例外。`,
    en: `${RULE_EN}; the plan names no exception.`,
  }),
];

/** 「送餐属于不能买的吗」; what plainly is a matter of state power is answered below. */
const asksOfOneService = (f: Facts) =>
  /^(?!.*(?:哪|什么|啥|有没有|有些|两类|几类|应由|应当|直接提供|职责|不适合))[\p{Script=Han}]{2,10}(?:属于|属不属于|算不算|算|是不是|在不在)[^,。?]{0,3}(?:不能|不让|不准|禁止|不得)[^,。?]{0,3}买[^,。?]{0,4}(?:里|的|之列|服务)*(?:吗|么|不|呢|[?])*$/u.test(
    f.text,
  ) && !f.has('state_power');

export const intent = defineIntent({
  id: 'catalogue_not_purchasable',
  title: { zh: '哪些服务不能买', en: 'What may not be purchased?' },
  affirms: false,
  answers: [
    {
      // One service, asked whether it is among the barred ones: the plan names no single service.
      when: asksOfOneService,
      stance: 'depends',
      clauses: [BOTH],
      zh: '要看它是不是应当由政府直接提供、不适合社会力量承担，或者不属于政府职责范围：是的不得购买，不是的、适合社会力量承担的可以买。方案没有列到具体服务，请问购买主体和财政部门。',
      en: 'It depends on whether the government should provide it directly, whether it suits social forces and whether it is within the government’s duties. The plan names no single service: ask the purchaser and the finance bureau.',
      next: ['catalogue_item_lookup', 'catalogue_domains'],
    },
    {
      when: (f) =>
        (!f.has('state_power') &&
          !/罚单|开罚|处罚(?:类|权|事项)/u.test(f.text) &&
          (f.has('hiring_consequence') || /罚|记过|处分|追责|问责|通报|\bfined?\b|penalt/u.test(f.text))) ||
        /违规(?:购买|买了?|了)?[^,。?]{0,8}(?:怎么|咋|如何|怎样|会被?|处理|处罚|追究|什么|啥)|违规买|后果|what happens if|consequence|要不要紧/u.test(
          f.text,
        ),
      stance: 'not_in_policy',
      silent: 'negative_list_consequence',
      clauses: [BOTH],
      zh: '方案没有规定违规购买怎么处理，但写明不得购买：应当由政府直接提供、不适合社会力量承担的，以及不属于政府职责范围的。后果请问财政部门、审计机关。',
      en: 'The plan does not specify what follows. It does forbid buying what the government should provide directly, what does not suit social forces and what is outside its duties. Ask the finance bureau or the audit office about the consequences.',
    },
    {
      when: (f) => saysOutsideCatalogue(f) && !f.has('direct_provision', 'outside_duty'),
      stance: 'not_in_policy',
      silent: 'outside_catalogue_purchase',
      clauses: [ANY_SUITABLE],
      zh: '方案没有规定目录以外的服务能不能买。它只说凡适合社会力量承担的公共服务都可以交给社会力量；应由政府直接提供的、不属于政府职责范围的不得买。请先问财政部门。',
      en: 'The plan does not specify whether services outside the catalogue may be purchased. Those suited to social forces may be given to them; those the government should provide directly, or outside its duties, must not be purchased. Ask the finance bureau first.',
      next: ['catalogue_adjustment', 'catalogue_item_lookup'],
    },
    {
      when: (f) =>
        f.has('checks_who') ||
        /由?何部门|由哪个?(?:部门|单位)|哪个(?:部门|单位)(?:来)?(?:认定|判断|定)|谁(?:来|去|说)?(?:认定|判断|决定|定|规定)|怎么(?:判断|认定|界定)|(?:认定|判断|决定)权|who (?:decides|determines|judges)/u.test(
          f.text,
        ),
      stance: 'not_in_policy',
      silent: 'suitability_judgement',
      clauses: [DIRECT],
      zh: '方案没有规定由谁认定、按什么标准认定，只划了线：应当由政府直接提供、不适合社会力量承担的，和不属于政府职责范围的，不得购买。拿不准请购买主体问财政部门。',
      en: 'The plan does not specify who decides or by what standard. It draws the line only: what the government should provide directly, what does not suit social forces and what is outside its duties must not be purchased. Ask the purchaser and the finance bureau.',
    },
    {
      when: (f) =>
        /破例|特批|网开一面|特殊情况|例外[吗么没]|有(?:没有|无)?例外|允许例外|\bexceptions?\b|exempt/u.test(f.text),
      stance: 'not_in_policy',
      silent: 'negative_list_exception',
      clauses: [BOTH],
      zh: '方案没有规定例外，写的是不得购买：应当由政府直接提供、不适合社会力量承担的公共服务，以及不属于政府职责范围的服务项目。特殊情况怎么办，请先问财政部门。',
      en: 'The plan does not specify any exception. What the government should provide directly, what does not suit social forces and what is outside its duties must not be purchased. For a special case ask the finance bureau first.',
    },
    {
      when: (f) =>
        f.has('direct_provision', 'outside_duty', 'unsuitable', 'not_purchasable') &&
        (/何谓|什么叫|啥叫|什么算|怎么算|怎样算|怎么才算|啥算|定义|界定|what counts as|defin|meaning of|what does .{3,60} mean/u.test(
          f.text,
        ) ||
          (asksForDetail(f) && /标准|解释|尺度/u.test(f.text))),
      stance: 'not_in_policy',
      silent: 'suitability_judgement',
      clauses: [BOTH],
      zh: '方案没有给出定义或界定标准，只划了两条线：应当由政府直接提供、不适合社会力量承担的公共服务，和不属于政府职责范围的服务项目，不得购买。具体事项请购买主体问财政部门。',
      en: 'The plan does not define the terms or give a standard. It draws two lines: what the government should provide directly and what does not suit social forces, and what is outside its duties, must not be purchased. Ask the finance bureau about single matters.',
    },
    {
      when: (f) => asksOfOwnMatter(f) && isYesNo(f) && !saysOutsideCatalogue(f) && !SAYS_OUTSIDE.test(f.text),
      stance: 'depends',
      silent: 'negative_list_details',
      clauses: [BOTH],
      zh: `要看这项服务属不属于两类：应当由政府直接提供、不适合社会力量承担的公共服务，或者不属于政府职责范围的服务项目，属于就不得购买。方案没有逐项列，由购买主体和财政部门判断。`,
      en: `It depends on whether yours is one of two kinds: what the government should provide directly and does not suit social forces, or what is outside its duties. Those must not be purchased; the plan lists no single matters, so the purchaser and the finance bureau judge.`,
    },
    {
      when: (f) => LIST.test(f.text) && isYesNo(f),
      stance: 'not_in_policy',
      silent: 'negative_list_details',
      clauses: [BOTH],
      zh: '方案没有列出具体的清单，也没有举例，只定了原则：应当由政府直接提供、不适合社会力量承担的公共服务，以及不属于政府职责范围的服务项目，不得购买。具体请问财政部门。',
      en: 'The plan does not give a list or examples, only the rule: services the government should provide directly, those that do not suit social forces and those outside its duties must not be purchased. Ask the finance bureau.',
    },
    beyondPlan({
      // 经财政部门批准就能买: leave by somebody is no exception, so that such a claim is wrong, not open.
      own: /[一二两三](?:大|个)?(?:类|种|条)|(?:批准|审批|特批|签字|同意|拍板|开会|研究)(?:了|过)?(?:以后|之后|后)?(?:就|也|都|即)?(?:能|可以|行)/gu,
      unless: (f) =>
        f.has('state_power') ||
        (f.has('direct_provision', 'outside_duty', 'unsuitable') &&
          BUY.test(claimed(f)) &&
          detailAsked(f, 'who', 'procedure') === null),
      clauses: [BOTH],
      zh: RULE_ZH,
      en: `${RULE_EN[0]?.toLowerCase()}${RULE_EN.slice(1)}`,
    }),
    ...CLAIMS,
    {
      when: (f) => f.has('outside_duty') && !f.has('ask_list') && !f.has('direct_provision'),
      stance: banned,
      clauses: [OUTSIDE],
      zh: (f) =>
        `${sayBanned(f, 'zh')}不属于政府职责范围的服务项目，政府不得向社会力量购买。应当由政府直接提供、不适合社会力量承担的，也不得购买。`,
      en: (f) =>
        `${sayBanned(f, 'en')}Services outside the government's duties must not be purchased, nor may those it should provide directly.`,
    },
    {
      when: (f) => f.has('direct_provision') && asksYesNo(f) && !f.has('ask_list'),
      stance: banned,
      clauses: [DIRECT],
      zh: (f) =>
        `${sayBanned(f, 'zh')}应当由政府直接提供、不适合社会力量承担的公共服务，不得向社会力量购买。不属于政府职责范围的，也不得购买。`,
      en: (f) =>
        `${sayBanned(f, 'en')}Public services that the government should provide directly and that do not suit social forces must not be purchased; nor may those outside its duties.`,
    },
    {
      when: (f) => f.has('state_power', 'admin_function') && !f.has('ask_list'),
      stance: 'depends',
      silent: 'negative_list_details',
      clauses: [DIRECT],
      zh: '要看它是不是应当由政府直接提供：属于的话就不得购买。执法、审批、处罚这类具体事项，方案没有逐项列出，由购买主体和财政部门认定；不属于政府职责范围的，也不得购买。',
      en: 'It depends on whether the government should provide it directly; if so, it must not be purchased. The plan does not list matters such as enforcement or approvals one by one: the purchaser and the finance bureau judge. What is outside government duties must not be bought either.',
    },
    {
      when: (f) => f.has('goods_or_works', 'other_goods_works', 'financing') && !f.has('ask_list'),
      stance: (f) => (asksOfText(f) || /禁止|禁不禁/u.test(f.text) ? 'not_in_policy' : 'depends'),
      silent: 'negative_list_details',
      clauses: [CONTENT],
      zh: '方案没有规定货物、工程或融资能不能算，只说购买的内容是公共服务。不得购买的是应当由政府直接提供、不适合社会力量承担的，和不属于政府职责范围的。请先问财政部门。',
      en: 'The plan does not specify anything on goods, works or financing; it is about public services. What the government should provide directly, what does not suit social forces and what is outside its duties must not be purchased. Ask the finance bureau first.',
      next: ['catalogue_domains', 'human_handoff'],
    },
    {
      when: (f) => asksWhetherAny(f) && !asksForDetail(f) && !isNegated(f) && !LIST.test(f.text),
      stance: 'yes',
      clauses: [BOTH],
      zh: '有，两类不能买：一是应当由政府直接提供、不适合社会力量承担的公共服务；二是不属于政府职责范围的服务项目。更细的清单方案没有列，拿不准请问财政部门。',
      en: 'Yes, two kinds: public services that the government should provide directly and that do not suit social forces, and services outside the duties of government. The plan gives no more detailed list; ask the finance bureau.',
    },
    {
      when: (f) => LIST.test(f.text),
      stance: 'not_in_policy',
      silent: 'negative_list_details',
      clauses: [BOTH],
      zh: '方案没有列出具体的负面清单，只定了原则：应当由政府直接提供、不适合社会力量承担的公共服务，以及不属于政府职责范围的服务项目，不得购买。具体请问财政部门。',
      en: 'The plan does not give a detailed negative list, only the rule: services the government should provide directly, those that do not suit social forces and those outside its duties must not be purchased. Ask the finance bureau.',
    },
    {
      when: (f) => asksYesNo(f) && !f.has('ask_list', 'not_purchasable') && !f.has('unsuitable', 'direct_provision'),
      stance: 'depends',
      clauses: [BOTH],
      zh: '要看。应当由政府直接提供、不适合社会力量承担的公共服务，以及不属于政府职责范围的，不得购买；适合社会力量承担的可以。具体事项方案没有列，由购买主体和财政部门判断。',
      en: 'It depends. What the government should provide directly, what does not suit social forces and what is outside its duties must not be purchased; what suits social forces may. The plan does not list single matters; the purchaser and the finance bureau judge.',
    },
    {
      when: (f) => f.has('unsuitable') && asksYesNo(f) && !f.has('ask_list'),
      stance: banned,
      clauses: [DIRECT],
      zh: (f) =>
        `${sayBanned(f, 'zh')}不适合社会力量承担、应当由政府直接提供的公共服务，不得购买；不属于政府职责范围的服务项目，也不得购买。`,
      en: (f) =>
        `${sayBanned(f, 'en')}Public services that do not suit social forces and should be provided directly by the government must not be purchased; nor may services outside its duties.`,
    },
    {
      stance: null,
      clauses: [BOTH],
      zh: '两类不能买：一是应当由政府直接提供、不适合社会力量承担的公共服务；二是不属于政府职责范围的服务项目。方案没有列具体清单，拿不准请问财政部门。',
      en: 'Two kinds may not be purchased: public services that the government should provide directly and that do not suit social forces, and services outside the duties of government. The plan gives no detailed list; ask the finance bureau.',
    },
  ],
  next: ['catalogue_domains', 'catalogue_item_lookup', 'no_disguised_hiring'],
});
