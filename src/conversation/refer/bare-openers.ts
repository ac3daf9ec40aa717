import type { ConversationState } from '../state.js';

/** What people put before a question that says nothing of its matter. */
const BEFORE =
  '(?:请问|(?:找|问|跟|给|向)(?:他们|你们|政府|部门|街道)|问一?下|想问一?下|我想问一?下|想咨询一?下|我们?|俺们?|咱们?|那|这个?|一般|都|具体|现在|到底|如果|要是|想|承接|,)*';
const AFTER = '(?:呢|啊|呀|嘛|的|才行|[?])*$';
const pattern = (core: string) => new RegExp(`^${BEFORE}${core}${AFTER}`);

/** Questions about the plan's only matter that leave it unsaid, and what they ask in full. */
/** By the hand of the one who did the work: 「我们做的服务要是不合格会怎样」. */
const BAD_WORK =
  '(?:是)?(?:交|做|提供|干)(?:出来)?的?(?:服务|活儿?|成果|东西|项目|工作)(?:要是|如果|万一|质量)?(?:做|干|弄|验收|评)?(?:得|的)?(?:不合格|不达标|不好|很?差|没达到要求|没过|不过关|出(?:了)?问题)(?:的话|了)?(?:会|要|该)?(?:怎样|怎么样|咋样|怎么办|咋办|怎么处理|怎么罚|有什么后果)';
