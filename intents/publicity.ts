import {
  askedPart,
  asksForDetail,
  asksIfWrong,
  asksLeave,
  asksList,
  asksWhen,
  asksWhether,
  barred,
  isNegated,
  leavesOut,
  plainAsked,
  sayBarred,
} from '../src/domain/intent/asked.js';
import { countBeyond } from '../src/domain/intent/beyond.js';
import { claim } from '../src/domain/intent/claim.js';
import { againstContrary } from '../src/domain/intent/contrary.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import { dutyStance, saysAtWill, takesPart, weighsDuty } from '../src/domain/intent/duty.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { statesFigure } from '../src/domain/intent/figure.js';
import { asksCase } from '../src/domain/intent/own-case.js';
import { claimed } from '../src/domain/intent/polarity.js';

const PUBLISH = cite('3.4', '及时向社会公布购买的服务项目、内容以及对承接主体的要求等信息');
const CHOOSE = cite('2.2.3', '按照公开、公平、公正原则,坚持费随事转,通过竞争择优的方式选择承接政府购买服务的社会力量');
const FAIR = cite('3.4', '按照公开、公平、公正原则,建立健全政府向社会力量购买服务机制');

/** What the clause itself speaks of. */
const OWN =
  /公布|公示|公开|公告|发布|披露|告知|告诉|通知|宣布|挂出来|挂|登|发|对外|对社会|向社会|社会|社会上|外面|外界|群众|老百姓|信息|消息|内容|要求|及时|尽快|马上|第一时间|知道|看到|哪些|打听|购买的?|出来|出去|招标|具体|要买|说清楚|什么/gu;
const OWN_EN =
  /^(?:publi\w*|announc\w*|disclos\w*|notice\w*|notif\w*|known|know|inform\w*|large|open\w*|transparen\w*|society|information|contents?|requirements?|prompt\w*|tim\w*|plan|plans|planned|make|made|tell|soon|list\w*|post\w*)$/u;
const goesBeyond = (f: Facts) => countBeyond(f, OWN, OWN_EN) >= 3;
const FIXED_BEFORE =
  /(?:早就?|已经|提前|先)(?:被)?(?:内定|定|选|说)(?:好|了|下来)?(?:的?人|单位|机构|哪家|谁|是谁|是他)|内定|定好了?人|already (?:decided|chosen|picked)|rigged|fixed beforehand/u;

/** The asker would not publish; 公不公布 only asks whether. */
const WITHHOLD =
  /没(?:有)?(?:往外|对外|向外|向社会)?(?:公布|公示|公告|公开)(?!过)(?=[^?]*(?:合规|规矩|合适|行[吗不]|可以|对[吗不]|没事|没问题|违))|不上网|别声张|不声张|悄悄|先别说|不往外|瞒着|(?<!要|需)保密|不(?:用|必)?(?:公告|公示|公布|发公告|对外|挂网|向社会|公开|发布)|not (?:be )?publish|not (?:be )?announc|keep it quiet|unpublished/u;
/** Asks whether this very choice was rigged, which nobody can tell from here. */
const SUSPECTS =
  /(?:是不是|是否|有没有|会不会|该不会|莫非|难道|怀疑|算不算)?[^,。?]{0,10}(?:已经|早就|早|都)(?:被)?(?:内定|定好|定了)|(?:是不是|会不会|有没有|该不会|怀疑|肯定是?)[^,。?]{0,8}(?:内定|暗箱|黑箱|猫腻|萝卜|量身|走后门|关系户|陪标|围标|串标)|内定(?:的|好了|了)[吧吗]?[?。!\s]*$/u;
const AFTERWARDS =
  /(?:公布|公开|公告|发布)[^,。?]{0,6}(?:等|拖到)[^,。?]{0,10}(?:再说|后)|(?:等|到|拖到)[^,。?]{0,10}(?:以后|之后|后|完|好)?再(?:公布|公开|发布|公告|说出来)|publish .{0,20}after (?:the )?(?:award|choosing|selection)/u;
