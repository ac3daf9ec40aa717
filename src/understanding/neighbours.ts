/** A matter the plan does not govern, told by its subject together with what is to be done about it. */
interface Neighbour {
  /** Id of the concept in `policy/glossary/other-topics.yaml`, which names the office that can help. */
  concept: string;
  subject: RegExp;
  /** What is asked of the subject; a subject alone says nothing, since the plan speaks of many of them. */
  about: RegExp;
  /** Words that bring the matter back to the plan. */
  unless?: RegExp;
}

/** Taking part, being chosen, being bought as a service: then the plan is asked about, whatever else is named. */
const OF_THE_PLAN =
  /购买服务|买服务|承接|接(?:政府|项目|活|单)|能接|接得了|目录|方案(?!书)|资格|条件|购买主体|投标(?!文件|保证金)|投[^,。?票]{0,8}项目|走购买|中标|竞标|参加采购|算不算|入围|供应商|purchas\w* (?:of )?services?|provider|qualif|eligib|\bbid\b|vendor|supplier|outsourc|contract(?:ed|ing)? out/u;
const HOW =
  /怎么|咋|如何|怎样|哪[里儿个些家]|去哪|找谁|几[天个号月年点]|多少|多久|什么|啥|要不要|能不能|可不可以|[吗嘛么]|流程|手续|步骤|材料|how|where|what|when|which|who|can (?:i|we)|do (?:i|we)/u;

