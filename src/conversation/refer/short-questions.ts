import type { Policy } from '../../domain/policy/policy.js';
import type { Reply } from '../../shared/reply.js';
import { askBack, blankReply, choicesOf, type Intents } from '../answer.js';
import type { Turn } from '../skill.js';
import {
  asksOfNoKind,
  asksWhereToRegister,
  asksWhomItBinds,
  sayWhereToRegister,
  sayWhichKind,
  sayWhomItBinds,
} from './about-kinds.js';
import { asksToMendLater, sayConditionsFirst } from './conditions-first.js';
import { sayUnranked } from './lists-compared.js';
import { sayGoOn, sayNoRecord } from './not-written.js';
import { sayNoPenalty } from './penalties.js';
import { wordingIn } from './wording.js';

/** What is longer has questions of its own. */
const LONGEST = 80;

/** Questions of a few words that name no matter, or no kind. */
export function answerShort(turn: Turn, policy: Policy, intents: Intents, text: string): Reply | null {
  if (text.length > LONGEST) return null;
  if (OF_BEFORE.test(text)) return askBack([], turn, intents, wordingIn(turn.facts.lang).whichMatter);
  if (isVague(turn, text)) return askBack(LIKELY_MATTERS, turn, intents, wordingIn(turn.facts.lang).whichOfThem);
  if (turn.state.last !== null && ASKS_WHOM.test(text)) return sayWhom(turn, intents);
  if (OFFICIAL.test(text)) return sayNoOfficial(turn, intents);
  if (ANNOUNCES.test(text)) return sayGoOn(turn, intents);
  if (turn.facts.role === 'applicant' && turn.state.last !== null && IN_CHARGE.test(text))
    return sayNotInCharge(turn, intents);
  if (CHANGED.test(text) || STOPPED.test(text)) return sayMayHaveChanged(turn, intents);
  if (asksWhomItBinds(text)) return sayWhomItBinds(turn, policy, intents);
  if (asksToMendLater(turn, text)) return sayConditionsFirst(turn, policy, intents);
  if (asksWhereToRegister(turn, text)) return sayWhereToRegister(turn, policy, intents);
  if (asksOfNoKind(turn, text)) return sayWhichKind(turn, policy, intents);
  return sayNoPenalty(turn, text) ?? sayNoRecord(turn, intents, text) ?? sayUnranked(turn, text);
}

/** 「我昨天问的那个事」: what was asked another day is not at hand. */
const OF_BEFORE =
  /^(?:就是)?(?:我|俺)?(?:昨天|前天|上次|上回|上周|之前|前几天|前两天|前面)(?:问|说|咨询)(?:过|了)?(?:的)?(?:那|这)?(?:个|件)?(?:\p{Script=Han}{2,4}(?:的|那个|那件))?(?:事儿?|问题|情况)?(?:呢|怎么样了?|咋样了?|有结果(?:了)?(?:吗|没)?|[?。])*$/u;

/** 「那个项目怎么弄」 with no talk before it. */
const VAGUE =
  /^(?:请问|我想问|想问|就是|你们|咱们|,)*(?:那|这)(?:个|种|件|些|边的)(?:项目|事儿?|东西|业务|活动|政策|活儿?)?(?:到底|具体|现在|应该|该|要)*(?:怎么|咋|如何|怎样)(?:个)?(?:弄|办|搞|整|操作|申请|做|办理|走)(?:法|的)?(?:啊|呀|呢|嘛|[?])*$/;
const LIKELY_MATTERS = ['process_steps', 'self_check_start', 'catalogue_item_lookup'].map((intent) => ({
  intent,
  confidence: 0,
}));

function isVague({ state }: Turn, text: string): boolean {
  return (state.last === null || /^(?:greeting|help|out_of_scope)$/.test(state.last.intent)) && VAGUE.test(text);
}

/** 「那找谁问」: nothing is said of what; what was asked before may be of any office. */
const ASKS_WHOM =
  /^(?:那|我|我们|这个?|这种|具体|到底|,)*(?:该|要|应该|得|可以|能)?(?:去)?(?:(?:找|问|去问|咨询|联系)(?:谁|哪个(?:部门|单位|科室)?|哪(?:儿|里|边)|(?:财政|民政|市场监管|街道|区里|镇里)(?:局|部门|办)?的?哪(?:个)?(?:科室?|窗口|人|部门))|(?:谁|哪个部门)(?:能|可以)(?:解释|回答|答复|告诉我))(?:去?问|咨询|了解|打听|呢|啊|才行|[?])*$|^(?:so |then |and |but |ok(?:ay)?[,. ]+|fine[,. ]+|well[,. ]+)*who(?:m)? (?:do|can|should|could) (?:i|we) (?:ask|contact|call|turn to|talk to about (?:it|this|that))(?: about (?:it|this|that))?(?: then)?[?. ]*$/i;

/** 「你说的准吗」, 「我要个正式答复」, whatever was said before. */
const OFFICIAL =
  /^(?:那|不过|可是|,)*(?:你|您|你们)(?:说|讲|答|回答|回复)的(?:话|这些|内容)?(?:都|到底|一定|靠)?(?:准不准|准确?|对不对|可靠|靠谱|靠得住|算数|能信|可信|权威)(?:吗|么|不|呢|[?])*$|^(?:那|我|我们|能不能|可以|,)*(?:想|要|给|出|拿|有没有)*(?:我们?)?(?:一?个|一份)?(?:正式|官方|书面)(?:的)?(?:答复|回复|文件|说法|意见|证明|盖章)(?:吗|么|不|呢|吧|行吗|可以吗|[?])*$/;

