import { plainAsked } from '../src/domain/intent/asked.js';
import { isYesNo } from '../src/domain/intent/claim.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import { detailAsked } from '../src/domain/intent/details.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { FAILED_GAP } from '../src/domain/intent/gap-words.js';
import { failedGaps } from '../src/domain/intent/gaps.js';
import { asksCase } from '../src/domain/intent/own-case.js';
import { claimed, endsNegated } from '../src/domain/intent/polarity.js';
import { beyondPlan } from '../src/domain/intent/reach.js';
import {
  asksNeed,
  asksNegated,
  asksOfText,
  borrowsName,
  owesDues,
  saysOneIsEnough,
  saysUnregistered,
  speaksOfOwn,
  wantsYesNo,
} from '../src/domain/intent/said.js';
import { conceptOf } from '../src/domain/policy/criteria.js';
import { CLAIMS } from './shared/eligibility-general-conditions-claims.js';
import {
  ABILITY,
  ALL_EN,
  ALL_ZH,
  asksDetail,
  asksForPaper,
  asksNumber,
  CONDITIONS,
  EQUIPPED,
  isPastTrouble,
  LIABLE,
  RECOGNISED,
} from './shared/eligibility-general-conditions-cues.js';

const SOUND = cite('3.2', '具有健全的内部治理结构、财务会计和资产管理制度');
const REPUTED = cite('3.2', '具有良好的社会和商业信誉');
const PAID = cite('3.2', '具有依法缴纳税收和社会保险的良好记录');
/** 要干净到什么程度才算: asks for a measure. */
const DEGREE =
  /(?:什么|啥|哪种|何种|多大)(?:样|程度|水平|地步|份上)|怎(?:么|样|么样)才算|才算(?:是)?(?:良好|好|合格|过关|good)/u;
const SPECIAL = cite('3.2', '承接主体的具体条件由购买主体会同财政部门根据购买服务项目的性质和质量要求确定');
const REGISTERED = cite('3.2', '依法在市场监管及行业主管部门登记成立的企业、机构等社会力量');
const BOTH_WAYS = cite(
  '3.2',
  '连续两年以上年检合格的3A级以上社会组织,以及依法在市场监管及行业主管部门登记成立的企业、机构等社会力量',
);
/** What happened once, or how it is done here: a case, whoever it belongs to. */
const TELLS_CASE = /去年|前年|后来|上个?月|年前|已经|之前|找[^,。?]{0,6}(?:公司|人)|last year|since then|already/u;
/** An open point: asked as a rule it isn't there, of a case it depends. */
const openPoint = (f: Facts) =>
  asksCase(f) ||
  (!asksOfText(f) &&
    (speaksOfOwn(f) || TELLS_CASE.test(f.text) || !/算|还是良好|标准|\bcount|still good|规定/.test(f.text)))
    ? 'depends'
    : 'not_in_policy';
/** What is lacking for certain; records made up since, or books kept outside, are open. */
const lacking = (f: Facts) =>
  f.told &&
  // 好不好, 有没有 and 算不算 ask; 光有场地不够 speaks of what is asked for.
  !/好不好|有没有|全不全|健不健全|够不够|算不算|会不会|(?:光|只|单)有[^?]{1,20}(?:不够|不行)/u.test(f.text) &&
  !f.has('make_up_payment', 'affiliated') &&
  (!f.has('outsourced_books') || /没有?[^,。?]{0,3}(?:财务|会计|财会|内部|管理)[^,。?]{0,3}制度/.test(f.text))
    ? failedGaps(f).filter((id) => CONDITIONS.includes(conceptOf(id)))
    : [];
