import { claim, saying } from '../src/domain/intent/claim.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import { detailAsked } from '../src/domain/intent/details.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { claimed } from '../src/domain/intent/polarity.js';
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
  /(?:(?<!是)不是|并非|(?<!有)没有?|未|不在|没进|不占|无|非)[^,。?!、;]{0,6}行政编|行政编制?(?:还|都)?没|\b(?:no|without|not|lacks?|outside|没有)[a-z ]{0,10} ?admin/.test(
    f.text,
  );
const lacksFunding = (f: Facts) =>
  f.has('self_funded') ||
  /(?:(?<!是)不是|并非|(?<!有)没有?|不由|不靠|不归|不满足|不符合|非)[^,。?!、;]{0,3}财政|财政[^,。?!、;是有]{0,2}[不没][^,。?!、;是有]{0,2}(?:出|给|拨|管|负担)|not publicly|no public fund/.test(
    f.text,
  );
/** The question itself says that they may not (是不是不能), so that a yes refuses. */
const saysMayNot = (f: Facts) =>
  /(?:是不是|就)[^,。?]{0,3}(?:不能|不行|没资格|买不了)|\b(?:excluded|ruled out|barred|disqualified)\b/.test(f.text);
const hasStaffing = (f: Facts) => f.has('admin_staffing') && !lacksStaffing(f);
const hasFunding = (f: Facts) => f.has('finance_funded') && !lacksFunding(f);
const isMixed = (f: Facts) => /行政编[^,。]{0,8}[,，]?[^,。不没]{0,8}事业编|事业编[^,。不没]{0,8}行政编/.test(f.text);
const isGrassroots = (f: Facts) =>
  f.has('grassroots_union') ||
  /(?:企业|公司|厂|学校|高校|大学|中学|医院|车间|银行)(?:里|内|中)?的?(?:工会|团委|妇联)/.test(f.text);
/** Asks about the conditions themselves, not whether somebody may purchase. */
const asksConditions = (f: Facts) =>
  !wantsYesNo(f) && !/呢[?]?$/.test(f.text) && /条件|前提|要求|要件|啥|什么|哪|怎么|condition|require/.test(f.text);

const RULE_ZH = '群团组织要纳入行政编制管理、并且经费由财政负担，两条都符合的可以根据实际需要购买服务';
const RULE_EN =
  'A mass organisation with administrative staffing whose funding is borne by public finance may purchase according to actual need; it needs both';
