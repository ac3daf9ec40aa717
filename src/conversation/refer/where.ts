/** Words of asking where something is written, and what may stand around them. */
const WHERE_ZH =
  /(?:写|说|规定)在(?:方案|文件)?(?:的)?哪|哪(?:一|个|份|里|儿|边)?(?:句|条|款|章|段|节|部分|文件|写|说|规定)|哪写|写在?哪|哪(?:里|儿)?有(?:写|说)|原[话文句]|(?:这|那)?(?:句|些)?话?(?:是)?(?:从)?哪(?:里|儿)?来|(?:你|您).{0,6}(?:从|在|打)?哪(?:里|儿)?(?:看|查|抄|找|听|得|弄)(?:到|来)?(?:的|来的)|出处|依据|条文|第几[句条款章段节]|(?:这|那)(?:一)?[句条]|(?:怎么|咋)(?:写|说|讲)的|谁(?:规?定|立|说)的(?:这|那)?(?:一?[个条])?(?:规矩|规定|要求|条件)|(?:规矩|规定)(?:是)?谁(?:定|立|说)的/;
const AROUND_ZH =
  /那|它|着|就|不?(?:能|可以|行|让|准|允许|用)|不许|不要|直接|只|想|要|两|都|有没有|请问|这些?|刚才|刚刚|刚|你|上面|具体在?|到底|我好|拿去|跟他们|给他们|方案|政策|文件|条文|原[话文句]|依据|出处|出自|部分|节|根据|哪|什么|啥|一|句|条|款|章|段|里|儿|边|话|写|说|讲|规定|来|看|瞧|眼|瞅|咋|第|几|么|办|谁|立|规矩|要求|条件|定|是|的|了|么|样|怎|能买|可以买|这样|啊|呀|呢|嘛|哈|吧|答案|回答|内容|麻烦|看到|看来|查|抄|听|得|弄|找|到|说明白?|明确|给|我|发|下|呢|在|个|贴|引|出|有|吗|把|份|能|请|你|您|念|读|听|截|指|找|给|告诉我?|一下|遍|从|具体|到底|究竟|原样|完整|[\s,。?!]/g;
const WHERE_EN =
  /^(?:and |so |but )?(?:(?:which|what) (?:sentence|clause|line|article|part|words?|section)(?: exactly)?(?: (?:says?|is|states?|has))?(?: (?:that|it|this|so))?|where (?:exactly )?(?:does (?:it|the plan) say|is (?:that|it|this) (?:written|stated|said))(?: (?:that|so|this|it))?(?: in the plan)?|(?:please |can you |could you )?(?:quote|show|give|read|send|paste|copy)(?: me)? (?:it|that|(?:the|that|this|its|those) (?:exact |original |actual |full |very |chinese )*(?:text|words?|sentences?|wording|original|clause|line|passage|paragraph|quote|article))(?: (?:of the plan|it is in|in chinese|itself))?(?:,? please)?)[?.! ]*$/;

/** What people put before it, to hold the talk up or to take it on. */
const BEFORE_ZH =
  /^(?:等等|等一?下|等会儿?|稍等|慢着|且慢|先等等|哎呀?|诶|欸|唉|嗯+|哦+|噢|喔|啊|好的?|行|对了|不对|还有|再问一?[下句个]|不好意思|麻烦(?:问一?下)?|顺便(?:问一?[下句])?|那么|然后|话说|想问一?下|问一?[下句]|我想知道|[\s,，。!！…~])+/;

/** Whether the sentence behind the last answer is asked for, and nothing else. */
export function asksWhere(text: string): boolean {
  if (WHERE_EN.test(text)) return true;
  const asked = text.replace(BEFORE_ZH, '');
  return asked.length <= 20 && WHERE_ZH.test(asked) && asked.replace(AROUND_ZH, '') === '';
}
