import type { CriterionId } from '../../../domain/policy/criteria.js';
import type { Org } from '../../../domain/policy/org.js';
import { readOrg } from '../../../understanding/org-facts.js';
import type { Ctx } from './context.js';
import type { SelfCheckData } from './data.js';
import { retold } from './verdict-asked.js';

/** Says in so many words that it only supposes. */
export const SUPPOSING =
  /\bwhat if\b|如果|假如|要是|倘若|万一|假设|假使|若是|的话|等(?=[^,。]{1,8}了)|变成|改成|变为|改为|[掉降落跌](?:到|成|为)|\bif\b|\bsuppose\b|\bwould\b|\bhad\b/g;
/** 「那2025年没参加呢」: a fact weighed, not told. */
const WEIGHED = /呢[?]?$/;
/** What asks for the outcome behind the supposition. */
const OUTCOME =
  /[,。]?(?:那|就|是不是|还|我们|结果|又|会)*(?:能|可以|行|够|算|符合|怎么[样办]?|如何|咋样?)[^,。]{0,8}(?:吗|么|不|呢|[?]|$)/g;
const FRAME =
  /^(?:那|可|但是?|不过|又|还有|假定)+(?=[^,。])|(?<=[,。])(?:那|可|但是?|不过|又)(?=[^,。是])|(?:以后|之后|的时候)(?=[,。?呢]|$)|呢?[?]?$|\b(?:then )?(?:would|will|do|can) we (?:qualify|pass|be eligible)\b/g;
const SPOKEN_OF_YEARS = /合格|没过|通过|(?:没|未)(?:有)?参加|漏检|pass|fail|missed/;

/**
 * The facts a message supposes (「要是2025年不合格呢」), read by the same rules as told ones; empty where nothing says
 * that they are only supposed, so that news is never taken for a guess.
 */
export function readSupposedFacts(ctx: Ctx, data: SelfCheckData, text: string): Partial<Org> {
  const waits = ctx.turn.state.skill?.step === 'asking';
  const isSupposed = text.match(SUPPOSING) !== null || (WEIGHED.test(text) && !(waits && answersNow(data, text)));
  if (!isSupposed) return {};
  const plain = text.replace(OUTCOME, '').replace(SUPPOSING, '').replace(FRAME, '');
  const asked: CriterionId[] = SPOKEN_OF_YEARS.test(plain) && /年|20\d\d/.test(text) ? ['annual_inspection'] : [];
  const { org } = readOrg(retold(ctx, plain).turn.understood.reading, ctx.today, asked);
  const facts = { ...org };
  // Another kind of body is weighed on its own: only what holds of any kind is carried over.
  delete facts.type;
  for (const key of Object.keys(facts) as (keyof Org)[])
    if (JSON.stringify(facts[key]) === JSON.stringify(data.org[key])) delete facts[key];
  return facts;
}

/** 「24年合格25年没参加呢」 to the very question about the years is an answer. */
function answersNow(data: SelfCheckData, text: string): boolean {
  const waits = data.asked.includes('annual_inspection') && data.org.annual_inspections === null;
  return waits && !/^(?:那|可|但)/.test(text);
}
