import { Temporal } from 'temporal-polyfill';
import { isOrgName, isServiceLike } from '../../../understanding/entities/contract/org-name.js';
import {
  type ContractField,
  readContracts,
  SAME_TERM,
  type ToldContract,
} from '../../../understanding/entities/contract-facts.js';
import { asksReminder } from './commands.js';
import type { Ctx } from './context.js';
import { completeSum, type Draft, EMPTY_DRAFT, mendOddDay, mergeTold, missingOf, settleDraft } from './draft.js';
import { sumAgain } from './likely-sum.js';
import { readOrdinal } from './ordinals.js';
import { isQuestion } from './questions.js';

const MOST = 10;
/** Of what is bought: 服务改成…, 服务内容. */
const OF_SERVICE = '服务(?=改|换|是|应|写|填|变|叫|为)|服务内容|服务项目|项目|service';
const LABELLED = new RegExp(
  `乙方|对方|公司(?=叫|是)|承接(?:主体|方|单位|机构)|供应商|服务方|${OF_SERVICE}|名字|名称|provider|supplier|vendor|name`,
);
const RETELLS = new RegExp(`${OF_SERVICE}|服务名|内容`);
const MORE = /^(?:再(?!把|将|改)|另|还有|第[二三四]份|again|another|also|one more)/;
const CORRECTS =
  /等一?[下等]|哦对|具体是|更准确|写成|写为|全称|叫|换|改|不对|不是|应该|错|更正|换成|change|correct|should|not\b|hold on|hang on|\bwait\b|oops|actually|sorry/;
/** 第一份对, beside what is wrong with the second. */
const FINE = /(?:第[一二三四五]份|[^,，。;；]{0,6}的)(?:都|是)?(?:对|没错|没问题|正确|不变|不用改)的?[,，;；。]?/g;

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
  const again = drafts.length === 1 && opened ? sumAgain(opened.amountYuan, ctx.text) : null;
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

const SWAP = /(?:不是|not )(?<old>[^,，。;]{2,24}?)[,，]?\s*(?:而)?(?:是|but )(?<now>[^,，。;]{2,30}?)(?:[吧呀啊]|$)/;
/** 南山写错了 是南峰. */
const MISSPELT =
  /^(?:等一?[下等]|哦|噢|哎呀?|不对|那个|[,，\s])*(?<old>[^,，。;\d]{2,12}?)(?:这|那)?(?:两|几|俩)?个?字?(?:(?:写|打|录|输|说|记|弄|搞)错了?|不对)[,，\s]*(?:应该|其实)?是(?<now>[^,，。;\d]{2,30}?)(?:[吧呀啊]|$)/;

/** 李梅改李玫, 助老改成助残. */
const INSTEAD = /^(?:把|将)?(?<old>\p{Script=Han}{2,12}?)(?:改|换)(?:成|为)?(?<now>\p{Script=Han}{2,12}?)(?:吧|了)?$/u;
/** 单位名不对，是白鹭生态: the field by its name, and what it is. */
const FIELD_WRONG =
  /^(?:等一?[下等]|哦|噢|哎呀?|那个|[,，\s])*(?:(?<service>服务(?:内容|项目)?|项目|内容)|单位|公司|机构|对方|乙方|承接(?:方|单位|机构)|名字|名称)(?:的?(?:名字?|名称|全称))?(?:不对|错了|(?:写|打|录|输|说|记|弄|搞)错了?)[,，\s]*(?:应该|其实)?(?:是|叫)(?<now>[^,，。;\d]{2,30}?)(?:[吧呀啊]|$)/;

/** 不是助老，是助残: the name that holds the one is put right; null where none does. */
function swapName(ctx: Ctx, drafts: readonly Draft[]): Draft[] | null {
  const raw = ctx.turn.understood.reading.raw.normalize('NFKC');
  const said = ctx.lang === 'en' ? raw : ctx.text;
  const named = FIELD_WRONG.exec(said)?.groups;
  const only = drafts.length === 1 ? drafts[0] : undefined;
  if (named?.now && only) return [{ ...only, [named.service ? 'service' : 'provider']: named.now.trim() }];
  const found = (SWAP.exec(said) ?? MISSPELT.exec(said) ?? INSTEAD.exec(said))?.groups;
  const [old, now] = [found?.old?.trim() ?? '', found?.now?.trim() ?? ''];
  if (old === '' || now === '') return null;
  for (const field of ['owner', 'provider', 'service'] as const) {
    const at = drafts.findIndex((d) => d[field]?.toLowerCase().includes(old.toLowerCase()));
    const draft = drafts[at];
    if (draft) return drafts.with(at, { ...draft, [field]: draft[field]?.replace(old, now) ?? now });
  }
  return null;
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

/** Which draft a piece of talk is about; the length of the list for one more; null when it has to be asked. */
function whichDraft(
  ctx: Ctx,
  drafts: readonly Draft[],
  told: ToldContract,
  first: number,
  nthTold: number | null,
): number | null {
  const text = ctx.text.replace(FINE, '');
  const nth = readOrdinal(text);
  if (nth !== null && drafts.at(nth)) return nth < 0 ? drafts.length - 1 : nth;
  const named = drafts.findIndex((d) => d.provider !== null && text.includes(d.provider.slice(0, 2).toLowerCase()));
  const isWhole =
    told.provider !== null &&
    (told.service !== null || (told.amountYuan !== null && isOrgName(told.provider.toLowerCase())));
  const before = drafts[first];
  if (named >= 0 && !MORE.test(text)) return named;
  if (MORE.test(text) && told.provider !== null && before?.provider) return drafts.length;
  if (isWhole && !CORRECTS.test(text) && before?.provider && (nthTold !== null || missingOf(before).length === 0))
    return drafts.length;
  if (drafts.length === 1) return 0;
  return drafts.some((d) => missingOf(d).length > 0) ? first : null;
}

/** What a draft lacks may be told without a label; what it has is only changed by name: 「金额错了」 is no provider. */
function onlyMeant({ text }: Ctx, draft: Draft, told: ToldContract): ToldContract {
  // 法律顾问进村, alone, was taken for the name: the name that follows shows that it is what is bought.
  const isName = (name: string | null) => name !== null && isOrgName(name.toLowerCase());
  if (draft.service === null && draft.provider !== null && !isName(draft.provider) && isName(told.provider))
    return { ...told, service: told.service ?? draft.provider };
  const labels = (pattern: RegExp) => pattern.test(text);
  const renames =
    labels(/乙方|对方|公司(?=叫|是)|承接|供应商|服务方|名字|名称|provider|supplier|vendor|name/) ||
    (CORRECTS.test(text) && told.provider !== null && isOrgName(told.provider.toLowerCase()));
  const goesFurther = CORRECTS.test(text) && draft.service !== null && (told.service ?? '').includes(draft.service);
  const retells = goesFurther || RETELLS.test(text);
  const isOwn =
    told.provider !== null &&
    draft.provider !== null &&
    draft.provider !== told.provider &&
    draft.provider.startsWith(told.provider);
  const keepsProvider = draft.provider !== null && (isOwn || !renames);
  const keepsService = draft.service !== null && !retells;
  return {
    ...told,
    provider: keepsProvider ? null : told.provider,
    service: keepsService ? null : told.service,
  };
}