/** Asks whether it does harm: yes and no then mean the opposite. */
const NOT_PAID_UP = /(?:没有?|未|还没|不)(?:去)?补|not (?:yet )?(?:been )?(?:made up|paid)/u;
/** 不影响吧 says that it does none; 影响吗 asks if it does any. */
const effectStance = (f: Facts) =>
  /(?:不|没)(?:会)?(?:要紧|碍事?|影响|妨碍|什么?关系|关系|事|大碍|问题)/u.test(
    f.text.replace(/影不影响|碍不碍|要不要紧|有没有影响/gu, ' '),
  ) ||
  (f.lang === 'en' && /(?:n['’]t|not) (?:matter|affect|be a problem)|\bno (?:problem|effect)/u.test(claimed(f)))
    ? 'no'
    : 'yes';
const hasEffect = (f: Facts) => /影响|妨碍|碍事|要紧|没关系|没事|rule us out|affect|problem|matter/.test(f.text);
const asksWaiver = (f: Facts) =>
  f.has('one_missing', 'lower_standard') ||
  /免[掉了去]|打[个点]?折|松一?点|不[看查]行|可以没有|可以不[要看交]|没有[^,。]{0,8}(?:可以|行|能)|\bwaive|without/.test(
    f.text,
  );
/** Wants the conditions of providers as such, naming neither a kind of organisation nor one of the conditions. */
const asksBothWays = (f: Facts) =>
  f.org.type === null &&
  !f.has(...CONDITIONS) &&
  !f.has('social_org', 'enterprise', 'rating', 'annual_inspection', 'beyond_rating', 'special_conditions') &&
  !/一般条件|通用|共同|一般要求|besides|general/.test(f.text);
export const intent = defineIntent({
  id: 'eligibility_general_conditions',
  title: { zh: '还要符合哪些一般条件', en: 'General conditions' },
  affirms: true,
  answers: [
    {
      when: borrowsName,
      stance: 'no',
      clauses: [LIABLE],
      zh: '不能。承接主体要自己有独立承担民事责任的能力，不能借用或挂靠别家的资格。设施人员、治理财务、信誉、税收和社保记录也都看承接主体自己的。',
      en: "No. The provider itself must be able to bear civil liability independently; another body's qualification cannot be borrowed. Facilities, staff, governance, accounts, reputation, tax and social insurance records must be its own too.",
    },
    {
      when: (f) =>
        f.has('affiliated', 'branch_office') ||
        (f.has('liability') && /挂|下属|属于|没有自己|不是独立|hosted/.test(f.text)),
      stance: 'depends',
      clauses: [LIABLE],
      silent: 'liability_meaning',
      zh: '要看你们自己有没有登记、能不能以自己的名义和财产担责。方案要求独立承担民事责任，挂靠在街道等单位、责任由别人担的，不符合；具体标准方案没有规定，拿不准请问购买主体。税收社保等其他条件也要看。',
      en: 'It depends on whether you are registered and answer in your own name and with your own property: independent civil liability is required, so a body for which its host answers falls short. The plan does not specify the test; ask the purchaser. Tax and social insurance count too.',
    },
    {
      when: (f) =>
        saysUnregistered(f) &&
        (wantsYesNo(f) || speaksOfOwn(f)) &&
        !owesDues(f) &&
        !f.has('make_up_payment', 'penalty', 'outsourced_books'),
      stance: (f) => (asksNegated(f) ? null : 'no'),
      clauses: [REGISTERED],
      zh: '还不能。没有依法登记成立的，不在承接主体里：社会组织在民政部门登记，企业、机构在市场监管或行业主管部门登记。登记好以后，独立承担民事责任、设施人员、信誉、税收社保等条件也要符合。',
      en: 'No, not yet. A body that is not lawfully registered is not among the providers: social organisations register with civil affairs, companies and institutions with market regulation or the sector authority. Civil liability, facilities, reputation, tax and social insurance count too.',
    },
    {
      when: (f) => f.has('make_up_payment') && !NOT_PAID_UP.test(f.text),
      stance: openPoint,
      clauses: [PAID],
      silent: 'made_up_payment',
      zh: (f) =>
        `${openPoint(f) === 'depends' ? '要看怎么认定。' : ''}方案没有规定欠过又补缴的还算不算良好记录，只写了要有依法缴纳税收和社会保险的良好记录。请向税务、社保部门开具证明，再问购买主体怎么认定；独立承担民事责任等其他条件也要符合。`,
      en: (f) =>
        `${openPoint(f) === 'depends' ? 'It depends. ' : ''}The plan does not specify whether late payments made up since still leave a good record; it asks for a good record of paying tax and social insurance. Get proof from the tax and social insurance offices and ask the purchaser. The other conditions, such as civil liability, apply too.`,
    },
    {
      when: (f) =>
        /(?:还|从)没(?:有)?(?:纳|交|缴)过|没(?:有)?(?:纳|交|缴)过(?:税|社保)|零申报|never (?:paid|filed) (?:any )?tax|nothing to pay yet/u.test(
          f.text,
        ) &&
        /刚|新|成立|才|零申报|算|new|just|yet/u.test(f.text) &&
        !asksOfText(f),
      stance: 'depends',
      clauses: [PAID],
      silent: 'record_period',
      zh: '要看认定。方案要求依法缴纳税收和社会保险的良好记录，没有规定刚成立、还没有纳税记录或零申报的怎么算。请问购买主体，也可请税务、社保部门出具证明；独立承担民事责任等其他条件也要符合。',
      en: 'It depends. A good record of paying tax and social insurance is required, and the plan does not specify how a new body without any record, or a nil return, counts. Ask the purchaser; the tax and social insurance offices can issue proof. The other conditions apply too.',
    },
    {
      when: (f) =>
        owesDues(f) ||
        (NOT_PAID_UP.test(f.text) && f.has('tax_arrears', 'insurance_arrears', 'tax', 'social_insurance')) ||
        (f.told && (f.org.tax_record === false || f.org.social_insurance_record === false)),
      stance: (f) => (hasEffect(f) ? (isYesNo(f) ? effectStance(f) : null) : endsNegated(f) ? 'yes' : 'no'),
      clauses: [PAID],
      zh: '现在不符合。方案要求依法缴纳税收和社会保险的良好记录，还欠着税或社保就达不到。先依法缴清；缴清后算不算良好，方案没有规定，请问购买主体和税务、社保部门。',
      en: 'No, not at present. A good record of paying tax and social insurance is required, so open arrears do not meet it. Pay first; whether the record then counts as good the plan does not specify: ask the purchaser and the tax and social insurance offices.',
    },
    {
      when: (f) => lacking(f).length > 0 && !f.has('penalty') && !/算不算|租/.test(f.text),
      stance: (f) =>
        hasEffect(f) && isYesNo(f) ? effectStance(f) : wantsYesNo(f) || f.us ? (endsNegated(f) ? 'yes' : 'no') : null,
      clauses: [ABILITY],
      zh: (f) =>
        `${endsNegated(f) ? '是的，' : ''}不能，照您说的${lacking(f)
          .slice(0, 3)
          .map((id) => FAILED_GAP[id].zh)
          .join(
            '，',
          )}。方案列的条件都要符合：独立承担民事责任，设施人员技术，治理、财务和资产制度，信誉，税收和社保的良好记录。`,
      en: (f) =>
        `No: ${lacking(f)
          .slice(0, 3)
          .map((id) => FAILED_GAP[id].en)
          .join(
            '; ',
          )}. All the conditions must be met: civil liability; facilities, staff and expertise; governance, accounts and asset management; reputation; tax and social insurance.`,
    },
    beyondPlan({
      own: /加分项|[一二两三四五六七八九十几]+(?:个|条|项|样|点)(?:条件)?|3a级?|三a|[两二2]年|良好(?:的)?记录|财务报告制度|无?处罚|补[缴交]|\b(?:two|all six)\b/gu,
      unless: (f) =>
        speaksOfOwn(f) ||
        (f.told && lacking(f).length > 0) ||
        owesDues(f) ||
        isPastTrouble(f) ||
        f.has('checks_who') ||
        asksForPaper(f) ||
        f.has('documents', 'rating', 'annual_inspection'),
      clauses: [ABILITY],
      zh: `承接主体要能独立承担民事责任，有必需的设施、人员和专业技术，治理、财务会计、资产管理制度健全，信誉良好，税收和社保记录良好`,
      en: 'a provider must bear civil liability independently, have the necessary facilities, staff and expertise, sound governance, accounting and asset management, a good reputation and good tax and social insurance records',
    }),
    ...CLAIMS,
    {
      when: (f) => f.has('penalty'),
      stance: (f) => (asksOfText(f) ? 'not_in_policy' : 'depends'),
      clauses: [REPUTED],
      silent: 'past_penalty',
      zh: '要看情况。方案要求良好的社会和商业信誉，但没有规定受过处罚、上过异常名录或失信名单怎么算，由购买主体会同财政部门把握，请先问清；政府采购法另有规定的从其规定。税收社保等条件也要看。',
      en: 'It depends. A good social and business reputation is required, but the plan does not specify how a past penalty or listing counts; the purchaser and the finance bureau judge it, and procurement law may say more. Tax, social insurance and civil liability matter too.',
    },
    {
      when: (f) => f.has('outsourced_books') || f.left.includes('accounting'),
      stance: openPoint,
      clauses: [SOUND],
      silent: 'outsourced_accounting',
      zh: (f) =>
        `${openPoint(f) === 'depends' ? '要看怎么认定。' : ''}方案没有规定代账、兼职会计算不算制度健全，只要求有健全的财务会计和资产管理制度、内部治理结构。请问购买主体怎么认定；独立承担民事责任、税收社保等其他条件也要符合。`,
      en: (f) =>
        `${openPoint(f) === 'depends' ? 'It depends. ' : ''}The plan does not specify whether outsourced bookkeeping counts as sound; it asks for sound governance, accounting and asset management. Ask the purchaser. The other conditions (civil liability, tax, social insurance) apply as well.`,
    },
    {
      when: (f) =>
        f.has('zero_tax', 'record_span', 'tax_credit') ||
        (/良好记录|纳税记录|缴费记录|good record/.test(f.text) && (asksOfText(f) || f.has('ask_what_is'))) ||
        (f.has('tax', 'social_insurance') && (asksNumber(f) || f.has('ask_duration', 'new_org'))),
      stance: (f) => (f.us && !asksOfText(f) && wantsYesNo(f) && !/算/.test(f.text) ? 'depends' : 'not_in_policy'),
      clauses: [PAID],
      silent: 'record_period',
      zh: '方案没有规定记录看多长时间、要什么信用等级、零申报怎么算，只要求依法缴纳税收和社会保险的良好记录。请问购买主体，也可请税务、社保部门出具证明；独立承担民事责任等其他条件也要符合。',
      en: 'The plan does not specify how far back records go, any credit grade or how a nil record counts; it asks for a good record of paying tax and social insurance. Ask the purchaser; the tax and social insurance offices can issue proof. The other conditions, such as civil liability, apply too.',
    },
    {
      when: (f) => asksWaiver(f) && !f.has('rating', 'documents') && wantsYesNo(f),
      stance: 'no',
      clauses: [ABILITY],
      zh: '不行。方案列的条件都要符合，差一条就不满足，也没有写可以通融：独立承担民事责任，设施人员技术，治理、财务和资产制度，信誉，税收和社保记录，以及登记部门认定的其他条件。',
      en: 'No. All the conditions listed must be met and the plan names no exception: civil liability, facilities, staff and expertise, governance, accounts and asset management, reputation, tax and social insurance, and what the registration authority recognises.',
    },
    {
      when: (f) =>
        saysOneIsEnough(f) && (f.has(...CONDITIONS) || f.has('all_needed')) && wantsYesNo(f) && !f.has('documents'),
      stance: 'no',
      clauses: [ABILITY],
      zh: '不行，只占其中一条不够，方案列的都要符合：独立承担民事责任，设施人员技术，治理、财务和资产制度，信誉，税收和社保（社会保险）记录良好，以及登记部门认定的其他条件。',
      en: 'No, one of them is not enough; all the conditions listed must be met: civil liability, facilities, staff and expertise, governance, accounts and asset management, reputation, tax and social insurance, and what the registration authority recognises.',
    },
    {
      when: (f) => f.has('all_needed'),
      stance: (f) =>
        wantsYesNo(f) && !/不(?:用|需|一定|要求)|没必要|not (?:need|have)|n't/.test(f.text) ? 'yes' : null,
      clauses: [ABILITY],
      zh: '都要同时符合：能独立承担民事责任；有设施、人员和专业技术；内部治理、财务会计、资产管理制度健全；信誉良好；税收、社保记录良好；登记管理部门依法认定的其他条件。',
      en: 'All of them together: independent civil liability; facilities, staff and expertise; sound governance, accounting and asset management; a good reputation; good tax and social insurance records; and other conditions the registration authority recognises.',
    },
    {
      when: (f) => f.has('other_recognised') || /登记[^,。]{0,4}(?:机关|部门)[^,。]{0,4}认定/.test(f.text),
      stance: 'not_in_policy',
      clauses: [RECOGNISED],
      silent: 'other_recognised_list',
      zh: '方案没有规定这些“其他条件”有哪些，由登记管理部门依法认定：社会组织问民政，企业问市场监管，机构问行业主管部门。独立承担民事责任、税收和社保等前面列明的条件照样要符合。',
      en: 'The plan does not specify them; the registration authority determines them by law: civil affairs for social organisations, market regulation for companies, the sector authority for institutions. The other conditions (civil liability, tax, social insurance) apply as listed.',
    },
    {
      when: (f) => f.has('checks_who') || /谁[^,。]{0,4}[审查核]|由谁/.test(f.text),
      stance: 'not_in_policy',
      clauses: [SPECIAL],
      silent: 'qualification_checker',
      zh: '方案没有规定由谁核实、怎么核实。具体条件由购买主体会同财政部门确定，请先问购买主体；税收、社保、登记可分别向税务、社保和登记部门求证，民事责任能力看登记证照。',
      en: 'The plan does not specify who verifies them or how. The purchaser, with the finance bureau, sets particular conditions, so ask it first; the tax, social insurance and registration authorities can confirm their parts, such as civil liability by the licence.',
    },
    {
      when: (f) => (f.has('documents') && !/填|栏/.test(f.text)) || asksForPaper(f),
      stance: 'not_in_policy',
      clauses: [ABILITY],
      silent: 'qualification_documents',
      zh: '方案没有规定要交哪些材料，请看项目公告或问购买主体。一般可备：登记证照（民事责任）、场地设备和人员清单、章程与财务会计制度、审计报告、纳税和社保证明，信誉方面备信用查询结果。',
      en: 'The plan does not specify the papers; see the project notice or ask the purchaser. Useful to have: licence (civil liability), lists of facilities and staff, charter and accounting rules, audit report, proof of tax and social insurance, a credit record for reputation.',
    },
    {
      when: (f) =>
        f.has('for_everyone') ||
        (f.has('tax', 'social_insurance') && f.has('social_org', 'enterprise') && wantsYesNo(f) && !f.us),
      stance: (f) =>
        wantsYesNo(f) &&
        !asksDetail(f) &&
        !/不适用|不[看用管要]|免|只[有看对管]|not apply|exempt|only/.test(plainAsked(f))
          ? 'yes'
          : null,
      clauses: [ABILITY],
      zh: '社会组织、企业、机构都一样要符合：独立承担民事责任，设施人员技术，治理、财务和资产制度，信誉，税收和社保的良好记录。3A和年检才是只针对社会组织的。',
      en: 'They bind social organisations, companies and institutions alike: civil liability; facilities, staff and expertise; governance, accounts and asset management; reputation; tax and social insurance. Only the 3A rating and inspections are for social organisations alone.',
    },
    {
      when: (f) =>
        f.has(...CONDITIONS) &&
        wantsYesNo(f) &&
        !asksDetail(f) &&
        !asksNegated(f) &&
        !/[无不]需|不用(?!不)|不必|免|只[要看]|还是|或者|几|多少|说没说|写没写|算(?:不算|是)?(?:过|数|达标|合格|健全|良好|齐)/.test(
          f.text.replace(/用不用|需不需/g, ''),
        ) &&
        (asksNeed(f) ||
          /[看查审]不[看查审]|[要会][看查审]|得[看查审]|[看查]吗|属不属于|算不算(?:其中|条件)/.test(f.text)) &&
        !(f.has('facilities', 'personnel') && /自有|自己|专职|全职|租|几|多少/.test(f.text)),
      stance: 'yes',
      clauses: [ABILITY],
      zh: '是，这在方案的条件里。承接主体要能独立承担民事责任，有设施、人员和专业技术，治理、财务会计、资产管理制度健全，信誉良好，依法缴纳税收和社保（社会保险）的记录良好；怎么核、看多久，请问购买主体。',
      en: 'Yes, it is among the conditions: independent civil liability; facilities, staff and expertise; sound governance, accounting and asset management; a good reputation; good tax and social insurance records. Ask the purchaser how they are checked.',
    },
    {
      when: (f) =>
        detailAsked(f, 'procedure') !== null &&
        (isYesNo(f) || !f.has('ask_list')) &&
        !/条件[^,。?]{0,4}(?:哪|什么|啥)/.test(f.text),
      stance: 'not_in_policy',
      clauses: [ABILITY],
      zh: (f) =>
        `方案没有规定${detailAsked(f, 'procedure')?.zh ?? ''}。${ALL_ZH}；更细的由购买主体会同财政部门按项目确定，请问购买主体。`,
      en: (f) =>
        `The plan does not specify ${detailAsked(f, 'procedure')?.en ?? ''}. ${ALL_EN}; ask the purchaser about the project.`,
    },
    {
      when: (f) => f.has('liability') && !f.has('tax', 'social_insurance', 'beyond_rating', 'ask_list'),
      stance: (f) => (asksOfText(f) ? 'not_in_policy' : null),
      clauses: [LIABLE],
      silent: 'liability_meaning',
      zh: '就是能以自己的名义和财产独立承担民事责任，出了问题自己担，不靠别人。方案没有规定具体标准，拿不准请问购买主体。设施人员、治理财务、信誉、税收社保等其他条件也要符合。',
      en: 'It means answering in its own name and with its own property when something goes wrong. The plan does not specify a test for civil liability; ask the purchaser. Facilities, governance, accounts, reputation, tax and social insurance count as well.',
    },
    {
      when: (f) =>
        (f.has('facilities', 'personnel', 'expertise') || /人员|面积|平米/.test(f.text)) &&
        !f.has('beyond_rating', 'tax', 'social_insurance', 'ask_list'),
      stance: (f) => (asksNumber(f) || asksOfText(f) ? 'not_in_policy' : wantsYesNo(f) ? 'depends' : null),
      clauses: [EQUIPPED],
      silent: 'facility_numbers',
      zh: '要看项目需要。方案要求具备提供服务所必需的设施、人员和专业技术，但没有规定要多少、是否自有或专职，由购买主体会同财政部门按项目定。独立承担民事责任、税收社保等其他条件也要符合。',
      en: 'It depends on the project. The necessary facilities, staff and expertise are required, but the plan does not specify how many or whether owned or full-time; the purchaser and the finance bureau decide by project. The other conditions (civil liability, tax, social insurance) apply too.',
    },
    {
      when: (f) =>
        f.has('governance', 'accounting', 'asset_mgmt') &&
        !f.has('beyond_rating', 'tax', 'social_insurance', 'ask_list'),
      stance: (f) => (wantsYesNo(f) ? 'depends' : null),
      clauses: [SOUND],
      zh: '方案要求内部治理结构、财务会计和资产管理制度都健全，就是章程、决策监督、记账和管资产有制度并照着做；怎样算健全没有细写，由购买主体把握。独立承担民事责任、税收社保等其他条件也要符合。',
      en: 'Governance, accounting and asset management must all be sound: rules for deciding, supervising, keeping books and assets, and followed. What counts as sound is not detailed; the purchaser judges. The other conditions (civil liability, tax, social insurance) apply too.',
    },
    {
      when: (f) => f.has('reputation') && !f.has('beyond_rating', 'tax', 'social_insurance', 'ask_list'),
      stance: (f) =>
        /标准|分数|打分|几分|怎么算|哪一?年|几年|多久/.test(f.text) || asksOfText(f) ? 'not_in_policy' : null,
      clauses: [REPUTED],
      zh: '方案要求有良好的社会和商业信誉，没有规定怎么证明、怎样算良好，由购买主体会同财政部门把握，请看项目公告。独立承担民事责任、税收和社保良好记录等其他条件也要符合。',
      en: 'A good social and business reputation is required; how to prove it is not stated, the purchaser and the finance bureau judge it, so see the project notice. Civil liability and good tax and social insurance records are required as well.',
    },
    {
      when: (f) => f.has('tax', 'social_insurance') && !f.has('beyond_rating', 'liability'),
      stance: (f) =>
        DEGREE.test(f.text) || (asksOfText(f) && asksDetail(f)) ? 'not_in_policy' : isYesNo(f) ? 'depends' : null,
      clauses: [PAID],
      zh: '要有依法缴纳税收和社会保险的良好记录，社会组织、企业、机构都一样；看多久、怎样算良好，方案没有规定，请问购买主体。独立承担民事责任、设施人员、信誉等其他条件也要符合。',
      en: 'A good record of lawfully paying tax and social insurance is required of every provider; how far back it is read the plan does not specify: ask the purchaser. Civil liability, facilities, staff, reputation and the rest apply too.',
    },
    {
      when: asksBothWays,
      stance: null,
      clauses: [BOTH_WAYS],
      zh: '看是哪一类。社会组织：在民政部门登记、连续两年以上年检合格、3A级以上；企业、机构：在市场监管或行业主管部门登记。两类都要：独立承担民事责任，有设施、人员和技术，治理、财务、资产制度健全，信誉良好，税收和社保（社会保险）记录良好，符合登记部门认定的其他条件。',
      en: 'It depends on the kind. Social organisations: civil affairs registration, two or more consecutive passed annual inspections, 3A or above. Companies and institutions: registration with market regulation or the sector authority. Both: independent civil liability; facilities, staff, expertise; sound governance and accounts; good reputation; tax and social insurance records.',
      next: ['eligibility_social_org', 'eligibility_enterprise', 'self_check_start'],
    },
    {
      stance: (f) => (isYesNo(f) ? 'depends' : null),
      clauses: [ABILITY],
      zh: '每个承接主体都要：能独立承担民事责任；有必需的设施、人员和专业技术；内部治理、财务会计、资产管理制度健全；社会和商业信誉良好；税收和社保（社会保险）记录良好；符合登记管理部门认定的其他条件。',
      en: 'Every provider needs: independent civil liability; the necessary facilities, staff and expertise; sound governance, accounting and asset management; a good social and business reputation; good tax and social insurance records; and other conditions the registration authority recognises.',
    },
  ],
  next: ['self_check_start', 'eligibility_special_conditions', 'eligibility_social_org'],
});
