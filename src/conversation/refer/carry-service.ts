import type { ConversationState } from '../state.js';
import { bodyIn } from './body.js';
import type { Before } from './carry.js';

const ABOUT_SERVICES = /^catalogue_(?:item_lookup|domains|not_purchasable)$/;
const HOW_TO_BUY =
  /^(?:那|这个|它|那个|这项|那项|要是买|想买|具体|,)*(?:怎么|咋|如何|要怎么|该怎么|怎样)(?:去|来|个)?(?:买|采购|购买|走(?:手续|流程|程序)|办(?:手续|理)?|弄|操作)(?:法)?(?:呢|啊|的|[?？])*$|^(?:那|要|具体|,)*(?:走)?(?:(?:什么|啥|哪些|哪种)(?:手续|流程|程序)|(?:手续|流程|程序)(?:怎么|咋|如何)(?:走|办|弄))(?:呢|啊|[?？])*$/;
/** 「能买吗」 of the service, not of who buys. */
const MAY_IT_BE_BOUGHT =
  /^(?:那|它|这个?|这项|到底|,)*(?:能不能|可不可以|能|可以|让不让)(?:购买|采购|买|外包|包出去)(?:吗|么|不|呢|[?？])*$/;
const WHAT_PAPERS =
  /^(?:那|我们?|还|,)*(?:要|需要|得|该|应该)?(?:准备|提交|提供|交|带|报)(?:些|点|哪些|一?下)*(?:什么|啥|哪些|哪)?(?:材料|资料|东西|文件)?(?:呢|啊|[?？])*$/;
const WHO_APPROVES =
  /^(?:那|要|得|要找|找|,)*(?:谁|哪个部门|哪个领导|哪里)(?:来|要|去)?(?:批|审批|审核|批准|同意)(?:的|呢|[?？])*$/;
const WHICH_FIELD =
  /^(?:那|它|这个|这项|,)*(?:属于|算|归|是)(?:在)?哪(?:个|一个|块)?(?:领域|方面|板块)(?:里头?|里面|的|呢|[?？])*$/;
/** 「算不算养老服务」: the service looked up, put under another word. */
const COUNTS_AS =
  /^(?:那|它|这个|那个|这项)*(?<ask>算不算|属不属于|是不是属于|是不是算|算是|算|属于)(?<what>(?!.{0,4}(?:目录|哪|什么|啥|几)).{2,10}?)(?:这类|一类|那类|类|里的?|的)?(?:吗|么|不|呢|[?？])*$/;

/** What leans on a service that was looked up before. */
export function resolveService(text: string, last: Before, { service }: ConversationState): string | null {
  if (service === undefined || !ABOUT_SERVICES.test(last.intent)) return null;
  if (MAY_IT_BE_BOUGHT.test(text)) return `${service}能不能买`;
  if (HOW_TO_BUY.test(text)) return '购买服务的流程怎么走';
  if (WHAT_PAPERS.test(text) && text.length > 3) return '购买服务要交什么材料';
  if (WHO_APPROVES.test(text)) return '项目申报谁审批';
  if (WHICH_FIELD.test(text)) return `${service}属于哪个领域`;
  const counted = COUNTS_AS.exec(text)?.groups;
  return counted ? `${service}属于${counted.what}吗，在目录哪一类` : null;
}