const RESULT = /中了?标(?!准)|成交|落选|没中|入围名单|谁中|winner|winning|award/u;
const DOUBTFUL = /怀疑|感觉|觉得|好像|估计|suspect/u;
const MUST_CHANNEL = /(?:非得|非要|必须|一定要|一定得|只能|要|得)[^,。?不]{0,4}(?:上网|登报|见报|上平台|上电视)/u;
const DAYS = /[\d一二三四五六七八九十几两半]个?(?:天|日|周|星期|工作日|月)|\b(?:days?|weeks?)\b/u;
/** The purchase itself, its content or its requirements made known to the public. */
const MADE_KNOWN =
  /(?:会|要|得|必须|应该?)[^,。?]{0,6}(?:公布|公开|公告|公示|发布)|(?:will|must|should|are|is)\b[^?]{0,40}(?:published|announced|made known)/u;
/** Would give less than the plan asks for. */
const ONLY_PART =
  /(?:只|光|就)[^,。?]{0,8}(?:通知|告诉|挑)[^,。?]{0,10}(?:就|算|行|够)|(?:只|光)(?:要|需|用|有|是)?(?:公布|公示|写|说|发|公开|登|贴|挂)|\b(?:only|just) (?:publish|post|announce|list|give|name|put|the)|enough to (?:publish|post|announce)/u;
const WHAT_ZH =
  /(?:公布|公示|公开|发布|公告|登|贴|晒)[^?,。]{0,8}(?:哪[些几](?!个?(?:网|平台|地方|家|天))|什么(?!地方|网|平台|时候|时间|单位|部门)|啥(?!时候|地方|网))|(?:哪[些几]样?|什么|啥)(?:内容|信息|东西|事项)/u;
const WHAT_EN =
  /\bwhat\b(?! (?:website|site|date|time|happens|if|platform|penalt|can we|does the policy)).*\b(?:publi|announc|disclos|notice|made known)/u;
const withholds = (f: Facts) => leavesOut(f) || WITHHOLD.test(plainAsked(f));
const asksWhat = (f: Facts) => !asksWhether(f) && (f.lang === 'en' ? WHAT_EN : WHAT_ZH).test(askedPart(f));

/** Where, how long and how it is published, and what else: not in the plan. */
const NOT_SPOKEN_OF =
  /登报|登在|网上|采购网|网站|上网|公众号|报纸|媒体|平台|电视|双语|英文|英语|外语|打分|得分|评分|异议|公示期|样式|格式|省级|市级|\b(?:website|platform|newspaper|media|wechat|english|languages?|bilingual|scores?|objection)\b/u;
/** Chosen otherwise than openly and by competition. */
const UNFAIR = /轮流|轮着|抽签|抓阄|内定|照顾|关系户|先到先得|老单位|熟人|指定/u;
/** Keeps it inside, or to a few. */
const INSIDE = /内部|私下|几家|自己掌握|圈子|熟人|internally|in-house|privately|a few/u;
const speaksOfNews = (f: Facts) =>
  f.has('publication') ||
  /信息|发给|通知|公[布开示告部怖步]|发布|对外|披露|有权知道|晒|贴|publish|public|announc|disclos|made known/u.test(
    f.text,
  );
const refusesNews = (f: Facts) =>
  withholds(f) || saysAtWill(f) || INSIDE.test(claimed(f)) || ONLY_PART.test(plainAsked(f)) || AFTERWARDS.test(f.text);
