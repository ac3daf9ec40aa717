import type { Facts } from '../../domain/intent/facts.js';

const UNFAIR =
  /有人(?:内定|围标|串标|陪标|作弊|造假|收钱|操作)|(?:举报|反映|投诉)[^,。?]{0,8}(?:内定|围标|串标|陪标|造假|作弊|回扣|受贿|不公)|有(?:鬼|内幕|名堂)(?:吧|啊|呢|的|了)?[?!。]*$|水(?:很|太|挺|好)深|潜规则|黑幕|做局|不干净|(?<!不能|不得|不许|不是|不|别)走形式|(?:用|靠|托|走|凭|拉)(?:着)?关系|关系(?:户|标)|早就?定好|(?:老|总|永远|每次都)是(?:那|这|同)[^,。]{0,3}(?:几|一)?家|是不是(?:都)?有关系|走(?:个|一个)?过场|暗箱|黑[箱幕]|猫腻|串通|陪[跑标衬]|萝卜(?:标|招)|关系户|走后门|(?:不|欠|太不|哪有|没有?)(?:公平|公正)(?!竞争)|偏心|[做摆]样子|演戏|糊弄|忽悠人|(?:都|早就?|就)?是?内定(?:好)?的?(?:了|吧|啊|的)|欺负人|故意(?:刁难|卡)|打压|有关系(?:的)?(?:才|就)|都是(?:自己人|熟人|关系)|(?<![别省免][^,。]{0,6})白忙(?:活)?(?=了|啊|吧|$)|\brigged\b|\bunfair\b|\bsham\b|fixed in advance|favou?ritism|\bcorrupt|foul play|already decided/;
/** Asking how to complain, or what the rule is, is a question like any other. */
const ASKS_RULE =
  /(?:怎么|怎样|如何|哪|向谁|找谁|能|可以|去)[^,。]{0,6}(?:投诉|举报|质疑)|(?:投诉|举报|质疑)[^,。]{0,8}(?:吗|谁|哪|怎|渠道|电话|流程|有用|办)|怎么办|能不能|可不可以|可以|允许|算不算|会怎|处理|责任|要是|如果|万一|假如|呢[?]?$|how (?:do|can|to)|where|penalt|allowed/;

/** 「少来这套」: words are of no use now. */
const ENOUGH =
  /^(?:行了|得了|算了|哎|唉|,)*(?:少来(?:这套)?|别(?:跟我|给我)?(?:讲|说|扯|打)(?:大道理|这些|那些|官话|官腔|套话|虚的|没用的)|(?:净|全|都)?(?:是)?(?:官话|套话|废话|空话|屁话)|说了(?:也|等于)(?:白说|没说)|打官腔|敷衍(?:我|人)?)(?:了|吧|啊|呢)?[。!,]*$/;

