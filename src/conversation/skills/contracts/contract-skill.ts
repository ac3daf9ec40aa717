import { dayOf } from '../../../shared/clock.js';
import type { Skill, SkillResult, Turn } from '../../skill.js';
import { readDutyOp } from '../duties/claims.js';
import { asksWhichOne, serviceAsked } from './asks-who.js';
import { CHANGING, proceedChange, startChange, undo } from './change.js';
import { closesAlone, closesOrChanges, isAboutContracts, isUndone, readOp, wantsChange } from './commands.js';
import { type Ctx, INTENTS, isContractIntent, KIND, makeContext, makeResult } from './context.js';
import { type FileOp, readFileOp } from './file-words.js';
import { sendCalendar, sendWorkbook, subscribeCalendar, unsubscribeCalendar } from './files.js';
import { asksToRenew } from './follow.js';
import { answerHowTo, readHowTo } from './how-to.js';
import { answerUpload, IMPORTING, proceedImport } from './import.js';
import { cancelReminders, listReminders } from './my-reminders.js';
import { answerQuery } from './query.js';
import { asksOfRules, isClearlyOther, isQuestion } from './questions.js';
import { refuse } from './refuse.js';
import {
  DRAFTING,
  namesParty,
  proceedRegister,
  remindOfDrafts,
  startRegister,
  tellsAll,
  tellsContract,
} from './register.js';
import { answerRemind, proceedRemind, REMINDING } from './remind.js';
import { answerRenew } from './renew.js';
import { answerSetting, proceedSetting, SETTING } from './settings.js';
import { readSetting, type SettingWish } from './settings-words.js';
import { officeIn } from './target.js';
import { wordingIn } from './wording.js';

