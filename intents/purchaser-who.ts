import { claim, saying } from '../src/domain/intent/claim.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { claimed } from '../src/domain/intent/polarity.js';
import {
  asksNeed,
  asksNegated,
  asksOfText,
  refuses,
  sayRefusal,
  saysOneIsEnough,
  wantsYesNo,
} from '../src/domain/intent/said.js';

const WHO = cite('3.1', '政府购买服务的主体是各级行政机关和参照公务员法管理、具有行政管理职能的事业单位');
const ORGANS = cite('3.1', '政府购买服务的主体是各级行政机关');
const ADMIN_INSTITUTIONS = cite('3.1', '参照公务员法管理、具有行政管理职能的事业单位');
const MASS = cite('3.1', '纳入行政编制管理且经费由财政负担的群团组织');

const MASS_ORGS = [
  'mass_org',
  'trade_union',
  'youth_league',
  'womens_federation',
  'disabled_federation',
  'science_association',
  'commerce_federation',
  'red_cross',
  'other_mass_org',
];
const LISTED_ZH = '方案列出的购买主体是各级行政机关，和参照公务员法管理、具有行政管理职能的事业单位';
const LISTED_EN =
  'The plan lists administrative organs at every level, and public institutions run under the Civil Servant Law with administrative functions';

/** A government office of the kinds everybody knows; a people's own body named beside it goes first. */
const isOrgan = (f: Facts) =>
  f.has('town_government', 'subdistrict', 'government_bureau', 'admin_organ') ||
  /(?:省|市|区|县|镇|乡)(?:里|级)?的?各?(?:部门|局|机关|政府)|(?:局|厅|委办)(?:里|机关)?(?:能|可以|算|自己|有没有)/.test(
    f.text,
  );
const asksList = (f: Facts) => f.has('ask_list', 'ask_who') && !f.us;
const isInstitution = (f: Facts) =>
  f.has('public_class_one', 'public_class_two', 'public_institution') || (f.has('hospital', 'school') && !isOrgan(f));
const runLikeCivilService = (f: Facts) => f.has('civil_servant_law', 'not_civil_servant_law');
/** Has no administrative functions by its own words. */
const lacksFunction = (f: Facts) =>
  f.has('no_admin_function') ||
  /(?<!有)(?:没有?|无)(?:行政)(?:管理)?职能/.test(f.text) ||
  (runLikeCivilService(f) &&
    /(?:没有?|无|不(?:具有|具备|行使|承担|含|管))(?:什么|任何)?(?:行政|管理|执法)|no administrative|without administrative|only (?:technical|training)/.test(
      f.text,
    ) &&
    !/有没有(?:行政|管理|执法)/.test(f.text));
const outsideCivilService = (f: Facts) =>
  f.has('not_civil_servant_law') ||
  /(?<!有)没有?(?:参公|参照)|(?<!是)不(?:是)?(?:参公|参照)|[非未](?:参公|参照)|\bnot [a-z ]{0,14}under the civil serv|outside the civil serv/.test(
    f.text,
  );