/** The other side of a purchase, by any of its names. */
const PROVIDER = '(?:承接(?:方|单位|主体|机构|人|者)|供应商|供货商|服务商|服务方|服务提供方|乙方)';
const WHAT = '(?:些)?(?:什么|啥|哪些|哪几[个条样])(?:样的)?';
const OPENERS: readonly (readonly [RegExp, string, 'anywhere'?])[] = [
  [
    pattern(
      '(?:要|需要|得|该|应该)?(?:准备|提交|提供|交|带|报|递)(?:些|点|哪些|一下)*(?:什么|啥|哪些)(?:样的)?(?:申请|报名)?(?:材料|资料|文件|证件|手续|东西)?',
    ),
    '购买服务要交什么材料',
  ],
  [
    pattern('(?:要|需要|得|该|应该)?(?:些)?(?:什么|啥|哪些)(?:样的)?(?:申请|报名)?(?:材料|资料|手续文件)'),
    '购买服务要交什么材料',
  ],
  [
    pattern(
      '(?:申请|报名|承接|参加|要)?(?:的)?(?:怎么|咋|如何|怎样|(?:在|去|上|到)?哪(?:里|儿)?)(?:去)?(?:能|可以|才能)?(?:申请|报名|参加|参与|加入)(?:承接)?(?:项目|服务)?(?:法)?',
    ),
    '想承接购买服务怎么参加',
    'anywhere',
  ],
  [
    pattern(
      '(?:(?:怎么|咋|如何|怎样)(?:个)?(?:走|办)(?:手续|流程|程序)|(?:要|需要|得|该)?(?:走|办)?(?:些)?(?:什么|啥|哪些)(?:手续|流程|程序)|(?:手续|程序)(?:怎么|咋|如何)(?:走|办|弄)|(?:从头到尾|整个|一整套|全套)(?:流程)?(?:怎么|咋|如何)(?:弄|办|走|搞))(?:法)?',
    ),
    '购买服务的流程怎么走',
  ],
  [
    pattern(
      '(?:申请|报名|参加)?(?:要不要|用不用|要|用|需要|得)?(?:(?:交|花|收|缴)(?:费|钱|什么费|啥费))(?:用)?(?:吗|么|不)?',
    ),
    '参加购买服务要交费吗',
  ],
  [
    pattern('(?:都|一共|到底)?有(?:哪些|什么|啥|哪几种|几种)(?:政府)?购买服?务?的?(?:方式|模式|形式)'),
    '购买方式有哪些',
  ],
  [
    pattern(
      '(?:招标|采购|中标|项目)?(?:的)?(?:公告|公示|信息|名单|消息|通知)(?:都|会|是|一般)*(?:在|去|上|到|从)?哪(?:里|儿|个网站?)?(?:能|可以|才能)?(?:看|查|找|发布?|公布|登|看到|查到|找到)',
    ),
    '购买服务的信息在哪里公布',
    'anywhere',
  ],
  [
    pattern(
      '(?:怎么|咋|如何|怎样|从哪(?:里|儿)?|去哪(?:里|儿)?|在哪(?:里|儿)?|上哪)(?:才)?(?:能|可以)?(?:知道|晓得|得知|了解|看到|查到|找到|打听)(?:到)?(?:有没有|有些|有|都有|在招|招)?(?:什么|啥|哪些|新)?(?:的)?(?:购买服务)?(?:项目|活儿?|标|单子|机会|招标|公告)(?:可以接|能接)?',
    ),
    '购买服务的信息在哪里公布',
    'anywhere',
  ],
  [
    pattern('(?:审核|审批|批准|办|办理|走完)(?:下来)?(?:一般|大概)?(?:要|得|需要)?(?:多久|多长时间|几天|多少天)'),
    '购买服务的流程要多久',
  ],
  [
    pattern(
      '(?:最近|今年|眼下)?(?:有没有|有|有些|有哪些|都有)?(?:什么|啥|哪些|新)?(?:的)?项目(?:可以|能)?(?:接|做|在招|在报|招标|报名|申请)?(?:的)?(?:吗|么|没有?)?',
    ),
    '现在有哪些项目可以承接，在哪里看',
    'anywhere',
  ],
  [
    pattern(
      '(?:什么|啥)时候(?:能|可以|开始|才能)?(?:报名|申请|申报|投标|接项目)(?:项目)?(?:截止)?|(?:报名|申请|申报)(?:时间|日期)?(?:是|在)?(?:什么|啥)时候(?:截止|开始)?',
    ),
    '什么时候可以项目申报、报名参加',
    'anywhere',
  ],
  [
    pattern(
      '(?:方案|文件|政策)?(?:里|里面|上|中)?(?:说|讲|写|提到)?的?(?:公共服务)(?:到底|具体|又|都)?(?:是|指|包括|包含|算)+(?:的是|的)?(?:什么|啥|哪些)(?:意思|服务|东西)?',
    ),
    '能购买的公共服务是哪些领域',
    'anywhere',
  ],
  [
    pattern(
      `(?:要|可以|能|怎么才能|去)*(?:做|当|成为|作为|算)(?:一?个|这个)?${PROVIDER}(?:的话)?(?:的|得|要|需要|该|应该|必须|都|先)*(?:有|具备|满足|符合|达到|够)?${WHAT}(?:条件|资格|要求|资质|门槛)?`,
    ),
    '想当承接主体要什么条件',
    'anywhere',
  ],
  [
    pattern(
      `(?:什么|啥|哪)样?(?:子)?的(?:机构|单位|组织|团体)?(?:才|就)?(?:算|能算|能|可以|有资格|够格)(?:做|当|成为|作为|来做)?(?:一?个)?${PROVIDER}`,
    ),
    '想当承接主体要什么条件',
    'anywhere',
  ],
  [
    pattern(
      `(?:能当|能做)?${PROVIDER}(?:又|都|到底|具体|主要|,)*(?:包括|包含|有|分(?:成|为)?|是指|是|指(?:的是)?)(?:了|些)?(?:哪些|哪几(?=[类种个])|几(?=[类种])|谁(?!定|选|确定|来)|(?<=包括|包含|有)(?:什么|啥))(?:[类种个样])?(?:类型|类别|机构|单位|组织|主体|人)?`,
    ),
    '想当承接主体要什么条件',
    'anywhere',
  ],
  [
    pattern(
      '(?:找|选|请|让|交给|包给)(?:谁|哪家|哪个|什么样的|啥样的|怎样的)(?:机构|公司|单位|组织|人|企业)?(?:来)?(?:做|干|承接|搞|弄|送|管)?(?:都|也|,)*(?:有|有没有|得有|要)(?:没有)?(?:什么|啥|哪些)?(?:要求|条件|限制|资格|讲究|门槛)(?:没有?|吗|么|不)?',
    ),
    '想当承接主体要什么条件',
    'anywhere',
  ],
  [
    pattern(
      '(?:要是|如果|万一)?(?:绩效|考核|评价)(?:评价|考核|结果|评得|做得|得分)?(?:要是|如果)?(?:不好|很?差|不合格|不达标|没过|太低|不行)(?:了|的话|,)*(?:会不会|会|要|能|是不是|就|得)*(?:被)?(?:退出|踢出去?|清退|淘汰|拉黑|取消资格|终止合同|罚|扣钱|怎样|怎么样|咋样|有什么后果)(?:吗|么|不|了)?',
    ),
    '绩效评价不好会怎样',
    'anywhere',
  ],
  [
    pattern(
      '(?:政府|政府部门|部门|单位|街道|区里|局里|机关|可以|能|会|都)*(?:可以|能|会|要)(?:花钱)?(?:向外)?(?:购买|买|采购)(?:些)?(?:什么|啥|哪些|哪类|哪几类)(?:样的)?(?:的)?(?:公共)?(?:服务|项目)',
    ),
    '能购买的公共服务是哪些领域',
    'anywhere',
  ],
  [
    pattern(
      '(?:政府)?(?:购买|买|采购)?(?:服务)?(?:的)?合同(?:内容|金额|文本)?(?:也|都|会不会|会|要不要|要|是不是|能不能|能|得)*(?:向社会|对外)?(?:公开|公布|公示)(?:出来)?(?:吗|么|不|嘛)?',
    ),
    '方案有没有规定合同要公布',
    'anywhere',
  ],
  [
    pattern(
      '(?:政府)?采购制(?:那|这)?(?:一)?(?:边|种|块|头|路|类|个)?(?:的话|下面|底下|里面?|之下|下|又|都|还|再|具体|的|,)*(?:能|可以)?(?:(?:分|有|包括|包含|用|走)(?:成|为|了)?(?:哪(?:几|些)|几|什么|啥|多少)|是?(?:哪(?:几|些)|几(?=[种样个类条])))(?:[种样个类条])?(?:方式|办法|路子|招|形式|方法|法子|做法|途径|类型)?',
    ),
    '政府采购制有哪些采购方式',
    'anywhere',
  ],
  [pattern(BAD_WORK), '承接方没有做到会怎么处理', 'anywhere'],
];
/** 「适用于全区吗」, 「管到村里吗」: of the plan, there is nothing else that could apply. */
const APPLIES =
  /^(?:那|这个?|它|也|,)*(?<what>(?:适用|覆盖|管|管得?到|针对|面向|推广到)(?:不适用|不管)?(?:于|到|着|的是)?(?:我们)?(?:全区|整个区|所有|各|哪些|什么|乡镇|街道|村|社区|谁|市里|全市|我们).{0,10})$/;

