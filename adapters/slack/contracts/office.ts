import type { Contract } from '../../../src/domain/contracts/contract.js';
import type { DeadlineRules } from '../../../src/domain/contracts/obligations.js';
import type { Acting } from '../../../src/services/contracts/acting.js';
import { findContracts } from '../../../src/services/contracts/find-contracts.js';
import { findUser } from '../../../src/services/people.js';
import type { Clock } from '../../../src/shared/clock.js';
import type { ObligationRecord } from '../../../src/shared/records-of-contracts.js';
import type { Store } from '../../../src/shared/store.js';
import { CONTRACT_WORDS, type ContractWords } from './wording.js';

/** What the contracts' forms, cards and lists stand on. */
export interface Office {
  store: Store;
  rules: DeadlineRules;
  clock: Clock;
  /** The language of forms and lists; replies have their own. */
  lang: 'zh' | 'en';
}

export const wordsOf = (lang: 'zh' | 'en') => CONTRACT_WORDS[lang] as ContractWords;

/** A Slack user as the services know them. */
export async function actingOf({ store, rules, clock }: Office, slackUser: string): Promise<Acting> {
  return { user: await findUser(store, `slack:${slackUser}`), channel: 'slack', clock, rules };
}

/** An obligation with what is needed to show it. */
export interface ShownObligation {
  obligation: ObligationRecord;
  /** 签订合同 */
  name: string;
  evidence: string;
  basis: 'plan' | 'law' | 'notice' | 'default';
  contract: Pick<Contract, 'provider' | 'service'> | null;
}

/** Joins obligations that the user may see with their milestones and contracts. */
export async function showObligations(
  { store, rules, lang }: Office,
  acting: Acting,
  obligations: readonly ObligationRecord[],
): Promise<ShownObligation[]> {
  const ids = [...new Set(obligations.flatMap((o) => o.contract ?? []))];
  const contracts = new Map((await findContracts(store, acting, { ids })).map((c) => [c.id, c]));
  return obligations.map((obligation) => {
    const milestone = rules.milestones.find((m) => m.id === obligation.milestone);
    return {
      obligation,
      name: milestone?.[lang] ?? obligation.milestone,
      evidence: milestone?.evidence[lang] ?? '',
      basis: milestone?.source.kind ?? 'default',
      contract: obligation.contract === null ? null : (contracts.get(obligation.contract) ?? null),
    };
  });
}

/** What to call a person in cards: their name where it is known. */
export async function nameOf({ store }: Office, person: string | null): Promise<string> {
  if (person === null) return '';
  return (await store.get('people', person))?.name ?? person.replace(/^[a-z]+:/, '');
}