const PURCHASERS_ZH = `${LISTED_ZH}（两条同时具备）`;
/** What people claim of clause 3.1, and whether it is so. */
const CLAIMS = [
  claim({
    says: saying(/(?:只有|就是|就|只是|仅|唯独)[^,。?]{0,8}(?:财政|一家|区级|市级|机关|这一个)/u, /\bonly\b/u),
    unless: (f) => f.us || asksList(f) || /参公|参照|事业|群团|就(?:能|可以|行)/u.test(f.text),
    holds: { always: 'no' },
    clauses: [WHO],
    zh: `不只一家：${PURCHASERS_ZH}，哪一级、哪个部门的机关都算；符合条件的群团组织也可以买。`,
    en: `Not only that one. ${LISTED_EN}, of whatever level or department; qualified mass organisations may purchase too.`,
  }),
  claim({
    says: saying(
      /(?:购买(?:主体|方|单位)|甲方)[^?]{0,10}(?:承接|乙方)[^?]{0,10}(?:一回事|同一|一样|相同)|(?:承接|乙方)[^?]{0,10}(?:购买|甲方)[^?]{0,10}(?:一回事|同一|一样|相同)/u,
      /purchaser[^?]{0,60}provider[^?]{0,60}same|provider[^?]{0,60}purchaser[^?]{0,60}same/u,
    ),
    holds: false,
    clauses: [WHO],
    zh: `购买主体出钱买服务，承接主体提供服务，是两方。${PURCHASERS_ZH}；承接的是符合条件的社会组织和企业、机构。`,
    en: `The purchaser pays for the service and the provider delivers it. ${LISTED_EN}; providers are social organisations, companies and institutions.`,
  }),
  claim({
    says: saying(
      /(?:所有|全部|任何|一切|凡是?|一律|统统|全都|普通)[^,。?]{0,3}(?:的)?事业单位|事业单位[^,。?]{0,4}(?:一律|统统|全都|全部|都|一概)/u,
      /\b(?:every|all|any) public institutions?/u,
    ),
    unless: (f) =>
      f.has('public_class_one', 'public_class_two', 'hospital', 'school') ||
      outsideCivilService(f) ||
      runLikeCivilService(f),
    holds: { always: 'no' },
    clauses: [ADMIN_INSTITUTIONS],
    zh: '事业单位要参照公务员法管理、并且具有行政管理职能，才是购买主体，符合的可以买，普通事业单位不行。各级行政机关本来就是购买主体。',
    en: 'Only public institutions run under the Civil Servant Law that have administrative functions are purchasers; ordinary ones are not. Administrative organs at every level are purchasers anyway.',
  }),
  claim({
    says: (f) =>
      runLikeCivilService(f) &&
      f.has('admin_function') &&
      /都|两[个条样]|同时|缺|一起|both|not enough/u.test(claimed(f)) &&
      /要|得|须|必|有|具备|满足|缺|need|must/u.test(claimed(f)),
    unless: (f) => outsideCivilService(f) || lacksFunction(f) || asksList(f) || saysOneIsEnough(f) || f.us,
    holds: true,
    clauses: [ADMIN_INSTITUTIONS],
    zh: '事业单位要参照公务员法管理、并且具有行政管理职能，两条同时具备才是购买主体，缺一条都不行。各级行政机关另外算。',
    en: 'A public institution must be run under the Civil Servant Law and have administrative functions, both together, to be a purchaser. Administrative organs count anyway.',
  }),
  claim({
    says: saying(
      /参(?:公|照)[^?]{0,12}(?:就(?:可以|行|够|能|算)|即可|够了)|不(?:用|必|需要?)(?:管|看|有|具备)[^,。?]{0,4}(?:行政|职能)|有没有(?:行政)?职能(?:都|也)(?:行|可以)/u,
      /civil serv[^?]{0,60}(?:enough|alone|only)/u,
    ),
    unless: (f) => outsideCivilService(f) || !runLikeCivilService(f) || asksNegated(f),
    holds: { always: 'no' },
    clauses: [ADMIN_INSTITUTIONS],
    zh: '参照公务员法管理只是一条，还要具有行政管理职能，两条同时具备才是购买主体。各级行政机关另外算。',
    en: 'Being run under the Civil Servant Law is only half of it: administrative functions are required as well. Administrative organs count anyway.',
  }),
];

