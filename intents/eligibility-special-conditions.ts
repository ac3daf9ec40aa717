import { claim, saying } from '../src/domain/intent/claim.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import { detailAsked } from '../src/domain/intent/details.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { claimed } from '../src/domain/intent/polarity.js';
import { asksOfText, speaksOfOwn, wantsYesNo } from '../src/domain/intent/said.js';

const SETS = cite('3.2', '承接主体的具体条件由购买主体会同财政部门根据购买服务项目的性质和质量要求确定');
const RATED = cite('3.2', '连续两年以上年检合格的3A级以上社会组织');
const LOCAL = cite('3.2', '实现服务行业和服务实体的本地化');

const FINANCE = /财政|财局|financ|treasury/;
/** Asks in what form the finance department has its say. */
const asksForm = (f: Facts) =>
  /书面|批复|电话|微信|phone|e-?mail|发文|行文|盖章|会签|口头|打[个声]?招呼|签字|几天|多久|答复|回复|in writing|stamp|sign|written|consent|形式/.test(
    f.text,
  ) && FINANCE.test(f.text);
/** One of them without the other; 「自己加」 alone only asks whether something may be added. */
const decidesAlone = (f: Facts) =>
  /单独|一家(?:定|说了|做主|决定|拍板|拿主意)|(?:财政[局部门]{0,2}|购买主体|购买单位|甲方|采购人|主管部门)[^,。?谁]{0,4}(?:说了算|做主|拍板)|一个(?:部门|单位)(?:就)?(?:能|可以)?(?:定|说了|决定)|独自|单方|自己说了算|自己(?:就|直接)?定|我们定|绕[过开]|不(?:经过?|问|找|跟|和|用|通过)(?:财政|财局)|财[政局]{1,2}[^,。?]{0,5}(?:没有?|[不未])(?:人)?(?:参与|参加|过问|知情|出面|到场|掺和|插手|介入|管)|没(?:经过?|问|找|跟|和|通过)(?:财政|财局)|alone|by ourselves|on our own|unilateral|without (?:the )?financ/.test(
    f.text,
  );
/** 「不是财政一家说了算吧」 is right already. */
const deniesAlone = (f: Facts) =>
  /不(?:是|能|可以|得|应该?|该)[^,。?]{0,12}(?:单独|一家|独自|单方|说了算)|\b(?:not|cannot)\b|n't/.test(
    f.text.replace(/(.{1,2})不\1/gu, ''),
  );
/** 违不违规 and against put the question the other way round than 合不合规. */
const saysWrong = (f: Facts) =>
  /违(?:不违)?规|违反|不符合|不合规|against/.test(f.text.replace(/符不符合|合不合规?/g, ''));
const disagrees = (f: Facts) =>
  /不一致|分歧|不同意|不答应|不批|谈不拢|意见不同|反对|听谁|disagree|refuse|object/.test(f.text) &&
  FINANCE.test(f.text);
/** A condition of one's own is to be added. */
const adds = (f: Facts) =>
  /(?<!附)加[一个条进上]|增设|增加|设[一置]|写[进明上]|要求|规定|限定|限制|\badd |demand|require|ask for|insist/.test(
    f.text.replace(/质量要求|方案(?:有没有)?(?:规定|要求)|quality requirements?/gu, ' '),
  );

const SET_ZH = '具体条件由购买主体会同财政部门，根据购买服务项目的性质和质量要求确定';
const SET_EN =
  'The purchaser sets the particular conditions together with the finance department, by the nature and quality requirements of the project';
/** Who else is said to set the conditions. */
const OTHERS =
  /民政|主管部门|代理|中介|专家|承接[方主]|供应商|服务商|乙方|投标|人大|审计|纪检|市场监管|上级|区政府|区里|街道|社区|群众|第三方|评委|agenc|experts?|bidder|provider|civil affairs|council|auditor/u;
const DECIDES =
  /提(?!高|到)|定(?!向|期|额|点)|说了算|做主|决定|拍板|设|写|确定|拿主意|\bset\b|decid|determin|\bhave a say|draw up/u;
/** Says that one has not asked, or need not ask, the finance department. */
const ALONE =
  /(?:自己|自行|独自|单独|单方|一家|一句话|一把手|领导|科室|内部|私下)[^?]{0,10}(?:定|拍板|说了算|决定|做主|写|设)|(?:定|写)[^,。?]{0,3}就(?:行|报|可以|算|好)|(?:财政|甲方|购买(?:单位|主体))[^,。?]{0,3}说了(?:就)?算|by (?:itself|themselves|ourselves|myself)|\balone\b|on (?:its|our|their) own|unilateral/u;
