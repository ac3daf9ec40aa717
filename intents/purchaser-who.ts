import { claim, isYesNo, saying, stanceTo } from '../src/domain/intent/claim.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { claimed, isTurned } from '../src/domain/intent/polarity.js';
import { beyondPlan, deniesAll, notOnly, saysOnly } from '../src/domain/intent/reach.js';
import {
  asksNeed,
  asksNegated,
  asksOfText,
  refuses,
  sayRefusal,
  saysOneIsEnough,
  wantsYesNo,
} from '../src/domain/intent/said.js';
import { MASS_ORGS } from './shared/mass-orgs.js';

const WHO = cite('3.1', '政府购买服务的主体是各级行政机关和参照公务员法管理、具有行政管理职能的事业单位');
const ORGANS = cite('3.1', '政府购买服务的主体是各级行政机关');
const ADMIN_INSTITUTIONS = cite('3.1', '参照公务员法管理、具有行政管理职能的事业单位');
const BANNED = cite('3.3', '不属于政府职责范围的服务项目,政府不得向社会力量购买');
const MASS = cite('3.1', '纳入行政编制管理且经费由财政负担的群团组织');

const LISTED_ZH = '方案列出的购买主体是各级行政机关，和参照公务员法管理、具有行政管理职能的事业单位';
const LISTED_EN =
  'The plan lists administrative organs at every level, and public institutions run under the Civil Servant Law with administrative functions';

/** 「乡镇卫生院」, 「街道的幼儿园」: what a town runs is not the town. */
const RUN_BY_IT =
  /(?:乡镇|镇里?|乡里?|街道|区里?|县里?|本镇|我们镇)(?:下属|办|管|上)?的?(?:中心)?(?:卫生院|医院|社区?卫生服务(?:中心|站)|小学|中学|学校|幼儿园|敬老院|养老院|福利院|文化[站馆]|图书馆|博物馆)/u;
/** A government office of the kinds everybody knows; a people's own body named beside it goes first. */
const isOrgan = (f: Facts) =>
  (f.has('town_government', 'subdistrict', 'government_bureau', 'admin_organ') && !RUN_BY_IT.test(f.text)) ||
  /(?:省|市|区|县|镇|乡)(?:里|级)?的?各?(?:部门|局|机关|政府)|(?:局|厅|委办)(?:里|机关)?(?:能|可以|算|自己|有没有)/.test(
    f.text,
  );
const asksList = (f: Facts) => f.has('ask_list', 'ask_who') && !f.us;
/** 「事业单位可否列为购买一方」: of which kind is not told, and one kind may. */
const NAMES_NO_KIND =
  /^(?:(?!所有|任何|公益|全额|差额|不是|不能|不可)[^?])*(?<!参公|的)事业单位(?:可否|能否|能不能|可不可以|可以|能|有没有资格|有资格)(?!.*(?:吧|对不对|不是))/u;
const isInstitution = (f: Facts) =>
  f.has('public_class_one', 'public_class_two', 'public_institution') ||
  (f.has('hospital', 'school') && !isOrgan(f)) ||
  // 「那我们当买的一方呢」 of whoever told its class before.
  (f.us && /^public_institution_class/.test(f.org.type ?? ''));
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
  /(?<!有)没有?(?:被?(?:列|纳|归|算|批)[进入为]?)?(?:参公|参照)|(?<!是)不(?:是|属于|算)?(?:参公|参照)|[非未](?:被?(?:列|纳|归)[入为])?(?:参公|参照)|\bnot [a-z ]{0,14}under the civil serv|outside the civil serv/.test(
    f.text,
  );

