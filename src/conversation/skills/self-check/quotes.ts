import type { Assessment } from '../../../domain/policy/assess/assessment.js';
import type { Criteria, CriterionId } from '../../../domain/policy/criteria.js';
import type { Citation } from '../../../shared/reply.js';

/** Characters of quotes, and quotes, that a reply shows at most. */
const MAX_QUOTED = 250;
const MAX_QUOTES = 4;

interface Words {
  clause: string;
  quote: string;
}

/** The plan's words for some criteria as they stand in this check. */
export function wordsFor(made: Assessment, ids: readonly CriterionId[]): Words[] {
  return made.findings.filter((f) => ids.includes(f.criterion)).flatMap((f) => [f, ...f.also]);
}

/** What stays on a phone screen beside the words of the project's conditions. */
export const FEW = MAX_QUOTES - 1;

/** The words that leave a project's particular conditions to purchaser and finance. */
export function projectWords(criteria: Criteria): Words[] {
  return criteria.beside_every_verdict.filter((one) => one.id === 'project_conditions');
}

/** Citations without repeats, as many as a phone shows; what comes first matters most. */
export function citeWords(words: readonly Words[]): Citation[] {
  const kept: Citation[] = [];
  let length = 0;
  for (const { clause, quote } of words) {
    if (kept.some((c) => c.clause === clause && (c.quote.includes(quote) || quote.includes(c.quote)))) continue;
    if (kept.length === MAX_QUOTES) break;
    if (kept.length > 0 && length + quote.length > MAX_QUOTED) continue;
    length += quote.length;
    kept.push({ source: 'plan', clause, quote });
  }
  return kept;
}
