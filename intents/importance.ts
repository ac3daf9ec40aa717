import { isNegated } from '../src/domain/intent/asked.js';
import { isYesNo } from '../src/domain/intent/claim.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import { detailAsked } from '../src/domain/intent/details.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { asksForDetail, asksPlainly } from '../src/domain/intent/question-form.js';
import { CLAIMS } from './shared/importance-claims.js';
import {
  asksIfHeld,
  DISTRICT,
  DOC_41,
  DOC_73,
  MADE,
  MEANING,
  PATTERN,
  PILOT_DOCS,
  PILOTS,
  PROBLEMS,
  WAY,
  WENT_WELL,
} from './shared/importance-cues.js';

const BOUGHT = cite('3.3', '适合采取市场化方式提供、社会力量能够承担、突出公共性和公益性的公共服务');
const PURPOSE = cite('0', '为进一步深化行政管理体制改革,加快政府职能转变,提高公共服务供给水平');
/** Asks which district, city or county the plan is of. */
const asksDistrict = (f: Facts) =>
  f.has('which_district') ||
  /区是(?:哪|什么|啥)|哪一?个?[区县市](?:的|定|出|发|$|[?。])|which (?:city|district|county)|other districts/u.test(
    f.text,
  );
const TITLE =
  /(?:文件|方案|政策)(?:的)?(?:名字?|名称|全称|全名|标题|题目)|(?:文件|方案|政策)(?:全称)?(?:叫|是叫)(?:什么|啥)|\b(?:name|title) of (?:the|this) (?:plan|document|policy)|what is the (?:plan|document|policy) called/u;
const WHOLE_TEXT =
  /(?:方案|文件)(?:的)?(?:全文|电子版|原件|完整版|pdf|下载)|全文[^,。?]{0,6}(?:电子版|发)|full text of the plan|copy of the plan/u;
