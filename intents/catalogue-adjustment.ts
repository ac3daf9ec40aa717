import { barred, isNegated, leavesOut, sayBarred } from '../src/domain/intent/asked.js';
import { countBeyond, FOREIGN } from '../src/domain/intent/beyond.js';
import { claim, isYesNo, saying, saysEnough, stanceTo } from '../src/domain/intent/claim.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import { detailAsked } from '../src/domain/intent/details.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { isGrounded } from '../src/domain/intent/grounded.js';
import { claimed } from '../src/domain/intent/polarity.js';
import { asksPlainly, asksYesNo } from '../src/domain/intent/question-form.js';
import { beyondPlan, notOnly, saysOnly } from '../src/domain/intent/reach.js';
import { speaksOfOwn } from '../src/domain/intent/said.js';

const THREE = cite('3.3', '有利于转变政府职能,有利于降低服务成本,有利于提升服务质量水平和资金效益的原则');
const GROUNDS = cite('3.3', '根据经济社会发展以及政府提供服务内容和社会力量承接能力的调整变化');
const HEARING = cite('3.3', '在充分听取社会各界意见的基础上,及时进行动态调整');
const IN_TIME = cite('3.3', '及时进行动态调整');
const WHO = cite('3.3', '各部门(单位)要按照有利于转变政府职能');

const affirms = (f: Facts) => asksPlainly(f) && !isNegated(f);
/** 「不是固定的吧」 is already right. */
const NOT_FIXED = /(?<!是)不(?:是|会|该|应该?)(?:一直|永远|老是)?(?:固定|一成不变|写死|定死|铁板|死的|不变)/u;
/** Wants to change the list with nobody asked: 不用问别人, 关起门来. */
const asksNobody = (f: Facts) =>
  /关起门|关着门|闭门|拍脑袋|闷头|(?<![听要问])不(?:用|经过?|必|需要?)?(?:征求|听|问|跟[^,。?]{1,6}商量|商量)|没(?:有)?(?:征求|听|问)|省掉|省略|跳过|绕过|免掉|skip|without (?:asking|consult|hear)|behind closed doors/u.test(
    f.text,
  ) ||
  (leavesOut(f) && f.has('public_opinion', 'hear_opinion'));
/** A number of principles other than three. */
const miscounts = (f: Facts) =>
  /(?:[一二两四五六七八九]|[12456789])(?:个|条|项)?(?:调整)?(?:的)?(?:有利于|原则)|\b(?:one|two|four|five|six) principles/u.test(
    f.text,
  );

const ADJUST_ZH = '各部门（单位）按三个“有利于”的原则，在充分听取社会各界意见的基础上，及时对目录进行动态调整';
const ADJUST_EN =
  'Departments adjust the catalogue in time, by three principles and after fully hearing the views of all sectors of society';
/** Only ever longer, or only ever shorter. */
const ONE_WAY = /只(?:能|会|准|许)?(?:增|加|多|减|删)|only (?:add|grow|increas|remov|shrink)/u;
/** One's own service or an item of one's own is to go in or out. */
const wantsChange = (f: Facts) =>
  speaksOfOwn(f) &&
  ((f.has('adjust_add', 'adjust_remove') && !/意见|opinion|views/u.test(claimed(f))) ||
    /(?:加|列|放|写|收|纳|添|补)(?:上|入|进|到)|调掉|[去删拿调][掉除出]|add(?:ed)?\b|includ|remov|drop/u.test(
      claimed(f),
    ));
/** How many items there will be. */
const asksSize = (f: Facts) =>
  /变成?[^,。?]{0,4}[类款项]|[项款类](?:数|目)?[^,。?调]{0,8}(?:变多|变少|增|减|加|多|少|变成)|more items|fewer items|bigger/u.test(
    claimed(f),
  ) && !ONE_WAY.test(f.text);
/** The words of the sentence on adjustment, and what people call it; more than these is not settled by it. */
const OWN_ZH =
  /目录|指导|动态|及时|调整?|变[化动了]?|改[动了]?|更新|修[订改]|增|减|各|充分|听取?|社会各界|各界|意见|建议|经济|社会|发展|承接|能力|内容|有利于|转变|职能|降低|成本|提升|提高|质量|水平|资金|效益|原则|情况|需要|随着?|适时|灵活|固定|长期|一直/gu;
