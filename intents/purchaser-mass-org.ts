import { claim, saying, saysEnough } from '../src/domain/intent/claim.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import { detailAsked } from '../src/domain/intent/details.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { claimed, endsNegated } from '../src/domain/intent/polarity.js';
import { beyondPlan, deniesAll, saysOnly } from '../src/domain/intent/reach.js';
import { asksNeed, saysOneIsEnough, wantsYesNo } from '../src/domain/intent/said.js';

const BOTH = cite('3.1', '纳入行政编制管理且经费由财政负担的群团组织');
const NEED = cite('3.1', '也可根据实际需要,通过购买服务方式提供公共服务');
const WHOLE = cite('3.1', '纳入行政编制管理且经费由财政负担的群团组织,也可根据实际需要,通过购买服务方式提供公共服务');

const PROVIDERS = cite(
  '3.2',
  '承接政府购买服务的主体包括依法在民政部门登记成立且连续两年以上年检合格的3A级以上社会组织,以及依法在市场监管及行业主管部门登记成立的企业、机构等社会力量',
);

const NAMES: readonly [string, string, string][] = [
  ['trade_union', '工会', 'trade union'],
  ['youth_league', '共青团组织', 'Youth League body'],
  ['womens_federation', '妇联', "women's federation"],
  ['disabled_federation', '残联', "disabled persons' federation"],
  ['science_association', '科协', 'association for science and technology'],
  ['commerce_federation', '工商联', 'federation of industry and commerce'],
  ['red_cross', '红十字会', 'Red Cross society'],
];
const namedZh = (f: Facts) => NAMES.find(([id]) => f.has(id))?.[1] ?? '群团组织';
const namedEn = (f: Facts) => NAMES.find(([id]) => f.has(id))?.[2] ?? 'mass organisation';
/** Said to lack one of the two; 是不是行政编 and 有没有财政拨款 only ask. */
const lacksStaffing = (f: Facts) =>
  f.has('career_staffing') ||
  /(?:(?<!是)不是|并非|(?<!有)没有?|未|不在|没进|不占|无|非)[^,。?!、;]{0,6}行政编|行政编制?(?:还|都)?没|(?<!有)没有?编制|无编制|编制(?:都|也|就)?(?:在|是|走|挂在?|归|属于|算)(?:的)?事业|编制(?:都|也)?没有|\b(?:no|without|not|lacks?|outside|没有)[a-z ]{0,10} ?admin/.test(
    f.text,
  );
const lacksFunding = (f: Facts) =>
  f.has('self_funded') ||
  /(?:(?<!是)不是|并非|(?<!有)没有?|不由|不靠|不归|不满足|不符合|(?<!经)非)[^,。?!、;]{0,3}财政|财政[^,。?!、;是有]{0,2}[不没][^,。?!、;是有]{0,2}(?:出|给|拨|管|负担)|not publicly|no public fund/.test(
    f.text,
  );
/** The question itself says that they may not (是不是不能), so that a yes refuses. */
const saysMayNot = (f: Facts) =>
  /(?:是不是|就)[^,。?]{0,3}(?:不能|不行|没资格|买不了)|\b(?:excluded|ruled out|barred|disqualified)\b/.test(f.text) ||
  (endsNegated(f) && !/难道/u.test(f.text));
const hasStaffing = (f: Facts) =>
  (f.has('admin_staffing') ||
    /(?<!没|未|不)纳入(?:了)?编制|编制(?:都|也|就)?(?:在|是|走|挂在?|归|属于|算)(?:的)?(?:行政|机关)|(?:行政|机关)(?:上|里)?的编/u.test(
      f.text,
    )) &&
  !lacksStaffing(f);
const hasFunding = (f: Facts) =>
  (f.has('finance_funded') ||
    /(?:钱|经费|工资)[^,。?]{0,4}财政[^,。?不没]{0,3}(?:给|出|拨|负担|管|发|兜|包|保障)/.test(f.text)) &&
  !lacksFunding(f);
const isMixed = (f: Facts) =>
  !/(?<!是)不是行政编|不用行政编|没有?行政编/u.test(f.text) &&
  /行政编[^,。]{0,8}[,，]?[^,。不没]{0,8}事业编|事业编[^,。不没]{0,8}行政编/.test(f.text);
