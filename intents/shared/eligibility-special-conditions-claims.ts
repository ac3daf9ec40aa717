import { claim, saying } from '../../src/domain/intent/claim.js';
import { cite } from '../../src/domain/intent/define-intent.js';
import { detailAsked } from '../../src/domain/intent/details.js';
import type { Facts } from '../../src/domain/intent/facts.js';
import { claimed } from '../../src/domain/intent/polarity.js';
import { asksOfText, speaksOfOwn } from '../../src/domain/intent/said.js';

export const SETS = cite('3.2', '承接主体的具体条件由购买主体会同财政部门根据购买服务项目的性质和质量要求确定');
export const RATED = cite('3.2', '连续两年以上年检合格的3A级以上社会组织');
export const PUBLISHED = cite('3.4', '及时向社会公布购买的服务项目、内容以及对承接主体的要求等信息');
export const LOCAL = cite('3.2', '实现服务行业和服务实体的本地化');

/** With the ways 财政 is mistyped. */
export const FINANCE = /[财才材][政整正证局]|financ|treasury/;
/** Asks in what form the finance department has its say. */
export const asksForm = (f: Facts) =>
  /书面|批复|电话|微信|phone|e-?mail|发文|行文|盖章|会签|口头|打[个声]?招呼|签字|几天|多久|答复|回复|in writing|stamp|sign|written|consent|形式/.test(
    f.text,
  ) && FINANCE.test(f.text);
/** One of them without the other; 「自己加」 alone only asks whether something may be added. */
export const decidesAlone = (f: Facts) =>
  /单独|一家(?:定|说了|做主|决定|拍板|拿主意)|(?:财政[局部门]{0,2}|购买主体|购买单位|甲方|采购人|主管部门)[^,。?谁]{0,4}(?:说了算|做主|拍板)|一个(?:部门|单位)(?:就)?(?:能|可以)?(?:定|说了|决定)|独自|单方|自己说了算|自己(?:就|直接)?定|我们定|绕[过开]|不(?:经过?|问|找|跟|和|用|通过)(?:财政|财局)|财[政局]{1,2}[^,。?]{0,5}(?:没有?|[不未])(?:人)?(?:参与|参加|过问|知情|出面|到场|掺和|插手|介入|管)|没(?:经过?|问|找|跟|和|通过)(?:财政|财局)|alone|by ourselves|on our own|unilateral|without (?:the )?financ/.test(
    f.text,
  );
/** 「不是财政一家说了算吧」 is right already. */
export const deniesAlone = (f: Facts) =>
  /不(?:是|能|可以|得|应该?|该)[^,。?]{0,12}(?:单独|一家|独自|单方|说了算)|\b(?:not|cannot)\b|n't/.test(
    f.text.replace(/(.{1,2})不\1/gu, ''),
  );
/** 违不违规 and against put the question the other way round than 合不合规. */
export const saysWrong = (f: Facts) =>
  /违(?:不违)?规|违反|不符合|不合规|against/.test(f.text.replace(/符不符合|合不合规?/g, ''));
export const disagrees = (f: Facts) =>
  /不一致|分歧|不同意|不答应|不批|谈不拢|意见不同|反对|听谁|disagree|refuse|object/.test(f.text) &&
  FINANCE.test(f.text);
/** A condition of one's own is to be added. */
export const adds = (f: Facts) =>
  /(?<!附)加[一个条进上]|增设|增加|设[一置]|写[进明上]|要求|规定|限定|限制|\badd |demand|require|ask for|insist/.test(
    f.text.replace(/质量要求|方案(?:有没有|是?这么)?(?:规定|要求)|quality requirements?/gu, ' '),
  );

export const SET_ZH = '具体条件由购买主体会同财政部门，根据购买服务项目的性质和质量要求确定';
export const SET_EN =
  'The purchaser sets the particular conditions together with the finance department, by the nature and quality requirements of the project';
