import { isNegated } from '../src/domain/intent/asked.js';
import { claim, isYesNo, saying, stanceTo } from '../src/domain/intent/claim.js';
import { againstContrary, saysContrary } from '../src/domain/intent/contrary.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import { detailAsked } from '../src/domain/intent/details.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { statesFigure } from '../src/domain/intent/figure.js';
import { isGrounded } from '../src/domain/intent/grounded.js';
import { claimed, isTurned } from '../src/domain/intent/polarity.js';
import { asksForDetail, asksPlainly, asksYesNo } from '../src/domain/intent/question-form.js';

const NEAR = cite('2.3', '政府向社会力量购买服务工作在全区逐步推开');
const PLATFORM = cite('2.3', '统一有效的购买服务平台和机制初步形成,相关制度建设取得明显进展');
const FAR = cite('2.3', '在全区基本建立比较完善的政府购买服务制度');
const FAR_YEAR = cite('2.3', '到x年,在全区基本建立比较完善的政府购买服务制度');
const NEAR_PERIOD = cite('2.3', '在“x”初期,政府向社会力量购买服务工作在全区逐步推开');
const SUPPLY = cite(
  '2.3',
  '形成与经济社会发展相适应、高效合理的公共服务资源配置体系和供给体系,公共服务水平和质量显著提高',
);

const period = (f: Facts) => f.district.blanks['2.3#1'];
const year = (f: Facts) => f.district.blanks['2.3#2'];
/** Asks for the period or year that the published text leaves blank. */
const asksBlank = (f: Facts) =>
  f.has('blank_value', 'ask_when', 'ask_duration') ||
  /哪几年|几年时间|哪年|几几年|叉|which period|what period|deadline/u.test(f.text);
const affirms = (f: Facts) => asksPlainly(f) && !isNegated(f);
/** 一步到位, 马上: the plan goes step by step. */
const AT_ONCE =
  /一步到位|一下子|一蹴而就|马上|立刻|立即|立马|当年就|年内就|今年(?:之?内|就|底)|一年(?:内|之内)?(?:就|搞定|全部|建成|完成|都)|一夜|现在就|毕其功|at once|immediately|overnight|right away|in one go|one step/u;
/** Less than the whole district. */
const ONLY_PART =
  /只(?:在|是|限|搞)|仅(?:在|限|是)?|个别|部分(?:街道|部门|地方)|试点街道|几个(?:街道|部门|单位)|only (?:in|some|a few)|some (?:streets|districts|departments) only/u;
/** What belongs to the later stage, put into the first. */
const TOO_EARLY =
  /(?:初期|第一阶段|第一步|头几年|一开始|起步)[^,。?]{0,10}(?:比较完善|完善的|资源配置|供给体系|显著提高|建成)/u;
const isFalseClaim = (f: Facts) =>
  asksYesNo(f) && !isNegated(f) && (AT_ONCE.test(f.text) || ONLY_PART.test(f.text) || TOO_EARLY.test(f.text));
const isFilled = (f: Facts) => period(f) !== undefined || year(f) !== undefined;
const asksNear = (f: Facts) => f.has('goals_near') && !f.has('goals_far', 'ask_difference');
const asksFar = (f: Facts) => f.has('goals_far') && !f.has('goals_near', 'ask_difference');

/** What the district says of the two blanks, apart from the plan's own words. */
function sayBlanks(f: Facts, lang: 'zh' | 'en'): string {
  const [p, y] = [period(f), year(f)];
  const isZh = lang === 'zh';
  const told = [
    p === undefined
      ? isZh
        ? '时期名称没有填'
        : 'the period is not filled in'
      : isZh
        ? `时期是“${p}”`
        : `the period is “${p}”`,
    y === undefined
      ? isZh
        ? '年份没有填'
        : 'the year is not filled in'
      : isZh
        ? `年份是“${y}”`
        : `the year is “${y}”`,
  ];
  return told.join(isZh ? '，' : ' and ');
}

