import { showQuote } from '../domain/policy/cite.js';
import type { Policy } from '../domain/policy/policy.js';
import type { Choice, Citation, Reply } from '../shared/reply.js';
import { toTraditional } from '../understanding/traditional.js';
import { wordingIn } from './wording.js';

/** A reply in the parts that a person reads, in their script. */
export interface ShownReply {
  text: string;
  /** Where each quote stands, and its words in quotation marks. */
  quotes: { title: string; words: string }[];
  /** What leads to the choices; null where the text itself asks, or there are none. */
  nextSteps: string | null;
  choices: Choice[];
}

/**
 * The parts of a reply, for channels that lay them out themselves. Quotes keep the plan's simplified characters also in
 * a reply in traditional ones: they are the text itself.
 */
export function showReply(reply: Reply, policy: Policy): ShownReply {
  const say = (text: string) => (reply.lang === 'zh' && reply.script === 'hant' ? toTraditional(text) : text);
  const w = wordingIn(reply.lang);
  return {
    text: say(reply.text),
    quotes: reply.citations.map((c) => ({
      title: say(w.source(titleOf(c, policy, reply.lang))),
      words: w.quote(shownQuote(c)),
    })),
    nextSteps: reply.choices.length > 0 && !reply.asked ? say(w.nextSteps) : null,
    choices: reply.choices.map((c) => ({ ...c, label: say(c.label) })),
  };
}

/** A reply as plain text, all that the person reads: own words, then the clause's exact words, then numbered choices. */
export function renderText(reply: Reply, policy: Policy): string {
  const { text, quotes, nextSteps, choices } = showReply(reply, policy);
  const steps = [...(nextSteps === null ? [] : [nextSteps]), ...choices.map((c, i) => `${i + 1}. ${c.label}`)];
  const blocks = [text, ...quotes.map((q) => `${q.title}\n${q.words}`)];
  return [...blocks, ...(choices.length > 0 ? [steps.join('\n')] : [])].join('\n\n');
}

/** The words of a citation as they are shown: full-width punctuation. */
export function shownQuote(citation: Citation): string {
  return showQuote(citation.quote);
}

function titleOf(citation: Citation, policy: Policy, lang: 'zh' | 'en'): string {
  const clause = policy.clauses.get(citation.clause);
  return clause ? `${clause.title[lang]} ${clause.id}` : citation.clause;
}
