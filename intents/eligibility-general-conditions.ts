import { plainAsked } from '../src/domain/intent/asked.js';
import { claim, isYesNo, saying } from '../src/domain/intent/claim.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import { detailAsked } from '../src/domain/intent/details.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { FAILED_GAP } from '../src/domain/intent/gap-words.js';
import { failedGaps } from '../src/domain/intent/gaps.js';
import { claimed, endsNegated, isTurned } from '../src/domain/intent/polarity.js';
import {
  asksNeed,
  asksNegated,
  asksOfText,
  borrowsName,
  owesDues,
  saysOneIsEnough,
  saysUnregistered,
  speaksOfOwn,
  wantsYesNo,
} from '../src/domain/intent/said.js';

const ABILITY = cite('3.2', '具有独立承担民事责任的能力,具备提供服务所必需的设施、人员和专业技术的能力');
const LIABLE = cite('3.2', '具有独立承担民事责任的能力');
const EQUIPPED = cite('3.2', '具备提供服务所必需的设施、人员和专业技术的能力');
const SOUND = cite('3.2', '具有健全的内部治理结构、财务会计和资产管理制度');
const REPUTED = cite('3.2', '具有良好的社会和商业信誉');
const PAID = cite('3.2', '具有依法缴纳税收和社会保险的良好记录');
const RECOGNISED = cite('3.2', '并符合登记管理部门依法认定的其他条件');
const SPECIAL = cite('3.2', '承接主体的具体条件由购买主体会同财政部门根据购买服务项目的性质和质量要求确定');

const REGISTERED = cite('3.2', '依法在市场监管及行业主管部门登记成立的企业、机构等社会力量');
const BOTH_WAYS = cite(
  '3.2',
  '连续两年以上年检合格的3A级以上社会组织,以及依法在市场监管及行业主管部门登记成立的企业、机构等社会力量',
);

const CONDITIONS = [
  'liability',
  'facilities',
  'personnel',
  'expertise',
  'governance',
  'accounting',
  'asset_mgmt',
  'reputation',
  'tax',
  'social_insurance',
] as const;
/** An open point: asked as a rule it isn't there, of a case it depends. */
const openPoint = (f: Facts) =>
  !asksOfText(f) && (speaksOfOwn(f) || !/算|还是良好|标准|\bcount|still good|规定/.test(f.text))
    ? 'depends'
    : 'not_in_policy';
/** What is lacking for certain; records made up since, or books kept outside, are open. */
const lacking = (f: Facts) =>
  f.told &&
  !f.has('make_up_payment', 'affiliated') &&
  (!f.has('outsourced_books') || /没有?[^,。?]{0,3}(?:财务|会计|财会|内部|管理)[^,。?]{0,3}制度/.test(f.text))
    ? failedGaps(f).filter((id) =>
        (CONDITIONS as readonly string[]).includes(id.replace('independent_', '').replace('_record', '')),
      )
    : [];
/** Asks whether it does harm: yes and no then mean the opposite. */
const NOT_PAID_UP = /(?:没有?|未|还没|不)(?:去)?补|not (?:yet )?(?:been )?(?:made up|paid)/u;
const hasEffect = (f: Facts) => /影响|妨碍|碍事|要紧|没关系|没事|rule us out|affect|problem|matter/.test(f.text);
const asksWaiver = (f: Facts) =>
  f.has('one_missing', 'lower_standard') ||
  /免[掉了去]|打[个点]?折|松一?点|不[看查]行|可以没有|可以不[要看交]|没有[^,。]{0,8}(?:可以|行|能)|\bwaive|without/.test(
    f.text,
  );
const asksNumber = (f: Facts) =>
  f.has('ask_count', 'ask_amount') ||
  /几名|多少|几个|几位|至少|最少|多大|平米|面积|minimum|number of|how many/.test(f.text);
/** Asks whether a certain paper must be handed in; the plan names none. */
const asksForPaper = (f: Facts) =>
  (wantsYesNo(f) || f.has('ask_what_is', 'ask_list') || /哪一?年|几份|几年/.test(f.text)) &&
  /(?:审计|信用|征信|验资|资信|无犯罪|完税|纳税|缴费|社保|财务)(?:报告|证明|凭证|报表|记录证明|截图)|信用中国|无犯罪记录|\b(?:audit|credit|bank) (?:report|certificate|reference)|audited (?:accounts|statements)|certificates? of|tax (?:certificate|clearance)|clearance certificate/.test(
    f.text,
  );
/** A detail beside the conditions: their naming then verifies nothing. */
const asksDetail = (f: Facts) =>
  asksNumber(f) ||
  f.has('tax_credit', 'record_span') ||
  /[几a]级|等级|标准|比例|保证金|责任险|保险单|公众险|专职|全职|自有|分数|打分|insurance polic|liability insurance|full-time|level|grade|percent/.test(
    f.text.replace(/3a级?/g, ''),
  );
/** Wants the conditions of providers as such, naming neither a kind of organisation nor one of the conditions. */
const asksBothWays = (f: Facts) =>
  f.org.type === null &&
  !f.has(...CONDITIONS) &&
  !f.has('social_org', 'enterprise', 'rating', 'annual_inspection', 'beyond_rating', 'special_conditions') &&
  !/一般条件|通用|共同|一般要求|besides|general/.test(f.text);

const ALL_ZH =
  '方案列的条件每条都要符合：独立承担民事责任，设施人员技术，治理、财务和资产制度，信誉，税收和社保的良好记录';
const ALL_EN =
  'All the conditions apply: civil liability; facilities, staff and expertise; governance, accounting and asset management; reputation; tax and social insurance records';