const GOALS_ZH =
  '目标分两步：先在全区逐步推开，统一有效的平台和机制初步形成，制度建设明显进展；再基本建立比较完善的政府购买服务制度，公共服务水平和质量显著提高';
const GOALS_EN =
  'Two stages: first purchases spread step by step over the district, a uniform platform and mechanism take shape and the rules progress; later a fairly complete system stands and public services are markedly better';
const ALREADY_ZH =
  /已经|已(?:全面)?(?:实现|完成|建成|达到)|早就|早已|现在[^,。?]{0,6}(?:建成|完成|实现|达到)|(?:建成|完成|实现|达到|达标)了/u;
/** The contrary of what the goals want. */
const CONTRARY =
  /收缩|缩[减小]|减少|压缩|下降|保持不变|不变|原地|维持|停|[只仅](?:在|搞|管|涉及|看)|几个街道|一步到位|一下子|一夜|马上|立刻|立即|同时铺|全部建成|彻底建成|\b(?:scal\w+ (?:\w+ \w+ )?back|reduc\w*|shrink\w*|unchanged|overnight|at once|immediately|only (?:in|a few|some))\b/u;
/** First the system, then the platform: the stages the wrong way round. */
const SWAPPED =
  /(?:完善的?|资源配置|供给体系|水平和?质量)[^?]{0,16}(?:然后|再|之后|才)[^?]{0,10}(?:平台|机制|推开)|初期[^,。?]{0,10}(?:比较完善|完善的|全部建成|资源配置|供给体系|显著提高)/u;
const BLANK = /(?:空着|留空|空白|(?<!写)没(?:有)?(?:写|填)|未写|blank)/u;
const WHEN = /年份|哪年|时期|年|\b(?:year|period)\b/u;
const STAGES = /([一两二三四五])(?:步走?|个?阶段)|\b(two|three|four|one) (?:stages|steps|phases)/u;
const DETAIL =
  /网址|问责|追责|名单|分解|考核|满意度|指标|每个部门|各部门|培育|\b(?:percentage|website|indicator|per year|each department)\b/u;
const SAYS_GOAL =
  /推开|铺开|推行|全区|覆盖|平台|机制|制度|资源配置|供给|水平|质量|数量|目标|\b(?:platform|mechanism|system|quality|district|roll|spread|services|supply)\b/u;
