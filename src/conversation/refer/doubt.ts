import { stanceOfWords } from '../../domain/intent/first-words.js';
import type { Policy } from '../../domain/policy/policy.js';
import type { Reply, Stance } from '../../shared/reply.js';
import { blankReply } from '../answer.js';
import type { Turn } from '../skill.js';
import type { LastTurn } from '../state.js';
import { wantsExample, wantsPlainer, withoutYes } from './plainer.js';
import { inFull } from './sentence.js';
import { wordingIn } from './wording.js';

/** 「你确定吗」, 「真的假的」: the answer is not believed. */
const DOUBTS =
  /^(?:啊|哈|额|呃|哎|那|,|[?!])*(?:不会吧|不是吧|不能吧|真的?假的?|(?:是)?真的(?:吗|么|是这样)?|真是这样|当真|你?(?:敢)?(?:确定|肯定|保证)(?:是这样|没错|是对的)?|(?:你)?(?:没|不会)(?:是)?(?:弄|搞|说|记|看)错|骗人|不可能|瞎说|胡说|我?不(?:太)?信|靠谱|准(?:确)?|是这样|没骗我|有没有搞错|说得?对)(?:的|了|吧|吗|么|啊|呢|哦|嘛|不|[?!。,])*$|^(?:are you )?(?:sure|serious|certain|really|is (?:that|it) (?:right|true|correct|so)|no way)(?: about (?:that|it|this))?[?!. ]*$/i;
/** 「那就是不行咯」: what the asker makes of the answer. */
const CONCLUDES =
  /^(?:哦|噢|好吧|嗯|啊|,)*(?:(?=没(?:有)?(?:写|规定|说))|那意思|那就是|那|所以|也|就|合着|搞了?半天|说白了|反正|意思|你的?意思|这么说|这样说|总之)(?:就)?(?:是说?|来|说)*(?:我们|我|咱们?|还是|也|都|就是|,)*(?:(?<open>不一定|不好说|说不准|没准|看情况)|(?<silent>没(?:有)?(?:写|规定|说|提)|方案没(?:有)?(?:写|规定|说))|(?<no>(?<!能)不能|(?<!行)不行|不可以|不用|不要|没戏|没希望|没法|接不了|买不了|没资格|不够格|不算)|(?<yes>能|可以|行|要|够格|算|有戏))(?:接|买|投|承接|参加|做|这|一?[条点个]|用|看|它|了|呗|咯|吧|嘛|啦|喽|啊|对吧|是吧|对不对|的|[?!。,])*$/;

/** What makes it a conclusion and no question of its own (「那能接不」). */
const DRAWN =
  /^(?:方案)?没(?:有)?(?:写|规定|说)[啊呀了呢?]*$|就是|所以|合着|半天|说白了|意思|这么说|这样说|总之|(?:呗|咯|吧|嘛|啦|喽|对不对)[?!。]*$/;

/** 「不写就是不限呗」: what the asker makes of the plan's silence. */
const OF_SILENCE =
  /^(?:哦|噢|好吧|嗯|啊|那|所以|也就是说?|意思是?|就是说?|既然|合着|方案|,)*(?:没有?|不|未)(?:写|规定|说|提|明确|限制?|要求|列)(?:明|死|了|的话|的|这[个条点些]|,)*(?:不?就|也就|那就?|等于|是不是就?|说明|代表)(?:是|等于|说明|代表|都)*(?:(?:我们?|谁|啥|什么|想怎么\p{Script=Han}|随便|都|也|就|还|可以|能|算)*(?:不限|没有?(?:限制|要求|门槛|上限|下限)|不要求|不(?:用|必|需要)|不能|不行|不可以|不算|可以|能|行|允许|随便|随意|自由|不管|无所谓|默认|许可|不禁止|合法|合规|没问题|没关系|没事)[^,。?]{0,6}?)(?:了|的|呗|咯|吧|嘛|啦|喽|啊|吗|么|对吧|是吧|对不对|意思|[?!。,])*$/u;

