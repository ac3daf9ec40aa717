import {
  askedPart,
  asksForDetail,
  asksIfWrong,
  asksLeave,
  asksList,
  asksMust,
  asksWhen,
  asksWhether,
  barred,
  isNegated,
  leavesOut,
  plainAsked,
  sayBarred,
  saysEnough,
} from '../src/domain/intent/asked.js';
import { countBeyond } from '../src/domain/intent/beyond.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import type { Facts } from '../src/domain/intent/facts.js';

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
  /(?:等|到|拖到)[^,。?]{0,10}(?:以后|之后|后|完|好)?再(?:公布|公开|发布|公告|说出来)|publish .{0,20}after (?:the )?(?:award|choosing|selection)/u;
const RESULT = /中了?标(?!准)|成交|落选|没中|入围名单|谁中|winner|winning|award/u;
const DOUBTFUL = /怀疑|感觉|觉得|好像|估计|suspect/u;
const MUST_CHANNEL = /(?:非得|非要|必须|一定要|一定得|只能|要|得)[^,。?不]{0,4}(?:上网|登报|见报|上平台|上电视)/u;
const DAYS = /[\d一二三四五六七八九十几两半]个?(?:天|日|周|星期|工作日|月)|\b(?:days?|weeks?)\b/u;
/** Would give less than the plan asks for. */
const ONLY_PART =
  /(?:只|光|就)[^,。?]{0,8}(?:通知|告诉|挑)[^,。?]{0,10}(?:就|算|行|够)|(?:只|光)(?:要|需|用|有|是)?(?:公布|公示|写|说|发|公开|登|贴|挂)|\b(?:only|just) (?:publish|post|announce|list|give|name|put|the)|enough to (?:publish|post|announce)/u;
const WHAT_ZH =
  /(?:公布|公示|公开|发布|公告|登|贴|晒)[^?,。]{0,8}(?:哪[些几](?!个?(?:网|平台|地方|家|天))|什么(?!地方|网|平台|时候|时间|单位|部门)|啥(?!时候|地方|网))|(?:哪[些几]样?|什么|啥)(?:内容|信息|东西|事项)/u;
const WHAT_EN =
  /\bwhat\b(?! (?:website|site|date|time|happens|if|platform|penalt|can we|does the policy)).*\b(?:publi|announc|disclos|notice|made known)/u;
const withholds = (f: Facts) => leavesOut(f) || WITHHOLD.test(plainAsked(f));
const asksWhat = (f: Facts) => !asksWhether(f) && (f.lang === 'en' ? WHAT_EN : WHAT_ZH).test(askedPart(f));

