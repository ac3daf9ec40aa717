import { toSimplifiedChars } from '../../understanding/normalise.js';

/** A greeting before a question says nothing of what it is about. */
const GREETED =
  /^(?:(?:你|您)好|(?:小)?(?:助手|助理|机器人)(?:(?:你|您)好|在吗?|在不在?)?|哈喽|嗨|在吗|在不在?|请问一?下|hi|hello|hey)(?:啊|呀|哈)?[\s,，!！。.~～]+(?!(?:there|again|all|everyone)\b.{0,3}$)(?=.{5})/i;
/** Something is asked or wished in what follows. */
const WANTS =
  '(?=.*(?:[吗嘛呢么吧?？谁哪几怎咋啥]|什么|多少|多久|是不是|[不没]$|能不能|行不行|可以|人工|转|帮我|找个?人|\\b(?:can|could|what|how|who|where|when|which|is|are|do|does|speak|talk)\\b))';
/** Thanks and nods before another question or wish: what follows is what is wanted. */
const NODDED = new RegExp(
  `^(?:(?:好的?|行|嗯+|哦+|噢|ok|okay|谢谢(?:你|您)?|谢了|多谢|感谢|辛苦了?|(?:我)?(?:知道|明白|懂|了解|清楚)了?|收到|原来(?:如此|这样)|thanks?(?: you)?(?: so much| a lot)?|got it|i see|great)(?:啊|呀|哈|啦|了|哦)?[\\s,，!！。.~～]+){1,3}${WANTS}(?=.{3})`,
  'i',
);
/** A sigh, a laugh or a turn to something else before the question: 「算了，下一个：…」, 「方案没说？那…」. */
const REACTED = new RegExp(
  `^(?:(?:等等|等一?下|等会儿?|稍等(?:一?下)?|慢着|且慢|先等等|打断一?下|不好意思|抱歉|哈+|呵+|嘿+|哎呀?|唉|诶|啊|呃|额|嗯+|哦+|噢|喔|行吧|好吧|行了?|得|算了|罢了|也是|那好吧?|这样(?:啊|子)?|原来(?:是)?(?:如此|这样)|随便问问|考考你|不错(?:嘛|啊)?|(?:还)?挺(?:懂|聪明|快|好)(?:的)?(?:嘛|啊)?|厉害|对了|话说(?:回来)?|言归正传|回到正题|说正事|正经的|别的不说|跳过|不(?:管|说|纠结|问|扯)(?:这个|那个|它|了)(?:了)?|下一?个(?:问题)?|换个?(?:问题|话题)?|(?:方案)?(?:又|也|还是)?没(?:有)?(?:说|写|规定)(?:啊|吗)?|(?:我)?不信|真的(?:假的|吗)?|不会吧|不是吧|我(?:的)?天|天哪|太复杂了?|(?:净|尽|全|都|就会|只会)(?:是|说|讲)*(?:些)?(?:套话|官话|废话|空话|场面话|没用的|虚的)|我?不听(?:这些|官话|套话|废话)|(?:那)?回到?(?:刚才|前面|上面)(?:那个|的)?(?:问题|话题|的)?|这么(?:麻烦|复杂|严)|anyway|well|never ?mind|haha+|lol|hmm+|oh)(?:啊|呀|哈|啦|了|哦|吧|嘛)?[\\s,，!！?？。.~～:：…、]+){1,3}${WANTS}(?=.{3})`,
  'i',
);
/** 「我想问下政府买服务这个事，…」: all that is asked here is about that. */
const ANNOUNCED =
  /^(?:我|俺|我们)?(?:就|来)?(?:想|要)?(?:问|咨询|请教|了解|打听)(?:一)?(?:下|个|问)?(?:你们?)?(?:关于)?(?:政府)?(?:购买|采购|买)服务(?:方面)?(?:这个|这|的)?(?:事儿?|问题|政策|项目)?[\s,，:：。]+(?=.{3})/;
/** 「我就问一句 个人行不行」. */
const JUST_ASKS =
  /^(?:我|俺)?(?:就|只|单|先|再)?(?:想)?(?:问|请教|打听)(?:你|您)?(?:一?[句个下]|一?个(?:问题|事儿?))(?:话)?[\s,，:：。]+(?=.{3,})/;
/** 「我上次问过，你说要3A，对不对」: what was said before is asked again. */
const SAID_BEFORE =
  /^(?:(?:我|俺)?(?:上次|上回|之前|刚才|昨天|前几天)(?:问过|问的时候|来问过|问)?[\s,，]*)?(?:你|你们)(?:上次|上回|刚才|之前|昨天|前面)?(?:不是)?(?:说|讲|告诉我|回答)(?:过)?(?:的)?(?:是)?[\s,，]*(?=.{3,}(?:[吗呢么吧?？]|对不对|是不是|行不行))/;
