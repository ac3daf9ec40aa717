import type { Skill, SkillResult, Turn } from '../../skill.js';
import { readDutyOp } from '../duties/claims.js';
import { refuse } from './applicants/refuse.js';
import { CHANGING, proceedChange, startChange } from './change/change.js';
import { closesAlone } from './change/change-cues.js';
import { answerRenew } from './change/renew.js';
import { undo } from './change/undo.js';
import { isAboutContracts, isUndone, readOp } from './commands.js';
import { concernsOne, contextOf, tellsWhole } from './concerns-one.js';
import { type Ctx, INTENTS, KIND, makeContext, makeResult } from './context.js';
import { type FileOp, readFileOp } from './files/file-words.js';
import { sendCalendar, sendWorkbook, subscribeCalendar, unsubscribeCalendar } from './files/files.js';
import { answerUpload, IMPORTING, proceedImport } from './files/import.js';
import { answerHowTo, readHowTo } from './how-to.js';
import { answerQuery } from './look-up/query.js';
import { asksOfRules } from './questions.js';
import { DRAFTING } from './register/draft-replies.js';
import { proceedRegister, remindOfDrafts, startRegister } from './register/register.js';
import { cancelReminders, listReminders } from './remind/my-reminders.js';
import { REMINDING } from './remind/own-errand.js';
import { answerRemind, proceedRemind } from './remind/remind.js';
import { answerSetting, proceedSetting, SETTING } from './settings/settings.js';
import { readSetting, type SettingWish } from './settings/settings-words.js';
import { wordingIn } from './wording.js';

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
  const closes =
    spoken.contracts.length === 1 && closesAlone(turn) && !/调查|抽查|公[示告]|汇总|提醒|节点|不做|不用/.test(text);
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
