import { isNegated } from '../src/domain/intent/asked.js';
import { claim, isYesNo, saying } from '../src/domain/intent/claim.js';
import { againstContrary } from '../src/domain/intent/contrary.js';
import { cite, defineIntent } from '../src/domain/intent/define-intent.js';
import { detailAsked } from '../src/domain/intent/details.js';
import { takesPart } from '../src/domain/intent/duty.js';
import type { Facts } from '../src/domain/intent/facts.js';
import { statesFigure } from '../src/domain/intent/figure.js';
import { isGrounded } from '../src/domain/intent/grounded.js';
import { claimed, isTurned } from '../src/domain/intent/polarity.js';
import { asksForDetail, asksPlainly } from '../src/domain/intent/question-form.js';

const WAY = cite('1', '推行政府购买服务是创新公共服务提供方式、加快服务业发展、引导有效需求的重要途径');
const BOUGHT = cite('3.3', '适合采取市场化方式提供、社会力量能够承担、突出公共性和公益性的公共服务');
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
  f.has('which_district') ||
  /区是(?:哪|什么|啥)|哪一?个?[区县市](?:的|定|出|发|$|[?。])|which (?:city|district|county)|other districts/u.test(
    f.text,
  );

const affirms = (f: Facts) => asksPlainly(f) && !isNegated(f);
/** Says of the pilots what the plan doesn't: that they went badly. */
const WENT_BADLY =
  /失败|不理想|效果不好|(?:没|不)(?:有|啥|什么|见|见到|太|怎么|大)*(?:成效|效果|用|成功|好|行|理想|见效)|没效果|教训|搞砸|砸了|很差|fail|unsuccessful|went (?:badly|wrong)|poor result/u;
const saysBadly = (f: Facts) =>
  (WENT_BADLY.test(claimed(f)) || WENT_BADLY.test(f.text)) && !/好不好|成不成功/u.test(f.text);
/** The pilots' subjects: anything but livelihood and social security is another matter. */
const OTHER_SUBJECT =
  /(?:都|全|只|选)(?:是|有|限|的)?[^?]{0,12}(?:项目|工程|类|基建|领域|采购)|基建|工程|产业|修路|道路|办公|企业|only|infrastructure|construction/u;
const saysOtherSubject = (f: Facts) =>
  OTHER_SUBJECT.test(claimed(f)) && !/民生|社会保障|社保|livelihood|social security/u.test(f.text);
const WENT_WELL =
  /反响|不错|顺利|成果|效果|成功|好不好|良好|效果好|好(?:的)?(?:效果|成效)|有(?:效果|成效)|经验|success|good result|went well/u;
const asksIfHeld = (f: Facts) =>
  /[搞做试办]过|有没有|有过|有无|先行|之前|以前|此前|run|held|been|were there|earlier|before/u.test(f.text);
const NEEDS_ZH = '群众需求日益增长，而不少领域的公共服务质量效率不高、规模不足、发展不平衡';
const GOOD_ZH =
  '推行政府购买服务能创新公共服务提供方式、加快服务业发展、推动政府职能转变、增强公众参与、增加公共服务供给、提高水平和效率';
const NEEDS_EN = 'needs grow while many public services lack quality, efficiency and scale and are uneven';
const GOOD_EN =
  'It is to renew how public services are provided, speed the service industry, drive the change of government functions, bring the public in and raise the level and efficiency of public services';
const SWAPPED_ZH =
  /73号?文?[^,。?]{0,8}实施意见|41号?文?[^,。?]{0,8}指导意见|指导意见[^,。?]{0,6}41|实施意见[^,。?]{0,6}73/u;
/** What is said of public services today: that they fall short, or that all is well. */
const FALLS_SHORT =
  /(?<!没有?|没什么|不存在)(?:突出)?问题|短板|不[够高足均]|(?:太|偏|还|较)(?:低|小|差)|不平衡|失衡|跟不上|满足不了|参差|缺口|突出|\b(?:uneven|poor|low|lack\w*|short\w*|insufficient|fall behind|problems?|too small|unbalanced)\b/u;
const ALL_WELL =
  /没有?(?:什么|啥|任何)?(?:突出)?(?:的)?(?:问题|短板)|不存在[^,。?]{0,6}问题|够用|(?:足够|够|很|挺|都|非常)(?:好|高|完善|均衡|充足|到位|多)|(?:已经|早就)[^,。?]{0,8}(?:够|好|完善|平衡|满足)|已?完全满足|(?<!不)(?:平衡|均衡)(?:了|的)?$|\b(?:good enough|no (?:real )?problems?|already (?:fine|sufficient|meet)|sufficient)\b/u;