const TOGETHER =
  /会同|一块|一起|共同|协商|商量|商定|参与|过问|征求|经过|有份|说得上话|发言权|两家|配合|have a say|together|involved|consult|jointly|part in|agree/u;
const WITHOUT_FINANCE =
  /(?:不|没|无|免|绕|跳)[^,。?]{0,8}(?:财政|财局)|(?:财政|财局)[^,。?]{0,6}(?:不用|不必|不需|没必要|不参与|不管|不知情|没参与)|without[^?]{0,14}financ/u;

/** What people claim of who sets the particular conditions and how, and whether it is so. */
const CLAIMS = [
  claim({
    says: saying(
      /随便|随意|任意|想怎么|想定什么|想加啥|爱怎么|看心情|arbitrar|as (?:they|we) (?:like|please|wish)|whatever/u,
      /arbitrar|as (?:they|we) (?:like|please|wish)|whatever|freely/u,
    ),
    holds: false,
    clauses: [SETS],
    zh: `${SET_ZH}，不能想加什么加什么，也不能一家说了算。`,
    en: `${SET_EN}; neither may set them at will.`,
  }),
  claim({
    says: (f) =>
      (/(?:低于|低过|松|放宽|降|减|少于|不如|免)[^?]{0,14}(?:一般条件|3a|三a|评级|等级|年检|基本条件|门槛|标准)|(?:一般条件|3a|三a|评级|等级|年检)[^?]{0,8}(?:降|放宽|免|松|低)/u.test(
        claimed(f),
      ) ||
        /(?:lower|waive|drop|relax|below)\b/u.test(f.text)) &&
      !/提高|更高|raise|higher/u.test(f.text),
    unless: (f) => speaksOfOwn(f) && f.told,
    holds: { always: 'no' },
    clauses: [RATED],
    zh: '方案对承接主体写明的条件（如社会组织3A级以上、连续两年以上年检合格）没有写可以放宽。购买主体会同财政部门定的是项目的具体条件，根据性质和质量要求，加在这些条件之上。',
    en: 'What the plan asks for, such as 3A or above and two consecutive passed annual inspections for social organisations, stands without exception. The purchaser and the finance bureau set particular conditions on top of it.',
  }),
  claim({
    says: (f) =>
      OTHERS.test(claimed(f)) &&
      DECIDES.test(claimed(f)) &&
      /条件|要求|门槛|标准|资格|condition|requirement/u.test(f.text),
    unless: (f) =>
      adds(f) ||
      f.has('raise_standard', 'lower_standard', 'ask_who', 'mention_local') ||
      /会同|一起|商量|听取|参考|意见|建议|provide \w+ with/u.test(f.text) ||
      (/街道|区里/.test(claimed(f)) && FINANCE.test(f.text)) ||
      detailAsked(f, 'who', 'meaning') !== null,
    holds: false,
    clauses: [SETS],
    zh: `${SET_ZH}，方案没有把决定权交给别的单位或个人，他们可以提意见。`,
    en: `${SET_EN}. The plan gives the decision to nobody else; others may advise.`,
  }),
  claim({
    says: (f) =>
      (WITHOUT_FINANCE.test(claimed(f)) ||
        (ALONE.test(claimed(f)) && !TOGETHER.test(claimed(f))) ||
        /(?:自己|独自|单独|一把手|领导|一家)[^,。?]{0,6}(?:定|拍板|说了算|决定|做主)[^,。?]{0,4}(?:行|够|可以|好|算|得)/u.test(
          claimed(f),
        )) &&
      !disagrees(f),
    unless: (f) =>
      asksForm(f) ||
      detailAsked(f, 'procedure') !== null ||
      (adds(f) && !WITHOUT_FINANCE.test(claimed(f))) ||
      saysWrong(f) ||
      /是不是不能|不能[^,。?]{0,6}(?:单独|自己|绕)/u.test(f.text),
    holds: { always: 'no' },
    clauses: [SETS],
    zh: `${SET_ZH}，项目大小都一样，购买主体和财政哪一家都不能单独定。`,
    en: `${SET_EN}, whatever the size of the project; neither decides alone.`,
  }),
  claim({
    says: (f) => FINANCE.test(claimed(f)) && TOGETHER.test(claimed(f)),
    unless: (f) =>
      asksForm(f) ||
      disagrees(f) ||
      adds(f) ||
      decidesAlone(f) ||
      f.has('ask_who', 'third_party_sets') ||
      detailAsked(f, 'who') !== null,
    holds: true,
    clauses: [SETS],
    zh: `${SET_ZH}，两边一起定；用什么形式会同，方案没有写。`,
    en: `${SET_EN}; in what form they act together the plan does not say.`,
  }),
  claim({
    says: (f) =>
      f.has('nature_quality') || /性质|质量要求|项目特点|看项目|按项目|depend on the project/u.test(claimed(f)),
    unless: (f) =>
      f.has('raise_standard', 'ask_list', 'ask_what_is') ||
      adds(f) ||
      !/要|得|须|根据|按|看|挂钩|依|结合|must|depend|accord|by the|tied|based/u.test(claimed(f)) ||
      detailAsked(f, 'who') !== null,
    holds: 'one_of_many',
    clauses: [SETS],
    zh: `${SET_ZH}，别的依据方案没有再列。`,
    en: `${SET_EN}; the plan names no other basis.`,
  }),
  claim({
    says: (f) =>
      /不同项目|各(?:个)?项目|每个项目|项目(?:之间|不同)|换个项目|别的项目|两个项目|all projects|each project|different projects/u.test(
        f.text,
      ) &&
      /一样|相同|统一|通用|同一套|same/u.test(f.text) &&
      !/不一样|不同(?!项目)|不相同|differ/u.test(f.text),
    unless: (f) => detailAsked(f, 'meaning') !== null || /哪|什么|怎么/u.test(f.text),
    holds: { always: 'no' },
    clauses: [SETS],
    zh: `各个项目的具体条件可以不一样：${SET_ZH}，一个项目一定，请看项目公告。方案列的一般条件大家都要符合。`,
    en: `Particular conditions may differ from project to project. ${SET_EN}. The general conditions bind everyone.`,
  }),
];

