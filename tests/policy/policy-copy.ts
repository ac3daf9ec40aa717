import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadPolicy, type PolicyLoad } from '../../src/domain/policy/load.js';
import type { Policy } from '../../src/domain/policy/policy.js';

/** The policy that the repository ships. Throws with its faults when it doesn't load. */
export function shippedPolicy(): Policy {
  const { policy, faults } = loadPolicy('policy');
  if (!policy) throw new Error(JSON.stringify(faults, null, 1));
  return policy;
}

/** A copy of the shipped policy to spoil; it is gone after the test. */
export function copyPolicy() {
  const dir = join(mkdtempSync(join(tmpdir(), 'goufu-policy-')), 'policy');
  cpSync('policy', dir, { recursive: true });
  onTestFinished(() => rmSync(join(dir, '..'), { recursive: true, force: true }));
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');
  return {
    dir,
    read,
    write: (file: string, text: string | Uint8Array) => writeFileSync(join(dir, file), text),
    remove: (file: string) => rmSync(join(dir, file), { recursive: true }),
    /** Replaces words that must be there, and gives the 1-based line where they stood. */
    replace: (file: string, from: string, to: string): number => {
      const text = read(file);
      const at = text.indexOf(from);
      if (at < 0) throw new Error(`${file} has no ${from}`);
      writeFileSync(join(dir, file), text.slice(0, at) + to + text.slice(at + from.length));
      return text.slice(0, at).split('\n').length;
    },
    load: (): PolicyLoad => loadPolicy(dir),
  };
}
