import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { asksYesNo } from '../src/domain/intent/question-form.js';

const STEADY = cite('2.2.1', '稳妥推进。适应经济社会发展需要、政府职能转变要求');
const OLD_SUPPLY = cite('2.2.1', '妥善处理与原有公共服务供给方式的衔接');
const LEAD = cite('2.2.1', '充分发挥政府主导作用,有序引导社会力量参与服务供给');
const RESULTS = cite('2.2.2', '注重实效。坚持精打细算,明确权利义务');
const SAVING = cite('2.2.2', '坚持精打细算,明确权利义务,切实提高财政资金使用效率,降低购买成本,提高服务质量');
const OPEN = cite('2.2.3', '公开择优。按照公开、公平、公正原则');
const MONEY = cite('2.2.3', '公开择优。按照公开、公平、公正原则,坚持费随事转');
const EQUAL = cite('2.2.3', '通过竞争择优的方式选择承接政府购买服务的社会力量,确保具备条件的社会力量平等参与竞争');
const INNOVATION = cite('2.2.4', '积极创新。坚持与事业单位分类改革相衔接');
const CLASS_TWO = cite('2.2.4', '积极探索公益二类事业单位购买服务的事项');
const FISCAL = cite('2.2.4', '坚持与事业单位分类改革相衔接,加快转变政府职能,创新财政支持方式');
const SERVICE = cite(
  '2.1.1',
  '调动社会力量参与公共事务和公共管理的积极性,建立健全公共服务市场诚信机制,形成多元参与、公平竞争的格局',
);
const SCOPE = cite('2.1.2', '合理界定并积极拓宽政府购买服务范围,扩大政府购买服务的规模,满足群众的多元化需要');
const PRACTICE = cite('2.1.3', '建立准入标准,完善购买流程,健全市场监管和退出等机制');
const REFORM = cite('2.1.4', '完善财政管理体系,规范财政支付方式,科学确定公共服务购买资金管理流程');
const BENEFIT = cite('2.1.5', '提高社会力量承接公共服务的能力,提高财政资金和公共资源使用效益');

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
const yesIfAsked = (f: Facts) => (asksYesNo(f) ? 'yes' : null);
const lead = (f: Facts, yes: string, plain = '') => (asksYesNo(f) ? yes : plain);
const asksAboutClassTwo = (f: Facts) => f.has('public_class_two');