/** Who else is said to set the conditions. */
const OTHERS =
  /民政|人社|教育局|卫健|住建|税务|编办|主管部门|代理|中介|专家|承接[方主]|供应商|服务商|乙方|投标|人大|审计|纪检|市场监管|上级|区政府|区里|街道|社区|群众|第三方|评委|agenc|experts?|bidder|provider|civil affairs|council|auditor/u;
/** 承接主体的具体条件: what is set, not who sets it. */
const PROVIDERS_CONDITIONS = /(?:对)?承接(?:主[体题]|方|单位|机构)(?:的)?(?:具体|资格)?(?:条件|要求|门槛|资格)/gu;
const SAME = /一(?:个|模一)?样|相同|统一|通用|[同一][一]?套|一致|一刀切|\b(?:same|uniform|identical)\b/u;
const DIFFERENT =
  /不(?:太|完全|尽|都)?(?:一样|相同|统一|一致)|(?<!是)不同(?!的?项目|部门|的?街道|的?局)|有别|各定各的|因项目而异|有高有低|越[^,。?]{1,4}[^。?]{0,12}越|\b(?:differ\w*|var(?:y|ies))\b/u;
/** Conditions of several projects or purchasers compared. */
const SEVERAL =
  /不同的?项目|各(?:个)?项目|(?:每|所有|全部|任何)(?:个)?项目|项目(?:之间|不同)|换个项目|别的项目|[两几]个项目|[两几]个(?:局|街道|部门)|不同的?(?:部门|街道|局)|全[区国省市]|各地|到处|all projects|every project|each project|different projects|from project to project/u;
const DECIDES =
  /提(?!高|到)|定(?!向|期|额|点)|说了算|做主|决定|拍板|设|写|确定|拿主意|\bset\b|decid|determin|\bhave a say|draw up/u;
/** Says that one has not asked, or need not ask, the finance department. */
const ALONE =
  /(?:自己|自行|独自|单独|单方|一家|一句话|一把手|领导|科室|内部|私下)[^?]{0,10}(?:定|拍板|说了算|决定|做主|写|设)|(?:定|写)[^,。?]{0,3}就(?:行|报|可以|算|好)|(?:财政|甲方|购买(?:单位|主体))[^,。?]{0,3}说了(?:就)?算|by (?:itself|themselves|ourselves|myself)|\balone\b|on (?:its|our|their) own|unilateral/u;
const TOGETHER =
  /会同|一块|一起|共同|协商|商量|商定|参与|过问|征求|经过|有份|说得上话|发言权|两家|配合|have a say|together|involved|consult|jointly|part in|agree/u;
const WITHOUT_FINANCE =
  /(?:不|没|无|免|绕|跳|甩|撇|抛)[^,。?]{0,8}(?:财政|财局)|(?:财政|财局)[^,。?]{0,6}(?:不用|不必|不需|没必要|不参与|不管|不知情|没参与)|without[^?]{0,14}financ/u;

/** Leave to ask for it: 能不能要求在本区有服务点. */
export const asksLeaveForLocal = (f: Facts) =>
  /能不能|能否|可不可以|可以|可否|能(?=[^,。?]{0,8}(?:要求|限|规定|加))|^(?:can|could|may)\b/u.test(f.text) &&
  !asksOfText(f);
