import { isNegated } from '../src/domain/intent/asked.js';
import { claim, isYesNo, saying } from '../src/domain/intent/claim.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import { detailAsked } from '../src/domain/intent/details.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { isGrounded } from '../src/domain/intent/grounded.js';
import { claimed } from '../src/domain/intent/polarity.js';
import { asksForDetail, asksPlainly, asksYesNo } from '../src/domain/intent/question-form.js';

const WAY = cite('1', '推行政府购买服务是创新公共服务提供方式、加快服务业发展、引导有效需求的重要途径');
const MEANING = cite('1', '增加公共服务供给,提高公共服务水平和效率,具有重要意义');
const PROBLEMS = cite('1', '不少领域的公共服务存在质量效率不高、规模不足和发展不平衡等突出问题');
const PATTERN = cite('1', '初步形成了政府主导、社会参与、公办民办并举的公共服务供给模式');
const PILOTS = cite('1', '选取一批与民生、社会保障有关的项目进行了试点,取得了良好效果');
const PILOT_DOCS = cite(
  '1',
  '依据《x市推进政府购买公共服务工作实施方案》《x市关于政府向社会力量购买服务管理办法》和《x市政府购买服务指导目录》',
);
const PURPOSE = cite('0', '为进一步深化行政管理体制改革,加快政府职能转变,提高公共服务供给水平');
const DOC_73 = cite('0', '《关于推进政府购买服务工作的指导意见》(x办发〔x〕73号)');
const DOC_41 = cite('0', '《关于推进政府购买服务改革实施意见》(x办发〔x〕41号)');
const DISTRICT = cite('0', '结合x 区实际,制定本方案');
const MADE = cite('0', '制定本方案');

/** Asks which district, city or county the plan is of. */
const asksDistrict = (f: Facts) =>
  f.has('which_district') || /区是(?:哪|什么|啥)|which (?:city|district|county)|other districts/u.test(f.text);

const affirms = (f: Facts) => asksPlainly(f) && !isNegated(f);
/** Says of the pilots what the plan doesn't: that they went badly. */
const WENT_BADLY =
  /失败|(?:没|不)(?:有|啥|什么|见|见到|太|怎么|大)*(?:成效|效果|用|成功|好|行|理想|见效)|没效果|教训|搞砸|砸了|很差|fail|unsuccessful|went (?:badly|wrong)|poor result/u;
const WENT_WELL = /成功|好不好|良好|效果好|好(?:的)?(?:效果|成效)|有(?:效果|成效)|经验|success|good result|went well/u;
const asksIfHeld = (f: Facts) =>
  /[搞做试办]过|有没有|有过|有无|先行|之前|以前|此前|run|held|been|were there|earlier|before/u.test(f.text);
/** Puts the number of one basis document to the other. */
const swapsNumbers = (f: Facts) =>
  (/指导意见/u.test(f.text) &&
    /41号|四十一号/u.test(f.text) &&
    !f.text.includes('实施意见') &&
    !/73|七十三/u.test(f.text)) ||
  (/实施意见/u.test(f.text) &&
    /73号|七十三号/u.test(f.text) &&
    !f.text.includes('指导意见') &&
    !/41|四十一/u.test(f.text));

const NEEDS_ZH = '群众需求日益增长，而不少领域的公共服务质量效率不高、规模不足、发展不平衡';
const GOOD_ZH =
  '推行政府购买服务能创新公共服务提供方式、加快服务业发展、推动政府职能转变、增强公众参与、增加公共服务供给、提高水平和效率';
const NEEDS_EN = 'needs grow while many public services lack quality, efficiency and scale and are uneven';
const GOOD_EN =
  'It is to renew how public services are provided, speed the service industry, drive the change of government functions, bring the public in and raise the level and efficiency of public services';
