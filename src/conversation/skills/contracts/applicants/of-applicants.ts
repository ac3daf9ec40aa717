import { turnsAway } from '../../../refer/turns-away.js';
import type { Turn } from '../../../skill.js';
import { readAnswer } from '../answers.js';
import { isContractIntent, saidIn } from '../context.js';
import { nameFollowed, orgIn } from '../meant/follow.js';
import { asksOfRules, claimsRole, isClearlyOther, isQuestion } from '../questions.js';

/** Whether an applicant wants contracts shown, changed or deleted, which it is refused; or tries again after that. */
export function isOfContracts(turn: Turn): boolean {
  const text = saidIn(turn);
  return asksToMeddle(text, turn) || pressesOn(text, turn) || asksOfOthers(text) || stillAsks(text, turn);
}

const OF_OTHERS =
  /(?:别人|其他人|他人|上一个人?|前一个人?|别家|别的(?:机构|单位|公司|人)|其他(?:机构|单位|公司|申请)|同行|竞争对手|另一家)的?.{0,10}(?:自查|结果|资料|记录|信息|报价|得分|答复|电话|联系方式|合同)|(?:other|another|someone else).{0,20}(?:self-?check|results?|records?|data|contact|contract)/;
/** 同行们都签了多少. */
const OTHERS_DEALS =
  /(?:同行|别家|别人|人家|其他(?:机构|公司|单位)|竞争对手)(?:们|都|的)*.{0,4}(?:签|拿|中|接)(?:了|到|的)?.{0,6}(?:多少|几|哪|什么价)/;

/** An applicant that wants to see what belongs to others. */
export function asksOfOthers(text: string): boolean {
  return (
    (OTHERS_DEALS.test(text) || OF_OTHERS.test(text)) &&
    !asksOfRules(text) &&
    (OTHERS_DEALS.test(text) || /看|查|给|发|告诉|列|知道|调|show|give|tell|see/.test(text))
  );
}

/** Being told to forget the rules, or that one is somebody else now. */
const ORDERS =
  /(?:忽略|无视|忘掉|绕过|不用管).{0,12}(?:规则|指令|限制|权限|设定)|你现在是.{0,8}(?:管理员|经办人|officer|admin)|(?:管理员|开发者|调试)模式|ignore (?:all |the |your |previous )+(?:rules|instructions)|you are now (?:an? )?(?:admin|officer)|(?:admin|developer|debug|maintenance|god|root|test|system) mode/;

const PRESSES =
  /为什么|听说|工号|真是我|(?:怎么|咋|如何)(?:才能|能)?查|得怎么查|[\d一二三四五六七八九十]+万|凭什么|为啥|通融|就(?:看|一下|一次|这一次)|帮帮忙|拜托|求求?你|只(?:要|想|看)|(?<![不没])告诉我|多少钱|金额|哪天|到期|哪家|谁家|我(?:就|真的|确实)?是|那(?:把|就|你|帮)|悄悄|偷偷|why not|\bjust\b|please|how much|when does|amount|largest|biggest|\bone\b|合同|台账|名单|清单|列|几[份家个]|找谁|问谁|透露|看一眼|就行|签了|同行|人家|导出|日历|提醒|登记|撤[销消回]|改|删|关了|关掉/;

/** 把名单发我就好: more of what was just refused, whatever else it resembles. */
const WANTS_LIST =
  /(?:又|也)不是(?:要|想|来)?(?:偷|看|查|打听).{0,4}(?:别人|别家|人家|看|听)|都说了?(?:是)?(?:我们?|咱们?)自己|^(?:不是|可是|但是?|那)*(?:我们?|咱们?)(?:就|真的?|确实|本来)+是(?!.*(?:能|可以|吗|么|怎|什么|想)).{2,}$|(?:只|就)(?:想|要)?(?:告诉|说|知道|给)|^(?!.*(?:个体|个人|企业|公司|社会组织|民非|协会|基金会|3a|年检)).*(?:都|也|还)不(?:行|可以|给|能看?)[吗么啊]?[?？]*$|(?:跟|找|问|向|和)谁(?:去|来)?(?:要|拿|查|打听|说)?|(?:找|问)哪个?(?:部门|单位|科室?)|(?:名单|清单|列表|台账|合同).{0,4}(?:发|给|列|传)|(?:发|给|传|列)(?:我|一下|个|一?份)+.{0,4}(?:名单|清单|列表|台账)|^(?!.*(?:电话|联系|人工|资料|模板|范本|原文|报告|结论|结果)).*(?:给|发|告诉|透露给?)我(?:吧|就行|就好|也行|一下)*[。.!！]?$/;

