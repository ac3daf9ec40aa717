import type { OrgType } from '../../domain/policy/org.js';

/** A kind as people name it: one of the plan's, or one that must be narrowed down first. */
export type KindWord = OrgType | 'public_institution' | 'agency' | 'other';

/** Names that hold the name of a kind and mean none. */
export const NO_KIND =
  /[^,。]{1,6}(?=下属|旗下|底下(?:有|的)|下面(?:有|的)|名下的|下设)|(?:公司|集团|总部)(?=(?:(?:在|于|驻|设在)[^,。]{1,6})?(?:的|设的|设立的)(?:分公司|分支机构|办事处|代表处|分部|分店))|代账公司|代?理?记账公司|会计公司|外包公司|第三方(?:公司|机构)|[总母]公司|代理(?:机构|公司)|企业(?:信用|名录|文化|年报|所得税|社会责任)|公司(?:法|章程)|学校(?:食堂|门口|那边)|医院(?:那边|门口)|机构(?:编制|改革)|评估机构|检测机构的|审批局|[在经由于去到归][^,。]{0,3}(?:民政|市场监管|市监|司法|教育|卫健|人社|文旅)(?:局|委)|(?:民政|市场监管|市监|司法|教育|卫健|人社|文旅|工商)(?:局|委)(?=(?:那边|那儿?)?(?:给)?的?(?:有|拿|开)?的?(?:登|注册|备[了过]?案|发|颁|批|办|核|领|许可|管|(?:营业)?执照|证)|$)|个人(?:信息|所得税|简历|意见|认为)|(?:本|你们|贵)机构|private non-enterprise/g;