/** What people claim of why and on what the plan was made (clauses 0 and 1), and whether it is so. */
const CLAIMS = [
  claim({
    says: saying(
      /(?:满足|跟不上|日益增长|越来越多|增长)[^?]{0,10}(?:需求|需要)|(?:需求|需要)[^?]{0,10}(?:增长|增加|越来越|多元|跟不上)|(?:带动|促进|拉动|推动|加快)[^?]{0,6}(?:服务业|就业|经济|职能|改革)|(?:服务业|经济)[^?]{0,6}(?:带动|促进|拉动|好处)|(?:提高|提升|改善)[^?]{0,8}(?:公共服务|效率|水平|质量)|(?:参与|活力|供给)/u,
      /growing needs|service industry|efficien|quality|uneven|short of scale|participation|vitality/u,
    ),
    unless: (f) =>
      f.has('pilot', 'basis_documents') ||
      detailAsked(f) !== null ||
      /减少|下降|哪|几/u.test(f.text) ||
      f.has('supply_pattern'),
    holds: true,
    clauses: [MEANING],
    zh: `${NEEDS_ZH}，所以要推行；${GOOD_ZH}。`,
    en: `Needs grow while many public services fall short. ${GOOD_EN}.`,
  }),
  claim({
    says: saying(
      /凭空|没(?:有)?(?:什么|任何)?(?:依据|根据|文件)|拍脑袋|自己编/u,
      /no (?:basis|document|legal)|out of thin air/u,
    ),
    unless: (f) => f.has('pilot') || /有没有/.test(f.text),
    holds: { always: 'no' },
    clauses: [DOC_73, DOC_41],
    zh: '方案主要依据两份文件：《关于推进政府购买服务工作的指导意见》（73号）和市政府办公室《关于推进政府购买服务改革实施意见》（41号），后面有“等文件”，并结合本区实际制定。',
    en: 'It rests mainly on two documents: the Guiding Opinion on promoting government purchase of services (No. 73) and the Implementing Opinion on the reform (No. 41), “and other documents”.',
  }),
  claim({
    says: saying(/需求[^,。?]{0,6}(?:减少|下降|变少|降低|没了)/u, /(?:needs|demand)[^?]{0,10}(?:fall|shrink|declin)/u),
    holds: false,
    clauses: [PROBLEMS],
    zh: `方案说的是${NEEDS_ZH}。`,
    en: `The plan says that ${NEEDS_EN}.`,
  }),
  claim({
    says: saying(
      /(?:41|四十一|73|七十三)号?文?[^?]{0,6}(?:国务院|中央|省|财政部|民政|区里|区政府)/u,
      /no\.? ?(?:41|73)[^?]{0,60}(?:state council|ministry|province)/u,
    ),
    holds: { always: 'no' },
    clauses: [DOC_73, DOC_41],
    zh: '73号《指导意见》由x人民政府办公厅发文，41号《实施意见》由市人民政府办公室发文；x处公开文本留空。',
    en: 'No. 73, the Guiding Opinion, comes from a general office of the people’s government; No. 41, the Implementing Opinion, from the office of the city government.',
  }),
  claim({
    says: saying(
      /(?:就|只|光|不过|纯粹|无非)(?:是)?(?:为了?|图|想)?[^,。?]{0,3}(?:省钱|省事|减负|面子|走形式|走过场|做样子|甩)|省钱$|走过场|形式主义|面子工程/u,
      /(?:only|just|merely) (?:to|about|for)[^?]{0,60}(?:sav|money|show|cut)/u,
    ),
    holds: { always: 'no' },
    clauses: [WAY],
    zh: `${GOOD_ZH}，不只是为了省钱。`,
    en: `${GOOD_EN}; saving money is not the only point.`,
  }),
  claim({
    says: saying(
      /(?:已经)?(?:够好|很好|足够|没问题|完善|平衡)(?:了)?$|(?:质量|规模|效率)[^,。?]{0,4}(?:够|高|好)(?:了)?$/u,
      /good enough|no problem|already (?:fine|sufficient)/u,
    ),
    unless: (f) => f.has('pilot') || /有必要/.test(f.text),
    holds: { always: 'no' },
    clauses: [PROBLEMS],
    zh: `方案指出，${NEEDS_ZH}，所以要动员社会力量、创新供给模式。`,
    en: `The plan says that ${NEEDS_EN}; so social forces are to be mobilised.`,
  }),
  claim({
    says: (f) =>
      f.has('supply_pattern') || /公办民办|政府主导[^?]{0,6}社会参与|供给模式|side by side/u.test(claimed(f)),
    unless: (f) => detailAsked(f) !== null || /什么意思|啥意思|指什么/.test(f.text),
    holds: true,
    clauses: [PATTERN],
    zh: '现在已初步形成政府主导、社会参与、公办民办并举的公共服务供给模式，购买服务是为了进一步创新。',
    en: 'A pattern has taken shape in which government leads, society takes part, and public and private bodies provide public services side by side.',
  }),
  claim({
    says: (f) => f.has('pilot') && /民生|社会保障|社保|livelihood|social security/u.test(claimed(f)),
    unless: (f) => WENT_BADLY.test(f.text) || detailAsked(f) !== null || /哪|几|多少|只|都是|全是/u.test(f.text),
    holds: true,
    clauses: [PILOTS],
    zh: '试点选的是一批与民生、社会保障有关的项目，取得了良好效果，积累了不少好的做法和经验。',
    en: 'The pilots were on livelihood and social security, with good results and useful experience.',
  }),
  claim({
    says: (f) => f.has('pilot') && /(?:都|全|只)(?:是|有|限)?[^,。?]{0,10}(?:项目|工程|类)|only/u.test(claimed(f)),
    unless: (f) => /民生|社会保障/.test(f.text),
    holds: { always: 'no' },
    clauses: [PILOTS],
    zh: '试点选的是一批与民生、社会保障有关的项目，取得了良好效果，积累了不少好的做法和经验。',
    en: 'The pilots were on livelihood and social security, with good results and useful experience.',
  }),
  claim({
    says: saying(
      /(?:有|算|需|要|很|大)?(?:必要|意义|用处|好处|作用|重要|价值)|值得/u,
      /worth|necessary|important|useful|good for|benefit/u,
    ),
    unless: (f) => f.has('pilot', 'basis_documents') || detailAsked(f) !== null || /哪|什么|啥|怎么|多大/u.test(f.text),
    holds: true,
    clauses: [WAY],
    zh: `${NEEDS_ZH}；${GOOD_ZH}。`,
    en: `Needs grow while many public services fall short. ${GOOD_EN}.`,
  }),
  claim({
    says: (f) =>
      /文件|依据/u.test(claimed(f)) &&
      /(?:只有|就|仅|光)(?:是)?(?:这)?[一1](?:份|个|部|件)|[三四五3-9](?:份|个|件)/u.test(claimed(f)),
    holds: { always: 'no' },
    clauses: [DOC_73, DOC_41],
    zh: '方案写明的依据有两份：《关于推进政府购买服务工作的指导意见》（73号）和市政府办公室《关于推进政府购买服务改革实施意见》（41号），后面还有“等文件”。',
    en: 'Two are named: the Guiding Opinion on promoting government purchase of services (No. 73) and the Implementing Opinion on the reform (No. 41), “and other documents”.',
  }),
  claim({
    // Its words stand in clause 1: 加快服务业发展, 增强公众参与, 质量效率不高.
    says: (f) => !f.has('pilot') && isGrounded(f, '0', '1'),
    unless: (f) =>
      f.has('basis_documents', 'mention_law', 'which_district', 'effective_date', 'document_issuer') ||
      detailAsked(f) !== null ||
      asksForDetail(f) ||
      /哪|几|谁|甩包袱|推卸|法/u.test(f.text),
    holds: true,
    clauses: [MEANING],
    zh: `${GOOD_ZH}；${NEEDS_ZH}，所以要推行。`,
    en: `${GOOD_EN}.`,
  }),
];