/** What people claim of who sets the particular conditions and how, and whether it is so. */
export const CLAIMS = [
  claim({
    // Alike or different from project to project.
    says: (f) =>
      (SEVERAL.test(f.text) && (SAME.test(claimed(f)) || DIFFERENT.test(f.text))) ||
      (/条件|门槛|要求/u.test(f.text) && DIFFERENT.test(f.text) && /质量|性质/u.test(f.text)),
    unless: (f) => detailAsked(f, 'meaning') !== null || /哪|什么|怎么|同一类|同类|同样/u.test(f.text),
    holds: (f) => {
      if (DIFFERENT.test(f.text)) return /(?:不能|不得|不可以|不许|不允许)[^,。?]{0,4}不/u.test(f.text) ? 'no' : 'yes';
      return /(?:不|没)(?:用|必|需要|要求|是|会|能|应)?[^,。?]{0,6}(?:一样|相同|统一|一致|一套|一刀切)|\bnot\b|n['’]t/u.test(
        claimed(f),
      )
        ? 'yes'
        : 'no';
    },
    clauses: [SETS],
    zh: `各个项目的具体条件可以不一样：${SET_ZH}，一个项目一定，请看项目公告。方案列的一般条件大家都要符合。`,
    en: `Particular conditions may differ from project to project. ${SET_EN}. The general conditions bind everyone.`,
  }),
  claim({
    // Another department put in the place of finance.
    says: (f) =>
      !FINANCE.test(f.text) &&
      /(?:会同|跟|和|与|同)[^,。?]{0,3}(?:民政|人社|教育|卫健|住建|税务|编办|审计|人大|市场监管|主管|发改|纪委|专家|代理|承接)/u.test(
        claimed(f),
      ) &&
      /定|确定|商|设/u.test(claimed(f)),
    holds: false,
    clauses: [SETS],
    zh: `${SET_ZH}，会同的是财政部门，不是别的部门。`,
    en: `${SET_EN}: the finance department, no other.`,
  }),
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
      (/(?:低于|低过|松|放宽|降|减|少于|不如|免)[^?]{0,14}(?:一般条件|3a|三a|评级|等级|年检|基本条件|门槛|标准)|(?:一般条件|3a|三a|评级|等级|年检)[^?]{0,8}(?:降|放宽|免|松|低|去掉|拿掉|取消|不要)/u.test(
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
      OTHERS.test(claimed(f).replace(PROVIDERS_CONDITIONS, '条件')) &&
      DECIDES.test(claimed(f)) &&
      /条件|要求|门槛|标准|资格|condition|requirement/u.test(f.text),
    unless: (f) =>
      adds(f) ||
      f.has('raise_standard', 'lower_standard', 'ask_who', 'mention_local') ||
      (FINANCE.test(f.text) && /会同|一起|一块|共同|和|跟|与/u.test(f.text)) ||
      /听取|参考|意见|建议|provide \w+ with/u.test(f.text) ||
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
      saysWrong(f),
    holds: (f) =>
      (deniesAlone(f) && !WITHOUT_FINANCE.test(claimed(f))) ||
      /(?:不能|不得|不可以?|不应该?|别)[^,。?]{0,4}(?:甩开|绕|撇开|跳过|抛开|不问|不找|不经过?)/u.test(f.text)
        ? 'yes'
        : 'no',
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
    // Another basis in the place of nature and quality: price, size, who applies.
    says: saying(
      /(?:按|看|根据|依|凭)[^,。?]{0,6}(?:价格?|报价|金额|钱|规模大小|领导|关系|人情|心情|谁来投|投标人|往年|惯例|喜好)|(?:跟|和|与)[^,。?]{0,3}(?:项目)?(?:性质|质量)[^,。?]{0,6}(?:没|无)/u,
      /by (?:the )?(?:price|amount|budget|size|bidder)/u,
    ),
    holds: { always: 'no' },
    clauses: [SETS],
    zh: `${SET_ZH}，看的是项目的性质和质量要求，别的依据方案没有列。`,
    en: `${SET_EN}; the plan names no other basis.`,
  }),
  claim({
    says: (f) =>
      f.has('nature_quality') || /性质|质量要求|项目特点|看项目|按项目|depend on the project/u.test(claimed(f)),
    unless: (f) =>
      f.has('raise_standard', 'ask_list', 'ask_what_is') ||
      adds(f) ||
      !/要|得|须|根据|按|看|挂钩|依|结合|考虑|有关|相关|影响|must|depend|accord|by the|tied|based/u.test(claimed(f)) ||
      detailAsked(f, 'who') !== null,
    holds: 'one_of_many',
    clauses: [SETS],
    zh: `${SET_ZH}，别的依据方案没有再列。`,
    en: `${SET_EN}; the plan names no other basis.`,
  }),
];