function sayNoOfficial(turn: Turn, intents: Intents): Reply {
  const { lang } = turn.facts;
  const choices = choicesOf(['human_handoff', 'help'], intents, lang);
  // The talk stays where it was.
  return {
    ...blankReply(turn, turn.state.last?.intent ?? 'help', 1),
    text: wordingIn(lang).noOfficial,
    stance: 'no',
    choices,
  };
}

/** 「我想咨询一下购买服务的事」: that something will be asked, and nothing more. */
const ANNOUNCES =
  /^(?:你好|您好|那个|就是|嗯+|呃+|请问|我|我们|,)*(?:想|要|来|就)*(?:问|咨询|了解|请教|打听)(?:一)?(?:下|个|问)?(?:关于|就是|那个|这个|你们)*(?:(?:政府)?(?:购买|采购|买)服务)?(?:这个|那个|方面|这方面|相关)?(?:的)?(?:事情?|问题|政策|项目|情况|东西|业务)(?:啊|呢|哈|吧|可以吗|行吗|方便吗|[?。])*$/;

/** 「那你们管不管」: the assistant is no office. */
const IN_CHARGE =
  /^(?:那|这个?|这种事|这事|投诉|举报|到底|,)*(?:你们?|您|你们这|你这)(?:这里|这边|单位|局)?(?:到底|究竟|都|也)*(?:管不管|管得了|能不能管|受不受理|处不处理|负不负责|(?:能|可以|会)?(?:管|受理|处理|解决|负责|查)(?:这个|这事|一下|得了)?)(?:吗|么|不|呢|啊|[?])*$|^(?:那|要不|,)*(?:你|您|你们)(?:能不能|能|可以|可不可以|就|去)*(?:帮|替|给)(?:一?下)?(?:我们?|忙)(?:去)?(?:投诉|举报|反映|申诉|讨|讨要|要(?:钱|债)|问问(?:他们|领导)|打个?电话)(?:一?下|一声|他们)?(?:吗|么|不|吧|呗|[?])*$/;

function sayNotInCharge(turn: Turn, intents: Intents): Reply {
  const { lang } = turn.facts;
  const choices = choicesOf(['human_handoff', 'publicity', 'help'], intents, lang);
  return {
    ...blankReply(turn, 'human_handoff', 1),
    text: wordingIn(lang).notInCharge,
    stance: 'no',
    choices,
  };
}

function sayWhom(turn: Turn, intents: Intents): Reply {
  const { lang } = turn.facts;
  const choices = choicesOf(['human_handoff', 'process_steps', 'help'], intents, lang);
  // The talk stays where it was: the next half sentence leans on that.
  return { ...blankReply(turn, turn.state.last?.intent ?? 'human_handoff', 1), text: wordingIn(lang).askWhom, choices };
}

/** 「现在改了没」, 「听说政策变了」: of the plan, whatever was spoken of. */
const CHANGED =
  /^(?:跟|和|与|比起?)(?:去年|以前|之前|原来|旧|老|上一版)的?(?:政策|规定|方案|文件|版本|版)?(?:相?比)?,?(?:都|具体)?(?:有)?(?:啥|什么|哪些|没有?)?(?:变化|不同|不一样|区别|变)(?:吗|没|了|呢|[?])*$|^(?:那|现在|要求|条件|,)*变(?:严|松|宽|高|低|难|容易)了?(?:没|吗|么|[?])+$|^(?:那|不过|这个?|这条|你这个?|政策|规定|方案|文件|,)*(?:现在|最近|今年|去年|后来|之后|又|都)*(?:政策|规定|方案|文件)?(?:有没有|是不是|还)?(?:又|都)*(?:改了|变了|改过|变过|有变化|变动|更新|作废|过期|失效|过时|有新的?(?:政策|规定|文件|方案)|(?:出|有)(?:了)?新(?:的)?(?:政策|规定|文件|方案|办法))(?:没有?|吗|么|不|了|过|[?])*$|^(?:has|have|did) (?:the |this )?(?:plan|policy|rules?|it|that)(?: been)? (?:changed?|updated?|replaced|expired?)[?. ]*$|^is (?:it|this|that|the plan) still (?:valid|in force|current)[?. ]*$/i;

/** 「今年不让买服务了吗」: of the whole thing being stopped. */
const STOPPED =
  /^(?:那|是不是|听说|现在|今年|明年|以后|后面|最近|目前|政府|区里|上面|这个|,)*(?:都|也|就|已经|要|都已经)*(?:(?:不让|不许|不准|不能|不给|不搞|不做|不再|停止|暂停|叫停|取消|没有|停了?|砍了?)(?:搞|做)?(?:政府)?(?:购买|买|采购)(?:公共)?服务(?:项目|这个|这事|改革)?|(?:政府)?(?:购买|买)服务(?:这个|这事|项目|改革|政策)?(?:都|是不是|就|也|要|已经|被|还|,)*(?:停了?|取消|叫停|不搞|不做|不让搞|没有|黄|不买|暂停|废除|搞不搞))(?:了|的|吗|么|吧|没|没有|呢|[?])*$/;

function sayMayHaveChanged(turn: Turn, intents: Intents): Reply {
  const { lang } = turn.facts;
  return {
    ...blankReply(turn, 'importance', 1),
    text: wordingIn(lang).mayHaveChanged,
    stance: 'not_in_policy',
    choices: choicesOf(['importance', 'human_handoff', 'help'], intents, lang),
  };
}