/** 录入：, 记一下, 新合同 at the head of a message that then tells one. */
const REGISTERS =
  /^(?:请|帮我|麻烦|给我|再|那|我|我们|要|想|先|来|就|[,，\s])*(?:登记?|录入?|补录|记(?:录|一?下|上)?|新增|新签|添加|存|建档|入账|新?合同|协议|甲方|乙方)(?!的)|^(?:(?:please|i|we|i'd|we'd|need|want|like|have|got|to|a|one|new|can you|could you|help me|let's|hi|hello|,)\s*)*\b(?:register|record|log|enter)\b(?! me\b| for\b)/;
/** 上周五跟仁爱护理签的, with the rest of a contract: news of one, not a question after it. */
const HAS_SIGNED = /(?:和|跟|与|同).{2,20}(?:签(?:了|的|好|完|下)|谈(?:好|妥|成|定|下来))|签(?:了|好|完|下来)/;
/** Characters of a message that is nothing but a service's name. */
const BARE_NAME = 6;
const TWELVE_HOURS = 12 * 3600 * 1000;

/**
 * What officers do about contracts by talking: register, ask, change, close, undo, be reminded. Applicants are refused whatever
 * they claim, and learn nothing of what is registered.
 */
export const contractSkill: Skill = {
  kind: KIND,
  intents: INTENTS,
  isPrivate: true,
  isForOfficers: true,
  takesFiles: true,
  expiresAfter: TWELVE_HOURS,
  claims: async (_text, _raw, turn) => isAboutContracts(turn) || asksForFile(turn) || (await concernsOne(turn)),
  start,
  async proceed(turn, waiting) {
    const ctx = contextOf(turn);
    if (!ctx) return null;
    // 收到, said to a reminder that came meanwhile, is no answer to what waits.
    if ((ctx.spoken.dutiesAt ?? 0) > waiting.at && readDutyOp(turn) !== null) return null;
    if (waiting.step === DRAFTING) return proceedRegister(ctx, waiting.data);
    if (waiting.step === SETTING) return proceedSetting(ctx, waiting.data);
    if (waiting.step === IMPORTING) return proceedImport(ctx, waiting.data);
    const isOther = waiting.step === REMINDING && isAboutContracts(turn) && readOp(turn) !== 'remind';
    const proceeded = isOther
      ? null
      : waiting.step === REMINDING
        ? await proceedRemind(ctx, waiting.data)
        : waiting.step === CHANGING
          ? await proceedChange(ctx, waiting.data)
          : null;
    // Another wish about contracts takes the place of the one that waits.
    return proceeded ?? (isAboutContracts(turn) ? start(turn) : null);
  },
  remind(waiting, lang) {
    const w = wordingIn(lang);
    if (waiting.step === DRAFTING) return remindOfDrafts(waiting.data, w);
    return waiting.step === REMINDING ? w.remind.remind : null;
  },
  expired: (waiting, lang) => (waiting.step === DRAFTING ? wordingIn(lang).register.expired : null),
};

/** 导出日历, 导出台账, 导入台账, 把满意度调查关掉 and the like, of an officer. */
function asksForFile(turn: Turn): boolean {
  const ctx = contextOf(turn);
  if (!ctx || asksOfRules(ctx.text)) return false;
  return readFileOp(ctx.text) !== null || settingIn(ctx) !== null;
}

/** 验收完了 关了它 closes the contract in sight, not the department's milestone. */
function settingIn({ text, turn, spoken, contracts }: Ctx): SettingWish | null {
  const closes = spoken.contracts.length === 1 && closesAlone(turn);
  return closes ? null : readSetting(text, contracts.rules.milestones);
}

function answerFileOp(ctx: Ctx, op: FileOp): Promise<SkillResult> | SkillResult {
  switch (op) {
    case 'calendar':
      return sendCalendar(ctx);
    case 'subscribe':
      return subscribeCalendar(ctx);
    case 'unsubscribe':
      return unsubscribeCalendar(ctx);
    case 'workbook':
      return sendWorkbook(ctx);
    case 'import':
      return answerUpload(ctx);
  }
}

/** 某某的合同, 那份: one contract, not contracts as such. */
const OF_ONE = /的(?:那份|这份)?(?:合同|协议)|[这那]份/;

/** A message of an officer that tells a whole contract, or names the provider of one and asks nothing of the plan. */
async function concernsOne(turn: Turn): Promise<boolean> {
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
function contextOf(turn: Turn): Ctx | null {
  const { user, contracts } = turn.view;
  return user.role === 'applicant' || !contracts ? null : makeContext(turn, contracts);
}

async function start(turn: Turn): Promise<SkillResult> {
  const ctx = contextOf(turn);
  if (!ctx) return (await ownReminders(turn)) ?? refuse(turn);
  if (turn.view.upload) return answerUpload(ctx);
  const wish = settingIn(ctx);
  if (wish) return answerSetting(ctx, wish);
  const more = readFileOp(ctx.text);
  if (more) return answerFileOp(ctx, more);
  switch (tellsWhole(turn, ctx) ? 'register' : readOp(turn)) {
    case 'register':
      return startRegister(ctx);
    case 'remind':
      return answerRemind(ctx);
    case 'my_reminders':
      return listReminders(ctx);
    case 'cancel_reminders':
      return cancelReminders(ctx);
    case 'change':
      return startChange(ctx, 'change');
    case 'close':
      return startChange(ctx, 'close');
    case 'undo':
      return undo(ctx);
    case 'renew':
      return answerRenew(ctx);
    case 'how':
      return howTo(ctx);
    case 'thanks':
      return makeResult(ctx, {
        intent: 'contract_deadline_query',
        text: isUndone(turn) ? ctx.w.undoneAlready : ctx.w.fine,
      });
    case 'query':
      return answerQuery(ctx);
  }
}

/** What is needed to register is also asked for: the next message may tell it. */
function howTo(ctx: Ctx): Promise<SkillResult> | SkillResult {
  const asked = readHowTo(ctx.text) ?? 'register';
  return asked === 'register' ? startRegister(ctx) : answerHowTo(ctx, asked);
}

/** What an applicant has asked to be reminded of is its own to see and to cancel. */
async function ownReminders(turn: Turn): Promise<SkillResult | null> {
  const { user, contracts } = turn.view;
  const op = readOp(turn);
  if (user.role !== 'applicant' || !contracts || (op !== 'my_reminders' && op !== 'cancel_reminders')) return null;
  if ((await contracts.findReminders()).length === 0) return null;
  const ctx = makeContext(turn, contracts);
  return op === 'my_reminders' ? listReminders(ctx) : cancelReminders(ctx);
}

/** A whole contract; 登记 before an organisation and what it does is enough. */
function tellsEnough(turn: Turn, ctx: Ctx): boolean {
  return tellsContract(turn, ctx.today) || (REGISTERS.test(ctx.text) && namesParty(turn, ctx.today));
}

/** The intent says to register and the message tells nearly all of a contract: no cue of another act is stronger. */
function tellsWhole(turn: Turn, ctx: Ctx): boolean {
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