/** Puts a condition itself in question, or asks to go without it; not how much or which proof of it. */
const asksOfCondition = (f: Facts) =>
  asksNeed(f) ||
  /必须|非得|硬|门槛|可有可无|可选|无所谓|取消|[要看管查算审]|免|没有?|不[具能健够]|缺|少|差|就[行够能可]|够|need|must|require|matter|optional|count|enough|without|condition/u.test(
    claimed(f),
  );
/** Owned or hired, full-time or not: the plan asks for what is needed and says no more. */
const asksKindOf = (f: Facts) =>
  /专职|兼职|全职|自有|租[用的来借赁]|借用|外包|共享|志愿者|临时工|派遣|挂证|full-time|part-time|rented|owned|volunteer/u.test(
    f.text,
  );
const isPastTrouble = (f: Facts) =>
  f.has('penalty', 'make_up_payment', 'outsourced_books', 'zero_tax', 'record_span', 'tax_credit');

/** What people claim of the conditions for every provider, and whether it is so. */
const CLAIMS = [
  claim({
    // Only part of what is due, or what one ought to have, taken over by somebody else.
    says: saying(
      /(?:一半|部分|个别|几个)[^,。?]{0,4}(?:员工|人)?[^,。?]{0,3}(?:交|缴|买|上)(?:社保|保险)?|兜底|担责做不到|做不到[^,。?]{0,4}担责|忽略|先接[^,。?]{0,6}再|接了再(?:说|补)/u,
      /\bowes?\b|part of the (?:staff|tax)|ignore|catch up later/u,
    ),
    unless: (f) => !f.has(...CONDITIONS) && !/担责|责任|那条|条件/u.test(f.text),
    holds: { always: 'no' },
    clauses: [ABILITY],
    zh: `${ALL_ZH}，都要承接主体自己做到、承接前就符合，没有写可以通融。`,
    en: `${ALL_EN}; the provider itself must meet them beforehand, and the plan names no exception.`,
  }),
  claim({
    says: saying(
      /[几一二三四五六七八九\d]+[项条个](?:条件)?[^,。?]{0,6}(?:满足|符合|占|够|达到)[^,。?]{0,6}[几一二三四五六七八九\d]+[项条个]|(?:[三五六七]|几)[条项][^,。?]{0,4}(?:都|全)/u,
      /(?:five|six|some|most) of the conditions|all (?:the|of the) conditions/u,
    ),
    holds: (f) => (/都|全|all/u.test(claimed(f)) ? (isTurned(f) ? 'no' : 'yes') : 'no'),
    clauses: [ABILITY],
    zh: `${ALL_ZH}，不是占几条就够。`,
    en: `${ALL_EN}; meeting some of them is not enough.`,
  }),
  claim({
    says: (f) =>
      f.has('other_recognised') ||
      /登记[^,。]{0,4}(?:机关|部门)[^,。]{0,6}(?:认定|其[他它]条件)|其[他它]条件/u.test(f.text),
    unless: (f) =>
      detailAsked(f) !== null ||
      !/要|得|须|符合|算|管|看|need|must|meet/u.test(claimed(f)) ||
      /哪|什么|啥|3a|等级/u.test(f.text),
    holds: 'one_of_many',
    clauses: [RECOGNISED],
    zh: `登记管理部门依法认定的其他条件也要符合，具体有哪些方案没有写，请问登记部门。${ALL_ZH}。`,
    en: `Other conditions that the registration authority recognises by law must be met too; which, the plan does not list. ${ALL_EN}.`,
  }),
  claim({
    says: (f) =>
      /(?:这些|这几|一般|上面|前面|以上|通用|基本)(?:的)?(?:一般)?条件|each condition|these conditions|general conditions/u.test(
        claimed(f),
      ) &&
      /企业|公司|机构|社会组织|协会|大家|谁都|所有|都|每|一律|适用|管|用|符合|看|compan|social org|everyone|apply|\ball\b|together|every|met\b/u.test(
        claimed(f),
      ),
    unless: (f) => detailAsked(f) !== null || /哪|什么|啥/u.test(f.text),
    holds: 'one_of_many',
    clauses: [ABILITY],
    zh: `社会组织、企业、机构都一样。${ALL_ZH}。3A和年检才是只针对社会组织的，不能代替这些条件。`,
    en: `They bind social organisations, companies and institutions alike. ${ALL_EN}. Only the 3A rating and inspections are for social organisations alone.`,
  }),
  claim({
    says: saying(
      /(?:[缺少差]|不满足|不符合|达不到)[^,。?]{0,3}[一两个几][条样项个点]|[一两][条样项个](?:不|没)[^,。?]{0,4}(?:行|能|可|要紧|碍|关系|符合|满足|达)/u,
      /(?:miss|lack|short of|fail)\w* one/u,
    ),
    unless: (f) => f.has('rating', 'annual_inspection'),
    holds: 'one_of_many',
    clauses: [ABILITY],
    zh: `${ALL_ZH}，差一条就不满足，也没有写可以通融。`,
    en: `${ALL_EN}; one missing is one too few, and the plan names no exception.`,
  }),
  claim({
    says: (f) => f.has(...CONDITIONS) && asksOfCondition(f),
    unless: (f) =>
      (speaksOfOwn(f) && f.told) ||
      isPastTrouble(f) ||
      /合理|投标|招标|采购文件|公告|本街道|本区/u.test(f.text) ||
      asksKindOf(f) ||
      asksForPaper(f) ||
      asksOfText(f) ||
      detailAsked(f, 'procedure') !== null ||
      borrowsName(f) ||
      f.has('affiliated', 'branch_office', 'other_recognised') ||
      owesDues(f) ||
      asksDetail(f) ||
      (/算(?!(?:是|在|入)?条件)|健全吗|良好吗|够不够/u.test(f.text) && !/看|查/.test(f.text)) ||
      /还是|或者/u.test(f.text),
    holds: 'one_of_many',
    clauses: [ABILITY],
    zh: `${ALL_ZH}，社会组织、企业、机构都一样；怎么核、看多久，方案没有写，请问购买主体。`,
    en: `${ALL_EN}, for social organisations, companies and institutions alike. Ask the purchaser how they are checked.`,
  }),
  claim({
    says: (f) => asksKindOf(f) && f.has('facilities', 'personnel', 'accounting', 'expertise'),
    unless: (f) => speaksOfOwn(f) || f.has('outsourced_books') || detailAsked(f, 'procedure') !== null,
    holds: (f) => (/(?:是|都是|请的?|用的?)(?:租|兼职|外包|借|志愿)|算|够/u.test(f.text) ? 'depends' : 'not_in_policy'),
    clauses: [EQUIPPED],
    silent: 'facility_numbers',
    zh: '方案没有规定要自有、专职还是可以租用、兼职，只要求具备提供服务所必需的设施、人员和专业技术，财务会计等制度健全。够不够由购买主体会同财政部门按项目定；独立承担民事责任、税收社保等其他条件也要符合。',
    en: 'The plan does not specify whether they must be owned or full-time, or may be rented or part-time; it asks for the necessary facilities, staff and expertise and for sound accounting. The purchaser and the finance bureau decide by project. The other conditions (civil liability, tax, social insurance) apply too.',
  }),
];

