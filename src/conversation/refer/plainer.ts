/** What of a message may stand around the wish, and before it the complaint that it was too hard. */
const HARD =
  '(?:(?:我|还是|有点|真|实在|根本|完全|都|是|,|啊|额|呃|嗯|哎|唉|这|这个|这句|这话|这段|你?说的|上面)*(?:(?:没|不)(?:太|大|怎么|是很)?(?:看|听|搞|弄|读)?(?:得)?(?:懂|明白|清楚)|[看听读搞弄]不(?:太|大)?(?:懂|明白)|(?:是)?(?:啥|什么)意思|太(?:长|复杂|啰嗦|专业|官方|绕|难懂|书面)|绕晕|晕|懵|一头雾水)(?:了|啊|呢|呀|[,。?!\\s])*)';
const ASKS =
  '(?:(?:能不能|能否|可以|可不可以|能|请|麻烦|给我|帮我|你|您|就|再|换个|换种|用|给|跟我|,)*(?:(?:说|讲|写|解释|翻译|来|说法)(?:得|成|一?下|个|点)?(?:再)?(?:简单|人话|明白|通俗|直白|清楚|短|大白话|白话|口语|简短)(?:一点|一些|点|些|的)?|(?:简单|通俗|直白|大白话|白话|人话|普通话|老百姓的话|一句话)(?:点|来|地|的话)*(?:说|讲|解释|总结|概括|翻译)?(?:一?下|一遍)?|(?:说|讲|挑|捡|拣)(?:点|句|一?下)?(?:人话|重点|要点|关键)(?:的|说|讲)*|(?:再)?(?:解释|说明|讲解)(?:一?下|一遍|清楚|给我听)?|换(?:个|种)(?:说法|讲法|方式说|话说))(?:了|吧|啊|吗|呢|呗|行吗|行不|行不行|好吗|好不好|可以吗|点|的|嘛|[,。?!\\s])*)';
const PLAINER = new RegExp(`^(?:${HARD}{1,3}${ASKS}?|${ASKS})$`);
const PLAINER_EN =
  /^(?:sorry,? |ok,? |hm+,? |but )*(?:(?:i )?(?:(?:still )?(?:don'?t|do not|didn'?t) (?:really |quite )?(?:understand|get|follow)(?: (?:it|that|this))?|'?m (?:confused|lost))|(?:can|could) you (?:please )?(?:explain|say|put|rephrase|simplify) (?:it|that|this)?(?: (?:more )?(?:simply|in (?:plain|simple|simpler|other) (?:words|english|terms)|again))?|(?:in )?(?:plain|simple|simpler|other) (?:words|english|terms)|(?:that'?s |it'?s |this is )?too (?:long|complicated)|simpler|what does (?:that|this) mean|what do you mean|meaning)[?!., ]*(?:please|in (?:plain|simple) (?:words|english))?[?!., ]*$/i;
/** 「举个例子」: the plan gives none. */
const EXAMPLE =
  /^(?:那|能不能|能|可以|可不可以|请|麻烦|给我|你|您|再|就|比如|,)*(?:举(?:一?个|几个|个)?(?:例子?|栗子|实例)|(?:有|来|给)(?:没有?)?(?:一?个|几个|啥|什么|点)?(?:具体的?|实际的?)?(?:例子|案例|实例|栗子)|(?:打个|做个)比方|比如(?:呢|说|说呢)|例如(?:呢)?)(?:说明|看看|听听|给我)*(?:呗|吧|吗|么|行吗|行不|好吗|呢|啊|可以吗|[,。?!])*$|^(?:for example|e\.?g\.?|(?:can|could) you give (?:me )?an example|(?:give me|any|an) examples?|such as)[?.! ]*$/i;

/** What is longer asks more than that. */
const LONGEST = 60;

/** 「说简单点」, 「啥意思 听不明白」: the same once more, in few words. */
export function wantsPlainer(text: string): boolean {
  const said = text.normalize('NFKC');
  if (said.length > LONGEST) return false;
  return PLAINER.test(said) || PLAINER_EN.test(said);
}

/** Whether an example of what was just told is wanted. */
export function wantsExample(text: string): boolean {
  return EXAMPLE.test(text);
}

/** An answer without its 是的 or Yes, which belong to the question it answered. */
export function withoutYes(said: string): string {
  return said.replace(/^(?:是的?|对的?|Yes|Right)[，,。.：:]\s*/u, '');
}