/** 工牌可以发你, 我有授权书: papers shown here open nothing. */
const PAPERS =
  /(?:工牌|工作证|工号|授权书|委托书|介绍信|公函|证件|身份证|证明|执照|合同原件|截图|照片).{0,8}(?:发|给|拍|传|看|有|行|够)|(?:有|带|出示|提供).{0,4}(?:工牌|工作证|授权书|委托书|介绍信|公函)|\b(?:my slack|log ?in|badge|authori[sz]ation letter|power of attorney|id card)\b/;

/** 那我投诉你: heard, and led to a person. */
const COMPLAINS =
  /投诉|举报|差评|曝光|叫你们?(?:领导|主管|负责人)|找你们?(?:领导|主管|负责人)|\b(?:complain|complaint|report you)\b/;

export function complainsOf(text: string, { last }: Turn['state']): boolean {
  return COMPLAINS.test(text) && text.length <= 24 && last !== null && isContractIntent(last.intent);
}

export function showsPapers(text: string): boolean {
  return PAPERS.test(text) || OF_OFFICE.test(text);
}
/** 我是区民政局的, with a wish that is refused. */
const OF_OFFICE =
  /(?:身份|权限|角色).{0,4}(?:改|开|升|给|换)|(?:改|开|升|换)通?.{0,4}(?:身份|权限|角色)|(?:我|本人)(?:就|真的?|确实|其实|是)*是.{0,8}(?:局|委|办|街道|政府|单位|科室?)(?:里|上)?(?:的|新来)/;

/** 听说是12万是吗: to have a guess confirmed. */
const GUESSES =
  /(?:听说|是不是|据说|好像|大概|应该).{0,12}(?:万|元|块|月|号|到期)|(?:万|元|块|月|号|到期)(?:是|对|不|没错)?(?:吗|吧|么|对吧|对不对|是不是)[?？]?$/;

/** 我朋友在民政局，他说可以. */
const HEARSAY =
  /(?:朋友|亲戚|同学|熟人|领导|他|她|人家|有人|上次那个)[^?？]{0,8}(?:说|讲|答应|告诉我)[^?？]{0,4}(?:可以|能|行|没问题)|(?:朋友|亲戚|熟人)[^?？]{0,4}在.{2,8}(?:局|委|办|街道|政府)/;

/** To do something for the asker with what was just refused; help with the plan's matters is given. */
const HELP_ME =
  /^(?!.*(?:资格|自查|目录|条件|方案|流程|政策|招标|人工|数据)).*(?:帮我|给我|替我|帮忙|权限|工号|我(?:就|真的|确实)?是).*(?:延|改|删|关|设|提醒|查|看|导|列|发|登|加|终止|续|开通|有|工号|权限|人|方|老板|领导|局|科)/;

/** What the assistant is there for is told to everybody. */
const ASKS_HELP =
  /(?:你|您|那)(?:们|还|都|到底|又|究竟)*(?:能|会|可以)(?:帮|给|替|为)?(?:我|我们|到我)?(?:们|做|干|办|帮|查|点|些)*(?:什么|啥|嘛|哪些)|(?:干嘛|干啥|做啥)用?的?$|能帮(?:我|上)?(?:什么|啥)|what (?:else )?can you/;

export function asksForHelp(text: string): boolean {
  return ASKS_HELP.test(text) && text.length <= 40;
}

