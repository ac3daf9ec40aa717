import { isNegated } from '../src/domain/intent/asked.js';
import { isYesNo } from '../src/domain/intent/claim.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { isTurned } from '../src/domain/intent/polarity.js';
import { judgePlace } from '../src/domain/intent/principle-places.js';
import { asksForDetail, asksPlainly, asksYesNo } from '../src/domain/intent/question-form.js';
import { CLAIMS } from './shared/principles-claims.js';
import {
  ASKS_PRACTICE,
  asksIfMentioned,
  BENEFIT,
  CLASS_TWO,
  EQUAL,
  FISCAL,
  LOWEST_PRICE,
  MONEY,
  OLD_SUPPLY,
  PRACTICE,
  REFORM,
  SAVING,
  SCOPE,
  SERVICE,
  STEADY,
} from './shared/principles-cues.js';

const RESULTS = cite('2.2.2', '注重实效。坚持精打细算,明确权利义务');
const OPEN = cite('2.2.3', '公开择优。按照公开、公平、公正原则');
const INNOVATION = cite('2.2.4', '积极创新。坚持与事业单位分类改革相衔接');
const REQUIREMENTS = [
  cite('2.1.1', '强化服务管理。采取政府购买服务方式'),
  cite('2.1.2', '合理界定范围。围绕政府推进公共服务建设的中心任务'),
  cite('2.1.3', '规范操作行为。加强政策指导,完善配套制度'),
  cite('2.1.4', '深化管理改革。立足转变政府职能'),
  cite('2.1.5', '提高购买效益。科学履行政府在公共服务供给中的管理职能'),
];
/** One of several principles at once: then all are named. */
const SINGLE = ['steady_progress', 'practical_results', 'open_choice', 'active_innovation'] as const;
const namesSeveral = (f: Facts) => SINGLE.filter((id) => f.has(id)).length > 1;
/** 「第三条原则」. */
const nth = (f: Facts, figures: string, word: string) =>
  new RegExp(`第[${figures}](?:条|个|项)?(?:基本|总体)?${word}|${word}.{0,3}第[${figures}](?:条|个|项)`, 'u').test(
    f.text,
  );
/** An overall requirement asked for by what it is about: 「总体要求里提没提支付」. */
const requirementOn = (f: Facts, about: RegExp) => f.has('requirements_word') && about.test(f.text);
/** A plain claim that the principle is there; one that names a place or a number is judged by `judgePlace`. */
const affirms = (f: Facts) => asksPlainly(f) && !isNegated(f) && !MISREAD.test(f.text);
/** Put in the negative, a plain claim that the principle is there is wrong: 「政府不用主导了吧」. */
const denies = (f: Facts) => isYesNo(f) && isTurned(f) && !asksForDetail(f) && !MISREAD.test(f.text);
const yesIfAsked = (f: Facts) => (affirms(f) ? 'yes' : denies(f) ? 'no' : null);
const lead = (f: Facts, yes: string, plain = '') =>
  affirms(f) ? yes : denies(f) ? (f.lang === 'zh' ? '不是，' : 'No. ') : plain;
/** Claims beyond what a principle says. */
const MISREAD = /取消|废除|全包|包办|不管|放弃|退出市场|代替|取代|最低|越.{1,3}越|等于|abolish|replace|take over/u;
const asksAboutClassTwo = (f: Facts) => f.has('public_class_two');
const PRINCIPLES_ZH = '基本原则四项：稳妥推进、注重实效、公开择优、积极创新';
const OVERALL_ZH = '总体要求五条：强化服务管理、合理界定范围、规范操作行为、深化管理改革、提高购买效益';
const PRINCIPLES_EN =
  'The four principles are steady progress, practical results, open and merit-based selection, and active innovation';
