/** What a message in a self-check asks the assistant to do; null = it is no command. */
export type Command = 'quit' | 'repeat' | 'resume' | 'restart' | 'verdict' | 'back' | 'skip' | 'yes_go_on' | null;

const END = '(?:了|吧|啊|呀|哦|呢|嘛|谢谢|please|,|，|。|\\.|!)*$';
const VERDICT =
  /^(?:那|所以|这样|现在|我们|这下|齐|都|,)*(?:行|可以|够|够格|成|能接|能投|符合|合格|妥)了(?:吗|么|没|没有|不)[?]*$|^(?:那|那么|所以|这样|这么说|照这么说|也|,)+(?:我们|咱们?)?(?:就|就是|是不是|岂不是|算是?|现在|肯定|今年)*(?:不行|不成|没戏|不能(?:接|投|报)|接不了|投不了|不够格|不合格|不符合|没资格|白搭|泡汤|黄|没门|出局)(?:了|啦|咯|喽|的)*(?:吗|么|吧|啊|呀|呗|是吧|对吧|,)*[?]*$|^(?:那|所以|这样|也|就|是|,)+(?:就是|就|算|是|我们)*(?:行|能接|可以|够格|符合|合格|过关|成)(?:了|啦)(?:(?:吗|么|吧|呗|,?是吧|,?对吧)+[?]*|[?]+)$|(?:给|(?<!没)出(?=个|一)|看|要|说|撂|甩|丢|亮|报|来)(?:我|个|一下|下|一个|看看|到)*(?:初步)?(?:的)?(?:结果|结论)|^(?:那|先|好|哎|唉|吧|行|[,， ])*算了(?:吧|,|，|。)*$|^(?:那|所以)?(?:我们)?(?:最后|到底|结果|现在)(?:呢|怎么样|咋样|如何)[?]?$|^(?:那|我们|这样|所以)*(?:现在|目前|眼下|这样)?(?:是|算)?(?:个|怎么个)?(?:啥|什么)(?:情况|结果|状态|结论)(?:了|啊|呢)?[?]?$|^(?:嗯|好|行|那|所以|我们|[,， ])*(?:现在|目前|这样|这种情况|就这样)?(?:我们|到底|究竟|还|算)*(?:能|可以)(?:不能|不可以)?(?:去|来)?(?:接|承接|参加|报名|接活|接项目|投标?|竞标)(?:活|项目|投标|竞标|了){0,2}(?:吗|不|么|呢)?[?]?$|^(?:那|所以|这|这么说|也就是说?|就是说?|合着|[,，。 ])*(?:我们|咱们?)?(?:就|岂不是|是不是|现在)*(?:不能|不可以|没法|接不了)(?:接|承接|做|参加|投)?(?:活|项目|标)?了?(?:吗|么|吧|[?])+$|^(?:那|那么|好|行|嗯|所以|麻烦|[,，。 ])*(?:总的?|总体|最终|最后|整体|综合|目前|现在)(?:来说|来看|说)?的?(?:结论|结果)(?:呢|吧|是?(?:啥|什么|怎样|如何)?|给我|说一?下)*[?]?$|(?:什么|啥|咋样的|怎么个)(?:结果|结论)(?:[啊呀呢了吧]|出来)*[?？]?$|^(?:那|所以)*(?:这样|就是|就|是不是|也|应该|算|[,，])*(?:没(?:啥|什么)?问题|没事|稳|够格|过关)(?:了|啦)+(?:吧|吗|么|呗|对吧|是吧|[?])+$|(?:把|将)(?:最后的?|那个)?(?:结果|结论)(?:再|给我|给)*(?:说|讲|念|报)(?:一?[遍下次]|出来|给)?|总结(?:一下|下)?|汇总一下|summar(?:y|i[sz]e)|^(?:(?:ok(?:ay)?|so|and|then|fine|well|now|the|the final|,| )*)(?:结论|结果|result|verdict)[?.。!]*$|(?:结果|结论)(?:是(?:什么|啥)|呢|怎么样|如何)|^(?:就|先)?(?:这样|这些|到这)(?:吧|了|算)*$|(?:直接|先|快|就|现在)(?:给我|给|出|看|告诉我)(?:个|一下|下|最后)?(?:的)?(?:结果|结论)|给(?:我)?(?:句|个)?(?:准话|准信|痛快话|说法|答案)|(?:能|行|可以|符合|够)(?:还是|或是)(?:不能|不行|不可以|不符合|不够)|(?:到底|究竟|最后)(?:行不行|能不能|符不符合|够不够)|给(?:个|点|我|我们|一|句|下|出)*(?:初步|大概|大致|最终|最后|明确|简单|准|总|确切|具体)?的?(?:意见|评价|判断|说法|答复|定论|准话|话)(?:吧|呗|呀|啊|嘛|了|行不行|行吗|好吗|[?])*$|(?:行不行|能不能|可不可以|够不够格?|符不符合|能接不能接?)(?:接|投|参加|做)?(?:活|项目)?[,，。 ]*(?:就|给|来|说|你|个|我)*一?句(?:话|准话|痛快话|实话)(?:吧|啊)*$|^(?:那|那么|所以|这样|照这样|现在|你看|[,，。 ])*(?:我们|咱们?|这样)?(?:现在|今年|目前|眼下|到底|究竟|还|就)*(?:是不是|是否)(?:就|已经|也|都|算|现在)*(?:行|成|够格|合格|符合(?:条件|要求)?|达标|过关|可以|能接(?:了|活|项目)?|有资格)(?:了|啦|的|呀|啊)*[?]?$|^(?:那|那么|所以|[,，。 ])*(?:我们|咱们?)?(?:今年|现在|目前|眼下)(?:还|到底|究竟|就)*(?:能不能|能否|可不可以|行不行)(?:接|承接|投|参加|报名)?(?:活|项目|单|了)*(?:啊|呀|呢|[?])*$|^(?:so |then |and |ok,? |well,? )*(?:is|does|would|will|are|do) (?:that|this|it|we)(?: mean we| make us|'re)?(?: a| already| still| now| just)* (?:fail|pass|failed|passed|disqualif\w+|qualif\w+|eligible|ineligible|out)[?. ]*$|^(?:那|所以|我们|[,。 ])*(?:现在)?(?:还)?(?:是|就是|就)?(?:不行|不能接?|不符合|行|能接?|可以|符合)(?:了)?(?:的)?(?:,)?(?:对吧|是吧|对不对)[?]?$|^(?:那|那么|所以|[,。 ])*(?:所以呢|然后呢)[?]?$|^(?:那|所以|你的?|也|我们|[,， ])*(?:意思(?:是|就是)|(?:就)?是说|等于|合着)?(?:说)?(?:我们|咱们?|今年|明年|现在|这样)*(?:是不是|就|岂不是|不就)?(?:就|彻底|完全|真的?|算是|铁定|肯定|一定|注定|直接|基本)*(?:没戏|没希望|没机会|没资格|没救)(?:了|吗|么|啊|呀|咯|吧|[?])*$|^(?:那|那么|所以|我们|[,。 ])*(?:能接不能接|行不行|能行不|够不够格|够格不|能不能接|成不成|中不中)(?:啊|呀|呢|嘛|[?])*$|(?:show|give|tell) (?:me )?(?:the |a )?(?:result|verdict|conclusion)|just (?:give|tell) (?:me|us) (?:the |a )?(?:answer|result|verdict)|just (?:the )?(?:result|verdict)|yes or no|\bwhich is it\b|^(?:so |then |well |ok,? |are we |we are |we're )*(?:in or out|pass or fail)[?.]*$|just (?:tell|give) (?:me|us)$|(?:再|重新)(?:给我|帮我)?(?:算|判|评|判断)(?:一?[下遍次])|(?:so )?(?:are|do|can) we(?: (?:in|qualify|eligible|ok|through|pass))?[^,.]{0,8} or (?:not|out)\b|so (?:do|are|can) we (?:qualify|eligible|in)\b|^(?:so|then|and|ok(?:ay)?|well|[, ])*(?:we(?:'re| are)|are we|that means we(?:'re| are))(?: still| already| now)? (?:out|in|not eligible|eligible|disqualified|done for|ruled out|good to go|fine|ok(?:ay)?)(?: then| now| of it)?[?. ]*$/;
