import { assess } from '../../../domain/policy/assess/assess.js';
import { earliestEligible, type Gap } from '../../../domain/policy/assess/earliest.js';
import { isSocial, type OrgType, UNKNOWN_ORG } from '../../../domain/policy/org.js';
import type { Ctx, Said } from './context.js';
import type { SelfCheckData } from './data.js';
import { judge } from './dialog.js';
import { criterionNamed, listNames, listOffices } from './names.js';
import { citeWords, wordsFor } from './quotes.js';
import { dayToReturn } from './remind-me.js';
import { kindToBecome } from './what-if.js';

const WHEN =
  /^(?:那|那么|我们|所以)*(?:还)?(?:要|得|需要)?等到?(?:什么时候|啥时候|何时|哪(?:一)?年|几时)(?:去|呢|啊|才行|才能接?|[?])*$|^(?:那|大概|还)?(?:要|得|需要)?(?:等|花)?(?:多久|多长时间|几年)(?:呢|啊|才行)?[?]?$|^(?:那|那么|我们|[,，])*还(?:差|要|得|需要?)(?:等)?(?:多久|多长时间|几年|多少年)(?:呢|啊|才能?[^,。?]{1,3})?[?]?$|(?:什么时候|啥时候|何时|哪(?:一)?年|多久|几年|多长时间)[^,。]{0,8}(?:能|可以|才|够|符合|满足|行)|(?:是不是|会不会|要)?(?:更|比较)?快(?:得)?(?:多|些|点|一些)(?:了|吗|呢|[?]|$)|最(?:早|快)(?:(?:要)?(?:什么|啥)时候|呢|[?])|最(?:早|快)[^,。]{0,8}(?:能|可以|什么|何时|哪|多久|符合|承接)|when (?:can|could|will|would|do) we|how (?:soon|long)|earliest/;

/** 「几年没断缴才叫良好」 asks how a record is measured. */
const OF_A_RECORD = /(?:没有?|不)(?:断缴?|欠|拖欠|违规|违法|被?罚|受罚|出事)|才(?:叫|算)/;

/** When the conditions could be met at the earliest, by year; null if the message doesn't ask that. */
export function sayWhen(ctx: Ctx, data: SelfCheckData, text: string): Said | null {
  if (!WHEN.test(text) || OF_A_RECORD.test(text)) return null;
  const { w } = ctx;
  const becomes = kindToBecome(text);
  if (becomes !== null && becomes !== data.org.type)
    return {
      text: isSocial(becomes) ? w.whenSocial : w.whenOther,
      citations: citeWords(wordsFor(kindOf(ctx, becomes), ['org_type', 'rating'])),
    };
  const made = judge(ctx, data);
  if (made.verdict === 'eligible') return { text: `${w.whenNow}${w.notOfficial}` };
  const { gaps, earliest } = earliestEligible(data.org, ctx.policy.criteria, ctx.today);
  const list = describe(ctx, gaps);
  const isLater = earliest !== null && earliest.slice(0, 4) > ctx.today.slice(0, 4);
  const dated = gaps.filter((gap) => gap.basis === 'inspection');
  const text2 =
    isLater || (earliest !== null && dated.length > 0) ? w.whenYear(earliest.slice(0, 4), list) : w.whenOpen(list);
  const choices = dayToReturn(ctx, data) === null ? {} : { choices: [w.nextRemind, w.nextReport] };
  return {
    text: text2,
    ...choices,
    citations: citeWords(wordsFor(made, made.failed.length > 0 ? made.failed : made.unknown)),
  };
}

/** What each gap waits for, those that take longest first; at most three, with unanswered ones in one line. */
function describe(ctx: Ctx, gaps: readonly Gap[]): string {
  const { w } = ctx;
  const name = (gap: Gap) => listNames(ctx, [gap.criterion]);
  const told = gaps.filter((gap) => gap.basis === 'tell');
  const lines = [
    ...gaps.filter((g) => g.basis === 'inspection').map((g) => w.whenInspection(g.years.join(w.comma))),
    ...gaps
      .filter((g) => g.basis === 'mend')
      .map((g) => w.whenMend(name(g), criterionNamed(ctx.policy, g.criterion).remedy[ctx.lang])),
    ...gaps
      .filter((g) => g.basis === 'office_decides')
      .map((g) => w.whenOffice(name(g), listOffices(ctx, g.confirmedBy))),
  ].slice(0, 3);
  const short = told.slice(0, 4).map((g) => g.criterion);
  const open =
    told.length === 0 ? '' : w.whenTell(`${listNames(ctx, short)}${told.length > 4 ? w.more(told.length) : ''}`);
  return `${lines.join(w.gap)}${open}`;
}

/** An organisation of that kind of which nothing else is known. */
function kindOf(ctx: Ctx, type: OrgType) {
  return assess({ ...UNKNOWN_ORG, type }, ctx.policy.criteria, ctx.today);
}
