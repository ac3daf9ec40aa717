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
import { isYesNo } from '../src/domain/intent/claim.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { statesFigure } from '../src/domain/intent/figure.js';
import { claimed } from '../src/domain/intent/polarity.js';
import type { Stance } from '../src/shared/reply.js';

const BAN = cite('3.4', '不得以购买服务为由自行聘用人员完成相关服务工作,变相增加人员编制,扩大财政供养人员范围');
const BOUND = cite('3.4', '参与购买服务的党政群机关、事业单位不得以购买服务为由自行聘用人员');

/** Asks whether dispatch or the like counts as disguised hiring, which the plan does not settle. */
const COUNTS_AS = /算|属于|属不属|是不是|count|regarded|considered/u;
const PUNISHED = /处罚|罚则|受罚|怎么罚|挨罚|撤职|penalt|punish/u;
/** Asks what the text says of a word, or whether it bars a thing outright. */
const OF_THE_WORD =
  /(?:提|写|说|规定|出现)[没不到过了明]|有没有(?:提|写|说|规定|出现)|这个词|字样|一律|全都|一概|mention|\bthe word\b|outright|altogether/u;
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
const FOR_US =
  /\b(?:our|us|organs?|agenc\w+|body|bodies|institution\w*|bureau|department|government|the office|civil serv\w*|clerks?|posts?|headcount)\b/u;
/** The provider takes on people of its own to perform the contract. */
const ITS_OWN_PEOPLE =
  /\b(?:vendor|supplier|contractor|provider|compan(?:y|ies)|ngo|organi[sz]ation|firm|winner)s?\b.{0,30}\b(?:hir\w*|recruit\w*|employ\w*|take on)\b|(?:机构|公司|企业|乙方|承接(?:方|单位|主体|机构)|供应商)[^,。?]{0,12}(?:自己|自行)[^,。?]{0,4}(?:招|聘|雇|请)(?!投|示|求)/u;
const NOT_WRONG = /不(?:算|会|是)?违[规反]|不违法|不犯/u;

/** The bodies the ban names, and those it doesn't. */
const BOUND_BODIES = /机关|事业单位|群团|部门|政府|街道|党|institution|department|government|mass org|bureau/u;
const OTHER_BODIES = /企业|公司|承接|社会组织|协会|机构|乙方|provider|compan|contractor|supplier/u;
const EXCEPTED = /只|光|仅|不在其列|不管|管不[到着]|不受|不适用|除外|例外|豁免|only|exempt|not (?:apply|bound|cover)/u;
/** Yes or no only when one kind of body is named and nothing is excepted twice over. */
const boundStance = (f: Facts): Stance => {
  if (!asksWhether(f)) return null;
  const text = plainAsked(f);
  const [bound, other] = [BOUND_BODIES.test(text), OTHER_BODIES.test(text)];
  // 「约束的是机关，不是承接方」 tells them apart.
  if (bound && other)
    return /(?:不是|而非|不包括|不约束|管不[到着])[^,。?]{0,4}(?:承接|企业|公司|机构|社会组织)|not (?:the )?(?:provider|contractor)/u.test(
      text,
    )
      ? 'yes'
      : null;
  if (bound === other) return null;
  if (bound) return EXCEPTED.test(text) ? 'no' : 'yes';
  return EXCEPTED.test(text) ? null : 'no';
};
const sayBound = (f: Facts, yes: string, no: string): string =>
  boundStance(f) === 'yes' ? yes : boundStance(f) === 'no' ? no : '';

/** Says that it may not be done, or is wrong. */
const BARS =
  /不(?:能|得|许|准|让|允许|可以?)|禁止|严禁|违规|违反|不合规|犯规|(?:算|属于|构成|是|等于)(?:是)?变相|\b(?:can['’]?t|cannot|may not|must not|mustn['’]t|should not|not allowed|forbid\w*|prohibit\w*|barred|against|disguised)\b/gu;
/** Says that it, or some of it, may be done after all. */
const FREES =
  /可以|能(?!力)|允许|鼓励|支持|没事|没问题|没关系|也行|就行|不算|不属于|不构成|例外|除外|不受|多一点|随便|\b(?:may|can|fine|ok|okay|allowed|encourage\w*|except\w*|unless)\b/u;
