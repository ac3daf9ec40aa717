import { Temporal } from 'temporal-polyfill';
import { isOrgName, isServiceLike } from '../../../../understanding/entities/contract/org-name.js';
import {
  type ContractField,
  readContracts,
  SAME_TERM,
  type ToldContract,
} from '../../../../understanding/entities/contract-facts.js';
import type { Ctx } from '../context.js';
import { isQuestion } from '../questions.js';
import { asksReminder } from '../remind/reminder-words.js';
import { completeSum, mergeTold, missingOf, settleDraft } from './draft.js';
import { type Draft, EMPTY_DRAFT } from './draft-schema.js';
import { sumAgain } from './likely-sum.js';
import { mendOddDay } from './odd-day.js';
import { swapName } from './swap-name.js';
import { CORRECTS, LABELLED, MORE, onlyMeant, whichDraft } from './which-draft.js';

const MOST = 10;

/** The sum is settled later: the record is kept without it. */
const OPEN =
  /^(?:那|好|就|先(?:存着?|登记?|录入?|记)(?:着|上|吧|了)?|[,，\s])*(?:金额|价格|价钱|钱|它)?(?:先|暂时|还|就|都)*(?:空着|空|留空|不写|(?:以后|回头|过后|晚点)再?(?:补|说|定)|跳过|略过|不填|待定|没定|未定|不确定|不知道|不清楚|据实结算|按实结算|skip|not fixed(?: yet)?|not sure|tbd|tbc|leave it open)(?:了|吧|呢|,|，|。)*$/;

/** 就当天结束. */
const SAME_DAY =
  /^(?:就|也|都|是|那|[,，])*(?:当[天日]|同一?天|那一?天)(?:就)?(?:结束|完|搞完|做完|截止|到期)?(?:的|了|吧)*$/;

/** 是今年, 明年的, of days that are of that year already. */
const SAME_YEAR = /^(?:对|嗯|是的?|就是|都是|当然|到|[,，\s])*(?<year>[今明]年)(?:的|啊|呀|吧)*[。.!！]?$/;

/** Whether a message only says of which year the days told are, and they are of it. */
export function isOfYear(draft: Draft | undefined, text: string, today: string): boolean {
  const year = SAME_YEAR.exec(text)?.groups?.year;
  const meant = `${Number(today.slice(0, 4)) + (year === '明年' ? 1 : 0)}-`;
  return year !== undefined && [draft?.start, draft?.end].some((day) => day?.startsWith(meant));
}

export interface Taken {
  drafts: Draft[];
  complaints: string[];
  /** The date that was told last. */
  last: 'start' | 'end' | null;
}

/**
 * Takes what a message tells into the drafts: what was asked for, corrections, one more contract. 'which' when it cannot
 * be told which draft is meant, null when the message is about something else.
 */
export function takeIn(ctx: Ctx, drafts: readonly Draft[], last: Taken['last']): Taken | 'which' | null {
  const { reading } = ctx.turn.understood;
  const first = Math.max(
    0,
    drafts.findIndex((d) => missingOf(d).length > 0),
  );
  const asked = missingOf(drafts[first] ?? EMPTY_DRAFT);
  const opened = drafts[first];
  if (opened && asked.includes('amount') && OPEN.test(ctx.text))
    return { drafts: drafts.with(first, { ...opened, amountOpen: true }), complaints: [], last };
  const bare = drafts.findIndex((d) => d.bareSum !== null);
  const counted = drafts[bare];
  const sum = counted ? completeSum(counted, ctx.text) : null;
  if (counted && sum !== null)
    return { drafts: drafts.with(bare, { ...counted, amountYuan: sum, bareSum: null }), complaints: [], last };
  const asksDay = asked.includes('start') || asked.includes('end');
  const again = drafts.length === 1 && opened && !asksDay ? sumAgain(opened.amountYuan, ctx.text) : null;
  if (opened && again !== null) return { drafts: [{ ...opened, amountYuan: again }], complaints: [], last };
  const swapped = swapName(ctx, drafts);
  if (swapped) return { drafts: swapped, complaints: [], last };
  if (opened?.start && asked.includes('end') && SAME_DAY.test(ctx.text))
    return { drafts: drafts.with(first, { ...opened, end: opened.start }), complaints: [], last: 'end' };
  const mended = opened ? mendOddDay(opened, ctx.text, ctx.today) : null;
  if (mended) return { drafts: drafts.with(first, mended), complaints: [], last: opened?.oddDay?.field ?? last };
  const told = readContracts(reading, ctx.today, asked.length > 0 ? asked : [last ?? 'end']).slice(0, MOST);
  if (told.length === 0 || !isOurs(ctx, told, asked)) return null;
  const taken: Taken = { drafts: [...drafts], complaints: [], last };
  for (const [i, one] of told.entries()) {
    const at = whichDraft(ctx, taken.drafts, one, first, told.length > 1 ? i : null);
    if (at === null) return 'which';
    const before = taken.drafts[at] ?? EMPTY_DRAFT;
    const inMonth = sameTerm(ctx.text, drafts.at(-1), monthEnd(ctx.text, before, one));
    const meant = at < drafts.length ? onlyMeant(ctx, before, withoutStartAgain(before, inMonth)) : inMonth;
    const settled = settleDraft(mergeTold(before, meant), meant, ctx);
    taken.drafts[at] = settled.draft;
    taken.complaints.push(...settled.complaints);
    if ((one.start === null) !== (one.end === null)) taken.last = one.start === null ? 'end' : 'start';
  }
  return taken;
}

