import {
  askedPart,
  asksForDetail,
  asksIfWrong,
  asksList,
  asksOpenly,
  asksWhether,
  barred,
  plainAsked,
  sayBarred,
} from '../src/domain/intent/asked.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import type { Facts } from '../src/domain/intent/facts.js';
import type { Stance } from '../src/shared/reply.js';

const BAN = cite('3.4', '不得以购买服务为由自行聘用人员完成相关服务工作,变相增加人员编制,扩大财政供养人员范围');
const BOUND = cite('3.4', '参与购买服务的党政群机关、事业单位不得以购买服务为由自行聘用人员');

/** Asks whether dispatch or the like counts as disguised hiring, which the plan does not settle. */
const COUNTS_AS = /算|属于|属不属|是不是|count|regarded|considered/u;
const PUNISHED = /处罚|罚则|受罚|怎么罚|挨罚|撤职|penalt|punish/u;
/** Asks what the text says of a word, or whether it bars a thing outright. */
const OF_THE_WORD =
  /(?:提|写|说|规定|出现)[没不到过]|有没有(?:提|写|说|规定|出现)|这个词|字样|一律|全都|一概|mention|\bthe word\b|outright|altogether/u;
/** The hands are meant for the purchasing body. */
const OFFICE = /编制|编外|单位|机关|局里|科室|窗口|街道|office|bureau|department/u;
const APPLIES =
  /适用于|适用到|只管|光管|管不到|管得着|适不适用|遵守|(?:也|都)[要得]?守|要不要守|约束|管不管|也包括|受.{0,6}(?:约束|限制)|\bapply to\b|\bbind\b|\bbound\b|\bcover/u;

/** The provider manages its own people, who deliver a service on the spot. */
const PROVIDER_MANAGES =
  /(?:归|由|受|是)?(?:机构|公司|承接方|承接单位|他们|对方|乙方|人家)[^,。?]{0,6}(?:管|考勤|发工资|派的?班|安排|负责)|(?:跟|和|与)(?:机构|公司|承接方|他们|乙方)[^,。?]{0,4}签|只看(?:服务)?(?:成果|结果|效果)|(?:provider|vendor|contractor|ngo|compan\w+|supplier).{0,16}(?:manage|supervise|pay)s?\b/u;
/** The people sent would be the office's own hands. */
const WE_MANAGE =
  /(?:归|由|受|听)(?:我们|咱们?|单位|科室?|科长|局里?|街道|领导|机关|甲方)[^,。?]{0,8}(?:管|安排|考勤|指挥|使唤|领导|的)|派[到来](?:我们|咱们?|单位|科室?|局|街道|机关)[^,。?]{0,6}(?:上班|坐班|干活|当)|(?:in our office|for our office).{0,30}(?:we|our) (?:manage|direct|supervise)|(?:we|our \w+) (?:manage|direct)s? (?:them|their)/u;
const FOR_US = /\b(?:our|us|bureau|department|government|the office|civil serv\w*|clerks?|posts?|headcount)\b/u;
/** The provider takes on people of its own to perform the contract. */
const ITS_OWN_PEOPLE =
  /\b(?:vendor|supplier|contractor|provider|compan(?:y|ies)|ngo|organi[sz]ation|firm|winner)s?\b.{0,30}\b(?:hir\w*|recruit\w*|employ\w*|take on)\b|(?:机构|公司|乙方|承接(?:方|单位|主体|机构)|供应商)[^,。?]{0,12}(?:自己|自行)[^,。?]{0,4}(?:招|聘|雇|请)(?!投|示|求)/u;
const NOT_WRONG = /不(?:算|会|是)?违[规反]|不违法|不犯/u;