/** 「那现在就去投呢」 after what was only supposed: what holds as things stand. */
const AS_THINGS_STAND =
  /^(?:那|那么|可|但|所以|,)*(?:我们?|咱们?)?(?:现在|眼下|目前|今年|这次|这回|当下)(?:我们?|咱们?|就|到底|还)*(?:能不能|可不可以|能否|行不行|可否)(?:就|先|直接)*(?:去|来)?(?:投标?|接|报名?|申请|承接|参加|竞标|上)(?:活|项目|名|标|呢|啊|[?])*$|^(?:那|那么|所以|,)*(?:我们?|咱们?)?(?:现在|眼下|目前|今年|这次|这回)(?:我们?|咱们?|就|是不是|还是|只能|得)*(?:先)?(?:别|不|甭|不用|不要)(?:去|再)?(?:投|报|接|申请|参加|折腾)(?:名|标|了|啦)*(?:吗|么|吧|呗|是吧|对吧|,|呢)*[?]*$|^(?:那|那么|可|可是|但|但是|不过|所以|我们?|咱们?|要是|如果|[,，。 ])*(?:现在|眼下|目前|当下|这会儿|马上|今天|这个月|这次|今年)(?:我们?|咱们?|就|先|直接|立刻|马上|想|要|还|这样|[,， ])*(?:能|可以|能不能|可不可以)?(?:就|先|直接)?(?:去|来)?(?:投标?|接|报名?|申请|申报|承接|参加|竞标|上)(?:个|一个|这个)?(?:标|活|项目|名|单)?(?:的话|了|成|行|可以|能)*(?:呢|吗|么|不|不行|行不行|行吗|可以吗|可以不|能行吗|成不|成吗|会怎[么样]+|怎么样|咋样|[?])+$|^(?:but |and |so |then |ok,? |well,? )*(?:(?:what|how) (?:if|about) (?:we )?(?:bid(?:ding)?|apply(?:ing)?|go(?:ing)? for it)|(?:can|could|may) we (?:bid|apply|go for it|take (?:it|one) on)|as (?:it|things) stands?(?:,? (?:can|do) we [a-z ]+)?)(?: right| as)?(?: now| today| it is| things are)?[?. ]*$/;