/** The stance to a claim about what the ban covers: that it may not be done is right, that any of it may is wrong. */
const banStance = (f: Facts): Stance => {
  if (/难道|(?:这样|这么)(?:不行|不可以|不能)[吗么]/u.test(f.text)) return barred(f);
  // 是不是规定了不能扩大: that the text says so is right.
  if (
    /(?:规定|写|说|讲|要求)(?:了|过|的|着|明)?(?:是)?(?:不(?:能|得|许|准|让|可以?)|禁止|严禁)/u.test(f.text) &&
    !/没(?:有)?(?:规定|写|说|讲|要求)/u.test(f.text.replace(/有没有/gu, ''))
  )
    return 'yes';
  const text = claimed(f);
  const isBarred = text.search(BARS) >= 0 && !/不(?:算|属于|构成|是)变相|not (?:disguised|count)/u.test(text);
  return isBarred && !FREES.test(text.replace(BARS, ' ')) ? 'yes' : 'no';
};
const sayBan = (f: Facts): string => {
  const isRight = banStance(f) === 'yes';
  if (f.lang === 'en') return isRight ? 'Yes, that is ruled out. ' : 'No. ';
  return isRight ? '是的，方案不允许。' : '不能。';
};
/** Things near the ban that the plan does not speak of: who approves, clearing out, other kinds of posts. */
const NOT_SPOKEN_OF =
  /清退|辞退|公益性?岗位|实习生?|志愿者|见习|退休|返聘|几个人|上限|比例|扣[^,。?]{0,4}(?:经费|钱)|\b(?:intern|volunteer|retiree|approval|dismiss)\w*/u;
