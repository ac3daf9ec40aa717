import type { Policy } from '../../domain/policy/policy.js';
import type { Citation } from '../../shared/reply.js';
import { topicsIn } from '../../understanding/told/topics.js';
import type { LastTurn } from '../state.js';
import { asCitation, inFull } from './sentence.js';
import { findSought } from './sought.js';
import { asksWhere } from './where.js';

/** 「原话贴一下」: the sentence of the condition that was asked about, rather than all that the answer stood on. */
export function wordsBehind(policy: Policy, { text, cited = [] }: LastTurn): Citation[] {
  const named = conditionsNamed(policy, text);
  const clauses = new Set(cited.map(({ clause }) => clause));
  const fitting = named.filter(({ clause }) => clauses.has(clause));
  return inFull(policy, fitting.length > 0 ? fitting : cited);
}

/** 「你们说税要良好，哪写的」: what is claimed, and then where it stands. */
const CLAIMED = /^(?<claim>.{3,24}?)[\s,，。]+(?<asked>[^,，。]{2,12})$/;
const ASKS = /[吗么呢?？]|什么|啥|怎|咋|几|多少|多久|谁|能不能|是不是|要不要/;

/** The sentences behind a claim that a message makes before it asks where it is written. */
export function wordsOfClaim(policy: Policy, text: string): Citation[] {
  const { claim = '', asked = '' } = CLAIMED.exec(text)?.groups ?? {};
  if (claim === '' || ASKS.test(claim) || !asksWhere(asked)) return [];
  const named = conditionsNamed(policy, claim);
  return named.length > 0 ? inFull(policy, named) : findSought(`${claim}原话`, policy, []);
}

function conditionsNamed({ criteria }: Policy, text: string): Citation[] {
  const topics = new Set<string>(topicsIn(text));
  return criteria.criteria.filter(({ id }) => topics.has(id)).map(asCitation);
}