/** 「刚才那个居家养老」: what it points to is named. */
const POINTED =
  /^(?:那|就是|还是)?(?:刚才|刚刚|前面|上面|之前)(?:说|问|查|讲)?(?:的|到的?)?(?:那个|那项|这个)?(?=\p{Script=Han}{4})(?!.{0,4}(?:[句条话]|答案|说))/u;
/** 「别人跟我说得满两年」: what somebody has heard is put as a question. */
const HEARD =
  /^(?:可是?|但是?|不过|那|我)*(?:听(?:别人|人|朋友|同行|他们|人家)?(?:说|讲)|(?:别人|人家|有人|他们|朋友|我朋友|同行|同事|网上|群里|隔壁|街道(?:上|办|的人)?|(?:那边|社区|局里|领导|代办|中介)(?:的人)?)(?:都|也|老|总|跟我|和我|告诉我|给我)*(?:说|讲|传|告诉我))(?:过|的是)?[\s,，:：]*(?<what>.{3,})$/;
/** 「…，是不是骗我」, 「…，真的吗」. */
const BELIEVED =
  /[\s,，。]*(?:(?:是不是|不是)(?:在)?(?:骗|忽悠|坑|蒙)(?:我|人)的?|骗(?:我|人)的吧|是真的(?:吗|么)|真的(?:吗|假的)|对不对|对吗|是吗|是这样(?:吗|的吗)?|有这回事(?:吗)?|有这(?:个)?说法(?:吗)?|靠谱吗|准吗)[?？!！。]*$/;
const ASKING = /[吗么呢?？]|什么|啥|怎|咋|几|多少|多久|谁|哪|能不能|是不是|要不要|[不没]$/;

/** What a voice begins with before it knows what to say: 「那个我们医院…」, 「呃就是我想…」. */
const HESITATES = /^(?:喂|呃+|嗯+|额+|啊|哎|诶|那个|这个|就是|就是说|[\s,，…])+(?=我(?:们|是|想|问|就)|俺|咱)/;
/** 「我是医院社工部的我想问一下…」, spoken without a pause: who asks, and then what. */
const SAYS_WHO =
  /(?<=^.{4,20}[的了])[\s,，]*(?:我|俺|我们)?(?:就是)?(?:来)?(?:想|要)(?:问|咨询|请教|了解|打听)(?:一?[下个])?(?:就是)?[\s,，]*(?=.{8,})/;

/** A greeting taken off. */
export function withoutGreeting(said: string): string {
  return said
    .replace(HESITATES, '')
    .replace(GREETED, '')
    .replace(ANNOUNCED, '')
    .replace(JUST_ASKS, '')
    .replace(SAYS_WHO, '，');
}

/** 「你说的目录在哪看」: what was told just now is named. */
const OF_YOURS =
  /^(?:那么?|可是?|那个?)?(?:你|您|你们)(?:刚才|刚刚|前面|上面|之前)?(?:说|讲|提|提到|讲到|说到)(?:的|过的)(?:那个|这个|那些|这些|那项|那种)?(?=(?:目录|合同|流程|预算|验收|公告|公示|信息|平台|条件|评级|年检|登记|社会组织|企业|公司|机构|财政|购买|承接|绩效|采购|招标|资金|补贴|委托|承包|群团|监管|制度|文件|方案|指导)[^,。?]{2,})/u;

/** What is asked, without the nod, the sigh or the hearsay that opens the message. */
export function withoutOpening(said: string, hasService: boolean): string {
  const bare = withoutGreeting(said)
    .replace(NODDED, '')
    .replace(REACTED, '')
    .replace(SAID_BEFORE, '')
    .replace(OF_YOURS, '');
  return asksHeard(hasService ? bare.replace(POINTED, '') : bare);
}

/** What was heard elsewhere, as the question whether it is so. */
function asksHeard(said: string): string {
  const heard = HEARD.exec(toSimplifiedChars(said)) === null ? undefined : HEARD.exec(said)?.groups?.what;
  if (heard === undefined || heard.length > HEARSAY) return said;
  const claim = heard.replace(BELIEVED, '').replace(/[\s。!！]+$/, '');
  return claim.length < 3 || ASKING.test(claim) ? claim : `${claim}吗`;
}

/** What is longer tells a story. */
const HEARSAY = 30;