const OWN_EN =
  /^(?:catalogue?\w*|adjust\w*|chang\w*|updat\w*|revis\w*|dynamic\w*|timely?|views?|opinions?|hear\w*|consult\w*|society|social|economic|development|capacity|cost\w*|quality|funds?|benefits?|principles?|functions?|content)$/u;

/** What people claim of how the catalogue changes in clause 3.3, and whether it is so. */
const CLAIMS = [
  claim({
    says: saying(
      /悄悄|偷偷|私下|私自|擅自|随便|随意|想怎?么?[改调删加减]就|直接改/u,
      /secretly|quietly|at will|as (?:it|they) (?:like|please)/u,
    ),
    unless: (f) => f.has('ask_list'),
    holds: false,
    clauses: [HEARING],
    zh: `${ADJUST_ZH}，不能想改就改。`,
    en: `${ADJUST_EN}, not at will.`,
  }),
  claim({
    // One voice, one aim or one office taken for all that counts: 仅须听取…, 只看成本, only the finance bureau.
    says: (f) =>
      saysOnly(f) !== null ||
      saysEnough(f) ||
      /只要|[一两]个人|(?:成本|质量|效益)[^,。?]{0,8}(?:不用|不必|不)(?:管|看|考虑)|one person/u.test(claimed(f)),
    unless: (f) => ONE_WAY.test(f.text) || asksNobody(f),
    holds: notOnly,
    clauses: [HEARING],
    zh: `不能只看一头、只听一方：${ADJUST_ZH}，成本、质量、职能转变都要考虑。`,
    en: `One side alone is not enough. ${ADJUST_EN}: functions, costs and quality all count.`,
  }),
  claim({
    // The order turned round: changed first, heard afterwards.
    says: saying(
      /先(?:调|改|定)[^?]{0,10}(?:再|后|然后)[^?]{0,6}(?:听|征求|问|说)|(?:调|改|定)(?:完|好|了)(?:以后|之后)?(?:再|才)[^?]{0,6}(?:听|征求|问)|事后(?:再)?(?:听|征求|问|补)/u,
      /(?:adjust|chang|revis)\w*[^?]{0,20}(?:before|and then|first)[^?]{0,20}(?:hear|consult|ask)|(?:hear|consult)\w*[^?]{0,20}(?:afterwards|later)/u,
    ),
    holds: { always: 'no' },
    clauses: [HEARING],
    zh: `先听后调：${ADJUST_ZH}。`,
    en: `Hearing comes first. ${ADJUST_EN}.`,
  }),
  claim({
    // The opposite of one of the three principles.
    says: saying(
      /(?:提高|增加|抬高|推高|加大)[^,。?]{0,3}(?:服务)?成本|降低[^,。?]{0,4}(?:质量|效益|水平)|(?:扩大|增加|强化)[^,。?]{0,3}(?:政府)?(?:职能|编制)/u,
      /rais\w+ (?:the )?costs?|lower\w* (?:the )?quality|(?:expand|add)\w* (?:government )?functions/u,
    ),
    holds: false,
    clauses: [THREE],
    zh: '调整要有利于转变政府职能，有利于降低服务成本，有利于提升服务质量水平和资金效益，正好相反。',
    en: 'An adjustment should help to transform government functions, lower the cost of services, and raise the quality of services and the benefit of funds.',
  }),
  claim({
    says: saying(
      /(?:人大|民政|上级|省里|市里|市政府|财政[局部门]{0,2}|审计|第三方|专家|承接[方主体机构单位]{1,2}|企业|公司|供应商|代理机构|社会组织|协会|居委会|街道|群众|居民|领导一?个?人?)[^,。?]{0,6}(?:负责|来|自己|自行|说了算)(?:去|动手)?(?:调整|改|定|编|管)?|(?:由|归)(?:人大|民政|上级|省|市|财政|承接|企业|公司|供应商|代理|社会组织|居委|群众|专家)/u,
      /(?:finance|council|province|city|provider|compan|contractor|vendor|expert)[^?]{0,20}(?:adjust|chang|revis)|(?:adjust|chang|revis)\w* by (?:the )?(?:finance|council|province|city|provider|compan|contractor|vendor|expert)/u,
    ),
    unless: (f) => f.has('ask_who', 'budget_approval') || /批|同意|意见|建议|听取|采纳/.test(f.text),
    holds: false,
    clauses: [WHO],
    zh: `由各部门（单位）调整：${ADJUST_ZH}。由谁批准方案没有写。`,
    en: `The departments (units) adjust it. ${ADJUST_EN}. Who approves is not stated.`,
  }),
  claim({
    says: saying(
      /(?:各|有关|相关|主管)?(?:部门|单位)[^,。?]{0,6}(?:自己|来|负责|去|可以|能)?(?:调整|调|改|动态)/u,
      /departments?[^?]{0,16}(?:adjust|chang|revis)/u,
    ),
    unless: (f) =>
      (f.has('adjust_self') && /能|可以|可否|may|can/u.test(claimed(f))) ||
      asksNobody(f) ||
      detailAsked(f, 'meaning') !== null ||
      f.has('public_opinion', 'budget_approval', 'adjust_add', 'adjust_remove'),
    holds: true,
    clauses: [WHO],
    zh: `${ADJUST_ZH}。由谁批准方案没有写。`,
    en: `${ADJUST_EN}. Who approves is not stated.`,
  }),
  claim({
    says: saying(
      /只(?:能|会|准|许)?(?:增|加|多)|不能?(?:减|删|少)|只(?:能|会)?(?:减|删)/u,
      /only (?:add|grow|increas)|never (?:remov|shrink)/u,
    ),
    holds: { always: 'no' },
    clauses: [IN_TIME],
    zh: `方案写的是动态调整，没有说只增不减：${ADJUST_ZH}。`,
    en: `It is adjusted dynamically, and the plan does not say in one direction only. ${ADJUST_EN}.`,
  }),
  claim({
    says: (f) =>
      (f.has('public_opinion', 'hear_opinion') ||
        /意见|建议|听取|征询|群众|老百姓|公众|社会各界|居民|consult|opinion|view|public/u.test(claimed(f))) &&
      /要|得|须|必|应|能|可以|会|听|征[求询]|考虑|提|否|must|should|may|can|will|heard?|listen|consult/u.test(
        claimed(f),
      ),
    unless: (f) =>
      asksNobody(f) ||
      f.has('budget_approval', 'adjust_add', 'adjust_remove', 'ask_who', 'ask_list') ||
      f.us ||
      detailAsked(f, 'who') !== null ||
      /听证|问卷|座谈|公示|采纳|几/.test(f.text),
    holds: true,
    clauses: [HEARING],
    zh: `${ADJUST_ZH}；公众和社会组织都可以提意见，用什么形式方案没有写。`,
    en: `${ADJUST_EN}; citizens and organisations may give theirs. The form is not laid down.`,
  }),
];
/** Whether the words of the question stand in the sentence of 3.3 on adjustment. */
const isInText = (f: Facts) => isGrounded(f, '3.3');
const FALLBACK = [
  claim({
    says: (f) => isInText(f) || (f.has('three_benefits') && !miscounts(f)),
    unless: (f) =>
      detailAsked(f) !== null ||
      /财政|民政|人大|上级|市里|省里|企业|公司/u.test(f.text) ||
      f.has('adjust_add', 'adjust_remove', 'adjust_self'),
    holds: true,
    clauses: [THREE],
    zh: `${ADJUST_ZH}：有利于转变政府职能，有利于降低服务成本，有利于提升服务质量水平和资金效益。`,
    en: `${ADJUST_EN}: it should help to transform government functions, lower the cost of services, and raise the quality of services and the benefit of funds.`,
  }),
];

