import type { Stance } from '../../shared/reply.js';
import type { LabelledCase } from './labelled-case.js';

/** What the assistant answered, as far as it is judged. */
export interface Answered {
  intent: string;
  stance: Stance;
  /** All that the person reads. */
  text: string;
  /** Clauses of the plan it cites. */
  clauses: readonly string[];
}

/** Each part is null where the case does not ask for it. */
export interface Score {
  intent: boolean;
  facts: boolean | null;
  cited: boolean | null;
  /** No clause beside those asked for and allowed. */
  precise: boolean | null;
  stance: boolean | null;
  /** Says yes where no is right, no where yes is, or either where the plan says nothing. */
  opposite: boolean;
  /** Everything that was asked for is right. */
  all: boolean;
}

/** Judges one answer. Pure. */
export function scoreCase(wanted: LabelledCase, got: Answered): Score {
  const judgesFacts = wanted.mustInclude.length > 0 || wanted.mustNot.length > 0;
  const facts = judgesFacts ? hasFacts(wanted, got.text) : null;
  const clauses = wanted.clauses;
  const allowed = new Set([...(clauses ?? []), ...wanted.clausesAllowed]);
  const parts = {
    intent: wanted.topics.includes(got.intent),
    facts,
    cited: clauses && clauses.length > 0 ? clauses.every((c) => got.clauses.includes(c)) : null,
    precise: clauses ? got.clauses.every((c) => allowed.has(c)) : null,
    stance: wanted.stance === null ? null : got.stance === wanted.stance,
    opposite: isOpposite(wanted.stance, got.stance),
  };
  const { intent, cited, precise, opposite } = parts;
  return { ...parts, all: intent && facts !== false && cited !== false && precise !== false && !opposite };
}

function hasFacts({ mustInclude, mustNot }: LabelledCase, text: string): boolean {
  return mustInclude.every((group) => hasOneOf(group, text)) && !mustNot.some((words) => text.includes(words));
}

const NEGATED = /不符合|不满足|不具备|未满足|尚未符合|暂不符合|\bineligible\b|\bnot eligible\b|\bdoes not meet\b/gi;

/** A group that asks for 符合 is not met by 不符合, unless it asks for a no as well. */
function hasOneOf(group: readonly string[], text: string): boolean {
  const isPositive =
    group.some((w) => /^(?:符合|满足|具备|eligible)/.test(w)) && !group.some((w) => /[不未]|not|ineligible/.test(w));
  const read = isPositive ? text.replace(NEGATED, '') : text;
  return group.some((words) => hasWords(read, words));
}

/** Latin words count from their beginning, short ones whole; Chinese anywhere. */
function hasWords(text: string, words: string): boolean {
  const latin = words.trim();
  if (!/^[A-Za-z ]+$/.test(latin)) return text.includes(words);
  return new RegExp(`\\b${latin}${latin.length <= 4 ? '\\b' : ''}`).test(text);
}

function isOpposite(wanted: LabelledCase['stance'], got: Stance): boolean {
  if (got !== 'yes' && got !== 'no') return false;
  return wanted === 'not_in_policy' || (wanted === 'yes' && got === 'no') || (wanted === 'no' && got === 'yes');
}
