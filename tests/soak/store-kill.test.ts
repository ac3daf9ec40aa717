import { expect, it } from 'vitest';
import { runKillRounds } from './store-kill.js';

// The long run: SOAK_ROUNDS=200 npx vitest run tests/soak/store-kill.test.ts (SOAK_SEED to repeat one).
const rounds = Number(process.env.SOAK_ROUNDS ?? 0);
const seed = Number(process.env.SOAK_SEED ?? 20260318);

it('loses nothing acknowledged and keeps no half when killed at any moment', {
  timeout: 60_000 + rounds * 2_000,
}, async () => {
  const report = await runKillRounds(rounds > 0 ? { rounds, seed } : { rounds: 200, seed, maxMs: 15_000 });
  console.info('kill soak', JSON.stringify(report));
  expect(report.rounds).toBeGreaterThan(5);
  expect(report.acknowledged).toBeGreaterThan(report.rounds);
});