/** What purchasing does by clause 1, and the words that turn it round. */
const EFFECTS =
  /服务业|有效需求|职能|社会资源|公众参与|群众参与|大家参与|老百姓参与|参与意识|活力|供给|公共服务(?:水平|质量)|效率|水平|社会(?:领域)?改革|社会力量|service industr|demand|participation|vitality|resources|suppl|efficien|quality|functions? of government|government functions?|social reform/u;
const CONTRARY =
  /抑制|打击|削弱|弱化|阻碍|妨碍|拖慢|放慢|减[少缓弱]|降低|损害|压制|浪费|闲置|冷落|排[斥除挤]|下降|收缩|限制|不利|有害|\b(?:dampen|weaken|slow(?:s|ed)? down|hinder|reduc|discourag|harm|hurt|limit|lower|worsen|shrink|waste)/u;
const BASES = [DOC_73, DOC_41];
const BASES_ZH =
  '方案写明的依据有两份：《关于推进政府购买服务工作的指导意见》（73号）和市政府办公室《关于推进政府购买服务改革实施意见》（41号），后面还有“等文件”，并结合本区实际制定。';
const BASES_EN =
  'Two are named: the Guiding Opinion on promoting government purchase of services (No. 73) and the Implementing Opinion on the reform (No. 41), “and other documents”, and it fits the district’s conditions.';
const PILOTS_ZH = '试点选的是一批与民生、社会保障有关的项目，取得了良好效果，积累了不少好的做法和经验。';
const PILOTS_EN = 'The pilots were on livelihood and social security, with good results and useful experience.';
const speaksOfBases = (f: Facts) =>
  f.has('basis_documents', 'document_73', 'document_41') || /依据|文件|\bbas(?:is|ed)\b|documents/u.test(claimed(f));
/** Figures, lists and higher bases that the text does not give. */
const saysUnnamed = (f: Facts) =>
  statesFigure(f) ||
  /先试点|再推广|推广开|名单|名字|哪几家|省了|花了多少|批准|人大|国务院|中央|省里|法律|采购法|预算法|\bnames? (?:the|of)\b|\blist\b|\bcost\b|state council|ministry|province|\blaw\b/u.test(
    claimed(f),
  );