/** A question that names its matter by itself, so that it leans on nothing that was spoken of. */
export function standsByItself(text: string): boolean {
  return text.length <= LONGEST.zh && OPENERS.some(([asked, , where]) => where !== undefined && asked.test(text));
}

const OPENERS_EN: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:so |and |please )*(?:how|where) (?:do|can|should) (?:i|we) (?:apply|sign up|register|take part|participate)[?. ]*$/i,
    'How can a provider take part in a purchase?',
  ],
  [
    /^(?:so |and )*what (?:documents?|papers?|paperwork|materials?)(?: do (?:i|we) need| are needed| is needed)?[?. ]*$/i,
    'Which documents are needed for a purchase of services?',
  ],
];
const LONGEST = { zh: 18, en: 60 };
/** Talk in which such a question would lean on something else. */
const FREE_TALK =
  /^(?:greeting|help|out_of_scope|eligibility_|publicity|process_|catalogue_|procurement_|purchaser_|budget_how)/;

/** 「我们小机构能参与吗」: taking part is providing. */
const TAKES_PART = /(?<may>能不能|可不可以|能|可以|有资格)(?:参与|参加)(?=(?:吗|么|不|[?])*$)/;
const OF_OTHER = /验收|评审|评标|监管|目录|听证|活动|会议|专家|评价/;

/** The whole question behind 「要交什么材料」 and 「在哪报名」, where no talk goes before that it could lean on. */
export function resolveOpener(text: string, { last }: Pick<ConversationState, 'last'>, isEn: boolean): string | null {
  if (text.length > LONGEST[isEn ? 'en' : 'zh']) return null;
  const isFree = last === null || FREE_TALK.test(last.intent);
  // 「去哪报名」 names its matter, whatever was spoken of.
  if (!isFree)
    return isEn ? null : (OPENERS.find(([asked, , where]) => where !== undefined && asked.test(text))?.[1] ?? null);
  const applies = isEn ? undefined : APPLIES.exec(text)?.groups?.what;
  if (applies !== undefined) return `这个方案${applies}`;
  if (TAKES_PART.test(text) && !OF_OTHER.test(text)) return text.replace(TAKES_PART, '$<may>承接');
  return (isEn ? OPENERS_EN : OPENERS).find(([asked]) => asked.test(text))?.[1] ?? null;
}