/** What people claim of the goals in clause 2.3, and whether it is so. */
const CLAIMS = [
  claim({
    says: (f) => BLANK.test(f.text) && WHEN.test(f.text),
    unless: (f) => isFilled(f),
    holds: { always: 'yes' },
    clauses: [NEAR_PERIOD, FAR_YEAR],
    zh: '方案公开文本把时期和年份都留空，写作x。目标是先在全区逐步推开，再基本建立比较完善的政府购买服务制度。',
    en: 'The published text leaves the period and the year blank (x). First purchases spread over the district, then a fairly complete system is set up.',
  }),
  claim({
    says: (f) => STAGES.test(claimed(f)),
    holds: (f) =>
      /[两二]|two/u.test(STAGES.exec(claimed(f))?.slice(1).find(Boolean) ?? '') === isTurned(f) ? 'no' : 'yes',
    clauses: [NEAR, FAR],
    zh: `${GOALS_ZH}。`,
    en: `${GOALS_EN}.`,
  }),
  claim({
    says: (f) => statesFigure(f) || DETAIL.test(claimed(f)) || /十[二三四五]五/u.test(f.text),
    unless: (f) => saysContrary(f, CONTRARY),
    holds: { always: 'not_in_policy' },
    clauses: [NEAR_PERIOD, FAR_YEAR],
    silent: 'goal_numbers',
    zh: `方案没有规定数字、年份、名单、考核和分解任务，时期和年份公开文本留空（x）。${GOALS_ZH}。`,
    en: `The plan does not specify figures, years, lists or who answers for it; period and year are left blank (x). ${GOALS_EN}.`,
  }),
  claim({
    says: (f) => (CONTRARY.test(claimed(f)) || SWAPPED.test(claimed(f))) && SAYS_GOAL.test(claimed(f)),
    unless: (f) => f.us || asksForDetail(f),
    holds: (f) => (SWAPPED.test(claimed(f)) ? 'no' : againstContrary(f, CONTRARY)),
    clauses: [NEAR, FAR],
    zh: `${GOALS_ZH}。时期和年份公开文本留空（x）。`,
    en: `${GOALS_EN}. The text leaves period and year blank (x).`,
  }),
  claim({
    says: saying(ALREADY_ZH, /\balready\b|been (?:reached|met|achieved|completed)/u),
    holds: (f) => (f.has('service_platform') ? 'not_in_policy' : isTurned(f) ? 'yes' : 'no'),
    clauses: [FAR],
    zh: `方案写的是要达到的目标，没有说已经实现。${GOALS_ZH}；做到哪一步请问财政部门。`,
    en: `The plan states goals to be reached and does not say that they have been. ${GOALS_EN}. Ask the finance bureau how far it is.`,
  }),
  claim({
    says: saying(/推开|铺开|推行|推广|全区|覆盖/u, /whole district|roll(?:ed)? out|spread/u),
    unless: (f) => isFalseClaim(f) || detailAsked(f) !== null || /每个|各个|所有(?:部门|单位|街道)|哪|几/u.test(f.text),
    holds: (f) =>
      /逐步|step by step/u.test(claimed(f)) && /马上|立刻|立即|一下|全推/u.test(claimed(f))
        ? 'no'
        : isTurned(f)
          ? 'no'
          : 'yes',
    clauses: [NEAR],
    zh: `初期目标是政府向社会力量购买服务工作在全区逐步推开。${GOALS_ZH}。`,
    en: `In the early stage purchases spread step by step over the whole district. ${GOALS_EN}.`,
  }),
  claim({
    // Its words stand in the clause: 质量, 制度建设明显进展, 与经济社会发展相适应.
    says: (f) =>
      isGrounded(f, '2.3') || (f.lang === 'en' && /platform|mechanism|system|quality|better|supply/u.test(f.text)),
    unless: (f) =>
      isFalseClaim(f) ||
      asksForDetail(f) ||
      detailAsked(f, 'meaning', 'count') !== null ||
      f.has('target_numbers', 'goals_responsible') ||
      /哪|几|谁|多少|每个|各个|already|when|year|figure|number/u.test(f.text),
    holds: true,
    clauses: [NEAR, FAR],
    zh: `${GOALS_ZH}。时期和年份公开文本留空（x）。`,
    en: `${GOALS_EN}. The text leaves period and year blank (x).`,
  }),
];