const CONCLUDES_EN =
  /^(?:so|then|meaning|in short|ok(?:ay)?,? so)[, ]+(?:basically |that(?:'?s| is| means) |it(?:'?s| is) |we |i |they |you |are |a |just )*(?:(?<silent>not (?:written|in the plan|specified|said))|(?<open>it depends|maybe|not sure)|(?<no>no|not (?:allowed|possible|ok|permitted)|impossible|forbidden|can'?t|cannot|may not)|(?<yes>yes|ok|allowed|possible|fine|can|may))(?: (?:do it|provide|buy|bid|apply|then|that|it|at all))*[?.! ]*$/i;

const LONGEST = { zh: 24, en: 60 };

/** Answers a doubt of the last answer, a conclusion drawn from it, and the wish for plainer words; else null. */
export function answerDoubt(turn: Turn, policy: Policy, text: string): Reply | null {
  const { last, skill } = turn.state;
  // 「真的假的」 of an answer that only owns what is not known here.
  if (last?.intent === 'importance' && last.cited === undefined && DOUBTS.test(text))
    return {
      ...blankReply(turn, last.intent, 1),
      text: wordingIn(turn.facts.lang).surelySilent,
      stance: 'not_in_policy',
      choices: last.choices,
    };
  if (last?.said === undefined || skill?.step === 'asking' || text.length > LONGEST[turn.facts.lang]) return null;
  const w = wordingIn(turn.facts.lang);
  const { said } = last;
  const about = {
    ...blankReply(turn, last.intent, 1),
    choices: last.choices,
    citations: inFull(policy, last.cited ?? []),
  };
  if (KNOWS_NOT.test(text)) return { ...about, text: w.notKnown(said.silent ?? ''), stance: 'not_in_policy' };
  if (GUESS.test(text)) return { ...about, text: w.noGuess, stance: 'not_in_policy' };
  if (STANDING.test(text)) return { ...about, text: w.noOfficial, stance: 'no' };
  if (WRITTEN.test(text)) return { ...about, ...sayIfWritten(last, w) };
  if (wantsPlainer(text)) return { ...about, text: w.simply(said.text) };
  if (wantsExample(text)) return { ...about, text: w.noExample(withoutYes(said.text)), stance: 'not_in_policy' };
  if (DOUBTS.test(text)) {
    const isSilent = meantBy(last) === 'not_in_policy';
    return { ...about, text: isSilent ? w.surelySilent : w.surely(withoutYes(said.text)) };
  }
  if (OF_SILENCE.test(text) && last.said.silent !== undefined)
    return { ...about, text: w.notSaidSo(said.silent ?? said.text), stance: 'not_in_policy' };
  const made = (DRAWN.test(text) ? CONCLUDES.exec(text) : CONCLUDES_EN.exec(text))?.groups;
  if (made === undefined) return null;
  // What was noted in a check is no answer to draw from: the check says how the case stands.
  if (last.intent.startsWith('self_check') && meantBy(last) === null) return null;
  return {
    ...about,
    ...judge(made.silent ? 'not_in_policy' : made.open ? 'depends' : made.no ? 'no' : 'yes', last, w),
  };
}

/** 「这个方案里写了没」, of what was just answered. */
const WRITTEN =
  /^(?:那|这|这个|这条|那个|那条|你说的|你们|到底|,)*(?:方案|政策|文件|规定|条文)?(?:里面?|里头|上|中)?(?:到底|究竟|明确)?(?:有没有?|有|是不是|是否)?(?:明确)?(?:写没写|规定没规定|说没说|没有?写|没有?规定|没有?说|写|规定|说|提|解释|说明|定义|交代)(?:了|到|过|明|的|清楚?|(?:这|那)(?:个|条|一?[点条]|俩|[两几三](?:个|种|样|条)?|些|种|方面)|它们?|没有?|吗|么|不|呢|[?!。,])*$|^(?:and |so |but )?(?:is|was) (?:that|it|this) (?:really |actually )?(?:written |stated |said |set out )?(?:down )?in the plan[?. ]*$|^(?:and |so |but )?does the plan (?:really |actually )?say (?:that|so|this)[?. ]*$/;
/** 「那你猜一个」: what the plan leaves open is not filled in. */
const GUESS =
  /^(?:那|要不|,)*(?:你|您)?(?:就)?(?:给)?(?:猜|估|蒙|估摸|估计|大概说|随便说)(?:一?猜|一?个|一?下|个数|一?估)?(?:吧|呗|呢|看|嘛|[?])*$|^(?:just )?(?:take a |make a )?guess[?.! ]*$/;
/** 「所以你也不清楚」. */
const KNOWS_NOT =
  /^(?:那|所以|合着|搞了?半天|意思|就是|原来|,)*(?:说)?(?:你|您|你们)(?:是不是|其实|自己)*(?:也|都)?(?:说不(?:清|准|上来)|不(?:知道|清楚|晓得|懂|确定)|没(?:数|谱|底)|答不(?:上来?|出来?))(?:了|咯|啊|吗|么|吧|喽|的|[?!。,])*$|^so you (?:don'?t|do not) know(?: either)?[?. ]*$/;
/** 「你说的算数吗」. */
const STANDING =
  /^(?:那|不过|可是|,)*(?:你|您|这|你们|这个)?(?:说|讲|答|回复|回答)?(?:的|话)?(?:这些|这个|话)*(?:都|到底)?(?:算数|作数|作准|有法律效力|有效力|能当(?:依据|真|证明)|算(?:官方|正式)(?:的)?(?:答复|回复|意见)?|是官方(?:的)?(?:吗|答复|口径))(?:吗|么|不|呢|的|[?])*$|^is (?:this|that|it|your answer) (?:official|binding|legally binding)[?. ]*$/;

function sayIfWritten(last: LastTurn, w: ReturnType<typeof wordingIn>): Pick<Reply, 'text' | 'stance'> {
  const { text = '', silent } = last.said ?? {};
  if (meantBy(last) === 'not_in_policy') return { text: w.surelySilent, stance: 'not_in_policy' };
  return silent === undefined
    ? { text: w.asWritten(withoutYes(text)), stance: 'yes' }
    : { text: w.asWritten(silent), stance: 'not_in_policy' };
}

/** How a conclusion stands to the answer it is drawn from. */
function judge(drawn: Stance, last: LastTurn, w: ReturnType<typeof wordingIn>): Pick<Reply, 'text' | 'stance'> {
  const text = withoutYes(last.said?.text ?? '');
  const meant = meantBy(last);
  const silent = last.said?.silent;
  if (drawn === 'not_in_policy' && silent !== undefined) return { text: w.rightly(silent), stance: 'yes' };
  if (meant === 'not_in_policy')
    return drawn === 'not_in_policy'
      ? { text: w.rightly(text), stance: 'yes' }
      : { text: w.notSaidSo(text), stance: 'not_in_policy' };
  if (meant === 'depends' && drawn === 'depends') return { text: w.rightly(text), stance: 'yes' };
  if (meant === 'depends') return { text: w.notYet(text), stance: 'depends' };
  if (meant === null || drawn === 'not_in_policy') return { text: w.asWritten(text), stance: null };
  return drawn === meant ? { text: w.rightly(text), stance: 'yes' } : { text: w.wrongly(text), stance: 'no' };
}

/** What the words of the answer say; its stance may agree with a question that was put in the negative. */
function meantBy({ said }: LastTurn): Stance {
  const words = stanceOfWords(said?.text ?? '');
  if (/^(?:按您说的情况，)?现在(?:还)?不(?:能|符合)/.test(said?.text ?? '')) return 'no';
  if (words === 'yes' && /^是的?[，,：:](?:.{0,12})(?:不能|不得|不行)/.test(said?.text ?? '')) return 'no';
  // Of a yes or a no only the words are sure, of the other two the stance is as well.
  return words ?? (said?.stance === 'not_in_policy' || said?.stance === 'depends' ? said.stance : null);
}