export const intent = defineIntent({
  id: 'principles',
  title: { zh: '基本原则有哪些', en: 'What are the principles?' },
  examples: {
    zh: [
      '基本原则有哪几条',
      '购买服务要遵循什么原则',
      '四项原则分别是什么',
      '方案的基本原则一共几个',
      '总体要求是什么',
      '总体要求有几条',
      '请概括方案的总体要求和基本原则',
      '稳妥推进是什么意思',
      '注重实效这一条怎么说的',
      '公开择优指什么',
      '积极创新具体讲了啥',
      '费随事转是什么意思',
      '费随事转是哪一条里的',
      '钱跟着事走这个说法方案里有吗',
      '精打细算出自哪个原则',
      '要不要考虑节约成本',
      '降低购买成本算不算一项原则',
      '原来的服务提供方式怎么衔接',
      '跟老办法之间怎么过渡',
      '是不是一刀切马上全改成购买',
      '政府还起主导作用吗',
      '社会力量是不是都能平等竞争',
      '小机构和大机构是平等参与吗',
      '公开公平公正是哪一条原则',
      '择优是怎么个择法',
      '凭关系选承接方违反哪条原则',
      '听说项目早就内定了，这符合原则吗',
      '公益二类事业单位在原则里怎么讲的',
      '公益二类能购买服务吗，方案的创新原则怎么写',
      '事业单位分类改革和购买服务有什么关系',
      '创新财政支持方式写在哪里',
      '强化服务管理包括什么',
      '合理界定范围是什么要求',
      '规范操作行为这条要求的内容',
      '准入标准和退出机制在方案哪部分',
      '市场诚信机制是哪条要求',
      '拓宽购买范围是总体要求里的吗',
      '提高购买效益怎么理解',
      '深化管理改革那一条讲什么',
      '要求里说要扩大购买规模吗',
      '社会效益和经济效益都要考虑吗',
      '有序引导社会力量是什么原则',
      '最低价就是择优吗',
      '有没有“市场主导”这个原则',
      '原则和总体要求有什么区别',
      '退出机制怎么退出',
      '原则有啥',
      '选承接方搞暗箱操作违背哪项原则',
      '提高资金效率属于哪项原则',
      '怎样避免新旧服务脱节，原则怎么讲',
      '第三条原则呢',
      '那总体要求呢',
      '我要写一个学习体会，记得方案里有四个原则，前面两个好像是稳妥和实效，后面两个想不起来了，帮我补全',
      '上次竞争一个项目我们明明条件比别人好最后却给了另一家，我想知道方案里有没有哪条原则说要让具备条件的机构平等竞争',
      '单位原来有个下属中心一直承担这块服务现在要改成向社会购买领导担心衔接不好问方案有没有原则性的要求',
      '写申报书的时候需要引用方案关于财政资金使用效率和服务质量的那句原则，具体怎么说的，出自哪条',
      '就是那个什么什么择优然后费随事转的那个原则全文是怎么说的呀我开会要用一下',
      'principle有几条',
      '费随事转怎么translate，哪条原则的',
      '公开择优的原则要求fair competition吗',
      'overall requirements是哪五条',
      '稳妥推近原则',
      '费随是转什么意思',
      '公开折优是哪条',
      '主重实效的内容',
      '资金随着服务事项走的原则叫什么',
      '基本原则里面提到降低成本没有',
    ],
    en: [
      'What are the basic principles?',
      'List the four principles of the reform.',
      'What does "money follows the task" mean?',
      'Which principle speaks of careful budgeting and lower costs?',
      'Is equal competition among providers a principle?',
      'What are the overall requirements?',
      'How many overall requirements are there?',
      'Does the plan want the change to go step by step?',
      'What does it say about the transition from existing ways of supply?',
      'Does the government keep the leading role?',
      'What does openness, fairness and justice require when providers are chosen?',
      'What does the innovation principle say about class II public institutions?',
      'Is efficiency of public money one of the principles?',
      'They say the winner was fixed in advance. Which principle does that violate?',
      'Which requirement mentions an exit mechanism?',
      'Does the plan call for a wider scope of purchasing?',
      'What is meant by steady progress?',
      'Where does the plan mention a market integrity mechanism?',
      'Principles in short?',
      'Is merit the basis for choosing providers?',
    ],
  },
  answers: [
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
      stance: (f) => (asksYesNo(f) ? 'depends' : null),
      silent: 'class_two_matters',
      clauses: [CLASS_TWO],
      zh: (f) =>
        `${lead(f, '要看。')}“积极创新”原则说要积极探索公益二类事业单位购买服务的事项，和事业单位分类改革相衔接；具体哪些事项、是购买还是承接，方案没有规定，请问财政和机构编制部门。`,
      en: (f) =>
        `${lead(f, 'It depends. ')}The principle of active innovation says that purchases of services in connection with class-II public institutions are to be explored. Which matters, and on which side they stand, the plan does not specify: ask the finance bureau.`,
      next: ['purchaser_who', 'eligibility_enterprise'],
    },
    {
      when: (f) => f.has('requirement_practice_c') && /退出|准入|exit|access|entry/u.test(f.text),
      stance: (f) => (f.has('ask_how', 'ask_list') && !asksYesNo(f) ? 'not_in_policy' : yesIfAsked(f)),
      silent: 'exit_mechanism',
      clauses: [PRACTICE],
      zh: '总体要求的“规范操作行为”这条写了：建立准入标准，完善购买流程，健全市场监管和退出等机制。具体标准和退出办法方案没有规定，请问购买主体和财政部门。',
      en: 'The overall requirement on standard practice says so: set access standards, improve the process, complete market supervision and exit mechanisms. The plan does not specify the standards or how exit works; ask the purchaser and the finance bureau.',
    },
    {
      when: (f) => (f.has('requirement_service') && !f.has('principles_word')) || nth(f, '一1', '要求'),
      stance: yesIfAsked,
      clauses: [SERVICE],
      zh: (f) =>
        `${lead(f, '是，')}这是总体要求第一条“强化服务管理”：调动社会力量参与公共事务和公共管理，建立健全公共服务市场诚信机制，形成多元参与、公平竞争的格局。`,
      en: (f) =>
        `${lead(f, 'Yes. ')}That is overall requirement 1, stronger service management: social forces take part in public affairs, the market for public services gets an integrity mechanism, many take part and compete fairly.`,
    },
    {
      when: (f) => f.has('requirement_scope_c') || nth(f, '二2', '要求'),
      stance: yesIfAsked,
      clauses: [SCOPE],
      zh: (f) =>
        `${lead(f, '是，')}这是总体要求第二条“合理界定范围”：紧贴保障和改善民生的支出重点，合理界定并积极拓宽购买范围，扩大购买规模，满足群众的多元化需要。`,
      en: (f) =>
        `${lead(f, 'Yes. ')}That is overall requirement 2, a reasonable scope: define the scope reasonably and widen it, expand the scale of purchases and meet people's various needs.`,
      next: ['catalogue_domains', 'catalogue_overview'],
    },
    {
      when: (f) => f.has('requirement_practice_c') || nth(f, '三3', '要求'),
      stance: yesIfAsked,
      clauses: [PRACTICE],
      zh: (f) =>
        `${lead(f, '是，')}这是总体要求第三条“规范操作行为”：加强政策指导，完善配套制度，加大监管，建立准入标准，完善购买流程，健全市场监管和退出等机制。`,
      en: (f) =>
        `${lead(f, 'Yes. ')}That is overall requirement 3, standard practice: guidance, supporting rules, supervision, access standards, a better process, market supervision and exit mechanisms.`,
      next: ['process_steps', 'supervision_acceptance'],
    },
    {
      when: (f) => f.has('requirement_reform_c') || nth(f, '四4', '要求'),
      stance: yesIfAsked,
      clauses: [REFORM],
      zh: (f) =>
        `${lead(f, '是，')}这是总体要求第四条“深化管理改革”：完善财政管理体系，规范财政支付方式，科学确定资金管理流程，强化预算、支付、评估管理和公共财政的调控作用。`,
      en: (f) =>
        `${lead(f, 'Yes. ')}That is overall requirement 4, deeper management reform: a better fiscal system, standard payment, a sound process for managing funds, and stronger budget, payment and evaluation management.`,
      next: ['fund_management', 'budget_how'],
    },
    {
      when: (f) => f.has('requirement_benefit_c') || nth(f, '五5', '要求'),
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
      stance: (f) => (f.has('ask_how', 'ask_duration') && !asksYesNo(f) ? 'not_in_policy' : yesIfAsked(f)),
      silent: 'transition_practice',
      clauses: [OLD_SUPPLY],
      zh: (f) =>
        `${lead(f, '有，')}“稳妥推进”原则要求妥善处理与原有公共服务供给方式的衔接，由政府主导、有序推进。具体怎么衔接、过渡多久方案没有规定，由购买主体和财政部门安排。`,
      en: (f) =>
        `${lead(f, 'Yes. ')}The principle of steady progress wants the transition from existing ways of supply handled properly, with government in the lead. How exactly and for how long, the plan does not specify; the purchaser and the finance bureau arrange it.`,
    },
    {
      when: (f) => /一刀切|一下子|冒进|一步到位|急于求成|马上全|at once|overnight|rush/u.test(f.text),
      stance: 'no',
      clauses: [STEADY],
      zh: '不是。“稳妥推进”原则要求适应经济社会发展需要和政府职能转变要求，妥善衔接原有方式，有序引导社会力量参与，积极稳妥地推进。',
      en: 'No. The principle of steady progress wants purchases to suit development and the change of government functions, to link up with existing ways and to bring social forces in, in good order.',
    },
    {
      when: (f) => f.has('government_lead') || /市场主导/u.test(f.text),
      stance: (f) => (/市场主导/u.test(f.text) && asksYesNo(f) ? 'no' : yesIfAsked(f)),
      clauses: [LEAD],
      zh: '方案说的是政府主导：“稳妥推进”原则要求充分发挥政府主导作用，有序引导社会力量参与服务供给。',
      en: 'Government leads: the principle of steady progress wants government to play its leading role fully and to guide social forces into supply in good order.',
    },
    {
      when: (f) => namesSeveral(f),
      stance: null,
      clauses: [STEADY, RESULTS, OPEN, INNOVATION],
      zh: '基本原则共四项：稳妥推进（衔接好原有供给方式）、注重实效（精打细算、提高资金效率）、公开择优（公开公平公正、费随事转）、积极创新（衔接事业单位分类改革）。',
      en: 'There are four principles: steady progress (a proper transition), practical results (careful reckoning, efficient funds), open and merit-based selection (money follows the task), and active innovation.',
    },
    {
      when: (f) => f.has('practical_results') || nth(f, '二2', '原则'),
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
      when: (f) => f.has('open_choice', 'fairness') || nth(f, '三3', '原则') || /最低价|lowest price/u.test(f.text),
      stance: (f) => (/最低价|lowest price/u.test(f.text) ? (asksYesNo(f) ? 'not_in_policy' : null) : yesIfAsked(f)),
      clauses: [EQUAL],
      zh: (f) =>
        /最低价/u.test(f.text)
          ? '方案没有规定价低就是优。“公开择优”原则只说按公开、公平、公正，用竞争择优的方式选承接方，让具备条件的平等参与竞争。怎么评，看采购文件。'
          : `${lead(f, '是，')}这是“公开择优”原则：按照公开、公平、公正，坚持费随事转，通过竞争择优选择承接的社会力量，确保具备条件的平等参与竞争。`,
      en: (f) =>
        /lowest price/u.test(f.text)
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
      stance: null,
      clauses: [STEADY, RESULTS, OPEN, INNOVATION],
      zh: '基本原则有四项：稳妥推进、注重实效、公开择优、积极创新。费随事转在“公开择优”里，精打细算在“注重实效”里，与原有方式的衔接在“稳妥推进”里。',
      en: 'There are four basic principles: steady progress, practical results, open and merit-based selection, and active innovation. “Money follows the task” belongs to the third, careful reckoning to the second.',
    },
  ],
  next: ['goals', 'procurement_methods', 'importance'],
});