export const intent = defineIntent({
  id: 'purchaser_who',
  title: { zh: '谁可以购买服务', en: 'Who may purchase' },
  examples: {
    zh: [
      '私立医院可以当购买主体吗',
      '只要花财政钱的单位是不是都能当购买主体',
      '个体老板能不能当购买方',
      '公办医院是不是不能当购买主体',
      '市一级和区一级的机关是不是都能买',
      '慈善总会可以当购买主体吗',
      '居民小组能不能当购买主体',
      '各级机关都有资格买吧',
      '国企自己出钱买服务，能走这个方案吗',
      '学校没资格当购买方是吧',
      '个人能当购买主体买服务吗',
      '事业编的研究所能当购买主体吗',
      '交警大队能自己当购买主体吗',
      '业主委员会出钱算购买主体不',
      '街道办没资格自己买吧',
      '农技站能当购买主体不',
      '承接单位跟购买主体是一回事不',
      '谁能当购买主体',
      '政府购买服务的主体包括哪些？',
      '什么样的单位才有资格出来买服务',
      '购买方得是什么性质的单位',
      '购买主体的范围怎么界定',
      '乡政府能买服务吗',
      '街道办事处算购买主体吗',
      '我们镇想买养老服务，有没有这个资格',
      '教育局可以当购买方吧',
      '区里的局委办都可以买吗',
      '我们是参公事业单位，可以做购买方吗',
      '参公的但是只做培训业务，没有行政管理职能，行吗',
      '参照公务员管理，也有执法职能，能采购服务不',
      '普通事业单位可以作为购买主体吗',
      '公益一类的单位能买服务吗',
      '公益二类能不能当甲方',
      '医院能作为购买主体买保洁吗',
      '学校想购买课后服务，可以当购买主体吗',
      '图书馆、文化馆这种事业单位能买服务吗',
      '居委会可以购买服务吗',
      '村委会想请社工，能自己买吗',
      '国企能不能当购买方',
      '公司可以发起政府购买服务吗',
      '协会能当购买主体吗',
      '区委组织部能购买服务吗',
      '人大机关算不算购买主体',
      '政协、法院这些呢，可以买不',
      '法院想买调解服务，属于购买主体吗',
      '开发区管委会能当购买主体吗',
      '园区管委会是购买主体不是',
      '拆迁指挥部能签购买合同吗',
      '创建工作领导小组办公室可以买服务吗',
      '我们科室能单独去买吗',
      '派出所能自己买辅助服务吗',
      '司法所是不是购买主体',
      '行政管理职能是什么意思，谁来认定',
      '参公两个条件要同时具备吗',
      '只有行政机关能买吗',
      '能不能让下属单位代买',
      '下属事业单位替局里买服务可以吗',
      '两个部门能不能联合购买',
      '一个单位能又买又接吗',
      '哪一级政府可以买，区级行吗',
      '省市县各级都算吗',
      '个人能不能当购买主体',
      '甲方必须是政府部门吗',
      '购买主体和承接主体有什么区别',
      '那事业单位呢',
      '参公的呢',
      '管委会行不',
      '没有行政编制的事业单位呢',
      '我们bureau能做purchaser吗',
      '参公单位可以当buyer吗',
      'public institution能不能purchase services',
      '街道office可以做甲方吗',
      '你好我们是区里的一个事务中心参照公务员法管理的平时负责发证和执法想问问我们能不能自己做购买主体去买巡查服务',
      '我在区图书馆工作，是公益一类事业单位，今年馆里想把读者活动外包给社会机构，财务说我们不是购买主体不能走政府购买服务。她说得对吗？',
      '我们村两委今年攒了点集体收入，想给老人买助餐服务，村主任说可以按政府购买服务来做。村里到底能不能当购买的一方？',
      '我们管委会是区政府的派出机构，说是机关又有企业化运作的部分，编制也不太清楚，现在要买安全巡查服务，方案里我们算不算购买主体',
      '经办人员请示：本单位为参照公务员法管理的事业单位，具有行政管理职能，可否作为购买主体实施采购？',
      '局下面有个信息中心是普通事业单位，没有参公，领导想让它直接签购买服务合同当甲方，这样可以吗',
      '购买主提有哪些',
      '行政机关才能当购买注体吗',
      '三公事业单位可以买服务吗',
      '哪些单位可以出钱买服务',
      '购买主体分几类',
      '谁有权做政府购买服务的甲方',
      '购买一方的资格怎么规定的',
      '事业单位满足什么才能当购买主体',
      '市里的局能不能买',
      '县级部门可以作购买主体吗',
      '乡镇人民政府可以自己买服务吧',
      '参公又有执法职能的大队能当购买主体吗',
      '参公但没有行政管理职能能买吗',
      '只要参公就够当购买主体了吗',
      '一般的事业单位能不能买',
      '中小学可以当购买主体吗',
      '区属国企能不能作甲方买服务',
      '行业协会能出面购买吗',
      '民营公司可以当购买方不',
      '村委会行吗，自己买',
      '是不是行政机关才有资格买',
      '党委部门能不能当购买主体',
      '检察院买文书服务算购买主体吗',
      '高新区管委会算不算购买主体',
      '我们是参公单位，能买吗',
      '我们是事业单位，能当购买主体吗',
      '没参公的事业单位买得了不',
      '能叫下属单位替我们买吗',
      '两个局合着买一个服务行不行',
      '行政管理职能由谁来认定',
      '一家单位既购买又承接，方案准不准',
      '各级行政机关都能买吗',
      '民政局有没有购买资格',
      '街道办作为派出机关可以购买吗',
      '请列举3.1所称购买主体',
      '我理一下啊买服务的到底是局里还是下面的中心还是街道，方案说的是哪些单位',
      '我在乡卫生院管后勤，院里想把保洁、护工打包成政府购买服务自己当甲方，院长说没问题。真的可以吗',
      '审计时判断采购主体是否适格，依据方案应看什么',
      '残联、工会这类也能买吗',
      '公办学校以购买主体身份签合同是否合规',
      '应急局as purchaser可以吗',
      'SOE可以当purchaser吗',
      'purchaser包括哪些单位',
      '我们内设科室单独签购买合同，方案允许吗',
      '个人出钱算不算购买主体',
      '业委会能不能作购买主体',
      '那街道和局以外还有谁能买',
      '水务局是行政机关，能自己买巡河服务不',
      '购买服务的主体是谁',
      '甲方只能是哪些单位',
      '购买方的范围',
      '什么单位够得上购买主体',
      '有资格买服务的有几种单位',
      '县里的局有没有资格买服务',
      '我们街道想买心理服务，够不够购买的资格',
      '市场监管局能作购买主体吗',
      '镇政府有资格当购买方吗',
      '公司能发起购买吗',
      '国有公司作购买主体行不行',
      '我们村能买吗',
      '居委会出面买服务合规吗',
      '公立医院当甲方买护工服务可以吗',
      '事业单位没有参公，能当购买主体吗',
      '参公事业单位呢',
      '区委政法委能买服务吗',
      '人大办公室可以当购买主体吗',
      '园区管委会能买安保服务吗',
      '公益二类单位有没有购买资格',
      '参公且有行政管理职能，可以购买吧',
      '参公单位都可以买吗',
      '委托下面的事业单位去买可以吗',
      '能跟隔壁局一起买吗',
      '街道下面的科室能自己当甲方签吗',
      '行政管理职能怎么界定，谁来定',
      '购买主体和承接主体怎么区分',
      '我们中心挂在局下面，什么性质才算购买主体',
      '谁是购买主体',
      '能买服务的单位有哪些',
      '区教育局可以购买服务吗',
      '街道可以当购买主体吗',
      '参公事业单位有行政管理职能，能买吗',
      '参公但没行政职能的可以买吗',
      '事业单位都能买吗',
      '我们是事业单位，可以当购买主体吗',
      '公益二类事业单位能当购买主体吗',
      '公益一类能买吗',
      '医院能买服务吗',
      '村委会可以购买服务吗',
      '社会组织能当购买主体吗',
      '企业可以购买吗，政府购买服务',
      '区委宣传部能买吗',
      '法院能买吗',
      '管委会能买吗',
      '只有行政机关能当购买主体吗',
      '两个单位联合购买可以吗',
      '什么叫行政管理职能，谁说了算',
      '局里可以自己买服务吗',
      '不是行政机关就不能买吗',
      '居委会是不是购买主体',
      '街道是不是购买主体',
      '没有参公的事业单位能不能当购买主体',
    ],
    en: [
      'Can the Party school purchase?',
      'Are organs of every level allowed to purchase?',
      'Can a state firm spend its own money as purchaser?',
      'Is a school not allowed to be the purchaser?',
      'Who may purchase services?',
      'Can a subdistrict office be a purchaser?',
      'Is a township government allowed to purchase?',
      'We are a public institution run under the Civil Servant Law but without administrative functions. May we purchase?',
      'Can an ordinary public institution be the purchaser?',
      'May a hospital act as the purchasing body?',
      "Can a villagers' committee buy services under the plan?",
      'Is a state-owned company a possible purchaser?',
      'Does the plan let party departments buy services?',
      'Can the court be a purchaser?',
      'Is the management committee of our development zone a purchaser?',
      'What are the kinds of purchasers?',
      'Which levels of government may purchase?',
      'May our section buy services on its own?',
      'Can two departments purchase jointly?',
      'What does "administrative functions" mean?',
      'Could a subordinate unit purchase on our behalf?',
      'May a school purchase after-school care as purchaser?',
      'Are class I public institutions able to buy?',
      'Can one body be both purchaser and provider?',
      'Which bodies are entitled to buy services?',
      'May a county bureau purchase services?',
      'Is the civil affairs bureau entitled to purchase?',
      'Can a university act as the purchaser?',
      'Is a private company entitled to be the purchaser?',
      'Are administrative organs the only ones that may purchase?',
      'We are run under the Civil Servant Law. Can we purchase?',
      'Can the procuratorate buy services under this plan?',
      'May two bureaus buy a service together?',
      'Who determines whether an institution has administrative functions?',
      'What conditions must a public institution meet to be a purchaser?',
      'Is it enough for an institution to be run under the Civil Servant Law?',
      'Can a township act as purchaser?',
      'Which organisations count as purchasers?',
      'Who is on the buying side under this plan?',
      'Can a district bureau be the purchaser?',
      'May a state-owned company act as purchaser?',
      "Is a residents' committee a purchaser?",
      'Can a party committee department purchase?',
      'Can an association be the purchaser?',
      'How do purchasers differ from providers?',
      'Can a hospital be a purchaser?',
      'May a subdistrict office purchase services?',
      'Can the court buy services?',
      'Which public bodies may contract out services?',
      'Can a state-owned company act as the buyer?',
      'May a subdistrict office buy services?',
    ],
  },
  answers: [
    ...CLAIMS,
    {
      when: (f) =>
        lacksFunction(f) ||
        (f.has('civil_servant_law') &&
          !f.has('admin_function') &&
          /只要|就够|就行|光|仅|都(?:能|可以|算)|enough|sufficient|alone/.test(f.text)),
      stance: refuses,
      clauses: [ADMIN_INSTITUTIONS],
      zh: (f) =>
        sayRefusal(
          f,
          '不能。参公只是一条，方案还要求具有行政管理职能，两条要同时具备；没有行政管理职能的，不在购买主体里。需要服务的，可以请主管的行政机关来买。',
        ),
      en: (f) =>
        sayRefusal(
          f,
          'No. Being run under the Civil Servant Law is only half of it: administrative functions are required too. Without them it is not a purchaser; the administrative organ in charge can purchase instead.',
        ),
    },
    {
      when: outsideCivilService,
      stance: refuses,
      clauses: [ADMIN_INSTITUTIONS],
      zh: (f) =>
        sayRefusal(
          f,
          '不能。不参照公务员法管理的事业单位，不在方案列出的购买主体里；要参公、并且具有行政管理职能才行。需要服务的，可以请主管的行政机关来买。',
        ),
      en: (f) =>
        sayRefusal(
          f,
          'No. A public institution that is not run under the Civil Servant Law is not among the purchasers; it would need that and administrative functions. The administrative organ in charge can purchase instead.',
        ),
    },
    {
      when: (f) => runLikeCivilService(f) && f.has('admin_function') && saysOneIsEnough(f),
      stance: (f) => (wantsYesNo(f) ? 'no' : null),
      clauses: [ADMIN_INSTITUTIONS],
      zh: '不行，只占一条不够。事业单位要参照公务员法管理、并且具有行政管理职能，两条同时具备才是购买主体。各级行政机关另外算，本来就是购买主体。',
      en: 'No, one of them is not enough. A public institution must be run under the Civil Servant Law and have administrative functions, both together, to be a purchaser. Administrative organs at every level are purchasers as such.',
    },
    {
      when: (f) =>
        runLikeCivilService(f) &&
        f.has('admin_function') &&
        !f.has('ask_what_is', 'ask_how', 'checks_who') &&
        !asksList(f),
      stance: (f) =>
        asksNegated(f) || /不(?:是|算|用)(?!不)/.test(f.text) ? null : wantsYesNo(f) || f.us ? 'yes' : null,
      clauses: [ADMIN_INSTITUTIONS],
      zh: '可以。参照公务员法管理、又具有行政管理职能的事业单位，就是方案列出的购买主体；两条要同时具备，缺一条都不行。各级行政机关也是购买主体。',
      en: 'Yes. A public institution run under the Civil Servant Law that has administrative functions is a purchaser; it must have both. Administrative organs at every level may purchase too.',
    },
    {
      when: (f) => f.has('admin_function') && f.has('ask_what_is', 'ask_who', 'checks_who', 'ask_how'),
      stance: 'not_in_policy',
      clauses: [ADMIN_INSTITUTIONS],
      silent: 'admin_function_meaning',
      zh: '方案没有规定“行政管理职能”怎么认定，没有下定义。可以看单位的“三定”规定，拿不准请问机构编制部门和财政部门。事业单位要参照公务员法管理、又有这项职能，才是购买主体。',
      en: 'The plan does not specify how "administrative functions" are established. Look at your founding mandate and ask the staffing office and the finance bureau. A public institution needs them and must be run under the Civil Servant Law to be a purchaser, as administrative organs are.',
    },
    {
      when: (f) => f.has('civil_servant_law') && !asksList(f),
      stance: (f) => (wantsYesNo(f) || /呢[?]?$/.test(f.text) ? 'depends' : null),
      clauses: [ADMIN_INSTITUTIONS],
      zh: '要看有没有行政管理职能。参照公务员法管理、并且具有行政管理职能的事业单位可以购买，两条要同时具备；只参公、没有这项职能的不行。拿不准请问机构编制部门。各级行政机关都可以。',
      en: 'It depends on whether you have administrative functions. A public institution may purchase if it is run under the Civil Servant Law and has administrative functions, both together. If unsure, ask the staffing office. Administrative organs may purchase anyway.',
    },
    {
      when: (f) => f.has(...MASS_ORGS) && !asksList(f),
      stance: (f) => (wantsYesNo(f) || f.us || /呢[?]?$/.test(f.text) ? 'depends' : null),
      clauses: [MASS],
      zh: '要看两条：是否纳入行政编制管理，经费是否由财政负担。两条都有的群团组织，可以根据实际需要购买服务；缺一条不行。各级行政机关和有行政管理职能的参公（参照公务员法）事业单位是购买主体。',
      en: 'It depends: a mass organisation may purchase according to actual need if it has administrative staffing and its funding is borne by public finance, both together. Administrative organs, and Civil Servant Law institutions with administrative functions, are the purchasers proper.',
      next: ['purchaser_mass_org', 'budget_how', 'process_steps'],
    },
    {
      when: (f) => f.has('residents_committee'),
      stance: refuses,
      clauses: [WHO],
      zh: (f) =>
        sayRefusal(
          f,
          '不能。居委会、村委会是群众自治组织，不在方案列出的购买主体里：只有各级行政机关，和参照公务员法管理、具有行政管理职能的事业单位。需要服务，可以请街道、乡镇来买。',
        ),
      en: (f) =>
        sayRefusal(
          f,
          `No. A residents' or villagers' committee is a self-governing body and not among the purchasers. ${LISTED_EN}. The subdistrict or township, an administrative organ, can purchase for it.`,
        ),
    },
    {
      when: (f) =>
        f.has('delegate_buying') ||
        /(?:下属|下级|二级)[^,。]{0,6}(?:代|替|帮)|(?:委托|交给)下[属面级][^,。]{0,8}(?:买|购)|(?:叫|让|请)下属/.test(
          f.text,
        ),
      stance: 'not_in_policy',
      clauses: [WHO],
      silent: 'delegated_purchase',
      zh: `方案没有规定能不能委托下属单位代买。${LISTED_ZH}，下属单位不在其中的不能自己当购买主体。怎么办请问财政部门。`,
      en: `The plan does not specify whether a subordinate may buy on your behalf. ${LISTED_EN}; a unit that is neither cannot be the purchaser itself. Ask the finance bureau.`,
    },
    {
      when: (f) =>
        f.has('joint_buying') ||
        /(?:两|几|多)[个家各][^,。]{0,4}(?:合|一起|一块|联合|共同)|two (?:bureau|department)|(?:several|two) .{0,14}(?:together|jointly)/.test(
          f.text,
        ),
      stance: 'not_in_policy',
      clauses: [WHO],
      silent: 'joint_purchase',
      zh: `方案没有规定几个部门能不能联合购买。${LISTED_ZH}，各家都得是购买主体。怎么分工、怎么列预算，请问财政部门。`,
      en: `The plan does not specify whether departments may purchase jointly. ${LISTED_EN}, and each partner must be one. Ask the finance bureau how to share the work and the budget.`,
    },
    {
      when: (f) =>
        f.has('both_roles') ||
        /(?:既|又|一边)[^,。]{0,4}(?:购买|买)[^,。]{0,3}(?:又|一边|也)[^,。]{0,3}(?:承接|接)/.test(f.text),
      stance: 'not_in_policy',
      clauses: [WHO],
      silent: 'both_purchaser_provider',
      zh: `方案没有规定一个单位能不能既购买又承接，但两边列的是不同的单位：${LISTED_ZH.slice(2)}；承接的是社会组织和企业、机构。请问财政部门。`,
      en: `The plan does not specify whether one body may be both, but it lists different ones. ${LISTED_EN}; the providers are social organisations, companies and institutions. Ask the finance bureau.`,
    },
    {
      when: (f) => f.has('ask_difference') && f.has('provider'),
      stance: null,
      clauses: [WHO],
      zh: `购买主体是出钱买服务的一方，承接主体是干活的一方。${LISTED_ZH}；承接的是符合条件的社会组织和企业、机构。`,
      en: `The purchaser pays for the service, the provider delivers it. ${LISTED_EN}; providers are qualified social organisations, companies and institutions.`,
    },
    {
      when: (f) => f.has('party_body', 'congress_court') && !asksList(f),
      stance: 'depends',
      clauses: [WHO],
      silent: 'party_state_bodies',
      zh: `要看财政部门怎么认定。方案没有规定党委部门、人大、政协、法院等能不能作购买主体；${LISTED_ZH}。要买服务，先问财政部门。`,
      en: `It depends. The plan does not specify whether party departments, people's congresses, CPPCC bodies or courts may purchase. ${LISTED_EN}. Ask the finance bureau first.`,
    },
    {
      when: (f) => f.has('management_committee', 'temporary_body') && !asksList(f),
      stance: 'depends',
      clauses: [ORGANS],
      silent: 'management_committee_status',
      zh: `要看它算不算行政机关。方案没有规定管委会、指挥部等算不算；${LISTED_ZH}。性质以机构编制部门的认定为准，再问财政部门。`,
      en: `It depends on whether it is an administrative organ; the plan does not specify this for management committees or temporary bodies. ${LISTED_EN}. Ask the staffing office and the finance bureau.`,
    },
    {
      when: (f) =>
        f.has('internal_section') ||
        /(?:大队|支队|中队|派出所|工商所|司法所|站所)[^,。?]{0,6}(?:能|可以|单独|自己)/.test(f.text),
      stance: (f) => (asksOfText(f) ? 'not_in_policy' : 'depends'),
      clauses: [ORGANS],
      silent: 'internal_section_purchase',
      zh: `一般由单位出面。方案没有规定内设科室、派出机构能不能单独购买；${LISTED_ZH}。以谁的名义买，请问本单位财务和财政部门。`,
      en: `It depends; usually the organ itself acts. The plan does not specify whether an internal section or local station may purchase alone. ${LISTED_EN}. Ask your finance section and the finance bureau.`,
    },
    {
      // 事业单位 may be one with 参公 and functions: not told, it depends; 公益二类 is named in 2.2.4 as well.
      when: (f) =>
        isInstitution(f) &&
        (!wantsYesNo(f) ||
          f.has('public_class_two') ||
          (f.us && !f.has('public_class_one', 'hospital', 'school') && !/普通|一般|图书馆|文化馆/.test(f.text))),
      stance: (f) => (wantsYesNo(f) ? 'depends' : null),
      clauses: [ADMIN_INSTITUTIONS],
      zh: '要看两条：事业单位参照公务员法管理、并且具有行政管理职能，才是购买主体，缺一条都不行；普通事业单位（公益一类、二类，医院、学校等）一般不符合。拿不准请问财政部门。各级行政机关都是购买主体。',
      en: 'It depends on two things: a public institution is a purchaser only if it is run under the Civil Servant Law and has administrative functions; ordinary ones (class I or II, hospitals, schools) as a rule do not qualify. Ask the finance bureau. Administrative organs may purchase.',
    },
    {
      when: isInstitution,
      stance: (f) => (asksList(f) ? null : refuses(f)),
      clauses: [ADMIN_INSTITUTIONS],
      zh: (f) =>
        sayRefusal(
          f,
          '普通事业单位不能，公益一类、二类、医院、学校都一样。事业单位要参照公务员法管理、并且具有行政管理职能，才是购买主体；此外是各级行政机关。需要服务的，可请主管的行政机关来买。',
        ),
      en: (f) =>
        sayRefusal(
          f,
          'No. Ordinary public institutions, class I or II, hospitals and schools included, are not purchasers. Only those run under the Civil Servant Law with administrative functions are, besides administrative organs at every level. The organ in charge can purchase.',
        ),
    },
    {
      when: (f) =>
        (f.has('state_owned', 'enterprise', 'social_org', 'individual', 'cooperative', 'foundation') ||
          /业委会|业主委员会|物业|个体|老板|慈善|小组/.test(f.text)) &&
        !isOrgan(f) &&
        !asksList(f),
      stance: refuses,
      clauses: [WHO],
      zh: (f) =>
        sayRefusal(
          f,
          `不能。国企、公司、社会组织、业委会和个人都不是购买主体：${LISTED_ZH}。企业和社会组织可以作为承接主体来接服务。`,
        ),
      en: (f) =>
        sayRefusal(
          f,
          `No. Companies, state-owned ones included, social organisations and individuals are not purchasers. ${LISTED_EN}. Companies and social organisations may be providers.`,
        ),
      next: ['eligibility_enterprise', 'eligibility_social_org', 'purchaser_mass_org'],
    },
    {
      when: (f) =>
        !f.us &&
        wantsYesNo(f) &&
        (f.has('negative_only') || /才(?:能|可以|行|有资格)|不是行政机关就|only/.test(f.text)) &&
        !asksList(f),
      stance: 'no',
      clauses: [WHO],
      zh: '不只是行政机关。各级行政机关之外，参照公务员法管理、具有行政管理职能的事业单位也是购买主体；纳入行政编制、经费由财政负担的群团组织，也可以根据实际需要购买。',
      en: 'No, not only administrative organs. Public institutions run under the Civil Servant Law with administrative functions are purchasers too, and mass organisations with administrative staffing and public funding may purchase according to need.',
    },
    {
      when: (f) =>
        (f.has('government_level') || /[省市区县乡镇]一级/.test(f.text)) && (!isOrgan(f) || /都|各/.test(f.text)),
      stance: (f) => (!wantsYesNo(f) || asksNeed(f) ? null : asksNegated(f) ? 'no' : 'yes'),
      clauses: [ORGANS],
      zh: '各级都可以：方案写的是各级行政机关，没有限定哪一级，区、街道、乡镇的行政机关都算。参照公务员法管理、具有行政管理职能的事业单位也是购买主体。',
      en: 'Every level: the plan says administrative organs at all levels, so district, subdistrict and township organs are included. Public institutions run under the Civil Servant Law with administrative functions are purchasers too.',
    },
    {
      when: (f) => isOrgan(f) && !asksList(f) && (wantsYesNo(f) || f.us || f.text.length < 12),
      stance: (f) =>
        asksNegated(f) && wantsYesNo(f)
          ? 'no'
          : (wantsYesNo(f) && !asksNeed(f) && !asksOfText(f)) || /呢[?]?$/.test(f.text)
            ? 'yes'
            : null,
      clauses: [WHO],
      zh: '可以买。政府部门、街道办、乡镇政府这样的行政机关，不论哪一级都是购买主体。另一类是参照公务员法管理、具有行政管理职能的事业单位。',
      en: 'They may purchase: government departments, subdistrict offices and township governments are administrative organs, and those of every level are purchasers. The other kind is public institutions run under the Civil Servant Law with administrative functions.',
    },
    {
      stance: (f) => (wantsYesNo(f) && !asksList(f) ? 'depends' : null),
      clauses: [WHO],
      zh: '购买主体有两类：各级行政机关；参照公务员法管理、具有行政管理职能的事业单位。另外，纳入行政编制管理、经费由财政负担的群团组织，也可以根据实际需要购买。看看你们属于哪一类，拿不准请问财政部门。',
      en: 'Two kinds may purchase: administrative organs at every level, and public institutions run under the Civil Servant Law that have administrative functions. Mass organisations with administrative staffing and public funding may purchase too, as needed. If unsure, ask the finance bureau.',
    },
  ],
  next: ['purchaser_mass_org', 'budget_how', 'process_steps'],
});