const isGrassroots = (f: Facts) =>
  f.has('grassroots_union') ||
  /(?:企业|公司|厂|学校|高校|大学|中学|医院|车间|银行)(?:里|内|中)?的?(?:工会|团委|妇联)/.test(f.text);
/** Asks about the conditions themselves, not whether somebody may purchase. */
const asksConditions = (f: Facts) =>
  !wantsYesNo(f) && !/呢[?]?$/.test(f.text) && /条件|前提|要求|要件|啥|什么|哪|怎么|condition|require/.test(f.text);

const RULE_ZH = '群团组织要纳入行政编制管理、并且经费由财政负担，两条都符合的可以根据实际需要购买服务';
const RULE_EN =
  'A mass organisation with administrative staffing whose funding is borne by public finance may purchase according to actual need; it needs both';
/** Both conditions named, by their words or as 符合条件的, 两条都有. */
const namesBoth = (f: Facts) =>
  (f.has('admin_staffing') && f.has('finance_funded')) ||
  /(?:符合|满足|具备|够)(?:了)?(?:规定|方案)?(?:的)?条件|条件(?:都)?(?:符合|满足|够|具备)|[两二2](?:个|条|样|项)(?:条件)?(?:都|同时)|(?:编制|行政编)[^,。?]{0,6}(?:经费|财政|钱)|(?:经费|财政|钱)[^,。?]{0,8}编制|both conditions|qualified|establishment[^?]{0,40}public finance|admin\w*[^?]{0,40}public(?:ly)? f/u.test(
    claimed(f),
  );
const MAY_BUY =
  /(?:能|可以?|可否|允许|有资格|准)[^,。?]{0,12}(?:购?买|购买服务|提供|当|作为|采购)|(?:购?买)得?(?:了|成)?$|也(?:能|可|行)|\b(?:may|can|could|allowed)\b[^?]{0,20}(?:purchas|buy|commission)/u;
/** Having to buy, where the plan lets them. */
const MUST_BUY =
  /(?:必须|一定要|都得|非得?要?|只能|得|强制|硬性|应当|只许)(?:全部?)?(?:采用|通过|去|用|靠|走|拿)?(?:购买|买|花钱买)|(?:必须|只能|一律|都得|非得)(?:是)?(?:用|通过|以|靠)[^,。?]{0,3}(?:购买|买)|非买不可|(?:have|has|required|obliged|must)(?: to)? (?:buy|purchase|use)|\bobligatory|\bmandatory/u;
/** 编制是什么编制不要紧, 随便哪条: the other condition is waved away. */
const EITHER =
  /(?:编制|经费|钱)[^,。?]{0,8}(?:不要紧|无所谓|不重要|不用管|不看|不管|都行|随便)|不(?:用|必)?(?:看|管|要|问|考虑)(?:编制|经费|钱)|(?:任意?|随便|其中|占|有|满足)(?:哪)?一[条样个项]|二选一|either|regardless|no matter (?:how|what|which|whether)|irrespective|whatever the (?:staffing|funding)/u;