/** 那我上哪看, 得怎么查: the way to what was just refused. */
const ASKS_WAY =
  /^(?:那么?|所以|这个?|我们?|咱们?|俺们?|自己|,|，)*(?:到底|究竟|该|得|要|能|可以|应该|又)*(?:(?:上|去|到|在|从|找|问)?哪(?:里|儿|个(?:部门|单位)|边)?(?:才)?(?:能|可以|去)*(?:看|查|问|找|要|拿|了解|打听)(?:到|得到)?|(?:怎么|咋|如何|怎样)(?:才)?(?:能|可以)*(?:看|查|知道|拿|要|了解)(?:到|得到|合同)?)(?:呢|啊|呀|吗|[?？])*$|^(?:那么?|所以|,|，)*(?:我)?(?:该|要|得|能|可以|应该)*(?:找|问|跟|向|和|去找)(?:谁|哪个(?:部门|单位|人))(?:去|来)?(?:才)?(?:能|可以)*(?:要|拿|问|查|看|打听|说|办|改)?(?:呢|啊|呀|[?？])*$|^(?:ok(?:ay)?,? ?|so |then |and |well,? )*(?:who|which office)(?: else)? (?:can|could|do|should|would)(?: i)? (?:ask|tell me|see|talk to|contact|go to|help)\b[^,.]{0,20}[?. ]*$|^(?:so |then |and )?(?:where|how) (?:can|could|do|should) i (?:see|look|find|get|check)(?: (?:it|them|that|out))?(?: then)?[?. ]*$/i;
/** 你们不是讲公开吗: the plan's openness held against the refusal. */
const HOLDS_OPEN =
  /(?:不是|原则|讲|说|要求|应该|方案)[^?？]{0,8}(?:公开(?!招标|择优)|透明|公示)[^?？]{0,6}(?:[吗嘛么吧]|[?？])|(?:公开|透明)(?:原则)?(?:呢|哪去了|去哪了)|知情权|supposed to be (?:public|open|transparent)|public information/i;

/** 为啥不给改. */
const ASKS_WHY =
  /^(?:那|可|你|你们|到底|究竟|[,，])*(?:为(?:啥|什么)|凭(?:啥|什么)|怎么(?:就|又|还)*(?=不)|咋(?:就|又|还)*(?=不)|why\b)[^,，。]{0,16}$/;
/** 怎么变成经办人, 权限怎么开. */
const ASKS_ROLE =
  /(?:怎么|如何|咋|怎样)(?:才)?(?:能|可以)*(?:变成|成为|当上?|做|算|开通?|绑定|申请|登记(?:成|为)|拿到|有)[^,，。]{0,4}(?:经办人?|权限|账号|工作端)|(?:经办人|权限|账号)(?:要|得)?(?:怎么|如何|咋|怎样)(?:开|弄|办|申请|绑|登记|拿)|\bhow (?:do|can) i (?:become|get|register as)\b.{0,20}(?:officer|permission|access)/;

/** What is said to a refusal beside trying again; null when it is nothing of the kind. */
export function saysToRefusal(text: string, { last }: Turn['state']): 'way' | 'why' | 'claimed' | 'notOpen' | null {
  if (last === null || !isContractIntent(last.intent) || text.length > 60) return null;
  if (ASKS_WAY.test(text)) return 'way';
  if (ASKS_ROLE.test(text)) return 'claimed';
  if (ASKS_WHY.test(text)) return 'why';
  return HOLDS_OPEN.test(text) ? 'notOpen' : null;
}

/** 那你能干嘛, 算了, after a refusal. */
function stillAsks(text: string, { state }: Turn): boolean {
  const isAfter = state.last !== null && isContractIntent(state.last.intent);
  return isAfter && (asksForHelp(text) || readAnswer(text) === 'no');
}

/** A refused applicant that tries again in other words. */
function pressesOn(text: string, turn: Turn): boolean {
  const { last } = turn.state;
  if (asksForHelp(text)) return false;
  if (complainsOf(text, turn.state) || saysToRefusal(text, turn.state) !== null) return true;
  if (!last || !isContractIntent(last.intent) || text.length > (/[a-z]{3}/.test(text) ? 80 : 40)) return false;
  if (nameFollowed(text) !== null && orgIn(text) !== null) return true;
  if (turnsAway(text, last) && !claimsRole(text) && orgIn(text) === null) return false;
  return (
    HELP_ME.test(text) ||
    GUESSES.test(text) ||
    (HEARSAY.test(text) && text.length <= 20) ||
    showsPapers(text) ||
    WANTS_LIST.test(text) ||
    (PRESSES.test(text) && !isClearlyOther(turn))
  );
}

