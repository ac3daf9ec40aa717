import { isYesNo } from '../src/domain/intent/claim.js';
import { defineIntent } from '../src/domain/intent/define-intent.js';
import { detailAsked } from '../src/domain/intent/details.js';
import { beyondPlan } from '../src/domain/intent/reach.js';
import { asksOfText, speaksOfOwn, wantsYesNo } from '../src/domain/intent/said.js';
import {
  adds,
  asksForm,
  asksLeaveForLocal,
  CLAIMS,
  decidesAlone,
  deniesAlone,
  disagrees,
  FINANCE,
  LOCAL,
  PUBLISHED,
  RATED,
  SET_EN,
  SET_ZH,
  SETS,
  saysWrong,
} from './shared/eligibility-special-conditions-claims.js';

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
