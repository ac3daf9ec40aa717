import { expect, it } from 'vitest';
import { runReminderSoak } from './reminders.js';

// The long run, two years over a thousand contracts: SOAK_CONTRACTS=1000 npx vitest run tests/soak/reminders.test.ts (SOAK_SEED to repeat one).
const contracts = Number(process.env.SOAK_CONTRACTS ?? 0);
const seed = Number(process.env.SOAK_SEED ?? 20260318);
const minutes = Number(process.env.SOAK_MINUTES ?? 150);

it('loses no reminder and repeats one only over a crash, whenever it is killed', {
  timeout: contracts > 0 ? (minutes + 20) * 60_000 : 240_000,
}, async () => {
  const report = await runReminderSoak(
    contracts > 0
      ? { contracts, seed, last: '2026-12-31', kills: 100, longestLife: 3_000, maxMs: minutes * 60_000 }
      : { contracts: 30, seed, last: '2025-03-07', kills: 4, longestLife: 150 },
  );
  console.info('reminder soak', JSON.stringify(report));
  expect(report.crashes).toBeGreaterThan(3);
  expect(report.told).toBeGreaterThan(5);
  // A message may hold a morning's occasions: what a crash repeats is the messages under way, not single occasions.
  expect(report.repeats).toBeLessThanOrEqual(8 * report.crashes);
  if (contracts === 0) expect(report.lastDay).toBe('2025-03-07');
});
