import { showQuote } from '../domain/policy/cite.js';
import type { Policy } from '../domain/policy/policy.js';
import type { Citation, Reply } from '../shared/reply.js';
import { toTraditional } from '../understanding/traditional.js';
import { wordingIn } from './wording.js';

/**
 * A reply as plain text, all that the person reads: own words, then the clause's exact words, then numbered choices.
 * Quotes keep the plan's simplified characters also in a reply in traditional ones: they are the text itself.
 */
export function renderText(reply: Reply, policy: Policy): string {
  const say = (text: string) => (reply.lang === 'zh' && reply.script === 'hant' ? toTraditional(text) : text);
  const w = wordingIn(reply.lang);
  const quotes = reply.citations.map(
    (c) => `${say(w.source(titleOf(c, policy, reply.lang)))}\n${w.quote(shownQuote(c))}`,
  );
  const choices = reply.choices.map((c, i) => `${i + 1}. ${say(c.label)}`);
  const steps = choices.length > 0 ? [[...(reply.asked ? [] : [say(w.nextSteps)]), ...choices].join('\n')] : [];
  return [say(reply.text), ...quotes, ...steps].join('\n\n');
}

/** The words of a citation as they are shown: full-width punctuation. */
export function shownQuote(citation: Citation): string {
  return showQuote(citation.quote);
}

function titleOf(citation: Citation, policy: Policy, lang: 'zh' | 'en'): string {
  const clause = policy.clauses.get(citation.clause);
  return clause ? `${clause.title[lang]} ${clause.id}` : citation.clause;
}
