import type { z } from 'zod';
import { readContracts } from '../../../../understanding/entities/contract-facts.js';
import type { SkillResult } from '../../../skill.js';
import { readAnswer } from '../answers.js';
import { ownerIn } from '../change/change-words.js';
import { isAboutContracts, type Op, readOp } from '../commands.js';
import { type Ctx, makeResult } from '../context.js';
import { namedIn } from '../meant/named.js';
import { readOrdinal } from '../meant/ordinals.js';
import { isQuestion } from '../questions.js';
import { answerOfDrafts, asksOfDrafts } from './ask-drafts.js';
import { mergeTold, missingOf, settleDraft } from './draft.js';
import { answerDrafts, DRAFTING, dataSchema, type LastDay, save, waitWith } from './draft-replies.js';
import { type Draft, EMPTY_DRAFT } from './draft-schema.js';
import { sameAgain } from './same-again.js';
import { nameFields } from './say-draft.js';
import { isHard, isOfYear, namesOne, takeIn } from './take-in.js';
import { tellsContract } from './tells-contract.js';

const GO_ON =
  /^(?:好的?|那|就|我们|请|哦|噢|嗯+|行|ok|明白了?|知道了|[,，。\s])*(?:继续|接着|接着来|回来|go on|continue|carry on|resume)(?:刚才|前面|那[份个]|的|登记|录入?|填|说|来|吧|合同|了|[,。\s])*$/;

/** 先登着, of what lacks something yet: that is said once more. */
const AS_IT_IS =
  /^(?:那|就|好|[,，\s])*先(?:这样|这么)?(?:登|记|录|存|放)(?:着|上|下来?|一下|起来)?(?:吧|呗|再说)?[。.!！]?$/;

