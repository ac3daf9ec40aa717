/** Words inside an organisation's name, between its own name and what it is. */
const FIELD =
  '社会工作|社会|综合|公益|志愿者?|助残|为老|养老|护理|居家|康复|心理|健康|咨询|教育|培训|家政|环境|环保|管理|服务|发展|科技|技术|文化|职业|技能|物业|工程|律师|会计师?|税务|资产评估|评估|信息|餐饮|园林|绿化|保洁|保安|安保|社工|残疾人|青少年|儿童|妇女|翻译|人力资源|医疗|检测|传媒|体育|艺术|法律|事务|建设|投资|实业';
/** What ends a name for good. */
const STRONG =
  '有限责任公司|股份有限公司|有限公司|公司|集团|事务所|服务中心|中心|服务社|合作社|服务站|工作站|护理站|护理院|照料站|托管班|养老院|敬老院|福利院|社区食堂|法律服务所|护老院|医院|卫生院|卫生室|诊所|研究院|研究所|设计院|学院|大学|学校|职校|中学|小学|幼儿园|协会|学会|商会|促进会|联合会|基金会|理事会|书院|工作室|律所|社工站|服务队|之家|之星|之光|之友|之声|驿站|联盟|社团|图书馆|文化馆|剧团|曲艺社|合唱社|剧社|书画社|棋社|茶社|诗社|影社|旅行社|杂志社|出版社|报社|救援队|志愿队|护卫队|舞狮队|龙舟队|秧歌队|艺术团|合唱团|舞蹈团|歌舞团|文工团|宣讲团|乐团|救助站|印刷厂|洗衣店|经营部|服务部|门诊部|工坊|书屋|学堂|营地|车队|农场|理发店|书店|药店|饭店|酒店|餐馆|照相馆';
/** What may end a name in daily speech, and may as well begin the service after it: 康馨护理 + 助残. */
const WEAK =
  '社工|物业|护理|教育|心理|环保|保安|安保|科技|文化|传媒|家政|养老|康养(?!老)|康复|园林|园艺|广告|装饰|餐饮|咨询|会计|律师|税务|医疗|照护|环境|环卫|清洁|保洁服务社|培训|翻译|信息|检测|体育|艺术|法务|绿化|配餐|公益|志愿者';
/** Trades that end a name only where a service follows: 新苗托育 + 暑期托管; 暑期托育 alone is what is bought. */
const TRADE =
  '法律|托育|早教|幼教|托管|月嫂|陪护|助老|助浴|食品|印务|印刷|图文|测绘|勘测|农技|农业|林业|水务|水利|市政|消防|安防|电梯|机电|电力|通信|网络|软件|智能|数据|运输|物流|客运|租车|口腔|眼科|中医|药业|花卉|苗木|舞蹈|音乐|美术|书画|摄影|影视|演艺|戏曲|出版|旅游|户外|健身|游泳|武术|研学|人才|劳务|保险|招标|造价|监理|设计|规划|建筑|装修|防水|疏通|清洗|洗涤|回收|再生|消杀|检验|鉴定|调解|搬家|助餐|康乐|无障碍';
/** What a service is about: no name of its own. */
const GENERIC =
  '社区|暑期|寒假|暑假|周末|夜间|日常|全年|全区|全县|居家|心理|法律|课后|职业|技能|残疾人?|老年人?|老人|长者|儿童|青少年|学生|医疗|日间|河道|道路|街道|环境|财务|审计|机构|专业|公共|城市|农村|家庭|妇女|失能|困境|办公|机关|校园|食堂|会议|网络|系统|数据|年度|绩效|项目|生活|健康|养老|政务|城乡|群众|文化|体育|普法|禁毒|信访|安全|消防|食品|就业|创业|干部|党员|员工|职工|应急|垃圾|公厕|市政|楼宇|小区|驻村|一线|基层|综合';
const HAN = '[\\p{Script=Han}a-z0-9·]';

const STRONG_NAME = new RegExp(
  `^(?<name>${HAN}{1,14}?(?:${FIELD}){0,6}(?:${STRONG}|(?:${WEAK})(?:社(?!会|区)|[站所队部行店园](?!区)))(?:\\([^)]{1,8}\\))?)(?<rest>.*)$`,
  'u',
);
/** Nobody buys a 有限公司: all before it is its name. */
const COMPANY_NAME = new RegExp(
  `^(?<name>(?:(?!公司|的)${HAN}){2,20}(?:有限责任公司|股份有限公司|有限公司))(?<rest>.*)$`,
  'u',
);
const WEAK_NAME = new RegExp(
  `^(?<name>(?<brand>${HAN}{2,5}?)(?<kind>${WEAK})(?:(?!\\k<kind>)(?:${WEAK}))?)(?![院站所部局队社会处厅人师]|系(?!统)|(?:${WEAK}|${FIELD}){1,2}[院站所社部队])(?<rest>.*)$`,
  'u',
);
const TRADE_NAME = new RegExp(`^(?<name>(?<brand>${HAN}{2,3}?)(?:${TRADE}))(?<rest>${HAN}{2,})$`, 'u');
const ONLY_GENERIC = new RegExp(`^(?:${GENERIC}|${FIELD}|${WEAK}|服务|运营|管理|购买|采购|的){1,6}$`, 'u');
const KIND_AT_HEAD = new RegExp(`^(?:${FIELD}|${STRONG}|${WEAK})`, 'u');
const ENGLISH_ORG =
  /\b(?:ltd|limited|inc|co|company|corp|corporation|llc|llp|group|centre|center|property|counsell?ing|association|society|foundation|institute|agency|partners|care|services?|hospital|school|academy|college|university|home|studio|firm|union)\.?$/;

