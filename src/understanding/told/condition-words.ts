import { GENERAL_CRITERIA } from '../../domain/policy/criteria.js';

/** The conditions of clause 3.2 that bind every provider. */
export const GENERAL = GENERAL_CRITERIA;
export type General = (typeof GENERAL)[number];

/** What is said of a condition. `open` = told, but the text leaves open how it counts (补缴, 处罚, 代账). */
export type Said = 'yes' | 'no' | 'unclear' | 'open';

/** How conditions are named; `inverted` names a bad record, so that having none is good. */
export const TOPICS: readonly { criteria: readonly General[]; pattern: RegExp; inverted?: true }[] = [
  {
    criteria: ['independent_liability'],
    pattern:
      /独立承担(?:民事责任|责任)?(?:的?能力)?|独立担责|独立负责|(?<!独立)担责(?!任)|民事责任(?:的?能力)?|责任能力|法人独立|(?:独立)?法人(?:资格|单位)?|civil liability|(?:an? )?(?:(?:independent|separate) )?legal (?:person|entity)\w*|liabilit\w+|liable/g,
  },
  {
    criteria: ['facilities'],
    pattern:
      /设施设备|设施|房子|厂房|(?<![一两二三四])仓库|场地(?!租赁服务)|设备(?!采购)|办公(?:场所|用房|地点)|场所|门店|店面|铺面|(?:地方|场子)(?=、)|办公室(?!的?(?:[老小][\p{Script=Han}]|主任|同事|领导|那边|的人))|(?:咨询|活动|接待|会议|培训|康复|护理|治疗|实训|心理|多功能|功能|档案|工作)室|教室|床位|电脑|车辆|(?<=人)车(?=都|也|、)|硬件|(?<=有)(?:地方|场子)(?=有|也|,|。|$)|(?<=有)地儿|(?<![\p{Script=Han}])地儿(?=也|都|有|够)|facilit\w+|premises|equipment|offices?\b|venues?|classrooms?\b|workshops?\b(?! on)/gu,
  },
  {
    criteria: ['personnel', 'expertise'],
    pattern:
      /专业(?:技术)?(?:人员|人才|团队|队伍)|(?:professional|qualified|trained|skilled|experienced) (?:staff|team|people|personnel|employees)/g,
  },
  {
    criteria: ['personnel'],
    pattern:
      /(?<![\p{Script=Han}])人(?=(?:和|跟|与|、|有)(?:设备|场地|设施|房子|技术|场所|办公))|(?:工作|专职|服务)人员|人员(?!经费|编制)|人手|员工|专职(?:社工)?|团队|社工(?!机构|中心|组织|站|服务)|(?:[\p{Script=Han}]{1,2}师|[\p{Script=Han}]{1,3}员)(?=(?:有|共|一共)?[\d一二两三四五六七八九十]{1,3}(?:来|多)?(?:个|名|位))|(?:咨询|护理|营养|康复|治疗|心理|培训|评估|规划|设计|会计|工程|社工|厨|教|讲|律|技|药|医)(?:师|员)(?=、|(?:也|都|全|均)*(?:有|齐|够|配))|医生|大夫|教练|厨子|司机|老师(?!您?你?好|,请问|请问)|教师|讲师|医护|护士|护理员|护工|工程师|师傅|律师(?!事务所|行|函|协会|楼)|人(?=车都|车也|、车)|(?<=^|[,。、])人(?=(?:还|都|也)?(?:没有?|不足|不够|缺|少)(?:$|[,。的]))|人(?=也有(?!问题|毛病|病|困难))|(?<=^|[,。、])人(?=(?:也|都|已经?)*(?:招|配|请|找)[^,。]{0,3}了)|人(?=也?都?不?够|也?都?齐|也?都有|也?不足|太少)|(?<=有)人(?=手|有|也|,|。|$)|(?<=[\d一二两三四五六七八九十百多]来?(?:个|号|口))人(?!一起|合伙|单干|[开办搞弄撑干管]的?(?:$|[,。店个这]|办|着))|(?<=\d)人(?=$|[,。])|(?<=^|[,。、])人(?=也?有(?:的)?(?:$|[,。])|、)|(?<!\bfor (?:\w+ ){0,2})(?:\bstaff\b|personnel|employees|\bworkers\b|\bpeople\b)|\bteam\b|\b(?:lawyers|teachers|trainers|nurses|carers|therapists|drivers|engineers|cleaners|instructors|social workers)\b/gu,
  },
  {
    criteria: ['expertise'],
    pattern:
      /(?<!登记|许可|执|记|可|业)证(?=都|也都|齐|全有|均)|[^,。有没都的是和、\s]{0,4}[师员士工理](?:资格|执业|从业|等级)?证书?|(?:从业|上岗|执业)(?:资格)?证|资质(?=(?:也|都|全)*(?:有|齐|全|够))|(?<=[师员士工生们](?:都|也|还)?没(?:有)?)证(?=$|[,。])|(?<=(?<!没|没有|无)(?:有|具备)(?:相关|相应|专业|行业|国家|齐全)?的?)资质(?:证书)?(?=$|[,。])|资格证书?|职称|执业证书?|社工证|(?:专业|(?<!a级?的?|等级|评级|等级|评估|登记|法人|年检|资质|[翻找看查拿]到|[翻找看查]了(?:一?下)?|[翻找看查]一?下))证书(?![^,。]{0,3}(?:丢|遗失|掉了|不见)|[^,。]{0,12}(?:到期|过期|失效|复评|复审|年检))|专业技术(?:能力)?|(?:专业|业务|技术)(?:能力|水平)|技术(?!服务|合同|标)|专业(?!社工|服务|机构|性)|expertise|technical (?:ability|capacity|skills?)|\bskill(?:s|ed)?\b|\b(?:licensed|certified|qualified)(?= (?:\w+ )?(?:workers|teachers|nurses|staff|carers|lawyers|accountants|therapists))|know-how|(?<=有)(?:本事|手艺|两把刷子)/g,
  },
  {
    criteria: ['governance'],
    pattern: /内部治理(?:结构)?|内部管理|治理结构|治理|章程|理事会|监事会?|董事会|governance|\bboard\b|charter|bylaws/g,
  },
  {
    criteria: ['accounting'],
    pattern:
      /财务会计(?:制度)?|财务(?!科|局|部|室)(?:制度|管理)?|(?<![换请招找雇聘名个位])会计(?!师|事务|刚|走|离|辞|休|请假|忘|没(?:去|顾|来|时间|空)|还没)(?:制度)?|财会|账(?:目|务|本)|账(?=也|都|清|做|没|不|很)|(?<![挂台转记入平])账(?=$|[,，、])|accounting|bookkeeping|\baccounts\b|\bbooks\b|financial (?:system|rules|management)/g,
  },
  { criteria: ['asset_mgmt'], pattern: /资产管理(?:制度)?|固定资产|资产|asset management|\bassets?\b/g },
  {
    criteria: ['reputation'],
    pattern: /(?:社会和?)?(?:商业)?信誉|商誉|口碑|名声|信用(?!代码|修复)(?:记录)?|reputation|credit record|\bcredit\b/g,
  },
  {
    criteria: ['reputation'],
    inverted: true,
    pattern:
      /(?:行政)?处罚|罚款|被罚|罚(?:过|了)(?:一?[次回笔])?款?|挨[过了]?(?:一?[次回])?(?:个)?罚|罚单|(?:严重)?失信(?:名单|被执行人)?|黑名单|(?:经营)?异常(?:名录)?(?=$|[,。了过的])|(?:经营)异常|异常名录|举报|不良(?:信用)?记录|违法(?:违规)?(?:记录)?|违规(?:记录)?|投诉|差评|曝光|penalt\w+|\bfines\b|\ba fine\b|\bfined\b|blacklist\w*|bad record|\bcomplaints?\b(?! (?:procedure|process|system|handling|hotline|box|desk|policy))|\bsanctions?\b/g,
  },
  {
    criteria: ['tax_record'],
    pattern:
      /(?:纳|完|缴|交|(?<!漏)报)税(?:记录)?|税收|税款|税务(?!局|部门|师)(?:记录)?|税(?!率|费|点|前|后(?![来面补又])|务|收|款|号)|\btax(?:es)?\b/g,
  },
  {
    criteria: ['social_insurance_record'],
    pattern:
      /社保(?!局|卡|部门|服务|费率)(?:记录|费)?|社会保险(?!经办|服务|法)(?:费|记录)?|五险(?:一金)?|(?<=税[和跟与及、同])保险|参保(?!人)|(?:social )?\binsurance\b|social security|pension contributions?/g,
  },
];