const ASKS_MISSING =
  /^(?:那|还|我|现在|,|，)*(?:缺|差|少|漏|需要|要)(?:了|我)?(?:填|补|说|提供|告诉你)?(?:些)?(?:什么|啥|哪些|哪几[项样]|几[项样])|what(?:'s| is| else| do).{0,16}(?:missing|need)/;

const AGAIN = /还是|恢复|接着|刚才(?:那|的|取消)|继续|重新/;

const MOST = 10;

/** Begins to register what a message tells of one contract or several; drafts that wait are kept. */
export async function startRegister(ctx: Ctx): Promise<SkillResult> {
  const waiting = dataSchema.safeParse(ctx.turn.state.skill?.step === DRAFTING ? ctx.turn.state.skill.data : null);
  if (waiting.success) return addTo(ctx, waiting.data.drafts, waiting.data.last);
  const { turn, w } = ctx;
  if (turn.view.user.department === null) return makeResult(ctx, { intent: 'contract_register', text: w.noDepartment });
  const again = await sameAgain(ctx);
  if (again) return answerDrafts(ctx, [again], []);
  // 确认 with nothing to confirm tells no name.
  const asks = isQuestion(ctx.text) && !tellsContract(turn, ctx.today);
  const told = readAnswer(ctx.text) || asks ? [] : readContracts(turn.understood.reading, ctx.today).slice(0, MOST);
  const dropped = !told.some(isHard) && AGAIN.test(ctx.text) ? droppedLately(ctx) : null;
  if (dropped) return answerDrafts(ctx, dropped.drafts, [], dropped.last);
  if (told.length === 0)
    return makeResult(ctx, {
      intent: 'contract_register',
      text: w.register.askAll,
      wait: waitWith([EMPTY_DRAFT]),
      asked: false,
    });
  const settled = told.map((t) => settleDraft(mergeTold(EMPTY_DRAFT, t), t, ctx));
  return answerDrafts(
    ctx,
    withOwner(
      ctx,
      settled.map((s) => s.draft),
    ),
    settled.flatMap((s) => s.complaints),
    null,
    sideQuestion(ctx),
  );
}

/** 对了，公开招标是必须的吗, at the end of what is to be registered: it is asked for again, not passed over. */
function sideQuestion({ text, turn, w }: Ctx): string[] {
  const raw = turn.understood.reading.raw.trim();
  const parts = raw.split(/[,，;；。\n]/);
  const last = parts.at(-1)?.trim() ?? '';
  const isAsked = parts.length > 2 && last.length >= 6 && isQuestion(last) && !/提醒|叫我/.test(text);
  return isAsked ? [w.register.alsoAsked(last.replace(/[?？]$/, ''))] : [];
}

const HOUR = 3600 * 1000;

/** 还是登记吧: what was dropped within the hour. */
function droppedLately({ spoken, turn }: Ctx): z.infer<typeof dataSchema> | null {
  const { dropped } = spoken;
  if (!dropped || turn.view.now - dropped.at > HOUR) return null;
  return dataSchema.safeParse(dropped.data).data ?? null;
}

/** A message that says to register while drafts wait: one more contract, or something that could not be read. */
function addTo(ctx: Ctx, drafts: readonly Draft[], last: LastDay): Promise<SkillResult> {
  const told = tellsContract(ctx.turn, ctx.today) ? readContracts(ctx.turn.understood.reading, ctx.today) : [];
  const settled = told.map((t) => settleDraft(mergeTold(EMPTY_DRAFT, t), t, ctx));
  const more = settled.map((s) => s.draft);
  const complaints = told.length === 0 ? [ctx.w.register.unread] : settled.flatMap((s) => s.complaints);
  return answerDrafts(ctx, [...drafts, ...more].slice(0, MOST), complaints, last);
}

/** Takes an answer to the drafts that wait; null when the message is about something else. */
export async function proceedRegister(ctx: Ctx, data: unknown): Promise<SkillResult | null> {
  const parsed = dataSchema.safeParse(data);
  if (!parsed.success) return null;
  const { drafts, last } = parsed.data;
  const dropped = await dropOne(ctx, drafts);
  if (dropped) return dropped;
  if (DROPS_IT.test(ctx.text) && !isQuestion(ctx.text)) return dropAll(ctx, drafts, last);
  const answered = await takeAnswer(ctx, drafts, last);
  if (answered) return answered;
  if (ASKS_MISSING.test(ctx.text)) return sayMissing(ctx, drafts, last);
  const owned = isQuestion(ctx.text) ? null : ownerIn(ctx);
  if (owned !== null && drafts.length === 1 && ctx.text.length <= 16)
    return answerDrafts(ctx, withOwner(ctx, drafts), [], last);
  if (drafts.length === 1 && isOfYear(drafts[0], ctx.text, ctx.today)) return answerDrafts(ctx, drafts, [], last);
  if (await asksOfDrafts(ctx, drafts)) return answerOfDrafts(ctx, drafts, waitWith(drafts, last));
  // 列一下我的合同 in between is answered, and the drafts wait.
  const op = readOp(ctx.turn);
  if (isAboutContracts(ctx.turn) && op === 'remind' && (await isOfDrafts(ctx, drafts)))
    return answerDrafts(ctx, drafts, [ctx.w.register.remindLater], last);
  if (isAboutContracts(ctx.turn) && op !== 'register' && op !== 'change' && !answersDrafts(ctx, drafts)) return null;
  if (GO_ON.test(ctx.text) || AS_IT_IS.test(ctx.text)) return answerDrafts(ctx, drafts, [], last);
  return takeFacts(ctx, drafts, last, op);
}

/** 到期前一个月提醒我, of the only contract told, which is not on record yet. */
async function isOfDrafts({ text, contracts }: Ctx, drafts: readonly Draft[]): Promise<boolean> {
  if (drafts.length !== 1 || !/到期|结束|提前|之?前|before|ends?\b|expir/.test(text)) return false;
  return namedIn(text, await contracts.findContracts()).length === 0;
}

/** 要填哪些, before anything was told: how it is told. */
function sayMissing(ctx: Ctx, drafts: readonly Draft[], last: LastDay): Promise<SkillResult> | SkillResult {
  const isBlank = drafts.every((d) => missingOf(d).length === missingOf(EMPTY_DRAFT).length);
  if (!isBlank) return answerDrafts(ctx, drafts, [], last);
  return makeResult(ctx, { intent: 'contract_register', text: ctx.w.register.askAll, wait: waitWith(drafts, last) });
}

/** 登重了把这个删掉, of what waits to be confirmed. */
const DROPS_IT =
  /(?:登|录|记)(?:重|重复)了|^(?:那|就|算了|还是|先|[,，])*(?:删|去掉|不要|作废|撤|取消)(?:掉|了|除|销)*(?:这|那|它)(?:一?[个份条单])?(?:合同|登记)?(?:了|吧|掉)*$|^(?:把|那|就|[,，])*(?:这|那|它)(?:[个份条单]|两[个份])?(?:合同)?(?:给|都|就|先)*(?:删|去掉|不要|作废|撤)(?:掉|了)*(?:吧)?$/;

function dropAll(ctx: Ctx, drafts: readonly Draft[], last: LastDay): SkillResult {
  return makeResult(ctx, {
    intent: 'contract_register',
    text: ctx.w.register.dropped,
    spoken: { dropped: { data: { drafts, last }, at: ctx.turn.view.now } },
  });
}

/** 确认, 取消, 不对; null where something else is said. */
async function takeAnswer(ctx: Ctx, drafts: readonly Draft[], last: LastDay): Promise<SkillResult | null> {
  const { w } = ctx;
  switch (readAnswer(ctx.text)) {
    case 'no':
      return dropAll(ctx, drafts, last);
    case 'yes':
      return drafts.every((d) => missingOf(d).length === 0)
        ? save(ctx, drafts)
        : answerDrafts(ctx, drafts, [w.register.notYet]);
    case 'wrong':
      return makeResult(ctx, {
        intent: 'contract_register',
        text: w.register.whatWrong,
        wait: waitWith(drafts, last),
      });
    case null:
      return null;
  }
}

/** 12.8万 对的: a yes that says over again what was read. */
const AFFIRMS =
  /^(?:对|是|嗯|没错|可以|好)(?:的|了)?[,，\s].*|(?:对的?|没错|是的?|没问题|可以|ok)(?:吧|啊|了)?[。.!！]?$/;

/** What a message tells or corrects of the drafts; null when it is about something else. */
async function takeFacts(ctx: Ctx, drafts: readonly Draft[], last: LastDay, op: Op): Promise<SkillResult | null> {
  const taken = takeIn(ctx, drafts, last);
  if (taken === 'which')
    return makeResult(ctx, {
      intent: 'contract_register',
      text: ctx.w.register.whichDraft,
      wait: waitWith(drafts, last),
    });
  const isSame = taken !== null && JSON.stringify(taken.drafts) === JSON.stringify(drafts);
  if (isSame && AFFIRMS.test(ctx.text) && drafts.every((d) => missingOf(d).length === 0)) return save(ctx, drafts);
  if (taken) return answerDrafts(ctx, withOwner(ctx, taken.drafts), taken.complaints, taken.last);
  const corrects = op === 'change' && namedIn(ctx.text, await ctx.contracts.findContracts()).length === 0;
  if (!corrects) return null;
  // 经办人改成小刘，…: what else it says is not guessed.
  const unread = ownerIn(ctx) === null ? [ctx.w.register.unread] : [];
  return answerDrafts(ctx, withOwner(ctx, drafts), unread, last);
}

/** Whether a message tells a sum or a day, or a name that a draft lacks, and asks nothing. */
function answersDrafts({ turn, today, text }: Ctx, drafts: readonly Draft[]): boolean {
  if (isQuestion(text)) return false;
  const told = readContracts(turn.understood.reading, today);
  const lacksName = drafts.flatMap(missingOf).some((field) => field === 'provider' || field === 'service');
  return told.some(isHard) || (lacksName && namesOne(text, told));
}

/** 经办人小王: of the only contract told. */
function withOwner(ctx: Ctx, drafts: readonly Draft[]): Draft[] {
  const owner = drafts.length === 1 ? ownerIn(ctx) : null;
  return drafts.map((d) => (owner === null ? d : { ...d, owner }));
}

/** What is said after a digression. */
export function remindOfDrafts(data: unknown, w: Ctx['w']): string | null {
  const parsed = dataSchema.safeParse(data);
  if (!parsed.success) return null;
  const missing = parsed.data.drafts.flatMap(missingOf);
  return missing.length === 0 ? w.register.remind : w.register.remindMissing(nameFields(missing, w));
}

async function dropOne(ctx: Ctx, drafts: readonly Draft[]): Promise<SkillResult | null> {
  const at = readOrdinal(ctx.text);
  if (drafts.length < 2 || at === null || !/取消|不要|不登|别登|删|去掉|cancel|drop|remove/.test(ctx.text)) return null;
  const index = at < 0 ? drafts.length - 1 : at;
  if (!drafts[index]) return null;
  const left = drafts.filter((_, i) => i !== index);
  return answerDrafts(ctx, left, [ctx.w.register.droppedOne(ctx.w.nth(index + 1))]);
}