/** What people buy: words that make a phrase a service rather than a name. */
const SERVICE =
  /服务|打扫|卫生|做饭|送饭|陪[护诊伴]|接送|看护|看管|理发|跑腿|洗[衣澡]|保洁|养老|护理|培训|维护|维修|养护|托管|咨询|翻译|审计|体检|助餐|送餐|配餐|助残|助浴|托养|矫正|绿化|运营|运维|管理|评估|评审|检测|监测|清运|清扫|保安|安保|巡逻|配送|照料|照护|关爱|帮扶|援助|调解|普法|宣传|调查|普查|编制|规划|设计|演出|放映|阅读|辅导|疏导|干预|康复|防治|治理|处理|处置|租赁|印刷|搬运|食堂|物业管理|测绘|勘察|录入|整理|活动|课程|开发|建设|项目|顾问(?!有限|公司|所|处)|讲座|演练|义诊|筛查|接种|救助|巡[查护检]|管护|下乡|入户|上门|进(?:村|社区|校园|企业|学校|家庭)/;
const ENGLISH_SERVICE =
  /\b(?:cleaning|care|services?|training|tutoring|translation|delivery|maintenance|legal aid|counsell?ing|consulting|audit(?:ing)?|security|catering|meals?|landscaping|gardening|survey|rehab(?:ilitation)?|management|operation|support|evaluation|assessment|repair|collection|rental|printing|design|nursing|tuition|classes|workshops?)\b/;

/** A provider's name at the head of a phrase and what follows it; null if none ends like an organisation. */
export function splitName(phrase: string): { name: string; rest: string } | null {
  return splitByKind(phrase) ?? splitByTrade(phrase);
}

const TWO_KINDS = new RegExp(
  `^(?<name>${HAN}{2,5}?(?:物业|家政|社工|教育|科技|环保|环境|园林|园艺|文化|咨询|安保|养老|餐饮|信息))(?<rest>保安|培训|翻译|检测|绿化|配餐|保洁|护理|照护|康复|安保|社工)$`,
  'u',
);

/** 安居物业保安, with nothing else said of what is bought: 安居物业, and 保安 is what it does; null for other names. */
export function splitTwoKinds(name: string): { name: string; rest: string } | null {
  const { name: own, rest } = TWO_KINDS.exec(name)?.groups ?? {};
  return own === undefined || rest === undefined ? null : { name: own, rest };
}

const ENDS_LIKE_NAME = new RegExp(`^(?<brand>${HAN}{2,3}?)(?:${TRADE}|${WEAK}|助残|保洁)$`, 'u');

/** 青鸟助残: whether a phrase may be a name as well as what is bought. */
export function endsLikeName(phrase: string): boolean {
  const brand = ENDS_LIKE_NAME.exec(phrase)?.groups?.brand;
  return brand !== undefined && !isGeneric(brand) && !SERVICE.test(brand);
}

function splitByTrade(phrase: string): { name: string; rest: string } | null {
  const { name, brand, rest } = TRADE_NAME.exec(phrase)?.groups ?? {};
  if (name === undefined || rest === undefined || isGeneric(brand ?? '') || SERVICE.test(brand ?? '')) return null;
  return isServiceLike(rest) ? { name, rest } : null;
}

function splitByKind(phrase: string): { name: string; rest: string } | null {
  const company = COMPANY_NAME.exec(phrase)?.groups;
  if (company?.name !== undefined && !isGeneric(company.name)) return { name: company.name, rest: company.rest ?? '' };
  const strong = STRONG_NAME.exec(phrase)?.groups;
  const weak = WEAK_NAME.exec(phrase)?.groups;
  if (weak?.name !== undefined && !isGeneric(weak.brand ?? '')) {
    // 康馨护理助残 ends at 护理; 绿洲物业服务有限公司 goes on.
    const rest = weak.rest ?? '';
    // 春晖养老护理服务: 护理服务 is what 春晖养老 does.
    const short = `${weak.brand ?? ''}${weak.kind ?? ''}`;
    if (rest === '服务' && short !== weak.name) return { name: short, rest: phrase.slice(short.length) };
    const goesOn = new RegExp(`^(?:${FIELD}){0,6}(?:${STRONG})`, 'u').test(rest);
    if (!goesOn) return { name: weak.name, rest };
  }
  const name = strong?.name;
  if (name === undefined || isGeneric(name) || new RegExp(`^(?:${STRONG})$`, 'u').test(name)) return null;
  return { name, rest: strong?.rest ?? '' };
}

function isGeneric(words: string): boolean {
  return ONLY_GENERIC.test(words);
}

/** Whether a phrase begins with what an organisation is or is about: 家政公司, 养老. */
export function beginsKind(phrase: string): boolean {
  return KIND_AT_HEAD.test(phrase);
}

/** Whether a phrase, all of it, ends like an organisation's name. */
export function isOrgName(phrase: string): boolean {
  if (/^[a-z]/.test(phrase)) return ENGLISH_ORG.test(phrase);
  const split = splitName(phrase);
  return split !== null && split.rest === '';
}

/** Whether a phrase says what is bought. */
export function isServiceLike(phrase: string): boolean {
  return /^[a-z]/.test(phrase) ? ENGLISH_SERVICE.test(phrase) : SERVICE.test(phrase) || isGeneric(phrase);
}