/** How each is called where a message only counts it; read back by `TOPICS`. */
export const PLAIN_NAMES: Readonly<Record<General, string>> = {
  independent_liability: '独立承担民事责任',
  facilities: '设施',
  personnel: '人员',
  expertise: '专业技术',
  governance: '内部治理',
  accounting: '财务会计',
  asset_mgmt: '资产管理',
  reputation: '信誉',
  tax_record: '纳税',
  social_insurance_record: '社保',
};

/** Whole sentences that tell of a condition otherwise than their words one by one: of liability by who bears it. */
export const SENTENCES: readonly { id: General; said: Said; pattern: RegExp }[] = [
  {
    id: 'reputation',
    said: 'no',
    pattern:
      /(?:失信|黑名单)[^,。]{0,8}(?:还|尚)?(?:没|未)(?:有)?(?:被)?(?:移|撤|消|解除|出来|拿掉)|(?:还|仍|正)(?:挂|列|躺)?在[^,。]{0,4}(?:失信|黑)名?单/,
  },
  {
    id: 'asset_mgmt',
    said: 'yes',
    pattern: /\b(?:an? |the )?assets? registers?\b|\bassets? (?:are |is )?(?:registered|recorded)\b/,
  },
  { id: 'asset_mgmt', said: 'yes', pattern: /(?<!没|没有|无)(?:有|建了?|做了?)(?:资产)?台账(?!没|不)/ },
  // Nothing was due yet: that is no bad record, nor a good one.
  {
    id: 'tax_record',
    said: 'unclear',
    pattern: /零申报|(?:没|未)(?:有)?(?:产生|发生)(?:过)?税|税[^,。]{0,6}还没(?:到|轮到|开始)[^,。]{0,3}[交缴]/,
  },
  {
    id: 'accounting',
    said: 'unclear',
    pattern:
      /(?:财务|会计|记账)[^,。]{0,4}(?:没有?|未)(?:有)?(?:成文|书面|文字|写下来|形成文)|(?:没有?|无)(?:成文|书面|文字)的?(?:财务|会计|记账)/,
  },
  // The tax office's own grades: the best speaks for the record, of the others the plan says nothing.
  { id: 'tax_record', said: 'unclear', pattern: /(?:纳税|税务)(?:信用)?(?:等级|评级|评的|评了|是|为)*[bcdm](?:级|类)/ },
  { id: 'tax_record', said: 'yes', pattern: /(?:纳税|税务)(?:信用)?(?:等级|评级|评的|评了|是|为)*a(?:级|类)/ },
  // What the tax office calls one that it cannot find; once lifted it is a thing of the past.
  {
    id: 'tax_record',
    said: 'open',
    pattern: /非正常户?[^。]{0,8}(?<!没|未|没有)(?:解除|移出)|(?:曾|[前去]年|以前)[^,。]{0,10}非正常户|非正常户?过/,
  },
  {
    id: 'tax_record',
    said: 'no',
    pattern: /(?<!不是|没有|没被|不在|从没)(?:列为?|认定为?|成了?|是|进了?)?(?:税务)?非正常户/,
  },
  {
    id: 'reputation',
    said: 'open',
    pattern:
      /(?<!没|没有|无|未|不)(?:有|收到|吃|遇到|惹|[在正]打)过?(?:了|一?[个次些起]|点|几[个次])?(?:[\p{Script=Han}]{2}(?<![的没有不无]))?(?:投诉|纠纷|官司|诉讼|差评|处罚|罚款)(?!都?没|.{0,2}没有)|(?<!没|没有|未|不|没怎么)打(?:过|了|输|赢)?(?:一?场)?官司(?!都?没)|官司(?:打)?(?:输|败)了|败诉|(?<!没|没有|未)(?:当过|成了|是)被告|被(?:人|[^,。没]{1,8})?(?:告|起诉)(?:了|过|到|上)/u,
  },
  // 「信用中国没记录」: nothing bad is written there.
  {
    id: 'reputation',
    said: 'yes',
    pattern:
      /(?:信用中国|信用网|信用平台)(?:上|网|里|查)*[^,。]{0,4}(?:没有?|无|未)(?:见|查到|查出|发现)?(?:任何|什么|啥)?(?:不良|失信|处罚|异常|负面|违法|行政处罚)?(?:的)?(?:记录|信息)?(?=$|[,。的])/,
  },
  // 「人8个」.
  {
    id: 'personnel',
    said: 'yes',
    pattern: /(?:^|[,。])人(?:员|手)?(?:有|共|一共)?\d{1,4}(?:来|多)?(?:个|名|位|号)?(?=$|[,。])/,
  },
  {
    id: 'expertise',
    said: 'yes',
    pattern:
      /(?<![局厅委门])(?:都|全|均|全部|人人|统一)[^,。没不未]{0,3}(?:持|有)(?:从业|资格|执业|专业)?证(?:上岗|书)?(?!明)|持证上岗|\d{1,3}(?:名|个|位|人)[^,。没不未]{0,3}持证/,
  },
  // What is not one's own may still be rented or borrowed.
  {
    id: 'facilities',
    said: 'unclear',
    pattern:
      /(?:没有?|不是|无)自(?:己|家|有)的?(?:固定)?的?(?:办公)?(?:场地|场所|房子|房产|地方|办公室|设备|设施|教室)(?![^。]{0,6}(?:租|借|提供|给))/,
  },
  { id: 'tax_record', said: 'unclear', pattern: /不(?:用|必|需要?)(?:怎么)?(?:交|缴|报)(?:什么|任何)?税/ },
  // Nobody to insure.
  {
    id: 'social_insurance_record',
    said: 'unclear',
    pattern:
      /社保[^,。]{0,3}没(?:有)?(?:员工|雇人|请人|人(?:要|需要|可)?[交缴])|没(?:有)?(?:雇|请|招)?(?:员工|雇人|请人)[^,。]{0,6}社保|no (?:employees|staff) to insure/,
  },
  // Who keeps the books: the house itself, or somebody of whom it is not known whether that will do.
  {
    id: 'accounting',
    said: 'yes',
    pattern: /账(?:目|本)?(?:都|也|是|由|有)*(?:自己|专职|专人|会计|出纳|财务)[^,。没不]{0,5}(?:做|记|管|建)/,
  },
  {
    id: 'accounting',
    said: 'unclear',
    pattern:
      /账(?:目|本)?(?:都|也|是|由|归)*(?:老板娘?|家里|家人|亲戚|爱人|老公|老婆|志愿者|负责人|会长|院长|校长|我)[^,。没不]{0,5}(?:做|记|管)/,
  },
  {
    id: 'asset_mgmt',
    said: 'yes',
    pattern: /资产(?:都|也|全)?(?:有|做了?|已经?)?(?:登记|造册|盘点|入账|建台账|有台账)(?:了|的|过|在册|造册|$)/,
  },
  // Having no assets says nothing of how they are managed.
  {
    id: 'asset_mgmt',
    said: 'unclear',
    pattern:
      /(?:没(?:有)?|无)(?:啥|什么|多少|几样|任何)?(?:固定)?资产(?![管制])|资产[^,。]{0,3}没(?:啥|什么)(?:好|可)?管|(?:no|few|hardly any) assets/,
  },
  {
    id: 'independent_liability',
    said: 'no',
    pattern:
      /(?:出了?(?:啥|什么|任何)?(?:事|问题|岔子|纰漏)|有(?:啥|什么)?事)[^,。]{0,4}(?:是|由|找|归|靠|都|得|让|,)*(?:总公司|总部|总会|母公司|上级|街道)(?:来|那边)?(?:赔|兜|顶|管|扛|担|负责|认)|^(?:我们|咱们?|自己|本身)*(?:自己|本身)?(?:并)?不独立(?!核算)|(?:责任|民事责任)[^,。]{0,4}(?:由|是|归|靠|让|在)?[^,。]{0,2}(?:总公司|总部|总会|母公司|上级|别人|街道|主管单位|法人单位)[^,。]{0,6}(?:承担|负责|负|担|扛|来)|(?:由|靠|归)(?:总公司|总部|总会|母公司|上级|街道)[^,。]{0,6}(?:承担|担责|负责)|(?:总公司|总部|总会|母公司)(?:来|替我们|帮我们|那边|统一|一起|都|给)*(?:承担|担|负|扛)(?:民事|法律|全部)?责任?|(?:自己|独立|单独)?[^,。]{0,4}(?:承担|担|负|扛)不了(?:责任|责)?|head office (?:is liable|bears|answers)|parent (?:company )?(?:is liable|bears|answers)/,
  },
  {
    id: 'independent_liability',
    said: 'yes',
    pattern:
      /(?:出了?(?:事|问题)|责任|风险)[^,。]{0,4}(?:由|都)?(?:我们)?自己[^,。]{0,4}(?:兜(?:得住|底|着)?|承担|负责|担|负|扛)|(?:^|,)(?:能|可以)(?:自己|独立)?担责|自己(?:也?都?能|可以)?(?:够)?(?:独立)?(?:承担(?!不)|担责|负责任|负得起|担得起)|以自己的?名义[^,。]{0,4}(?:签|承担)|we bear (?:our own )?liability|\b(?:can|may) (?:be sued|sue(?: and be sued)?|sign|contract)[^,.]{0,20} in (?:our|its) own name/,
  },
];

