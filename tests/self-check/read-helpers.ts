import { join } from 'node:path';
import { loadPolicy } from '../../src/domain/policy/load.js';
import type { Policy } from '../../src/domain/policy/policy.js';
import { HOME } from '../../src/shared/config.js';
import { createReader, type Reader } from '../../src/understanding/read.js';

/** The project's own policy. */
export function requirePolicyData(): Policy {
  const { policy, faults } = loadPolicy(join(HOME, 'policy'));
  if (policy === null) throw new Error(`policy/ has faults: ${JSON.stringify(faults)}`);
  return policy;
}

/** A reader made from the glossary alone. */
export function makeReader(policy: Policy): Reader {
  return createReader([...policy.concepts.values()], [], []);
}
