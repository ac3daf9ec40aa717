import { claim, isYesNo, saying } from '../src/domain/intent/claim.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import { detailAsked } from '../src/domain/intent/details.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { claimed } from '../src/domain/intent/polarity.js';
import { beyondPlan } from '../src/domain/intent/reach.js';
import { asksOfText, speaksOfOwn, wantsYesNo } from '../src/domain/intent/said.js';

const SETS = cite('3.2', '承接主体的具体条件由购买主体会同财政部门根据购买服务项目的性质和质量要求确定');
const RATED = cite('3.2', '连续两年以上年检合格的3A级以上社会组织');
const PUBLISHED = cite('3.4', '及时向社会公布购买的服务项目、内容以及对承接主体的要求等信息');
const LOCAL = cite('3.2', '实现服务行业和服务实体的本地化');

/** With the ways 财政 is mistyped. */
const FINANCE = /[财才材][政整正证局]|financ|treasury/;
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
    f.text.replace(/质量要求|方案(?:有没有|是?这么)?(?:规定|要求)|quality requirements?/gu, ' '),
  );

const SET_ZH = '具体条件由购买主体会同财政部门，根据购买服务项目的性质和质量要求确定';
const SET_EN =
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
const asksLeaveForLocal = (f: Facts) =>
  /能不能|能否|可不可以|可以|可否|能(?=[^,。?]{0,8}(?:要求|限|规定|加))|^(?:can|could|may)\b/u.test(f.text) &&
  !asksOfText(f);
/** What people claim of who sets the particular conditions and how, and whether it is so. */
const CLAIMS = [
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

export const intent = defineIntent({
  id: 'eligibility_special_conditions',
  title: { zh: '项目的具体条件谁定', en: "Who sets a project's conditions" },
  affirms: true,
  answers: [
    {
      when: (f) =>
        /(?:哪天|什么时候|啥时候|几时|何时|在哪|去哪|上哪|从哪)[^,。?]{0,8}(?:看|查|公布|知道|发布|出来)|when (?:can|will) (?:i|we) (?:see|know)|where (?:can|do) (?:i|we) (?:see|find)/u.test(
          f.text,
        ),
      stance: 'not_in_policy',
      clauses: [PUBLISHED],
      silent: 'publication_place',
      zh: '方案要求及时向社会公布对承接主体的要求，没有规定哪天、在哪里公布。具体项目的条件看购买主体的公告，可以直接问购买主体或财政部门。',
      en: 'The plan wants the requirements for providers published promptly, without specifying on which day or where. See the purchaser’s notice, or ask the purchaser or the finance bureau.',
      next: ['publicity', 'eligibility_general_conditions'],
    },
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
          /限|只|优先|优惠|照顾|倾斜|必须|加分|户口|要求|排除|only|limit|prefer/.test(f.text)),
      // Leave to ask for it is somebody's to give; that it must be so the plan does not say.
      stance: (f) => (asksLeaveForLocal(f) ? 'depends' : 'not_in_policy'),
      clauses: [LOCAL],
      silent: 'local_restriction',
      zh: (f) =>
        `${asksLeaveForLocal(f) ? '要看项目。' : ''}方案没有规定项目可以只限本地或给本地加分，“本地化”只是方向。具体条件要购买主体会同财政部门定，而且要让具备条件的平等竞争；限制地域在政府采购法上可能有问题，定之前请先问财政部门。`,
      en: (f) =>
        `${asksLeaveForLocal(f) ? 'It depends on the project. ' : ''}The plan does not specify that a project may be limited to local providers or favour them; localisation is only an aim. The purchaser sets conditions with the finance bureau: ask it first, since procurement law guards against restricting bidders by place.`,
    },
    beyondPlan({
      own: /评审(?=专家|委员|组)|人大|审计|纪[检委]|(?:购买|承接)[^,。?]{0,2}(?:主体|单位|方)|[两二2](?:家|边|个部门)|[1-5一二三四五]a|3a级?|市场监管|培训/gu,
      unless: (f) =>
        adds(f) ||
        speaksOfOwn(f) ||
        disagrees(f) ||
        f.has('raise_standard', 'lower_standard', 'qualification_cert', 'mention_local', 'local_only') ||
        decidesAlone(f),
      clauses: [SETS],
      zh: SET_ZH,
      en: `${SET_EN[0]?.toLowerCase()}${SET_EN.slice(1)}`,
    }),
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
      stance: (f) =>
        isYesNo(f) || /能不能|能否|可不可以|可否|行不行|准不准|有无|有没有/.test(f.text) ? 'depends' : null,
      clauses: [SETS],
      zh: '要看项目需不需要。证书、经验这类要求方案没有写，可以作为具体条件，由购买主体会同财政部门，根据项目的性质和质量要求确定，不能单方加，也不能和项目无关。',
      en: 'It depends on the project. Certificates or experience are not in the plan but can be particular conditions: the purchaser sets them together with the finance bureau, by the nature and quality requirements of the project, not alone and not beyond what it needs.',
    },
    {
      when: (f) =>
        (f.has('ask_list') && !f.has('ask_who', 'purchaser')) ||
        (asksOfText(f) &&
          /列|清单|有表|list|(?:逐[一条项]|一一|分别|各自|每(?:一?类|一?种|一?项|个))[^,。?]{0,8}(?:写|说|讲|规定)/.test(
            f.text,
          )) ||
        /published/.test(f.text),
      stance: 'not_in_policy',
      clauses: [SETS],
      silent: 'special_conditions_list',
      zh: '方案没有规定各类项目的具体条件，没有统一清单；每个项目由购买主体会同财政部门，根据项目的性质和质量要求确定。请看项目公告，或直接问购买主体。',
      en: 'The plan does not specify the conditions of each kind of project and has no common list; for each one the purchaser sets them with the finance bureau, by the nature and quality of the project. See the project notice or ask the purchaser.',
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