/** Longest first where two begin together (see `dropOverlaps`): 分公司 is no 公司, 企业家协会 is an 协会. */
export const KINDS: readonly [KindWord, RegExp][] = [
  [
    'individual_business',
    /个体工商户|个体户|个体经营(?:户|者)?|个体店|夫妻店|个体的?执照|sole (?:trader|proprietor\w*)|individual(?:ly.owned)? business|self-employed business/g,
  ],
  [
    'branch',
    /分公司|分支机构|分所(?!有)|代表处|代表机构|分会|分部|分店|(?<!街道)办事处|branch(?: office)?(?!es)|representative office/g,
  ],
  ['foundation', /基金会|foundation/g],
  [
    'unregistered',
    /志愿(?:者)?(?:服务)?(?:大|小|支|分)?(?:队伍?|团队|团体)|志愿者组织|义工(?:队伍?|团队?)|(?:关爱|救援|助老|助残|护河|护学|环保|公益|民间)(?:服务)?(?:队伍?|小分队|志愿队)|草台班子|爱心团队|公益(?:团队|小组)|自发组织|微信群|(?:兴趣|学习|帮扶|互助|邻里|志愿)(?:小组|组|会|社|队|团)|[^,。]{0,2}互助(?:小组|会|社|队|组)|(?:广场舞|舞蹈|合唱|秧歌|腰鼓|文艺|巡逻|老年|夕阳红)队|自组织|自发(?:的|成立的)?(?:小组|团队|队伍|群)|微信社群|(?:几个|一群|一帮|一些)(?:志愿者|义工|朋友|大学生|妈妈|家长|退休[^,。]{0,4}|居民|邻居|街坊|老人|热心人|同学|同事|村民)|几个人(?=一起|自己|组|拉|凑|搞|弄|还?没)|筹备组|volunteer (?:group|team)|group of volunteers|bunch of volunteers|informal group/g,
  ],
  [
    'public_institution_class1',
    /(?:公益)?[一1]类(?:公益)?事业单位|公益[一1]类|(?:class|category|type) (?:i|1|one)\b(?: public institution)?/g,
  ],
  [
    'public_institution_class2',
    /(?:公益)?[二2]类(?:公益)?事业单位|公益[二2]类|(?:class|category|type) (?:ii|2|two)\b(?: public institution)?/g,
  ],
  [
    'public_institution_admin',
    /参公(?:事业)?单位|参公管理|参公(?:的)?|参照公务员法?(?:管理)?(?:的)?(?:事业)?单位|参照公务员法?管理|under the civil serva\w+ law/g,
  ],
  [
    'public_institution',
    /事业单位|事业站所?|(?:七站八所)|站所|公办(?:的)?(?:职业)?(?:学校|医院|幼儿园|养老院|敬老院|福利院|单位|机构|$)|(?:财政)?(?:全额|差额)拨款(?:的)?(?:单位)?|public institution|public service unit/g,
  ],
  [
    'mass_org',
    /(?:总)?工会|妇联|共青团|团委|团区委|残联|科协|文联|工商联|红十字会|侨联|群团组织|群团|mass organi[sz]ation|trade union|women's federation|youth league/g,
  ],
  [
    'admin_organ',
    /街道办事处|(?<!^)街道办|^街道办(?!的$)|镇政府|乡政府|区政府|人民政府|政府机关|政府部门|行政机关|机关单位|(?:民政|财政|教育|卫健|人社|文旅|司法|住建|城管|交通|农业|水务|应急|公安|税务|市监|市场监管)局|卫健委|发改委|administrative organ|government (?:department|bureau|agency)/g,
  ],
  [
    'individual',
    /(?<![\d二三四五六七八九十百千两几多来]一?)个人(?=$|[,。能可接也承想来名]|的?名义|身份|行不|是否|提供)|自然人|自由职业者?|一个人单干|freelancer?s?|natural person|private person|as an individual/g,
  ],
  [
    'social_org',
    /社会组织|社会团体|社团|(?:(?:中小)?企业家?|律师|会计师?|医院|学校|物业|养老机构|行业|公司)?(?:管理|服务|行业)?(?:协会|商会|联合会|促进会|研究会)|学会(?!了|用)|民办非企业(?:单位)?|民办非|民非|社会服务机构|社会工作服务中心|社工服务(?:中心|社)|社工(?:机构|中心|组织|站)|民间组织|公益(?:组织|机构)|慈善(?:组织|会|机构)|非营利(?:性)?(?:组织|机构)|社组|\bngos?\b|non-?profits?|not-for-profit|charit(?:y|ies)|\bassociations?\b|chambers? of commerce|social organi[sz]ations?|social (?:work|service) agency|non-enterprise unit|civil society organi[sz]ation/g,
  ],
  [
    'institution',
    /(?:律师|会计师?|审计|税务师|造价|评估)事务所|律所|律师行|事务所|医院|卫生院|诊所|门诊部|学校|幼儿园|大学|高校|职业学院|研究院|研究所|科研院所|养老院|敬老院|托儿所|培训中心|鉴定中心|(?:股份|经济|专业|农民|农业|供销|农机)*合作(?:联合?)?社|经联社|经合社|经济联合总?社|(?:农?村)?集体经济(?:组织|合作社)|供销社|law firms?|accounting firms?|audit firms?|hospitals?|clinics?|schools?|kindergartens?|institutes?|cooperatives?/g,
  ],
  [
    'enterprise',
    /[我敝本]司(?!法)|(?:有限(?:责任)?|股份|子|物业|保洁|科技|家政|文化|传媒|咨询|培训|养老服务)*公司|(?:合伙|民营|私营|国有|小微|个人独资|外资)?企业(?!年报)|集团|国企|民企|私企|央企|外企|工厂|(?<![工])厂(?=$|[,。是能])|个人独资|\bcompan(?:y|ies)\b|\benterprises?\b|\bcorporations?\b|\bltd\b|\bllc\b|\bfirms?\b|\bstart-?ups?\b|\bbusiness(?:es)?\b(?! licen)/g,
  ],
  [
    'other',
    /[居村]委会?(?!员)|居民委员会|村民委员会|社区居委|村民小组|社会企业|业委会|业主(?:委员会|大会)|物管会|楼委会|自管会|(?:小区|院落)管委会|neighbou?rhood committee|(?:home)?owners'? (?:committee|association)|village committee|residents'? committee|villagers'? committee|social enterprise/g,
  ],
  [
    'agency',
    /机构(?!养老|的)|(?:托管|补习|辅导|培训|兴趣)班|早教中心|日间照料中心|养老驿站|\bagency\b|\binstitutions?\b|\borgani[sz]ations?\b/g,
  ],
];

/** Before a kind: it is somebody the asker deals with, serves or belongs to, not the asker. */
export const OBJECT_BEFORE =
  /(?:和|跟|与|向|从|同|被|找|培育|引导|支持|鼓励|发展|服务|购买|采购|挂靠|借用?|加入|隶属于?|附属于?|委托|通过|区别于|除了|不像|with|to|from|for|of|by|serve|under|between)(?:一[家个]|某|那家|这家|别的|别人的?|其他|another|an|a|the|some)?[^,。是\s]{0,4}\s?$/;
/** Whom somebody does something for: the other side in a message, the one checked where a check is asked for. */
export const FOR_BEFORE = /(?:给|为|请|让|帮|代替|替)(?:我们?|你|您)?[^,。是\s]{0,4}$/;
export const NEGATED_BEFORE =
  /(?:不是|并非|不算|不属于|又不是|不像|非(?!营)|没有?(?:设|开|办|注册)?|not an?|not|isn't an?|aren't an?)\s?(?:一[家个]|什么)?$/;
