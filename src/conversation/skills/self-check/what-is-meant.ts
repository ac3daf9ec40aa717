import type { CriterionId } from '../../../domain/policy/criteria.js';
import { isSocial } from '../../../domain/policy/org.js';
import { type AnswerReading, isGuess } from '../../../understanding/told/answer-org.js';
import { readBareAnswer } from '../../../understanding/told/answers.js';
import { GENERAL } from '../../../understanding/told/condition-words.js';
import { topicsIn } from '../../../understanding/told/topics.js';
import type { Ctx } from './context.js';
import type { SelfCheckData } from './data.js';
import { GROUPS } from './questions.js';
import { PAID } from './tell-in-context.js';

const ALL_OTHERS =
  /^(?:我们|咱们?|这些?)*(?:样样|条条|项项|各方面|方方面面|每一?[条项样])|(?:其[他它余]|别的|剩下的?)(?:的)?条件|所有|全部条件|everything else|all (?:the )?other conditions/;
const COUNTS_OTHERS = /(?:其[他它余]|另外?|剩下?)的?[一两二三四2-4][个项样条]|the other (?:two|three|four)/;
const YEAR_AND_RESULT =
  /(?:20\d\d|(?<!\d)2\d年|前年|去年|大前年|那年)[^,。]{0,8}[,]?[^,。]{0,2}(?:合格|没过|通过|(?:没|未)(?:有)?参加|漏检|没年检)|(?:pass|fail|miss)\w*[^,.]{0,12}20\d\d|20\d\d[^,.]{0,12}(?:pass|fail|miss)|(?:last|past) (?:two|three|2|3) years[^,.]{0,14}pass|passed[^,.]{0,14}(?:last|past) (?:two|three|2|3) years|[近两二三2-3]年[^,。\d]{0,4}(?:都|全|均)(?:合格|过了?$)/;

/** 「其他都有」 never overrules what was told, and where some things were asked, the others are those. */
export function limitRest(
  read: AnswerReading,
  before: SelfCheckData,
  asked: readonly CriterionId[],
  text: string,
  isLast: boolean,
): AnswerReading {
  const meansAll = isLast || ALL_OTHERS.test(text);
  const named = GENERAL.filter((id) => (id in read.org || read.unclear.includes(id)) && !read.rest.includes(id));
  const groups = GROUPS.filter((group) =>
    group.some((id) => asked.includes(id) || named.some((one) => one === id)),
  ).flat();
  // 「其余全部具备」 that names none of what was asked, or all that was, speaks of everything that is left.
  const general = asked.filter((id) => GENERAL.some((one) => one === id));
  const isLimited = named.length > 0 && general.some((id) => !named.some((one) => one === id));
  // 「其他三个也有」 counts those that were asked.
  const isCounted = COUNTS_OTHERS.test(text) && asked.length > 0;
  const isAll = (meansAll && !isCounted) || groups.length === 0 || (!isLimited && !isCounted);
  const dropped = GENERAL.filter(
    (id) =>
      read.rest.includes(id) &&
      (before.org[id] !== null || before.unclear.includes(id) || (!isAll && !groups.includes(id))),
  );
  const org = { ...read.org };
  for (const id of dropped) delete org[id];
  return { ...read, org, unclear: read.unclear.filter((id) => !dropped.some((one) => one === id)) };
}

/** What the message may answer: the question, or another that its words plainly mean. */
export function askedBy(ctx: Ctx, data: SelfCheckData, text: string, waits: boolean): readonly CriterionId[] {
  const { asked, org, unclear } = data;
  // Years and results say by themselves what they are, also after the verdict.
  if (!waits) return isSocial(org.type) && YEAR_AND_RESULT.test(text) ? ['annual_inspection'] : [];
  const explained = justExplained(ctx, data, text);
  if (explained !== null) return explained;
  // 「不对，2025那次是基本合格」 goes back to the years, whatever is asked now.
  if (YEAR_AND_RESULT.test(text)) return ['annual_inspection'];
  // 「都按时交的」 speaks of what is paid, whatever is asked now.
  const owed = PAID.filter((id) => org[id] === null && !unclear.includes(id));
  if (PAID_IN_TIME.test(text) && owed.length > 0 && !PAID.some((id) => asked.includes(id))) return owed;
  const isOpen = org.annual_inspections === null && !unclear.includes('annual_inspection') && org.type !== 'enterprise';
  const isFirst = asked.some((id) => id === 'registered' || id === 'registrar' || id === 'rating');
  return isOpen && isFirst && /合格|年检|inspect|\b(?:passed|failed|missed)\b/.test(text)
    ? ['annual_inspection']
    : asked;
}

/** 「哦那能」, 「算有吧」 right after one condition was explained speaks of that one; null when it doesn't. */
function justExplained(ctx: Ctx, { asked, unclear }: SelfCheckData, text: string): readonly CriterionId[] | null {
  const before = ctx.turn.state.recent?.at(-1)?.said ?? '';
  if (!ASKED_WHAT.test(before) || /都|全|\ball\b/.test(text)) return null;
  const bare = readBareAnswer(text);
  if (bare !== 'yes' && bare !== 'no' && !isGuess(text)) return null;
  const about = topicsIn(before);
  const isOpen = about.every((id) => asked.includes(id) || unclear.includes(id));
  return about.length === 1 && isOpen ? about : null;
}

const PAID_IN_TIME =
  /^(?:都|全|一直|从来|我们|也|这些?|是)*(?:按时|按期|如期|准时|正常|依法)(?:足额)?[交缴](?:[的了着]|纳)*(?=$|[,。])/;

const ASKED_WHAT = /什么|算[^,。]*还是|啥|意思|解释|怎么|\bwhat\b|explain|mean/;