const AMONG_EN =
  /^(?:and |so |then |but )*(?:is|are) (?<what>[a-z' -]{3,40}?) (?:one of (?:them|those|these)|among (?:them|those|these)|(?:also )?(?:there|included|listed|on (?:it|the list)|in (?:it|there)))[?.!]*$/i;
const ABOUT_EN = /^(?:and |so |then |but )*(?:what|how) about (?<what>[a-z' -]{3,40}?)[?.!]*$/i;
const AMONG_ZH =
  /^(?:那|,)*(?<what>[\p{Script=Han}]{2,8}?)(?:也)?(?:在不在|在|算不算|是不是|算|属于|是)(?:这)?(?:里面|里头|其中|里边|当中|其中之一|(?:其中|里头)的?一[个项类]|这里头|一个|之一|里)(?:吗|么|不|呢|啊|[?？])*$/u;

/** 「没有的往后能添进去不」, 「没列的能补上吗」: of the catalogue, whatever was looked up in it. */
const NOT_LISTED_YET =
  /^(?!.*我们).{0,6}没(?:有)?(?:列|写|收录|收|在里面)?(?:的|进去?的?)?[^,。?]{0,8}(?:加|添|补|增|列|纳入|放)(?:进|入|上|到)?(?:去|来|里面|里头)?(?:得|了)?(?:吗|么|不|呢|行不行|[?])*$/;

/** 「有养老的吗」 of the list just told. */
const HAS_IT =
  /^(?:那|里面|里头|目录里?|上面|其中|,)*(?:有没有|有)(?<what>(?!.*(?:哪|什么|啥|谁|几|编码|编号|明细|别的|其他|要求|限制|规定))[\p{Script=Han}]{2,8}?)(?:这类|这种|方面|服务)?(?:的)?(?:吗|么|没有?|不|[?？])+$/u;
/** 「那环保的就不能买了？」 */
const THEN_NOT =
  /^(?:那么?|所以|照这么说|,)*(?<what>(?!.*(?:目录|这|它|我|谁|里面|没有))[\p{Script=Han}]{2,8}?)(?:服务|项目)?(?:的)?(?:是不是|也|就)+(?:不能|不可以|买不了|没法|不让|不给)(?:再)?(?:购买|买|采购)?(?:了)?(?:吗|么|吧|呗|啊|对吧|[?？])*$/u;
/** 「养老算不算」, 「残疾人呢」 of the fields just named. */
const ONE_OF_FIELDS =
  /^(?:那么?|还有|,)*(?<what>(?!.*(?:这|它|谁|哪|什么|啥|其他|别的|我|企业|公司|单位|组织))[\p{Script=Han}]{2,8}?)(?:服务|方面|这块|领域)?(?:的)?(?:呢|算不算|算吗|算么|也算吗|算数吗|在不在|有没有|[?？])+$/u;

/** 「比如养老」, 「像课后托管这种」: one of what was just spoken of. */
const EXAMPLE =
  /^(?:那么?|,)*(?:比如|譬如|例如|像)(?:说)?[,，\s]*(?<what>[\p{Script=Han}]{2,8}?)(?:这种|这类|这样的|之类的?|什么的|服务|方面)*(?:呢|吧|[?。])*$/u;

/** 「没有的话就不能买了吗」, of what the catalogue lacks. */
const IF_NOT_LISTED =
  /^(?:那|要是|如果|万一|,)*(?:(?:目录|里面?|上面?)*(?:没有?|查不到|找不到)(?:列|写|收录|收|在里面)?(?:进去?|到|的|这项)?|不在(?:里面|里头|目录|目录里|上面))(?:的话|呢|,|了)*(?:是不是|那|就|还|也|,)*(?:(?:怎么|咋)(?:办|整|弄)|不能|能不能|可不可以|能|可以|没法|买不了|不给|不让)(?:再|去)?(?:买|采购|做|申请)?(?:了)?(?:吗|么|不|吧|呢|[?])*$/;
/** 「那啥样的能买」. */
const WHICH_MAY =
  /^(?:那|究竟|到底|,)*(?:都)?(?:有)?(?:什么样?|啥样?|哪种|哪些|哪类|怎样)(?:的|服务|项目|东西)*(?:才|就|是)?(?:能|可以|算能)(?:被)?(?:购买|买|采购|外包)(?:的|呢|啊|[?])*$/;

/** 「养老算哪个里」 of the fields. */
const FIELD_OF =
  /^(?:那么?|,)*(?<what>[\p{Script=Han}]{2,8}?)(?:算|属于|归|是|在)(?:到|在)?哪(?:个|一个|块)?(?:里|里面|里头|领域|类|块)?(?:的|呢|[?？])*$/u;
/** 「那托管班呢」, where it is no word of the catalogue itself. */
const OTHER_SERVICE =
  /^(?:那么?|还有|,)*(?<what>(?!.*(?:[类款项]$|编码|目录|年|明细|领域|其他|别的|处罚|审批|执法|企业|公司|组织|单位|谁|哪))[\p{Script=Han}]{2,8})呢[?？]?$/u;

/** 「那维修电脑的服务呢」, which says of itself that it is one. */
const NAMED_SERVICE =
  /^(?:那么?|还有|要是|换成|如果是|,)*(?<what>(?!.*(?:这|那|它|谁|哪|什么|啥|其他|别的|我|政府|购买|买|公共|承接|不))[\p{Script=Han}]{2,8}?)(?:的|类)?服务(?:呢|算吗|算不算|可以吗|行吗|能买吗|能不能买|[?？])+$/u;

/** 「养老在里面吗」, "Is eldercare one of them?" of the catalogue or the fields just spoken of. */
export function resolveAmong(text: string, last: Before): string | null {
  const named = /^(?:out_of_scope|purchase|catalogue_)/.test(last.intent)
    ? NAMED_SERVICE.exec(text)?.groups?.what
    : undefined;
  if (named !== undefined && last.intent !== 'catalogue_domains') return `${named}服务能不能买`;
  if (!/^catalogue_(?:overview|item_lookup|domains|not_purchasable)$/.test(last.intent)) return null;
  if (NOT_LISTED_YET.test(text)) return '目录里没有的以后能加进去吗';
  if (IF_NOT_LISTED.test(text)) return '不在目录里的服务能买吗';
  if (WHICH_MAY.test(text)) return '什么样的服务能买';
  const not = THEN_NOT.exec(text)?.groups?.what;
  if (not !== undefined) return `${not}能不能买`;
  const example = EXAMPLE.exec(text)?.groups?.what;
  if (example !== undefined && bodyIn(example) === null && !/这|那|它|谁|哪|什么|啥|其他|别的|我|怎/.test(example))
    return last.intent === 'catalogue_domains' ? `${example}是不是重点领域` : `${example}能不能买`;
  const has = HAS_IT.exec(text)?.groups?.what;
  const field = last.intent === 'catalogue_domains' ? (ONE_OF_FIELDS.exec(text)?.groups?.what ?? has) : undefined;
  if (field !== undefined) return `${field}是不是重点领域`;
  if (has !== undefined && last.intent !== 'catalogue_not_purchasable') return `${has}在不在目录里`;
  const within = last.intent === 'catalogue_domains' ? FIELD_OF.exec(text)?.groups?.what : undefined;
  if (within !== undefined) return `${within}属于哪个领域`;
  const isLookup = last.intent === 'catalogue_item_lookup';
  const en = (AMONG_EN.exec(text) ?? (isLookup ? ABOUT_EN.exec(text) : null))?.groups?.what;
  if (en !== undefined && !/\b(?:it|that|this|they)\b/i.test(en))
    return last.intent === 'catalogue_domains' ? `is ${en} one of the named fields?` : `is ${en} in the catalogue?`;
  const zh = AMONG_ZH.exec(text)?.groups?.what;
  const other = last.intent === 'catalogue_item_lookup' ? undefined : OTHER_SERVICE.exec(text)?.groups?.what;
  if (other !== undefined)
    return last.intent === 'catalogue_not_purchasable' ? `${other}能不能买` : `${other}在不在目录里`;
  if (zh === undefined || /这个|那个|什么|哪|目录/.test(zh)) return null;
  return last.intent === 'catalogue_domains' ? `${zh}是不是重点领域` : `${zh}在不在目录里`;
}

/** 「帮我查下 心理咨询」. */
const LOOK_UP =
  /^(?:再|帮我?|麻烦|那|请|你|给我|能不能|[\s,，])*(?:查|搜)(?:一?[下查搜]|询|询一下)(?:看|有没有)?[\s,，:：]*(?<what>(?![是有能会谁我你])(?!.*(?:用工|年检|评级|登记|合同|协议|资格|条件|进度|编号|项目|流程|电话|政策|原文|我们|公告|网站|结果|目录|台账|到期|工作人员|人工|资质|自查|系统|签|有没有|跟))[\p{Script=Han}]{2,10})(?:服务)?(?:吧|呗|[。?？])*$/u;
/** 「我们科室想买个法律援助」: a service that somebody means to purchase. */
const WISH =
  /^(?:(?:我|我们)(?:这边)?(?:是|在)[^,，]{1,10}(?:的|上班|工作|这边)?[,，\s]+)?(?:我们?|咱们?|本)?(?:单位|局里?|科室|科|街道|社区|镇里?|区里?|部门|中心|办里?|这边|这里|村里?)*(?:现在|今年|明年|也|就)?(?:想|打算|准备|计划|需要|要)(?:(?:请|找|委托|让|叫)(?:一?[个家些])?(?:外面的?|专业的?|社会上的?)?(?:人|公司|机构|第三方|社会组织|团队|单位|企业|专家|人士)(?:来|帮我?们?)?(?:搞|做|办|弄|开展|干|组织|承担)|购买|采购|买|外包)(?:一?[个点些项批场次]|一些|点儿|一下)?(?<what>[\p{Script=Han}]{2,12}?)(?:的?服务)?[。!！]?$/u;

/** 「想把食堂包出去」. */
const GIVES_OUT =
  /^(?:我们?|咱们?|单位|学校|街道|社区|镇里?|村里?|那|也|就)*(?:想|要|打算|准备|能不能|可不可以|可以|能)把(?<what>[\p{Script=Han}]{2,8}?)(?:服务|工作|的活儿?|这块)?(?:外?包|承包|交|委托)(?:出去|给(?:别人|公司|机构|外面|社会组织|第三方)|了|掉)*(?:做|干)?(?:吗|不|行吗|行不行|[?？])*$/u;

/** 「那我们食堂外包给公司呢」. */
const GIVEN_TO_FIRM =
  /^(?:那么?|我们?|咱们?|单位|学校|街道|社区|要是|如果|,)*(?<what>[\p{Script=Han}]{2,8}?)(?:服务|工作|的活儿?|这块)?(?:外包|承包|包|委托|交)(?:出去|(?:给|由)(?:别人|公司|机构|外面|社会组织|第三方|企业|专业公司)(?:来)?(?:做|干|管)?)(?:呢|行吗|行不行|可以吗|能不能|可不可以|能行吗|[?？])+$/u;
/** 「社区食堂这种能申请吗」: whether such a thing is bought; whoever applies for an allowance does not ask that. */
const APPLIES =
  /^(?:请问|像|那|我们?|想问一?下|,)*(?<what>(?!.*(?:补贴|补助|低保|资金|贷款|我|谁|哪|什么|啥|社会组织|公司))[\p{Script=Han}]{2,10}?)(?:服务|项目|活动)?(?:这种|这类|这样的|这些|这块)(?:事|活儿?|项目|服务)?(?:能|可以|能不能|可不可以)(?:申请|申报|报|做|立项)(?:吗|么|不|啊|[?？])*$/u;

/** 「我们主要教老人用手机，这种算不算」: what is done is told, and whether that is bought. */
const DONE_BY_US =
  /^(?:我们?|俺们?|咱们?|这边)(?:机构|协会|公司|中心|团队|单位)?(?:主要|就|平时|专门|一直|现在|其实|都)*(?:是)?(?<what>(?:做|搞|干|教|帮|给|陪|开展|提供|组织|负责|管)(?!.*(?:没|未|[没有]过|年检|评级|登记|注册|参公|编制))[\p{Script=Han}]{2,14}?)(?:的|呢)?[,，。\s]+(?:像)?(?:这种|这个|这类|这样的?|这些|这)(?:服务|项目|事儿?|活儿?|内容)?(?:也|都|到底|政府|你们)*(?:算不算|算吗|算么|能不能买|能买吗|会买吗|买吗|买不买|要不要|在不在(?:目录|范围)(?:里|内)?|在(?:目录|范围)(?:里|内)吗|属于购买服务吗|行不行|符合吗)(?:购买服务|公共服务|数|啊|呢|[?？])*$/u;

/** A service that a message only names, with the wish to look it up or to purchase it. */
export function namedService(text: string): string | null {
  const wished = WISH.exec(text)?.groups?.what;
  if (wished !== undefined && !/^(?:服务|东西|社会组织|设备)|什么|啥|哪|人$/.test(wished))
    return `${wished}服务能不能买`;
  const given = GIVES_OUT.exec(text)?.groups?.what;
  if (given !== undefined && !/合同|项目|^这|^它|^那/.test(given)) return `${given}服务能不能买`;
  const handed = GIVEN_TO_FIRM.exec(text)?.groups?.what;
  if (handed !== undefined && !/合同|项目|^这|^它|^那|服务$|用工|人员/.test(handed)) return `${handed}服务能不能买`;
  const applied = APPLIES.exec(text)?.groups?.what;
  if (applied !== undefined && bodyIn(applied) === null) return `${applied}服务能不能买`;
  const done = DONE_BY_US.exec(text)?.groups?.what;
  if (done !== undefined && bodyIn(done) === null)
    return `${done.replace(/^(?:做|搞|干|开展|提供|组织|负责)(?=.{3})/, '')}服务能不能买`;
  const looked = LOOK_UP.exec(text)?.groups?.what;
  return looked === undefined || /什么|啥|哪|怎么/.test(looked) ? null : `${looked}在不在目录里`;
}

const MAY_BE_BOUGHT =
  /^(?:那|买|像|,)*(?<what>[\p{Script=Han}]{2,8}?)(?:服务|这种|这类)?(?:行|可以|能买|可不可以|能不能|能不能买|行不行)(?:买)?(?:吗|不|么|[?？])*$/u;
const ANYTHING =
  /^(?:那|是不是|是|,)*(?:想)?(?:买|采购)(?:啥|什么)(?:服务)?都(?:行|可以|能|能买|可以买)(?:吗|么|不|吧|[?？])*$/;
const MUST_BE_LISTED =
  /^(?:那|是不是|需要|必须|一定要|要|得|,)*(?:上|进|列入|纳入|在)(?:指导)?目录(?:里)?(?:才(?:能|可以)买|才行)?(?:吗|么|不|[?？])*$/;

/** What is asked of the things that may be bought, after who may buy them: 「买啥都行?」, 「科普活动行吗」. */
export function resolveBought(text: string, last: Before): string | null {
  if (!/^(?:purchaser_|catalogue_)/.test(last.intent)) return null;
  if (ANYTHING.test(text)) return '什么服务都可以买吗';
  if (MUST_BE_LISTED.test(text)) return '不在目录里的服务能买吗';
  const what = MAY_BE_BOUGHT.exec(text)?.groups?.what;
  if (
    what === undefined ||
    bodyIn(what) !== null ||
    /这|那|它|谁|哪|什么|啥|我|都|我们|直接|自己|不|才|注册|登记|本地|外地|要求|条件/.test(what)
  )
    return null;
  return `${what}能不能买`;
}