export const intent = defineIntent({
  id: 'eligibility_general_conditions',
  title: { zh: '还要符合哪些一般条件', en: 'General conditions' },
  examples: {
    zh: [
      '治理结构那条能不能忽略',
      '我们公司欠一点税要紧吗',
      '七项条件占五项够不够',
      '员工里持证的要有几个',
      '自己担不了责，让上级单位兜底行吗',
      '没办公室没设备在家里做能接吗',
      '这些条件对企业也一样适用吗',
      '一般条件企业用不用管',
      '上面那些条件是不是谁都得符合',
      '志愿者能算作人员吗',
      '兼职的老师算我们的人员吗',
      '法定代表人有案底会影响承接吗',
      '老板有过官司，影响信誉这条吗',
      '信用报告是不是必须交',
      '要不要交审计报告才算财务健全',
      '固定资产要多少才够',
      '制度光写在纸上没执行，算不算健全',
      '是不是评上3A就不用管税和社保了',
      '没有法人资格，出事谁担责，能接吗',
      '场地不够大能不能算具备设施',
      '社保没给全员交，算良好记录吗',
      '条件有啥',
      '什么条件呀',
      '要哪些条件',
      '条件呢',
      '接活要什么条件',
      '去承接得有啥条件',
      '我们去承接项目的条件',
      '我们接政府项目的条件有哪些',
      '承接的条件都有哪些',
      '想接项目要够什么条件',
      '我们想承接，都有啥要求',
      '有什么要求才能承接',
      '做承接主体的条件是什么',
      '接这种活门槛高不高，都要什么',
      '参加投标得满足哪些条件',
      '我想知道承接条件是哪些',
      '说说我们去投的条件',
      '承接政府服务，条件怎么讲',
      '我们能接的条件是什么',
      '承接服务的条件给我讲一下',
      '我们单位头一回听说政府买服务，想去接，想先了解条件有哪些',
      '良好记录要往前追溯多久，方案界定没有',
      '纳税信用等级要到哪一级，方案提没提',
      '纳税信用是B级，行不行，方案对等级有要求没',
      '税务信用评价要A级才算吗',
      '承接主体应当具备哪些基本条件？',
      '不管是公司还是协会，都得符合什么条件',
      '3A和年检之外还有什么要求',
      '登记好了以后还看哪些方面',
      '独立承担民事责任怎么理解',
      '民事责任能力拿什么看',
      '我们不是独立法人，能过这条吗',
      '我们中心一直挂靠在社区，没有自己的账户，算能独立承担责任吗',
      '场地是租来的算有设施吗',
      '没有自己的办公场所行不行',
      '设备要多少才算够',
      '专职人员至少要几个',
      '全是兼职的能不能算有人员',
      '专业技术能力看什么',
      '内部治理结构健全是啥意思',
      '没有理事会算治理不健全吗',
      '账是请代理记账公司做的，算财务制度健全吗',
      '会计是兼职的要紧吗',
      '资产管理制度也要吗',
      '需要提供审计报告吗',
      '信誉良好怎么证明',
      '前年被罚过款，还能接吗',
      '上过经营异常名录，已经移出来了，有影响不',
      '被列入失信名单的还能承接吗',
      '有官司在身算不算信誉不好',
      '纳税记录要看几年',
      '欠税的单位能接不',
      '上个月社保晚交了，有没有影响',
      '社保断缴过，后来补缴了，还算良好记录吗',
      '欠的税已经补齐了，能当没事吗',
      '一直零申报，没有纳税记录咋办',
      '单位没有员工没交过社保怎么算',
      '免税的社会组织还要看纳税记录吗',
      '税收和社保是企业才看还是社会组织也看',
      '这些条件是不是缺一不可',
      '就差一条社保，其他都满足，能通融吗',
      '“登记管理部门依法认定的其他条件”有哪些',
      '一般条件谁来核实',
      '证明这些条件要准备哪些材料',
      '财务这块有什么硬要求',
      '审查供应商的时候，除了登记证还要核哪些内容',
      '购买主体应从哪些方面审核承接主体的能力和信誉',
      '能力方面呢',
      '社保呢',
      '光有执照够吗',
      '信用、税、社保这几样怎么看',
      '没有独立账号可不可以',
      '我们公司tax record没问题，social insurance也交了，还要看什么',
      'general conditions有哪几条',
      'civil liability那条怎么check',
      'accounting是outsource的行吗',
      '你好我想问一下我们公司去年因为疏忽有两个月没给员工交社保后来都补上了现在想接政府的服务会不会被卡住啊',
      '我们机构规模小，一共四个人，账都交给外面的代账公司做，每个月报税也是他们弄。有人说这样就是财务制度不健全，真的吗？',
      '三年前公司因为消防整改不及时被罚了两千块，早就交了也整改了，之后一直很规矩。现在报政府的项目，这个处罚会不会影响“良好信誉”？',
      '我们农场办的公司这几年都享受免税，税务系统里基本是零，材料里要我们写纳税情况，不知道算不算记录良好。',
      '我们这个服务站名义上属于街道，没有自己的登记证，办公室和人都是街道的，对外做活动也用街道的章。这样能说有独立承担民事责任的能力吗',
      '评审时发现候选机构社保有欠缴，现在还没补，按方案能不能用它',
      '独立承担名事责任是什么意思',
      '设会保险记录要多久的',
      '要有完善的才务制度吗',
      '承接主体的能力要求有哪几个方面',
      '公司协会都得过的那几关是什么',
      '信誉方面怎么要求的',
      '内部治理要做到啥程度',
      '资产管理这块有什么规定',
      '场地人手有啥说法',
      '评级以外你们还核什么',
      '社保缴纳情况要不要查',
      '社会组织也得有纳税的良好记录吗',
      '非营利的单位也看社保不',
      '财务制度属不属于必须具备的条件',
      '资产管理制度是承接条件之一吗',
      '一定要能独立承担民事责任吗',
      '没有财务制度可以承接吗',
      '没人没场地只有一张执照，接得了吗',
      '税还没交齐，可以先接着做吗',
      '正欠缴社保的单位能承接吗',
      '别的都好，就信誉差，行不行',
      '不能独立承担民事责任的点位可以承接吗',
      '社保这一条可不可以免掉',
      '几条里头少一样能过吗',
      '这几项要同时具备吗',
      '补缴过的社保还算不算良好记录',
      '我们去年补缴过社保，现在接项目受不受影响',
      '我们的账是代账公司做的，能过关吗',
      '代理记账算不算制度健全',
      '早年吃过一次行政处罚，现在还能承接吗',
      '方案有没有规定受过处罚的一律不能承接',
      '我们公司上过经营异常名录，已经移出，影响承接不',
      '社保记录要查多少个月',
      '最少得有几名全职',
      '场地面积要求多少平',
      '信誉良好有没有打分标准',
      '登记机关还会认定哪些其他条件',
      '税和社保由谁来查',
      '审计报告要不要交，方案写了吗',
      '独立承担民事责任说白了是啥',
      '办公室是租的，会不会不算有设施',
      '一直零申报还算良好记录吗',
      '请列明承接主体应当具备的通用要件',
      '审计组要核承接单位的资格，通用条件该逐项看哪些',
      '我想问问啊就是不管什么单位来接都得查税和社保是吧',
      '俺们合作社没请会计，账自己记在本子上，这样行不',
      'supplier的tax和social insurance要check吗',
      '我在看一家供应商的材料，一边说一边记啊，一般条件这栏我应该填哪些内容',
      '财务资产治理三块分别怎么要求',
      '专业技术能力指的是什么',
      '场所器材这块看什么',
      '员工配备有什么要求',
      '除登记之外的条件列一下',
      '3A年检不说了，别的还查啥',
      '不分协会公司，大家都要满足什么',
      '内部管理要规范到什么程度',
      '账务上有哪些要求',
      '税这一块怎么要求',
      '社会保险那条是怎么写的',
      '商业信誉指什么',
      '技术力量怎么看',
      '欠税会不会影响承接',
      '要不要有自己的财务制度',
      '员工社保必须交吗',
      '承接单位需要有固定场地吗',
      '单位欠着社保费，还能来投吗',
      '财务一团糟，能过资格吗',
      '没有民事责任能力可以接吗',
      '这些一般条件可以打个折吗',
      '三年前被税务罚过一次，有没有妨碍',
      '我们被法院判过赔钱，还算信誉好吗',
      '我们的会计是兼职，行不行',
      '社保停过两个月后来补缴了，能不能接',
      '税收记录看几年',
      '信用记录要查到哪一年',
      '要几个有职称的人',
      '设备要值多少钱才够',
      '登记部门还要看哪些其他条件',
      '需要交哪些证明，纳税证明要吗',
      '谁负责审信誉和纳税',
      '独立承担民事责任怎么理解，用大白话说',
      '审计来查，问我们选机构时除资质等级还看了什么，方案里是哪几条',
      '承接主体要符合哪些条件',
      '对财务和资产管理有啥要求',
      '信誉和纳税的要求',
      '需要独立承担民事责任的能力吗',
      '是不是都要有良好的社保缴纳记录',
      '没有欠税是条件之一吗',
      '我们欠着税能接吗',
      '社保一直没给员工交，可以承接吗',
      '社保晚交了一个月，现在补齐了，行吗',
      '补缴的税算良好记录吗',
      '被罚过款还能承接吗',
      '人员最少多少',
      '办公面积有要求吗',
      '兼职会计可以吗',
      '挂靠在街道的服务站能独立承担责任吗',
      '缺一个条件可以吗',
      '所有条件都得满足吗',
      '其他条件具体是哪些，登记管理部门认定的那个',
      '健全的内部治理结构指什么',
      '设备人员都没有，能接吗',
      '场地和人手各要求什么',
      '设施方面的条件是啥',
      '要有什么样的人员配置',
      '纳税社保是怎么规定的',
      '资产和财会制度的规定',
      '对承接方内部制度的要求',
      '不交社保可以承接吗',
      '不交社保是不是就不能承接',
      '没有纳税记录也行吗',
      '民事责任要独立承担吗',
      '财务是外包的能不能接',
    ],
    en: [
      'Is it fine if our company owes some tax?',
      'Is it enough to meet five of the seven conditions?',
      'Must a provider hand in an audit report?',
      'Do these conditions bind companies as well?',
      'Do volunteers count as staff?',
      'Would a lawsuit against our director hurt our reputation condition?',
      'What are the conditions?',
      'What are the conditions for providing services?',
      'What do we need in order to become a provider?',
      'Which requirements are there for taking on government services?',
      'Does the plan state a minimum staff size for providers?',
      'What general conditions apply to every provider?',
      'What does independent civil liability mean here?',
      'Our premises are rented. Is that acceptable?',
      'How many full-time staff do we need?',
      'Our accounting is outsourced to a bookkeeping agency. Is that a problem?',
      'We were fined two years ago. Does that rule us out?',
      'We owe some back taxes. Can we still provide?',
      'Social insurance was paid late but has been settled. Is our record still good?',
      'How far back do you look at tax records?',
      'Do tax and social insurance conditions apply to NGOs as well?',
      'Must all of the conditions be met at the same time?',
      'What are the other conditions recognised by the registration authority?',
      'What else counts apart from the rating and inspections?',
      'How do we prove a good reputation?',
      'Is a governance structure with a board required?',
      'Which capabilities should a purchaser look at in a contractor?',
      'We have no tax record because we are tax exempt. What now?',
      'Our centre is hosted by the subdistrict and has no legal personality of its own. Is that fine?',
      'Who verifies these general requirements?',
      'Is a provider on the blacklist acceptable?',
      'Do we have to show that taxes are paid?',
      'Is a sound accounting system required?',
      'May a provider with unpaid social insurance take part?',
      'Can one of the general conditions be waived?',
      'What does a provider need besides being registered?',
      'What has to be in place on the governance side?',
      'Is there a minimum number of employees for providers?',
      'Does a settled tax debt still spoil the record?',
      'We were sanctioned once. Can we still bid?',
      'Explain the facilities and staff requirement.',
      'Does an outsourced bookkeeper count as sound accounting?',
      'Is a good reputation one of the conditions?',
      'Which requirements apply to charities and companies alike?',
      'What does the plan want in terms of tax and social insurance?',
      'Must a provider have its own premises and staff?',
      'Do providers need a clean tax record?',
      'Can a provider that owes taxes be accepted?',
      'How many years of tax records are examined?',
      'Which documents prove the general conditions?',
      'Our books are kept by an agency. Do we still qualify?',
      'What is meant by a sound governance structure?',
      'Is social insurance checked?',
      'We owe social insurance. Can we bid?',
      'What conditions must every provider meet?',
      'How long must the tax record be?',
      'Must every vendor have sound accounts?',
      'What requirements are common to all bidders?',
      'Is a good tax record all that counts?',
      'Which requirements are the same for NGOs and firms?',
      'Which bodies may act as provider?',
      'What kinds of organisations are accepted as providers?',
      'Who may be a provider under the plan?',
      'Which types of supplier does the plan accept?',
    ],
  },
  affirms: true,
  answers: [
    {
      when: borrowsName,
      stance: 'no',
      clauses: [LIABLE],
      zh: '不能。承接主体要自己有独立承担民事责任的能力，不能借用或挂靠别家的资格。设施人员、治理财务、信誉、税收和社保记录也都看承接主体自己的。',
      en: "No. The provider itself must be able to bear civil liability independently; another body's qualification cannot be borrowed. Facilities, staff, governance, accounts, reputation, tax and social insurance records must be its own too.",
    },
    {
      when: (f) =>
        f.has('affiliated', 'branch_office') ||
        (f.has('liability') && /挂|下属|属于|没有自己|不是独立|hosted/.test(f.text)),
      stance: 'depends',
      clauses: [LIABLE],
      silent: 'liability_meaning',
      zh: '要看你们自己有没有登记、能不能以自己的名义和财产担责。方案要求独立承担民事责任，挂靠在街道等单位、责任由别人担的，不符合；具体标准方案没有规定，拿不准请问购买主体。税收社保等其他条件也要看。',
      en: 'It depends on whether you are registered and answer in your own name and with your own property: independent civil liability is required, so a body for which its host answers falls short. The plan does not specify the test; ask the purchaser. Tax and social insurance count too.',
    },
    {
      when: (f) =>
        saysUnregistered(f) &&
        (wantsYesNo(f) || speaksOfOwn(f)) &&
        !owesDues(f) &&
        !f.has('make_up_payment', 'penalty', 'outsourced_books'),
      stance: (f) => (asksNegated(f) ? null : 'no'),
      clauses: [REGISTERED],
      zh: '还不能。没有依法登记成立的，不在承接主体里：社会组织在民政部门登记，企业、机构在市场监管或行业主管部门登记。登记好以后，独立承担民事责任、设施人员、信誉、税收社保等条件也要符合。',
      en: 'No, not yet. A body that is not lawfully registered is not among the providers: social organisations register with civil affairs, companies and institutions with market regulation or the sector authority. Civil liability, facilities, reputation, tax and social insurance count too.',
    },
    {
      when: (f) => f.has('make_up_payment') && !NOT_PAID_UP.test(f.text),
      stance: openPoint,
      clauses: [PAID],
      silent: 'made_up_payment',
      zh: '方案没有规定欠过又补缴的还算不算良好记录，只写了要有依法缴纳税收和社会保险的良好记录。请向税务、社保部门开具证明，再问购买主体怎么认定；独立承担民事责任等其他条件也要符合。',
      en: 'The plan does not specify whether late payments made up since still leave a good record; it asks for a good record of paying tax and social insurance. Get proof from the tax and social insurance offices and ask the purchaser. The other conditions, such as civil liability, apply too.',
    },
    {
      when: (f) =>
        owesDues(f) ||
        (NOT_PAID_UP.test(f.text) && f.has('tax_arrears', 'insurance_arrears', 'tax', 'social_insurance')) ||
        (f.told && (f.org.tax_record === false || f.org.social_insurance_record === false)),
      stance: (f) => (hasEffect(f) ? null : endsNegated(f) ? 'yes' : 'no'),
      clauses: [PAID],
      zh: '现在不符合。方案要求依法缴纳税收和社会保险的良好记录，还欠着税或社保就达不到。先依法缴清；缴清后算不算良好，方案没有规定，请问购买主体和税务、社保部门。',
      en: 'No, not at present. A good record of paying tax and social insurance is required, so open arrears do not meet it. Pay first; whether the record then counts as good the plan does not specify: ask the purchaser and the tax and social insurance offices.',
    },
    {
      when: (f) => lacking(f).length > 0 && !f.has('penalty') && !/算不算|租/.test(f.text),
      stance: (f) => ((wantsYesNo(f) || f.us) && !hasEffect(f) ? (endsNegated(f) ? 'yes' : 'no') : null),
      clauses: [ABILITY],
      zh: (f) =>
        `${endsNegated(f) ? '是的，' : ''}不能，照您说的${lacking(f)
          .slice(0, 3)
          .map((id) => FAILED_GAP[id].zh)
          .join(
            '，',
          )}。方案列的条件都要符合：独立承担民事责任，设施人员技术，治理、财务和资产制度，信誉，税收和社保的良好记录。`,
      en: (f) =>
        `No: ${lacking(f)
          .slice(0, 3)
          .map((id) => FAILED_GAP[id].en)
          .join(
            '; ',
          )}. All the conditions must be met: civil liability; facilities, staff and expertise; governance, accounts and asset management; reputation; tax and social insurance.`,
    },
    ...CLAIMS,
    {
      when: (f) => f.has('penalty'),
      stance: (f) => (asksOfText(f) ? 'not_in_policy' : 'depends'),
      clauses: [REPUTED],
      silent: 'past_penalty',
      zh: '要看情况。方案要求良好的社会和商业信誉，但没有规定受过处罚、上过异常名录或失信名单怎么算，由购买主体会同财政部门把握，请先问清；政府采购法另有规定的从其规定。税收社保等条件也要看。',
      en: 'It depends. A good social and business reputation is required, but the plan does not specify how a past penalty or listing counts; the purchaser and the finance bureau judge it, and procurement law may say more. Tax, social insurance and civil liability matter too.',
    },
    {
      when: (f) => f.has('outsourced_books'),
      stance: openPoint,
      clauses: [SOUND],
      silent: 'outsourced_accounting',
      zh: '方案没有规定代账、兼职会计算不算制度健全，只要求有健全的财务会计和资产管理制度、内部治理结构。请问购买主体怎么认定；独立承担民事责任、税收社保等其他条件也要符合。',
      en: 'The plan does not specify whether outsourced bookkeeping counts as sound; it asks for sound governance, accounting and asset management. Ask the purchaser. The other conditions (civil liability, tax, social insurance) apply as well.',
    },
    {
      when: (f) =>
        f.has('zero_tax', 'record_span', 'tax_credit') ||
        (/良好记录|纳税记录|缴费记录|good record/.test(f.text) && (asksOfText(f) || f.has('ask_what_is'))) ||
        (f.has('tax', 'social_insurance') && (asksNumber(f) || f.has('ask_duration', 'new_org'))),
      stance: (f) => (f.us && !asksOfText(f) && wantsYesNo(f) && !/算/.test(f.text) ? 'depends' : 'not_in_policy'),
      clauses: [PAID],
      silent: 'record_period',
      zh: '方案没有规定记录看多长时间、要什么信用等级、零申报怎么算，只要求依法缴纳税收和社会保险的良好记录。请问购买主体，也可请税务、社保部门出具证明；独立承担民事责任等其他条件也要符合。',
      en: 'The plan does not specify how far back records go, any credit grade or how a nil record counts; it asks for a good record of paying tax and social insurance. Ask the purchaser; the tax and social insurance offices can issue proof. The other conditions, such as civil liability, apply too.',
    },
    {
      when: (f) => asksWaiver(f) && !f.has('rating', 'documents') && wantsYesNo(f),
      stance: 'no',
      clauses: [ABILITY],
      zh: '不行。方案列的条件都要符合，差一条就不满足，也没有写可以通融：独立承担民事责任，设施人员技术，治理、财务和资产制度，信誉，税收和社保记录，以及登记部门认定的其他条件。',
      en: 'No. All the conditions listed must be met and the plan names no exception: civil liability, facilities, staff and expertise, governance, accounts and asset management, reputation, tax and social insurance, and what the registration authority recognises.',
    },
    {
      when: (f) =>
        saysOneIsEnough(f) && (f.has(...CONDITIONS) || f.has('all_needed')) && wantsYesNo(f) && !f.has('documents'),
      stance: 'no',
      clauses: [ABILITY],
      zh: '不行，只占其中一条不够，方案列的都要符合：独立承担民事责任，设施人员技术，治理、财务和资产制度，信誉，税收和社保（社会保险）记录良好，以及登记部门认定的其他条件。',
      en: 'No, one of them is not enough; all the conditions listed must be met: civil liability, facilities, staff and expertise, governance, accounts and asset management, reputation, tax and social insurance, and what the registration authority recognises.',
    },
    {
      when: (f) => f.has('all_needed'),
      stance: (f) =>
        wantsYesNo(f) && !/不(?:用|需|一定|要求)|没必要|not (?:need|have)|n't/.test(f.text) ? 'yes' : null,
      clauses: [ABILITY],
      zh: '都要同时符合：能独立承担民事责任；有设施、人员和专业技术；内部治理、财务会计、资产管理制度健全；信誉良好；税收、社保记录良好；登记管理部门依法认定的其他条件。',
      en: 'All of them together: independent civil liability; facilities, staff and expertise; sound governance, accounting and asset management; a good reputation; good tax and social insurance records; and other conditions the registration authority recognises.',
    },
    {
      when: (f) => f.has('other_recognised') || /登记[^,。]{0,4}(?:机关|部门)[^,。]{0,4}认定/.test(f.text),
      stance: 'not_in_policy',
      clauses: [RECOGNISED],
      silent: 'other_recognised_list',
      zh: '方案没有规定这些“其他条件”有哪些，由登记管理部门依法认定：社会组织问民政，企业问市场监管，机构问行业主管部门。独立承担民事责任、税收和社保等前面列明的条件照样要符合。',
      en: 'The plan does not specify them; the registration authority determines them by law: civil affairs for social organisations, market regulation for companies, the sector authority for institutions. The other conditions (civil liability, tax, social insurance) apply as listed.',
    },
    {
      when: (f) => f.has('checks_who') || /谁[^,。]{0,4}[审查核]|由谁/.test(f.text),
      stance: 'not_in_policy',
      clauses: [SPECIAL],
      silent: 'qualification_checker',
      zh: '方案没有规定由谁核实、怎么核实。具体条件由购买主体会同财政部门确定，请先问购买主体；税收、社保、登记可分别向税务、社保和登记部门求证，民事责任能力看登记证照。',
      en: 'The plan does not specify who verifies them or how. The purchaser, with the finance bureau, sets particular conditions, so ask it first; the tax, social insurance and registration authorities can confirm their parts, such as civil liability by the licence.',
    },
    {
      when: (f) => (f.has('documents') && !/填|栏/.test(f.text)) || asksForPaper(f),
      stance: 'not_in_policy',
      clauses: [ABILITY],
      silent: 'qualification_documents',
      zh: '方案没有规定要交哪些材料，请看项目公告或问购买主体。一般可备：登记证照（民事责任）、场地设备和人员清单、章程与财务会计制度、审计报告、纳税和社保证明，信誉方面备信用查询结果。',
      en: 'The plan does not specify the papers; see the project notice or ask the purchaser. Useful to have: licence (civil liability), lists of facilities and staff, charter and accounting rules, audit report, proof of tax and social insurance, a credit record for reputation.',
    },
    {
      when: (f) =>
        f.has('for_everyone') ||
        (f.has('tax', 'social_insurance') && f.has('social_org', 'enterprise') && wantsYesNo(f) && !f.us),
      stance: (f) =>
        wantsYesNo(f) &&
        !asksDetail(f) &&
        !/不适用|不[看用管要]|免|只[有看对管]|not apply|exempt|only/.test(plainAsked(f))
          ? 'yes'
          : null,
      clauses: [ABILITY],
      zh: '社会组织、企业、机构都一样要符合：独立承担民事责任，设施人员技术，治理、财务和资产制度，信誉，税收和社保的良好记录。3A和年检才是只针对社会组织的。',
      en: 'They bind social organisations, companies and institutions alike: civil liability; facilities, staff and expertise; governance, accounts and asset management; reputation; tax and social insurance. Only the 3A rating and inspections are for social organisations alone.',
    },
    {
      when: (f) =>
        f.has(...CONDITIONS) &&
        wantsYesNo(f) &&
        !asksDetail(f) &&
        !asksNegated(f) &&
        !/[无不]需|不用(?!不)|不必|免|只[要看]|还是|或者|几|多少|说没说|写没写/.test(
          f.text.replace(/用不用|需不需/g, ''),
        ) &&
        (asksNeed(f) ||
          /[看查审]不[看查审]|[要会][看查审]|得[看查审]|[看查]吗|属不属于|算不算(?:其中|条件)/.test(f.text)) &&
        !(f.has('facilities', 'personnel') && /自有|自己|专职|全职|租|几|多少/.test(f.text)),
      stance: 'yes',
      clauses: [ABILITY],
      zh: '是，这在方案的条件里。承接主体要能独立承担民事责任，有设施、人员和专业技术，治理、财务会计、资产管理制度健全，信誉良好，依法缴纳税收和社保（社会保险）的记录良好；怎么核、看多久，请问购买主体。',
      en: 'Yes, it is among the conditions: independent civil liability; facilities, staff and expertise; sound governance, accounting and asset management; a good reputation; good tax and social insurance records. Ask the purchaser how they are checked.',
    },
    {
      when: (f) =>
        detailAsked(f, 'procedure') !== null &&
        (isYesNo(f) || !f.has('ask_list')) &&
        !/条件[^,。?]{0,4}(?:哪|什么|啥)/.test(f.text),
      stance: 'not_in_policy',
      clauses: [ABILITY],
      zh: (f) =>
        `方案没有规定${detailAsked(f, 'procedure')?.zh ?? ''}。${ALL_ZH}；更细的由购买主体会同财政部门按项目确定，请问购买主体。`,
      en: (f) =>
        `The plan does not specify ${detailAsked(f, 'procedure')?.en ?? ''}. ${ALL_EN}; ask the purchaser about the project.`,
    },
    {
      when: (f) => f.has('liability') && !f.has('tax', 'social_insurance', 'beyond_rating', 'ask_list'),
      stance: (f) => (asksOfText(f) ? 'not_in_policy' : null),
      clauses: [LIABLE],
      silent: 'liability_meaning',
      zh: '就是能以自己的名义和财产独立承担民事责任，出了问题自己担，不靠别人。方案没有规定具体标准，拿不准请问购买主体。设施人员、治理财务、信誉、税收社保等其他条件也要符合。',
      en: 'It means answering in its own name and with its own property when something goes wrong. The plan does not specify a test for civil liability; ask the purchaser. Facilities, governance, accounts, reputation, tax and social insurance count as well.',
    },
    {
      when: (f) =>
        (f.has('facilities', 'personnel', 'expertise') || /人员|面积|平米/.test(f.text)) &&
        !f.has('beyond_rating', 'tax', 'social_insurance', 'ask_list'),
      stance: (f) => (asksNumber(f) || asksOfText(f) ? 'not_in_policy' : wantsYesNo(f) ? 'depends' : null),
      clauses: [EQUIPPED],
      silent: 'facility_numbers',
      zh: '要看项目需要。方案要求具备提供服务所必需的设施、人员和专业技术，但没有规定要多少、是否自有或专职，由购买主体会同财政部门按项目定。独立承担民事责任、税收社保等其他条件也要符合。',
      en: 'It depends on the project. The necessary facilities, staff and expertise are required, but the plan does not specify how many or whether owned or full-time; the purchaser and the finance bureau decide by project. The other conditions (civil liability, tax, social insurance) apply too.',
    },
    {
      when: (f) =>
        f.has('governance', 'accounting', 'asset_mgmt') &&
        !f.has('beyond_rating', 'tax', 'social_insurance', 'ask_list'),
      stance: (f) => (wantsYesNo(f) ? 'depends' : null),
      clauses: [SOUND],
      zh: '方案要求内部治理结构、财务会计和资产管理制度都健全，就是章程、决策监督、记账和管资产有制度并照着做；怎样算健全没有细写，由购买主体把握。独立承担民事责任、税收社保等其他条件也要符合。',
      en: 'Governance, accounting and asset management must all be sound: rules for deciding, supervising, keeping books and assets, and followed. What counts as sound is not detailed; the purchaser judges. The other conditions (civil liability, tax, social insurance) apply too.',
    },
    {
      when: (f) => f.has('reputation') && !f.has('beyond_rating', 'tax', 'social_insurance', 'ask_list'),
      stance: (f) =>
        /标准|分数|打分|几分|怎么算|哪一?年|几年|多久/.test(f.text) || asksOfText(f) ? 'not_in_policy' : null,
      clauses: [REPUTED],
      zh: '方案要求有良好的社会和商业信誉，没有规定怎么证明、怎样算良好，由购买主体会同财政部门把握，请看项目公告。独立承担民事责任、税收和社保良好记录等其他条件也要符合。',
      en: 'A good social and business reputation is required; how to prove it is not stated, the purchaser and the finance bureau judge it, so see the project notice. Civil liability and good tax and social insurance records are required as well.',
    },
    {
      when: (f) => f.has('tax', 'social_insurance') && !f.has('beyond_rating', 'liability'),
      stance: (f) => (asksOfText(f) && asksDetail(f) ? 'not_in_policy' : isYesNo(f) ? 'depends' : null),
      clauses: [PAID],
      zh: '要有依法缴纳税收和社会保险的良好记录，社会组织、企业、机构都一样；看多久、怎样算良好，方案没有规定，请问购买主体。独立承担民事责任、设施人员、信誉等其他条件也要符合。',
      en: 'A good record of lawfully paying tax and social insurance is required of every provider; how far back it is read the plan does not specify: ask the purchaser. Civil liability, facilities, staff, reputation and the rest apply too.',
    },
    {
      when: asksBothWays,
      stance: null,
      clauses: [BOTH_WAYS],
      zh: '看是哪一类。社会组织：在民政部门登记、连续两年以上年检合格、3A级以上；企业、机构：在市场监管或行业主管部门登记。两类都要：独立承担民事责任，有设施、人员和技术，治理、财务、资产制度健全，信誉良好，税收和社保（社会保险）记录良好，符合登记部门认定的其他条件。',
      en: 'It depends on the kind. Social organisations: civil affairs registration, two or more consecutive passed annual inspections, 3A or above. Companies and institutions: registration with market regulation or the sector authority. Both: independent civil liability; facilities, staff, expertise; sound governance and accounts; good reputation; tax and social insurance records.',
      next: ['eligibility_social_org', 'eligibility_enterprise', 'self_check_start'],
    },
    {
      stance: (f) => (isYesNo(f) ? 'depends' : null),
      clauses: [ABILITY],
      zh: '每个承接主体都要：能独立承担民事责任；有必需的设施、人员和专业技术；内部治理、财务会计、资产管理制度健全；社会和商业信誉良好；税收和社保（社会保险）记录良好；符合登记管理部门认定的其他条件。',
      en: 'Every provider needs: independent civil liability; the necessary facilities, staff and expertise; sound governance, accounting and asset management; a good social and business reputation; good tax and social insurance records; and other conditions the registration authority recognises.',
    },
  ],
  next: ['self_check_start', 'eligibility_special_conditions', 'eligibility_social_org'],
});
