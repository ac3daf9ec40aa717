import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Intents } from '../conversation/answer.js';
import { type Converse, createConverse } from '../conversation/converse.js';
import { bindAccount } from '../conversation/skills/bind/bind.js';
import { contractSkill } from '../conversation/skills/contracts/contract-skill.js';
import { forgetMe } from '../conversation/skills/forget-me.js';
import { ledgerByFile } from '../conversation/skills/ledger/ledger.js';
import { createSelfCheck } from '../conversation/skills/self-check/self-check.js';
import type { DeadlineRules } from '../domain/contracts/obligations.js';
import { loadPolicy } from '../domain/policy/load.js';
import { loadDeadlines } from '../domain/policy/load-deadlines.js';
import type { Policy } from '../domain/policy/policy.js';
import { createLookUp } from '../services/look-up.js';
import { type Config, HOME } from '../shared/config.js';
import { describeFaults, GoufuError } from '../shared/errors.js';
import { createUnderstanding, type Understanding } from '../understanding/understand.js';
import { loadIntents } from './load-intents.js';

/** Where the build keeps the trained model. */
export const MODEL_FILE = join(HOME, 'dist', 'intent-model.bin');

/** The assistant without any channel: what `ask`, `chat` and the channels all stand on. */
export interface Assistant {
  policy: Policy;
  intents: Intents;
  understanding: Understanding;
  converse: Converse;
  /** What deadlines follow from. */
  rules: DeadlineRules;
  newId(): string;
}

/** Loads the policy and the intents and wires `converse`. Throws E_POLICY with all faults of the policy data. */
export async function createAssistant(config: Config): Promise<Assistant> {
  const policy = requirePolicy(config.policyDir);
  const list = await loadIntents();
  const intents: Intents = new Map(list.map((i) => [i.id, i]));
  const understanding = createUnderstanding(list, [...policy.concepts.values()], MODEL_FILE);
  const lookup = createLookUp(config.policyDir, policy.district.catalogueFile, config.lang);
  const converse = createConverse({
    policy,
    intents,
    understanding,
    skills: [forgetMe, bindAccount, createSelfCheck(policy), contractSkill, ledgerByFile],
    lookup,
  });
  return {
    policy,
    intents,
    understanding,
    converse,
    rules: requireDeadlines(config.policyDir, policy),
    newId: randomUUID,
  };
}

/** The policy of a folder. Throws E_POLICY. */
export function requirePolicy(dir: string): Policy {
  const loaded = loadPolicy(dir);
  if (loaded.policy) return loaded.policy;
  throw new GoufuError('E_POLICY', { count: loaded.faults.length, faults: describeFaults(loaded.faults) });
}

function requireDeadlines(dir: string, policy: Policy): DeadlineRules {
  const loaded = loadDeadlines(dir, policy);
  if (loaded.rules) return loaded.rules;
  throw new GoufuError('E_POLICY', { count: loaded.faults.length, faults: describeFaults(loaded.faults) });
}