const APPROVAL = /报批|报[^,。?]{0,6}批|备案|\bapproval\b/u;
/** People whom the provider sends, not such as the office takes on. */
const SENT =
  /(?:对方|机构|公司|承接(?:方|单位|机构)|他们|乙方|供应商|人家)[^?]{0,20}(?:派|员工|的人|人员|社工|老师|坐|驻|接过去|招的|聘的|雇的|管的|请的|发工资|交社保)|派(?:去|来|到|驻|过来)|驻点|\b(?:contractor|provider|vendor|supplier|compan|ngo|firm)\w*(?:['’]s)? (?:people|staff|workers?|employees?|team)|\b(?:sends?|sent|seconded)\b/u;
/** The office takes people on itself: then no look at the case is needed. */
const TAKES_ON =
  /(?<!不)(?:招|聘|雇|请)(?:上|来|了|个|几|两|些|点)*[^,。?]{0,4}(?:人|个|名|员|工|文员|保安|司机)|缺人|人手不够|编(?:制)?不够|顶编|转(?:成|为)|\b(?:hire|recruit|short of staff)\b/u;

/** 「我们机构派两个社工，人归我们管」: the one who speaks is the provider. */
const isProvider = (f: Facts) =>
  f.role === 'applicant' &&
  /(?:我们|咱们?)(?:机构|公司|企业|中心|协会|社(?!区)|这个机构)|我们[^,。?]{0,6}(?:派|中标|承接)/u.test(f.text);
const officeManages = (f: Facts, text = f.text) => WE_MANAGE.test(text) && !isProvider(f);
const providerManages = (f: Facts) => PROVIDER_MANAGES.test(f.text) || (isProvider(f) && WE_MANAGE.test(f.text));

/** A kind of work that is handed to a firm as a whole. */
const BUYS_WORK =
  /(?:保洁|保安|物业|食堂|绿化|环卫|清洁|安保|运维|维护|维修|印刷|养护|培训|会务|后勤|服务)[^,。?]{0,6}(?:外包|包出去|包给|交给(?:公司|机构|第三方))|(?:外包|承包|包)(?:出去|给)[^,。?]{0,10}(?:保洁|保安|物业|食堂|绿化|服务)|(?:找|请|交给)(?:家|个|一家)?[^,。?]{0,4}(?:公司|机构|企业)[^,。?]{0,8}(?:做|干|搞|承担|来)[^,。?]{0,4}(?:保洁|保安|物业|食堂|绿化|服务|活动)/u;
const OFFICE_HANDS =
  /坐班|顶岗|窗口|编制|编外|招(?!标|投)|聘|文员|缺人|(?:归|由|听)(?:我们|单位|局|科)|长期派|派驻|派到/u;

export const intent = defineIntent({
  id: 'no_disguised_hiring',
  title: { zh: '能借购买服务用人吗', en: 'Hiring by way of a purchase' },
  answers: [
    {
      when: (f) =>
        isYesNo(f) &&
        (APPROVAL.test(f.text) || ((NOT_SPOKEN_OF.test(f.text) || statesFigure(f)) && !TAKES_ON.test(f.text))),
      stance: 'not_in_policy',
      clauses: [BAN],
      silent: 'hiring_definitions',
      zh: '方案没有规定这一点。它只明确参与购买服务的党政群机关、事业单位不得以购买服务为由自行聘用人员，变相增加人员编制，扩大财政供养人员范围。其他用人的事问机构编制、人社部门。',
      en: 'The plan does not specify that. It only forbids the bodies that purchase to hire people under the name of a purchase, add posts in disguise or widen the circle of publicly funded staff. Ask the staffing and human resources offices.',
    },
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
        isYesNo(f) &&
        SENT.test(f.text) &&
        !TAKES_ON.test(f.text) &&
        !OF_THE_WORD.test(f.text) &&
        /算|行|可以|问题|违|合规|会不会|能|count|allowed|ok|fine|may|can/u.test(f.text) &&
        !f.has('convert_staff') &&
        (!f.has('headcount') || /算/u.test(claimed(f))) &&
        !officeManages(f, f.text.replace(/派到我们[^,。?]{0,3}(?:大厅|楼)/gu, '')),
      stance: 'depends',
      clauses: [BAN],
      silent: 'hiring_onsite',
      zh: '要看实际做什么。人归承接方管、按合同交付服务成果，是正常履约；一旦由购买单位直接管、顶替岗位，就成了变相增加人员编制。方案没有规定驻点的具体标准，拿不准问机构编制部门。',
      en: 'It depends on what they really do. If the provider manages them and they deliver the contracted service, that is performance; once the office manages them and they fill posts, it adds posts in disguise. The plan does not specify criteria for on-site work; ask the staffing office.',
    },
    {
      when: (f) =>
        providerManages(f) &&
        (f.has('onsite_staff', 'labour_dispatch') || /派[^,。?]{0,10}(?:到|在|来|驻|常驻|坐班)/u.test(f.text)) &&
        !f.has('temp_staff', 'convert_staff'),
      stance: 'depends',
      clauses: [BAN],
      silent: 'hiring_onsite',
      zh: '要看实际做什么。人归承接方管、按合同交付服务成果，是正常履约；一旦由购买单位直接管、顶替岗位，就成了变相增加人员编制。方案没有规定驻点的具体标准，拿不准问机构编制部门。',
      en: 'It depends on what they really do. If the provider manages them and they deliver the contracted service, that is performance; once the office manages them and they fill posts, it adds posts in disguise. The plan does not specify criteria for on-site work; ask the staffing office.',
    },
    {
      // 「那保洁外包总行吧」: a service is bought whole, and no hands.
      when: (f) => BUYS_WORK.test(f.text) && !OFFICE_HANDS.test(f.text) && asksWhether(f),
      stance: 'depends',
      clauses: [BAN],
      silent: 'hiring_onsite',
      zh: '要看买的是服务还是人。把服务整个交给承接方做、按成果验收，不在禁止之列；借它自行聘用人员、让人顶岗坐班，就是方案不允许的变相增加人员编制。这项服务能不能买，还要看指导目录。',
      en: 'It depends on whether a service is bought or people. To hand a whole service to a provider and accept its results is not what is forbidden; to hire people under that name and let them fill posts is. Whether the service may be bought depends on the catalogue too.',
      next: ['catalogue_item_lookup', 'contract_contents', 'purchaser_who'],
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
      when: (f) => officeManages(f) && !providerManages(f) && asksWhether(f),
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
        ((f.has('provider_hires') && !(f.lang === 'en' && FOR_US.test(f.text))) ||
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
      when: (f) => f.has('onsite_staff') && !f.has('temp_staff', 'headcount') && !providerManages(f),
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
        f.has('who_is_bound') ||
        (/不在其列|这条|这个?限制|该(?:限制|规定)/u.test(f.text) &&
          BOUND_BODIES.test(plainAsked(f)) &&
          asksWhether(f) &&
          !FREES.test(claimed(f))) ||
        APPLIES.test(f.text) ||
        (f.has('ask_who') && !f.has('headcount') && !asksWhether(f)),
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
      stance: (f) => (asksWhether(f) || isYesNo(f) ? banStance(f) : null),
      clauses: [BAN],
      zh: (f) =>
        `${sayBan(f)}人手不够也不能借购买服务来补：参与购买的机关、事业单位不得以此为由自行聘用人员，变相增加人员编制，扩大财政供养人员范围。缺编请找机构编制部门。`,
      en: (f) =>
        `${sayBan(f)}Being short of staff is no reason: purchasing bodies may not hire people under the name of a purchase, add posts in disguise or widen the circle of publicly funded staff. For posts, ask the staffing office.`,
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
      stance: (f) => (asksList(f) || asksOpenly(f) || (f.has('ask_basis') && !asksWhether(f)) ? null : banStance(f)),
      clauses: [BAN],
      zh: (f) =>
        `${(f.has('ask_list', 'ask_basis') || asksOpenly(f)) && !asksWhether(f) ? '方案禁止的是这个：' : sayBan(f)}参与购买服务的党政群机关、事业单位，不得以购买服务为由自行聘用人员完成服务工作，变相增加人员编制，扩大财政供养人员范围。要买的是服务，不是人。`,
      en: (f) =>
        `${asksWhether(f) ? sayBan(f) : ''}Party, government and mass bodies and public institutions that purchase may not hire people themselves under the name of a purchase, add posts in disguise or widen the circle of publicly funded staff. Buy the service, not the people.`,
    },
  ],
  next: ['catalogue_not_purchasable', 'provider_duties', 'purchaser_who'],
});
