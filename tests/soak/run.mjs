// npm run soak: the long runs. SOAK_ROUNDS, SOAK_MESSAGES, SOAK_CONTRACTS, SOAK_MINUTES and SOAK_SEED change them; a seed repeats one.
import { spawnSync } from 'node:child_process';

const env = {
  SOAK_ROUNDS: '200',
  SOAK_MESSAGES: '100000',
  SOAK_WECHAT: '1000',
  SOAK_CONTRACTS: '1000',
  ...process.env,
};
// One file after the other: a kill at a random moment must not wait for a processor.
const args = ['node_modules/vitest/vitest.mjs', 'run', 'tests/soak', '--no-file-parallelism', ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1;