/** Kinds of organisation and the plan's matters: questions about them are answered. */
const OF_TERMS = /^(?:我们|咱们)|承接|资格|条件|3a|评级|年检|登记成立|方案|规定|怎么|应该|要写|写明|包括|必须|可不可以/;

/** An applicant that wants a contract deleted, changed or shown, however it is put: refused, never answered otherwise. */
function asksToMeddle(text: string, { understood: { decision } }: Turn): boolean {
  if ((asksOfRules(text) && orgIn(text) === null) || /数据|信息|资料|聊天|账号|自查|目录|data|account/.test(text))
    return false;
  const meddles =
    /(?:把|将|帮我?|给我?|请).{0,16}(?:删了?|删除|删掉|关闭|关掉|作废|撤销|改成|改为|改到|延到|延[长期]|续[到签]|顺延|推[到迟]|提前到|终止)|\b(?:delete|remove|close|cancel|change)\b.{0,30}(?:contract|agreement)/.test(
      text,
    );
  const looks =
    /(?:登记|录|签|存|记)(?:了|过|着)?(?:哪些|哪几[份个]|什么|多少)(?:合同|协议)|有(?:哪些|哪几份|什么)(?:合同|台账)(?!.{0,4}(?:模板|范本|内容))|(?:列|看|查|给我|告诉我|发我|导出|导入|下载|订阅).{0,14}(?:合同|台账|日历)(?!.{0,4}(?:模板|范本|内容))|把.{0,6}(?:合同|台账).{0,6}(?:导|发|给我|调)|\b(?:show|list|tell|give|print|dump|export|display|output|reveal|send)\b.{0,30}\b(?:contracts|contractors|contract (?:register|list|records?|data)|register|ledger)\b/.test(
      text,
    );
  // A claim by itself, such as to be let in; one that comes with a question about the plan is answered.
  const claims =
    claimsRole(text) &&
    !isQuestion(text) &&
    !/判|合格|通过|符合|够格|限制|restriction|pass|qualif|eligib/.test(text) &&
    (text.length <= 30 || (/^[a-z]/.test(text) && text.length <= 70) || /合同|台账|权限|后台|contract/.test(text));
  // 咱们公司跟街道的合同批下来没: its own, which is not shown here either.
  const ofOwn =
    /(?:我们?|咱们?).{0,12}(?:合同|协议).{0,4}(?:批|签|审|办|盖章)(?:下来|好|完|下)?(?:没|了没|了吗|吗|到哪)/.test(
      text,
    );
  const whoSigned =
    /(?:你们|贵|今年|去年|局里?|街道|单位|区里).{0,10}(?:和|跟|与)(?:哪些?|哪几|谁).{0,8}签(?:了|过|的)/.test(text);
  const ofOne = orgIn(text) !== null && /签|合同|协议|多少钱|金额|到期|几天/.test(text) && !OF_TERMS.test(text);
  // Told to forget the rules: a matter of contracts only where contracts, or the rights to see them, are meant.
  const orders =
    ORDERS.test(text) &&
    /合同|协议|台账|权限|管理员|经办人|金额|contract|agreement|register|ledger|officer|admin/.test(text);
  // 「监督检查的权利要写到合同里吗」 looks like looking one up, and is a question about the plan.
  const isOther = decision.kind === 'match' && decision.confidence > 0.6 && !isContractIntent(decision.intent);
  // 你们跟绿洲物业签的是多少钱 is out of the plan's scope, and a contract's matter all the same.
  const ofSigned =
    ofOne && /签|合同|协议/.test(text) && decision.kind === 'match' && decision.intent === 'out_of_scope';
  return meddles || claims || orders || ofSigned || ofOwn || whoSigned || (!isOther && (looks || ofOne));
}
