import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Intents } from '../conversation/answer.js';
import { type Converse, createConverse } from '../conversation/converse.js';
import { bindAccount } from '../conversation/skills/bind/bind.js';
import { contractSkill } from '../conversation/skills/contracts/contract-skill.js';
import { dutySkill } from '../conversation/skills/duties/duty-skill.js';
import { forgetMe } from '../conversation/skills/forget-me.js';
import { createHandOff } from '../conversation/skills/handoff/hand-off.js';
import { createPurchaseCheck } from '../conversation/skills/purchase-check/purchase-check.js';
import { createSelfCheck } from '../conversation/skills/self-check/self-check.js';
import type { DeadlineRules } from '../domain/contracts/obligations.js';
import { loadPolicy } from '../domain/policy/load.js';
import { loadDeadlines } from '../domain/policy/load-deadlines.js';
import type { Policy } from '../domain/policy/policy.js';
import { createLookUp } from '../services/look-up.js';
import { createMakeFile, type MakeFile } from '../services/report/make-report-file.js';
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
  /** Makes the files that replies name. */
  makeFile: MakeFile;
  /** What deadlines follow from. */
  rules: DeadlineRules;
  newId(): string;
}

/** Loads the policy and the intents and wires `converse`. `canHandOff`: there is a way to the staff that the district names. Throws E_POLICY with all faults of the policy data. */
export async function createAssistant(config: Config, { canHandOff = false } = {}): Promise<Assistant> {
  const policy = requirePolicy(config.policyDir);
  const list = await loadIntents();
  const intents: Intents = new Map(list.map((i) => [i.id, i]));
  const understanding = createUnderstanding(list, [...policy.concepts.values()], MODEL_FILE);
  const lookup = createLookUp(config.policyDir, policy.district.catalogueFile, config.lang);
  const rules = requireDeadlines(config.policyDir, policy);
  const isStaffed = canHandOff && policy.district.slackHandoffChannel !== null;
  const handOff = isStaffed ? [createHandOff({ policy, calendar: rules.calendar })] : [];
  const converse = createConverse({
    policy,
    intents,
    understanding,
    skills: [
      forgetMe,
      bindAccount,
      ...handOff,
      createPurchaseCheck(policy, lookup),
      createSelfCheck(policy),
      dutySkill,
      contractSkill,
    ],
    lookup,
  });
  return {
    policy,
    intents,
    understanding,
    converse,
    makeFile: createMakeFile(policy),
    rules,
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