/** The bodies the ban names, and those it doesn't. */
const BOUND_BODIES = /机关|事业单位|群团|部门|政府|街道|党|institution|department|government|mass org|bureau/u;
const OTHER_BODIES = /企业|公司|承接|社会组织|协会|机构|乙方|provider|compan|contractor|supplier/u;
const EXCEPTED = /只|光|仅|不管|管不[到着]|不受|不适用|除外|例外|豁免|only|exempt|not (?:apply|bound|cover)/u;
/** Yes or no only when one kind of body is named and nothing is excepted twice over. */
const boundStance = (f: Facts): Stance => {
  if (!asksWhether(f)) return null;
  const text = plainAsked(f);
  const [bound, other] = [BOUND_BODIES.test(text), OTHER_BODIES.test(text)];
  if (bound === other) return null;
  if (bound) return EXCEPTED.test(text) ? 'no' : 'yes';
  return EXCEPTED.test(text) ? null : 'no';
};
const sayBound = (f: Facts, yes: string, no: string): string =>
  boundStance(f) === 'yes' ? yes : boundStance(f) === 'no' ? no : '';

export const intent = defineIntent({
  id: 'no_disguised_hiring',
  title: { zh: '能借购买服务用人吗', en: 'Hiring by way of a purchase' },
  examples: {
    zh: [
      '可以通过购买服务招人吗',
      '单位能不能借购买服务的名义聘用人员',
      '购买服务是不是可以解决人手不够的问题',
      '能用购买服务的办法增加编制吗',
      '变相增编是指什么',
      '什么叫扩大财政供养人员范围',
      '请问可否以政府购买服务形式聘用编外人员？',
      '买服务买人行不行',
      '招几个临时工走购买服务可以吗',
      '用项目经费请两个文员行吗',
      '窗口缺人，想通过购买服务派几个人来',
      '劳务派遣算购买服务吗',
      '让承接公司派人到局里坐班可以不',
      '买辅警服务行吗',
      '想让合作机构的社工来科室帮忙写材料',
      '驻场服务算不算变相用工',
      '原来的编外人员转到第三方公司再买回来可以吗',
      '把临聘人员换个名义走服务合同行不行',
      '事业单位能用购买服务的钱发工资吗',
      '工资能不能从购买服务经费里出',
      '违反了会有什么后果',
      '这条规定约束谁',
      '群团组织也受这条限制吗',
      '承接机构自己招社工做项目可以吗',
      '我们公司中标后要多招几个护理员，这不违规吧',
      '我们机构员工的工资能从项目款里出吗',
      '为什么不准用购买服务招人',
      '财政供养人员能增加吗',
      '编制不够怎么办，可不可以买',
      '自行聘用呢',
      '岗位外包可以吗',
      '能不能以买服务为由雇司机和保洁',
      '借购买服务招合同工会被查吗',
      '公益性岗位能用购买服务来设吗',
      '学校能用购买服务聘代课老师吗',
      '医院想买几名护士算什么',
      '项目经费里列支聘用人员的社保可以吗',
      '机关不得自己聘人干这个活是吧',
      '养人不养事这种做法文件里禁不禁',
      '乡镇缺司机能不能用服务外包形式配一个',
      '我们局今年退休了四个人，编办不给补，领导说那就签个服务合同让公司派四个大学生过来跟班干活，这样操作有没有问题？',
      '我在一家社工机构上班，合同写的是社区服务，结果天天被叫到街道办公室打字开会，跟他们的公务员没两样，这符合规定吗？',
      '我们单位以前聘了十来个协管，现在上面清理，办公室出主意说挂到物业公司名下再由物业提供服务，是不是就合规了呢',
      '那个我问一下就是我们科室忙不过来想请两个人来帮忙钱从买服务的经费里出可以的吧',
      '人社那边说用工要指标，财政说购买服务有预算，那我直接用购买服务的预算聘人做档案整理可不可以',
      '可以用 purchase 的钱 hire 几个人吗',
      '算不算 disguised employment',
      '派遣 dispatch worker 到单位行吗',
      '增加 headcount 用购买服务可以吗',
      '购买服务与聘用人员有什么界限',
      '名为买服务实为用人，方案怎么说',
      '党政机关购买服务时在用人方面有什么禁止规定',
      '这样招人违规吗',
      '借购买服务招人是不是不允许',
      '方案禁不禁止变相增编',
      '换个名义招人算变相用工吗',
      '是不是不能用购买服务养人',
      '招人行不',
      '能雇人不',
      '买人不买事行吗',
      '派遣用工和变相用工是不是一回事',
      '派遣的人算不算编外',
      '群团也不能借购买服务招人吗',
      '妇联适用这条禁令吗',
      '不得自行聘用这一条管不管事业单位',
      '党委部门也受约束吗',
      '学校受不受这条限制',
      '变相增编的禁令对残联有效吗',
      '承接方招人违不违规',
      '公司自己请员工不算违规吧',
      '编制满了还能加人不',
      '缺两个人能不能买',
      '编外呢',
      '聘用人员呢',
      '用服务费给临聘发薪行吗',
      '驻点人员算变相增编吗',
      '让社工天天在科室打卡上班合适不',
      '钱从项目走，人归我们管，可以吧',
      '能不能指定外包公司录用我们推荐的人',
      '面试由我们来，合同跟公司签，行不行',
      '审计发现有单位拿购买服务的钱养了三个司机，这违反方案哪句话',
      '我是乡里的，站里就剩我一个人，想买个“综合服务”让公司派个人来坐班，领导说擦边球，到底让不让',
      '嗯我们这边的情况是原来有几个聘用的到期了不让续，想说能不能挂在服务项目里面接着用',
      '人手紧能靠购买服务解决吗',
      '方案在用人上划了什么红线',
      '什么样的做法属于变相扩大财政供养',
      '机构派来的社工被当成科员用，这不对吧',
      '打着购买服务的旗号招几个人行吗',
      '被查到借购买服务招人会怎样',
      '缺护士能通过买服务补吗',
      '空缺岗位可以靠服务合同填吗',
      '让服务公司替我们招个会计行不',
      '门口缺保安用购买服务配两个可以吗',
      '用人指标没了走服务项目行吗',
      '变相用工指哪种情况',
      '编外的工资放进项目行不行',
      '临聘的工资能挂在项目里吗',
      '服务公司自己添人手做项目可以吗',
      '承接公司为项目多请几个人行吧',
      '已经用购买服务的钱聘了人，领导要受什么处分',
      '前任违规聘的那几个人怎么处理，方案讲了没',
      '自行聘用了人会有什么处罚，写了吗',
      '方案出现过“劳务派遣”这几个字吗',
      '是不是派遣的一概不许用',
      '村委会想用购买服务的钱请个会计坐班，这合规矩不',
      '用购买服务招个写稿子的，符合规定吗',
      '已聘的人和签字的领导怎么处分',
      '这条禁令只管机关不管事业单位吗',
      '承接的公司受这条限制吗',
      '招都招了，责任人会怎么处分，方案提了吗',
      '用来招人呢',
      '那拿它聘人呢',
      '借这个雇人呢',
      '这样用人合规吗',
      '以购买服务的名头招了一批窗口的人，这合规不',
      '打着买服务的旗号添人手，可以吗',
      '街道挂购买服务的名，招了几个网格员天天坐班，这样做合规吗',
      '派驻的人由公司管理算不算变相用工',
      '机构可以给项目招自己的员工吗',
      '事业单位也得遵守这条吗',
      '编外人员的工资走购买服务列支行吗',
      '單位缺人，可以用購買服務的錢請人嗎',
      '買服務可以增加編制嗎',
      '领导同意就能用项目钱聘人吗',
      '用项目经费雇个司机行不行',
      '公司招人派到我们局归我们管可以吗',
      '群团机关是不是也不能这样招人',
      '这规定对群团组织管用吗',
      '承接公司自己请人干活违规吗',
      '編制不夠可以買服務補人嗎',
      '派來的人歸我們管可以嗎',
      '挂购买服务的名头招几个厨师',
      '食堂缺人，借购买服务招人行吗',
      '挂个服务项目的名招人',
    ],
    en: [
      'Can we hire people through a service purchase?',
      'May a department use purchased services to recruit staff?',
      'We are short of staff; can we buy a service and get clerks that way?',
      'Is labour dispatch allowed as a purchased service?',
      'Can the contractor send people to work in our office every day?',
      'Can we pay temporary staff from the purchase budget?',
      'Does buying services let us get round the staffing quota?',
      'What does publicly funded staff mean?',
      'Who is bound by the ban on hiring?',
      'Does the ban apply to mass organisations?',
      'May the provider hire its own staff for the project?',
      'Can our charity recruit new carers after winning?',
      'Can staff wages be paid from project money?',
      'What are the consequences of disguised hiring?',
      'Can we transfer our existing temps to a company and buy the service back?',
      'Is stationing workers on site a disguised form of employment?',
      'auxiliary police through a service contract?',
      'Why is hiring under the name of a purchase forbidden?',
      'hiring via purchase ok?',
      'Our office lost four people to retirement and the boss wants a company to supply replacements under a service agreement; is that all right?',
      'They make our social workers type documents in the bureau all day, is that permitted?',
      'Is hiring through a purchase against the plan?',
      'Is it forbidden to add posts this way?',
      'Does labour dispatch count as disguised hiring?',
      'Does the hiring ban cover mass organisations too?',
      'Does the ban on disguised hiring apply to schools?',
      "Is our women's federation bound by the hiring rule?",
      'Is it wrong for the provider to hire its own people?',
      'May we interview the workers ourselves and let the company sign for them?',
      'Can we get a driver through a service contract?',
      'Our quota is full; can a service contract bring in two assistants?',
      'The bureau pays three typists out of a purchased service. Which rule does that break?',
      'Can a department take on people and book it as a service?',
      'What red lines does the plan draw on staffing?',
      "Is using the contractor's social workers as office staff permitted?",
      'Is adding staff through purchased services prohibited?',
      'Can vacancies be filled with a service contract?',
      'Can we fill a post by buying a service?',
      "Is it fine for the contractor's people to act as our staff?",
      'May a bureau get extra hands this way?',
      'Can wages of temps go through the project?',
      'Can the provider take on more people for the project?',
      'Does the plan mention labour dispatch at all?',
      'What discipline do leaders face for people already hired this way?',
      'Does the plan forbid swelling the payroll through purchases?',
      'Is growing the staff under the guise of a service purchase banned?',
      'May a bureau add people by calling it a purchased service?',
      'Does buying services let us take people on?',
      'Is it disguised hiring if the contractor sends us people?',
      'Can we put people on the payroll with service money?',
      'Does the plan rule out expanding the number of state-paid staff?',
      'Buying a service in the name of which we hire drivers: allowed?',
      'Does the plan bar public institutions from hiring through purchases?',
      'We lack staff; can a service contract bring in extra hands?',
      'Why may we not hire people through a service contract?',
      'Which bodies may not hire in this way?',
      'What does the plan say about adding posts in disguise?',
      'Is it against the plan to buy a service just to hire people?',
      'May money for services pay for office clerks?',
      'May the supplier recruit staff for the project?',
      'Can we get around the hiring freeze with an outsourcing contract?',
      'Does the ban also bind public institutions?',
      'Vendor staff sit in our office and we manage them. Is that allowed?',
      'What counts as disguised hiring?',
      'Does the hiring ban apply to mass organisations?',
      'Can project money pay for a driver?',
      'Will leaders be punished for disguised hiring?',
      'Can we save headcount by outsourcing our own desk jobs?',
    ],
  },
  answers: [
    {
      when: (f) => f.has('hiring_consequence') || PUNISHED.test(f.text),
      stance: 'not_in_policy',
      clauses: [BAN],
      silent: 'hiring_consequences',
      zh: '方案没有规定违反了怎么处罚，但明确不得以购买服务为由自行聘用人员、变相增加人员编制、扩大财政供养人员范围。怎么追究，由机构编制、财政、审计、纪检等部门按各自规定办。',
      en: 'The plan does not specify sanctions, but it clearly forbids hiring people under the name of a purchase, adding posts in disguise or widening the circle of publicly funded staff. The staffing, finance, audit and discipline offices act under their own rules.',
    },
    {
      when: (f) =>
        f.has('labour_dispatch') &&
        asksWhether(f) &&
        !f.us &&
        ((/变相|disguised/u.test(f.text) && COUNTS_AS.test(f.text)) || OF_THE_WORD.test(f.text)),
      stance: 'not_in_policy',
      clauses: [BAN],
      silent: 'hiring_onsite',
      zh: '方案没有规定劳务派遣算不算变相用工，没有提到“劳务派遣”这个词。它禁的是以购买服务为由自行聘用人员、变相增加人员编制、扩大财政供养人员范围；拿不准问机构编制、人社部门。',
      en: 'The plan does not specify whether labour dispatch counts as disguised hiring; the word is not in it. It forbids hiring people under the name of a purchase, adding posts in disguise and widening the circle of publicly funded staff. Ask the staffing and human resources offices.',
    },
    {
      when: (f) =>
        PROVIDER_MANAGES.test(f.text) &&
        (f.has('onsite_staff', 'labour_dispatch') || /派[^,。?]{0,10}(?:到|在|来|驻|常驻|坐班)/u.test(f.text)) &&
        !f.has('temp_staff', 'convert_staff'),
      stance: 'depends',
      clauses: [BAN],
      silent: 'hiring_onsite',
      zh: '要看实际做什么。人归承接方管、按合同交付服务成果，是正常履约；一旦由购买单位直接管、顶替岗位，就成了变相增加人员编制。方案没有规定驻点的具体标准，拿不准问机构编制部门。',
      en: 'It depends on what they really do. If the provider manages them and they deliver the contracted service, that is performance; once the office manages them and they fill posts, it adds posts in disguise. The plan does not specify criteria for on-site work; ask the staffing office.',
    },
    {
      when: (f) => f.has('convert_staff'),
      stance: (f) => barred(f),
      clauses: [BAN],
      zh: (f) =>
        `${sayBarred(f, '不能。', '')}换个名义把人转到公司、再用服务合同买回来，实质还是自行聘用人员，属于方案禁止的变相增加人员编制、扩大财政供养人员范围。`,
      en: (f) =>
        `${sayBarred(f, '', 'No. ')}Moving people to a company and buying them back under a service contract is still hiring: the plan does not allow hiring under the name of a purchase, adding posts in disguise or widening the circle of publicly funded staff.`,
    },
    {
      when: (f) => f.has('labour_dispatch') && (f.has('ask_percent') || /比例|几成|百分|多少人/u.test(askedPart(f))),
      stance: 'not_in_policy',
      clauses: [BAN],
      silent: 'hiring_onsite',
      zh: '方案没有规定派遣的人数或比例，只明确不得以购买服务为由自行聘用人员，变相增加人员编制，扩大财政供养人员范围。劳务派遣的规定问人社部门，编制的事问机构编制部门。',
      en: 'The plan does not specify numbers or shares of dispatched staff; it only forbids hiring people under the name of a purchase, adding posts in disguise and widening the circle of publicly funded staff. Ask the human resources and staffing offices.',
    },
    {
      when: (f) => f.has('labour_dispatch'),
      stance: (f) => barred(f),
      clauses: [BAN],
      zh: (f) =>
        `${sayBarred(f, '不能。', '')}购买的应是服务，不是人手：让派来的人到单位坐班顶岗、当自己人使唤，就成了以购买服务为由自行聘用人员，变相增加编制、扩大财政供养人员范围，方案明确不得。`,
      en: (f) =>
        `${sayBarred(f, '', 'No. ')}What is bought is a service, not hands: having dispatched people work in the office as if they were staff amounts to hiring under the name of a purchase, adding posts in disguise and widening the circle of publicly funded staff, which the plan forbids.`,
    },
    {
      when: (f) => WE_MANAGE.test(f.text) && !PROVIDER_MANAGES.test(f.text) && asksWhether(f),
      stance: (f) => barred(f),
      clauses: [BAN],
      zh: (f) =>
        `${sayBarred(f, '不行。', '')}人由单位自己管、自己用，就不是买服务，而是以购买服务为由自行聘用人员，变相增加人员编制、扩大财政供养人员范围，方案明确不得。`,
      en: (f) =>
        `${sayBarred(f, '', 'No. ')}People whom the office itself manages and uses are no purchased service: that is hiring under the name of a purchase, adding posts in disguise and widening the circle of publicly funded staff, which the plan forbids.`,
    },
    {
      when: (f) =>
        (!f.has('headcount', 'temp_staff') || (f.has('provider_hires') && !OFFICE.test(f.text))) &&
        (f.has('provider_hires') ||
          (ITS_OWN_PEOPLE.test(f.text) && !FOR_US.test(f.text) && !OFFICE.test(f.text)) ||
          (f.us && f.role === 'applicant' && f.all('hire_staff', 'won_project'))),
      stance: (f) => (asksIfWrong(f) && !NOT_WRONG.test(f.text) ? 'no' : asksList(f) ? null : 'yes'),
      clauses: [BOUND],
      zh: (f) =>
        `${asksIfWrong(f) || NOT_WRONG.test(f.text) ? '不违规。' : '可以。'}这条约束的是参与购买服务的党政群机关、事业单位；承接方为履行合同聘用自己的员工，方案没有禁止。但这些人不能变成购买单位的编外人手。`,
      en: (f) =>
        `${asksIfWrong(f) ? 'No, it is not wrong. ' : 'Yes. '}The ban binds the Party, government and mass bodies and public institutions that purchase; the plan does not forbid a provider to hire its own staff to perform the contract. They must not become extra hands of the purchasing office, though.`,
    },
    {
      when: (f) => f.has('onsite_staff') && !f.has('temp_staff', 'headcount') && !PROVIDER_MANAGES.test(f.text),
      stance: 'depends',
      clauses: [BAN],
      silent: 'hiring_onsite',
      zh: '要看实际做什么。人员归承接方管、按合同完成服务，是正常履约；由购买单位直接管、顶替岗位，就是不得做的变相增加人员编制。方案没有规定驻场的具体标准，拿不准问机构编制部门。',
      en: 'It depends on what they do. If the provider manages them and they deliver the contracted service, that is performance; if the office manages them and they fill posts, it adds posts in disguise, which is not allowed. The plan does not specify criteria for on-site work; ask the staffing office.',
    },
    {
      when: (f) =>
        f.has('staff_wages') && f.role === 'applicant' && f.us && !f.has('hire_staff', 'temp_staff', 'headcount'),
      stance: 'depends',
      clauses: [BOUND],
      silent: 'hiring_provider_wages',
      zh: '要看合同怎么约定。这条禁的是购买单位自行聘用人员、扩大财政供养；承接方用项目款给自己的服务人员发工资，方案没有规定，看合同的资金约定，问购买主体。',
      en: 'It depends on the contract. The ban is on purchasing bodies hiring people and widening publicly funded staff; whether a provider may pay its own service staff from project money the plan does not specify. See the contract or ask the purchasing department.',
      next: ['fund_management', 'contract_contents'],
    },
    {
      when: (f) =>
        f.has('who_is_bound') || APPLIES.test(f.text) || (f.has('ask_who') && !f.has('headcount') && !asksWhether(f)),
      stance: boundStance,
      clauses: [BOUND],
      zh: (f) =>
        `${sayBound(f, '是的，', '不是，')}约束的是参与购买服务的党政群机关、事业单位，群团组织也在内。它们不得以购买服务为由自行聘用人员、变相增加人员编制。`,
      en: (f) =>
        `${sayBound(f, 'Yes. ', 'No. ')}It binds the Party, government and mass bodies and the public institutions that take part in purchasing, mass organisations included. They may not hire people under the name of a purchase or add posts in disguise.`,
    },
    {
      when: (f) => f.has('ask_what_is', 'ask_difference') && !f.has('temp_staff') && !asksWhether(f),
      stance: null,
      clauses: [BAN],
      silent: 'hiring_definitions',
      zh: '说的是：名义上买服务，实际是单位自己聘人干活，等于多了编制、多了财政养的人，这样不得做。这是平常的理解，编制、财政供养的定义方案没有规定，可问机构编制部门。',
      en: 'It means buying a "service" on paper while in fact hiring people, which adds posts and people paid from the public purse; that is not allowed. The plan does not specify definitions of staffing or publicly funded staff; the staffing office can explain.',
    },
    {
      when: (f) => f.has('ask_why'),
      stance: null,
      clauses: [BAN],
      zh: '因为这样会变相增加人员编制、扩大财政供养人员范围。购买服务买的是服务成果，不是人手，所以不得借它自行聘用人员。',
      en: 'Because it would add posts in disguise and widen the circle of publicly funded staff. A purchase buys a service, not hands, so it may not be used to hire people.',
    },
    {
      when: (f) => f.has('staff_wages'),
      stance: (f) => barred(f),
      clauses: [BAN],
      zh: (f) =>
        `${sayBarred(f, '不能。', '')}用购买服务的钱给单位自行聘用的人发工资，就是以购买服务为由自行聘用人员，变相增加编制、扩大财政供养人员范围，方案不允许。`,
      en: (f) =>
        `${sayBarred(f, '', 'No. ')}Paying wages of people the office hires itself out of purchase money is hiring under the name of a purchase; it adds posts in disguise and widens the circle of publicly funded staff, which the plan does not allow.`,
    },
    {
      when: (f) => f.has('headcount', 'temp_staff'),
      stance: (f) => barred(f),
      clauses: [BAN],
      zh: (f) =>
        `${sayBarred(f, '不能。', '')}人手不够也不能借购买服务来补：参与购买的机关、事业单位不得以此为由自行聘用人员，变相增加人员编制，扩大财政供养人员范围。缺编请找机构编制部门。`,
      en: (f) =>
        `${sayBarred(f, '', 'No. ')}Being short of staff is no reason: purchasing bodies may not hire people under the name of a purchase, add posts in disguise or widen the circle of publicly funded staff. For posts, ask the staffing office.`,
    },
    {
      when: (f) => asksWhether(f) && asksForDetail(f),
      stance: 'not_in_policy',
      clauses: [BAN],
      silent: 'hiring_definitions',
      zh: '方案没有规定认定标准、定义这些细节，只明确参与购买服务的机关、事业单位不得以购买服务为由自行聘用人员，变相增加人员编制，扩大财政供养人员范围。拿不准问机构编制部门。',
      en: 'The plan does not specify criteria or definitions; it only forbids purchasing bodies to hire people under the name of a purchase, add posts in disguise or widen the circle of publicly funded staff. The staffing office can explain.',
    },
    {
      stance: (f) => (asksList(f) || asksOpenly(f) || (f.has('ask_basis') && !asksWhether(f)) ? null : barred(f)),
      clauses: [BAN],
      zh: (f) =>
        `${f.has('ask_list', 'ask_basis') && !asksWhether(f) ? '方案禁止的是这个：' : sayBarred(f, '不能。', '')}参与购买服务的党政群机关、事业单位，不得以购买服务为由自行聘用人员完成服务工作，变相增加人员编制，扩大财政供养人员范围。要买的是服务，不是人。`,
      en: (f) =>
        `${asksWhether(f) ? sayBarred(f, '', 'No. ') : ''}Party, government and mass bodies and public institutions that purchase may not hire people themselves under the name of a purchase, add posts in disguise or widen the circle of publicly funded staff. Buy the service, not the people.`,
    },
  ],
  next: ['catalogue_not_purchasable', 'provider_duties', 'purchaser_who'],
});