/** What is the upshot, in English. */
const ANSWER_EN =
  /^(?:ok(?:ay)?[,. ]*|so[,. ]*|then[,. ]*|well[,. ]*|and[,. ]*)*(?:what(?:'s| is) (?:the|your|our) (?:final )?(?:answer|outcome|upshot|bottom line|conclusion)|where do we stand|how did we do|yes or no)[?. ]*$/;
const COMMANDS: readonly [Exclude<Command, null>, RegExp][] = [
  [
    'quit',
    new RegExp(
      `(?:^|[,。 ])(?:我)?(?:退出|不查了|不测了|不填了)${END}|^(?:(?:(?:好的?|行|嗯|ok)[啊吧啦哈,。 ]*)?(?:(?:知道|明白|了解|清楚)[了啦]|谢谢|谢了|辛苦了?)(?:啊|吧|啦|哈)?[,。 ]*先?|(?:好的?|行|嗯|ok)(?:啊|吧|啦|哈)?[,。 ]*先)(?:就)?(?:这样|到这(?:里|儿)?)${END}|^(?:好的?|行|谢谢|那|[,。 ])*(?:再见|拜拜?|回见|回聊|88|886|bye(?:[- ]bye)?|goodbye|see you)${END}|^(?:算了[,。 ]*)+(?:吧|好?烦|太烦了?|好?麻烦|太麻烦了?|没劲|累)(?:死|了|人)*$|^(?:[^,。?？不]{1,10}了[,。 ]|我|先|算了|那|就|今天|好吧?|行吧?|中|成|得|哎|嗯|哦|我们|咱们?|唉|ok|okay|还是|等一下|先?这样(?:吧)?(?=[,. ])|[,. ])*(?:不(?:想|要|用)?(?:自)?[查测]|不(?:想)?(?:弄|做|继续|填|答|接|搞)|退出|(?:结束|取消|停止|暂停|退出)(?:自查|自测|一下)?|(?:下次|回头|改天|明天|晚点|下午|一会儿?|待会儿?|过几天)(?:再|接着|继续)(?:来|查|说|弄|继续|做|答)?|(?:先|就)?(?:停|放|搁)(?:一?下?|着|这儿?)|(?:先|就)?到(?:这|此)(?:里|儿|为止)?|(?:我)?(?:去|先)?(?:问|查|看|商量|准备|弄|打听|补|办|搞|凑)(?:问|查|看)?(?:完|好|齐|清楚|一下|下|上)?(?:了)?再(?:来|找|说|回复|告诉你|接着|继续)|先(?:忙|走|撤|下|去(?:办|忙|登记|注册|问))|(?:有事|要开会|忙)(?:先)?(?:走|忙|撤|下|去)|quit|exit|stop(?: here)?|cancel|later|let's stop(?: here)?|that's (?:all|it|enough) for (?:now|today)|i (?:have|need|'ve got) to go|(?:i|we)(?:'ll| will) (?:continue|come back|go on|finish)(?: this)?(?: later| tomorrow)?)(?:了|吧|啦)*(?:[,，。. ].{0,18}|${END})$`,
    ),
  ],
  [
    'restart',
    /(?:先)?不查[^,。]{1,8}[,。 ]+(?:改|先|换)?(?:查|测|看)|^(?:那|再|好|顺便|还有|另外|,)*(?:帮我?|给我?)?(?:再|也|另外)?(?:查|测|看)(?:一?下|查|看看)?(?:我|我们)?(?:朋友|爱人|老公|老婆|同学|同事|隔壁|另外?一?家|别的?一?家|另一[个家]|兄弟单位|姐妹)|换(?:成|个|一个|一家)[^,。]{0,6}(?:再)?(?:查|测)|^[^,。]{0,6}[,，]?(?:那|就|好吧?|改)*(?:按|用|以|拿)[^,。]{2,10}(?:名义|身份)?(?:来|再|重新)?(?:查|自查|测|走一遍)(?:吧|一?下|一遍)*$|check (?:another|a different|my (?:friend|wife|husband|sister|brother)\S*)|重新(?:自查|开始|查|来|测)|从头(?:再|开始)?(?:来|查|开始)?|再(?:自?查|测)一[次遍]|换(?:一)?家(?:机构|单位)?查|清空|start (?:over|again)|restart/,
  ],
  [
    'resume',
    /^(?:那|好|就|行|[,，])*(?:帮|给|替)(?:我们?|忙)(?:再)?(?:查|测|看|核)(?:一?下|查|测|看)?(?:吧|呗|啊|呀)?$|(?:继续|接着|恢复)(?:做|上次的?|之前的?|昨天的?|刚才的?)?(?:自查|自测|核对)|(?:自查|自测)(?:继续|接着)|(?:继续|接着)(?:上次|之前|昨天|刚才|上回)|(?:上次|刚才|之前)(?:查|问|说|答|弄)到哪|(?:我)?回来了|resume|continue (?:the )?(?:self-?check|check)|where (?:were|did) we|(?:i am|i'm|we're) back/,
  ],
  [
    'repeat',
    /^(?:(?:其[他它余]|别的|剩下)的?(?:我)?(?:也|都)?说不(?:好|清|准|上来)[,，]?)?(?:那|行|好|,)*(?:你|您)(?:就|来|再|先|接着|一条条|挨个|逐条|一个个|一项项|慢慢)*问(?:我|吧|呗|就是|就行)+$|(?:你|刚才?|上一?个)[^,。]{0,4}问(?:的|了|我)*(?:是)?(?:啥|什么|哪[个条])|(?:再|重新?)(?:问|说|念)(?:我)?一?[遍次下](?:问题|刚才)?|(?:问题|题目?)(?:是)?(?:啥|什么)来着|(?:没|未)(?:看|听)(?:清|全|到)(?:楚)?(?:问题|题)?(?:了)?$|what (?:was|is) (?:the|your|that) (?:last )?question|(?:say|ask) (?:that|it|me) again|repeat (?:the|that|your)/,
  ],
  ['verdict', VERDICT],
  ['verdict', ANSWER_EN],
  ['verdict', AS_THINGS_STAND],
  [
    'back',
    new RegExp(
      `上一?[题问步]|上一?个(?:问题|题|回答|答案|(?=${END}$))|返回|退回|(?:刚才|前面|上面)?(?:那[题个条])?(?:我)?(?:说|答|选|填|点|打)错|^(?:不对|错了|弄错)${END}|改(?:一下)?(?:刚才|上面|前面)的?(?:答案|回答)?|go back|previous|\\bundo\\b|i (?:was|made a) (?:wrong|mistake)`,
    ),
  ],
  ['skip', new RegExp(`^(?:先|那)?(?:跳过|略过|下一[题个问]|换一[题个])${END}|^(?:skip|pass|next)${END}`)],
  [
    'yes_go_on',
    new RegExp(
      `^(?:好的?吧?|行吧?|可以|嗯|对|是的?|要|那|就|你|我们|咱|先|ok(?:ay)?|yes|sure|fine|well|then|please|let's|[,，. ])*(?:继续|接着|往下|go on|continue|carry on|查|问|其[他余它]的?(?:也)?(?:都)?(?:说|查|看|问)(?:一?下)?|剩下的(?:也)?(?:都)?(?:说|查|看|问)(?:一?下)?|(?:其[他余它]|剩下|别)的?(?:条件|几[条项])?呢[?]?)(?:查|问|来|吧|下去|其[他余它]的?|剩下的?|条件)*${END}|^(?:好|好的|行|可以|嗯|要|要的|对|是|是的|ok|okay|yes|sure|go on|continue|carry on|yes please)${END}`,
    ),
  ],
];

/** The command a normalised message gives. */
export function readCommand(text: string): Command {
  // 结国, 节果: 结果 as a keyboard offers it.
  const said = text.trim().replace(/结[国过锅裹]|节果/gu, '结果');
  if (said.length > 30) return null;
  // 「结果是啥我没留意」 speaks of the inspection's.
  const isOfYears = /没(?:留意|注意|关注)|不(?:知道|清楚|记得)|忘了|年检/.test(said) && !/结论|verdict/.test(said);
  // 「不查了，直接给我结论」 asks for the verdict.
  if (/结果|结论|verdict|result/.test(said) && VERDICT.test(said)) return 'verdict';
  return COMMANDS.find(([id, pattern]) => !(isOfYears && id === 'verdict') && pattern.test(said))?.[0] ?? null;
}

const START =
  /自查|(?:测试|检测)(?:一?下)?(?:我们?|咱们?)?的?(?:资格|条件|够不够)|(?:想|要|来|帮我?们?)测(?:一?下|测)(?=$|[,。 ])|(?:老板|领导|主任|会长|院长|校长|单位|上面)[^,。]{0,3}(?:催|让|叫|要|喊|派)[^,。]{0,3}(?:我|咱)?[^,。]{0,3}(?:查|测|核|问)(?:一?下|查|测)?[^,。]{0,8}(?:行不行|够不够格?|能不能|合不合格|符不符合|资格|条件)|^(?:ok(?:ay)?,? |please |yes,? |so |then |let's )*(?:run|do|start|begin) (?:the|a|that|your|our) (?:self-?)?check\b|[自资字子][查茶察插差搽](?:一下|下|吧|$)|自测|自检|(?:(?:帮|请|麻烦|给我们?|替我们?|来|我想|我要|先|逐条|一条条)[^,。]{0,6}核对|^核对|对(?:照|一?下|一?对|对)|过一?[遍下]|走一?[遍下])[^,。]{0,6}(?:条件|资格|资质|清单)|(?:条件|资格|资质)[^,。]{0,4}(?:核对|对照|过|走)一?[遍下]|[测查看]试?一?[下测查看][^,。]{0,6}(?:够不够格|够不够(?=$|[,。?])|够格|资格|条件)|(?:帮|请|麻烦|给|替)(?:我们?|忙|咱们?)?[^,。]{0,6}(?:核|对|查|测|审|评估|判断|看)(?:一?下|看|一看)?[^,。]{0,10}(?:够不够|符不符合|符合不符合|合不合格|有没有资格|具不具备)|(?:帮|请|麻烦)(?:我们?|忙)?[^,。]{0,4}(?:核|审|评估)(?:实|对)?一?下[^,。]{0,6}(?:能不能|可不可以|行不行|能否)|(?:self|quick|short)[ -]?check|check (?:our|my|whether we|if we)[^,.]{0,12}(?:eligib|qualif|condition)|(?:eligibility|qualification) check|walk (?:me|us) through the (?:conditions|checklist)/;
/** 「测下资格」, 「查资格」 at the head of a clause: an order, not a question about who examines what. */
const SHORT_START =
  /^(?:帮|请|麻烦|我们?|要|想|先|来|给)*(?:自?查|测|核|核对|自测|对照)(?:一?下|一?遍|查|测)?[:,，。 ]+(?=[^,。]{0,8}(?:社会|社团|社工|协会|商会|民非|民办|公司|企业|机构|基金会|合作社|医院|学校|幼儿园|事务所|我们|中心))|^(?:请|麻烦)?(?:帮|给|替)(?:我们?|忙|咱们?)?(?:自?测|自查)(?:一?[下测])?(?=[,。 ]+(?:我|咱|俺|本|公司|协会|社|民|基金|合作|个))|^(?:那么?|就|行吧?|好吧?|改|[,，。 ])*(?:按|用|以|拿)[^,。?]{2,10}(?:名义|身份)?(?:来|去|再|重新)?(?:自?查|测|走)(?:一?[下遍查测]|吧|自查)*$|^帮(?:我们?)?测(?:一?下|测)?(?:吧|呗)?$|^(?:做个|来个|搞个|要)?(?:承接)?资格(?:测试|检测|自评|评估|审核|预审|诊断)(?:一下|下)?(?=[,。\s:]|我们|$|社|协|企|公|基)|(?:帮|给|替|请|麻烦)(?:我们?|忙|咱们?|单位|公司|协会|机构|[^,。]{1,4}(?:单位|公司|协会|机构|中心))?(?:对照|核对|测|评估|预审|自查)(?:一)?(?:下|遍|测)(?:看|吧|呗)?(?=[,。:\s]|我|咱|公司|协会|机构|单位|$)|^(?:来|想|要|帮(?:我们?|忙)|先)?(?:测一测|测测|自测|测一下|核对一下|对照一下)(?:看|吧|呗|呀)?(?=[,。\s]|我们|咱|$)|(?:^|[,。!;]|想|要|来|帮|替|给|请|先|麻烦)(?:我们?|咱们?|忙|你|您|再|先|自己|来)*(?:自我?)?(?:测|查|核|验|评|对|过)(?:测|查|核|一下|一遍|下|看|一?个|对)*(?:我们?|咱们?|自己|单位)?的?(?:承接)?(?:资格|资质|条件)(?!审|的|要|是|怎|由|谁)/;
/** 「帮我们看看能不能接」: a wish to be judged oneself. */
const JUDGE_US =
  /判断(?:一下|下)?(?:我们)?(?:行不行|能不能|可不可以|够不够|成不成)|(?:帮|替|给|麻烦|请|劳驾|想|来|要)[^,。?]{0,8}(?:查|测|核|看|瞧|判断|评估|把关|掂量|对照|衡量)[^,。?]{0,18}(?:够不够|符不符合|符合(?:条件|要求)?(?:不|吗|么)|合不合|有没有资格|有无资格|够格|达不达标|达标不|资格|(?:能不能|能否|可不可以|行不行|能|可以)[^,。?]{0,4}(?:接|投|报名|承办|参加|做))|(?:看看|测测|查查|瞧瞧|看下|查下|测下)(?:我们)?(?:有没有资格|够不够格|够格不|够不够条件|符不符合条件)/;
const JUDGE_US_EN =
  /\b(?:check|assess|test|see|find out|tell (?:me|us)|evaluate)\b[^.?]{0,12}\b(?:whether|if)\b[^.?]{0,40}\b(?:qualif\w*|eligib\w*|meets?|can (?:provide|bid|apply|take|get|win|do|be a provider))\b|\bcheck us\b|\bcheck (?:my|our) (?:\w+ )?(?:clinic|school|firm|ngo|charity|association|cooperative|hospital|centre|center|group|foundation|agency|shop|business|enterprise)\b|\b(?:check|assess|test|evaluate) (?:our|my) (?:eligibility|qualifications?|organi[sz]ation|company|status)\b|\brun (?:me|us) through\b|\bdo (?:a|the) (?:self[- ]?)?(?:eligibility |qualification )?(?:check|assessment) (?:for|on) (?:us|our|my)\b/;
const OWN_SIDE = /我们|咱|俺|我(?!说|问|想问|看)|本(?:单位|公司|机构|会|中心|社)|自己|\b(?:we|us|our|my)\b/;
/** Facts that only an organisation being judged has. */
const TELLS = /登记|注册|执照|评[上了过级]|[1-5]a|年检/;
/** A service looked up, a contract, a purchaser's own side: no provider is judged there. */
const OTHER_MATTER = /目录|合同|购买主体|能不能买|可不可以买|catalogue|contract(?!s)/;
/** Asking about the self-check rather than for it. */
const ABOUT =
  /(?:先|暂时|还|现在)?(?:不(?:想|用|要|做|急着)?|别)(?:先|急着|做|忙着)?自(?:查|测)(?!出)|交一?[份个][^,。]{0,10}自查|自查[^,。]{0,4}(?:手机|电脑|监听)|当(?:甲方|购买主体|购买方)|自查(?:是|有|要|的|结果|结论|算|什么|怎么|多久|能当)|什么(?:是|叫)自查|(?:is|does) (?:the )?self[ -]?check/;

/** Whether a message plainly asks for a self-check, however the intents read it. */
export function asksForSelfCheck(text: string): boolean {
  if (ABOUT.test(text)) return false;
  const judged = JUDGE_US.test(text) || JUDGE_US_EN.test(text);
  return (
    START.test(text) ||
    SHORT_START.test(text) ||
    (judged && (OWN_SIDE.test(text) || TELLS.test(text)) && !OTHER_MATTER.test(text))
  );
}

/** 「你整体给过一下吧」: all of the conditions, one after another. */
const WHOLE =
  /(?:整体|全面|逐条|系统|从头|挨个|通盘|一条条|总体)(?:地|给|帮|来|我们?|咱们?|你|再|都)*(?:过|捋|对|查|核|评|测|看|判)(?:一?[下遍]|一[过查捋]|看)/;

/** Whether a message wants everything gone through, and speaks of no contract. */
export function asksForWhole(text: string): boolean {
  return WHOLE.test(text) && !OTHER_MATTER.test(text);
}

/** 「看看行不行」 behind a list of facts. */
const WILL_IT_DO =
  /(?:^|[,。])(?:先|你|您|帮我?们?|麻烦)*(?:看看|看下|看一下|瞧瞧)(?:我们)?(?:现在|目前|今年|这样)?(?:行不行|行不|能不能接?|够不够|可不可以|可以不|行吗|能接吗|能接不|够格不|成不)[?!。]*$|(?:^|[,。])(?:那么?|所以|就|你|您|麻烦|帮忙?|给)*(?:看看|看下|看一下|瞧瞧|测测|算算|判断下)?(?:我们|这样|这种情况|这)?(?:到底)?(?:行不行|够不够(?:格|条件)?|能不能(?:接|承接|参加|投)?(?:项目|活)?|合不合格|符不符合(?:条件)?|可不可以|行吗|够格吗|能接吗|可以吗|能接不|成不成)[?!。]*$|是不是(?:就|也|都|真)*(?:[整搞弄干]不成|没戏|接不[了成]|不行|不能接|没资格|不够格|没希望|没份|白搭)(?:了|啊|呀)*[?!。]*$|(?:do|would|are|can|will) we (?:qualify|eligible|ok|good|bid|apply)[^,.?]{0,16}[?]*$/;

/** Whether a message asks what holds now, whatever was only supposed before. */
export function asksAsThingsStand(text: string): boolean {
  return AS_THINGS_STAND.test(text);
}

/** Whether a message ends in asking whether all that will do. */
export function asksIfItWillDo(text: string): boolean {
  return WILL_IT_DO.test(text);
}

/** A 答复编号 named in a message, in capitals; null if there is none. */
export function receiptIn(text: string): string | null {
  const found = /(?<![a-z])zc\s?-?\s?(\d{8})\s?-?\s?([0-9a-z]{4,8})(?![a-z0-9])/i.exec(text.normalize('NFKC'));
  return found === null ? null : `ZC-${found[1]}-${found[2]}`.toUpperCase();
}

const TEST =
  /(?:帮|给|替|请)(?:我们?|忙|咱们?)?(?:查|测|看|核|判断)(?:查|测|看|下|一下)?(?:行不行|能不能|可不可以)?(?:吧|呗|啊|呀)?[。!.]*$|(?:帮|给|替|请)(?:我们?|忙|咱们?)?[^,。]{0,4}(?:测|自测|核对?|查|对照?|过|评估|判断|看|瞧)(?:一?[下遍]|一测|测|看|瞧)(?:看|吧|呗|啊|呀|谢谢|哈)*[。!.]*$|check (?:it |that |this )?for us[.!]*$/;

/** Whether a message ends in a wish to be checked; what it tells before says whether it means the organisation. */
export function asksForTest(text: string): boolean {
  return TEST.test(text);
}