/** What people claim of publishing, and whether it is so. */
const CLAIMS = [
  claim({
    says: (f) => UNFAIR.test(claimed(f)) && /公开|公平|公正|选|挑/u.test(claimed(f)),
    unless: (f) => f.has('prearranged') || FIXED_BEFORE.test(f.text) || speaksOfSending(f),
    holds: (f) => againstContrary(f, UNFAIR),
    clauses: [CHOOSE],
    zh: '方案要求按公开、公平、公正原则，通过竞争择优的方式选择承接的社会力量，让具备条件的平等参与竞争。',
    en: 'The plan has providers chosen openly, fairly and justly, by competition on merit.',
    next: ['procurement_methods', 'principles'],
  }),
  claim({
    says: (f) =>
      asksCase(f) &&
      (f.us || /你们/u.test(f.text)) &&
      speaksOfNews(f) &&
      (!refusesNews(f) || /分[两二三几]次|分批|少公布|下个月|晚点|过阵子/u.test(f.text)),
    unless: (f) => f.has('prearranged', 'results_notice') || /不(?:用|必)(?:向|对|公)/u.test(f.text),
    holds: { always: 'depends' },
    clauses: [PUBLISH],
    silent: 'publication_remedy',
    zh: '由购买主体把握，拿不准问财政部门。方案要求“及时”向社会公布购买的服务项目、内容以及对承接主体的要求等信息，分几次、晚几天、哪些不宜公开，没有写；越早越全越稳当。',
    en: 'The purchasing department decides; ask the finance bureau if unsure. The plan asks that the service projects, their contents and the requirements for providers be published promptly; in how many parts, how much later or with what exceptions it does not say.',
    next: ['human_handoff', 'process_steps'],
  }),
  claim({
    says: (f) => (statesFigure(f) || NOT_SPOKEN_OF.test(claimed(f))) && !refusesNews(f),
    unless: (f) => f.has('prearranged', 'results_notice') || takesPart(f),
    holds: { always: 'not_in_policy' },
    clauses: [PUBLISH],
    silent: 'publication_place',
    zh: '方案没有规定在哪公布、公布几天、用什么形式，只要求及时向社会公布购买的服务项目、内容以及对承接主体的要求等信息。走政府采购的，按政府采购法有关规定，可问购买主体。',
    en: 'The plan does not specify where, for how long or in what form; it only asks that the service projects, their contents and the requirements for providers be published promptly. Ask the purchasing department.',
  }),
  claim({
    says: (f) =>
      speaksOfNews(f) &&
      !f.has('results_notice', 'prearranged', 'confidential', 'not_published') &&
      (refusesNews(f) || weighsDuty(f) || !goesBeyond(f)),
    unless: (f) =>
      RESULT.test(f.text) ||
      asksForDetail(f) ||
      f.has('in_advance') ||
      /什么时候|几|谁|多久/u.test(claimed(f)) ||
      f.has('complaint') ||
      (asksLeave(f) && !refusesNews(f) && !weighsDuty(f)),
    holds: (f) => {
      if (asksIfWrong(f) && refusesNews(f)) return 'yes';
      if (/不(?:能|可以?|得|许)[^,。?]{0,6}(?:不|拖|只|光|瞒|内部|私下)/u.test(claimed(f))) return 'yes';
      return refusesNews(f) ? 'no' : dutyStance(f);
    },
    clauses: [PUBLISH],
    zh: '要及时向社会公布购买的服务项目、内容，以及对承接主体的要求等信息，没有写哪类项目可以不公布。',
    en: 'The service projects, their contents and the requirements for providers are made public promptly, and no kind of project is exempt.',
  }),
];
/** Whom the news is sent to, which is another matter than whom is chosen. */
function speaksOfSending(f: Facts): boolean {
  return speaksOfNews(f) && !/选|挑/u.test(f.text);
}

