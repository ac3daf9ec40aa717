import type { Assessment } from '../../../domain/policy/assess/assessment.js';
import type { CriterionId } from '../../../domain/policy/criteria.js';
import type { Ctx, Said } from './context.js';
import type { SelfCheckData } from './data.js';
import { judge } from './dialog.js';
import { listOffices } from './names.js';
import { citeWords, wordsFor } from './quotes.js';

/** 「那不就算企业了」, 「能算机构吗」. */
const COUNTS_AS = /(?:算|不就?是|等于)(?:不算|得上|是|作)?(?:一?[个家种类])?(?:企业|机构|公司|社会力量|承接主体)/;
/** 「基本合格不也是合格嘛」. */
const BASIC_COUNTS =
  /基本合格[^?,。]{0,6}(?:怎么|咋|如何|怎样)(?:算|看|认)|^(?:那|这|它|,)*(?:到底)?算(?:是)?(?:过|合格|通过)(?:了)?(?:还是(?:没过|不合格|没通过|不过)|没过|没有?)(?:呢|啊|[?])*$|基本合格[^?]{0,10}(?:合格|通过|算|过关|可以|行)|(?:算|是|当)(?:不算|作|成)?[^,。]{0,4}合格[^,。]{0,4}(?:吗|吧|么|嘛|不|呗|[?])/;

/** What the text leaves open of some conditions as they stand, and whom to ask; empty where nothing is. */
export function sayLeftOpen(ctx: Ctx, made: Assessment, about: readonly CriterionId[]): string {
  return made.open
    .filter((one) => one.decisive && about.includes(one.criterion))
    .map(({ question }) => ctx.w.openInText(question[ctx.lang], listOffices(ctx, question.decides)))
    .join(ctx.w.gap);
}

/** Answers a doubt about what was told and the text leaves open; null when the message has none. */
export function sayOpenFact(ctx: Ctx, data: SelfCheckData, text: string): Said | null {
  const asked: CriterionId[] = [
    ...(COUNTS_AS.test(text) ? ['org_type' as const] : []),
    ...(BASIC_COUNTS.test(text) ? ['annual_inspection' as const] : []),
  ];
  const made = judge(ctx, data);
  const said = sayLeftOpen(ctx, made, asked);
  return said === '' ? null : { text: said, stance: 'not_in_policy', citations: citeWords(wordsFor(made, asked)) };
}
