import { dayOf } from '../../../shared/clock.js';
import type { Turn } from '../../skill.js';
import { closesOrChanges, wantsChange } from './change/change-cues.js';
import { type Ctx, isContractIntent, makeContext } from './context.js';
import { asksWhichOne, serviceAsked } from './look-up/asks-who.js';
import { asksToRenew } from './meant/follow.js';
import { officeIn } from './meant/stranger.js';
import { asksOfRules, isClearlyOther, isQuestion } from './questions.js';
import { namesParty, tellsAll, tellsContract } from './register/tells-contract.js';

/** 录入：, 记一下, 新合同 at the head of a message that then tells one. */
const REGISTERS =
  /^(?:请|帮我|麻烦|给我|再|那|我|我们|要|想|先|来|就|[,，\s])*(?:登记?|录入?|补录|记(?:录|一?下|上)?|新增|新签|添加|存|建档|入账|新?合同|协议|甲方|乙方)(?!的)|^(?:(?:please|i|we|i'd|we'd|need|want|like|have|got|to|a|one|new|can you|could you|help me|let's|hi|hello|,)\s*)*\b(?:register|record|log|enter)\b(?! me\b| for\b)/;

/** 上周五跟仁爱护理签的, with the rest of a contract: news of one, not a question after it. */
const HAS_SIGNED = /(?:和|跟|与|同).{2,20}(?:签(?:了|的|好|完|下)|谈(?:好|妥|成|定|下来))|签(?:了|好|完|下来)/;

/** Characters of a message that is nothing but a service's name. */
const BARE_NAME = 6;

/** 某某的合同, 那份: one contract, not contracts as such. */
const OF_ONE = /的(?:那份|这份)?(?:合同|协议)|[这那]份/;

/** A message of an officer that tells a whole contract, or names the provider of one and asks nothing of the plan. */
export async function concernsOne(turn: Turn): Promise<boolean> {
  const ctx = contextOf(turn);
  // 做法律援助的是哪家: of a contract there is, whatever it resembles.
  const service = ctx && (asksWhichOne(ctx.text) || !isClearlyOther(turn)) ? serviceAsked(ctx.text) : null;
  if (service !== null && (await ctx?.contracts.namesService?.(service))) return true;
  // 「养老」, right after contracts were listed: those of that service.
  const last = turn.state.last?.intent;
  const isBare = ctx && last !== undefined && isContractIntent(last) && ctx.text.length <= BARE_NAME;
  if (isBare && (await ctx.contracts.namesService?.(ctx.text))) return true;
  if (ctx && (await isPlain(turn, ctx))) return true;
  if (ctx && (await looksAt(turn, ctx))) return true;
  const ofService = ctx && !asksOfRules(ctx.text) ? OF_SERVICE.exec(ctx.text)?.groups?.what : undefined;
  if (ofService && (await ctx?.contracts.namesService?.(ofService))) return true;
  if (ctx && asksToRenew(ctx.text) && (await ctx.contracts.namesProvider?.(ctx.text))) return true;
  if (!ctx || ctx.text.length > 200 || asksOfRules(ctx.text)) return false;
  const names = async () => (await ctx.contracts.namesProvider?.(ctx.text)) ?? false;
  // 「绿洲的合同终止了，提前解约」 tells of one that is registered, however like the plan's matters it sounds.
  const { decision } = turn.understood;
  const isOutside = decision.kind === 'match' && decision.intent === 'out_of_scope';
  if (isClearlyOther(turn) && !isOutside) return OF_ONE.test(ctx.text) && !isQuestion(ctx.text) && names();
  if (
    /合同|协议|乙方|甲方|签|谈[好妥成定]|登记|录|\b(?:register|record)\b/.test(ctx.text) &&
    tellsContract(turn, ctx.today) &&
    !isQuestion(ctx.text)
  )
    return true;
  return ctx.text.length <= 60 && names();
}

/** 残疾人托养那份: one contract, by what it buys. */
const OF_SERVICE = /^(?:请问?|把|将|帮我|给|那|我们?的?|[,，])*(?<what>\p{Script=Han}{2,10}?)(?:那|这)(?:份|家|单)/u;

const OF_OFFICE = /签|合同|到期|[一两二三四五]份|[几多]少?[份个家]|哪[些几家份]|金额|多少钱|总额/;

const LOOKS = /还在|在不在|在吗|情况|怎么样|咋样|啥样|说说|讲讲|看看|看一?下|查一?下/;

/** 教育局都签了哪些, 明德还在吗, 阳光的情况说说: looks a department's contracts up, or one by its provider. */
async function looksAt(turn: Turn, { text, contracts }: Ctx): Promise<boolean> {
  if (text.length > 24 || asksOfRules(text.replace(/怎么样|能不能(?=看|查)/g, ''))) return false;
  if (officeIn(text) !== null && OF_OFFICE.test(text) && isQuestion(text) && !/能|可以|应该|要/.test(text)) return true;
  return (
    LOOKS.test(text) && ((await contracts.namesProvider?.(text)) ?? false) && !tellsContract(turn, dayOf(turn.view.now))
  );
}

/** Register: … with a whole contract, or 绿洲的合同终止了 of a registered one: meant so, whatever it resembles. */
async function isPlain(turn: Turn, ctx: Ctx): Promise<boolean> {
  const { text } = ctx;
  if (text.length > 200 || asksOfRules(text) || isQuestion(text)) return false;
  if (REGISTERS.test(text) && tellsEnough(turn, ctx)) return true;
  // 帮记一下 鑫蓝图文 宣传栏制作 6.8万 4月10号到9月30号
  if (tellsAll(turn, ctx.today) && !/提醒|remind/.test(text)) return true;
  return text.length <= 60 && closesOrChanges(text) && ((await ctx.contracts.namesProvider?.(text)) ?? false);
}

/** Null for those who may not deal with contracts, and where contracts are not served. */
export function contextOf(turn: Turn): Ctx | null {
  const { user, contracts } = turn.view;
  return user.role === 'applicant' || !contracts ? null : makeContext(turn, contracts);
}

/** A whole contract; 登记 before an organisation and what it does is enough. */
function tellsEnough(turn: Turn, ctx: Ctx): boolean {
  return tellsContract(turn, ctx.today) || (REGISTERS.test(ctx.text) && namesParty(turn, ctx.today));
}

/** The intent says to register and the message tells nearly all of a contract: no cue of another act is stronger. */
export function tellsWhole(turn: Turn, ctx: Ctx): boolean {
  const { decision } = turn.understood;
  const isOther =
    /是不是|是否|对吗|对不对|吗[?？]?$|提醒|remind/.test(ctx.text) ||
    wantsChange(ctx.text.replace(/不对[,，]|写错/g, ''));
  if (isOther) return false;
  const isAsked =
    (decision.kind === 'match' && decision.intent === 'contract_register') ||
    REGISTERS.test(ctx.text) ||
    HAS_SIGNED.test(ctx.text);
  return isAsked ? tellsEnough(turn, ctx) : tellsAll(turn, ctx.today);
}