export const intent = defineIntent({
  id: 'catalogue_adjustment',
  title: { zh: '目录怎么调整', en: 'How does the catalogue change?' },
  affirms: true,
  answers: [
    {
      when: (f) => (wantsChange(f) || asksSize(f)) && isYesNo(f) && !f.has('budget_approval'),
      stance: 'depends',
      clauses: [HEARING],
      zh: `要看调整的结果，有增也可以有减：${ADJUST_ZH}。可以向主管部门或财政部门提建议，说明需求和成效；具体手续方案没有写。`,
      en: `It depends on the adjustment. ${ADJUST_EN}, so put your proposal to the department in charge or the finance bureau. The plan does not lay down the procedure.`,
      next: ['catalogue_item_lookup', 'human_handoff'],
    },
    beyondPlan({
      own: /[三3](?:个|条|项)?(?:有利于|原则|条|方面|样|点)|经济社会|[一两二三四五六七八九\d](?:个|条|项)?(?:有利于|原则)|[几一二两三四五六七八九十\d]+年(?:内|之内)?(?:都)?[不没]|一[一下次个]/gu,
      unless: asksNobody,
      clauses: [HEARING],
      zh: ADJUST_ZH,
      en: `${ADJUST_EN[0]?.toLowerCase()}${ADJUST_EN.slice(1)}`,
    }),
    {
      when: (f) =>
        asksYesNo(f) &&
        !f.has('adjust_interval') &&
        /固定|一成不变|不变|不动|老是|死的|原样|(?<![能会让])不(?:能|会|让)(?:再)?(?:改|变|动|调)|[改动变调]不(?:了|得)|钉死|锁死|只能增|只增|铁板|写死|定死|fixed|permanent|never change|set in stone/u.test(
          f.text,
        ),
      stance: (f) => (NOT_FIXED.test(f.text) ? 'yes' : 'no'),
      clauses: [IN_TIME],
      zh: (f) =>
        `${NOT_FIXED.test(f.text) ? '是的，' : ''}不是固定的。各部门（单位）要随经济社会发展和承接能力的变化，在充分听取社会各界意见的基础上及时动态调整，没有说只增不减。`,
      en: 'It is not fixed. Departments adjust it in time, as things change and after fully hearing the views of all sectors of society.',
    },
    ...CLAIMS.slice(0, 1),
    {
      when: (f) => asksNobody(f) && asksYesNo(f),
      stance: barred,
      clauses: [HEARING],
      zh: (f) =>
        `${sayBarred(f, '不行。', 'No. ')}动态调整要在充分听取社会各界意见的基础上进行，不能跳过。用什么形式听取，方案没有规定，由调整的部门（单位）定。`,
      en: (f) =>
        `${sayBarred(f, '不行。', 'No. ')}An adjustment rests on fully hearing the views of all sectors of society, so that step cannot be skipped. The form of consultation is not laid down; the department decides.`,
    },
    ...CLAIMS.slice(1),
    {
      when: (f) =>
        /只(?:要)?(?:征求|听|问)|仅(?:征求|听取?)|光(?:听|问)|only (?:consult|hear|ask)/u.test(f.text) && asksYesNo(f),
      stance: (f) => (isNegated(f) ? null : 'no'),
      clauses: [HEARING],
      zh: '只听一方不够：目录要在充分听取社会各界意见的基础上动态调整，不限于某一个部门或某一类人。具体听哪些人、用什么形式，由调整的部门（单位）定。',
      en: 'Hearing one side is not enough: the catalogue is adjusted after fully hearing the views of all sectors of society. Whom to ask in detail, and how, is for the department that adjusts.',
    },
    {
      when: (f) =>
        f.has('public_opinion') &&
        /次数|几次|多少人|天数|答复|回复|方式|听证|问卷|座谈|公示|what form|hearing|survey/u.test(f.text),
      stance: 'not_in_policy',
      silent: 'opinion_form',
      clauses: [HEARING],
      zh: '方案没有规定用什么形式，只要求充分听取社会各界意见，再及时动态调整。开座谈会、书面征求还是别的办法，由调整的部门（单位）定。',
      en: 'The plan does not specify the form. It only asks that the views of all sectors of society be fully heard before the adjustment; the department that adjusts decides how.',
    },
    {
      when: (f) =>
        f.has('budget_approval') ||
        /谁(?:来)?(?:批|拍板|说了算|同意)|部门批|批吗|批不批|批准|签字|财政说了算|报财政|财政(?:批|同意|不同意)|who approves|approval|signs? off/u.test(
          f.text,
        ),
      stance: 'not_in_policy',
      silent: 'adjustment_approver',
      clauses: [WHO],
      zh: '方案没有规定由谁批准，只说各部门（单位）按三个“有利于”的原则、充分听取社会各界意见后及时动态调整。要不要报批，请问财政部门。',
      en: 'The plan does not specify who approves. It says that departments adjust by the three principles, after fully hearing the views of society. Ask the finance bureau whether approval is needed.',
    },
    {
      when: (f) =>
        f.has('adjust_interval', 'frequency', 'ask_duration') ||
        (f.has('ask_when') && !f.has('adjust_grounds', 'three_benefits', 'public_opinion')),
      stance: 'not_in_policy',
      silent: 'adjustment_interval',
      clauses: [IN_TIME],
      zh: '方案没有规定多久调一次、哪天调，只要求在充分听取社会各界意见的基础上及时动态调整，情况变了就调。近期安排请问财政部门或主管部门。',
      en: 'The plan does not specify how often or when. It only asks for timely, dynamic adjustment after fully hearing the views of society. For current dates ask the finance bureau or the department in charge.',
    },
    {
      when: (f) =>
        f.has('hear_opinion') &&
        !f.has('skip_it') &&
        (affirms(f) || /要不要|需不需要|该不该|是不是(?:要|得|应|必须)|必须[^,。?]{0,12}吗|\bmust\b/u.test(f.text)),
      stance: 'yes',
      clauses: [HEARING],
      zh: '要。目录动态调整要在充分听取社会各界意见的基础上进行，调之前先听。用什么形式听取，方案没有写，由各部门（单位）定。',
      en: 'Yes. The catalogue is adjusted on the basis of fully hearing the views of all sectors of society, so consult first. In what form is not laid down; the department decides.',
    },
    {
      when: (f) => f.has('adjust_self') && asksYesNo(f),
      stance: 'depends',
      clauses: [HEARING],
      zh: '要看怎么调。各部门（单位）可以调整，但要按三个“有利于”的原则，并充分听取社会各界意见，不能随意改。由谁批准方案没有写，请问财政部门。',
      en: 'It depends on how. Departments do adjust, but by the three principles and after fully hearing the views of society, not at will. Who approves is not stated; ask the finance bureau.',
    },
    {
      when: (f) =>
        f.has('process', 'documents') ||
        (f.has('adjust_add', 'adjust_remove') && f.has('ask_how', 'ask_who', 'ask_list', 'apply_channel')),
      stance: 'not_in_policy',
      silent: 'adjustment_procedure',
      clauses: [HEARING],
      zh: '方案没有规定增加或删除一项的具体手续，只说各部门（单位）听取社会各界意见后动态调整。您可以向主管这项服务的部门或财政部门提建议，说明需求和成效。',
      en: 'The plan does not specify the procedure for adding or removing an item. Departments adjust after hearing the views of society, so send your suggestion, with the need and the results, to the department in charge or the finance bureau.',
      next: ['catalogue_item_lookup', 'human_handoff'],
    },
    {
      when: (f) => f.has('adjust_add', 'adjust_remove') || (f.us && f.has('public_opinion')),
      stance: (f) => (asksYesNo(f) ? 'depends' : null),
      clauses: [HEARING],
      zh: '可以提，调不调要看。目录由各部门（单位）动态调整，有增也可以有减，要充分听取社会各界意见，所以可以向主管部门或财政部门提建议；具体手续方案没有写。',
      en: 'You may suggest it; whether it happens depends. Departments adjust the catalogue after fully hearing the views of society, so put your proposal to the department in charge or the finance bureau. The plan does not lay down the procedure.',
    },
    {
      when: (f) =>
        f.has('public_opinion') && affirms(f) && /听|征求|征询|考虑|采纳|consult|hear|heard|opinion|view/u.test(f.text),
      stance: 'yes',
      clauses: [HEARING],
      zh: '要。目录动态调整要在充分听取社会各界意见的基础上进行，公众和社会组织都可以提意见。用什么形式听取，方案没有写。',
      en: 'Yes. The catalogue is adjusted on the basis of fully hearing the views of all sectors of society; citizens and organisations may give theirs. The form is not laid down.',
    },
    {
      when: (f) => f.has('public_opinion') && !f.has('three_benefits'),
      stance: null,
      clauses: [HEARING],
      zh: '要充分听取社会各界意见，再及时动态调整。方案没有限定是谁，居民、社会组织、企业、专家都算社会各界；由各部门（单位）组织。',
      en: 'The views of all sectors of society are to be fully heard, and the catalogue is then adjusted in time. The plan does not limit whose; departments organise it.',
    },
    {
      when: (f) => miscounts(f) && asksYesNo(f),
      stance: (f) => (isNegated(f) ? null : 'no'),
      clauses: [THREE],
      zh: '方案写的是三个“有利于”：有利于转变政府职能，有利于降低服务成本，有利于提升服务质量水平和资金效益。',
      en: 'The plan has three principles: it should help to transform government functions, lower the cost of services, and raise the quality of services and the benefit of funds.',
    },
    ...FALLBACK,
    {
      when: (f) => detailAsked(f, 'meaning', 'count') !== null && !f.has('three_benefits', 'principles_word'),
      stance: 'not_in_policy',
      clauses: [HEARING],
      zh: (f) =>
        `方案没有规定${detailAsked(f, 'meaning', 'count')?.zh ?? ''}，只说${ADJUST_ZH}。请问财政部门或主管部门。`,
      en: (f) =>
        `The plan does not specify ${detailAsked(f, 'meaning', 'count')?.en ?? ''}. ${ADJUST_EN}. Ask the finance bureau or the department in charge.`,
    },
    {
      when: (f) => f.has('adjust_grounds') || /依据|根据|因素|grounds|circumstance/u.test(f.text),
      stance: (f) => (affirms(f) && /调|变|改|更新|adjust|change/u.test(f.text) ? 'yes' : null),
      clauses: [GROUNDS],
      zh: '情况变了就要及时动态调整：看经济社会发展，看政府提供的服务内容和社会力量承接能力的变化。由各部门（单位）在充分听取社会各界意见的基础上调整。',
      en: 'It is adjusted as things change: economic and social development, the services government provides and the capacity of social forces. Departments adjust after fully hearing the views of society.',
    },
    {
      when: (f) =>
        f.has('three_benefits', 'principles_word') || /成本|效益|质量|consideration|criteria|factor/u.test(f.text),
      stance: (f) =>
        affirms(f) &&
        /考虑|看|按|依|符合|包括|算|三[个条项]|consider|account|include|three/u.test(f.text) &&
        !/增加成本|提高成本|raise (?:the )?costs?/u.test(f.text)
          ? 'yes'
          : null,
      clauses: [THREE],
      zh: '按三个“有利于”：有利于转变政府职能，有利于降低服务成本，有利于提升服务质量水平和资金效益。各部门（单位）再听取社会各界意见，及时动态调整。',
      en: 'By three principles: it should help to transform government functions, lower the cost of services, and raise the quality of services and the benefit of funds. Departments also hear the views of society.',
    },
    {
      when: (f) => f.has('ask_who') && !f.has('ask_how'),
      stance: null,
      clauses: [WHO],
      zh: '由各部门（单位）调整。要按三个“有利于”的原则（转变职能、降低成本、提升质量和资金效益），并充分听取社会各界意见。由谁最后批准，方案没有写。',
      en: 'The departments (units) adjust it, by three principles (government functions, cost, quality and benefit of funds) and after fully hearing the views of society. Who gives the final approval is not stated.',
    },
    {
      when: (f) =>
        isYesNo(f) &&
        (countBeyond(f, OWN_ZH, OWN_EN) >= FOREIGN ||
          /公布|公示|公开|发布|通知|生效|备案|报送|审查|培训|处罚|收费|追溯|publish|announc|notif|effect/u.test(
            claimed(f),
          )),
      stance: 'not_in_policy',
      clauses: [HEARING],
      zh: `方案没有这样写，只说${ADJUST_ZH}。请问财政部门或主管部门。`,
      en: `The plan does not say so. ${ADJUST_EN}. Ask the finance bureau or the department in charge.`,
    },
    {
      when: (f) =>
        isYesNo(f) &&
        !detailAsked(f, 'count') &&
        countBeyond(f, OWN_ZH, OWN_EN) < FOREIGN &&
        !/财政|民政|人大|政府|上级|市里|省里|企业|公司|finance|council/u.test(f.text),
      stance: (f) => stanceTo(true, f),
      clauses: [HEARING],
      zh: (f) => `${stanceTo(true, f) === 'yes' ? '会的' : '不是'}，${ADJUST_ZH}；多久一次没有规定。`,
      en: (f) => `${stanceTo(true, f) === 'yes' ? 'Yes' : 'No'}. ${ADJUST_EN}. No interval is set.`,
    },
    {
      stance: (f) =>
        affirms(f) &&
        /(?:要|会|能|可以|应该?|需要?|该|得|允许).{0,10}[调变更改动]|adjust|chang|updat|revis/u.test(f.text) &&
        !/财政|民政|人大|政府|上级|市里|省里|企业|公司|finance|council/u.test(f.text)
          ? 'yes'
          : null,
      clauses: [HEARING],
      zh: '目录要及时动态调整：由各部门（单位）按有利于转变政府职能、降低服务成本、提升服务质量和资金效益的原则，在充分听取社会各界意见的基础上进行。多久一次没有规定。',
      en: 'It is adjusted dynamically: departments do so by three principles (transforming government functions, lowering the cost of services, raising quality and the benefit of funds), after fully hearing the views of all sectors of society. No interval is set.',
    },
  ],
  next: ['catalogue_overview', 'catalogue_item_lookup', 'catalogue_domains'],
});