export const intent = defineIntent({
  id: 'goals',
  title: { zh: '改革目标是什么', en: 'What are the goals?' },
  affirms: true,
  answers: [
    ...CLAIMS,
    {
      when: (f) =>
        f.has('goals_responsible') ||
        /追.{0,2}责|谁考核|考核(?:办法|标准|机制|方法)|held to account|accountable/u.test(f.text),
      stance: 'not_in_policy',
      silent: 'goal_responsible',
      clauses: [FAR],
      zh: '方案没有规定目标由谁负责、完不成怎么处理，只写了目标本身：工作在全区逐步推开，再基本建立比较完善的政府购买服务制度。责任分工请问区政府办公室或财政部门。',
      en: 'The plan does not specify who is responsible or what follows if goals are missed. It states the goals only: purchases spread over the district, then a fairly complete system. Ask the district government office or the finance bureau.',
    },
    {
      when: (f) =>
        /(?:每个|每一个|各个?|所有|全部)(?:部门|单位|局|街道|镇|科室)|(?:every|each|all) (?:department|bureau|office|unit|town)/u.test(
          f.text,
        ) && asksYesNo(f),
      stance: 'not_in_policy',
      silent: 'goal_every_department',
      clauses: [NEAR],
      zh: '方案没有规定每个部门都必须购买，只说政府向社会力量购买服务工作在全区逐步推开，再基本建立比较完善的制度。各部门买什么，由部门和财政按预算安排。',
      en: 'The plan does not specify that every department must purchase. It says that purchases spread step by step over the whole district, until a fairly complete system stands. Departments and the finance bureau arrange it in the budget.',
    },
    {
      when: (f) =>
        (f.has('target_numbers', 'ask_percent', 'ask_amount') ||
          /多少家|几家|(?:培育|扶持|发展)[^,。?]{0,4}(?:多少|几)/u.test(f.text)) &&
        !/念哪|引用|哪句/u.test(f.text) &&
        !/哪(?:一)?年|几几年|which year|what year/u.test(f.text),
      stance: 'not_in_policy',
      silent: 'goal_numbers',
      clauses: [FAR],
      zh: '方案没有规定量化指标，项目数、金额、比例都没写，只有定性的目标：购买服务在全区逐步推开，平台和机制初步形成，最后基本建立比较完善的制度。有没有考核数字请问财政部门。',
      en: 'The plan does not specify any figures: no number of projects, amount or share. Its goals are in words only: purchases spread over the district, platform and mechanism take shape, and a fairly complete system is set up. Ask the finance bureau.',
    },
    {
      when: (f) => asksBlank(f) && isFilled(f) && !f.has('service_platform'),
      stance: null,
      clauses: [NEAR_PERIOD, FAR_YEAR],
      zh: (f) =>
        `方案公开文本这里是空白（x）；按本区填写的信息，${sayBlanks(f, 'zh')}。目标是先在全区逐步推开，再基本建立比较完善的政府购买服务制度。`,
      en: (f) =>
        `The published text leaves this blank (x); by what the district has filled in, ${sayBlanks(f, 'en')}. First purchases spread over the district, then a fairly complete system is set up.`,
    },
    {
      when: (f) => asksBlank(f) && !f.has('service_platform'),
      stance: 'not_in_policy',
      silent: 'goal_years',
      clauses: [NEAR_PERIOD, FAR_YEAR],
      zh: '方案公开文本没有写明：时期和年份都留空，用x代替，我不能替它填。只知道先在全区逐步推开，再基本建立比较完善的政府购买服务制度。请问区政府办公室或财政部门。',
      en: 'The plan does not say: its published text leaves the period and the year blank (x), and I cannot fill them in. First purchases spread over the district, then a fairly complete system is set up. Ask the district government office or the finance bureau.',
    },
    {
      when: (f) =>
        f.has('service_platform') &&
        !asksYesNo(f) &&
        (f.has('ask_where', 'ask_who', 'ask_what_is', 'ask_when', 'which_step', 'ask_list') ||
          /网址|哪个|谁/u.test(f.text)),
      stance: 'not_in_policy',
      silent: 'goal_platform_place',
      clauses: [PLATFORM],
      zh: '方案没有规定平台是哪个、由谁建、哪天建成，只说初期要让统一有效的购买服务平台和机制初步形成，相关制度建设取得明显进展。现在用哪个平台请问财政部门。',
      en: 'The plan does not specify which platform, who builds it or when. It only says that in the early stage a uniform and effective platform and mechanism take first shape. Ask the finance bureau which one is in use.',
    },
    {
      when: (f) => f.has('service_platform'),
      stance: (f) =>
        isYesNo(f)
          ? asksForDetail(f) ||
            /[建搭做弄](?:好|成|完)|已经|现在|上线|finished|ready|already|up and running|\bon ?line\b|launched|\blive\b|\byet\b|\bbuilt\b/u.test(
              f.text,
            )
            ? 'not_in_policy'
            : stanceTo(true, f)
          : null,
      clauses: [PLATFORM],
      zh: (f) =>
        `${isYesNo(f) && stanceTo(true, f) === 'no' ? '不是，' : ''}初期目标里有平台：统一有效的购买服务平台和机制初步形成，相关制度建设取得明显进展。现在建到哪一步，方案没有写，请问财政部门。`,
      en: 'A platform is among the early goals: a uniform and effective purchasing platform and mechanism take first shape, and the rules make clear progress. How far it is by now the plan does not say; ask the finance bureau.',
    },
    {
      when: (f) => f.has('supply_system') && !f.has('goals_near'),
      stance: (f) => (asksForDetail(f) && asksYesNo(f) ? 'not_in_policy' : affirms(f) ? 'yes' : null),
      clauses: [SUPPLY],
      zh: '长远目标是形成与经济社会发展相适应、高效合理的公共服务资源配置体系和供给体系，公共服务水平和质量显著提高，并基本建立比较完善的购买服务制度。没有写量化标准。',
      en: 'The long-term goal is an efficient and reasonable system for allocating resources and supplying public services, with markedly better level and quality, and a fairly complete purchasing system. No figures are given.',
    },
    {
      when: (f) => detailAsked(f, 'meaning') !== null || /指标|分解|任务量|时间表|each year|timetable/u.test(f.text),
      stance: 'not_in_policy',
      clauses: [FAR],
      zh: (f) =>
        `方案没有规定${detailAsked(f, 'meaning')?.zh ?? '这一点'}，时期和年份公开文本也留空（x）。${GOALS_ZH}。`,
      en: (f) =>
        `The plan does not specify ${detailAsked(f, 'meaning')?.en ?? 'this'}; the published text leaves period and year blank (x). ${GOALS_EN}.`,
    },
    {
      when: (f) => isYesNo(f) && !asksNear(f) && !asksFar(f) && f.lang === 'zh',
      stance: 'not_in_policy',
      clauses: [NEAR, FAR],
      zh: `方案没有这样写。${GOALS_ZH}；更细的安排请问财政部门。`,
      en: `The plan does not say so. ${GOALS_EN}. Ask the finance bureau about details.`,
    },
    {
      when: (f) => asksNear(f),
      stance: (f) =>
        affirms(f) && /推开|平台|机制|制度|铺开|roll|platform|mechanism|rules|whole/u.test(f.text) ? 'yes' : null,
      clauses: [NEAR_PERIOD],
      zh: '初期目标有三个：购买服务工作在全区逐步推开；统一有效的平台和机制初步形成；相关制度建设取得明显进展。初期是哪个时期，公开文本留空（x）。',
      en: 'Three goals for the early stage: purchases spread step by step over the district, a uniform and effective platform and mechanism take first shape, and the rules make clear progress. Which period is meant the published text leaves blank (x).',
    },
    {
      when: (f) => asksFar(f),
      stance: null,
      clauses: [FAR],
      zh: '最后要在全区基本建立比较完善的政府购买服务制度，形成高效合理的公共服务资源配置体系和供给体系，公共服务水平和质量显著提高。年份公开文本留空（x）。',
      en: 'In the end a fairly complete system of purchasing services stands in the whole district, with an efficient system of resources and supply and markedly better public services. The published text leaves the year blank (x).',
    },
    {
      stance: (f) =>
        affirms(f) && /推开|建立|形成|提高|铺开|完善|全区|whole|roll|cover|better|improve|complete/u.test(f.text)
          ? 'yes'
          : null,
      clauses: [NEAR, FAR],
      zh: '目标分两步：初期在全区逐步推开，平台和机制初步形成，制度建设明显进展；之后基本建立比较完善的政府购买服务制度，公共服务水平和质量显著提高。时期和年份公开文本留空（x）。',
      en: 'Two stages: first purchases spread over the district, platform and mechanism take shape and rules progress; later a fairly complete system of purchasing services stands and public services are markedly better. The text leaves period and year blank (x).',
    },
  ],
  next: ['principles', 'importance', 'catalogue_domains'],
});