/** What people claim of mass organisations in clause 3.1, and whether it is so. */
const CLAIMS = [
  claim({
    says: (f) =>
      (f.has('admin_staffing', 'finance_funded') || /行政编|财政/u.test(claimed(f))) &&
      /(?:要|得|须|必须|必需)(?:有|是|由|纳入|具备|占)|才(?:能|可|行)|前提|\b(?:must|need|required?)\b/u.test(
        claimed(f),
      ),
    unless: (f) =>
      f.us || lacksStaffing(f) || lacksFunding(f) || detailAsked(f) !== null || /几|多少|谁|会费|第三方/u.test(f.text),
    holds: 'one_of_many',
    clauses: [BOTH],
    zh: `${RULE_ZH}，缺一条不行。`,
    en: `${RULE_EN}.`,
  }),
  claim({
    says: saying(
      /(?:所有|全部|任何|一切|凡是?|一律|统统|全都|只要是)[^,。?]{0,3}(?:的)?群团|群团(?:组织)?[^,。?]{0,4}(?:一律|统统|全都|全部|都|一概)(?!要)/u,
      /\b(?:every|all|any) mass org/u,
    ),
    unless: (f) => f.has('admin_staffing', 'finance_funded', 'career_staffing', 'self_funded'),
    holds: { always: 'no' },
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
  examples: {
    zh: [
      '行政编制没有，财政给钱的群团行不行',
      '哪些群团有资格买服务',
      '商会算群团组织吗',
      '群团是不是想买就能买',
      '群团组织能购买服务吗',
      '群团作为购买主体要什么条件',
      '总工会可以购买服务不',
      '区总工会想买职工心理服务，行不行',
      '共青团可以当购买方吗',
      '团委想买青少年活动项目',
      '妇联有没有资格购买家庭教育服务',
      '残联可以买康复服务吧',
      '科协想买科普活动，能走政府购买服务吗',
      '工商联算不算可以购买的群团',
      '红十字会能购买急救培训吗',
      '文联和侨联这些能买吗',
      '妇联是事业编制，能买不',
      '我们残联是行政编制，经费财政全额，可以购买服务吗',
      '工会靠会费，经费不是财政出的，能当购买方吗',
      '群团只有一部分钱是财政给的怎么算',
      '行政编制和财政负担是不是两个都要',
      '只满足行政编制，经费自筹，可以吗',
      '经费财政全包但是用事业编制的群团呢',
      '“根据实际需要”是什么意思',
      '实际需要由谁来判断',
      '群团组织是不是必须购买服务',
      '哪些算群团组织',
      '方案说的群团包括哪几家',
      '怎么认定一个群团纳入了行政编制',
      '编制情况谁来核',
      '企业工会能买政府购买服务吗',
      '学校团委可以当购买主体吗',
      '基层工会呢',
      '妇联呢',
      '科协这类行吗',
      '群团能不能接政府的服务项目，还是只能买',
      '群团买服务和行政机关买有什么不同',
      '纳入行政编制管理的群团组织购买服务须满足什么前提',
      '经费由财政负担怎么理解',
      '工青妇可以作为购买主体吗',
      '群团组织购买的依据在哪一条',
      '人民团体能购买公共服务吗',
      '没有行政编制的群团是不是就不能买',
      '计生协会这种群众团体能当甲方吗',
      '关工委可以买服务吗',
      '法学会想委托做普法，算购买服务的主体吗',
      '残联下面的康复中心能不能以残联名义买',
      '团区委买服务要满足什么',
      '女联可以买服务么',
      'union可以做purchaser吗',
      '妇联这种mass organisation能不能buy services',
      '群团的staffing和funding要求是什么',
      '共青团youth league能当甲方吗',
      '我想问一下我们是区妇联的想给困境儿童请一些社工来服务钱是财政拨的编制是行政编制不知道我们能不能自己做购买方',
      '区里的总工会想请专业机构给一线职工做健康讲座，工会经费一部分来自会费一部分来自财政补助，这种情况能不能按政府购买服务来办？',
      '我们科协编制很少，有两个行政编，另外几个是事业编，经费都是财政拨的。今年想买一批科普进校园的活动，按方案能不能当购买主体？',
      '红会刚理顺管理体制，编制还没批下来，但年初预算已经给了，街道也等着我们的救护培训，能不能先以我们名义买？',
      '同事说残联属于群团不是行政机关，所以不能买服务，只能让民政局代买，这个说法对不对？',
      '本会属纳入行政编制管理、经费由财政负担的人民团体，可否依方案购买服务',
      '群团组之能买服务吗',
      '公会能不能当购买主体',
      '付联可以买吗',
      '群团买服务得够哪两条',
      '妇联要当购买主体需要啥条件',
      '对群团组织购买有什么前提要求',
      '群团这一类方案怎么写的',
      '总工会能当购买主体不',
      '团市委可以购买吗',
      '科协可不可以自己出面买',
      '侨联想买活动策划，够格吗',
      '没有行政编制的群团能不能买',
      '事业编的残联可以买服务吗',
      '靠会费运转的工会买得了吗',
      '经费自筹的协会型群团能当购买主体吗',
      '只有行政编制、钱不是财政出的，够不够',
      '财政全额但不是行政编制，这样的群团行吗',
      '行政编制、财政拨款两样都占的妇联能买吗',
      '我会在编人员均为行政编制，经费由财政保障，可以购买吧',
      '编制和经费两个条件必须同时满足吗',
      '群团组织也可以买公共服务吗，条件都符合的那种',
      '工会经费财政给一半，剩下靠会费，这样能买吗',
      '两个行政编八个事业编的红十字会能买吗',
      '方案有没有列群团名单',
      '关工委算不算方案说的群团',
      '编制是不是行政编由谁说了算',
      '实际需要怎么判断',
      '群团组织必须采用购买服务吗',
      '高校团委能当购买主体吗',
      '厂里的工会可以买吗',
      '妇联能不能反过来当承接方',
      '团委和行政机关当购买主体条件有啥不同',
      '“经费由财政负担”啥意思',
      '那残联呢，能买吗',
      '工商联呢',
      '我记一下啊群团是要行政编制还有经费财政出对吧还有没有别的要求',
      '我在县妇联工作，主席想请专业社工做家暴干预，问过财政说先看我们够不够购买主体的格。编制情况我不清楚，钱是财政拨的，能买吗',
      '我们科协去年转成事业编制了，活动经费还是财政拨，今年的科普大篷车能不能自己买',
      '律师函需引用：群团组织取得购买主体地位之要件',
      '审计发现某区文联没有纳入行政编制却自行购买服务，是否符合方案',
      'youth league可以buy service吗',
      'trade union没有admin staffing，能purchase吗',
      '群团买服务的condition是啥',
      '群团组织的人员要占行政编制吗',
      '群团经费必须由财政负担吗',
      '工会能买服务吗，我们区总工会',
      '共青团能出钱请社工吗',
      '妇联有资格当甲方吗',
      '红十字会算不算购买主体',
      '残联是事业编制，还能买吗',
      '经费靠会费的工会能当购买主体不',
      '学校工会想买培训，可以吗',
      '行政编制、财政负担两个条件都有，能买吧',
      '两个条件缺一不可吗',
      '群团的编制由谁来认定',
      '哪些是群团组织，方案列了没',
      '群团组织什么条件下可以买',
      '对妇联残联这些，方案怎么规定购买资格',
      '工会经费一部分财政给，一部分自己收，能不能买',
      '工会能购买服务吗',
      '妇联可以当购买主体吗',
      '事业编制的妇联可以买吗',
      '工会经费不是财政负担的，能买吗',
      '我们团委有行政编制，经费财政负担，能买吗',
      '群团必须纳入行政编制吗',
      '群团必须购买服务吗',
      '群团组织购买服务的条件',
      '哪些单位是群团组织',
      '没有行政编制的工会能买吗',
      '部分经费是财政给的残联能买吗',
      '企业工会可以购买吗',
      '科协呢',
      '没有行政编制的群团就不能买吗',
      '有没有行政编制会影响妇联购买吗',
      '群团不满足财政负担可以买吗',
      '科协只占行政编制这一条，钱不归财政，能不能当购买方',
      '群团组织有了财政经费，是否就无需行政编制',
      '两条里满足一条，工商联就可以买了吧',
    ],
    en: [
      'Does a mass body with state funding but no administrative posts qualify?',
      'May mass organisations purchase services?',
      'Can the trade union be a purchaser?',
      "Is the women's federation allowed to buy services?",
      'What conditions must a mass organisation meet to purchase?',
      'Does the Youth League committee qualify as a purchaser?',
      "Our disabled persons' federation is on administrative staffing and publicly funded. May we purchase?",
      'We are a mass organisation with public institution staffing. Can we purchase?',
      'Our union lives on membership fees. Are we a purchaser?',
      'Must both the staffing and the funding conditions be met?',
      'What does "according to actual need" mean for mass organisations?',
      'Which bodies count as mass organisations?',
      'Are mass organisations obliged to purchase services?',
      'Can the Red Cross buy first-aid training?',
      'Does a company union count?',
      'Who confirms that a mass organisation is on the administrative establishment?',
      'The federation of industry and commerce wants to buy a service. Is that possible?',
      'Only part of our funding comes from the treasury. Is that enough for a mass body?',
      'Could a mass organisation also be a provider?',
      'And the science association?',
      'What are the two conditions for mass bodies that want to buy?',
      "May the women's federation buy counselling services?",
      'Can the Red Cross society act as purchaser?',
      'Our federation has no administrative staffing. May we purchase?',
      'Can a union funded by membership dues purchase?',
      'Does a mass organisation have to be on administrative staffing?',
      'Must its funding come from public finance?',
      'Does the plan list the mass organisations?',
      'Who judges the actual need of a mass organisation?',
      'Must mass organisations buy services?',
      'Our youth league committee has administrative staffing and is fully publicly funded. Can we be the purchaser?',
      "Half of our federation's money is public, the rest comes from dues. May we purchase?",
      'How do mass organisations differ from administrative organs as purchasers?',
      'Can a federation without administrative staffing purchase?',
      'May the trade union purchase services?',
      "We are the county women's federation. Could we contract out a counselling service?",
      'Our Red Cross society wants to contract out first-aid courses. May we?',
      'Can a mass body that is not on the administrative establishment purchase?',
      'Is administrative staffing alone enough for a federation to purchase?',
      "Can the Disabled Persons' Federation outsource services?",
      'Is the Youth League allowed to be a purchaser?',
    ],
  },
  affirms: true,
  answers: [
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
        (/部分|差额|补助|partly|partially|part of/.test(f.text) &&
          f.has('self_funded', 'finance_funded', 'ask_percent')) ||
        /(?:部分|一半|几成|七成|半数).{0,6}财政|财政.{0,6}(?:部分|一半|几成|七成)|part of our funding|half of/.test(
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
      when: (f) =>
        /是不是必须|(?:必须|一定要|都得|非得)(?:采用|通过|去)?(?:购买|买)|强制|oblig|(?:have|required) to (?:buy|purchase)|must mass [a-z]+ (?:buy|purchase)/.test(
          f.text,
        ),
      stance: 'no',
      clauses: [NEED],
      zh: '不是必须。群团组织是“可以”根据实际需要购买服务；前提是纳入行政编制管理，并且经费由财政负担。',
      en: 'No, it is not obligatory. A mass organisation may purchase according to actual need, provided that it has administrative staffing and its funding is borne by public finance.',
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
      stance: 'depends',
      clauses: [PROVIDERS, WHOLE],
      zh: '承接主体里没有列群团组织：列的是社会组织和企业、机构；群团只写在购买主体一边，还要纳入行政编制管理、经费由财政负担。想承接的，请先问购买主体和财政部门。',
      en: 'The plan speaks of mass organisations as purchasers only and does not list them as providers. To purchase they need administrative staffing and funding borne by public finance. If yours wants to provide, ask the purchaser and the finance bureau.',
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