export const intent = defineIntent({
  id: 'publicity',
  title: { zh: '要公布哪些信息', en: 'What is made public' },
  answers: [
    ...CLAIMS,
    {
      when: (f) => f.has('prearranged') || FIXED_BEFORE.test(f.text),
      stance: (f) =>
        !asksWhether(f) ? null : SUSPECTS.test(plainAsked(f)) || DOUBTFUL.test(f.text) ? 'depends' : barred(f),
      clauses: [FAIR, CHOOSE],
      zh: (f) =>
        `${SUSPECTS.test(plainAsked(f)) ? '有没有内定，我判断不了，但方案不允许。' : sayBarred(f, '不能内定。', '')}方案要求按公开、公平、公正原则，及时向社会公布项目和要求，通过竞争择优选承接方。有疑问先问购买主体，也可以向财政部门反映；质疑投诉按政府采购法有关规定。`,
      en: (f) =>
        `${sayBarred(f, '', 'Nothing may be fixed beforehand. ')}The plan asks for openness, fairness and justice: projects and requirements are published promptly and providers are chosen by competition on merit. Ask the purchasing department first, or tell the finance bureau; challenges follow the Government Procurement Law.`,
      next: ['procurement_methods', 'human_handoff'],
    },
    {
      when: (f) => f.has('confidential'),
      stance: 'not_in_policy',
      clauses: [PUBLISH],
      silent: 'publication_confidential',
      zh: '方案没有规定涉密或涉及隐私的内容怎么处理，只要求及时公布购买的服务项目、内容和对承接主体的要求。哪些不宜公开，由购买主体按保密和信息公开的有关规定把握。',
      en: 'The plan does not specify exceptions for confidential or private matters; it only asks that the service projects, contents and requirements for providers be published promptly. The purchasing department decides by the rules on secrecy and disclosure.',
    },
    {
      when: (f) => asksWhat(f) && !f.has('ask_duration', 'results_notice', 'not_published', 'inner_circle'),
      stance: null,
      clauses: [PUBLISH],
      zh: '要及时向社会公布三样：购买的服务项目、服务内容、对承接主体的要求，后面有“等信息”，不限于这三样。',
      en: 'Three things are published promptly to society: the service projects, their contents, and the requirements for providers; the list ends in "and other information".',
    },
    {
      when: (f) => f.has('inner_circle'),
      stance: (f) => barred(f),
      clauses: [PUBLISH],
      zh: (f) =>
        `${sayBarred(f, '不行。', '')}方案要求“向社会公布”，只在群里或私下通知几家不算。购买的服务项目、内容和对承接主体的要求都要让社会知道。`,
      en: (f) =>
        `${sayBarred(f, '', 'No. ')}The plan asks that information be published to society; telling a few organisations privately is not enough. The service projects, their contents and the requirements for providers must be made public.`,
    },
    {
      when: (f) =>
        (f.has('ask_duration', 'time_limit') || DAYS.test(askedPart(f)) || (f.has('timely') && !asksWhether(f))) &&
        !f.has('ask_where'),
      stance: 'not_in_policy',
      clauses: [PUBLISH],
      silent: 'publication_days',
      zh: '方案没有规定公布几天、提前多少天，只要求“及时”向社会公布项目、内容和对承接主体的要求。走政府采购的，公告期限按政府采购法有关规定，可问购买主体或财政部门。',
      en: 'The plan does not specify any number of days; it only says that projects, contents and requirements are published promptly. In government procurement the notice periods follow the Government Procurement Law; ask the purchasing department or the finance bureau.',
    },
    {
      when: (f) => f.has('results_notice') || (asksWhether(f) && RESULT.test(f.text)),
      stance: 'not_in_policy',
      clauses: [PUBLISH],
      silent: 'publication_results',
      zh: '方案没有规定要公布结果、中标单位或金额；它点名要公布的是购买的服务项目、内容和对承接主体的要求等信息。走政府采购的，结果和合同公告按政府采购法有关规定，可向购买主体查询。',
      en: 'The plan does not specify that results, winners or amounts are published; what it names are the service projects, their contents and the requirements for providers. In government procurement such notices follow the Government Procurement Law; ask the purchasing department.',
    },
    {
      // That it is made known before the purchase the sentence says; how long before, it doesn't.
      when: (f) => f.has('in_advance') && asksWhether(f) && !isNegated(f) && MADE_KNOWN.test(askedPart(f)) && !f.us,
      stance: 'yes',
      clauses: [PUBLISH],
      silent: 'publication_days',
      zh: '要。方案要求“及时”向社会公布购买的服务项目、内容和对承接主体的要求等信息；提前多少天没有规定，请看购买主体的安排。',
      en: 'Yes. The projects, their contents and the requirements for providers are to be published promptly; how many days ahead the plan does not specify. See the purchasing department’s notice.',
    },
    {
      when: (f) => f.has('in_advance'),
      stance: 'depends',
      clauses: [PUBLISH],
      silent: 'publication_days',
      zh: '可以据此提，但提前多久要看购买主体：方案要求“及时”公布项目、内容和对承接主体的要求，没有规定提前多少天。您可以请购买主体尽早公布，也可以向财政部门反映。',
      en: 'You may ask, but how early depends on the purchasing department: the plan says that projects, contents and requirements are published promptly and does not specify how far in advance. You can ask it to publish sooner, or raise it with the finance bureau.',
    },
    {
      when: (f) => f.has('publication_channel', 'ask_where') || MUST_CHANNEL.test(plainAsked(f)),
      stance: 'not_in_policy',
      clauses: [PUBLISH],
      silent: 'publication_place',
      zh: (f) => {
        const site = f.district.publicationSite;
        const here = site ? `本区设置的公布网站是 ${site}。` : '在哪里看，可以问发布项目的购买主体或财政部门。';
        return `方案没有规定在哪个网站或平台公布，只要求及时向社会公布项目、内容和对承接主体的要求。${here}`;
      },
      en: (f) => {
        const site = f.district.publicationSite;
        const here = site
          ? `The site set for this district is ${site}.`
          : 'Ask the purchasing department or the finance bureau where they publish.';
        return `The plan does not specify a website or platform; it only says that projects, contents and requirements are published promptly to society. ${here}`;
      },
    },
    {
      when: (f) => asksWhen(f),
      stance: 'not_in_policy',
      clauses: [PUBLISH],
      silent: 'publication_days',
      zh: '要“及时”公布，但方案没有规定具体时间或提前多少天。要公布的是购买的服务项目、内容和对承接主体的要求；什么时候发，问购买主体。',
      en: 'Promptly, but the plan does not specify a date or a number of days. What is published are the service projects, their contents and the requirements for providers; ask the purchasing department when.',
    },
    {
      when: (f) => f.has('not_published', 'complaint'),
      stance: (f) => (asksWhether(f) ? 'depends' : null),
      clauses: [PUBLISH],
      silent: 'publication_remedy',
      zh: '要看具体情况，但方案要求及时向社会公布项目、内容和对承接主体的要求，您可以据此先问购买主体，再向财政部门反映。没公布有什么后果、怎么投诉，方案没有规定。',
      en: 'It depends on the case, but the plan asks that projects, contents and requirements be published promptly, so you can ask the purchasing department and then the finance bureau. The plan does not specify consequences or a complaint procedure.',
      next: ['human_handoff', 'process_steps'],
    },
    {
      when: (f) => f.has('ask_who') && !asksWhether(f),
      stance: null,
      clauses: [PUBLISH],
      zh: '一般由购买主体公布，谁买谁公布；方案这句话没有点名哪个单位。要公布的是购买的服务项目、内容以及对承接主体的要求。',
      en: 'Normally the purchasing department, since it is the one that buys; this sentence of the plan does not name an office. What is published are the service projects, their contents and the requirements for providers.',
    },
    {
      when: (f) => f.has('fairness') && !f.has('publication'),
      stance: (f) => (asksWhether(f) ? 'yes' : null),
      clauses: [FAIR],
      zh: (f) =>
        `${asksWhether(f) ? '是的，' : ''}购买机制要按公开、公平、公正原则建立：要及时向社会公布项目、内容和对承接主体的要求，让符合条件的机构都有机会。`,
      en: (f) =>
        `${asksWhether(f) ? 'Yes: the' : 'The'} purchasing mechanism rests on openness, fairness and justice. Projects, contents and the requirements for providers are published promptly so that every suitable organisation has its chance.`,
    },
    {
      when: (f) => asksWhether(f) && asksForDetail(f),
      stance: 'not_in_policy',
      clauses: [PUBLISH],
      silent: 'publication_days',
      zh: '方案没有规定公布的时间、格式、次数这些细节，只要求及时向社会公布购买的服务项目、内容以及对承接主体的要求等信息。具体做法问购买主体或财政部门。',
      en: 'The plan does not specify such details of publication; it only asks that the service projects, their contents and the requirements for providers be published promptly. Ask the purchasing department or the finance bureau.',
    },
    {
      when: (f) => asksWhether(f) && !asksList(f),
      stance: 'not_in_policy',
      clauses: [PUBLISH],
      silent: 'publication_days',
      zh: '方案没有规定这一点，只要求及时向社会公布购买的服务项目、内容以及对承接主体的要求等信息。具体怎么做，问购买主体；走政府采购的，按政府采购法有关规定。',
      en: 'The plan does not specify that; it only asks that the service projects, their contents and the requirements for providers be published promptly. Ask the purchasing department; in government procurement the Government Procurement Law applies.',
    },
    {
      stance: null,
      clauses: [PUBLISH],
      zh: '要及时向社会公布三样：购买的服务项目、服务内容、对承接主体的要求（后面有“等信息”）。在哪公布、公布几天，方案没有写。',
      en: 'Three things are published promptly to society: the service projects, their contents, and the requirements for providers (the list ends in "and other information"). The plan does not say where or for how many days.',
    },
  ],
  next: ['process_steps', 'procurement_methods', 'self_check_start'],
});