const NEIGHBOURS: readonly Neighbour[] = [
  {
    concept: 'other_goods_works',
    subject:
      /空调|台式机|显示器|键盘|碎纸机|冰[柜箱]|电视机|洗衣机|饮水机|热水器|风扇|打印[机纸]|复印[机纸]|a4纸|墨盒|硒鼓|口罩|防护服|消毒液|电脑|笔记本|平板|服务器|投影|显示屏|大屏|摄像头|监控设备|办公桌|办公椅|桌椅|桌子|椅子|沙发|文件柜|货架|家具|公务车|公车|轿车|面包车|越野车|货车|校车|救护车|消防车|垃圾车|洒水车|车辆|器材|仪器|锅炉|工作服|制服|校服|物资|货物|商品|药品|耗材|教材|课本|帐篷|棉被|被褥|大米|食用油|粮油|食材|蔬菜|猪肉|钢材|水泥|沙石|灯具|路灯|花盆|苗木|树苗|化肥|文具|窗帘|地毯|窗户|桶装水|\b(?:laptops?|computers?|printers?|photocopiers?|air conditioners?|desks?|chairs?|furniture|vehicles?|vans?|uniforms?|equipment|goods|stationery|toner|medicines?|servers?|projectors?|fridges?|refrigerators?)\b/u,
    about:
      /买|采购|购置|购入|添置|换|更新|配备?|订购|招标|询价|报废|定制|比价|\b(?:buy|buying|purchas\w*|procur\w*|replac\w*|order|tender)\b/u,
    unless:
      /服务(?!器)|购买主体|承接|目录|接送|运维|维护|维修|保养|清洗|租赁|条件|写明|要求|规矩|(?:项目|购买)[^,。?]{0,6}(?:钱|款|经费|资金|费)|剩[的下余了]|乱花|方案|结余|what(?:'s|’s| is) left|left ?over|经费|设施|护理|机构|\bservices?\b|project (?:money|funds?)|maintenance|provider|vendor|ngo/u,
  },
  {
    concept: 'other_goods_works',
    subject:
      /工程(?!师)|施工|土建|装修|修缮|屋顶|外墙|刷墙|粉刷|桥梁|修[^,。?]{0,6}桥|村道|巷道|硬化|路面|盖楼|建楼|修路|铺路|修桥|道路(?!.{0,2}(?:保洁|清扫|养护))|建筑(?!工人)|围墙|改造|\b(?:construction|renovat\w*|building works|civil works|road works|refurbish\w*|repave|repaint)\b/u,
    about: new RegExp(`${HOW.source}|招标|限额|预算|审批|款`, 'u'),
    unless:
      /购买服务|买服务|承接主体|目录|方案(?!书)|(?:想|能|可以|来)接|够格|保洁|清扫|清洁|养护|管护|巡[查护]|适老化|无障碍|系统工程|民心工程|购买主体|公司|社会组织|政府职能|服务(?!器)|\bservices\b|provider|vendor|ngo/u,
  },
  {
    concept: 'other_social_insurance',
    subject:
      /社保|社会保险|养老保险|医保|医疗保险|失业(?:金|保险)|生育(?:保险|津贴)|工伤|劳保|健保|\b(?:social (?:security|insurance)|pension|medical insurance|health insurance)\b/u,
    about:
      /怎么(?:停|办|开|交|缴|转|补|查|取|提|领|报|投|断|减|增)|如何(?:停|办|开|交|缴|转|补|查|取|提|领|申报)|停保|增员|减员|账户|开户|断缴[^,。?]{0,6}(?:怎么办|咋办)|转移|基数|报销|余额|局(?:的)?(?:电话|地址|在哪)|[社医]保卡|医保卡|交(?:够|满)?(?:多少|几)年|领(?:多少|几)|能领|认定|申报|赔|投保|登记(?:证)?怎么|去哪[办交查]|在哪[办交查]|\b(?:my (?:pension|insurance|social)|transfer my|open an? .{0,20}account|reimburse\w*|how (?:do|can|to) (?:i|we|you)? ?(?:pay|claim|transfer|stop|open|enrol\w*|register))\b/u,
    unless:
      /记录|甲方|提价|报的?价|合同|接(?:政府|项目)|能接|承接|购买服务|资格|够不够|投标|算不算|影响|符合|良好|方案|条件|provider|eligib|qualif|\bbid\b|record/u,
  },
  {
    concept: 'other_housing',
    subject:
      /公积金|房东|租房|退租|租客|公租房|廉租房|经适房|学区房|首付款?买房|\b(?:landlord|my rent|tenancy|housing fund)\b/u,
    about: /./u,
    unless: /购买服务|承接|目录|方案(?!书)|provider/u,
  },
  {
    concept: 'other_company_registration',
    subject: /公司|企业|营业执照|执照|个体户|工商|股东|股权|商标|经营范围|法人(?!治理)/u,
    about:
      /增资|增加注册资本|改名|更名|注销(?:流程|手续|怎么|要|需|登记|多久)|怎么(?:注销|变更|注册|转让|改名|更名|补办|年报)|如何(?:注销|变更|注册|转让|更名)|(?:变更|注册|更名|补办|年报|转让)(?:流程|手续|要什么|要多久|去哪|怎么|在哪|多少钱|材料)|去哪(?:注销|变更|注册|补办|办)|办下来|工本费|办个?营业执照|办执照/u,
    unless: /承接|购买服务|购买项目|能接|还能|资格|条件|接(?:政府|项目)|投标|中标|登记证明|要不要是|哪里登记的|合同/u,
  },
  {
    concept: 'other_org_registration',
    subject:
      /社团|民非|民办非企业|社会服务机构|协会|商会|学会|促进会|基金会|社会组织|志愿者?协会|联谊会|理事会|章程|\b(?:ngos?|charit\w+|association|foundation|nonprofits?|non-profits?|social organi[sz]ations?)\b/u,
    about:
      /换届|选举|怎么(?:成立|登记|注册|注销|变更|设立|办下来|写|改|备案)|如何(?:成立|登记|注册|注销|变更|设立|备案)|(?:成立|登记|注册|注销|变更|设立|备案)(?:流程|手续|要什么|需要什么|要多少|要几|去哪|在哪|材料|条件|费)|改名|更名|想(?:成立|办一?个|注册|申请成立)|(?:成立|办|设立)一?[个家](?!项目)|举办者|变更吗|能变更|可以变更|开(?:网店|淘宝店?|店|公司|超市|饭店)|法定代表人|发起人|会费|分红|转(?:为|成)?企业|登报|证书?(?:丢|遗失|过期|到期)|原始基金|开办资金|党支部|注册地址|登记住所|办事处(?!能)|代表处怎么|会员(?:代表)?大会|\b(?:how (?:do|can|to|does) (?:i|we|one|you)? ?(?:register|set up|found|start|dissolve|establish|deregister)|register (?:a|an|our|my)|set up an?|start an? (?:ngo|charity|nonprofit|foundation|association)|tax[- ]exempt\w*|board election|membership fees?)\b/u,
    unless:
      /承接|能接|接(?:政府|项目)|购买服务|买服务|投标|中标|资格|条件|[算还]不算|还算|还能|依法登记|rules? (?:apply|hold)|健全|目录|备案的|方案|服务项目|业务量|报名|还按|contract|provider|eligib|qualif|\bbid\b|vendor|supplier/u,
  },
  {
    concept: 'other_inspection_procedure',
    subject: /年检|年报|年度检查|annual inspection/u,
    about:
      /哪个(?:网|系统|平台|窗口)|网址|网上|入口|怎么(?:填|报|弄|交|提交|登录|办|操作)|如何(?:填|报|提交|办理)|填报|填写|上报|提交|晚报|迟报|漏报|补报|罚款|截止|账号|密码|登录|没[交报]|会怎么?样|交什么|要交|材料|去哪[报交办]|在哪[报交办填]|几月份?(?:报|开始|截止)|\b(?:upload|submit|file|fill|form|login|website|portal|deadline)\b/u,
    unless:
      /承接|能接|接(?:政府|项目)|购买服务|资格|算不算|还能|条件|没参加|证明|影响|报得上|报名|provider|eligib|qualif|\bbid\b/u,
  },
  {
    concept: 'other_rating_procedure',
    subject: /评级|等级|评估|评鉴|复评|[345]a|三a|四a|五a|牌匾|\brating|\brated|assess/u,
    about:
      /怎么(?:申请|申报|评上|评的|准备|复评|升|弄到|报)|如何(?:申请|申报|评上|准备|复评)|(?:申请|申报)(?:评估|评级|等级|[345]a)|要准备|交什么|交哪些|什么材料|哪些材料|去哪[评申报儿里]|在哪[评申报]|复评|(?:证书?|牌匾)(?:丢|补办)|评审费|专家(?:组|打分)|打分表|评分表|评鉴|申请书|\b(?:how (?:is|are|do|does|can|to) .{0,30}(?:assess\w*|rated|get|apply|scor\w*|obtain)|who (?:scores|assesses|gives)|apply for .{0,12}rating|rating (?:agency|fee|form|process))\b/u,
    unless:
      /承接|能接|接(?:政府|项目)|购买服务|资格|算不算|还能|条件|能力|除了|以外|之外|能不?能?[投报]|过了?期|到期|绩效|项目|验收|等级高|投标|投得|接得|期间|provider|eligib|qualif|\bbid\b|project|performance|service/u,
  },
  {
    concept: 'other_recruitment',
    subject:
      /(?:你们|贵|咱)(?:局|单位|区|街道|中心|科|这)?[^,。?]{0,8}招|公务员|事业编(?!制)|编外人员|临聘|事业单位(?:考试|招考|招聘)|编制考试|选调生|教师招聘|网格员|社工证|职称|岗位工资|\b(?:job openings?|any vacancies|apply for a job|civil service exam|recruiting (?:staff|now))\b/u,
    about:
      /公告|招(?:不招|编外|人|临聘|合同工|辅警|网格员|文员|实习|社工|几个人|聘)|考|体检|政审|面试|笔试|报名|工资|待遇|年终奖|休假|退休|遴选|招录|评[职上]|转正|怎么当|\b(?:exam|vacanc|opening|apply|recruit)\w*/u,
    unless:
      /购买服务|买服务|按方案|条件|公告里|用[^,。?]{0,6}钱|承接|公务员法|参公|变相|编制(?!考试)|经费|项目|服务合同|公布/u,
  },
  {
    concept: 'other_laws',
    subject:
      /(?:民法典|民法|刑法|公司法|劳动法|劳动合同法|招标投标法|招投标法|预算法|税法|社会保险法|慈善法|公务员法|行政处罚法|行政许可法|行政诉讼法|行政强制法|治安管理处罚法|土地管理法|保密法|审计法|会计法|担保法|物权法|婚姻法|道路交通安全法|食品安全法|消防法|信访条例|信息公开条例|合同法|[一-龥]{2,8}(?:管理条例|暂行条例|登记条例))/u,
    about:
      /第?几条|多少条|条文|全文|怎么(?:规定|说|写|定)|规定(?:了?什么|的|试用期|多|几|是)|标准|关于|多少|期限|有没有规定|解释/u,
    unless: /购买服务|承接|采购法/u,
  },
  {
    concept: 'other_places',
    subject:
      /北京|上海|广州|深圳|天津|重庆|杭州|南京|苏州|成都|武汉|西安|长沙|郑州|青岛|济南|厦门|福州|宁波|合肥|沈阳|大连|昆明|贵阳|南宁|海口|兰州|香港|台湾|澳门|新加坡|邻市|邻区|隔壁[区县市]|外省|外国|国外|\b(?:beijing|shanghai|guangzhou|shenzhen|hong kong|singapore|taiwan|hangzhou|nanjing|chengdu|wuhan)\b/u,
    about:
      /[市省区]?(?:那边|那儿|那里)?的?(?:政府)?(?:购买服务)?的?(?:目录|方案|规定|做法|政策|标准|流程|指导目录|限额|条件)(?:是|有|怎么|几|多少|如何|什么|里|呢|吗|[?。]|$)|(?:是)?怎么(?:规定|做|买|搞|操作)的?|\b(?:rules?|catalogue|policy|plan|threshold|practice|do it|system)\b/u,
    unless: /我们(?:是|在|公司|机构|协会)|注册|登记|外地|能接|承接|分公司|我司/u,
  },
  {
    concept: 'other_statistics',
    subject: /你们(?:单位|局|去年|上次)|哪[家个](?:机构|公司|单位|组织)?|谁家|我们|咱们|\b(?:which|our|we)\b/u,
    about:
      /(?:跟|和|与)谁签|最?(?:靠谱|好用|便宜|厉害|出名)|(?:做得|服务)(?:最|比较)好|推荐(?:一|几|个|谁|哪)|(?:能|会)不?能?(?:中|赢)(?:标)?(?:吗|不|么|吧)|(?:胜算|希望|把握|几率|概率)(?:大|高|有多|多)|\b(?:best|recommend\w*|(?:will|can) (?:we|our bid) win|chances?)\b/u,
    unless: /条件|资格|目录|方案|怎么选|方式|采购法/u,
  },
  {
    concept: 'other_education_health',
    subject:
      /学费|补课费|学籍|学区|入学|转学|小学|初中|高中|高考|中考|幼儿园|补习班|孩子|娃|我儿子|我女儿|挂号|住院|看病|门诊|手术|疫苗|吃药|\b(?:tuition|my (?:son|daughter|kid|child)|enrol\w*|hospital|doctor|vaccin\w*)\b/u,
    about: HOW,
    unless:
      /购买|买服务|服务|甲方|护理|承接|目录|政府|课后托管|托管|机构|项目|培训|中标|采购|资格|provider|services?\b|purchas\w*|catalogue|outsourc|buy|bids?\b|bureau|demand/u,
  },
  {
    concept: 'chat_personal_data',
    subject:
      /局长|科长|主任|处长|书记|领导|隔壁(?:那)?(?:家)?(?:的)?(?:机构|单位|公司|协会|家)|别的?(?:机构|单位|公司|家)|其他(?:机构|单位|公司|投标)|对手|同行|另一家|中标(?:单位|机构|公司|人)|他们家?|评委|专家|[张王李赵刘陈杨黄周吴](?:某|总|局|科|主任|处|老师)|bureau chief|director|competitor|other bidders?|the winner|officer in charge/u,
    about:
      /手机|私人电话|联系人|家住|住哪|住址|微信号?|身份证|银行卡|(?:年检|自查|评估|打分|评分)(?:的)?(?:结果|材料|情况)(?:发|给|看|是|怎)|标书|报价|底价|报了多少|财务报表|工资条|家?电话(?:是|多少|号)|的(?:电话|号码)|年检[^,。?]{0,4}(?:过没|过了?[没吗]|合格[没吗]|怎么样)|\b(?:mobile|phone number|cell|home address|wechat|id number|salary|quotation|quote|bid price|inspection results?)\b/u,
    unless: /提醒|公布|公示|公开|验收|绩效评价|要求(?:提供|提交)|我们的|must|published?|publish/u,
  },
];

/** Whether a text speaks of buying services, or of taking part in it, so that only clear signs put it outside the plan. */
export function isOfThePlan(text: string): boolean {
  return OF_THE_PLAN.test(text);
}

/** Rating and inspections told together, or work taken on: an organisation's own case, whatever else its story holds. */
const OWN_CASE =
  /(?:我们|我院|我园|我校|我中心|我司|我公司|咱们?)[^?]{0,24}(?:能|可以|想|打算)(?:不能|去|来)?承?接(?!送|种|孩|娃|受|到|诊|电话)|(?:评级|等级|[1-5一二三四五]a)[^?]{0,40}年检|年检[^?]{0,40}(?:评级|等级|[1-5一二三四五]a)|(?:去|能|来|可以|想)投(?=[了的吗不吧呀啊?,。]|$)|(?:想|能|可以|一个人|自己)[^,。?]{0,6}接(?:学校|医院|幼儿园|社区|街道|政府|村里|镇上)的/u;

/** The neighbouring matters a normalised text asks about; empty when it may be about the plan. Linear in the text. */
export function neighboursIn(text: string): string[] {
  if (OWN_CASE.test(text)) return [];
  return NEIGHBOURS.filter(
    ({ subject, about, unless }) => subject.test(text) && about.test(text) && !(unless ?? OF_THE_PLAN).test(text),
  ).map(({ concept }) => concept);
}