export const intent = defineIntent({
  id: 'principles',
  title: { zh: '基本原则有哪些', en: 'What are the principles?' },
  affirms: true,
  answers: [
    {
      when: (f) => judgePlace(f) !== null,
      stance: (f) => (judgePlace(f) === 'right' ? 'yes' : 'no'),
      clauses: [STEADY, RESULTS, OPEN, INNOVATION, ...REQUIREMENTS],
      zh: (f) =>
        `${judgePlace(f) === 'right' ? '是的。' : '不是。'}基本原则四项，依次是稳妥推进、注重实效（含精打细算）、公开择优（含费随事转）、积极创新；总体要求五条：强化服务管理、合理界定范围、规范操作行为、深化管理改革、提高购买效益。`,
      en: (f) =>
        `${judgePlace(f) === 'right' ? 'Yes.' : 'No.'} Four principles: steady progress, practical results, open and merit-based selection, active innovation. Five overall requirements: service management, scope, standard practice, management reform, benefit.`,
    },
    {
      when: (f) =>
        f.has('money_follows_task') &&
        (asksForDetail(f) ||
          /具体(?:怎么|如何|咋|算)|怎么(?:操作|执行|转|算|计算)|how exactly|in practice|calculated/u.test(f.text)),
      stance: 'not_in_policy',
      silent: 'money_follows_practice',
      clauses: [MONEY],
      zh: '方案没有规定费随事转的具体算法和做法，只在“公开择优”原则里写了坚持费随事转，意思是事情交给谁做，经费就跟着转给谁。具体怎么转，请问财政部门。',
      en: 'The plan does not specify how “money follows the task” is worked out. It only names it in the principle of open, merit-based selection: funds go to whoever does the work. Ask the finance bureau how it is done.',
      next: ['fund_management', 'budget_how'],
    },
    ...CLAIMS,
    {
      when: (f) => f.has('money_follows_task'),
      stance: yesIfAsked,
      silent: 'money_follows_practice',
      clauses: [MONEY],
      zh: (f) =>
        `${lead(f, '是，')}“费随事转”写在“公开择优”这条原则里，意思是事情交给谁做，经费就跟着转给谁。方案没有再规定具体做法，可问财政部门。`,
      en: (f) =>
        `${lead(f, 'Yes. ')}“Money follows the task” stands in the principle of open, merit-based selection: funds go to whoever does the work. The plan does not specify how in detail; ask the finance bureau.`,
      next: ['fund_management', 'budget_how'],
    },
    {
      when: (f) =>
        (f.has('prearranged', 'tailored') || /凭关系|靠关系|暗箱/u.test(f.text)) && !f.has('requirements_word'),
      stance: (f) => (/违反|违背|violat|against/u.test(f.text) ? null : asksYesNo(f) ? 'no' : null),
      silent: 'fairness_breach',
      clauses: [EQUAL],
      zh: '内定、凭关系选人不符合“公开择优”原则：要按公开、公平、公正，用竞争择优的方式选承接方，让具备条件的平等参与竞争。违反了怎么处理方案没有规定，可向财政（采购监管）或纪检反映。',
      en: 'Fixing the winner does not fit the principle of open, merit-based selection: openness, fairness and justice, selection by competition, equal participation. The plan does not specify consequences; turn to the procurement regulator or the discipline office.',
      next: ['publicity', 'procurement_methods', 'human_handoff'],
    },
    {
      when: (f) => asksAboutClassTwo(f),
      stance: (f) =>
        asksYesNo(f) ? (asksIfMentioned(f) && !isNegated(f) ? 'yes' : asksIfMentioned(f) ? null : 'depends') : null,
      silent: 'class_two_matters',
      clauses: [CLASS_TWO],
      zh: (f) =>
        `${asksYesNo(f) ? (!asksIfMentioned(f) ? '要看。' : isNegated(f) ? '' : '有。') : ''}“积极创新”原则说要积极探索公益二类事业单位购买服务的事项，和事业单位分类改革相衔接；具体哪些事项、是购买还是承接，方案没有规定，请问财政和机构编制部门。`,
      en: (f) =>
        `${asksYesNo(f) ? (!asksIfMentioned(f) ? 'It depends. ' : isNegated(f) ? '' : 'Yes. ') : ''}The principle of active innovation says that purchases of services in connection with class-II public institutions are to be explored. Which matters, and on which side they stand, the plan does not specify: ask the finance bureau.`,
      next: ['purchaser_who', 'eligibility_enterprise'],
    },
    {
      when: (f) => f.has('requirement_practice_c') && /退出|准入|exit|access|entry/u.test(f.text),
      stance: (f) =>
        (f.has('ask_how', 'ask_list', 'ask_what_is') || /具体|标准是/u.test(f.text)) &&
        (asksForDetail(f) || !asksYesNo(f)) &&
        !/哪[条项一个]/u.test(f.text)
          ? 'not_in_policy'
          : yesIfAsked(f),
      silent: 'exit_mechanism',
      clauses: [PRACTICE],
      zh: '总体要求的“规范操作行为”这条写了：建立准入标准，完善购买流程，健全市场监管和退出等机制。具体标准和退出办法方案没有规定，请问购买主体和财政部门。',
      en: 'The overall requirement on standard practice says so: set access standards, improve the process, complete market supervision and exit mechanisms. The plan does not specify the standards or how exit works; ask the purchaser and the finance bureau.',
    },
    {
      when: (f) =>
        (f.has('requirement_service') && !f.has('principles_word', 'open_choice')) ||
        nth(f, '一1', '要求') ||
        requirementOn(f, /积极性|多元|参与|格局|integrity|participat/u),
      stance: yesIfAsked,
      clauses: [SERVICE],
      zh: (f) =>
        `${lead(f, '是，')}这是总体要求第一条“强化服务管理”：调动社会力量参与公共事务和公共管理，建立健全公共服务市场诚信机制，形成多元参与、公平竞争的格局。`,
      en: (f) =>
        `${lead(f, 'Yes. ')}That is overall requirement 1, stronger service management: social forces take part in public affairs, the market for public services gets an integrity mechanism, many take part and compete fairly.`,
    },
    {
      when: (f) =>
        f.has('requirement_scope_c') ||
        nth(f, '二2', '要求') ||
        requirementOn(f, /范围|规模|民生|多元化需|scope|scale|livelihood/u),
      stance: yesIfAsked,
      clauses: [SCOPE],
      zh: (f) =>
        `${lead(f, '是，')}这是总体要求第二条“合理界定范围”：紧贴保障和改善民生的支出重点，合理界定并积极拓宽购买范围，扩大购买规模，满足群众的多元化需要。`,
      en: (f) =>
        `${lead(f, 'Yes. ')}That is overall requirement 2, a reasonable scope: define the scope reasonably and widen it, expand the scale of purchases and meet people's various needs.`,
      next: ['catalogue_domains', 'catalogue_overview'],
    },
    {
      when: (f) =>
        f.has('requirement_practice_c') ||
        nth(f, '三3', '要求') ||
        requirementOn(f, /标准|流程|监管|制度化|规范化|退出|process|supervis/u),
      stance: yesIfAsked,
      clauses: [PRACTICE],
      zh: (f) =>
        `${lead(f, '是，')}这是总体要求第三条“规范操作行为”：加强政策指导，完善配套制度，加大监管，建立准入标准，完善购买流程，健全市场监管和退出等机制。`,
      en: (f) =>
        `${lead(f, 'Yes. ')}That is overall requirement 3, standard practice: guidance, supporting rules, supervision, access standards, a better process, market supervision and exit mechanisms.`,
      next: ['process_steps', 'supervision_acceptance'],
    },
    {
      when: (f) =>
        f.has('requirement_reform_c') ||
        nth(f, '四4', '要求') ||
        requirementOn(f, /支付|付款|预算|财政体系|评估|资金管理|pay|budget|fiscal/u),
      stance: yesIfAsked,
      clauses: [REFORM],
      zh: (f) =>
        `${lead(f, '是，')}这是总体要求第四条“深化管理改革”：完善财政管理体系，规范财政支付方式，科学确定资金管理流程，强化预算、支付、评估管理和公共财政的调控作用。`,
      en: (f) =>
        `${lead(f, 'Yes. ')}That is overall requirement 4, deeper management reform: a better fiscal system, standard payment, a sound process for managing funds, and stronger budget, payment and evaluation management.`,
      next: ['fund_management', 'budget_how'],
    },
    {
      when: (f) =>
        f.has('requirement_benefit_c') ||
        nth(f, '五5', '要求') ||
        requirementOn(f, /效益|能力|benefit|capacity|ability/u),
      stance: yesIfAsked,
      clauses: [BENEFIT],
      zh: (f) =>
        `${lead(f, '是，')}这是总体要求第五条“提高购买效益”：提高社会力量承接公共服务的能力，提高财政资金和公共资源使用效益。`,
      en: (f) =>
        `${lead(f, 'Yes. ')}That is overall requirement 5, more benefit from purchases: social forces become better able to provide, and public money and resources are used to better effect.`,
    },
    {
      when: (f) => f.has('requirements_word') && f.has('principles_word') && !f.has(...SINGLE),
      stance: null,
      clauses: [...REQUIREMENTS, STEADY, RESULTS, OPEN, INNOVATION],
      zh: '总体要求讲要做到什么，有五条：强化服务管理、合理界定范围、规范操作行为、深化管理改革、提高购买效益。基本原则讲按什么来做，有四项：稳妥推进、注重实效、公开择优、积极创新。',
      en: 'The five overall requirements say what to reach: stronger service management, a reasonable scope, standard practice, deeper management reform, more benefit. The four principles say how: steady progress, practical results, open and merit-based selection, innovation.',
    },
    {
      when: (f) => f.has('requirements_word') && !f.has(...SINGLE),
      stance: null,
      clauses: REQUIREMENTS,
      zh: '总体要求有五条：强化服务管理、合理界定范围、规范操作行为、深化管理改革、提高购买效益。另有四项基本原则：稳妥推进、注重实效、公开择优、积极创新。',
      en: 'There are five overall requirements: stronger service management, a reasonable scope, standard practice, deeper management reform and more benefit from purchases. Four principles go with them: steady progress, practical results, open and merit-based selection, innovation.',
    },
    {
      when: (f) => f.has('old_supply'),
      stance: (f) =>
        (f.has('ask_how', 'ask_duration') || /how exactly|具体/u.test(f.text)) && !asksYesNo(f)
          ? 'not_in_policy'
          : yesIfAsked(f),
      silent: 'transition_practice',
      clauses: [OLD_SUPPLY],
      zh: (f) =>
        `${lead(f, '有，')}“稳妥推进”原则要求妥善处理与原有公共服务供给方式的衔接，由政府主导、有序推进。具体怎么衔接、过渡多久方案没有规定，由购买主体和财政部门安排。`,
      en: (f) =>
        `${lead(f, 'Yes. ')}The principle of steady progress wants the transition from existing ways of supply handled properly, with government in the lead. How exactly and for how long, the plan does not specify; the purchaser and the finance bureau arrange it.`,
    },
    {
      when: (f) => namesSeveral(f),
      stance: null,
      clauses: [STEADY, RESULTS, OPEN, INNOVATION],
      zh: '基本原则共四项：稳妥推进（衔接好原有供给方式）、注重实效（精打细算、提高资金效率）、公开择优（公开公平公正、费随事转）、积极创新（衔接事业单位分类改革）。',
      en: 'There are four principles: steady progress (a proper transition), practical results (careful reckoning, efficient funds), open and merit-based selection (money follows the task), and active innovation.',
    },
    {
      when: (f) =>
        f.has('practical_results') ||
        nth(f, '二2', '原则') ||
        /原则.{0,8}(?:质量|成本|效率|省)|(?:质量|成本|效率).{0,8}原则|\bcosts?\b.{0,20}(?:down|low|reduc|cut)/u.test(
          f.text,
        ),
      stance: yesIfAsked,
      silent: 'saving_standard',
      clauses: [SAVING],
      zh: (f) =>
        `${lead(f, '是，')}这是“注重实效”原则：坚持精打细算，明确权利义务，提高财政资金使用效率，降低购买成本，提高服务质量，兼顾社会效益与经济效益。降多少算达标，方案没有规定。`,
      en: (f) =>
        `${lead(f, 'Yes. ')}That is the principle of practical results: careful reckoning, clear rights and duties, efficient use of public money, lower purchase costs and better services. How much must be saved the plan does not specify.`,
      next: ['fund_management', 'budget_how'],
    },
    {
      when: (f) => f.has('open_choice', 'fairness') || nth(f, '三3', '原则') || LOWEST_PRICE.test(f.text),
      stance: (f) => (LOWEST_PRICE.test(f.text) ? (asksYesNo(f) ? 'not_in_policy' : null) : yesIfAsked(f)),
      clauses: [EQUAL],
      zh: (f) =>
        LOWEST_PRICE.test(f.text)
          ? '方案没有规定价低就是优。“公开择优”原则只说按公开、公平、公正，用竞争择优的方式选承接方，让具备条件的平等参与竞争。怎么评，看采购文件。'
          : `${lead(f, '是，')}这是“公开择优”原则：按照公开、公平、公正，坚持费随事转，通过竞争择优选择承接的社会力量，确保具备条件的平等参与竞争。`,
      en: (f) =>
        LOWEST_PRICE.test(f.text)
          ? 'The plan does not say that the lowest price is the best. Selection is by competition on merit, openly, fairly and justly, with equal participation of all who qualify.'
          : `${lead(f, 'Yes. ')}That is the principle of open, merit-based selection: openness, fairness and justice, money follows the task, providers selected by competition, and all who meet the conditions compete on an equal footing.`,
      next: ['procurement_methods', 'publicity', 'eligibility_social_org'],
    },
    {
      when: (f) => f.has('active_innovation') || nth(f, '四4', '原则'),
      stance: yesIfAsked,
      clauses: [FISCAL],
      zh: (f) =>
        `${lead(f, '是，')}这是“积极创新”原则：与事业单位分类改革相衔接，加快转变政府职能，创新财政支持方式，积极探索公益二类事业单位购买服务的事项。`,
      en: (f) =>
        `${lead(f, 'Yes. ')}That is the principle of active innovation: in step with the reform of public institutions by class, faster change of government functions, new forms of fiscal support, and exploration with class-II public institutions.`,
    },
    {
      when: (f) => f.has('steady_progress') || nth(f, '一1', '原则'),
      stance: yesIfAsked,
      clauses: [STEADY],
      zh: (f) =>
        `${lead(f, '是，')}“稳妥推进”是说：适应经济社会发展和政府职能转变，妥善处理与原有供给方式的衔接，发挥政府主导作用，有序引导社会力量参与，不急于求成。`,
      en: (f) =>
        `${lead(f, 'Yes. ')}Steady progress means: in step with development and the change of government functions, a proper transition from existing ways of supply, government in the lead, and social forces guided in, in good order.`,
    },
    {
      when: (f) =>
        ASKS_PRACTICE.test(f.text) || (isYesNo(f) && f.lang === 'zh' && !f.has('principles_word', 'requirements_word')),
      stance: 'not_in_policy',
      silent: 'exit_mechanism',
      clauses: [STEADY, RESULTS, OPEN, INNOVATION],
      zh: `方案没有这样规定。${PRINCIPLES_ZH}；${OVERALL_ZH}。怎么做请问财政部门。`,
      en: `The plan does not specify that. ${PRINCIPLES_EN}. Ask the finance bureau.`,
    },
    {
      stance: null,
      clauses: [STEADY, RESULTS, OPEN, INNOVATION],
      zh: '基本原则有四项：稳妥推进、注重实效、公开择优、积极创新。费随事转在“公开择优”里，精打细算在“注重实效”里，与原有方式的衔接在“稳妥推进”里。',
      en: 'There are four basic principles: steady progress, practical results, open and merit-based selection, and active innovation. “Money follows the task” belongs to the third, careful reckoning to the second.',
    },
  ],
  next: ['goals', 'procurement_methods', 'importance'],
});