export const intent = defineIntent({
  id: 'publicity',
  title: { zh: '要公布哪些信息', en: 'What is made public' },
  examples: {
    zh: [
      '购买服务要向社会公布哪些内容',
      '项目信息需要公示吗',
      '公示些啥',
      '那公示呢',
      '请问购买服务的信息公开有何要求？',
      '买服务的消息会不会贴出来',
      '对承接机构的要求要不要公开',
      '采购前必须发公告吗',
      '不公告直接开始行不行',
      '小项目可以不公示吧',
      '公告期多少个工作日',
      '什么时候公布今年要买的项目',
      '“及时公布”到底是多久之内',
      '提前多少天发布需求',
      '可以要求单位早点公布项目吗',
      '采购意向要事先公开吗',
      '在哪个网站能查到你们要买什么服务',
      '项目公告登在哪里啊',
      '公众号上会发项目信息吗',
      '上哪儿能看到招募要求',
      '公告应当发布在哪个平台',
      '中标结果要不要公示',
      '合同金额需要对外公开吗',
      '谁中了会公布吗',
      '评审专家名单公开不公开',
      '绩效评价结果要公布吗',
      '预算金额需要在公告里写吗',
      '涉密项目也要公布吗',
      '项目里有残疾人隐私还要公开吗',
      '由谁负责发布信息',
      '公示是财政局发还是业务科室发',
      '我怀疑这个项目早就内定了怎么办',
      '听说已经打好招呼了我们去就是陪跑',
      '这样算不算暗箱操作，规定里怎么说公平的',
      '只在微信群里通知几家机构可以吗',
      '私下打电话告诉三家单位来报名行吗',
      '项目没公示就开工了，能投诉吗',
      '怎么从来没见你们发过通知',
      '公示内容有误找谁',
      '我们在城东做了八年的居家养老，每次都是看到别人挂牌了才知道又有新项目，想问问这些需求按规定是不是应该让大家都看得到？',
      '我是民政局的经办人，下个月要买社区矫正帮扶服务，领导说先悄悄找两家谈谈，不用对外发，我心里没底，到底要不要公布？',
      '你好我就想问一下就是那个政府要买哪些服务是不是应该让老百姓都知道啊在哪儿能看到呢',
      '上半年有个垃圾分类宣传的项目，我们打听的时候说还没定，过了一周就听说别家已经在做了，公告我们一份都没看到，这合规吗？',
      '信息公开是公开到什么程度，价格、人员这些都得公开吗，我们单位头一回弄',
      '项目要求要 publish 在哪里',
      '需要做 public notice 吗',
      '中标 result 会公开吗',
      '公告 deadline 是几天，要 post 在官网吗',
      '公开、公平、公正是针对哪件事说的',
      '采购需求对外公开的要求是什么',
      '发布的信息至少要包含哪几项',
      '公不公布',
      '用不用对外公告',
      '公示是必须的还是看情况',
      '不公示算不算违规',
      '没有对外发布就采购合规吗',
      '只公布项目名称够不够',
      '光贴一个标题可以吗',
      '只把中标人挂出来就行吧',
      '项目内容也要写出来吗',
      '对机构的资质要求要不要一起发布',
      '谁都能看到项目信息吗',
      '你们会不会把要买的项目发出来',
      '招机构的要求是贴出来还是得找人问',
      '要买什么是不是应该告诉社会',
      '公布哪几样东西',
      '须对外披露的事项有哪些',
      '公告里得有哪些内容',
      '信息公开公开些什么',
      '贴在单位门口算公布吗',
      '发个朋友圈算不算公告',
      '项目信息公布的时限',
      '多早发出来才叫及时',
      '挂多久能撤',
      '谁来发公告',
      '哪里能看到明年的购买计划',
      '公告找不到，去哪查',
      '平台上没搜到你们的项目，发在别处了吗',
      '老百姓有没有权知道买了啥服务',
      '我做审计的，想核一下这个项目信息公开做得够不够，方案要求公开的是哪几项',
      '我是个小协会的会长年纪大了不会上网你们那些招机构的消息能不能用别的法子告诉我们啊',
      '嗯这个项目我想先不往外说免得一堆人来找，等定了再发，行吧',
      '社区里头那么多项目到底有没有一个地方把要求都写明白给大家看的',
      '隔壁街道的项目我们连听都没听说过就开始了他们这样对不对',
      '机会是不是对所有机构都公平',
      '对乙方资格的要求应该公开吧',
      '招机构的条件要不要也公布出来',
      '老百姓有权知道政府买什么吗',
      '我们有权看到购买信息吗',
      '保密项目能不公布吗',
      '涉及隐私的可以不公示吗',
      '公示天数有规定没',
      '公示期限有几天的规定吗',
      '悄悄买行不行',
      '先别声张这个项目可以吧',
      '哪些事情要让社会知道',
      '政府要购买啥该不该告诉大家',
      '打算买什么服务应不应该事先让大家知道',
      '给三家发个邮件就当公布了可以吗',
      '合同签好以后要把价格对外公开吗',
      '评分结果公布不公布',
      '必须让外面的机构都看得到要求吗',
      '通知几个老合作单位够不够',
      '涉密项目也得对外发吗',
      '购买信息对外说到哪一步',
      '我们有没有权利看到政府要买的服务',
      '普通机构有资格知道购买信息吗',
      '对承接者的条件是不是也得对外公布',
      '涉密的不公开可以吗',
      '涉密内容怎么公示',
      '不上网发布行吗',
      '没选上的机构会得到通知吗',
      '结果会告诉落选的吗',
      '评审专家的名单需要对外公开吗',
      '评委是谁，要不要登出来',
      '打分的专家姓名上不上网公示',
      '早就听说这次人选内定了，走个过场而已',
      '我们怀疑是萝卜坑，条件照着一家写的',
      '这不就是暗箱操作吗',
      '公告要登几次，方案里规定了吗',
      '公示的格式方案有没有统一',
      '项目有什么要求能不能早点告诉我们',
      '能否提前把项目要求放出来让我们准备',
      '公告只挂两天行吗',
      '评委名单要不要对外公示',
      '评标专家的名单公不公布',
      '专家名单是不是也得公开',
      '采购公告必须发到指定的网站吗',
      '是不是非要在政府网站上发',
      '公告贴在社区宣传栏上算不算公布',
      '在单位门口贴个通知就算公布了吧',
      '成交金额要不要公示',
      '中标结果和金额是否对外公示',
      '没中的单位会不会公布',
      '资格要求不写进公告行不行',
      '只公布项目名，要求不登出来可以吗',
      '要求改了要不要重新公告',
      '覺得他們早就內定了怎麼辦',
      '承接要求有沒有義務公開',
      '公告要在哪裡查',
      '谁家中了要不要贴出来',
      '不公布就把机构定了，这合规吗',
      '怕来的人多，不发公告行吗',
      '老百姓能不能看到你们要买什么服务',
      '你们买什么总得告诉大家吧',
      '是否要公布评审专家',
      '公众号里发一条算不算公布',
      '對機構的要求要不要對外說',
      '小額項目可以不公告嗎',
      '项目急没对外公布，合规吗',
      '私下告诉几家就算公布了吗',
      '单一来源公示期是几天',
      '单一来源要先公示多久',
    ],
    en: [
      'What has to be published about a purchase?',
      'Do we have to announce the project publicly?',
      'Where are the projects published?',
      'Which website shows what you want to buy?',
      'For how many days must the notice stay up?',
      'When do you publish the requirements?',
      'How soon is promptly?',
      'Can we ask the department to publish earlier?',
      'Must the winner be announced?',
      'Is the contract amount made public?',
      'Do classified projects have to be disclosed too?',
      'Who is responsible for publishing the information?',
      'I think the project was rigged from the start, what does the policy say?',
      'May we just tell three organisations in a WeChat group?',
      'Nothing was ever published, only one charity knew about it',
      'public notice rules?',
      'Are requirements for providers disclosed to the public?',
      'We found out too late about a youth counselling project. Shouldn’t the information have been made public?',
      'Can a small project go without publication?',
      'Is there a rule about fairness and openness of information?',
      'Should evaluation results be published as well?',
      'Is publication compulsory?',
      'Is it a violation not to publish?',
      'Is it enough to publish only the project title?',
      'What details must a public notice contain?',
      'What items of information go out to the public?',
      'Will the department publish what it wants to buy, or do we have to ask around?',
      'Do you announce your requirements for providers?',
      'How would a small association hear about upcoming projects?',
      'Would a note on the office door count as publication?',
      'Can we keep the project quiet until a provider is found?',
      'Who has to put the notice out?',
      'As an auditor I need to know which information about a purchase has to be disclosed.',
      'Is everyone entitled to see the requirements?',
      'When does the information have to be out?',
      'Can a project remain unpublished?',
      'May we keep a project to ourselves without publishing it?',
      'Do we have a right to know what is being purchased?',
      'Are the conditions for providers published too?',
      'Is there a minimum publication period?',
      'Is phoning a few charities enough as publicity?',
      'Would emailing a handful of organisations do?',
      'Are scores made public?',
      'What has the public to be told about a purchase?',
      'Do outsiders get to know the project requirements?',
      'Is the contract value published after signing?',
      'Do people have a right to see what the government buys?',
      'Are losing bidders told the result?',
      'Must the names of the bid evaluation experts be posted online?',
      'It looks rigged to us, the winner was settled long ago.',
      'Does the purchaser announce its projects?',
      'Which details are announced to the public?',
      'Where can the public find the projects?',
      'Must requirements for providers be published?',
      'How soon must projects be announced?',
      'Are the experts on the panel made public?',
      'Is the name of the winner published?',
      'May a project stay unannounced?',
      'Who publishes the information?',
      'Is it enough to post it inside the bureau?',
      'Does the plan fix a website for announcements?',
      'What must society be told about purchases?',
      'Is the content of a purchase made known in advance?',
      'How long does a notice stay up?',
      'Do we have to announce the requirements in good time?',
      'Is the winning price made public?',
      'Do departments need to announce the result of the tender?',
      'Can a notice on our office door count as publication?',
      'May we tell a few suppliers by phone instead of publishing?',
      'Must the selection requirements be in the notice?',
      'How early must upcoming projects be announced?',
      'Can small purchases stay unannounced?',
      'Is the public told which services will be bought?',
      'Does the plan require notices in a newspaper?',
      'Are the names of experts disclosed?',
      'Do suppliers learn in advance what will be bought?',
    ],
  },
  answers: [
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
      when: (f) =>
        asksWhether(f) &&
        (ONLY_PART.test(plainAsked(f)) || saysEnough(f)) &&
        !DAYS.test(f.text) &&
        !f.has('inner_circle', 'results_notice'),
      stance: 'no',
      clauses: [PUBLISH],
      zh: '不够。购买的服务项目、服务内容、对承接主体的要求等信息，都要及时向社会公布。',
      en: 'No, that is not enough: the service projects, their contents and the requirements for providers are all published promptly to society.',
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
      when: (f) => asksWhether(f) && AFTERWARDS.test(f.text),
      stance: (f) => barred(f),
      clauses: [PUBLISH],
      zh: (f) =>
        `${sayBarred(f, '不行。', '')}要“及时”向社会公布购买的服务项目、内容以及对承接主体的要求，等定了机构再公布就不算及时了。`,
      en: (f) =>
        `${sayBarred(f, '', 'No. ')}The service projects, their contents and the requirements for providers are published promptly; once a provider is chosen it is no longer prompt.`,
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
      when: (f) => withholds(f) && !f.has('not_published'),
      stance: (f) => (asksIfWrong(f) ? 'yes' : 'no'),
      clauses: [PUBLISH],
      zh: (f) =>
        `${sayBarred(f, '不行。', '')}方案要求及时向社会公布购买的服务项目、内容以及对承接主体的要求，没有写哪类项目可以不公布。`,
      en: (f) =>
        `${sayBarred(f, '', 'No. ')}The plan asks that the service projects, their contents and the requirements for providers be published promptly, and does not exempt any kind of project.`,
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
      when: (f) => asksMust(f) && !isNegated(f) && !asksLeave(f) && !goesBeyond(f),
      stance: 'yes',
      clauses: [PUBLISH],
      zh: '要公布。方案要求及时向社会公布购买的服务项目、内容，以及对承接主体的要求等信息。',
      en: 'Yes, it must be published. The plan asks that the service projects, their contents and the requirements for providers be made public promptly.',
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
