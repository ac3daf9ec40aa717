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
  const lookup = intent && NEEDS_LOOKUP.has(intent) ? await lookUp(parts, understood.reading.text, state) : null;
  return { message, understood, facts: gatherFacts(understood, state.org, lookup, parts.policy, view), state, view };
}

/** 「属于哪一类」 names no service: it is asked of the one looked up before. */
async function lookUp(parts: ConverseParts, text: string, { service }: ConversationState): Promise<Lookup> {
  const found = await parts.lookup(text);
  return found.asked.trim().length < 2 && !found.found && service !== undefined ? parts.lookup(service) : found;
}

/** The same without what only officers may do: it is never offered to an applicant. */
export function withoutOfficers(parts: ConverseParts): ConverseParts {
  const theirs = new Set(parts.skills.filter((s) => s.isForOfficers).flatMap((s) => s.intents));
  return { ...parts, intents: new Map([...parts.intents].filter(([id]) => !theirs.has(id))) };
}