/** 月底 is the end of the month in which the contract begins, where this month's lies before that. */
function monthEnd(text: string, { start }: Draft, told: ToldContract): ToldContract {
  if (
    start === null ||
    told.end === null ||
    told.end >= start ||
    !/^(?:到|就|是|那)*(?:当|本|这个?)?月[底末]/.test(text)
  )
    return told;
  const first = Temporal.PlainDate.from(start);
  return { ...told, end: first.with({ day: first.daysInMonth }).toString() };
}

/** 3月31, of a whole contract that begins on that very day: the day is said again, and is no end. */
function withoutStartAgain({ start, end }: Draft, told: ToldContract): ToldContract {
  const isAgain = told.start === null && told.end !== null && told.end === start && end !== null && end > start;
  return isAgain ? { ...told, end: null, start } : told;
}

/** 同样时间, of one more contract: the days of the one before. */
function sameTerm(text: string, before: Draft | undefined, told: ToldContract): ToldContract {
  const isOpen = told.start === null && told.end === null && told.term === null;
  if (!before || !isOpen || !SAME_TERM.test(text)) return told;
  return { ...told, start: before.start, end: before.end };
}

/** Whether a sum or a day is told, or one that cannot be taken. */
export function isHard(told: ToldContract): boolean {
  const { amountYuan, start, end, term, signed, vague } = told;
  return amountYuan !== null || signed !== null || start !== null || end !== null || term !== null || vague.length > 0;
}

/** A name that was not asked for, and a question, are a digression unless they come with a sum or a day. */
function isOurs({ text, turn }: Ctx, told: readonly ToldContract[], asked: readonly ContractField[]): boolean {
  if (isQuestion(text) || asksReminder(text)) return false;
  if (told.some(isHard) || MORE.test(text)) return true;
  const isLabelled = LABELLED.test(text) && /(?:是|叫|为|:|：)/.test(text);
  if (isLabelled && told.some((t) => t.provider !== null || t.service !== null)) return true;
  if (LABELLED.test(text) && CORRECTS.test(text)) return true;
  const wantsName = asked.includes('provider') || asked.includes('service');
  if (wantsName) return text.length <= 40 && (namesOne(text, told) || !isElsewhere(turn));
  return CORRECTS.test(text) && told.some((t) => t.provider !== null && isOrgName(t.provider.toLowerCase()));
}

/** 承接方是福寿康养老, 居家养老上门服务: an answer to what was asked for, however like the plan's matters it sounds. */
export function namesOne(text: string, told: readonly ToldContract[]): boolean {
  if (isQuestion(text) || OF_PLAN.test(text)) return false;
  return told.some(
    ({ provider, service }) =>
      (provider !== null && (LABELLED.test(text) || isOrgName(provider.toLowerCase()))) ||
      (service !== null && (LABELLED.test(text) || isServiceLike(service.toLowerCase()))),
  );
}

/** What an answer to 「和谁签的、什么服务」 holds none of. */
const OF_PLAN = /方案|资格|条件|流程|目录|自查|规定|评级|年检|购买主体|承接主体(?:要|有|都|应)|人工|帮助|政策/;

function isElsewhere({ understood: { decision } }: Ctx['turn']): boolean {
  return (
    decision.kind === 'match' &&
    decision.confidence > 0.7 &&
    !/^(?:contract_|catalogue_item|reminder)/.test(decision.intent)
  );
}
