import type { Facts } from '../domain/intent/facts.js';
import { maskPersonal } from '../shared/mask.js';
import type { Decision } from '../understanding/decide.js';
import type { Candidate } from '../understanding/intent-model.js';
import { normalise } from '../understanding/normalise.js';
import type { Effect, View } from './effects.js';

/** Characters kept of a message: an example is no longer, and a flood must not fill the disk. */
const KEPT = 300;
/** A service's name is shorter than this; what is longer was a story, not a name. */
const NAME = 40;
/** Below this a refusal may have been a wrong one, and is worth a look. */
const SURELY_OUT = 0.7;
/** Two letters or more: a bare number, a sign or an emoji is nothing to learn from. */
const TELLING = /\p{L}.*\p{L}/su;

/** Keeps a message that was not understood, for `goufu unanswered`: its text without personal numbers, and nothing of who wrote it. */
export function keepUnanswered(text: string, candidates: readonly Candidate[], view: View): Effect[] {
  const kept = Array.from(maskPersonal(text.slice(0, KEPT * 2)))
    .slice(0, KEPT)
    .join('')
    .trim();
  if (!TELLING.test(kept)) return [];
  const likeliest = candidates.slice(0, 3).map(({ intent, confidence }) => ({ intent, confidence: round(confidence) }));
  return [{ kind: 'unanswered', record: { id: view.newId(), text: kept, candidates: likeliest, at: view.now } }];
}

/** Whether a message was refused without being sure of it. */
export function isDoubtfulRefusal(decision: Decision): boolean {
  return decision.kind === 'out_of_scope' && decision.confidence < SURELY_OUT;
}

/** Counts a service that the catalogue does not hold, for its next revision; the same words in another script or case are one. */
export function countMiss(facts: Facts): Effect[] {
  const { lookup } = facts;
  if (!lookup || lookup.found) return [];
  const asked = maskPersonal(normalise(lookup.asked).text);
  if (!TELLING.test(asked) || asked.length > NAME) return [];
  return [{ kind: 'catalogue_miss', asked, nearest: lookup.items.map((i) => `${i.code} ${i.item}`) }];
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
