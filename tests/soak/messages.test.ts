import { describe, expect, it } from 'vitest';
import { BOUND, findSuperlinear, growthOf, measureGrowth, runMessages } from './messages.js';

// The long run: npm run soak, or SOAK_MESSAGES=100000 npx vitest run tests/soak/messages.test.ts (SOAK_SEED to repeat one).
const count = Number(process.env.SOAK_MESSAGES ?? 0);
const seed = Number(process.env.SOAK_SEED ?? 20260318);
const isLong = count > 0;

describe('whatever people send', () => {
  it('is answered without an exception', { timeout: 60_000 + count * 50 }, async () => {
    const report = await runMessages(isLong ? { count, seed } : { count: 3000, seed, maxMs: 6_000 });
    console.info('message soak', JSON.stringify(report));
    expect(report.messages).toBeGreaterThan(isLong ? count - 1 : 200);
    // A person waits for no message, however it is made; p99 stands in the bench.
    expect(report.slowest.ms).toBeLessThan(2_000);
  });

  it('makes no work that grows faster than the text', { timeout: 300_000 }, async () => {
    // A turn holds all of understanding; the long run measures each part by itself, again and again.
    const growths = await measureGrowth((part) => isLong || part !== 'understand', isLong ? 3 : 1);
    expect(growths.length).toBeGreaterThan(400);
    const said = (await findSuperlinear(growths)).map(
      (g) =>
        `${g.part}, ${g.family}: ${g.ms.map((t) => t.toFixed(1)).join(' / ')} ms, exponent ${g.exponent.toFixed(2)}`,
    );
    expect(said).toEqual([]);
  });

  it('would be caught if it did', async () => {
    // As a careless pattern works: from every place to the end.
    const quadratic = (text: string) => {
      for (let i = 0; i < text.length; i++) text.slice(i).split('').includes('#');
    };
    const caught = await growthOf(quadratic, (n) => 'a'.repeat(n), 3);
    expect(caught.exponent).toBeGreaterThan(BOUND);
    expect(
      (
        await growthOf(
          (text) => {
            for (let i = 0; i < 300; i++) text.split('').includes('#');
          },
          (n) => 'a'.repeat(n),
          3,
        )
      ).exponent,
    ).toBeLessThan(BOUND);
  });
});
