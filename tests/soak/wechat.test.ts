import { describe, expect, it } from 'vitest';
import { runWechatSoak } from './wechat.js';

// The long run: npm run soak, or SOAK_WECHAT=1000 npx vitest run tests/soak/wechat.test.ts (SOAK_SEED to repeat one).
const messages = Number(process.env.SOAK_WECHAT ?? 150);
const seed = Number(process.env.SOAK_SEED ?? 20260318);

describe('many people on WeChat at once', () => {
  it('are all answered, once and in order', { timeout: 60_000 + messages * 100 }, async () => {
    const report = await runWechatSoak({ messages, people: Math.ceil(messages / 5), seed });
    console.info('WeChat soak', JSON.stringify(report));
    expect(report).toMatchObject({ lost: [], twice: [], disordered: [], answered: messages });
    expect(report.repeats).toBeGreaterThan(0);
  });
});
