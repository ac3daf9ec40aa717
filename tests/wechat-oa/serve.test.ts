import { describe, expect, it } from 'vitest';
import { serve } from '../../src/cli/serve.js';
import { systemClock } from '../../src/shared/clock.js';
import { readConfig } from '../../src/shared/config.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { memoryLog } from '../support/scripted-bot.js';
import { AES_KEY, APP_ID, createPoster, TOKEN, textOf } from './account.js';
import { openPlatform } from './official-platform.js';

describe('goufu start with a 公众号', () => {
  it('answers what WeChat posts, with the clause, and logs no secret and no words', async () => {
    const platform = await openPlatform();
    const env = {
      GOUFU_PORT: '0',
      GOUFU_LOG: 'debug',
      GOUFU_URL: 'https://goufu.example.cn',
      WECHAT_OA_APPID: APP_ID,
      WECHAT_OA_SECRET: 'the-secret',
      WECHAT_OA_TOKEN: TOKEN,
      WECHAT_OA_AES_KEY: AES_KEY,
      WECHAT_OA_API: platform.url,
    };
    const { log, lines } = memoryLog();
    const running = await serve(readConfig(env), openMemoryStore(), systemClock, log);
    expect(running.channels).toEqual(['wechat-oa']);
    expect(platform.menus).toHaveLength(1);
    const { post } = createPoster({ url: running.address, safe: true, now: systemClock.now, onText: () => {} });
    const { text } = await post(textOf('openid-1', '社会组织要几A才能承接'));
    expect(text).toMatch(/不是真人[\s\S]*3A[\s\S]*方案原文〔三、（二）承接主体 3\.2〕/);
    expect((await post(textOf('openid-1', '那企业呢'))).text).toMatch(/企业/);
    await post(textOf('openid-1', '甲'), { token: 'guessed' });
    await running.stop();
    await platform.close();
    expect(lines.join('')).not.toMatch(new RegExp(`the-secret|${TOKEN}|${AES_KEY}|openid-1|几A|token-1`));
  });
});