const BLANKS =
  /(?:个|的|里|成|是|这|那|好多|很多|全|有)x(?![a-z区市办年])|x(?:是什么|是啥|啥意思|什么意思|代表|指|处|号)|\b(?:the|an|letter|all those|these) x(?:'?s)?\b/u;
const SPREADS = cite('2.3', '政府向社会力量购买服务工作在全区逐步推开');
const CITY_RULES =
  /(?:市里|市级|市政府|全市)(?:的|那[个份些])*[^,。?]{0,8}(?:办法|文件|实施方案|意见|目录|规定)|the city'?s? (?:rules|measures|documents?|plan)/u;
const STILL = /有效|作数|管用|失效|过期|作废|废止|改(?:了|过|没)|更新|in force|valid|still apply|repealed|replaced/u;
const WHOLE_DISTRICT =
  /(?:适用|用|管|覆盖|推广|执行|实施|针对|面向)(?:于|到|得到|得了|着|的是)?(?:我们)?(?:全区|整个区|全县|所有(?:街道|乡镇|镇|部门|单位)|各(?:街道|乡镇|镇|部门|单位))|(?:全区|整个区|所有(?:街道|乡镇|镇)|各(?:街道|乡镇|镇))(?:都|上下)?(?:适用|通用|管用|执行|一样|用)|(?:apply|applies|cover|valid)\w* (?:to|for|in)? ?(?:the )?(?:whole|entire|all (?:of )?the) (?:district|towns)/u;
const affirms = (f: Facts) => asksPlainly(f) && !isNegated(f);
const THING = '(?:(?:政府|向社会力量)*(?:购买|买)(?:公共)?服务|(?:政府)?(?:购买|买)公共服务)';
const AFTER = '(?:呢|啊|呀|嘛|[?])*$';
/** 「政府购买服务是什么意思」: the thing itself, not why it is done. */
const WHAT_IT_IS = new RegExp(
  `^(?:请问|想问一?下|问一?下|我想(?:问|知道|了解)(?:一?下)?|先|那|到底|你们?|这个?|所谓|,)*(?:(?:啥|什么)(?:是|叫|叫做)${THING}|${THING}(?:到底|究竟|具体|说白了|又|都)*(?:就)?(?:是|指|叫)(?:的是|的)?(?:个)?(?:什么|啥|干嘛|干什么|干啥|怎么回事|咋回事|怎么一?回事)(?:意思|东西|回事|的|概念)?|(?:解释|介绍|讲|说)(?:一?下)?(?:什么(?:是|叫))?${THING})${AFTER}`,
  'u',
);
const WHAT_IT_IS_EN =
  /^(?:so |please |can you )*(?:what (?:is|does|exactly is)|explain) (?:the |a )?(?:government )?(?:purchas(?:e|ing)|procurement) of (?:public )?services(?: mean)?[?. ]*$/u;
const asksWhatItIs = (f: Facts) => WHAT_IT_IS.test(f.text) || WHAT_IT_IS_EN.test(f.text);
/** 「这个方案讲什么」: what the plan as a whole is about. */
const WHAT_IT_SAYS =
  /^(?:请问|那|你们?|的|,)*(?:这|该)?(?:个|份)?(?:方案|政策|文件)(?:的)?(?:第[一二三]部分|里面?|里头)?(?:到底|主要|大概|都|究竟|具体)*(?:是)?(?:讲|说|写|规定|管|涉及|包括|关于)(?:的|了|些|的是|哪方面)*(?:什么|啥|哪些|哪几块|几块)(?:内容|东西|方面|事|的)*(?:呢|啊|呀|[?])*$|^(?:那|方案|文件|这个|,)*(?:第[一二三](?:大)?部分(?:讲|说|是|写)*(?:的)?(?:什么|啥|呢)+|(?:一共|总共|全文|都)*(?:分|有|分成)?(?:几|多少)个?(?:大)?(?:部分|章|块))(?:呢|啊|[?])*$|^(?:so |please |can you )*(?:what (?:does|is) (?:the|this) (?:plan|policy|document)(?: mainly)? (?:cover|about|say|regulate|contain|deal with)|summari[sz]e (?:the|this) (?:plan|policy))[?. ]*$/u;
export const intent = defineIntent({
  id: 'importance',
  title: { zh: '为什么推行、依据什么', en: 'Why, and on what basis?' },
  affirms: true,
  answers: [
    {
      when: (f) => WHAT_IT_SAYS.test(f.text),
      stance: null,
      clauses: [PURPOSE, MADE],
      zh: '讲政府怎么向社会力量购买服务，分三部分：一是为什么推行；二是总体要求、基本原则和目标任务；三是谁能买、谁能承接、买什么、怎么买、钱怎么管。想细看哪一块，直接问。',
      en: 'How government purchases services from social forces, in three parts: why; the requirements, principles and goals; and who may purchase, who may provide, what may be bought, how, and how the money is managed. Ask about any of them.',
      next: ['purchaser_who', 'eligibility_general_conditions', 'process_steps'],
    },
    {
      when: asksWhatItIs,
      stance: null,
      clauses: [WAY, BOUGHT],
      zh: '就是政府花财政的钱，把适合市场化方式提供、社会力量能够承担的公共服务，交给社会组织、企业、机构来做。方案没有另下定义，把它称作创新公共服务提供方式的重要途径。',
      en: 'Government, with public money, has social organisations, companies and institutions deliver public services that suit the market and that social forces can take on. The plan gives no further definition; it calls this an important way to renew how public services are provided.',
      next: ['purchaser_who', 'eligibility_social_org', 'catalogue_domains'],
    },
    {
      when: (f) =>
        !isYesNo(f) &&
        f.has('pilot') &&
        (f.has('basis_documents', 'ask_basis') || /依据|管理办法|documents/u.test(f.text)),
      stance: null,
      clauses: [PILOT_DOCS],
      zh: '试点依据市里的三份文件：推进政府购买公共服务工作实施方案、关于政府向社会力量购买服务管理办法、政府购买服务指导目录。市名在公开文本里留空（x）。',
      en: "The pilots rested on three documents of the city: the work plan on purchasing public services, the management measures for purchases from social forces, and the city's guiding catalogue. The published text leaves the city's name blank (x).",
    },
    {
      when: (f) =>
        f.has('pilot') &&
        (f.has('ask_when', 'ask_count', 'blank_value') ||
          asksForDetail(f) ||
          /哪些项目|什么项目|名单|which projects/u.test(f.text)),
      stance: 'not_in_policy',
      silent: 'pilot_projects',
      clauses: [PILOTS],
      zh: '方案没有列出试点的名单、数量和起始年份（年份留空为x），只说选取了一批与民生、社会保障有关的项目试点，取得良好效果，积累了经验。详情请问财政部门。',
      en: 'The plan does not list the pilot projects, their number or the starting year (left blank as x). It only says that projects on livelihood and social security were piloted with good results. Ask the finance bureau for details.',
    },
    ...CLAIMS,
    {
      when: (f) => f.has('pilot'),
      stance: (f) => (affirms(f) && (asksIfHeld(f) || WENT_WELL.test(f.text) || /取得/.test(f.text)) ? 'yes' : null),
      clauses: [PILOTS],
      zh: (f) =>
        `${affirms(f) && asksIfHeld(f) ? '搞过。' : ''}区里已选取一批与民生、社会保障有关的公共服务项目试点，取得了良好效果，积累了不少好的做法和经验。`,
      en: (f) =>
        `${affirms(f) && asksIfHeld(f) ? 'Yes. ' : ''}The district has piloted a number of public service projects on livelihood and social security, with good results and useful experience.`,
    },
    {
      when: (f) => /办法》|市.{0,12}管理办法|management measures/u.test(f.text),
      stance: null,
      clauses: [PILOT_DOCS],
      zh: '在第一部分提到：区里依据市的购买公共服务工作实施方案、向社会力量购买服务管理办法和指导目录开展试点。市名公开文本留空（x）。',
      en: "In part one: the district's pilots rested on the city's work plan, its management measures for purchases from social forces and its guiding catalogue. The city's name is left blank (x).",
    },
    {
      when: (f) => TITLE.test(f.text) && !/依据|两份|两个|哪些|上级|市里|号文|basis|rests? on/u.test(f.text),
      stance: null,
      clauses: [MADE],
      zh: '叫《推进政府购买服务改革实施方案》，是结合x区实际制定的；区名和文号公开文本留空（x）。',
      en: 'It is the "Implementation Plan for Advancing the Reform of Government Purchase of Services" (推进政府购买服务改革实施方案), made for the conditions of district x; its number is left blank in the published text.',
    },
    {
      when: (f) => WHOLE_TEXT.test(f.text) && !f.has('basis_documents', 'document_41', 'document_73'),
      stance: (f) => (isYesNo(f) ? 'no' : null),
      firm: true,
      clauses: [MADE],
      zh: '没有整份文件可发，但我可以一条一条贴原文：说条款号（如3.2）或想看的内容就行。要正式文本，请问区政府办公室或财政部门。',
      en: 'No, I have no file to send, but I can quote it clause by clause: name the number (such as 3.2) or the matter. For the official text ask the district government office or the finance bureau.',
      next: ['human_handoff', 'principles'],
    },
    {
      // 「文件里那个x是啥意思」: of the blanks as such, not of one of them.
      when: (f) => BLANKS.test(f.text) && !asksDistrict(f) && !f.has('basis_documents', 'document_41', 'document_73'),
      stance: 'not_in_policy',
      silent: 'plan_district_name',
      clauses: [DISTRICT],
      zh: '是留空：公开文本把地名、区名、文号和年份隐去，写成“x”。原来是什么，方案没有明确，我不能替它填；请问区政府办公室或财政部门。',
      en: 'It is a blank: the published text leaves place names, document numbers and years out and puts an x. What stood there the plan does not say, and I cannot fill it in; ask the district government office or the finance bureau.',
    },
    {
      // 「市里的管理办法现在还有效吗」: of a document that the plan only names.
      when: (f) => CITY_RULES.test(f.text) && STILL.test(f.text),
      stance: 'not_in_policy',
      silent: 'basis_documents_text',
      clauses: [PILOT_DOCS],
      zh: '方案没有写那几份市里的文件现在还有没有效、改没改过，只说当时依据它们开展了试点。请问财政部门或发文的单位。',
      en: "The plan does not say whether the city's documents are still in force or were changed; it only says that the pilots rested on them. Ask the finance bureau or the office that issued them.",
      next: ['human_handoff', 'goals'],
    },
    {
      // 「适用于全区吗」: made for the district, and to spread over the whole of it.
      when: (f) => WHOLE_DISTRICT.test(f.text) && isYesNo(f),
      stance: 'yes',
      clauses: [DISTRICT, SPREADS],
      zh: '是的，方案结合本区实际制定，目标是购买服务工作在全区逐步推开，没有写哪个街道、乡镇或部门除外。区名公开文本留空（x）。',
      en: "Yes: the plan is made for the district's conditions, and purchases are to spread step by step over the whole district; it exempts no town or department. The district's name is left blank (x) in the published text.",
    },
    {
      when: (f) =>
        f.has('effective_date') ||
        /作数|管用吗|有效吗|还有效|施行|管几年|管多久|适用到|用到(?:哪|什么)|(?:开始|正式|何时|时候)(?:施行|执行|实行|实施|推行|推开)|实施日期|生效|起效|失效|过期|in force|take effect|valid/u.test(
          f.text,
        ) ||
        /哪一?年(?:的|出|印|发)|印发|when was (?:it|the plan|this plan)/u.test(f.text),
      stance: 'not_in_policy',
      silent: 'plan_effective_date',
      clauses: [MADE],
      zh: '方案没有规定从哪天起施行、有效期多长，公开文本里也没有印发日期。现在是否有效，请问区政府办公室或财政部门。',
      en: 'The plan does not specify when it takes effect or how long it applies, and the published text gives no date of issue. Ask the district government office or the finance bureau whether it is in force.',
      next: ['human_handoff', 'goals'],
    },
    {
      when: (f) => asksDistrict(f) && !f.has('basis_documents') && f.district.name !== null,
      stance: null,
      clauses: [DISTRICT],
      zh: (f) =>
        `按本区填写的信息，是${f.district.name ?? ''}。方案公开文本里区名留空，写作“x 区”，只说结合本区实际制定。`,
      en: (f) =>
        `By what has been filled in here, it is ${f.district.name ?? ''}. The published text leaves the district's name blank (x) and only says that the plan fits the district's conditions.`,
    },
    {
      when: (f) => asksDistrict(f) && !f.has('basis_documents'),
      stance: 'not_in_policy',
      silent: 'plan_district_name',
      clauses: [DISTRICT],
      zh: '方案没有写明是哪个区：公开文本把区名留空，写作“x 区”，只说结合本区实际制定，适用于这个区。能不能用在您那里，请问当地区政府办公室。',
      en: "The plan does not say which district: its published text leaves the name blank (x) and only says that it was made for that district's conditions. Ask your district government office whether it applies to you.",
    },
    {
      when: (f) => f.has('document_issuer') && !f.has('basis_documents'),
      stance: 'not_in_policy',
      silent: 'plan_district_name',
      clauses: [DISTRICT],
      zh: '方案没有写明由谁印发，公开文本里区名也留空（x）；只写了依据上级和市里的文件、结合本区实际制定。请问区政府办公室或财政部门。',
      en: "The plan does not state who issued it, and the district's name is left blank (x). It only says that it rests on higher documents and fits the district's conditions. Ask the district government office or the finance bureau.",
    },
    {
      when: (f) => f.has('basis_documents') && (f.has('blank_value') || /全文|原文发|发我一份|full text/u.test(f.text)),
      stance: 'not_in_policy',
      silent: 'basis_documents_text',
      clauses: [DOC_73],
      zh: '方案没有写明：公开文本里发文字号的地名和年份都留空（x），也没有附文件全文，只有名称《关于推进政府购买服务工作的指导意见》（73号）和《关于推进政府购买服务改革实施意见》（41号）。请问区政府办公室。',
      en: 'The plan does not say: place and year in the document numbers are left blank (x) and the full texts are not attached. It names the Guiding Opinion on promoting government purchase of services (No. 73) and the Implementing Opinion on the reform (No. 41).',
    },
    {
      when: (f) => f.has('document_41') && !f.has('document_73'),
      stance: null,
      clauses: [DOC_41],
      zh: '41号文是市人民政府办公室的《关于推进政府购买服务改革实施意见》（x办发〔x〕41号），是方案的依据之一；x处公开文本留空。',
      en: 'No. 41 is the Implementing Opinion on the reform of government purchase of services, issued by the office of the city government, one of the documents the plan rests on. The x in its number is blank in the published text.',
    },
    {
      when: (f) => f.has('document_73') && !f.has('document_41'),
      stance: null,
      clauses: [DOC_73],
      zh: '73号文是《关于推进政府购买服务工作的指导意见》（x办发〔x〕73号），由x人民政府办公厅发文，是方案的依据之一；x处公开文本留空。',
      en: 'No. 73 is the Guiding Opinion on promoting government purchase of services, issued by a general office of the people’s government; it is one of the documents the plan rests on. The x in it is blank in the published text.',
    },
    {
      when: (f) =>
        f.has('basis_documents', 'ask_basis') ||
        (f.has('mention_law') && !f.has('importance_word')) ||
        /依据|上面让|法律|哪部法|legal basis/u.test(f.text),
      stance: (f) =>
        !affirms(f)
          ? null
          : /法(?!规|制)|国务院|中央|民法|采购法|law/u.test(f.text)
            ? 'not_in_policy'
            : /依据|文件|上级|上面|上头|市里|市政府|basis|document/u.test(f.text)
              ? 'yes'
              : null,
      clauses: [DOC_73, DOC_41],
      zh: (f) =>
        `${affirms(f) && /法(?!规|制)|国务院|中央|民法/u.test(f.text) ? '方案没有写依据哪部法律或中央文件。' : ''}方案主要依据两份文件：《关于推进政府购买服务工作的指导意见》（73号）和市政府办公室《关于推进政府购买服务改革实施意见》（41号），后面有“等文件”，并结合本区实际制定。`,
      en: (f) =>
        `${affirms(f) && /law/u.test(f.text) ? 'The plan does not specify a law as its basis. ' : ''}It rests mainly on two documents: the Guiding Opinion on promoting government purchase of services (No. 73) and the city government office’s Implementing Opinion on the reform (No. 41), “and other documents”, and fits the district’s conditions.`,
    },
    {
      when: (f) => /目的|purpose|aim of/u.test(f.text) && !f.has('service_problems'),
      stance: null,
      clauses: [PURPOSE],
      zh: '制定方案是为了深化行政管理体制改革，加快政府职能转变，提高公共服务供给水平，让群众得到更方便、快捷、优质、高效的公共服务。',
      en: 'The plan is to deepen the reform of administration, to speed the change of government functions and to raise the supply of public services.',
    },
    {
      when: (f) => f.has('service_problems') || /解决.{0,4}问题|才要改|problem/u.test(f.text),
      stance: (f) =>
        affirms(f) &&
        /质量|效率|规模|不足|平衡|问题|短板|quality|efficien|uneven|scale|problem|shortcoming/u.test(f.text)
          ? 'yes'
          : null,
      clauses: [PROBLEMS],
      zh: '方案指出，不少领域的公共服务质量效率不高、规模不足、发展不平衡，跟不上群众日益增长的需求，所以要动员社会力量，创新公共服务供给模式。',
      en: 'In many fields public services are of low quality and efficiency, too small in scale and unevenly developed, and fall behind people’s growing needs. So social forces are to be mobilised and the mode of supply renewed.',
    },
    {
      when: (f) => detailAsked(f, 'meaning', 'who') !== null && isYesNo(f),
      stance: 'not_in_policy',
      clauses: [MADE],
      zh: (f) =>
        `方案没有规定${detailAsked(f, 'meaning', 'who')?.zh ?? ''}，公开文本里也没有写。请问区政府办公室或财政部门。`,
      en: (f) =>
        `The plan does not specify ${detailAsked(f, 'meaning', 'who')?.en ?? ''}. Ask the district government office or the finance bureau.`,
    },
    {
      when: (f) => f.has('supply_pattern'),
      stance: null,
      clauses: [PATTERN],
      zh: '现在已初步形成政府主导、社会参与、公办民办并举的公共服务供给模式，就是公办和民办机构一起提供公共服务。购买服务是为了进一步创新提供方式。',
      en: 'A pattern has taken shape in which government leads, society takes part, and public and private bodies provide public services side by side. Purchasing is to renew it further.',
    },
    {
      when: (f) => f.has('function_change') || /好处|作用|意义|benefit|good|significance/u.test(f.text),
      stance: null,
      clauses: [MEANING],
      zh: '意义在于：深化社会领域改革，推动政府职能转变，整合社会资源，增强公众参与，激发经济社会活力，增加公共服务供给，提高公共服务水平和效率。老百姓能得到更方便、优质的服务。',
      en: 'It deepens social reform, drives the change of government functions, pools the resources of society, brings the public in, and gives more, better and more efficient public services, so residents are served better.',
    },
    {
      stance: (f) =>
        affirms(f) && /必要|意义|好处|有用|重要|need|point|worth|important|good/u.test(f.text)
          ? 'yes'
          : isYesNo(f) && f.lang === 'zh'
            ? 'not_in_policy'
            : null,
      clauses: [WAY],
      zh: '因为群众需求在增长，而不少公共服务质量效率不高、规模不足、发展不平衡。购买服务能创新公共服务提供方式、加快服务业发展、引导有效需求，增加供给、提高水平和效率。',
      en: 'Because needs grow while many public services lack quality, efficiency and scale and are uneven. Purchasing is an important way to renew how public services are provided, to speed the service industry and to guide effective demand.',
    },
  ],
  next: ['goals', 'principles', 'catalogue_overview'],
});