export const intent = defineIntent({
  id: 'eligibility_special_conditions',
  title: { zh: '项目的具体条件谁定', en: "Who sets a project's conditions" },
  examples: {
    zh: [
      '能不能要求投标方有医疗资质',
      '我们想规定项目负责人要有社工证，可以吗',
      '可以把等级要求改成1A吗，够格的太少',
      '财政说了算，购买单位不用管条件吧',
      '招标要求对方有护理资质，我们能定吗',
      '项目上能不能规定要有电工证',
      '具体条件方案给没给范本',
      '招标代理来定具体条件就可以了吧',
      '采购文件能写要4A吗',
      '财政不回话算不算同意我们提的条件',
      '两年年检合格这条，单位能自己去掉吗',
      '条件我们科室自己写写报上去行不行',
      '能不能要求人员三十五岁以下',
      '能不能只让企业投，把社会组织排除掉',
      '可以限定社会组织投，不要企业吗',
      '招标公告里能不能限4A以上才准投',
      '采购文件写明要某某证书，可以吗',
      '能不能把3A门槛降成2A',
      '为了这个项目不要求年检行不行',
      '专家组能决定项目条件吗',
      '财政几天内要回复我们提的条件',
      '项目的条件定好以后还能改不',
      '条件是专家说了算还是谁说了算',
      '给本地企业照顾一下写进条件可以吗',
      '承接主体的具体条件由哪个部门确定？',
      '项目门槛是谁设的',
      '具体要求到底听购买单位的还是听财政局的',
      '我们局能不能给养老项目加一条必须有医疗资质',
      '可以要求投标单位有三年同类经验吗',
      '想加个条件，人员要持社工证，行不行',
      '不问财政，我们自己把条件定了可以吗',
      '单位自行设置承接条件是否合规',
      '会同财政部门是什么意思，要会签吗',
      '财政部门要不要盖章才算会同',
      '财政不回复我们能先发公告吗',
      '根据什么来定具体条件',
      '具体条件依据项目的哪些因素设定',
      '能不能只要4A以上的',
      '把门槛提到5A可以吗',
      '能把3A放宽到2A吗，我们区没有几家3A',
      '小项目可不可以不要求3A',
      '可以只限本区的机构报名吗',
      '给本地企业加分行吗',
      '要求在区里有办公室合不合规',
      '代理机构能不能替我们定资格条件',
      '资格条件什么时候要定下来，公告后还能改吗',
      '发了公告发现条件写高了，能中途改吗',
      '家政服务项目有哪些特殊条件',
      '社区矫正项目对机构有专门要求吗',
      '感觉某项目的条件是给别人量身定做的，怎么办',
      '招标要求太高，我们觉得不合理，找谁说',
      '为什么这个项目要护士证那个不要',
      '每个项目的条件都一样吗',
      '方案里有没有统一的具体条件清单',
      '项目条件在哪看',
      '要求承接方有ISO认证属于谁说了算',
      '业绩要求能不能写进去',
      '我们能规定承接机构的人员必须是本地户口吗',
      '学校安保项目能要求保安公司有许可证吗',
      '谁有权增加承接条件',
      '街道办可以自己抬高门槛吗',
      '具体条件由谁说了算',
      '门槛呢',
      '那加条件呢',
      '质量要求高的项目条件可以严一点吗',
      '承接条件是财政定还是我们业务科定',
      '能不能写明必须是社会组织，不要公司',
      '我们可以add extra conditions吗',
      '项目的specific requirements谁来定',
      '想require 4A以上，financial bureau要同意吗',
      'local only这种条件能不能写',
      '我想请问一下我们镇里准备买一个心理服务项目想要求对方必须有心理咨询师证书而且要五个以上这种条件我们可以自己写进去吗还要不要经过谁同意',
      '我们科今年要买一批残疾人托养服务，领导担心小机构做不好，想规定床位不少于五十张、做过两年以上。这种额外的条件方案允不允许我们加，要走什么手续？',
      '去年我们报一个文化项目，前面几条都符合，最后说要有剧场运营资质，我们没有就被刷了。这种条件是哪里来的，谁定的呀？',
      '单位第一次做购买服务，财政那边说条件你们自己看着办，可方案又写会同财政。到底这个会同要做到什么程度，光打电话说一声算不算？',
      '有家机构找我们反映，说上次采购的条件只有一家单位满足，怀疑有猫腻。作为经办人我想知道具体条件按规定该怎么来',
      '经办人问：对承接机构提出专业资格要求，须会同哪一部门？',
      '购买主体是否有权在方案之外另设特定条件',
      '局体条件谁来定',
      '具体条建由财政局定吗',
      '门坎能不能抬高',
      '谁负责定承接主体的具体条件',
      '承接门槛出自哪个部门',
      '具体条件根据啥确定',
      '项目上的条件是怎么来的',
      '具体条件最后由谁拍板',
      '公告里那条要护士资格的是谁加的',
      '凭什么隔壁镇的项目不要这个证',
      '定具体条件要和财政商量不',
      '具体条件必须会同财政部门确定吗',
      '购买单位能不能参与定具体条件',
      '具体条件财政局能一家定吗',
      '购买主体可以不经财政自己就定条件吗',
      '具体条件是代理公司说了算吗',
      '评审专家可以定具体条件不',
      '具体条件能让承接方自己定吗',
      '具体条件每个项目都相同吗',
      '报名的太少，3A能不能降到2A',
      '项目小，年检那条能不能免了',
      '能要求对方4A以上吗',
      '可不可以规定护理员要持证',
      '能把近三年业绩写进条件吗',
      '想要求驻点办公可以不',
      '加一条消防许可行不行',
      '能限定只收社会组织、不收公司吗',
      '会同财政要不要正式行文',
      '财政和我们意见不一致，条件听谁的',
      '财政几天给回复方案有没有说',
      '公告挂出去之后条件还改得了吗',
      '方案列没列养老项目的具体条件',
      '怀疑条件是给某家量身写的，方案有申诉渠道吗',
      '具体条件里的“项目性质和质量要求”指哪方面',
      '心理服务项目的额外要求由谁来提',
      '质量要求高的项目可以把条件定得严一些吗',
      '我们业务科能绕开财政直接把门槛写进文件吗',
      '律师询问：承接主体具体条件之确定权归属于何机关',
      '审计中要核对具体条件的确定程序，应看哪两家的意见',
      '我说下情况啊我们办今年想买一个戒毒帮扶服务对方得有心理咨询师这个要求我觉得合理那我们能加进去不',
      '镇里买垃圾清运，怕小公司车不够，想写明自有车辆不少于八台。这种条件可以加不，得和谁一起定',
      '这个项目的special requirement是哪个department定的',
      '可以require三年experience吗',
      '资格条件那一栏是财政写还是我们写',
      '特定条件归谁管',
      '谁有权给项目设条件',
      '这条要求是谁写进公告的',
      '项目额外的条件归谁管',
      '文件要求持证上岗，这是哪家定的',
      '为什么有的项目要证有的不要',
      '招标文件上那些附加要求由什么部门确定',
      '同一类服务两个街道要求不一样，根据什么',
      '我们想加一条要有急救证，能行吗',
      '能不能规定投标的要有自己的车队',
      '采购需求里可以写注册资金门槛吗',
      '可以要求参加过同类项目吗',
      '能写五年以上从业经历吗',
      '只让本地机构参加，方案准不准',
      '附加条件要财政书面同意吗',
      '财政口头同意算不算会同',
      '财政局不答应我们提的条件怎么办',
      '什么阶段确定具体条件',
      '某类项目的具体条件方案里有表吗',
      '我们单位能独自把条件定下来吗',
      '代理公司给我们写条件就行了吧',
      '只有2A的报名，能放宽到2A吗',
      '所有项目都是一套条件吗',
      '附加条件是购买主体和财政一起定吗',
      '项目条件得经过财政吧',
      '质量要求和项目性质，条件是按这两样定的，谁来把握',
      '我想投标，条件里有一项看不懂为什么要，该问谁定的',
      '具体条件由谁定',
      '项目的门槛是谁说了算',
      '谁来确定承接主体的资格要求',
      '我们能加上必须有养老护理资质吗',
      '可以把条件提高到5A吗',
      '购买主体能不能增加其他条件',
      '财政部门能独自确定具体条件吗',
      '我们自己定条件不告诉财政行吗',
      '可以不要求3A吗',
      '每个项目的条件是不是一样',
      '会同财政部门需要书面文件吗',
      '财政不同意怎么办',
      '条件公布后能不能改',
      '可不可以只要本区的',
      '具体条件要和财政部门一起定吗',
      '依据什么来确定具体条件',
      '法律援助项目有哪些特殊条件',
      '为什么这个项目要求这么多',
      '能要求注册资金一百万以上吗',
      '公告写着须有三名注册营养师，谁提的这个要求',
      '项目要求配救护车，这规矩哪来的',
      '持证人数的要求是哪个单位定的',
      '采购人能不能自行增加资产规模门槛',
      '评审专家有没有权定承接条件',
      '具体条件交给评标专家订可以不',
      '额外条件最多可以加几条，有没有限数',
      '购买方自己把条件列了，财政压根没参与，合不合方案',
      '具体条件只有财政知道，购买单位没参与，这对吗',
      '招标文件能不能写只要4A以上的单位',
      '采购文件里写明只收5A的可以吗',
      '招標條件可以自己加嗎',
    ],
    en: [
      'Do providers have any say in setting the conditions?',
      "Who has a say in the project's conditions?",
      'May we demand that the project leader holds a certificate?',
      'May the finance bureau set the conditions by itself?',
      'Is there a deadline for the finance bureau to answer on our conditions?',
      'May the tender notice admit only organisations rated 4A or above?',
      'Can we leave out companies and admit only charities?',
      'Who sets the specific conditions of a project?',
      'Can we add our own requirements for providers?',
      'May our bureau demand a nursing certificate from bidders?',
      'Do we need the finance bureau to agree in writing?',
      'Can we set the conditions alone, without finance?',
      'Are we allowed to ask for 4A or higher?',
      'Could the 3A requirement be waived for small projects?',
      'May we limit a project to local organisations?',
      'On what basis are particular conditions decided?',
      'Can the procurement agency decide the qualification conditions?',
      'May the conditions be changed after the notice is out?',
      'The conditions look tailored for one bidder. What can we do?',
      'Are the conditions the same for every project?',
      'Where can we find the special conditions of a project?',
      'Who decides if experience is required?',
      'The tender asks for an ISO certificate. Who is behind that?',
      'Which department works with the purchaser to determine eligibility for a project?',
      'Could we accept only social organisations and no companies?',
      'What special conditions apply to elderly care projects?',
      "Who has the final say on a project's particular conditions?",
      'Must the finance bureau be involved when conditions are set?',
      'Can the finance bureau set the conditions alone?',
      'Can a consultant decide the conditions for us?',
      'Could we ask for three years of experience?',
      'May we require bidders to hold a medical licence?',
      'Can we demand that staff hold social work certificates?',
      'Can we lower the 3A requirement because nobody qualifies?',
      'Does the plan say how the finance bureau has to give its consent?',
      'What if finance disagrees with our extra condition?',
      'What are the particular conditions based on?',
      'Do all projects have the same particular conditions?',
      'Does the plan list the special conditions for child care projects?',
      'Who wrote the extra requirement into the notice?',
      'Why do two subdistricts ask for different things?',
      'Can we add a requirement that staff be certified nurses?',
      'May a minimum capital be written into the conditions?',
      'May the purchaser decide the conditions without the finance bureau?',
      'Are the conditions set together with the finance department?',
      'Is a phone call to the finance bureau enough?',
      'Are there published special conditions for legal aid projects?',
      'Who determines the specific conditions?',
      'Can we ask for ISO certification?',
      'May a project ask for more than the general conditions, such as a food licence?',
      'Could the purchaser demand extra conditions on top of the basic ones?',
      'Can one project require more than another, for example a safety permit?',
      'May we set the conditions alone?',
      'Can the tender documents demand a 5A rating?',
      'Who decides the qualifications for one particular tender?',
      'Which offices fix the qualifications for one project?',
      'Who lays down the project-specific qualifications for vendors?',
    ],
  },
  affirms: true,
  answers: [
    {
      when: (f) => /经营范围|业务范围|business scope|scope of business/.test(f.text) && !adds(f),
      stance: (f) => (speaksOfOwn(f) ? 'depends' : 'not_in_policy'),
      clauses: [SETS],
      silent: 'sector_certificates',
      zh: '方案没有规定经营范围要怎么写。项目要不要相应的经营范围，属于具体条件，由购买主体会同财政部门，根据项目的性质和质量要求确定，请看项目公告，或直接问购买主体。',
      en: 'The plan does not specify any business scope. Whether a project asks for one is a particular condition, set by the purchaser together with the finance bureau, by the nature and quality requirements of the project: see the project notice or ask the purchaser.',
    },
    {
      when: (f) =>
        f.has('lower_standard') ||
        (f.has('rating', 'annual_inspection') && /不要求|不要3a|可以不|免[了掉去]|降[到低]|waive|lower/.test(f.text)),
      stance: 'no',
      clauses: [RATED],
      zh: '不能。3A级以上、连续两年以上年检合格是方案对社会组织写明的条件，没有写可以放宽。购买主体会同财政部门定的是项目的具体条件，在这些条件之上；合适的社会组织少，也可以看企业、机构。',
      en: 'No. 3A or above and two or more consecutive passed annual inspections are stated in the plan without exception. The purchaser and the finance bureau set conditions on top of them. If few organisations qualify, companies and institutions may provide too.',
    },
    {
      when: (f) =>
        f.has('local_only') ||
        (f.has('mention_local', 'mention_other_place') &&
          /限|只|优先|必须|加分|户口|要求|排除|only|limit|prefer/.test(f.text)),
      stance: 'not_in_policy',
      clauses: [LOCAL],
      silent: 'local_restriction',
      zh: '方案没有规定项目可以只限本地或给本地加分，“本地化”只是方向。具体条件要购买主体会同财政部门定，而且要让具备条件的平等竞争；限制地域在政府采购法上可能有问题，定之前请先问财政部门。',
      en: 'The plan does not specify that a project may be limited to local providers or favour them; localisation is only an aim. The purchaser sets conditions with the finance bureau: ask it first, since procurement law guards against restricting bidders by place.',
    },
    ...CLAIMS,
    {
      when: (f) =>
        decidesAlone(f) &&
        FINANCE.test(f.text) &&
        /符合|合不合|合规|符不符|违规|违反|对不对|合适吗|comply|in line|against/.test(f.text),
      stance: (f) => (saysWrong(f) ? 'yes' : 'no'),
      clauses: [SETS],
      zh: (f) =>
        `${saysWrong(f) ? '是，这样不符合方案' : '不符合'}。具体条件要由购买主体会同财政部门，根据项目的性质和质量要求确定，购买主体或财政都不能单独定。觉得条件不合理，先向购买主体反映，再找财政部门。`,
      en: (f) =>
        `${saysWrong(f) ? 'Yes, that goes against the plan' : 'No, that does not follow the plan'}. The purchaser sets the particular conditions together with the finance department, by the nature and quality requirements of the project; neither decides alone. Raise it with the purchaser first, then with the finance bureau.`,
    },
    {
      when: (f) =>
        /[几多少]条(?!件)|多少个条件|几个条件|最多|上限|不(?:能|得)?超过|封顶|how many (?:extra |additional )?(?:condition|requirement)|\bmaximum number|\blimit on/.test(
          f.text,
        ) && !f.has('mention_local', 'local_only'),
      stance: 'not_in_policy',
      clauses: [SETS],
      silent: 'special_conditions_list',
      zh: '方案没有规定具体条件最多几条、有没有上限，也没有列清单。具体条件由购买主体会同财政部门，根据购买服务项目的性质和质量要求确定，够用就好，有疑问请问财政部门。',
      en: 'The plan does not specify how many particular conditions there may be, nor does it list them. The purchaser sets them together with the finance bureau, by the nature and quality requirements of the project; ask the finance bureau in doubt.',
    },
    {
      when: (f) => f.has('tailored') || (f.has('provider') && /不合理|不公/.test(f.text)),
      stance: 'not_in_policy',
      clauses: [SETS],
      silent: 'condition_objection',
      zh: '方案没有规定怎么提异议，只说具体条件由购买主体会同财政部门、根据项目性质和质量要求确定，与项目无关的条件说不过去。可以先向购买主体反映，再找财政部门；走政府采购的按采购法的规定提出。',
      en: 'The plan does not specify how to object. Conditions are set by the purchaser with the finance bureau by the nature and quality of the project, so unrelated ones are hard to justify. Raise it with the purchaser, then the finance bureau; procurement law has its own remedies.',
    },
    {
      when: disagrees,
      stance: 'not_in_policy',
      clauses: [SETS],
      silent: 'joint_finance_dispute',
      zh: '方案没有规定购买主体和财政部门意见不一致时怎么办，只说具体条件由购买主体会同财政部门，根据项目的性质和质量要求确定，哪一家都不能单独定。先把理由讲清楚，再同财政部门商量。',
      en: 'The plan does not specify what happens when the purchaser and the finance department disagree; they set the conditions together, by the nature and quality requirements of the project, and neither decides alone. Give your reasons and talk to finance again.',
    },
    {
      when: (f) => decidesAlone(f) && !/谁|哪个|哪一|who|which/.test(f.text),
      stance: (f) => (wantsYesNo(f) && !deniesAlone(f) ? 'no' : null),
      clauses: [SETS],
      zh: '不能单独定。具体条件由购买主体会同财政部门，根据项目的性质和质量要求确定，购买主体和财政哪一家都不能一家说了算。想加的条件可以先提出来，写清理由，再一起商定。',
      en: 'No, not alone. The purchaser sets the conditions together with the finance department, by the nature and quality requirements of the project; neither of them decides by itself. You may propose conditions, give your reasons and agree them with finance.',
    },
    {
      when: (f) =>
        wantsYesNo(f) &&
        !asksForm(f) &&
        !f.has('third_party_sets', 'ask_who') &&
        ((FINANCE.test(f.text) &&
          /商量|参与|会同|一起|征求|经过|过问|involve|consult|together|agree/.test(f.text) &&
          !adds(f)) ||
          /(?:购买(?:主体|单位|方)|甲方|采购人)[^,。]{0,6}参与/.test(f.text)),
      stance: 'yes',
      clauses: [SETS],
      zh: '要的。具体条件由购买主体会同财政部门确定，根据的是购买服务项目的性质和质量要求，两边一起定。用什么形式会同，方案没有写，请问财政部门。',
      en: 'Yes. The purchaser sets the particular conditions together with the finance department, by the nature and quality requirements of the project. In what form they act together the plan does not say: ask the finance department.',
    },
    {
      when: (f) => (asksForm(f) || f.has('joint_finance')) && !/谁|哪个|哪一|哪两/.test(f.text),
      stance: 'not_in_policy',
      clauses: [SETS],
      silent: 'joint_finance_form',
      zh: '方案没有规定“会同”要用什么形式，会签、出文还是口头都没写，只要求购买主体会同财政部门来定。稳妥起见留下书面意见，具体做法请问财政部门。',
      en: 'The plan does not specify the form, whether a joint paper, a stamp or a call; it only says that the purchaser acts together with the finance bureau. Keep something in writing and ask the finance bureau how it wants it done.',
    },
    {
      when: (f) =>
        (f.has('third_party_sets') && !f.has('joint_finance')) ||
        /(?:承接方|专家|供应商|代理[^,。]{0,3})[^,。]{0,4}(?:定|说了算)/.test(f.text),
      stance: 'no',
      clauses: [SETS],
      zh: '不能由它们定。具体条件由购买主体会同财政部门，根据项目的性质和质量要求确定；代理机构、专家可以出主意，方案没有把决定权交给它们。',
      en: 'No. The particular conditions are set by the purchaser together with the finance bureau, by the nature and quality requirements of the project. Agencies and experts may advise, but the plan does not let them decide.',
    },
    {
      when: (f) =>
        f.has('set_when') ||
        /什么阶段|哪个(?:阶段|环节)/.test(f.text) ||
        /公[告布][^,。]{0,6}(?:后|出去)[^,。]{0,8}(?:改|变|调)|after the notice/.test(f.text),
      stance: 'not_in_policy',
      clauses: [SETS],
      silent: 'special_conditions_time',
      zh: '方案没有规定具体条件什么时候定、公告后能不能改，只说由购买主体会同财政部门按项目性质和质量要求确定。对承接主体的要求要及时公布，要改先问财政部门，走采购的按政府采购法有关规定。',
      en: 'The plan does not specify when the conditions are set or whether they may change after the notice; the purchaser sets them with the finance bureau by the nature and quality of the project. Ask the finance bureau before changing them; procurement law applies to tenders.',
    },
    {
      when: (f) => detailAsked(f, 'who', 'meaning', 'papers', 'amount', 'priority') !== null && !adds(f),
      stance: 'not_in_policy',
      clauses: [SETS],
      zh: (f) =>
        `方案没有规定${detailAsked(f, 'who', 'meaning', 'papers', 'amount', 'priority')?.zh ?? ''}，只说${SET_ZH}。请问财政部门或购买主体。`,
      en: (f) =>
        `The plan does not specify ${detailAsked(f, 'who', 'meaning', 'papers', 'amount', 'priority')?.en ?? ''}. ${SET_EN}. Ask the finance bureau or the purchaser.`,
    },
    {
      when: (f) => f.has('raise_standard'),
      stance: 'depends',
      clauses: [SETS],
      zh: '要看项目需不需要。方案的底线是3A级以上；要提得更高，得由购买主体会同财政部门，根据项目的性质和质量要求确定，说得出理由，不能用来排斥别人。',
      en: 'It depends on what the project needs. The plan asks for 3A or above; going higher is for the purchaser to decide together with the finance bureau, by the nature and quality requirements of the project, with good reason and not to shut others out.',
    },
    {
      when: (f) =>
        (f.has('nature_quality') && !f.has('raise_standard')) ||
        (f.has('ask_basis') && f.has('special_conditions') && !wantsYesNo(f)),
      stance: null,
      clauses: [SETS],
      zh: '根据两样来定：购买服务项目的性质，和它的质量要求。由购买主体会同财政部门确定，方案没有再列细的标准。',
      en: 'By two things: the nature of the project and its quality requirements. The purchaser sets the conditions together with the finance bureau; the plan gives no finer criteria.',
    },
    {
      when: (f) =>
        (f.has('qualification_cert', 'experience', 'org_size', 'founding_years', 'registered_capital') &&
          !f.has('ask_who') &&
          (wantsYesNo(f) || adds(f))) ||
        // 「能不能写，要过谁那一关」 asks for leave first.
        ((adds(f) || /能不能写|可以写|能写/.test(f.text)) &&
          /能不能|能否|可不可以|可否|行不行|准不准/.test(f.text) &&
          !f.has('ask_list', 'ask_why')) ||
        (wantsYesNo(f) && adds(f) && !asksOfText(f) && !f.has('ask_who', 'ask_list', 'ask_why')),
      stance: (f) => (wantsYesNo(f) || /能不能|能否|可不可以|可否|行不行|准不准/.test(f.text) ? 'depends' : null),
      clauses: [SETS],
      zh: '要看项目需不需要。证书、经验这类要求方案没有写，可以作为具体条件，由购买主体会同财政部门，根据项目的性质和质量要求确定，不能单方加，也不能和项目无关。',
      en: 'It depends on the project. Certificates or experience are not in the plan but can be particular conditions: the purchaser sets them together with the finance bureau, by the nature and quality requirements of the project, not alone and not beyond what it needs.',
    },
    {
      when: (f) =>
        (f.has('ask_list') && !f.has('ask_who', 'purchaser')) ||
        (asksOfText(f) && /列|清单|有表|list/.test(f.text)) ||
        /published/.test(f.text),
      stance: 'not_in_policy',
      clauses: [SETS],
      silent: 'special_conditions_list',
      zh: '方案没有规定各类项目的具体条件，没有统一清单；每个项目由购买主体会同财政部门，根据项目的性质和质量要求确定。请看项目公告，或直接问购买主体。',
      en: 'The plan does not specify the conditions of each kind of project and has no common list; for each one the purchaser sets them with the finance bureau, by the nature and quality of the project. See the project notice or ask the purchaser.',
    },
    {
      when: (f) =>
        /不一样|不相同|有没有不同|会不同|可以不同|differ/.test(f.text) && wantsYesNo(f) && !/什么|怎么|哪/.test(f.text),
      stance: (f) => (/是不是|是否|可以|能|会|可能|may|can|could|do/.test(f.text) ? 'yes' : null),
      clauses: [SETS],
      zh: '各个项目的具体条件可以不同：由购买主体会同财政部门，根据项目的性质和质量要求，一个项目一定，请看项目公告。方案列的一般条件大家都要符合。',
      en: 'The particular conditions may differ from project to project: the purchaser sets them together with the finance bureau, by the nature and quality requirements of each. The general conditions bind everyone. See the project notice.',
    },
    {
      when: (f) => /一样吗|都一样|是不是(?:都)?一样|是否一样|一样不|相同|统一吗|[一同]套|same/.test(f.text),
      stance: 'no',
      clauses: [SETS],
      zh: '不一定一样。方案列的一般条件大家都要符合；具体条件一个项目一定，由购买主体会同财政部门，根据项目的性质和质量要求确定，请看项目公告。',
      en: 'No, not necessarily. The general conditions bind everyone; the particular ones are set for each project by the purchaser together with the finance bureau, by its nature and quality requirements. See the project notice.',
    },
    {
      stance: (f) => (wantsYesNo(f) && !f.has('ask_who', 'ask_where', 'ask_why') ? 'depends' : null),
      clauses: [SETS],
      zh: '具体条件由购买主体会同财政部门确定，根据的是购买服务项目的性质和质量要求。不是哪一家单独定；方案没有列出统一的清单，某个项目要什么，请看公告或问购买主体。',
      en: 'The purchaser sets the particular conditions together with the finance bureau, by the nature of the project and its quality requirements. Neither decides alone; the plan has no common list, so see the project notice or ask the purchaser.',
    },
  ],
  next: ['eligibility_general_conditions', 'publicity', 'self_check_start'],
});
