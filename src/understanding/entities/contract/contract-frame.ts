/** What people put around a contract's facts in Chinese: asking to have it registered. */
const ASKING =
  '请|麻烦你?|劳驾|你好|您好|(?:你|您)(?=帮|给|替|把|登|录|记)|那[个家](?=.{3})|那|就|嗯|好的|帮(?:我们?)?|帮忙|给我们?|替我|我们?(?:局|单位|科室?|中心|街道|这边|这里)?|咱们?|我想|想要?|需要|要|可以|能不能|刚刚?才?|刚|先(?=登|录|记|存|把|帮|给)|今天|昨天|上午|下午|上周|最近|又|再|还有?|也|这次|本次|这个|另外|以及|再就是|再有|然后|把|将|有|是|一共|总共|(?:一起|一块儿?|同时)(?=登|录|记|存|入)';
/** 来一份, 搞个: doing words that ask only before a count. */
const COUNTED = '(?:来|搞|弄|整|做|开|补|上|填)(?=一?[份个条单笔](?:新|合同|协议|[,，:\\s]|$))';
const DO = `(?:${COUNTED}|登记|登|录入|补录|录|新增|新建|新签|添加|增加|加|记录|记|存|建|保存|入|签|log|save|add|register|record)`;
const DONE = '(?:了|好|下来?|一下|上|到|进去?)*(?:台账|系统)?(?:里|中)?';
const DOING = DO + DONE;
const A_CONTRACT =
  '(?:(?:[一两二三四这那几]|\\d)?(?:份|个|条|笔|项|单))?(?:新的?|刚签的?)?(?:政府购买服务|购买服务|采购)?的?(?:合同|协议)?(?:的?(?:信息|记录|档案|资料))?';