/** 「这也不知道那也不知道」, 「要你有啥用」: no help so far. */
const LET_DOWN =
  /这也不(?:知道|清楚|懂|会|行)[,\s]*那也不|(?:啥|什么)(?:都|也)(?:不(?:知道|懂|会|清楚|晓得)|没(?:写|有|说|规定|答))[^?]{0,6}$|(?:要|留)你(?:有|干)?(?:何|啥|什么)?用|你(?:还)?(?:有|能有)(?:啥|什么|何)用|(?:问了?|等于)?白(?:问|说|聊|跑)(?:了|一趟)*(?:吧|啊)?$|(?:等于|跟)(?:没|不)(?:说|问|回答)|(?:一|半)问三不知|没(?:一句|个)(?:准|有用|实)(?:话|的)|真(?:没用|没劲)|(?:you(?:'re| are) )?(?:no help|useless)|what(?:'s| is) the (?:use|point) of you/i;

/** 「一个月了没人理」, 「效率太低」: kept waiting by an office. */
const KEPT_WAITING =
  /(?:没|无)(?:有)?人(?:理|管|回|接|答复|搭理|处理|联系)|(?:没|不)(?:有)?(?:个)?(?:下文|回音|回信|信儿|准信|回复|回话|答复|动静|音信|消息)(?!的?(?:怎么|咋|能))|石沉大海|(?:效率|速度|办事)[^,。]{0,6}(?:太|这么|那么|真|也太)(?:低|慢|差)|(?:拖|等)(?:了)?(?:这么|那么|好|快|都|整整)?(?:久|长时间|几个?月|半年|[一两二三四五六七八九十\d]+个?(?:多)?(?:天|周|星期|月|年))[^,。]{0,6}(?:了|还|都|也)|压着不(?:办|批|放|给)|(?:故意|一直|老是?)(?:拖|卡)着|拖着不(?:办|批|给)|不作为|扯皮|踢皮球|推来推去|互相推|no ?(?:one|body) (?:answers|replies|responds|has replied|got back)|no (?:reply|answer|response) (?:yet|for|since|at all)|(?:waited|waiting) (?:for )?(?:weeks|months|a month|so long|forever)/;
/** 「最迟几天给答复」, 「多久能回我」: the term of an answer from an office. */
const ANSWER =
  '(?:答复|回复|回音|回话|答覆|准信|准话|回信|信儿|个信|说法|给话|音信|结果通知|办结|受理|理我们?|回我们?|反馈)';
const HOW_LONG =
  '(?:(?:最迟|最晚|最快|最多|最长|究竟|到底|一般)[^,。]{0,6})?(?:(?:几|多少)(?:个)?(?:工作日|天|日|周|星期|月)|多(?:久|长时间|少时间)|什么时候|啥时候|何时|哪天)';
const ASKS_TERM = new RegExp(
  `${HOW_LONG}[^,。?]{0,10}${ANSWER}|${HOW_LONG}[^,。?]{0,4}(?:有|出|给)(?:个)?结果|${ANSWER}[^,。?]{0,6}(?:要|得|有|是)?[^,。?]{0,4}(?:${HOW_LONG}|期限|时限|时间限制)|how (?:long|many days|soon)[^.?]{0,30}(?:reply|repl(?:y|ies)|answer|respond|response|hear back)|when (?:will|do|can) (?:i|we|you|they)[^.?]{0,16}(?:reply|answer|respond|hear back)`,
);
/** Terms of these are told in their own places. */
const OTHER_TERM = /合同|验收|付款|公布|公示|目录|自查|评级|评审|评标|年检|contract|inspection/;

/** What the other side of a contract puts off is no answer from an office. */
const OTHER_WAIT =
  /(?:不|没|没有|未)(?:给|来|去|肯|做|安排|组织)?(?:我们?)?(?:验收|签字?|签合同|付款|结款|结账|打款|给钱)/;

/** Whether somebody is kept waiting for an answer, or asks by when there must be one; null when neither. */
export function waitsFor(text: string, facts: Pick<Facts, 'role'>): 'asks_when' | 'asks_whom' | 'waits' | null {
  if (facts.role !== 'applicant' || text.length > (/\p{Script=Han}/u.test(text) ? 60 : 160)) return null;
  if (ASKS_TERM.test(text) && !OTHER_TERM.test(text)) return 'asks_when';
  if (CHASES.test(text)) return 'asks_whom';
  return KEPT_WAITING.test(text) && !OTHER_WAIT.test(text) && !ASKS_RULE.test(text) && !ASKS.test(text)
    ? 'waits'
    : null;
}

/** 「我找谁催」, 「帮我催一下」; 催缴 and 催办 of a contract are other matters. */
const CHASES =
  /(?:找|问|向|跟)(?:谁|哪)[^,。]{0,6}催|(?:怎么|咋|去哪|上哪|帮|替)[^,。]{0,5}催(?!缴|收|款)|^[^,。]{0,6}催(?:一?下|一催|催)[吧呗啊]*$|(?:who|where|how) (?:do|can|should) i (?:chase|push|follow up)/;
/** Money that is owed is another matter than an answer. */
export const OWED =
  /^(?:那|要是|如果|万一|他们|对方|甲方|单位|政府|就|一直|老是?|总是?|,)*(?:拖|欠|压|扣|赖)?(?:着|了|账|款|钱|欠)*(?:一直)?(?:不|没|没有)(?:给|付|结|拨|打款?|到账)(?:钱|款|账)?(?:了|的话|,)*(?:呢|(?:怎么|咋)(?:办|整|弄|处理)|找谁|会(?:怎样|咋样)|[?])+$/;
/** A question of its own stands in it. */
const ASKS =
  /吗|怎么(?!回事|搞的?|这么|样办事)|能不能|可不可以|是否|哪|谁|多少|要不要|算不算|合同|\b(?:can|may|how|what|which|who)\b/;

/** Whether somebody has had enough of being told the rules. */
export function isFedUp(text: string): boolean {
  return ENOUGH.test(text);
}

/** Whether somebody is disappointed in the answers so far. */
export function isLetDown(text: string): boolean {
  return text.length <= 24 && LET_DOWN.test(text);
}

/** Whether somebody complains that it isn't fair, rather than asking what the rule is. */
export function isComplaint(text: string, facts: Pick<Facts, 'role'>): boolean {
  return facts.role === 'applicant' && text.length <= 60 && UNFAIR.test(text) && !ASKS_RULE.test(text);
}