export const intent = defineIntent({
  id: 'importance',
  title: { zh: '为什么推行、依据什么', en: 'Why, and on what basis?' },
  examples: {
    zh: [
      '搞购买服务没啥意义吧',
      '区里以前没搞过试点吧',
      '购买服务是不是为了满足群众的需求',
      '购买服务能提高公共服务的效率吗',
      '能激发社会活力吗',
      '这个方案管到哪一年',
      '购买服务对服务业有没有带动',
      '群众的需求是不是越来越多',
      '公共服务现在够好了，没必要改吧',
      '搞这个就是为了省钱吧',
      '购买服务能增强公众参与吗',
      '试点是不是都是修路这种工程',
      '试点一共花了多少钱',
      '那几份依据文件的全文能发我吗',
      '方案从哪一天开始施行',
      '这方案到今天还有效吗',
      '是不是因为公共服务不平衡才要改',
      '公办民办一起上的局面有没有形成',
      '为什么要推行政府购买服务',
      '搞购买服务有什么意义',
      '政府购买服务的好处在哪里',
      '这项改革的背景是什么',
      '为啥政府不自己做要花钱请别人做',
      '推行购买服务是为了解决什么问题',
      '公共服务现在存在哪些突出问题',
      '方案是根据哪些文件制定的',
      '依据的上级文件有几份',
      '73号文是什么文件',
      '41号文件叫什么名字',
      '办发41号是哪里发的',
      '指导意见的全称是什么',
      '实施意见是省里的还是市里的',
      '方案的制定依据',
      '文号里的x是什么',
      '这是哪个区的方案',
      '方案适用于哪个地方',
      '你们是哪个区',
      '方案什么时候开始施行',
      '方案的有效期到什么时候',
      '方案是哪年出台的',
      '方案是谁印发的',
      '区里以前搞过试点吗',
      '试点选的是哪些项目',
      '试点效果怎么样',
      '试点是依据什么文件开展的',
      '试点是从哪一年开始的',
      '公办民办并举是什么意思',
      '制定方案的目的是什么',
      '购买服务对转变政府职能有什么作用',
      '对老百姓有什么好处',
      '和服务业发展有什么关系',
      '试点积累了什么经验',
      '政府购买服务有必要搞吗',
      '《x市关于政府向社会力量购买服务管理办法》在方案哪里提到',
      '请简述推进政府购买服务改革的重要意义',
      '请问方案的制定依据包括哪些规范性文件？',
      '供给模式现在是什么样的',
      '购买服务是不是甩包袱',
      '方案现在还有效吗',
      '为什么呢，图什么',
      '方案在我们县管用吗，适不适用',
      '市里为这事发过文件没有',
      '这份文件外区能不能参照适用',
      '依据呢',
      '意义何在',
      '发文单位',
      '上面让搞的吗',
      '我家老人一直在公办养老院，听说以后政府要把这些服务都买来做，我就想知道这样做到底图个啥，对我们有什么好处',
      '科里写请示要引用上级文件的名称和文号，我记得一个是七十几号一个是四十几号，具体名称叫什么',
      '我们在别的区做项目，现在看到这份方案网上写的是x区，不知道到底是哪个区的，适不适用我们这边',
      '写论文要用，想了解一下这个区在出台方案之前有没有先做过试点，做的是哪方面的，效果怎样',
      '就是我想问问这个文件是从什么时候开始执行的我们去年签的项目算不算在里头',
      'why要做这个reform，背景讲讲',
      '方案based on哪些文件',
      '有没有做过pilot',
      '这个plan是哪个district的',
      '重要意意是什么',
      '是点效果好不好',
      '依居哪些文件',
      '只道意见的文号',
      '区里推这个有什么依据没有',
      '根据国家的什么法律制定的',
      '政府自己有人为啥还要花钱买',
      '凭什么要改，现在的公共服务哪里不行',
      '现在的公共服务存在啥短板',
      '方案说公共服务有哪些不足',
      '老百姓的需求和服务之间差在哪儿',
      '是因为服务质量不高才改的吗',
      '搞这个图的什么',
      '推行购买服务能带来什么',
      '买服务对我们村有啥好处',
      '对社会组织来说这改革意味着什么',
      '重要性体现在哪',
      '这是不是政府推责任',
      '搞这个有没有依据文件',
      '依据的两个文件叫什么名',
      '上级文件的文号给我',
      '指导意见是几号文',
      '实施意见是几号文，谁发的',
      '41号是市里的还是区里的',
      '方案前言里写的依据',
      '开头第一句讲的是为了啥',
      '制定目的，原话',
      '为了加快什么职能的转变才出的方案',
      '方案深化的是哪项体制改革',
      '区里先前试过没有',
      '试点成功了吗',
      '试点挑的哪方面的项目',
      '试点名单有吗',
      '试点从哪年开始的',
      '方案从哪天生效',
      '这方案还管用不',
      '文件落款是谁，哪年印发',
      '这份文件说的x区是哪儿',
      '我们在外地，能用你们这份方案吗',
      '政府主导社会参与公办民办并举啥意思',
      '村里办的养老院快撑不下去了，干部说以后政府买服务，我就纳闷为什么以前不买现在要买',
      '审计报告要写政策背景，请说明方案出台的原因和上位依据',
      '我先理一理啊这方案它是为什么要出来的就是现在公共服务有什么问题然后要解决啥',
      'background一句话',
      'basis文件是哪两份',
      '现状有什么problem才要reform',
      '为啥非得改',
      '重要性在那里',
      '推行政府购买付务的意义',
      '改革要解决哪些毛病',
      '现有公共服务哪些地方跟不上',
      '推行购买服务对老百姓有啥用处',
      '写材料要引用市里那份文件，几号文来着',
      '上头那两份文件的号是几号来着我报告里要引',
      '那个市府办发的意见是第几号文件我忘了要写进通知里',
      '起草请示，依据那一栏填几号文',
      '指导意见是不是41号',
      '以前的试点是不是没搞成',
      '试点搞砸了才出的这个方案吗',
      '购买服务对居民的用处在哪',
      '方案从哪一天开始实施',
      '这份方案什么时候生效',
      '這個方案哪天起實施',
    ],
    en: [
      'Does the plan find public services uneven?',
      'Does the plan stand on a national law?',
      'Does purchasing make public services more efficient?',
      'From what day does the plan apply?',
      'Is it only about saving money?',
      'Do pilots exist already?',
      'Does the plan apply today?',
      'Why does the government purchase services at all?',
      'What is the point of this reform?',
      'Which documents is the plan based on?',
      'What is document No. 73?',
      'What is the full title of document No. 41?',
      'Which district does this plan apply to?',
      'When did the plan take effect?',
      'Who issued the plan?',
      'Has the district run pilots before?',
      'What kind of projects were piloted and with what result?',
      'What problems of public services does the plan mention?',
      'What good does purchasing services do for residents?',
      'What is the background of the reform?',
      'Is the plan still in force?',
      'What is the purpose of the plan?',
      'How does it help to change government functions?',
      'Which city documents did the pilots rest on?',
      'What does public and private supply side by side mean?',
      'Why not let the government do everything itself?',
      'Is there a legal basis for the plan?',
      'What is wrong with public services today according to the plan?',
      'Which shortcomings led to the reform?',
      'What made the district adopt this plan?',
      'Why buy rather than do it in-house?',
      'What are the higher documents and their numbers?',
      'Does the plan rest on a city document?',
      'Is the government just shirking its job?',
      'Were there earlier pilot projects?',
      'When was the plan issued?',
      'Can other districts use the plan?',
      'Which city or district is x?',
      'What does the preamble say the plan is for?',
      'I need two sentences on why purchasing services matters.',
      'Which problems does the plan want to solve?',
      'What are the failings of public services now?',
      'What problem in public services is this reform supposed to fix?',
      'Why does the district purchase services?',
      'What good does it do to purchase services?',
      'On which higher documents does the plan rest?',
      'Was it tried out before?',
      'Which district does the plan cover?',
      'Since when has the plan applied?',
      'What is document 41?',
      'What did the pilots show?',
      'Why call it important?',
      'What model of supply has taken shape?',
      'Is the reform meant to change government functions?',
      'Does purchasing create more public services?',
      'What is the plan based on?',
      'When does this plan come into force?',
      'Which higher-level documents does it rest on?',
    ],
  },
  affirms: true,
  answers: [
    {
      when: (f) => f.has('pilot') && (f.has('basis_documents', 'ask_basis') || /依据|管理办法|documents/u.test(f.text)),
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
      when: (f) => f.has('pilot') && WENT_BADLY.test(f.text) && asksYesNo(f) && !/好不好|成不成功/u.test(f.text),
      stance: 'no',
      clauses: [PILOTS],
      zh: '不是。方案说，选取一批与民生、社会保障有关的项目试点，取得了良好效果，积累了不少好的做法和经验；改革是因为不少领域的公共服务质量效率不高、规模不足、发展不平衡。',
      en: 'No. The plan says that the pilots on livelihood and social security had good results and gave useful experience. The reform comes from public services of low quality, small scale and uneven development.',
    },
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
      when: (f) =>
        f.has('effective_date') ||
        /作数|管用吗|有效吗|还有效|施行|管几年|管多久|适用到|用到(?:哪|什么)|开始(?:施行|执行|实行)|实施日期|生效|起效|失效|过期|in force|take effect|valid/u.test(
          f.text,
        ) ||
        /哪年(?:出|印|发)|印发|when was (?:it|the plan|this plan)/u.test(f.text),
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
      when: (f) => swapsNumbers(f) && asksYesNo(f),
      stance: (f) => (isNegated(f) ? null : 'no'),
      clauses: [DOC_73, DOC_41],
      zh: '记反了：《关于推进政府购买服务工作的指导意见》是73号，市政府办公室《关于推进政府购买服务改革实施意见》是41号；文号里的x公开文本留空。',
      en: 'It is the other way round: the Guiding Opinion on promoting government purchase of services is No. 73, the Implementing Opinion on the reform No. 41. The x in the numbers is blank in the published text.',
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
      when: (f) =>
        asksYesNo(f) && /甩包袱|甩手|甩锅|推卸|推责|推(?:脱|掉)|不管了|offload|shirk|passing the buck/u.test(f.text),
      stance: (f) => (isNegated(f) && !/不管/u.test(f.text) ? null : 'no'),
      clauses: [WAY],
      zh: (f) =>
        `${isNegated(f) && !/不管/u.test(f.text) ? '' : '不是。'}方案说，推行政府购买服务是创新公共服务提供方式、加快服务业发展、引导有效需求的重要途径，并要求政府进一步强化公共服务职能。`,
      en: (f) =>
        `${isNegated(f) ? '' : 'No. '}The plan calls it an important way to renew how public services are provided, to speed the service industry and to guide effective demand, and wants government to strengthen its public service function.`,
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