/** 可以买，也可以不买: said rightly. */
const NEED_NOT = /可以不买|能不买|可买可不买|不买也(?:行|可以|没)|(?:may|can) also (?:not|choose not)/u;
/** What people claim of mass organisations in clause 3.1, and whether it is so. */
const CLAIMS = [
  claim({
    // May, not must: 是可以买，不是非买不可 says it rightly.
    says: (f) => (MUST_BUY.test(f.text) && !/才(?:能|可)/u.test(f.text)) || NEED_NOT.test(f.text),
    unless: (f) =>
      !NEED_NOT.test(f.text) && (f.has('actual_need') || /(?:必须|得|要)(?:是|有|纳入|同时|都)/u.test(claimed(f))),
    holds: (f) =>
      NEED_NOT.test(f.text) ||
      /(?:不|没|并非|未)(?:是|用|必|说|要求)?[^,。?]{0,4}(?:必须|一定|都得|非|强制|硬性|应当|只能)|\bnot\b|n['’]t/u.test(
        f.text.replace(/是不是|非买不可|难道不是/gu, '非买'),
      )
        ? 'yes'
        : 'no',
    clauses: [NEED],
    zh: `群团组织是“可”根据实际需要购买服务，可以买，不是必须买；前提是纳入行政编制管理，并且经费由财政负担。`,
    en: 'A mass organisation may purchase according to actual need; it need not. Administrative staffing and funding borne by public finance come first.',
  }),
  claim({
    // Of one's own body one condition is not known.
    says: (f) =>
      /不(?:太|很)?(?:确定|清楚|知道|好说)|拿不准|说不[准清]|吃不准|not sure|unsure|don['’]t know/u.test(f.text) &&
      /编制|经费|财政|拨款|staffing|fund/u.test(f.text),
    holds: { always: 'depends' },
    clauses: [WHOLE],
    zh: `${RULE_ZH}，缺一条不行。没弄清的那条，请先问机构编制部门和财政部门。`,
    en: `${RULE_EN}. Ask the staffing office and the finance bureau about the one you are not sure of.`,
  }),
  claim({
    // One of the two conditions said to do, the other to be of no matter.
    says: (f) =>
      (f.has('admin_staffing', 'finance_funded', 'career_staffing') || /编制|财政|经费/u.test(f.text)) &&
      (saysEnough(f) || saysOneIsEnough(f) || saysOnly(f) === 'only' || EITHER.test(f.text)),
    // 财政只补助一部分 is a half of one condition, not one of the two.
    unless: (f) =>
      f.us ||
      /部分|一半|半数|差额|partly|half|partial/u.test(f.text) ||
      f.has('grassroots_union', 'ask_who') ||
      /只有[^?]{2,24}才|才(?:能|可以|行)/u.test(f.text),
    holds: (f) => (/不够|不足|不行|还不|not enough|insufficient|isn['’]t enough/u.test(claimed(f)) ? 'yes' : 'no'),
    clauses: [BOTH],
    zh: `只占一条不够：${RULE_ZH}，缺一条不行。`,
    en: `One of them is not enough. ${RULE_EN}.`,
  }),
  claim({
    // As a provider: the plan lists them as purchasers alone.
    says: saying(
      /(?:当|做|作为?|算|是|充当)[^,。?]{0,3}(?:承接|乙方|供应商|服务方)|(?:去|来|能|可以|也)(?:承接|接)[^,。?]{0,8}(?:项目|服务|活|单|任务)?|承接(?:主体|方)/u,
      /\b(?:provider|provide services|bid|contractor|take on)\b/u,
    ),
    unless: (f) => f.us || /购买主体|购买方|purchaser/u.test(claimed(f)) || /方案(?:有没有|是否)/u.test(f.text),
    holds: false,
    clauses: [PROVIDERS, WHOLE],
    zh: `承接主体里没有列群团组织：列的是社会组织和企业、机构；群团只写在购买一方。${RULE_ZH}。个别情况请问财政部门。`,
    en: `The plan puts mass organisations on the purchasing side; the providers listed are social organisations and registered companies and institutions. ${RULE_EN}.`,
    next: ['purchaser_who', 'eligibility_social_org'],
  }),
  claim({
    // Barred as a whole.
    says: saying(
      /群团(?:组织)?[^,。?]{0,8}(?:一律|都|根本|完全|压根|统统)?(?:不(?:能|许|准|可以|得|让)|没资格|无权|禁止)[^,。?]{0,4}(?:购?买|采购)|群团[^?]{0,8}只能自己(?:干|做|办|提供)/u,
      /mass org\w*[^?]{0,20}(?:may not|cannot|can['’]t|are not allowed|barred)/u,
    ),
    unless: (f) =>
      f.has('admin_staffing', 'finance_funded', 'career_staffing', 'self_funded') || (f.us && !/自己/u.test(f.text)),
    holds: { always: 'no' },
    clauses: [WHOLE],
    zh: `${RULE_ZH}，缺一条才不行。`,
    en: `${RULE_EN}.`,
  }),
  claim({
    // Both named as what is asked for.
    says: (f) =>
      (f.has('admin_staffing', 'finance_funded') || /行政编|财政|编制|经费/u.test(claimed(f))) &&
      /(?:要|得|须|必须|必需)(?:有|是|由|纳入|具备|占|同时|都|在|靠|吃)|(?:缺一不可|同时|都)(?:得|要|须)|(?:要|得|须)[^,。?]{0,10}(?:都|同时|两头|两[条样个])|才(?:能|可|行|算)|前提|缺一|\b(?:must|need|required?)\b/u.test(
        claimed(f),
      ),
    unless: (f) => f.us || lacksStaffing(f) || lacksFunding(f) || /几|多少|谁|会费|第三方/u.test(f.text),
    holds: 'one_of_many',
    clauses: [BOTH],
    zh: `${RULE_ZH}，缺一条不行。`,
    en: `${RULE_EN}.`,
  }),
  claim({
    // With both, in general, they may.
    says: (f) => namesBoth(f) && MAY_BUY.test(claimed(f)),
    unless: (f) => lacksStaffing(f) || lacksFunding(f) || isMixed(f) || /都不|一条/u.test(f.text),
    holds: true,
    clauses: [WHOLE],
    zh: `${RULE_ZH}；编制和经费以机构编制、财政部门的认定为准。`,
    en: `${RULE_EN}. The staffing office and the finance bureau confirm both.`,
    next: ['budget_how', 'process_steps', 'catalogue_overview'],
  }),
  claim({
    says: saying(
      /(?:所有|全部|任何|一切|凡是?|一律|统统|全都|只要是)[^,。?]{0,3}(?:的|个)?(?:群团|工会|妇联|残联|团委|科协|工商联)|群团(?:组织)?[^,。?]{0,4}(?:一律|统统|全都|全部|都|一概)(?!要)/u,
      /\b(?:every|all|any) mass org/u,
    ),
    unless: (f) => f.has('admin_staffing', 'finance_funded', 'career_staffing', 'self_funded'),
    holds: (f) => (deniesAll(f) ? 'yes' : 'no'),
    clauses: [WHOLE],
    zh: `要看编制和经费：${RULE_ZH}，缺一条不行。`,
    en: `${RULE_EN}.`,
  }),
  claim({
    says: (f) => f.has('actual_need') || /实际需要|按需|according to (?:actual )?need/u.test(claimed(f)),
    unless: (f) =>
      detailAsked(f) !== null || /认定|审批|谁|怎么/.test(f.text) || (f.us && !/要|得|须/.test(claimed(f))),
    holds: true,
    clauses: [WHOLE],
    zh: `${RULE_ZH}。意思是可以买，不是必须买。`,
    en: `${RULE_EN}. It may; it need not.`,
  }),
];

export const intent = defineIntent({
  id: 'purchaser_mass_org',
  title: { zh: '群团组织能不能买', en: 'Mass organisations' },
  affirms: true,
  answers: [
    {
      when: (f) =>
        (/部分|差额|补助|partly|partially|part of/.test(f.text) &&
          f.has('self_funded', 'finance_funded', 'ask_percent')) ||
        /(?:部分|一半|几成|七成|半数).{0,6}财政|财政.{0,8}(?:部分|一半|几成|七成|差额)|part of our funding|half of/.test(
          f.text,
        ),
      stance: 'depends',
      clauses: [BOTH],
      silent: 'mass_org_partial_funding',
      zh: (f) =>
        `要看认定。方案要求纳入行政编制管理、并且经费由财政负担，没有规定${namedZh(f)}的经费只有一部分由财政负担怎么算，请问财政部门；行政编制看机构编制部门的批复。`,
      en: (f) =>
        `It depends. A ${namedEn(f)} needs administrative staffing and must be funded by public finance; the plan does not specify how partial funding counts. Ask the finance bureau, and the staffing office about the staffing.`,
    },
    beyondPlan({
      own: /[一两二2](?:个|条|样|项|者)(?:条件)?|(?:百分百|百分之百|100%)|经?编办|编制|\b(?:two|both)\b/gu,
      unless: (f) =>
        f.us ||
        lacksStaffing(f) ||
        lacksFunding(f) ||
        f.has('self_funded') ||
        isGrassroots(f) ||
        /(?:部分|一半|几成|[两三四五六七八九]成)[^,。?]{0,8}(?:财政|拨款)|(?:财政|拨款)[^,。?]{0,8}(?:部分|一半|几成|[两三四五六七八九]成)/u.test(
          f.text,
        ),
      also: /招标|验收|合同|采购法|公开竞争|tender/u,
      clauses: [WHOLE],
      zh: RULE_ZH,
      en: `${RULE_EN[0]?.toLowerCase()}${RULE_EN.slice(1)}`,
    }),
    ...CLAIMS,
    {
      when: isGrassroots,
      stance: 'no',
      clauses: [BOTH],
      zh: '一般不能。企业、学校里的工会、团委，人员不在行政编制、经费也不由财政负担的，不符合方案的条件：群团要纳入行政编制管理，并且经费由财政负担。有特殊情况请问机构编制和财政部门。',
      en: 'No, as a rule. A union or league branch inside a company or school is not on administrative staffing and not funded by public finance, and the plan asks for both. In special cases ask the staffing office and the finance bureau.',
    },
    {
      when: (f) =>
        lacksStaffing(f) && lacksFunding(f) && !f.has('ask_difference') && !asksConditions(f) && wantsYesNo(f),
      stance: (f) => (saysMayNot(f) ? 'yes' : 'no'),
      clauses: [BOTH],
      zh: (f) =>
        `${saysMayNot(f) ? '是的，不能' : '不能'}。${RULE_ZH}；您说的编制和经费都不符合。拿不准请问机构编制部门和财政部门。`,
      en: (f) => `${saysMayNot(f) ? 'Right, it may not.' : 'No.'} ${RULE_EN}, and by what you say it has neither.`,
    },
    {
      when: (f) =>
        (f.has('checks_who') && !f.has('actual_need')) ||
        (f.has('ask_who', 'ask_how') &&
          !/无所谓|都行|就(?:够|行|可以)/.test(f.text) &&
          (f.has('admin_staffing', 'finance_funded') || /编制/.test(f.text))),
      stance: 'not_in_policy',
      clauses: [BOTH],
      silent: 'mass_org_checker',
      zh: '方案没有规定由谁认定。是否纳入行政编制管理，看机构编制部门的批复；经费是否由财政负担，问财政部门。两条都有，群团组织才可以根据实际需要购买。',
      en: 'The plan does not specify who establishes it. For administrative staffing see the approval of the staffing office; for funding by public finance ask the finance bureau. With both, a mass organisation may purchase according to actual need.',
    },
    {
      when: (f) => isMixed(f) && !f.has('ask_difference'),
      stance: 'depends',
      clauses: [BOTH],
      zh: '要看编制部门怎么认定。方案要求群团纳入行政编制管理、并且经费由财政负担，行政编和事业编都有的怎么算没有写，请问机构编制部门和财政部门。',
      en: 'It depends on how the staffing office classes it: administrative staffing and funding by public finance are required, and the plan does not say how mixed staffing counts. Ask the staffing office and the finance bureau.',
    },
    {
      when: (f) => (lacksStaffing(f) || lacksFunding(f)) && !f.has('ask_difference') && !asksConditions(f),
      stance: (f) => (saysMayNot(f) ? 'yes' : wantsYesNo(f) || f.us ? 'no' : null),
      clauses: [BOTH],
      zh: (f) =>
        `${saysMayNot(f) ? '是，不能' : '不能'}。${namedZh(f)}要同时符合两条：纳入行政编制管理，经费由财政负担；不在行政编制，或经费靠会费、自筹的，缺了一条就不符合。拿不准请问机构编制部门和财政部门。`,
      en: (f) =>
        `${saysMayNot(f) ? 'Yes, it may not purchase' : 'No'}. A ${namedEn(f)} must meet both conditions: administrative staffing, and funding borne by public finance. Public institution staffing, or living on fees, misses one of them. If unsure about your staffing, ask the staffing office and the finance bureau.`,
    },
    {
      when: (f) =>
        saysOneIsEnough(f) &&
        (f.has('admin_staffing', 'finance_funded') || /两[条样个]|一[条样]|条件|both|two|condition/.test(f.text)) &&
        !f.has('grassroots_union'),
      stance: (f) => (wantsYesNo(f) || f.has('admin_staffing', 'finance_funded') ? 'no' : null),
      clauses: [BOTH],
      zh: (f) =>
        `不行，只占一条不够。${namedZh(f)}要同时符合两条：纳入行政编制管理，并且经费由财政负担，缺一条都不行。都符合的，可以根据实际需要购买服务。`,
      en: (f) =>
        `No, one of them is not enough. A ${namedEn(f)} must meet both conditions: administrative staffing, and funding borne by public finance. With both it may purchase according to actual need.`,
    },
    {
      when: (f) =>
        f.has('all_needed') ||
        (f.all('admin_staffing', 'finance_funded') && /两个|两条|都要|同时|both|二者/.test(f.text)),
      stance: (f) =>
        wantsYesNo(f) && !/不(?:用|需要|一定|要求)|don't|do not|not (?:need|have)/.test(f.text) ? 'yes' : null,
      clauses: [BOTH],
      zh: '两条都要：纳入行政编制管理，并且经费由财政负担，缺一条都不行。都符合的群团组织，可以根据实际需要购买服务。',
      en: 'Both are required: administrative staffing and funding borne by public finance. With only one of them a mass organisation cannot purchase; with both it may, according to actual need.',
    },
    {
      when: (f) =>
        wantsYesNo(f) &&
        asksNeed(f) &&
        !f.us &&
        (f.has('admin_staffing', 'finance_funded') || /public finance|公共财政/.test(f.text)) &&
        !/几|多少|百分|比例|第三方|会费|不(?:用|需要|一定)/.test(f.text) &&
        !/(?:能|可以)(?:购?买|当|购)/.test(f.text),
      stance: 'yes',
      clauses: [BOTH],
      zh: '是。群团组织要购买服务，两条都要符合：纳入行政编制管理，并且经费由财政负担，缺一条都不行。都符合的，可以根据实际需要购买服务。',
      en: 'Yes. To purchase services a mass organisation needs both: administrative staffing, and funding borne by public finance. If it has both, it may purchase according to actual need.',
    },
    {
      when: (f) =>
        ((hasStaffing(f) && hasFunding(f)) || /条件都(?:符合|满足|够)|两[条样]都(?:有|占|符合|满足)/.test(f.text)) &&
        (f.us || wantsYesNo(f)) &&
        !/对吧|记一下|别的要求/.test(f.text),
      // Both conditions of the plan are told, and it names no third one.
      stance: 'yes',
      clauses: [WHOLE],
      zh: (f) =>
        f.us
          ? `可以。${namedZh(f)}纳入行政编制管理、经费由财政负担，按您说的两条都符合，可以根据实际需要购买服务；编制和经费以机构编制、财政部门的认定为准。`
          : `可以。${namedZh(f)}纳入行政编制管理、经费由财政负担，两条都符合，就可以根据实际需要购买服务。编制和经费以机构编制、财政部门的认定为准。`,
      en: (f) =>
        `${f.us ? 'Yes, by what you say.' : 'Yes.'} A ${namedEn(f)} with administrative staffing whose funding is borne by public finance meets both conditions and may purchase according to actual need. The staffing office and the finance bureau confirm them.`,
      next: ['budget_how', 'process_steps', 'catalogue_overview'],
    },
    {
      when: (f) => f.has('actual_need') && f.has('ask_what_is', 'ask_who', 'ask_how', 'ask_list', 'checks_who'),
      stance: 'not_in_policy',
      clauses: [NEED],
      silent: 'mass_org_need',
      zh: '方案没有规定“根据实际需要”怎么认定、由谁判断，意思是可以买、不是必须买，由群团组织看工作需要提出，有疑问请问财政部门。前提是纳入行政编制管理，并且经费由财政负担。',
      en: 'The plan does not specify how "actual need" is judged or by whom; it means that they may purchase, not that they must. Ask the finance bureau in doubt. Administrative staffing and funding by public finance come first.',
    },
    {
      when: (f) => f.has('ask_difference'),
      stance: null,
      clauses: [WHOLE],
      zh: '差别在前提：行政机关本来就是购买主体；群团组织要纳入行政编制管理、经费由财政负担，才可以根据实际需要购买。买的程序方案没有分开写，请问财政部门。',
      en: 'Administrative organs are purchasers as such; mass organisations may purchase according to actual need only with administrative staffing and funding borne by public finance. The plan sets no separate procedure for them; ask the finance bureau.',
    },
    {
      when: (f) => f.has('take_on', 'provider') && !f.has('purchaser') && /接|provide|bid|承/.test(f.text),
      stance: 'no',
      clauses: [PROVIDERS, WHOLE],
      zh: '不能直接承接。承接主体里没有列群团组织：列的是社会组织和企业、机构；群团只写在购买主体一边，还要纳入行政编制管理、经费由财政负担。想承接的，请先问购买主体和财政部门。',
      en: 'Not as a provider. The plan speaks of mass organisations as purchasers only and does not list them as providers. To purchase they need administrative staffing and funding borne by public finance. If yours wants to provide, ask the purchaser and the finance bureau.',
    },
    {
      when: (f) =>
        (f.has('ask_list', 'ask_what_is') || /名单|列举|算不算(?:方案[^,。]{0,4})?群团|\blist\b/.test(f.text)) &&
        !f.has('admin_staffing', 'finance_funded', 'special_conditions') &&
        !/条件|前提|要求|要件|不同|够哪|condition|require/.test(f.text),
      stance: 'not_in_policy',
      clauses: [WHOLE],
      silent: 'mass_org_list',
      zh: '方案没有规定哪些算群团组织，没有列名单；平常说的有工会、共青团、妇联、残联、科协等，以机构编制部门的认定为准。能买的要两条都符合：纳入行政编制管理，经费由财政负担。',
      en: "The plan does not specify which bodies are mass organisations; trade unions, the Youth League, women's and disabled persons' federations are commonly meant, and the staffing office decides. To purchase they need administrative staffing and funding by public finance.",
    },
    {
      when: (f) =>
        detailAsked(f, 'meaning') !== null && !f.has('admin_staffing', 'finance_funded') && !/条件|前提/.test(f.text),
      stance: 'not_in_policy',
      clauses: [WHOLE],
      zh: (f) =>
        `方案没有规定群团组织购买服务的${detailAsked(f, 'meaning')?.zh ?? ''}，只写了${RULE_ZH}。请问财政部门。`,
      en: (f) =>
        `The plan does not specify ${detailAsked(f, 'meaning')?.en ?? ''} for mass organisations. ${RULE_EN}. Ask the finance bureau.`,
    },
    {
      // One of the two is told of one's own body: what is left to look at is the other.
      when: (f) => f.us && hasStaffing(f) !== hasFunding(f) && !asksConditions(f),
      stance: 'depends',
      clauses: [WHOLE],
      zh: (f) =>
        hasStaffing(f)
          ? `还要看经费：按您说的，编制这一条符合；${namedZh(f)}的经费也由财政负担的，就可以根据实际需要购买服务，不是的就不行。经费请向财政部门核实。`
          : `还要看编制：按您说的，经费这一条符合；${namedZh(f)}也纳入行政编制管理的，就可以根据实际需要购买服务，不是的就不行。编制请向机构编制部门核实。`,
      en: (f) =>
        hasStaffing(f)
          ? `It depends on the funding: by what you say the staffing fits. If the funding of the ${namedEn(f)} is borne by public finance too, it may purchase according to actual need; if not, it may not. The finance bureau can confirm.`
          : `It depends on the staffing: by what you say the funding fits. If the ${namedEn(f)} has administrative staffing too, it may purchase according to actual need; if not, it may not. The staffing office can confirm.`,
    },
    {
      when: (f) =>
        !asksConditions(f) && (wantsYesNo(f) || f.us || NAMES.some(([id]) => f.has(id)) || f.has('other_mass_org')),
      stance: 'depends',
      clauses: [WHOLE],
      zh: (f) =>
        `要看两条：${namedZh(f)}是否纳入行政编制管理，经费是否由财政负担。两条都符合，可以根据实际需要购买服务；缺一条就不行。可以先问机构编制部门和财政部门核实。`,
      en: (f) =>
        `It depends on two things: whether the ${namedEn(f)} has administrative staffing and whether its funding is borne by public finance. With both it may purchase according to actual need; with one it may not. The staffing office and the finance bureau can confirm.`,
    },
    {
      stance: null,
      clauses: [WHOLE],
      zh: '群团组织要购买服务，需同时符合两条：纳入行政编制管理，并且经费由财政负担。都符合的，可以根据实际需要，通过购买服务的方式提供公共服务；缺一条就不行。',
      en: 'A mass organisation that wants to purchase must meet two conditions together: administrative staffing, and funding borne by public finance. If it does, it may purchase services according to actual need; with only one it may not.',
    },
  ],
  next: ['purchaser_who', 'budget_how', 'process_steps'],
});
