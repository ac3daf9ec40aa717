import type { Lookup } from '../domain/intent/facts.js';
import type { Policy } from '../domain/policy/policy.js';
import type { Understanding, Understood } from '../understanding/understand.js';
import type { Intents } from './answer.js';
import type { View } from './effects.js';
import { gatherFacts } from './gather-facts.js';
import type { Message } from './message.js';
import type { Skill, Turn } from './skill.js';
import type { ConversationState } from './state.js';

/** What `converse` stands on. */
export interface ConverseParts {
  policy: Policy;
  intents: Intents;
  understanding: Understanding;
  skills: readonly Skill[];
  /** Looks a service up in the district's catalogue. */
  lookup(text: string): Promise<Lookup>;
}

/** Intents whose answer needs the catalogue. */
const NEEDS_LOOKUP = new Set(['catalogue_item_lookup', 'catalogue_domains', 'catalogue_not_purchasable']);

/** Everything known about one message before it is answered; `as` takes it for another intent than the decision's. */
export async function toTurn(
  parts: ConverseParts,
  message: Message,
  understood: Understood,
  state: ConversationState,
  view: View,
  as?: string,
): Promise<Turn> {
  const { decision } = understood;
  const intent = as ?? (decision.kind === 'match' ? decision.intent : null);
  const lookup = intent && NEEDS_LOOKUP.has(intent) ? await parts.lookup(understood.reading.text) : null;
  return { message, understood, facts: gatherFacts(understood, state.org, lookup, parts.policy, view), state, view };
}
