import type { Intent } from '../domain/intent/define-intent.js';
import type { IntentCitation } from '../domain/policy/coverage.js';

/** Every clause and quote that the intents' answers can give. */
export function citationsOf(intents: readonly Intent[]): IntentCitation[] {
  return intents.flatMap((intent) =>
    intent.answers.flatMap((a) => a.clauses.map((c) => ({ intent: intent.id, clause: c.clause, quote: c.quote }))),
  );
}