/** 新建 and 加 begin names too: they ask only before what asking goes on with. */
const GOES_ON = '(?=一|个|[两二三四]|份|条|合同|协议|了|下|上|进|到|新|和|跟|与|乙方|承接|[,:\\s]|$)';
const HEAD = new RegExp(
  `^(?:(?:${ASKING})|(?:${DO}${GOES_ON}${DONE}${A_CONTRACT})|登记|录入|补录|新增|添加|增加|(?:一共|总共|分别|就)?(?:[一两二三四]|\\d)(?:份|个|条|笔)(?:新的?)?(?:合同|协议)?|新(?:的)?(?:合同|协议)|(?:(?:an? )?new )?[Cc]ontracts?(?![A-Za-z])|合同|协议|(?:另外?|还有|其中|第)(?:那|一|二|两|三|四|1|2|3|4)?(?:份|个|条)?(?:合同|协议)?(?:是|给|:)?|[一二三四1-4][.、)]\\s?|[:,、.;\\s*-])+`,
);
const ASKS = new RegExp(
  `${DO}${GOES_ON}|^(?:登记|录入|补录|新增|添加|增加)|合同|协议|[份条]|^[:,、.;\\s*-]|^[一二三四1-4][.、)]|^(?:另外|还有|第|其中|请|麻烦|帮|我们?|咱|这次|本次)`,
);
const TAIL = new RegExp(
  `(?:[,\\s]|麻烦|请|你|帮我|给我|帮忙|也|都|把它|${DOING}|(?:登记|录|记|存|保存)(?:一下|进去|下来|上|好)|到台账里?|进系统|谢谢|来着|了|吧|呗|哈|啊|哦|的合同|合同|协议)+$`,
);
/** A remark that names neither side of a contract. */
const REMARK =
  /^(?:(?:没有?|不是|对|好|是|行|哦|嗯|噢|那)(?:的|了)?(?:啊|呀|哦|吧|呢|嘛|没)*|(?:那|就|先|[,，])*先(?:登|记|录|存|放|空)(?:着|上|下来?|一下)?(?:吧|呗|了)?|(?:但是?|不过|可是|只是|因为|由于|所以)(?=.{2}).*|新的?一?[单份个笔]|再?(?:把|将)|先?登记?(?:服务|项目)|(?:老?[哥兄姐弟妹](?:弟|们)?|师傅|亲|领导|同志|老师)|(?:跟|和)谁.*|哦?对了?|刚才?说.*|(?:别的|其他|其它|其余|剩下)(?:的|都|就|也|全)*(?:不变|不动|不改|一样|照旧|没问题|对).{0,3}|(?:开始|起始|结束|终止|到期)?(?:日期|时间|日)?往?[前后]?(?:挪|推|移|延).{0,2}|(?:经办|负责|责任|联系)人?(?:是|为|:|\s)*[^,;。\s]{0,5}|从(?:那|这)(?:天|时|个时候).{0,4}|(?:同样|一样|相同|同上)的?(?:起止|期限|时间|日期)?|(?:起止|期限|时间|日期)(?:也|都)?(?:一样|同样|相同|同上)|(?:今天|昨天|刚刚?才?|又|再|新|我们?)*(?:签|定|谈)(?:了|下来?|好|成)*了?[一两二三]?(?:个|家|份|单)(?:新的?)?|(?:今天|昨天|刚刚?|新)?刚?签的?|(?:那就?|好|我们?)?(?:回到|接着|继续)(?:刚才|前面|上面|登记|说|录)?.{0,6}|(?:刚才|前面|上面)(?:那|的|说).{0,5}|[这那]一?[份个](?:新的?)?(?:合同|协议)?|(?:和|跟)?(?:上次|之前|刚才|前面)?(?:的)?(?:一样|同样|一模一样)的?|(?:就|先)?这[么样](?:写|录|登|记|着|吧)+|等等|等一?下|不过|但是?|可是|其实|(?:小?助手|机器人|你好|您好|在吗)|(?:那|再|请|帮我)?(?:改|修改|更正|调整|变更|看|核对|更新|补充)(?:一?下|下|下子)?(?:吧)?|(?:金额|价格|价款|日期|时间|期限|服务期限?)(?:多|少|打|填|写|输|录|说|定|就|改|还|先|是|为|不|应).{0,12}|分.{1,4}付.*|分期.*|.*(?:支付|付清|结算|付款).*|.*(?:还没定|未定|待定|再说|不知道|不清楚|不确定|稍后|回头).*|(?:有|要)?[一两二三几]?[个份条](?:新的?)?(?:合同|协议)(?:要|想|得|需要|该).*|.*(?:手头|手上|暂时|现在|目前)(?:还|都|也)?没有?.*|.*(?:领导|会议|批了).*|谢谢.*|时间|期限|日期|金额|服务期限?|合同期限?|为期|有效期|甲方.*|购买主体.*|采购人.*|签约?(?:订|了|好)?|不对.*|不是.*|错了.*|对|确认|是的?|没错|ok|okay|yes|全部|共|合计|.{0,4}(?:写|记|填|录|说|弄|搞)?错了?|应该?|(?:那|就|的)*(?:也)?(?:改成?|改为|改到|换成|应该是?|更正为?|写错了?)|一次性的?|预算|控制价|首付款?|尾款|预付款?|定金|押金|已付|大概|大约|约|可能|估计|差不多|每月.*|一年一签|包干|含税|不含税|左右|起|止|到|从|至|和|与|跟|及|由|[\d.,:;'"()*\-/%]+)$/i;
/** What stands around a date, a term or a sum. */
const ABOUT_SPAN =
  /(?:服务|合同|履约|履行|执行|有效)?(?:期限?|时间|日期|周期)(?:是|为|从|自|到|:)*$|(?:合同|协议)?(?:总)?(?:金额|价款|(?<![评询估])价|总价|费用|经费|额|合计|共计|一共|总共|共)(?:改成|改为|改到|改|应该|是|为|:)*$|(?:起始|开始|起|终止|结束|截止|到期|签订)(?:日期?|时间|日)?(?:改成|改为|改到|改|应该|是|为|于|:)*$|(?:从|自|由|到|至|道|截至|直到|一直(?:干|做|服务)?到?|干到|做到|签到|签了|签|是|为|共|:|,|，|\s)+$/;

/** A chunk of talk without the asking around it; the empty text where nothing else was in it. */
export function stripFrame(chunk: string): string {
  let text = chunk.trim();
  for (let before = ''; before !== text; ) {
    before = text;
    // 好邻居, 有爱社工: without asking, a chunk's first word is a name's.
    if (ASKS.test(text)) text = text.replace(HEAD, '');
    text = text.replace(TAIL, '').replace(ABOUT_SPAN, '').trim();
  }
  return text.replace(/^[的了]+|[的,:;]+$/g, '').trim();
}

export function isRemark(chunk: string): boolean {
  return chunk === '' || REMARK.test(chunk);
}

const ENGLISH_HEAD =
  /^(?:\s|[,:;.]|and\b|please\b|can you\b|could you\b|i(?:'d like| need| want) to\b|we(?:'ve| have)?\b|just\b|also\b|then\b|signed\b|log\b|register(?: that)?\b|record\b|add\b|save\b|enter\b|create\b|put\b|note\b|file\b|it\b|this\b|that\b|here(?:'s| is)\b|there(?:'s| is)\b|a\b|an\b|the\b|another\b|one more\b|two\b|new\b|contracts? (?:for|with)\b|contracts?\b|agreements?\b|record\b|entry\b|deal\b|in the (?:ledger|register|system)\b|ledger\b|:)+/i;
const ENGLISH_TAIL =
  /(?:(?:^|[\s,:;.]+)(?:please|thanks?|thank you|log it|save it|record it|contract|agreement|worth|for|from|at|of|in|until|till|to|by|and|it|start(?:s|ing)?|end(?:s|ing)?|valued|amount(?: is)?|price|run(?:s|ning)?|lasting|on|is|was|start date|end date|i'll .*|to be confirmed.*)?)+$/i;
const ENGLISH_REMARK =
  /^(?:(?:a |the )?(?:new |first |second )?one|hold on|hang on|wait|oops|its|it's|that's|make (?:it|that)|(?:i|we)? ?(?:need|want|have) to (?:register|record|log|add|enter).*|will .*|start date.*|end date.*|i'll .*|confirm.*|later.*|tbc|tbd|amount|price|the|from|to|until|starts?|ends?|yes|no|not? .*|actually.*|sorry.*|wrong.*|date|term|period|per year|a year|in total|total|excluding.*|including.*)$/i;

/** As `stripFrame`, for English words. */
export function stripEnglish(chunk: string): string {
  return chunk
    .trim()
    .replace(ENGLISH_HEAD, '')
    .replace(ENGLISH_TAIL, '')
    .replace(/^["'“(]+|["'”)]+$/g, '')
    .trim();
}

export function isEnglishRemark(chunk: string): boolean {
  return chunk === '' || /^[\d\W]+$/.test(chunk) || ENGLISH_REMARK.test(chunk);
}