const PURCHASERS_ZH = `${LISTED_ZH}（两条同时具备）`;
/** The asker does not know its own standing. */
const UNSURE = /不(?:太)?(?:确定|清楚|知道|好说)|拿不准|说不[准清]|吃不准|not sure|unsure|don['’]t know/u;
/** Whether some office will buy one's own service, which is no question of who may buy. */
const BUY_OURS =
  /(?:会不会|会|能不能|能|可以|愿意|肯)[^,。?]{0,6}(?:买|采购|购买)(?:我们|咱们|俺们|我家)的?|(?:buy|purchase) (?:ours|from us|our)\b/u;
/** What people claim of clause 3.1, and whether it is so. */
const CLAIMS = [
  claim({
    // One level, office or kind taken for all.
    says: (f) =>
      saysOnly(f) !== null ||
      /(?:就是|就)[^,。?]{0,8}(?:财政|一家|区级|市级|机关|这一个)|不是(?:行政)?机关就不/u.test(claimed(f)),
    unless: (f) =>
      asksList(f) ||
      (f.us && saysOnly(f) === null) ||
      // 只有参公又有职能的事业单位才能买: within the institutions that is so.
      (saysOnly(f) !== 'not_only' && /事业/u.test(claimed(f)) && /参公|参照|职能/u.test(claimed(f))) ||
      lacksFunction(f) ||
      outsideCivilService(f) ||
      (saysOnly(f) !== 'not_only' && runLikeCivilService(f) && !/机关/u.test(claimed(f))),
    holds: notOnly,
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
    // An ordinary one is no purchaser; all or none of them is wrong either way.
    holds: (f) => (deniesAll(f) ? 'yes' : /普通|ordinary/u.test(claimed(f)) ? stanceTo(false, f) : 'no'),
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
  answers: [
    {
      when: (f) => BUY_OURS.test(f.text) && wantsYesNo(f),
      stance: 'depends',
      clauses: [WHO],
      zh: `要看它有没有这个项目和预算。${LISTED_ZH}，有资格买；买什么、买谁的，由购买主体按公布的项目和采购程序定。`,
      en: `It depends on its projects and budget. ${LISTED_EN} as purchasers; what is bought, and from whom, each purchaser decides by its published projects.`,
      next: ['publicity', 'eligibility_social_org', 'eligibility_enterprise'],
    },
    beyondPlan({
      own: /[一两二2](?:个|条|样|项|者|类|种)(?:条件)?|[两几]个?(?:局|部门|单位|家)|三定|[省市区县]级|编办|人大|政协|党委|党组|纪委|审计局|委托|培训中心|公示|\b(?:two|both|council|congress|party committee)\b/gu,
      unless: (f) => f.has('delegate_buying', 'joint_buying', 'both_roles'),
      clauses: [WHO],
      zh: LISTED_ZH.replace('方案列出的', ''),
      en: `${LISTED_EN[0]?.toLowerCase()}${LISTED_EN.slice(1)} as purchasers`,
    }),
    {
      // What is bought goes before who buys: nobody may buy what is not the government's to do.
      when: (f) => f.has('outside_duty', 'direct_provision') && wantsYesNo(f) && !asksList(f),
      stance: (f) => refuses(f) ?? 'no',
      clauses: [BANNED],
      zh: (f) =>
        sayRefusal(
          f,
          '不能。应当由政府直接提供、不适合社会力量承担的公共服务，以及不属于政府职责范围的服务项目，哪个购买主体都不得向社会力量购买。',
        ),
      en: (f) =>
        sayRefusal(
          f,
          'No. Services the government should provide directly, those that do not suit social forces and those outside its duties must not be purchased, whoever the purchaser is.',
        ),
      next: ['catalogue_not_purchasable', 'catalogue_domains'],
    },
    {
      when: (f) => UNSURE.test(f.text) && (runLikeCivilService(f) || f.has('admin_function')) && wantsYesNo(f),
      stance: 'depends',
      clauses: [ADMIN_INSTITUTIONS],
      zh: '要看两条：事业单位参照公务员法管理、并且具有行政管理职能，两条同时具备才是购买主体。拿不准的那一条，请问机构编制部门和财政部门。各级行政机关本来就是购买主体。',
      en: 'It depends on two things: a public institution is a purchaser if it is run under the Civil Servant Law and has administrative functions, both together. Ask the staffing office and the finance bureau about the one you are unsure of. Administrative organs may purchase anyway.',
    },
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
      when: (f) => f.has(...MASS_ORGS, 'other_mass_org') && !asksList(f),
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
      stance: (f) => (asksOfText(f) || asksNeed(f) ? 'not_in_policy' : 'depends'),
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
          (!f.has('public_class_one', 'hospital', 'school') &&
            !/普通|一般|图书馆|文化馆/.test(f.text) &&
            (f.us || NAMES_NO_KIND.test(f.text)))),
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
      // The tail of 'can it, can’t it' hides which way it is put; the claim itself tells.
      stance: (f) => refuses(f) ?? (isYesNo(f) && !isTurned(f) ? 'no' : null),
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