/** What people claim of why and on what the plan was made (clauses 0 and 1), and whether it is so. */
const CLAIMS = [
  claim({
    // 试点一共十二个, 有没有名单: what the text does not give of the pilots.
    says: (f) => f.has('pilot') && saysUnnamed(f),
    unless: (f) => speaksOfBases(f),
    holds: { always: 'not_in_policy' },
    clauses: [PILOTS],
    silent: 'pilot_projects',
    zh: '方案没有规定试点的数量、金额、名单和年份，只说选取了一批与民生、社会保障有关的项目试点，取得良好效果，积累了经验。详情请问财政部门。',
    en: 'The plan does not specify the number, cost, names or year of the pilots. It only says that projects on livelihood and social security were piloted with good results. Ask the finance bureau.',
  }),
  claim({
    // 试点投了五千万, 2016年颁布: figures and lists that the text does not give.
    says: saysUnnamed,
    unless: (f) =>
      (/文件|依据/u.test(claimed(f)) && /[一二两三四五六\d](?:份|个|部|件)/u.test(claimed(f))) ||
      /(?:41|73)号?文?[^?]{0,6}(?:国务院|中央|省|财政部|民政)|(?:no\.? ?)?(?:41|73)\b/u.test(claimed(f)),
    holds: { always: 'not_in_policy' },
    clauses: [MADE],
    silent: 'plan_effective_date',
    zh: '方案没有规定这些，公开文本里没有这样的数字、日期、名单，也没有写依据哪部法律。它写明依据的是73号《指导意见》和41号《实施意见》等文件。请问区政府办公室或财政部门。',
    en: 'The plan does not specify that: its published text has no such figure, date, list or law. It rests on the Guiding Opinion (No. 73), the Implementing Opinion (No. 41) and other documents.',
  }),
  claim({
    // 凭空定的, 只有一份, 三份: not the two that are named.
    says: (f) =>
      /凭空|没(?:有)?(?:什么|任何)?(?:依据|根据)|拍脑袋|自己编|no (?:basis|document|legal)|out of thin air/u.test(
        claimed(f),
      ) ||
      (speaksOfBases(f) &&
        /(?:只|就|仅|光)有?(?:是)?(?:这)?[一1](?:份|个|部|件)|[一1](?:份|个|部|件)(?:文件)?$|[三四五3-9](?:份|个|件)|only (?:one|a single)|no\.? ?\d+ alone/u.test(
          claimed(f),
        )),
    unless: (f) => f.has('pilot') || /有没有/.test(f.text),
    holds: { always: 'no' },
    clauses: BASES,
    zh: BASES_ZH,
    en: BASES_EN,
  }),
  claim({
    says: (f) =>
      SWAPPED_ZH.test(claimed(f).replace(/[《》“”"'叫做是关于推进政府购买服务工作的改革]/gu, '')) &&
      !/实施意见.*指导意见是|73[^,]{0,8}指导/u.test(claimed(f)),
    holds: false,
    clauses: BASES,
    zh: '《关于推进政府购买服务工作的指导意见》是73号，市政府办公室《关于推进政府购买服务改革实施意见》是41号；文号里的x公开文本留空。',
    en: 'The Guiding Opinion on promoting government purchase of services is No. 73, the Implementing Opinion on the reform No. 41; the x in the numbers is blank.',
  }),
  claim({
    says: saying(
      /(?:41|四十一|73|七十三)号?文?[^?]{0,6}(?:国务院|中央|省|财政部|民政|区里|区政府)/u,
      /no\.? ?(?:41|73)[^?]{0,60}(?:state council|ministry|province)/u,
    ),
    holds: false,
    clauses: BASES,
    zh: '73号《指导意见》由x人民政府办公厅发文，41号《实施意见》由市人民政府办公室发文；x处公开文本留空。',
    en: 'No. 73, the Guiding Opinion, comes from a general office of the people’s government; No. 41, the Implementing Opinion, from the office of the city government.',
  }),
  claim({
    says: (f) =>
      f.has('pilot') &&
      (/依据|根据|按照|管理办法|指导目录|工作实施方案|办法》/u.test(claimed(f)) ||
        /\b(?:based|rest\w*|basis|catalogue|measures)\b/u.test(claimed(f))),
    holds: true,
    clauses: [PILOT_DOCS],
    zh: '试点依据市里的三份文件：推进政府购买公共服务工作实施方案、关于政府向社会力量购买服务管理办法、政府购买服务指导目录。市名在公开文本里留空（x）。',
    en: 'The pilots rested on three documents of the city: the work plan, the management measures for purchases from social forces and the guiding catalogue.',
  }),
  claim({
    says: (f) =>
      speaksOfBases(f) &&
      !f.has('pilot') &&
      (/(?:41|73|四十一|七十三)|意见|上级|上面|上头|市里|市政府|文件|实际/u.test(claimed(f)) ||
        /\b(?:41|73|opinions?|documents?|higher|city)\b/u.test(claimed(f))),
    unless: (f) => /意思|全文|网址/u.test(f.text),
    holds: true,
    clauses: BASES,
    zh: BASES_ZH,
    en: BASES_EN,
  }),
  claim({
    says: saying(
      /结合|区(?:里)?(?:的)?实际|本地(?:情况|实际)|实际情况/u,
      /local (?:conditions|realit|circumstances)|district['’]?s? (?:own )?(?:conditions|situation|realit)/u,
    ),
    unless: (f) => f.has('pilot'),
    holds: true,
    clauses: [DISTRICT],
    zh: '方案依据73号、41号等文件，结合本区实际制定；区名在公开文本里留空（x）。',
    en: 'It rests on No. 73, No. 41 and other documents and was made for the district’s own conditions.',
  }),
  claim({
    says: saying(
      /需求[^,。?]{0,6}(?:减少|下降|变少|降低|没了|萎缩)/u,
      /(?:needs|demand)[^?]{0,10}(?:fall|shrink|declin)/u,
    ),
    holds: false,
    clauses: [PROBLEMS],
    zh: `方案说的是${NEEDS_ZH}。`,
    en: `The plan says that ${NEEDS_EN}.`,
  }),
  claim({
    says: saying(
      /(?:就|只|光|不过|纯粹|无非|单纯|主要)(?:是)?(?:为了?|图|想)?[^,。?]{0,3}(?:省钱|省事|减负|减员|裁员|面子|走形式|走过场|做样子|甩)|省钱$|走过场|形式主义|面子工程/u,
      /(?:only|just|merely|solely)[^?]{0,60}(?:sav|money|show|cut|cost)/u,
    ),
    holds: { always: 'no' },
    clauses: [WAY],
    zh: `${GOOD_ZH}，不只是为了省钱。`,
    en: `${GOOD_EN}; saving money is not the only point.`,
  }),
  claim({
    says: saying(
      /甩包袱|甩手|甩锅|推卸|推责|推(?:脱|掉)|(?:政府|部门)[^,。?]{0,8}(?:不(?:用|必|再|需要?)?(?:再)?(?:管|负责|操心|承担)|没(?:有)?责任|撒手|退出)|不管公共服务/u,
      /offload|shirk|passing the buck|no longer (?:responsible|has to|need)|(?:government|it) (?:can )?(?:steps? back|withdraw|retreat)/u,
    ),
    holds: (f) =>
      /(?:不是|并非|不等于|不能)[^,。?]{0,14}(?:甩|推|不管|不用管|撒手|退出)/u.test(claimed(f)) ? 'yes' : 'no',
    clauses: [WAY],
    zh: '方案说，推行政府购买服务是创新公共服务提供方式、加快服务业发展、引导有效需求的重要途径，并要求政府进一步强化公共服务职能。',
    en: 'The plan calls it an important way to renew how public services are provided and to guide effective demand, and wants government to strengthen its public service function.',
  }),
  claim({
    says: (f) => f.has('pilot') && (saysBadly(f) || saysOtherSubject(f)),
    holds: { always: 'no' },
    clauses: [PILOTS],
    zh: PILOTS_ZH,
    en: PILOTS_EN,
  }),
  claim({
    says: (f) =>
      f.has('pilot') &&
      (WENT_WELL.test(claimed(f)) ||
        asksIfHeld(f) ||
        /民生|社会保障|社保|取得|livelihood|social security/u.test(claimed(f))),
    unless: (f) => detailAsked(f) !== null || /哪|几|多少|谁/u.test(f.text),
    holds: true,
    clauses: [PILOTS],
    zh: PILOTS_ZH,
    en: PILOTS_EN,
  }),
  claim({
    says: (f) =>
      f.has('supply_pattern') ||
      /公办民办|民办[^?]{0,6}并举|政府主导[^?]{0,6}社会参与|供给模式|side by side/u.test(claimed(f)),
    unless: (f) => detailAsked(f) !== null || /什么意思|啥意思|指什么/.test(f.text),
    holds: (f) => (isTurned(f) || takesPart(f) || /单一|包办|垄断|monopol/u.test(claimed(f)) ? 'no' : 'yes'),
    clauses: [PATTERN],
    zh: '现在已初步形成政府主导、社会参与、公办民办并举的公共服务供给模式，购买服务是为了进一步创新。',
    en: 'A pattern has taken shape in which government leads, society takes part, and public and private bodies provide public services side by side.',
  }),
  claim({
    says: (f) =>
      !f.has('pilot') &&
      (ALL_WELL.test(claimed(f)) ||
        ALL_WELL.test(f.text) ||
        (FALLS_SHORT.test(f.text) &&
          /质量|效率|规模|平衡|均衡|短板|问题|quality|efficien|scale|uneven|balanced|problem/u.test(f.text))),
    unless: (f) =>
      /有必要|哪|几/u.test(f.text) ||
      (CONTRARY.test(claimed(f)) && EFFECTS.test(claimed(f)) && !/不平衡|uneven/u.test(f.text)),
    holds: (f) => (ALL_WELL.test(claimed(f)) || ALL_WELL.test(f.text) ? 'no' : 'yes'),
    clauses: [PROBLEMS],
    zh: `方案指出，${NEEDS_ZH}，所以要动员社会力量、创新供给模式。`,
    en: `The plan says that ${NEEDS_EN}; so social forces are to be mobilised.`,
  }),
  claim({
    says: (f) =>
      !f.has('basis_documents', 'pilot') &&
      (EFFECTS.test(claimed(f)) ||
        /(?:必要|意义|用处|好处|作用|重要|价值)|值得|需求[^?]{0,10}(?:增长|增加|越来越|多元)|日益增长|worth|necessary|important|useful|good for|benefit|growing needs/u.test(
          claimed(f),
        ) ||
        isGrounded(f, '0', '1')),
    unless: (f) =>
      f.has('mention_law', 'which_district', 'effective_date', 'document_issuer') ||
      detailAsked(f) !== null ||
      asksForDetail(f) ||
      /哪|几|谁|多大|什么|啥|怎么/u.test(f.text),
    holds: (f) => againstContrary(f, CONTRARY),
    clauses: [MEANING],
    zh: `${NEEDS_ZH}，所以要推行；${GOOD_ZH}。`,
    en: `Needs grow while many public services fall short. ${GOOD_EN}.`,
  }),
];

/** 「政府购买服务是什么意思」: the thing itself, not why it is done. */
const asksWhatItIs = (f: Facts) =>
  /^(?:请问|那|这个|所谓|,)*(?:啥|什么)(?:是|叫|叫做)(?:政府)?(?:购买|买)服务(?:呢|啊|[?])*$|^(?:请问|那|这个|所谓|,)*(?:政府)?(?:购买|买)服务(?:到底|究竟)?(?:是|指|叫)(?:的是|的)?(?:什么|啥|个啥|干嘛|干什么|干啥)(?:意思|东西|的|呢|啊|[?])*$|^what (?:is|does) (?:the )?(?:government )?(?:purchase|purchasing) of services(?: mean)?[?. ]*$/u.test(
    f.text,
  );

export const intent = defineIntent({
  id: 'importance',
  title: { zh: '为什么推行、依据什么', en: 'Why, and on what basis?' },
  affirms: true,
  answers: [
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