/** 「制度健全」 without saying which. */
export const SYSTEMS = /(?:各项|规章|内部|管理|内控)?制度|internal rules/g;
export const SYSTEM_CRITERIA: readonly General[] = ['governance', 'accounting', 'asset_mgmt'];

/** What is said, longest first where two begin together; see `tokenise`. */
export const PREDICATES: readonly { said: Said; pattern: RegExp; arrears?: true }[] = [
  {
    said: 'unclear',
    pattern:
      /有(?:的|些|一些|几样|几条|几个|部分)(?:方面|地方)?(?:还|也|都|就)?(?:不(?:太|够|怎么)?|没(?:有|太|怎么)?|未)(?:全|齐全?|够|健全|完善|规范|有|到位|建(?:立|起来)?|弄好|写)|不(?:是)?(?:太|很|大|怎么)?(?:清楚|知道|晓得|懂|了解|确定|明白|好说)|说不(?:准|清|好)|拿不准|没把握|不记得|忘了|没查过?|没问过|没(?:太|怎么)?(?:留意|注意|关注)|没(?:太)?(?:弄|搞)(?:明白|清楚)|没(?:有)?(?:专门|专职|专人)的?(?=财务|会计|出纳|做账|记账|人|$|[,。])|没(?:有)?(?:什么|啥)?(?:专业|相关|相应|从业|资格)(?=证)|没怎么(?:管|弄|做|搞|建|记)?|[搞弄]不(?:清|懂|明白)|待(?:确认|核实)|一般(?=般|吧|$|[,。])|马马虎虎|(?:有点|有些|比较|挺)(?:乱|弱|薄弱|差|欠缺)|没(?:怎么)?理顺|一团糟|乱(?:七八糟|糟糟)|不(?:用|必|需要?)[交缴上买]|凑合|勉强|so-?so|零申报|免税|免的|免[征缴]|(?:要|得|再|先)问(?:问|一下)?|not (?:so |quite |really |very )?(?:sure|certain|clear)|(?:don't|do not|doesn't) (?:really )?know|no (?:idea|clue)|unsure/g,
  },
  {
    said: 'open',
    pattern:
      /灵活就业|补(?:缴|交|上|齐|报|清)|(?:已经?|后来|后面)补|(?<=[税险保款费])补(?:了|过|齐)|(?:才|刚|又|再|前|年|月|初|底|时候)补(?:的|了|过)|[晚迟](?:缴|交|报|了)|(?:逾期|延期|延迟|拖延)(?:了|过|缴|交|申报|缴纳)*|滞纳金?|结清|还清|清缴|(?<!没|未|没有|还没能)(?:解除|移[出除])(?:来)?(?:了|过|$)|paid (?:it )?(?:back|late|up later)|back pay\w*|\b(?:settled|cleared|caught up)\b|\b(?:was|were|been|a bit|filed) late\b|\blate (?:once|twice|payment)/g,
  },
  {
    said: 'open',
    pattern:
      /代账(?:公司)?|代管站?记?的?|代理?记账(?:公司)?|记账公司|财务外包|外包记账|兼职会计|bookkeeping agency|outsourced (?:accounting|bookkeeping)/g,
  },
  {
    said: 'yes',
    pattern:
      /(?:从来?没有?|没有?|从?不|从?未|无|没有?任何|不存在)(?:任何)?(?:拖)?(?:欠|断|漏|少)(?:过|缴|交|费)*|no(?= (?:\w+ ){1,5}(?:issues?|problems?|arrears|debts?)\b)|no (?:outstanding|overdue|unpaid|late)\b|no (?:arrears|debts?|problems?|issues?)|(?:don't|do not|never) owe|nothing owed/g,
  },
  {
    said: 'yes',
    pattern:
      /(?:没有?|无)(?:什么|啥|任何)?(?:大)?(?:问题|毛病)|没得说|没话说|没(?:得)?挑|没(?:有)?(?:任何|什么|啥)?(?:过)?(?:纠纷|投诉|官司|污点|差评)|(?:月月|按月|按季度?|每月|每个月|年年|每年|每季度?)都?[报交缴](?:的|着|了)?|有章可循|(?:从|都|也|啥都|样样都?)?不(?:缺|差(?=$|[,。的钱]))|都有|有(?!没有|无|限|关|时|待|什么|啥|哪|几|多少|点|些?问题|要求|规定|欠|拖|漏|断|待|一定)|具备|健全|齐全|齐备|齐(?=$|的)|完善|完备|完整|规范(?!性)|正常|良好|优良|不错|[蛮挺很都也还得]好|过硬|过得去|扎实|杠杠的?|(?<=口碑|信誉|名声|信用|记录|声誉)(?:很|挺|都|也|一直)?好|(?<!不)好(?=$|[,。的了])|(?:都|也|很|挺|齐|(?<=制度|设施|设备|人员|人手|手续|证照|章程))全(?=$|[,。的了])|够用|足够|够(?!格)|充足|充分|到位|满足|达标|符合|合规|合格|行(?!业|政|为|动|程)|可以|(?<![不功性可智])能(?!力|源)|\bok\b|按时|准时|按期|及时|如期|照章|依法|[交缴][齐清了着]|[在都一直也全][交缴买]|买[了着齐]|[交缴上买](?=了?(?:社保|税|五险|社会保险))|(?:全员|全部|足额|全额)(?:都|参保|[交缴上买]纳?)|清[楚白]|租[的了着用]|(?<!(?:没|未|待|要|将|想|才|只|打算|准备|计划|明年|下个?月|年底)[^,。]{0,4})(?:[建设定备招配请聘买写编]|建立|设立|制[定订]|订立|配备|落实|招聘|聘请|购置|添置)(?:好|起来|齐全?|足|成|全|完|满|到位|够)?了(?!一半|一部分|部分|又|个大纲|[^,。]{0,3}假)|上墙了?|(?<![没未])成文|(?:都|全|已经?)清(?=了?的?(?:$|[,。]))|全员(?=$|[,。])|(?:给|提供|借|批|划拨?)的(?=$|[,。])|自有|自己的|(?<=财务|会计|账务|核算)(?:是|都|也)*独立(?:核算)?(?=$|[,。的])|固定(?=的?(?:办公|场[地所]|地[方点]|设施))|\byes(?: to (?:all|both|each|everything))?\b|\bhave\b|\bhas\b|\bgot\b|[\d一二三四五六七八九十几百]{1,6}多?(?:名|个|位)(?=[^,。]{0,4}(?:社工|人员|员工|护理|护工|专职|师|人)|$|[,。全都也持])|[\d一二三四五六七八九十几百]{1,6}多?(?:来|号)?(?=人(?:$|[,。]))|\d{1,6}多?(?=(?:来)?(?:平|㎡))|\brented\b|\bleased\b|\bown(?:ed)?\b(?! liability)|\bcertified\b|\blicensed\b|\d{1,6}(?= (?:\w+ )?(?:staff|employees|people|workers|lawyers|nurses|teachers|trainers|carers|therapists|drivers|engineers|cleaners|instructors))|paid|\bgood\b|\bfine\b|\bproper\b|\bsound\b|in place|in order|\baudited\b|all there|up to standard|complete|adequate|enough|sufficient|up to date|\bclean\b|\b(?:is|are)(?: all)? (?:there|present|ready|set up)\b|\b(?:available|established|covered|sorted|properly)\b|\bso (?:is|are|do|does|has|have) (?=the|our|all)|\b(?:too|as well|also)$|\bcan\b|\bable\b|\bmeet\b|\bis\b(?= a legal)|\bare\b(?= a legal)/g,
  },
  {
    said: 'yes',
    pattern: /(?<!不)(?:是|属于)(?=(?:一家)?独立法人)/g,
  },
  {
    said: 'no',
    arrears: true,
    pattern:
      /(?:拖)?欠(?:着|了|缴|费|交|过)*|断(?:缴|交|了|过|保)+|漏(?:缴|交|报)+|少[缴交]|停[缴交]|(?:没有?|未)(?:有|能)?补(?:缴|交|上|齐|清)?|(?:没有?|未|不)(?:按时|给员工|依法)?[交缴上买](?:过|纳|清|齐)?|(?:只|就|才)(?:给|替|为)?[^,。]{0,6}(?:一半|一部分|部分|几个(?!月)|[一两二三四五六\d]{1,2}[个名位](?!月|季|星期|礼拜))(?:人|员工)?[^,。]{0,4}[交缴上买](?:了|的|过)?|(?:给|替|为)[^,。]{0,2}(?:大部分|多数|大多数|一部分|部分|一半|几个)[^,。]{0,4}[交缴上买](?:了|的|过|齐)*|(?:只|就|才)?[交缴上买](?:了|过)?(?:一半|一部分)|(?:只|就|才)(?:给)?[交缴上买](?:了|过)?(?:[^,。]{0,4}(?:一半|一部分|部分|几个)|[一二两三四五\d]{1,2}[个名位](?:人|员工)?的?(?![月季]))|only (?:paid|pay|covered?|insured?)(?: for)?[^,.]{0,12}(?:half|some|part|few)[^,.]{0,20}|\bow(?:e|es|ed|ing)\b|unpaid|arrears|overdue|\bbehind\b(?! (?:us|this|it)\b)|\b(?:days?|weeks?|months?|years?) late\b/g,
  },
  {
    said: 'no',
    pattern:
      /没有?|非正常户?|无(?!锡)|缺(?:少|乏)?|欠缺|不(?:太|够|很|是很|怎么)?(?:够|足|行|健全|全|齐全?|完善|完备|规范|正常|良|好|具备|能|可以|达标|符合|满足|合格|在|是)|[较很太]差|差(?!不多|一)|尚未|还没|(?:暂时?|尚|还|仍|都)?未有|未(?=[建设配])|非(?=独立法人)|混乱|(?:don't|do not|doesn't|does not|didn't|haven't|have not|hasn't)(?: yet)?(?: have| has| got)?|\bno\b|\bnot\b|\bnone\b|\black(?:s|ing)?\b|\bmissing\b|\bwithout\b|\bcannot\b|\bpoor\b|\bbad\b(?! record| credit)|\bnever\b/g,
  },
];

export const HEDGE =
  /应该|可能|大概|好像|似乎|估计|也许|差不多|或许|吧$|吧(?=[,。])|\bprobably\b|\bmaybe\b|\bperhaps\b|\bi think\b|\bi guess\b|\bshould be\b/;
/** Speaks of what is asked for, not of what is there. */
export const RULE =
  /要求|规定|必须|应当|条件是|条件包括|须(?=有|具)|需要(?!问)|(?<![不主想只重还就快需将都没])要(?=有|具|能|是|提供|写)|得有|才能|合同(?=[^,。]{0,4}(?:写|约定|要|里|规定|条款))|\brequire\w*|\bmust\b|\bneed\b/;
