import { claim, saying } from '../../src/domain/intent/claim.js';
import { againstContrary } from '../../src/domain/intent/contrary.js';
import { detailAsked } from '../../src/domain/intent/details.js';
import { takesPart } from '../../src/domain/intent/duty.js';
import type { Facts } from '../../src/domain/intent/facts.js';
import { statesFigure } from '../../src/domain/intent/figure.js';
import { isGrounded } from '../../src/domain/intent/grounded.js';
import { claimed, isTurned } from '../../src/domain/intent/polarity.js';
import { asksForDetail } from '../../src/domain/intent/question-form.js';
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
} from './importance-cues.js';

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
export const CLAIMS = [
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
